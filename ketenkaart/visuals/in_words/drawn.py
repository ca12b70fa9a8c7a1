"""What a picture of a cell holds: its bar, and the few words under it (`progress.cells.picture` of words.yaml)."""

from typing import Any

from ketenkaart.queries.matrix.coverage import CellRow
from ketenkaart.visuals.in_words.cells import CellTeller
from ketenkaart.words.source import SEVERAL


class CellDrawer:
    """Says what stands in the picture of a cell; `ProgressTeller.cell` says all of it in words."""

    def __init__(self, source: str = SEVERAL) -> None:
        """Read the words."""
        self.teller = CellTeller(source)
        self.words: dict[str, Any] = self.teller.words["picture"]

    def bar(self, cell: CellRow) -> list[list[Any]]:
        """Return how many are in which state, from done to dropped: a share of the whole, never an amount."""
        counts = {state: count for count, state in cell.counted}
        return [[state, counts[state]] for state in self.words["bar"] if state in counts]

    def brief(self, cell: CellRow) -> list[str]:
        """Return the words under the bar: the word of the cell, of what work, what is named and least far, a remark.

        Last stands what can still come there. Nothing where nothing is reported and nothing expected.
        """
        if cell.is_undecided:
            return [self.teller.word(cell), *self.teller.notes(cell)]
        if not cell.initiatives:
            expected = "expected" if cell.expected else "quiet"
            return [str(line) for line in self.words["empty"].get(cell.state, self.words[expected])]
        return [self.teller.word(cell), self._named(cell), *self.teller.notes(cell)]

    def small(self, cell: CellRow) -> str:
        """Return the one word beside a bar that is small."""
        return self.teller.word(cell, short=True)

    def _named(self, cell: CellRow) -> str:
        named = str(self.words["named"].format(count=cell.families))
        counts = {state: count for count, state in cell.counted}
        least = next((state for state in self.words["least_of"] if state in counts), "")
        if not least or len(counts) < 2:
            return named
        word = self.teller.state(cell, least, short=True)
        return str(self.words["least"].format(named=named, count=counts[least], state=word))
