"""What the page answers under each choice that it offers: the matrix in its three forms, and the gaps."""

from collections.abc import Sequence
from dataclasses import asdict
from itertools import product
from typing import Any

from ketenkaart.queries.coverage import BY, coverage
from ketenkaart.queries.gaps import ask_plans
from ketenkaart.queries.scenario import Scenario
from ketenkaart.store import Store
from ketenkaart.visuals.short import short

INSIDE = "SELECT ?cell ?thing WHERE { ?cell kk:cellInitiative ?thing } ORDER BY ?cell ?thing"


def scenarios(dates: Sequence[tuple[str, str]]) -> list[Scenario]:
    """Return the scenarios that the page can show by itself: each date, basis, and with or without expectations."""
    choices = product((date for date, _ in dates), (False, True), (True, False))
    return [Scenario(as_of=date, stated_only=stated, expectations=expected) for date, stated, expected in choices]


def key_of(scenario: Scenario) -> str:
    """Return the name by which the page asks for a scenario's answer."""
    stated, expected = "stated" if scenario.stated_only else "all", "with" if scenario.expectations else "without"
    return f"{scenario.as_of}|{stated}|{expected}"


def answer(stores: Sequence[Store]) -> dict[str, Any]:
    """Return the matrix in its three forms, and the gaps, of each plan under one scenario; rows name their plan."""
    matrix: dict[str, list[dict[str, Any]]] = {by: [] for by in BY}
    for store in stores:
        inside: dict[str, list[str]] = {}
        for row in store.select(INSIDE):
            inside.setdefault(row["cell"] or "", []).append(short(row["thing"] or ""))
        for by, cells in matrix.items():
            for cell in coverage(store, by):
                if by != "partner" or cell.initiatives:
                    kept = {k: v for k, v in asdict(cell).items() if k not in ("cell", "column_label")}
                    cells.append({**kept, "plan": cell.plan, "things": inside.get(cell.cell, [])})
    named = ("subject", "evidence", "detail")
    gaps = [{**asdict(gap), **{name: short(getattr(gap, name) or "") for name in named}} for gap in ask_plans(stores)]
    return {"matrix": matrix, "gaps": gaps}
