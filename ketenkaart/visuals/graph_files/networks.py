"""Writes a graph for Gephi and yEd: GraphML and GEXF, through networkx."""

import io
import re
from typing import Any

from ketenkaart.store import PREFIXES, Store

KINDS = """
SELECT ?node ?label ?class WHERE { ?node skos:prefLabel ?label ; a ?class
  FILTER(LANG(?label) = "nl")
  FILTER(STRSTARTS(STR(?class), STR(kk:)) || ?class = org:Organization)
} ORDER BY ?node ?class"""
LINKS = """
SELECT DISTINCT ?from ?link ?to WHERE { ?from ?link ?to . ?from skos:prefLabel ?one . ?to skos:prefLabel ?other
  FILTER(?link NOT IN (rdf:type, kk:inPlan, skos:inScheme, skos:topConceptOf, skos:hasTopConcept))
} ORDER BY ?from ?link ?to"""
WRITERS = {".graphml": "write_graphml", ".gexf": "write_gexf"}


def graph_file(store: Store, suffix: str) -> bytes:
    """Return all that has a name, and the lines between, as GraphML or GEXF.

    Nodes have a label and a kind, lines the name of their property. Equal content gives equal bytes.
    """
    import networkx as nx  # noqa: PLC0415 - only these two forms pay for the import

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for row in store.select(KINDS):
        if row["node"] not in graph:
            graph.add_node(row["node"] or "", label=row["label"] or "", kind=_local(row["class"]))
    for number, row in enumerate(store.select(LINKS)):
        if row["from"] in graph and row["to"] in graph:
            graph.add_edge(
                row["from"] or "", row["to"] or "", key=str(number), id=str(number), label=_local(row["link"])
            )
    out = io.BytesIO()
    write: Any = getattr(nx, WRITERS[suffix])
    write(graph, out)
    return _without_moment(out.getvalue())


def _local(iri: str | None) -> str:
    return next((iri.removeprefix(p) for p in PREFIXES.values() if iri and iri.startswith(p)), iri or "")


def _without_moment(data: bytes) -> bytes:
    """Return GEXF without the day it was written on, which networkx puts in."""
    return re.sub(rb'lastmodifieddate="[^"]*"', b'lastmodifieddate="2013-04-08"', data)
