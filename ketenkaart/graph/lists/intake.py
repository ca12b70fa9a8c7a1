"""A list with what its owner decided about it, as rows of a plan's workbook: cells, the marks on them, the report."""

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
from ketenkaart.graph.lists.grids import WHOLE, Grid, content, read_grids, refused, title_of, words
from ketenkaart.graph.lists.partner_names import Named, NameReader
from ketenkaart.graph.lists.person_patterns import without_persons
from ketenkaart.graph.lists.persons import leave_out
from ketenkaart.graph.lists.proposals import CARE, STRENGTHS, Proposal, Proposer
from ketenkaart.graph.lists.row_reader import RowReader
from ketenkaart.graph.lists.tables import CellOutsideTable, Table, find_tables
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.words import dates
from ketenkaart.words.names import folded

Cells = dict[Column, str]
# What one decides about a list as a whole.
OF_LIST = {
    "title": ("", "title"),
    "day": ("reports", "asOf"),
    "access": ("", "accessRights"),
    "without": ("", "withoutExpectations"),
}
MOST_REASONS = 12
ORGANISATIONS = ("organisatie", "verzamelnaam")  # what a name can be said to be


@dataclass
class ListRead:
    """A list as it was read, before anything was decided of its rows."""

    file: PlanFile
    model: str
    grids: list[Grid]
    tables: list[Table]
    columns: list[ColumnRead]
    outside: list[CellOutsideTable]
    left_out: list[str]
    drafts: list[Draft]
    proposals: dict[str, Proposal]
    names: NameReader
    numbers_clash: bool


@dataclass
class Intake:
    """What a list became: rows by sheet, marks by sheet, row (from 0) and column, loose cells, and the report.

    `read` is the list itself, `drafts` and `proposals` what its owner decides about, as was decided.
    """

    rows: dict[str, list[Cells]] = field(default_factory=dict)
    marks: dict[tuple[str, int, Column], str] = field(default_factory=dict)
    outside: list[CellOutsideTable] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    proposals: dict[str, Proposal] = field(default_factory=dict)
    read: ListRead | None = None
    decisions: Decisions = NOTHING


def columns_of_measures() -> dict[str, Column]:
    """Return the columns of the sheet that a list fills, by their titles."""
    sheet = next(sheet for sheet in layout().sheets if sheet.name == content()["sheet"])
    return {column.title: column for column in sheet.columns}


def read_list(file: PlanFile, model: str, decisions: Decisions = NOTHING, grids: list[Grid] | None = None) -> ListRead:
    """Return a list, with its columns and names as was decided; raise InputFaults where it is none.

    `grids` are its sheets where these were read before.
    """
    grids = read_grids(file.data, file.name) if grids is None else grids
    ours = {sheet.name for sheet in layout().sheets}
    if layout().words["guide_sheet"] in {grid.title for grid in grids} and ours & {grid.title for grid in grids}:
        raise refused(file.name, "plan")
    tables, outside = find_tables(grids, file.name, decisions)
    known = [one.which for one in decisions.of("name") if one.field == "kind" and one.value in ORGANISATIONS]
    former = [text for grid in grids for text in grid.left_out.get(WHOLE, ())]
    left_out = former + leave_out(tables, outside, file.name, known)
    columns = columns_of_measures()
    read = read_columns(tables, columns, model)
    rows = RowReader(columns, model, tables, read, [one.text for one in outside], decisions)
    drafts = rows.drafts()
    proposals = Proposer(columns, model).all(drafts)
    stem, point, suffix = file.name.rpartition(".")
    file = PlanFile(f"{without_persons(stem)[0]}{point}{suffix}", file.data)  # its name stays in the workbook
    found = file, model, grids, tables, read, outside, left_out, drafts, proposals
    return ListRead(*found, rows.names, rows.numbers_clash)


