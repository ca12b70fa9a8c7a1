"""What changes where an action has the other status that the map holds for it: a page without an engine knows these."""

from collections.abc import Iterable

from ketenkaart.graph.supposing import Supposing
from ketenkaart.queries.findings.gaps import Worded, find_gaps
from ketenkaart.queries.matrix import coverage
from ketenkaart.queries.rows.records import engine_rows, texts
from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.view import Row
from ketenkaart.visuals.short_ids import short
from ketenkaart.visuals.terminal.side_by_side import changed


def second_readings(stores: Iterable[Store]) -> dict[str, Row]:
    """Return what `Engine.supposed` answers of each second reading of some plans, by `work=status`; none is strict."""
    found: dict[str, Row] = {}
    for store in stores:
        if not (readings := [texts(row) for row in engine_rows(store, "andere-standen")]):
            continue
        supposing, worded = Supposing(store), Worded()
        cells, gaps = coverage(supposing.store), find_gaps(supposing.store, worded=worded)
        for reading in readings:
            with supposing.status(reading["work"], reading["status"]) as other:
                answer = changed((cells, coverage(other)), (gaps, find_gaps(other, worded=worded)))
                found[f"{short(reading['work'])}={reading['status']}"] = answer
    return found
