"""Decides what each column of a list fills: by its head, by what stands in it, or as its owner chose.

Nothing is refused because of a head; what we do not know goes to the notes.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from ketenkaart.graph.lists.grids import is_colour, title_of, words
from ketenkaart.graph.lists.partner_names import LABELLED
from ketenkaart.graph.lists.tables import NO_ROLE, ROLE_COLUMN, Head, Table, Target, unique_targets
from ketenkaart.graph.workbook.choices import meaning, spellings
from ketenkaart.graph.workbook.layout import Column
from ketenkaart.graph.workbook.partners import BRACKETS, Partners, begins_as_organisation
from ketenkaart.graph.workbook.values import BETWEEN, ENDS, is_vague_date
from ketenkaart.words import dates
from ketenkaart.words.names import normalised

MOST, HALF, LEAST = 0.8, 0.5, 0.2  # of its cells: so many decide, so many are enough, with fewer a head is in doubt
ENOUGH = 3  # cells from which the values of an unknown head decide
# Targets that take any text: where every cell is a word of a list, that list wins.
FREE = ("theme", "place")
BY_VALUES = ("step", "kind", "status", "role", "term", "delivered", "partner")
CLAUSE = re.compile(r"[.,:;(\n–—-]\s*")
LETTERS = re.compile(r"[A-Za-z](?:\s*[/,+&]\s*[A-Za-z])*")  # of a matrix: A, R, A/R
NUMERIC_DAY = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")


@dataclass(frozen=True)
class ColumnRead:
    """A column as it was read: its head and table, its cells by row, and how many of them its target understands."""

    table: Table
    head: Head
    cells: Mapping[int, str]
    understood: int
    options: tuple[str, ...] = ()  # what else its values could be
    month_first: bool = False

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each text stands in the column."""
        return Counter(self.cells.values())


class Understanding:
    """Tells of a text whether a column of the workbook understands it."""

    def __init__(self, columns: Mapping[str, Column], model: str) -> None:
        self.columns, self.model, self.partners = columns, model, Partners()
        self._understood: dict[tuple[str, str], bool] = {}
        self._by_title: dict[str, Callable[[str], bool]] = {
            title_of("term"): self.is_term,
            title_of("partner"): self.is_partner,
            title_of("persons"): lambda text: not self.is_partner(text),
        }

    def of(self, title: str, text: str) -> bool:
        """Return whether a text is one that the column of a title knows; any text where that has no list."""
        column = self.columns.get(title)
        if title not in self._by_title and (column is None or column.kind not in ("code", "ref")):
            return True
        if (title, text) not in self._understood:
            reader = self._by_title.get(title)
            self._understood[title, text] = reader(text) if reader else self._is_listed(column, text)
        return self._understood[title, text]

    def _is_listed(self, column: Column | None, text: str) -> bool:
        """Return whether each part of a text is a word of a list, or its first clause is."""
        assert column
        pieces = [piece.strip() for piece in ENDS.split(text) if piece.strip()]
        return bool(pieces) and all(
            meaning(one, column, self.model)
            or (len(parts := BETWEEN.split(one)) > 1 and all(meaning(p, column, self.model) for p in parts if p))
            or (
                column.title != title_of("role")
                and len(clauses := CLAUSE.split(one, maxsplit=1)) > 1
                and meaning(clauses[0], column, self.model)
            )
            for one in pieces
        )

    def is_term(self, text: str) -> bool:
        """Return whether a text names a day, a period, or one of the words that never do."""
        try:
            return dates.from_words(text) is not None or is_vague_date(text)
        except ValueError:
            return True

    def is_partner(self, text: str) -> bool:
        """Return whether every part of a text is an organisation that we know, or begins as one does."""
        parts = [part.strip() for part in ENDS.split(text) if part.strip()]
        return bool(parts) and all(self._has_role(part) or self._is_body(part) for part in parts)

    def _has_role(self, text: str) -> bool:
        """Return whether a text says in which role somebody is: “trekker: OM”, “OM: trekker”, “OM (trekker)”."""
        label, bracket = LABELLED.fullmatch(text), BRACKETS.fullmatch(text.rpartition(",")[2].strip())
        words_for = [label[1], label[2]] if label else [bracket[2]] if bracket else []
        role = self.columns.get(title_of("role"))
        return role is not None and any(
            meaning(word, role, self.model) or meaning(word.removesuffix("s"), role, self.model) for word in words_for
        )

    def _is_body(self, text: str) -> bool:
        known = self.partners.is_known(text) or begins_as_organisation(text)
        split = [part for part in BETWEEN.split(text) if part]
        return known or (len(split) > 1 and all(map(self.partners.is_known, split)))

    def share(self, title: str, cells: Counter[str]) -> float:
        """Return which part of some cells a title understands, but for those with a word for nothing."""
        no_names = {*map(normalised, spellings()["nobody"])}
        filled = {text: count for text, count in cells.items() if normalised(text) not in no_names}
        known = sum(count for text, count in filled.items() if self.of(title, text))
        return known / sum(filled.values()) if filled else 0.0


def role_words(text: str) -> list[str]:
    """Return the words for a role in a cell, in their order.

    >>> role_words("trekker; partner en partner")
    ['trekker', 'partner', 'partner']
    """
    return [part for piece in ENDS.split(text) for part in BETWEEN.split(piece.strip()) if part]


