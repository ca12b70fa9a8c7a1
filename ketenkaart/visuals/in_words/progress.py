"""Says how far work and cells are, in the words of `visuals/words.yaml`: the page shows them as they are said here."""

from collections.abc import Mapping, Sequence
from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import CellRow
from ketenkaart.queries.matrix.progress import FINISHED, REFUSED, Delivery, Progress
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.cells import CellTeller
from ketenkaart.words.dates import spoken
from ketenkaart.words.source import SEVERAL, capital

Told = tuple[str, str]  # a word, and what is added to it


class ProgressTeller:
    """Says progress, deliveries and cells."""

    def __init__(self, source: str = SEVERAL) -> None:
        """Read the words; `source` is what a sentence calls the source (`Speaker.source`)."""
        self.words: dict[str, Any] = read_content(room("visuals", "words.yaml"))["progress"]
        self.cells: dict[str, Any] = self.words["cells"]
        self.teller, self.source = CellTeller(source), source

    def work(self, one: Progress) -> Told:
        """Return how far an undertaking is: "Afgerond" and "krijgt vervolg"."""
        if not one.status or not one.known:
            name = "container" if one.container else "statusless" if one.statusless else "unknown"
            return _apart(self.words[name])
        continuation = vocabulary().label("Continuation", one.continuation or self.words["no_continuation"])
        added = self._term(one) or self.words["statuses"].get(one.status, "").format(continuation=continuation)
        return capital(vocabulary().label("Status", one.status)), added

    def _term(self, one: Progress) -> str:
        """Return since when work is late, or when a term of it passed of which nothing is said."""
        day, name = (one.late, "late") if one.late else (one.passed, "passed")
        return str(self.words[name].format(day=spoken(day))) if day else ""

    def delivery(self, one: Delivery, date: str) -> str:
        """Return what came of a deadline by a date, or nothing where nothing is said: "geleverd op 1 mei 2012"."""
        if one.outcome == FINISHED:
            return str(self.words["finished"])
        if not one.delivery:
            return ""
        words = self.words["delivery"]
        template = words["absent"] if one.delivery == REFUSED else words["on" if one.on else "plain"]
        facts = {"day": spoken(one.on), "date": spoken(date), "source": self.source}
        return str(template.format(delivery=vocabulary().label("Delivery", one.delivery), **facts))

    def stand(self, one: Delivery, date: str) -> str:
        """Return how a deadline stands on the date of its plan: what came of it, and whether its day has passed."""
        said = self.delivery(one, date)
        if one.done or one.outcome == FINISHED:
            return said
        unsaid = self.words["delivery"]["none"] if one.lies == "passed" else ""
        return "; ".join(filter(None, (said or unsaid, self.words["lies"].get(one.lies, ""))))

    def cell(self, cell: CellRow, work: Sequence[Progress], actors: Mapping[str, bool] | None) -> list[str]:
        """Return what a cell says, in short lines: its word, what is added to it, and what is named in it.

        `work` is what counts in the cell: of each family the one whose state it has (`kk:familyHead`). `actors`: who
        acts in it, and whether that is a collective name; None for a cell of one partner, which says nothing of
        partners. The second line is empty where nothing is added.
        """
        lines = self.teller.notes(cell)
        if cell.initiatives:
            named, spread = self.teller.named(cell), self.teller.counted(cell)
            partners = "" if actors is None else self._partners(actors)
            if len(spread) > 1:
                lines += [f"{named}: {', '.join(spread)}", partners]
            else:
                lines.append(", ".join(filter(None, (named, partners))))
        return [*self._cell_word(cell, work), *filter(None, lines)]

    def unmet(self, cell: CellRow) -> bool:
        """Return whether nothing stands where work is expected."""
        return cell.expected and cell.state in self.cells["expected"] and not cell.is_undecided

    def _cell_word(self, cell: CellRow, work: Sequence[Progress]) -> Told:
        empty = "" if cell.is_undecided else self.cells["empty"].get(cell.state)
        if empty:
            word, added = _apart(empty.format(state=self.teller.word(cell)))
            return word, self.cells["expected"][cell.state] if self.unmet(cell) else added
        those = [one for one in work if one.state == cell.shown] if len(cell.most) < 2 else []
        said = list(dict.fromkeys(filter(None, (self.work(one)[1] for one in those))))
        several = len(said) > 1 and self.cells["various"].get(cell.shown)
        return self.teller.word(cell), several or " / ".join(said)

    def _partners(self, actors: Mapping[str, bool]) -> str:
        named = sum(not collective for collective in actors.values())
        if named:
            return str(self.cells["partners"]["one" if named == 1 else "more"].format(count=named))
        return str(self.cells["collective" if actors else "nobody"])


def _apart(said: str) -> Told:
    word, _, added = said.partition(", ")
    return word, added
