"""The plans at a service: each a store to ask, and how they are put there.

A conclusion from half an answer, or half a plan, is worse than none: the first triple of a graph gives their number. A
plan's graph includes its organisations, so that a second push never spoils the first.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NoReturn

from ketenkaart.errors import KetenkaartError, RemoteError, did_you_mean
from ketenkaart.ontology.entailment import entailed
from ketenkaart.ontology.terms import DEFINITIONS, ontology, scheme_files
from ketenkaart.remote.endpoint import Endpoint
from ketenkaart.store import SHARED, Format, Row, Store, Triple, iri, typed

MOST_ROWS = 100_000
OUTSIDE_BODY = re.compile(r"(?m)^(#|PREFIX ).*\n?")
COUNTING = "SELECT (COUNT(*) AS ?n) WHERE {{ {{\n{}\n}} }}"
PLANS = "SELECT DISTINCT ?graph ?plan WHERE { GRAPH ?graph { ?plan a kk:Plan } } ORDER BY ?plan ?graph"
SIZES = """
SELECT ?graph ?promised (COUNT(*) AS ?present) WHERE {{ VALUES ?graph {{ {} }}
  GRAPH ?graph {{ ?graph void:triples ?promised }} GRAPH ?graph {{ ?s ?p ?o }} }} GROUP BY ?graph ?promised"""


class RemotePlan(Store):
    """A plan in some named graphs of a service; it can only be asked (`select`)."""

    def __init__(self, endpoint: Endpoint, graphs: Sequence[str] = (), key: str = "") -> None:
        self.endpoint, self.graphs, self.key = endpoint, graphs, key

    def select(self, query: str) -> list[Row]:
        """Return the rows of a SELECT, once they are all there; raise RemoteError otherwise."""
        body = OUTSIDE_BODY.sub("", query)
        count = int(self.endpoint.rows(COUNTING.format(body), self.graphs)[0]["n"] or 0)
        if count > MOST_ROWS:
            raise self.endpoint.failed(f"heeft {count} rijen; wij vragen er ten hoogste {MOST_ROWS}.")
        if count != len(rows := self.endpoint.rows(body, self.graphs)):
            raise self.endpoint.incomplete(f"zij gaf {len(rows)} van {count} rijen")
        return rows

    @property
    def _store(self) -> NoReturn:  # type: ignore[override]
        """What our own store does with triples at hand, a service cannot."""
        raise KetenkaartError("Dit kan niet bij een dienst elders; gebruik een plan op deze computer.")


def remote_plans(url: str, wanted: Sequence[str] = ()) -> list[RemotePlan]:
    """Return a store for each plan at a service, or for those wanted (by key).

    Raises RemoteError where no plan is there, or one is incomplete; KetenkaartError for a key that is not there.
    """
    endpoint = Endpoint(url)
    graphs = {(row["plan"] or "").rsplit("/", 1)[-1]: row["graph"] or "" for row in RemotePlan(endpoint).select(PLANS)}
    if not graphs:
        raise endpoint.failed("houdt geen plan; zet het er eerst op met `ketenkaart push`.")
    for key in wanted:
        if key not in graphs:
            near = did_you_mean(key, graphs)
            raise KetenkaartError(f"Het plan “{key}” staat daar niet.{near} Er staat: {', '.join(graphs)}.")
    found = [RemotePlan(endpoint, (graph, SHARED), key) for key, graph in graphs.items() if key in (wanted or graphs)]
    named = " ".join(sorted({f"<{graph}>" for plan in found for graph in plan.graphs}))
    for row in RemotePlan(endpoint).select(SIZES.format(named)):
        if row["promised"] != row["present"]:  # another number of triples than `push` wrote down in it
            part = f"{row['present']} van {row['promised']} triples"
            raise endpoint.failed(f"houdt een plan maar voor een deel ({part}); draai `ketenkaart push` opnieuw.")
    return found


def remote_plan(url: str, wanted: Sequence[str] = ()) -> RemotePlan:
    """Return the one plan at a service, or the one wanted; raise as `remote_plans`, KetenkaartError for several."""
    if len(found := remote_plans(url, wanted)) > 1:
        keys = ", ".join(plan.key for plan in found)
        raise KetenkaartError(f"Bij die dienst staat meer dan één plan: {keys}. Kies er een met --plan.")
    return found[0]


COUNT = "SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{}> {{ ?s ?p ?o }} }}"
PLAN = "SELECT ?plan WHERE { ?plan a kk:Plan }"
TERMS = DEFINITIONS.removesuffix("#")  # the graph of the ontology is the ontology itself
SHARED_GRAPHS = 2  # that go before the first plan: the terms, and what all plans share
PART = 4_000  # triples in one update: of 5,000 Virtuoso's parser exhausts its memory
UPDATES = {"/query": "/update", "/sparql": "/sparql-auth"}  # Oxigraph and Fuseki; Virtuoso


def push(url: str, plans: Iterable[Store], update: str | None = None) -> Iterator[tuple[str, int]]:
    """Put terms, code lists and plans, each a store, at a service and count there; yield graphs and numbers of triples.

    Updates go to `update`, or where services with such a `url` take them; nothing is sent before the first plan is
    valid. Raises KetenkaartError for a refused address, RemoteError with how much is there where the service fails.
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
    if (found := endpoint.rows(COUNT.format(graph))[0]["n"]) != str(len(lines)):
        raise endpoint.failed(f"houdt {found} van de {len(lines)} triples van <{graph}>.")
    return graph, len(lines)


def packed(plans: Iterable[Store]) -> Iterator[tuple[str, Store]]:
    """Yield each named graph: terms, code lists (a barrier model goes with its plan), each plan as exported."""
    shared, is_model = set[Triple](), (iri("rdf:type"), iri("kk:BarrierModel"))
    for store in plans:
        if not shared:
            schemes = (Store().load(path) for path in scheme_files())
            lists = (triple for one in schemes if not any(one.match(None, *is_model)) for triple in one)
            shared = set(entailed(Store(lists)))
            yield TERMS, ontology()
            yield SHARED, Store(shared)
        plan = store.select(PLAN)[0]["plan"] or ""
        yield plan, Store(triple for triple in entailed(store) if triple not in shared)
