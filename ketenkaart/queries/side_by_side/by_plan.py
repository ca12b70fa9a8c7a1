"""What each of many plans says at every step, and how many questions it leaves: a row a plan, by title, never ranked.

The counts have the names of an overview's tallies (`overview.py`), turned round: there a column counts plans, here a
plan counts its columns.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import shelf
from ketenkaart.queries.findings.gaps import ask, select
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.needs import needs, withheld
from ketenkaart.queries.side_by_side.many import Many
from ketenkaart.queries.side_by_side.overview import PLAN, Overview, Tally, tallied
from ketenkaart.store import Store


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
    """Return how many questions that fit (`gaps.select`) each plan leaves; a store holds one plan, and is let go.

    A plan that does not know a name has nothing that fits; raises KetenkaartError for a name that no plan knows.
    """
    unknown = list[KetenkaartError]()

    def counted(store: Store) -> PlanGaps:
        about, asked = store.select(PLAN)[0], ask(store)
        fitting: list[Gap] = []
        try:
            fitting = select(store, asked, **filters)
        except RemoteError:
            raise
        except KetenkaartError as error:
            unknown.append(error)
        weights = Counter(gap.severity for gap in fitting)
        unmet = [need.name for need in needs(store) if not need.met]
        return PlanGaps(
            about["key"] or "",
            about["title"] or "",
            {weight: weights[weight] for weight in vocabulary().codes["Severity"]},
            sum("" in withheld(query, unmet) for query in shelf("gaps")),
        )

    found = list(plans.read(counted))
    if unknown and len(unknown) == len(found):
        raise unknown[0]
    return sorted(found, key=lambda plan: (plan.title, plan.plan))
