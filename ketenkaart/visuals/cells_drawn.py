"""What a picture of a cell holds: its bar, and the few words under it (`progress.cells.picture` of words.yaml)."""

from collections.abc import Sequence
from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import CellRow
from ketenkaart.queries.matrix.progress import Progress
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.joined import joined
from ketenkaart.words.source import capital


class CellDrawer:
    """Says what stands in the picture of a cell; `ProgressTeller.cell` says all of it in words."""

    def __init__(self) -> None:
        """Read the words."""
        cells = read_content(room("visuals", "words.yaml"))["progress"]["cells"]
        self.words: dict[str, Any] = cells["picture"]
        self.support, self.late = str(cells["support"]), str(cells["late"])
        self.undecided, self.open = capital(cells["undecided"]), cells["open"]

    def bar(self, cell: CellRow) -> list[list[Any]]:
        """Return how many families are in which state, from done to dropped: a share of the whole, never an amount."""
        counts = {state: count for count, state in cell.counted}
        return [[state, counts[state]] for state in self.words["bar"] if state in counts]

    def brief(self, cell: CellRow, work: Sequence[Progress]) -> list[str]:
        """Return the words under the bar: the most common state, what is named and what of it is least far, a remark.

        `work` is what counts in the cell. Last stands what can still come there. Nothing where nothing is reported and
        nothing expected.
        """
        if cell.is_undecided:
            return [self.undecided, str(self.open["undecided"].format(count=cell.open))]
        if not cell.initiatives:
            expected = "expected" if cell.expected else "quiet"
            return [str(line) for line in self.words["empty"].get(cell.state, self.words[expected])]
        named = self.support if cell.support_only else self._named(cell, work)
        if remark := self.words["remarks"].get(cell.remark or ""):
            named = str(self.words["remarked"].format(named=named, remark=remark))
        left = [str(self.open["work"].format(count=cell.open))] if cell.open else []
        return [self._word(cell, work), named, *left]

    def small(self, cell: CellRow, work: Sequence[Progress]) -> str:
        """Return the one word beside a bar that is small: the most common state, and that others differ."""
        if _unknown(work):
            return self._word(cell, work)
        words = self.words["small"]
        word = str(words["states"].get(cell.shown) or self._state(cell.shown))
        if len(cell.counted) < 2 or cell.held:
            return capital(self._state(cell.shown))
        said = words["direct"] if cell.mixed else words
        how_much = "all" if len(cell.weighed) == 1 else "tied" if len(cell.most) > 1 else "most"
        return str(said[how_much].format(state=word))

    def _word(self, cell: CellRow, work: Sequence[Progress]) -> str:
        if _unknown(work):
            return capital(str(self.words["statusless"]))
        if len(cell.counted) < 2 or cell.held:
            return capital(self._state(cell.shown))
        most = joined([self._state(state) for state in self.words["bar"] if state in cell.most])
        all_of_it = len(cell.most) == len(cell.weighed)
        if cell.mixed:
            return str(self.words["direct"]["all" if all_of_it else "most"].format(state=most))
        return capital(most) if all_of_it else str(self.words["most"].format(state=most))

    def _named(self, cell: CellRow, work: Sequence[Progress]) -> str:
        named = str(self.words["named"].format(count=cell.families))
        counts = {state: count for count, state in cell.counted}
        least = next((state for state in self.words["least_of"] if state in counts), "")
        if not least or len(counts) < 2:
            return named
        late = sum(bool(one.late) for one in work if one.state == least)
        word = self.late if late == counts[least] else self._state(least)
        return str(self.words["least"].format(named=named, count=counts[least], state=word))

    def _state(self, state: str) -> str:
        word = str(self.words["states"].get(state) or vocabulary().label("CellState", state))
        return word[:1].lower() + word[1:]


def _unknown(work: Sequence[Progress]) -> bool:
    return bool(work) and all(one.statusless for one in work)
