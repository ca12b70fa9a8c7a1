"""A cell where a measure that is not placed can still come is not empty, on every surface of a plan."""

import io
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.findings.points import points
from ketenkaart.queries.rows.needs import notes
from ketenkaart.visuals.office.gap_document import document
from ketenkaart.visuals.office.workbook import workbook_file
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.pictures.drawing import draw
from ketenkaart.visuals.terminal.answers import summary
from tests.conftest import ROOT, SHIPPED, SMALL_PLAN, AsJson, Command, NewPlan, cases, known, rewrite

STEPS = ["entree", "huisvesting", "identiteit", "arbeid", "financien"]
# By hand, of the cells at a step: signalering everywhere, and at arbeid all kinds but the one that is done there.
KINDS = set(vocabulary().codes["InterventionKind"]) - {"toezicht-handhaving", "opvang-zorg"}
UNDECIDED = {(step, "signalering") for step in STEPS} | {("arbeid", kind) for kind in KINDS}
# What the model expects, and nothing of it is reported or still to place.
EMPTY = {(step, kind) for step, kinds in cases("cells")["empty"].items() for kind in kinds.split()}
SAID = "Wij verwachten werk op 29 plekken. Van 19 is te zeggen of het is gemeld. Op 17 daarvan is bij die stap geen werk gemeld. Op de andere kan nog werk komen: bij 1 actie is de stap niet bekend en bij 1 actie is het soort werk niet bekend."
SHARED = "wel zulk werk zonder stap"
OPEN, WHOSE = {"niets-gemeld": "open"}, cases("compare")["whose"]
NOT_YET = "is nog niet te zeggen of het is gemeld"


def made(folder: Path, more: str) -> Path:
    """Write the small plan into a new folder, with one of `tests/plans` beside it."""
    folder.mkdir()
    (folder / "plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")
    shutil.copy(ROOT / "tests/plans" / f"{more}.yaml", folder)
    return folder


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("half") / "half", "loose")


@pytest.fixture(scope="module")
def titles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("titels") / "titels", "titles")


@pytest.fixture(scope="module")
def plans(plan: Path) -> Plans:
    return Plans([plan])


@pytest.fixture(scope="module")
def page(plans: Plans) -> dict[str, Any]:
    return page_data(plans)


