"""Which axioms and facts are behind a contradiction: the fewest that still contradict each other.

From the nodes that clash we grow outwards until the contradiction is in, then shrink by QuickXplain
(Junker 2004): both ask the engine only whether a handful of axioms contradicts itself.
"""

from collections.abc import Callable, Collection, Sequence

from ketenkaart.reasoning.axioms import Axiom, Raw

QUESTIONS = 100  # each starts Java where HermiT is asked; five axioms out of the 212 that ship took 41
Contradicts = Callable[[list[Raw]], bool]


class _AskedEnoughError(Exception):
    pass


def smallest(
    declarations: list[Raw],
    axioms: Sequence[Axiom],
    seeds: Collection[str],
    contradicts: Contradicts,
    questions: int = QUESTIONS,
) -> tuple[list[Axiom], bool]:
    """Return axioms that contradict each other, and whether none of them can be missed.

    `seeds` are IRIs to start from; without them, or where they lead nowhere, all axioms are taken.
    Returns an empty list if there is no contradiction. The engine is asked so many `questions` at most:
    where that is too few, the set contradicts itself but is not the smallest.
    """
    left = questions

    def bad(some: Sequence[Axiom]) -> bool:
        nonlocal left
        if not left:
            raise _AskedEnoughError
        left -= 1
        return contradicts([*declarations, *(triple for axiom in some for triple in axiom.triples)])

    found: list[Axiom] = list(axioms)
    try:
        found = _grow(axioms, seeds, bad)
        return _shrink([], False, found, bad), True
    except _AskedEnoughError:
        return found, False


def _grow(axioms: Sequence[Axiom], seeds: Collection[str], bad: Callable[[Sequence[Axiom]], bool]) -> list[Axiom]:
    """Return the axioms within the fewest steps of the seeds that contradict each other, or all of them."""
    reached, size = set(seeds), 0
    while reached:
        near = [axiom for axiom in axioms if axiom.signature & reached]
        if len(near) == size:
            break
        size = len(near)
        if bad(near):
            return near
        reached |= {term for axiom in near for term in axiom.signature}
    return list(axioms)


def _shrink(
    kept: list[Axiom], changed: bool, candidates: list[Axiom], bad: Callable[[Sequence[Axiom]], bool]
) -> list[Axiom]:
    """Return the fewest candidates that contradict each other together with what is kept (QuickXplain)."""
    if changed and bad(kept):
        return []
    if len(candidates) <= 1:
        return candidates if changed or bad([*kept, *candidates]) else []
    half = len(candidates) // 2
    left, right = candidates[:half], candidates[half:]
    second = _shrink([*kept, *left], bool(left), right, bad)
    first = _shrink([*kept, *second], bool(second), left, bad)
    return [*first, *second]
