"""The gaps as the page shows them: who might take each up, what to discuss, and under which heading each stands."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.findings.gaps import find_gaps_per_plan
from ketenkaart.queries.findings.points import points
from ketenkaart.queries.partners.candidates import Candidate, Candidates
from ketenkaart.queries.rows.gap import Finding, Gap
from ketenkaart.queries.rows.labels import Labels, plan_key
from ketenkaart.queries.rows.records import grouped
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.losses import ReasonWording
from ketenkaart.visuals.in_words.numbers import point_in_words
from ketenkaart.visuals.page.facts.view import Facts, Row, called
from ketenkaart.visuals.short_ids import short, unique
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import folded

MOST = 2  # undertakings that a reason names; the page says that there are more
OTHER = "other"  # what is about no step and no chapter


def gaps(stores: Sequence[Store], found: Sequence[Gap] | None = None) -> list[Row]:
    """Return the gaps of each plan (`found`, if they are known), hoog first, with who might take up each and why."""
    might = {
        plan_key(store): (Candidates(store), ReasonWording(speaker), speaker)
        for store, speaker in zip(stores, map(Labels, stores), strict=True)
    }
    rows = []
    for gap in find_gaps_per_plan(stores) if found is None else found:
        candidates, wording, speaker = might[gap.plan]
        by_finding = [(one, candidates.of(one)) for one in (gap, *gap.also)]
        row, *also = (
            {
                **asdict(one),
                **{name: short(getattr(one, name) or "") for name in ("subject", "evidence", "detail")},
                "description": speaker.detail(catalogue()[one.query], one.detail),
                "candidates": _who(wording, [(one, who)]),
            }
            for one, who in by_finding
        )
        also = [{**one, "mark": part.mark} for one, part in zip(also, gap.parts, strict=True)]
        rows.append({**row, "mark": gap.mark, "also": also, "candidates": _who(wording, by_finding)})
    return rows


def _who(wording: ReasonWording, by_finding: Sequence[tuple[Finding, Sequence[Candidate]]]) -> list[Row]:
    """Return who might take up any of some findings, by name in the alphabet, each with every reason once."""
    why: dict[str, list[Row]] = {}
    labels = {one.iri: one.label for _, who in by_finding for one in who}
    for finding, who in by_finding:
        for one in who:
            mine = why.setdefault(one.iri, [])
            for reason in one.reasons:
                row: Row = {"phrase": wording.text(finding, reason)}
                if reason.work:
                    row |= {"work": list(map(short, reason.work[:MOST])), "more": len(reason.work) > MOST}
                if row not in mine:
                    mine.append(row)
    return [{"who": short(iri), "why": why[iri]} for iri in sorted(why, key=lambda iri: (folded(labels[iri]), iri))]


def discussed(store: Store, found: Sequence[Gap]) -> list[Row]:
    """Return what is worth discussing in the gaps of a plan, in words, and by which choices one sees its rows."""
    speaker, names = Labels(store), ("name", "query", "plan", "weights", "barriers", "counts")
    discussion = points(store, found)
    return [{**{name: getattr(one, name) for name in names}, **point_in_words(one, speaker)} for one in discussion]


class Topics:
    """Adds to the questions of an answer under which heading each stands."""

    def __init__(self, facts: Facts) -> None:
        self.facts, self.words = facts, facts.words["gaps"]
        deadlines = facts.things.of_type("Deadline")
        self.deadlines = grouped(deadlines, lambda one: facts.things.first(one, "initiative")[1:], str)

    def titles(self) -> list[Row]:
        """Return the headings in the order of a page: steps, chapters, and the rest; each with its `id` and `title`."""
        things, words = self.facts.things, self.words["topics"]
        steps = unique(one for plan in self.facts.steps.values() for one in plan.values())
        numbers = {one: things.first(one, "identifier") for one in things.of_type("Chapter")}

        def in_order(one: str) -> tuple[str, int, str]:
            number = numbers[one]
            return one.partition("/")[0], int(number) if number.isdigit() else 10_000, number

        titles = {one: words["step"].format(step=things.label(one)) for one in steps}
        titles |= {one: called(self.facts)[one]["label"] for one in sorted(numbers, key=in_order)}
        return [{"id": one, "title": title} for one, title in {**titles, OTHER: words["other"]}.items()]

    def add(self, answer: Row, scenario: Scenario) -> None:
        """Add to the gaps of an answer their `topic`, `deadline`, and if they are `heavy` or about the `source`."""
        progress = self.facts.progress[scenario.as_of or ""]
        heaviest, *_, lightest = vocabulary().codes["Severity"]
        for gap in answer["gaps"]:
            gap["topic"] = self._topic(gap)
            for row in (gap, *gap["also"]):
                if row["severity"] in (heaviest, lightest):
                    row["heavy" if row["severity"] == heaviest else "source"] = True
                if found := self._deadline(row, progress):
                    row["deadline"] = found

    def _topic(self, gap: Row) -> str:
        subject = str(gap["subject"])
        if gap["barrier"]:
            return self.facts.steps[gap["plan"]].get(gap["barrier"], OTHER)
        near = self.facts.things.references(subject, "barrier", "reportedUnder", "concerns", "initiative")
        topics = (self.facts.places.first(one, "topic") for one in (subject, str(gap["detail"]), *near))
        return next(filter(None, topics), OTHER)

    def _deadline(self, gap: Row, progress: Mapping[str, Mapping[str, str]]) -> Row | None:
        """Return the promise that a question quotes; None where it quotes none."""
        things = self.facts.things
        for one in self.deadlines.get(gap["subject"], ()):
            quote, what = things.first(one, "deadlineText"), things.first(one, "deadlineLabel")
            outcome = progress.get(one, {}).get("outcome", "")
            is_quoted = f"“{quote}”" in gap["sentence"] and what in gap["sentence"]
            if things.first(one, "dueBy") == gap["detail"] and outcome and is_quoted:
                modality = vocabulary().label("Modality", things.first(one, "modality"))
                words = self.words["deadline"]
                return {
                    "what": what,
                    "quote": words["quote"].format(words=quote),
                    "by": words["by"].format(modality=modality, day=in_dutch(gap["detail"])),
                    "day": gap["detail"],
                    "outcome": outcome,
                    "on": in_dutch(progress[one].get("on", "")),
                    **self._whom(gap["subject"]),
                }
        return None

    def _whom(self, work: str) -> Row:
        """Return whom a question about some work is for: who leads, else who acts, else whom the chapter names."""
        for how in ("leads", "acts"):
            if who := self.facts.work.of(work, how):
                return {"who": who, "how": how}
        chapters = self.facts.places.of(work, "topic")
        who = unique(lead for chapter in chapters for lead in self.facts.things.references(chapter, "chapterLead"))
        return {"who": who, "how": "heading" if who else "no_partner"}
