"""What if one action had another status: what reads otherwise then, and that it is what a plan edited by hand says."""

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook

from ketenkaart.errors import InputFaults
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.matrix import BY, coverage
from ketenkaart.store import Store
from ketenkaart.werkplaats import door
from tests.conftest import SHIPPED, TOWN, Command, assert_refused
from tests.share import share

MEASURE = "https://w3id.org/ketenkaart/id/plan/task-force-2013/measure-{}"


def test_one_action_turns_the_cells_that_it_carries_and_no_question(ketenkaart: Command) -> None:
    """5.4 by hand: of its step it is the only direct work that shares, and of signals one of two."""
    rows = json.loads(ketenkaart("coverage", "--suppose", "5.4=structureel", "--format", "json").out)
    assert [(row["barrier"], row["column"], row["before"].split()[0], row["after"].split()[0]) for row in rows] == [
        ("entree", "signalering", "wisselend:", "vaste"),
        ("entree", "informatiedeling", "bezig", "vaste"),
    ]
    table = " ".join(ketenkaart("coverage", "--suppose", "5.4=vaste praktijk of regel").out.split())
    assert table.startswith("Stel: actie 5.4, Signalen van misbruik van verblijfsprocedures delen is vaste praktijk")
    assert "geen voorspelling" in table
    assert "Vakken die dan anders lezen: 2 van 60." in table
    assert "Aandachtspunten die dan anders zijn: 0." in ketenkaart("gaps", "--suppose", "5.4=structureel").out


def test_questions_go_come_and_weigh_otherwise(ketenkaart: Command) -> None:
    """2.1 by hand: of what is finished the passed term is no longer heavy, and the law holds up one action less."""
    rows = json.loads(ketenkaart("gaps", "--suppose", "2.1=afgerond", "--format", "json").out)
    assert {(row["query"], row["before"], row["after"]) for row in rows} == {
        ("deadline-verstreken", "hoog", "middel"),
        ("wacht-op", "middel", "middel"),
    }
    rows = json.loads(ketenkaart("gaps", "--suppose", "5.4=vervallen", "--format", "json").out)
    assert ("vervallen-of-vervangen", "5.4", "") in {(row["query"], row["number"], row["before"]) for row in rows}


def test_what_cannot_be_supposed_is_said(ketenkaart: Command) -> None:
    for words, said in (
        ("5.4", "schrijf bijvoorbeeld --suppose 5.4=afgerond"),
        ("5.4=klaar", "De stand “klaar” kennen wij niet."),
        ("2.2=afgerond", "kies een actie zonder deelacties"),
        ("IND=afgerond", "meldt een plan geen stand"),
        ("99.9=afgerond", "staat niet in de kaart"),
    ):
        assert_refused(ketenkaart("coverage", "--suppose", words), said)
    twice = ("--suppose", "5.4=afgerond", "--suppose", "5.4=vervallen")
    assert_refused(ketenkaart("gaps", *twice), "één actie twee standen")
    for words in (["coverage", "--by", "plan"], ["coverage", "--without", "IND"], ["gaps", "--by", "plan"]):
        assert_refused(ketenkaart(*words, "--suppose", "5.4=afgerond"), "gaat")
    assert_refused(ketenkaart("gaps", "--suppose", "5.4=afgerond", "--output", "vragen.csv"), "wordt het Word of Excel")


def test_of_several_plans_the_one_that_has_the_work_changes(ketenkaart: Command) -> None:
    both = ("--plan", SHIPPED, "--plan", TOWN, "--suppose", "5.4=structureel", "--format", "json")
    assert {row["plan"] for row in json.loads(ketenkaart("coverage", *both).out)} == {"task-force-2013"}
    assert json.loads(ketenkaart("gaps", *both).out) == []


def test_a_file_says_what_is_supposed(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "vragen.xlsx"
    assert ketenkaart("gaps", "--suppose", "2.1=afgerond", "--output", path).code == 0
    guide = " ".join(str(row[0]) for row in load_workbook(path)["Leeswijzer"].iter_rows(values_only=True))
    assert "stel: actie 2.1, Communicatieplan om gemeenten bewuster te maken is afgerond" in guide


def said_of(store: Store) -> tuple[list[Any], set[str]]:
    return [cell for by in BY for cell in coverage(store, by)], {gap.sentence for gap in find_gaps(store)}


@pytest.fixture(scope="module")
def actions() -> list[tuple[Path, int, dict[str, Any]]]:
    """The actions of the report with a status: the file of each, its place there, and its record."""
    found = []
    for path in sorted(SHIPPED.glob("*.yaml")):
        records = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) or {}
        for place, record in enumerate(records.get("measures", ())):
            if record.get("statuses") and not record.get("isContainer"):
                found.append((path, place, record))
    return found


@pytest.mark.sampled
def test_supposed_is_what_a_plan_edited_by_hand_says(
    actions: list[tuple[Path, int, dict[str, Any]]], tmp_path: Path
) -> None:
    """Of 200 pairs of an action and a status; what `check` refuses by hand is no plan to compare with."""
    statuses, plans = sorted(vocabulary().codes["Status"]), Plans()
    pairs = [(action, status) for action in actions for status in statuses]
    compared = 0
    for number, ((path, place, record), status) in enumerate(share(random.Random(7).sample(pairs, 200), 6, 40)):
        folder = tmp_path / str(number)
        shutil.copytree(SHIPPED, folder)
        records = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        last = max(records["measures"][place]["statuses"], key=lambda one: one["asOf"])
        last["status"] = status
        if status != "afgerond":
            last.pop("continuation", None)
        (folder / path.name).write_text(yaml.safe_dump(records, allow_unicode=True), encoding="utf-8")
        try:
            edited = said_of(Plans([folder]).at())
        except InputFaults:
            continue
        supposed = Scenario(supposed=((MEASURE.format(record["identifier"]), status),))
        assert said_of(plans.at(supposed)) == edited, (record["identifier"], status)
        compared += 1
    assert compared > number / 2


def test_the_workplace_says_what_the_commands_say(ketenkaart: Command) -> None:
    door.answer("shipped", {})  # another test may have opened a plan
    for number, status in (("5.4", "structureel"), ("2.1", "afgerond"), ("1.6", "vervallen")):
        given = {"options": [], "work": f"task-force-2013/measure-{number}", "status": status}
        found = door.answer("supposed", given)["ok"]
        cells, gaps = (
            json.loads(ketenkaart(command, "--suppose", f"{number}={status}", "--format", "json").out)
            for command in ("coverage", "gaps")
        )
        assert (found["cells"], found["all"]) == (cells, 60)
        assert found["gaps"] == gaps
    refused = door.answer("supposed", {"options": [], "work": "task-force-2013/measure-5.4", "status": "klaar"})
    assert "kennen wij niet" in refused["refused"]
