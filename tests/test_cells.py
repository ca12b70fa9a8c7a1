"""The cells of the matrix, on small plans written by hand."""

from pathlib import Path
from random import Random
from typing import Any

import pytest

from ketenkaart import Plans
from ketenkaart.files import PlanFile
from ketenkaart.graph.build.conforming import plan_triples
from ketenkaart.graph.build.derive import derive
from ketenkaart.graph.reading import parse_plan
from ketenkaart.graph.scenario import Scenario, apply
from ketenkaart.ontology.terms import schemes, vocabulary
from ketenkaart.queries.matrix.coverage import CellRow, coverage
from ketenkaart.store import Store
from tests.conftest import SMALL_PLAN, TOWN
from tests.share import share
from tests.sourced import contribution, involved, measure, sourced

ORG = "https://w3id.org/ketenkaart/id/org/"
BUREAU, DIENST = f"{ORG}bureau", f"{ORG}dienst"


def cell(folder: Path, barrier: str | None, column: str, by: str = "kind", **scenario: object) -> CellRow:
    rows = coverage(Plans([folder]).under(Scenario(**scenario)), by)  # type: ignore[arg-type]
    return next(row for row in rows if (row.barrier, row.column) == (barrier, column))


def add(folder: Path, text: str) -> None:
    (folder / "meer.yaml").write_text(text, encoding="utf-8")


def change(folder: Path, before: str, after: str) -> None:
    file = folder / "plan.yaml"
    assert before in (text := file.read_text(encoding="utf-8"))
    file.write_text(text.replace(before, after), encoding="utf-8")


def link(
    barrier: str = "huisvesting", strength: str = "direct", basis: str = "geduid", as_of: str = "2012-01-01"
) -> str:
    said = f"barrier: {barrier}, interventionKind: toezicht-handhaving, basis: {basis}, strength: {strength}"
    return f"      - {{{said}, rationale: x, asOf: {as_of}}}\n"


def work(status: str, *links: str, number: str = "1.2", more: str = "") -> str:
    """A measure of the Bureau, with what it does against a step."""
    linked = "    contributions:\n" + "".join(links) if links else ""
    return f"""
  - identifier: "{number}"
    inChapter: "1"
    title: Handleiding kamers
    promise: Een handleiding.
    asOf: 2012-01-01
    involvements: [{{organisation: bureau, role: uitvoerder, asOf: 2012-01-01}}]
{linked}{more}    statuses: [{{status: {status}, asOf: 2013-01-01}}]
"""


