"""A plan with any number of report dates: a report of one's own adds one, and what it leaves out is no failure."""

import json
from pathlib import Path

import docx
import pytest

from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.undertakings import Measure
from tests.conftest import TOWN, Command

REPORT = """\
Nr;Maatregel;Stand;Toelichting;Deadline;Wie
1.1;Vergunning voor kamerverhuur en logies;loopt;Twee bezwaren;;
1.2;Panden controleren;vertraagd;Te weinig mensen;medio 2027;
;Uitzendbureaus controleren op loon;afgerond;;;
;Huisbezoek bij klachten;gestart;;eind 2026;gemeente Nergenshuizen"""  # one by its number, one by its title, a new one
MISSING = ["1.3", "1.4", "2.2", "2.3", "3.1", "3.2", "3.3"]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report as a table in Word."""
    document, rows = docx.Document(), [row.split(";") for row in REPORT.splitlines()]
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            table.cell(number, place).text = text
    document.save(str(tmp_path / "verslag.docx"))
    return tmp_path / "verslag.docx"


def asked(ketenkaart: Command, *words: object) -> dict[str, list[tuple[str, str]]]:
    """By question of what it is asked, and its detail."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in json.loads(ketenkaart("gaps", *words, "--format", "json").out):
        found.setdefault(row["query"], []).append((row["subject"].rpartition("-")[2], row["detail"]))
    return found


def test_report_in_word_adds_a_date_to_a_plan(report: Path, tmp_path: Path, ketenkaart: Command) -> None:
    made = tmp_path / "plan.xlsx"
    answer = ketenkaart("new-plan", made, "--from", report, "--report", "2026-06-30", "--plan", TOWN)
    assert (answer.code, answer.err) == (0, "")
    assert "noemt 3 acties van het plan, en 1 die nieuw zijn" in answer.out
    assert "vandaag" not in answer.out  # the day is given
    before, after = read_plan(TOWN), read_plan(made)
    assert [one.asOf for one in after.plan.reports] == [*(one.asOf for one in before.plan.reports), "2026-06-30"]
    old, now = ({one.title: one for one in of.rows(Measure) if isinstance(one, Measure)} for of in (before, after))
    said = {
        title: (one.statuses[-1].status, one.statuses[-1].summary)
        for title, one in now.items()
        if one.statuses and one.statuses[-1].asOf == "2026-06-30"
    }
    assert said == {
        "Vergunning voor kamerverhuur en logies": ("lopend", "Twee bezwaren"),
        "Samen panden en parken controleren": ("vertraagd", "Te weinig mensen"),
        "Uitzendbureaus controleren op loon": ("afgerond", None),
        "Huisbezoek bij klachten": ("lopend", None),
    }
    moved = now["Samen panden en parken controleren"].deadlines[-1]
    assert (moved.deadlineText, moved.revises, moved.deadlineLabel) == ("medio 2027", True, "alle parken bezocht")
    assert now["Huisbezoek bij klachten"].isNew
    for title, one in old.items():
        assert now[title].identifier == one.identifier
        assert len(now[title].statuses) == len(one.statuses) + (title in said)
    found = asked(ketenkaart, "--plan", made)
    assert sorted(one for one, _ in found["niet-meer-vermeld"]) == MISSING
    assert found["schuift"] == [("1.2", "30")]  # from the end of 2024 to the middle of 2027
    there = ketenkaart("compare", "2025-03-31", "2026-06-30", "--plan", made)
    assert (there.code, there.err) == (0, "")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("2024-01-01", "--plan", TOWN), "Een verslag van 1 januari 2024 komt niet na de laatste peildatum van het plan"),
        (("2025-11-30", "--plan", TOWN), "komt niet na de laatste peildatum van het plan, 30 november 2025"),
        (("juni", "--plan", TOWN), "“juni” is geen dag"),
        (("2026-06-30",), "Een verslag hoort bij een plan"),
    ],
)
def test_report_that_cannot_be_is_refused(
    options: tuple[object, ...], said: str, report: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    answer = ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", report, "--report", *options)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert said in answer.err
    assert not (tmp_path / "plan.xlsx").exists()


def test_example_shows_each(ketenkaart: Command) -> None:
    now, then = (asked(ketenkaart, "--plan", TOWN, *more) for more in ((), ("--as-of", "2025-03-31")))
    assert now["niet-meer-vermeld"] == [("1.4", "2025-03-31")]
    assert now["schuift"] == [("1.2", "24")]
    assert "geen-voortgang-gemeld" not in now
    assert then.keys() & {"niet-meer-vermeld", "schuift"} == set()
