"""What the page knows of a plan as a whole: its words and questions, its pictures, and what is searched in it."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.graph.scenario import report_dates
from ketenkaart.ontology.terms import schemes
from ketenkaart.queries.asking.catalogue import TOLD, Query, for_readers
from ketenkaart.queries.rows.needs import notes
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.store import Row, Store
from ketenkaart.visuals.in_words.cells import CellTeller
from ketenkaart.visuals.in_words.losses import LossTeller, ReasonTeller
from ketenkaart.visuals.page.facts.view import View, page_words
from ketenkaart.visuals.pictures.drawing import Picture, draw
from ketenkaart.visuals.pictures.looks import looks, views
from ketenkaart.visuals.pictures.rows import Facts
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.source import capital
from ketenkaart.words.stems import forms

ENGLISH = """
SELECT ?node ?name WHERE {
  { ?node kk:englishLabel ?name } UNION { ?node a kk:Barrier ; skos:prefLabel ?name FILTER(LANG(?name) = "en") }
} ORDER BY ?node"""

OTHER = """
SELECT ?class ?notation ?name WHERE {
  ?code a skos:Concept, ?class ; skos:notation ?notation ; skos:altLabel ?name
  FILTER(?class NOT IN (skos:Concept, kk:Barrier))
} ORDER BY ?class ?notation ?name"""
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


def search(store: Store, things: View, words: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `forms` of words in the texts that are searched, and other names of what is searched.

    Names are `english`, as [thing, name], and what a code is `also` called, by its list and notation. `words`
    (`visuals/words/search.yaml`) says in which fields is searched.
    """
    texts = (text for thing in things.values() for name in words["texts"] for text in thing.get(name, ()))
    named = ((short(row["node"] or ""), row["name"] or "") for row in store.select(ENGLISH))
    also: dict[str, dict[str, list[str]]] = {}
    for row in schemes().select(OTHER):
        names = also.setdefault(short(row["class"] or ""), {}).setdefault(row["notation"] or "", [])
        names.append(row["name"] or "")
    english = [[one, name] for one, name in named if one in things]
    return {"forms": forms(texts), "english": english, "also": also}


def pictures(at: dict[str, Store]) -> dict[str, Any]:
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


def plan(store: Store, several: str) -> dict[str, Any]:
    """Return the one plan of a store: key, title, date, source, model, report dates, steps in order, and words.

    `source` and `Source` are what a sentence calls its source. `words.queries` holds the texts of questions that say
    something else here than under `several`, what a sentence calls the source of all plans together. `notes` are what
    a reader must know first: what the plan leaves open, and what was therefore not asked.
    """
    steps = [_texts(row) for row in store.select(STEPS)]
    source = Speaker(store).source
    spoken = {} if source == several else {"page": page_words(source)}
    own = {query.name: (_told(query, source), _told(query, several)) for query in for_readers()}
    return {
        **_texts(store.select(PLAN)[0]),
        "source": source,
        "Source": capital(source),
        "dates": [{"date": date, "label": label} for date, label in report_dates(store)],
        "steps": [{**{k: s[k] for k in ("notation", "label", "step")}, "id": short(s["node"])} for s in steps],
        "notes": notes(store),
        "words": {
            **_words(store),
            **spoken,
            "queries": {name: here for name, (here, all_) in own.items() if here != all_},
        },
    }


def _words(store: Store) -> dict[str, Any]:
    """Return what the page says around losses and candidates of a plan, in the words of that plan's source."""
    speaker = Speaker(store)
    teller = LossTeller(speaker)
    said = {name: teller.heading(name) for name in ("cells", "nothing", "none")}
    stands = CellTeller(speaker.source).readings["stands"]
    return {"nobody": ReasonTeller(speaker).nobody, "losses": {**said, **teller.lists()}, "stands": stands}


def questions(source: str) -> dict[str, Any]:
    """Return every question for readers by name: its texts about a source, its shelf and its SPARQL."""
    return {query.name: {**_told(query, source), **_form(query)} for query in for_readers()}


def _told(query: Query, source: str) -> dict[str, Any]:
    told = query.of(source)
    return {name: getattr(told, name) for name in TOLD}


def _form(query: Query) -> dict[str, Any]:
    # The header of its file says what the page says already, and takes as much room as a picture.
    sparql = "\n".join(line for line in query.whole.splitlines() if not line.startswith("#+"))
    return {"shelf": query.shelf, "detail": query.detail, "sparql": sparql, "open": query.open}


def _texts(row: Row) -> dict[str, Any]:
    return {name: value or "" for name, value in row.items()}
