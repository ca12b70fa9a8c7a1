"""A few thousand triples at hand in Python, for who asks them one by one and thousands of times.

Each look into an engine crosses a border; in a page it takes a millisecond, and a node without a name is found there
only by reading everything.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from ketenkaart.store import Node, Term, Triple


class AtHand:
    """Triples by their subject and by their object; asked and changed as a `Store` is."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        """Start with some triples."""
        self._of: dict[Term, dict[Triple, None]] = defaultdict(dict)  # a set that keeps its order
        self._to: dict[Term, dict[Triple, None]] = defaultdict(dict)
        for triple in triples:
            self._of[triple[0]][triple] = self._to[triple[2]][triple] = None

    def match(self, s: Term | None = None, p: Node | None = None, o: Term | None = None) -> Iterator[Triple]:
        """Return the triples that fit a pattern, as they are now; None fits all."""
        if s is not None:
            held: Iterable[Triple] = self._of.get(s, ())
        elif o is not None:
            held = self._to.get(o, ())
        else:
            held = chain.from_iterable(self._of.values())
        return iter([t for t in held if (p is None or t[1] == p) and (o is None or t[2] == o)])

    def remove(self, triples: Iterable[Triple]) -> None:
        """Take triples out."""
        for triple in triples:
            self._of[triple[0]].pop(triple, None)
            self._to[triple[2]].pop(triple, None)
