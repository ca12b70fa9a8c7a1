"""Says what is worth discussing: page, summary and Word say it in these words (`visuals/bespreken.yaml`)."""

from dataclasses import dataclass
from typing import Any

from ketenkaart.content import room
from ketenkaart.queries.findings.points import Point
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.dates import spoken
from ketenkaart.words.source import template


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
