"""A few thousand triples at hand in Python, for who asks them one by one and thousands of times.

Each look into an engine crosses a border; in a page it takes a millisecond, and a node without a name is found there
only by reading everything.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ketenkaart.store import Node, Term, Triple


class AtHand:
    """Triples by their subject; asked and changed as a `Store` is."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        """Start with some triples."""
        self._of: dict[Term, dict[Triple, None]] = defaultdict(dict)  # a set that keeps its order
        for triple in triples:
            self._of[triple[0]][triple] = None

    def match(self, s: Term | None = None, p: Node | None = None, o: Term | None = None) -> Iterator[Triple]:
        """Yield the triples that fit a pattern; None fits all."""
        held = [self._of.get(s, {})] if s is not None else [*self._of.values()]
        for triple in [triple for some in held for triple in some]:
            if (p is None or triple[1] == p) and (o is None or triple[2] == o):
                yield triple

    def remove(self, triples: Iterable[Triple]) -> None:
        """Take triples out."""
        for triple in triples:
            self._of[triple[0]].pop(triple, None)
