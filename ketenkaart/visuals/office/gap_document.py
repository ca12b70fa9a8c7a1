"""The Word file of questions: a summary to talk about, a row to write on for each of weight, the light ones behind.

Its words are in `visuals/document.yaml`, its look in a template (`word_file.py`).
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.findings.points import points
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels, plan_key, plan_title
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
Facts = dict[str, Any]  # what sentences are filled with
SENTENCE_END = re.compile(r"(?<=[.?!]) (?=[A-Z‘“0-9])")


class GapWording:
    """Says the questions of one store, in the words of `visuals/document.yaml` about its source."""

    def __init__(self, store: Store) -> None:
        self.speaker, self.places = Labels(store), Places(store)
        self.words: dict[str, Any] = about(_words(), self.speaker.source)
        whom, steps = (engine_rows(store, f"document/{name}") for name in ("aan-wie", "stappen"))
        self._whom = grouped(whom, lambda row: (row["how"], row["node"]), lambda row: row["name"] or "")
        self._steps = grouped(steps, lambda row: row["node"], lambda row: row["step"] or "")
        self._kinds = {
            row["node"]: re.split("[#/]", row["class"] or "")[-1] for row in engine_rows(store, "document/soorten")
        }
        names = sorted(map(re.escape, self.speaker.names.values()), key=len, reverse=True)
        self._one_word = re.compile("|".join(["“[^”]*”", *names]))

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
        while rest:
            longer = f"{first} {rest[0]}"
            if len(self._one_word.sub("–", longer.replace(gap.subject_label, "–")).split()) > MOST_WORDS:
                break
            first, rest = longer, rest[1:]
        return first, " ".join(rest)

    def whom(self, gap: Gap) -> str:
        """Return to whom the question goes: who leads and who else works on it, or the first that the map knows."""
        words = self.words["ask"]
        for node in (gap.subject, gap.detail or "", f"{gap.barrier}~{gap.kind}"):
            for how, line in words.items():
                if names := self._whom.get((how, node)):
                    acting = self._whom.get(("actors", node), ()) if how == "leads" else ()
                    parts = ((line, names), (words["actors"], [one for one in acting if one not in names]))
                    return "; ".join(one.format(names="; ".join(who)) for one, who in parts if who)
        return str(words["no_partner"])


def _words() -> dict[str, Any]:
    return read_content(content_path("visuals", "document.yaml"))


def document(plans: Plans, template: Path | None = None) -> bytes:
    """Return the questions of plans as a file, each after its summary; raise KetenkaartError for an unfit template."""
    file, parts = _opened(plans.each(), plans.origin, template, "intro")
    for part in parts:
        part.write(find_gaps(part.store))
    return file.as_bytes()


def gaps_document(
    stores: Sequence[Store], gaps: Sequence[Gap], origin: Facts, choices: Facts, template: Path | None = None
) -> bytes:
    """Return exactly these questions as a file; raise KetenkaartError for a template that cannot be used.

    `origin` as `Plans.origin` says it; `choices`: what was asked, by its name in `visuals/document.yaml`.
    """
    chosen = {"count": len(gaps), "choices": choices_in_words(choices)}
    file, parts = _opened(stores, {**origin, **chosen}, template, "chosen")
    for part in parts:
        part.write_chosen([gap for gap in gaps if gap.plan == plan_key(part.store)])
    parts[-1].care()
    return file.as_bytes()


def choices_in_words(choices: Facts) -> str:
    """Return what was asked as one sentence; nothing where nothing was chosen."""
    words: dict[str, str] = _words()["choices"]
    lines = [words[name].format(value=value) for name, value in choices.items() if value]
    return words["title"].format(choices="; ".join(lines)) if lines else ""


def _opened(
    stores: Sequence[Store], origin: Facts, template: Path | None, introduction: str
) -> tuple[WordFile, list["_Part"]]:
    """Return a file with its title and introduction (a name in `visuals/document.yaml`), and its part for each plan."""
    words, speakers = _words(), list(map(Labels, stores))
    facts = {
        **origin,
        "source": " en ".join(f"{labels.source} van {in_dutch(labels.as_of)}" for labels in speakers),
        "known": source_of([labels.source for labels in speakers]),
    }
    file = WordFile(words["title"], words["footer"].format(**facts), template)
    file.open(stores, words[introduction], facts)
    titled = zip(stores, map(plan_title, stores) if len(stores) > 1 else [""], strict=True)
    return file, [_Part(file, facts, *one, is_first=not number) for number, one in enumerate(titled)]


class _Part:
    """The part of the file that is about one plan; `title` is that of the plan where there are more."""

    def __init__(self, file: WordFile, facts: Facts, store: Store, title: str, *, is_first: bool) -> None:
        self.file, self.facts, self.store, self.title, self.is_first = file, facts, store, title, is_first
        self.words, self.wording = _words(), GapWording(store)

    def care(self) -> None:
        """Write how one should read this."""
        self.file.paragraph("kop1", self.words["care"]["title"])
        self.file.lines("lijst", self.words["care"]["lines"], self.facts)

    def write(self, gaps: Sequence[Gap]) -> None:
        """Write the plan: its matrix, what to discuss, what to take up, and behind it the light questions."""
        *weights, light = vocabulary().codes["Severity"]
        self._matrix(NumberWording(self.store, gaps).sentences["lead"])
        if found := points(self.store, gaps):
            self._headed("points")
        for words in (point_in_words(point, self.wording.speaker) for point in found):
            self.file.paragraph("kop2", f"{words['title']}: {words['number']}")
            self.file.paragraph("alinea", (f"{words['text']} ", Run(words["ask"], "vet")))
        if self.is_first:
            self.care()
        self._headed("top", fresh=True)
        for weight in weights:
            self._weight(weight, gaps)
        self._headed("rest")
        self._table("rest", [gap for gap in gaps if gap.severity == light])

    def write_chosen(self, gaps: Sequence[Gap]) -> None:
        """Write some questions of the plan, heaviest first, all on rows to write on."""
        self._headed("requested")
        for weight in vocabulary().codes["Severity"]:
            if any(gap.severity == weight for gap in gaps):
                self._weight(weight, gaps)
        if not gaps:
            self.file.paragraph("alinea", self.words["headings"]["empty"])

    def _headed(self, name: str, *, fresh: bool = False) -> None:
        self._heading(self.words["headings"][name], fresh=fresh)
        if line := self.words["under"].get(name):
            self.file.paragraph("alinea", line.format(**self.facts))
        if name in ("top", "requested"):
            self.file.paragraph("alinea", weighs(self.facts["known"]))

    def _heading(self, text: str, *, fresh: bool) -> None:
        self.file.paragraph("kop1", ": ".join(filter(None, [self.title, text])), fresh=fresh)

    def _matrix(self, lead: str) -> None:
        matrix, shares = Matrix(self.store), self.words["matrix"]
        title = matrix.words["title"]
        self._heading(title, fresh=not self.is_first)
        self.file.paragraph("alinea", lead)
        self.file.paragraph("cel", matrix.looks["legend"])
        rows: list[list[Text | Cell]] = [
            [Run(label, "vet"), *(Cell([Run(word, "vet"), *notes], look) for word, notes, look in cells)]
            for label, cells in matrix.rows.items()
        ]
        widths = [shares["first"], *[shares["other"]] * (len(matrix.heads) - 1)]
        self.file.table(title, widths, matrix.heads, rows, lined=False)

    def _weight(self, weight: str, gaps: Sequence[Gap]) -> None:
        text, mine = vocabulary().label("Severity", weight), [gap for gap in gaps if gap.severity == weight]
        self.file.paragraph("kop2", self.words["weight"].format(weight=capital(text), count=len(mine)))
        self._table("top", mine)

    def _table(self, name: str, gaps: Sequence[Gap]) -> None:
        if not gaps:
            self.file.paragraph("alinea", self.words["headings"]["empty"])
            return
        words = self.words["tables"][name]
        rows = [self.wording.line(gap, whole=name == "top") for gap in self.wording.in_order(gaps)]
        self.file.table(self.words["headings"][name], words["widths"], words["heads"], rows)
