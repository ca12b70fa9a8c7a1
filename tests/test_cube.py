"""The matrix as an RDF Data Cube: the integrity constraints of the Data Cube vocabulary hold, and each can fail.

The constraints are in tests/kubus.rq.
"""

import re
from pathlib import Path

import pytest

from ketenkaart.ontology.terms import ontology_files, scheme_files
from ketenkaart.store import PREFIXES, Node, Store, iri
from tests.conftest import ROOT, Command, cases
from tests.many import plan

KK, PLAN = PREFIXES["kk"], "https://w3id.org/ketenkaart/id/plan/"
# What a cube leaves unsaid (section 10): here only which part of a structure is a component's property.
NORMALISED = """
CONSTRUCT { ?part qb:componentProperty ?property } WHERE {
  { ?part qb:dimension ?property } UNION { ?part qb:measure ?property } UNION { ?part qb:attribute ?property } }"""
CONSTRAINTS = dict(re.findall(r"(?m)^# (IC-\d+),.*\n((?:.+\n)+)", (ROOT / "tests" / "kubus.rq").read_text(encoding="utf-8")))


def cube(path: Path) -> Store:
    """Return a file with what its terms and codes mean, as a reader of cubes takes them."""
    store = Store().load(path)
    for part in (*ontology_files(), *scheme_files()):
        store.load(part)
    return store.add(store.construct(NORMALISED))


def broken(store: Store) -> set[str]:
    """Return the numbers of the constraints that do not hold."""
    return {name for name, ask in CONSTRAINTS.items() if store.answer(ask, 1)}


@pytest.fixture(scope="module")
def overview(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Path:
    folder = tmp_path_factory.mktemp("kubus")
    for key in ("een", "twee"):
        plan(folder / "land" / key, key)
    assert ketenkaart("compare", folder / "land", "--output", folder / "uit.ttl").code == 0
    return folder / "uit.ttl"


def test_overview_is_two_cubes_a_plan(overview: Path) -> None:
    store = cube(overview)
    assert broken(store) == set()
    asked = "SELECT ?set ?structure ?title WHERE { ?set a qb:DataSet ; qb:structure ?structure ; dcterms:title ?title }"
    assert {(row["set"], row["structure"], row["title"]) for row in store.select(asked)} == {
        (f"{PLAN}{key}/matrix-{kind}", f"{KK}{structure}", f"Matrix{beside}: Plan {key}")
        for key in ("een", "twee")
        for kind, structure, beside in (("stappen", "stepMatrix", ""), ("alle-stappen", "allStepsMatrix", ", zonder stap"))
    }
    cells, seen = ({s for s, *_ in store.match(None, iri("rdf:type"), iri(of))} for of in ("kk:CoverageCell", "qb:Observation"))
    assert len(cells) > 100
    assert cells == seen == {s for s, *_ in store.match(None, iri("qb:dataSet"))}


FAULTS = cases("cells")["cube"]


def named(address: str) -> Node:
    return iri(address.replace("een:", f"{PLAN}een/"))


@pytest.mark.parametrize("name", FAULTS)
def test_fault_in_a_cube_is_seen(name: str, overview: Path) -> None:
    store = cube(overview)
    node, predicate, value = (one and named(one) for one in FAULTS[name])
    taken = list(store.match(node, predicate) if node else store.match(None, predicate, value))
    assert taken
    store.remove(taken)
    store.add([(node, predicate, value)] if node and value else [])
    assert name in broken(store)  # a cell without its step also looks like its neighbours (IC-12)


def test_export_holds_the_same_cubes(overview: Path, tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "een.ttl"
    assert ketenkaart("export", path, "--plan", overview.parent / "land" / "een").code == 0
    assert broken(cube(path)) == set()
    exported, shown = (set(Store().load(file).match(None, iri("qb:dataSet"))) for file in (path, overview))
    assert exported == {triple for triple in shown if f"{PLAN}een/" in str(triple[2])}
