"""Finds the tables in the cells of a file: their heads, their rows, and the cells outside them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from ketenkaart.graph.lists.decisions import Decision, Decisions
from ketenkaart.graph.lists.grids import Grid, content, refused, title_of, words
from ketenkaart.graph.lists.heads import JOINT, Head, read_head, target
from ketenkaart.graph.lists.person_patterns import without_persons
from ketenkaart.graph.workbook.safety import column_letters
from ketenkaart.words.names import folded

WORK_COLUMNS = ("partner", "role", "term", "status", "step", "kind")  # columns of a list of work, as against any list
DEEPEST = 60  # the last row in which the first head may be
KEY = re.compile(r"\b([a-z])\s*[=:]\s*(\w+)", re.IGNORECASE)  # a letter that the list explains: t = trekker
KEYS = re.compile(rf"{KEY.pattern}(?:\W+{KEY.pattern})+\W*", re.IGNORECASE)
BULLET = re.compile(r"^[-–•*·]\s+(?=\S)")


@dataclass
class Table:
    """A table in a sheet: heads, rows by number, the heading above each, and what was left out of each."""

    grid: str
    line: int
    heads: list[Head]
    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    at: dict[int, str] = field(default_factory=dict)
    left_out: dict[int, list[str]] = field(default_factory=dict)
    colours: dict[tuple[int, int], str] = field(default_factory=dict)

    def cells(self, column: int) -> dict[int, str]:
        """Return the filled cells of a column, by row."""
        return {row: line[column] for row, line in self.rows.items() if line.get(column)}


@dataclass(frozen=True)
class CellOutsideTable:
    """A cell outside every table: its place in its sheet, its text, and why it is no row."""

    grid: str
    row: int
    column: int
    text: str
    why: str

    @property
    def where(self) -> str:
        """Its place in words."""
        return f"{self.grid} {column_letters(self.column)}{self.row}".strip()


def find_tables(grids: list[Grid], file: str, decisions: Decisions) -> tuple[list[Table], list[CellOutsideTable]]:
    """Return the tables that hold measures, and all cells outside them; raise InputFaults where there are none.

    A head fills what was decided, else what its words mean; a head that was decided to be the title marks the row of
    heads. Where no head is known as a title, an unknown one beside such a column is taken as such.
    """
    outside: list[CellOutsideTable] = []
    tables = [table for grid in grids for table in _in_grid(grid, file, outside, decisions)]
    if not tables and (guess := next(filter(None, map(_title_guessed, grids)), "")):
        decided = Decisions((*decisions.all, Decision("column", guess, "target", title_of("title"))))
        outside.clear()
        tables = [table for grid in grids for table in _in_grid(grid, file, outside, decided)]
    if not tables and len(only := [grid for grid in grids if grid.rows]) == 1:
        outside.clear()
        tables = list(_in_grid(_as_list(only[0]), file, outside, decisions))
    if not tables:
        raise refused(file, "no_table")
    if not any(table.rows for table in tables):
        raise refused(file, "no_rows", tables[0].grid)
    return tables, outside


def _title_guessed(grid: Grid) -> str:
    """Return what heads the longest texts, unknown or a theme, beside a head of whom, when, how far or where; or ""."""
    for number, cells in grid.rows.items():
        exact = {column: one.column for column, text in cells.items() if (one := target(text)) and one.exact}
        free = [column for column in sorted(cells) if exact.get(column) in (None, title_of("theme"))]
        below = [row for other, row in grid.rows.items() if other > number]
        long = {column: sum(len(row.get(column, "")) for row in below) for column in free}
        if number <= DEEPEST and set(map(title_of, WORK_COLUMNS)) & {*exact.values()} and any(long.values()):
            return folded(cells[max(long, key=long.__getitem__)])
    return ""


def _as_list(grid: Grid) -> Grid:
    """Return a sheet without a table as a list of titles: each line of a text, or each row of its one column."""
    single = len({column for cells in grid.rows.values() for column in cells}) == 1
    cells = {row: text for row, found in grid.rows.items() for text in found.values()} if single else {}
    lines = {row: BULLET.sub("", text) for row, text in (grid.lines or cells).items()}
    actions = [row for row in lines if row not in grid.headings]
    first = target(lines[actions[0]]) if actions else None
    titled = first is not None and first.exact and first.column == title_of("title")
    head = lines.pop(actions[0]) if titled else title_of("title")
    return replace(grid, rows={0: {1: head}, **{row: {1: text} for row, text in lines.items()}}) if actions else grid


def is_total_row(text: str) -> bool:
    """Return whether a row that begins with a text holds totals."""
    sentence = folded(text).rstrip(":. ") + " "
    return sentence.startswith(tuple(f"{word}{end}" for word in map(folded, content()["totals"]) for end in " :"))


def _in_grid(grid: Grid, file: str, outside: list[CellOutsideTable], decisions: Decisions) -> Iterator[Table]:
    starts = _starts(grid, decisions)
    table: Table | None = None
    heading, below, loud, numbered = "", 0, False, False
    for number in sorted(grid.rows):
        cells = grid.rows[number]
        if number in starts:
            if table is None or [head.text for head in table.heads if head.text] != list(cells.values()):
                if table:
                    yield table
                table, heading = _opened(grid, number, file, decisions), ""
                loud, numbered = _has_titles_in_capitals(grid, table), _has_numbers(grid, table)
                below = number + _rows_of_heads(grid, number) - 1
            continue
        if number <= below:
            continue
        first = next(iter(cells.values()))
        single = len(set(cells.values())) == 1
        has_title = table is not None and any(head.fills("title") and head.column in cells for head in table.heads)
        as_heading = len(cells) > 1 or not has_title or numbered or (first.isupper() and len(first) > 2 and not loud)
        explains = single and (KEYS.fullmatch(first) is not None or folded(first).startswith("legenda"))
        if table is None or explains or is_total_row(first) or number == grid.name_row:
            why = "plan_name" if number == grid.name_row else "letters" if explains else "total" if table else "outside"
            texts = {text: c for c, text in reversed(cells.items())}  # merged cells once
            place = grid.title, number
            outside.extend(CellOutsideTable(*place, c, text, words(why)) for text, c in reversed(texts.items()))
        elif number in grid.headings or (single and len(table.heads) > 2 and as_heading):
            heading = first
            outside.append(CellOutsideTable(grid.title, number, min(cells), first, words("heading_row")))
        else:
            table.rows[number] = dict(cells)  # persons are left out of these; the sheets may be read again
            table.at[number] = heading
    if table:
        yield table


def _has_titles_in_capitals(grid: Grid, table: Table) -> bool:
    """Return whether an action of a table is in capitals: then a row in capitals is no heading."""
    titles = [head.column for head in table.heads if head.fills("title")]
    below = (cells for number, cells in grid.rows.items() if number > table.line and len({*cells.values()}) > 1)
    return any(cells.get(column, "").isupper() for cells in below for column in titles)


def _has_numbers(grid: Grid, table: Table) -> bool:
    """Return whether every action of a table has a number: then a row of one cell, without one, is a heading."""
    numbers = [head.column for head in table.heads if head.fills("number")]
    below = [cells for number, cells in grid.rows.items() if number > table.line and len({*cells.values()}) > 1]
    return bool(below) and any(all(column in cells for cells in below) for column in numbers)


def _starts(grid: Grid, decisions: Decisions) -> set[int]:
    """Return the rows that are heads: the first with a title and another known head, and those like it."""
    chosen = [number for number, cells in grid.rows.items() if decisions.titled & {*map(folded, cells.values())}]
    if chosen:
        return {number for number in chosen if grid.rows[number] == grid.rows[min(chosen)]}  # printed on each page
    if 0 in grid.rows:  # the head of a list without cells
        return {0}
    rows, near, alone = set[int](), dict[int, int](), set[int]()
    for number, cells in grid.rows.items():
        known = [one for one in map(target, cells.values()) if one]
        titles = [one for one in known if one.column == title_of("title")]
        exact = {one.thing for one in known if one.exact} if titles else set()
        # A row of actions can hold two words that are heads (“partner”, “gereed”) and a title that begins as one.
        if len(exact) >= 2 and (2 * len(exact) >= len(cells) or any(one.exact for one in titles)):
            rows.add(number)
        if titles and number <= DEEPEST:
            near[number] = len({one.thing for one in known})
            if exact and not alone and len(cells) > 1:
                alone.add(number)
    early = [number for number, count in near.items() if count >= 2]
    if early and not rows:
        return {max(early, key=lambda number: (near[number], -number))}
    return rows or alone


def _opened(grid: Grid, line: int, file: str, decisions: Decisions) -> Table:
    """Return the table that begins at a row of heads; raise InputFaults where two stand beside each other."""
    rows = _rows_of_heads(grid, line)
    texts = grid.rows[line] if rows == 1 else _joined_heads(grid.rows[line], grid.rows[line + 1])
    below = {c for number, row in grid.rows.items() if number >= line + rows for c in row}
    columns = sorted(set(texts) | below)
    names = {c: without_persons(texts.get(c, "") or words("unnamed", letter=column_letters(c)))[0] for c in columns}
    alike = Counter(map(folded, names.values()))
    heads = []
    for c, text in names.items():
        which = folded(text) if alike[folded(text)] == 1 else f"{folded(text)} ({column_letters(c).lower()})"
        heads.append(read_head(Head(c, text, None, which), texts.get(c, ""), decisions))
    for one, other in pairwise(head for head in heads if head.fills("title")):
        if any(c not in texts for c in range(one.column + 1, other.column)):
            raise refused(file, "alongside", grid.title, letter=column_letters(other.column))
    left_out = {row: [*sentences] for row, sentences in grid.left_out.items()}
    return Table(grid.title, line, heads, colours=grid.colours, left_out=left_out)


def _rows_of_heads(grid: Grid, line: int) -> int:
    """Return how many rows the heads of a table take: two where the row below names columns too.

    It does where it has no title and divides the heads above it: “Planning” over “Q1” to “Q4”.
    """
    cells, below = grid.rows[line], grid.rows.get(line + 1, {})
    title = next((c for c, text in cells.items() if Head(c, text, target(text)).fills("title")), 0)
    own = {c: text for c, text in below.items() if cells.get(c) != text}
    heads = [text for text in own.values() if (found := target(text)) and found.exact]
    alike = title and below.get(title) == cells[title]
    above = [cells.get(c, "") for c in own]
    parts = len(own) > 1 and title not in below and ("" in above or len({*above}) < len(above))
    return 2 if own and title not in own and (len(heads) >= 2 or alike or parts) else 1


def _joined_heads(upper: dict[int, str], lower: dict[int, str]) -> dict[int, str]:
    """Return the heads of two rows as one: an upper head holds for the columns up to the next one."""
    found, last = {}, ""
    for column in range(1, max([*upper, *lower]) + 1):
        last = upper.get(column, last if column in lower else "")
        parts = dict.fromkeys(filter(None, [last, lower.get(column, "")]))
        if parts:
            found[column] = JOINT.join(parts)
    return found
