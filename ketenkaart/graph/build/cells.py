"""The cells of the matrix: barrier × kind, partner or form (model.md, "A cell of the matrix").

A cell's state is the best of its direct work, or else of its supporting work (cell.py). An undertaking counts once a
cell, and so does an act that two report (`kk:sameAct`). Empty cells are written too: a gap is one. `kk:open` counts the
measures that can still come there. `graph/cells/` holds the queries; the rules in `graph/rules/` run before.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import groupby, product
from operator import itemgetter

from ketenkaart.content import files, query
from ketenkaart.graph.build.cell import Cell, Families, family_triples, flagged
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.store import Literal, Node, Row, Store, Triple, described, iri, local_name, typed

Place = tuple[str, str | None, str]  # dimension, step (None: all steps) and column
Columns = Mapping[str, list[tuple[str, str]]]  # the partners and forms of each undertaking, with their dimension


def cells(store: Store, changed: str = "") -> Iterator[Triple]:
    """Yield the triples of all cells of all plans in a store that has its shortcuts, and of the families they count.

    Of `changed` work: only of cells that its status can change, without families.
    """
    groups = Families(store)
    inside: dict[tuple[str, str], set[str]] = defaultdict(set)  # of a chapter, kind, step or plan
    for row in store.select(query("graph/cells/inside")):
        inside[row["plan"] or "", row["whole"] or ""].add(row["undertaking"] or "")
    for (owner, whole), undertakings in () if changed else inside.items():
        yield from family_triples(owner, whole, groups.among(undertakings).values())
    words = vocabulary().codes
    columns: dict[str, list[tuple[str, str]]] = defaultdict(list)
    generic: set[str | None] = set()
    for row in store.select(query("graph/cells/columns")):
        columns[row["undertaking"] or ""].append((row["dimension"] or "", row["column"] or ""))
        generic |= {row["column"]} if row["generic"] == "true" else set()
    owned = {(row["contribution"], row["organisation"]) for row in store.select(query("graph/cells/owners"))}
    expected = {(r["plan"], r["barrier"], r["kind"]) for r in store.select(query("graph/cells/expected"))}
    assessed = {(r["plan"], r["barrier"], r["kind"]): r["state"] for r in store.select(query("graph/cells/assessed"))}
    work, unplaced = _work_at_steps(store, "work"), _work_at_steps(store, "unplaced")
    for plan, rows in groupby(store.select(query("graph/cells/frame")), key=itemgetter("plan")):
        first, *others = rows
        barriers = [first["barrier"], *(row["barrier"] for row in others), None]
        filled = _filled(work[plan], columns, owned, is_stated_only=first["statedOnly"] == "true")
        waiting = _waiting(unplaced[plan], barriers, columns)
        axes: dict[str, Iterable[str]] = {
            "kind": flagged("kk:atSteps"),
            "partner": _partners({row["undertaking"] or "" for row in work[plan]}, columns),
            "form": [c.iri for c in words["ExploitationForm"].values()],
        }
        places = ((dimension, *one) for dimension in axes for one in product(sorted(axes[dimension]), barriers))
        for dimension, column, barrier in places:
            cell = filled[dimension, barrier, column]
            prefix = "partner-" if dimension == "partner" else ""
            key = f"{local_name(barrier) if barrier else 'alle-stappen'}-{prefix}{local_name(column)}"
            node = iri(f"{plan}/cell-{key}")
            place = (plan, barrier, column)
            same = changed and changed not in cell.states and (node, iri("kk:expected"), Literal(place in expected))
            if same and (dimension != "kind" or any(store.match(*same))):
                continue  # an expectation may go by it, also where it has no work
            partners, grouped = _partners(cell.states, columns), groups.among(cell.states, cell.same_acts())
            about: dict[str, Node | Literal] = {"rdf:type": iri("kk:CoverageCell"), "kk:inPlan": iri(plan)}
            about |= {"kk:dimension": iri(words["Dimension"][dimension].iri), "kk:cellColumn": iri(column)}
            about |= {"kk:cellBarrier": iri(barrier)} if barrier else {}
            about |= {"kk:asOf": typed(first["asOf"] or "", "xsd:date"), "kk:expected": Literal(place in expected)}
            about |= {"kk:partnerCount": Literal(len(partners - generic))}
            about |= {"kk:genericPartnerCount": Literal(len(partners & generic))}
            if unplaced[plan] or first["sourced"] == "false":
                about["kk:open"] = Literal(len(waiting[dimension, barrier, column] - cell.states.keys()))
            yield from described(node, about)
            for name, value in cell.triples(grouped, assessed.get(place)):
                yield node, iri(name), value
            if dimension == "kind" and not changed:
                yield from family_triples(plan, node.value, grouped.values())


def _work_at_steps(store: Store, name: str) -> dict[str | None, list[Row]]:
    """Return by plan the rows of a query for work, without kinds of work that belong at no step."""
    found: dict[str | None, list[Row]] = defaultdict(list)
    for row in store.select(query(f"graph/cells/{name}")):
        if row["kind"] is None or row["kind"] in flagged("kk:atSteps"):
            found[row["plan"]].append(row)
    return found


def _partners(undertakings: Iterable[str], columns: Columns) -> set[str]:
    return {column for one in undertakings for dimension, column in columns[one] if dimension == "partner"}


def _filled(
    work: Iterable[Row], columns: Columns, owned: Set[tuple[str | None, str | None]], *, is_stated_only: bool
) -> dict[Place, Cell]:
    """Return what lies in each cell of one plan.

    What the source ties to a step, but not to a body that acts there (model.md, `kk:byOrganisation`), is our reading of
    that body; nothing in a view of what is stated.
    """
    interpreted = vocabulary().codes["Basis"]["geduid"].iri
    filled: dict[Place, Cell] = defaultdict(Cell)
    for row in work:
        kinds = [("kind", row["kind"])] if row["kind"] else []  # else partners are known, the kind of work is not
        for dimension, column in [*kinds, *columns[row["undertaking"] or ""]]:
            is_stated = row["basis"] in flagged("kk:isStated")
            is_read = dimension == "partner" and is_stated and (row["contribution"], column) not in owned
            if not (is_read and is_stated_only):
                filled[dimension, row["barrier"], column].add({**row, "basis": interpreted} if is_read else row)
    return filled


def _waiting(work: Iterable[Row], barriers: Iterable[str | None], columns: Columns) -> dict[Place, set[str]]:
    """Return which unplaced measures of one plan can still come in each cell."""
    found: dict[Place, set[str]] = defaultdict(set)
    for row in work:
        undertaking = row["undertaking"] or ""
        kinds = [("kind", kind) for kind in ([row["kind"]] if row["kind"] else flagged("kk:atSteps"))]
        others = [] if row["barrier"] else columns[undertaking]  # in whose cells it is already, where its step is known
        for barrier in [row["barrier"]] if row["barrier"] or row["everywhere"] else barriers:
            for dimension, column in [*kinds, *others]:
                found[dimension, barrier, column].add(undertaking)
    return found


def derive(store: Store) -> Store:
    """Add shortcuts, in rounds by the first letter of their rules, and cells to a store; return it."""
    for texts in rounds():
        for found in list(map(store.construct, texts)):
            store.add(found)
    return store.add(cells(store)).add(store.construct(query("graph/cells/remarks")))


def rounds() -> list[list[str]]:
    """Return the rules that make shortcuts, in the order of their rounds."""
    paths = groupby(files("graph", "rules/*.rq"), key=lambda path: path.name[0])
    return [[query(f"graph/rules/{path.stem}") for path in group] for _, group in paths]
