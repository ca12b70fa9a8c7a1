"""A cell where a measure that is not placed can still come is not empty: every surface of a plan says the same of it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from ketenkaart import Plans
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.findings.points import points
from ketenkaart.store import Store
from ketenkaart.visuals.office.gap_document import document
from ketenkaart.visuals.office.workbook import workbook
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.terminal.answers import summary
from tests.conftest import SMALL_PLAN, Command

DATED = "promise: x, asOf: 2013-01-01, statuses: [{status: lopend, asOf: 2013-01-01}]"
LINK = "{{barrier: {}, interventionKind: [{}], basis: als-onderwerp, strength: direct, rationale: r, asOf: 2013-01-01}}"
# Beside the work at huisvesting: one with a kind and no step, one with a step and no kind, and other work at that step.
LOOSE = f"""
measures:
  - {{identifier: "2.1", inChapter: "1", title: Ergens signaleren, {DATED}, interventionKind: [signalering]}}
  - {{identifier: "2.2", inChapter: "1", title: Iets bij arbeid, {DATED}, contributions: [{LINK.format("arbeid", "")}]}}
  - {{identifier: "2.3", inChapter: "1", title: Controle op het werk, {DATED},
     contributions: [{LINK.format("arbeid", "toezicht-handhaving")}]}}
"""
TITLES = f"""
measures:
  - {{identifier: "2.1", inChapter: "1", title: Alleen een titel, {DATED}}}
