"""Whose a contribution is: what is said of a body is only what the passage ties to it (docs/model.md, Contribution)."""

from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.content import files
from ketenkaart.errors import InputFaults
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.matrix.coverage import coverage
from ketenkaart.queries.partners.candidates import Candidates
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.store import Store
from tests.conftest import Command
from tests.sourced import contribution, involved, measure, sourced

ORG = "https://w3id.org/ketenkaart/id/org/"
SHIPPED = [path.parent for path in files("graph", "*/plan.yaml")]
STATED = Scenario(stated_only=True)
TOP = "?plan kk:usesModel/skos:hasTopConcept ?step . ?step skos:notation ?barrier"
OF = """
SELECT ?barrier ?who WHERE { ?c kk:byOrganisation/skos:notation ?who ; kk:barrier/skos:notation ?barrier }"""
AS_STATED = f"SELECT ?barrier ?who WHERE {{ {TOP} . ?o kk:coversAsStated ?step ; skos:notation ?who }}"
# Partner cells in which some work is there: what is only promised, or stopped, is no coverage (R10).
THERE = """
SELECT DISTINCT ?barrier ?who WHERE {
  ?cell a kk:CoverageCell ; kk:dimension kkc:dimension-partner ; kk:cellBarrier/skos:notation ?barrier ;
    kk:cellColumn/skos:notation ?who ; kk:cellInitiative ?work
  OPTIONAL { ?work kk:currentStatus/skos:notation ?status }
  FILTER(COALESCE(?status NOT IN ("gepland", "niet-gestart", "vervallen", "vertraagd"), true)
    || (?status = "vertraagd" && EXISTS { ?report kk:initiative ?work ; kk:underWay true })) }"""
COVERS = f"SELECT ?barrier ?who WHERE {{ {TOP} . ?o kk:covers ?step ; skos:notation ?who }}"


@pytest.fixture(autouse=True)
def shared_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))


def pairs(store: Store, query: str) -> set[tuple[str, str]]:
    return {(row["barrier"] or "", row["who"] or "") for row in store.select(query)}


def in_cells(store: Store) -> set[tuple[str, str]]:
    """Return the partner cells at steps that hold something."""
    return {(cell.barrier, cell.column) for cell in coverage(store, "partner") if cell.barrier and cell.initiatives}


TWO = [involved("dienst", "plan-1"), involved("bureau", "plan-2")]
# Who acts, the contribution, and whose it is: by hand.
FILLED = {
    "interpreted, of a sole actor": ([involved("dienst", "plan-3")], contribution(basis="geduid"), {"dienst"}),
    "a sole actor in two roles": (
        [involved("dienst"), involved("dienst", role="trekker")],
        contribution(basis="geduid", passage="plan-2"),
        {"dienst"},
    ),
    "interpreted, of who stands in its passage": (TWO, contribution(basis="geduid", passage="plan-2"), {"bureau"}),
    "of both, each in one of its passages": (
        TWO,
        contribution(basis="geduid", passage="plan-1, plan-2"),
        {"dienst", "bureau"},
    ),
    "of nobody, where no passage is shared": (TWO, contribution(basis="geduid", passage="plan-3"), set()),
    "who does not act is no doer": (
        [involved("dienst", "plan-2"), involved("bureau", "plan-1", role="geconsulteerd")],
        contribution(basis="geduid", passage="plan-1"),
        {"dienst"},
    ),
    "stated is never filled, not of a sole actor either": ([involved("dienst")], contribution(), set()),
    "stated, and named": (TWO, contribution(more="byOrganisation: bureau"), {"bureau"}),
    "interpreted, and named: that is all": (
        TWO,
        contribution(basis="geduid", more="byOrganisation: bureau"),
        {"bureau"},
    ),
}


@pytest.mark.parametrize("name", FILLED)
def test_whose_work_it_is(name: str, tmp_path: Path) -> None:
    who, what, expected = FILLED[name]
    store = Plans([sourced(tmp_path, measure("1.1", who, [what]))]).at()
    assert pairs(store, OF) == {("arbeid", one) for one in expected}


@pytest.mark.parametrize("basis", ["als-barriere", "als-onderwerp", "geduid"])
def test_without_a_source_text_all_who_act_in_the_row_do_it(basis: str, small_plan: Path) -> None:
    file = small_plan / "plan.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("als-onderwerp", basis), encoding="utf-8")
    assert pairs(Plans([small_plan]).at(), OF) == {("huisvesting", "dienst"), ("huisvesting", "bureau")}


@pytest.mark.parametrize("role", ["geconsulteerd", "financier", ""])
def test_whose_work_it_is_acts_in_it(role: str, tmp_path: Path) -> None:
    who = [involved("dienst"), *([involved("bureau", role=role)] if role else [])]
    plan = sourced(tmp_path, measure("1.1", who, [contribution(more="byOrganisation: bureau")]))
    with pytest.raises(InputFaults) as faults:
        Plans([plan]).at()
    assert "maar die werkt niet aan deze activiteit" in str(faults.value)
    assert "contribution-1.1-1" in str(faults.value)


