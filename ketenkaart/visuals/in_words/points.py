"""Says what is worth discussing: page, summary and Word say it in these words (`visuals/bespreken.yaml`)."""

from dataclasses import dataclass
from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.findings.points import Point
from ketenkaart.queries.partners.candidates import Reason
from ketenkaart.queries.rows.gap import Finding
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.dates import spoken
from ketenkaart.words.names import joined
from ketenkaart.words.source import about, template


class ReasonTeller:
    """Says reasons for the gaps of one store."""

    def __init__(self, speaker: Speaker) -> None:
        """Keep who knows the labels of the store."""
        self.speaker = speaker
        self.words: dict[str, str] = template(read_content(room("visuals", "words.yaml"))["candidates"], speaker.source)

    def say(self, gap: Finding, reason: Reason) -> str:
        """Return a reason as the end of a sentence whose subject is the organisation."""
        steps = [self.speaker.barrier(step).lower() if step else self.words["all_steps"] for step in reason.steps]
        engagement = vocabulary().label("Engagement", reason.engagement).lower()
        return self.words[reason.name].format(
            kind=vocabulary().label("InterventionKind", gap.kind).lower(),
            steps=joined(steps),
            engagement=engagement or self.words["no_engagement"],
        )

    @property
    def nobody(self) -> str:
        """What stands where the map knows nobody."""
        return self.words["nobody"]


def weighs(source: str) -> str:
    """Return the line, about a source (`Speaker.source`)."""
    return str(about(read_content(room("visuals", "words", "gaps.yaml"))["weights"], source))


@dataclass(frozen=True)
class Said:
    """A point in words: a number with its unit, a heading, what was counted, and the question to ask."""

    number: str
    title: str
    text: str
    ask: str


class PointTeller:
    """Says the points of one plan."""

    def __init__(self, speaker: Speaker) -> None:
        """Keep who knows the plan's source and date."""
        self.date = spoken(speaker.as_of)
        self.words: dict[str, Any] = template(read_content(room("visuals", "bespreken.yaml")), speaker.source)

    @property
    def title(self) -> str:
        """What stands above them."""
        return str(self.words["title"])

    def say(self, point: Point) -> Said:
        """Return a point in words."""
        words = self.words[point.name]
        return Said(*(self._filled(words[name], point) for name in ("number", "title", "text", "ask")))

    def _filled(self, words: str | dict[str, str], point: Point) -> str:
        if isinstance(words, dict):
            form = "one" if point.values["count"] == 1 else "more"
            words = words.get(point.variant) or words[form]
        return words.format(date=self.date, **point.values)
