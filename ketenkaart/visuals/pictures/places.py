"""Where nodes stand: computed beforehand, in whole pixels, the same every time."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from math import cos, fsum, sin
from statistics import fmean
from typing import Any

Place = tuple[int, int]
LARGE = 120  # from so many nodes on, a force-directed layout takes too long
LABEL = 185, 40  # the room of a dot with its name under it
ROOM = 1500  # how wide the parts of a network stand beside each other


def columns(
    nodes: Mapping[str, tuple[int, Any]], edges: Sequence[tuple[str, str]], spacing: Mapping[str, int]
) -> dict[str, Place]:
    """Return positions in columns; each node gives its column and what orders it there.

    `spacing` says how far columns (`width`) and rows (`step`) stand apart, and from how many nodes on the first of two
    columns stands on both sides of the second (`fold`). The last column keeps its order; the others are ordered by
    where their lines go, so that few cross.
    """
    by_column: dict[int, list[str]] = defaultdict(list)
    for node in sorted(nodes, key=lambda node: (nodes[node][1], node)):
        by_column[nodes[node][0]].append(node)
    linked = _linked(nodes, edges)
    rank: dict[str, float] = {}
    numbers = sorted(by_column)
    for column in reversed(numbers):
        members = by_column[column]
        if column != numbers[-1]:
            here = set(members)
            pull = {n: [rank[o] for o in linked[n] if o in rank and o not in here] for n in members}
            # `sum` of one Python rounds otherwise than that of another, and what should be equal then is not.
            members.sort(key=lambda n: fmean(pull[n]) if pull[n] else 1.0)
        rank.update({node: (index + 0.5) / len(members) for index, node in enumerate(members)})
    width, step = spacing["width"], spacing["step"]
    sides = [(column * width, by_column[column]) for column in numbers]
    if len(numbers) == 2 and len(by_column[numbers[0]]) > spacing["fold"]:
        outer, inner = by_column[numbers[0]], by_column[numbers[1]]
        sides = [(0, outer[::2]), (width, inner), (2 * width, outer[1::2])]
    tallest = max((len(members) for _, members in sides), default=1)
    return {
        node: (x, round((index + 0.5) * step * tallest / len(members)))
        for x, members in sides
        for index, node in enumerate(members)
    }


def grid(sides: Sequence[str], heads: Sequence[str], cells: Mapping[str, tuple[str, str]]) -> dict[str, Place]:
    """Return positions of names at the left, of heads above, and of cells where the two meet; each cell gives both."""
    wide, high = 182, 38  # the room of a cell
    found = {one: ((column + 1) * wide, 0) for column, one in enumerate(heads)}
    found |= {one: (0, (row + 1) * high) for row, one in enumerate(sides)}
    return found | {cell: (found[head][0], found[side][1]) for cell, (side, head) in cells.items()}


def network(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, Place]:
    """Return positions part by part, the largest first: force-directed for small parts, rings for large ones."""
    import networkx as nx  # noqa: PLC0415 - only who draws pays for the import

    links = _linked(nodes, set(edges))
    parts: list[list[str]] = list(map(sorted, nx.connected_components(nx.Graph(links))))
    found: dict[str, Place] = {}
    left = top = tallest = room = 0
    for part in sorted(parts, key=lambda part: (-len(part), part)):
        places = _apart(_forced(part, links)) if len(part) <= LARGE else _rings(part, links)
        west, north = min(p.real for p in places.values()), min(p.imag for p in places.values())
        width = round(max(p.real for p in places.values()) - west) + LABEL[0]
        height = round(max(p.imag for p in places.values()) - north) + 2 * LABEL[1]
        if left and left + width > max(room, ROOM):
            left, top, tallest = 0, top + tallest, 0
        for node, place in places.items():
            found[node] = (left + round(place.real - west), top + round(place.imag - north))
        left, tallest, room = left + width, max(tallest, height), max(room, left + width)
    return found


def _linked(nodes: Iterable[str], edges: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    links: dict[str, list[str]] = {node: [] for node in sorted(nodes)}
    for one, other in sorted(edges):
        links[one].append(other)
        links[other].append(one)
    return links


def _apart(places: dict[str, complex]) -> dict[str, complex]:
    """Return the positions scaled, and pushed apart until the names under the dots have room."""
    wide, high = LABEL
    at = {}
    for node, place in sorted(places.items()):
        near = place * ((abs(place) + 0.5) ** -0.45)  # a few nodes far out would make all names small
        at[node] = complex(round(near.real * wide * 1.5, 6), round(near.imag * high * 2.6, 6))
    for _ in range(200):
        moved = False
        for one, other in combinations(at, 2):
            gap = at[other] - at[one]
            over_x, over_y = wide - abs(gap.real), high - abs(gap.imag)
            if over_x <= 0.5 or over_y <= 0.5:
                continue
            moved = True
            if over_x / wide < over_y / high:
                step = complex(over_x / 2 if gap.real >= 0 else -over_x / 2, 0)
            else:
                step = complex(0, over_y / 2 if gap.imag >= 0 else -over_y / 2)
            at[one] -= step * 0.8
            at[other] += step * 0.8
        if not moved:
            break
    return at


def _forced(part: Sequence[str], links: Mapping[str, Sequence[str]]) -> dict[str, complex]:
    """Return positions by forces (Fruchterman and Reingold), in arithmetic that is equal on every machine."""
    count = len(part)
    # The busiest start in the middle; rounding makes the sines of every machine equal.
    busy = sorted(part, key=lambda node: (-len(links[node]), node))
    place = {
        n: complex(*(round(f(2.399963 * i) * (i + 0.5) ** 0.5, 9) for f in (cos, sin))) for i, n in enumerate(busy)
    }
    ideal = 1.6
    heat = count**0.5 / 3
    for _ in range(150):
        push = dict.fromkeys(part, 0j)
        for index, one in enumerate(part):
            here = place[one]
            for other in part[index + 1 :]:
                gap = here - place[other]
                force = gap * (ideal * ideal / (gap.real * gap.real + gap.imag * gap.imag + 0.01))
                push[one] += force
                push[other] -= force
            for other in links[one]:
                if one < other:
                    gap = here - place[other]
                    size = (gap.real * gap.real + gap.imag * gap.imag) ** 0.5
                    pull = gap * (size / ideal / min(len(links[one]), len(links[other])) ** 0.5)
                    push[one] -= pull
                    push[other] += pull
        for node in part:
            move = push[node] - place[node] * 0.15
            size = (move.real * move.real + move.imag * move.imag) ** 0.5
            place[node] += move * (min(size, heat) / size) if size else 0j
        heat = max(heat * 0.97, 0.02)
    middle = complex(fsum(at.real for at in place.values()), fsum(at.imag for at in place.values())) / count
    return {node: at - middle for node, at in place.items()}


def _rings(part: Sequence[str], links: Mapping[str, Sequence[str]]) -> dict[str, complex]:
    """Return positions in rings, the busiest inside."""
    busy = sorted(part, key=lambda node: (-len(links[node]), node))
    places, ring = dict[str, complex](), 1
    while here := busy[4 * ring * (ring - 1) : 4 * ring * (ring + 1)]:  # eight more in each ring
        for index, node in enumerate(here):
            angle = 6.283185307 * (index / len(here) + ring * 0.13)
            places[node] = complex(round(140 * ring * cos(angle), 6), round(140 * ring * sin(angle), 6))
        ring += 1
    return places
