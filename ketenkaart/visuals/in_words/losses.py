"""Says what is lost when organisations are left out; terminal and page say it in these words (`visuals/words.yaml`)."""

from collections.abc import Iterable, Mapping
from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.partners.losses import CellLoss, Loss, Named
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.names import joined


class LossTeller:
    """Says the losses of one plan."""

    def __init__(self, speaker: Speaker, names: Mapping[str, Named] | None = None) -> None:
        """Keep who knows the labels of the plan's store, and how its undertakings are named (`Losses.names`)."""
        self.speaker, self.names = speaker, names or {}
        self.words: dict[str, Any] = read_content(room("visuals", "words.yaml"))["losses"]
        self.facts = {"source": speaker.source, "when": speaker.when}

    def intro(self, loss: Loss) -> str:
        """Return in how much the organisations act, and that this predicts nothing."""
        if not loss.acts:
            return self.heading("nothing")
        count = self.words["count"]["one" if len(loss.acts) == 1 else "more"].format(count=len(loss.acts))
        said = self.words["acts"]["one" if len(loss.organisations) == 1 else "more"]
        return f"{said.format(names=self._who(loss), count=count, **self.facts)} {self.heading('caution')}"

    def heading(self, name: str) -> str:
        """Return words that stand by themselves."""
        return str(self.words[name]).format(**self.facts)

    def cell(self, lost: CellLoss) -> str:
        """Return what is lost of a cell: a short sentence for each thing, or nothing."""
        said = [(template, getattr(lost, name)) for name, template in self.words["cell"].items()]
        return " ".join(template.format(works=self.works(works), **self.facts) for template, works in said if works)

    def lists(self) -> dict[str, str]:
        """Return the heading of each list of undertakings, by the name of the list in a `Loss`."""
        return {name: template.format(**self.facts) for name, template in self.words["lists"].items()}

    def block(self, loss: Loss, block: CellLoss) -> str:
        """Return the heading above the work of a kind that has no cells."""
        kind = vocabulary().label("InterventionKind", block.column)
        return str(self.words["block"]).format(kind=kind[:1].upper() + kind[1:], names=self._who(loss))

    def works(self, undertakings: Iterable[str]) -> str:
        """Return undertakings by number, or by title in quotation marks where they have none."""
        named = [self.names[undertaking] for undertaking in undertakings]
        return joined([one.identifier if one.numbered else f"“{one.title}”" for one in named])

    def _who(self, loss: Loss) -> str:
        return joined([self.speaker.labels[organisation] for organisation in loss.organisations])
