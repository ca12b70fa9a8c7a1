"""The code lists as the page needs them: what each code is called, which properties hold codes, and who has a mark."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.graph.build.properties import code_lists
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.store import Store
from ketenkaart.visuals.short_ids import short


def codes() -> dict[str, Any]:
    """Return the codes of each list by notation, in its order: label, definition, order and what a screen shows."""
    return {name: _codes(found) for name, found in vocabulary().codes.items()}


def listed() -> dict[str, str]:
    """Return from which list the codes of a property come, by the property's short name."""
    return {short(name): scheme for name, scheme in sorted(code_lists().items())}


def marks(store: Store) -> dict[str, list[str]]:
    """Return which codes carry which mark (`isActing`, `isStated`, `atSteps`, …), by the mark's name."""
    rows = store.select("""
      SELECT DISTINCT ?mark ?notation WHERE {
        ?code skos:inScheme ?scheme ; skos:notation ?notation ; ?mark true } ORDER BY ?mark ?notation""")
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(short(row["mark"] or ""), []).append(row["notation"] or "")
    return found


def _codes(codes: Mapping[str, Concept]) -> dict[str, dict[str, Any]]:
    return {one.notation: _concept(one) for one in sorted(codes.values(), key=lambda one: one.order)}


def _concept(concept: Concept) -> dict[str, Any]:
    return {"label": concept.label, "definition": concept.definition, "order": concept.order, "screen": concept.screen}
