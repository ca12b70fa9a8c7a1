"""Removes persons from a list by the patterns in `graph/invoer/personen.yaml`, before anything is made of it.

The rest of a cell stays; a list with numbers or days that identify somebody is refused.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from string import ascii_uppercase

from ketenkaart.errors import InputFaults
from ketenkaart.graph.lists.grids import refused, words
from ketenkaart.graph.lists.heads import Head
from ketenkaart.graph.lists.person_patterns import (
    Cleaned,
    Knows,
    is_refused,
    passes_test,
    patterns,
    rules,
    without_persons,
)
from ketenkaart.graph.lists.tables import CellOutsideTable, Table
from ketenkaart.graph.workbook.choices import spellings
from ketenkaart.graph.workbook.partners import Partners, begins_as_organisation
from ketenkaart.graph.workbook.safety import column_letters
from ketenkaart.graph.workbook.values import names_no_one
from ketenkaart.words.names import folded, normalised

BETWEEN = re.compile(r"[;,/\n|()]|\s[-–:]\s")  # between a name and its details
COUNTED = re.compile(r"([A-Z])\.\s")
MOST_ROWS = 20  # in a sentence
Column = tuple[Table, Head, dict[int, str]]  # with its cells by row


def leave_out(
    tables: list[Table], outside: list[CellOutsideTable], file: str, organisations: Collection[str] = ()
) -> list[str]:
    """Remove persons from tables and the cells outside them, in place; return sentences about what was left out.

    Names (folded) among `organisations` are no persons, as the owner of the list decided. Raises InputFaults where the
    list identifies somebody.
    """
    columns = [(table, head, table.cells(head.column)) for table in tables for head in table.heads]
    places = [*_refused(columns), *((one.where, "") for one in outside if is_refused(one.text))]
    if places:
        shown = [(without_persons(where)[0], without_persons(sheet)[0]) for where, sheet in places]
        raise InputFaults(refused(file, "persons", sheet, where=where).faults[0] for where, sheet in shown)
    known = Partners()

    def knows(name: str) -> bool:
        return known.is_known(name) or folded(name) in organisations

    notes = [line for column in columns for line in _clean(column, knows)]
    texts = [text for table in tables for text in (table.grid, *table.at.values(), *(h.text for h in table.heads))]
    bare = _cleaned([*texts, *(text for one in outside for text in (one.grid, one.text))], knows)
    for table in tables:
        table.grid, table.at = bare[table.grid][0], {row: bare[text][0] for row, text in table.at.items()}
        table.heads = [replace(head, text=bare[head.text][0]) for head in table.heads]
    for place, one in enumerate(outside):
        text, what = bare[one.text]
        why = words("left_out_too", why=one.why, what=what) if what else one.why
        outside[place] = replace(one, grid=bare[one.grid][0], text=text, why=why)
        if what:
            notes.append(words("left_out", what=what, where=outside[place].where))
    return [*notes, words("not_always")] if notes else []


def _clean(column: Column, knows: Knows) -> Iterator[str]:
    """Remove persons from a column of a table; yield in sentences what was left out."""
    table, head, cells = column
    rows: dict[str, list[int]] = defaultdict(list)
    alike: dict[str, dict[str, int]] = defaultdict(dict)
    cleaned = _cleaned(cells.values(), knows, may_count=head.fills("title", "theme"))
    for row, text in cells.items():
        rest, what = _only_organisations(text, cleaned[text], knows) if head.fills("persons") else cleaned[text]
        if not what:
            continue
        place = alike[rest].setdefault(text, len(alike[rest]) + 1)
        if head.fills("persons", "partner"):
            rest = _names_left(rest)
        elif head.fills("title") and place > 1:  # two titles that differ in the person alone stay two
            rest = f"{rest} ({place})"
        sentence = words("out_of", what=what, head=without_persons(head.text)[0])
        table.rows[row][head.column] = rest
        table.left_out.setdefault(row, []).append(sentence)
        rows[sentence].append(row)
    for what, found in rows.items():
        yield words("left_out", what=what, where=f"{table.grid} {_place(head, found)}".strip())


def _cleaned(texts: Iterable[str], knows: Knows, *, may_count: bool = True) -> dict[str, Cleaned]:
    """Return texts without persons; where A, B, C … number them, these letters are no initials."""
    found = {text: COUNTED.match(text) for text in texts}
    letters = {match[1] for match in found.values() if match}
    counts = may_count and len(letters) > 1 and letters == set(ascii_uppercase[: len(letters)])
    heads = {text: match[0] if match and counts else "" for text, match in found.items()}
    cleaned = {text: without_persons(text.removeprefix(head), knows) for text, head in heads.items()}
    return {text: (heads[text] + rest, what) for text, (rest, what) in cleaned.items()}


def _only_organisations(text: str, cleaned: Cleaned, knows: Knows) -> Cleaned:
    """Return the part of a cell under a head of persons that may stay, and what was left out of it."""
    if knows(text) or names_no_one(text):
        return text, ""
    parts = [part.strip() for part in BETWEEN.split(cleaned[0])]
    reached = [match[0] for match in patterns()["reached"].finditer(cleaned[0])]
    kinds = spellings()["organisation_words"]
    bodies = [part for part in parts if knows(part) or begins_as_organisation(part) or folded(part) in kinds]
    kept = "; ".join([*bodies, *reached])
    return (text, "") if normalised(kept) == normalised(text) else (kept, cleaned[1] or rules()["other"])


def _names_left(text: str) -> str:
    """Return the names in a cell of which a person was left out; "" if there are none."""
    gone = re.escape(rules()["placeholder"])
    bare = re.sub(gone, "", re.sub(rf"{gone}\s*\(([^()]*)\)", r"\1", text))
    return patterns()["joints"].sub("", patterns()["joints"].sub("", bare)).strip()


def _place(head: Head, rows: list[int]) -> str:
    shown = [*map(str, rows[:MOST_ROWS]), *("…" if len(rows) > MOST_ROWS else "")]
    return words("place", rows=", ".join(shown), letter=column_letters(head.column))


def _refused(columns: list[Column]) -> Iterator[tuple[str, str]]:
    """Yield the rows of each column that identify somebody, and its sheet."""
    for table, head, cells in columns:
        nines = [text for text in cells.values() if re.fullmatch(r"\d{9}", text)]
        others = nines if len(nines) > 2 and 2 * sum(map(passes_test, nines)) < len(nines) else []  # numbers of cases
        cells_by_row = {row: head.text if text in others else f"{head.text}: {text}" for row, text in cells.items()}
        if rows := [row for row, text in cells_by_row.items() if is_refused(text, plates=not head.fills("number"))]:
            yield _place(head, rows), table.grid
