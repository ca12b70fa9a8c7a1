"""Turns the rows of tables into drafts of measures, and marks the cells that need a look.

A word that the reader of workbooks knows stays as it was written; any other goes to the notes under its own head.
"""

import re
from dataclasses import replace
from datetime import date
from itertools import combinations

from ketenkaart.graph.lists.columns import CLAUSE, NUMERIC_DAY, ColumnRead
from ketenkaart.graph.lists.decisions import Decisions, address
from ketenkaart.graph.lists.drafts import Draft
from ketenkaart.graph.lists.grids import cell_values, columns_of_measures, content, is_colour, title_of, words
from ketenkaart.graph.lists.heads import FIRST, NO_ROLE, SPLIT, Head
from ketenkaart.graph.lists.partner_names import Named, NameReader
from ketenkaart.graph.lists.proposals import CARE
from ketenkaart.graph.lists.tables import KEY, Table
from ketenkaart.graph.workbook.choices import Meaning, meaning, sentence
from ketenkaart.graph.workbook.values import BETWEEN, is_unnamed, is_vague_date, read_cell
from ketenkaart.words import dates
from ketenkaart.words.names import folded, normalised

NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]*")
A_DAY = re.compile(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?~?")  # or a month, or a year: no season
FROM = re.compile(r"(?:vanaf|met ingang van|from)\s+", re.IGNORECASE)
SINCE = re.compile(r"(?:sinds|since)\s+", re.IGNORECASE)


class RowReader:
    """Makes the drafts of all tables of a list, on a barrier model."""

    def __init__(
        self, model: str, tables: list[Table], read: list[ColumnRead], outside: list[str], decisions: Decisions
    ) -> None:
        """Learn the names that are alone in a cell: they are parts of a cell with several.

        `outside` are the texts outside the tables: they may explain the letters in it.
        """
        self.columns, self.model, self.tables, self.decisions = columns_of_measures(), model, tables, decisions
        self.month_first = {(id(one.table), one.head.column) for one in read if one.month_first}
        letters = {folded(match[1]): match[2] for text in outside for match in KEY.finditer(text)}
        decided = {one.which: one.value for one in decisions.of("name") if one.field == "names"}
        self.names = NameReader(model, decided, letters)
        self.numbers_clash = _clash(tables)
        self.several = len({table.grid for table in tables}) > 1
        self.made: list[Draft] = []
        self.by_title: dict[str, list[Draft]] = {}
        cells = [text for one in read if one.head.fills("partner") for text in one.cells.values()]
        for name in (name for text in cells for name in self.names.alone(text)):
            self.names.partners.find(name)

    def drafts(self) -> list[Draft]:
        """Return the drafts of all tables; a number that two measures have is of the first."""
        for table in self.tables:
            self._add(table)
        seen: dict[str, str] = {}
        number, title, theme, delivered, day = map(title_of, ("number", "title", "theme", "delivered", "delivered_on"))
        bare = all(len(table.heads) == 1 for table in self.tables)  # a list of titles, and no row looks like a heading
        for draft in self.made:
            fields, marks = draft.fields, draft.marks
            if number in fields and seen.setdefault(folded(fields[number]), fields[title]) != fields[title]:
                draft.note(number, fields.pop(number))
                marks[number] = words("number_twice")
            there = self._meaning(content()["with_a_day"], "delivered")
            if day in fields and self._meaning(fields.get(delivered, ""), "delivered") != there:
                draft.note(day, dates.in_dutch(fields.pop(day)), delivered)
                marks.setdefault(delivered, words("day_of_what"))
            if draft.left_out:
                text = words("left_out_here", what="; ".join(dict.fromkeys(draft.left_out)))
                marks[title] = " ".join(filter(None, [marks.get(title), text]))
            if not (bare or draft.partners or draft.notes or fields.keys() - {number, title, theme}):
                marks.setdefault(title, words("title_only"))
        self._addresses()
        return self.made

    def _addresses(self) -> None:
        """Set the address of each draft: from its title and partners; where two share these, from its whole row.

        Lists get other numbers and another order: a number tells two rows apart only where nothing else does.
        """
        numbered = {head.text for table in self.tables for head in table.heads if head.fills("number")}
        alike: dict[str, list[Draft]] = {}
        for draft in self.made:
            draft.which = address(draft.fields.get(title_of("title"), ""), draft.who)
            alike.setdefault(draft.which, []).append(draft)
        for drafts in (drafts for drafts in alike.values() if len(drafts) > 1):
            rows = ["\n".join(sorted(f"{h}: {t}" for h, t in one.texts.items() if h not in numbered)) for one in drafts]
            for draft, row in zip(drafts, rows, strict=True):
                more = row if rows.count(row) == 1 else f"{row}\n{draft.fields.get(title_of('number'), '')}"
                draft.which = address(draft.fields.get(title_of("title"), ""), draft.who, more)

    def _add(self, table: Table) -> None:
        for number, cells in table.rows.items():
            draft = Draft(left_out=table.left_out.get(number, []), place=f"{table.grid} rij {number}".strip())
            draft.named = {head.text for head in table.heads if head.fills("partner", "title", "number", "role")}
            has_partners = False
            for head in table.heads:
                if text := cells.get(head.column):
                    if head.fills("partner", "role") and not has_partners:
                        has_partners = True
                        self._partners(draft, table, cells)
                    if (id(table), head.column) in self.month_first:
                        text = NUMERIC_DAY.sub(r"\3-\1-\4", text)
                    draft.texts.setdefault(head.text, text)
                    self._cell(draft, head, text)
            self._sheet(draft, table.grid)
            self._finished(draft)
            for heading in filter(None, (table.at[number], table.grid if self.several else "")):
                draft.put(title_of("theme"), heading, title_of("theme"))
            self._join(draft)

    def _join(self, draft: Draft) -> None:
        """Add a draft as a measure, or to the one that has its title or is above it."""
        title_column, number_column = title_of("title"), title_of("number")
        title, number = draft.fields.get(title_column), draft.fields.get(number_column)
        alike = self.by_title.setdefault(normalised(title), []) if title else []
        same = [one for one in alike if number is None or one.fields.get(number_column, number) == number]
        if not title:
            same = self.made[-1:]
            (same or [draft])[0].marks.setdefault(title_column, words("no_title"))
        if same:
            same[-1].join(draft)
            return
        draft.fields.setdefault(title_column, next(iter([*draft.fields.values(), *(t for _, t in draft.notes)]), "?"))
        self.made.append(draft)
        alike.append(draft)

    def _cell(self, draft: Draft, head: Head, text: str) -> None:
        """Fill the cell of a column, or the notes; partners and roles are read together, with the first of them."""
        column = head.target.column if head.target else ""
        if head.fills("partner", "role"):
            return
        if head.target is None or column not in self.columns or (is_unnamed(text) and not head.fills("title", "notes")):
            draft.note(head.text, text)
        elif head.fills("notes"):
            draft.note(head.text if head.target.heading else "", text)
        elif head.fills("number"):
            self._number(draft, head, text)
        elif head.fills("term"):
            self._term(draft, head, text)
        elif is_colour(text) and not self.decisions.word(head.which, text):
            draft.note(head.text, text, column)
            draft.ask(column, words("colour", phrase=text), head, text)
        elif word := self._word(draft, head, text):
            draft.put(column, word, head.text)

    def _word(self, draft: Draft, head: Head, text: str) -> str:
        """Return a word as the column of a head takes it, or "": an unknown word is kept in the notes and asked."""
        assert head.target
        column = self.columns[head.target.column]
        if decided := self.decisions.word(head.which, text):
            draft.note(head.text, text)  # what one chose stands beside what the list says
            return decided
        read = read_cell(text, column, self.model)
        if not read.fault and not (column.kind == "period" and not A_DAY.fullmatch(read.value)):
            if read.question:
                draft.ask(column.title, read.question, head, text)
            return str(read.value) if column.kind in ("day", "period") else text
        draft.note(head.text, text, column.title)
        if column.kind in ("day", "period"):
            draft.marks[column.title] = words("no_day")
            return ""
        named = self._meaning(text, "kind") if column.title == title_of("step") else None
        if other := named if named and named.notation != CARE else None:
            draft.put(title_of("kind"), other.label, head.text)
        part = self._begin(text) if head.target.prose else None
        unknown = words("kind_word" if other else "unknown_word", phrase=text if len(text) < 60 else f"{text[:57]}…")
        draft.ask(column.title, words("part_word", meant=part.label) if part else unknown, head, text)
        return part.label if part else ""

    def _meaning(self, text: str, name: str) -> Meaning | None:
        return meaning(text, self.columns[title_of(name)], self.model)

    def _begin(self, text: str) -> Meaning | None:
        """Return the status with which a longer text begins; what is done has a day, and no later one."""
        text = re.sub(r"[1-9]\d? ?%", "50% ", text, count=1)  # some, and not all
        for end in (content()["status_tail"], CLAUSE):
            first = re.split(end, text, maxsplit=1)[0].strip()
            found = self._meaning(first, "status") if first != text else None
            if found and not (found.notation == "afgerond" and end is not CLAUSE and not _is_past(text[len(first) :])):
                return found
        return None

    def _number(self, draft: Draft, head: Head, text: str) -> None:
        bare = re.sub(r"\s+", "-", text.rstrip(". "))
        fits = not self.numbers_clash and NUMBER.fullmatch(bare)
        if fits:
            draft.put(title_of("number"), bare, head.text)
        elif not self.numbers_clash:
            draft.marks[title_of("number")] = words("bad_number")
        if not fits or bare != text:
            draft.note(head.text, text)

    def _term(self, draft: Draft, head: Head, text: str) -> None:
        term = title_of("term")
        try:
            period = dates.from_words(text)
        except ValueError:
            draft.note(head.text, text)
            draft.marks[term] = sentence("no_such_day", phrase=text)
            return
        if period and period.due_from and "/" not in period.edtf and FROM.match(text):  # from then on, with no end
            draft.put(title_of("begins"), period.due_from.isoformat(), head.text)
            draft.note(head.text, text)
            return
        draft.put(term, text, head.text)
        if period is None:
            title = next(c.title for c in self.columns.values() if c.path == ("deadlines", "deadline"))
            kind = "undated" if is_vague_date(text) else "not_understood"
            draft.marks[term] = sentence(kind, phrase=text, column=title)
        elif period.due_from and re.match(r"\d{4}-.*/", period.edtf):  # a year alone names no day to begin on
            draft.put(title_of("begins"), period.due_from.isoformat(), head.text)

    def _sheet(self, draft: Draft, sheet: str) -> None:
        """Read the name of a sheet as the status of its rows, where no column gives one, and ask about it."""
        status, known = title_of("status"), self._meaning(sheet, "status")
        if known and status not in draft.fields and status not in draft.marks:
            draft.fields[status] = known.label
            draft.marks[status] = sentence("read_as", phrase=sheet, meant=known.label)

    def _finished(self, draft: Draft) -> None:
        """Move to the notes since when a measure is there: that is no term; and a delivery without a term."""
        term, delivered, day = map(title_of, ("term", "delivered", "delivered_on"))
        there = content()["with_a_day"] if day in draft.fields else ""
        answer = content()["not_ready"].get(folded(draft.fields.get(title_of("status"), "")), there)
        if answer and term in draft.fields and delivered not in draft.marks:
            draft.fields.setdefault(delivered, answer)
        text = draft.fields.get(term, "")
        moved = [(term, next(head for head, one in draft.texts.items() if one == text))] if SINCE.match(text) else []
        if moved or term not in draft.fields:
            moved += [(name, name) for name in (delivered, day) if name in draft.fields]
        for name, heading in moved:
            draft.note(heading, draft.fields.pop(name))
            draft.marks.pop(name, None)

    def _partners(self, draft: Draft, table: Table, cells: dict[int, str]) -> None:
        """Read the partners of a row, and their roles: from a cell itself, the column of roles, or the head."""
        heads = [head for head in table.heads if head.fills("partner") and cells.get(head.column)]
        filled = [(head, cells[head.column]) for head in table.heads if head.fills("role") and cells.get(head.column)]
        draft.who = "; ".join(cells[head.column] for head in heads)
        plain = [head for head in heads if not (head.target and head.target.role)]
        undecided = plain or (heads if len(heads) == 1 else [])
        values = [(head, value) for head, text in filled for value in cell_values(text) if undecided]
        roles = [self._word(draft, head, word) for head, value in values for word in BETWEEN.split(value) if word]
        if filled and not undecided:
            for head, text in filled:
                draft.note(head.text, text, title_of("role"))
            if heads:
                draft.marks[title_of("role")] = words("role_of_whom")
        for head in heads:
            named = self._named(draft, head, cells[head.column])
            role = head.target.role if head.target else ""
            if roles and named and head in undecided:
                if len(roles) in (1, len(named)):
                    pairs = zip(named, roles if len(roles) == len(named) else roles * len(named), strict=True)
                    named = [replace(one, role=one.role or own) for one, own in pairs]
                    if role and any(folded(one.role) != folded(role) for one in named):
                        draft.marks[title_of("role")] = words("role_differs", phrase=roles[0], head=head.text)
                else:
                    draft.marks[title_of("role")] = words("roles_unmatched", phrase="; ".join(one[1] for one in filled))
                    for other, text in filled:
                        draft.note(other.text, text, title_of("role"))
            elif head.reading == NO_ROLE and named:
                draft.marks[title_of("role")] = words("two_roles_here", head=head.text)
            draft.add([replace(one, role=one.role or role) for one in named])

    def _named(self, draft: Draft, head: Head, text: str) -> list[Named]:
        """Return the partners in a cell; of two roles in its head each has the first or second, where that is known."""
        if head.both and head.reading == SPLIT and "/" in text:
            parts = zip(text.split("/", 1), head.both, strict=True)
            named = [(one, target.role) for part, target in parts for one in self._read(draft, head, part)]
        elif head.both and head.reading == FIRST:
            named = [(one, head.both[min(place, 1)].role) for place, one in enumerate(self._read(draft, head, text))]
        else:
            return self._read(draft, head, text)
        return [replace(one, role=one.role or role) for one, role in named]

    def _read(self, draft: Draft, head: Head, text: str) -> list[Named]:
        """Return the partners in a cell; keep its other words in the notes, and mark what is unclear."""
        readings = list(self.names.read(text))
        for one in readings:
            for note in one.notes:
                draft.note(head.text, note, "" if normalised(note) in content()["to_be_named"] else title_of("partner"))
            for name in one.unclear:
                draft.marks[name] = sentence("several", phrase=name)
        if questions := [one.question for one in readings if one.question]:
            draft.marks[title_of("partner")] = questions[0]
        return [named for one in readings for named in one.named]


def _is_past(text: str) -> bool:
    try:
        period = dates.from_words(text)
    except ValueError:
        return False
    return bool(period and period.due_by and period.due_by <= date.today())


def _clash(tables: list[Table]) -> bool:
    """Return whether two tables have a number in common: numbers then do not identify measures."""
    found = []
    for table in tables:
        columns = [head.column for head in table.heads if head.fills("number")]
        found.append({folded(cells[c]) for cells in table.rows.values() for c in columns if c in cells})
    return any(one & other for one, other in combinations(found, 2))
