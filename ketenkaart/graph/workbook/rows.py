"""Gathers the rows of a sheet that speak of one thing: a measure has a row for each partner and step.

A field may be repeated; parts (a partner, a step, a status, a deadline) come one a row, each counted once.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import product
from typing import Any, TypeVar

from ketenkaart.errors import did_you_mean
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.graph.workbook.choices import no_step, sentence
from ketenkaart.graph.workbook.layout import INSIDE, Sheet, layout, nested
from ketenkaart.graph.workbook.sheets import Row
from ketenkaart.graph.workbook.tree import Item, WorkbookTree
from ketenkaart.graph.workbook.values import is_partner, is_vague_date, read_cell
from ketenkaart.words import dates
from ketenkaart.words.names import folded, slug

MOST_ROWS_A_THING = 1_000  # each row is compared with those before it
TOO_MANY = "“{}” heeft meer dan 1.000 rijen; geef elke actie een eigen nummer of titel."
Part = dict[str, Any]
K = TypeVar("K")  # of a part: its fields, or their columns


@dataclass
class Line:
    """A row in words: its own fields, its parts, its day and the list that it belongs to."""

    number: int
    section: str = ""
    own: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, Part] = field(default_factory=dict)
    day: str = ""
    refused: set[str] = field(default_factory=set)


def group_rows(
    sheet: Sheet, rows: Iterable[Row], model: str, day: str, report: WorkbookTree, unnamed: str = ""
) -> list[Item]:
    """Return the things on a sheet; `day` and `unnamed` count where a row gives none; `report` takes every fault."""
    lines = [_line(sheet, row, model, report) for row in rows]
    _sections(sheet, lines)
    keys = _keys(sheet, lines)
    items: dict[tuple[str, str], Item] = {}
    for line in lines:
        named = [_text(line.own.get(name)) for name in sheet.named]
        key = (
            line.own.get(sheet.key)
            or keys.get((line.section, folded(named[0])))
            or slug(" ".join(filter(None, named)) or unnamed)
            or _unwritten(named[0])
        )
        if not key:
            report.add_missing(sheet, line.number, sheet.column("", sheet.named[0]))
            continue
        item = items.get((line.section, key))
        if item is None:
            item = items[line.section, key] = Item(sheet, line.section, line.number, {sheet.key: key}, named=False)
            item.data |= _dated(SECTIONS[line.section], line.day or day)
        item.named = item.named or sheet.key in line.own
        item.count += 1
        if item.count > MOST_ROWS_A_THING:
            if item.count == MOST_ROWS_A_THING + 1:
                report.add_fault(sheet, line.number, sheet.column("", sheet.named[0]), TOO_MANY.format(item.key))
            continue
        _add(item, line, line.day or day, report)
    for item in items.values():
        defaults = layout().defaults(item.section).items()
        item.data = {name: value.format(**{"title": "", **item.data}) for name, value in defaults} | item.data
    return list(items.values())


def _unwritten(name: str) -> str:
    """Return a key for a name without a letter of ours (日本語); nothing where it holds no letter at all."""
    return f"x{sha256(name.encode()).hexdigest()[:8]}" if any(map(str.isalnum, name)) else ""


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


def _line(sheet: Sheet, row: Row, model: str, report: WorkbookTree) -> Line:
    line, has_no_partner = Line(row.number), False
    for column, cell in row.cells.items():
        read = read_cell(cell, column, model)
        value = read.value
        if read.fault:
            report.add_fault(sheet, row.number, column.title, read.fault)
            line.refused.add(column.part)
        else:
            report.add_question(sheet, row.number, column.title, read.question)
        if value in (None, "", []):
            has_no_partner = has_no_partner or is_partner(column)
            continue
        if column.kind == "section":
            line.section = value if value in SECTIONS else sheet.section
            if value not in SECTIONS:
                near = did_you_mean(value, dict(column.sections))
                text = f"“{value}” kennen wij hier niet; kies uit de lijst.{near}"
                report.add_fault(sheet, row.number, column.title, text)
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
    deadline_fields = line.parts.get("deadlines", {})
    text = deadline_fields.get("deadlineText", "")
    if not text or "deadline" in deadline_fields or "condition" in deadline_fields:
        return
    title = sheet.column("deadlines", "deadlineText")
    try:
        understood = dates.from_words(text) is not None
    except ValueError:
        report.add_fault(sheet, line.number, title, sentence("no_such_day", said=text))
        return
    if not understood:
        kind = "undated" if is_vague_date(text) else "not_understood"
        question = sentence(kind, said=text, column=sheet.column("deadlines", "deadline"))
        report.add_question(sheet, line.number, title, question)


def _everywhere(line: Line) -> None:
    """Turn a step that means all of them into cross-cutting work (codebook.md); a kind without a step is of the row."""
    step = line.parts.get("contributions", {})
    if step and step.keys() <= {"interventionKind", "rationale"}:
        line.own |= line.parts.pop("contributions")
        return
    everywhere, outside = no_step()
    if (place := folded(str(step.get("barrier", "")))) in (folded(everywhere), folded(outside)):
        del line.parts["contributions"]
        values: Part = {name: step[name] for name in ("interventionKind", "rationale") if name in step}
        defaults: Part = layout().defaults("everywhere")
        line.own |= {"outsideModel": "true"} if place == folded(outside) else {"crossCutting": "true", **defaults}
        line.own |= values


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


def _keys(sheet: Sheet, lines: list[Line]) -> dict[tuple[str, str], str]:
    """Return the key that goes with a title, where some row gives both."""
    found: dict[tuple[str, str], str] = {}
    for line in lines:
        title, key = line.own.get(sheet.named[0]), line.own.get(sheet.key)
        if isinstance(title, str) and key:
            found.setdefault((line.section, folded(title)), key)
    return found


def _add(item: Item, line: Line, day: str, report: WorkbookTree) -> None:
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
            same = f"rij {first} zegt “{_text(stored)}” onder dezelfde naam of sleutel ({item.key})"
            message = f"“{_text(value)}” klopt niet: {same}; maak ze gelijk."
            report.add_fault(sheet, line.number, sheet.column("", name), message)
    for name, stored in _parts(line):
        kind = nested(SECTIONS[item.section])[name]
        part = layout().defaults(name) | _dated(kind, day) | stored
        parts = item.data.setdefault(name, [])
        unknown = name in item.refused
        if kind.named_by == ("asOf",) and not unknown and (clash := _clash(parts, part)) is not None:
            first = item.rows.get((name, clash), item.row)
            column = next(c.title for c in sheet.columns if c.part == name)
            message = f"zegt iets anders dan rij {first} op dezelfde dag; maak ze gelijk."
            report.add_fault(sheet, line.number, column, message)
            continue
        place = add_part(parts, part)
        item.rows.setdefault((name, place), line.number)


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
