"""Every two readings of some plans, for the page."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations, product
from typing import Any

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.side_by_side.compare import Side, compare_sides
from ketenkaart.visuals.in_words.comparison import changes, notes, statements
from ketenkaart.visuals.page.facts.view import View, first, values
from ketenkaart.visuals.short_ids import short


def comparisons(plans: Plans) -> dict[str, dict[str, Any]]:
    """Return every two sides of some plans, by `plan@date|plan@date|basis`; plans as given, dates in order.

    Under the strict reading `|strict` follows.
    """
    found, read = dict[str, dict[str, Any]](), list[tuple[Plans, Scenario]]()
    for stated, strict in product((False, True), repeat=2):
        asked = [
            (part, part.settled(Scenario(as_of=date, stated_only=stated, strict=strict))[0])
            for part, dates in zip(plans.parts, plans.dates, strict=True)
            for date, _ in dates
        ]
        if asked != read:  # plans without a second reading are compared once for both
            read, compared = asked, _compared(asked)
        basis = f"{'stated' if stated else 'all'}{'|strict' if strict else ''}"
        found |= {f"{pair}|{basis}": one for pair, one in compared.items()}
    return found


def _compared(asked: Iterable[tuple[Plans, Scenario]]) -> dict[str, dict[str, Any]]:
    """Return every two of some readings, each of one plan, by `plan@date|plan@date`."""
    pairs = [*asked]
    if len(pairs) < 2:  # nothing to compare, and a store less to make
        return {}
    sides = [(Side(part.under(scenario)), scenario.as_of) for part, scenario in pairs]
    return {
        f"{before.plan}@{one}|{after.plan}@{other}": {
            "changes": changes(compared),
            "notes": notes(compared),
            "statements": [
                (row["what"], told["what"], short(row["subject"]), row["sentence"])
                for row, told in statements(compared)
            ],
        }
        for (before, one), (after, other) in combinations(sides, 2)
        for compared in [compare_sides(before, after)]
    }


Told = Mapping[str, Mapping[str, Mapping[str, str]]]


def moves(works: View, told: Told, strictly: Told, key: str) -> dict[str, Any] | None:
    """Return how the work of one plan moved between two dates; None where the readings are of two plans.

    `moved`, `stayed` and `fresh` (in no state before) hold the work; `flows` is the picture of it, by
    step, and under "" that of all.
    """
    one, two, _, *strict = key.split("|")
    (plan, before), (other, after) = one.split("@"), two.split("@")
    if plan != other:
        return None
    at = {date: {**told[date], **(strictly[date] if strict else {})} for date in (before, after)}
    states = {
        work: tuple(at[date].get(work, {}).get("state", "") for date in (before, after))
        for work in works
        if first(works, work, "plan") == plan and not first(works, work, "container")
    }
    steps = {work: values(works, work, "steps") for work in states}
    flows = {
        step: {work: pair for work, pair in states.items() if step in steps[work]}
        for step in sorted(set().union(*steps.values()))
    }
    return {
        "moved": [work for work, (old, new) in states.items() if old and new and old != new],
        "stayed": [work for work, (old, new) in states.items() if old and old == new],
        "fresh": [work for work, (old, new) in states.items() if new and not old],
        "flows": {step: _flow(mine) for step, mine in {"": states, **flows}.items()},
    }


GAP = 0.05  # of the height of a picture, between two states


def _flow(states: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    """Return how work went from state to state as a picture: `left` and `right` states and the `bands` between them.

    One undertaking is one high, and `height` is that of all, with room between states. A state of "" on the left is
    work that was not there yet.
    """
    pairs = Counter(pair for pair in states.values() if pair[1])
    order = sorted(pairs, key=lambda pair: [(not state, vocabulary().rank("CellState", state)) for state in pair])
    gap = sum(pairs.values()) * GAP
    sides = [_side(pairs, side, gap) for side in (0, 1)]
    used = [{row["state"]: row["y"] for row in rows} for rows in sides]
    bands = []
    for pair in order:
        old, new = pair
        bands.append({"from": old, "to": new, "count": pairs[pair], "y1": used[0][old], "y2": used[1][new]})
        used[0][old] += pairs[pair]
        used[1][new] += pairs[pair]
    height = max((rows[-1]["y"] + rows[-1]["count"] for rows in sides if rows), default=0)
    return {"left": sides[0], "right": sides[1], "bands": bands, "height": height}


def _side(pairs: Counter[tuple[str, ...]], side: int, gap: float) -> list[dict[str, Any]]:
    """Return the states of one side in the order of their list, each below the other."""
    totals: Counter[str] = Counter()
    for pair, count in pairs.items():
        totals[pair[side]] += count
    rows, y = list[dict[str, Any]](), 0.0
    for state in sorted(totals, key=lambda state: (not state, vocabulary().rank("CellState", state))):
        rows.append({"state": state, "count": totals[state], "y": round(y, 2)})
        y += totals[state] + gap
    return rows
