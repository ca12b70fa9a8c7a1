"""The action sheets: a Word file in which a team writes who asks whom, and when.

Every word stands in `visuals/document.yaml`. A question of most weight has a page of its own; the others
stand in a table by step.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ketenkaart.content import room
from ketenkaart.files import write_whole
from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.above import source_line
from ketenkaart.queries.addresses import Places
from ketenkaart.queries.candidates import Candidates, Reason
from ketenkaart.queries.catalogue import find
from ketenkaart.queries.gap import Gap
from ketenkaart.queries.gaps import ask
from ketenkaart.queries.words import Speaker
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.candidates_in_words import ReasonTeller
from ketenkaart.visuals.office.safe_text import inert
from ketenkaart.words.dates import spoken
from ketenkaart.words.source import about, source_of

TOLD = """
SELECT ?node ?promise ?status WHERE { ?node kk:promise ?promise
  OPTIONAL { ?node kk:currentStatus/skos:prefLabel ?status FILTER(LANG(?status) = "nl") } }"""
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
ORDER = """
SELECT ?step WHERE { ?plan kk:usesModel/skos:hasTopConcept ?top . ?top skos:prefLabel ?step ; kk:order ?order
  FILTER(LANG(?step) = "nl") } ORDER BY ?order"""
SHEET_WIDTHS = (4.5, 12.5)
TABLE_WIDTHS = (1.8, 3.4, 7.3, 4.5)


def document(plans: Plans, path: Path) -> Path:
    """Write the action sheets of some plans, one after the other; return the path. Equal content gives equal bytes."""
    from ketenkaart.visuals.office import docx as parts  # noqa: PLC0415 - python-docx, only for this file

    stores = plans.each()
    words = read_content(room("visuals", "document.yaml"))
    gaps = [ask(store) for store in stores]
    weights = [gap.severity == words["top"] for found in gaps for gap in found]
    speakers = list(map(Speaker, stores))
    facts = {
        **plans.origin,
        "source": " en ".join(f"{said.source} van {spoken(said.as_of)}" for said in speakers),
        "known": source_of([said.source for said in speakers]),
        "top": sum(weights),
        "rest": len(weights) - sum(weights),
        "plan": "\n".join(map(source_line, stores)),
    }
    made = parts.blank(words["title"])
    parts.footer(made, words["footer"].format(**facts), words["page"])
    made.add_paragraph(inert(words["title"]), style="Title")
    made.add_paragraph(inert(words["subtitle"].format(**facts)), style="Subtitle")
    for line in words["intro"]:
        made.add_paragraph(inert(line.format(**facts)))
    for store, found, title in zip(stores, gaps, plans.titles, strict=True):
        _plan(made, Teller(store, words), found, f"{title}: " if plans.several else "")
    return write_whole(path, parts.as_bytes(made))


def _plan(made: Any, teller: "Teller", gaps: Sequence[Gap], of_plan: str) -> None:
    """Add the sheets and the tables of one plan to a document; `of_plan` stands before its headings."""
    from ketenkaart.visuals.office import docx as parts  # noqa: PLC0415

    words = teller.words
    top = [gap for gap in gaps if gap.severity == words["top"]]
    rest = [gap for gap in gaps if gap.severity != words["top"]]

    def headed(name: str) -> None:
        said = inert(of_plan + words["headings"][name], 200)
        made.add_heading(said, 1).paragraph_format.page_break_before = True

    headed("sheets")
    if not top:
        made.add_paragraph(words["headings"]["empty"])
    for number, gap in enumerate(top, 1):
        said = teller.named(gap, number)
        title = made.add_heading(inert(words["sheet_heading"].format(**said), 200), 2)
        title.paragraph_format.page_break_before = number > 1
        head = [line.format(**said) for line in words["sheet_head"]]
        sheet = parts.table(made, gap.sentence, head, SHEET_WIDTHS)
        for name, texts in teller.sheet(gap):
            parts.fill(sheet, None, [name, texts], SHEET_WIDTHS, bold=(0,))
        for name, height in words["blank"].items():
            parts.fill(sheet, None, [name, ""], SHEET_WIDTHS, bold=(0,), height=float(height))
    headed("rest")
    for step, found in teller.by_step(rest):
        made.add_heading(step, 2)
        grid = parts.table(made, step, words["table"], TABLE_WIDTHS)
        for gap in found:
            parts.fill(grid, None, teller.line(gap), TABLE_WIDTHS)


class Teller:
    """Says a gap in the words of an action sheet: knows a store's addresses, promises, and who is asked."""

    def __init__(self, store: Store, words: dict[str, Any]) -> None:
        """Read once what the sheets need."""
        self.speaker = Speaker(store)
        self.words = about(words, self.speaker.source)
        self.candidates, self.reasons, self.places = Candidates(store), ReasonTeller(self.speaker), Places(store)
        self.told = {row["node"]: row for row in store.select(TOLD)}
        self.asked: dict[tuple[str, str], list[str]] = defaultdict(list)
        for row in store.select(ASKED):
            self.asked[row["how"] or "", row["node"] or ""].append(row["name"] or "")
        self.order = [row["step"] or "" for row in store.select(ORDER)]
        self.steps: dict[str, list[str]] = defaultdict(list)
        for row in store.select(STEPS):
            self.steps[row["node"] or ""].append(row["step"] or "")

    def named(self, gap: Gap, number: int) -> dict[str, Any]:
        """Return what the head of a sheet may say."""
        severity = vocabulary().label("Severity", gap.severity)
        kind = vocabulary().label("InterventionKind", gap.kind).lower()
        subject = ", ".join(filter(None, [gap.subject_label, kind]))
        return {
            "number": number,
            "severity": severity,
            "query": find(gap.query).of(self.speaker.source).title,
            "subject": subject,
        }

    def sheet(self, gap: Gap) -> list[tuple[str, list[str]]]:
        """Return the lines of an action sheet: what each is called, and its texts."""
        told = next((self.told[node] for node in (gap.subject, gap.detail) if node in self.told), {})
        texts: dict[str, Sequence[str | None]] = {
            "sentence": [gap.sentence],
            "why": [find(gap.query).of(self.speaker.source).why],
            "promise": [told.get("promise")],
            "status": [told.get("status")],
            "places": self.places.of(gap, int(self.words["most_places"])),
            "ask": [self.whom(gap)],
            "candidates": [*self.who(gap)],
        }
        lines = [(name, [text for text in texts[key] if text]) for key, name in self.words["sheet"].items()]
        return [(name, found) for name, found in lines if found]

    def whom(self, gap: Gap) -> str:
        """Return to whom the question goes: the first in the order of the words that the map knows."""
        words: dict[str, str] = self.words["ask"]
        for node in (gap.subject, gap.detail or ""):
            for how, line in words.items():
                if names := self.asked.get((how, node)):
                    return line.format(names="; ".join(names))
        return words["nobody"]

    def who(self, gap: Gap) -> list[str]:
        """Return who might take it up: a line a reason, with the names in the alphabet."""
        found: dict[Reason, list[str]] = defaultdict(list)
        for candidate in self.candidates.of(gap):
            for reason in candidate.reasons:
                found[replace(reason, work=())].append(candidate.label)
        order = list(self.reasons.words)
        lines = sorted(found.items(), key=lambda item: (order.index(item[0].name), *map(str, item[0].steps)))
        said = [(self.reasons.say(gap, reason), names) for reason, names in lines]
        line = self.words["candidate"]
        return [
            line.format(reason=reason[:1].upper() + reason[1:], names="; ".join(names)) for reason, names in said
        ] or [self.reasons.nobody]

    def by_step(self, gaps: Sequence[Gap]) -> list[tuple[str, list[Gap]]]:
        """Return gaps by the one step that they are about, in the model's order; last those of none or several."""
        found: dict[str, list[Gap]] = defaultdict(list)
        for gap in gaps:
            steps = [gap.barrier] if gap.barrier else self.steps[gap.subject]
            found[self.speaker.barrier(steps[0]) if len(steps) == 1 else ""].append(gap)
        last = found.pop("", [])
        order = [step for step in dict.fromkeys([*self.order, *found]) if step in found]
        return [*((step, found[step]) for step in order), *([(self.words["headings"]["none"], last)] if last else [])]

    def line(self, gap: Gap) -> list[str | list[str]]:
        """Return a gap as a row of the table."""
        severity = vocabulary().label("Severity", gap.severity)
        return [severity, find(gap.query).of(self.speaker.source).title, gap.sentence, self.places.of(gap, 1)]
