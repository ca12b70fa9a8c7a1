"""The one JSON behind the page: the graph in short names, and the answers under each scenario."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from ketenkaart import __version__
from ketenkaart.content import room
from ketenkaart.graph.build.properties import code_lists
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario, report_dates
from ketenkaart.ontology.labels import term_labels
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.queries.catalogue import TOLD, Query, catalogue
from ketenkaart.queries.hidden import DERIVED, HIDDEN
from ketenkaart.queries.needs import notes
from ketenkaart.queries.words import Speaker
from ketenkaart.store import DATA, PREFIXES, Row, Store, iri
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.page.answers import Answered, answer, key_of, scenarios, together, words
from ketenkaart.visuals.page.called import called, kinds
from ketenkaart.visuals.page.comparisons import comparisons, moves
from ketenkaart.visuals.page.known import Known
from ketenkaart.visuals.page.lines import lines
from ketenkaart.visuals.page.lists import lookups, partners, works
from ketenkaart.visuals.page.promises import promises
from ketenkaart.visuals.page.reach import Reach
from ketenkaart.visuals.page.search import search
from ketenkaart.visuals.page.timeline import Timeline
from ketenkaart.visuals.page.told import absent, addresses, date_words, stands, told
from ketenkaart.visuals.page.topics import Topics
from ketenkaart.visuals.page.unknown import unknown
from ketenkaart.visuals.page.words import page_words
from ketenkaart.visuals.pictures.drawing import Picture, draw
from ketenkaart.visuals.pictures.looks import around, looks
from ketenkaart.visuals.pictures.rows import Facts
from ketenkaart.visuals.pictures.view_files import views
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.source import about, capital

# Triples of all choices of a page together, about a minute of work: three times the report, or 5,000 measures.
MOST = 2_000_000
UNSEEN = frozenset(short(name) for name in HIDDEN)
RECKONED = re.compile("/(cell|family)-")  # nodes of what was counted: the matrix shows them
NUMBERED = {"Measure", "Chapter"}  # what a reader knows by its number


@dataclass(frozen=True, kw_only=True)
class Part:
    """What of the page is made, where an engine travels in it and makes the rest, or where plans are many or large.

    Answers under one scenario, in both readings, and with `bases` on both bases; pictures and comparisons where they
    are asked for.
    """

    scenario: Scenario = Scenario()
    bases: bool = False
    views: bool = False
    comparisons: bool = False


def page_data(plans: Plans, part: Part | None = None) -> dict[str, Any]:
    """Return everything that the page shows, or a `part`; values are notations, things are named by short ids.

    Things of all plans stand together, as they share organisations; matrix and gaps are each plan's own. Where nobody
    asks for a part, plans so large that all choices would take more than `MOST` have their first one only, and say so.
    """
    now = plans.under()
    dates = list(dict.fromkeys(report_dates(now)))
    large = part is None and len(now) * len(set(map(plans.settled, scenarios(dates)))) > MOST
    if large:
        part = Part(views=True, comparisons=True)
    at = {date: plans.under(Scenario(as_of=date)) for date, _ in dates}
    source = Speaker(now).source
    shown = [plan(store, source) for store in plans.each()]  # in the order in which they are named
    if large:
        shown[0]["notes"] += [read_content(room("visuals", "words.yaml"))["large"]]
    found, flags, lists, said = things(now), _flags(now), _lists(), date_words(now)
    known = Known(found, [one["key"] for one in shown], flags, lists, said)
    progress, missing, dated = told(at, now), absent(at, now, found), stands(at)
    read = {date: plans.under(Scenario(as_of=date, strict=True)) for date in at}
    strictly = told(read, now, beside=at)
    reach = Reach(known, _steps(shown), (progress, strictly), missing)
    words = page_words(source)
    pages = kinds(known, words)
    topics, asked = Topics(known, _steps(shown), words["gaps"]), _asked(dates, part)
    drawn = {date: store for date, store in at.items() if any(one.as_of == date for one in asked)}
    return {
        "meta": {"version": __version__, "content": plans.content, "title": plans.title},
        "source": source,
        "plans": shown,
        "words": words,
        "codes": {name: _codes(codes) for name, codes in vocabulary().codes.items()},
        "lists": lists,
        "hidden": sorted(UNSEEN),
        "told": progress,
        "toldStrictly": strictly,
        "absent": missing,
        "stands": dated,
        "dates": said,
        "addresses": addresses(now),
        "names": {short(iri): label for iri, label in sorted(term_labels().items())},
        "things": found,
        "kinds": pages,
        "lines": lines(known, pages, words),
        "called": called(known, words),
        "works": works(known),
        "partners": partners(known, [one["key"] for one in shown]),
        "lookups": lookups(known, words["lookup"]),
        "timeline": Timeline(known, words["timeline"], progress, dated).rows(missing, shown),
        "promises": promises(known, shown, words["promises"]),
        "unknown": unknown(known),
        "search": search(now, known, words["search"]),
        "topics": topics.titles(),
        "answers": _answers(plans, asked, reach, topics, progress),
        "queries": {query.name: {**_told(query, source), **_form(query)} for query in catalogue().values()},
        "views": _pictures(drawn) if part is None or part.views else {},
        "around": about(around(), source),
        "comparisons": {
            key: {**one, "actions": moves(known, progress, strictly, key)}
            for key, one in (comparisons(plans) if part is None or part.comparisons else {}).items()
        },
    }


def _asked(dates: list[tuple[str, str]], part: Part | None) -> list[Scenario]:
    if part is None:
        return scenarios(dates)
    as_of = part.scenario.as_of or max(date for date, _ in dates)
    bases = (False, True) if part.bases else (part.scenario.stated_only,)
    choices = product(bases, (False, True))
    return [replace(part.scenario, as_of=as_of, stated_only=stated, strict=strict) for stated, strict in choices]


def _answers(
    plans: Plans, asked: list[Scenario], reach: Reach, topics: Topics, told: Mapping[str, Any]
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    made: dict[tuple[Scenario, ...], Any] = {}  # what comes down to the same is answered once
    apart: dict[tuple[int, Scenario, bool], Answered] = {}  # also where it does so for one of the plans
    for scenario in asked:
        key, same = key_of(scenario), plans.settled(scenario)
        if same not in made:
            ones = [(place, one, scenario.strict) for place, one in enumerate(same)]
            for place, one, strict in ones:
                if (place, one, strict) not in apart:
                    part = plans.parts[place]
                    beside = None if strict else part.under(replace(one, strict=True))
                    apart[place, one, strict] = answer(part.under(one), beside)
            made[same] = together([apart[one] for one in ones])
            reach.add(key, made[same])
            topics.add(made[same], told[key.partition("|")[0]])
        found[key] = made[same]
    return found


def _lists() -> dict[str, str]:
    return {short(name): scheme for name, scheme in sorted(code_lists().items())}


def _steps(shown: list[dict[str, Any]]) -> dict[str, dict[str, str]]:
    """Return the steps of each plan's model: its thing, by notation."""
    return {one["key"]: {step["notation"]: step["id"] for step in one["steps"]} for one in shown}


