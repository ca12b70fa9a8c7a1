"""The words of the page: of its screens (`visuals/words/`), of codes, and what classes and things are called."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.content import files
from ketenkaart.graph.build.properties import code_lists
from ketenkaart.ontology.terms import Concept, term_labels, vocabulary
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.page.facts.view import View, first, label, of_type
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.source import about

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


def codes() -> dict[str, Any]:
    """Return the codes of each list by notation, in its order: label, definition, order and what a screen shows."""
    return {name: _codes(found) for name, found in vocabulary().codes.items()}


def listed() -> dict[str, str]:
    """Return from which list the codes of a property come, by the property's short name."""
    return {short(name): scheme for name, scheme in sorted(code_lists().items())}


def _codes(codes: Mapping[str, Concept]) -> dict[str, dict[str, Any]]:
    return {one.notation: _concept(one) for one in sorted(codes.values(), key=lambda one: one.order)}


def _concept(concept: Concept) -> dict[str, Any]:
    return {"label": concept.label, "definition": concept.definition, "order": concept.order, "screen": concept.screen}


def page_words(source: str) -> dict[str, Any]:
    """Return the words of every screen, by the name of its file, about a source (`Speaker.source`)."""
    return {path.stem: about(read_content(path), source) for path in files("visuals", "words/*.yaml")}
