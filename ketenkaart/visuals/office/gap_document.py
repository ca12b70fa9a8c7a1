"""The Word file of questions: a summary to talk about, a row to write on for each of weight, the light ones behind.

Its words are in `visuals/document.yaml`, its look in a template (`word_template.py`).
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

from ketenkaart.content import content_path
from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.findings.points import points
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels, plan_key, plan_title
from ketenkaart.queries.rows.needs import source_line
from ketenkaart.queries.rows.records import engine_rows, grouped
from ketenkaart.queries.things.dossier import Places
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.numbers import NumberWording, point_in_words, weighs
from ketenkaart.visuals.office.cells import Matrix
from ketenkaart.visuals.office.word_file import Cell, Run, Text, WordFile
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import about, capital, source_of

MOST_WORDS = 22  # of what a row says first
SENTENCE_END = re.compile(r"(?<=[.?!]) (?=[A-Z‘“0-9])")


class GapWording:
    """Says the questions of one store."""

    def __init__(self, store: Store, words: dict[str, Any]) -> None:
        """Keep the store; `words` are those of `visuals/document.yaml`, about its source."""
        self.store, self.words = store, words
        self.speaker, self.places = Labels(store), Places(store)
        whom, steps = (engine_rows(store, f"document/{name}") for name in ("aan-wie", "stappen"))
        self._whom = grouped(whom, lambda row: (row["how"], row["node"]), lambda row: row["name"] or "")
        self._steps = grouped(steps, lambda row: row["node"], lambda row: row["step"] or "")
        self._kinds = {
            row["node"]: re.split("[#/]", row["class"] or "")[-1] for row in engine_rows(store, "document/soorten")
        }
        names = sorted(map(re.escape, self.speaker.names.values()), key=len, reverse=True)
        self._one_word = re.compile("|".join(["“[^”]*”", *names]))

    @classmethod
    def of(cls, store: Store) -> Self:
        """Return the wording of a store, with the words of the document about its source."""
        return cls(store, about(_words(), Labels(store).source))

    def in_order(self, gaps: Sequence[Gap]) -> list[Gap]:
        """Return questions of one sort together, in the order in which they were first asked; then by step."""
        turn = {query: place for place, query in reversed(list(enumerate(gap.query for gap in gaps)))}
        order = list(self.speaker.steps.values())
        return sorted(gaps, key=lambda gap: (turn[gap.query], order.index(step) if (step := self.step(gap)) else 99))

    def step(self, gap: Gap) -> str:
        """Return the one top step that a question is about, or nothing."""
        steps = [gap.barrier] if gap.barrier else self._steps.get(gap.subject, [])
        return self.speaker.barrier(steps[0]) if len(steps) == 1 else ""

    def line(self, gap: Gap, *, whole: bool) -> list[Text | Cell]:
        """Return a question as a row; `whole`: with whom to ask, and a place to write in."""
        title, (first, rest) = find(gap.query).of(self.speaker.source).titled(gap.variant), self.parts(gap)
        place = "; ".join(self.words["places"].format(place=place) for place in self.places.of(gap, 1))
        below = " ".join(filter(None, [rest, place]))
        seen = Cell([Run(title, "vet"), first, *([Run(below, "zacht")] if below else [])])
        number, step = Run(self.number(gap), "vet"), self.step(gap) or self.words["no_step"]
        return [number, seen, self.whom(gap), step, ""] if whole else [number, seen, step]

    def number(self, gap: Gap) -> str:
        """Return the number of the action that a question is about; of another thing, what it is."""
        sort = self._kinds[gap.subject]
        number = "" if sort == "Chapter" else gap.number
        return number or self.words["sorts"].get(sort, self.words["no_number"])

    def parts(self, gap: Gap) -> tuple[str, str]:
        """Return the sentences that a row says first, and the others. A title, name or quotation is one word."""
        first, *rest = SENTENCE_END.split(gap.sentence)
        while rest and self._words_in(f"{first} {rest[0]}", gap) <= MOST_WORDS:
            first = f"{first} {rest.pop(0)}"
        return first, " ".join(rest)

    def _words_in(self, text: str, gap: Gap) -> int:
        return len(self._one_word.sub("–", text.replace(gap.subject_label, "–")).split())

    def whom(self, gap: Gap) -> str:
        """Return to whom the question goes: the first in the order of the words that the map knows."""
        words, most = self.words["ask"], int(self.words["most_asked"])
        for node in (gap.subject, gap.detail or ""):
            for how, line in words.items():
                if names := self._whom.get((how, node)):
                    text = "; ".join(names[:most])
                    left = len(names) - most
                    text = self.words["more_asked"].format(names=text, count=left) if left > 0 else text
                    return str(line.format(names=text))
        return str(words["nobody"])


def _words() -> dict[str, Any]:
    found: dict[str, Any] = read_content(content_path("visuals", "document.yaml"))
    return found


def document(plans: Plans, template: Path | None = None) -> bytes:
    """Return the questions of some plans as a file, plan by plan, each with its summary first.

    Raises KetenkaartError for a template that cannot be used.
    """
    stores = plans.each()
    made = _Document(stores, plans.origin, plans.titles if plans.several else [""], template)
    made.open("intro")
    for number, store in enumerate(stores):
        made.plan(number, store, find_gaps(store))
    return made.file.as_bytes()


def gaps_document(
    stores: Sequence[Store],
    gaps: Sequence[Gap],
    origin: dict[str, str],
    choices: dict[str, str],
    template: Path | None = None,
) -> bytes:
    """Return exactly these questions of some plans as a file.

    `origin` as `Plans.origin` says it; `choices`: what was asked, by its name in `visuals/document.yaml`. Raises
    KetenkaartError for a template that cannot be used.
    """
    titles = [plan_title(store) for store in stores] if len(stores) > 1 else [""]
    made = _Document(stores, origin, titles, template)
    made.open("chosen", count=len(gaps), choices=choices_in_words(choices))
    for number, wording in enumerate(made.wordings):
        made.selection(number, [gap for gap in gaps if gap.plan == plan_key(wording.store)])
    made.care()
    return made.file.as_bytes()


def choices_in_words(choices: dict[str, str]) -> str:
    """Return what was asked as one sentence; nothing where nothing was chosen."""
    words: dict[str, str] = _words()["choices"]
    lines = [words[name].format(value=value) for name, value in choices.items() if value]
    return words["title"].format(choices="; ".join(lines)) if lines else ""


class _Document:
    """A document while it is made."""

    def __init__(
        self, stores: Sequence[Store], origin: dict[str, str], titles: Sequence[str], template: Path | None
    ) -> None:
        self.stores, self.titles = stores, titles
        speakers = list(map(Labels, stores))
        self.facts = {
            **origin,
            "source": " en ".join(f"{labels.source} van {in_dutch(labels.as_of)}" for labels in speakers),
            "known": source_of([labels.source for labels in speakers]),
            "plan": "\n".join(map(source_line, stores)),
        }
        self.words, self.wordings = _words(), list(map(GapWording.of, stores))
        foot = self.words["footer"].format(**self.facts)
        self.file = WordFile(self.words["title"], foot, template, landscape=True)

    def open(self, name: str, **facts: Any) -> None:
        """Write title, plans, and what this is."""
        self.file.paragraph("titel", self.words["title"])
        self.file.paragraph("ondertitel", self.facts["plan"])
        for line in self.words[name]:
            self.file.paragraph("alinea", line.format(**self.facts, **facts))

    def care(self) -> None:
        """Write how one should read this."""
        self.file.paragraph("kop1", self.words["care"]["title"])
        for line in self.words["care"]["lines"]:
            self.file.paragraph("lijst", line.format(**self.facts))

    def plan(self, number: int, store: Store, gaps: Sequence[Gap]) -> None:
        """Write one plan: its matrix, what to discuss, what to take up, and behind it the light questions."""
        weights = list(vocabulary().codes["Severity"])
        self._matrix(number, store, NumberWording(store, gaps).sentences["lead"])
        self._points(number, store, gaps)
        if not number:
            self.care()
        self._headed(number, "top", fresh=True)
        for weight in weights[:-1]:
            self._weight(number, weight, [gap for gap in gaps if gap.severity == weight])
        self._headed(number, "rest")
        self._table(number, "rest", [gap for gap in gaps if gap.severity == weights[-1]])

    def selection(self, number: int, gaps: Sequence[Gap]) -> None:
        """Write some questions of one plan, heaviest first, all on rows to write on."""
        self._headed(number, "asked")
        for weight in vocabulary().codes["Severity"]:
            mine = [gap for gap in gaps if gap.severity == weight]
            if mine:
                self._weight(number, weight, mine)
        if not gaps:
            self.file.paragraph("alinea", self.words["headings"]["empty"])

    def _headed(self, number: int, name: str, *, fresh: bool = False) -> None:
        """Write the heading of a part, and the lines under it."""
        self._heading(number, self.words["headings"][name], fresh=fresh)
        if line := self.words["under"].get(name):
            self.file.paragraph("alinea", line.format(**self.facts))
        if name in ("top", "asked"):
            self.file.paragraph("alinea", weighs(self.facts["known"]))

    def _heading(self, number: int, text: str, *, fresh: bool) -> None:
        self.file.paragraph("kop1", ": ".join(filter(None, [self.titles[number], text])), fresh=fresh)

    def _matrix(self, number: int, store: Store, lead: str) -> None:
        matrix, wide = Matrix(store), self.words["matrix"]
        shares = [wide["first"], *[wide["other"]] * (len(matrix.steps) + 1)]
        title = matrix.words["title"]
        self._heading(number, title, fresh=number > 0)
        self.file.paragraph("alinea", lead)
        self.file.paragraph("cel", matrix.looks["legend"])
        rows: list[list[Text | Cell]] = [
            [Run(label, "vet"), *(Cell([Run(cell.word, "vet"), *cell.notes], cell.look) for cell in cells)]
            for label, cells in matrix.rows.items()
        ]
        self.file.table(title, list(map(float, shares)), matrix.heads, rows, lined=False)

    def _points(self, number: int, store: Store, gaps: Sequence[Gap]) -> None:
        found = points(store, gaps)
        if not found:
            return
        self._headed(number, "points")
        for words in (point_in_words(point, self.wordings[number].speaker) for point in found):
            self.file.paragraph("kop2", f"{words['title']}: {words['number']}")
            self.file.paragraph("alinea", (f"{words['text']} ", Run(words["ask"], "vet")))

    def _weight(self, number: int, weight: str, gaps: Sequence[Gap]) -> None:
        text = vocabulary().label("Severity", weight)
        self.file.paragraph("kop2", self.words["weight"].format(weight=capital(text), count=len(gaps)))
        self._table(number, "top", gaps)

    def _table(self, number: int, name: str, gaps: Sequence[Gap]) -> None:
        if not gaps:
            self.file.paragraph("alinea", self.words["headings"]["empty"])
            return
        words, wording = self.words["tables"][name], self.wordings[number]
        rows = [wording.line(gap, whole=name == "top") for gap in wording.in_order(gaps)]
        self.file.table(self.words["headings"][name], list(map(float, words["widths"])), words["heads"], rows)
