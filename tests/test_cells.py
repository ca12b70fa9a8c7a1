"""The cells of the matrix, on small plans written by hand."""

from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.coverage import CellRow, coverage

BUREAU, DIENST = "https://w3id.org/ketenkaart/id/org/bureau", "https://w3id.org/ketenkaart/id/org/dienst"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(tmp_path / "cache"))


def cell(folder: Path, barrier: str | None, column: str, by: str = "kind", **scenario: object) -> CellRow:
    rows = coverage(Plans([folder]).under(Scenario(**scenario)), by)  # type: ignore[arg-type]
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
    rows = coverage(Plans([small_plan]).under())
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
    statuses: [{status: %s, asOf: 2013-01-01, continuation: eenmalig}]
"""


def test_the_best_direct_work_gives_the_state_and_the_rest_shows(small_plan: Path) -> None:
    add(small_plan, SECOND % ("direct", "structureel"))
    found = cell(small_plan, "huisvesting", "toezicht-handhaving")
    assert (found.state, found.state_basis, found.spread) == ("vast-geregeld", "geduid", "1 vast-geregeld, 1 bezig")


SURE = ["als-barriere", "als-onderwerp", "geduid"]  # surest first: docs/model.md, "Three rules of honesty"


@pytest.mark.parametrize("one", SURE)
@pytest.mark.parametrize("other", SURE)
def test_of_work_that_is_as_far_the_surest_basis_counts(one: str, other: str, small_plan: Path) -> None:
    plan = small_plan / "plan.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("als-onderwerp", one), encoding="utf-8")
    add(small_plan, SECOND.replace("geduid", other) % ("direct", "lopend"))
    found = cell(small_plan, "huisvesting", "toezicht-handhaving")
    assert (found.state, found.spread, found.state_basis) == ("bezig", "2 bezig", min(one, other, key=SURE.index))


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
