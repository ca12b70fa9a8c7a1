"""What terms are called in Dutch: labels of classes and properties, also of those that we take from others."""

from functools import cache

from ketenkaart.content import files, room
from ketenkaart.store import Store

LABELS = """SELECT ?term ?label ?definition WHERE {
  ?term rdfs:label ?label FILTER(LANG(?label) = "nl")
  OPTIONAL { ?term skos:definition ?definition FILTER(LANG(?definition) = "nl") } }"""


@cache
def term_labels() -> dict[str, str]:
    """Return Dutch labels of classes and properties, by IRI."""
    store = Store().load(room("ontology", "ketenkaart.ttl"))
    for path in files("ontology", "alignments/*.ttl"):
        store.load(path)
    rows = store.select(LABELS)
    return {row["term"] or "": row["label"] or "" for row in rows}


def term_label(iri: str) -> str:
    """Return the Dutch label of a class or property, or the last part of its IRI."""
    return term_labels().get(iri, iri.replace("#", "/").rsplit("/", 1)[-1])
