"""What the page knows of a plan as a whole: its words and questions, its pictures, and what is searched in it."""

from collections.abc import Mapping
from typing import Any

from ketenkaart.graph.scenario import report_dates
from ketenkaart.ontology.terms import schemes
from ketenkaart.queries.asking.catalogue import ABOUT_SOURCE, Query, for_readers
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.needs import notes
from ketenkaart.queries.rows.records import engine_rows, texts
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.cells import CellTeller
from ketenkaart.visuals.in_words.losses import LossTeller, ReasonTeller
from ketenkaart.visuals.page.facts.view import page_words
from ketenkaart.visuals.pictures.drawing import draw
from ketenkaart.visuals.pictures.looks import looks, views
from ketenkaart.visuals.pictures.rows import Facts
from ketenkaart.visuals.short_ids import View, short
from ketenkaart.words.phrases import capital
from ketenkaart.words.search import forms


def search(store: Store, things: View, words: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `forms` of words in searched texts, names in `english`, and what a code is `also` called."""
    texts = (text for thing in things.values() for name in words["texts"] for text in thing.get(name, ()))
    named = ((short(row["node"] or ""), row["name"] or "") for row in engine_rows(store, "namen-in-het-engels"))
    also: dict[str, dict[str, list[str]]] = {}
    for row in engine_rows(schemes(), "andere-namen-van-codes"):
        names = also.setdefault(short(row["class"] or ""), {}).setdefault(row["notation"] or "", [])
        names.append(row["name"] or "")
    english = [[one, name] for one, name in named if one in things]
    return {"forms": forms(texts), "english": english, "also": also}


def pictures(at: dict[str, Store]) -> dict[str, Any]:
    """Return each view: its words, and by date what its network holds and the rows that have no line."""
    read = {date: Facts(store) for date, store in at.items()}
    found = {}
    for name in views():
        drawn = {date: draw(store, name, read[date]) for date, store in at.items()}
        picture = next(iter(drawn.values()))
        found[name] = {
            **picture.view.model_dump(),
            "table": picture.table,
            "step": looks().places.step,
            "options": max((one.options for one in drawn.values()), key=str),  # equal, but for very many lines
            "at": {date: {"nodes": one.nodes, "edges": one.edges, "loose": one.loose} for date, one in drawn.items()},
        }
    return found


def plan(store: Store, several: str) -> dict[str, Any]:
    """Return what the page says of the one plan of a store; `words.queries`: where it differs from `several`."""
    steps, speaker = [texts(row) for row in engine_rows(store, "stappen")], Labels(store)
    about = engine_rows(store, "plannen")[0]
    source, teller = speaker.source, LossTeller(speaker)
    headings = {name: teller.heading(name) for name in ("cells", "nothing", "none")}
    words: dict[str, Any] = {
        "nobody": ReasonTeller(speaker).words["nobody"],
        "losses": {**headings, **teller.lists()},
        "stands": CellTeller(source).readings["stands"],
        **({} if source == several else {"page": page_words(source)}),
    }
    own = {query.name: (_texts_of(query, source), _texts_of(query, several)) for query in for_readers()}
    return {
        **{name: about[name] or "" for name in ("key", "title", "date", "document", "sha")},
        "model": about["model_label"] or "",
        "source": source,
        "Source": capital(source),
        "dates": [{"date": date, "label": label} for date, label in report_dates(store)],
        "steps": [{**{k: s[k] for k in ("notation", "label", "step")}, "id": short(s["iri"])} for s in steps],
        "notes": notes(store),
        "words": {**words, "queries": {name: here for name, (here, all_) in own.items() if here != all_}},
    }


def questions(source: str) -> dict[str, Any]:
    """Return every question for readers by name: its texts about a source, its shelf and its SPARQL."""
    found: dict[str, Any] = {}
    for query in for_readers():
        # The header of its file says what the page says already, and takes as much room as a picture.
        sparql = "\n".join(line for line in query.whole.splitlines() if not line.startswith("#+"))
        rest = {"shelf": query.shelf, "detail": query.detail, "sparql": sparql, "open": query.is_open}
        found[query.name] = {**_texts_of(query, source), **rest}
    return found


def _texts_of(query: Query, source: str) -> dict[str, Any]:
    about = query.of(source)
    return {name: getattr(about, name) for name in ABOUT_SOURCE}