CROSS = "    crossCutting: true\n    rationale: x\n    interventionKind: kennis-opleiding\n"
SUPPORT = link(strength="ondersteunend")
# One measure, at a step and at one under it, and another: only its direct link is how sure we are of the state.
BESIDE_EACH_OTHER = work("structureel", link("werving"), link("toegang", "ondersteunend", "als-barriere"))
BESIDE_EACH_OTHER += work("gepland", link("entree", basis="als-barriere"), number="1.3")
JUDGED = "assessments:\n" + "".join(
    f"  - {{barrier: {barrier}, interventionKind: toezicht-handhaving, state: afwezig, rationale: r, post: analist, "
    "asOf: 2013-01-01}\n"
    for barrier in ("financien", "huisvesting")
)
HOUSING = ("huisvesting", "toezicht-handhaving")
USUAL = {"state": "bezig", "state_basis": "als-onderwerp", "support_only": False}
BEST = {"state": "vast-geregeld", "state_basis": "geduid"}
# What is written beside the work at HOUSING (bezig, als-onderwerp), the cell, the scenario, and what the cell then is.
CELLS: dict[str, tuple[str, tuple[Any, ...], dict[str, Any], dict[str, Any]]] = {
    "how far and how sure": ("", HOUSING, {}, {**USUAL, "initiatives": 1, "partners": 2, "spread": "1 bezig", "expected": True}),
    "empty": ("", ("arbeid", "preventie"), {}, {"state": "niets-gemeld", "initiatives": 0, "spread": "", "expected": True}),
    "not expected": ("", ("huisvesting", "preventie"), {}, {"expected": False}),
    "expectations off": ("", ("arbeid", "preventie"), {"expectations": False}, {"expected": False}),
    "an earlier date": ("", HOUSING, {"as_of": "2012-01-01"}, {"state": "nog-niet", "partners": 1}),
    "by partner": ("", ("huisvesting", "dienst", "partner"), {}, {"state": "bezig"}),
    "by form": ("", ("huisvesting", "arbeidsuitbuiting", "form"), {}, {"initiatives": 0}),
    "the best direct work": (work("structureel", link()), HOUSING, {}, {**BEST, "spread": "1 vast-geregeld, 1 bezig"}),
    "our reading, left out": (work("structureel", link()), HOUSING, {"stated_only": True}, {"state": "bezig", "initiatives": 1}),
    "supporting work lifts none": (work("structureel", SUPPORT), HOUSING, {}, USUAL),
    "supporting work alone": (
        work("afgerond", link("arbeid", "ondersteunend")), ("arbeid", "toezicht-handhaving"), {}, {"state": "klaar", "support_only": True},
    ),
    "a narrower step": (work("vervallen", link("werving")), ("entree", "toezicht-handhaving"), {}, {"state": "gestopt"}),
    "direct work at a narrower step": (BESIDE_EACH_OTHER, ("entree", "toezicht-handhaving"), {}, {**BEST, "initiatives": 2}),
    "work for all steps": (
        work("lopend", more=CROSS), (None, "kennis-opleiding"), {},
        {"state": "bezig", "initiatives": 1, "state_basis": None, "support_only": False},  # it is direct work, at every step
    ),
    "work for all steps at one": (work("lopend", more=CROSS), ("arbeid", "kennis-opleiding"), {}, {"initiatives": 0}),
    "a judgement where nothing is": (JUDGED, ("financien", "toezicht-handhaving"), {}, {"state": "afwezig"}),
    "a judgement where something is": (JUDGED, HOUSING, {}, {"state": "bezig"}),
    "without one of two": ("", HOUSING, {"without": (DIENST,)}, {"initiatives": 1, "partners": 1}),
    "without both": ("", HOUSING, {"without": (DIENST, BUREAU)}, {"state": "niets-gemeld", "initiatives": 0}),
}  # fmt: skip


@pytest.mark.parametrize("name", CELLS)
def test_cell_says_how_far_and_how_sure(name: str, small_plan: Path) -> None:
    more, place, scenario, expected = CELLS[name]
    add(small_plan, more if more.startswith("assessments") or not more else f"measures:{more}")
    found = cell(small_plan, *place, **scenario)
    assert {field: getattr(found, field) for field in expected} == expected


def test_every_step_and_kind_has_a_cell_but_care_has_none(small_plan: Path) -> None:
    rows = coverage(Plans([small_plan]).under())
    assert len(rows) == 6 * 10
    assert "opvang-zorg" not in {row.column for row in rows}


SURE = ["als-barriere", "als-onderwerp", "geduid"]  # surest first: docs/model.md, "Three rules of honesty"


@pytest.mark.parametrize("one", SURE)
@pytest.mark.parametrize("other", SURE)
def test_of_two_that_are_as_far_the_less_sure_basis_counts(one: str, other: str, small_plan: Path) -> None:
    change(small_plan, "als-onderwerp", one)
    add(small_plan, f"measures:{work('lopend', link(basis=other))}")
    found = cell(small_plan, *HOUSING)
    assert (found.state, found.spread, found.state_basis) == ("bezig", "2 bezig", max(one, other, key=SURE.index))


def test_cross_cutting_work_that_loses_its_last_actor_leaves_all_steps(small_plan: Path) -> None:
    """Of three, the handbook is of the Bureau alone; in the course nobody acts, so nobody can be lost."""
    handbook, training, course = (work("lopend", more=CROSS, number=f"2.{number}") for number in (1, 2, 3))
    training = training.replace("asOf: 2012-01-01}]", "asOf: 2012-01-01}, {organisation: dienst, role: trekker, asOf: 2012-01-01}]")
    course = course.replace("bureau, role: uitvoerder", "dienst, role: doelgroep")
    add(small_plan, f"measures:{handbook}{training}{course}")
    for gone, left in (((), 3), ((DIENST,), 3), ((BUREAU,), 2), ((BUREAU, DIENST), 1)):
        assert cell(small_plan, None, "kennis-opleiding", without=gone).initiatives == left


