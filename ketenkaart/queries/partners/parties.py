"""Who acts in which undertaking, and who leads it: read once, for what asks it of many."""

from collections import defaultdict

from ketenkaart.store import Store

ACTORS = "SELECT DISTINCT ?node ?undertaking WHERE { ?node kk:actsIn ?undertaking }"
LEADERS = "SELECT DISTINCT ?node ?undertaking WHERE { ?node kk:leads ?undertaking }"


class Parties:
    """The actors and leaders of the undertakings of one store that has its shortcuts; all are IRIs."""

    def __init__(self, store: Store) -> None:
        """Read who acts and who leads."""
        self.actors, self.leaders = _by_undertaking(store, ACTORS), _by_undertaking(store, LEADERS)

    def carrier(self, undertaking: str) -> str | None:
        """Return the organisation that an undertaking is by itself: its only actor, else its only leader, or nobody.

        Of work that is tied to no step (`kk:crossCutting`) only this one may be said to do its kinds: another may be
        there for something else. Of work at a step its contribution says whose it is (model.md, `kk:byOrganisation`).
        """
        for known in (self.actors, self.leaders):
            if len(found := known.get(undertaking, set())) == 1:
                return next(iter(found))
        return None


def _by_undertaking(store: Store, query: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in store.select(query):
        found[row["undertaking"] or ""].add(row["node"] or "")
    return dict(found)
