"""Which partner acts at which step: an order by pattern, the total of each step, and who acts at none."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from ketenkaart.queries.matrix.coverage import CellRow, coverage
from ketenkaart.store import Store

STEPS = """
SELECT ?notation WHERE { ?plan a kk:Plan ; kk:usesModel/skos:hasTopConcept ?step .
  ?step skos:notation ?notation ; kk:order ?order } ORDER BY ?order"""
ACTORS = """
SELECT DISTINCT ?notation ?generic WHERE {
  ?who kk:actsIn ?thing ; skos:notation ?notation OPTIONAL { ?who kk:isGeneric ?generic } }"""
Pattern = tuple[int, ...]  # the places of the steps at which a partner acts


@dataclass(frozen=True)
class Reach:
    """The partners of one plan at its steps; partners and steps are notations."""

    steps: tuple[str, ...]
    patterns: dict[str, Pattern]
    names: dict[str, str]
    elsewhere: int  # how many act, but at no step
    kinds: tuple[CellRow, ...]
    generic: frozenset[str]  # the partners that are a collective name

    @cached_property
    def order(self) -> list[str]:
        """The partners: those at more steps first, equal patterns together, by name; an order, not a rank."""
        return sorted(self.patterns, key=lambda one: (*_place(self.patterns[one]), self.names[one].lower()))

    @cached_property
    def totals(self) -> Counter[str]:
        """How many partners act at each step."""
        return Counter(self.steps[place] for pattern in self.patterns.values() for place in pattern)

    @cached_property
    def named(self) -> Counter[str]:
        """How many of those are organisations: a collective name is none."""
        return Counter(self.steps[place] for one in self.patterns.keys() - self.generic for place in self.patterns[one])

    @cached_property
    def alike(self) -> list[tuple[Pattern, list[str]]]:
        """Each pattern with its partners, in order."""
        found: dict[Pattern, list[str]] = {}
        for one in self.order:
            found.setdefault(self.patterns[one], []).append(one)
        return list(found.items())

    @cached_property
    def open_steps(self) -> frozenset[str | None]:
        """The steps at which an unplaced measure can still come; None is all steps at once."""
        return frozenset(cell.barrier for cell in self.kinds if cell.open)


def reach(store: Store) -> Reach:
    """Return which partner acts at which step of the one plan of a store."""
    steps = tuple(row["notation"] or "" for row in store.select(STEPS))
    acts = [cell for cell in coverage(store, "partner") if cell.initiatives and cell.barrier in steps]
    at: dict[str, set[int]] = {}
    for cell in acts:
        at.setdefault(cell.column, set()).add(steps.index(cell.barrier or ""))
    actors = {row["notation"] or "": row["generic"] == "true" for row in store.select(ACTORS)}
    return Reach(
        steps,
        {who: tuple(sorted(places)) for who, places in at.items()},
        {cell.column: cell.column_label for cell in acts},
        len(actors - at.keys()),
        tuple(coverage(store)),
        frozenset(one for one, generic in actors.items() if generic),
    )


def _place(pattern: Pattern) -> tuple[bool, Pattern]:
    return len(pattern) == 1, pattern
