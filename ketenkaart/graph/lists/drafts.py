"""Turns the rows of tables into drafts of measures, and marks the cells that need a look.

A word that the reader of workbooks knows stays as it was written; any other goes to the notes under its own head.
"""

import re
from dataclasses import dataclass, field, replace
from itertools import combinations

from ketenkaart.graph.lists.columns import CLAUSE, ColumnRead, day_first, role_words
from ketenkaart.graph.lists.decisions import Decisions, address
from ketenkaart.graph.lists.grids import content, is_colour, title_of, words
from ketenkaart.graph.lists.partner_names import Named, NameReader, with_roles
from ketenkaart.graph.lists.tables import FIRST, KEY, NO_ROLE, SPLIT, Head, Table
from ketenkaart.graph.workbook.choices import meaning, sentence, spellings
from ketenkaart.graph.workbook.layout import Column
from ketenkaart.graph.workbook.values import is_vague_date, read_cell
from ketenkaart.words import dates
from ketenkaart.words.names import folded, normalised

NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]*")
SINCE = re.compile(r"(?:sinds|since)\s+", re.IGNORECASE)
MONTH = re.compile(r"\d{4}-(?:0\d|1[0-2])")
NAMES_MONTH = re.compile(
    r"\d{1,2}[-/]|\d{4}[-/]\d|(?:in )?(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec)"
)


@dataclass
class Draft:
    """A future measure: text by column, partners, notes by head, marks, and what was left out.

    `texts` is what stands in its row by the head of each column, `named` the heads of who and what it is, `which` its
    address (`decisions.py`). `asks` are the words that one answer settles, by column: of which head, and the word.
    """

    fields: dict[str, str] = field(default_factory=dict)
    partners: list[Named] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    marks: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    who: str = ""
    named: set[str] = field(default_factory=set)
    place: str = ""
    which: str = ""
    asks: dict[str, tuple[str, str]] = field(default_factory=dict)

    def note(self, head: str, text: str) -> None:
        """Keep a text in the notes, under a head ("" for none)."""
        if (head, text) not in self.notes:
            self.notes.append((head, text))


