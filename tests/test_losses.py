"""What is lost when a partner is left out, on small plans written by hand: the cells stay as they are."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.partners.losses import CellLoss, Loss, Losses
from ketenkaart.store import Store
from ketenkaart.visuals.page.answered.gaps import gaps as on_the_page
from ketenkaart.visuals.page.answered.lost import losses as on_the_page_lost
from tests.conftest import Command
from tests.test_cells import add

ORG = "https://w3id.org/ketenkaart/id/org/"
# 1.1 (of the small plan): Dienst leads, Bureau takes part. The others: who, how, and where.
MORE = """
organisations:
  - {key: stichting, title: Stichting, organisationKind: hulpverlening}
measures:
  - identifier: "1.2"
    inChapter: "1"
    title: Handleiding kamers
    promise: Een handleiding.
    asOf: 2012-01-01
    involvements: [{organisation: bureau, role: uitvoerder, asOf: 2012-01-01}]
    contributions:
      - {barrier: huisvesting, interventionKind: toezicht-handhaving, basis: geduid, strength: ondersteunend, rationale: x, asOf: 2012-01-01}
      - {barrier: arbeid, interventionKind: signalering, basis: als-onderwerp, strength: direct, rationale: x, asOf: 2012-01-01}
    statuses: [{status: lopend, asOf: 2013-01-01}]
  - identifier: "1.10"
    inChapter: "1"
    title: Opvang regelen
    promise: Opvang voor wie gevonden is.
    asOf: 2012-01-01
    crossCutting: true
    rationale: x
    interventionKind: [opvang-zorg, kennis-opleiding]
    involvements:
      - {organisation: stichting, role: uitvoerder, asOf: 2012-01-01}
      - {organisation: bureau, role: trekker, asOf: 2013-01-01}
      - {organisation: dienst, role: financier, asOf: 2012-01-01}
    statuses: [{status: lopend, asOf: 2013-01-01}]
  - identifier: "1.9"
    inChapter: "1"
    title: Bedden tellen
    promise: Het aantal bedden is bekend.
    asOf: 2012-01-01
    crossCutting: true
    rationale: x
    interventionKind: opvang-zorg
    involvements:
      - {organisation: stichting, role: uitvoerder, asOf: 2012-01-01}
      - {organisation: dienst, role: deelnemer, asOf: 2012-01-01}
    statuses: [{status: structureel, asOf: 2013-01-01}]
