"""Where nodes stand: computed beforehand, in whole pixels, the same every time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

Place = tuple[int, int]
WIDTH, STEP = 440, 26
FOLD = 24  # from so many nodes on, the first of two columns stands on both sides of the second
LARGE = 300  # from so many nodes on, a force-directed layout takes too long


def columns(nodes: Mapping[str, tuple[int, Any]], edges: Sequence[tuple[str, str]]) -> dict[str, Place]:
    """Return positions in columns; each node gives its column and what orders it there.

    The last column keeps its order; the others are ordered by where their lines go, so that few cross.
    """
    by_column: dict[int, list[str]] = defaultdict(list)
    for node, (column, key) in sorted(nodes.items(), key=lambda item: (item[1][1], item[0])):
        by_column[column].append(node)
    linked: dict[str, list[str]] = defaultdict(list)
    for one, other in sorted(edges):
        linked[one].append(other)
        linked[other].append(one)
    rank: dict[str, float] = {}
    numbers = sorted(by_column)
    for column in reversed(numbers):
        members = by_column[column]
        if column != numbers[-1]:
            here = set(members)
            pull = {n: [rank[o] for o in linked[n] if o in rank and o not in here] for n in members}
            members.sort(key=lambda n: sum(pull[n]) / len(pull[n]) if pull[n] else 1.0)
        rank.update({node: (index + 0.5) / len(members) for index, node in enumerate(members)})
    sides = [(column * WIDTH, by_column[column]) for column in numbers]
    if len(numbers) == 2 and len(by_column[numbers[0]]) > FOLD:
        outer, inner = by_column[numbers[0]], by_column[numbers[1]]
        sides = [(0, outer[::2]), (WIDTH, inner), (2 * WIDTH, outer[1::2])]
    tallest = max((len(members) for _, members in sides), default=1)
    return {
        node: (x, round((index + 0.5) * STEP * tallest / len(members)))
        for x, members in sides
        for index, node in enumerate(members)
    }


def network(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, Place]:
    """Return positions by networkx: force-directed per connected part for small graphs, circles for large ones."""
    import networkx as nx  # noqa: PLC0415 - only a drawing pays for the import

    graph = nx.Graph()
    graph.add_nodes_from(sorted(nodes))
    graph.add_edges_from(sorted(edges))
    found: dict[str, Place] = {}
    left = top = tallest = 0
    for part in sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part))):
        members = sorted(part)
        scale = round(95 * len(members) ** 0.5) if len(members) > 1 else 0
        if len(members) <= LARGE:
            inside = nx.Graph()
            inside.add_nodes_from(members)
            inside.add_edges_from(sorted(graph.subgraph(members).edges))
            start = nx.circular_layout(inside)
            places = nx.spring_layout(inside, pos=start, seed=7, iterations=120, k=3.2 / len(members) ** 0.5, scale=scale)
        else:
            hubs = sorted(members, key=lambda node: (-graph.degree(node), node))
            rings = [hubs[: len(hubs) // 8], hubs[len(hubs) // 8 : len(hubs) // 2], hubs[len(hubs) // 2 :]]
            places = nx.shell_layout(graph.subgraph(members), rings, scale=scale)
        reach = scale + 70
        if left and left + 2 * reach > 2400:
            left, top, tallest = 0, top + tallest, 0
        for node, (x, y) in places.items():
            found[node] = (left + reach + round(float(x)), top + reach + round(float(y)))
        left, tallest = left + 2 * reach, max(tallest, 2 * reach)
    return found
