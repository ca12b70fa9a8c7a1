"""Makes one file for reuse in the form that its suffix names: plans, or gap questions."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.run import QueryTarget
from ketenkaart.queries.findings.gaps import find_gaps_per_plan
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows, texts
from ketenkaart.store import Literal, Node, Store, Triple, iri, text, typed
from ketenkaart.visuals.graph_files.rdf import serialise
from ketenkaart.visuals.in_words import refused
from ketenkaart.visuals.terminal.text import dutch_csv
from ketenkaart.words.dates import in_dutch

Filters = Mapping[str, str | None]  # what gaps were selected by, by option
MARKED_ELSEWHERE = "Gemarkeerd en niet in deze keuze: {}; kies ook de stand en de lezing van die pagina."


def exported(plans: Plans, suffix: str, scenario: Scenario = Scenario(), template: Path | None = None) -> bytes:
    """Return plans as a graph, a Word file of their actions or a workbook; raise KetenkaartError for what cannot be."""
    if suffix == ".docx":
        from ketenkaart.visuals.office.annex import annex  # noqa: PLC0415 - a graph does not need it

        return annex(plans.each(scenario), plans.origin, template)
    if suffix == ".xlsx":
        if scenario != Scenario():  # a workbook holds all statuses
            raise refused("no_date")
        from ketenkaart.visuals.office.workbook import workbook_file  # noqa: PLC0415 - a graph does not need it

        return workbook_file(plans)
    return serialise(plans.at(scenario), suffix)


def exported_gaps(
    here: QueryTarget, store: Store, gaps: list[Gap], suffix: str, filters: Filters, template: Path | None = None
) -> bytes:
    """Return some gap questions, and no others, in the form of a suffix.

    `store` holds all plans that answer; Word and Excel state the scenario and `filters`. Raises KetenkaartError for an
    unknown suffix, and for a Word template that cannot be used.
    """
    if suffix not in (".docx", ".xlsx"):
        return gaps_file(store, gaps, suffix)
    stores = [store] if here.endpoint else here.store_per_plan()
    origin = here.plans.origin | {"date": " en ".join(in_dutch(Labels(one).as_of) for one in stores)}
    if here.endpoint:
        origin["content"] = "–"  # of what stands elsewhere we know no hash
    choices = {**{name: value or "" for name, value in filters.items()}, **here.choices}
    from ketenkaart.visuals.office.gap_document import choices_in_words, gaps_document  # noqa: PLC0415

    if suffix == ".docx":
        return gaps_document(stores, gaps, origin, choices, template)
    from ketenkaart.visuals.office.workbook import gaps_workbook  # noqa: PLC0415 - a graph does not need it

    return gaps_workbook(stores, gaps, origin, choices_in_words(choices))


def exported_plan(plans: Plans) -> tuple[bytes, list[str]]:
    """Return one plan as a workbook to fill in, and lines about what its sheets cannot hold."""
    from ketenkaart.graph.reading import read_plan  # noqa: PLC0415 - a graph does not need it
    from ketenkaart.visuals.office.plan_workbook import filled_plan  # noqa: PLC0415

    if plans.several:
        raise KetenkaartError("Een invulbare werkmap houdt één plan; noem er één met --plan.")
    data, lost = filled_plan(read_plan(plans.folders[0]))
    lines = ["De bladen kunnen dit niet bevatten; in YAML blijft het wel:", *(f"  {line}" for line in lost)]
    return data, lines if lost else []


def exported_script(plans: Plans) -> tuple[bytes, list[str]]:
    """Return one plan as a PAX crime script, and in one sentence what PAX cannot hold."""
    from ketenkaart.graph.sources.pax_file import pax_table  # noqa: PLC0415 - a graph does not need it
    from ketenkaart.visuals.graph_files.pax import export_pax  # noqa: PLC0415

    if plans.several:
        raise KetenkaartError("Een draaiboek van PAX houdt één plan; noem er één met --plan.")
    data, lost = export_pax(plans.folders[0])
    return data, [pax_table()["words"]["lost"].format(lost=", ".join(lost))] if lost else []


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
    rows = map(texts, engine_rows(store, "notaties"))
    nodes = {(row["key"], row["notation"]): row["node"] for row in rows}  # the key of the plan of a step
    codes = vocabulary().codes
    frames = {row["key"]: row for row in engine_rows(store, "plannen")}
    for gap in gaps:
        frame = frames[gap.plan]
        node = iri(f"{frame['plan']}/gap-{gap.key}")
        found: dict[str, Node | Literal | None] = {
            "rdf:type": iri("kk:Gap"),
            "kk:query": typed(gap.query, "xsd:string"),
            "kk:gapSubject": iri(gap.subject),
            "kk:severity": iri(codes["Severity"][gap.severity].iri),
            "kk:asOf": typed(frame["date"] or "", "xsd:date"),
            "skos:prefLabel": text(gap.sentence),
            "kk:gapBarrier": iri(nodes[gap.plan, gap.barrier]) if gap.barrier else None,
            "kk:gapKind": iri(codes["InterventionKind"][gap.kind].iri) if gap.kind else None,
            "kk:gapPartner": iri(nodes["", gap.partner]) if gap.partner else None,
            "kk:detail": typed(gap.detail, "xsd:string") if gap.detail else None,
            "kk:evidence": iri(gap.evidence) if gap.evidence else None,
        }
        yield from ((node, iri(name), value) for name, value in found.items() if value is not None)


def marked_among(gaps: Iterable[Gap], text: str) -> tuple[list[Gap], int]:
    """Return the questions that a text marks, and how many more it marks; raise KetenkaartError where it marks none.

    The text is the address of a page, or its part behind `merk=` (`Gap.mark`).
    """
    marks = {*text.rpartition("merk=")[2].partition("&")[0].split(".")}
    if not (found := [one for gap in gaps for one in (gap, *gap.parts) if one.mark in marks]):
        raise refused("none_marked")
    return found, len(marks - {gap.mark for gap in found})


def marked_file(plans: Plans, scenario: Scenario, marks: str, kind: str) -> bytes:
    """Return the questions of a scenario that are marked as a file (docx, xlsx); raises as `marked_among` does."""
    if kind not in ("docx", "xlsx"):
        raise KetenkaartError(f"“{kind}” kan niet voor gemarkeerde vragen; kies docx of xlsx.")
    here = QueryTarget(plans, scenario, None)
    found, _ = marked_among(find_gaps_per_plan(here.store_per_plan()), marks)
    return exported_gaps(here, here.store(), found, f".{kind}", {"marked": "ja"})
