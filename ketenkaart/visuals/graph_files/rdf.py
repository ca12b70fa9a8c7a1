"""Writes a graph for others, in the form that a file's suffix names, with what its ontology says of it written out."""

import io
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ketenkaart.errors import did_you_mean
from ketenkaart.files import write_whole
from ketenkaart.ontology.entailment import extra_triples
from ketenkaart.ontology.terms import ontology, ontology_files, scheme_files
from ketenkaart.queries.rows.records import engine_rows
from ketenkaart.store import DATA, PREFIXES, SHARED, Format, Node, Store, as_trig, iri
from ketenkaart.visuals.in_words import refused

OBJECT = PREFIXES["owl"] + "ObjectProperty"
SUFFIX = ".graphml"
FORMATS = {".ttl": Format.TURTLE, ".nt": Format.N_TRIPLES, ".trig": Format.TRIG, ".jsonld": Format.JSON_LD}


@cache
def context() -> dict[str, Any]:
    """Return the context of the ontology: prefixes, and each of its terms by its local name."""
    found: dict[str, Any] = {**PREFIXES, "id": "@id", "type": "@type"}
    for row in engine_rows(ontology(), "termen"):
        name = (row["term"] or "").removeprefix(PREFIXES["kk"])
        entry = {"@id": f"kk:{name}"}
        if row["kind"] == OBJECT:
            entry["@type"] = "@id"
        elif (kind := row["type"] or "").startswith(PREFIXES["xsd"]) and kind != PREFIXES["xsd"] + "string":
            entry["@type"] = "xsd:" + kind.removeprefix(PREFIXES["xsd"])
        found[name] = entry
    return found


def json_ld(store: Store, prefixes: Mapping[str, str]) -> bytes:
    """Return a store as compacted JSON-LD with some prefixes, its nodes, keys and values in order."""
    from rdflib.plugins.serializers.jsonld import from_rdf  # noqa: PLC0415 - only this form pays for the imports

    from ketenkaart.rdflib_graph import rdflib_graph  # noqa: PLC0415

    terms = {**context(), **prefixes}
    made = from_rdf(rdflib_graph(store), terms, use_native_types=False)  # type: ignore[no-untyped-call]
    return (json.dumps(_ordered(made), ensure_ascii=False, indent=1) + "\n").encode()


def _ordered(value: Any) -> Any:
    """Return JSON in an order that no machine changes; a list is a set here, since no graph of ours holds a list."""
    match value:
        case dict():
            return {key: _ordered(value[key]) for key in sorted(value, key=lambda k: (k not in ("@context", "id"), k))}
        case list():
            return sorted(map(_ordered, value), key=lambda one: json.dumps(one, sort_keys=True))
    return value


def graph_file(store: Store) -> bytes:
    """Return all that has a name, and the lines between, as GraphML, with kind, status, date and plan, if any."""
    import networkx as nx  # noqa: PLC0415 - only this form pays for the import

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for row in engine_rows(store, "graphml-punten"):
        if row["node"] not in graph:
            node_fields = {name: row[name] for name in ("status", "as_of", "plan") if row[name]}
            graph.add_node(row["node"] or "", label=row["label"] or "", kind=_local(row["kind"]), **node_fields)
    for number, row in enumerate((*engine_rows(store, "graphml-lijnen"), *engine_rows(store, "graphml-verbanden"))):
        if row["from"] in graph and row["to"] in graph:
            values = {name: value for name, value in row.items() if value and name not in ("from", "to", "link")}
            key = str(number)
            graph.add_edge(row["from"] or "", row["to"] or "", key=key, id=key, label=_local(row["link"]), **values)
    out = io.BytesIO()
    nx.write_graphml(graph, out)
    return out.getvalue()


def _local(name: str | None) -> str:
    return next((name.removeprefix(p) for p in PREFIXES.values() if name and name.startswith(p)), name or "")


def serialise(store: Store, suffix: str, *, as_is: bool = False) -> bytes:
    """Return a store as bytes in the form of a suffix (`.ttl`), written out; `as_is` where it is an answer already.

    Equal content gives equal bytes. Raises KetenkaartError for an unknown suffix.
    """
    if suffix == SUFFIX:
        return graph_file(store)
    if suffix not in FORMATS:
        meant = did_you_mean(suffix, FORMATS)
        raise refused("no_form", suffix=suffix, meant=meant, forms=", ".join((*FORMATS, SUFFIX)))
    prefixes, more = own_prefixes(store), Store() if as_is else extra_triples(store)
    match suffix:
        case ".trig":
            # One named graph a plan, and one for what is shared (model.md, IRIs).
            whole, shared = Store(store).add(more), Node(SHARED)
            in_plan = {s: o for s, _, o in whole.match(None, iri("kk:inPlan"), None) if isinstance(o, Node)}
            graph_of = in_plan | {plan: plan for plan in in_plan.values()}
            return as_trig([((s, p, o), graph_of.get(s, shared)) for s, p, o in whole], {**PREFIXES, **prefixes})
        case ".jsonld":
            return json_ld(Store(store).add(more), prefixes)
    return store.serialise(FORMATS[suffix], {**PREFIXES, **prefixes}, more=more)  # no copy of a large store


def own_prefixes(store: Store) -> dict[str, str]:
    """Return a prefix for each folder of data, as a prefixed name holds no slash: plans, models, organisations."""
    found = {"organisatie": f"{DATA}org/"}
    for row in engine_rows(store, "mappen"):
        folder = row["folder"] or ""
        key = row["key"] or folder.rpartition("/")[2]
        taken = key in PREFIXES or key in found or not key[:1].isalpha()
        found[f"plan-{key}" if taken else key] = f"{folder}/"
    return found


def ontology_file(path: Path) -> Path:
    """Write all terms as one Turtle file, as their makers wrote them, but for imports: these are in the same file."""
    parts = (part.read_text(encoding="utf-8").strip() for part in (*ontology_files(), *scheme_files()))
    lines = (line for line in "\n\n".join(parts).split("\n") if " owl:imports " not in line)
    return write_whole(path, "\n".join(lines) + "\n")


def inferred_file(inferred: Store, store: Store) -> bytes:
    """Return what was inferred from a store as Turtle, with the names that an export of that store has."""
    return inferred.serialise(Format.TURTLE, {**PREFIXES, **own_prefixes(store)})
