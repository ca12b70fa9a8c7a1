"""The one JSON behind the page: the graph in short names, and the answers under each scenario."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ketenkaart import __version__
from ketenkaart.content import fingerprint
from ketenkaart.graph.build import BASE
from ketenkaart.graph.folder import plan_files
from ketenkaart.ontology.names import term_labels
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.catalogue import catalogue
from ketenkaart.queries.coverage import BY, coverage
from ketenkaart.queries.gaps import ask
from ketenkaart.queries.scenario import Scenario, report_dates, view
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.views import draw, views

DERIVED = {
    PREFIXES["kk"] + name
    for name in (
        "actsIn",
        "leads",
        "contributesTo",
        "contributesAsStatedTo",
        "covers",
        "coversAsStated",
        "coversInForce",
        "cooperatesWith",
        "actor",
        "leader",
        "statedBarrier",
        "cellInitiative",
        "inPlan",
        "sha256",
        "usesModel",
    )
}


SHORTENED = (
    BASE + "plan/",
    BASE,
    *(PREFIXES[name] for name in ("kk", "kkc", "skos", "dcterms", "org", "oa", "rdf", "prov")),
)


def page_data(folders: Sequence[Path]) -> dict[str, Any]:
    """Return everything that the page shows; values are notations, things are named by short ids."""
    now = view(folders)
    dates = report_dates(now)
    answers = {}
    for date, _ in dates:
        for stated in (False, True):
            for expectations in (True, False):
                scenario = Scenario(as_of=date, stated_only=stated, expectations=expectations)
                key = f"{date}|{'stated' if stated else 'all'}|{'with' if expectations else 'without'}"
                answers[key] = answer(view(folders, scenario))
    words = vocabulary()
    return {
        "meta": _meta(now, folders),
        "dates": [{"date": date, "label": label} for date, label in dates],
        "codes": {name: {n: _concept(c) for n, c in codes.items()} for name, codes in words.codes.items()},
        "flags": _flags(now),
        "givesState": _states(now),
        "steps": steps(now),
        "names": {short(iri): label for iri, label in sorted(term_labels().items())},
        "things": things(now),
        "answers": answers,
        "queries": {
            q.name: {
                "shelf": q.shelf,
                "title": q.title,
                "question": q.question,
                "why": q.why,
                "severity": q.severity,
                "detail": q.detail,
                "columns": q.columns,
                "sparql": q.sparql,
            }
            for q in catalogue().values()
        },
        "views": {name: _picture(now, name) for name in views()},
    }


def answer(store: Store) -> dict[str, Any]:
    """Return the matrix in its three forms, and the gaps, of a store under one scenario."""
    inside: dict[str, list[str]] = {}
    for row in store.select("SELECT ?cell ?thing WHERE { ?cell kk:cellInitiative ?thing } ORDER BY ?cell ?thing"):
        inside.setdefault(row["cell"] or "", []).append(short(row["thing"] or ""))
    matrix = {}
    for by in BY:
        cells = [asdict(cell) for cell in coverage(store, by)]
        matrix[by] = [
            {
                **{k: v for k, v in cell.items() if k not in ("cell", "column_label")},
                "things": inside.get(cell["cell"], []),
            }
            for cell in cells
            if by != "partner" or cell["initiatives"]
        ]
    gaps = [{**asdict(gap), "subject": short(gap.subject), "evidence": short(gap.evidence or "")} for gap in ask(store)]
    return {"matrix": matrix, "gaps": gaps}


def things(store: Store) -> dict[str, dict[str, list[str]]]:
    """Return every node of the plans, organisation and step: property → values, without what is derived.

    Nodes are short ids after `@`; codes are their notation; the rest is text.
    """
    codes = {c.iri: c.notation for concepts in vocabulary().codes.values() for c in concepts.values()}
    found: dict[str, dict[str, list[str]]] = {}
    for s, p, o in store:
        subject = s.value
        if not subject.startswith(BASE) or p.value in DERIVED or "/cell-" in subject:
            continue
        value = getattr(o, "value", "")
        if getattr(o, "language", None) == "en":
            continue
        if value in codes:
            value = codes[value]
        elif value.startswith(BASE):
            value = "@" + short(value)
        elif p.value == PREFIXES["rdf"] + "type":
            value = short(value)
        found.setdefault(short(subject), {}).setdefault(short(p.value), []).append(value)
    return {key: {p: sorted(v) for p, v in sorted(found[key].items())} for key in sorted(found)}


STEPS = """
SELECT ?notation ?label ?step ?node WHERE {
  ?plan kk:usesModel/skos:hasTopConcept ?node .
  ?node skos:notation ?notation ; skos:prefLabel ?label ; kk:order ?order FILTER(LANG(?label) = "nl")
  OPTIONAL { ?node kk:step ?step FILTER(LANG(?step) = "nl") } } ORDER BY ?order"""


def steps(store: Store) -> list[dict[str, str]]:
    """Return the steps of the models in use, in order: notation, label, what it is."""
    rows = [{key: value or "" for key, value in row.items()} for row in store.select(STEPS)]
    return [{"notation": r["notation"], "label": r["label"], "step": r["step"], "id": short(r["node"])} for r in rows]


def short(iri: str) -> str:
    """Return the part of an IRI by which the page knows it.

    >>> short("https://w3id.org/ketenkaart/id/org/ind")
    'org/ind'
    """
    for prefix in SHORTENED:
        if iri.startswith(prefix):
            return iri.removeprefix(prefix)
    return iri


def _concept(concept: Any) -> dict[str, Any]:
    return {"label": concept.label, "definition": concept.definition, "order": concept.order, "screen": concept.screen}


META = """
SELECT ?title ?summary ?date ?document ?sha WHERE {
  ?plan a kk:Plan ; skos:prefLabel ?title ; kk:asOf ?date OPTIONAL { ?plan kk:summary ?summary }
  OPTIONAL { ?plan kk:document ?d . ?d skos:prefLabel ?document OPTIONAL { ?d kk:sha256 ?sha } } } ORDER BY ?plan"""


def _meta(store: Store, folders: Sequence[Path]) -> dict[str, str]:
    row = store.select(META)[0]
    content = fingerprint([path for folder in folders for path in plan_files(folder)])
    return {"version": __version__, "content": content, **{key: value or "" for key, value in row.items()}}


def _flags(store: Store) -> dict[str, list[str]]:
    """Return which codes carry which mark (`isActing`, `isStated`, `atSteps`, …), by the mark's name."""
    rows = store.select("""
      SELECT DISTINCT ?mark ?notation WHERE {
        ?code skos:inScheme ?scheme ; skos:notation ?notation ; ?mark true } ORDER BY ?mark ?notation""")
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(short(row["mark"] or ""), []).append(row["notation"] or "")
    return found


def _states(store: Store) -> dict[str, str]:
    """Return which state of a cell each status gives."""
    rows = store.select("""
      SELECT ?status ?state WHERE {
        ?s kk:givesState ?c ; skos:notation ?status . ?c skos:notation ?state } ORDER BY ?status""")
    return {row["status"] or "": row["state"] or "" for row in rows}


def _picture(store: Store, name: str) -> dict[str, Any]:
    """Return a drawn view: its words and looks, its nodes with their places, and its lines, each with its row."""
    picture = draw(store, name)
    spoken = ("from_label", "to_label", "from_group", "to_group")
    rows = [
        {
            key: short(value) if value.startswith("http") else value
            for key, value in row.items()
            if value is not None and key not in spoken
        }
        for row in picture.rows
    ]
    kept = ("id", "label", "group", "x", "y")
    nodes = [{**{key: node[key] for key in kept}, "id": short(node["id"])} for node in picture.nodes]
    return {**picture.view.model_dump(), "drawn": nodes, "rows": rows}
