"""Says how far cells and work are, in the words of `visuals/words.yaml`: every file and screen says the same."""

from collections.abc import Mapping, Sequence
from typing import Any

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix import CLOSED, NOTHING, REFUSED, CellRow, Delivery, Progress
from ketenkaart.visuals.in_words import templates
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import joined
from ketenkaart.words.phrases import capital

WordAndAdded = tuple[str, str]  # a word, and what is added to it


class CellWording:
    """Says the word of a cell, and what a reader must know beside it."""

    def __init__(self, *, compares: bool = False) -> None:
        """Read the words, which differ where it `compares` two cells."""
        self.words = templates("progress")["cells"] | (templates("compare")["cells"] if compares else {})
        self.readings = templates("reading")

    def word(self, cell: CellRow, *, short: bool = False) -> str:
        """Return the word of a cell: how far most of its direct work is, or all that ties; `short` in a small cell."""
        if cell.is_undecided:
            return capital(str(self.words["undecided"]))
        if len(cell.weighed) < 2 or cell.held:
            counts = self.counted(cell) if cell.shown in self.words["by_status"] and not cell.held else []
            several = self.words["tied"].format(states=", ".join(counts)) if len(counts) > 1 else ""
            return capital(several or (self.state(cell, short=short) if cell.shown else self.named(cell)))
        states = [self.state(cell, state, short=short or len(cell.most) > 1) for state in cell.most]
        template = str(self.words[("tied_small" if short else "tied") if len(states) > 1 else "most"])
        return template.format(state=states[0], states=joined(states))

    def state(self, cell: CellRow, state: str = "", *, short: bool = False) -> str:
        """Return the word of a state in a cell: that of its work, where all of it is called the same."""
        state = state or cell.shown
        if len(found := self._statuses(cell, state)) == 1:
            return self._status(found[0][0], short=short)
        word = vocabulary().label("CellState", state)
        if short or not found or state not in self.words["listed"]:
            return word
        return f"{word} ({' / '.join(self._status(status) for status, _ in found)})"

    def counted(self, cell: CellRow) -> list[str]:
        """Return how many are how far, the furthest first: "1 bezig", "2 gepland"."""
        lines = []
        for count, state in cell.counted:
            found = self._statuses(cell, state)
            if sum(n for _, n in found) == count:
                lines += [f"{n} {self._status(status, short=True)}" for status, n in found]
            else:
                lines.append(f"{count} {self.state(cell, state, short=True)}")
        return lines

    def _statuses(self, cell: CellRow, state: str) -> list[tuple[str, int]]:
        return [(status, count) for code, status, count in cell.statuses if code == state]

    def _status(self, status: str, *, short: bool = False) -> str:
        word = self.words["short"].get(status) if short else "" if status else self.words["statusless"]
        return str(word or vocabulary().label("Status", status))

    def notes(self, cell: CellRow) -> list[str]:
        """Return what the word alone would hide: only supporting work, not all of it direct, no one basis, a remark."""
        left = self.words["open"]["undecided" if cell.is_undecided else "work"]
        in_text = self.words["in_text"].format(count=cell.stated, all=cell.most_count)
        lines = [
            *self.of_what(cell),
            self.words["held"] if cell.held else "",
            "" if cell.most_basis or not cell.stated else in_text,  # of how much of that work the text itself says so
            self.words["remarks"][cell.remark] if cell.remark else "",
            left.format(count=cell.open) if cell.open else "",
        ]
        return list(filter(None, lines))

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
        """Return if a cell with work stands in the `strict` reading (None: its row is gone), or what it says there."""
        return self.falls(usual, strict) or (str(self.readings["stands"]) if usual.initiatives else "")

    def falls(self, usual: CellRow, strict: CellRow | None) -> str:
        """Return what a cell says in the strict reading where that is something else; nothing where it is the same."""
        same = strict and (usual.most_state, usual.support_only) == (strict.most_state, strict.support_only)
        if same or not usual.initiatives:
            return ""
        words = [self.word(strict), *self.of_what(strict)] if strict else [vocabulary().label("CellState", NOTHING)]
        return str(self.readings["falls"]).format(state=_low(", ".join(words)))

    def bar(self, cell: CellRow) -> list[list[Any]]:
        """Return how many are in which state, from done to dropped, and how many of these only support."""
        counts = {state: count for count, state in cell.counted}
        direct = {} if cell.support_only else {state: count for count, state in cell.weighed}
        states = [state for state in self.words["picture"]["bar"] if state in counts]
        return [[state, counts[state], counts[state] - direct.get(state, 0)] for state in states]

    def brief(self, cell: CellRow) -> list[str]:
        """Return the words under the bar: that of the cell, what is named and least far, and what that hides."""
        if cell.is_undecided:
            return [self.word(cell), *self.notes(cell)]
        if not cell.initiatives:
            words = self.words["picture"]
            quiet = words["remarked"] + self.notes(cell) if cell.remark else words["quiet"]
            return list(words["empty"].get(cell.state, words["expected"] if cell.expected else quiet))
        return [self.word(cell), self._named_least(cell), *self.notes(cell)]

    def _named_least(self, cell: CellRow) -> str:
        named = str(self.words["picture"]["named"].format(count=cell.families))
        counts = {state: count for count, state in cell.counted}
        least = next((state for state in self.words["picture"]["least_of"] if state in counts), "")
        if not least or len(counts) < 2:
            return named
        word = self.state(cell, least, short=True)
        return str(self.words["picture"]["least"].format(named=named, count=counts[least], state=word))


