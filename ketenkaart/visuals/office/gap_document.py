"""The Word file of questions: a summary to talk about, a row to write on for each of weight, the light ones behind.

Every word stands in `visuals/document.yaml`.
"""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.files import write_whole
from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.findings.points import points
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels, plan_key, plan_title
from ketenkaart.queries.rows.needs import source_line
from ketenkaart.queries.things.dossier import Places
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.numbers import NumberTeller, PointTeller, weighs
from ketenkaart.visuals.office.cells import Matrix
from ketenkaart.visuals.office.safe_text import inert
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import about, capital, source_of

# The name is asked within each branch: joined afterwards, time grows with the square of the work.
WHOM = """
SELECT DISTINCT ?how ?node ?name WHERE {
  { ?o kk:leads ?node ; skos:prefLabel ?name BIND("leads" AS ?how) }
  UNION { ?o kk:actsIn ?node ; skos:prefLabel ?name BIND("actors" AS ?how) }
  UNION { ?node kk:inChapter/kk:chapterLead ?o . ?o skos:prefLabel ?name BIND("chapter" AS ?how) }
  UNION { ?node kk:reportedUnder/kk:inChapter/kk:chapterLead ?o . ?o skos:prefLabel ?name BIND("chapter" AS ?how) }
} ORDER BY ?name"""
STEPS = """
SELECT DISTINCT ?node ?step WHERE { ?node kk:contributesTo ?top .
  ?model skos:hasTopConcept ?top . ?top skos:notation ?step } ORDER BY ?node ?step"""
GAP = "FFFFFF"  # what keeps two filled cells apart


class GapTeller:
    """Says the questions of one store."""

    def __init__(self, store: Store, words: dict[str, Any]) -> None:
        """Keep the store; `words` are those of `visuals/document.yaml`, about its source."""
        self.store, self.words = store, words
        self.speaker, self.places = Labels(store), Places(store)
        self._whom, self._steps = _grouped(store, WHOM), _grouped(store, STEPS)

    def in_order(self, gaps: Sequence[Gap]) -> list[Gap]:
        """Return questions of one sort together, in the order in which they were first asked; then by step."""
        turn = {query: place for place, query in reversed(list(enumerate(gap.query for gap in gaps)))}
        order = list(self.speaker.steps.values())
        return sorted(gaps, key=lambda gap: (turn[gap.query], order.index(step) if (step := self.step(gap)) else 99))

    def step(self, gap: Gap) -> str:
        """Return the one top step that a question is about, or nothing."""
        steps = [gap.barrier] if gap.barrier else self._steps[gap.subject,]
        return self.speaker.barrier(steps[0]) if len(steps) == 1 else ""

    def line(self, gap: Gap, *, whole: bool) -> list[str | list[str]]:
        """Return a question as a row; `whole`: with whom to ask, and a place to write in."""
        title, step = find(gap.query).of(self.speaker.source).titled(gap.variant), self.step(gap)
        if whole:
            return [[title, *filter(None, [step])], gap.sentence, self.whom(gap), ""]
        return [" · ".join(filter(None, [title, step])), gap.sentence]

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


def _grouped(store: Store, query: str) -> dict[tuple[str | None, ...], list[str]]:
    """Return the values of the last column of a query, by those of the columns before it."""
    found: dict[tuple[str | None, ...], list[str]] = defaultdict(list)
    for row in store.select(query):
        *key, value = row.values()
        found[tuple(key)].append(value or "")
    return found


def document(plans: Plans, path: Path) -> Path:
    """Write the questions of some plans, plan by plan, each with its summary first; return the path."""
    stores = plans.each()
    made = _Document(stores, plans.origin, plans.titles if plans.several else [""])
    made.open("intro")
    for number, store in enumerate(stores):
        made.plan(number, store, find_gaps(store))
    return write_whole(path, made.as_bytes())


def gaps_document(
    stores: Sequence[Store], gaps: Sequence[Gap], origin: dict[str, str], choices: dict[str, str]
) -> bytes:
    """Return exactly these questions of some plans as a file.

    `origin` as `Plans.origin` says it; `choices`: what was asked, by its name in `visuals/document.yaml`.
    """
    titles = [plan_title(store) for store in stores] if len(stores) > 1 else [""]
    made = _Document(stores, origin, titles)
    made.open("chosen", count=len(gaps), choices=choices_in_words(choices))
    for number, teller in enumerate(made.tellers):
        made.selection(number, [gap for gap in gaps if gap.plan == plan_key(teller.store)])
    made.care()
    return made.as_bytes()


def choices_in_words(choices: dict[str, str]) -> str:
    """Return what was asked as one sentence; nothing where nothing was chosen."""
    words: dict[str, str] = read_content(content_path("visuals", "document.yaml"))["choices"]
    lines = [words[name].format(value=value) for name, value in choices.items() if value]
    return words["title"].format(choices="; ".join(lines)) if lines else ""


