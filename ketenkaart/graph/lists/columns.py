"""Decides what each column of a list fills: by its head, its values, or as its owner chose; at worst the notes."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import groupby

from ketenkaart.graph.lists.grids import cell_values, columns_of_measures, content, is_colour, title_of, words
from ketenkaart.graph.lists.heads import NO_ROLE, ROLE_COLUMN, Head, Target, unique_targets
from ketenkaart.graph.lists.partner_names import LABELLED, role_label
from ketenkaart.graph.lists.tables import Table
from ketenkaart.graph.workbook.choices import meaning, spellings
from ketenkaart.graph.workbook.layout import Column
from ketenkaart.graph.workbook.partners import BRACKETS, Partners, begins_as_organisation
from ketenkaart.graph.workbook.values import BETWEEN, is_unnamed, is_vague_date
from ketenkaart.words import dates
from ketenkaart.words.names import folded, normalised

MOST, HALF = 0.8, 0.5  # of its cells: a part that decides, and one that is enough
ENOUGH = 3  # cells from which the values of an unknown head decide
# Targets that take any text: where all cells are words of a list, that list wins.
FREE = ("theme", "place")
BY_VALUES = ("step", "kind", "status", "role", "term", "delivered", "partner")
CLAUSE = re.compile(r"[.,:;(\n–—-]\s*")
LETTERS = re.compile(r"[A-Za-z](?:\s*[/,+&]\s*[A-Za-z])*")  # of a matrix: A, R, A/R
NUMERIC_DAY = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")


@dataclass(frozen=True)
class ColumnRead:
    """A column as it was read: its head and table, its cells by row, and the count of each text.

    `unknown` holds the texts of cells that its target does not understand, `options` what else its values could be.
    """

    table: Table
    head: Head
    cells: Mapping[int, str]
    counts: Counter[str]
    unknown: list[str]
    options: tuple[str, ...]
    month_first: bool


class Understanding:
    """Knows which texts the columns of the workbook understand: `of(title, text)`."""

    def __init__(self, model: str) -> None:
        self.model, self.partners = model, Partners()
        self.of = lru_cache(4096)(self._is_known)  # a text is met several times in each reading of a column

    def _is_known(self, title: str, text: str) -> bool:
        """Return whether the column of a title knows a text; it knows any text where it has no list."""
        if title == title_of("term"):
            return _is_term(text)
        if title in (title_of("partner"), title_of("persons")):
            return self._is_partner(text) == (title == title_of("partner"))
        column = columns_of_measures().get(title)
        return column is None or column.kind not in ("code", "ref") or self._is_listed(column, text)

    def _is_listed(self, column: Column, text: str) -> bool:
        """Return whether each part of a text is a word of a list, or its first clause is."""
        values = cell_values(text)
        return bool(values) and all(
            meaning(one, column, self.model)
            or (len(parts := BETWEEN.split(one)) > 1 and all(meaning(p, column, self.model) for p in parts if p))
            or (
                column.title != title_of("role")
                and len(clauses := CLAUSE.split(one, maxsplit=1)) > 1
                and meaning(clauses[0], column, self.model)
            )
            for one in values
        )

    def _is_partner(self, text: str) -> bool:
        """Return whether every part of a text is an organisation that is known, or begins as one does."""
        parts = cell_values(text)
        return bool(parts) and all(self._has_role(part) or self._is_body(part) for part in parts)

    def _has_role(self, text: str) -> bool:
        """Return whether a text gives a role: “trekker: OM”, “OM: trekker”, “OM (trekker)”."""
        label, bracket = LABELLED.fullmatch(text), BRACKETS.fullmatch(text.rpartition(",")[2].strip())
        words_for = [label[1], label[2]] if label else [bracket[2]] if bracket else []
        return any(role_label(word, self.model) for word in words_for)

    def _is_body(self, text: str) -> bool:
        known = self.partners.is_known(text) or begins_as_organisation(text)
        split = [part for part in BETWEEN.split(text) if part]
        return known or (len(split) > 1 and all(map(self.partners.is_known, split)))

    def share(self, title: str, cells: Counter[str]) -> float:
        """Return which part of some cells a title understands, leaving out the words for nobody."""
        filled = {text: count for text, count in cells.items() if not is_unnamed(text)}
        known = sum(count for text, count in filled.items() if self.of(title, text))
        return known / sum(filled.values()) if filled else 0.0


def _is_term(text: str) -> bool:
    """Return whether a text names a day, a period, or one of the words for no date."""
    try:
        return dates.from_words(text) is not None or is_vague_date(text)
    except ValueError:
        return True


_understanding: Callable[[str], Understanding] = cache(Understanding)


def read_columns(tables: list[Table], model: str) -> list[ColumnRead]:
    """Set the target of the head of each column; return what was read of each, in the order of the list."""
    understanding = _understanding(model)
    found = []
    for table in tables:
        _colours(table)
        cells = {head.column: table.cells(head.column) for head in table.heads}
        counts = {column: Counter(texts.values()) for column, texts in cells.items()}
        heads = unique_targets([_decided(head, counts[head.column], understanding) for head in table.heads])
        roles = [counts[head.column] for head in heads if head.fills("role")]
        has_role = any(understanding.share(title_of("role"), texts) >= HALF for texts in roles)
        table.heads = [_reading(head, has_role=has_role) for head in heads]
        found += [_column_read(table, head, cells[head.column], understanding) for head in table.heads]
    return found


def _colours(table: Table) -> None:
    """Write the colours of cells without text as words: of the status, and of an unknown column that is mostly so."""
    for head in table.heads:
        coloured = {
            row: colour for row, line in table.rows.items()
            if head.column not in line and (colour := table.colours.get((row, head.column)))
        }  # fmt: skip
        free = head.target is None or head.fills("notes")
        if head.fills("status") or (free and len(coloured) >= HALF * len(table.rows)):
            for row, colour in coloured.items():
                table.rows[row][head.column] = colour


def _decided(head: Head, cells: Counter[str], understanding: Understanding) -> Head:
    """Return a head with the target that its values show, where they are surer than its text."""
    if head.why == "chosen":
        return head
    known = head.target.column if head.target else ""
    if head.both and head.both[0].column != head.both[1].column:
        known = ""  # two things: its values tell which of them
    shares = {title: understanding.share(title, cells) for title in map(title_of, BY_VALUES)}
    begins = known == title_of("notes") and head.target is not None and not head.target.exact  # “Hoe ver”, of “hoe”
    takes_any = known in map(title_of, FREE)
    if takes_any and sum(count for text, count in cells.items() if LETTERS.fullmatch(text)) > HALF * cells.total():
        return replace(head, target=None)  # letters that say who does what, and no place
    free = not known or begins or takes_any
    if not free and known not in (*shares, title_of("persons")):
        return head
    if free and {*map(normalised, cells)} <= {*spellings()["truths"]}:
        return head  # only the head tells what the answer yes or no is about
    own = 0.0 if free else understanding.share(known, cells)
    sure = [title for title, share in shares.items() if share >= MOST and title != known]
    if own < HALF and len(sure) == 1 and cells.total() >= (ENOUGH if free else 1):
        return replace(head, target=Target(sure[0]), why="values")
    return replace(head, target=head.both[0]) if head.both and not known else head


def _reading(head: Head, *, has_role: bool) -> Head:
    """Return a head of two roles, where nothing was chosen, with what gives its names a role: a column, or nothing."""
    if not (head.target and head.both and head.fills("partner")) or head.why == "chosen":
        return head
    return replace(head, target=replace(head.target, role=""), reading=ROLE_COLUMN if has_role else NO_ROLE)


def _column_read(table: Table, head: Head, cells: Mapping[int, str], understanding: Understanding) -> ColumnRead:
    title = head.target.column if head.target else ""
    care = folded(content()["care"]) if title == title_of("step") else None  # a place, and no step
    unknown = [text for text in cells.values() if not (understanding.of(title, text) or folded(text) == care)]
    others = [name for name in map(title_of, BY_VALUES) if name != title and len(cells) >= ENOUGH]
    counts = Counter(cells.values())
    options = tuple(name for name in others if understanding.share(name, counts) >= HALF)
    days = [found for text in cells.values() if (found := NUMERIC_DAY.fullmatch(text))]
    month_first = any(int(one[3]) > 12 for one in days) and not any(int(one[1]) > 12 for one in days)
    return ColumnRead(table, head, cells, counts, unknown, options, month_first)


def in_sentences(found: list[ColumnRead]) -> Iterator[str]:
    """Yield in sentences what was done with each column; tables without rows are left out, unless all have none."""
    tables = [[*own] for _, own in groupby(found, lambda one: id(one.table))]
    for own in [one for one in tables if one[0].table.rows] or tables:
        table = own[0].table
        name = "table" if table.line else "lines"
        yield words(name, where=table.grid or "De lijst", rows=len(table.rows), line=table.line)
        has_role = any(one.head.fills("role") for one in own)
        yield from ("  " + one for column in own for one in _sentences(column, has_role=has_role))


def _sentences(found: ColumnRead, *, has_role: bool) -> Iterator[str]:
    head, target, count = found.head.text, found.head.target, len(found.cells)
    if target and target.column == title_of("persons"):
        yield words("not_taken", head=head)
    elif not count:
        yield words("empty", head=head)
    elif target is None or target.column not in columns_of_measures():
        yield words("to_note", head=head, count=count)
    else:
        role = words("with_role", role=target.role) if target.role else words("without_role")
        if found.head.reading == ROLE_COLUMN or (has_role and not target.role):
            role = words("role_alongside")
        role = role if target.column == title_of("partner") else ""
        why = words("by_values") if found.head.why == "values" else words("prose") if target.prose else ""
        yield words("to_column", head=head, column=target.column, count=count, role=role) + why
    if found.head.reading == NO_ROLE:
        yield words("two_roles", head=head)
    if coloured := sum(map(is_colour, found.cells.values())):
        yield words("coloured", head=head, count=coloured)
    if found.month_first:
        yield words("month_first", head=head)
