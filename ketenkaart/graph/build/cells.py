"""The cells of the matrix: barrier × kind, partner or form (model.md, "A cell of the matrix").

A cell's state is the best of the direct work in it; only where there is none, the best of the
supporting work. One undertaking counts once a cell. Empty cells are written too: a gap is one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.store import Row, Store, Triple, iri, typed

CROSS_CUTTING = "alle-stappen"

# The plan and the state are asked within each branch: joined afterwards, time grows with the square of the work.
WORK = """
SELECT DISTINCT ?plan ?undertaking ?barrier ?kind ?basis ?strength ?state ?own ?contribution WHERE {
  { ?contribution a kk:Contribution ; kk:initiative ?undertaking ; kk:barrier ?named ;
      kk:basis ?basis ; kk:strength ?strength . ?undertaking kk:inPlan ?plan
    OPTIONAL { ?contribution kk:interventionKind ?kind }
    OPTIONAL { ?named skos:broader ?broader } BIND(COALESCE(?broader, ?named) AS ?barrier)
    OPTIONAL { ?undertaking kk:currentStatus/kk:givesState ?state } OPTIONAL { ?contribution kk:state ?own } }
  UNION { ?undertaking kk:crossCutting true ; kk:interventionKind ?kind ; kk:inPlan ?plan
    OPTIONAL { ?undertaking kk:currentStatus/kk:givesState ?state } }
}"""
ACTORS = """
SELECT ?undertaking ?organisation ?generic WHERE {
  ?organisation kk:actsIn ?undertaking OPTIONAL { ?organisation kk:isGeneric ?generic } }"""
OF = "SELECT ?contribution ?organisation WHERE { ?contribution kk:byOrganisation ?organisation ; kk:inPlan ?plan }"
STATED = "SELECT ?basis WHERE { ?basis kk:isStated true }"
STATED_ONLY = "SELECT ?plan WHERE { ?plan kk:statedOnly true }"
FORMS = "SELECT ?undertaking ?form WHERE { ?undertaking kk:exploitationForm ?form ; kk:inPlan ?plan }"
EXPECTED = """
SELECT ?plan ?barrier ?kind WHERE {
  ?expectation a kk:Expectation ; kk:barrier ?named ; kk:interventionKind ?kind .
  OPTIONAL { ?named skos:broader ?broader } BIND(COALESCE(?broader, ?named) AS ?barrier)
  { ?expectation dcterms:isPartOf ?model . ?plan kk:usesModel ?model } UNION { ?expectation kk:inPlan ?plan } }"""
ASSESSED = """
SELECT ?plan ?barrier ?kind ?state WHERE {
  ?assessment a kk:Assessment ; kk:inPlan ?plan ; kk:barrier ?barrier ; kk:interventionKind ?kind ; kk:state ?state }"""
FRAME = """
SELECT ?plan ?asOf ?barrier WHERE {
  ?plan a kk:Plan ; kk:asOf ?asOf ; kk:usesModel/skos:hasTopConcept ?barrier . ?barrier kk:order ?order
} ORDER BY ?plan ?order"""


@dataclass
class Cell:
    """What lies in a cell: per undertaking its state, best strength and bases; and who acts there."""

    states: dict[str, str] = field(default_factory=dict)
    direct: set[str] = field(default_factory=set)
    bases: dict[tuple[str, bool], set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, row: Row, silent: str, direct: str) -> None:
        """Add one contribution, or cross-cutting work (which counts as direct).

        A contribution may be in a state of its own (graph/rules/0-silent-contribution.rq), which never betters it. Of
        several of one undertaking the best counts, of direct ones before supporting ones.
        """
        undertaking = row["undertaking"] or ""
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


class _Whose:
    """Knows of whom the source says that a contribution is their work (model.md, `kk:byOrganisation`)."""

    def __init__(self, store: Store) -> None:
        self.stated = {row["basis"] for row in store.select(STATED)}
        self.only = {row["plan"] for row in store.select(STATED_ONLY)}
        self.pairs = {(row["contribution"], row["organisation"]) for row in store.select(OF)}
        self.interpreted = vocabulary().codes["Basis"]["geduid"].iri

    def told(self, row: Row, organisation: str) -> Iterator[Row]:
        """Yield a contribution as it counts for one who acts in its undertaking; nothing in a view of what is stated.

        What the source ties to the step, but not to this body, is our reading of it.
        """
        if row["basis"] not in self.stated or (row["contribution"], organisation) in self.pairs:
            yield row
        elif row["plan"] not in self.only:
            yield {**row, "basis": self.interpreted}


def cells(store: Store) -> Iterator[Triple]:
    """Yield the triples of all cells of all plans in a store that has its shortcuts."""
    words = vocabulary().codes
    silent = words["CellState"]["stil"].iri  # work without a status (kk:statusUnknown) is named: no state says less
    direct = words["Strength"]["direct"].iri
    actors: dict[str, set[str]] = defaultdict(set)
    acted = store.select(ACTORS)
    for row in acted:
        actors[row["undertaking"] or ""].add(row["organisation"] or "")
    generic = {row["organisation"] or "" for row in acted if row["generic"] == "true"}
    whose = _Whose(store)
    forms: dict[str, set[str]] = defaultdict(set)
    for row in store.select(FORMS):
        forms[row["undertaking"] or ""].add(row["form"] or "")
    work = store.select(WORK)
    steps = {c.iri for c in words["InterventionKind"].values() if _at_steps(store, c.iri)}
    expected = {(r["plan"], r["barrier"], r["kind"]) for r in store.select(EXPECTED)}
    assessed = {(r["plan"], r["barrier"], r["kind"]): r["state"] for r in store.select(ASSESSED)}
    frame: dict[tuple[str, str], list[str | None]] = {}
    for row in store.select(FRAME):
        frame.setdefault((row["plan"] or "", row["asOf"] or ""), []).append(row["barrier"])
    for (plan, as_of), barriers in frame.items():
        mine = [row for row in work if row["plan"] == plan and (row["kind"] in steps or row["kind"] is None)]
        acting = {o for row in mine for o in actors[row["undertaking"] or ""]}
        axes: dict[str, Iterable[str]] = {
            "kind": steps,
            "partner": acting,
            "form": [c.iri for c in words["ExploitationForm"].values()],
        }
        filled: dict[tuple[str, str | None, str], Cell] = defaultdict(Cell)
        for row in mine:
            undertaking = row["undertaking"] or ""
            if row["kind"]:  # a step without a kind: who acts there is told, what is done is not
                filled["kind", row["barrier"], row["kind"]].add(row, silent, direct)
            for organisation in actors[undertaking]:
                for told in whose.told(row, organisation):
                    filled["partner", row["barrier"], organisation].add(told, silent, direct)
            for form in forms[undertaking]:
                filled["form", row["barrier"], form].add(row, silent, direct)
        for dimension, columns in axes.items():
            for column in sorted(columns):
                for barrier in (*barriers, None):
                    cell = filled[dimension, barrier, column]
                    partners = {o for u in cell.states for o in actors[u]}
                    prefix = "partner-" if dimension == "partner" else ""
                    key = f"{_local(barrier) if barrier else CROSS_CUTTING}-{prefix}{_local(column)}"
                    node = iri(f"{plan}/cell-{key}")
                    place = (plan, barrier, column)
                    yield from _triples(
                        node, cell, assessed.get(place), len(partners - generic), len(partners & generic)
                    )
                    yield node, iri("kk:inPlan"), iri(plan)
                    yield node, iri("kk:asOf"), typed(as_of, "xsd:date")
                    yield node, iri("kk:dimension"), iri(words["Dimension"][dimension].iri)
                    yield node, iri("kk:cellColumn"), iri(column)
                    yield node, iri("kk:expected"), typed("true" if place in expected else "false", "xsd:boolean")
                    if barrier:
                        yield node, iri("kk:cellBarrier"), iri(barrier)


def _triples(node: object, cell: Cell, assessed: str | None, partners: int, generic: int) -> Iterator[Triple]:
    words = vocabulary().codes
    order = {c.iri: c.order for c in words["CellState"].values()}
    sure = {c.iri: c.order for c in words["Basis"].values()}
    names = {c.iri: c.notation for c in words["CellState"].values()}
    counted = {u: s for u, s in cell.states.items() if u in cell.direct} or cell.states
    state = min(counted.values(), key=order.__getitem__, default=assessed or words["CellState"]["niets-gemeld"].iri)
    attaining = [
        basis
        for (u, d), found in cell.bases.items()
        for basis in found
        if counted.get(u) == state and d == bool(cell.direct)
    ]
    tally = [
        f"{list(cell.states.values()).count(s)} {names[s]}"
        for s in sorted(set(cell.states.values()), key=order.__getitem__)
    ]
    values: list[tuple[str, object]] = [
        ("rdf:type", iri("kk:CoverageCell")),
        ("kk:state", iri(state)),
        ("kk:supportOnly", typed(str(bool(cell.states) and not cell.direct).lower(), "xsd:boolean")),
        ("kk:initiativeCount", typed(str(len(cell.states)), "xsd:integer")),
        ("kk:partnerCount", typed(str(partners), "xsd:integer")),
        ("kk:genericPartnerCount", typed(str(generic), "xsd:integer")),
        ("kk:spread", typed(", ".join(tally), "xsd:string")),
    ]
    if attaining:
        values.append(("kk:stateBasis", iri(min(attaining, key=sure.__getitem__))))
    values.extend(("kk:cellInitiative", iri(u)) for u in sorted(cell.states))
    for name, value in values:
        yield node, iri(name), value  # type: ignore[misc]


def _at_steps(store: Store, kind: str) -> bool:
    return any(store.match(iri(kind), iri("kk:atSteps"), typed("true", "xsd:boolean")))


def _local(node: str | None) -> str:
    return (node or "").replace("#", "/").rsplit("/", 1)[-1]