"""


@pytest.fixture
def plan(small_plan: Path) -> Path:
    add(small_plan, MORE)
    return small_plan


def lost(folder: Path, *gone: str, by: str = "kind", **scenario: Any) -> Loss:
    """What is lost, with numbers for undertakings."""
    known = Losses(Plans([folder]).at(Scenario(**scenario)), by)
    found = known.of([ORG + key for key in gone])

    def numbers(one: Any) -> Any:
        lists = ("acts", "last_actor", "only_lead", "no_lead", *(["last_direct"] if isinstance(one, CellLoss) else []))
        return replace(
            one, **{name: tuple(known.names[iri].identifier for iri in getattr(one, name)) for name in lists}
        )

    return replace(numbers(found), cells=tuple(map(numbers, found.cells)), blocks=tuple(map(numbers, found.blocks)))


def at(loss: Loss, barrier: str | None, column: str) -> CellLoss:
    return next(cell for cell in (*loss.cells, *loss.blocks) if (cell.barrier, cell.column) == (barrier, column))


def test_the_only_leader_is_lost_and_the_others_act(plan: Path) -> None:
    found = lost(plan, "dienst")
    assert (found.acts, found.last_actor, found.only_lead, found.no_lead) == (("1.1", "1.9"), (), ("1.1",), ("1.9",))
    cell = at(found, "huisvesting", "toezicht-handhaving")
    assert (cell.acts, cell.last_actor, cell.only_lead, cell.last_direct) == (("1.1",), (), ("1.1",), ())


def test_the_only_actor_takes_the_last_direct_work_along(plan: Path) -> None:
    found = lost(plan, "bureau")
    assert (found.acts, found.last_actor, found.only_lead) == (("1.1", "1.2", "1.10"), ("1.2",), ("1.10",))
    cell = at(found, "arbeid", "signalering")
    assert (cell.last_actor, cell.only_lead, cell.last_direct) == (("1.2",), (), ("1.2",))
    cell = at(found, "huisvesting", "toezicht-handhaving")  # 1.2 only supports there; 1.1 stays
    assert (cell.acts, cell.last_actor, cell.last_direct) == (("1.1", "1.2"), ("1.2",), ())


def test_cross_cutting_work_and_care_lose_too_and_numbers_stand_in_order(plan: Path) -> None:
    found = lost(plan, "bureau")
    assert at(found, None, "kennis-opleiding").only_lead == ("1.10",)
    assert at(found, None, "opvang-zorg").only_lead == ("1.10",)
    care = at(lost(plan, "stichting"), None, "opvang-zorg")
    assert (care.acts, care.no_lead, care.last_actor) == (("1.9", "1.10"), ("1.9",), ())


def test_together_they_are_the_last(plan: Path) -> None:
    found = lost(plan, "dienst", "bureau")
    assert (found.last_actor, found.only_lead, found.no_lead) == (("1.1", "1.2"), ("1.10",), ("1.9",))
    assert at(found, "huisvesting", "toezicht-handhaving").last_direct == ("1.1",)
    assert at(lost(plan, "dienst", "bureau", "stichting"), None, "opvang-zorg").last_direct == ("1.9", "1.10")


def test_who_only_pays_loses_nothing_there_and_who_does_not_act_nothing_at_all(plan: Path) -> None:
    assert "1.10" not in lost(plan, "dienst").acts
    found = lost(plan, "onbekend")
    assert (found.acts, found.cells, found.blocks, found.organisations) == ((), (), (), ())


def test_date_and_basis_are_those_of_the_view(plan: Path) -> None:
    early = lost(plan, "dienst", as_of="2012-01-01")  # Bureau joins 1.1 a year later
    assert (early.last_actor, early.only_lead) == (("1.1",), ())
    stated = lost(plan, "bureau", stated_only=True)
    assert at(stated, "huisvesting", "toezicht-handhaving").acts == ("1.1",)


def test_each_place_holds_its_work_and_who_goes_takes_its_own_along(plan: Path) -> None:
    """The handbook (1.2) is the Bureau's alone; care stands apart, what is there for good (1.9) first."""
    store = Plans([plan]).at(Scenario())

    def numbers(ones: Sequence[str]) -> list[str]:
        return [one.rpartition("-")[2] for one in ones]

    work = {(place.barrier, place.kind): numbers(place.work) for place in Losses(store).places}
    assert sorted(work["huisvesting", ""]) == ["1.1", "1.2"]
    assert (work["arbeid", ""], work[None, ""]) == (["1.2"], ["1.10"])
    assert work[None, "opvang-zorg"] == ["1.9", "1.10"]
    [row] = on_the_page_lost([store], [f"{ORG}bureau"])
    gone = {(place["step"], place["kind"]): (numbers(place["last_actor"]), numbers(place["only_lead"])) for place in row["places"]}
    assert gone == {
        ("huisvesting", ""): (["1.2"], []),
        ("arbeid", ""): (["1.2"], []),
        (None, ""): ([], ["1.10"]),
        (None, "opvang-zorg"): ([], ["1.10"]),
    }


def test_by_partner(plan: Path) -> None:
    found = lost(plan, "bureau", by="partner")
    assert at(found, "arbeid", "bureau").last_direct == ("1.2",)
    assert at(found, None, "stichting").only_lead == ("1.10",)


