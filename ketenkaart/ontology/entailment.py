"""Writes out what the ontology says of a graph, so that an export answers without a reasoner (model.md, Reuse).

Only for `Plans.graph` and exports: in a store of our own it would slow each view of a page by a third.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import chain

from ketenkaart.content import files
from ketenkaart.ontology.terms import ontology
from ketenkaart.store import Node, Store, Triple, iri

TYPE, SUB_CLASS, SUB_PROPERTY = iri("rdf:type"), iri("rdfs:subClassOf"), iri("rdfs:subPropertyOf")


def entailed(store: Store) -> Store:
    """Return a new store: a store that has its shortcuts, with all that the ontology adds to it."""
    return Store(store).add(extra_triples(store))


def extra_triples(store: Store) -> Store:
    """Return what the ontology adds to a store that has its shortcuts; some of it may be there already."""
    out = Store()
    for path in files("graph", "uitvoer/*.rq"):
        out.add(store.construct(path.read_text(encoding="utf-8")))
    for predicate, others in _ancestors(SUB_PROPERTY).items():
        out.add([(s, other, o) for s, _, o in _both(store, out, predicate) for other in others])
    for predicate, inverse in _inverses():
        out.add([(o, inverse, s) for s, _, o in _both(store, out, predicate) if isinstance(o, Node)])
    for kind, others in _ancestors(SUB_CLASS).items():
        out.add([(s, TYPE, other) for s, _, _ in _both(store, out, TYPE, kind) for other in others])
    return out


def _both(store: Store, out: Store, predicate: Node, value: Node | None = None) -> Iterator[Triple]:
    """Yield the triples of both stores, where the second may grow meanwhile."""
    return chain(store.match(None, predicate, value), list(out.match(None, predicate, value)))


def below(above: Node) -> set[Node]:
    """Return a class with those under it."""
    return {above} | {sub for sub, others in _ancestors(SUB_CLASS).items() if above in others}


@cache
def _ancestors(link: Node) -> dict[Node, set[Node]]:
    found: dict[Node, set[Node]] = defaultdict(set)
    query = f"SELECT ?sub ?above {{ ?sub {link}+ ?above FILTER(ISIRI(?sub) && ISIRI(?above)) }} ORDER BY ?sub"
    for row in ontology().select(query):
        found[iri(row["sub"] or "")].add(iri(row["above"] or ""))
    return found


@cache
def _inverses() -> list[tuple[Node, Node]]:
    pair = "?one owl:inverseOf|^owl:inverseOf ?other FILTER(ISIRI(?one) && ISIRI(?other))"
    rows = ontology().select(f"SELECT DISTINCT ?one ?other {{ {pair} }} ORDER BY ?one")
    return [(iri(row["one"] or ""), iri(row["other"] or "")) for row in rows]
