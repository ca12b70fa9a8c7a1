"""The cells of the matrix, on small plans written by hand."""

from pathlib import Path
from random import Random

import pytest

from ketenkaart import Plans
from ketenkaart.files import PlanFile
from ketenkaart.graph.build.cells import derive
from ketenkaart.graph.build.conforming import plan_triples
from ketenkaart.graph.reading import parse_plan
from ketenkaart.graph.scenario import Scenario, apply
from ketenkaart.ontology.terms import schemes, vocabulary
from ketenkaart.queries.matrix.coverage import CellRow, coverage
from ketenkaart.store import Store
from tests.conftest import SMALL_PLAN, TOWN
from tests.sourced import contribution, involved, measure, sourced

BUREAU, DIENST = "https://w3id.org/ketenkaart/id/org/bureau", "https://w3id.org/ketenkaart/id/org/dienst"


def cell(folder: Path, barrier: str | None, column: str, by: str = "kind", **scenario: object) -> CellRow:
    rows = coverage(Plans([folder]).at(Scenario(**scenario)), by)  # type: ignore[arg-type]
    return next(row for row in rows if (row.barrier, row.column) == (barrier, column))


def add(folder: Path, text: str) -> None:
    (folder / "meer.yaml").write_text(text, encoding="utf-8")


def test_a_cell_says_how_far_and_how_sure(small_plan: Path) -> None:
    found = cell(small_plan, "huisvesting", "toezicht-handhaving")
    assert (found.state, found.state_basis, found.support_only) == ("bezig", "als-onderwerp", False)
    assert (found.initiatives, found.partners, found.spread, found.expected) == (1, 2, "1 bezig", True)


def test_an_empty_cell_is_written_too(small_plan: Path) -> None:
    found = cell(small_plan, "arbeid", "preventie")
    assert (found.state, found.initiatives, found.spread, found.expected) == ("niets-gemeld", 0, "", True)
    assert not cell(small_plan, "huisvesting", "preventie").expected


def test_every_step_and_kind_has_a_cell_but_care_has_none(small_plan: Path) -> None:
    rows = coverage(Plans([small_plan]).at())
    assert len(rows) == 6 * 10
    assert "opvang-zorg" not in {row.column for row in rows}


SECOND = """
measures:
  - identifier: "1.2"
    inChapter: "1"
    title: Handleiding kamers
    promise: Een handleiding.
    asOf: 2012-01-01
    involvements: [{organisation: bureau, role: uitvoerder, asOf: 2012-01-01}]
    contributions:
      - {barrier: huisvesting, interventionKind: toezicht-handhaving, basis: geduid, strength: %s, rationale: x, asOf: 2012-01-01}
    statuses: [{status: %s, asOf: 2013-01-01}]
"""


def test_the_best_direct_work_gives_the_state_and_the_rest_shows(small_plan: Path) -> None:
    add(small_plan, SECOND % ("direct", "structureel"))
    found = cell(small_plan, "huisvesting", "toezicht-handhaving")
    assert (found.state, found.state_basis, found.spread) == ("vast-geregeld", "geduid", "1 vast-geregeld, 1 bezig")


SURE = ["als-barriere", "als-onderwerp", "geduid"]  # surest first: docs/model.md, "Three rules of honesty"


@pytest.mark.parametrize("one", SURE)
@pytest.mark.parametrize("other", SURE)
def test_of_two_that_are_as_far_the_less_sure_basis_counts(one: str, other: str, small_plan: Path) -> None:
    plan = small_plan / "plan.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("als-onderwerp", one), encoding="utf-8")
    add(small_plan, SECOND.replace("geduid", other) % ("direct", "lopend"))
    found = cell(small_plan, "huisvesting", "toezicht-handhaving")
    assert (found.state, found.spread, found.state_basis) == ("bezig", "2 bezig", max(one, other, key=SURE.index))


def test_a_basis_of_supporting_work_or_of_work_that_is_less_far_says_nothing(small_plan: Path) -> None:
    """One measure, at a step and at one under it: only its direct link is how sure we are of the state."""
    support = "      - {barrier: toegang, interventionKind: toezicht-handhaving, basis: als-barriere, strength: ondersteunend, rationale: y, asOf: 2012-01-01}\n"
    both = SECOND.replace("huisvesting", "werving").replace("    statuses:", support + "    statuses:")
    add(small_plan, both % ("direct", "structureel"))
    (small_plan / "derde.yaml").write_text(
        SECOND.replace('"1.2"', '"1.3"').replace("huisvesting", "entree").replace("geduid", "als-barriere")
        % ("direct", "gepland"),
        encoding="utf-8",
    )
    found = cell(small_plan, "entree", "toezicht-handhaving")
    assert (found.state, found.state_basis, found.initiatives) == ("vast-geregeld", "geduid", 2)


