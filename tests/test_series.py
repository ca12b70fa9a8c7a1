"""A plan with any number of report dates: a report of one's own adds one, and what it leaves out is no failure."""

import json
from pathlib import Path

import docx
import pytest

from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.undertakings import Measure
from tests.conftest import ROOT, Command

EXAMPLE = ROOT / "graph" / "voorbeeld-gemeente"
HEAD = ("Nr", "Maatregel", "Stand", "Toelichting", "Deadline", "Wie")
ROWS = (
    ("1.1", "Vergunning voor kamerverhuur en logies", "loopt", "Twee bezwaren", "", ""),
    ("1.2", "Panden controleren", "vertraagd", "Te weinig mensen", "medio 2027", ""),  # by its number
    ("", "Uitzendbureaus controleren op loon", "afgerond", "", "", ""),  # by its title
    ("", "Huisbezoek bij klachten", "gestart", "", "eind 2026", "gemeente Nergenshuizen"),
)
MISSING = ["1.3", "1.4", "2.2", "2.3", "3.1", "3.2", "3.3"]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report as a table in Word."""
    document = docx.Document()
    table = document.add_table(rows=1 + len(ROWS), cols=len(HEAD))
    for number, row in enumerate((HEAD, *ROWS)):
        for place, text in enumerate(row):
            table.cell(number, place).text = text
    document.save(str(tmp_path / "verslag.docx"))
    return tmp_path / "verslag.docx"


def test_a_report_in_word_adds_a_date_to_a_plan(report: Path, tmp_path: Path, ketenkaart: Command) -> None:
    made = tmp_path / "plan.xlsx"
    answer = ketenkaart("new-plan", made, "--from", report, "--report", "2026-06-30", "--plan", EXAMPLE)
    assert (answer.code, answer.err) == (0, "")
    assert "noemt 3 acties van het plan, en 1 die nieuw zijn" in answer.out
    assert "vandaag" not in answer.out  # the day is given
    before, after = read_plan(EXAMPLE), read_plan(made)
    assert [one.asOf for one in after.plan.reports] == [*(one.asOf for one in before.plan.reports), "2026-06-30"]
    now = {one.title: one for one in after.rows(Measure) if isinstance(one, Measure)}
    said = {
        title: [(one.status, one.summary) for one in measure.statuses if one.asOf == "2026-06-30"]
        for title, measure in now.items()
    }
    assert {title: stands for title, stands in said.items() if stands} == {
        "Vergunning voor kamerverhuur en logies": [("lopend", "Twee bezwaren")],
        "Samen panden en parken controleren": [("vertraagd", "Te weinig mensen")],
        "Uitzendbureaus controleren op loon": [("afgerond", None)],
        "Huisbezoek bij klachten": [("lopend", None)],
    }
    moved = now["Samen panden en parken controleren"].deadlines[-1]
    assert (moved.deadlineText, moved.revises, moved.deadlineLabel) == ("medio 2027", True, "alle parken bezocht")
    assert now["Huisbezoek bij klachten"].isNew
    for old in (one for one in before.rows(Measure) if isinstance(one, Measure)):
        assert now[old.title].identifier == old.identifier
        assert len(now[old.title].statuses) == len(old.statuses) + len(said[old.title])
    gaps = json.loads(ketenkaart("gaps", "--plan", made, "--format", "json").out)
    found = {row["query"]: [] for row in gaps}
    for row in gaps:
        found[row["query"]].append((row["subject"].rpartition("-")[2], row["detail"]))
    assert sorted(one for one, _ in found["niet-meer-vermeld"]) == MISSING
    assert found["schuift"] == [("1.2", "30")]  # from the end of 2024 to the middle of 2027
    there = ketenkaart("compare", "2025-03-31", "2026-06-30", "--plan", made)
    assert (there.code, there.err) == (0, "")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--report", "2024-01-01"), "Een verslag van 1 januari 2024 komt niet na de laatste peildatum van het plan"),
        (("--report", "2025-11-30"), "komt niet na de laatste peildatum van het plan, 30 november 2025"),
        (("--report", "juni"), "“juni” is geen dag"),
    ],
)
def test_a_day_that_cannot_be(
    options: tuple[str, str], said: str, report: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    answer = ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", report, "--plan", EXAMPLE, *options)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert said in answer.err
    assert not (tmp_path / "plan.xlsx").exists()


def test_a_report_belongs_to_a_plan(report: Path, tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", report, "--report", "2026-06-30")
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "Een verslag hoort bij een plan" in answer.err


def test_the_example_shows_each(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("gaps", "--plan", EXAMPLE, "--format", "json").out)
    asked = {
        (row["query"], row["subject"].rpartition("/")[2], row["detail"])
        for row in rows
        if row["query"] in {"niet-meer-vermeld", "schuift", "geen-voortgang-gemeld"}
    }
    assert asked == {("niet-meer-vermeld", "measure-1.4", "2025-03-31"), ("schuift", "measure-1.2", "24")}
    then = json.loads(ketenkaart("gaps", "--plan", EXAMPLE, "--as-of", "2025-03-31", "--format", "json").out)
    assert {row["query"] for row in then} & {"niet-meer-vermeld", "schuift"} == set()
