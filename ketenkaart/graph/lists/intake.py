"""A list as rows of a plan's workbook: its cells, the marks on them, and what was done with each column."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ketenkaart.files import PlanFile
from ketenkaart.graph.lists.drafts import Draft, Drafts
from ketenkaart.graph.lists.grids import read_grids
from ketenkaart.graph.lists.persons import leave_out, without_persons
from ketenkaart.graph.lists.tables import Loose, Table, find_tables
from ketenkaart.graph.lists.words import column as known
from ketenkaart.graph.lists.words import content, refused, words
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.words import dates

Cells = dict[Column, str]


@dataclass
class Intake:
    """What a list became: rows by sheet, marks by sheet, row (from 0) and column, loose cells, and the report."""

    rows: dict[str, list[Cells]] = field(default_factory=dict)
    marks: dict[tuple[str, int, Column], str] = field(default_factory=dict)
    outside: list[Loose] = field(default_factory=list)
    report: list[str] = field(default_factory=list)


def take_in(file: PlanFile, model: str, *, report: bool = False) -> Intake:
    """Return the rows of a workbook for the list in a file; raise InputFaults with one sentence where it is none.

    A `report` is of a plan that is there already, and of a day that is known: it fills no sheet of the plan.
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
    for table in tables:
        drafts.add(table)
    found = Intake(outside=outside)
    found.rows[sheet.name] = []
    for draft in drafts.finish():
        _write(found, sheet.name, columns, draft)
    if not report:
        _plan(found, file, model)
    if drafts.numbers_clash:
        found.report.insert(0, words("numbers_clash"))
    found.report = [*_told(tables, columns), *found.report, *left_out, *_asked(found)]
    return found


def _write(found: Intake, sheet: str, columns: dict[str, Column], draft: Draft) -> None:
    """Add the rows of a measure: one for each partner; what is said once stands in the first."""
    notes = "\n".join(words("note", heading=head, text=text) if head else text for head, text in draft.notes)
    once = {**draft.fields, **({known("notes"): notes} if notes else {})}
    names = {name: draft.fields[name] for name in (known("number"), known("title")) if name in draft.fields}
    rows, partners = found.rows[sheet], draft.partners or [("", "")]
    for place, (partner, role) in enumerate(partners):
        said = {**(names if place else once), known("partner"): partner, known("role"): role}
        for name, reason in draft.marks.items():
            mine = name == partner or (name in columns and not place)
            if mine:
                found.marks[sheet, len(rows), columns[name if name in columns else known("partner")]] = reason
        rows.append({columns[name]: text for name, text in said.items() if text})


def _plan(found: Intake, file: PlanFile, model: str) -> None:
    """Fill the sheet of the plan itself: its title, its model, and the day of its list, or else today (marked)."""
    sheet = layout().sheets[0]
    columns = {(column.part, column.field): column for column in sheet.columns}
    title, day = columns["", "title"], columns["reports", "asOf"]
    stem, _ = without_persons(file.name.rpartition(".")[0])
    cells = {title: content()["plan_title"].format(file=stem)}
    if model != layout().defaults("plans")["usesModel"]:
        cells[columns["", "usesModel"]] = model
    dated = next(_days(found.outside), None)
    if dated:
        cells[day], said = dated
        found.report.append(words("as_of_found", day=dates.spoken(cells[day]), said=said))
    else:
        cells[day] = date.today().isoformat()
        found.report.append(words("as_of_today", day=dates.spoken(cells[day])))
        found.marks[sheet.name, 0, day] = words("as_of_is_ours")
    found.rows[sheet.name] = [cells]


def _days(outside: list[Loose]) -> Iterator[tuple[str, str]]:
    """Yield each day that a text beside the table says the list is of."""
    for one in outside:
        for match in re.finditer(content()["date_words"], one.text, re.IGNORECASE):
            try:
                period = dates.from_words(match[1])
            except ValueError:
                continue
            if period and period.due_by and period.due_from == period.due_by:
                yield period.due_by.isoformat(), one.text[:80]


def _told(tables: list[Table], columns: dict[str, Column]) -> Iterator[str]:
    """Yield in sentences what was done with each column of each table; a head above a head is no table to speak of."""
    for table in [table for table in tables if table.rows] or tables:
        where = table.grid or "De lijst"
        yield words("table", where=where, rows=len(table.rows), line=table.line)
        for head in table.heads:
            count = sum(1 for cells in table.rows.values() if head.column in cells)
            one = head.target
            if one and one.column == known("persons"):
                yield "  " + words("not_taken", head=head.text)
            elif not count:
                yield "  " + words("empty", head=head.text)
            elif one is None or one.column not in columns:
                yield "  " + words("to_note", head=head.text, count=count)
            else:
                role = words("with_role", role=one.role) if one.role else words("without_role")
                role = role if one.column == known("partner") else ""
                said = words("to_column", head=head.text, column=one.column, role=role, count=count)
                yield "  " + said + (words("prose") if one.prose else "")


def _asked(found: Intake) -> Iterator[str]:
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
