"""Finds arithmetic that the engine in a page does from right to left, against SPARQL: `10 - 3 - 2` gives it 9.

Oxigraph's WebAssembly build does so in every version until now (0.5.11); pyoxigraph does not. Questions that ship have
brackets there, which a test checks; a question of a user without them is refused.
"""

from ketenkaart.queries.asking.sparql_check import Token, tokens

OPERANDS = ("variable", "number", "text", "close")
RANK = {"+": 1, "-": 1, "*": 2, "/": 2}
UNSAFE = "-/"  # a sum or a product gives the same from either side


def right_to_left(text: str) -> int | None:
    """Return the place of the first operator that this engine takes in another order than SPARQL, or None."""
    found = list(tokens(text))
    levels: list[set[int]] = [set()]  # for each pair of brackets the ranks of which an unsafe operator is still open
    for place, token in enumerate(found):
        after = found[place + 1] if place + 1 < len(found) else None
        if token.sort == "open":
            levels.append(set())
        elif token.sort == "close":
            levels.pop()
        elif token.text in RANK and place and _is_operator(found[place - 1], token, after):
            rank, level = RANK[token.text], levels[-1]
            if rank in level:
                return token.start
            if rank == 1:  # a sum ends the product before it
                level.clear()
            if token.text in UNSAFE:
                level.add(rank)
        elif (token.sort == "other" and token.text not in (*RANK, "^")) or (
            token.sort == "word" and (after is None or after.text != "(")
        ):
            levels[-1] = set()
    return None


def _is_operator(before: Token, token: Token, after: Token | None) -> bool:
    """Return whether a token is an operator of arithmetic; in a path `/`, `+` and `*` are none."""
    if after is None or before.sort not in OPERANDS:
        return False
    return (
        token.text == "-"
        or after.sort in ("variable", "number", "open")
        or (after.sort == "word" and after.text != "a")
    )
