"""The cooperation network, measured by networkx: who links others, who works in one circle, who is the only link.

The measures speak of the report, not of the world: two partners are tied where it lets both act in one undertaking.
"""

from ketenkaart.graph.network import partner_network
from ketenkaart.store import Row, Store


def cooperation(store: Store) -> list[Row]:
    """Return a row a partner: its betweenness (0 to 1), its circle's number, and whether it is the only link.

    Rows stand in order of circle and name, never of weight: partners are not ranked.
    """
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