class _Document:
    """A document while it is made."""

    def __init__(self, stores: Sequence[Store], origin: dict[str, str], titles: Sequence[str]) -> None:
        from ketenkaart.visuals.office import docx  # noqa: PLC0415 - python-docx, only for this file

        self.parts: Any = docx
        self.stores, self.titles = stores, titles
        speakers = list(map(Labels, stores))
        self.facts = {
            **origin,
            "source": " en ".join(f"{labels.source} van {in_dutch(labels.as_of)}" for labels in speakers),
            "known": source_of([labels.source for labels in speakers]),
            "plan": "\n".join(map(source_line, stores)),
        }
        self.words: dict[str, Any] = read_content(content_path("visuals", "document.yaml"))
        self.tellers = [GapTeller(store, about(self.words, labels.source)) for store, labels in zip(stores, speakers)]  # noqa: B905
        self.made = docx.blank(self.words["title"])
        docx.footer(self.made, self.words["footer"].format(**self.facts), self.words["page"])

    def open(self, name: str, **facts: Any) -> None:
        """Write title, plans, and what this is."""
        values = {**self.facts, **facts}
        self.made.add_paragraph(inert(self.words["title"]), style="Title")
        self.made.add_paragraph(inert(self.facts["plan"]), style="Subtitle")
        for line in self.words[name]:
            self.made.add_paragraph(inert(line.format(**values)))

    def care(self) -> None:
        """Write how one should read this."""
        self.made.add_heading(self.words["care"]["title"], 1)
        for line in self.words["care"]["lines"]:
            self.made.add_paragraph(inert(line.format(**self.facts)), style="List Bullet")

    def plan(self, number: int, store: Store, gaps: Sequence[Gap]) -> None:
        """Write one plan: its matrix, what to discuss, what to take up, and behind it the light questions."""
        weights = list(vocabulary().codes["Severity"])
        self._matrix(number, store, NumberTeller(store, gaps).sentences["lead"])
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
            self.made.add_paragraph(self.words["headings"]["empty"])

    def _headed(self, number: int, name: str, *, fresh: bool = False) -> None:
        """Write the heading of a part, and the lines under it."""
        self._heading(number, self.words["headings"][name], fresh=fresh)
        if line := self.words["under"].get(name):
            self.made.add_paragraph(inert(line.format(**self.facts)))
        if name in ("top", "asked"):
            self.made.add_paragraph(inert(weighs(self.facts["known"])))

    def _heading(self, number: int, text: str, *, fresh: bool) -> None:
        heading = inert(": ".join(filter(None, [self.titles[number], text])), 200)
        self.made.add_heading(heading, 1).paragraph_format.page_break_before = fresh

    def _matrix(self, number: int, store: Store, lead: str) -> None:
        matrix, wide = Matrix(store), self.words["matrix"]
        widths = [float(wide["first"]), *[float(wide["other"])] * (len(matrix.steps) + 1)]
        title = matrix.words["title"]
        self._heading(number, title, fresh=number > 0)
        self.made.add_paragraph(inert(lead))
        self.made.add_paragraph(inert(matrix.looks["legend"]), style="Tabel")
        made = self.parts.table(self.made, title, matrix.heads, widths, lined=False)
        for label, cells in matrix.rows.items():
            lines = [label, *([cell.word, *cell.notes] for cell in cells)]
            row = self.parts.fill(made, None, lines, widths, bold=range(len(lines)))
            for place, cell in zip(row.cells[1:], cells, strict=True):
                look = cell.look
                line = (look.line, 12) if look.line else ("single", 24) if look.thick else ("single", 8)
                self.parts.paint(place, look.fill, look.ink, look.edge or GAP, *line)

    def _points(self, number: int, store: Store, gaps: Sequence[Gap]) -> None:
        found = points(store, gaps)
        if not found:
            return
        self._headed(number, "points")
        teller = PointTeller(Labels(store))
        for point in map(teller.say, found):
            self.made.add_heading(inert(f"{point.title}: {point.number}", 200), 2)
            paragraph = self.made.add_paragraph(inert(point.text + " "))
            paragraph.add_run(inert(point.ask)).bold = True

    def _weight(self, number: int, weight: str, gaps: Sequence[Gap]) -> None:
        text = vocabulary().label("Severity", weight)
        self.made.add_heading(self.words["weight"].format(weight=capital(text), count=len(gaps)), 2)
        self._table(number, "top", gaps)

    def _table(self, number: int, name: str, gaps: Sequence[Gap]) -> None:
        if not gaps:
            self.made.add_paragraph(self.words["headings"]["empty"])
            return
        words, teller = self.words["tables"][name], self.tellers[number]
        widths, whole = list(map(float, words["widths"])), name == "top"
        made = self.parts.table(self.made, self.words["headings"][name], words["heads"], widths)
        for gap in teller.in_order(gaps):
            row = self.parts.fill(made, None, teller.line(gap, whole=whole), widths, bold=(0,) if whole else ())
            for place in teller.places.of(gap, 1):
                self.parts.soft(row.cells[1], self.words["places"][name].format(place=place))

    def as_bytes(self) -> bytes:
        """Return the file."""
        return bytes(self.parts.as_bytes(self.made))
