"""Finds the tables in the cells of a file: where the heads are, which rows are theirs, and what lies outside."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from ketenkaart.graph.lists.grids import Grid, content, refused, title_of, words
from ketenkaart.graph.workbook.safety import column_letters
from ketenkaart.words.names import folded, normalised

BETWEEN = re.compile(r"\s*[/&+]\s*|\s+en\s+")
DEEPEST = 60  # the last row in which the first head may be


@dataclass(frozen=True)
class Target:
    """A column of the workbook, the role of whom it names, and how its text is kept."""

    column: str
    role: str = ""
    prose: bool = False
    heading: bool = True
    exact: bool = True
    rank: int = 0

    @property
    def thing(self) -> tuple[str, str]:
        """What distinguishes two targets."""
        return self.column, self.role


def target(head: str) -> Target | None:
    """Return what a head means, or None where we do not know it."""
    if not head or len(head) > 90:  # as long as a head is at most
        return None
    names, written = _names(), _plain_head(head)
    if written in names:
        return names[written]
    begun = [name for name in names if written.startswith(f"{name} ")]
    found = names[max(begun, key=len)] if begun else None
    return found and Target(found.column, found.role, found.prose, found.heading, exact=False, rank=found.rank)


def combined_head(head: str) -> tuple[str, str] | None:
    """Return the two things that one head names, if it does."""
    if _plain_head(head) in _names():
        return None
    parts = [part for part in BETWEEN.split(head) if part]
    found = [_names().get(_plain_head(part)) for part in parts]
    things = {one.thing: part for one, part in zip(found, parts, strict=True) if one}
    if len(parts) < 2 or len(things) < 2 or None in found or any(thing == title_of("persons") for thing, _ in things):
        return None
    one, other = list(things.values())[:2]
    return one, other


def is_total_row(text: str) -> bool:
    """Return whether a row that begins with a text holds totals."""
    sentence = folded(text).rstrip(":. ") + " "
    return sentence.startswith(tuple(f"{word}{end}" for word in map(folded, content()["totals"]) for end in " :"))


def _plain_head(head: str) -> str:
    return " ".join(normalised(head).replace("?", " ").replace("%", " ").split())


@cache
def _names() -> dict[str, Target]:
    found: dict[str, Target] = {}
    for row in content()["columns"]:
        prose, heading = row.get("prose") == "true", row.get("heading") != "false"
        for rank, name in enumerate(row["names"]):
            found.setdefault(_plain_head(name), Target(row["to"], row.get("role", ""), prose, heading, rank=rank))
    return found


@dataclass(frozen=True)
class Head:
    """A column of a table: its place, its head, and what it fills (None: the notes)."""

    column: int
    text: str
    target: Target | None

    def fills(self, *names: str) -> bool:
        """Return whether it fills one of the columns that lists have a rule for (`title_of`)."""
        return self.target is not None and self.target.column in map(title_of, names)


@dataclass
class Table:
    """A table in a sheet: heads, rows by number, the heading above each, and what was left out of each."""

    grid: str
    line: int
    heads: list[Head]
    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    at: dict[int, str] = field(default_factory=dict)
    left_out: dict[int, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class CellOutsideTable:
    """A cell outside every table: its place, its text, and why it is no row."""

    where: str
    text: str
    why: str


def find_tables(grids: list[Grid], file: str) -> tuple[list[Table], list[CellOutsideTable]]:
    """Return the tables that hold measures, and all that lies outside; raise InputFaults where there are none."""
    tables: list[Table] = []
    outside: list[CellOutsideTable] = []
    for grid in grids:
        tables.extend(_in_grid(grid, file, outside))
    if not tables:
        raise refused(file, "no_table")
    if not any(table.rows for table in tables):
        raise refused(file, "no_rows", tables[0].grid)
    return tables, outside


def _in_grid(grid: Grid, file: str, outside: list[CellOutsideTable]) -> Iterator[Table]:
    """Yield the tables of one sheet, one below the other."""
    starts = _starts(grid)
    table: Table | None = None
    heading = ""
    for number in sorted(grid.rows):
        cells = grid.rows[number]
        if number in starts:
            if table is None or [head.text for head in table.heads if head.text] != list(cells.values()):
                if table:
                    yield table
                table, heading = _opened(grid, number, file), ""
            continue
        first = next(iter(cells.values()))
        single = len(set(cells.values())) == 1
        has_title = table is not None and any(head.fills("title") and head.column in cells for head in table.heads)
        if table is None or is_total_row(first):
            why = "total" if table else "outside"
            outside.extend(CellOutsideTable(_where(grid, number, c), text, words(why)) for c, text in cells.items())
        elif single and len(table.heads) > 2 and (len(cells) > 1 or not has_title):
            heading = first
            outside.append(CellOutsideTable(_where(grid, number, min(cells)), first, words("heading_row")))
        else:
            table.rows[number] = cells
            table.at[number] = heading
    if table:
        yield table


def _starts(grid: Grid) -> set[int]:
    """Return the rows that are heads: the first with a title and another head we know, and those like it."""
    scores = {number: _count_known_heads(cells) for number, cells in grid.rows.items()}
    rows = {number for number, (exact, near, title) in scores.items() if title and exact >= 2}
    early = [number for number, (_, near, title) in scores.items() if number <= DEEPEST and title and near >= 2]
    if not rows and early:
        rows = {max(early, key=lambda number: (scores[number][1], -number))}
    alone = [n for n, (exact, _, title) in scores.items() if title and exact and n <= DEEPEST and len(grid.rows[n]) > 1]
    return rows or set(alone[:1])


def _count_known_heads(cells: dict[int, str]) -> tuple[int, int, bool]:
    """Return how many heads a row holds to the letter, how many nearly, and whether one is that of the measures."""
    found = [one for one in map(target, cells.values()) if one]
    exact = {one.thing for one in found if one.exact}
    return len(exact), len({one.thing for one in found}), any(one.column == title_of("title") for one in found)


def _opened(grid: Grid, line: int, file: str) -> Table:
    """Return the table that begins at a row of heads; raise InputFaults where its heads cannot be read as one row."""
    cells = grid.rows[line]
    _refuse_two_rows(grid, line, file)
    below = {c for number, row in grid.rows.items() if number > line for c in row}
    columns = sorted(set(cells) | below)
    heads = [
        Head(c, cells.get(c) or words("unnamed", letter=column_letters(c)), target(cells.get(c, ""))) for c in columns
    ]
    for head in heads:
        if things := combined_head(head.text):
            raise refused(file, "two_things", grid.title, head=head.text, one=things[0], other=things[1])
    for one, other in pairwise(head for head in heads if head.fills("title")):
        if any(c not in cells for c in range(one.column + 1, other.column)):
            raise refused(file, "beside", grid.title, letter=column_letters(other.column))
    return Table(grid.title, line, _unique_targets(heads))


def _refuse_two_rows(grid: Grid, line: int, file: str) -> None:
    cells, below = grid.rows[line], grid.rows.get(line + 1, {})
    title = next(c for c, text in cells.items() if (found := target(text)) and found.column == title_of("title"))
    own = {c: text for c, text in below.items() if cells.get(c) != text}
    heads = [text for text in own.values() if (found := target(text)) and found.exact]
    if own and title not in own and (len(heads) >= 2 or below.get(title) == cells[title]):
        raise refused(file, "two_rows", grid.title, line=line, next=line + 1)


def _unique_targets(heads: list[Head]) -> list[Head]:
    """Return heads such that each target is filled by one column, the best; several may name partners or persons."""
    best: dict[str, Head] = {}
    for head in heads:
        if head.target and (head.target.column not in best or _order(head) < _order(best[head.target.column])):
            best[head.target.column] = head
    several = {title_of("persons"), *(row["to"] for row in content()["columns"] if "role" in row)}
    return [
        head if head.target and (head.target.column in several or best[head.target.column] is head)
        else Head(head.column, head.text, None)
        for head in heads
    ]  # fmt: skip


def _order(head: Head) -> tuple[bool, int, int]:
    assert head.target
    return not head.target.exact, head.target.rank, head.column


def _where(grid: Grid, row: int, column: int) -> str:
    return " ".join(filter(None, [grid.title, f"{column_letters(column)}{row}"]))
