"""Makes the rows of a plan's workbook from a list and its decisions: cells, the marks on them, and a report."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import PlanFile
from ketenkaart.graph.lists.columns import ColumnRead, in_sentences, read_columns
from ketenkaart.graph.lists.decisions import ALL, NOTHING, Decision, Decisions
from ketenkaart.graph.lists.drafts import Draft
from ketenkaart.graph.lists.grids import WHOLE, Grid, columns_of_measures, content, read_grids, refused, title_of, words
from ketenkaart.graph.lists.partner_names import Named, NameReader
from ketenkaart.graph.lists.person_patterns import without_persons
from ketenkaart.graph.lists.persons import leave_out
from ketenkaart.graph.lists.proposals import CARE, STRENGTHS, Proposal, kinds_of, propose
from ketenkaart.graph.lists.row_reader import RowReader
from ketenkaart.graph.lists.tables import CellOutsideTable, Table, find_tables
from ketenkaart.graph.workbook.choices import KIND, STEP, meaning
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.graph.workbook.values import read_cell
from ketenkaart.words import dates
from ketenkaart.words.names import folded, slug

Cells = dict[Column, str]
# What is decided about a list as a whole.
OF_LIST = {
    "title": ("", "title"),
    "day": ("reports", "asOf"),
    "access": ("", "accessRights"),
    "without": ("", "withoutExpectations"),
}
MOST_REASONS = 12
ORGANISATIONS = ("organisatie", "verzamelnaam")  # kinds of a name that is of no person


@dataclass
class ListRead:
    """A list as it was read, before any decision about its rows."""

    file: PlanFile
    model: str
    grids: list[Grid]
    tables: list[Table]
    columns: list[ColumnRead]
    outside: list[CellOutsideTable]
    left_out: list[str]
    drafts: list[Draft]
    proposals: dict[tuple[str, bool], Proposal]
    names: NameReader
    numbers_clash: bool


@dataclass
class Intake:
    """A list with its decisions: drafts, open proposals and cells outside its tables.

    `written` adds the rows by sheet, the marks by sheet, row (from 0) and column, and the report.
    """

    read: ListRead
    decisions: Decisions
    drafts: list[Draft]
    proposals: dict[str, Proposal]
    outside: list[CellOutsideTable]
    rows: dict[str, list[Cells]] = field(default_factory=dict)
    marks: dict[tuple[str, int, Column], str] = field(default_factory=dict)
    report: list[str] = field(default_factory=list)


def read_list(file: PlanFile, model: str, decisions: Decisions = NOTHING, grids: list[Grid] | None = None) -> ListRead:
    """Return a list, with its columns and names as decided, or raise InputFaults; `grids` are its sheets, if known."""
    grids = read_grids(file.data, file.name) if grids is None else grids
    titles = {grid.title for grid in grids}
    if layout().words["guide_sheet"] in titles and titles & {sheet.name for sheet in layout().sheets}:
        raise refused(file.name, "plan")
    tables, outside = find_tables(grids, file.name, decisions)
    known = [one.which for one in decisions.of("name") if one.field == "kind" and one.value in ORGANISATIONS]
    former = [text for grid in grids for text in grid.left_out.get(WHOLE, ())]
    left_out = former + leave_out(tables, outside, file.name, known)
    read = read_columns(tables, model)
    rows = RowReader(model, tables, read, [one.text for one in outside], decisions)
    drafts = rows.drafts()
    offers = propose(drafts, model)
    stem, point, suffix = file.name.rpartition(".")
    file = PlanFile(f"{without_persons(stem)[0]}{point}{suffix}", file.data)  # its name is kept in the workbook
    return ListRead(file, model, grids, tables, read, outside, left_out, drafts, offers, rows.names, rows.numbers_clash)


def decided(read: ListRead, decisions: Decisions) -> Intake:
    """Return a list with its rows as decided; raise KetenkaartError for a decision about a column that no row has."""
    unknown = {one.field for one in decisions.of("row")} - columns_of_measures().keys()
    if unknown:
        raise KetenkaartError(words("no_field", phrase=min(unknown)))
    drafts = [replace(one, fields=dict(one.fields), marks=dict(one.marks), notes=[*one.notes]) for one in read.drafts]
    _place(drafts, read, decisions)
    day, as_of = title_of("as_of"), plan_cells(read, decisions)[layout().sheets[0].by_path[OF_LIST["day"]]]
    for draft in (one for one in drafts if one.fields.get(day, as_of) != as_of):  # a list becomes one report
        draft.note(day, dates.in_dutch(draft.fields.pop(day)))
    left = {one.which: offer for one in drafts if (offer := _offer(read, one))}
    return Intake(read, decisions, drafts, left, read.outside)


def written(found: Intake, *, report: bool = False) -> Intake:
    """Add the rows of its workbook to a list, the marks on them, and sentences about what was done; return it.

    A `report` belongs to a plan that exists, on a known day: only the sheet of measures is filled.
    """
    for draft in found.drafts:
        _write(found, draft)
    found.report = [*in_sentences(found.read.columns), *([words("numbers_clash")] if found.read.numbers_clash else [])]
    if not report:
        found.report += _plan(found)
        _partners(found)
    found.report += [*found.read.left_out, *_remaining_questions(found)]
    return found


def accepted(found: Intake, strength: str) -> list[Decision]:
    """Return the decisions that accept all proposals of at least a strength, one for each reason."""
    strong = STRENGTHS[: STRENGTHS.index(strength) + 1]
    reasons = dict.fromkeys(one.reason for one in found.proposals.values() if one.strength in strong)
    return [Decision("row", ALL, title_of("step"), "", reason) for reason in reasons]


def _offer(read: ListRead, draft: Draft) -> Proposal | None:
    """Return what is proposed for a draft as it stands: a step, and of one at a step its kind of work."""
    offer = read.proposals.get((draft.which, draft.is_open))
    outside = folded(draft.fields.get(title_of("step"), "")) == folded(layout().words["outside"])
    return offer if offer and (offer.step or not (outside or title_of("kind") in draft.fields)) else None


def _place(drafts: list[Draft], read: ListRead, decisions: Decisions) -> None:
    """Apply to each draft the decisions about its row, in their order; a step may be called as the place for care."""
    by_which: dict[str, list[Draft]] = {}
    for draft in drafts:
        by_which.setdefault(draft.which, []).append(draft)
        if folded(draft.asks.get(title_of("step"), ("", ""))[1]) == folded(content()["care"]):
            _fill(draft, title_of("step"), content()["care"], read.model)
    for one in decisions.of("row"):
        for draft in drafts if one.which == ALL else by_which.get(one.which, ()):
            if one.which != ALL:
                _fill(draft, one.field, one.value, read.model)
            elif (proposal := _offer(read, draft)) and proposal.reason == one.by:
                _fill(draft, one.field, proposal.value, read.model)


def _fill(draft: Draft, name: str, value: str, model: str) -> None:
    """Put a value in a cell of a draft, or empty it; this answers the question about that cell."""
    step, kind, care = title_of("step"), title_of("kind"), str(content()["care"])
    draft.marks.pop(name, None)
    if name == step:
        parts = [part.strip() for part in value.split(";") if part.strip()]
        kinds = [one for one in parts if one != care and meaning(one, KIND, model) and not meaning(one, STEP, model)]
        if kinds:
            if kind not in draft.fields:
                draft.fields[kind] = draft.proposed = "; ".join(kinds)
            parts = [part for part in parts if part not in kinds] or [draft.fields.get(step, "")]
        if care in parts:
            if CARE not in kinds_of(draft, model):
                own = "" if draft.fields.get(kind, "") == draft.proposed else draft.fields[kind]  # not what we proposed
                draft.fields[kind] = "; ".join(filter(None, [own, care.lower()]))
            parts = [part for part in parts if part != care] or [layout().words["everywhere"]]
        value = "; ".join(parts)
    if value:
        draft.fields[name] = value
    else:
        draft.fields.pop(name, None)


def _write(found: Intake, draft: Draft) -> None:
    """Add the rows of a measure: one for each partner, with its other cells in the first."""
    sheet, columns = str(content()["sheet"]), columns_of_measures()
    notes = "\n".join(_note(draft, head, text) for head, text in draft.notes)
    once = {**draft.fields, title_of("notes"): notes}
    names = {name: draft.fields[name] for name in (title_of("number"), title_of("title")) if name in draft.fields}
    marks = dict(draft.marks)
    if proposal := found.proposals.get(draft.which):
        for name, value in ((title_of("step"), proposal.step), (title_of("kind"), proposal.kind)):
            if value:
                marks.setdefault(name, words("proposed", value=value, reason=proposal.reason))
    rows = found.rows.setdefault(sheet, [])
    for place, one in enumerate(draft.partners or [Named("")]):
        who = {title_of("partner"): one.name, title_of("role"): one.role, title_of("post"): one.post}
        values = {**(names if place else once), **who}
        for name, reason in marks.items():
            if name == one.name or (name in columns and not place):
                found.marks[sheet, len(rows), columns[name if name in columns else title_of("partner")]] = reason
        rows.append({columns[name]: text for name, text in values.items() if text})


def _note(draft: Draft, head: str, text: str) -> str:
    """Return a note as the workbook has it; it says so where the column that it belongs in is still empty."""
    note, column = words("note", heading=head, text=text) if head else text, draft.unread.get((head, text))
    return words("note_open", note=note, column=column) if column and column not in draft.fields else note


def plan_cells(read: ListRead, decisions: Decisions) -> Cells:
    """Return the row of the plan itself: its title, model and access, and the day of its list, or today."""
    sheet = layout().sheets[0]
    title, day, access, method = (sheet.by_path[path] for path in OF_LIST.values())
    stem = read.file.name.rpartition(".")[0]
    dated, _ = next(_days(read), (date.today().isoformat(), ""))
    sheets = {table.grid for table in read.tables if not re.match(content()["plain_sheets"], table.grid)}
    named = [one.text for one in read.outside if one.why.startswith(words("plan_name"))]
    named += sheets if len(sheets) == 1 else [content()["plan_title"].format(file=stem)]
    cells = {title: named[0], day: dated, method: "ja"}
    if read.model != layout().defaults("plans")["usesModel"]:
        cells[sheet.by_path["", "usesModel"]] = read.model
    for column in (title, day, access, method):
        if chosen := decisions.value("list", "", column.title):
            cells[column] = chosen
    return cells


def _plan(found: Intake) -> Iterator[str]:
    """Fill the sheet of the plan; yield where its day was found, or mark the cell where it is today."""
    sheet = layout().sheets[0]
    day = sheet.by_path["reports", "asOf"]
    cells = plan_cells(found.read, found.decisions)
    found.rows[sheet.name] = [cells]
    if found.decisions.value("list", "", day.title):
        return
    if dated := next(_days(found.read), None):
        yield words("as_of_found", day=dates.in_dutch(cells[day]), phrase=dated[1])
    else:
        yield words("as_of_today", day=dates.in_dutch(cells[day]))
        found.marks[sheet.name, 0, day] = words("as_of_is_ours")


def _partners(found: Intake) -> None:
    """Fill the sheet of partners: with abbreviations that the list explains, and names decided to be collective."""
    sheet = next(sheet for sheet in layout().sheets if sheet.section == "organisations")
    title, alias, generic = (sheet.by_path["", name] for name in ("title", "alias", "isGeneric"))
    used = {one.name for draft in found.drafts for one in draft.partners}
    cells: dict[str, Cells] = {}
    for short, name in found.read.names.aliases.items():
        if name in used and not found.read.names.partners.is_known(short):
            cells.setdefault(name, {title: name})[alias] = short
    values = [
        name for one in found.decisions.of("name") if one.field == "names" for name in re.split("[;\n]", one.value)
    ]
    own, known = {slug(name): name.strip() for name in values}, found.read.names.partners
    one = [name for key, name in own.items() if key in known.unsure or known.seems_several(name)]  # no other, or one
    cells |= {name: {title: name} for name in one}
    for name in sorted(used):
        if found.decisions.value("name", folded(name), "kind") == "verzamelnaam":
            cells.setdefault(name, {title: name})[generic] = "ja"
    if cells:
        found.rows[sheet.name] = list(cells.values())


def _days(read: ListRead) -> Iterator[tuple[str, str]]:
    """Yield each day that the list has, with its words: in a text outside its tables, or the last in a column."""
    for one in read.outside:
        for match in re.finditer(content()["date_words"], one.text, re.IGNORECASE):
            cell = read_cell(match[1], columns_of_measures()[title_of("as_of")], read.model)
            if not cell.fault:
                yield str(cell.value), match[0].strip()
    if days := [one.fields[title_of("as_of")] for one in read.drafts if title_of("as_of") in one.fields]:
        yield max(days), title_of("as_of")


def _remaining_questions(found: Intake) -> Iterator[str]:
    """Yield what lies outside the tables, which cells need a look, and what to do next."""
    if found.outside:
        yield words("rest", count=len(found.outside), sheet=layout().words["list_sheet"])
    if left := sum(one.is_open for one in found.drafts):
        yield words("open", open=left, count=len(found.drafts))
    if found.marks:
        yield words("marked", count=len(found.marks))
        reasons = Counter((column.title, reason) for (_, _, column), reason in found.marks.items())
        for (column, reason), count in reasons.most_common(MOST_REASONS):
            yield words("marks", count=count, column=column, reason=reason)
        if rest := sum(count for _, count in reasons.most_common()[MOST_REASONS:]):
            yield words("more_marks", count=rest)
    else:
        yield words("nothing_marked")
    if found.read.file.suffix not in (".xlsx", ".docx"):
        yield words("no_colours")
    yield words("people")