def decided(read: ListRead, decisions: Decisions) -> Intake:
    """Return a list with its rows as was decided: their drafts, and the proposals that are still open.

    Raises KetenkaartError where a decision is about a column that no row has.
    """
    unknown = {one.field for one in decisions.of("row")} - columns_of_measures().keys()
    if unknown:
        raise KetenkaartError(words("no_field", said=min(unknown)))
    drafts = [replace(one, fields=dict(one.fields), marks=dict(one.marks)) for one in read.drafts]
    _place(drafts, read, decisions)
    left = {one.which: read.proposals[one.which] for one in drafts if one.which in read.proposals and is_open(one)}
    return Intake(outside=read.outside, drafts=drafts, proposals=left, read=read, decisions=decisions)


def written(found: Intake, *, report: bool = False) -> Intake:
    """Return a list with the rows of its workbook, the marks on them, and sentences about what was done.

    A `report` is of a plan that exists, on a day that is known: it fills no sheet of the plan.
    """
    assert found.read
    read, columns = found.read, columns_of_measures()
    sheet = str(content()["sheet"])
    found.rows[sheet] = []
    for draft in found.drafts:
        _write(found, sheet, columns, draft)
    if not report:
        _plan(found, read)
        kinds = {one.which: one.value for one in found.decisions.of("name") if one.field == "kind"}
        _partners(found, read.names, kinds)
    if read.numbers_clash:
        found.report.insert(0, words("numbers_clash"))
    sentences = in_sentences(read.columns, columns)
    found.report = [*sentences, *found.report, *read.left_out, *_remaining_questions(found, read.file)]
    return found


def accepted(found: Intake, strength: str) -> list[Decision]:
    """Return the decisions that accept all proposals of a strength and stronger, one for each reason."""
    strong = STRENGTHS[: STRENGTHS.index(strength) + 1]
    reasons = dict.fromkeys(one.reason for one in found.proposals.values() if one.strength in strong)
    return [Decision("row", ALL, title_of("step"), "", reason) for reason in reasons]


def is_open(draft: Draft) -> bool:
    """Return whether nobody said yet at which step a draft belongs."""
    return title_of("step") not in draft.fields


def _place(drafts: list[Draft], read: ListRead, decisions: Decisions) -> None:
    """Let each draft be as was decided of its row, in the order of the decisions."""
    proposer = Proposer(columns_of_measures(), read.model)
    by_which: dict[str, list[Draft]] = {}
    for draft in drafts:
        by_which.setdefault(draft.which, []).append(draft)
    for one in decisions.of("row"):
        for draft in drafts if one.which == ALL else by_which.get(one.which, ()):
            if one.which != ALL:
                _fill(draft, one.field, one.value, proposer)
            elif is_open(draft) and (proposal := read.proposals.get(draft.which)) and proposal.reason == one.by:
                _fill(draft, one.field, proposal.value, proposer)


def _fill(draft: Draft, name: str, value: str, proposer: Proposer) -> None:
    """Put a value in a cell of a draft, or empty it; what was asked of that cell is answered."""
    step, kind, care = title_of("step"), title_of("kind"), str(content()["care"])
    draft.marks.pop(name, None)
    if name == step:
        parts = [part.strip() for part in value.split(";") if part.strip()]
        if care in parts:
            if CARE not in proposer.kinds(draft):
                draft.fields[kind] = "; ".join(filter(None, [draft.fields.get(kind, ""), care.lower()]))
            parts = [part for part in parts if part != care] or [layout().words["everywhere"]]
        value = "; ".join(parts)
    if value:
        draft.fields[name] = value
    else:
        draft.fields.pop(name, None)


def _write(found: Intake, sheet: str, columns: dict[str, Column], draft: Draft) -> None:
    """Add the rows of a measure: one for each partner; what comes once is in the first."""
    notes = "\n".join(words("note", heading=head, text=text) if head else text for head, text in draft.notes)
    once = {**draft.fields, **({title_of("notes"): notes} if notes else {})}
    names = {name: draft.fields[name] for name in (title_of("number"), title_of("title")) if name in draft.fields}
    marks = dict(draft.marks)
    if proposal := found.proposals.get(draft.which):
        marks.setdefault(title_of("step"), words("proposed", value=proposal.value, reason=proposal.reason))
    rows = found.rows[sheet]
    for place, one in enumerate(draft.partners or [Named("")]):
        who = {title_of("partner"): one.name, title_of("role"): one.role, title_of("post"): one.post}
        values = {**(names if place else once), **who}
        for name, reason in marks.items():
            mine = name == one.name or (name in columns and not place)
            if mine:
                found.marks[sheet, len(rows), columns[name if name in columns else title_of("partner")]] = reason
        rows.append({columns[name]: text for name, text in values.items() if text})


