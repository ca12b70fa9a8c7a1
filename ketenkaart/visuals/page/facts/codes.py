"""The code lists as the page needs them: what each code is called, and which properties hold codes."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.graph.build.properties import code_lists
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.visuals.short_ids import short


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
