"""A report of one's own as a further date of a plan: the rows of its list, laid on the measures that the plan has.

What the report does not name gets no row, so that the map can say that it is no longer mentioned.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.lists.intake import Intake
from ketenkaart.graph.lists.words import words
from ketenkaart.graph.records.plan import PlanRecords
from ketenkaart.graph.records.undertakings import Measure
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.words.dates import spoken
from ketenkaart.words.names import fold

Cells = dict[Column, str]


def report_day(text: str, plan: PlanRecords) -> str:
    """Return the day of a new report; raise KetenkaartError where it is none, or not after the plan's last."""
    try:
        day = date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise KetenkaartError(words("report_day", day=text)) from error
    last = max(report.asOf for report in plan.plan.reports)
    if day <= last:
        raise KetenkaartError(words("report_early", day=spoken(day), last=spoken(last)))
    return day


def add_report(plan: PlanRecords, rows: Mapping[str, Sequence[Cells]], taken: Intake, day: str) -> Intake:
    """Return a plan's own rows with those of a report after them: marks, loose cells and sentences as in the list.

    A row is of the measure that has its title, else of the one that has its number; any other row is a new measure.
    """
    named = {sheet.name: sheet for sheet in layout().sheets}
    own, sheet = layout().sheets[0], next(s for s in layout().sheets if s.section == "measures")
    column = {(one.part, one.field): one for one in sheet.columns}
    found = Intake({name: list(rows.get(name, ())) for name in named}, outside=taken.outside, report=taken.report)
    found.rows[own.name].append(_date(own.columns, plan, day))
    laid = _Laid(plan, column, day)
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


def _date(columns: Sequence[Column], plan: PlanRecords, day: str) -> Cells:
    said = {("", "title"): plan.plan.title, ("reports", "asOf"): day}
    said["reports", "title"] = layout().words["report_title"].format(date=spoken(day))
    return {one: said[one.part, one.field] for one in columns if (one.part, one.field) in said}


class _Laid:
    """Lays the rows of a report on the measures of a plan."""

    def __init__(self, plan: PlanRecords, column: Mapping[tuple[str, str], Column], day: str) -> None:
        self.measures = [one for one in plan.rows(Measure) if isinstance(one, Measure)]
        self.by_title = {fold(one.title): one for one in self.measures}
        self.by_number = {one.identifier: one for one in self.measures}
        self.column, self.day, self.statusless = column, day, plan.plan.statusUnknown
        self.met: set[str] = set()
        self.fresh: set[str] = set()

    def row(self, cells: Cells) -> Cells:
        """Return the row of a workbook for a row of the report."""
        title, number = (cells.get(self.column["", name], "") for name in ("title", "identifier"))
        measure = self.by_title.get(fold(title)) or self.by_number.get(number)
        if measure is None:
            self.fresh.add(fold(title) or number)
            return {**cells, self.column["", "asOf"]: self.day, self.column["", "isNew"]: "ja"}
        self.met.add(measure.identifier)
        kept = {key: cells[one] for key, one in self.column.items() if one in cells and key in CARRIED}
        if note := cells.get(self.column["", "summary"]):
            kept["statuses", "summary"] = note
        kept |= self._term(kept, measure)
        if not (kept or self.statusless or measure.statusUnknown):  # a title alone says no more than that
            kept["statuses", "status"] = vocabulary().label("Status", "geen-voortgang-gemeld")
        kept |= {("", "identifier"): measure.identifier, ("", "title"): measure.title, ("", "asOf"): self.day}
        return {self.column[key]: text for key, text in kept.items() if text}

    def _term(self, kept: Mapping[tuple[str, str], str], measure: Measure) -> dict[tuple[str, str], str]:
        """Return what a term in the report is: a new date for the same promise, or the one that was known."""
        said = kept.get(TERM, "")
        if not said or not measure.deadlines:
            return {}
        if said in {one.deadlineText for one in measure.deadlines}:
            return {TERM: ""}
        labels = {one.deadlineLabel or "" for one in measure.deadlines}
        label = labels.pop() if len(labels) == 1 else ""
        return {("deadlines", "revises"): "ja", ("deadlines", "deadlineLabel"): label}


TERM = ("deadlines", "deadlineText")
# What a report says anew of a measure; what a measure is, the plan said.
CARRIED = {("statuses", "status"), TERM, ("involvements", "organisation"), ("involvements", "role")}
