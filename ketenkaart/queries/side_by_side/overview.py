"""Many plans side by side: what each says in every column. Plans stand by name and are never ranked.

A column is a kind of work, a partner or a form at a step, or a gap question.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import shelf
from ketenkaart.queries.findings.gaps import find_gaps, select
from ketenkaart.queries.matrix import BY as CELLS
from ketenkaart.queries.matrix import NOTHING, coverage
from ketenkaart.queries.rows.needs import unasked
from ketenkaart.queries.rows.records import engine_rows, grouped, record
from ketenkaart.queries.side_by_side.many import Many
from ketenkaart.store import Store
from ketenkaart.words.names import folded

QUESTION = "question"
BY = (*CELLS, QUESTION)
UNPLACED, UNASKED, NOT_EXPECTED = "niet-geplaatst", "niet-gevraagd", "niet-verwacht"
ALL_STEPS, ALL = "alle-stappen", "Zonder stap"
SUPPORT = "/ondersteunend"  # behind the state of a column where all work is supporting
EMPTY = (NOTHING, NOT_EXPECTED, UNPLACED, UNASKED, "0")
APPLIES = "SELECT ?authority WHERE { ?plan a kk:Plan ; kk:appliesTo ?authority } ORDER BY ?authority"


@dataclass(frozen=True)
class SharedMeasures:
    """Another plan that says the same of some measures: how many of how many of ours."""

    plan: str
    count: int
    of: int
    title: str = ""


def measure_texts(store: Store) -> tuple[str, ...]:
    """Return, for each measure, a hash of its title and what it promises, without case, accents and spacing."""
    lines = [f"{row['label'] or ''} {row['promise'] or ''}" for row in engine_rows(store, "beloften")]
    return tuple(hashlib.sha256(folded(words).encode()).hexdigest()[:16] for words in lines)


def shared_measures(
    plans: Mapping[str, Sequence[str]], titled: Mapping[str, str] | None = None
) -> dict[str, list[SharedMeasures]]:
    """Return for each plan, by key, who shares words of its measures (`measure_texts`), who shares most first."""
    pairs = ((words, key) for key, texts in plans.items() for words in set(texts))
    holders = grouped(pairs, itemgetter(0), itemgetter(1))
    found, titles = {}, titled or {}
    for key, texts in plans.items():
        shared = Counter(other for words in texts for other in holders[words] if other != key)
        ranked = sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))
        found[key] = [SharedMeasures(other, count, len(texts), titles.get(other, "")) for other, count in ranked]
    return found


@dataclass(frozen=True)
class Column:
    """One column: its key; its barrier model, its step ("" of a question) and what is asked there, in words."""

    key: str
    model: str
    step: str
    label: str

    @property
    def barrier(self) -> str | None:
        """The notation of its step; None is Alle stappen, and of a question."""
        notation = "".join(self.key.split("/")[1:2])
        return None if notation in ("", ALL_STEPS) else notation


@dataclass(frozen=True)
class PlanRow:
    """What one plan says: a state by column, for whom it holds, and (`alike`) who shares words of its measures."""

    key: str
    title: str
    date: str
    model: str
    applies_to: tuple[str, ...]
    states: Mapping[str, str]
    alike: tuple[SharedMeasures, ...] = ()

    @property
    def wide(self) -> int:
        """For how many it holds."""
        return len(self.applies_to)


@dataclass(frozen=True)
class OnePlan:
    """A plan as it was read by itself: its row, its columns in order, and the words of its measures."""

    row: PlanRow
    columns: tuple[Column, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Tally:
    """How many states say something, nothing, or nothing that is known: of a column's plans, or a plan's columns."""

    something: int
    supporting: int
    nothing: int
    not_expected: int
    unplaced: int


@dataclass(frozen=True)
class Overview:
    """Plans by title, and their columns in the order of their models."""

    by: str
    columns: tuple[Column, ...]
    plans: tuple[PlanRow, ...]

    def tallies(self) -> list[tuple[Column, Tally]]:
        """Return for each column a tally of its plans; a plan whose model has no such step counts in none."""
        return [
            (column, tallied(plan.states[column.key] for plan in self.plans if column.key in plan.states))
            for column in self.columns
        ]


def tallied(states: Iterable[str]) -> Tally:
    """Return how many of some states say something, and how many do not."""
    found = Counter(states)
    something = sum(count for state, count in found.items() if state not in EMPTY)
    supporting = sum(count for state, count in found.items() if state.endswith(SUPPORT))
    nothing, unplaced = found[NOTHING] + found["0"], found[UNPLACED] + found[UNASKED]
    return Tally(something, supporting, nothing, found[NOT_EXPECTED], unplaced)


def overview(plans: Many, by: str = "kind", look: Callable[[Store], object] | None = None) -> Overview:
    """Return plans side by side; a store holds one plan, is looked at too once it was read, and is let go."""

    def looked_at(store: Store) -> OnePlan:
        found = read(store, by)
        if look:
            look(store)
        return found

    return together(by, plans.read(looked_at))


def read(store: Store, by: str) -> OnePlan:
    """Return what the one plan of a store says in each of its columns."""
    about = engine_rows(store, "plannen")[0]
    model = (about["model"] or "").rsplit("/", 1)[-1]
    found = _questions(store) if by == QUESTION else _cells(store, by, model, about["model_label"] or "")
    applies = tuple(one["authority"] for one in store.select(APPLIES))
    states = {column.key: state for column, state in found.items()}
    row = record(PlanRow, about, model=model, applies_to=applies, states=states)
    return OnePlan(row, tuple(found), measure_texts(store))


def together(by: str, ones: Iterable[OnePlan]) -> Overview:
    """Return plans that were read apart side by side, by title, with what their measures share."""
    plans = list(ones)
    columns = {column.key: column for one in plans for column in one.columns}
    shared = shared_measures({one.row.key: one.texts for one in plans}, {one.row.key: one.row.title for one in plans})
    rows = [replace(one.row, alike=tuple(shared[one.row.key])) for one in plans]
    return Overview(by, tuple(columns.values()), tuple(sorted(rows, key=lambda plan: (plan.title, plan.key))))


def _cells(store: Store, by: str, model: str, label: str) -> dict[Column, str]:
    steps = {row["notation"]: row["label"] or "" for row in engine_rows(store, "stappen")} | {None: ALL}
    order, found = list(steps), dict[Column, str]()
    for cell in sorted(coverage(store, by), key=lambda cell: order.index(cell.barrier)):
        # Where unplaced work can still come, a plan is not called silent.
        state = UNPLACED if cell.is_undecided else NOTHING if cell.expected else NOT_EXPECTED
        if cell.initiatives:
            state = cell.shown + (SUPPORT if cell.support_only else "")
        key = f"{model}/{cell.barrier or ALL_STEPS}/{cell.column}"
        found[Column(key, label, steps[cell.barrier], cell.column_label)] = state
    return found


def _questions(store: Store) -> dict[Column, str]:
    withheld, counted = unasked(store), Counter(gap.query for gap in find_gaps(store))
    columns = [Column(query.name, "", "", query.of().title) for query in shelf("gaps")]
    return {one: UNASKED if one.key in withheld else str(counted[one.key]) for one in columns}


@dataclass(frozen=True)
class PlanStep:
    """What one plan says at one step (barrier None: Alle stappen): in how many of its columns something stands."""

    plan: str
    title: str
    model: str
    barrier: str | None
    step: str
    tally: Tally


@dataclass(frozen=True)
class PlanGaps:
    """How many questions one plan leaves by weight (a notation), and how many we cannot ask of it."""

    plan: str
    title: str
    counts: Mapping[str, int]
    unasked: int


def steps_of_plans(found: Overview) -> list[PlanStep]:
    """Return what each plan of an overview says at each step of its model, in the order of both."""
    return [
        PlanStep(plan.key, plan.title, columns[0].model, columns[0].barrier, columns[0].step, tally)
        for plan in found.plans
        for _, group in groupby((c for c in found.columns if c.key in plan.states), lambda column: column.step)
        for columns in [list(group)]
        for tally in [tallied(plan.states[column.key] for column in columns)]
    ]


def gaps_of_plans(plans: Many, filters: Mapping[str, str | None]) -> list[PlanGaps]:
    """Return how many gaps that fit (`gaps.select`) each plan has; raise KetenkaartError for a name none knows."""
    unknown = list[KetenkaartError]()

    def counted(store: Store) -> PlanGaps:
        about, gaps, weights = engine_rows(store, "plannen")[0], find_gaps(store), Counter[str]()
        try:
            weights.update(gap.severity for gap in select(store, gaps, **filters))
        except RemoteError:
            raise
        except KetenkaartError as error:
            unknown.append(error)
        counts = {weight: weights[weight] for weight in vocabulary().codes["Severity"]}
        return PlanGaps(about["key"] or "", about["title"] or "", counts, len(unasked(store)))

    found = list(plans.read(counted))
    if unknown and len(unknown) == len(found):
        raise unknown[0]
    return sorted(found, key=lambda plan: (plan.title, plan.plan))