def read_columns(tables: list[Table], columns: Mapping[str, Column], model: str) -> list[ColumnRead]:
    """Give the head of each column its target, in place; return what was read of each, in the order of the list."""
    understanding = Understanding(columns, model)
    found = []
    for table in tables:
        _colours(table)
        cells = {
            head.column: {row: line[head.column] for row, line in table.rows.items() if line.get(head.column)}
            for head in table.heads
        }
        counts = {column: Counter(texts.values()) for column, texts in cells.items()}
        decided = [_decided(head, counts[head.column], understanding) for head in table.heads]
        heads = unique_targets(decided)
        roles = [head for head in heads if head.fills("role")]
        has_role = any(understanding.share(title_of("role"), counts[role.column]) >= HALF for role in roles)
        table.heads = [_reading(head, has_role=has_role) for head in heads]
        for head in table.heads:
            found.append(_column_read(table, head, cells[head.column], understanding))
    return found


def _colours(table: Table) -> None:
    """Put the colour of cells without a text in words: of the status, and of an unknown column that is mostly so."""
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
    """Return a head with what its values say that it fills, where they say so more surely than its text."""
    if head.why == "chosen":
        return head
    known = head.target.column if head.target else None
    if head.both and head.both[0].column != head.both[1].column:
        known = None  # two things: its values tell which of them
    shares = {name: understanding.share(title_of(name), cells) for name in BY_VALUES}
    begins = known == title_of("notes") and head.target is not None and not head.target.exact  # “Hoe ver”, of “hoe”
    codes = sum(count for text, count in cells.items() if LETTERS.fullmatch(text))
    if known in [title_of(name) for name in FREE] and head.why == "head" and codes > HALF * cells.total():
        return replace(head, target=None)  # letters that say who does what, and no place
    free = known is None or begins or known in [title_of(name) for name in FREE]
    if free:
        own = 0.0
    elif known in [title_of(name) for name in BY_VALUES]:
        own = shares[next(name for name in BY_VALUES if title_of(name) == known)]
    elif known == title_of("persons"):
        own = understanding.share(known, cells)
    else:
        return head
    if free and {*map(normalised, cells)} <= {*spellings()["truths"]}:
        return head  # of what they say yes or no, only the head tells
    sure = [name for name, share in shares.items() if share >= MOST and title_of(name) != known]
    many = cells.total() >= (ENOUGH if free else 1)
    if own < LEAST and len(sure) == 1 and many:
        return replace(head, target=Target(title_of(sure[0])), why="values")
    if known is None and head.both:
        return replace(head, target=head.both[0], why="head")
    return head


def _reading(head: Head, *, has_role: bool) -> Head:
    """Say whose the names under a head of two roles are, where nobody chose: the column beside it says, or nobody."""
    if not (head.both and head.fills("partner")) or head.why == "chosen":
        return head
    target = replace(head.target or Target(title_of("partner")), role="")
    return replace(head, target=target, reading=ROLE_COLUMN if has_role else NO_ROLE)


def _column_read(table: Table, head: Head, cells: Mapping[int, str], understanding: Understanding) -> ColumnRead:
    title = head.target.column if head.target else ""
    understood = sum(understanding.of(title, text) for text in cells.values()) if title else 0
    others = [name for name in map(title_of, BY_VALUES) if name != title and len(cells) >= ENOUGH]
    options = tuple(name for name in others if understanding.share(name, Counter(cells.values())) >= HALF)
    days = [found for text in cells.values() if (found := NUMERIC_DAY.fullmatch(text))]
    month_first = any(int(one[3]) > 12 for one in days) and not any(int(one[1]) > 12 for one in days)
    return ColumnRead(table, head, cells, understood, options, month_first)


def day_first(text: str) -> str:
    """Return a day that was written month first as we write it.

    >>> day_first("9/30/2026")
    '30-9-2026'
    """
    return NUMERIC_DAY.sub(r"\3-\1-\4", text)


def in_sentences(found: list[ColumnRead], columns: Mapping[str, Column]) -> Iterator[str]:
    """Yield in sentences what was done with each column of each table; a head above a head is no table to speak of."""
    tables = list(dict.fromkeys(id(one.table) for one in found))
    filled = [place for place in tables if any(id(one.table) == place and one.table.rows for one in found)]
    for place in filled or tables:
        own = [one for one in found if id(one.table) == place]
        table = own[0].table
        yield words("table", where=table.grid or "De lijst", rows=len(table.rows), line=table.line)
        has_role = any(one.head.fills("role") for one in own)
        yield from ("  " + one for column in own for one in _sentences(column, columns, has_role=has_role))


def _sentences(found: ColumnRead, columns: Mapping[str, Column], *, has_role: bool) -> Iterator[str]:
    head, target, count = found.head.text, found.head.target, len(found.cells)
    if target and target.column == title_of("persons"):
        yield words("not_taken", head=head)
    elif not count:
        yield words("empty", head=head)
    elif target is None or target.column not in columns:
        yield words("to_note", head=head, count=count)
    else:
        role = words("with_role", role=target.role) if target.role else words("without_role")
        if found.head.reading == ROLE_COLUMN or (has_role and not target.role):
            role = words("role_beside")
        role = role if target.column == title_of("partner") else ""
        why = words("by_values") if found.head.why == "values" else words("prose") if target.prose else ""
        yield words("to_column", head=head, column=target.column, count=count, role=role) + why
    if found.head.reading == NO_ROLE:
        yield words("two_roles", head=head)
    if coloured := sum(map(is_colour, found.cells.values())):
        yield words("coloured", head=head, count=coloured)
    if found.month_first:
        yield words("month_first", head=head)