"""
STEPS = ["entree", "huisvesting", "identiteit", "arbeid", "financien"]
# By hand, of the cells at a step: signalering everywhere, and at arbeid all kinds but the one that is done there.
UNDECIDED = {(step, "signalering") for step in STEPS} | {
    ("arbeid", kind)
    for kind in vocabulary().codes["InterventionKind"]
    if kind not in ("toezicht-handhaving", "opvang-zorg")
}
# What the model expects, and nothing of it is reported or still to place.
EMPTY = (
    {("entree", kind) for kind in ("preventie", "informatiedeling", "toelating-vergunning", "toezicht-handhaving")}
    | {
        ("entree", "opsporing-vervolging"),
        ("huisvesting", "opsporing-vervolging"),
        ("identiteit", "opsporing-vervolging"),
    }
    | {("huisvesting", kind) for kind in ("informatiedeling", "toelating-vergunning", "sanctie-afpakken")}
    | {("identiteit", kind) for kind in ("informatiedeling", "toelating-vergunning", "toezicht-handhaving")}
    | {
        ("financien", kind)
        for kind in ("informatiedeling", "toezicht-handhaving", "opsporing-vervolging", "sanctie-afpakken")
    }
)
SAID = f"Wij verwachten werk op 29 plekken. Van {len(EMPTY) + 2} is te zeggen of het is gemeld. Op {len(EMPTY)} daarvan is bij die stap geen werk gemeld."
NOT_YET = "is nog niet te zeggen of het is gemeld"


def made(folder: Path, more: str) -> Path:
    folder.mkdir()
    (folder / "plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")
    (folder / "los.yaml").write_text(more, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("half") / "half", LOOSE)


@pytest.fixture(scope="module")
def titles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("titels") / "titels", TITLES)


@pytest.fixture(scope="module")
def store(plan: Path, cache: Path) -> Store:
    assert cache
    return Plans([plan]).at()


@pytest.fixture(scope="module")
def page(plan: Path, cache: Path) -> dict[str, Any]:
    assert cache
    return page_data(Plans([plan]))


def answer(page: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = page["answers"]["2013-01-01|all|with"]
    return found


def test_the_command_line_says_so(plan: Path, ketenkaart: Command) -> None:
    cells = json.loads(ketenkaart("coverage", "--plan", plan, "--format", "json").out)
    found = {(c["barrier"], c["column"]) for c in cells if c["barrier"] and c["open"] and not c["initiatives"]}
    assert found == UNDECIDED
    assert [c["open"] for c in cells if (c["barrier"], c["column"]) == ("arbeid", "signalering")] == [2]
    gaps = json.loads(ketenkaart("gaps", "--plan", plan, "--format", "json").out)
    assert {(g["barrier"], g["kind"]) for g in gaps if g["query"] == "barriere-zonder-maatregel"} == EMPTY
    table = " ".join(ketenkaart("coverage", "--plan", plan).out.split())
    assert table.count("nog niet te") > len(UNDECIDED) / 2  # the terminal breaks them over lines
    assert SAID in " ".join(summary(Plans([plan]).at()).split())


def test_the_page_says_so(page: dict[str, Any]) -> None:
    at_steps = [cell for cell in answer(page)["matrix"]["kind"] if cell["barrier"]]
    assert {(c["barrier"], c["column"]) for c in at_steps if c.get("undecided")} == UNDECIDED
    assert {(c["barrier"], c["column"]) for c in at_steps if c["unmet"]} == EMPTY
    by_place = {(c["barrier"], c["column"]): c for c in at_steps}
    assert by_place["arbeid", "signalering"]["said"][0] == "Nog niet te zeggen"
    assert by_place["arbeid", "signalering"]["brief"] == ["Nog niet te zeggen", "2 niet geplaatst"]
    assert by_place["arbeid", "toezicht-handhaving"]["brief"] == ["Bezig", "1 genoemd", "1 open"]
    assert by_place["huisvesting", "toezicht-handhaving"]["brief"][2:] == []
    [numbers] = answer(page)["numbers"]
    assert not numbers["said"]["silent"]
    assert SAID in numbers["said"]["partly"]


def test_the_pictures_say_so(page: dict[str, Any]) -> None:
    route, empty = (page["views"][name]["at"]["2013-01-01"]["loose"] for name in ("route", "aandachtspunten"))
    assert {(row["steps"][0], row["kinds"][0]) for row in route if row.get("state")} == EMPTY
    waiting = [row for row in route if not row.get("state")]
    assert [(row["steps"], row["said"][0]) for row in waiting] == [
        ([step], "nog niet te zeggen") for step in STEPS if step != "huisvesting"
    ]
    assert {(row["steps"][0], row["from"].removeprefix("kind-")) for row in empty} == EMPTY


def test_word_and_excel_say_so(plan: Path, tmp_path: Path) -> None:
    word = Document(str(document(Plans([plan]), tmp_path / "aandachtspunten.docx")))
    told = "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert SAID in told
    cells = [cell.text for row in word.tables[0].rows for cell in row.cells]
    across = 1  # signalering at all steps
    assert sum(text.startswith("Nog niet te zeggen") for text in cells) == len(UNDECIDED) + across
    assert sum("wel verwacht" in text for text in cells) == len(EMPTY)
    book = load_workbook(workbook(Plans([plan]), tmp_path / "ketenkaart.xlsx"))
    rows = [row for row in book["Overzicht"].iter_rows(min_row=2, values_only=True) if row[0] == "soort werk"]
    assert sum(row[3] == "Nog niet te zeggen" for row in rows) == len(UNDECIDED) + across
    assert {row[4] for row in rows if row[3] == "Nog niet te zeggen"} == {"1 niet geplaatst", "2 niet geplaatst"}
    matrix = [str(value) for row in book["Matrix"].iter_rows(values_only=True) for value in row]
    assert sum(value.startswith("Nog niet te zeggen") for value in matrix) == len(UNDECIDED) + across


def test_many_plans_say_so(plan: Path, ketenkaart: Command) -> None:
    [row] = json.loads(ketenkaart("compare", plan, "--format", "json").out)["plans"]
    found = {tuple(key.split("/")[1:]) for key, state in row["states"].items() if state == "niet-geplaatst"}
    assert {place for place in found if place[0] != "alle-stappen"} == UNDECIDED
    steps = json.loads(ketenkaart("coverage", "--by", "plan", "--plan", plan, "--format", "json").out)
    assert {step["barrier"]: step["unplaced"] for step in steps if step["barrier"]} == {
        step: sum(place[0] == step for place in UNDECIDED) for step in STEPS
    }


def test_recipe_and_points_say_so(store: Store) -> None:
    assert len(store.select(find("lege-vakken").sparql)) == len(EMPTY)
    assert "lege-stappen" not in {one.name for one in points(store, find_gaps(store))}  # work may come at each step


def test_a_step_where_work_may_come_is_not_one_that_the_plan_leaves_out(store: Store) -> None:
    """Each step may still get the work that is to signal: of none it is said that the plan ties nothing to it."""
    assert "barriere-alleen-geduid" not in {gap.query for gap in find_gaps(store)}


def test_where_nothing_can_be_said_no_number_is_given(titles: Path, tmp_path: Path, ketenkaart: Command) -> None:
    word = Document(str(document(Plans([titles]), tmp_path / "aandachtspunten.docx")))
    told = "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert not re.search(r"op \d+ (daarvan|van de \d+ plekken)", told.lower())
    assert NOT_YET in told
    assert "wel verwacht" not in " ".join(cell.text for row in word.tables[0].rows for cell in row.cells)
    assert "meldt het plan er bij" not in summary(Plans([titles]).at())
    said = answer(page_data(Plans([titles])))
    assert not said["numbers"][0]["said"]["silent"]
    assert NOT_YET in said["numbers"][0]["said"]["unsaid"]
    assert not [cell for cell in said["matrix"]["kind"] if cell["unmet"]]
    asked = ketenkaart("gaps", "--plan", titles, "--format", "json").out
    assert not re.search("barriere-zonder-maatregel|barriere-alleen-geduid", asked)
    assert "vragen wij daarom nog niet" in " ".join(ketenkaart("gaps", "--plan", titles).out.split())
