"""What terms are called in Dutch: labels of classes and properties, also of those that we take from others."""

from functools import cache

from ketenkaart.ontology.terms import ontology

LABELS = """SELECT ?term ?label ?definition WHERE {
  ?term rdfs:label ?label FILTER(LANG(?label) = "nl")
  OPTIONAL { ?term skos:definition ?definition FILTER(LANG(?definition) = "nl") } }"""


@cache
def term_labels() -> dict[str, str]:
    """Return Dutch labels of classes and properties, by IRI."""
    return {row["term"] or "": row["label"] or "" for row in ontology().select(LABELS)}


def term_label(iri: str) -> str:
    """Return the Dutch label of a class or property, or the last part of its IRI."""
    return term_labels().get(iri, iri.replace("#", "/").rsplit("/", 1)[-1])