def _low(word: str) -> str:
    return word[:1].lower() + word[1:]


class ProgressWording(CellWording):
    """Says progress, deliveries and cells."""

    def __init__(self, source: str) -> None:
        """Read the words; `source` is what a sentence calls the source (`Labels.source`)."""
        super().__init__()
        self.progress, self.source = templates("progress"), source

    def work(self, one: Progress) -> WordAndAdded:
        """Return how far an undertaking is: "Afgerond" and "krijgt vervolg"."""
        if not one.status or not one.known:
            name = "container" if one.container else "statusless" if one.statusless else "unknown"
            return _split(self.progress[name])
        word = capital(vocabulary().label("Status", one.status))
        if day := one.late or one.passed:  # since when it is late, or when a term passed of which nothing is said
            return word, self.progress["late" if one.late else "passed"].format(day=in_dutch(day))
        continuation = vocabulary().label("Continuation", one.continuation) if one.continuation else ""
        return word, self.progress["statuses"].get(one.status, "").format(continuation=continuation)

    def delivery(self, one: Delivery, date: str) -> str:
        """Return what came of a deadline by a date, or nothing where nothing is said: "geleverd op 1 mei 2012"."""
        if one.outcome in CLOSED:
            return str(self.progress[one.outcome])
        if not one.delivery:
            return ""
        words = self.progress["delivery"]
        when = {0: "undated" if one.done else "plain", len("2012-05-01"): "on"}.get(len(one.on), "within")
        template = words["absent" if one.delivery == REFUSED else when]
        facts = {"day": in_dutch(one.on), "date": in_dutch(date), "source": self.source}
        return str(template.format(delivery=vocabulary().label("Delivery", one.delivery), **facts))

    def stand(self, one: Delivery, date: str) -> str:
        """Return the state of a deadline on the date of its plan: what came of it, and whether its day has passed."""
        delivery_text = self.delivery(one, date)
        if one.done or one.outcome in CLOSED:
            return delivery_text
        unsaid = self.progress["delivery"]["none"] if one.lies == "passed" else ""
        return "; ".join(filter(None, (delivery_text or unsaid, self.progress["lies"].get(one.lies, ""))))

    def cell(
        self, cell: CellRow, work: Sequence[Progress], actors: Mapping[str, bool] | None, *, roleless: bool = False
    ) -> list[str]:
        """Return what a cell says, in short lines: its word, what is added to it or nothing, and what is named in it.

        `work` is of each family the one whose state the cell has; `actors`: who acts in it, and whether that is a
        collective name; None for a cell of one partner; `roleless`: whether it names somebody without a role.
        """
        lines = self.notes(cell)
        if cell.initiatives:
            named, spread = self.named(cell), self.counted(cell)
            partners = "" if actors is None else self._partners(actors, roleless)
            if len(spread) > 1:
                lines += [f"{named}: {', '.join(spread)}", partners]
            else:
                lines.append(", ".join(filter(None, (named, partners))))
        return [*self._cell_word(cell, work), *filter(None, lines)]

    def unmet(self, cell: CellRow) -> bool:
        """Return whether nothing stands where work is expected."""
        return cell.expected and cell.state in self.words["expected"] and not cell.is_undecided

    def _cell_word(self, cell: CellRow, work: Sequence[Progress]) -> WordAndAdded:
        if empty := not cell.is_undecided and self.words["empty"].get(cell.state):
            word, added = _split(empty.format(state=self.word(cell)))
            return word, self.words["expected"][cell.state] if self.unmet(cell) else added
        those = [one for one in work if one.state == cell.shown] if len(cell.most) < 2 else []
        more = list(dict.fromkeys(filter(None, (self.work(one)[1] for one in those))))
        several = len(more) > 1 and self.words["various"].get(cell.shown)
        return self.word(cell), several or " / ".join(more)

    def _partners(self, actors: Mapping[str, bool], roleless: bool) -> str:
        if named := sum(not collective for collective in actors.values()):
            return str(self.words["partners"]["one" if named == 1 else "more"].format(count=named))
        return str(self.words["collective" if actors else "no_role" if roleless else "no_partner"])


def _split(text: str) -> WordAndAdded:
    word, _, added = text.partition(", ")
    return word, added
