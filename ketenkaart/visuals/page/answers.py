"""What the page answers under each choice that it offers: matrix, gaps, who might, and what is lost without whom."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import product
from typing import Any

from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.candidates import Candidates, Reason
from ketenkaart.queries.catalogue import catalogue
from ketenkaart.queries.coverage import BY, coverage
from ketenkaart.queries.gap import Gap
from ketenkaart.queries.gaps import ask_plans, plan_key, weight
from ketenkaart.queries.losses import Loss, Losses
from ketenkaart.queries.points import points
from ketenkaart.queries.progress import progress
from ketenkaart.queries.reach import reach
from ketenkaart.queries.words import Speaker
from ketenkaart.store import Store
from ketenkaart.visuals.candidates_in_words import ReasonTeller
from ketenkaart.visuals.cells_drawn import CellDrawer
from ketenkaart.visuals.cells_in_words import CellTeller
from ketenkaart.visuals.losses_in_words import LossTeller
from ketenkaart.visuals.page.known import unique
from ketenkaart.visuals.points_in_words import PointTeller
from ketenkaart.visuals.progress_in_words import ProgressTeller
from ketenkaart.visuals.reach_in_words import ReachTeller
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.names import fold

INSIDE = "SELECT ?cell ?thing WHERE { ?cell kk:cellInitiative ?thing } ORDER BY ?cell ?thing"
HEADS = "SELECT ?cell ?thing WHERE { ?cell kk:familyHead ?thing } ORDER BY ?cell ?thing"
UNSENT = (
    "cell",
    "column_label",
    "state_basis",
    "spread",
    "remark",
    "direct_families",
    "held",
)  # what a cell says in words already, or its name
ACTORS = "SELECT ?thing ?who ?collective WHERE { ?who kk:actsIn ?thing OPTIONAL { ?who kk:isGeneric ?collective } }"
# What was asked for at a step, by kind of work; where only stated links count, only what the text itself ties to it.
ASKED = """
SELECT DISTINCT ?step ?kind ?asked WHERE {
  ?asked a kk:Recommendation ; kk:inPlan ?plan ; kk:barrier/skos:broader? ?top .
  ?asked kk:interventionKind/skos:notation ?kind .
  ?plan kk:usesModel/skos:hasTopConcept ?top . ?top skos:notation ?step
  OPTIONAL { ?plan kk:statedOnly ?only }
  OPTIONAL { ?asked kk:basis ?basis OPTIONAL { ?basis kk:isStated ?stated } }
  FILTER(!BOUND(?only) || !BOUND(?basis) || ?stated = true) } ORDER BY ?asked"""
# The links that count: without what is only our reading, where only stated links do.
LINKS = """
SELECT ?link ?basis ?strength WHERE {
  ?link a kk:Contribution ; kk:initiative/kk:inPlan ?plan ; kk:basis ?how ; kk:strength/skos:notation ?strength .
  ?how skos:notation ?basis OPTIONAL { ?plan kk:statedOnly ?only } OPTIONAL { ?how kk:isStated ?stated }
  FILTER(!BOUND(?only) || ?stated = true) } ORDER BY ?link"""
GONE = ("last_actor", "only_lead")  # the lists of a loss that say that nobody else is named
MOST_START = 8  # partners with whom the screen Wat als begins
MOST = 2  # undertakings that a reason names; the page says that there are more


def scenarios(dates: Sequence[tuple[str, str]]) -> list[Scenario]:
    """Return the scenarios that the page can show by itself: each date, basis, reading, with expectations or not."""
    choices = product((date for date, _ in dates), (False, True), (True, False), (False, True))
    return [Scenario(date, stated, expectations=expected, strict=strict) for date, stated, expected, strict in choices]


def key_of(scenario: Scenario) -> str:
    """Return the name by which the page asks for a scenario's answer."""
    stated, expected = "stated" if scenario.stated_only else "all", "with" if scenario.expectations else "without"
    return f"{scenario.as_of}|{stated}|{expected}{'|strict' if scenario.strict else ''}"


@dataclass(frozen=True)
class Answered:
    """What one plan says under one scenario, and by what its gaps are sorted among those of others."""

    said: Mapping[str, Any]
    order: tuple[tuple[int | str, ...], ...]


