"""Who works with whom: partners as nodes, and a line between two that act in one undertaking."""

from typing import TYPE_CHECKING

from ketenkaart.store import Store

if TYPE_CHECKING:
    import networkx as nx

TIES = """
SELECT ?one ?other (COUNT(DISTINCT ?undertaking) AS ?together) WHERE {
  ?one kk:actsIn ?undertaking . ?other kk:actsIn ?undertaking FILTER(STR(?one) < STR(?other))
  MINUS { ?one kk:isGeneric true } MINUS { ?other kk:isGeneric true } }
GROUP BY ?one ?other ORDER BY ?one ?other"""
LABELS = """
SELECT DISTINCT ?node ?label WHERE { ?node kk:actsIn ?undertaking ; skos:prefLabel ?label
  FILTER(LANG(?label) = "nl") }"""


def partner_network(store: Store) -> "nx.Graph[str]":
    """Return the partners of a store, by IRI and with a `label`; the `weight` of a line counts undertakings.

    A collective name ("municipalities") points at nobody and ties nobody.
    """
    import networkx as nx  # noqa: PLC0415 - only who asks for a network pays for the import

    graph: nx.Graph[str] = nx.Graph()
    for row in store.select(TIES):
        graph.add_edge(row["one"] or "", row["other"] or "", weight=int(row["together"] or 1))
    labels = {row["node"] or "": row["label"] or "" for row in store.select(LABELS)}
    for node in graph:
        graph.nodes[node]["label"] = labels.get(node, node)
    return graph
