"""Says of partners what is lost without them, at which steps they act, and why one might take up a gap."""

from collections.abc import Iterable, Mapping
from typing import Any

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.partners.candidates import Reason
from ketenkaart.queries.partners.losses import CellLoss, Loss, NamedWork
from ketenkaart.queries.partners.reach import Pattern, Reach
from ketenkaart.queries.rows.gap import Finding
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import grouped
from ketenkaart.visuals.in_words import templates
from ketenkaart.visuals.in_words.numbers import NumberWording
from ketenkaart.words.names import joined
from ketenkaart.words.phrases import capital, template


class LossWording:
    """Says the losses of one plan."""

    def __init__(self, speaker: Labels, names: Mapping[str, NamedWork] | None = None) -> None:
        """Keep who knows the labels of the plan's store, and how its undertakings are named (`Losses.names`)."""
        self.speaker, self.names = speaker, names or {}
        self.words = templates("losses")
        self.facts = {"source": speaker.source, "when": speaker.when}

    def intro(self, loss: Loss) -> str:
        """Return in how much the organisations act, and that this predicts nothing."""
        if not loss.acts:
            return self.heading("nothing")
        count = self.words["count"]["one" if len(loss.acts) == 1 else "more"].format(count=len(loss.acts))
        text = self.words["acts"]["one" if len(loss.organisations) == 1 else "more"]
        return f"{text.format(names=self._who(loss), count=count, **self.facts)} {self.heading('caution')}"

    def headline(self, loss: Loss) -> str:
        """Return at how much of their work no other is named, or only a collective name."""
        gone, alone = loss.organisations, len(loss.last_actor)
        name = "alone" if alone else "unsaid" if loss.unread else "accompanied"
        how = "one" if len(gone) == 1 else "more"
        form = self.words["only"][name] if len(loss.acts) == 1 else self.words[name][how]
        count = alone or len(loss.unread)
        facts = {"names": self._who(loss), "who": len(gone), "total": len(loss.acts), "count": count, **self.facts}
        counted = {"below": loss.below, "collective": loss.only_collective, "undone": loss.only_doer}
        counted["unread"] = loss.unread if alone else ()
        more = [
            str(self.words[name]).format(**facts | {"count": len(works)}) for name, works in counted.items() if works
        ]
        return "".join([str(form).format(**facts), *more])

    def heading(self, name: str) -> str:
        """Return words that stand by themselves."""
        return str(self.words[name]).format(**self.facts)

    def cell(self, lost: CellLoss) -> str:
        """Return what is lost of a cell: a short sentence for each thing, or nothing."""
        alone = tuple(work for work in lost.last_actor if work not in lost.below)
        named = {**vars(lost), "last_actor": alone}
        parts = [(template, named[name]) for name, template in self.words["cell"].items()]
        return " ".join(template.format(works=self.works(works), **self.facts) for template, works in parts if works)

    def lists(self) -> dict[str, str]:
        """Return the heading of each list of undertakings, by the name of the list in a `Loss`."""
        return {name: template.format(**self.facts) for name, template in self.words["lists"].items()}

    def block(self, loss: Loss, block: CellLoss) -> str:
        """Return the heading above the work of a kind that has no cells."""
        kind = vocabulary().label("InterventionKind", block.column)
        return str(self.words["block"]).format(kind=capital(kind), names=self._who(loss))

    def works(self, undertakings: Iterable[str]) -> str:
        """Return undertakings by number, or by title in quotation marks where they have none."""
        named = [self.names[undertaking] for undertaking in undertakings]
        return joined([one.identifier if one.numbered else f"“{one.title}”" for one in named])

    def _who(self, loss: Loss) -> str:
        return joined([self.speaker.labels[organisation] for organisation in loss.organisations])


class ReachWording:
    """Says the reach of the partners of one plan."""

    def __init__(self, numbers: NumberWording) -> None:
        self.speaker = speaker = numbers.speaker
        self.silent = numbers.numbers["plekken-zonder-werk"].by("step")
        self.words: dict[str, Any] = template(templates("reach"), speaker.source)

    def text(self, reach: Reach) -> dict[str, Any]:
        """Return partners in groups (at more steps, at one), the total of steps, who acts at the same, who at none."""
        only = {one: reach.steps[places[0]] if len(places) == 1 else "" for one, places in reach.patterns.items()}
        groups = grouped(reach.order, lambda one: only[one], lambda one: one)
        elsewhere = "elsewhere_open" if reach.open_steps else "elsewhere"
        return {
            "partners": len(reach.patterns),
            "columns": [self._column(reach, step) for step in reach.steps],
            "groups": [self._group(step, who) for step, who in groups.items()],
            "alike": [self._alike(reach, *one) for one in reach.alike if len(one[1]) > 1],
            "elsewhere": self._filled(elsewhere, reach.elsewhere) if reach.elsewhere else "",
        }

    def _column(self, reach: Reach, step: str) -> dict[str, Any]:
        acting, named, silent = reach.totals[step], reach.named[step], self.silent[step]
        plus = self._filled("plus", acting - named) if acting > named else ""
        values = {"step": step, "acting": acting, "phrase": self._filled("total", named) + plus}
        if acting:
            return values
        if step in reach.open_steps | reach.roleless:
            waits = self.words["open_waits" if step in reach.open_steps else "role_waits"]
            no_partner = self._filled("open_step", step=self.speaker.barrier(step))
            return {**values, "undecided": True, "no_partner": no_partner, "waits": waits}
        waits = self._filled("expected", silent) if silent else ""
        return {**values, "no_partner": self._filled("no_partner", step=self.speaker.barrier(step)), "waits": waits}

    def _group(self, step: str, who: list[str]) -> dict[str, Any]:
        name = "alone" if step else "several"
        return {"phrase": self._filled(name, len(who), step=self.speaker.barrier(step).lower()), "partners": who}

    def _alike(self, reach: Reach, pattern: Pattern, who: list[str]) -> dict[str, str]:
        steps = [self.speaker.barrier(reach.steps[place]).lower() for place in pattern]
        text = self._filled("one_step" if len(steps) == 1 else "same_steps", len(who), steps=joined(steps))
        return {"steps": text, "names": self._filled("names", names=joined([reach.names[one] for one in who]))}

    def _filled(self, name: str, count: int = 0, **facts: str) -> str:
        """Return the words of a name, those for one or for more where these differ, filled."""
        words = self.words[name]
        text = words if isinstance(words, str) else words["one" if count == 1 else "more"]
        return str(text.format(count=count, **facts))


class ReasonWording:
    """Says reasons for the gaps of one store."""

    def __init__(self, speaker: Labels) -> None:
        self.speaker = speaker
        self.words: dict[str, str] = template(templates("candidates"), speaker.source)

    def text(self, gap: Finding, reason: Reason) -> str:
        """Return a reason as the end of a sentence whose subject is the organisation."""
        steps = [self.speaker.barrier(step).lower() if step else self.words["all_steps"] for step in reason.steps]
        engagement = vocabulary().label("Engagement", reason.engagement).lower()
        kind = vocabulary().label("InterventionKind", gap.kind).lower()
        role = engagement or self.words["no_engagement"]
        return self.words[reason.name].format(kind=kind, steps=joined(steps), engagement=role)