# One measure of two actors: the source ties arbeid to one, werving to nobody, and what it says of identiteit is ours.
MIXED = [
    contribution("arbeid", more="byOrganisation: dienst"),
    contribution("werving", kind="preventie"),
    contribution("identiteit", "geduid", "plan-2", "signalering"),
]


@pytest.fixture
def mixed(tmp_path: Path) -> Plans:
    return Plans([sourced(tmp_path, measure("1.1", TWO, MIXED))])


def test_a_stated_partner_cell_needs_a_passage_that_names_the_partner(mixed: Plans) -> None:
    cells = {(c.barrier, c.column): c for c in coverage(mixed.at(), "partner") if c.initiatives}
    both = {(step, who) for step in ("arbeid", "entree", "identiteit") for who in ("dienst", "bureau")}
    assert {key: cell.state_basis for key, cell in cells.items()} == {
        key: "als-onderwerp" if key == ("arbeid", "dienst") else "geduid" for key in both
    }
    assert in_cells(mixed.at(STATED)) == {("arbeid", "dienst")}
    by_kind = {c.barrier: (c.initiatives, c.partners) for c in coverage(mixed.at(STATED)) if c.initiatives}
    assert by_kind == {"arbeid": (1, 2), "entree": (1, 2)}, "the kind's own cell speaks of the undertaking"


def test_what_is_said_of_a_body_is_what_its_cells_hold(mixed: Plans) -> None:
    assert pairs(mixed.at(), AS_STATED) == {("arbeid", "dienst")}
    assert pairs(mixed.at(), COVERS) == in_cells(mixed.at())


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
@pytest.mark.parametrize("date", [None, 0])
def test_in_every_plan_stated_partner_cells_are_what_the_source_says_of_them(folder: Path, date: int | None) -> None:
    plans = Plans([folder])
    as_of = None if date is None else plans.dates[0][date][0]
    everything, stated = (plans.at(Scenario(as_of=as_of, stated_only=only)) for only in (False, True))
    assert pairs(stated, THERE) == pairs(stated, AS_STATED) == pairs(everything, AS_STATED)
    assert pairs(stated, THERE) <= in_cells(stated)
    assert pairs(everything, AS_STATED) <= pairs(everything, COVERS) == in_cells(everything)


def test_what_is_promised_and_not_there_is_no_coverage(report: Store, mixed: Plans) -> None:
    """By hand: 11.3 alone ties the ministry to work, and is late without work on it; 11.2 is late and being done."""
    covers = pairs(report, AS_STATED)
    assert ("arbeid", "venj") not in covers
    assert ("arbeid", "nationale-politie") in covers
    asked = "SELECT ?x WHERE { ?r kk:underWay true ; kk:initiative/dcterms:identifier ?x }"
    assert [row["x"] for row in report.select(asked)] == ["11.2"]
    assert pairs(mixed.at(), AS_STATED)


def test_without_somebody_nobody_gains_work(tmp_path: Path) -> None:
    plans = Plans([sourced(tmp_path, measure("1.1", TWO, [contribution(basis="geduid", passage="plan-2")]))])
    assert pairs(plans.at(Scenario(without=(f"{ORG}bureau",))), OF) == set()
    assert pairs(plans.at(Scenario(without=(f"{ORG}dienst",))), OF) == {("arbeid", "bureau")}


def test_before_somebody_acted_the_work_was_not_his(tmp_path: Path) -> None:
    who = [involved("dienst"), involved("bureau", "progress-1", as_of="2013-01-01")]
    what = contribution(basis="geduid", passage="plan-1, progress-1")
    plans = Plans([sourced(tmp_path, measure("1.1", who, [what]))])
    assert pairs(plans.at(), OF) == {("arbeid", "dienst"), ("arbeid", "bureau")}
    assert pairs(plans.at(Scenario(as_of="2012-01-01")), OF) == {("arbeid", "dienst")}


def asked(barrier: str | None, kind: str | None) -> Gap:
    return Gap("barriere-zonder-maatregel", "x", "x", barrier, kind, None, None, "middel", None)


def test_who_might_is_whose_work_it_is(mixed: Plans) -> None:
    """By hand: of two who act in 1.1, toezicht is the service's, signalering the office's, preventie nobody's."""
    candidates = Candidates(mixed.at())
    named = {kind: [one.label for one in candidates.of(asked("financien", kind))] for kind in KINDS}
    assert named == {"toezicht-handhaving": ["Dienst"], "signalering": ["Bureau"], "preventie": []}
    at_step = {step: [one.label for one in candidates.of(asked(step, None))] for step in ("arbeid", "entree")}
    assert at_step == {"arbeid": ["Dienst"], "entree": []}


KINDS = ("toezicht-handhaving", "signalering", "preventie")


def test_show_tells_the_work_of_a_partner(tmp_path: Path, ketenkaart: Command) -> None:
    plan = sourced(tmp_path, measure("1.1", TWO, MIXED))
    told = ketenkaart("show", "dienst", "--plan", plan).out
    assert told.count("Bijdrage") == 1
    assert "toezicht en handhaving" in told.lower()
    assert "preventie" not in told.lower()
