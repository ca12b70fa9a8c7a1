"""The cooperation network, measured by networkx: who links others, who works in one circle, who is the only link.

The measures speak of the report, not of the world: two partners are tied where it lets both act in one undertaking.
A collective name ("municipalities") points at nobody and ties nobody.
"""

from ketenkaart.store import Row, Store

TIES = """
SELECT ?one ?other (COUNT(DISTINCT ?undertaking) AS ?together) WHERE {
  ?one kk:actsIn ?undertaking . ?other kk:actsIn ?undertaking FILTER(STR(?one) < STR(?other))
  MINUS { ?one kk:isGeneric true } MINUS { ?other kk:isGeneric true } }
GROUP BY ?one ?other ORDER BY ?one ?other"""
LABELS = """
SELECT DISTINCT ?node ?label WHERE { ?node kk:actsIn ?undertaking ; skos:prefLabel ?label
  FILTER(LANG(?label) = "nl") }"""


def cooperation(store: Store) -> list[Row]:
    """Return a row a partner: its betweenness (0 to 1), its circle's number, and whether it is the only link.

    Rows stand in order of circle and name, never of weight: partners are not ranked.
    """
    import networkx as nx  # noqa: PLC0415 - only this question pays for the import

    graph: nx.Graph[str] = nx.Graph()
    for row in store.select(TIES):
        graph.add_edge(row["one"] or "", row["other"] or "", weight=int(row["together"] or 1))
    between = nx.betweenness_centrality(graph)
    circles = sorted(
        nx.community.greedy_modularity_communities(graph, weight="weight"), key=lambda c: (-len(c), min(c))
    )
    circle = {node: number for number, members in enumerate(circles, 1) for node in members}
    only = set(nx.articulation_points(graph))
    labels = {row["node"] or "": row["label"] or "" for row in store.select(LABELS)}
    order = sorted(graph, key=lambda node: (circle[node], str(labels.get(node, node)).casefold()))
    return [
        {
            "partner": labels.get(node, node),
            "circle": str(circle[node]),
            "between": f"{between[node]:.2f}",
            "only_link": "ja" if node in only else "",
        }
        for node in order
    ]


MEASURES = {"samenwerking": cooperation}
