"""Says named numbers and the sentences that hold them, in the words of `visuals/words.yaml` (`numbers`)."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from ketenkaart.content import room
from ketenkaart.queries.findings.points import numbers
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.dates import spoken
from ketenkaart.words.source import about, template


class NumberTeller:
    """Says the named numbers of the one plan of a store."""

    def __init__(self, store: Store, gaps: Sequence[Gap]) -> None:
        """Count; `gaps` are those of the plan, as they were asked."""
        self.speaker = Speaker(store)
        self.numbers = numbers(store, gaps)
        words = read_content(room("visuals", "words.yaml"))["numbers"]
        self.words: dict[str, Any] = template(words, self.speaker.source)

    @cached_property
    def said(self) -> dict[str, str]:
        """Every sentence by its name; empty where the numbers that it needs are nought, or others are not."""
        return {name: self._said(one) for name, one in self.words["sentences"].items()}

    @property
    def first(self) -> list[str]:
        """What one reads first, sentence by sentence."""
        return [self.said[name] for name in self.words["first"] if self.said[name]]

    def lines(self) -> list[tuple[str, str, str]]:
        """Return of each number its name, itself with its unit, and its definition."""
        source = self.speaker.source
        return [(name, f"{self[name]:plus}", about(one.definition, source)) for name, one in self.numbers.items()]

    def _said(self, one: dict[str, Any]) -> str:
        if not all(map(self._holds, one.get("when", ()))) or any(map(self._holds, one.get("unless", ()))):
            return ""
        parts = ", ".join(str(self.numbers[name]) for name in one.get("parts", ()) if self.numbers[name].value)
        return " ".join(str(one["say"]).format_map(_Filled(self, parts)).split())

    def _holds(self, name: str) -> bool:
        return self.speaker.stated_only if name == self.words["stated"] else self.numbers[name].value > 0

    def __getitem__(self, name: str) -> "_Told":
        """Return a number as a template asks for it."""
        one = self.numbers[name]
        plus = self.numbers[one.plus] if one.plus else None
        return _Told(str(one), str(one.value), self.words["plus"].format(plus=plus) if plus and plus.value else "")


class _Told:
    """A number in a template: {name} with its unit, {name:n} without, {name:plus} with what stands behind it."""

    def __init__(self, said: str, value: str, plus: str) -> None:
        self.forms = {"": said, "n": value, "plus": said + plus}

    def __format__(self, how: str) -> str:
        return self.forms[how]


class _Filled(dict[str, Any]):
    """What a template may ask for: a number, a sentence, the date, the parts."""

    def __init__(self, teller: NumberTeller, parts: str) -> None:
        super().__init__(parts=parts, date=spoken(teller.speaker.as_of))
        self.teller = teller

    def __missing__(self, name: str) -> Any:
        sentences = self.teller.words["sentences"]
        return self.teller._said(sentences[name]) if name in sentences else self.teller[name]
