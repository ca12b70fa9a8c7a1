"""The cells of the matrix: barrier × kind, partner or form (model.md, "A cell of the matrix").

A cell's state is the best of its direct work, or else of its supporting work (cell.py). An undertaking counts once a
cell, and so does an act that two report (`kk:sameAct`). Empty cells are written too: a gap is one. `kk:open` counts the
measures that can still come there. `graph/cells/` holds the queries; the rules in `graph/rules/` run before.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache

from ketenkaart.content import files, query
from ketenkaart.graph.build.cell import Cell, Families, families, family_triples, local_name, stated_bases
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.store import Row, Store, Triple, iri, typed


def cells(store: Store) -> Iterator[Triple]:
    """Yield the triples of all cells of all plans in a store that has its shortcuts, and of the families they count."""
    groups = Families(store)
    yield from families(store, groups)
    words = vocabulary().codes
    acted = store.select(query("graph/cells/actors"))
    actors = _by_undertaking(acted, "organisation")
    generic = {row["organisation"] or "" for row in acted if row["generic"] == "true"}
    owned = {(row["contribution"], row["organisation"]) for row in store.select(query("graph/cells/owners"))}
    forms = _by_undertaking(store.select(query("graph/cells/forms")), "form")
    work = store.select(query("graph/cells/work"))
    at_steps = store.match(None, iri("kk:atSteps"), typed("true", "xsd:boolean"))
    steps = {c.iri for c in words["InterventionKind"].values()} & {s.value for s, _, _ in at_steps}
    expected = {(r["plan"], r["barrier"], r["kind"]) for r in store.select(query("graph/cells/expected"))}
    assessed = {(r["plan"], r["barrier"], r["kind"]): r["state"] for r in store.select(query("graph/cells/assessed"))}
    unplaced = store.select(query("graph/cells/unplaced"))
    stated_only = {row["plan"] for row in store.select("SELECT ?plan { ?plan kk:statedOnly true }")}
    own = {row["plan"] for row in store.select(query("graph/cells/own-plans"))}
    frame: dict[tuple[str, str], list[str | None]] = {}
    for row in store.select(query("graph/cells/frame")):
        frame.setdefault((row["plan"] or "", row["asOf"] or ""), []).append(row["barrier"])
    for (plan, as_of), barriers in frame.items():
        mine = [row for row in work if row["plan"] == plan and (row["kind"] in steps or row["kind"] is None)]
        acting = {o for row in mine for o in actors[row["undertaking"] or ""]}
        axes: dict[str, Iterable[str]] = {
            "kind": steps,
            "partner": acting,
            "form": [c.iri for c in words["ExploitationForm"].values()],
        }
        filled = _filled(mine, actors, forms, owned, is_stated_only=plan in stated_only)
        loose = [row for row in unplaced if row["plan"] == plan and (row["kind"] in steps or row["kind"] is None)]
        waiting = _waiting(loose, (*barriers, None), steps, actors, forms)
        for dimension, columns in axes.items():
            for column in sorted(columns):
                for barrier in (*barriers, None):
                    cell = filled[dimension, barrier, column]
                    partners = {o for u in cell.states for o in actors[u]}
                    prefix = "partner-" if dimension == "partner" else ""
                    key = f"{local_name(barrier) if barrier else 'alle-stappen'}-{prefix}{local_name(column)}"
                    node = iri(f"{plan}/cell-{key}")
                    place = (plan, barrier, column)
                    grouped = groups.among(cell.states, cell.same_acts())
                    yield node, iri("rdf:type"), iri("kk:CoverageCell")
                    for name, value in cell.triples(grouped, assessed.get(place)):
                        yield node, iri(name), value
                    if loose or plan in own:
                        count = len(waiting[dimension, barrier, column] - cell.states.keys())
                        yield node, iri("kk:open"), typed(str(count), "xsd:integer")
                    if dimension == "kind":
                        yield from family_triples(plan, node.value, grouped)
                    yield node, iri("kk:partnerCount"), typed(str(len(partners - generic)), "xsd:integer")
                    yield node, iri("kk:genericPartnerCount"), typed(str(len(partners & generic)), "xsd:integer")
                    yield node, iri("kk:inPlan"), iri(plan)
                    yield node, iri("kk:asOf"), typed(as_of, "xsd:date")
                    yield node, iri("kk:dimension"), iri(words["Dimension"][dimension].iri)
                    yield node, iri("kk:cellColumn"), iri(column)
                    yield node, iri("kk:expected"), typed("true" if place in expected else "false", "xsd:boolean")
                    if barrier:
                        yield node, iri("kk:cellBarrier"), iri(barrier)


def _by_undertaking(rows: Iterable[Row], name: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        found[row["undertaking"] or ""].add(row[name] or "")
    return found


def _filled(
    work: Iterable[Row],
    actors: Mapping[str, set[str]],
    forms: Mapping[str, set[str]],
    owned: Container[tuple[str | None, str | None]],
    *,
    is_stated_only: bool,
) -> dict[tuple[str, str | None, str], Cell]:
    """Return what lies in each cell of one plan, by dimension, step and column.

    What the source ties to a step, but not to a body that acts there (model.md, `kk:byOrganisation`), is our reading of
    that body; nothing in a view of what is stated.
    """
    words = vocabulary().codes
    silent = words["CellState"]["stil"].iri  # work without a status (kk:statusUnknown) is only named: the lowest state
    direct, interpreted = words["Strength"]["direct"].iri, words["Basis"]["geduid"].iri
    filled: dict[tuple[str, str | None, str], Cell] = defaultdict(Cell)
    for row in work:
        undertaking = row["undertaking"] or ""
        if row["kind"]:  # a step without a kind: partners are known, the kind of work is not
            filled["kind", row["barrier"], row["kind"]].add(row, silent, direct)
        for organisation in actors.get(undertaking, ()):
            is_read = row["basis"] in stated_bases() and (row["contribution"], organisation) not in owned
            if not (is_read and is_stated_only):
                counted = {**row, "basis": interpreted} if is_read else row
                filled["partner", row["barrier"], organisation].add(counted, silent, direct)
        for form in forms.get(undertaking, ()):
            filled["form", row["barrier"], form].add(row, silent, direct)
    return filled


def _waiting(
    work: Iterable[Row],
    barriers: Iterable[str | None],
    kinds: Iterable[str],
    actors: Mapping[str, set[str]],
    forms: Mapping[str, set[str]],
) -> dict[tuple[str, str | None, str], set[str]]:
    """Return which unplaced measures of one plan can still come in each cell, by dimension, step and column.

    A measure whose step is known is in the cells of its partners and forms already.
    """
    found: dict[tuple[str, str | None, str], set[str]] = defaultdict(set)
    for row in work:
        undertaking = row["undertaking"] or ""
        for barrier in [row["barrier"]] if row["barrier"] or row["everywhere"] else barriers:
            for kind in [row["kind"]] if row["kind"] else kinds:
                found["kind", barrier, kind].add(undertaking)
            for dimension, columns in () if row["barrier"] else (("partner", actors), ("form", forms)):
                for column in columns.get(undertaking, ()):
                    found[dimension, barrier, column].add(undertaking)
    return found


@cache
def _rules() -> list[list[str]]:
    """Return the CONSTRUCT rules, in rounds: a file's first letter says in which."""
    rounds: dict[str, list[str]] = {}
    for path in files("graph", "rules/*.rq"):
        rounds.setdefault(path.name[0], []).append(query(f"graph/rules/{path.stem}"))
    return [rounds[name] for name in sorted(rounds)]


def derive(store: Store) -> Store:
    """Add shortcuts and cells to a store, and return it. Cells never feed the rules."""
    for rules in _rules():
        for found in [store.construct(rule) for rule in rules]:
            store.add(found)
    return store.add(cells(store)).add(store.construct(query("graph/cells/remarks")))
