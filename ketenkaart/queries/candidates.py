"""Who might take up a question: an idea of the map, each name with the reason; never a fact, never ranked.

Three tables say it: who acts where and by which kind of work, whose task a kind of work is by law, and
whom the plan wishes for. The words of a reason are content; here it is a name of one and its values.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from ketenkaart.graph.names import fold
from ketenkaart.queries.gaps import Gap
from ketenkaart.store import Row, Store

WORK = """
SELECT DISTINCT ?node ?label ?undertaking ?title ?kind ?step WHERE {
  ?node kk:actsIn ?undertaking ; skos:prefLabel ?label . ?undertaking skos:prefLabel ?title
  { ?undertaking kk:crossCutting true ; kk:interventionKind/skos:notation ?kind }
  UNION { ?c kk:initiative ?undertaking ; kk:barrier/skos:broader? ?top ; kk:interventionKind/skos:notation ?kind .
          ?model skos:hasTopConcept ?top . ?top skos:notation ?step }
} ORDER BY ?title ?step"""
ACTORS = "SELECT DISTINCT ?node ?label ?undertaking WHERE { ?node kk:actsIn ?undertaking ; skos:prefLabel ?label }"
TASKS = """
SELECT DISTINCT ?node ?label ?kind WHERE {
  ?node kk:statutoryKind/skos:notation ?kind ; skos:prefLabel ?label }"""
WISHES = """
SELECT DISTINCT ?node ?label ?kind ?step ?concerns ?engagement WHERE {
  ?wish a kk:Expectation ; kk:organisation ?node . ?node skos:prefLabel ?label
  OPTIONAL { ?wish kk:interventionKind/skos:notation ?kind }
  OPTIONAL { ?wish kk:barrier/skos:broader? ?top . ?model skos:hasTopConcept ?top . ?top skos:notation ?step }
  OPTIONAL { ?wish kk:concerns ?concerns }
  OPTIONAL { ?wish kk:engagement/skos:notation ?engagement }
} ORDER BY ?engagement"""


@dataclass(frozen=True)
class Reason:
    """Why an organisation is thought of: the name of a sentence, and what it speaks of.

    `elsewhere` (steps, work), `task`, `action`, `step` (work) or `wanted` (engagement). A step of None is all steps.
    """

    name: str
    steps: tuple[str | None, ...] = ()
    work: tuple[str, ...] = ()
    engagement: str = ""


@dataclass(frozen=True)
class Candidate:
    """An organisation that might, and why."""

    iri: str
    label: str
    reasons: tuple[Reason, ...]


class Candidates:
    """Answers for the gaps of one store, which it reads once."""

    def __init__(self, store: Store) -> None:
        """Keep the store."""
        self.store = store

    @cached_property
    def _tables(self) -> dict[str, list[Row]]:
        queries = {"work": WORK, "actors": ACTORS, "tasks": TASKS, "wishes": WISHES}
        return {name: self.store.select(query) for name, query in queries.items()}

    def of(self, gap: Gap) -> list[Candidate]:
        """Return the organisations that might take up a gap, by name in the alphabet, never the gap's own subject."""
        found: dict[tuple[str, str], list[Reason]] = defaultdict(list)
        about = set(filter(None, (gap.subject, gap.detail)))
        concerned = [row for row in self._tables["actors"] if row["undertaking"] in about]
        if gap.kind:
            self._elsewhere(gap, found)
            for row in self._tables["tasks"]:
                if row["kind"] == gap.kind:
                    found[_who(row)].append(Reason("task"))
        elif concerned:
            for row in concerned:
                found[_who(row)].append(Reason("action"))
        elif gap.barrier:
            here: dict[tuple[str, str], list[str]] = defaultdict(list)
            for row in self._tables["work"]:
                if row["step"] == gap.barrier:
                    here[_who(row)].append(row["title"] or "")
            for who, titles in here.items():
                found[who].append(Reason("step", work=tuple(dict.fromkeys(titles))))
        for row in self._tables["wishes"]:
            if row["concerns"] in about or self._fits(gap, row):
                found[_who(row)].append(Reason("wanted", engagement=row["engagement"] or ""))
        return [
            Candidate(iri, label, tuple(dict.fromkeys(reasons)))
            for (iri, label), reasons in sorted(found.items(), key=lambda item: (fold(item[0][1]), item[0][0]))
            if iri != gap.subject
        ]

    def _elsewhere(self, gap: Gap, found: dict[tuple[str, str], list[Reason]]) -> None:
        steps: dict[tuple[str, str], dict[str | None, None]] = defaultdict(dict)
        work: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for row in self._tables["work"]:
            if row["kind"] == gap.kind and row["step"] != gap.barrier:
                steps[_who(row)][row["step"]] = None
                work[_who(row)][row["title"] or ""] = None
        for who, at in steps.items():
            found[who].append(Reason("elsewhere", tuple(at), tuple(work[who])))

    @staticmethod
    def _fits(gap: Gap, row: Row) -> bool:
        if gap.kind:
            return row["kind"] == gap.kind and row["step"] in (None, gap.barrier)
        return bool(gap.barrier) and row["step"] == gap.barrier


def _who(row: Row) -> tuple[str, str]:
    return row["node"] or "", row["label"] or ""
