"""Two readings of one plan by two people: how far they agree, and where they differ.

`python -m tests.tools.coders ONE OTHER` takes two plans, as `--plan` does.

Agreement is Cohen's kappa, per field (J. Cohen, A coefficient of agreement for nominal scales, 1960): what is the same,
less what would be the same by chance. A field is judged unit by unit: of a step, whether a measure acts on it.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.sections import PlanRecords
from ketenkaart.graph.records.undertakings import Measure
from ketenkaart.words.names import folded

FIELDS = ("status", "barrier", "interventionKind", "basis", "strength", "role")
YES, NO = "true", "false"
EVERYWHERE, UNNAMED = "", ""  # the step of cross-cutting work; the role of who is not named
Unit = tuple[str, str]  # a measure's number, and what of it is judged: a date, a step, a kind or a party
Judged = dict[str, dict[Unit, str]]


@dataclass(frozen=True)
class Difference:
    """Where two readings differ: `part` is what of the measure is judged; a measure that one lacks has no `field`."""

    field: str
    measure: str
    title: str
    part: str
    first: str
    second: str


@dataclass(frozen=True)
class Agreement:
    """How far two readings agree on a field; `kappa` is None where both used one value, and the same, throughout."""

    field: str
    units: int
    same: int
    kappa: float | None


@dataclass(frozen=True)
class Coded:
    """Two readings of one plan set side by side."""

    agreements: list[Agreement]
    differences: list[Difference]
    measures: int


def cohen(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return Cohen's kappa of pairs of judgements; None where chance alone would make all of them the same.

    >>> yes_no = [("ja", "ja")] * 20 + [("ja", "nee")] * 5 + [("nee", "ja")] * 10 + [("nee", "nee")] * 15
    >>> round(cohen(yes_no), 2)
    0.4
    """
    if not pairs:
        return None
    total = len(pairs)
    one, other = Counter(first for first, _ in pairs), Counter(second for _, second in pairs)
    chance = sum(one[value] * other[value] for value in one) / total**2
    seen = sum(first == second for first, second in pairs) / total
    return None if chance == 1 else (seen - chance) / (1 - chance)


def coded(first: PlanRecords, second: PlanRecords) -> Coded:
    """Return how far two readings of one plan agree; raise KetenkaartError where they are of two plans."""
    pairs, lone = _matched(first, second)
    found = _judged(pairs)
    agreements = [
        Agreement(field, len(units), sum(a == b for a, b in units.values()), cohen(list(units.values())))
        for field, units in found.items()
    ]
    titles = {one.identifier: one.title for one, _ in pairs}
    differences = [
        Difference(field, measure, titles[measure], part, a, b)
        for field, units in found.items()
        for (measure, part), (a, b) in units.items()
        if a != b
    ]
    return Coded(agreements, [*differences, *lone], len(pairs))


def _matched(first: PlanRecords, second: PlanRecords) -> tuple[list[tuple[Measure, Measure]], list[Difference]]:
    if first.plan.usesModel != second.plan.usesModel:
        raise KetenkaartError(
            "De twee lezingen gebruiken niet hetzelfde barrièremodel; vergelijk lezingen van één plan."
        )
    mine, theirs = ([m for m in plan.rows(Measure) if isinstance(m, Measure)] for plan in (first, second))
    by_number = {one.identifier: one for one in theirs}
    by_title = {folded(one.title): one for one in theirs}
    pairs = [(one, other) for one in mine if (other := by_number.get(one.identifier) or by_title.get(folded(one.title)))]
    if not pairs:
        raise KetenkaartError("De twee lezingen hebben geen actie gemeen; vergelijk twee lezingen van één plan.")
    met, seen = {one.identifier for one, _ in pairs}, {other.identifier for _, other in pairs}
    lone = [Difference("", one.identifier, one.title, "", YES, NO) for one in mine if one.identifier not in met]
    lone += [Difference("", one.identifier, one.title, "", NO, YES) for one in theirs if one.identifier not in seen]
    return pairs, lone


def _judged(pairs: Iterable[tuple[Measure, Measure]]) -> dict[str, dict[Unit, tuple[str, str]]]:
    """Return both judgements of each unit, by field."""
    leaves = [(one, other) for one, other in pairs if not (one.isContainer or other.isContainer)]
    steps = sorted({step for pair in leaves for one in pair for step in _steps(one)})
    kinds = sorted({kind for pair in leaves for one in pair for kind in _kinds(one)})
    found: dict[str, dict[Unit, tuple[str, str]]] = {field: {} for field in FIELDS}
    for (one, other), step in product(leaves, steps):
        found["barrier"][one.identifier, step] = _yes(step in _steps(one)), _yes(step in _steps(other))
    for (one, other), kind in product(leaves, kinds):
        found["interventionKind"][one.identifier, kind] = _yes(kind in _kinds(one)), _yes(kind in _kinds(other))
    for one, other in leaves:
        for field, mine, theirs in _both(one, other):
            for part in sorted(mine.keys() & theirs.keys()):
                found[field][one.identifier, part] = mine[part], theirs[part]
        mine, theirs = _roles(one), _roles(other)
        for party in sorted(mine.keys() | theirs.keys()):
            found["role"][one.identifier, party] = mine.get(party, UNNAMED), theirs.get(party, UNNAMED)
    return found


def _both(one: Measure, other: Measure) -> Iterator[tuple[str, Mapping[str, str], Mapping[str, str]]]:
    """Yield what both can judge only where both have it: a state of a date, a link of a step."""
    yield "status", *({row.asOf: row.status for row in measure.statuses} for measure in (one, other))  # type: ignore[misc]
    for field in ("basis", "strength"):
        yield field, *({row.barrier: getattr(row, field) for row in m.contributions} for m in (one, other))  # type: ignore[misc]


def _steps(measure: Measure) -> set[str]:
    found = {row.barrier for row in measure.contributions}
    return found | {EVERYWHERE} if measure.crossCutting else found


def _kinds(measure: Measure) -> set[str]:
    return {*measure.interventionKind, *(kind for row in measure.contributions for kind in row.interventionKind)}


def _roles(measure: Measure) -> dict[str, str]:
    return {row.organisation: row.role for row in measure.involvements}


def _yes(value: bool) -> str:
    return YES if value else NO


def main(first: str, second: str) -> None:
    """Print how far two readings of one plan agree, and each difference on a line of its own."""
    found = coded(read_plan(Path(first)), read_plan(Path(second)))
    print(f"{found.measures} measures in both")
    for one in found.agreements:
        kappa = "none" if one.kappa is None else f"{one.kappa:.2f}"
        print(f"{one.field}: {one.same} of {one.units} the same, kappa {kappa}")
    for one in found.differences:
        print("\t".join((one.field, one.measure, one.part, one.first, one.second)))


if __name__ == "__main__":
    main(*sys.argv[1:])
