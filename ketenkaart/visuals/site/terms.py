"""What the site says of terms, code lists, barrier models and plans."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from ketenkaart.ontology.query_constraints import shapes
from ketenkaart.ontology.terms import DEFINITIONS, ontology, schemes
from ketenkaart.queries.asking.catalogue import Query, catalogue
from ketenkaart.store import PREFIXES, Node, Row, Store, iri
from ketenkaart.words.dates import spoken
from ketenkaart.words.names import by_number

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
CONCEPTS = """
SELECT ?scheme ?concept ?notation ?kind ?nl ?en ?dnl ?den ?nnl ?nen ?broader WHERE {
  ?concept skos:inScheme ?scheme ; skos:notation ?notation ; a ?kind FILTER(?kind != skos:Concept)
  OPTIONAL { ?concept kk:order ?order }
  OPTIONAL { ?concept skos:prefLabel ?nl FILTER(LANG(?nl) = "nl") }
  OPTIONAL { ?concept skos:prefLabel ?en FILTER(LANG(?en) = "en") }
  OPTIONAL { ?concept skos:definition ?dnl FILTER(LANG(?dnl) = "nl") }
  OPTIONAL { ?concept skos:definition ?den FILTER(LANG(?den) = "en") }
  OPTIONAL { ?concept skos:scopeNote ?nnl FILTER(LANG(?nnl) = "nl") }
  OPTIONAL { ?concept skos:scopeNote ?nen FILTER(LANG(?nen) = "en") }
  OPTIONAL { ?concept skos:broader/skos:notation ?broader }
} ORDER BY ?scheme ?order ?notation"""
SCHEMES = """
SELECT ?scheme ?model ?nl ?en ?dnl ?den WHERE {
  ?scheme a skos:ConceptScheme
  BIND(EXISTS { ?scheme a kk:BarrierModel } AS ?model)
  ?scheme skos:prefLabel ?nl , ?en FILTER(LANG(?nl) = "nl" && LANG(?en) = "en")
  OPTIONAL { ?scheme skos:definition ?dnl FILTER(LANG(?dnl) = "nl") }
  OPTIONAL { ?scheme skos:definition ?den FILTER(LANG(?den) = "en") }
} ORDER BY ?nl"""
EXPECTED = """
SELECT ?model ?barrier ?kind ?why ?source WHERE {
  ?e a kk:Expectation ; dcterms:isPartOf ?model ; kk:barrier ?step ; kk:interventionKind ?code ; kk:rationale ?why .
  ?step skos:prefLabel ?barrier FILTER(LANG(?barrier) = "nl") ?step kk:order ?first .
  ?code skos:prefLabel ?kind FILTER(LANG(?kind) = "nl") ?code kk:order ?second
  OPTIONAL { ?e dcterms:source ?source }
} ORDER BY ?model ?first ?second"""
ORGANISATIONS = """
SELECT ?key ?name ?english ?tooi (GROUP_CONCAT(DISTINCT ?other; SEPARATOR=", ") AS ?also) (MIN(?unit) AS ?of) WHERE {
  ?o a org:Organization ; skos:notation ?key ; skos:prefLabel ?name FILTER(LANG(?name) = "nl")
  OPTIONAL { ?o kk:englishLabel ?english } OPTIONAL { ?o skos:altLabel ?other }
  OPTIONAL { ?o org:unitOf/skos:notation ?unit } OPTIONAL { ?o kk:tooi ?tooi }
} GROUP BY ?key ?name ?english ?tooi ORDER BY ?key"""
DATASETS = """
SELECT ?plan ?key ?title ?english ?summary ?license ?date WHERE {
  ?plan a kk:Plan ; dcterms:identifier ?key ; skos:prefLabel ?title ; kk:asOf ?date FILTER(LANG(?title) = "nl")
  OPTIONAL { ?plan skos:prefLabel ?english FILTER(LANG(?english) = "en") }
  OPTIONAL { ?plan kk:summary ?summary } OPTIONAL { ?set a dcat:Dataset ; kk:inPlan ?plan ; dcterms:license ?license }
} ORDER BY ?key"""
MEASURES = """
SELECT ?number ?title ?english ?status WHERE {
  ?measure a kk:Measure ; dcterms:identifier ?number ; skos:prefLabel ?title FILTER(LANG(?title) = "nl")
  OPTIONAL { ?measure skos:prefLabel ?english FILTER(LANG(?english) = "en") }
  OPTIONAL { ?measure kk:currentStatus/skos:prefLabel ?status FILTER(LANG(?status) = "nl") } }"""


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


@dataclass(frozen=True)
class Code:
    """A code or step: its notation, anchor, and words in both languages."""

    notation: str
    anchor: str
    curie: str
    nl: str
    en: str
    definition_nl: str
    definition_en: str
    note_nl: str
    broader: str


@dataclass
class CodeList:
    """A code list or barrier model, with its codes in order and, for a model, what is expected where."""

    address: str
    key: str
    is_model: bool
    nl: str
    en: str
    definition_nl: str
    definition_en: str
    codes: list[Code] = field(default_factory=list)
    expected: list[Row] = field(default_factory=list)


@dataclass(frozen=True)
class Described:
    """A plan on the site: what it is called in two languages, what it says of itself, and its measures in order."""

    address: str
    key: str
    title: str
    english: str
    summary: str
    license: str
    date: str
    triples: int
    measures: list[Row]


def code_lists() -> list[CodeList]:
    """Return all code lists and barrier models by name, models last."""
    store = schemes()
    found: dict[str, CodeList] = {}
    for row in store.select(SCHEMES):
        address = row["scheme"] or ""
        key = address.replace("#", "/").rsplit("/", 1)[-1]
        nl, en, definition_nl, definition_en = (row[name] or "" for name in ("nl", "en", "dnl", "den"))
        found[address] = CodeList(address, key, row["model"] == "true", nl, en, definition_nl, definition_en)
    for row in store.select(CONCEPTS):
        if row["scheme"] in found:
            concept = row["concept"] or ""
            texts = [row[name] or "" for name in ("nl", "en", "dnl", "den", "nnl", "broader")]
            anchor = concept.replace("#", "/").rsplit("/", 1)[-1]
            short = curie(concept) if concept.startswith(PREFIXES["kkc"]) else anchor
            found[row["scheme"] or ""].codes.append(Code(row["notation"] or "", anchor, short, *texts))
    for row in store.select(EXPECTED):
        found[row["model"] or ""].expected.append(row)
    return sorted(found.values(), key=lambda one: (one.is_model, one.nl.casefold()))


def organisations(store: Store) -> list[Row]:
    """Return the organisations in a store by key: name, other names, what they are a unit of, and their TOOI."""
    return store.select(ORGANISATIONS)


def described(stores: list[Store]) -> list[Described]:
    """Return what there is to say of some plans, each in a store of its own."""
    found = []
    for store in stores:
        for row in store.select(DATASETS):
            plan, key, title, english, summary, license_, date = (row[name] or "" for name in row)
            measures = sorted(store.select(MEASURES), key=lambda one: by_number(one["number"] or ""))
            said = plan, key, title, english, summary, license_, spoken(date)
            found.append(Described(*said, len(store), measures))
    return found
