"""Finds the tables in the cells of a file: their heads, their rows, and the cells outside them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise

from ketenkaart.graph.lists.decisions import Decisions
from ketenkaart.graph.lists.grids import Grid, content, refused, title_of, words
from ketenkaart.graph.lists.person_patterns import without_persons
from ketenkaart.graph.workbook.safety import column_letters
from ketenkaart.words.names import folded, normalised

BETWEEN = re.compile(r"\s*[/&+]\s*|\s+en\s+")
LONGEST = 90  # characters of a head
DEEPEST = 60  # the last row in which the first head may be
KEY = re.compile(r"\b([a-z])\s*[=:]\s*(\w+)", re.IGNORECASE)  # a letter that the list explains: t = trekker
KEYS = re.compile(rf"{KEY.pattern}(?:\W+{KEY.pattern})+\W*", re.IGNORECASE)
BULLET = re.compile(r"^[-–•*·]\s+(?=\S)")
JOINT = " › "  # between the two rows of a head
# Which name under a head of two roles has which role: the column beside it says so, the first name has the first role,
# or a slash separates them; where that is unknown, no name has a role.
ROLE_COLUMN, FIRST, SPLIT, NO_ROLE = "Rol", "eerste", "splits", "?"


@dataclass(frozen=True)
class Target:
    """A column of the workbook, the role of the partners that it names, and how its text is kept."""

    column: str
    role: str = ""
    prose: bool = False
    heading: bool = True
    exact: bool = True
    rank: int = 0
    whole: bool = False

    @property
    def thing(self) -> tuple[str, str]:
        """What makes two targets different."""
        return self.column, self.role


def target(head: str) -> Target | None:
    """Return what a head means: by its exact name, or the longest one that it begins with; None where it is unknown."""
    parts = _plain_head(head).split() if len(head) <= LONGEST else []
    for end in range(len(parts), 0, -1):
        found = _names().get(" ".join(parts[:end]))
        if found and end == len(parts):
            return found
        if found and not found.whole:
            return replace(found, exact=False)
    return None


def combined_head(head: str) -> tuple[Target, Target] | None:
    """Return the two things that one head names, if it does: “Trekker / partners”."""
    if _plain_head(head) in _names():
        return None
    parts = [part for part in BETWEEN.split(head) if part]
    found = {one.thing: one for one in (_names().get(_plain_head(part)) for part in parts) if one}
    if len(parts) != 2 or len(found) != 2 or any(thing == title_of("persons") for thing, _ in found):
        return None
    one, other = found.values()
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
            one = Target(row["to"], row.get("role", ""), prose, heading, rank=rank, whole="whole" in row)
            found.setdefault(_plain_head(name), one)
    return found


@dataclass(frozen=True)
class Head:
    """A column of a table: its place, its head, and what it fills (None: the notes).

    `which` is its address, the same in each version of a list; `why` it fills that: its head, its values, or a choice.
    `both` are the two things that one head names, and `reading` says which of them a name has (`ROLE_COLUMN`, …).
    """

    column: int
    text: str
    target: Target | None
    which: str = ""
    why: str = "head"
    both: tuple[Target, Target] | None = None
    reading: str = ""

    def fills(self, *names: str) -> bool:
        """Return whether it fills one of some columns that lists have a rule for (`title_of`)."""
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
    colours: dict[tuple[int, int], str] = field(default_factory=dict)


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
    heads.
    """
    outside: list[CellOutsideTable] = []
    tables = [table for grid in grids for table in _in_grid(grid, file, outside, decisions)]
    if not tables and (lists := [grid for grid in grids if _is_one_column(grid)]):
        outside.clear()
        tables = [table for grid in map(_with_a_head, lists) for table in _in_grid(grid, file, outside, decisions)]
    if not tables:
        raise refused(file, "no_table")
    if not any(table.rows for table in tables):
        raise refused(file, "no_rows", tables[0].grid)
    return tables, outside


def _is_one_column(grid: Grid) -> bool:
    return len({column for cells in grid.rows.values() for column in cells}) == 1


def _with_a_head(grid: Grid) -> Grid:
    """Return a sheet of one column as a list of titles, with a head above them where it has none."""
    number = min(grid.rows)
    ((column, text),) = grid.rows[number].items()
    found = target(text)
    titled = found is not None and found.exact and found.column == title_of("title")
    lines = {line: {column: BULLET.sub("", cells[column])} for line, cells in grid.rows.items()}
    return grid if titled else replace(grid, rows={0: {column: title_of("title")}, **lines})


