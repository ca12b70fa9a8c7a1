"""What the site says of a term: its words, what it hangs under, and what the shapes say that goes with it."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from ketenkaart.ontology.query_constraints import shapes
from ketenkaart.ontology.terms import DEFINITIONS, ontology
from ketenkaart.queries.asking.catalogue import Query, catalogue
from ketenkaart.store import PREFIXES, Node, iri

DECLARED = """
SELECT DISTINCT ?term ?kind WHERE { ?term a ?class FILTER(STRSTARTS(STR(?term), STR(kk:)))
  VALUES ?class { owl:Class owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty qb:DataStructureDefinition }
  BIND(STRAFTER(STR(?class), "#") AS ?kind)
} ORDER BY ?term"""
# A property shape may stand apart and be shared by several shapes; a path may be an alternative of several.
CARRIED = """
SELECT DISTINCT ?class ?property ?least ?most WHERE {
  ?shape sh:targetClass ?class ; sh:property ?part .
  ?part sh:path/(sh:alternativePath/rdf:rest*/rdf:first)? ?property .
  FILTER(isIRI(?property))
  OPTIONAL { ?part sh:minCount ?least } OPTIONAL { ?part sh:maxCount ?most }
} ORDER BY ?class ?property"""
LINKS = {
    "subClassOf": "rdfs:subClassOf",
    "subPropertyOf": "rdfs:subPropertyOf",
    "inverseOf": "owl:inverseOf",
    "range": "rdfs:range",
    "equivalentProperty": "owl:equivalentProperty",
    "rangeIncludes": "https://schema.org/rangeIncludes",
    "domainIncludes": "https://schema.org/domainIncludes",
    "domain": "rdfs:domain",
    "seeAlso": "rdfs:seeAlso",
}
# Where a link has several classes, they stand in a list.
LINKED = """
SELECT ?term ?link ?other WHERE { ?term ?link ?value . ?value (owl:unionOf/rdf:rest*/rdf:first)? ?other
  FILTER(isIRI(?other) && ?other != owl:Thing) }"""
WORDS = {"label": "rdfs:label", "definition": "skos:definition", "note": "skos:scopeNote", "example": "skos:example"}


@dataclass(frozen=True)
class Property:
    """A property that a class carries by its shapes: its CURIE and how often, in words."""

    name: str
    often: str


@dataclass
class Term:
    """A class or property: its local name, words by language, links as CURIEs, and where it is used."""

    name: str
    kind: str
    words: dict[str, dict[str, str]] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)
    carries: list[Property] = field(default_factory=list)
    carried_by: list[str] = field(default_factory=list)
    queries: list[Query] = field(default_factory=list)
    deprecated: bool = False


def terms() -> list[Term]:
    """Return all terms of the ontology by name, classes first."""
    store, carried, used = ontology(), _carried(), _used()
    carriers: dict[str, set[str]] = defaultdict(set)
    for name, properties in carried.items():
        for one in properties:
            carriers[one.name].add(name)
    linked: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in store.select(LINKED):
        linked[row["term"] or "", row["link"] or ""].add(curie(row["other"] or ""))
    found = []
    for row in store.select(DECLARED):
        node = Node(row["term"] or "")
        name = node.value.removeprefix(DEFINITIONS)
        said: dict[str, dict[str, str]] = {key: {} for key in WORDS}
        for key, predicate in WORDS.items():
            for value in sorted((o for _, _, o in store.match(node, iri(predicate))), key=str):
                language = getattr(value, "language", None) or "nl"
                said[key][language] = " ".join([*filter(None, [said[key].get(language)]), value.value])
        links = {key: sorted(linked[node.value, iri(link).value]) for key, link in LINKS.items()}
        found.append(
            Term(
                name,
                row["kind"] or "",
                said,
                links,
                carried.get(f"kk:{name}", []),
                sorted(carriers[f"kk:{name}"]),
                used[name],
                any(store.match(node, iri("owl:deprecated"))),
            )
        )
    return sorted(found, key=lambda term: (term.kind != "Class", term.name.casefold(), term.name))


def curie(address: str) -> str:
    """Return an address with its prefix, or as it is where we know none."""
    for prefix, base in PREFIXES.items():
        if address.startswith(base) and len(address) > len(base):
            return f"{prefix}:{address.removeprefix(base)}"
    return address


def _carried() -> dict[str, list[Property]]:
    """Return for each class the properties that its shapes speak of."""
    bounds: dict[str, dict[str, tuple[int, int | None]]] = defaultdict(dict)
    for row in shapes().select(CARRIED):
        least, most = int(row["least"] or 0), int(row["most"]) if row["most"] else None
        known = bounds[curie(row["class"] or "")]
        name = curie(row["property"] or "")
        before = known.get(name, (0, None))
        known[name] = max(least, before[0]), most if before[1] is None else min(before[1], most or before[1])
    return {name: [Property(one, _often(*said[one])) for one in sorted(said)] for name, said in bounds.items()}


def _often(least: int, most: int | None) -> str:
    return f"{least}..{'n' if most is None else most}"


def _used() -> dict[str, list[Query]]:
    """Return for each local name the queries that speak of it."""
    found: dict[str, list[Query]] = defaultdict(list)
    for _, query in sorted(catalogue().items()):
        for term in sorted(set(re.findall(r"\bkk:(\w+)", query.sparql))):
            found[term].append(query)
    return found