class Drafts:
    """Makes the drafts of all tables of a list, on a barrier model."""

    def __init__(
        self,
        columns: dict[str, Column],
        model: str,
        tables: list[Table],
        read: list[ColumnRead],
        outside: list[str],
        decisions: Decisions,
    ) -> None:
        """Know who is named alone anywhere: such a name is one of the parts of a cell with several.

        `outside` are the texts outside the tables: they may explain the letters in it.
        """
        self.columns, self.model, self.tables, self.decisions = columns, model, tables, decisions
        self.month_first = {(id(one.table), one.head.column) for one in read if one.month_first}
        letters = {folded(match[1]): match[2] for text in outside for match in KEY.finditer(text)}
        decided = {one.which: one.value for one in decisions.of("name") if one.field == "names"}
        self.names = NameReader(columns, model, decided, letters)
        self.numbers_clash = _clash(tables)
        self.several = len({table.grid for table in tables}) > 1
        self.made: list[Draft] = []
        self.by_title: dict[str, list[Draft]] = {}
        for one in read:
            if one.head.fills("partner"):
                for text in one.cells.values():
                    for name in self.names.alone(text):
                        self.names.partners.find(name)

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
        self._addresses()
        return self.made

    def _addresses(self) -> None:
        """Give each draft its address: of its title and who is named; where two share that, of its whole row.

        A list is numbered again and sorted: a number tells two rows apart only where nothing else does.
        """
        title, number = title_of("title"), title_of("number")
        numbered = {head.text for table in self.tables for head in table.heads if head.fills("number")}
        alike: dict[str, list[Draft]] = {}
        for draft in self.made:
            alike.setdefault(address(draft.fields.get(title, ""), draft.who), []).append(draft)
        for which, drafts in alike.items():
            if len(drafts) == 1:
                drafts[0].which = which
                continue
            rows = ["\n".join(sorted(f"{h}: {t}" for h, t in one.texts.items() if h not in numbered)) for one in drafts]
            for draft, row in zip(drafts, rows, strict=True):
                more = row if rows.count(row) == 1 else f"{row}\n{draft.fields.get(number, '')}"
                draft.which = address(draft.fields.get(title, ""), draft.who, more)

    def _add(self, table: Table) -> None:
        """Make drafts of the rows of a table."""
        for number, cells in table.rows.items():
            draft = Draft(left_out=table.left_out.get(number, []), place=f"{table.grid} rij {number}".strip())
            draft.named = {head.text for head in table.heads if head.fills("partner", "title", "number", "role")}
            has_questions = False
            for head in table.heads:
                if text := cells.get(head.column):
                    if head.fills("partner", "role") and not has_questions:
                        has_questions = True
                        self._who(draft, table, cells)
                    if (id(table), head.column) in self.month_first:
                        text = day_first(text)
                    draft.texts.setdefault(head.text, text)
                    self._cell(draft, head, text)
            self._of_sheet(draft, table.grid)
            self._finished(draft)
            for heading in filter(None, (table.at[number], table.grid if self.several else "")):
                self._put(draft, title_of("theme"), heading, title_of("theme"))
            self._join(draft)

    def _cell(self, draft: Draft, head: Head, text: str) -> None:
        column = head.target.column if head.target else title_of("notes")
        if head.target is None or column not in self.columns:
            draft.note(head.text, text)
        elif column == title_of("notes"):
            draft.note(head.text if head.target.heading else "", text)
        elif column in (title_of("partner"), title_of("role")):
            pass  # together, with the first of them
        elif column != title_of("title") and normalised(text) in map(normalised, spellings()["nobody"]):
            draft.note(head.text, text)  # a word for nothing fills no cell
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
        if decided := self.decisions.word(head.which, text):
            self._put(draft, name, decided, head.text)
            return
        read = read_cell(text, column, self.model)
        if is_colour(text):
            draft.note(head.text, text)
            draft.marks[name] = words("colour", said=text)
            draft.asks[name] = head.which, text
        elif column.kind == "day":
            if read.fault:
                draft.note(head.text, text)
                draft.marks[name] = words("no_day")
            else:
                self._put(draft, name, str(read.value), head.text)
        elif not read.fault:
            self._put(draft, name, text, head.text)
            if read.question:
                draft.marks[name] = read.question
                draft.asks[name] = head.which, text
        else:
            draft.note(head.text, text)
            first = CLAUSE.split(text, maxsplit=1)[0]
            part = meaning(first, column, self.model) if head.target.prose and first != text else None
            draft.asks[name] = head.which, text
            if part:
                self._put(draft, name, part.label, head.text)
                draft.marks[name] = words("part_word", meant=part.label)
            else:
                draft.marks[name] = words("unknown_word", said=text if len(text) < 60 else f"{text[:57]}…")

    def _term(self, draft: Draft, head: Head, text: str) -> None:
        try:
            period = dates.from_words(text)
        except ValueError:
            draft.note(head.text, text)
            draft.marks[title_of("term")] = sentence("no_such_day", said=text)
            return
        self._put(draft, title_of("term"), text, head.text)
        if period is None:
            title = next(c.title for c in self.columns.values() if (c.part, c.field) == ("deadlines", "deadline"))
            kind = "undated" if is_vague_date(text) else "not_understood"
            draft.marks[title_of("term")] = sentence(kind, said=text, column=title)
        elif period.due_from and "/" in period.edtf:
            self._put(draft, title_of("begins"), period.due_from.isoformat(), head.text)

    def _of_sheet(self, draft: Draft, sheet: str) -> None:
        """Take the name of a sheet for the status of what stands in it, where no column gives one; that is asked."""
        status = self.columns[title_of("status")]
        known = meaning(sheet, status, self.model)
        if known and status.title not in draft.fields and status.title not in draft.marks:
            draft.fields[status.title] = known.label
            draft.marks[status.title] = sentence("read_as", said=sheet, meant=known.label)

    def _finished(self, draft: Draft) -> None:
        """Keep in the notes a month that tells since when a finished measure is done: it is no term."""
        term, status = title_of("term"), self.columns[title_of("status")]
        text = draft.fields.get(term, "")
        done = meaning(draft.fields.get(status.title, ""), status, self.model)
        head = next((head for head, one in draft.texts.items() if one == text), term)
        finished = done and done.notation in ("afgerond", "structureel") and self._is_month(text)
        if text and (SINCE.match(text) or (finished and normalised(head) not in content()["only_deadlines"])):
            draft.note(head, draft.fields.pop(term))
            draft.marks.pop(term, None)
        delivered = [name for name in (title_of("delivered"), title_of("delivered_on")) if name in draft.fields]
        for name in delivered if term not in draft.fields else ():  # of what no term was given, nothing is on time
            draft.note(name, draft.fields.pop(name))
            draft.marks.pop(name, None)

    @staticmethod
    def _is_month(text: str) -> bool:
        period = dates.from_words(text)
        return period is not None and bool(MONTH.fullmatch(period.edtf) and NAMES_MONTH.match(folded(text)))

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

    def _who(self, draft: Draft, table: Table, cells: dict[int, str]) -> None:
        """Read who takes part, and in which role: of a cell itself, of the column of roles, or of the head."""
        heads = [head for head in table.heads if head.fills("partner") and cells.get(head.column)]
        draft.who = "; ".join(cells[head.column] for head in heads)
        filled = [(head, cells[head.column]) for head in table.heads if head.fills("role") and cells.get(head.column)]
        roles = [self._role(draft, head, word) for head, text in filled for word in role_words(text)]
        plain = [head for head in heads if not (head.target and head.target.role)]
        undecided = plain or (heads if len(heads) == 1 else [])
        if filled and not undecided:
            for head, text in filled:
                draft.note(head.text, text)
            if heads:
                draft.marks[title_of("role")] = words("role_of_whom")
        for head in heads:
            named = self._named(draft, head, cells[head.column])
            role = head.target.role if head.target else ""
            if roles and head in undecided and named:
                found = with_roles(named, roles)
                if found is None:
                    draft.marks[title_of("role")] = words("roles_unmatched", said="; ".join(text for _, text in filled))
                    for other, text in filled:
                        draft.note(other.text, text)
                elif role and any(folded(one.role) != folded(role) for one in found):
                    draft.marks[title_of("role")] = words("role_differs", said=roles[0], head=head.text)
                named = found or named
            elif head.reading == NO_ROLE and named:
                draft.marks[title_of("role")] = words("two_roles_here", head=head.text)
            draft.partners += [
                replace(one, role=one.role or role) for one in named
                if all(folded(one.name) != folded(other.name) for other in draft.partners)
            ]  # fmt: skip

    def _named(self, draft: Draft, head: Head, text: str) -> list[Named]:
        if head.both and head.reading == SPLIT and "/" in text:
            parts = text.split("/", 1)
            return [
                replace(one, role=one.role or target.role)
                for part, target in zip(parts, head.both, strict=True)
                for one in self._read(draft, head, part)
            ]
        named = self._read(draft, head, text)
        if head.both and head.reading == FIRST:
            roles = [head.both[0].role, *[head.both[1].role] * (len(named) - 1)]
            return [replace(one, role=one.role or role) for one, role in zip(named, roles, strict=False)]
        return named

    def _read(self, draft: Draft, head: Head, text: str) -> list[Named]:
        found = self.names.read(text)
        for note in found.notes:
            draft.note(head.text, note)
        for name in found.unclear:
            draft.marks[name] = sentence("several", said=name)
        if found.question:
            draft.marks[title_of("partner")] = found.question
        return found.named

    def _role(self, draft: Draft, head: Head, word: str) -> str:
        """Return a role as the workbook takes it; a word that it does not know is no role, and stays in the notes."""
        if decided := self.decisions.word(head.which, word):
            return decided
        read = read_cell(word, self.columns[title_of("role")], self.model)
        if read.fault:
            draft.note(head.text, word)
            draft.marks[title_of("role")] = words("unknown_word", said=word)
            draft.asks[title_of("role")] = head.which, word
            return ""
        if read.question:
            draft.marks[title_of("role")] = read.question
            draft.asks[title_of("role")] = head.which, word
        return word

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
        none_chosen = words("none_chosen")
        for column, text in draft.fields.items():
            differs = folded(into.fields.get(column, text)) != folded(text) or into.marks.get(column) == none_chosen
            if differs and column in (title_of("status"), title_of("delivered")):  # of two, neither is of the whole
                for note in filter(None, (into.fields.pop(column, ""), text)):
                    into.note(column, note)
                into.marks[column] = none_chosen
                continue
            if differs:
                into.marks.setdefault(column, words("differs"))
            self._put(into, column, text, column)
        named = {folded(one.name) for one in into.partners}
        into.partners += [one for one in draft.partners if folded(one.name) not in named]
        into.who = "; ".join(filter(None, [into.who, draft.who]))
        for head, text in draft.notes:
            into.note(head, text)
        into.left_out += draft.left_out
        into.texts = draft.texts | into.texts
        for column, reason in draft.marks.items():
            into.marks.setdefault(column, reason)


def _clash(tables: list[Table]) -> bool:
    """Return whether tables number again from the start: a number then tells no measure from another."""
    found = []
    for table in tables:
        columns = [head.column for head in table.heads if head.fills("number")]
        found.append({folded(cells[c]) for cells in table.rows.values() for c in columns if c in cells})
    return any(one & other for one, other in combinations(found, 2))
