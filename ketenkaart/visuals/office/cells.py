"""What Office files share: text that only can be read, one moment, and the matrix with how its cells look."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.invisible_text import visible
from ketenkaart.queries.matrix import CellRow, coverage
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.words.phrases import capital

SAME_MOMENT = datetime(2013, 4, 8, tzinfo=UTC)  # a fixed moment, so that equal content gives equal bytes


FORBIDDEN = re.compile("[\ud800-\udfff\ufffe\uffff]")  # XML cannot hold these, and Office then refuses the whole file


def inert(text: str, longest: int | None = None) -> str:
    """Return a text without what is unseen or what XML forbids, and no longer than a cell or line may be.

    >>> inert("a" + chr(0) + "b" + chr(0xFFFE) + "c", 2)
    'a…'
    """
    clean = FORBIDDEN.sub("", str(visible(text)))
    return clean if longest is None or len(clean) <= longest else clean[: longest - 1] + "…"


INK = "16212B"


@dataclass(frozen=True)
class Look:
    """How a cell looks: colours as RRGGBB; its `edge` may be `thick` or another `line`; `pattern` may be dots."""

    fill: str
    ink: str
    edge: str = ""
    line: str = ""
    thick: bool = False
    pattern: str = ""


@dataclass(frozen=True)
class Shown:
    """A cell: its word, what stands under it, and its look."""

    word: str
    notes: tuple[str, ...]
    look: Look


class Matrix:
    """The matrix of one plan by kind of work."""

    def __init__(self, store: Store) -> None:
        self.looks = read_content(content_path("visuals", "office.yaml"))
        self.words: dict[str, Any] = self.looks["words"]
        self.wording = CellWording(Labels(store).source)
        self.cells = coverage(store)
        self.steps = {row["notation"] or "": row["label"] or "" for row in engine_rows(store, "stappen")}

    @property
    def heads(self) -> list[str]:
        """What stands above the columns: of the rows, of each step, and of work at all steps."""
        return [self.words["corner"], *self.steps.values(), self.words["across"]]

    @property
    def rows(self) -> dict[str, list[Shown]]:
        """The cells of each kind of work, by its label: one a step, and one for work at all steps."""
        found: dict[str, dict[str | None, CellRow]] = {}
        for cell in self.cells:
            found.setdefault(cell.column_label, {})[cell.barrier] = cell
        order = (*self.steps, None)
        return {capital(label): [self._shown(cells.get(step)) for step in order] for label, cells in found.items()}

    def _shown(self, cell: CellRow | None) -> Shown:
        if not cell or not (cell.is_undecided or cell.initiatives or cell.expected or cell.state != "niets-gemeld"):
            notes = self.wording.notes(cell) if cell else []
            return Shown(self.words["empty"], tuple(notes), Look("FFFFFF", self.looks["states"]["niets-gemeld"]["ink"]))
        notes = self.wording.notes(cell) if cell.is_undecided or cell.initiatives else []
        if cell.initiatives and not cell.is_undecided:
            notes.append(self.words["named"].format(count=cell.families))
        elif cell.expected and not cell.is_undecided:
            notes.append(self.words["unmet"])
        return Shown(capital(self.wording.word(cell)), tuple(notes), self.look(cell))

    def look(self, cell: CellRow) -> Look:
        """Return how a cell looks."""
        if cell.is_undecided:
            return Look(**self.looks["undecided"])
        if not cell.initiatives and cell.expected:
            return Look(**self.looks["unmet"])
        state = Look(**self.looks["states"][cell.shown])
        if cell.support_only:
            return Look("FFFFFF", INK, edge=self.looks["support"].get(cell.shown, state.fill), thick=True)
        return state
