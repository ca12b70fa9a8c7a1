"""Every two readings of some plans, for the page."""

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from ketenkaart.graph.plans import view
from ketenkaart.graph.scenario import Scenario, report_dates
from ketenkaart.queries.compare import Side, compare_sides
from ketenkaart.visuals.comparison import changes, notes


def comparisons(folders: Sequence[Path]) -> dict[str, dict[str, Any]]:
    """Return every two readings of some plans, by `plan@date|plan@date|basis`; plans as given, dates in order."""
    found = {}
    for stated in (False, True):
        sides = {}
        for folder in folders:
            for date, _ in report_dates(view([folder])):
                side = Side(view([folder], Scenario(as_of=date, stated_only=stated)))
                sides[f"{side.plan}@{date}"] = side
        for (one, before), (other, after) in combinations(sides.items(), 2):
            compared = compare_sides(before, after)
            key = f"{one}|{other}|{'stated' if stated else 'all'}"
            found[key] = {"changes": changes(compared), "notes": notes(compared)}
    return found
