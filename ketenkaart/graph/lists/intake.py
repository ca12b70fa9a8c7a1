"""A list with what its owner decided about it, as rows of a plan's workbook: its cells, the marks on them, what was done."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ketenkaart.files import PlanFile
from ketenkaart.graph.lists.columns import ColumnRead, in_sentences, read_columns
from ketenkaart.graph.lists.decisions import ALL, Decision, Decisions
from ketenkaart.graph.lists.drafts import Draft, Drafts
from ketenkaart.graph.lists.grids import content, read_grids, refused, title_of, words
from ketenkaart.graph.lists.partner_names import NameReader
from ketenkaart.graph.lists.person_patterns import without_persons
from ketenkaart.graph.lists.persons import leave_out
from ketenkaart.graph.lists.proposals import STRENGTHS, Proposal, Proposer
from ketenkaart.graph.lists.tables import CellOutsideTable, find_tables
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.words import dates
from ketenkaart.words.names import folded, normalised

Cells = dict[Column, str]
ORGANISATIONS = ("organisatie", "verzamelnaam")  # what a name can be said to be


@dataclass
class Intake:
    """What a list became: rows by sheet, marks by sheet, row (from 0) and column, loose cells, and the report.

    `columns`, `drafts`, `proposals` and `names` are what its owner decides about; `left_out` says which persons went.
    """

    rows: dict[str, list[Cells]] = field(default_factory=dict)
    marks: dict[tuple[str, int, Column], str] = field(default_factory=dict)
    outside: list[CellOutsideTable] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    columns: list[ColumnRead] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    proposals: dict[str, Proposal] = field(default_factory=dict)
    names: NameReader | None = None
    left_out: list[str] = field(default_factory=list)
    decisions: Decisions = Decisions()


def import_list(file: PlanFile, model: str, decisions: Decisions = Decisions(), *, report: bool = False) -> Intake:
    """Return the rows of a workbook for the list in a file, as was decided; raise InputFaults where it is no list.

    A `report` is of a plan that exists, on a day that is known: it fills no sheet of the plan.
    """
    grids = read_grids(file.data, file.name)
    ours = {sheet.name for sheet in layout().sheets}
    if layout().words["guide_sheet"] in {grid.title for grid in grids} and ours & {grid.title for grid in grids}:
        raise refused(file.name, "plan")
    tables, outside = find_tables(grids, file.name, decisions)
    kinds = {one.which: one.value for one in decisions.of("name") if one.field == "kind"}
    left_out = leave_out(tables, outside, file.name, [name for name, kind in kinds.items() if kind in ORGANISATIONS])
    sheet = next(sheet for sheet in layout().sheets if sheet.name == content()["sheet"])
    columns = {column.title: column for column in sheet.columns}
    read = read_columns(tables, columns, model)
    making = Drafts(columns, model, tables, read, decisions)
    drafts, proposer = making.all(), Proposer(columns, model)
    proposals = proposer.all(drafts)
    _place(drafts, proposals, decisions)
    found = Intake(outside=outside, columns=read, drafts=drafts, names=making.names, left_out=left_out, decisions=decisions)
    found.proposals = {one.which: proposals[one.which] for one in drafts if one.which in proposals and is_open(one)}
    found.rows[sheet.name] = []
    for draft in drafts:
        _write(found, sheet.name, columns, draft)
    if not report:
        _plan(found, file, model, decisions)
        _partners(found, making.names, kinds)
    if making.numbers_clash:
        found.report.insert(0, words("numbers_clash"))
    found.report = [*in_sentences(read, columns), *found.report, *left_out, *_remaining_questions(found, file)]
    return found


def accepted(found: Intake, strength: str) -> list[Decision]:
    """Return the decisions that accept all proposals of a strength and stronger, one for each reason."""
    strong = STRENGTHS[: STRENGTHS.index(strength) + 1]
    reasons = dict.fromkeys(one.reason for one in found.proposals.values() if one.strength in strong)
    return [Decision("row", ALL, title_of("step"), "", reason) for reason in reasons]


def is_open(draft: Draft) -> bool:
    """Return whether nobody said yet at which step a draft belongs."""
    return title_of("step") not in draft.fields


def _place(drafts: list[Draft], proposals: dict[str, Proposal], decisions: Decisions) -> None:
    """Let each draft be as was decided of its row, in the order of the decisions."""
    by_which: dict[str, list[Draft]] = {}
    for draft in drafts:
        by_which.setdefault(draft.which, []).append(draft)
    for one in decisions.of("row"):
        for draft in drafts if one.which == ALL else by_which.get(one.which, ()):
            if one.which != ALL:
                _fill(draft, one.field, one.value)
            elif is_open(draft) and (proposal := proposals.get(draft.which)) and proposal.reason == one.by:
                _fill(draft, one.field, proposal.value)


def _fill(draft: Draft, name: str, value: str) -> None:
    """Put a value in a cell of a draft, or empty it; what was asked of that cell is answered."""
    step, kind, places = title_of("step"), title_of("kind"), content()["places"]
    draft.marks.pop(name, None)
    if name == step:
        parts = [part.strip() for part in value.split(";") if part.strip()]
        if places["care"] in parts:
            stored = [text for text in [draft.fields.get(kind, "")] if text]
            if normalised(places["care"]) not in normalised("; ".join(stored)):
                draft.fields[kind] = "; ".join([*stored, places["care"].lower()])
            parts = [part for part in parts if part != places["care"]] or [layout().words["everywhere"]]
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
    for place, (partner, role, post) in enumerate([(one.name, one.role, one.post) for one in draft.partners] or [("", "", "")]):
        who = {title_of("partner"): partner, title_of("role"): role, title_of("post"): post}
        values = {**(names if place else once), **who}
        for name, reason in marks.items():
            mine = name == partner or (name in columns and not place)
            if mine:
                found.marks[sheet, len(rows), columns[name if name in columns else title_of("partner")]] = reason
        rows.append({columns[name]: text for name, text in values.items() if text})


def _plan(found: Intake, file: PlanFile, model: str, decisions: Decisions) -> None:
    """Fill the sheet of the plan itself: its title, its model, and the day of its list, or else today (marked)."""
    sheet = layout().sheets[0]
    title, day, access = (sheet.by_path[path] for path in (("", "title"), ("reports", "asOf"), ("", "accessRights")))
    stem, _ = without_persons(file.name.rpartition(".")[0])
    cells = {title: decisions.value("list", "", title.title) or content()["plan_title"].format(file=stem)}
    if model != layout().defaults("plans")["usesModel"]:
        cells[sheet.by_path["", "usesModel"]] = model
    dated = next(_days(found.outside), None)
    if decided := decisions.value("list", "", day.title):
        cells[day] = decided
    elif dated:
        cells[day], dated_text = dated
        found.report.append(words("as_of_found", day=dates.in_dutch(cells[day]), said=dated_text))
    else:
        cells[day] = date.today().isoformat()
        found.report.append(words("as_of_today", day=dates.in_dutch(cells[day])))
        found.marks[sheet.name, 0, day] = words("as_of_is_ours")
    if allowed := decisions.value("list", "", access.title):
        cells[access] = allowed
    found.rows[sheet.name] = [cells]


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
                yield period.due_by.isoformat(), one.text[:80]


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
        for (column, reason), count in reasons.most_common(12):
            yield words("marks", count=count, column=column, reason=reason)
    else:
        yield words("nothing_marked")
    if file.suffix not in (".xlsx", ".docx"):
        yield words("no_colours")
    yield words("people")
