"""What the page answers under each choice that it offers: matrix, gaps, who might, and what is lost without whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import ask_plans, weight
from ketenkaart.queries.matrix.coverage import BY
from ketenkaart.queries.partners.losses import Losses
from ketenkaart.queries.partners.reach import reach
from ketenkaart.queries.rows.words import Speaker, plan_key
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.losses import LossTeller
from ketenkaart.visuals.in_words.numbers import NumberTeller
from ketenkaart.visuals.in_words.reach import ReachTeller
from ketenkaart.visuals.page.answered.gaps import discussed, gaps
from ketenkaart.visuals.page.answered.lost import loss_row, most_missed, work_places
from ketenkaart.visuals.page.answered.matrix import matrix
from ketenkaart.visuals.page.answered.reach import Reach
from ketenkaart.visuals.page.answered.topics import Topics
from ketenkaart.visuals.short_ids import short

# The links that count: without what is only our reading, where only stated links do.
LINKS = """
SELECT ?link ?basis ?strength WHERE {
  ?link a kk:Contribution ; kk:initiative/kk:inPlan ?plan ; kk:basis ?how ; kk:strength/skos:notation ?strength .
  ?how skos:notation ?basis OPTIONAL { ?plan kk:statedOnly ?only } OPTIONAL { ?how kk:isStated ?stated }
  FILTER(!BOUND(?only) || ?stated = true) } ORDER BY ?link"""


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

    `matrix` in its three forms, `gaps` with who might take each up, `points` to discuss, the `named` numbers with what
    is `said` of them (`numbers`), `reach` (which partner acts at which step), `links` that count with their basis and
    strength, and `without`: for each organisation that acts, what the plan loses without it (see `losses`), with in
    `most` those without whom most falls away, and in `places` what is done at each step. `strictly`: the same plan in
    the strict reading.
    """
    asked, speaker = Losses(store), Speaker(store)
    teller = LossTeller(speaker, asked.names)
    losses = {organisation: asked.of([organisation]) for organisation in asked.organisations}
    found = ask_plans([store])
    numbers = NumberTeller(store, found)
    said = {
        "matrix": matrix([store], [strictly] if strictly else ()),
        "gaps": gaps([store], found),
        "points": discussed([store], found),
        "numbers": [{"plan": plan_key(store), "said": numbers.said, "named": named(numbers)}],
        "reach": [{"plan": plan_key(store), **ReachTeller(numbers).say(reach(store))}],
        "links": {short(row["link"] or ""): [row["basis"], row["strength"]] for row in store.select(LINKS)},
        "without": {short(who): [loss_row(teller, asked, loss)] for who, loss in losses.items()},
        "most": most_missed(losses, speaker.labels),
        "places": work_places(asked),
    }
    return Answered(said, tuple(map(weight, found)))


def named(teller: NumberTeller) -> dict[str, dict[str, Any]]:
    """Return the named numbers of a plan: each in words, its definition, its value, and the things that it counts."""
    return {
        name: {"said": said, "definition": told, "value": one.value, "things": list(map(short, one.things))}
        for (name, said, told), one in zip(teller.lines(), teller.numbers.values(), strict=True)
    }


def together(ones: Sequence[Answered]) -> dict[str, Any]:
    """Return what some plans say under one scenario, side by side: gaps of all sorted together.

    Rows are of who asks, to add to.
    """
    listed = [pair for one in ones for pair in zip(one.order, one.said["gaps"], strict=True)]
    without: dict[str, list[dict[str, Any]]] = {}
    for one in ones:
        for who, lost in one.said["without"].items():
            without[who] = [*without.get(who, ()), *lost]
    lists = {
        name: [row for one in ones for row in one.said[name]]
        for name in ("points", "numbers", "reach", "most", "places")
    }
    return {
        "matrix": {by: [dict(cell) for one in ones for cell in one.said["matrix"][by]] for by in BY},
        "gaps": [{**gap, "also": list(map(dict, gap["also"]))} for _, gap in sorted(listed, key=lambda pair: pair[0])],
        "points": lists["points"],
        "numbers": lists["numbers"],
        "reach": lists["reach"],
        "links": {link: tied for one in ones for link, tied in one.said["links"].items()},
        "without": dict(sorted(without.items())),
        "most": lists["most"],
        "places": lists["places"],
    }


def answers(
    plans: Plans, asked: list[Scenario], reach: Reach, topics: Topics, told: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what all plans together say under each scenario, by its name; what comes to the same is asked once.

    `reach` and `topics` add to each answer what they know of it; `told`: how far work is, by date.
    """
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
