"""One cell of the matrix: what lies in it, and what it says (model.md, "A cell of the matrix")."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from ketenkaart.graph.build.families import Family
from ketenkaart.graph.build.whose import flagged
from ketenkaart.ontology.terms import finished_order, vocabulary
from ketenkaart.store import Literal, Node, Row, iri, typed

Value = Node | Literal


@dataclass
class Cell:
    """What lies in a cell: per undertaking its state, best strength and bases."""

    states: dict[str, str] = field(default_factory=dict)
    direct: set[str] = field(default_factory=set)
    bases: dict[tuple[str, bool], set[str]] = field(default_factory=lambda: defaultdict(set))
    acts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, row: Row, silent: str, direct: str) -> None:
        """Add one contribution, or cross-cutting work (which counts as direct).

        A contribution may be in a state of its own (graph/rules/0-silent-contribution.rq), which never betters it. Of
        several of one undertaking the best counts, of direct ones before supporting ones.
        """
        undertaking = row["undertaking"] or ""
        self.acts[undertaking].add(row["same"] or "")
        order = {c.iri: c.order for c in vocabulary().codes["CellState"].values()}
        state = max(row["state"] or silent, row["own"] or row["state"] or silent, key=order.__getitem__)
        is_direct = row["strength"] in (None, direct)
        if is_direct and undertaking not in self.direct:
            self.direct.add(undertaking)
            self.states[undertaking] = state
        elif is_direct or undertaking not in self.direct:
            self.states[undertaking] = min(state, self.states.get(undertaking, state), key=order.__getitem__)
        if row["basis"]:
            self.bases[undertaking, is_direct].add(row["basis"])

    def same_acts(self) -> list[tuple[str, str]]:
        """Return the undertakings of which all that lies here is an act of another one here, each with that one."""
        alone = {one: others for one, others in self.acts.items() if "" not in others}
        return [(one, other) for one, others in alone.items() for other in others & self.states.keys() if other != one]

    def triples(self, families: list[Family], assessed: str | None) -> Iterator[tuple[str, Value]]:
        """Yield what the cell says of itself, property by property.

        `families` are those among its undertakings; `assessed` is what an analyst says of it where it is empty.
        """
        codes = vocabulary().codes["CellState"]
        order = {c.iri: c.order for c in codes.values()}
        counted = {u: s for u, s in self.states.items() if u in self.direct} or self.states
        state = min(counted.values(), key=order.__getitem__, default=assessed or codes["niets-gemeld"].iri)
        heads = [self._head(family) for family in families]
        yield "kk:state", iri(state)
        yield "kk:supportOnly", typed(str(bool(self.states) and not self.direct).lower(), "xsd:boolean")
        yield "kk:initiativeCount", typed(str(len(self.states)), "xsd:integer")
        yield "kk:familyCount", typed(str(len(families)), "xsd:integer")
        yield "kk:spread", self._spread(heads)
        counting = [head for head in heads if head in counted]
        yield "kk:directFamilyCount", typed(str(len(counting) if self.direct else 0), "xsd:integer")
        if self.direct:
            yield "kk:directSpread", self._spread(counting)
        if most := Counter(self.states[head] for head in counting):
            common = max(most, key=lambda s: (most[s], finished_order()[s]))
            yield "kk:mostState", iri(common)
            told = [head for head in counting if most[self.states[head]] == most[common]]  # of a tie the word is of all
            yield from self._basis("kk:mostStateBasis", told)
            yield "kk:mostStateStated", typed(str(sum(map(_stated().__contains__, self._bases(told)))), "xsd:integer")
        yield from self._basis("kk:stateBasis", [one for one in counted if counted[one] == state])
        for undertaking in sorted(self.states):
            yield "kk:cellInitiative", iri(undertaking)
        for head in heads:
            yield "kk:familyHead", iri(head)

    def _spread(self, heads: list[str]) -> Literal:
        """Return how many families are in which state, the best state first: `2 bezig, 1 klaar`."""
        codes = sorted(vocabulary().codes["CellState"].values(), key=lambda code: code.order)
        spread = Counter(self.states[head] for head in heads)
        return typed(", ".join(f"{spread[c.iri]} {c.notation}" for c in codes if c.iri in spread), "xsd:string")

    def _head(self, family: Family) -> str:
        """Return whose state is that of a family: of the one that the others stand under.

        Where only others are direct, the less finished of these: supporting work never lifts a cell.
        """
        weighed = [one for one in family.members if one in self.direct]
        if not weighed or family.head in weighed:
            return family.head
        return max(weighed, key=lambda one: (finished_order()[self.states[one]], one))

    def _bases(self, undertakings: Iterable[str]) -> list[str]:
        """Return how we know that each of some undertakings belongs here, the surest of each that has any."""
        found = [self.bases.get((one, bool(self.direct))) for one in undertakings]
        return [min(one, key=_sure().__getitem__) for one in found if one]

    def _basis(self, name: str, undertakings: Iterable[str]) -> Iterator[tuple[str, Value]]:
        """Yield the basis that at least half of some undertakings have, of two the less sure; nothing if none has."""
        known = Counter(self._bases(undertakings))
        if halves := [basis for basis, count in known.items() if 2 * count >= known.total()]:
            yield name, iri(max(halves, key=_sure().__getitem__))


@cache
def _sure() -> dict[str, int]:
    return {c.iri: c.order for c in vocabulary().codes["Basis"].values()}


@cache
def _stated() -> frozenset[str]:
    return frozenset(c.iri for c in vocabulary().codes["Basis"].values() if flagged("Basis", c.notation, "kk:isStated"))
