"""Our triples as a graph of rdflib, each term made once: four times as fast as by N-Triples."""

from collections.abc import Iterable
from functools import cache

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.term import Identifier

from ketenkaart.store import PREFIXES, AnyTriple, Blank, Node, Term

TEXT = PREFIXES["xsd"] + "string"


def rdflib_graph(triples: Iterable[AnyTriple]) -> Graph:
    """Return triples, blank nodes too, as a graph of rdflib."""
    converted = cache(_term)
    graph = Graph("SimpleMemory")  # the default store also records the named graphs of each triple
    for s, p, o in triples:
        graph.add((converted(s), converted(p), converted(o)))
    return graph


def _term(one: Term | Blank) -> Identifier:
    if isinstance(one, Node):
        return URIRef(one.value)
    if isinstance(one, Blank):
        return BNode(one.value)
    plain = one.language or one.datatype.value == TEXT
    return Literal(one.value, lang=one.language, datatype=None if plain else URIRef(one.datatype.value))
