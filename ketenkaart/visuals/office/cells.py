"""What Office files share: text that only can be read, one moment, and the matrix with how its cells look."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.invisible_text import visible
from ketenkaart.queries.matrix import NOTHING, CellRow, coverage
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


def office() -> dict[str, Any]:
    """Return how Office files look, and what is said of them (`visuals/office.yaml`)."""
    return read_content(content_path("visuals", "office.yaml"))


@dataclass(frozen=True)
class Look:
    """How a cell looks: colours as RRGGBB; its `edge` may be `thick` or another `line`; `pattern` may be dots."""

    fill: str
    ink: str
    edge: str = ""
    line: str = ""
    thick: bool = False
    pattern: str = ""


Shown = tuple[str, list[str], Look]  # a cell: its word, what stands under it, and its look


class Matrix:
    """The matrix of one plan: `heads` above its columns (kinds, each step, all steps), `rows` of cells by kind."""

    def __init__(self, store: Store) -> None:
        self.looks = office()
        self.words: dict[str, Any] = self.looks["words"]
        self.wording = CellWording()
        steps = {row["notation"]: row["label"] or "" for row in engine_rows(store, "stappen")}
        steps[None] = self.words["across"]
        self.heads = [self.words["corner"], *steps.values()]
        cells = {(cell.column_label, cell.barrier): cell for cell in coverage(store)}
        kinds = dict.fromkeys(kind for kind, _ in cells)
        self.rows = {capital(kind): [self._shown(cells.get((kind, step))) for step in steps] for kind in kinds}

    def _shown(self, cell: CellRow | None) -> Shown:
        notes = self.wording.notes(cell) if cell else []
        if not cell or not (cell.is_undecided or cell.initiatives or cell.expected or cell.state != NOTHING):
            return self.words["empty"], notes, Look("FFFFFF", self.looks["states"][NOTHING]["ink"])
        word = capital(self.wording.word(cell))
        if cell.is_undecided:
            return word, notes, Look(**self.looks["undecided"])
        if cell.expected and not cell.initiatives:
            return word, [self.words["unmet"]], Look(**self.looks["unmet"])
        look = Look(**self.looks["states"][cell.shown])
        if cell.support_only:
            look = Look("FFFFFF", INK, edge=self.looks["support"].get(cell.shown, look.fill), thick=True)
        return word, [*notes, self.words["named"].format(count=cell.families)] if cell.initiatives else [], look
