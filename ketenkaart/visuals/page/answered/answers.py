"""What the page answers under each choice that it offers, and how every two readings differ."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations, product
from operator import itemgetter

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.findings.gaps import find_gaps_per_plan, weight
from ketenkaart.queries.matrix import BY
from ketenkaart.queries.partners.losses import Losses
from ketenkaart.queries.partners.reach import reach
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows, grouped
from ketenkaart.queries.side_by_side.compare import Side, compare_sides
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.comparison import change_words, changes, notes, statements
from ketenkaart.visuals.in_words.losses import LossWording, ReachWording
from ketenkaart.visuals.in_words.numbers import NumberWording
from ketenkaart.visuals.page.answered.gaps import Topics, discussed, gaps
from ketenkaart.visuals.page.answered.lost import loss_row, most_missed, work_places
from ketenkaart.visuals.page.answered.matrix import Reach, matrix
from ketenkaart.visuals.page.facts.view import Facts, Row
from ketenkaart.visuals.short_ids import short

Answered = tuple[Row, list[tuple[int | str, ...]]]  # what one plan says, and by what its gaps sort among others
SIDE_BY_SIDE = ("points", "numbers", "reach", "most", "places")  # what of plans stands one after another
GAP = 0.05  # of the height of a picture, between two states


def scenarios(dates: Sequence[tuple[str, str]]) -> list[Scenario]:
    """Return the scenarios that the page can show by itself: each date, basis, reading, with expectations or not."""
    choices = product((date for date, _ in dates), (False, True), (True, False), (False, True))
    return [Scenario(date, stated, expectations=expected, strict=strict) for date, stated, expected, strict in choices]


def answer(store: Store, strictly: Store | None = None) -> Answered:
    """Return what one plan says under one scenario; rows name their plan. `strictly`: it in the strict reading."""
    all_losses, speaker = Losses(store), Labels(store)
    wording = LossWording(speaker, all_losses.names)
    losses = {organisation: all_losses.of([organisation]) for organisation in all_losses.organisations}
    found = find_gaps_per_plan([store])
    numbers = NumberWording(store, found)
    named = {
        name: {"phrase": phrase, "definition": definition, "value": one.value, "things": list(map(short, one.things))}
        for (name, phrase, definition), one in zip(numbers.lines(), numbers.numbers.values(), strict=True)
    }
    entry = {
        "matrix": matrix([store], [strictly] if strictly else ()),
        "gaps": gaps([store], found),
        "points": discussed(store, found),
        "numbers": [{"plan": all_losses.plan, "phrase": numbers.sentences, "named": named}],
        "reach": [{"plan": all_losses.plan, **ReachWording(numbers).text(reach(store))}],
        "links": {short(row["link"] or ""): [row["basis"], row["strength"]] for row in engine_rows(store, "verbanden")},
        "without": {short(who): [loss_row(wording, all_losses, loss)] for who, loss in losses.items()},
        "most": most_missed(losses, speaker.labels),
        "places": work_places(all_losses),
    }
    return entry, list(map(weight, found))


def together(ones: Sequence[Answered]) -> Row:
    """Return what some plans say under one scenario, side by side, to add to: gaps of all sorted together."""
    listed = [pair for part, order in ones for pair in zip(order, part["gaps"], strict=True)]
    losses = ((who, row) for part, _ in ones for who, lost in part["without"].items() for row in lost)
    without = grouped(losses, itemgetter(0), itemgetter(1))
    return {
        "matrix": {by: [dict(cell) for part, _ in ones for cell in part["matrix"][by]] for by in BY},
        "gaps": [{**gap, "also": list(map(dict, gap["also"]))} for _, gap in sorted(listed, key=lambda pair: pair[0])],
        "links": {link: tied for part, _ in ones for link, tied in part["links"].items()},
        "without": dict(sorted(without.items())),
        **{name: [row for part, _ in ones for row in part[name]] for name in SIDE_BY_SIDE},
    }


def answers(plans: Plans, wanted: list[Scenario], additions: Sequence[Reach | Topics]) -> dict[str, Row]:
    """Return what all plans say under each scenario, with `additions`, by `date|basis|expectations` (and `|strict`)."""
    found: dict[str, Row] = {}
    made: dict[tuple[Scenario, ...], Row] = {}

    @cache
    def of_plan(part: Plans, one: Scenario, strict: bool) -> Answered:
        return answer(part.at(one), None if strict else part.at(replace(one, strict=True)))

    for scenario in wanted:
        same = plans.normalised(scenario)
        if same not in made:
            ones = [of_plan(part, one, scenario.strict) for part, one in zip(plans.parts, same, strict=True)]
            made[same] = together(ones)
            for one in additions:
                one.add(made[same], scenario)
        basis, expected = "stated" if scenario.stated_only else "all", "with" if scenario.expectations else "without"
        found[f"{scenario.as_of}|{basis}|{expected}{'|strict' if scenario.strict else ''}"] = made[same]
    return found


def comparisons(plans: Plans, bases: Sequence[bool] = (False, True)) -> dict[str, Row]:
    """Return every two sides of some plans on some bases, by `plan@date|plan@date|basis`, and `|strict` if so read."""
    found, compared = dict[str, Row](), cache(_compared)  # plans without a second reading are compared once for both
    for stated, strict in product(bases, (False, True)):
        pairs = tuple(
            (part, part.normalised(Scenario(as_of=date, stated_only=stated, strict=strict))[0])
            for part, dates in zip(plans.parts, plans.dates, strict=True)
            for date, _ in dates
        )
        basis = f"{'stated' if stated else 'all'}{'|strict' if strict else ''}"
        found |= {f"{pair}|{basis}": one for pair, one in compared(pairs).items()}
    return found


def _compared(pairs: tuple[tuple[Plans, Scenario], ...]) -> dict[str, Row]:
    if len(pairs) < 2:  # no store is made where there is nothing to compare
        return {}
    sides = [(Side(part.at(scenario)), scenario.as_of) for part, scenario in pairs]
    return {
        f"{before.plan}@{one}|{after.plan}@{other}": {
            "changes": [
                {
                    **row,
                    "states": [*itemgetter("before", "after")(change_words(change))],
                    "work": [[*map(short, some)] for some in change.work],
                    "who": [[*some] for some in change.who],
                }
                for row, change in zip(changes(compared), (*compared.changes, *compared.apart), strict=True)
            ],
            "notes": notes(compared),
            "statements": [(r["what"], says["what"], short(r["subject"]), r["sentence"]) for r, says in stated],
        }
        for (before, one), (after, other) in combinations(sides, 2)
        for compared in [compare_sides(before, after)]
        for stated in [statements(compared)]
    }


def moves(facts: Facts, key: str) -> Row | None:
    """Return how work moved between two dates, with a picture by step or chapter ("": all); None for two plans.

    What was planned and is late has moved, though both lie in one state.
    """
    one, two, _, *strict = key.split("|")
    (plan, before), (other, after) = one.split("@"), two.split("@")
    if plan != other:
        return None
    at = {date: {**facts.progress[date], **(facts.strictly[date] if strict else {})} for date in (before, after)}
    works = facts.work
    mine = [work for work in works if works.first(work, "plan") == plan and not works.first(work, "container")]
    states, statuses = (
        {work: tuple(at[date].get(work, {}).get(field, "") for date in (before, after)) for work in mine}
        for field in ("state", "status")
    )
    equal = {work for work in mine if len({*states[work]}) == len({*statuses[work]}) == 1}
    at_work = {work: [*works.of(work, "steps"), *works.of(work, "chapter")] for work in states}
    return {
        "moved": [work for work, (old, new) in states.items() if old and new and work not in equal],
        "stayed": [work for work, (old, _) in states.items() if old and work in equal],
        "fresh": [work for work, (old, new) in states.items() if new and not old],
        "flows": {
            place: _flow([pair for work, pair in states.items() if not place or place in at_work[work]])
            for place in ("", *sorted(set().union(*at_work.values())))
        },
    }


def _flow(moves: Sequence[tuple[str, ...]]) -> Row:
    """Return how work went from state to state as a picture; work with a state of "" on the left was not there yet."""

    def rank(state: str) -> tuple[bool, int]:
        return not state, vocabulary().rank("CellState", state)

    pairs = Counter(pair for pair in moves if pair[1])
    order = sorted(pairs, key=lambda pair: [rank(state) for state in pair])
    sides: list[list[Row]] = [[], []]  # the states of each side in the order of their list, each below the other
    for side, rows in enumerate(sides):
        totals, y = Counter(pair[side] for pair in pairs.elements()), 0.0
        for state in sorted(totals, key=rank):
            rows.append({"state": state, "count": totals[state], "y": round(y, 2)})
            y += totals[state] + pairs.total() * GAP
    used = [{row["state"]: row["y"] for row in rows} for rows in sides]
    bands = []
    for pair in order:
        old, new = pair
        bands.append({"from": old, "to": new, "count": pairs[pair], "y1": used[0][old], "y2": used[1][new]})
        used[0][old] += pairs[pair]
        used[1][new] += pairs[pair]
    height = max((rows[-1]["y"] + rows[-1]["count"] for rows in sides if rows), default=0)
    return {"left": sides[0], "right": sides[1], "bands": bands, "height": height}
