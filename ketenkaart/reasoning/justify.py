"""Which axioms and facts are behind a contradiction: the fewest that still contradict each other.

From the nodes that clash we grow outwards until the contradiction is in. Then, each time, we look for the shortest
beginning of the axioms that contradicts itself: its last axiom cannot be missed, and those after it can. A question
holds several sets that grow, as HermiT reads them all in one start of Java and stops at the first that contradicts.
"""

from collections.abc import Callable, Collection, Iterator, Sequence

from ketenkaart.reasoning.axioms import Axiom, Raw

QUESTIONS = 100  # each starts Java where HermiT is asked; five axioms out of the 348 that ship took 13
Contradicts = Callable[[Sequence[list[Raw]]], int]  # the place of the first set that does, or how many there are


class _AskedEnoughError(Exception):
    pass


def smallest(
    declarations: list[Raw],
    axioms: Sequence[Axiom],
    seeds: Collection[str],
    contradicts: Contradicts,
    questions: int = QUESTIONS,
    at_once: int = 1,
) -> tuple[list[Axiom], bool]:
    """Return axioms that contradict each other, and whether none of them can be missed.

    `seeds` are IRIs to start from; without them, or where they lead nowhere, all axioms are taken.
    Returns an empty list if there is no contradiction. The engine is asked so many `questions` at most, each of
    `at_once` sets: where that is too few, the set contradicts itself but is not the smallest.
    """
    left = questions

    def first(sets: Sequence[Sequence[Axiom]]) -> int:
        nonlocal left
        for start in range(0, len(sets), at_once):
            if not left:
                raise _AskedEnoughError
            left -= 1
            some = sets[start : start + at_once]
            found = contradicts([[*declarations, *(t for axiom in one for t in axiom.triples)] for one in some])
            if found < len(some):
                return start + found
        return len(sets)

    kept: list[Axiom] = []
    candidates = list(axioms)
    try:
        sets = [*_outwards(axioms, seeds), candidates]
        at = first(sets)
        if at == len(sets):
            return [], True
        candidates = sets[at]
        while True:
            low, high = -1, len(candidates)  # so few are fine, so many contradict
            while high - low > 1:
                step = -(-(high - low) // (at_once + 1))
                sizes = [low, *range(low + step, high, step), high]
                at = first([[*candidates[:size], *kept] for size in sizes[1:-1]])
                low, high = sizes[at], sizes[at + 1]
            if not high:
                return kept, True
            kept = [candidates[high - 1], *kept]
            candidates = candidates[: high - 1]
    except _AskedEnoughError:
        return [*candidates, *kept], False


def _outwards(axioms: Sequence[Axiom], seeds: Collection[str]) -> Iterator[list[Axiom]]:
    """Yield the axioms within one step of the seeds, two, and so on until no step reaches more."""
    reached, size = set(seeds), 0
    while len(near := [axiom for axiom in axioms if axiom.signature & reached]) > size:
        yield near
        size = len(near)
        reached |= {term for axiom in near for term in axiom.signature}