def things(store: Store) -> dict[str, dict[str, list[str]]]:
    """Return every node of the plans, organisation and step: property → values, without what is derived.

    What has no class of ours, ORG or SKOS (a plan's dataset and its publisher) is for catalogues, not for readers.
    Nodes are short ids after `@`; codes are their notation; the rest is text. Things stand as one reads them,
    and so do their passages, which are no things here: `addresses` says where each stands.
    """
    codes = {c.iri: c.notation for concepts in vocabulary().codes.values() for c in concepts.values()}
    classes = tuple(PREFIXES[name] for name in ("kk", "org", "skos"))
    types = store.match(None, iri("rdf:type"))
    known = {s for s, _, kind in types if str(getattr(kind, "value", "")).startswith(classes)}
    shown = (s.value for s in known if s.value.startswith(DATA) and not RECKONED.search(s.value))
    names = {name: short(name) for name in shown}
    found: dict[str, dict[str, list[str]]] = {}
    for s, p, o in store:
        if (subject := names.get(s.value)) is None or p.value in DERIVED:
            continue
        value = getattr(o, "value", "")
        if getattr(o, "language", None) == "en":
            continue
        if value in codes:
            value = codes[value]
        elif value.startswith(DATA):
            value = f"@{names.get(value) or short(value)}"
        elif p.value == PREFIXES["rdf"] + "type":
            value = short(value)
        found.setdefault(subject, {}).setdefault(short(p.value), []).append(value)
    passages = {key: thing for key, thing in found.items() if "Passage" in thing["type"]}
    starts = {key: int(next(iter(thing.get("start", ["0"])))) for key, thing in passages.items()}
    for thing in found.values():
        if "passage" in thing:
            thing["passage"].sort(key=lambda passage: (starts.get(passage[1:], 0), passage))
        if not NUMBERED & set(thing["type"]):
            thing.pop("identifier", None)
    read = [key for key in sorted(found, key=_reading(found)) if key not in starts]
    return {key: {p: v if p == "passage" else sorted(v) for p, v in sorted(found[key].items())} for key in read}


