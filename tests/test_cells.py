"""The cells of the matrix, on small plans written by hand; and as an RDF Data Cube, whose constraints hold."""

import re
from pathlib import Path
from typing import Any

import pytest

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import ontology_files, scheme_files, vocabulary
from ketenkaart.queries.matrix import CellRow, coverage
from ketenkaart.store import PREFIXES, Store, iri
from tests.conftest import ROOT, TOWN, Command, asked_in, cases, known, rewrite
from tests.many import plan
from tests.sourced import contribution, involved, measure, sourced

ORG = "https://w3id.org/ketenkaart/id/org/"
BUREAU, DIENST = f"{ORG}bureau", f"{ORG}dienst"
SURE = ["als-barriere", "als-onderwerp", "geduid"]  # surest first: docs/model.md, "Three rules of honesty"
CROSS = "    crossCutting: true\n    rationale: x\n    interventionKind: kennis-opleiding\n"
SUPPORT = "      - {barrier: %s, interventionKind: toezicht-handhaving, basis: geduid, strength: %s, rationale: x, asOf: %s}\n"
HOUSING, EMPTY = ("huisvesting", "toezicht-handhaving"), ("arbeid", "preventie")
CASES = cases("cells")


def cell(folder: Path, barrier: str | None, column: str, by: str = "kind", **scenario: object) -> CellRow:
    rows = coverage(Plans([folder]).at(Scenario(**scenario)), by)  # type: ignore[arg-type]
    return next(row for row in rows if (row.barrier, row.column) == (barrier, column))


def add(folder: Path, text: str) -> None:
    (folder / "meer.yaml").write_text(text, encoding="utf-8")


def work(said: str, kind: str = "kennis-opleiding") -> str:
    """Work in YAML, each piece as `key status`, and what is not as usual: strength, basis, `at` a step, `under` actions.

    `across` is all steps, `+` one more link, and in brackets stands another reading, of the status or of the link.
    """
    lists = {"measures": "", "pilots": ""}
    for one in said.split("; "):
        (key, status), links = one.split()[:2], []
        for part in one.split(" + "):
            words = part.split()
            step = words[words.index("at") + 1] if "at" in words else "arbeid"
            basis = next((word for word in words if word in SURE), "geduid")
            strength = "ondersteunend" if "ondersteunend" in words else "direct"
            other = [reading for reading in re.findall(r"\((.*?)\)", part) if "status" not in reading]
            also = "".join(f", alternativeReading: {{{reading}, rationale: y}}" for reading in other)
            means = f"interventionKind: {kind}, basis: {basis}, strength: {strength}, rationale: x"
            links.append(f"{{barrier: {step}, {means}, asOf: 2012-01-01{also}}}")
        doubt = "".join(f", alternativeReading: {{{of}, rationale: y}}" for of in re.findall(r"\((status: .*?)\)", one))
        above = re.findall(r" under (\S+)", one)
        lists["measures" if key[0].isdigit() else "pilots"] += (
            (f"  - identifier: '{key}'\n    inChapter: '1'\n    promise: Werk.\n" if key[0].isdigit() else f"  - key: {key}\n")
            + f"    title: '{key}'\n    asOf: 2012-01-01\n"
            + "".join(f"    reportedUnder: [{numbers}]\n" for numbers in above)
            + (CROSS if " across" in one else f"    contributions: [{', '.join(links)}]\n")
            + f"    statuses: [{{status: {status}, asOf: 2013-01-01{doubt}}}]\n"
        )
    return "".join(f"{name}:\n{rows}" for name, rows in lists.items() if rows)


def check(found: CellRow, expected: str) -> None:
    """Compare a cell with what is said of its fields, as `field value; field value`."""
    for part in expected.split("; "):
        field, _, value = part.partition(" ")
        assert (field, str(getattr(found, field))) == (field, value)


@pytest.mark.parametrize(("more", "place", "scenario", "expected"), CASES["cells"])
def test_cell_says_how_far(more: str, place: str, scenario: dict[str, Any], expected: str, small_plan: Path) -> None:
    add(small_plan, CASES[more] if more == "judged" else work(more, "toezicht-handhaving") if more else "")
    barrier, *column = place.split("/")
    without = tuple(f"{ORG}{key}" for key in scenario.get("without", ()))
    found = cell(small_plan, None if barrier == "-" else barrier, *column, **{**scenario, "without": without})
    check(found, expected)


@pytest.mark.parametrize("one", SURE)
@pytest.mark.parametrize("other", SURE)
def test_of_two_that_are_as_far_the_less_sure_basis_counts(one: str, other: str, small_plan: Path) -> None:
    rewrite(small_plan, ("als-onderwerp", one))
    add(small_plan, work(f"1.2 lopend {other} at huisvesting", "toezicht-handhaving"))
    check(cell(small_plan, *HOUSING), f"state bezig; spread 2 bezig; state_basis {max(one, other, key=SURE.index)}")


