"""Says what a cell is, in the words of `visuals/words.yaml`: terminal, page, Word and workbook say the same of it."""

from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import CellRow
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.names import joined
from ketenkaart.words.source import SEVERAL, capital


class CellTeller:
    """Says the word of a cell, and what a reader must know beside it."""

    def __init__(self, source: str = SEVERAL, *, compares: bool = False) -> None:
        """Read the words; `source` is what a sentence calls the source (`Speaker.source`).

        Who compares two cells in a sentence has words of its own.
        """
        words = read_content(room("visuals", "words.yaml"))
        self.words: dict[str, Any] = words["progress"]["cells"] | (words["compare"]["cells"] if compares else {})
        self.readings: dict[str, str] = words["reading"]
        self.source = source

    def word(self, cell: CellRow, *, short: bool = False) -> str:
        """Return the one word of a cell: how far most of it is, or all that ties.

        Only direct work counts, where there is any. A state that is held is that of the usual reading, and not the
        most common one here. `short`: for a small cell.
        """
        if cell.is_undecided:
            return capital(str(self.words["undecided"]))
        if len(cell.weighed) < 2 or cell.held:
            counts = self.counted(cell) if cell.shown in self.words["by_status"] and not cell.held else []
            several = self.words["tied"].format(states=", ".join(counts)) if len(counts) > 1 else ""
            return capital(several or self.state(cell, short=short))
        states = [self.state(cell, state, short=short or len(cell.most) > 1) for state in cell.most]
        template = str(self.words[("tied_small" if short else "tied") if len(states) > 1 else "most"])
        return template.format(state=states[0], states=joined(states))

    def state(self, cell: CellRow, state: str = "", *, short: bool = False) -> str:
        """Return the word of a state in a cell: that of its work, where all of it is called the same."""
        state = state or cell.shown
        found = self._statuses(cell, state)
        if len(found) == 1:
            return self._status(found[0][0], short=short)
        if cell.statusless and cell.initiatives:
            return str(self.words["statusless"])
        word = vocabulary().label("CellState", state)
        return word if short or not found else self._several(word, state, [status for status, _ in found])

    def counted(self, cell: CellRow) -> list[str]:
        """Return how many are how far, the furthest first: "1 bezig", "2 gepland"."""
        said = []
        for count, state in cell.counted:
            found = self._statuses(cell, state)
            if sum(n for _, n in found) == count:
                said += [f"{n} {self._status(status, short=True)}" for status, n in found]
            else:
                said.append(f"{count} {self.state(cell, state, short=True)}")
        return said

    def _several(self, word: str, state: str, statuses: list[str]) -> str:
        listed = " / ".join(self._status(status) for status in statuses)
        return f"{word} ({listed})" if state in self.words["listed"] else word

    def _statuses(self, cell: CellRow, state: str) -> list[tuple[str, int]]:
        return [(status, count) for known, status, count in cell.statuses if known == state]

    def _status(self, status: str, *, short: bool = False) -> str:
        return str((short and self.words["short"].get(status)) or vocabulary().label("Status", status))

    def notes(self, cell: CellRow) -> list[str]:
        """Return what the word alone would hide: only supporting work, not all of it direct, no one basis, a remark."""
        left = self.words["open"]["undecided" if cell.is_undecided else "work"]
        said = [
            *self.of_what(cell),
            self.words["held"] if cell.held else "",
            "" if cell.most_basis or not cell.stated else self._in_text(cell),
            self.words["remarks"][cell.remark].format(source=self.source) if cell.remark else "",
            left.format(count=cell.open) if cell.open else "",
        ]
        return list(filter(None, said))

    def _in_text(self, cell: CellRow) -> str:
        """Return of how much of the work that the word is about the text itself says that it belongs here."""
        return str(self.words["in_text"].format(count=cell.stated, all=cell.most_count))

    def of_what(self, cell: CellRow) -> list[str]:
        """Return of what work the word is, where that is not all of it direct."""
        if cell.support_only:
            return [self.words["support"]]
        how_much = "one" if cell.direct_families == 1 else "all" if len(cell.weighed) == 1 else "more"
        return [self.words["of_direct"][how_much]] if cell.mixed else []

    def line(self, cell: CellRow) -> str:
        """Return a cell in one line, as it stands inside a sentence: its word, and what that would hide."""
        notes = ", ".join(self.notes(cell))
        return _low(self.word(cell)) + (f" ({notes})" if notes else "")

    def named(self, cell: CellRow) -> str:
        """Return how many are named: what is reported together once, and all of it where that makes them more."""
        name = "named" if cell.initiatives == cell.families else "named_more"
        return str(self.words[name].format(count=cell.families, all=cell.initiatives))

    def reading(self, usual: CellRow, strict: CellRow | None) -> str:
        """Return whether what a cell says in the usual reading stands in the strict one; nothing of an empty cell.

        `strict` is None where a partner acts nowhere any more: its row is gone.
        """
        if not usual.initiatives:
            return ""
        if strict and (usual.most_state, usual.support_only) == (strict.most_state, strict.support_only):
            return self.readings["stands"]
        of_what = self.of_what(strict) if strict else []
        word = self.word(strict) if strict else vocabulary().label("CellState", "niets-gemeld")
        return str(self.readings["falls"]).format(state=", ".join([_low(word), *of_what]))

    def falls(self, usual: CellRow, strict: CellRow | None) -> str:
        """Return what a cell says in the strict reading where that is something else; nothing where it stands."""
        said = self.reading(usual, strict)
        return "" if said == self.readings["stands"] else said


def _low(word: str) -> str:
    return word[:1].lower() + word[1:]
