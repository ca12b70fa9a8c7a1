"""The things of a page: every node that a reader may meet, with what is said of it, in the order of reading."""

import re
from collections.abc import Callable, Mapping

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.things.hidden import DERIVED
from ketenkaart.store import DATA, PREFIXES, Store, iri
from ketenkaart.visuals.short_ids import short

RECKONED = re.compile("/(cell|family)-")  # nodes of what was counted: the matrix shows them
NUMBERED = {"Measure", "Chapter"}  # what a reader knows by its number


def things(store: Store) -> dict[str, dict[str, list[str]]]:
    """Return every node of the plans, organisation and step: property → values, without what is derived.

    What has no class of ours, ORG or SKOS (a plan's dataset and its publisher) is for catalogues, not for readers.
    Nodes are short ids after `@`; codes are their notation; the rest is text. Things stand as one reads them,
    and so do their passages, which are no things here: `addresses` says where each stands.
    """
    codes = {c.iri: c.notation for concepts in vocabulary().codes.values() for c in concepts.values()}
    classes = tuple(PREFIXES[name] for name in ("kk", "org", "skos"))
    types = store.match(None, iri("rdf:type"))
    known = {s for s, _, kind in types if str(getattr(kind, "value", "")).startswith(classes)}
    shown = (s.value for s in known if s.value.startswith(DATA) and not RECKONED.search(s.value))
    names = {name: short(name) for name in shown}
    found: dict[str, dict[str, list[str]]] = {}
    for s, p, o in store:
        if (subject := names.get(s.value)) is None or p.value in DERIVED:
            continue
        value = getattr(o, "value", "")
        if getattr(o, "language", None) == "en":
            continue
        if value in codes:
            value = codes[value]
        elif value.startswith(DATA):
            value = f"@{names.get(value) or short(value)}"
        elif p.value == PREFIXES["rdf"] + "type":
            value = short(value)
        found.setdefault(subject, {}).setdefault(short(p.value), []).append(value)
    passages = {key: thing for key, thing in found.items() if "Passage" in thing["type"]}
    starts = {key: int(next(iter(thing.get("start", ["0"])))) for key, thing in passages.items()}
    for thing in found.values():
        if "passage" in thing:
            thing["passage"].sort(key=lambda passage: (starts.get(passage[1:], 0), passage))
        if not NUMBERED & set(thing["type"]):
            thing.pop("identifier", None)
    read = [key for key in sorted(found, key=_reading(found)) if key not in starts]
    return {key: {p: v if p == "passage" else sorted(v) for p, v in sorted(found[key].items())} for key in read}


def _reading(found: Mapping[str, Mapping[str, list[str]]]) -> Callable[[str], tuple[int, str, str]]:
    """Return the order in which one reads things: who carries work first, and what was promised for first."""
    roles = {role.notation: role.order for role in vocabulary().codes["Role"].values()}

    def place(key: str) -> tuple[int, str, str]:
        thing = found[key]
        due = next(iter(thing.get("dueBy", ["9"]))) if "Deadline" in thing["type"] else ""
        return roles.get(next(iter(thing.get("role", [])), ""), 0), due, key

    return place