def test_supporting_work_never_lifts_a_cell(small_plan: Path) -> None:
    add(small_plan, SECOND % ("ondersteunend", "structureel"))
    found = cell(small_plan, "huisvesting", "toezicht-handhaving")
    assert (found.state, found.state_basis, found.support_only) == ("bezig", "als-onderwerp", False)


def test_only_supporting_work_says_so(small_plan: Path) -> None:
    add(small_plan, SECOND.replace("huisvesting", "arbeid") % ("ondersteunend", "afgerond"))
    found = cell(small_plan, "arbeid", "toezicht-handhaving")
    assert (found.state, found.support_only) == ("klaar", True)


def test_a_narrower_step_counts_in_its_broader_one(small_plan: Path) -> None:
    add(small_plan, SECOND.replace("huisvesting", "werving") % ("direct", "vervallen"))
    assert cell(small_plan, "entree", "toezicht-handhaving").state == "gestopt"


def test_cross_cutting_work_lies_under_all_steps(small_plan: Path) -> None:
    cross = "    crossCutting: true\n    rationale: x\n    interventionKind: kennis-opleiding\n"
    start, end = SECOND.index("    contributions:"), SECOND.index("    statuses:")
    add(small_plan, SECOND[:start] + cross + (SECOND[end:] % "lopend"))
    found = cell(small_plan, None, "kennis-opleiding")
    assert (found.state, found.initiatives, found.state_basis) == ("bezig", 1, None)
    assert not found.support_only  # it is direct work, at every step
    assert cell(small_plan, "arbeid", "kennis-opleiding").initiatives == 0


def test_earlier_date(small_plan: Path) -> None:
    found = cell(small_plan, "huisvesting", "toezicht-handhaving", as_of="2012-01-01")
    assert (found.state, found.partners) == ("nog-niet", 1)


def test_stated_only_drops_interpreted_links(small_plan: Path) -> None:
    add(small_plan, SECOND % ("direct", "structureel"))
    found = cell(small_plan, "huisvesting", "toezicht-handhaving", stated_only=True)
    assert (found.state, found.initiatives) == ("bezig", 1)


def test_who_loses_the_last_actor_leaves_the_cell(small_plan: Path) -> None:
    one = cell(small_plan, "huisvesting", "toezicht-handhaving", without=(DIENST,))
    assert (one.initiatives, one.partners) == (1, 1)
    both = cell(small_plan, "huisvesting", "toezicht-handhaving", without=(DIENST, BUREAU))
    assert (both.state, both.initiatives) == ("niets-gemeld", 0)


CROSS = """
measures:
  - {identifier: "2.1", title: Handleiding, KIND, involvements: [{organisation: bureau, role: uitvoerder, asOf: 2012-01-01}]}
  - identifier: "2.2"
    title: Training
    KIND
    involvements: [{organisation: bureau, role: uitvoerder, asOf: 2012-01-01}, {organisation: dienst, role: trekker, asOf: 2012-01-01}]
  - {identifier: "2.3", title: Cursus, KIND, involvements: [{organisation: dienst, role: doelgroep, asOf: 2012-01-01}]}
"""


def test_cross_cutting_work_that_loses_its_last_actor_leaves_all_steps(small_plan: Path) -> None:
    """Of three, the handbook is of the Bureau alone; in the course nobody acts, so nobody can be lost."""
    lines = ['inChapter: "1"', "promise: x", "asOf: 2012-01-01", "crossCutting: true", "rationale: x", "interventionKind: kennis-opleiding"]
    statuses = "statuses: [{status: lopend, asOf: 2013-01-01}]"
    whole = CROSS.replace("    KIND", "\n".join(f"    {line}" for line in [*lines, statuses])).replace("KIND", ", ".join([*lines, statuses]))
    add(small_plan, whole)
    for gone, left in (((), 3), ((DIENST,), 3), ((BUREAU,), 2), ((BUREAU, DIENST), 1)):
        assert cell(small_plan, None, "kennis-opleiding", without=gone).initiatives == left


