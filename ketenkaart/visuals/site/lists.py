"""What the site says of code lists, barrier models and plans."""

from dataclasses import dataclass, field

from ketenkaart.ontology.terms import schemes
from ketenkaart.store import PREFIXES, Row, Store
from ketenkaart.visuals.site.terms import curie
from ketenkaart.words.dates import spoken
from ketenkaart.words.names import by_number

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
