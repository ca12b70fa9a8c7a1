"""A list, or a report on a plan, as rows of a plan's workbook: its cells, the marks on them, and what was done."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import PlanFile
from ketenkaart.graph.lists.drafts import Draft, Drafts
from ketenkaart.graph.lists.grids import content, read_grids, refused, title_of, words
from ketenkaart.graph.lists.persons import leave_out, without_persons
from ketenkaart.graph.lists.tables import CellOutsideTable, Table, find_tables
from ketenkaart.graph.records.sections import PlanRecords
from ketenkaart.graph.records.undertakings import Measure
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.words import dates
from ketenkaart.words.names import folded

Cells = dict[Column, str]
TERM = ("deadlines", "deadlineText")
# What a report adds to a measure; what a measure is, the plan has.
CARRIED = {("statuses", "status"), TERM, ("involvements", "organisation"), ("involvements", "role")}


@dataclass
class Intake:
    """What a list became: rows by sheet, marks by sheet, row (from 0) and column, loose cells, and the report."""

    rows: dict[str, list[Cells]] = field(default_factory=dict)
    marks: dict[tuple[str, int, Column], str] = field(default_factory=dict)
    outside: list[CellOutsideTable] = field(default_factory=list)
    report: list[str] = field(default_factory=list)


def import_list(file: PlanFile, model: str, *, report: bool = False) -> Intake:
    """Return the rows of a workbook for the list in a file; raise InputFaults with one sentence where it is none.

    A `report` is of a plan that exists, on a day that is known: it fills no sheet of the plan.
    """
    grids = read_grids(file.data, file.name)
    ours = {sheet.name for sheet in layout().sheets}
    if layout().words["guide_sheet"] in {grid.title for grid in grids} and ours & {grid.title for grid in grids}:
        raise refused(file.name, "plan")
    tables, outside = find_tables(grids, file.name)
    left_out = leave_out(tables, outside, file.name)
    sheet = next(sheet for sheet in layout().sheets if sheet.name == content()["sheet"])
    columns = {column.title: column for column in sheet.columns}
    drafts = Drafts(columns, model, tables)
    found = Intake(outside=outside)
    found.rows[sheet.name] = []
    for draft in drafts.all():
        _write(found, sheet.name, columns, draft)
    if not report:
        _plan(found, file, model)
    if drafts.numbers_clash:
        found.report.insert(0, words("numbers_clash"))
    found.report = [*_column_report(tables, columns), *found.report, *left_out, *_remaining_questions(found)]
    return found


def _write(found: Intake, sheet: str, columns: dict[str, Column], draft: Draft) -> None:
    """Add the rows of a measure: one for each partner; what comes once is in the first."""
    notes = "\n".join(words("note", heading=head, text=text) if head else text for head, text in draft.notes)
    once = {**draft.fields, **({title_of("notes"): notes} if notes else {})}
    names = {name: draft.fields[name] for name in (title_of("number"), title_of("title")) if name in draft.fields}
    rows, partners = found.rows[sheet], draft.partners or [("", "")]
    for place, (partner, role) in enumerate(partners):
        values = {**(names if place else once), title_of("partner"): partner, title_of("role"): role}
        for name, reason in draft.marks.items():
            mine = name == partner or (name in columns and not place)
            if mine:
                found.marks[sheet, len(rows), columns[name if name in columns else title_of("partner")]] = reason
        rows.append({columns[name]: text for name, text in values.items() if text})


def _plan(found: Intake, file: PlanFile, model: str) -> None:
    """Fill the sheet of the plan itself: its title, its model, and the day of its list, or else today (marked)."""
    sheet = layout().sheets[0]
    title, day = sheet.by_path["", "title"], sheet.by_path["reports", "asOf"]
    stem, _ = without_persons(file.name.rpartition(".")[0])
    cells = {title: content()["plan_title"].format(file=stem)}
    if model != layout().defaults("plans")["usesModel"]:
        cells[sheet.by_path["", "usesModel"]] = model
    dated = next(_days(found.outside), None)
    if dated:
        cells[day], dated_text = dated
        found.report.append(words("as_of_found", day=dates.in_dutch(cells[day]), said=dated_text))
    else:
        cells[day] = date.today().isoformat()
        found.report.append(words("as_of_today", day=dates.in_dutch(cells[day])))
        found.marks[sheet.name, 0, day] = words("as_of_is_ours")
    found.rows[sheet.name] = [cells]


def _days(outside: list[CellOutsideTable]) -> Iterator[tuple[str, str]]:
    """Yield each date of the list in a text outside the table."""
    for one in outside:
        for match in re.finditer(content()["date_words"], one.text, re.IGNORECASE):
            try:
                period = dates.from_words(match[1])
            except ValueError:
                continue
            if period and period.due_by and period.due_from == period.due_by:
                yield period.due_by.isoformat(), one.text[:80]


def _column_report(tables: list[Table], columns: dict[str, Column]) -> Iterator[str]:
    """Yield in sentences what was done with each column of each table; a head above a head is no table to speak of."""
    for table in [table for table in tables if table.rows] or tables:
        where = table.grid or "De lijst"
        yield words("table", where=where, rows=len(table.rows), line=table.line)
        for head in table.heads:
            count = sum(1 for cells in table.rows.values() if head.column in cells)
            one = head.target
            if one and one.column == title_of("persons"):
                yield "  " + words("not_taken", head=head.text)
            elif not count:
                yield "  " + words("empty", head=head.text)
            elif one is None or one.column not in columns:
                yield "  " + words("to_note", head=head.text, count=count)
            else:
                role = words("with_role", role=one.role) if one.role else words("without_role")
                role = role if one.column == title_of("partner") else ""
                text = words("to_column", head=head.text, column=one.column, role=role, count=count)
                yield "  " + text + (words("prose") if one.prose else "")


def _remaining_questions(found: Intake) -> Iterator[str]:
    """Yield what lies outside the tables, which cells ask for a look, and what to do next."""
    if found.outside:
        yield words("rest", count=len(found.outside), sheet=layout().words["list_sheet"])
    if found.marks:
        yield words("marked", count=len(found.marks))
        reasons = Counter((column.title, reason) for (_, _, column), reason in found.marks.items())
        for (column, reason), count in reasons.most_common(12):
            yield words("marks", count=count, column=column, reason=reason)
    else:
        yield words("nothing_marked")
    yield words("people")


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
    found = Intake({name: list(rows.get(name, ())) for name in named}, outside=taken.outside, report=taken.report)
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
