"""Says how far work and cells are, in the words of `visuals/words.yaml`: the page shows them as they are said here."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import CellRow
from ketenkaart.queries.matrix.progress import FINISHED, Delivery, Progress
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
        self.teller = CellTeller(source)

    def work(self, one: Progress) -> Told:
        """Return how far an undertaking is: "Klaar" and "krijgt vervolg"."""
        if not one.status or not one.known:
            name = "container" if one.container else "statusless" if one.statusless else "unknown"
            return _apart(self.words[name])
        if one.late:
            return self._word(one.state), self.words["late"].format(day=spoken(one.late))
        template = self.words["statuses"].get(one.status) or self.words["states"].get(one.state, "{state}")
        said = template.format(
            state=self._word(one.state),
            status=vocabulary().label("Status", one.status),
            continuation=vocabulary().label("Continuation", one.continuation or self.words["no_continuation"]),
        )
        return _apart(said)

    def delivery(self, one: Delivery) -> str:
        """Return what came of a deadline, or nothing where nothing is said: "geleverd op 1 mei 2012"."""
        if one.outcome == FINISHED:
            return str(self.words["finished"])
        if not one.delivery:
            return ""
        template = self.words["delivery"]["on" if one.on else "plain"]
        return str(template.format(delivery=vocabulary().label("Delivery", one.delivery), day=spoken(one.on)))

    def stand(self, one: Delivery) -> str:
        """Return how a deadline stands on the date of its plan: what came of it, and whether its day has passed."""
        said = self.delivery(one)
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
        word, added = self._cell_word(cell, work)
        lines = self.teller.notes(cell)
        if cell.initiatives:
            named, spread = self.teller.named(cell), self._spread(cell, work)
            partners = "" if actors is None else self._partners(actors)
            if len(spread) > 1:
                lines += [f"{named}: {', '.join(spread)}", partners]
            else:
                lines.append(", ".join(filter(None, (named, partners))))
        return [self.teller.most(cell, word), added, *filter(None, lines)]

    def unmet(self, cell: CellRow) -> bool:
        """Return whether nothing stands where work is expected."""
        return cell.expected and cell.state in self.cells["expected"] and not cell.is_undecided

    def _cell_word(self, cell: CellRow, work: Sequence[Progress]) -> Told:
        if cell.is_undecided:
            return capital(self.teller.word(cell)), ""
        empty = self.cells["empty"].get(cell.state)
        if empty:
            word, added = _apart(empty.format(state=self._word(cell.state)))
            return word, self.cells["expected"][cell.state] if self.unmet(cell) else added
        state = cell.shown
        those = [one for one in work if one.state == state]
        told = [self.work(one) for one in those]
        word = " / ".join(dict.fromkeys(word for word, _ in told)) or self._word(state)
        late = min((one.late for one in those if one.late), default="")
        if late:
            return word, self.words["late"].format(day=spoken(late))
        additions = list(dict.fromkeys(filter(None, (added for _, added in told))))
        if len(additions) > 1 and state in self.cells["various"]:
            return word, self.cells["various"][state]
        return word, " / ".join(additions)

    def _spread(self, cell: CellRow, work: Sequence[Progress]) -> list[str]:
        """Return how many are how far, the furthest first: "1 bezig", "2 te laat", "1 nog niet"."""
        late = Counter(one.state for one in work if one.late)
        said = []
        for count, state in cell.counted:
            word = self.cells["short"].get(state) or vocabulary().label("CellState", state)
            overdue = min(late[state], count)
            told = ((overdue, self.cells["late"]), (count - overdue, word))
            said += [f"{number} {name}" for number, name in told if number]
        return said

    def _partners(self, actors: Mapping[str, bool]) -> str:
        named = sum(not collective for collective in actors.values())
        if named:
            return str(self.cells["partners"]["one" if named == 1 else "more"].format(count=named))
        return str(self.cells["collective" if actors else "nobody"])

    def _word(self, state: str) -> str:
        label = vocabulary().label("CellState", state)
        return label[:1].upper() + label[1:]


def _apart(said: str) -> Told:
    word, _, added = said.partition(", ")
    return word, added
