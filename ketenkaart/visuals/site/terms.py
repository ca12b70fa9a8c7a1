"""What the site says of terms, code lists, barrier models and plans."""

import re
from collections import defaultdict
from operator import itemgetter
from typing import Any

from ketenkaart.ontology.constraints import shapes
from ketenkaart.ontology.terms import DEFINITIONS, ontology, schemes
from ketenkaart.queries.asking.catalogue import Query, catalogue
from ketenkaart.queries.rows.records import engine_rows, grouped, texts
from ketenkaart.store import PREFIXES, Node, Row, Store, iri
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import by_number

# A property shape may stand apart and be shared by several shapes; a path may be an alternative of several.
CARRIED = """
SELECT ?class ?property (CONCAT(STR(MAX(COALESCE(?min, 0))), "..",
  IF(MIN(COALESCE(?max, 99)) = 99, "n", STR(MIN(COALESCE(?max, 99))))) AS ?often) WHERE {
  ?shape sh:targetClass ?class ; sh:property ?part .
  ?part sh:path/(sh:alternativePath/rdf:rest*/rdf:first)? ?property .
  FILTER(isIRI(?property))
  OPTIONAL { ?part sh:minCount ?min } OPTIONAL { ?part sh:maxCount ?max }
} GROUP BY ?class ?property"""
LINKS = (
    *("rdfs:subClassOf", "rdfs:subPropertyOf", "owl:inverseOf", "owl:equivalentProperty", "rdfs:range", "rdfs:domain"),
    *("rdfs:seeAlso", "https://schema.org/rangeIncludes", "https://schema.org/domainIncludes"),
)
# Where a link has several classes, they stand in a list.
LINKED = """
SELECT ?term ?link ?other WHERE { ?term ?link ?value . ?value (owl:unionOf/rdf:rest*/rdf:first)? ?other
  FILTER(isIRI(?other) && ?other != owl:Thing) }"""
WORDS = {"label": "rdfs:label", "definition": "skos:definition", "note": "skos:scopeNote", "example": "skos:example"}


Page = dict[str, Any]  # what a template shows of a thing, by the names that it uses


def terms() -> list[Page]:
    """Return all terms of the ontology by name, classes first, each with its words, links, and where it is used."""
    store, carried, used = ontology(), _carried(), _used()
    linked: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in store.select(LINKED):
        linked[row["term"] or "", row["link"] or ""].add(curie(row["other"] or ""))
    found = []
    for row in engine_rows(store, "begrippen"):
        node = Node(row["term"] or "")
        name = node.value.removeprefix(DEFINITIONS)
        term: Page = {
            "name": name,
            "kind": (row["class"] or "").rpartition("#")[2],
            "words": {key: _by_language(store, node, predicate) for key, predicate in WORDS.items()},
            "links": {re.split("[:/]", link)[-1]: sorted(linked[node.value, iri(link).value]) for link in LINKS},
            "carries": carried.get(f"kk:{name}", []),
            "carried_by": sorted(
                one for one, there in carried.items() if any(p["name"] == f"kk:{name}" for p in there)
            ),
            "queries": used[name],
            "deprecated": any(store.match(node, iri("owl:deprecated"))),
        }
        found.append(term)
    return sorted(found, key=lambda term: (term["kind"] != "Class", term["name"].casefold(), term["name"]))


def _by_language(store: Store, node: Node, predicate: str) -> dict[str, str]:
    """Return what is said of a node, by language; several texts follow one another."""
    texts: dict[str, list[str]] = defaultdict(list)
    for value in sorted((o for _, _, o in store.match(node, iri(predicate))), key=str):
        texts[getattr(value, "language", None) or "nl"].append(value.value)
    return {language: " ".join(found) for language, found in texts.items()}


def curie(address: str) -> str:
    """Return an address with its prefix, or as it is where we know none."""
    prefixes = ((p, base) for p, base in PREFIXES.items() if address.startswith(base) and address != base)
    return next((f"{prefix}:{address.removeprefix(base)}" for prefix, base in prefixes), address)


def _carried() -> dict[str, list[dict[str, str]]]:
    """Return for each class the properties that its shapes speak of, each with how often it may stand there."""
    rows = [{name: curie(value or "") for name, value in row.items()} for row in shapes().select(CARRIED)]
    ordered = sorted(rows, key=itemgetter("property"))
    return grouped(ordered, itemgetter("class"), lambda row: {"name": row["property"], "often": row["often"]})


def _used() -> dict[str, list[Query]]:
    """Return for each local name the queries that speak of it."""
    found: dict[str, list[Query]] = defaultdict(list)
    for _, query in sorted(catalogue().items()):
        for term in sorted(set(re.findall(r"\bkk:(\w+)", query.sparql))):
            found[term].append(query)
    return found


def code_lists() -> list[Page]:
    """Return all code lists and barrier models by name, models last, with their codes in order and what is expected."""
    store = schemes()
    found: dict[str, Page] = {}
    for row in engine_rows(store, "codelijsten"):
        rest = {"key": _last(row["scheme"]), "is_model": row["model"] == "true", "codes": [], "expected": []}
        found[row["scheme"] or ""] = {**texts(row), **rest}
    for row in engine_rows(store, "codes"):
        if row["scheme"] in found:
            concept, anchor = row["concept"] or "", _last(row["concept"])
            short = curie(concept) if concept.startswith(PREFIXES["kkc"]) else anchor
            found[row["scheme"] or ""]["codes"].append({**texts(row), "anchor": anchor, "curie": short})
    for row in engine_rows(store, "verwacht-van-een-model"):
        found[row["model"] or ""]["expected"].append(row)
    return sorted(found.values(), key=lambda one: (one["is_model"], one["nl"].casefold()))


def _last(address: str | None) -> str:
    return (address or "").replace("#", "/").rsplit("/", 1)[-1]


def organisations(store: Store) -> list[Row]:
    """Return the organisations in a store by key: name, other names, what they are a unit of, and their TOOI."""
    return engine_rows(store, "organisaties")


def described(stores: list[Store]) -> list[Page]:
    """Return what there is to say of some plans, each in a store of its own, with their measures in order."""
    return [
        {
            **texts(row),
            "date": in_dutch(row["date"] or ""),
            "triples": len(store),
            "measures": sorted(engine_rows(store, "acties"), key=lambda one: by_number(one["number"] or "")),
        }
        for store in stores
        for row in engine_rows(store, "gegevenssets")
    ]
