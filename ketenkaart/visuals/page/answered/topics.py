"""What each question is about, for a page that folds them: its step or chapter; of a deadline the row of a table."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.visuals.page.facts.known import Known, unique

Row = dict[str, Any]
Told = Mapping[str, Mapping[str, Mapping[str, str]]]
OTHER = "other"  # what is about no step and no chapter


class Topics:
    """Adds to the questions of an answer under which heading each stands."""

    def __init__(self, known: Known, steps: Mapping[str, Mapping[str, str]], words: Mapping[str, Any]) -> None:
        """Keep the things, the steps of each plan by notation, and the words (`visuals/words/gaps.yaml`)."""
        self.known, self.steps, self.words = known, steps, words

    def titles(self) -> list[Row]:
        """Return the headings in the order of a page: steps, chapters, and the rest; each with its `id` and `title`."""
        known, words = self.known, self.words["topics"]
        steps = unique(one for plan in self.steps.values() for one in plan.values())
        chapters = sorted(known.of_type("Chapter"), key=lambda one: (known.plan(one), _number(known, one)))
        return [
            *({"id": one, "title": words["step"].format(step=known.label(one))} for one in steps),
            *({"id": one, "title": self._chapter(one)} for one in chapters),
            {"id": OTHER, "title": words["other"]},
        ]

    def add(self, answer: Row, told: Mapping[str, Mapping[str, str]]) -> None:
        """Add to the gaps of an answer their `topic`, and to what they found a `deadline` where a day was promised.

        The heaviest are `heavy`; the lightest are about the `source` itself, and nothing to discuss.

        A row of the table says `what` was promised, the `quote` of the source, `by` which day (`day`), its `outcome`
        (and `on` which day it came), and `who` is asked, with `how` we know them. `told` is how far all is by then.
        """
        heaviest, *_, lightest = sorted(vocabulary().codes["Severity"].values(), key=lambda one: one.order)
        for gap in answer["gaps"]:
            gap["topic"] = self._topic(gap)
            for row in (gap, *gap["also"]):
                if row["severity"] in (heaviest.notation, lightest.notation):
                    row["heavy" if row["severity"] == heaviest.notation else "source"] = True
                if found := self._deadline(row, told):
                    row["deadline"] = found

    def _topic(self, gap: Row) -> str:
        known, subject = self.known, str(gap["subject"])
        if gap["barrier"]:
            return str(self.steps[gap["plan"]].get(gap["barrier"], OTHER))
        near = known.refs(subject, "barrier", "reportedUnder", "concerns", "initiative")
        for one in (subject, str(gap["detail"]), *near):
            if known.is_a(one, "Barrier"):
                return known.top(one)
            if known.is_a(one, "Chapter"):
                return one
            if chapters := self._chapters(one):
                return chapters[0]
        return OTHER

    def _chapters(self, work: str) -> list[str]:
        known = self.known
        return unique(known.ref(one, "inChapter") for one in (work, *known.refs(work, "reportedUnder", "initiative")))

    def _deadline(self, gap: Row, told: Mapping[str, Mapping[str, str]]) -> Row | None:
        """Return the promise that a question quotes; None where it quotes none."""
        known = self.known
        for one in known.about(gap["subject"], "Deadline"):
            quote, label = known.first(one, "deadlineText"), known.first(one, "deadlineLabel")
            outcome = told.get(one, {}).get("outcome", "")
            if known.first(one, "dueBy") == gap["detail"] and outcome and f"“{quote}”" in gap["sentence"]:
                if label and label not in gap["sentence"]:
                    continue
                day = known.dates.get(gap["detail"], gap["detail"])
                modality = vocabulary().label("Modality", known.first(one, "modality"))
                return {
                    "what": label,
                    "quote": self.words["deadline"]["quote"].format(words=quote),
                    "by": self.words["deadline"]["by"].format(modality=modality, day=day),
                    "day": gap["detail"],
                    "outcome": outcome,
                    "on": known.dates.get(told[one].get("on", ""), told[one].get("on", "")),
                    **self._asked(gap["subject"]),
                }
        return None

    def _asked(self, work: str) -> Row:
        """Return who is asked of some work: who leads, else who acts, else whom the chapter's heading names."""
        known = self.known
        parts = known.about(work, "Involvement")
        for how, mark in (("leads", "isLeading"), ("acts", "isActing")):
            if who := unique(known.ref(i, "organisation") for i in parts if known.marked(mark, known.first(i, "role"))):
                return {"who": who, "how": how}
        who = unique(lead for chapter in self._chapters(work) for lead in known.refs(chapter, "chapterLead"))
        return {"who": who, "how": "heading" if who else "nobody"}

    def _chapter(self, one: str) -> str:
        number = self.known.first(one, "identifier")
        return str(self.words["topics"]["chapter"].format(identifier=number, title=self.known.label(one)))


def _number(known: Known, one: str) -> tuple[int, str]:
    number = known.first(one, "identifier")
    return (int(number) if number.isdigit() else 10_000, number)
