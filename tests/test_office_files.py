"""Every Word and Excel file that a command writes follows the schemas of Office: nothing repairs it on opening."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from openxml_audit import FileFormat, OpenXmlValidator

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps_per_plan
from ketenkaart.visuals.export import marked_file
from tests.conftest import ROOT, SHIPPED, TOWN, Command, Publisher
from tests.test_workbook_export import hostile

# Of openpyxl, which copies the workbook whose faults are marked: a text stands in its cell, which Excel reads too.
IN_ITS_CELL = "inline-string cell(s)"
LISTS = sorted((ROOT / "tests" / "lists").iterdir())
REPORT = "Nr;Maatregel;Stand\n1.1;Vergunning voor kamerverhuur en logies;loopt\n"
WRITTEN = [
    ("gaps", "--plan", TOWN, "--output", "vragen.docx"),
    ("export", "--plan", TOWN, "--plan", SHIPPED, "bijlage.docx"),
    ("export", "--plan", "proef", "kwaad-bijlage.docx"),
    ("gaps", "--plan", TOWN, "--output", "vragen.xlsx"),
    ("gaps", "--plan", TOWN, "--plan", SHIPPED, "--output", "vragen.docx"),
    ("gaps", "--plan", TOWN, "--barrier", "huisvesting", "--output", "vragen.docx"),
    ("gaps", "--plan", "proef", "--output", "kwaad.docx"),
    ("gaps", "--plan", "proef", "--output", "kwaad.xlsx"),
    ("compare", "--plan", TOWN, "--plan", SHIPPED, "--output", "overzicht.xlsx"),
    ("check", TOWN, "--output", "fouten.xlsx"),
    ("export", "--plan", TOWN, "graaf.xlsx"),
    ("export", "--plan", TOWN, "--as-plan", "plan.xlsx"),
    ("new-plan", "--model", "arbeidsmigranten", "plan.xlsx"),
    ("new-plan", "--model", "mensenhandel", "plan.xlsx"),
    ("new-plan", "--from", "verslag.csv", "--report", "2026-06-30", "--plan", TOWN, "plan.xlsx"),
    *(("new-plan", "--from", path, "plan.xlsx") for path in LISTS),
]


def findings(path: Path) -> list[str]:
    """What the schemas of Office have against a file, errors and warnings."""
    found = OpenXmlValidator(FileFormat.MICROSOFT_365).validate(path).errors
    return [f"{one.part_uri} {one.path}: {one.description}" for one in found if IN_ITS_CELL not in one.description]


@pytest.mark.parametrize("plan", [pytest.param(SHIPPED, marks=pytest.mark.large), TOWN], ids=["report", "town"])
def test_what_publish_writes_opens_clean(plan: Path, published: Publisher) -> None:
    for name in ("ketenkaart.xlsx", "aandachtspunten.docx", "bijlage.docx", "gaten.docx", "eigen-plan.xlsx"):
        assert findings(published(plan).folder / name) == [], name


@pytest.mark.parametrize("words", WRITTEN, ids=lambda words: "-".join(Path(word).name for word in words))
def test_what_a_command_writes_opens_clean(
    words: tuple[object, ...], small_plan: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    """“proef” has titles that mean harm."""
    hostile(small_plan)
    (tmp_path / "verslag.csv").write_text(REPORT, encoding="utf-8")
    answer = ketenkaart(*words, cwd=tmp_path)
    assert answer.code == 0, answer.err
    assert findings(tmp_path / str(words[-1])) == []


def test_a_marked_copy_of_a_faulty_workbook_opens_clean(tmp_path: Path, ketenkaart: Command) -> None:
    plan, faults = tmp_path / "plan.xlsx", tmp_path / "fouten.xlsx"
    assert ketenkaart("new-plan", "--from", ROOT / "tests" / "lists" / "noordwoud.xlsx", plan).code == 0
    book = load_workbook(plan)
    page = book["Acties"]
    page.cell(2, [cell.value for cell in page[1]].index("Status") + 1).value = "blabla"
    book.save(plan)
    assert ketenkaart("check", plan, "--output", faults).code == 2
    assert findings(faults) == []


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_the_marked_questions_open_clean(kind: str, tmp_path: Path) -> None:
    plans, path = Plans([TOWN]), tmp_path / f"overleg.{kind}"
    marks = [gap.mark for gap in find_gaps_per_plan(plans.each())[:2]]
    path.write_bytes(marked_file(plans, Scenario(), marks, kind))
    assert findings(path) == []