def answer(store: Store, strictly: Store | None = None) -> Answered:
    """Return what one plan says under one scenario; rows name their plan.

    `matrix` in its three forms, `gaps` with who might take each up, `points` to discuss, `reach` (which
    partner acts at which step), `links` that count with their basis and strength, and `without`: for each organisation
    that acts, what the plan loses without it (see `losses`), with in `most` those without whom most falls away, and in
    `places` what is done at each step. `strictly`: the same plan in the strict reading.
    """
    asked, speaker = Losses(store), Speaker(store)
    teller = LossTeller(speaker, asked.names)
    losses = {organisation: asked.of([organisation]) for organisation in asked.organisations}
    found = ask_plans([store])
    said = {
        "matrix": matrix([store], [strictly] if strictly else ()),
        "gaps": gaps([store], found),
        "points": discussed([store], found),
        "reach": [{"plan": plan_key(store), **ReachTeller(speaker).say(reach(store))}],
        "links": {short(row["link"] or ""): [row["basis"], row["strength"]] for row in store.select(LINKS)},
        "without": {short(who): [_loss(teller, asked, loss)] for who, loss in losses.items()},
        "most": _most(losses, speaker.labels),
        "places": _places(asked),
    }
    return Answered(said, tuple(map(weight, found)))


def together(ones: Sequence[Answered]) -> dict[str, Any]:
    """Return what some plans say under one scenario, side by side: gaps of all sorted together.

    Rows are of who asks, to add to.
    """
    listed = [pair for one in ones for pair in zip(one.order, one.said["gaps"], strict=True)]
    without: dict[str, list[dict[str, Any]]] = {}
    for one in ones:
        for who, lost in one.said["without"].items():
            without[who] = [*without.get(who, ()), *lost]
    lists = {name: [row for one in ones for row in one.said[name]] for name in ("points", "reach", "most", "places")}
    return {
        "matrix": {by: [dict(cell) for one in ones for cell in one.said["matrix"][by]] for by in BY},
        "gaps": [{**gap, "also": list(map(dict, gap["also"]))} for _, gap in sorted(listed, key=lambda pair: pair[0])],
        "points": lists["points"],
        "reach": lists["reach"],
        "links": {link: tied for one in ones for link, tied in one.said["links"].items()},
        "without": dict(sorted(without.items())),
        "most": lists["most"],
        "places": lists["places"],
    }


def _places(asked: Losses) -> list[dict[str, Any]]:
    """Return the work at each step, at all of them, and of each kind without cells, in the order of its states."""
    return [
        {"plan": asked.plan, "step": place.barrier, "kind": place.kind, "things": list(map(short, place.work))}
        for place in asked.places
        if place.work or not place.kind
    ]


