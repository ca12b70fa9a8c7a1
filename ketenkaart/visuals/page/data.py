"""The one JSON behind the page: the graph in short names, and the answers under each scenario."""

from typing import Any

from ketenkaart import __version__
from ketenkaart.graph.build.properties import code_lists
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario, report_dates
from ketenkaart.ontology.labels import term_labels
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.catalogue import TOLD, Query, catalogue
from ketenkaart.queries.hidden import DERIVED, HIDDEN
from ketenkaart.queries.needs import notes
from ketenkaart.queries.words import Speaker
from ketenkaart.store import DATA, PREFIXES, Row, Store, iri
from ketenkaart.visuals.page.answers import answer, key_of, scenarios, words
from ketenkaart.visuals.page.comparisons import comparisons
from ketenkaart.visuals.page.told import absent, addresses, date_words, stands, told
from ketenkaart.visuals.page.words import page_words
from ketenkaart.visuals.pictures.drawing import draw
from ketenkaart.visuals.pictures.looks import around, looks
from ketenkaart.visuals.pictures.view_files import views
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.source import about, capital

UNSEEN = frozenset(short(name) for name in HIDDEN)
ADDRESS = ("place", "part", "firstWords", "document", "end")  # of a passage: its address says it, or nobody asks


def page_data(plans: Plans) -> dict[str, Any]:
    """Return everything that the page shows; values are notations, things are named by short ids.

    Things of all plans stand together, as they share organisations; matrix and gaps are each plan's own.
    """
    now = plans.under()
    dates = list(dict.fromkeys(report_dates(now)))
    at = {date: plans.under(Scenario(as_of=date)) for date, _ in dates}
    source = Speaker(now).source
    known = things(now)
    return {
        "meta": {"version": __version__, "content": plans.content, "title": plans.title},
        "source": source,
        "words": page_words(source),
        "plans": [plan(store, source) for store in plans.each()],  # in the order in which they are named
        "codes": {name: {n: _concept(c) for n, c in codes.items()} for name, codes in vocabulary().codes.items()},
        "flags": _flags(now),
        "lists": {short(name): scheme for name, scheme in sorted(code_lists().items())},
        "hidden": sorted(UNSEEN),
        "told": told(at, now),
        "toldStrictly": told({date: plans.under(Scenario(as_of=date, strict=True)) for date in at}, now, beside=at),
        "absent": absent(at, now, known),
        "stands": stands(at),
        "dates": date_words(now),
        "addresses": addresses(now),
        "names": {short(iri): label for iri, label in sorted(term_labels().items())},
        "things": known,
        "answers": {key_of(scenario): answer(plans.each(scenario)) for scenario in scenarios(dates)},
        "queries": {query.name: {**_told(query, source), **_form(query)} for query in catalogue().values()},
        "views": {name: _pictures(at, name) for name in views()},
        "around": about(around(), source),
        "comparisons": comparisons(plans),
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
        if s not in known or not subject.startswith(DATA) or p.value in DERIVED or "/cell-" in subject:
            continue
        value = getattr(o, "value", "")
        if getattr(o, "language", None) == "en":
            continue
        if value in codes:
            value = codes[value]
        elif value.startswith(DATA):
            value = "@" + short(value)
        elif p.value == PREFIXES["rdf"] + "type":
            value = short(value)
        found.setdefault(short(subject), {}).setdefault(short(p.value), []).append(value)
    for thing in found.values():
        for name in ADDRESS if "Passage" in thing["type"] else ():
            thing.pop(name, None)
    return {key: {p: sorted(v) for p, v in sorted(found[key].items())} for key in sorted(found)}


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


def plan(store: Store, several: str) -> dict[str, Any]:
    """Return the one plan of a store: key, title, date, source, model, report dates, steps in order, and words.

    `source` and `Source` are what a sentence calls its source. `words.queries` holds the texts of questions that say
    something else here than under `several`, what a sentence calls the source of all plans together. `notes` are what
    a reader must know first: what the plan leaves open, and what was therefore not asked.
    """
    steps = [_texts(row) for row in store.select(STEPS)]
    source = Speaker(store).source
    own = {query.name: (_told(query, source), _told(query, several)) for query in catalogue().values()}
    return {
        **_texts(store.select(PLAN)[0]),
        "source": source,
        "Source": capital(source),
        "dates": [{"date": date, "label": label} for date, label in report_dates(store)],
        "steps": [{**{k: s[k] for k in ("notation", "label", "step")}, "id": short(s["node"])} for s in steps],
        "notes": notes(store),
        "words": {**words(store), "queries": {name: here for name, (here, all_) in own.items() if here != all_}},
    }


def _told(query: Query, source: str) -> dict[str, Any]:
    told = query.of(source)
    return {name: getattr(told, name) for name in TOLD}


def _form(query: Query) -> dict[str, Any]:
    return {"shelf": query.shelf, "detail": query.detail, "sparql": query.whole}


def _texts(row: Row) -> dict[str, Any]:
    return {name: value or "" for name, value in row.items()}


def _concept(concept: Any) -> dict[str, Any]:
    return {"label": concept.label, "definition": concept.definition, "order": concept.order, "screen": concept.screen}


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
    """Return a view: its words, and by date what its network holds and the rows that have no line."""
    drawn = {date: draw(store, name) for date, store in at.items()}
    first = next(iter(drawn.values()))
    parts = ("nodes", "edges", "loose")
    shown = {date: {part: getattr(picture, part) for part in parts} for date, picture in drawn.items()}
    options = max((picture.options for picture in drawn.values()), key=str)  # equal, but for very many lines
    return {
        **first.view.model_dump(),
        "table": first.table,
        "step": looks().places.step,
        "options": options,
        "at": shown,
    }