def plan_cells(read: ListRead, decisions: Decisions) -> Cells:
    """Return the row of the plan itself: its title, its model, who may see it, and the day of its list or today."""
    sheet = layout().sheets[0]
    title, day, access, method = (sheet.by_path[path] for path in OF_LIST.values())
    stem = read.file.name.rpartition(".")[0]
    dated, _ = next(_days(read.outside), (date.today().isoformat(), ""))
    cells = {title: content()["plan_title"].format(file=stem), day: dated}
    if read.model != layout().defaults("plans")["usesModel"]:
        cells[sheet.by_path["", "usesModel"]] = read.model
    cells[method] = "ja"
    for column in (title, day, access, method):
        if chosen := decisions.value("list", "", column.title):
            cells[column] = chosen
    return cells


def _plan(found: Intake, read: ListRead) -> None:
    """Fill the sheet of the plan itself; say where its day comes from, and ask where that is ours."""
    sheet = layout().sheets[0]
    day = sheet.by_path["reports", "asOf"]
    cells = plan_cells(read, found.decisions)
    found.rows[sheet.name] = [cells]
    if found.decisions.value("list", "", day.title):
        return
    if dated := next(_days(read.outside), None):
        found.report.append(words("as_of_found", day=dates.in_dutch(cells[day]), said=dated[1]))
    else:
        found.report.append(words("as_of_today", day=dates.in_dutch(cells[day])))
        found.marks[sheet.name, 0, day] = words("as_of_is_ours")


def _partners(found: Intake, names: NameReader, kinds: dict[str, str]) -> None:
    """Fill the sheet of partners: abbreviations that the list gives, and names that were said to be collective."""
    sheet = next(sheet for sheet in layout().sheets if sheet.section == "organisations")
    title, alias, generic = (sheet.by_path["", name] for name in ("title", "alias", "isGeneric"))
    used = {one.name for draft in found.drafts for one in draft.partners}
    cells: dict[str, Cells] = {}
    for short, name in names.aliases.items():
        if name in used and not names.partners.is_known(short):
            cells.setdefault(name, {title: name})[alias] = short
    for name in sorted(used):
        if kinds.get(folded(name)) == "verzamelnaam":
            cells.setdefault(name, {title: name})[generic] = "ja"
    if cells:
        found.rows[sheet.name] = list(cells.values())


def _days(outside: list[CellOutsideTable]) -> Iterator[tuple[str, str]]:
    """Yield each date of the list in a text outside the table."""
    for one in outside:
        for match in re.finditer(content()["date_words"], one.text, re.IGNORECASE):
            try:
                period = dates.from_words(match[1])
            except ValueError:
                continue
            if period and period.due_by and period.due_from == period.due_by:
                yield period.due_by.isoformat(), match[0].strip()


def _remaining_questions(found: Intake, file: PlanFile) -> Iterator[str]:
    """Yield what lies outside the tables, which cells ask for a look, and what to do next."""
    if found.outside:
        yield words("rest", count=len(found.outside), sheet=layout().words["list_sheet"])
    left = sum(map(is_open, found.drafts))
    if left:
        yield words("open", open=left, count=len(found.drafts))
    if found.marks:
        yield words("marked", count=len(found.marks))
        reasons = Counter((column.title, reason) for (_, _, column), reason in found.marks.items())
        for (column, reason), count in reasons.most_common(MOST_REASONS):
            yield words("marks", count=count, column=column, reason=reason)
        if rest := reasons.total() - sum(count for _, count in reasons.most_common(MOST_REASONS)):
            yield words("more_marks", count=rest)
    else:
        yield words("nothing_marked")
    if file.suffix not in (".xlsx", ".docx"):
        yield words("no_colours")
    yield words("people")
