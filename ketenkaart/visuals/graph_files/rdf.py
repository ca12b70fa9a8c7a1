"""Writes a graph for others, in the form that a file's suffix names."""

from pathlib import Path

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.files import write_whole
from ketenkaart.store import PREFIXES, SHARED, Format, Node, Store, as_trig
from ketenkaart.visuals.graph_files.networks import WRITERS, graph_file

FORMATS = {
    ".ttl": Format.TURTLE,
    ".nt": Format.N_TRIPLES,
    ".trig": Format.TRIG,
    ".rdf": Format.RDF_XML,
    ".jsonld": Format.JSON_LD,
}


def export(store: Store, path: Path) -> Path:
    """Write a store to a file; equal content gives equal bytes. Raises KetenkaartError for an unknown suffix."""
    return write_whole(path, serialise(store, path.suffix))


def serialise(store: Store, suffix: str) -> bytes:
    """Return a store as bytes in the form of a suffix (`.ttl`)."""
    if suffix in WRITERS:
        return graph_file(store, suffix)
    if suffix not in FORMATS:
        raise KetenkaartError(
            f"“{suffix}” is geen soort bestand dat wij schrijven.{did_you_mean(suffix, FORMATS)} "
            f"Kies uit {', '.join((*FORMATS, *WRITERS))}."
        )
    return _trig(store) if suffix == ".trig" else store.serialise(FORMATS[suffix])


def _trig(store: Store) -> bytes:
    """Return one named graph a plan, and one for what is shared (model.md, IRIs)."""
    in_plan = {s: o for s, _, o in store.match(None, Node(PREFIXES["kk"] + "inPlan"), None) if isinstance(o, Node)}
    plans = set(in_plan.values())
    shared = Node(SHARED)
    quads = [((s, p, o), s if s in plans else in_plan.get(s, shared)) for s, p, o in store]
    return as_trig(quads)