def _in_grid(grid: Grid, file: str, outside: list[CellOutsideTable], decisions: Decisions) -> Iterator[Table]:
    """Yield the tables of one sheet, one below the other."""
    starts = _starts(grid, decisions)
    table: Table | None = None
    heading, below, loud = "", 0, False
    for number in sorted(grid.rows):
        cells = grid.rows[number]
        if number in starts:
            if table is None or [head.text for head in table.heads if head.text] != list(cells.values()):
                if table:
                    yield table
                table, heading = _opened(grid, number, file, decisions), ""
                loud = _has_titles_in_capitals(grid, table)
                below = number + _rows_of_heads(grid, number) - 1
            continue
        if number <= below:
            continue
        first = next(iter(cells.values()))
        single = len(set(cells.values())) == 1
        has_title = table is not None and any(head.fills("title") and head.column in cells for head in table.heads)
        as_heading = len(cells) > 1 or not has_title or (first.isupper() and len(first) > 2 and not loud)
        explains = single and (KEYS.fullmatch(first) is not None or folded(first).startswith("legenda"))
        if table is None or explains or is_total_row(first):
            why = "letters" if explains else "total" if table else "outside"
            texts = {text: c for c, text in reversed(cells.items())}  # merged cells once
            place = grid.title, number
            outside.extend(CellOutsideTable(*place, c, text, words(why)) for text, c in reversed(texts.items()))
        elif single and len(table.heads) > 2 and as_heading:
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


def _starts(grid: Grid, decisions: Decisions) -> set[int]:
    """Return the rows that are heads: the first with a title and another known head, and those like it."""
    chosen = [number for number, cells in grid.rows.items() if decisions.titled & {*map(folded, cells.values())}]
    if chosen:
        return {number for number in chosen if grid.rows[number] == grid.rows[min(chosen)]}  # printed on each page
    if _is_one_column(grid) and (first := target(*grid.rows[min(grid.rows)].values())):
        return {min(grid.rows)} if first.exact and first.column == title_of("title") else set()
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
        heads.append(_head(Head(c, text, None, which), texts.get(c, ""), decisions))
    for one, other in pairwise(head for head in heads if head.fills("title")):
        if any(c not in texts for c in range(one.column + 1, other.column)):
            raise refused(file, "alongside", grid.title, letter=column_letters(other.column))
    left_out = {row: [*sentences] for row, sentences in grid.left_out.items()}
    return Table(grid.title, line, heads, colours=grid.colours, left_out=left_out)


def _head(head: Head, text: str, decisions: Decisions) -> Head:
    """Return a head with what it fills: as was decided, or by its text; of two rows the lower one counts first."""
    head = replace(head, both=combined_head(text))
    if (chosen := decisions.value("column", head.which, "target")) is not None:
        column, _, role = (part.strip() for part in chosen.partition(":"))
        reading = role if role in (ROLE_COLUMN, FIRST, SPLIT) else ""
        filled = Target(column, "" if reading else role) if column else None
        return replace(head, target=filled, why="chosen", reading=reading)
    upper, joint, lower = text.rpartition(JOINT)
    found = target(lower) or (target(f"{upper} {lower}") or target(upper) if joint else None)
    return replace(head, target=found)


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


def unique_targets(heads: list[Head]) -> list[Head]:
    """Return heads such that each target is filled by one column, the best; several may name partners or persons."""
    best: dict[str, Head] = {}
    for head in heads:
        if head.target and (head.target.column not in best or _order(head) < _order(best[head.target.column])):
            best[head.target.column] = head
    several = {title_of("persons"), title_of("partner")}
    return [
        head if head.target and (head.target.column in several or best[head.target.column] is head)
        else replace(head, target=None)
        for head in heads
    ]  # fmt: skip


def _order(head: Head) -> tuple[bool | int, ...]:
    """Return the order of heads, the best first; of two status columns the latest report is on the right."""
    assert head.target
    is_earlier = bool({*normalised(head.text).split()} & {*content()["earlier"]})
    place = -head.column if head.fills("status") else head.column
    why = ("chosen", "head", "values").index(head.why)
    return why, is_earlier, not head.target.exact, head.target.rank, place
