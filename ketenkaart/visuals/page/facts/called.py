"""What things are called on the page, of which kind they are, and which have a page of their own."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.ontology.labels import term_labels
from ketenkaart.visuals.page.facts.view import View, first, label, of_type
from ketenkaart.visuals.short_ids import short

UNDERTAKINGS = ("Measure", "Pilot", "Project", "StandingWork", "EnforcementOperation", "Event", "Agreement")
# What is said of another thing, or where something stands: named on the page of that thing, with none of its own.
PARTS = frozenset(
    [
        *("Involvement", "Contribution", "StatusReport", "Deadline", "Membership"),
        *("Passage", "Report", "Document", "BarrierModel", "Plan"),
    ]
)


def kinds(things: View, words: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Return, of each class whose things have a page: its `kind` in words, and the `page` that shows it.

    Pages are undertaking, organisation, step and other. `words` are those of the page (`visuals/words`).
    """
    names = {short(iri): name for iri, name in term_labels().items()}
    own = dict.fromkeys(UNDERTAKINGS, ("undertaking", ""))
    own |= {"Organization": ("organisation", words["shared"]["partner"]), "Barrier": ("step", words["shared"]["step"])}
    types = {kind for thing in things.values() for kind in thing["type"]}
    shown = {kind: own.get(kind, ("other", "")) for kind in sorted(types & (names.keys() | own.keys()) - PARTS)}
    return {kind: {"page": page, "kind": word or names[kind]} for kind, (page, word) in shown.items()}


def called(things: View, words: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Return what a thing is called where that is more than its name: in full (`label`), and in a list (`short`)."""
    numbers = {one: first(things, one, "identifier") for one in of_type(things, "Measure", "Chapter")}
    names = {one: label(things, one) for one in numbers}
    template = str(words["shared"]["chapter"])
    return {
        one: {"label": f"{number} {names[one]}", "short": number}
        if "Measure" in things[one]["type"]
        else {"label": template.format(identifier=number, title=names[one])}
        for one, number in numbers.items()
    }
