"""Lays a later list on a plan that exists: a report of a day, row by row on the measure that it is about."""

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

TERM = ("deadlines", "deadlineText")
# What a report adds to a measure; what a measure is, the plan has.
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
    """Return a plan's own rows followed by those of a report: marks, loose cells and sentences as in the list.

    A row is of the measure that has its title, else of the one that has its number; any other row is a new measure.
    """
    named = {sheet.name: sheet for sheet in layout().sheets}
    own, sheet = layout().sheets[0], next(s for s in layout().sheets if s.section == "measures")
    own_rows = {name: list(rows.get(name, ())) for name in named}
    found = replace(taken, rows=own_rows, marks={})
    dated = {("", "title"): plan.plan.title, ("reports", "asOf"): day}
    dated["reports", "title"] = layout().words["report_title"].format(date=dates.in_dutch(day))
    found.rows[own.name].append({own.by_path[path]: text for path, text in dated.items()})
    laid = _MatchedRows(plan, sheet.by_path, day)
    for number, cells in enumerate(taken.rows[sheet.name]):
        kept = laid.row(cells)
        for (name, row, where), reason in taken.marks.items():
            if (name, row) == (sheet.name, number) and where in kept:
                found.marks[sheet.name, len(found.rows[sheet.name]), where] = reason
        found.rows[sheet.name].append(kept)
    missing = [one.title for one in laid.measures if one.identifier not in laid.met and not one.isContainer]
    found.report = [
        *taken.report,
        words("report_met", met=len(laid.met), fresh=len(laid.fresh)),
        *([words("report_missing", titles="; ".join(missing))] if missing else []),
    ]
    return found


class _MatchedRows:
    """Lays the rows of a report on the measures of a plan."""

    def __init__(self, plan: PlanRecords, column: Mapping[tuple[str, str], Column], day: str) -> None:
        self.measures = list(plan.rows(Measure))
        self.by_title = {folded(one.title): one for one in self.measures}
        self.by_number = {one.identifier: one for one in self.measures}
        self.column, self.day, self.statusless = column, day, plan.plan.statusUnknown
        self.met: set[str] = set()
        self.fresh: set[str] = set()

    def row(self, cells: Cells) -> Cells:
        """Return the row of a workbook for a row of the report."""
        title, number = (cells.get(self.column["", name], "") for name in ("title", "identifier"))
        measure = self.by_title.get(folded(title)) or self.by_number.get(number)
        if measure is None:
            self.fresh.add(folded(title) or number)
            return {**cells, self.column["", "asOf"]: self.day, self.column["", "isNew"]: "ja"}
        self.met.add(measure.identifier)
        kept = {key: cells[one] for key, one in self.column.items() if one in cells and key in CARRIED}
        if note := cells.get(self.column["", "summary"]):
            kept["statuses", "summary"] = note
        kept |= self._term(kept, measure)
        if not (kept or self.statusless or measure.statusUnknown):  # a title alone reports no progress
            kept["statuses", "status"] = vocabulary().label("Status", "geen-voortgang-gemeld")
        kept |= {("", "identifier"): measure.identifier, ("", "title"): measure.title, ("", "asOf"): self.day}
        return {self.column[key]: text for key, text in kept.items() if text}

    def _term(self, kept: Mapping[tuple[str, str], str], measure: Measure) -> dict[tuple[str, str], str]:
        """Return what a term in the report is: a new date for the same promise, or the one that was known."""
        text = kept.get(TERM, "")
        if not text or not measure.deadlines:
            return {}
        if text in {one.deadlineText for one in measure.deadlines}:
            return {TERM: ""}
        labels = {one.deadlineLabel or "" for one in measure.deadlines}
        label = labels.pop() if len(labels) == 1 else ""
        return {("deadlines", "revises"): "ja", ("deadlines", "deadlineLabel"): label}