def test_of_the_report_without_the_ministry_its_cross_cutting_work_goes_too() -> None:
    """By kind of intervention: 159 for all partners, of which 8 where nobody acts but the ministry of justice."""
    stores = (Plans().under(Scenario(without=gone)) for gone in ((), (f"{ORG}venj",)))
    assert [sum(row.initiatives for row in coverage(store) if row.barrier is None) for store in stores] == [159, 151]


def conditional(folder: Path, more: str = "", status: str = "lopend") -> None:
    """Make the plan's contribution conditional, add another one, and set the last status."""
    change(folder, "        strength: direct\n", "        strength: direct\n        conditional: true\n")
    change(folder, "    statuses:", f"{more}    statuses:")
    change(folder, "status: lopend", f"status: {status}")


def test_conditional_work_is_silent_later_and_only_in_its_own_cell(small_plan: Path) -> None:
    conditional(small_plan, link("arbeid"))
    by = (("kind", "toezicht-handhaving"), ("partner", "dienst"))
    assert {cell(small_plan, "huisvesting", column, by=axis).state for axis, column in by} == {"stil"}
    assert {cell(small_plan, "arbeid", column, by=axis).state for axis, column in by} == {"bezig"}
    for axis, column in by:  # in the report that says it, it has the status of its undertaking
        assert cell(small_plan, "huisvesting", column, by=axis, as_of="2012-01-01").state == "nog-niet"
    force = "SELECT DISTINCT ?step WHERE { ?o kk:coversInForce/skos:notation ?step }"
    assert [row["step"] for row in Plans([small_plan]).under().select(force)] == ["arbeid"]


# Conditional work of some status, and another contribution of the same work to the same cell; the cell then is, by hand:
CONDITIONAL = [
    ("structureel", "", "stil"),  # it never betters a cell
    ("vervallen", "", "gestopt"),
    ("lopend", link(), "bezig"),  # what is said without a condition holds
    ("lopend", link(as_of="2013-01-01"), "bezig"),
    ("lopend", SUPPORT, "stil"),
]


@pytest.mark.parametrize(("status", "more", "state"), CONDITIONAL)
def test_conditional_work_counts_only_beside_what_is_said_without(
    status: str, more: str, state: str, small_plan: Path
) -> None:
    conditional(small_plan, more, status)
    found = cell(small_plan, *HOUSING)
    assert (found.state, found.support_only, found.initiatives) == (state, False, 1)


@pytest.mark.parametrize(("passages", "state"), [("footnote-1", "stil"), ("footnote-1, progress-2", "bezig")])
def test_conditional_work_holds_where_the_progress_speaks_of_it(passages: str, state: str, tmp_path: Path) -> None:
    what = contribution(passage=passages, more="conditional: true, byOrganisation: dienst")
    folder = sourced(tmp_path, measure("1.1", [involved("dienst")], [what]))
    for axis, column in (("kind", "toezicht-handhaving"), ("partner", "dienst")):
        assert cell(folder, "arbeid", column, by=axis).state == state
        assert cell(folder, "arbeid", column, by=axis, as_of="2012-01-01").state == "nog-niet"


STEPS = {"entree": "entree", "werving": "entree", "huisvesting": "huisvesting", "arbeid": "arbeid"}  # and their top step
ALL_STEPS = ["entree", "huisvesting", "identiteit", "arbeid", "financien", None]
KINDS = [kind for kind in vocabulary().codes["InterventionKind"] if kind != "opvang-zorg"]
LINK = "{{barrier: {}, interventionKind: [{}], basis: {}, strength: direct, rationale: r, asOf: 2012-01-01}}"
Work = list[tuple[str, list[str]]]  # at which steps, each with the kinds that are known of it


def a_measure(random: Random) -> tuple[Work, list[str], bool]:
    """Links to steps with their kinds, kinds without a step, and whether it is for all steps."""
    some = lambda: random.sample([*KINDS[:3], "opvang-zorg"], random.randint(1, 2))  # noqa: E731
    shape = random.choice(["nothing", "kind", "step", "both", "mixed", "all"])
    steps = random.sample(sorted(STEPS), random.randint(1, 2))
    if shape in ("nothing", "kind", "all"):
        return [], [] if shape == "nothing" else some(), shape == "all"
    links = [(step, [] if shape == "step" else some()) for step in steps]
    return [*links, ("arbeid", [])] if shape == "mixed" else links, [], False


