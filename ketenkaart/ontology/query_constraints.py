"""Asks the queries in the shapes (`sh:sparql`) of a store, each once.

SHACL asks such a query for each node; ours bind `$this` themselves (a test asks pySHACL the same). A violation then
names the thing that is wrong (`?value`) and not the plan it is in.
"""

from dataclasses import dataclass
from functools import cache

from ketenkaart.content import files, query
from ketenkaart.ontology.entailment import below
from ketenkaart.ontology.terms import ontology
from ketenkaart.store import PREFIXES, Node, Store, Triple, iri

DOMAIN = Node("https://schema.org/domainIncludes")
KINDS = tuple(iri(f"owl:{name}") for name in ("Class", "AnnotationProperty"))


@dataclass(frozen=True, order=True)
class Violation:
    """A node that breaks a shape: its IRI, the property, the shape's Dutch sentence, and whether it is only a doubt.

    `absent`: it is broken by what is not there, so that it may be right where more is known.
    """

    node: str
    path: str
    message: str
    doubt: bool = False
    absent: bool = False


@cache
def shapes() -> Store:
    """Return a store of all shapes. Shared: copy before adding."""
    return Store().load(*files("ontology", "shapes/*.ttl"))


def query_violations(store: Store) -> list[Violation]:
    """Return what the queries in the shapes find in a plan with its code lists; each finding once."""
    extra_triples = [t for t in term_domains() if not any(store.match(*t))]
    store.add(extra_triples)
    try:
        return sorted({found for constraint in _constraints() for found in _run_constraint(store, *constraint)})
    finally:
        store.remove(extra_triples)


def _run_constraint(store: Store, query: str, message: str, doubt: bool) -> list[Violation]:
    found = []
    for row in store.select(query):
        node = row.get("value") if (row.get("value") or "").startswith("http") else row["this"]
        text = message
        for name, value in row.items():
            text = text.replace(f"{{?{name}}}", _short(value or ""))
        found.append(Violation(node or "", row.get("path") or "", text, doubt, "NOT EXISTS" in query))
    return found


def _short(address: str) -> str:
    """Return an address with its prefix, where it has one."""
    names = (name for name, base in PREFIXES.items() if address.startswith(base))
    return next((f"{name}:{address.removeprefix(PREFIXES[name])}" for name in names), address)


@cache
def _constraints() -> list[tuple[str, str, bool]]:
    """Return each query with its prefixes, its message, and whether what it finds is but a doubt."""
    declared = shapes().select(query("ontology/queries/prefixes"))
    head = "".join(f"PREFIX {row['prefix']}: <{row['namespace']}>\n" for row in declared)
    rows = shapes().select(query("ontology/queries/constraints"))
    return [(head + (r["query"] or ""), r["message"] or "", (r["severity"] or "").endswith("#Warning")) for r in rows]


@cache
def term_domains() -> list[Triple]:
    """Return the terms that there are, and what may carry each: a class with those under it, as nodes name but one."""
    store = ontology()
    named = [(s, o) for p in (DOMAIN, iri("rdfs:domain")) for s, _, o in store.match(None, p) if isinstance(o, Node)]
    types = [triple for kind in KINDS for triple in store.match(None, iri("rdf:type"), kind)]
    return [*types, *((term, DOMAIN, one) for term, carrier in named for one in below(carrier))]
