"""Sets two readings side by side: two dates of a plan, or two plans; cells, and of one plan what it states of its work.

Steps of two models meet where `ontology/alignments/` says that they closely match; others are listed, never guessed.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import counterpart, vocabulary
from ketenkaart.queries.matrix import NOTHING, CellRow, coverage, deliveries
from ketenkaart.queries.partners.losses import NamedWork
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows, grouped, record, texts
from ketenkaart.store import Store
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import own_number

STOPPED, DONE, SILENT, LATER, DROPPED = "gestopt", "klaar", "geen-voortgang-gemeld", "later", "dropped"
# What a difference is called: where a value took another's place, where one came, and where one went ("" is none).
CASES = {
    "deadline": ("moved", "deadline", "dropped"),
    "revised": ("moved", "moved", "dropped"),
    "partners": ("replaced", "joined", "left"),
    "named": ("", "", "unmentioned"),
}
OPEN = ("", "zonder-stap")  # how `zonder-vakken` calls measures whose kind is not known, or only whose step is not
WHOSE = {(True, False): "first", (False, True): "second", (True, True): "both", (False, False): "neither"}
AFTER = {"vervallen": "ended", "vervangen": "ended", SILENT: "silent"}
Values = dict[str, str]  # words, by what counts: a notation, the key of a partner, the last day of a deadline
Place = tuple[str | None, str]  # a step's IRI (None for all steps at once) and a kind's notation


@dataclass(frozen=True)
class Work(NamedWork):
    """An undertaking: its class, the numbers of the actions above it, and what is stated, by kind and subject."""

    iri: str
    kind: str
    above: list[str] = field(default_factory=list)
    stated: dict[tuple[str, str], Values] = field(default_factory=lambda: defaultdict(dict))


class Difference(NamedTuple):
    """What one reading states of some work and the other does not; `about`: which deadline, or in which role."""

    what: str
    work: Work
    about: str
    before: Values
    after: Values


def statements(store: Store) -> dict[str, Work]:
    """Return the work of the one plan of a store, with what is stated of it, by IRI."""
    works_found, named, stated = (engine_rows(store, f"compare/{name}") for name in ("werk", "genoemd", "uitspraken"))
    works, came = dict[str, Work](), {one.deadline: one for one in deliveries(store)}
    reported = {(r["work"], r["what"]) for r in named}
    for r in map(texts, works_found):
        iri, number, status = r["work"], r["number"], r["status"]
        numbered, kind = bool(own_number(number, r["title"])), r["type"].rpartition("#")[2]
        work = works.setdefault(iri, Work(number, r["title"], numbered, iri, kind))
        work.above.extend(filter(None, [r["above"]]))
        if (iri, "named") in reported or r["state"] == STOPPED:
            work.stated["named", ""][status] = vocabulary().label("Status", status)
            if status and (iri, "reported") not in reported and r["state"] not in (STOPPED, DONE):
                status = SILENT
        if status:
            work.stated["status", ""][status] = vocabulary().label("Status", status)
    for r in map(texts, stated):
        key, text = r["key"], r["text"]
        if r["what"] == "delivery":
            one = came[key]
            key = one.outcome if one.outcome == LATER else one.delivery
            text = vocabulary().label("Delivery", one.delivery) + (f" ({in_dutch(text)})" if text else "")
            if one.outcome == DROPPED:  # of its action alone something is said
                key, text = next(iter(works[r["work"]].stated["status", ""].items()), (key, text))
        if r["what"] in ("deadline", "revised") and key[:4].isdigit() and not re.search(r"\d{4}", text):
            text += f" [{key[:4]}]"  # a term that names no year: ours, beside its words
        if key:
            works[r["work"]].stated[r["what"], r["about"]][key] = text
    return works


def differences(before: dict[str, Work], after: dict[str, Work]) -> Iterator[Difference]:
    """Yield what `after` states otherwise than `before`, by the order of the work; both are of one plan."""
    for work in sorted({**before, **after}.values(), key=lambda one: one.order):
        if work.iri not in before or work.iri not in after:
            fresh, status = work.iri in after, work.stated["status", ""]
            what = ("new" if work.kind == "Measure" else "first") if fresh else "gone"
            yield Difference(what, work, "", {} if fresh else status, status if fresh else {})
            continue
        had, has = before[work.iri].stated, after[work.iri].stated
        for kind, about in {**had, **has}:
            old, new = had[kind, about], has[kind, about]
            left, came = _only_in(old, new), _only_in(new, old)
            both, only_after, only_before = CASES.get(kind, (kind,) * 3)
            what = (both if left else only_after) if came else only_before
            if kind == "status":
                what = AFTER.get(next(iter(came), ""), what)
            if what and (left or came):
                yield Difference(what, work, about, left, came)


def _only_in(one: Values, other: Values) -> Values:
    return {key: words for key, words in one.items() if key not in other}


@dataclass(frozen=True)
class Step:
    """A step of a side's model."""

    iri: str
    notation: str
    label: str
    model: str


