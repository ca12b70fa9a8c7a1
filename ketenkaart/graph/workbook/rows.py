"""Gathers the rows of a sheet on one thing: one for each partner, step, status or deadline, each counted once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any, TypeVar

from ketenkaart.errors import did_you_mean
from ketenkaart.forms import MESSAGES
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.graph.workbook.choices import no_step, sentence
from ketenkaart.graph.workbook.layout import INSIDE, Sheet, layout, nested
from ketenkaart.graph.workbook.sheets import Row
from ketenkaart.graph.workbook.tree import Item, WorkbookTree
from ketenkaart.graph.workbook.values import PARTNER, is_vague_date, read_cell
from ketenkaart.words import dates
from ketenkaart.words.names import folded, key_of

MOST_ROWS_A_THING = 1_000  # each row is compared with those before it
Part = dict[str, Any]
K = TypeVar("K")  # of a part: its fields, or their columns


@dataclass
class Line:
    """A row in words: its day, the list that it belongs to, its own fields, its parts, and those not understood."""

    number: int
    day: str
    section: str = ""
    own: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, Part] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)


def group_rows(
    sheet: Sheet, rows: Iterable[Row], model: str, day: str, report: WorkbookTree, unnamed: str = ""
) -> list[Item]:
    """Return the things on a sheet; `day` and `unnamed` count where a row gives none; `report` takes every fault."""
    lines = [_line(sheet, row, model, day, report) for row in rows]
    _sections(sheet, lines)
    keys: dict[tuple[str, str], str] = {}  # by title, where some row gives both
    for line in lines:
        title, key = line.own.get(sheet.named[0]), line.own.get(sheet.key)
        if isinstance(title, str) and key:
            keys.setdefault((line.section, folded(title)), key)
    items: dict[tuple[str, str], Item] = {}
    for line in lines:
        first, *others = (_text(line.own.get(name)) for name in sheet.named)
        key = (
            line.own.get(sheet.key)
            or keys.get((line.section, folded(first)))
            or key_of(" ".join(filter(None, (first, *others))) or unnamed)
        )
        if not key:
            if (sheet.name, line.number, sheet.column("", sheet.named[0])) not in report.faults_by_path:
                report.add_fault(sheet, line.number, ("", sheet.named[0]), MESSAGES["missing"])
            continue
        item = items.get((line.section, key))
        if item is None:
            item = items[line.section, key] = Item(sheet, line.section, line.number, {sheet.key: key}, named=False)
            item.data |= _dated(SECTIONS[line.section], line.day)
        item.named = item.named or sheet.key in line.own
        item.count += 1
        if item.count <= MOST_ROWS_A_THING:
            _add(item, line, report)
        elif item.count == MOST_ROWS_A_THING + 1:
            report.add_fault(sheet, line.number, ("", sheet.named[0]), sentence("too_many_rows", phrase=item.key))
    for item in items.values():
        defaults = layout().defaults(item.section).items()
        item.data = {name: value.format(**{"title": "", **item.data}) for name, value in defaults} | item.data
    return list(items.values())


def split_nested(part: Part) -> Part:
    """Return a part with what it holds in its turn as a part of it: `alternativeReading.status` within that field."""
    found: Part = {}
    for name, value in part.items():
        inner, _, own = name.rpartition(INSIDE)
        if inner:
            found.setdefault(inner, {})[own] = value
        else:
            found[name] = value
    return found


def add_part(parts: list[dict[K, Any]], part: dict[K, Any]) -> int:
    """Add a part to its list, unless an earlier one contains it; return its place in the list."""
    for index, earlier in enumerate(parts):
        if _within(part, earlier):
            return index
        if _within(earlier, part):
            parts[index] = part
            return index
    parts.append(part)
    return len(parts) - 1


def _within(part: dict[K, Any], other: dict[K, Any]) -> bool:
    return all(other.get(name) == value for name, value in part.items())


def _line(sheet: Sheet, row: Row, model: str, day: str, report: WorkbookTree) -> Line:
    line, has_no_partner = Line(row.number, day), False
    for column, cell in row.cells.items():
        read = read_cell(cell, column, model)
        value = read.value
        if read.fault:
            report.add_fault(sheet, row.number, column.path, read.fault)
            line.refused.add(column.part)
        else:
            report.add_question(sheet, row.number, column.path, read.question)
        if value in (None, "", []):
            has_no_partner = has_no_partner or column.path == PARTNER
            continue
        if column.kind == "section":
            line.section = value if value in SECTIONS else sheet.section
            if value not in SECTIONS:
                text = sentence("not_here", phrase=value) + did_you_mean(value, dict(column.sections))
                report.add_fault(sheet, row.number, column.path, text)
        elif column.path == ("", "asOf"):
            line.day = value
        elif column.part:
            line.parts.setdefault(column.part, {})[column.field] = value
        else:
            line.own[column.field] = value
    if has_no_partner:
        line.parts.pop("involvements", None)
    _everywhere(line)
    _undated(sheet, line, report)
    return line


def _undated(sheet: Sheet, line: Line, report: WorkbookTree) -> None:
    """Ask about a term in words that name no day, where the row gives no day either."""
    deadline, path = line.parts.get("deadlines", {}), ("deadlines", "deadlineText")
    text = deadline.get("deadlineText", "")
    if not text or "deadline" in deadline or "condition" in deadline:
        return
    try:
        if dates.from_words(text) is None:
            kind = "undated" if is_vague_date(text) else "not_understood"
            question = sentence(kind, phrase=text, column=sheet.column("deadlines", "deadline"))
            report.add_question(sheet, line.number, path, question)
    except ValueError:
        report.add_fault(sheet, line.number, path, sentence("no_such_day", phrase=text))


def _everywhere(line: Line) -> None:
    """Turn a step that means all of them into cross-cutting work (codebook.md); a kind without a step is of the row."""
    step = line.parts.get("contributions", {})
    if step and step.keys() <= {"interventionKind", "rationale"}:
        line.own |= line.parts.pop("contributions")
        return
    everywhere, outside = no_step()
    if (place := step.get("barrier")) in (everywhere, outside):
        del line.parts["contributions"]
        defaults: Part = layout().defaults("everywhere")
        line.own |= {"outsideModel": "true"} if place == outside else {"crossCutting": "true", **defaults}
        line.own |= {name: step[name] for name in ("interventionKind", "rationale") if name in step}


def _sections(sheet: Sheet, lines: list[Line]) -> None:
    """Give each row its list: its own, that of another row of the same thing, or the sheet's."""
    values: dict[str, str] = {}
    for line in lines:
        for name in (sheet.key, sheet.named[0]):
            if line.section and name in line.own:
                values.setdefault(_text(line.own[name]), line.section)
    for line in lines:
        other = (values.get(_text(line.own.get(name))) for name in (sheet.key, sheet.named[0]))
        line.section = line.section or next(filter(None, other), sheet.section)


