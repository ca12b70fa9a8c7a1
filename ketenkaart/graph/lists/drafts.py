"""Turns the rows of tables into drafts of measures, and marks the cells that need a look.

A word that the reader of workbooks knows stays as it was written; any other goes to the notes under its own head.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

from ketenkaart.graph.lists.grids import title_of, words
from ketenkaart.graph.lists.tables import Head, Table
from ketenkaart.graph.workbook.choices import meaning, sentence, spellings
from ketenkaart.graph.workbook.layout import Column
from ketenkaart.graph.workbook.partners import Partners
from ketenkaart.graph.workbook.values import BETWEEN, ENDS, is_vague_date, read_cell
from ketenkaart.words import dates
from ketenkaart.words.names import folded, normalised

NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]*")
CLAUSE = re.compile(r"[.,:;(\n–—-]\s*")


@dataclass
class Draft:
    """A future measure: text by column, partners with their role, notes by head, marks, and what was left out."""

    fields: dict[str, str] = field(default_factory=dict)
    partners: list[tuple[str, str]] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    marks: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    def note(self, head: str, text: str) -> None:
        """Keep a text in the notes, under a head ("" for none)."""
        if (head, text) not in self.notes:
            self.notes.append((head, text))


class Drafts:
    """Makes the drafts of all tables of a list, on a barrier model."""

    def __init__(self, columns: dict[str, Column], model: str, tables: list[Table]) -> None:
        """Know who is named alone anywhere: such a name is one of the parts of a cell with several."""
        self.columns, self.model, self.tables = columns, model, tables
        self.partners = Partners()
        self.numbers_clash = _clash(tables)
        self.several = len({table.grid for table in tables}) > 1
        self.made: list[Draft] = []
        self.by_title: dict[str, list[Draft]] = {}
        for text in _partner_names(tables):
            if not self.partners.seems_several(text) and read_cell(text, columns[title_of("partner")], model).value:
                self.partners.find(text)

    def _add(self, table: Table) -> None:
        """Make drafts of the rows of a table."""
        for number, cells in table.rows.items():
            draft = Draft(left_out=table.left_out.get(number, []))
            for head in table.heads:
                if text := cells.get(head.column):
                    self._cell(draft, head, text)
            for heading in filter(None, (table.at[number], table.grid if self.several else "")):
                self._put(draft, title_of("theme"), heading, title_of("theme"))
            self._join(draft)

    def all(self) -> list[Draft]:
        """Return the drafts of all tables; a number that two measures have is of the first."""
        for table in self.tables:
            self._add(table)
        seen: dict[str, str] = {}
        number, title, theme = map(title_of, ("number", "title", "theme"))
        for draft in self.made:
            fields, marks = draft.fields, draft.marks
            if number in fields and seen.setdefault(folded(fields[number]), fields[title]) != fields[title]:
                draft.note(number, fields.pop(number))
                marks[number] = words("number_twice")
            if draft.left_out:
                text = words("left_out_here", what="; ".join(dict.fromkeys(draft.left_out)))
                marks[title] = " ".join(filter(None, [marks.get(title), text]))
            if not (draft.partners or draft.notes or fields.keys() - {number, title, theme}):
                marks.setdefault(title, words("title_only"))
        return self.made

    def _cell(self, draft: Draft, head: Head, text: str) -> None:
        column = head.target.column if head.target else title_of("notes")
        if head.target is None or column not in self.columns:
            draft.note(head.text, text)
        elif column == title_of("notes"):
            draft.note(head.text if head.target.heading else "", text)
        elif column != title_of("title") and normalised(text) in map(normalised, spellings()["nobody"]):
            draft.note(head.text, text)  # a word for nothing fills no cell
        elif column == title_of("partner"):
            self._partners(draft, head, text)
        elif column == title_of("number"):
            self._number(draft, head, text)
        elif column == title_of("term"):
            self._term(draft, head, text)
        else:
            self._value(draft, head, text)

    def _value(self, draft: Draft, head: Head, text: str) -> None:
        assert head.target
        name = head.target.column
        column = self.columns[name]
        read = read_cell(text, column, self.model)
        if column.kind == "day":
            if read.fault:
                draft.note(head.text, text)
                draft.marks[name] = words("no_day")
            else:
                self._put(draft, name, str(read.value), head.text)
        elif not read.fault:
            self._put(draft, name, text, head.text)
            if read.question:
                draft.marks[name] = read.question
        else:
            draft.note(head.text, text)
            first = CLAUSE.split(text, maxsplit=1)[0]
            part = meaning(first, column, self.model) if head.target.prose and first != text else None
            if part:
                self._put(draft, name, part.label, head.text)
                draft.marks[name] = words("part_word", meant=part.label)
            else:
                draft.marks[name] = words("unknown_word", said=text if len(text) < 60 else f"{text[:57]}…")

    def _term(self, draft: Draft, head: Head, text: str) -> None:
        try:
            understood = dates.from_words(text) is not None
        except ValueError:
            draft.note(head.text, text)
            draft.marks[title_of("term")] = sentence("no_such_day", said=text)
            return
        self._put(draft, title_of("term"), text, head.text)
        if not understood:
            title = next(c.title for c in self.columns.values() if (c.part, c.field) == ("deadlines", "deadline"))
            kind = "undated" if is_vague_date(text) else "not_understood"
            draft.marks[title_of("term")] = sentence(kind, said=text, column=title)

    def _number(self, draft: Draft, head: Head, text: str) -> None:
        if self.numbers_clash:
            draft.note(head.text, text)
            return
        bare = re.sub(r"\s+", "-", text.rstrip(". "))
        if NUMBER.fullmatch(bare):
            self._put(draft, title_of("number"), bare, head.text)
            if bare != text:
                draft.note(head.text, text)
        else:
            draft.note(head.text, text)
            draft.marks[title_of("number")] = words("bad_number")

    def _partners(self, draft: Draft, head: Head, text: str) -> None:
        assert head.target
        column, role = self.columns[title_of("partner")], head.target.role
        for part in filter(None, (part.strip() for part in ENDS.split(text))):
            read = read_cell(part, column, self.model)
            if not read.value:
                draft.note(head.text, part)
                if read.question:
                    draft.marks[title_of("partner")] = read.question
                continue
            names = [part]
            if not self.partners.is_known(part):
                split = [name.strip() for name in BETWEEN.split(part) if name.strip()]
                if len(split) > 1 and all(map(self.partners.is_known, split)):
                    names = split
            for name in names:
                if all(folded(name) != folded(other) for other, _ in draft.partners):
                    draft.partners.append((name, role))
                if self.partners.seems_several(name):
                    draft.marks[name] = sentence("several", said=name)

    def _put(self, draft: Draft, column: str, text: str, head: str) -> None:
        """Fill a cell, or keep in the notes what differs from the cell."""
        stored = draft.fields.setdefault(column, text)
        if folded(stored) != folded(text):
            draft.note(head, text)

    def _join(self, draft: Draft) -> None:
        """Add a draft as a measure, or to the one that has its title or is above it."""
        title_column = title_of("title")
        title, number = draft.fields.get(title_column), draft.fields.get(title_of("number"))
        alike = self.by_title.setdefault(normalised(title), []) if title else []
        same = [one for one in alike if number is None or one.fields.get(title_of("number"), number) == number]
        if title and not same:
            self.made.append(draft)
            alike.append(draft)
            return
        if not title and not self.made:
            draft.fields[title_column] = next(iter([*draft.fields.values(), *(text for _, text in draft.notes)]), "?")
            draft.marks[title_column] = words("no_title")
            self.made.append(draft)
            return
        into = same[-1] if title else self.made[-1]
        if not title:
            into.marks.setdefault(title_column, words("no_title"))
        for column, text in draft.fields.items():
            if folded(into.fields.get(column, text)) != folded(text):
                into.marks.setdefault(column, words("differs"))
            self._put(into, column, text, column)
        named = {folded(name) for name, _ in into.partners}
        into.partners += [one for one in draft.partners if folded(one[0]) not in named]
        for head, text in draft.notes:
            into.note(head, text)
        into.left_out += draft.left_out
        for column, reason in draft.marks.items():
            into.marks.setdefault(column, reason)


def _clash(tables: list[Table]) -> bool:
    """Return whether tables number again from the start: a number then tells no measure from another."""
    found = []
    for table in tables:
        columns = [head.column for head in table.heads if head.fills("number")]
        found.append({folded(cells[c]) for cells in table.rows.values() for c in columns if c in cells})
    return any(one & other for one, other in combinations(found, 2))


def _partner_names(tables: list[Table]) -> Iterator[str]:
    """Yield the texts in the cells of partners, part by part where a semicolon or line ends a part."""
    for table in tables:
        columns = [head.column for head in table.heads if head.fills("partner")]
        for cells in table.rows.values():
            for text in filter(None, map(cells.get, columns)):
                yield from filter(None, (part.strip() for part in ENDS.split(text)))
