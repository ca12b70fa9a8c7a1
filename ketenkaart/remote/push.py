"""Puts plans in a store elsewhere (SPARQL 1.1 Graph Store Protocol): a named graph a plan, for code lists, for terms.

A plan's graph holds all that the plan says, its organisations included, so that a second push never spoils the
first. A graph that is put twice is there once. Each graph says how many triples it has, so that half a graph is
recognised later (`remote.check_whole`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, urlsplit

from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.terms import DEFINITIONS, ontology, scheme_files
from ketenkaart.ontology.written_out import written_out
from ketenkaart.remote.store import TRIPLES
from ketenkaart.remote.transport import Answer, Door, Limits, patient
from ketenkaart.store import SHARED, Format, Store, iri, parse_ntriples, typed

PLAN = "SELECT ?plan WHERE { ?plan a kk:Plan }"
TERMS = DEFINITIONS.removesuffix("#")  # the graph of the ontology is the ontology itself
N_TRIPLES = "application/n-triples"
DONE = (200, 201, 204)
KINDS_BACK = (N_TRIPLES, "text/plain", "text/ntriples")
ADDRESSES = "bij Oxigraph eindigt dat op /store, bij Virtuoso op /sparql-graph-crud-auth, bij Fuseki op /data"
SECONDS = 600


@dataclass(frozen=True)
class Pushed:
    """A graph that is there now: its IRI, its triples, and whether they were counted there."""

    graph: str
    triples: int
    counted: bool


def push(endpoint: str, plans: Plans, limits: Limits | None = None) -> list[Pushed]:
    """Put terms, code lists and plans in a store, and count there what arrived.

    Everything is built and validated before anything is sent. Raises InputFaults for a faulty plan, KetenkaartError
    for an address we would not send to, RemoteError where the store refuses or fails: its sentence says what is there.
    """
    door = Door(endpoint, limits or patient(Limits(total=SECONDS)))
    graphs = packed(plans)
    largest = max(len(data) for _, data, _ in graphs)
    door.limits = replace(door.limits, size=max(door.limits.size, 4 * largest))  # what is put is read back
    door.knock(_address(endpoint, SHARED))
    done: list[Pushed] = []
    for graph, data, triples in graphs:
        try:
            done.append(_put(door, graph, data, triples))
        except RemoteError as error:
            raise RemoteError(f"{error} {_there(done, len(graphs))}") from error
    return done


def packed(plans: Plans) -> list[tuple[str, bytes, int]]:
    """Return named graphs as N-Triples: their IRI, bytes and number of triples.

    The terms come first, then what is shared; a plan is written out as in an export, so that it answers alike.
    """
    shared = set(written_out(code_lists()))
    stores = [(TERMS, ontology()), (SHARED, Store(shared))]
    for folder, store in zip(plans.folders, plans.each(), strict=True):
        plan = store.select(PLAN)[0]["plan"] or ""
        if plan in dict(stores):
            raise KetenkaartError(f"“{folder}” is hetzelfde plan als een ander dat u noemt; noem elk plan één keer.")
        stores.append((plan, Store(triple for triple in written_out(store) if triple not in shared)))
    return [(graph, *_promised(graph, store)) for graph, store in stores]


def code_lists() -> Store:
    """Return what every plan shares: the code lists. A barrier model goes with each plan that uses it."""
    store = Store()
    for path in scheme_files():
        scheme = Store().load(path)
        if not any(scheme.match(None, iri("rdf:type"), iri("kk:BarrierModel"))):
            store.add(scheme)
    return store


def _promised(graph: str, store: Store) -> tuple[bytes, int]:
    """Return a graph's triples, first of all the one that says how many there are."""
    count = len(store) + 1
    promise = Store([(iri(graph), iri(TRIPLES), typed(str(count), "xsd:integer"))])
    kind = Format.N_TRIPLES
    return promise.serialise(kind) + store.serialise(kind), count


def _put(door: Door, graph: str, data: bytes, triples: int) -> Pushed:
    address, kind = _address(door.url, graph), {"Content-Type": N_TRIPLES}
    answer = door.send("PUT", address, content=data, headers=kind, allowed=(*DONE, 400, 404, 405, 415, 501))
    if answer.status not in DONE:
        raise RemoteError(_not_taken(door, answer))
    # Not every store gives a whole graph back (Virtuoso stops at 10,000): then `remote` counts when it is asked.
    answer = door.send("GET", address, headers={"Accept": ", ".join(KINDS_BACK)}, allowed=range(200, 600))
    if answer.status != 200 or answer.kind not in KINDS_BACK:
        return Pushed(graph, triples, counted=False)
    try:
        arrived = len(parse_ntriples(answer.body))
    except (SyntaxError, ValueError):
        return Pushed(graph, triples, counted=False)
    if arrived != triples:
        raise RemoteError(f"De dienst op {door.place} houdt {arrived} van de {triples} triples van <{graph}>.")
    return Pushed(graph, triples, counted=True)


def _address(url: str, graph: str) -> str:
    """Return where the Graph Store Protocol finds a graph (section 4.2, indirect identification)."""
    return f"{url}{'&' if urlsplit(url).query else '?'}graph={quote(graph, safe='')}"


def _not_taken(door: Door, answer: Answer) -> str:
    """Return the sentence for a service that does not take graphs."""
    return (
        f"De dienst op {door.place} neemt hier geen graaf aan ({answer.status}): alleen lezen, of dit is niet het "
        f"adres van de Graph Store ({ADDRESSES})."
    )


def _there(done: Sequence[Pushed], wanted: int) -> str:
    return f"Bevestigd: {len(done)} van {wanted} grafen; dezelfde opdracht nog eens maakt het af."
