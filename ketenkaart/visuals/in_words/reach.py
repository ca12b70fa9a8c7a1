"""Says which partner acts at which step, in the words of `visuals/words.yaml` (`reach`)."""

from typing import Any

from ketenkaart.content import room
from ketenkaart.queries.partners.reach import Pattern, Reach
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.numbers import NumberTeller
from ketenkaart.words.names import joined
from ketenkaart.words.source import template


class ReachTeller:
    """Says the reach of the partners of one plan."""

    def __init__(self, numbers: NumberTeller) -> None:
        """Keep who knows the numbers, the names of steps, and the source."""
        self.speaker = speaker = numbers.speaker
        self.silent = numbers.numbers["plekken-zonder-werk"].by("step")
        self.words: dict[str, Any] = template(read_content(room("visuals", "words.yaml"))["reach"], speaker.source)

    def say(self, reach: Reach) -> dict[str, Any]:
        """Return the rows in groups, the total of each step, who acts at the same steps, and who acts at none."""
        return {
            "partners": len(reach.patterns),
            "columns": [self._column(reach, step) for step in reach.steps],
            "groups": self._groups(reach),
            "alike": [self._alike(reach, *one) for one in reach.alike if len(one[1]) > 1],
            "elsewhere": self._elsewhere(reach),
        }

    def _column(self, reach: Reach, step: str) -> dict[str, Any]:
        acting, named, silent = reach.totals[step], reach.named[step], self.silent[step]
        said = {
            "step": step,
            "acting": acting,
            "said": self._counted("total", named)
            + (self._filled("plus", count=acting - named) if acting > named else ""),
        }
        if acting:
            return said
        if step in reach.open_steps:
            nobody = self._filled("open_step", step=self.speaker.barrier(step))
            return {**said, "undecided": True, "nobody": nobody, "waits": self.words["open_waits"]}
        waits = self._counted("expected", silent) if silent else ""
        return {**said, "nobody": self._filled("nobody", step=self.speaker.barrier(step)), "waits": waits}

    def _groups(self, reach: Reach) -> list[dict[str, Any]]:
        """Return first who acts at more steps, then a group for each step at which its partners alone act."""
        groups: dict[str, list[str]] = {}
        for one in reach.order:
            pattern = reach.patterns[one]
            groups.setdefault(reach.steps[pattern[0]] if len(pattern) == 1 else "", []).append(one)
        return [{"said": self._group(step, len(who)), "partners": who} for step, who in groups.items()]

    def _elsewhere(self, reach: Reach) -> str:
        name = "elsewhere_open" if reach.open_steps else "elsewhere"
        return self._counted(name, reach.elsewhere) if reach.elsewhere else ""

    def _group(self, step: str, count: int) -> str:
        if not step:
            return self._counted("several", count)
        return self._filled("alone", step=self.speaker.barrier(step).lower(), count=count)

    def _alike(self, reach: Reach, pattern: Pattern, who: list[str]) -> dict[str, str]:
        steps = [self.speaker.barrier(reach.steps[place]).lower() for place in pattern]
        form = "one_step" if len(steps) == 1 else "same_steps"
        return {
            "steps": self._filled(form, steps=joined(steps), count=len(who)),
            "names": self._filled("names", names=joined([reach.names[one] for one in who])),
        }

    def _counted(self, name: str, count: int) -> str:
        return str(self.words[name]["one" if count == 1 else "more"].format(count=count))

    def _filled(self, name: str, **values: Any) -> str:
        return str(self.words[name].format(**values))
