"""Lets one action of a derived plan have another status for a moment, and derives only what follows from that."""

from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import contextmanager

from ketenkaart.content import query
from ketenkaart.graph.build.cells import cells, rounds
from ketenkaart.graph.scenario import suppose
from ketenkaart.store import Store, Triple, iri, reads


class Supposing:
    """A copy of a derived store in which a status is supposed and taken back, as many times as one likes.

    What stands in it meanwhile equals `Scenario.supposed` of the same view; of the strict reading it does not.
    """

    def __init__(self, store: Store) -> None:
        """Copy a derived store, and keep what each rule finds in it."""
        self.store = Store(store)
        texts = [*rounds(), [query("graph/cells/remarks")]]
        *self._rounds, self._remarks = [{text: set(store.construct(text)) for text in one} for one in texts]

    @contextmanager
    def status(self, undertaking: str, status: str) -> Iterator[Store]:
        """Yield the store as it is where some work (an IRI) has a status (a notation); it is what it was afterwards."""
        done: list[tuple[set[Triple], set[Triple]]] = []
        changed: dict[str, set[str]] = {}

        def become(before: Iterable[Triple], after: Iterable[Triple]) -> None:
            was, now = set(before), set(after)
            done.append((was - now, now - was))
            for name, values in self.store.replace(*done[-1]).items():
                changed.setdefault(name, set()).update(values)

        def derive(rules: Mapping[str, Set[Triple]]) -> None:
            for was, now in [(was, self.store.construct(text)) for text, was in rules.items() if reads(text, changed)]:
                become(was, now)

        try:
            become(*suppose(self.store, undertaking, status))
            for rules in self._rounds:
                derive(rules)
            fresh = [*cells(self.store, changed=undertaking)]
            stale = (triple for cell in {triple[0] for triple in fresh} for triple in self.store.match(cell))
            become((triple for triple in stale if triple[1] != iri("kk:cellRemark")), fresh)
            derive(self._remarks)
            yield self.store
        finally:
            for gone, came in reversed(done):
                self.store.replace(came, gone)
