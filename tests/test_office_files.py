"""Every Word and Excel file that a command writes follows the schemas of Office, so that nothing repairs it on opening."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openxml_audit import FileFormat, OpenXmlValidator

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps_per_plan
from ketenkaart.visuals.export import marked_file
from tests.conftest import ROOT, SHIPPED, TOWN, Command, Publisher
from tests.test_workbook_export import hostile

LISTS = [path.name for path in sorted((ROOT / "tests" / "lists").iterdir())]
# Of openpyxl, which copies the workbook whose faults are marked: a text stands in its cell, which Excel reads too.
IN_ITS_CELL = "inline-string cell(s)"


def findings(path: Path) -> list[str]:
    """What the schemas of Office have against a file, errors and warnings."""
    found = OpenXmlValidator(FileFormat.MICROSOFT_365).validate(path).errors
    return [f"{one.part_uri} {one.path}: {one.description}" for one in found if IN_ITS_CELL not in one.description]


@pytest.fixture
def write(ketenkaart: Command, tmp_path: Path) -> Callable[..., Path]:
    """Let a command write a file (the last of its words is a name); return the file."""

    def call(*words: object, code: int = 0) -> Path:
        path = tmp_path / str(words[-1])
        answer = ketenkaart(*words[:-1], path)
        assert answer.code == code, answer.err
        return path

    return call


@pytest.mark.parametrize("plan", [SHIPPED, TOWN], ids=["report", "town"])
def test_what_publish_writes_opens_clean(plan: Path, published: Publisher) -> None:
    found = {path.name: findings(path) for path in published(plan).folder.iterdir() if path.suffix in (".xlsx", ".docx")}
    assert found == {"ketenkaart.xlsx": [], "aandachtspunten.docx": [], "gaten.docx": [], "eigen-plan.xlsx": []}


@pytest.mark.parametrize(
    "words",
    [
        ("gaps", "--plan", TOWN, "--output", "vragen.docx"),
        ("gaps", "--plan", TOWN, "--output", "vragen.xlsx"),
        ("gaps", "--plan", TOWN, "--plan", SHIPPED, "--output", "vragen.docx"),
        ("gaps", "--plan", TOWN, "--barrier", "huisvesting", "--output", "vragen.docx"),
        ("compare", "--plan", TOWN, "--plan", SHIPPED, "--output", "overzicht.xlsx"),
        ("check", TOWN, "--output", "fouten.xlsx"),
        ("export", "--plan", TOWN, "graaf.xlsx"),
        ("export", "--plan", TOWN, "--as-plan", "plan.xlsx"),
        ("new-plan", "--model", "arbeidsmigranten", "plan.xlsx"),
        ("new-plan", "--model", "mensenhandel", "plan.xlsx"),
        *(("new-plan", "--from", ROOT / "tests" / "lists" / name, "plan.xlsx") for name in LISTS),
    ],
    ids=lambda words: "-".join(Path(word).name for word in words),
)
def test_what_a_command_writes_opens_clean(words: tuple[object, ...], write: Callable[..., Path]) -> None:
    assert findings(write(*words)) == []


def test_a_plan_with_a_report_opens_clean(write: Callable[..., Path], tmp_path: Path) -> None:
    (tmp_path / "verslag.csv").write_text("Nr;Maatregel;Stand\n1.1;Vergunning voor kamerverhuur en logies;loopt\n", encoding="utf-8")
    more = ("--report", "2026-06-30", "--plan", TOWN)
    assert findings(write("new-plan", "--from", tmp_path / "verslag.csv", *more, "plan.xlsx")) == []


def test_a_marked_copy_of_a_faulty_workbook_opens_clean(write: Callable[..., Path]) -> None:
    plan = write("new-plan", "--from", ROOT / "tests" / "lists" / "noordwoud.xlsx", "plan.xlsx")
    book = load_workbook(plan)
    page = book["Acties"]
    page.cell(2, [cell.value for cell in page[1]].index("Status") + 1).value = "blabla"
    book.save(plan)
    assert findings(write("check", plan, "--output", "fouten.xlsx", code=2)) == []


@pytest.mark.parametrize("name", ["vragen.docx", "vragen.xlsx"])
def test_what_means_harm_opens_clean(name: str, small_plan: Path, write: Callable[..., Path]) -> None:
    assert findings(write("gaps", "--plan", hostile(small_plan), "--output", name)) == []


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_the_marked_questions_open_clean(kind: str, cache: Path, tmp_path: Path) -> None:
    assert cache
    plans, path = Plans([TOWN]), tmp_path / f"overleg.{kind}"
    marks = [gap.mark for gap in find_gaps_per_plan(plans.each())[:2]]
    path.write_bytes(marked_file(plans, Scenario(), marks, kind))
    assert findings(path) == []
