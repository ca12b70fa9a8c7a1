"""Where nodes stand: computed beforehand, in whole pixels, the same every time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

WIDTH, STEP = 620, 46


def columns(nodes: Mapping[str, tuple[int, Any]]) -> dict[str, tuple[int, int]]:
    """Return positions in columns; each node gives its column and what orders it there."""
    by_column: dict[int, list[str]] = defaultdict(list)
    for node, (column, _) in nodes.items():
        by_column[column].append(node)
    tallest = max(map(len, by_column.values()), default=1)
    places = {}
    for column, members in by_column.items():
        members.sort(key=lambda node: (nodes[node][1], node))
        step = STEP * tallest / len(members)
        for index, node in enumerate(members):
            places[node] = (column * WIDTH, round((index + 0.5) * step))
    return places


def network(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, tuple[int, int]]:
    """Return positions by networkx: force-directed for small graphs, rings by distance for large ones."""
    import networkx as nx  # noqa: PLC0415 - only a drawing pays for the import

    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    scale = 60 * max(len(nodes), 4) ** 0.5
    if len(nodes) <= 400:
        found = nx.spring_layout(graph, seed=7, iterations=80, k=2.2 / max(len(nodes), 1) ** 0.5, scale=scale)
    else:
        shells = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
        found = nx.shell_layout(graph, [sorted(part) for part in shells], scale=scale)
    return {node: (round(float(x)), round(float(y))) for node, (x, y) in found.items()}
