"""Writes a graph for Gephi and yEd: GraphML, through networkx.

What is done, by whom, and against which step, with on each line how we know it; code lists and what is only
derived from other lines are left out, except the step that a broader one holds.
"""

import io

from ketenkaart.store import PREFIXES, Store

NODES = """
SELECT ?node ?label ?kind ?status ?as_of ?plan WHERE {
  ?node skos:prefLabel ?label FILTER(LANG(?label) = "nl")
  { ?node kk:inPlan ?in . ?in dcterms:identifier ?plan } UNION { ?node a org:Organization } UNION { ?node a kk:Barrier }
  ?node a ?kind FILTER(STRSTARTS(STR(?kind), STR(kk:)) || ?kind = org:Organization)
  FILTER(?kind NOT IN (kk:Report, kk:Passage))
  OPTIONAL { ?node kk:currentStatus/skos:notation ?status }
  OPTIONAL { ?node kk:asOf ?as_of }
} ORDER BY ?node ?kind"""
# Lines that are nodes of their own in RDF come with what is said of them; all others with their name and plan.
LINES = """
SELECT ?from ?to ?link ?role ?kind ?basis ?strength ?state ?status ?as_of ?plan WHERE {
  { ?node a kk:Involvement ; kk:organisation ?from ; kk:initiative ?to ; kk:role/skos:notation ?role ; kk:asOf ?as_of
    BIND("involvement" AS ?link) }
  UNION
  { ?node a kk:Contribution ; kk:initiative ?from ; kk:barrier ?to ; kk:interventionKind/skos:notation ?kind ;
      kk:basis/skos:notation ?basis ; kk:strength/skos:notation ?strength ; kk:asOf ?as_of
    BIND("contribution" AS ?link) }
  UNION
  { ?node a org:Membership ; org:member ?from ; org:organization ?to ; kk:asOf ?as_of BIND("membership" AS ?link) }
  UNION
  { ?node a kk:InformationFlow ; kk:flowState/skos:notation ?state ; kk:asOf ?as_of
    { ?node kk:from ?from ; kk:to ?to } UNION { ?node kk:between ?from , ?to FILTER(?from != ?to) }
    BIND("flow" AS ?link) }
  ?node kk:inPlan/dcterms:identifier ?plan
  OPTIONAL { ?node kk:initiative/kk:currentStatus/skos:notation ?status }
} ORDER BY ?from ?to ?link ?role ?kind ?as_of ?plan"""
LINKS = """
SELECT DISTINCT ?from ?link ?to WHERE { ?from ?link ?to . ?from skos:prefLabel ?one . ?to skos:prefLabel ?other
  FILTER(?link NOT IN (rdf:type, kk:inPlan, skos:inScheme, skos:topConceptOf, skos:hasTopConcept, kk:covers,
    kk:coversAsStated, kk:coversInForce, kk:cooperatesWith, kk:actsIn, kk:leads, kk:contributesTo,
    kk:contributesAsStatedTo, kk:from, kk:to, kk:between))
} ORDER BY ?from ?link ?to"""
SUFFIX = ".graphml"


def graph_file(store: Store) -> bytes:
    """Return all that has a name, and the lines between, as GraphML.

    A node has a label, a kind, and its status, date and plan where it has them; a line has a label, and role, kind,
    basis, strength, the status of its undertaking, date and plan where it has them. Equal content gives equal bytes.
    """
    import networkx as nx  # noqa: PLC0415 - only this form pays for the import

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for row in store.select(NODES):
        if row["node"] not in graph:
            known = {name: row[name] for name in ("status", "as_of", "plan") if row[name]}
            graph.add_node(row["node"] or "", label=row["label"] or "", kind=_local(row["kind"]), **known)
    for number, row in enumerate((*store.select(LINES), *store.select(LINKS))):
        if row["from"] in graph and row["to"] in graph:
            said = {name: value for name, value in row.items() if value and name not in ("from", "to", "link")}
            key = str(number)
            graph.add_edge(row["from"] or "", row["to"] or "", key=key, id=key, label=_local(row["link"]), **said)
    out = io.BytesIO()
    nx.write_graphml(graph, out)
    return out.getvalue()


def _local(iri: str | None) -> str:
    return next((iri.removeprefix(p) for p in PREFIXES.values() if iri and iri.startswith(p)), iri or "")
