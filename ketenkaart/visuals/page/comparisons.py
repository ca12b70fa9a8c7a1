"""Every two readings of some plans, for the page."""

from itertools import combinations
from typing import Any

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.compare import Side, compare_sides
from ketenkaart.visuals.comparison import changes, notes


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
