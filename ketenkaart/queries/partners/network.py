"""Who acts with whom, measured by networkx: who links others, who works in one circle, who is the only link.

The measures speak of the report, not of the world: two partners are tied where it lets both act in one undertaking.
"""

from ketenkaart.graph.plans import partner_network
from ketenkaart.queries.rows.records import grouped
from ketenkaart.store import Row, Store

ACTORS = "SELECT DISTINCT ?node ?undertaking WHERE { ?node kk:actsIn ?undertaking }"
LEADERS = "SELECT DISTINCT ?node ?undertaking WHERE { ?node kk:leads ?undertaking }"


class Parties:
    """The actors and leaders of the undertakings of one store that has its shortcuts; all are IRIs."""

    def __init__(self, store: Store) -> None:
        self.actors, self.leaders = _by_undertaking(store, ACTORS), _by_undertaking(store, LEADERS)

    def carrier(self, undertaking: str) -> str | None:
        """Return the organisation that an undertaking is by itself: its only actor, else its only leader, or None.

        Of work that is tied to no step (`kk:crossCutting`) only this one may be said to do its kinds: another may be
        there for something else. Of work at a step its contribution says whose it is (model.md, `kk:byOrganisation`).
        """
        for roles in (self.actors, self.leaders):
            if len(found := roles.get(undertaking, set())) == 1:
                return next(iter(found))
        return None


def _by_undertaking(store: Store, query: str) -> dict[str, set[str]]:
    rows = grouped(store.select(query), lambda row: row["undertaking"] or "", lambda row: row["node"] or "")
    return {undertaking: set(nodes) for undertaking, nodes in rows.items()}


def cooperation(store: Store) -> list[Row]:
    """Return a row a partner: betweenness (0 to 1), circle, if it is the only link; by circle and name, unranked."""
    import networkx as nx  # noqa: PLC0415 - only this question pays for the import

    graph = partner_network(store)
    between = nx.betweenness_centrality(graph)
    circles = sorted(
        nx.community.greedy_modularity_communities(graph, weight="weight"), key=lambda c: (-len(c), min(c))
    )
    circle = {node: number for number, members in enumerate(circles, 1) for node in members}
    only = set(nx.articulation_points(graph))
    labels = {node: str(label) for node, label in graph.nodes(data="label")}
    order = sorted(graph, key=lambda node: (circle[node], labels[node].casefold()))
    return [
        {
            "partner": labels[node],
            "circle": str(circle[node]),
            "between": f"{between[node]:.2f}",
            "only_link": "ja" if node in only else "",
        }
        for node in order
    ]


MEASURES = {"samenwerking": cooperation}
