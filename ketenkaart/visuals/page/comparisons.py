"""Every two readings of some plans, for the page."""

from itertools import combinations, product
from typing import Any

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.compare import Side, compare_sides
from ketenkaart.visuals.comparison import changes, notes


def comparisons(plans: Plans) -> dict[str, dict[str, Any]]:
    """Return every two sides of some plans, by `plan@date|plan@date|basis`; plans as given, dates in order.

    Under the strict reading `|strict` follows.
    """
    found = {}
    for stated, strict in product((False, True), repeat=2):
        sides = {}
        for part, dates in zip(plans.parts, plans.dates, strict=True):
            for date, _ in dates:
                side = Side(part.under(Scenario(as_of=date, stated_only=stated, strict=strict)))
                sides[f"{side.plan}@{date}"] = side
        for (one, before), (other, after) in combinations(sides.items(), 2):
            compared = compare_sides(before, after)
            key = f"{one}|{other}|{'stated' if stated else 'all'}{'|strict' if strict else ''}"
            found[key] = {"changes": changes(compared), "notes": notes(compared)}
    return found
