"""Drafts of measures: what the rows of one measure in a list become, before they are rows of a workbook."""

from dataclasses import dataclass, field

from ketenkaart.graph.lists.grids import title_of, words
from ketenkaart.graph.lists.heads import Head
from ketenkaart.graph.lists.partner_names import Named
from ketenkaart.words.names import folded


@dataclass
class Draft:
    """A future measure: text by column, partners, notes by head, marks by column, and what was left out.

    `texts` are its cells by head, `who` its text on partners, `named` the heads of title, number and partners, `which`
    its address, `asks` by column the head and word of a question, and `proposed` the kind that came with a proposal.
    `unread` says of a note in which column it belongs, where it was not understood there.
    """

    fields: dict[str, str] = field(default_factory=dict)
    partners: list[Named] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    unread: dict[tuple[str, str], str] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    who: str = ""
    named: set[str] = field(default_factory=set)
    place: str = ""
    which: str = ""
    asks: dict[str, tuple[str, str]] = field(default_factory=dict)
    proposed: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it has no step yet."""
        return title_of("step") not in self.fields

    def note(self, head: str, text: str, column: str = "") -> None:
        """Keep a text in the notes, under a head ("" for none); `column`: where it belongs and was not understood."""
        self.unread.setdefault((head, text), column)
        if (head, text) not in self.notes:
            self.notes.append((head, text))

    def put(self, column: str, text: str, head: str) -> None:
        """Fill a cell, or keep in the notes what differs from its text."""
        if folded(self.fields.setdefault(column, text)) != folded(text):
            self.note(head, text)

    def ask(self, column: str, reason: str, head: Head, text: str) -> None:
        """Mark a cell; one answer settles the question for all rows with this text under this head."""
        self.marks[column] = reason
        self.asks[column] = head.which, text

    def add(self, partners: list[Named]) -> None:
        """Add the partners that it does not have."""
        known = {folded(one.name) for one in self.partners}
        self.partners += [one for one in partners if folded(one.name) not in known]

    def join(self, other: "Draft") -> None:
        """Add the cells of another row of this measure; of two statuses, neither is that of the whole."""
        none_chosen = words("none_chosen")
        for column, text in other.fields.items():
            differs = folded(self.fields.get(column, text)) != folded(text) or self.marks.get(column) == none_chosen
            if differs and column in (title_of("status"), title_of("delivered")):
                for note in filter(None, (self.fields.pop(column, ""), text)):
                    self.note(column, note, column)
                self.marks[column] = none_chosen
                continue
            if differs:
                self.marks.setdefault(column, words("differs"))
            self.put(column, text, column)
        self.add(other.partners)
        self.who = "; ".join(filter(None, [self.who, other.who]))
        for head, text in other.notes:
            self.note(head, text)
        self.unread |= other.unread
        self.left_out += other.left_out
        self.texts = other.texts | self.texts
        for column, reason in other.marks.items():
            self.marks.setdefault(column, reason)
