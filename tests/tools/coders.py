"""Two readings of one plan by two people: how far they agree, and where they differ.

`python -m tests.tools.coders ONE OTHER` takes two plans, as `--plan` does.

Agreement is Cohen's kappa, per field (J. Cohen, A coefficient of agreement for nominal scales, 1960): what is the same,
less what would be the same by chance. A field is judged unit by unit: of a step, whether a measure acts on it.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.sections import PlanRecords
from ketenkaart.graph.records.undertakings import Measure
from ketenkaart.words.names import folded

# By field, what it means that one reader does not name a unit; of any other field, both have to have it.
UNNAMED = {"status": None, "barrier": "false", "interventionKind": "false", "basis": None, "strength": None, "role": ""}
EVERYWHERE = ""  # the step of cross-cutting work
Pairs = list[tuple[Measure, Measure]]
Unit = tuple[str, str]  # a field, and what of it is judged: a date, a step, a kind or a party
Judged = dict[str, dict[Unit, tuple[str, str]]]  # by field, both judgements of a measure's number and what is judged


def cohen(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return Cohen's kappa of pairs of judgements; None where chance alone would make all of them the same."""
    if not pairs:
        return None
    total = len(pairs)
    one, other = Counter(first for first, _ in pairs), Counter(second for _, second in pairs)
    chance = sum(one[value] * other[value] for value in one) / total**2
    seen = sum(first == second for first, second in pairs) / total
    return None if chance == 1 else (seen - chance) / (1 - chance)


def matched(first: PlanRecords, second: PlanRecords) -> tuple[Pairs, list[tuple[str, str, str]]]:
    """Return the measures of two readings in pairs, and the number of each that one lacks with who has it."""
    if first.plan.usesModel != second.plan.usesModel:
        raise KetenkaartError(
            "De twee lezingen gebruiken niet hetzelfde barrièremodel; vergelijk lezingen van één plan."
        )
    mine, theirs = ([m for m in plan.rows(Measure) if isinstance(m, Measure)] for plan in (first, second))
    known = {folded(one.title): one for one in theirs} | {one.identifier: one for one in theirs}
    pairs = [(one, other) for one in mine if (other := known.get(one.identifier) or known.get(folded(one.title)))]
    if not pairs:
        raise KetenkaartError("De twee lezingen hebben geen actie gemeen; vergelijk twee lezingen van één plan.")
    met, seen = ({one.identifier for one in ones} for ones in zip(*pairs, strict=True))
    lone = [(one.identifier, "true", "false") for one in mine if one.identifier not in met]
    return pairs, lone + [(one.identifier, "false", "true") for one in theirs if one.identifier not in seen]


def units(measure: Measure) -> dict[Unit, str]:
    """Return what a reader says of a measure."""
    links = measure.contributions
    kinds = {*measure.interventionKind, *(kind for row in links for kind in row.interventionKind)}
    steps = {row.barrier for row in links} | ({EVERYWHERE} if measure.crossCutting else set())
    return {
        **{("status", row.asOf): row.status for row in measure.statuses},
        **{("barrier", step): "true" for step in steps},
        **{("interventionKind", kind): "true" for kind in kinds},
        **{("basis", row.barrier): row.basis for row in links},
        **{("strength", row.barrier): row.strength for row in links},
        **{("role", row.organisation): row.role for row in measure.involvements},
    }


def judged(pairs: Pairs) -> Judged:
    """Return both judgements of each unit; of every step and kind, whether a measure acts on it."""
    leaves = [pair for pair in pairs if not any(one.isContainer for one in pair)]
    read = [(one.identifier, units(one), units(other)) for one, other in leaves]
    of_all = {unit for _, *both in read for said in both for unit in said if UNNAMED[unit[0]] == "false"}
    found: Judged = {field: {} for field in UNNAMED}
    for number, mine, theirs in read:
        for unit in sorted({*mine, *theirs, *of_all}):
            one, other = (said.get(unit, UNNAMED[unit[0]]) for said in (mine, theirs))
            if one is not None and other is not None:
                found[unit[0]][number, unit[1]] = one, other
    return found


def main(first: str, second: str) -> None:
    """Print how far two readings of one plan agree, and each difference on a line of its own."""
    pairs, lone = matched(read_plan(Path(first)), read_plan(Path(second)))
    found = judged(pairs)
    print(f"{len(pairs)} measures in both")
    for field, units in found.items():
        kappa = cohen(list(units.values()))
        same = sum(a == b for a, b in units.values())
        print(f"{field}: {same} of {len(units)} the same, kappa {'none' if kappa is None else f'{kappa:.2f}'}")
    for field, units in found.items():
        for unit, both in units.items():
            if both[0] != both[1]:
                print("\t".join((field, *unit, *both)))
    for number, *both in lone:
        print("\t".join(("", number, "", *both)))


if __name__ == "__main__":
    main(*sys.argv[1:])