class Side:
    """One of the two readings: its steps, and what each cell holds."""

    def __init__(self, store: Store) -> None:
        self.store = store
        about = engine_rows(store, "plannen")[0]
        self.plan, self.title, self.as_of = (about[name] or "" for name in ("key", "title", "date"))
        self.steps = {r["iri"] or "": record(Step, r) for r in engine_rows(store, "stappen")}
        iris = {step.notation: step.iri for step in self.steps.values()}
        self.cells = {(cell.barrier and iris[cell.barrier], cell.column): cell for cell in coverage(store)}
        rows = map(texts, [*engine_rows(store, "partners-per-vak"), *engine_rows(store, "compare/zonder-vakken")])
        held = grouped(rows, lambda r: (r.get("step") or None, r["kind"]), itemgetter("undertaking", "partner", "name"))
        self.work: dict[Place, list[str]] = {place: sorted({work for work, *_ in some}) for place, some in held.items()}
        self.partners = {place: {who: name for _, who, name in some if who} for place, some in held.items()}
        self.open = [len(self.work.get((None, name), ())) for name in OPEN]
        self.statements, self.source = statements(store), Labels(store).source

    def cell(self, place: Place) -> CellRow:
        """Return what a cell holds; of a kind that has no cells how much work there is, and may still come."""
        held = len(self.work.get(place, ()))
        apart = CellRow(state="" if held else NOTHING, initiatives=held, families=held, open=self.open[0])
        return self.cells.get(place, apart)


@dataclass(frozen=True)
class Change:
    """A cell that differs in its most common state or in who acts; `joined` and `left` hold partners, key → name."""

    step: Step | None
    other: Step | None
    kind: str
    before: CellRow
    after: CellRow
    joined: dict[str, str]
    left: dict[str, str]
    work: tuple[list[str], list[str]]  # what is done there on either side, by IRI
    who: tuple[Values, Values]  # who acts there

    @property
    def whose(self) -> str:
        """Which side has work here: `first`, `second`, `both` or `neither`; `-open` where the other may still."""
        is_open = self.before.is_undecided or self.after.is_undecided
        return WHOSE[self.before.initiatives > 0, self.after.initiatives > 0] + ("-open" if is_open else "")


@dataclass(frozen=True)
class Comparison:
    """Two sides, cells that differ or not, work without cells, steps without a counterpart, what one plan states."""

    before: Side
    after: Side
    changes: list[Change]
    equal: list[Change]
    apart: list[Change]
    unmatched: list[Step]
    statements: list[Difference]

    @property
    def same_plan(self) -> bool:
        """Whether this is one plan at two dates."""
        return self.before.plan == self.after.plan


def compare(one: str, other: str, plan: Plans, stated_only: bool = False) -> Comparison:
    """Return how two paths of plans, or dates of `plan`, differ; raise KetenkaartError where one is not there."""
    return compare_sides(*(_side(name, plan, stated_only) for name in (one, other)))


def compare_sides(before: Side, after: Side) -> Comparison:
    """Return how `after` differs from `before`: what one plan states, and cells where the steps of both models meet."""
    theirs = set(after.steps)
    pairs = [(one, after.steps[same]) for one in before.steps.values() if (same := counterpart(one.iri, theirs))]
    met = {step.iri for pair in pairs for step in pair}
    unmatched = [step for side in (before, after) for step in side.steps.values() if step.iri not in met]
    kinds = sorted({kind for _, kind in before.cells}, key=lambda kind: vocabulary().rank("InterventionKind", kind))
    others = sorted({kind for side in (before, after) for _, kind in side.work} - {*kinds, *OPEN})  # have no cells
    cells = list[Change]()
    for one, other in [*pairs, (None, None)]:
        for kind in kinds if one else [*kinds, *others]:
            here, there = (one.iri if one else None, kind), (other.iri if other else None, kind)
            had, has = before.partners.get(here, {}), after.partners.get(there, {})
            sides = before.cell(here), after.cell(there)
            is_sure = not any(cell.is_undecided for cell in sides)  # else a partner may still come
            differ = (_only_in(has, had), _only_in(had, has)) if is_sure else ({}, {})
            work = before.work.get(here, []), after.work.get(there, [])
            cells.append(Change(one, other, kind, *sides, *differ, work, (had, has)))
    apart = [cells.pop() for _ in others]  # the last ones
    changes = [cell for cell in cells if cell.before.shown != cell.after.shown or cell.joined or cell.left]
    equal = [cell for cell in cells if cell not in changes]
    stated = [*differences(before.statements, after.statements)] if before.plan == after.plan else []
    return Comparison(before, after, changes, equal, apart, unmatched, stated)


def _side(name: str, plan: Plans, stated_only: bool) -> Side:
    as_of = name if re.fullmatch(r"\d{4}-\d{2}-\d{2}", name) else None
    return Side((plan if as_of else Plans([name])).at(Scenario(as_of=as_of, stated_only=stated_only)))
