"""Puts plans in a store elsewhere (SPARQL 1.1 Graph Store Protocol): a named graph a plan, for code lists, for terms.

A plan's graph holds all that the plan says, its organisations included, so that a second push never spoils the
first. Each graph says how many triples it has, so that half a graph is recognised later (`remote.check_whole`), and
carries a hash of what was sent: what is there whole and unchanged is not sent again, and who was cut off goes on.
Whether it is, the service counts itself where we know where it answers questions; otherwise the graph is read back.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote, urlsplit

from ketenkaart.errors import RemoteError
from ketenkaart.ontology.terms import DEFINITIONS, ontology, scheme_files
from ketenkaart.ontology.written_out import written_out
from ketenkaart.remote.store import TRIPLES, RemoteStore
from ketenkaart.remote.transport import Answer, Door, Limits, patient
from ketenkaart.store import SHARED, AnyTriple, Format, Store, Triple, iri, parse_ntriples, typed

PLAN = "SELECT ?plan WHERE { ?plan a kk:Plan }"
TERMS = DEFINITIONS.removesuffix("#")  # the graph of the ontology is the ontology itself
SHARED_GRAPHS = 2  # that go before the first plan: the terms, and what all plans share
N_TRIPLES = "application/n-triples"
DONE = (200, 201, 204)
KINDS_BACK = (N_TRIPLES, "text/plain", "text/ntriples")
QUESTIONS = {"/store": "/query", "/sparql-graph-crud-auth": "/sparql", "/data": "/query"}  # of the same service
WHOLE = """
SELECT ?found WHERE {{
  {{ SELECT (COUNT(*) AS ?found) WHERE {{ GRAPH <{0}> {{ ?s ?p ?o }} }} }}
  GRAPH <{0}> {{ <{0}> void:triples ?triples ; owl:versionInfo ?digest }}
  FILTER(STR(?triples) = "{1}" && STR(?digest) = "{2}") }}"""
ADDRESSES = "bij Oxigraph eindigt dat op /store, bij Virtuoso op /sparql-graph-crud-auth, bij Fuseki op /data"
SECONDS = 600
Marks = tuple[AnyTriple, AnyTriple]  # what a graph says of itself: how many triples it has, and what they are
BLANK = re.compile(rb"(?<![^ \n])_:\w+(?= )")
CONFIRMED = "Bevestigde grafen: {count}; dezelfde opdracht nog eens maakt het af."


@dataclass(frozen=True)
class Pushed:
    """A graph that is there now: its IRI, its triples, whether they were counted there, and whether it was sent now."""

    graph: str
    triples: int
    counted: bool
    sent: bool = True


def push(endpoint: str, plans: Iterable[Store], limits: Limits | None = None) -> Iterator[Pushed]:
    """Put terms, code lists and plans in a store elsewhere, and count what arrived; yield each graph as it is there.

    Each store of `plans` holds one plan, and is let go when it is there; before the first is sound nothing is sent.
    Raises what reading the plans raises, KetenkaartError for an address we would not send to, RemoteError where the
    store refuses or fails: its sentence says how much is there.
    """
    door = Door(endpoint, limits or patient(Limits(total=SECONDS)))
    size = door.limits.size
    for done, (graph, store) in enumerate(packed(plans)):
        if not done:
            door.knock(_address(endpoint, SHARED))
        marks, data = _promised(graph, store)
        triples = len(store) + len(marks)
        door.limits = replace(door.limits, size=max(size, 4 * len(data)))  # what is put is read back
        try:
            pushed = _there(door, graph, marks, triples) or _put(door, graph, data, marks, triples)
        except RemoteError as error:
            raise RemoteError(f"{error} {CONFIRMED.format(count=done)}") from error
        yield pushed


def packed(plans: Iterable[Store]) -> Iterator[tuple[str, Store]]:
    """Yield named graphs: their IRI and what goes in them; of no plans none.

    The terms come first, then what is shared; a plan is written out as in an export, so that it answers alike.
    """
    shared: set[Triple] = set()
    for store in plans:
        if not shared:
            shared = set(written_out(code_lists()))
            yield TERMS, ontology()
            yield SHARED, Store(shared)
        plan = store.select(PLAN)[0]["plan"] or ""
        yield plan, Store(triple for triple in written_out(store) if triple not in shared)


def code_lists() -> Store:
    """Return what every plan shares: the code lists. A barrier model goes with each plan that uses it."""
    store = Store()
    for path in scheme_files():
        scheme = Store().load(path)
        if not any(scheme.match(None, iri("rdf:type"), iri("kk:BarrierModel"))):
            store.add(scheme)
    return store


def _promised(graph: str, store: Store) -> tuple[Marks, bytes]:
    """Return the triples that say of a graph how many there are and what they are; and all of them, these first."""
    data = store.serialise(Format.N_TRIPLES)
    lines = sorted(BLANK.sub(b"_:", data).splitlines())  # a blank node has another name each time it is read
    digest = typed(f"sha256:{hashlib.sha256(b'|'.join(lines)).hexdigest()}", "xsd:string")
    marks = (
        (iri(graph), iri(TRIPLES), typed(str(len(store) + 2), "xsd:integer")),
        (iri(graph), iri("owl:versionInfo"), digest),
    )
    return marks, Store(marks).serialise(Format.N_TRIPLES) + data


def _there(door: Door, graph: str, marks: Marks, triples: int) -> Pushed | None:
    """Return a graph that stands there as we would send it, whole; None where it does not, or that cannot be seen."""
    if not _counted(door, graph, marks, triples):
        found = _arrived(door, graph) or set()
        if len(found) != triples or not {*marks} <= found:
            return None
    return Pushed(graph, triples, counted=True, sent=False)


def _put(door: Door, graph: str, data: bytes, marks: Marks, triples: int) -> Pushed:
    address, kind = _address(door.url, graph), {"Content-Type": N_TRIPLES}
    answer = door.send("PUT", address, content=data, headers=kind, allowed=(*DONE, 400, 404, 405, 415, 501))
    if answer.status not in DONE:
        raise RemoteError(_not_taken(door, answer))
    if not _counted(door, graph, marks, triples):
        # Not every store gives a whole graph back (Virtuoso stops at 10,000): then `remote` counts when it is asked.
        found = _arrived(door, graph)
        if found is None:
            return Pushed(graph, triples, counted=False)
        if len(found) != triples:
            raise RemoteError(f"De dienst op {door.place} houdt {len(found)} van de {triples} triples van <{graph}>.")
    return Pushed(graph, triples, counted=True)


def _counted(door: Door, graph: str, marks: Marks, triples: int) -> bool:
    """Whether the service itself says that a graph is there whole, as we send it: as many triples, and these marks.

    False says nothing: it may answer questions elsewhere, or to others.
    """
    place, _, query = door.url.partition("?")
    known = next((end for end in QUESTIONS if place.endswith(end)), None)
    if known is None or query:
        return False
    service = RemoteStore(place.removesuffix(known) + QUESTIONS[known], limits=door.limits)
    try:
        rows = service.select(WHOLE.format(graph, *(o.value for _, _, o in marks)))
    except RemoteError:
        return False
    return [row["found"] for row in rows] == [str(triples)]


def _arrived(door: Door, graph: str) -> set[AnyTriple] | None:
    """Return the triples of a graph there; None where the store does not give them back."""
    accept = {"Accept": ", ".join(KINDS_BACK)}
    answer = door.send("GET", _address(door.url, graph), headers=accept, allowed=range(200, 600))
    if answer.status != 200 or answer.kind not in KINDS_BACK:
        return None
    try:
        return parse_ntriples(answer.body)
    except (SyntaxError, ValueError):
        return None


def _address(url: str, graph: str) -> str:
    """Return where the Graph Store Protocol finds a graph (section 4.2, indirect identification)."""
    return f"{url}{'&' if urlsplit(url).query else '?'}graph={quote(graph, safe='')}"


def _not_taken(door: Door, answer: Answer) -> str:
    """Return the sentence for a service that does not take graphs."""
    return (
        f"De dienst op {door.place} neemt hier geen graaf aan ({answer.status}): alleen lezen, of dit is niet het "
        f"adres van de Graph Store ({ADDRESSES})."
    )