def test_of_the_report_without_the_ministry_its_cross_cutting_work_goes_too(cache: Path) -> None:
    """By kind of intervention: 159 for all partners, of which 8 where nobody acts but the ministry of justice."""
    assert cache
    found = []
    for gone in ((), ("https://w3id.org/ketenkaart/id/org/venj",)):
        rows = coverage(Plans().at(Scenario(without=gone)), "kind")
        found.append(sum(row.initiatives for row in rows if row.barrier is None))
    assert found == [159, 151]


def test_expectations_can_be_switched_off(small_plan: Path) -> None:
    assert not cell(small_plan, "arbeid", "preventie", expectations=False).expected


def test_a_judgement_fills_only_an_empty_cell(small_plan: Path) -> None:
    add(
        small_plan,
        "assessments:\n"
        + "".join(
            f"  - {{barrier: {barrier}, interventionKind: toezicht-handhaving, state: afwezig, rationale: r, post: analist, asOf: 2013-01-01}}\n"
            for barrier in ("financien", "huisvesting")
        ),
    )
    assert cell(small_plan, "financien", "toezicht-handhaving").state == "afwezig"
    assert cell(small_plan, "huisvesting", "toezicht-handhaving").state == "bezig"


def test_by_partner_and_by_form(small_plan: Path) -> None:
    assert cell(small_plan, "huisvesting", "dienst", by="partner").state == "bezig"
    assert cell(small_plan, "huisvesting", "arbeidsuitbuiting", by="form").initiatives == 0


SECOND_LINK = "      - {barrier: %s, interventionKind: toezicht-handhaving, basis: geduid, strength: %s, rationale: y, asOf: %s}\n"


def conditional(folder: Path, more: str = "", status: str = "lopend") -> None:
    """Make the plan's contribution conditional, add another one, and set the last status."""
    file = folder / "plan.yaml"
    text = file.read_text(encoding="utf-8").replace(
        "        strength: direct\n", "        strength: direct\n        conditional: true\n"
    )
    text = text.replace("    statuses:", f"{more}    statuses:").replace("status: lopend", f"status: {status}")
    file.write_text(text, encoding="utf-8")


def test_conditional_work_is_silent_later_and_only_in_its_own_cell(small_plan: Path) -> None:
    conditional(small_plan, SECOND_LINK % ("arbeid", "direct", "2012-01-01"))
    by = (("kind", "toezicht-handhaving"), ("partner", "dienst"))
    assert {cell(small_plan, "huisvesting", column, by=axis).state for axis, column in by} == {"stil"}
    assert {cell(small_plan, "arbeid", column, by=axis).state for axis, column in by} == {"bezig"}
    for axis, column in by:  # in the report that says it, it has the status of its undertaking
        assert cell(small_plan, "huisvesting", column, by=axis, as_of="2012-01-01").state == "nog-niet"
    force = "SELECT DISTINCT ?step WHERE { ?o kk:coversInForce/skos:notation ?step }"
    assert [row["step"] for row in Plans([small_plan]).at().select(force)] == ["arbeid"]


@pytest.mark.parametrize("status", ["structureel", "vervallen"])
def test_conditional_work_never_betters_a_cell(status: str, small_plan: Path) -> None:
    conditional(small_plan, status=status)
    expected = {"structureel": "stil", "vervallen": "gestopt"}
    assert cell(small_plan, "huisvesting", "toezicht-handhaving").state == expected[status]


# Another contribution of the same work to the same cell: its strength, its date, and what the cell then is. By hand.
BESIDE = {
    ("direct", "2012-01-01"): ("bezig", False),
    ("direct", "2013-01-01"): ("bezig", False),
    ("ondersteunend", "2012-01-01"): ("stil", False),
}


@pytest.mark.parametrize(("strength", "as_of"), BESIDE)
def test_what_is_said_without_a_condition_holds(strength: str, as_of: str, small_plan: Path) -> None:
    conditional(small_plan, SECOND_LINK % ("huisvesting", strength, as_of))
    found = cell(small_plan, "huisvesting", "toezicht-handhaving")
    assert (found.state, found.support_only) == BESIDE[strength, as_of]
    assert found.initiatives == 1


@pytest.mark.parametrize(("passages", "state"), [("footnote-1", "stil"), ("footnote-1, progress-2", "bezig")])
def test_conditional_work_holds_where_the_progress_speaks_of_it(passages: str, state: str, tmp_path: Path) -> None:
    what = contribution(passage=passages, more="conditional: true, byOrganisation: dienst")
    folder = sourced(tmp_path, measure("1.1", [involved("dienst")], [what]))
    for axis, column in (("kind", "toezicht-handhaving"), ("partner", "dienst")):
        assert cell(folder, "arbeid", column, by=axis).state == state
        assert cell(folder, "arbeid", column, by=axis, as_of="2012-01-01").state == "nog-niet"


