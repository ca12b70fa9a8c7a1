"""Which axioms and facts are behind a contradiction: the fewest that still contradict each other.

From the nodes that clash we grow outwards until the contradiction is in, then shrink by QuickXplain
(Junker 2004): both ask the engine only whether a handful of axioms contradicts itself.
"""

import time
from collections.abc import Callable, Collection, Sequence

from ketenkaart.reasoning.axioms import Axiom, Raw

SECONDS = 60
Contradicts = Callable[[list[Raw]], bool]


class _OutOfTimeError(Exception):
    pass


def smallest(
    declarations: list[Raw],
    axioms: Sequence[Axiom],
    seeds: Collection[str],
    contradicts: Contradicts,
    seconds: float = SECONDS,
) -> tuple[list[Axiom], bool]:
    """Return axioms that contradict each other, and whether none of them can be missed.

    `seeds` are IRIs to start from; without them, or where they lead nowhere, all axioms are taken.
    Returns an empty list if there is no contradiction. Where time runs out the set is not the smallest.
    """
    deadline = time.monotonic() + seconds

    def bad(some: Sequence[Axiom]) -> bool:
        if time.monotonic() > deadline:
            raise _OutOfTimeError
        return contradicts([*declarations, *(triple for axiom in some for triple in axiom.triples)])

    found: list[Axiom] = list(axioms)
    try:
        found = _grow(axioms, seeds, bad)
        return _shrink([], False, found, bad), True
    except _OutOfTimeError:
        return found, False


def _grow(axioms: Sequence[Axiom], seeds: Collection[str], bad: Callable[[Sequence[Axiom]], bool]) -> list[Axiom]:
    """Return the axioms within the fewest steps of the seeds that contradict each other, or all of them."""
    reached, size = set(seeds), 0
    while reached:
        near = [axiom for axiom in axioms if axiom.signature & reached]
        if len(near) == size:
            break
        size = len(near)
        if bad(near):
            return near
        reached |= {term for axiom in near for term in axiom.signature}
    return list(axioms)


def _shrink(
    kept: list[Axiom], changed: bool, candidates: list[Axiom], bad: Callable[[Sequence[Axiom]], bool]
) -> list[Axiom]:
    """Return the fewest candidates that contradict each other together with what is kept (QuickXplain)."""
    if changed and bad(kept):
        return []
    if len(candidates) <= 1:
        return candidates if changed or bad([*kept, *candidates]) else []
    half = len(candidates) // 2
    left, right = candidates[:half], candidates[half:]
    second = _shrink([*kept, *left], bool(left), right, bad)
    first = _shrink([*kept, *second], bool(second), left, bad)
    return [*first, *second]
