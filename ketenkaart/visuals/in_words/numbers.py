"""Says named numbers and what is worth discussing, in the words of `visuals/words.yaml` and `bespreken.yaml`."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.queries.findings.points import Point, numbers
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words import templates
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import about, template


class NumberWording:
    """Says the named numbers of the one plan of a store."""

    def __init__(self, store: Store, gaps: Sequence[Gap]) -> None:
        """Count; `gaps` are those of the plan, as they were asked."""
        self.speaker = Labels(store)
        self.numbers = numbers(store, gaps)
        self.words: dict[str, Any] = template(templates("numbers"), self.speaker.source)

    @cached_property
    def sentences(self) -> dict[str, str]:
        """Every sentence by its name; empty where the numbers that it needs are nought, or others are not."""
        return {name: self._sentence(one) for name, one in self.words["sentences"].items()}

    def lines(self) -> list[tuple[str, str, str]]:
        """Return of each number its name, itself with its unit, and its definition."""
        source = self.speaker.source
        return [(name, f"{self[name]:plus}", about(one.definition, source)) for name, one in self.numbers.items()]

    def _sentence(self, one: dict[str, Any]) -> str:
        if not all(map(self._holds, one.get("when", ()))) or any(map(self._holds, one.get("unless", ()))):
            return ""
        parts = ", ".join(str(self.numbers[name]) for name in one.get("parts", ()) if self.numbers[name].value)
        return " ".join(str(one["text"]).format_map(_Filled(self, parts)).split())

    def _holds(self, name: str) -> bool:
        return self.speaker.stated_only if name == self.words["stated"] else self.numbers[name].value > 0

    def __getitem__(self, name: str) -> "_Forms":
        """Return a number as a template asks for it."""
        one = self.numbers[name]
        plus = self.numbers[one.plus] if one.plus else None
        more = self.words["plus"].format(plus=plus) if plus and plus.value else ""
        return _Forms({"": str(one), "n": str(one.value), "plus": f"{one}{more}"})


class _Forms(dict[str, str]):
    """A number in a template: {name} with its unit, {name:n} without, {name:plus} with what stands behind it."""

    def __format__(self, how: str) -> str:
        return self[how]


class _Filled(dict[str, Any]):
    """What a template may ask for: a number, a sentence, the date, the parts."""

    def __init__(self, wording: NumberWording, parts: str) -> None:
        super().__init__(parts=parts, date=in_dutch(wording.speaker.as_of))
        self.wording = wording

    def __missing__(self, name: str) -> Any:
        sentences = self.wording.words["sentences"]
        return self.wording._sentence(sentences[name]) if name in sentences else self.wording[name]


def weighs(source: str) -> str:
    """Return the line, about a source (`Labels.source`)."""
    return str(about(read_content(content_path("visuals", "words", "gaps.yaml"))["weights"], source))


def point_in_words(point: Point, speaker: Labels) -> dict[str, str]:
    """Return a point in words: `number` with its unit, `title`, `text` (what was counted) and the question to `ask`."""
    words = template(read_content(content_path("visuals", "bespreken.yaml"))[point.name], speaker.source)
    date, form = in_dutch(speaker.as_of), "one" if point.values["count"] == 1 else "more"
    texts = {name: words[name] for name in ("number", "title", "text", "ask")}
    chosen = {name: one if isinstance(one, str) else one.get(point.variant) or one[form] for name, one in texts.items()}
    return {name: text.format(date=date, **point.values) for name, text in chosen.items()}
