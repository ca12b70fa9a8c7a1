"""What things are called on the page, of which kind they are, and which have a page of their own."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.ontology.labels import term_labels
from ketenkaart.visuals.page.facts.known import PARTS, UNDERTAKINGS, Known
from ketenkaart.visuals.short_ids import short


def kinds(known: Known, words: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Return, of each class whose things have a page: its `kind` in words, and the `page` that shows it.

    Pages are undertaking, organisation, step and other. `words` are those of the page (`visuals/words`).
    """
    names = {short(iri): label for iri, label in term_labels().items()}
    own = dict.fromkeys(UNDERTAKINGS, ("undertaking", ""))
    own |= {"Organization": ("organisation", words["shared"]["partner"]), "Barrier": ("step", words["shared"]["step"])}
    types = {kind for thing in known.things.values() for kind in thing["type"]}
    shown = {kind: own.get(kind, ("other", "")) for kind in sorted(types & (names.keys() | own.keys()) - PARTS)}
    return {kind: {"page": page, "kind": word or names[kind]} for kind, (page, word) in shown.items()}


def called(known: Known, words: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Return what a thing is called where that is more than its name: in full (`label`), and in a list (`short`)."""
    measures = {
        one: {"label": f"{known.number(one)} {known.label(one)}", "short": known.number(one)}
        for one in known.of_type("Measure")
    }
    template = str(words["shared"]["chapter"])
    chapters = {
        one: {"label": template.format(identifier=known.first(one, "identifier"), title=known.label(one))}
        for one in known.of_type("Chapter")
    }
    return measures | chapters
