"""Says a question as a row of a table: which question and step, what we see, whom to ask, and where it stands."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.words import Speaker, plan_key
from ketenkaart.queries.things.addresses import Places
from ketenkaart.store import Store

# The name is asked within each branch: joined afterwards, time grows with the square of the work.
ASKED = """
SELECT DISTINCT ?how ?node ?name WHERE {
  { ?o kk:leads ?node ; skos:prefLabel ?name BIND("leads" AS ?how) }
  UNION { ?o kk:actsIn ?node ; skos:prefLabel ?name BIND("actors" AS ?how) }
  UNION { ?node kk:inChapter/kk:chapterLead ?o . ?o skos:prefLabel ?name BIND("chapter" AS ?how) }
  UNION { ?node kk:reportedUnder/kk:inChapter/kk:chapterLead ?o . ?o skos:prefLabel ?name BIND("chapter" AS ?how) }
} ORDER BY ?name"""
STEPS = """
SELECT DISTINCT ?node ?step WHERE { ?node kk:contributesTo ?top .
  ?model skos:hasTopConcept ?top . ?top skos:notation ?step } ORDER BY ?node ?step"""


class GapTeller:
    """Says the questions of one store."""

    def __init__(self, store: Store, words: dict[str, Any]) -> None:
        """Keep the store; `words` are those of `visuals/document.yaml`, about its source."""
        self.store, self.words = store, words
        self.speaker, self.places = Speaker(store), Places(store)

    @cached_property
    def plan(self) -> str:
        """The key of the plan."""
        return plan_key(self.store)

    @cached_property
    def _asked(self) -> dict[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for row in self.store.select(ASKED):
            found[row["how"] or "", row["node"] or ""].append(row["name"] or "")
        return found

    @cached_property
    def _steps(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for row in self.store.select(STEPS):
            found[row["node"] or ""].append(row["step"] or "")
        return found

    def in_order(self, gaps: Sequence[Gap]) -> list[Gap]:
        """Return questions of one sort together, in the order in which they were first asked; then by step."""
        turn = {query: place for place, query in reversed(list(enumerate(gap.query for gap in gaps)))}
        order = list(self.speaker.steps.values())
        return sorted(gaps, key=lambda gap: (turn[gap.query], order.index(step) if (step := self.step(gap)) else 99))

    def step(self, gap: Gap) -> str:
        """Return the one top step that a question is about, or nothing."""
        steps = [gap.barrier] if gap.barrier else self._steps[gap.subject]
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
                if names := self._asked.get((how, node)):
                    said = "; ".join(names[:most])
                    left = len(names) - most
                    said = self.words["more_asked"].format(names=said, count=left) if left > 0 else said
                    return str(line.format(names=said))
        return str(words["nobody"])