def _most(losses: Mapping[str, Loss], labels: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return without whom most falls away: at most steps, then of most work; by alphabet, as nobody is ranked.

    Of each: at which `steps` some work names no other party, how much work that is (`alone`), and of how much else no
    other leader is named (`lead`).
    """
    found = {one: loss for one, loss in losses.items() if loss.last_actor or loss.only_lead}
    steps = {one: unique(cell.barrier or "" for cell in found[one].cells if cell.last_actor) for one in found}

    def most_first(one: str) -> tuple[int, int, int, str]:
        return -len(steps[one]), -len(found[one].last_actor), -len(found[one].only_lead), labels[one]

    first = sorted(found, key=most_first)[:MOST_START]
    return [
        {
            **{"who": short(one), "plan": found[one].plan, "steps": steps[one]},
            **{"alone": len(found[one].last_actor), "lead": len(found[one].only_lead)},
        }
        for one in sorted(first, key=lambda one: fold(labels[one]))
    ]


def discussed(stores: Sequence[Store], asked: Sequence[Gap]) -> list[dict[str, Any]]:
    """Return what is worth discussing in the gaps of each plan, in words, and by which choices one sees its rows."""
    found = []
    for store in stores:
        teller, mine = PointTeller(Speaker(store)), [gap for gap in asked if gap.plan == plan_key(store)]
        for point in points(store, mine):
            kept = {name: getattr(point, name) for name in ("name", "query", "plan", "weights", "barriers")}
            found.append({**kept, **asdict(teller.say(point))})
    return found


def matrix(stores: Sequence[Store], strictly: Sequence[Store] = ()) -> dict[str, list[dict[str, Any]]]:
    """Return the cells of each plan, by dimension, each with the undertakings in it, its words and its picture.

    `strict` is what it says in the strict reading, where that is something else.
    """
    found, drawer = {by: list[dict[str, Any]]() for by in BY}, CellDrawer()
    strict = {cell.cell: cell for store in strictly for by in BY for cell in coverage(store, by)}
    for store in stores:
        teller, heads = ProgressTeller(Speaker(store).source), dict[str, list[str]]()
        for row in store.select(HEADS):
            heads.setdefault(row["cell"] or "", []).append(row["thing"] or "")
        work, inside, actors = progress(store), dict[str, list[str]](), dict[str, dict[str, bool]]()
        for row in store.select(INSIDE):
            inside.setdefault(row["cell"] or "", []).append(row["thing"] or "")
        wanted: dict[tuple[str | None, str | None], list[str]] = {}
        for row in store.select(ASKED):
            wanted.setdefault((row["step"], row["kind"]), []).append(short(row["asked"] or ""))
        for row in store.select(ACTORS):
            actors.setdefault(row["thing"] or "", {})[row["who"] or ""] = row["collective"] == "true"
        for by, cells in found.items():
            for cell in coverage(store, by):
                if by != "partner" or cell.initiatives:
                    nodes = inside.get(cell.cell, [])
                    who = {one: kind for node in nodes for one, kind in actors.get(node, {}).items()}
                    counted = [work[node] for node in heads.get(cell.cell, ())]
                    said = teller.cell(cell, counted, None if by == "partner" else who)
                    kept = {k: v for k, v in asdict(cell).items() if k not in UNSENT}
                    if strictly and (falls := teller.teller.falls(cell, strict.get(cell.cell))):
                        kept["strict"] = falls
                    if by == "kind" and (cell.barrier, cell.column) in wanted:
                        kept["asked"] = wanted[cell.barrier, cell.column]
                    cells.append(
                        {
                            **kept,
                            "plan": cell.plan,
                            "things": list(map(short, nodes)),
                            "said": said,
                            "unmet": teller.unmet(cell),
                            "bar": drawer.bar(cell),
                            "brief": drawer.brief(cell, counted),
                            **({"small": drawer.small(cell, counted)} if by == "partner" else {}),
                        }
                    )
    return found


def gaps(stores: Sequence[Store], asked: Sequence[Gap] | None = None) -> list[dict[str, Any]]:
    """Return the gaps of each plan, hoog first; `candidates` says who might, each with reasons and the work meant.

    `asked`: the same gaps, where they were asked already.
    """
    named = ("subject", "evidence", "detail")
    might = {
        plan_key(store): (Candidates(store), ReasonTeller(speaker), speaker)
        for store, speaker in zip(stores, map(Speaker, stores), strict=True)
    }
    found = []
    for gap in ask_plans(stores) if asked is None else asked:
        candidates, teller, speaker = might[gap.plan]
        who = [
            {"who": short(one.iri), "why": [_reason(teller, gap, reason) for reason in one.reasons]}
            for one in candidates.of(gap)
        ]
        row, *also = (
            {
                **asdict(one),
                **{name: short(getattr(one, name) or "") for name in named},
                "told": speaker.detail(catalogue()[one.query], one.detail),
            }
            for one in (gap, *gap.also)
        )
        found.append({**row, "mark": gap.mark, "also": also, "candidates": who})
    return found


def losses(stores: Sequence[Store], organisations: Iterable[str]) -> list[dict[str, Any]]:
    """Return what each plan in which they act loses without some organisations, in the form of a row of `without`.

    `plan` and `said`; in how much they act (`acts`); the lists of a `Loss` by name; `cells` where something is lost,
    each with `barrier`, `column`, `said` and its lists; `blocks` of kinds without cells, each with its heading and all
    that is done there; `places`, at which steps and of which kinds without cells something is lost, each with the
    lists of what is.
    """
    gone = list(organisations)
    asked = [(Speaker(store), Losses(store)) for store in stores]
    found = [(LossTeller(speaker, known.names), known, known.of(gone)) for speaker, known in asked]
    return [_loss(teller, known, loss) for teller, known, loss in found if loss.acts]


def _loss(teller: LossTeller, asked: Losses, loss: Loss) -> dict[str, Any]:
    lists = {name: list(map(short, getattr(loss, name))) for name in teller.lists()}
    cells = [
        {
            **{"barrier": cell.barrier, "column": cell.column, "said": teller.cell(cell)},
            **{name: list(map(short, getattr(cell, name))) for name in teller.words["cell"]},
        }
        for cell in (*loss.cells, *loss.blocks)
        if cell.lost
    ]
    blocks = [{"said": teller.block(loss, block), "acts": list(map(short, block.acts))} for block in loss.blocks]
    return {
        "plan": loss.plan,
        "said": teller.intro(loss),
        "acts": len(loss.acts),
        **lists,
        "cells": cells,
        "blocks": blocks,
        "places": [
            {"step": place.barrier, "kind": place.kind, **{name: list(map(short, lost)) for name, lost in gone.items()}}
            for place in asked.places
            if any(
                (gone := {name: [one for one in getattr(loss, name) if one in place.members] for name in GONE}).values()
            )
        ],
    }


def _reason(teller: ReasonTeller, gap: Gap, reason: Reason) -> dict[str, Any]:
    work = {"work": list(map(short, reason.work[:MOST])), "more": len(reason.work) > MOST} if reason.work else {}
    return {"said": teller.say(gap, reason), **work}


def words(store: Store) -> dict[str, Any]:
    """Return what the page says around losses and candidates of a plan, in the words of that plan's source."""
    speaker = Speaker(store)
    teller = LossTeller(speaker)
    said = {name: teller.heading(name) for name in ("cells", "nothing", "none")}
    stands = CellTeller(speaker.source).readings["stands"]
    return {"nobody": ReasonTeller(speaker).nobody, "losses": {**said, **teller.lists()}, "stands": stands}
