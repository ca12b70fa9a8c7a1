"""Every two readings of some plans, for the page."""

from collections import Counter
from collections.abc import Mapping
from itertools import combinations
from typing import Any

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.compare import Side, compare_sides
from ketenkaart.visuals.comparison import changes, notes
from ketenkaart.visuals.page.known import UNDERTAKINGS, Known


def comparisons(plans: Plans) -> dict[str, dict[str, Any]]:
    """Return every two readings of some plans, by `plan@date|plan@date|basis`; plans as given, dates in order."""
    found = {}
    for stated in (False, True):
        sides = {}
        for part, dates in zip(plans.parts, plans.dates, strict=True):
            for date, _ in dates:
                side = Side(part.under(Scenario(as_of=date, stated_only=stated)))
                sides[f"{side.plan}@{date}"] = side
        for (one, before), (other, after) in combinations(sides.items(), 2):
            compared = compare_sides(before, after)
            key = f"{one}|{other}|{'stated' if stated else 'all'}"
            found[key] = {"changes": changes(compared), "notes": notes(compared)}
    return found


def moves(known: Known, told: Mapping[str, Mapping[str, Mapping[str, str]]], key: str) -> dict[str, Any] | None:
    """Return how the work of one plan moved between two dates; None where the readings are of two plans.

    `moved`, `stayed` and `fresh` (in no state before) hold the work; `counts` how much went from which state to which,
    `before` and `after` those states in the order of their list.
    """
    (plan, before), (other, after) = (side.split("@") for side in key.split("|")[:2])
    if plan != other:
        return None
    states = {
        one: tuple(told[date].get(one, {}).get("state", "") for date in (before, after))
        for one in known.of_type(*UNDERTAKINGS)
        if known.plan(one) == plan and known.first(one, "isContainer") != "true"
    }
    counts = Counter(pair for pair in states.values() if all(pair))
    olds, news = ({pair[side] for pair in counts} for side in (0, 1))
    return {
        "moved": [one for one, (old, new) in states.items() if old and new and old != new],
        "stayed": [one for one, (old, new) in states.items() if old and old == new],
        "fresh": [one for one, (old, new) in states.items() if new and not old],
        "before": sorted(olds, key=lambda state: known.rank("CellState", state)),
        "after": sorted(news, key=lambda state: known.rank("CellState", state)),
        "counts": {f"{old}|{new}": count for (old, new), count in sorted(counts.items())},
    }
