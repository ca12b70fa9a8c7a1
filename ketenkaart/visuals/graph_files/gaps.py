"""Writes gap rows for others: as Turtle (`kk:Gap`), JSON or CSV."""

import json
from collections.abc import Iterable
from dataclasses import asdict, fields

from ketenkaart.errors import KetenkaartError
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.store import Store, Triple, iri, text, typed
from ketenkaart.visuals.csv import dutch_csv

ORGANISATIONS = "SELECT ?node ?notation WHERE { ?node a org:Organization ; skos:notation ?notation }"
BARRIERS = """
SELECT ?key ?node ?notation WHERE { ?plan kk:usesModel ?model ; dcterms:identifier ?key .
  ?node skos:inScheme ?model ; skos:notation ?notation }"""
PLANS = "SELECT ?plan ?key ?date WHERE { ?plan a kk:Plan ; dcterms:identifier ?key ; kk:asOf ?date }"


def gaps_file(store: Store, gaps: list[Gap], suffix: str) -> bytes:
    """Return gaps in the form of a suffix (.ttl, .json, .csv); raise KetenkaartError for another suffix."""
    match suffix:
        case ".ttl":
            return Store(gap_triples(store, gaps)).serialise()
        case ".json":
            return (json.dumps([asdict(gap) for gap in gaps], ensure_ascii=False, indent=2) + "\n").encode()
        case ".csv":
            return dutch_csv([vars(gap) for gap in gaps], [f.name for f in fields(Gap)]).encode()
    raise KetenkaartError(f"“{suffix}” kan niet voor vragen; kies .docx, .xlsx, .csv, .json of .ttl.")


def gap_triples(store: Store, gaps: Iterable[Gap]) -> Iterable[Triple]:
    """Yield gaps as nodes; the same gap has the same IRI on every run (model.md, `kk:Gap`)."""
    organisations = {row["notation"]: row["node"] or "" for row in store.select(ORGANISATIONS)}
    barriers = {(row["key"], row["notation"]): row["node"] or "" for row in store.select(BARRIERS)}
    codes = vocabulary().codes
    frames = {row["key"]: row for row in store.select(PLANS)}
    for gap in gaps:
        frame = frames[gap.plan]
        node = iri(f"{frame['plan']}/gap-{gap.key}")
        yield node, iri("rdf:type"), iri("kk:Gap")
        yield node, iri("kk:query"), typed(gap.query, "xsd:string")
        yield node, iri("kk:gapSubject"), iri(gap.subject)
        yield node, iri("kk:severity"), iri(codes["Severity"][gap.severity].iri)
        yield node, iri("kk:asOf"), typed(frame["date"] or "", "xsd:date")
        yield node, iri("skos:prefLabel"), text(gap.sentence)
        if gap.barrier:
            yield node, iri("kk:gapBarrier"), iri(barriers[gap.plan, gap.barrier])
        if gap.kind:
            yield node, iri("kk:gapKind"), iri(codes["InterventionKind"][gap.kind].iri)
        if gap.partner:
            yield node, iri("kk:gapPartner"), iri(organisations[gap.partner])
        if gap.detail:
            yield node, iri("kk:detail"), typed(gap.detail, "xsd:string")
        if gap.evidence:
            yield node, iri("kk:evidence"), iri(gap.evidence)
