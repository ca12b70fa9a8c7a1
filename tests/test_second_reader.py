"""What a record can say for a second reader, tried on small plans through the command line and the graph it makes."""

import csv
from itertools import permutations
from pathlib import Path

import pytest

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.matrix import coverage
from tests.conftest import Command
from tests.sourced import contribution, involved, measure, sourced

KK, ID = "https://w3id.org/ketenkaart/def#", "https://w3id.org/ketenkaart/id/plan/proef/pilot-"
ROW = "asOf: 2012-01-01, passage: plan-1"
KINDS = {"Een": "numberOf: 3", "Twee": "initiativeKind: programma", "Drie": "initiativeKind: voorziening"}
PILOTS = "pilots:\n" + "".join(
    f"  - {{key: {title.lower()}, title: {title}, {ROW}, {kind}, statuses: [{{status: lopend, {ROW}}}]}}\n"
    for title, kind in KINDS.items()
)
FLOW = """
flows:
  - {key: stroom, title: Stroom, asOf: 2012-01-01, passage: plan-1, %s, content: iets, flowState: hapert}
"""
FIRST = measure("1.1", [involved("dienst")], [contribution()])


def test_work_keeps_its_address_and_has_the_class_of_its_kind(tmp_path: Path, ketenkaart: Command) -> None:
    folder = sourced(tmp_path, FIRST, more=PILOTS)
    assert ketenkaart("check", folder).code == 0
    asked = "SELECT ?node ?class ?many { ?node a ?class ; kk:initiativeKind ?kind OPTIONAL { ?node kk:numberOf ?many }}"
    found = {(row["node"], row["class"], row["many"]) for row in Plans([folder]).at().select(asked)}
    kinds = (("een", "Pilot", "3"), ("twee", "Project", None), ("drie", "StandingWork", None))
    assert found == {(ID + key, KK + kind, many) for key, kind, many in kinds}


def test_one_act_under_two_actions_counts_once_in_a_cell(tmp_path: Path) -> None:
    again = measure("1.2", [involved("dienst")], [contribution(more="sameAct: measure-1.1")])
    folder = sourced(tmp_path, FIRST, again)
    (cell,) = [one for one in coverage(Plans([folder]).at()) if one.initiatives]
    assert (cell.initiatives, cell.families) == (2, 1)


def test_who_may_only_have_been_named_does_not_act_in_the_strict_reading(tmp_path: Path) -> None:
    doubted = involved("dienst")[:-1] + ", alternativeReading: {role: ontvanger, rationale: Alleen genoemd.}}"
    plans = Plans([sourced(tmp_path, measure("1.1", [doubted, involved("bureau")], [contribution()]))])
    asked = "SELECT ?who WHERE { ?o kk:actsIn ?work ; skos:notation ?who }"
    assert {row["who"] for row in plans.at().select(asked)} == {"dienst", "bureau"}
    assert {row["who"] for row in plans.at(Scenario(strict=True)).select(asked)} == {"bureau"}


def test_what_goes_both_ways_is_one_flow(tmp_path: Path, ketenkaart: Command) -> None:
    folder = sourced(tmp_path, FIRST, more=FLOW % "between: [dienst, bureau, raad], mutual: true")
    answer = ketenkaart("query", "informatiestromen", "--plan", folder, "--format", "csv")
    pairs = {(row["from_label"], row["to_label"]) for row in csv.DictReader(answer.out.splitlines(), delimiter=";")}
    assert pairs == set(permutations(["Dienst", "Bureau", "Raad"], 2))


BOTH = "between: [dienst, bureau]"


@pytest.mark.parametrize("ends", ["from: dienst, mutual: true", BOTH, f"{BOTH}, from: raad, mutual: true"])
def test_a_flow_has_one_direction_or_is_mutual(ends: str, tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", sourced(tmp_path, FIRST, more=FLOW % ends))
    assert answer.code == 2
    assert "kies één" in " ".join(answer.err.split())


def test_what_stands_beside_a_silence_is_one_text_and_each_piece(tmp_path: Path) -> None:
    part = """    silentPart:
      - summary: iets
        weight: kern
        reportedNearby: ["een brief", {value: "een overleg", is: iets-anders, asOf: 2013-01-01, passage: progress-1}]
"""
    store = Plans([sourced(tmp_path, FIRST + part)]).at()
    asked = "SELECT ?said ?near { ?n a kk:Nearby ; kk:summary ?said OPTIONAL { ?n kk:nearness/skos:notation ?near } }"
    found = {row["said"]: row["near"] for row in store.select(asked)}
    assert found == {"een brief": None, "een overleg": "iets-anders"}


def test_a_workbook_says_what_it_cannot_hold(tmp_path: Path, ketenkaart: Command) -> None:
    waits = "    waitsFor: {value: measure-1.2, basis: geduid, rationale: Wij lezen dat.}\n"
    first = measure("1.1", [involved("dienst")], [contribution(more="sameAct: measure-1.2")]) + waits
    folder = sourced(tmp_path, first, measure("1.2", [involved("dienst")], [contribution()]), more=PILOTS)
    answer = ketenkaart("export", "--plan", folder, "--as-plan", tmp_path / "plan.xlsx")
    said = " ".join((answer.out + answer.err).split())
    assert [one for one in ("grond bij “wacht op”", "reden bij “wacht op”", "staat voor") if one not in said] == []
    assert ketenkaart("check", tmp_path / "plan.xlsx").code == 0
    kinds = "SELECT ?x WHERE { ?w a kk:StandingWork ; skos:prefLabel ?x FILTER(LANG(?x) = 'nl') }"
    assert [row["x"] for row in Plans([tmp_path / "plan.xlsx"]).at().select(kinds)] == ["Drie"]