def test_cross_cutting_work_that_loses_its_last_actor_leaves_all_steps(small_plan: Path) -> None:
    """Of three, the first is of the Bureau alone, the second of both; in the third nobody acts, so nobody can be lost."""
    text = work("2.1 lopend across; 2.2 lopend across; 2.3 lopend across")
    for number, who in (("2.1", ["bureau uitvoerder"]), ("2.2", ["bureau uitvoerder", "dienst trekker"]), ("2.3", ["dienst doelgroep"])):
        rows = ", ".join(f"{{organisation: {one.replace(' ', ', role: ')}, asOf: 2012-01-01}}" for one in who)
        text = text.replace(f"    title: '{number}'\n", f"    title: '{number}'\n    involvements: [{rows}]\n")
    add(small_plan, text)
    for gone, left in (((), 3), ((DIENST,), 3), ((BUREAU,), 2), ((BUREAU, DIENST), 1)):
        assert cell(small_plan, None, "kennis-opleiding", without=gone).initiatives == left


def test_of_the_report_without_the_ministry_its_cross_cutting_work_goes_too() -> None:
    """By kind of intervention: 159 for all partners, of which 8 where nobody acts but the ministry of justice."""
    stores = (known().at(Scenario(without=gone)) for gone in ((), (f"{ORG}venj",)))
    assert [sum(row.initiatives for row in coverage(store) if row.barrier is None) for store in stores] == [159, 151]


def conditional(folder: Path, more: str = "", status: str = "lopend") -> None:
    """Make the plan's contribution conditional, add another one, and set the last status."""
    conditioned = ("        strength: direct\n", "        strength: direct\n        conditional: true\n")
    rewrite(folder, conditioned, ("    statuses:", f"{more}    statuses:"), ("status: lopend", f"status: {status}"))


def test_conditional_work_is_silent_later_and_only_in_its_own_cell(small_plan: Path) -> None:
    conditional(small_plan, SUPPORT % ("arbeid", "direct", "2012-01-01"))
    by = (("kind", "toezicht-handhaving"), ("partner", "dienst"))
    assert {cell(small_plan, "huisvesting", column, by=axis).state for axis, column in by} == {"stil"}
    assert {cell(small_plan, "arbeid", column, by=axis).state for axis, column in by} == {"bezig"}
    for axis, column in by:  # in the report that says it, it has the status of its undertaking
        assert cell(small_plan, "huisvesting", column, by=axis, as_of="2012-01-01").state == "nog-niet"
    force = "SELECT DISTINCT ?step WHERE { ?o kk:coversInForce/skos:notation ?step }"
    assert [row["step"] for row in Plans([small_plan]).at().select(force)] == ["arbeid"]


@pytest.mark.parametrize(("status", "more", "state"), CASES["conditional"])
def test_conditional_work_beside_other_work(status: str, more: list[str], state: str, small_plan: Path) -> None:
    conditional(small_plan, SUPPORT % ("huisvesting", *more) if more else "", status)
    check(cell(small_plan, *HOUSING), f"state {state}; support_only False; initiatives 1")


@pytest.mark.parametrize(("passages", "state"), [("footnote-1", "stil"), ("footnote-1, progress-2", "bezig")])
def test_conditional_work_holds_where_the_progress_speaks_of_it(passages: str, state: str, tmp_path: Path) -> None:
    what = contribution(passage=passages, more="conditional: true, byOrganisation: dienst")
    folder = sourced(tmp_path, measure("1.1", [involved("dienst")], [what]))
    for axis, column in (("kind", "toezicht-handhaving"), ("partner", "dienst")):
        assert cell(folder, "arbeid", column, by=axis).state == state
        assert cell(folder, "arbeid", column, by=axis, as_of="2012-01-01").state == "nog-niet"


KINDS = [kind for kind in vocabulary().codes["InterventionKind"] if kind != "opvang-zorg"]
STEPS = ["entree", "huisvesting", "identiteit", "arbeid", "financien", None]
LINK = "{{barrier: {}, interventionKind: [{}], basis: geduid, strength: direct, rationale: r, asOf: 2012-01-01}}"

