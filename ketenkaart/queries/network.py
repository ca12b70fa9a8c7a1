"""Measures of the network of partners, worked out of pairs that act together (networkx).

What each measure means, and what it does not, stands in the header of the query (`sentence`). Rows are ordered by
name and never by value: partners are not ranked.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from ketenkaart.queries.catalogue import Query
from ketenkaart.store import Row

if TYPE_CHECKING:
    import networkx as nx

Found = list[tuple[str, str]]


def measured(query: Query, pairs: Sequence[Row]) -> list[Row]:
    """Return a row for each measure and partner: measure, partner, partner_label, value, sentence.

    `tussenpositie` gives a percentage (betweenness), only where it is not nothing; `groep` the number of the group
    (modularity); `schakel` the number of parts that the partner holds together (articulation points).
    """
    network, labels = _network(pairs)
    if not labels:
        return []
    return [
        {
            "measure": measure,
            "partner": partner,
            "partner_label": labels[partner],
            "value": value,
            "sentence": query.sentence.get(measure, ""),
        }
        for measure, work_out in MEASURES.items()
        for partner, value in sorted(work_out(network), key=lambda one: (_number(measure, one[1]), labels[one[0]]))
    ]


def _number(measure: str, value: str) -> int:
    """Return what rows of a measure are grouped by: groups stand together, other measures go by name alone."""
    return int(value) if measure == "groep" else 0


def _network(pairs: Sequence[Row]) -> tuple["nx.Graph[str]", dict[str, str]]:
    """Return the network of pairs and each partner's label; the order of pairs makes no difference."""
    import networkx as nx  # noqa: PLC0415 - 0.1 s that only this query pays

    labels: dict[str, str] = {}
    network: nx.Graph[str] = nx.Graph()
    for row in sorted(pairs, key=lambda row: (row["partner"] or "", row["other"] or "")):
        one, two = row["partner"] or "", row["other"] or ""
        labels[one], labels[two] = row["partner_label"] or one, row["other_label"] or two
        network.add_edge(one, two, together=int(row["together"] or 0))
    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(sorted(network))
    ordered.add_edges_from(sorted(network.edges(data=True), key=lambda edge: edge[:2]))
    return ordered, labels


def _between(network: "nx.Graph[str]") -> Found:
    import networkx as nx  # noqa: PLC0415

    shares = {partner: round(100 * share) for partner, share in nx.betweenness_centrality(network).items()}
    return [(partner, f"{share}%") for partner, share in shares.items() if share]


def _groups(network: "nx.Graph[str]") -> Found:
    import networkx as nx  # noqa: PLC0415

    found = nx.community.greedy_modularity_communities(network, weight="together")
    numbered = sorted((sorted(group) for group in found), key=lambda group: (-len(group), group))
    return [(partner, str(number)) for number, group in enumerate(numbered, 1) for partner in group]


def _joints(network: "nx.Graph[str]") -> Found:
    import networkx as nx  # noqa: PLC0415

    return [(partner, str(_parts_without(network, partner))) for partner in nx.articulation_points(network)]


def _parts_without(network: "nx.Graph[str]", partner: str) -> int:
    """Return in how many parts the partner's own part of the network falls without that partner."""
    import networkx as nx  # noqa: PLC0415

    own = network.subgraph(nx.node_connected_component(network, partner) - {partner})
    return nx.number_connected_components(own)


MEASURES: dict[str, Callable[["nx.Graph[str]"], Found]] = {
    "tussenpositie": _between,
    "groep": _groups,
    "schakel": _joints,
}
COMPUTED: dict[str, Callable[[Query, Sequence[Row]], list[Row]]] = {"samenwerking": measured}


def notes(rows: Sequence[Row]) -> list[str]:
    """Return the sentence of each measure, once, in the order of the rows."""
    return [sentence for sentence, _ in groupby(row.get("sentence") or "" for row in rows) if sentence]
