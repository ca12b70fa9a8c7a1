"""The content of a workbook, as YAML would give it; its faults name sheet, row and column instead of fields."""

import re
from dataclasses import dataclass, field
from typing import Any

from ketenkaart.errors import Fault
from ketenkaart.graph.workbook.layout import INSIDE, Sheet, layout
from ketenkaart.strict_yaml import Path_, SourceFile

COLUMN = "kolom "  # before the title of a column, in the field of a fault
HEAD = 1  # the row of the titles
# Names of fields, which a workbook does not show: in brackets they go, within a sentence they become a column's title.
IN_BRACKETS = re.compile(r"\s*\((?:\w+:[^)]*|[a-z]+[A-Z]\w*)\)")
NAMED = re.compile(r"`(?:\w+:)?(\w+)`|\b(?:kk|skos|dcterms|org):(\w+)(?: @\w\w)?")


@dataclass
class Item:
    """A thing that a sheet speaks of: its list, its data as YAML would give it, and the rows that say so."""

    sheet: Sheet
    section: str
    row: int
    data: dict[str, Any] = field(default_factory=dict)
    rows: dict[Path_, int] = field(default_factory=dict)
    named: bool = True  # whether the sheet itself gives the key
    count: int = 0  # of its rows
    refused: set[str] = field(default_factory=set)  # parts of which a cell was not understood

    @property
    def key(self) -> str:
        """What names the thing."""
        return str(self.data[self.sheet.key])


@dataclass
class WorkbookTree(SourceFile):
    """The content of a workbook; `items` are its things, a place in `faults_by_path` is a sheet, a row and a title."""

    items: dict[str, list[Item]] = field(default_factory=dict)
    words_for_dates = True

    def all_items(self) -> list[Item]:
        """Return the things of all sheets."""
        return [item for items in self.items.values() for item in items]

    def line(self, path: Path_) -> int:
        """Return the row of the deepest known part of a path, or 0."""
        found = self.items.get(str(path[0]), []) if len(path) > 1 else []
        if not found or not isinstance(path[1], int) or path[1] >= len(found):
            return 0
        item, rest = found[path[1]], path[2:]
        while rest and rest not in item.rows:
            rest = rest[:-1]
        return item.rows.get(rest, item.row)

    def fault(self, path: Path_, label: str, message: str) -> Fault:
        """Return a fault at a path, in the words of the workbook: its sheet, row and column."""
        found = self.items.get(str(path[0]), [])
        if not found or len(path) < 2:
            return Fault(self.file, 0, label, message)
        sheet = found[0].sheet
        names = [part for part in path[2:] if isinstance(part, str)]
        part, *names = names if any(c.part in names[:1] for c in sheet.columns) else ["", *names]
        inside = INSIDE.join(names)
        name = inside if sheet.column(part, inside) else names[0] if names else ""
        first = next((c.title for c in sheet.columns if part and c.part == part), "")
        elsewhere = "" if part else next((c.title for c in sheet.columns if c.field == name), "")
        title = sheet.column(part, name) or (sheet.column("", name) if name == "asOf" else elsewhere) or first
        text = IN_BRACKETS.sub("", message)
        text = NAMED.sub(lambda m: f"“{_column(sheet, part, m[1] or m[2])}”", text)
        text, label = text.replace("true of false", "ja of nee"), f"{COLUMN}{title}" if title else ""
        row = self.line(path)
        return self.faults_by_path.get((sheet.name, row, title)) or Fault(self.file, row, label, text, sheet.name)

    def add_fault(self, sheet: Sheet, row: int, path: tuple[str, str], message: str) -> None:
        """Keep a fault ("" is none) at a row and column of a sheet, the reason of all that follows from that cell."""
        if message:
            title = sheet.column(*path)
            fault = Fault(self.file, row, f"{COLUMN}{title}", message, sheet.name)
            self.faults_by_path.setdefault((sheet.name, row, title), fault)
            self.faults.append(fault)

    def find_faulty(self) -> None:
        """Mark the things of which a row has a fault: any row where the fault is in the head or in the whole sheet."""
        wrong = {(fault.sheet, fault.line) for fault in self.faults}
        for section, items in self.items.items():
            for index, item in enumerate(items):
                if any((item.sheet.name, row) in wrong for row in (0, HEAD, item.row, *item.rows.values())):
                    self.faulty.add((section, index))

    def add_question(self, sheet: Sheet, row: int, path: tuple[str, str], message: str) -> None:
        """Keep a question ("" is none) at a row and column of a sheet."""
        if message:
            self.questions.append(Fault(self.file, row, f"{COLUMN}{sheet.column(*path)}", message, sheet.name))


def _column(sheet: Sheet, part: str, name: str) -> str:
    return sheet.column(part, name) or next(filter(None, (other.column("", name) for other in layout().sheets)), name)