STEPS = {
    "entree": "entree",
    "werving": "entree",
    "huisvesting": "huisvesting",
    "arbeid": "arbeid",
}  # with their top step
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
    known = {(STEPS[step], kind) for step, of in links for kind in of}
    open_links = [STEPS[step] for step, of in links if not of] if links else ALL_STEPS
    return {(step, kind) for step in open_links for kind in (kinds or KINDS) if kind in KINDS} - known


@pytest.mark.parametrize("seed", range(40))
def test_open_counts_what_can_still_come_in_each_cell_of_a_random_plan(seed: int) -> None:
    random = Random(seed)
    measures = [a_measure(random) for _ in range(random.randint(1, 4))]
    text = SMALL_PLAN.split("measures:")[0] + "measures:\n"
    for number, (links, kinds, crossing) in enumerate(measures, 1):
        basis = random.choice(["als-onderwerp", "geduid"])
        said = ", ".join(LINK.format(step, ", ".join(of), basis) for step, of in links)
        text += (
            f'  - {{identifier: "1.{number}", inChapter: "1", title: T, promise: P, asOf: 2012-01-01,\n'
            f"     contributions: [{said}], interventionKind: [{', '.join(kinds)}]"
            + (", crossCutting: true, rationale: r" if crossing else "")
            + "}\n"
        )
    text += '  - {identifier: "1.9", inChapter: "1", title: Geheel, promise: P, asOf: 2012-01-01, isContainer: true}\n'
    found = {(row.barrier, row.column): row for row in coverage(derived(text))}
    for place, cell in found.items():
        count = sum(place in completions(*one) for one in measures)
        held = sum(place in inside(*one) for one in measures)
        assert (place, cell.open, cell.initiatives) == (place, count, held)
        assert cell.is_undecided is (held == 0 and count > 0)
    assert found.keys() == {(step, kind) for step in ALL_STEPS for kind in KINDS}


def inside(links: Work, kinds: list[str], crossing: bool) -> set[tuple[str | None, str]]:
    """In which cells a measure lies."""
    return {(None, kind) for kind in kinds if crossing} | {(STEPS[step], kind) for step, of in links for kind in of}


def derived(text: str) -> Store:
    store = Store(schemes()).add(plan_triples(parse_plan([PlanFile("plan.yaml", text.encode())], "proef")))
    return derive(apply(store, Scenario()))


NOWHERE = """
measures:
  - identifier: "1.2"
    inChapter: "1"
    title: Ergens
    promise: x
    asOf: 2013-01-01
    involvements: [{organisation: bureau, role: trekker, asOf: 2013-01-01}]
"""


def test_what_is_open_is_so_at_its_date_and_with_its_actor(small_plan: Path) -> None:
    """A measure of the second report is open in none of the first; and who leaves takes what is open along."""
    add(small_plan, NOWHERE)
    assert cell(small_plan, "arbeid", "preventie").open == 1
    assert cell(small_plan, "huisvesting", "toezicht-handhaving").open == 1  # beside the work that is there
    assert cell(small_plan, "arbeid", "preventie", as_of="2012-01-01").open == 0
    assert cell(small_plan, "arbeid", "preventie", without=(BUREAU,)).open == 0
    assert cell(small_plan, "arbeid", "preventie", without=(DIENST,)).open == 1


def test_open_says_of_a_partner_and_a_form_what_it_says_of_a_kind(small_plan: Path) -> None:
    form = "    exploitationForm: arbeidsuitbuiting\n"
    add(small_plan, NOWHERE + form + NOWHERE.replace("measures:\n", "").replace('"1.2"', '"1.3"'))
    assert cell(small_plan, "arbeid", "bureau", "partner").open == 2
    assert cell(small_plan, "arbeid", "dienst", "partner").open == 0
    assert cell(small_plan, "arbeid", "arbeidsuitbuiting", "form").open == 1


def test_cells_of_a_plan_with_a_source_text_say_nothing_of_what_is_open(report: Store) -> None:
    assert report.select("SELECT ?cell WHERE { ?cell kk:open ?open }") == []
    [town] = Plans([TOWN]).each()
    rows = town.select("SELECT ?open WHERE { ?cell kk:open ?open ; kk:dimension kkc:dimension-kind }")
    assert {row["open"] for row in rows} == {"0"}
    assert len(rows) == 7 * len(KINDS)
