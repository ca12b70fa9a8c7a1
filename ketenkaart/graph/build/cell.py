"""One cell of the matrix (model.md, "A cell of the matrix"): whose work it holds, in which families."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from ketenkaart.content import query
from ketenkaart.ontology.terms import finished_order, order, schemes, vocabulary
from ketenkaart.store import Literal, Node, Row, Store, Triple, described, iri, local_name

if TYPE_CHECKING:  # who asks a plan that is known needs no records, which take a tenth of a second
    from ketenkaart.graph.records.undertakings import Contribution, Involvement, Undertaking

Value = Node | Literal


def with_owners(undertaking: "Undertaking", sourced: bool) -> "Undertaking":
    """Return an undertaking whose contributions name whose work they are, where that follows.

    Without a text to point at (`sourced`) it is the work of all who act in the row. With one, what the source states is
    the work only of whom it names; what we read is that of a sole actor, and of actors in one of its passages
    (model.md). A row may also state that it is the work of no organisation (`byOrganisation: []`).
    """
    if not undertaking.contributions:
        return undertaking
    roles = vocabulary().codes["Role"]
    acting = [row for row in undertaking.involvements if roles[row.role].iri in flagged("kk:isActing")]
    filled = tuple(
        row
        if "byOrganisation" in row.model_fields_set
        else row.model_copy(update={"byOrganisation": _doers(row, acting, sourced)})
        for row in undertaking.contributions
    )
    return undertaking.model_copy(update={"contributions": filled})


def _doers(contribution: "Contribution", acting: list["Involvement"], sourced: bool) -> tuple[str, ...]:
    if sourced and vocabulary().codes["Basis"][contribution.basis].iri in flagged("kk:isStated"):
        return ()
    everyone = tuple(dict.fromkeys(row.organisation for row in acting))
    if not sourced or len(everyone) == 1:
        return everyone
    here = set(contribution.passage)
    return tuple(dict.fromkeys(row.organisation for row in acting if here & set(row.passage)))


@cache
def flagged(flag: str) -> frozenset[str]:
    """Return the codes that carry a flag, by IRI, for instance the roles that are `kk:isActing`."""
    return frozenset(code.value for code, _, _ in schemes().match(None, iri(flag), Literal(True)))


class Families:
    """Knows what is reported under one action in a store: an undertaking and what is under it alone are a family."""

    def __init__(self, store: Store) -> None:
        rows = store.select(query("graph/cells/reported-under"))
        self._above = {row["undertaking"] or "": row["only"] or "" for row in rows}

    def among(self, undertakings: Iterable[str], same: Iterable[tuple[str, str]] = ()) -> dict[str, list[str]]:
        """Return the families among some undertakings, by the one that all are under; `same` ties those of one act."""
        those = set(undertakings)
        above = {one: self._above[one] for one in those & self._above.keys() if self._above[one] in those}
        for one, other in sorted(same):
            if one not in _ancestry(other, above):
                above[one] = other
        found: dict[str, list[str]] = defaultdict(list)
        for one in sorted(those):
            found[_ancestry(one, above)[-1]].append(one)
        return dict(sorted(found.items(), key=itemgetter(1)))


def _ancestry(one: str, above: Mapping[str, str]) -> list[str]:
    """Return an undertaking and all that it is reported under, the highest last."""
    line = [one]
    while (up := above.get(line[-1])) and up not in line:
        line.append(up)
    return line


def family_triples(plan: str, whole: str, found: Iterable[Sequence[str]]) -> Iterator[Triple]:
    """Yield the triples of families within a whole: a node for each, named by its first member."""
    for family in found:
        node = iri(f"{plan}/family-{local_name(whole)}-{local_name(family[0])}")
        yield from described(node, {"rdf:type": iri("kk:Family"), "kk:inPlan": iri(plan), "kk:within": iri(whole)})
        for member in family:
            yield node, iri("kk:familyMember"), iri(member)


@dataclass
class Cell:
    """What lies in a cell: per undertaking its state, best strength and bases."""

    states: dict[str, str] = field(default_factory=dict)
    direct: set[str] = field(default_factory=set)
    bases: dict[tuple[str, bool], set[str]] = field(default_factory=lambda: defaultdict(set))
    acts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, row: Row) -> None:
        """Add one contribution, or cross-cutting work (which counts as direct).

        A contribution may have its own state (graph/rules/0-silent-contribution.rq), which is never a better one. Of
        several of one undertaking the best counts, of direct ones before supporting ones.
        """
        undertaking = row["undertaking"] or ""
        self.acts[undertaking].add(row["same"] or "")
        codes, place = vocabulary().codes, order("CellState").__getitem__
        given = row["state"] or codes["CellState"]["stil"].iri  # work without a status is only named: the lowest state
        state = max(given, row["own"] or given, key=place)
        is_direct = row["strength"] in (None, codes["Strength"]["direct"].iri)
        if is_direct and undertaking not in self.direct:
            self.direct.add(undertaking)
            self.states[undertaking] = state
        elif is_direct or undertaking not in self.direct:
            self.states[undertaking] = min(state, self.states.get(undertaking, state), key=place)
        if row["basis"]:
            self.bases[undertaking, is_direct].add(row["basis"])

    def same_acts(self) -> list[tuple[str, str]]:
        """Return the undertakings of which all that lies here is an act of another one here, each with that one."""
        alone = {one: others for one, others in self.acts.items() if "" not in others}
        return [(one, other) for one, others in alone.items() for other in others & self.states.keys() if other != one]

    def triples(self, families: Mapping[str, Sequence[str]], assessed: str | None) -> Iterator[tuple[str, Value]]:
        """Yield the properties of the cell, given its families and an analyst's state of it where it is empty."""
        codes = vocabulary().codes["CellState"]
        counted = {u: s for u, s in self.states.items() if u in self.direct} or self.states
        state = min(counted.values(), key=order("CellState").__getitem__, default=assessed or codes["niets-gemeld"].iri)
        heads = [self._counted(head, family) for head, family in families.items()]
        counting = [head for head in heads if head in counted]
        about: dict[str, Value] = {"kk:state": iri(state), "kk:spread": self._spread(heads)}
        about |= {"kk:initiativeCount": Literal(len(self.states)), "kk:familyCount": Literal(len(families))}
        about |= {"kk:supportOnly": Literal(bool(self.states) and not self.direct)}
        about |= {"kk:directFamilyCount": Literal(len(counting) if self.direct else 0)}
        yield from about.items()
        if self.direct:
            yield "kk:directSpread", self._spread(counting)
        if most := Counter(self.states[head] for head in counting):
            common = max(most, key=lambda s: (most[s], finished_order()[s]))
            yield "kk:mostState", iri(common)
            # Of a tie the word is of all.
            leading = [head for head in counting if most[self.states[head]] == most[common]]
            yield from self._basis("kk:mostStateBasis", leading)
            yield "kk:mostStateStated", Literal(sum(basis in flagged("kk:isStated") for basis in self._bases(leading)))
        yield from self._basis("kk:stateBasis", [one for one in counted if counted[one] == state])
        for undertaking in sorted(self.states):
            yield "kk:cellInitiative", iri(undertaking)
        for head in heads:
            yield "kk:familyHead", iri(head)

    def _spread(self, heads: list[str]) -> Literal:
        """Return how many families are in which state, the best state first: `2 bezig, 1 klaar`."""
        codes = sorted(vocabulary().codes["CellState"].values(), key=lambda code: code.order)
        spread = Counter(self.states[head] for head in heads)
        return Literal(", ".join(f"{spread[c.iri]} {c.notation}" for c in codes if c.iri in spread))

    def _counted(self, head: str, family: Sequence[str]) -> str:
        """Return the undertaking whose state is that of a family: the one that the others are reported under.

        Where only others are direct, the least finished of these: supporting work never lifts a cell.
        """
        weighed = [one for one in family if one in self.direct]
        if not weighed or head in weighed:
            return head
        return max(weighed, key=lambda one: (finished_order()[self.states[one]], one))

    def _bases(self, undertakings: Iterable[str]) -> list[str]:
        """Return how we know that each of some undertakings belongs here, the surest of each that has any."""
        found = [self.bases.get((one, bool(self.direct))) for one in undertakings]
        return [min(one, key=order("Basis").__getitem__) for one in found if one]

    def _basis(self, name: str, undertakings: Iterable[str]) -> Iterator[tuple[str, Value]]:
        """Yield the basis that at least half of some undertakings have, of two the less sure; nothing if none has."""
        counts = Counter(self._bases(undertakings))
        if halves := [basis for basis, count in counts.items() if 2 * count >= counts.total()]:
            yield name, iri(max(halves, key=order("Basis").__getitem__))
