"""What a reasoner can conclude from: not what is said to readers, and no value that no axiom looks at.

A quarter of a plan is dates, numbers and texts; each is a thing to a reasoner, and only few axioms are about any. What
is left out here changes no conclusion (OWL 2, axioms about data properties).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ketenkaart.reasoning.axioms import FIRST, TYPE, Raw, annotation_properties
from ketenkaart.store import PREFIXES, Blank, Literal, Node, Store, iri

# The words by which an axiom speaks of a property: those that point at it, and those that stand on it.
POINTS = (iri("owl:onProperty"), iri("owl:assertionProperty"), FIRST)
STANDS = tuple(map(iri, ("rdfs:domain", "owl:equivalentProperty", "owl:propertyDisjointWith", "owl:disjointWith")))
BETWEEN = STANDS[1:]
FUNCTIONAL = iri("owl:FunctionalProperty")
ABOVE, RANGE, ANY = iri("rdfs:subPropertyOf"), iri("rdfs:range"), iri("rdfs:Literal")
PROPERTIES = (iri("owl:ObjectProperty"), iri("owl:DatatypeProperty"))


def speaking(store: Store) -> Iterator[Raw]:
    """Yield the triples of ontology and data from which something can follow.

    A value on a thing stays where some axiom is about its property, or about one above it, and where it is of another
    datatype than they range over.
    """
    silent, looked_at, ranges = annotation_properties(store), _looked_at(store), _ranges(store)
    for triple in store:
        s, p, o = triple
        if p in silent:
            continue
        if isinstance(o, Literal) and isinstance(s, Node) and p not in looked_at and ranges[p] <= {o.datatype, ANY}:
            continue
        yield s, p, o


def one_kind(triples: Iterable[Raw]) -> Iterator[Raw]:
    """Yield triples, save those that say of a property that it is also of a class elsewhere (`qb:DimensionProperty`).

    OWL has no use for that, and Owlready2 complains of it to whoever is looking.
    """
    told = list(triples)
    properties = {s for s, p, o in told if p == TYPE and o in PROPERTIES}
    for s, p, o in told:
        if not (p == TYPE and s in properties and not str(getattr(o, "value", "")).startswith(PREFIXES["owl"])):
            yield s, p, o


def _looked_at(store: Store) -> set[Node | Blank]:
    """Return the properties that an axiom speaks of, and all that are below one."""
    found: set[Node | Blank]
    found = {o for word in POINTS for _, _, o in store.match(None, word, None) if not isinstance(o, Literal)}
    found |= {s for word in STANDS for s, _, _ in store.match(None, word, None)}
    found |= {o for word in BETWEEN for _, _, o in store.match(None, word, None) if not isinstance(o, Literal)}
    found |= {s for s, _, _ in store.match(None, TYPE, FUNCTIONAL)}
    below = [(s, o) for s, _, o in store.match(None, ABOVE, None)]
    while more := {s for s, o in below if o in found} - found:
        found |= more
    return found


def _ranges(store: Store) -> dict[Node, set[Node | Blank | Literal]]:
    """Return over which datatypes each property ranges, those of the properties above it with its own."""
    found: dict[Node, set[Node | Blank | Literal]] = defaultdict(set)
    for s, _, o in store.match(None, RANGE, None):
        if isinstance(s, Node):
            found[s].add(o)
    below = [(s, o) for s, _, o in store.match(None, ABOVE, None) if isinstance(s, Node) and isinstance(o, Node)]
    while more := [(s, o) for s, o in below if not found[o] <= found[s]]:
        for s, o in more:
            found[s] |= found[o]
    return found
