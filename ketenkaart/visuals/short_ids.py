"""The short names by which the page knows things: an IRI without what all of them share."""

from functools import lru_cache

from ketenkaart.store import DATA, PREFIXES

SHORTENED = (
    DATA + "plan/",
    DATA,
    *(PREFIXES[name] for name in ("kk", "kkc", "skos", "dcterms", "org", "oa", "rdf", "prov")),
)


@lru_cache(maxsize=100_000)  # each name is asked for dozens of times
def short(iri: str) -> str:
    """Return the part of an IRI by which the page knows it.

    >>> short("https://w3id.org/ketenkaart/id/org/ind")
    'org/ind'
    """
    for prefix in SHORTENED:
        if iri.startswith(prefix):
            return iri.removeprefix(prefix)
    return iri
