"""Puts plans at a service by SPARQL Update: a named graph for each plan, one for code lists, one for terms.

A plan's graph includes its organisations, so that a second push never spoils the first. The first triple of each gives
their number, so that half a graph is recognised (`plans.check_whole`).
"""

from collections.abc import Iterable, Iterator

from ketenkaart.errors import RemoteError
from ketenkaart.ontology.entailment import entailed
from ketenkaart.ontology.terms import DEFINITIONS, ontology, scheme_files
from ketenkaart.remote.endpoint import Endpoint
from ketenkaart.store import SHARED, Format, Store, Triple, iri, typed

COUNT = "SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{}> {{ ?s ?p ?o }} }}"
PLAN = "SELECT ?plan WHERE { ?plan a kk:Plan }"
TERMS = DEFINITIONS.removesuffix("#")  # the graph of the ontology is the ontology itself
SHARED_GRAPHS = 2  # that go before the first plan: the terms, and what all plans share
PART = 4_000  # triples in one update: of 5,000 Virtuoso's parser exhausts its memory
UPDATES = {"/query": "/update", "/sparql": "/sparql-auth"}  # Oxigraph and Fuseki; Virtuoso


def push(url: str, plans: Iterable[Store], update: str | None = None) -> Iterator[tuple[str, int]]:
    """Put terms, code lists and plans at a service, and count them there; yield each graph, and how many triples.

    Questions go to `url`; updates to `update`, or where services with such an address take them. Each store of `plans`
    holds one plan, and is released when it is there; nothing is sent before the first is valid. Raises as reading the
    plans, KetenkaartError for a refused address, RemoteError with how much is there where the service fails.
    """
    update_url = next((url.removesuffix(end) + other for end, other in UPDATES.items() if url.endswith(end)), url)
    endpoint = Endpoint(url, update or update_url)
    for done, (graph, store) in enumerate(packed(plans)):
        try:
            yield put(endpoint, graph, store)
        except RemoteError as error:
            raise RemoteError(f"{error} Bevestigde grafen: {done}; geef dezelfde opdracht nog eens.") from error


def put(endpoint: Endpoint, graph: str, store: Store) -> tuple[str, int]:
    """Replace a graph there by a store; return it and its number of triples, counted there; raises RemoteError."""
    size = Store([(iri(graph), iri("void:triples"), typed(str(len(store) + 1), "xsd:integer"))])
    lines = [line.decode() for one in (size, store) for line in one.serialise(Format.N_TRIPLES).splitlines()]
    endpoint.update(f"DROP SILENT GRAPH <{graph}>")
    data = [line for line in lines if "_:" not in line]
    for start in range(0, len(data), PART):
        part = "\n".join(data[start : start + PART])
        endpoint.update(f"INSERT DATA {{ GRAPH <{graph}> {{\n{part}\n}} }}")
    if blank := [line for line in lines if "_:" in line]:  # a name of one update, which Virtuoso's INSERT DATA refuses
        endpoint.update(f"INSERT {{ GRAPH <{graph}> {{\n{chr(10).join(blank)}\n}} }} WHERE {{}}")
    found = endpoint.rows(COUNT.format(graph))[0]["n"]
    if found != str(len(lines)):
        raise endpoint.failed(f"houdt {found} van de {len(lines)} triples van <{graph}>.")
    return graph, len(lines)


def packed(plans: Iterable[Store]) -> Iterator[tuple[str, Store]]:
    """Yield each named graph: terms, what is shared, and each plan as in an export; nothing for no plans."""
    shared: set[Triple] = set()
    for store in plans:
        if not shared:
            shared = set(entailed(code_lists()))
            yield TERMS, ontology()
            yield SHARED, Store(shared)
        plan = store.select(PLAN)[0]["plan"] or ""
        yield plan, Store(triple for triple in entailed(store) if triple not in shared)


def code_lists() -> Store:
    """Return what every plan shares: the code lists. A barrier model goes with each plan that uses it."""
    each = (Store().load(path) for path in scheme_files())
    model = iri("kk:BarrierModel")
    return Store(triple for one in each if not any(one.match(None, iri("rdf:type"), model)) for triple in one)