@pytest.mark.parametrize("name", CASES["open"])
def test_open_counts_what_can_still_come_in_each_cell(name: str, small_plan: Path) -> None:
    """Beside a measure that may come anywhere, so that each cell counts both."""
    links, kinds, steps, of = CASES["open"][name]
    said = ", ".join(LINK.format(step, kind) for step, kind in links.items())
    kinds, comma, more = kinds.partition(",")
    head = "inChapter: '1', title: T, promise: P, asOf: 2012-01-01"
    one = f"{{identifier: '2.1', {head}, contributions: [{said}], interventionKind: [{kinds}]{comma}{more}}}"
    add(small_plan, f"measures: [{one}, {{identifier: '2.2', {head}}}]\n")
    found = coverage(Plans([small_plan]).at())
    assert {(row.barrier, row.column) for row in found} == {(step, kind) for step in STEPS for kind in KINDS}
    assert {(row.barrier, row.column) for row in found if row.open == 2} == {(step, kind) for step in steps for kind in of}
    assert {row.open for row in found} <= {1, 2}
    assert {row.is_undecided for row in found if row.initiatives} == {False}
    assert {row.is_undecided for row in found if not row.initiatives} == {True}


def test_what_is_open_is_so_at_its_date_with_its_actor_and_along_each_side(small_plan: Path) -> None:
    """A measure of the second report is open in none of the first; and who leaves takes what is open along."""
    head = "inChapter: '1', title: T, promise: P, asOf: 2013-01-01"
    who = "involvements: [{organisation: bureau, role: trekker, asOf: 2013-01-01}]"
    one, other = (f"{{identifier: '1.{number}', {head}, {who}}}" for number in (2, 3))
    add(small_plan, f"measures: [{one}]\n")
    assert cell(small_plan, *EMPTY).open == 1
    assert cell(small_plan, *HOUSING).open == 1  # beside the work that is there
    assert cell(small_plan, *EMPTY, as_of="2012-01-01").open == 0
    assert [cell(small_plan, *EMPTY, without=(who,)).open for who in (BUREAU, DIENST)] == [0, 1]
    add(small_plan, f"measures: [{one[:-1]}, exploitationForm: arbeidsuitbuiting}}, {other}]\n")
    assert [cell(small_plan, "arbeid", who, "partner").open for who in ("bureau", "dienst")] == [2, 0]
    assert cell(small_plan, "arbeid", "arbeidsuitbuiting", "form").open == 1


def test_cells_of_a_plan_with_a_source_text_say_nothing_of_what_is_open(report: Store) -> None:
    assert report.select("SELECT ?cell WHERE { ?cell kk:open ?open }") == []
    [town] = known(TOWN).each()
    rows = town.select("SELECT ?open WHERE { ?cell kk:open ?open ; kk:dimension kkc:dimension-kind }")
    assert ({row["open"] for row in rows}, len(rows)) == ({"0"}, 7 * len(KINDS))


KK, PLAN = PREFIXES["kk"], "https://w3id.org/ketenkaart/id/plan/"
# What a cube leaves unsaid (section 10): here only which part of a structure is a component's property.
NORMALISED = asked_in("component-properties")
CONSTRAINTS = dict(re.findall(r"(?m)^# (IC-\d+),.*\n((?:.+\n)+)", (ROOT / "tests" / "kubus.rq").read_text(encoding="utf-8")))


def cube(path: Path) -> Store:
    """Return a file with what its terms and codes mean, as a reader of cubes takes them."""
    store = Store().load(path)
    for part in (*ontology_files(), *scheme_files()):
        store.load(part)
    return store.add(store.construct(NORMALISED))


def broken(store: Store) -> set[str]:
    return {name for name, ask in CONSTRAINTS.items() if store.answer(ask, 1)}


@pytest.fixture(scope="module")
def overview(tmp_path_factory: pytest.TempPathFactory, done: Command) -> Path:
    folder = tmp_path_factory.mktemp("kubus")
    for key in ("een", "twee"):
        plan(folder / "land" / key, key)
    done("compare", folder / "land", "--output", folder / "uit.ttl")
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


@pytest.mark.parametrize("name", CASES["cube"])
def test_fault_in_a_cube_is_seen(name: str, overview: Path) -> None:
    store = cube(overview)
    node, predicate, value = (one and iri(one.replace("een:", f"{PLAN}een/")) for one in CASES["cube"][name])
    taken = list(store.match(node, predicate) if node else store.match(None, predicate, value))
    assert taken
    store.remove(taken)
    store.add([(node, predicate, value)] if node and value else [])
    assert name in broken(store)  # a cell without its step also looks like its neighbours (IC-12)


def test_export_holds_the_same_cubes(overview: Path, tmp_path: Path, done: Command) -> None:
    path = tmp_path / "een.ttl"
    done("export", path, "--plan", overview.parent / "land" / "een")
    assert broken(cube(path)) == set()
    exported, shown = (set(Store().load(file).match(None, iri("qb:dataSet"))) for file in (path, overview))
    assert exported == {triple for triple in shown if f"{PLAN}een/" in str(triple[2])}
