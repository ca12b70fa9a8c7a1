"""Says why an organisation is thought of; Word and the page say it in these words (`visuals/words.yaml`)."""

from ketenkaart.content import room
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.partners.candidates import Reason
from ketenkaart.queries.rows.gap import Finding
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.joined import joined
from ketenkaart.words.source import template


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