def answer(page: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = page["answers"]["2013-01-01|all|with"]
    return found


def test_command_line_says_so(plan: Path, done: Command, as_json: AsJson) -> None:
    cells = as_json("coverage", "--plan", plan)
    found = {(c["barrier"], c["column"]) for c in cells if c["barrier"] and c["open"] and not c["initiatives"]}
    assert found == UNDECIDED
    assert [c["open"] for c in cells if (c["barrier"], c["column"]) == ("arbeid", "signalering")] == [2]
    gaps = as_json("gaps", "--plan", plan)
    assert {(g["barrier"], g["kind"]) for g in gaps if g["query"] == "barriere-zonder-maatregel"} == EMPTY
    table = " ".join(done("coverage", "--plan", plan).out.split())
    assert table.count("nog niet te") > len(UNDECIDED) / 2  # the terminal breaks them over lines
    assert SAID in " ".join(summary(Plans([plan]).at()).split())
    steps = as_json("coverage", "--by", "plan", "--plan", plan)
    unplaced = {step: sum(place[0] == step for place in UNDECIDED) for step in STEPS}
    assert {one["barrier"]: one["unplaced"] for one in steps if one["barrier"]} == unplaced
    [row] = as_json("compare", plan)["plans"]
    states = {tuple(key.split("/")[1:]) for key, state in row["states"].items() if state == "niet-geplaatst"}
    assert {place for place in states if place[0] != "alle-stappen"} == UNDECIDED


def heads_agree(pair: tuple[Path, Path], done: Command) -> None:
    """Each row stands under a head that is so, by the cells of each plan, and the notes count each other cell once."""
    both = [json.loads(done("coverage", "--format", "json", "--plan", plan).out) for plan in pair]
    says = [{(c["barrier"], c["column"]): "work" if c["initiatives"] else OPEN.get(c["state"], "") * bool(c.get("open")) for c in cells} for cells in both]
    rows = [row for row in json.loads(done("compare", *pair, "--format", "json").out) if row["what"] == "cell"]
    assert [row for row in rows if [side[row["barrier"], row["kind"]] for side in says] not in WHOSE[row["whose"]]] == []
    told = re.findall(r"In (\d+) van de (\d+) vakken (is van|is in|zijn)", " ".join(done("compare", *pair).out.split()))
    sure = sum("open" not in row["whose"] for row in rows)
    assert {int(every) for _, every, _ in told} <= {sum(int(count) for count, _, _ in told) + sure}  # each cell once
    unsure = sum("open" in (text, says[1][at]) for at, text in says[0].items() if at in says[1])
    assert sum(int(count) for count, _, what in told if what == "is van") == unsure


def test_comparison_says_so(plan: Path, titles: Path, done: Command) -> None:
    for pair in ((plan, SHIPPED), (SHIPPED, plan), (titles, SHIPPED)):
        heads_agree(pair, done)


def test_page_and_pictures_say_so(page: dict[str, Any], plans: Plans) -> None:
    cells = {(c["barrier"], c["column"]): c for c in answer(page)["matrix"]["kind"] if c["barrier"]}
    assert {place for place, cell in cells.items() if cell.get("undecided")} == UNDECIDED
    assert {place for place, cell in cells.items() if cell["unmet"]} == EMPTY
    assert cells["arbeid", "signalering"]["phrase"][0] == "Nog niet te zeggen"
    assert cells["arbeid", "signalering"]["brief"] == ["Nog niet te zeggen", "nog 2 mogelijk"]
    assert cells["arbeid", "toezicht-handhaving"]["brief"] == ["Bezig", "1 genoemd", "1 open"]
    assert cells["huisvesting", "toezicht-handhaving"]["brief"][2:] == []
    [numbers] = answer(page)["numbers"]
    assert (numbers["phrase"]["silent"], SAID in numbers["phrase"]["partly"]) == ("", True)
    empty = draw(plans.at(), "aandachtspunten").loose
    assert {(row["to"].rpartition("/")[2], row["from"].removeprefix("kind-")) for row in empty} == EMPTY
    waiting = [node["label"] for node in draw(plans.at(), "partner-stap").nodes if node["group"] == "onbeslist"]
    assert waiting == ["nog niet te zeggen"] * (len(STEPS) - 1)


def test_word_and_excel_say_so(plans: Plans) -> None:
    word = Document(io.BytesIO(document(plans)))
    told = "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert SAID in told
    cells = [cell.text for row in word.tables[0].rows for cell in row.cells]
    across = 1  # signalering at all steps
    assert sum(text.startswith("Nog niet te zeggen") for text in cells) == len(UNDECIDED) + across
    assert sum("wel verwacht" in text for text in cells) == len(EMPTY)
    book = load_workbook(io.BytesIO(workbook_file(plans)))
    rows = [row for row in book["Overzicht"].iter_rows(min_row=2, values_only=True) if row[0] == "soort werk"]
    assert sum(row[3] == "Nog niet te zeggen" for row in rows) == len(UNDECIDED) + across
    assert {row[4] for row in rows if row[3] == "Nog niet te zeggen"} == {"nog 1 mogelijk", "nog 2 mogelijk"}
    matrix = [str(value) for row in book["Matrix"].iter_rows(values_only=True) for value in row]
    assert sum(value.startswith("Nog niet te zeggen") for value in matrix) == len(UNDECIDED) + across


def test_recipe_points_and_questions_say_so(plans: Plans) -> None:
    """Each step may still get the work that is to signal: of none it is said that nothing is there or tied to it."""
    store = plans.at()
    found = find_gaps(store)
    assert len(store.select(find("lege-vakken").sparql)) == len(EMPTY)
    assert "lege-stappen" not in {one.name for one in points(store, found)}
    assert "barriere-alleen-geduid" not in {gap.query for gap in found}


def test_where_nothing_can_be_said_no_number_is_given(titles: Path, ketenkaart: Command) -> None:
    plans = Plans([titles])
    word = Document(io.BytesIO(document(plans)))
    told = "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert not re.search(r"op \d+ (daarvan|van de \d+ plekken)", told.lower())
    assert NOT_YET in told
    assert "wel verwacht" not in " ".join(cell.text for row in word.tables[0].rows for cell in row.cells)
    assert "meldt het plan er bij" not in summary(plans.at())
    said = answer(page_data(plans))
    assert (said["numbers"][0]["phrase"]["silent"], NOT_YET in said["numbers"][0]["phrase"]["unsaid"]) == ("", True)
    assert not [cell for cell in said["matrix"]["kind"] if cell["unmet"]]
    asked = ketenkaart("gaps", "--plan", titles, "--format", "json").out
    assert not re.search("barriere-zonder-maatregel|barriere-alleen-geduid", asked)
    assert "vragen wij daarom nog niet" in " ".join(ketenkaart("gaps", "--plan", titles).out.split())


def test_work_at_no_single_step_answers_what_is_expected(tmp_path: Path, done: Command, as_json: AsJson) -> None:
    """Such a cell is not a gap; it says that there is such work, at no one step."""
    folder = made(tmp_path / "gedeeld", "shared")

    def asked() -> set[str]:
        gaps = as_json("gaps", "--plan", folder)
        of_kind = [gap for gap in gaps if gap["kind"] == "opsporing-vervolging"]
        return {gap["barrier"] for gap in of_kind if gap["query"] == "barriere-zonder-maatregel"}

    cells = [cell for cell in answer(page_data(Plans([folder])))["matrix"]["kind"] if cell["barrier"]]
    shared = [cell for cell in cells if cell["column"] == "opsporing-vervolging"]
    assert [(cell["brief"], cell["unmet"]) for cell in shared] == [(["–", SHARED], False)] * len(STEPS)
    assert not [cell for cell in cells if SHARED in cell["brief"] and cell not in shared]
    [care] = answer(page_data(Plans([folder])))["apart"]
    assert [(group["word"], len(group["things"])) for group in care["groups"]] == [("Genoemd, stand niet bekend", 1)]
    said = [note.partition(".")[0] for note in notes(Plans([folder]).at())]
    assert f"In {len(STEPS)} van de 50 vakken staat “{SHARED}”" in said
    assert not [note for note in notes(known().at()) if SHARED in note]
    assert asked() == set()
    assert done("coverage", "--plan", folder).out.count("– wel zulk") == len(STEPS)
    for old, new in (("status: lopend", "status: vervallen"), ("serves: alle", "serves: geen")):  # dropped, or of no step
        rewrite(folder / "shared.yaml", (old, new))
        assert "huisvesting" in asked()
        rewrite(folder / "shared.yaml", (new, old))


@pytest.mark.parametrize("case", cases("open_lists"), ids=lambda case: case["it"])
def test_nothing_is_said_of_a_cell_that_was_not_read(case: dict[str, Any], path: Path, new_plan: NewPlan, done: Command) -> None:
    new_plan([row.split("|") for row in case["list"]])
    annex = path.with_name("bijlage.docx")
    done("export", annex, "--plan", path)
    word, plans = Document(str(annex)), Plans([path])
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    told = [done("gaps", "--plan", path).out, summary(plans.at()), *(one.text for one in word.paragraphs), *cells]
    page = page_data(plans)
    told += [json.dumps(page[name], ensure_ascii=False) for name in ("answers", "progress", "things", "works")]
    said = " ".join(" ".join(told).split())
    assert [text for text in case.get("says", ()) if text not in said] == []
    assert [text for text in case.get("silent", ()) if text in said] == []
