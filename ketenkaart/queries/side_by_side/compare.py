"""Sets two readings side by side: two dates of a plan, or two plans.

Cells of step × kind are compared; of one plan also what it states of its work (`statements.py`). Steps of two models
meet where `ontology/alignments/` says that they closely match; a step without a counterpart is listed, never guessed.
"""

import re
from dataclasses import dataclass

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.mappings import counterpart
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import CellRow, coverage
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.queries.side_by_side.statements import Difference, differences, statements
from ketenkaart.store import Store

STEPS = """
SELECT ?step ?barrier ?label ?model WHERE {
  ?plan kk:usesModel ?scheme . ?scheme skos:hasTopConcept ?step ; skos:prefLabel ?model .
  ?step skos:notation ?barrier ; skos:prefLabel ?label ; kk:order ?order
  FILTER(LANG(?label) = "nl" && LANG(?model) = "nl") } ORDER BY ?order"""
PARTNERS = """
SELECT DISTINCT ?step ?kind ?partner ?name WHERE {
  ?cell kk:dimension kkc:dimension-kind ; kk:cellColumn/skos:notation ?kind ; kk:cellInitiative ?undertaking .
  ?organisation kk:actsIn ?undertaking ; skos:notation ?partner ; skos:prefLabel ?name
  OPTIONAL { ?cell kk:cellBarrier ?step } } ORDER BY LCASE(?name)"""
PLAN = "SELECT ?key ?date WHERE { ?plan a kk:Plan ; dcterms:identifier ?key ; kk:asOf ?date }"
Place = tuple[str | None, str]  # a step's IRI (None for all steps at once) and a kind's notation


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
        """Read the store of one plan at one date."""
        self.store = store
        self.plan, self.as_of = (value or "" for value in store.select(PLAN)[0].values())
        self.steps = {r["step"] or "": Step(*(str(r[name]) for name in r)) for r in store.select(STEPS)}
        named = {step.notation: step.iri for step in self.steps.values()}
        self.cells = {(cell.barrier and named[cell.barrier], cell.column): cell for cell in coverage(store)}
        self.partners: dict[Place, dict[str, str]] = {}
        for r in store.select(PARTNERS):
            self.partners.setdefault((r["step"], r["kind"] or ""), {})[r["partner"] or ""] = r["name"] or ""
        self.statements, self.source = statements(store), Speaker(store).source


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


@dataclass(frozen=True)
class Comparison:
    """Two sides, the cells that differ, how many do not, the steps without a counterpart, and what one plan states."""

    before: Side
    after: Side
    changes: list[Change]
    equal: int
    unmatched: list[Step]
    statements: list[Difference]

    @property
    def same_plan(self) -> bool:
        """Whether this is one plan at two dates."""
        return self.before.plan == self.after.plan


def compare(one: str, other: str, plan: Plans, stated_only: bool = False) -> Comparison:
    """Return how `other` differs from `one`; each is a path of a plan, or a report date of `plan`.

    Raises KetenkaartError for a date that is no report date, or a plan that cannot be read.
    """
    return compare_sides(*(_side(name, plan, stated_only) for name in (one, other)))


def compare_sides(before: Side, after: Side) -> Comparison:
    """Return how `after` differs from `before`: what one plan states, and cells where the steps of both models meet."""
    pairs: list[tuple[Step | None, Step | None]] = []
    for step in before.steps.values():
        found = counterpart(step.iri, set(after.steps))
        if found:
            pairs.append((step, after.steps[found]))
    met = {step.iri for pair in pairs for step in pair if step}
    unmatched = [step for side in (before, after) for step in side.steps.values() if step.iri not in met]
    cells = [_change(before, after, pair, kind) for pair in [*pairs, (None, None)] for kind in _kinds(before)]
    changes = [cell for cell in cells if cell.before.shown != cell.after.shown or cell.joined or cell.left]
    stated = [*differences(before.statements, after.statements)] if before.plan == after.plan else []
    return Comparison(before, after, changes, len(cells) - len(changes), unmatched, stated)


def _side(name: str, plan: Plans, stated_only: bool) -> Side:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", name):
        return Side(plan.under(Scenario(as_of=name, stated_only=stated_only)))
    return Side(Plans([name]).under(Scenario(stated_only=stated_only)))


def _kinds(side: Side) -> list[str]:
    order = vocabulary().codes["InterventionKind"]
    return sorted({kind for _, kind in side.cells}, key=lambda kind: order[kind].order)


def _change(before: Side, after: Side, pair: tuple[Step | None, Step | None], kind: str) -> Change:
    here, there = ((step.iri if step else None, kind) for step in pair)
    had, has = before.partners.get(here, {}), after.partners.get(there, {})
    return Change(
        step=pair[0],
        other=pair[1],
        kind=kind,
        before=before.cells[here],
        after=after.cells[there],
        joined={key: name for key, name in has.items() if key not in had},
        left={key: name for key, name in had.items() if key not in has},
    )
