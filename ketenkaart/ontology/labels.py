"""What terms are called in Dutch: labels of classes and properties, from the ontology's own file."""

from functools import cache

from ketenkaart.content import room
from ketenkaart.store import Store

LABELS = """SELECT ?term ?label ?definition WHERE {
  ?term rdfs:label ?label FILTER(LANG(?label) = "nl")
  OPTIONAL { ?term skos:definition ?definition FILTER(LANG(?definition) = "nl") } }"""


@cache
def term_labels() -> dict[str, str]:
    """Return Dutch labels of classes and properties, by IRI."""
    rows = Store().load(room("ontology", "ketenkaart.ttl")).select(LABELS)
    return {row["term"] or "": row["label"] or "" for row in rows}


def term_label(iri: str) -> str:
    """Return the Dutch label of a class or property, or the last part of its IRI."""
    return term_labels().get(iri, iri.replace("#", "/").rsplit("/", 1)[-1])
