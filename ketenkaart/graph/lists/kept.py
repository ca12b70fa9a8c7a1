"""Keeps a list and its decisions in the workbook that was made of it, so that work on it can continue.

The list is kept as it was read, without persons, one cell per row; the decisions are kept as a table.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.files import PlanFile, plain_file, read_file
from ketenkaart.graph.lists.decisions import HEADS, NOTHING, Decision, Decisions
from ketenkaart.graph.lists.grids import WHOLE, Grid, columns_of_measures, title_of, words
from ketenkaart.graph.lists.heads import target
from ketenkaart.graph.lists.intake import OF_LIST, Cells, Intake, ListRead, decided, read_list, written
from ketenkaart.graph.lists.person_patterns import without_persons
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.graph.workbook.safety import UNUSABLE, check_zip
from ketenkaart.graph.workbook.sheets import read_sheets
from ketenkaart.strict_yaml import parse_yaml
from ketenkaart.words.names import folded

FROM_WORKBOOK = "werkmap"  # the origin of a decision that was made in Excel
LEFT_OUT = 0  # as the column of a sentence about what was left out of a row; that of a heading is below it


@dataclass(frozen=True)
class Kept:
    """A list that a workbook keeps: its name, barrier model, sheets and decisions."""

    name: str
    model: str
    grids: list[Grid]
    decisions: Decisions


def cells_of(read: ListRead) -> Iterator[tuple[str, int, int, str]]:
    """Yield the cells of a list as it was read: sheet, row, column, text."""
    for table in read.tables:
        heads = {head.column: head.text for head in table.heads}
        for row, cells in {table.line: heads, **table.rows}.items():
            yield from ((table.grid, row, column, text) for column, text in cells.items() if text)
        for row, sentences in table.left_out.items():
            yield from ((table.grid, row, LEFT_OUT, text) for text in sentences if row != WHOLE)
    yield from ((read.tables[0].grid, WHOLE, LEFT_OUT, text) for text in read.left_out)
    headings = words("plan_name"), words("heading_row")
    for one in read.outside:
        yield one.grid, one.row, -one.column if one.why.startswith(headings) else one.column, one.text


def kept_in(data: bytes, file: str) -> Kept | None:
    """Return the list that a workbook keeps, or None; raise InputFaults for an unsafe workbook."""
    check_zip(data, file)
    from openpyxl import load_workbook  # noqa: PLC0415 - only a workbook needs it

    sheet = layout().words["kept_sheet"]
    try:
        book: Any = load_workbook(BytesIO(data), read_only=True, keep_links=False)
        if sheet not in book.sheetnames:
            return None
        rows: list[tuple[Any, ...]] = [*book[sheet].iter_rows(values_only=True)]
        name, model, *_ = rows.pop(0)
        end = next(place for place, row in enumerate(rows) if not any(row))
        decisions = Decisions.read([dict(zip(HEADS, map(_text, row), strict=False)) for row in rows[:end]], file)
        grids: dict[str, Grid] = {}
        for title, row, column, text, *_ in rows[end + 1 :]:
            grid = grids.setdefault(_text(title), Grid(_text(title)))
            if int(column) == LEFT_OUT:
                grid.left_out.setdefault(int(row), []).append(_text(text))
            else:
                grid.put(int(row), abs(int(column)), _text(text))
                grid.headings.update([int(row)] if int(column) < LEFT_OUT else [])
    except (*UNUSABLE, StopIteration):
        return None
    return Kept(_text(name), _text(model), [*grids.values()], decisions)


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return "" if value is None else str(value)


def opened_again(data: bytes, file: str) -> tuple[ListRead, Decisions] | None:
    """Return the list of a workbook with its decisions, and those made in its cells since.

    Returns None where it keeps no list, or where decisions cannot express its changes: then it is a plan.
    """
    kept = kept_in(data, file)
    if kept is None:
        return None
    read = read_list(PlanFile(kept.name, b""), kept.model, kept.decisions, kept.grids)
    changed = _changes(written(decided(read, kept.decisions)), data, file)
    return None if changed is None else (read, kept.decisions + changed)


def _changes(found: Intake, data: bytes, file: str) -> list[Decision] | None:
    """Return the changes in a workbook since it was made as decisions; None where these cannot express them."""
    rows, _ = read_sheets(data, file)
    plan, changed = layout().sheets[0], []
    which = [one.which for draft in found.drafts for one in [draft] * max(1, len(draft.partners))]
    for sheet in layout().sheets:
        here, made = [row.cells for row in rows.get(sheet.name, ())], found.rows.get(sheet.name, [])
        if len(here) != len(made):
            return None
        for place, column, text in _differences(here, made):
            if sheet is plan and column.path in OF_LIST.values():
                changed.append(Decision("list", "", column.title, text, FROM_WORKBOOK))
                continue
            is_other_row = column.field == "title" or (column.field == "identifier" and column in made[place])
            if sheet.section != "measures" or column.part == "involvements" or is_other_row:
                return None
            if place and which[place] == which[place - 1]:
                return None
            changed.append(Decision("row", which[place], column.title, text, FROM_WORKBOOK))
    return changed


def _differences(now: Sequence[Mapping[Column, Any]], before: Sequence[Cells]) -> Iterator[tuple[int, Column, str]]:
    """Yield the row, the column and the present text of each cell that was changed."""
    for place, (cells, made) in enumerate(zip(now, before, strict=True)):
        for column in sorted(cells.keys() | made.keys(), key=lambda one: one.title):
            if (text := _text(cells.get(column))) != made.get(column, ""):
                yield place, column, text


def decisions_from(columns: Iterable[str], choices: Path | None) -> Decisions:
    """Return the decisions of the command line: those in a file, then `HEAD=TARGET` for columns.

    The file is that of the workplace (.yaml), or a workbook that was made of a list. A column with an empty target is
    left out. Raises InputFaults or KetenkaartError for a file or column that cannot be used.
    """
    return (_choices(read_file(plain_file(choices))) if choices else NOTHING) + [_of_column(text) for text in columns]


def _choices(file: PlanFile) -> Decisions:
    if file.suffix == ".xlsx":
        kept = kept_in(file.data, file.name)
        return kept.decisions if kept else Decisions.read(None, file.name)
    return Decisions.read(parse_yaml(file.data, file.name).data.get("keuzes"), file.name)


def _of_column(text: str) -> Decision:
    head, equals, value = text.rpartition("=")
    title, colon, role = (part.strip() for part in value.partition(":"))
    columns = columns_of_measures()
    known = target(title)
    title = title if title in columns or not known else known.column
    if not (equals and head) or (title and title not in (*columns, title_of("persons"))):
        raise KetenkaartError(words("no_column", phrase=text) + did_you_mean(title, columns))
    which, chosen = folded(without_persons(head)[0]), f"{title or title_of('persons')}{colon}{role}"
    return Decision("column", which, "target", chosen, "--column")
