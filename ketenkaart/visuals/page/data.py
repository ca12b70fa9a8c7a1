"""The one JSON behind the page: the graph in short names, and the answers under each scenario."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ketenkaart import __version__
from ketenkaart.content import fingerprint
from ketenkaart.graph.build.properties import code_lists
from ketenkaart.graph.build.triples import BASE
from ketenkaart.graph.plans import each, view
from ketenkaart.graph.scenario import Scenario, report_dates
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.ontology.labels import term_labels
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.catalogue import catalogue
from ketenkaart.queries.hidden import DERIVED, HIDDEN
from ketenkaart.queries.words import Speaker
from ketenkaart.store import PREFIXES, Row, Store, iri
from ketenkaart.visuals.page.answers import answer, key_of, scenarios, words
from ketenkaart.visuals.page.comparisons import comparisons
from ketenkaart.visuals.page.pictures import Picture, draw, views
from ketenkaart.visuals.page.short_ids import short
from ketenkaart.visuals.page.told import absent, addresses, date_words, stands, told

UNSEEN = frozenset(short(name) for name in HIDDEN)
ADDRESS = ("place", "part", "firstWords", "document", "end")  # of a passage: its address says it, or nobody asks


def page_data(folders: Sequence[Path]) -> dict[str, Any]:
    """Return everything that the page shows; values are notations, things are named by short ids.

    Things of all plans stand together, as they share organisations; matrix and gaps are each plan's own.
    """
    dates = list(dict.fromkeys(report_dates(view(folders))))
    at = {date: view(folders, Scenario(as_of=date)) for date, _ in dates}
    now = view(folders)
    known = things(now)
    plans = [plan(store) for store in each(folders)]  # in the order in which they are named
    source = plans[0]["source"] if len(plans) == 1 else SEVERAL
    return {
        "meta": _meta(plans, folders),
        "plans": plans,
        "codes": {name: {n: _concept(c) for n, c in codes.items()} for name, codes in vocabulary().codes.items()},
        "flags": _flags(now),
        "lists": {short(name): scheme for name, scheme in sorted(code_lists().items())},
        "hidden": sorted(UNSEEN),
        "source": source,
        "told": told(at, now),
        "absent": absent(at, now, known),
        "stands": stands(at),
        "dates": date_words(now),
        "addresses": addresses(now),
        "names": {short(iri): label for iri, label in sorted(term_labels().items())},
        "things": known,
        "answers": {key_of(scenario): answer(each(folders, scenario)) for scenario in scenarios(dates)},
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
        "views": {name: _pictures(at, name) for name in views()},
        "comparisons": comparisons(folders),
    }


def things(store: Store) -> dict[str, dict[str, list[str]]]:
    """Return every node of the plans, organisation and step: property → values, without what is derived.

    What has no class of ours, ORG or SKOS (a plan's dataset and its publisher) is for catalogues, not for readers.
    Nodes are short ids after `@`; codes are their notation; the rest is text.
    """
    codes = {c.iri: c.notation for concepts in vocabulary().codes.values() for c in concepts.values()}
    classes = tuple(PREFIXES[name] for name in ("kk", "org", "skos"))
    types = store.match(None, iri("rdf:type"))
    known = {s for s, _, kind in types if str(getattr(kind, "value", "")).startswith(classes)}
    found: dict[str, dict[str, list[str]]] = {}
    for s, p, o in store:
        subject = s.value
        if s not in known or not subject.startswith(BASE) or p.value in DERIVED or "/cell-" in subject:
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
    for thing in found.values():
        for name in ADDRESS if "Passage" in thing["type"] else ():
            thing.pop(name, None)
    return {key: {p: sorted(v) for p, v in sorted(found[key].items())} for key in sorted(found)}


SEVERAL = "de bron"  # what a sentence calls the sources of several plans
PLAN = """
SELECT ?key ?title ?date ?document ?sha ?model WHERE {
  ?plan a kk:Plan ; skos:prefLabel ?title ; kk:asOf ?date ; dcterms:identifier ?key ; kk:usesModel ?used .
  ?used skos:prefLabel ?model FILTER(LANG(?model) = "nl")
  OPTIONAL { ?plan kk:document ?d . ?d skos:prefLabel ?document OPTIONAL { ?d kk:sha256 ?sha } } }"""
STEPS = """
SELECT ?notation ?label ?step ?node WHERE {
  ?plan kk:usesModel/skos:hasTopConcept ?node .
  ?node skos:notation ?notation ; skos:prefLabel ?label ; kk:order ?order FILTER(LANG(?label) = "nl")
  OPTIONAL { ?node kk:step ?step FILTER(LANG(?step) = "nl") } } ORDER BY ?order"""


def plan(store: Store) -> dict[str, Any]:
    """Return the one plan of a store: key, title, date, source, model, report dates, steps in order, and words."""
    steps = [_texts(row) for row in store.select(STEPS)]
    source = Speaker(store).source
    return {
        **_texts(store.select(PLAN)[0]),
        "dates": [{"date": date, "label": label} for date, label in report_dates(store)],
        "source": source,
        "Source": source[:1].upper() + source[1:],
        "steps": [{**{k: s[k] for k in ("notation", "label", "step")}, "id": short(s["node"])} for s in steps],
        "words": words(store),
    }


def _texts(row: Row) -> dict[str, Any]:
    return {name: value or "" for name, value in row.items()}


def _concept(concept: Any) -> dict[str, Any]:
    return {"label": concept.label, "definition": concept.definition, "order": concept.order, "screen": concept.screen}


def _meta(plans: Sequence[dict[str, Any]], folders: Sequence[Path]) -> dict[str, str]:
    content = fingerprint([path for folder in folders for path in plan_files(folder)])
    return {"version": __version__, "content": content, "title": " en ".join(plan["title"] for plan in plans)}


def _flags(store: Store) -> dict[str, list[str]]:
    """Return which codes carry which mark (`isActing`, `isStated`, `atSteps`, …), by the mark's name."""
    rows = store.select("""
      SELECT DISTINCT ?mark ?notation WHERE {
        ?code skos:inScheme ?scheme ; skos:notation ?notation ; ?mark true } ORDER BY ?mark ?notation""")
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(short(row["mark"] or ""), []).append(row["notation"] or "")
    return found


def _pictures(at: dict[str, Store], name: str) -> dict[str, Any]:
    """Return a view: its words and looks, and by date its nodes with their places, and its lines, each with its row."""
    drawn = {date: draw(store, name) for date, store in at.items()}
    look = next(iter(drawn.values())).view
    return {**look.model_dump(), "at": {date: _picture(picture) for date, picture in drawn.items()}}


def _picture(picture: Picture) -> dict[str, Any]:
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
    return {"drawn": nodes, "rows": rows}