def completions(links: Work, kinds: list[str], crossing: bool) -> set[tuple[str | None, str]]:
    """In which cells what is not known of a measure can still put it."""
    if crossing:
        return set()
    open_links = [STEPS[step] for step, of in links if not of] if links else ALL_STEPS
    return {(step, kind) for step in open_links for kind in (kinds or KINDS) if kind in KINDS} - inside(links, [], False)


def inside(links: Work, kinds: list[str], crossing: bool) -> set[tuple[str | None, str]]:
    """In which cells a measure lies."""
    return {(None, kind) for kind in kinds if crossing} | {(STEPS[step], kind) for step, of in links for kind in of}


@pytest.mark.sampled
@pytest.mark.parametrize("seed", share(range(40), 8))
def test_open_counts_what_can_still_come_in_each_cell_of_a_random_plan(seed: int) -> None:
    random = Random(seed)
    measures = [a_measure(random) for _ in range(random.randint(1, 4))]
    text = SMALL_PLAN.split("measures:")[0] + "measures:\n"
    for number, (links, kinds, crossing) in enumerate(measures, 1):
        basis = random.choice(["als-onderwerp", "geduid"])
        said = ", ".join(LINK.format(step, ", ".join(of), basis) for step, of in links)
        across = ", crossCutting: true, rationale: r" if crossing else ""
        text += (
            f'  - {{identifier: "1.{number}", inChapter: "1", title: T, promise: P, asOf: 2012-01-01,\n'
            f"     contributions: [{said}], interventionKind: [{', '.join(kinds)}]{across}}}\n"
        )
    text += '  - {identifier: "1.9", inChapter: "1", title: Geheel, promise: P, asOf: 2012-01-01, isContainer: true}\n'
    store = Store(schemes()).add(plan_triples(parse_plan([PlanFile("plan.yaml", text.encode())], "proef")))
    found = {(row.barrier, row.column): row for row in coverage(derive(apply(store, Scenario())))}
    for place, one in found.items():
        count, held = (sum(place in places(*of) for of in measures) for places in (completions, inside))
        assert (place, one.open, one.initiatives) == (place, count, held)
        assert one.is_undecided is (held == 0 and count > 0)
    assert found.keys() == {(step, kind) for step in ALL_STEPS for kind in KINDS}


def test_what_is_open_is_so_at_its_date_with_its_actor_and_along_each_side(small_plan: Path) -> None:
    """A measure of the second report is open in none of the first; and who leaves takes what is open along."""
    nowhere = work("lopend").replace("2012-01-01", "2013-01-01")
    empty, other = ("arbeid", "preventie"), nowhere.replace('"1.2"', '"1.3"')
    add(small_plan, f"measures:{nowhere}")
    assert cell(small_plan, *empty).open == 1
    assert cell(small_plan, *HOUSING).open == 1  # beside the work that is there
    assert cell(small_plan, *empty, as_of="2012-01-01").open == 0
    assert cell(small_plan, *empty, without=(BUREAU,)).open == 0
    assert cell(small_plan, *empty, without=(DIENST,)).open == 1
    add(small_plan, f"measures:{nowhere.rstrip()}\n    exploitationForm: arbeidsuitbuiting\n{other}")
    assert cell(small_plan, "arbeid", "bureau", "partner").open == 2
    assert cell(small_plan, "arbeid", "dienst", "partner").open == 0
    assert cell(small_plan, "arbeid", "arbeidsuitbuiting", "form").open == 1


def test_cells_of_a_plan_with_a_source_text_say_nothing_of_what_is_open(report: Store) -> None:
    assert report.select("SELECT ?cell WHERE { ?cell kk:open ?open }") == []
    [town] = Plans([TOWN]).each()
    rows = town.select("SELECT ?open WHERE { ?cell kk:open ?open ; kk:dimension kkc:dimension-kind }")
    assert ({row["open"] for row in rows}, len(rows)) == ({"0"}, 7 * len(KINDS))
