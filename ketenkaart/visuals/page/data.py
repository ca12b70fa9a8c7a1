"""The one JSON behind the page: the graph in short names, and the answers under each scenario."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from ketenkaart import __version__
from ketenkaart.content import content_path
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.records.dataset import access_word
from ketenkaart.graph.scenario import Scenario, report_dates
from ketenkaart.ontology.terms import schemes, term_labels
from ketenkaart.queries.asking.catalogue import ABOUT_SOURCE, Query, for_readers
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.needs import notes
from ketenkaart.queries.rows.records import engine_rows, texts
from ketenkaart.queries.things.dossier import HIDDEN, Places
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.visuals.in_words.losses import LossWording, ReasonWording
from ketenkaart.visuals.page.answered.answers import answers, comparisons, moves, scenarios
from ketenkaart.visuals.page.answered.gaps import Topics
from ketenkaart.visuals.page.answered.matrix import Reach
from ketenkaart.visuals.page.answered.second_readings import second_readings
from ketenkaart.visuals.page.facts import view
from ketenkaart.visuals.page.facts.lists import lines, lookups, partners, unknown, works
from ketenkaart.visuals.page.facts.timeline import promises, timeline
from ketenkaart.visuals.short_ids import View, short
from ketenkaart.words.phrases import capital
from ketenkaart.words.search import forms

# Triples of all choices of a page together, about a minute of work: three times the report, or 5,000 measures.
MOST = 2_000_000


@dataclass(frozen=True, kw_only=True)
class Part:
    """The part of a page that is made for one scenario, in both readings; with `bases` on both bases."""

    scenario: Scenario = Scenario()
    bases: bool = False
    comparisons: bool = False


def page_data(plans: Plans, part: Part | None = None) -> dict[str, Any]:
    """Return everything that the page shows, or a `part`; values are notations, things are named by short ids.

    Things of all plans stand together, as they share organisations; matrix and gaps are each plan's own. Where nobody
    asks for a part, plans so large that all choices would take more than `MOST` have their first one only, and say so.
    """
    now = plans.at()
    dates = list(dict.fromkeys(report_dates(now)))
    large = part is None and len(now) * len(set(map(plans.normalised, scenarios(dates)))) > MOST
    if large:
        part = Part(comparisons=True)
    source = Labels(now).source
    shown = [plan(store, source) for store in plans.each()]  # in the order in which they are named
    if large:
        shown[0]["notes"] += [read_content(content_path("visuals", "words.yaml"))["large"]]
    facts = view.Facts(plans, shown)
    topics, pages, wanted = Topics(facts), view.kinds(facts), _scenarios(dates, part)
    bases = sorted({one.stated_only for one in wanted})
    return {
        "meta": {"version": __version__, "content": plans.content, "title": plans.title},
        "source": source,
        "plans": shown,
        "words": facts.words,
        "codes": view.codes(),
        "lists": view.listed(),
        "hidden": sorted({short(name) for name in HIDDEN}),
        "progress": facts.progress,
        "progressStrictly": facts.strictly,
        "absent": facts.absent,
        "stands": facts.report_dates,
        "dates": facts.dates,
        "addresses": {short(one): str(address) for one, address in sorted(Places(now).address.items())},
        "names": {short(iri): label for iri, label in sorted(term_labels().items())},
        "things": facts.things,
        "kinds": pages,
        "lines": lines(facts, pages),
        "called": view.called(facts),
        "works": works(facts.work),
        "partners": partners(facts),
        "lookups": lookups(facts),
        "timeline": timeline(facts),
        "promises": {one["key"]: promises(facts, one) for one in shown},
        "unknown": unknown(now),
        "search": search(now, facts.things, facts.words["search"]),
        "topics": topics.titles(),
        "answers": answers(plans, wanted, (Reach(facts), topics)),
        # In a page, where they would take half a minute, the engine answers any.
        "readings": second_readings(plans.each()) if part is None and sys.platform != "emscripten" else {},
        "queries": questions(source),
        "comparisons": {
            key: {**one, "actions": moves(facts, key)}
            for key, one in (comparisons(plans, bases) if part is None or part.comparisons else {}).items()
        },
    }


def _scenarios(dates: list[tuple[str, str]], part: Part | None) -> list[Scenario]:
    if part is None:
        return scenarios(dates)
    as_of = part.scenario.as_of or max(date for date, _ in dates)
    bases = (False, True) if part.bases else (part.scenario.stated_only,)
    choices = product(bases, (False, True))
    return [replace(part.scenario, as_of=as_of, stated_only=stated, strict=strict) for stated, strict in choices]


def search(store: Store, things: View, words: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `forms` of words in searched texts, names in `english`, and what a code is `also` called."""
    texts = (
        text for thing in things.values() for name in (*words["texts"], "hiddenLabel") for text in thing.get(name, ())
    )
    named = ([short(row["node"] or ""), row["name"] or ""] for row in engine_rows(store, "namen-in-het-engels"))
    also: dict[str, dict[str, list[str]]] = {}
    for row in engine_rows(schemes(), "andere-namen-van-codes"):
        also.setdefault(short(row["class"] or ""), {}).setdefault(row["notation"] or "", []).append(row["name"] or "")
    return {"forms": forms(texts), "english": [pair for pair in named if pair[0] in things], "also": also}


def plan(store: Store, several: str) -> dict[str, Any]:
    """Return what the page says of the one plan of a store; `words.queries`: where it differs from `several`."""
    steps, speaker = [texts(row) for row in engine_rows(store, "stappen")], Labels(store)
    about = engine_rows(store, "plannen")[0]
    source, wording = speaker.source, LossWording(speaker)
    headings = {name: wording.heading(name) for name in ("cells", "nothing", "none")}
    queries = {query.name: (_texts_of(query, source), _texts_of(query, several)) for query in for_readers()}
    return {
        **{name: about[name] or "" for name in ("key", "title", "date", "document", "sha")},
        "access": access_word(about["access"] or ""),
        "model": about["model_label"] or "",
        "source": source,
        "Source": capital(source),
        "dates": [{"date": date, "label": label} for date, label in report_dates(store)],
        "steps": [{**{k: s[k] for k in ("notation", "label", "step")}, "id": short(s["iri"])} for s in steps],
        "notes": notes(store),
        "words": {
            "no_partner": ReasonWording(speaker).words["no_partner"],
            "losses": {**headings, **wording.lists()},
            "stands": CellWording().readings["stands"],
            **({} if source == several else {"page": view.page_words(source)}),
            "queries": {name: here for name, (here, all_) in queries.items() if here != all_},
        },
    }


def questions(source: str) -> dict[str, Any]:
    """Return every question for readers by name: its texts about a source, its shelf and its SPARQL."""
    return {
        query.name: {
            **_texts_of(query, source),
            **{"shelf": query.shelf, "detail": query.detail},
            # The header of its file says what the page says already, and takes as much room as a picture.
            "sparql": "\n".join(line for line in query.whole.splitlines() if not line.startswith("#+")),
            "open": query.is_open,
        }
        for query in for_readers()
    }


def _texts_of(query: Query, source: str) -> dict[str, Any]:
    about = query.of(source)
    return {name: getattr(about, name) for name in ABOUT_SOURCE}
