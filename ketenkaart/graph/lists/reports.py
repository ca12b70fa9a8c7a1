"""Adds a later list to a plan that exists as a report of a day: each row to the measure that it is about."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.lists.grids import words
from ketenkaart.graph.lists.intake import Cells, Intake
from ketenkaart.graph.records.sections import PlanRecords
from ketenkaart.graph.records.undertakings import Measure
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.words import dates
from ketenkaart.words.names import folded

Path = tuple[str, str]  # of a column: its part and field
TERM = ("deadlines", "deadlineText")
# The columns that a report adds to a measure; the others come from the plan.
CARRIED = {("statuses", "status"), TERM, ("involvements", "organisation"), ("involvements", "role")}


def report_day(text: str, plan: PlanRecords) -> str:
    """Return the day of a new report; raise KetenkaartError where it is none, or not after the plan's last."""
    try:
        day = date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise KetenkaartError(words("report_day", day=text)) from error
    last = max(report.asOf for report in plan.plan.reports)
    if day <= last:
        raise KetenkaartError(words("report_early", day=dates.in_dutch(day), last=dates.in_dutch(last)))
    return day


def add_report(plan: PlanRecords, rows: Mapping[str, Sequence[Cells]], taken: Intake, day: str) -> Intake:
    """Return the rows of a plan followed by those of a report, with marks and sentences as in the list.

    A row is about the measure that has its title, else the one that has its number; any other row is a new measure.
    """
    own, sheet = layout().sheets[0], next(s for s in layout().sheets if s.section == "measures")
    found = replace(taken, rows={one.name: list(rows.get(one.name, ())) for one in layout().sheets}, marks={})
    dated = {("", "title"): plan.plan.title, ("reports", "asOf"): day}
    dated["reports", "title"] = layout().words["report_title"].format(date=dates.in_dutch(day))
    found.rows[own.name].append({own.by_path[path]: text for path, text in dated.items()})
    measures, column = list(plan.rows(Measure)), sheet.by_path
    by_title = {folded(one.title): one for one in measures}
    by_number = {one.identifier: one for one in measures}
    met, fresh = set[str](), set[str]()
    for place, cells in enumerate(taken.rows[sheet.name]):
        title, number = (cells.get(column["", name], "") for name in ("title", "identifier"))
        if measure := by_title.get(folded(title)) or by_number.get(number):
            met.add(measure.identifier)
            reported = _reported(cells, column, measure, has_status=not plan.plan.statusUnknown)
            kept = {column[path]: text for path, text in {**reported, ("", "asOf"): day}.items() if text}
        else:
            fresh.add(folded(title) or number)
            kept = {**cells, column["", "asOf"]: day, column["", "isNew"]: "ja"}
        for (name, row, where), reason in taken.marks.items():
            if (name, row) == (sheet.name, place) and where in kept:
                found.marks[sheet.name, len(found.rows[sheet.name]), where] = reason
        found.rows[sheet.name].append(kept)
    missing = [one.title for one in measures if one.identifier not in met and not one.isContainer]
    found.report = [
        *taken.report,
        words("report_met", met=len(met), fresh=len(fresh)),
        *([words("report_missing", titles="; ".join(missing))] if missing else []),
    ]
    return found


def _reported(cells: Cells, column: Mapping[Path, Column], measure: Measure, *, has_status: bool) -> dict[Path, str]:
    """Return the cells that a row of a report adds to a measure, by path."""
    kept = {path: cells[one] for path, one in column.items() if one in cells and path in CARRIED}
    if note := cells.get(column["", "summary"]):
        kept["statuses", "summary"] = note
    kept |= _term(kept.get(TERM, ""), measure)
    if not kept and has_status and not measure.statusUnknown:  # a title alone reports no progress
        kept["statuses", "status"] = vocabulary().label("Status", "geen-voortgang-gemeld")
    return kept | {("", "identifier"): measure.identifier, ("", "title"): measure.title}


def _term(text: str, measure: Measure) -> dict[Path, str]:
    """Return the cells for a term in a report: a new date for the same promise; a known term is left out."""
    if not text or not measure.deadlines:
        return {}
    if text in {one.deadlineText for one in measure.deadlines}:
        return {TERM: ""}
    labels = {one.deadlineLabel or "" for one in measure.deadlines}
    return {("deadlines", "revises"): "ja", ("deadlines", "deadlineLabel"): labels.pop() if len(labels) == 1 else ""}