def test_the_command_gives_the_cells_as_they_are_with_lists_of_numbers(plan: Path, ketenkaart: Command) -> None:
    def rows(*words: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(ketenkaart("coverage", "--plan", plan, "--format", "json", *words).out)
        return found

    whole, without = rows(), rows("--without", "bureau")
    assert [{k: v for k, v in row.items() if k != "lost"} for row in without[: len(whole)]] == whole
    lists = {"acts", "last_actor", "only_lead", "no_lead", "last_direct"}
    assert all(set(row) == {*whole[0], "lost"} and set(row["lost"]) == lists for row in without)
    found = {(row["barrier"], row["column"]): row["lost"] for row in without}
    assert found["arbeid", "signalering"]["last_direct"] == ["1.2"]
    assert found["entree", "preventie"] == {name: [] for name in lists}
    [care] = without[len(whole) :]
    assert (care["barrier"], care["column"], care["state"], care["initiatives"]) == (None, "opvang-zorg", None, 2)
    assert care["lost"]["only_lead"] == ["1.10"]


def test_the_command_says_it_in_sentences_of_its_own_source(plan: Path, ketenkaart: Command) -> None:
    told = ketenkaart("coverage", "--plan", plan, "--without", "bureau").out
    assert told.startswith(ketenkaart("coverage", "--plan", plan).out.rstrip("\n"))
    flat = " ".join(told.split())
    for said in (
        "Zonder Bureau Volgens het plan (begin 2013) werkt Bureau aan 3 activiteiten. Dit is geen voorspelling.",
        "signalering Arbeid Bij 1.2 noemt het plan niemand anders die eraan werkt. Ander direct werk noemt het plan hier niet.",
        "toezicht en handhaving Huisvesting Bij 1.2 noemt het plan niemand anders die eraan werkt.",
        "kennis en opleiding Zonder stap Bij 1.10 noemt het plan geen andere trekker.",
        "opvang en zorg – Bij 1.10 noemt het plan geen andere trekker.",
        "Activiteiten waarbij het plan niemand anders noemt die eraan werkt (1): 1.2",
        "Activiteiten waarbij het plan geen andere trekker noemt (1): 1.10",
        "Activiteiten waarbij het plan ook nu geen trekker noemt (0): Geen.",
        "Opvang en zorg: activiteiten van Bureau (1): 1.10",
    ):
        assert said in flat, flat
    assert "rapport" not in told
    rows = ketenkaart("coverage", "--plan", plan, "--without", "bureau", "--format", "csv").out.splitlines()
    assert rows[0].endswith("lost_acts;lost_last_actor;lost_only_lead;lost_no_lead;lost_last_direct")


@pytest.mark.parametrize("by", ["kind", "partner", "form"])
def test_no_word_changes_when_anyone_is_left_out(by: str, ketenkaart: Command) -> None:
    """Without the inspectorate "klaar" became "vast-geregeld", an improvement."""
    whole = json.loads(ketenkaart("coverage", "--by", by, "--format", "json").out)
    without = json.loads(ketenkaart("coverage", "--by", by, "--without", "inspectie-szw", "--format", "json").out)
    assert [{k: v for k, v in row.items() if k != "lost"} for row in without[: len(whole)]] == whole
    assert any(row["lost"]["acts"] for row in without[: len(whole)])


def test_leaving_out_comensha_names_its_care_by_number(ketenkaart: Command) -> None:
    """By hand: it acts in these of chapter 6, and alone in two projects; 6.1 and 6.7 name no leader."""
    rows = json.loads(ketenkaart("coverage", "--without", "comensha", "--format", "json").out)
    care = next(row["lost"] for row in rows if row["column"] == "opvang-zorg")
    assert care["acts"][:5] == ["6.1", "6.3", "6.4", "6.6", "6.7"]
    assert care["last_actor"] == ["fonds-grote-groepen", "tolkenregeling"]
    assert (care["only_lead"], care["no_lead"][:2]) == ([], ["6.1", "6.7"])
    assert not any(row["lost"]["last_actor"] for row in rows if row["column"] != "opvang-zorg")
    told = " ".join(ketenkaart("coverage", "--without", "comensha").out.split())
    assert "Opvang en zorg: activiteiten van CoMensha (8): 6.1, 6.3, 6.4, 6.6, 6.7, “Afspraken om grote groepen" in told


def test_nobody_is_said_to_investigate_for_being_there(report: Store) -> None:
    """In 6.6 the inspectorate leads; CoMensha and VWS take care. In 8.1 two lead, and the other one prosecutes."""
    named = {
        one["who"]
        for gap in on_the_page([report])
        for one in gap["candidates"]
        for why in one["why"]
        if why["said"].startswith(("doet opsporing", "heeft opsporing"))
    }
    assert "org/inspectie-szw" in named
    assert not named & {"org/comensha", "org/vws", "org/rechtspraak"}