def _reading(found: Mapping[str, Mapping[str, list[str]]]) -> Callable[[str], tuple[int, str, str]]:
    """Return the order in which one reads things: who carries work first, and what was promised for first."""
    roles = {role.notation: role.order for role in vocabulary().codes["Role"].values()}

    def place(key: str) -> tuple[int, str, str]:
        thing = found[key]
        due = next(iter(thing.get("dueBy", ["9"]))) if "Deadline" in thing["type"] else ""
        return roles.get(next(iter(thing.get("role", [])), ""), 0), due, key

    return place


PLAN = """
SELECT ?key ?title ?date ?document ?sha ?model WHERE {
  ?plan a kk:Plan ; skos:prefLabel ?title ; kk:asOf ?date ; dcterms:identifier ?key ; kk:usesModel ?used .
  ?used skos:prefLabel ?model FILTER(LANG(?model) = "nl")
  OPTIONAL { ?plan kk:document ?d . ?d skos:prefLabel ?document OPTIONAL { ?d kk:sha256 ?sha }
    MINUS { ?d dcterms:identifier ?further } } }"""
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
    spoken = {} if source == several else {"page": page_words(source)}
    own = {query.name: (_told(query, source), _told(query, several)) for query in catalogue().values()}
    return {
        **_texts(store.select(PLAN)[0]),
        "source": source,
        "Source": capital(source),
        "dates": [{"date": date, "label": label} for date, label in report_dates(store)],
        "steps": [{**{k: s[k] for k in ("notation", "label", "step")}, "id": short(s["node"])} for s in steps],
        "notes": notes(store),
        "words": {
            **words(store),
            **spoken,
            "queries": {name: here for name, (here, all_) in own.items() if here != all_},
        },
    }


def _told(query: Query, source: str) -> dict[str, Any]:
    told = query.of(source)
    return {name: getattr(told, name) for name in TOLD}


def _form(query: Query) -> dict[str, Any]:
    return {"shelf": query.shelf, "detail": query.detail, "sparql": query.whole, "open": query.open}


def _texts(row: Row) -> dict[str, Any]:
    return {name: value or "" for name, value in row.items()}


def _codes(codes: Mapping[str, Concept]) -> dict[str, dict[str, Any]]:
    """Return the codes of a list by notation, in its order."""
    return {one.notation: _concept(one) for one in sorted(codes.values(), key=lambda one: one.order)}


def _concept(concept: Concept) -> dict[str, Any]:
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


def _pictures(at: dict[str, Store]) -> dict[str, Any]:
    """Return each view: its words, and by date what its network holds and the rows that have no line."""
    read = {date: Facts(store) for date, store in at.items()}
    return {name: _picture({date: draw(store, name, read[date]) for date, store in at.items()}) for name in views()}


def _picture(drawn: dict[str, Picture]) -> dict[str, Any]:
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
