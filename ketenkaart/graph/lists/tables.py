"""Finds the tables in the cells of a file: where the heads are, which rows are theirs, and what lies outside."""

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
DEEPEST = 60  # the last row in which the first head may be
KEY = re.compile(r"\b([a-z])\s*[=:]\s*(\w+)", re.IGNORECASE)  # a letter that the list explains: t = trekker
KEYS = re.compile(rf"{KEY.pattern}(?:\W+{KEY.pattern})+\W*", re.IGNORECASE)
JOINT = " › "  # between the two rows of a head
# Whose the names under a head of two roles are: the column beside it says so; the first name has the first role; a
# slash parts them. Where nobody says, no name has a role.
ROLE_COLUMN, FIRST, SPLIT, NO_ROLE = "Rol", "eerste", "splits", "?"


@dataclass(frozen=True)
class Target:
    """A column of the workbook, the role of whom it names, and how its text is kept."""

    column: str
    role: str = ""
    prose: bool = False
    heading: bool = True
    exact: bool = True
    rank: int = 0
    whole: bool = False

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
    alike = _by_first_word().get(written.partition(" ")[0], ())
    begun = [name for name in alike if written.startswith(f"{name} ") and not names[name].whole]
    found = names[max(begun, key=len)] if begun else None
    return found and Target(found.column, found.role, found.prose, found.heading, exact=False, rank=found.rank)


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


@cache
def _by_first_word() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in _names():
        found.setdefault(name.partition(" ")[0], []).append(name)
    return found


@dataclass(frozen=True)
class Head:
    """A column of a table: its place, its head, and what it fills (None: the notes).

    `which` is its address, the same in each version of a list; `why` it fills that: its head, its values, or a choice.
    `both` are the two things that one head names, and `reading` says whose of them a name in it is (`columns.py`).
    """

    column: int
    text: str
    target: Target | None
    which: str = ""
    why: str = "head"
    both: tuple[Target, Target] | None = None
    reading: str = ""

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
    colours: dict[tuple[int, int], str] = field(default_factory=dict)


@dataclass(frozen=True)
class CellOutsideTable:
    """A cell outside every table: its place in words, its text, why it is no row, and its place in its sheet."""

    where: str
    text: str
    why: str
    grid: str = ""
    row: int = 0
    column: int = 0


def find_tables(grids: list[Grid], file: str, decisions: Decisions) -> tuple[list[Table], list[CellOutsideTable]]:
    """Return the tables that hold measures, and all that lies outside; raise InputFaults where there are none.

    A head fills what was decided, and else what its words say; the row of one that was decided to be the title is the
    row of the heads.
    """
    tables: list[Table] = []
    outside: list[CellOutsideTable] = []
    for grid in grids:
        tables.extend(_in_grid(grid, file, outside, decisions))
    if not tables:
        raise refused(file, "no_table")
    if not any(table.rows for table in tables):
        raise refused(file, "no_rows", tables[0].grid)
    return tables, outside


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
            outside.extend(_outside(grid, number, c, text, words(why)) for text, c in reversed(texts.items()))
        elif single and len(table.heads) > 2 and as_heading:
            heading = first
            outside.append(_outside(grid, number, min(cells), first, words("heading_row")))
        else:
            table.rows[number] = dict(cells)  # persons are left out of these; the sheets may be read again
            table.at[number] = heading
    if table:
        yield table


def _has_titles_in_capitals(grid: Grid, table: Table) -> bool:
    """Return whether an action of a table is in capitals: then capitals make no heading."""
    titles = [head.column for head in table.heads if head.fills("title")]
    below = (cells for number, cells in grid.rows.items() if number > table.line and len({*cells.values()}) > 1)
    return any(cells.get(column, "").isupper() for cells in below for column in titles)


def _starts(grid: Grid, decisions: Decisions) -> set[int]:
    """Return the rows that are heads: the first with a title and another head we know, and those like it."""
    titled = decisions.titled
    chosen = [number for number, cells in grid.rows.items() if titled & {*map(folded, cells.values())}]
    if chosen:
        return {number for number in chosen if grid.rows[number] == grid.rows[min(chosen)]}  # printed on each page
    scores = {number: _count_known_heads(cells) for number, cells in grid.rows.items()}
    # A row of actions can hold two words that are heads (“partner”, “gereed”) and a title that begins as one.
    rows = {
        number for number, (exact, _, title) in scores.items()
        if title and exact >= 2 and (2 * exact >= len(grid.rows[number]) or _has_title(grid.rows[number]))
    }  # fmt: skip
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


def _has_title(cells: dict[int, str]) -> bool:
    return any(one.exact and one.column == title_of("title") for one in map(target, cells.values()) if one)


def _opened(grid: Grid, line: int, file: str, decisions: Decisions) -> Table:
    """Return the table that begins at a row of heads; raise InputFaults where two stand beside each other."""
    rows = _rows_of_heads(grid, line)
    texts = dict(grid.rows[line])
    if rows > 1:
        texts = _joined_heads(grid.rows[line], grid.rows[line + 1])
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
            raise refused(file, "beside", grid.title, letter=column_letters(other.column))
    return Table(
        grid.title, line, heads, colours=grid.colours, left_out={row: [*texts] for row, texts in grid.left_out.items()}
    )


def _head(head: Head, text: str, decisions: Decisions) -> Head:
    """Return a head with what it fills: as was decided, or by its text; of two rows the lower one counts first."""
    head = replace(head, both=combined_head(text))
    if (chosen := decisions.target(head.which)) is not None:
        column, _, role = (part.strip() for part in chosen.partition(":"))
        reading = role if role in (ROLE_COLUMN, FIRST, SPLIT) else ""
        filled = Target(column, "" if reading else role) if column else None
        return replace(head, target=filled, why="chosen", reading=reading)
    upper, joint, lower = text.rpartition(JOINT)
    found = target(lower) or (target(f"{upper} {lower}") or target(upper) if joint else None)
    return replace(head, target=found)


def _rows_of_heads(grid: Grid, line: int) -> int:
    """Return in how many rows the head of a table stands: two where the row below names columns too.

    So it does where it has no title, and parts what stands above it: “Planning” over “Q1” to “Q4”.
    """
    cells, below = grid.rows[line], grid.rows.get(line + 1, {})
    title = next((c for c, text in cells.items() if (one := target(text)) and one.column == title_of("title")), 0)
    own = {c: text for c, text in below.items() if cells.get(c) != text}
    heads = [text for text in own.values() if (found := target(text)) and found.exact]
    alike = title and below.get(title) == cells[title]
    above = [cells.get(c, "") for c in own]
    parts = len(own) > 1 and title not in below and ("" in above or len({*above}) < len(above))
    return 2 if own and title not in own and (len(heads) >= 2 or alike or parts) else 1


def _joined_heads(upper: dict[int, str], lower: dict[int, str]) -> dict[int, str]:
    """Return the heads of two rows as one: a head above goes on to the right until the next one."""
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
    """Return what the best of several heads is sorted by; of two reports beside each other the last is on the right."""
    assert head.target
    is_earlier = bool({*normalised(head.text).split()} & {*content()["earlier"]})
    place = -head.column if head.fills("status") else head.column
    why = ("chosen", "head", "values").index(head.why)
    return why, is_earlier, not head.target.exact, head.target.rank, place


def _outside(grid: Grid, row: int, column: int, text: str, why: str) -> CellOutsideTable:
    where = " ".join(filter(None, [grid.title, f"{column_letters(column)}{row}"]))
    return CellOutsideTable(where, text, why, grid.title, row, column)