def _add(item: Item, line: Line, report: WorkbookTree) -> None:
    sheet = item.sheet
    item.refused |= line.refused
    for name, value in line.own.items():
        stored = item.data.setdefault(name, value)
        if stored is value and line.number != item.row:
            item.rows[name,] = line.number
        elif stored != value and name == "interventionKind":
            item.data[name] = [*stored, *(kind for kind in value if kind not in stored)]
        elif stored != value:
            first = item.rows.get((name,), item.row)
            message = sentence("clash", phrase=_text(value), other=_text(stored), row=str(first), key=item.key)
            report.add_fault(sheet, line.number, ("", name), message)
    for name, stored in _parts(line):
        kind = nested(SECTIONS[item.section])[name]
        part = layout().defaults(name) | _dated(kind, line.day) | stored
        parts = item.data.setdefault(name, [])
        one_a_day = kind.named_by == ("asOf",) and name not in item.refused
        if one_a_day and (clash := _clash(parts, part)) is not None:
            first = item.rows.get((name, clash), item.row)
            path = next(c.path for c in sheet.columns if c.part == name)
            report.add_fault(sheet, line.number, path, sentence("clash_of_day", row=str(first)))
        else:
            item.rows.setdefault((name, add_part(parts, part)), line.number)


def _parts(line: Line) -> Iterator[tuple[str, Part]]:
    """Yield the parts of a row, one for each step or partner that its cell names."""
    for name, fields in line.parts.items():
        several = [one for one in ("barrier", "organisation") if isinstance(fields.get(one), list)]
        for chosen in product(*(fields[one] for one in several)):
            yield name, {**fields, **dict(zip(several, chosen, strict=True))}


def _clash(parts: list[Part], part: Part) -> int | None:
    for index, earlier in enumerate(parts):
        both = earlier.keys() & part.keys()
        if earlier.get("asOf") == part.get("asOf") and any(earlier[name] != part[name] for name in both):
            return index
    return None


def _dated(kind: type, day: str) -> dict[str, Any]:
    return {"asOf": day} if day and "asOf" in kind.model_fields else {}  # type: ignore[attr-defined]


def _text(value: Any) -> str:
    return "; ".join(value) if isinstance(value, list) else str(value or "")
