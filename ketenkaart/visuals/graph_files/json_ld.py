"""JSON-LD with a context of the ontology's own terms, so that a programmer reads `status` and not an address.

A term means the same in every export: the context is the ontology's, and only its prefixes for data are the plan's.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from ketenkaart.ontology.terms import ontology
from ketenkaart.store import PREFIXES, Store

TERMS = """
SELECT ?term ?kind (MIN(?range) AS ?type) WHERE { ?term a ?kind
  FILTER(?kind IN (owl:ObjectProperty, owl:DatatypeProperty, owl:Class)) FILTER(STRSTARTS(STR(?term), STR(kk:)))
  OPTIONAL { ?term rdfs:range|<https://schema.org/rangeIncludes> ?range }
} GROUP BY ?term ?kind ORDER BY ?term"""
OBJECT = PREFIXES["owl"] + "ObjectProperty"
PLAIN = {PREFIXES["rdf"] + "langString", PREFIXES["xsd"] + "string", None}


@cache
def context() -> dict[str, Any]:
    """Return the context of the ontology: prefixes, and each of its terms by its local name."""
    found: dict[str, Any] = {**PREFIXES, "id": "@id", "type": "@type"}
    for row in ontology().select(TERMS):
        name = (row["term"] or "").removeprefix(PREFIXES["kk"])
        entry = {"@id": f"kk:{name}"}
        if row["kind"] == OBJECT:
            entry["@type"] = "@id"
        elif (row["type"] or "").startswith(PREFIXES["xsd"]) and row["type"] not in PLAIN:
            entry["@type"] = "xsd:" + (row["type"] or "").removeprefix(PREFIXES["xsd"])
        found[name] = entry
    return found


def json_ld(store: Store, prefixes: Mapping[str, str]) -> bytes:
    """Return a store as compacted JSON-LD, its nodes, keys and values in order; prefixes are those of its data too."""
    from rdflib.plugins.serializers.jsonld import from_rdf  # noqa: PLC0415 - only this form pays for the imports

    from ketenkaart.rdflib_graph import rdflib_graph  # noqa: PLC0415

    words = {**context(), **prefixes}
    made = from_rdf(rdflib_graph(store), words, use_native_types=False)  # type: ignore[no-untyped-call]
    return (json.dumps(_ordered(made), ensure_ascii=False, indent=1) + "\n").encode()


def _ordered(value: Any) -> Any:
    """Return JSON in an order that no machine changes; a list is a set here, since no graph of ours holds a list."""
    match value:
        case dict():
            return {key: _ordered(value[key]) for key in sorted(value, key=lambda k: (k not in ("@context", "id"), k))}
        case list():
            return sorted(map(_ordered, value), key=lambda one: json.dumps(one, sort_keys=True))
    return value
