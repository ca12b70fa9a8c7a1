"""One silence, one row: what a curator tied together (kk:sameSilence) is one finding, under the heaviest question."""

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from ketenkaart import Plans
from ketenkaart.queries.findings.gaps import find_gaps, select
from ketenkaart.store import Store
from ketenkaart.visuals.export import gaps_file
from ketenkaart.visuals.office.gap_document import document
from ketenkaart.visuals.office.workbook import workbook
from ketenkaart.visuals.page.answered.gaps import gaps as on_the_page
from tests.conftest import Command

# Three rows of one silence: a missed date (a year late: hoog), a silent part tied to it, and a wanted partner tied to that part.
TIED = """
    silentPart: {summary: hoeveel kamers, weight: overig, sameSilence: deadline-1.1-1}
expectations:
  - key: raad
    organisation: bureau
    barrier: arbeid
    basis: geduid
    rationale: r
    engagement: niet-gemeld
    expectedBy: voorbeeld
    concerns: measure-1.1
    asOf: 2012-01-01
    sameSilence: silentpart-1.1-1
bottlenecks:
  - {key: los, title: Te weinig tijd, resolution: open, asOf: 2013-01-01}
"""
SAID = "Dit staat ook bij: ‘Genoemde partner: werkt die mee?’ en Onderdeel van een belofte niet gemeld."


@pytest.fixture(autouse=True)
def shared_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))


@pytest.fixture
def tied(small_plan: Path) -> Path:
    file = small_plan / "plan.yaml"
    text = file.read_text(encoding="utf-8").replace("eind 2012, modality", "eind 2011, modality")
    file.write_text(text.rstrip("\n") + TIED, encoding="utf-8")
    return small_plan


def told(store: Store) -> dict[str, list[str]]:
    return {gap.query: [other.query for other in gap.also] for gap in find_gaps(store)}


def test_three_rows_of_one_silence_are_one(tied: Path) -> None:
    found = told(Plans([tied]).at())
    assert found["deadline-verstreken"] == ["gewenste-partner-niet-betrokken", "deel-van-belofte-stil"]
    assert found["knelpunt-open"] == [], "what is tied to nothing stands by itself"
    assert not found.keys() & {"gewenste-partner-niet-betrokken", "deel-van-belofte-stil"}


def test_untied_they_are_three(tied: Path) -> None:
    file = tied / "plan.yaml"
    text = (
        file.read_text(encoding="utf-8")
        .replace(", sameSilence: deadline-1.1-1", "")
        .replace("    sameSilence: silentpart-1.1-1\n", "")
    )
    file.write_text(text, encoding="utf-8")
    found = told(Plans([tied]).at())
    assert {
        name: found[name]
        for name in ("deadline-verstreken", "gewenste-partner-niet-betrokken", "deel-van-belofte-stil")
    } == {
        "deadline-verstreken": [],
        "gewenste-partner-niet-betrokken": [],
        "deel-van-belofte-stil": [],
    }


def test_the_heaviest_question_keeps_the_row(tied: Path) -> None:
    """A degree is never heavy, so the date is not, once the silent part is the core of the promise."""
    file = tied / "plan.yaml"
    text = (
        file.read_text(encoding="utf-8")
        .replace("eind 2011, modality", "medio 2012, degree: true, modality")
        .replace("weight: overig", "weight: kern")
    )
    file.write_text(text, encoding="utf-8")
    found = told(Plans([tied]).at())
    assert found["deel-van-belofte-stil"] == ["gewenste-partner-niet-betrokken", "deadline-verstreken"]


def test_what_points_at_a_date_that_is_no_question_is_one_row_too(tied: Path) -> None:
    """Without the date's own row (it was delivered) the two that point at it are still one."""
    file = tied / "plan.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("modality: belofte,", "modality: belofte, delivered: geleverd,"),
        encoding="utf-8",
    )
    found = told(Plans([tied]).at())
    assert "deadline-verstreken" not in found
    assert found["gewenste-partner-niet-betrokken"] == ["deel-van-belofte-stil"]


def test_a_filter_sees_what_is_folded(tied: Path) -> None:
    store = Plans([tied]).at()
    rows = find_gaps(store)
    assert [gap.query for gap in select(store, rows, barrier="arbeid") if gap.also] == [
        "deadline-verstreken",
        "barriere-alleen-geduid",  # with the kinds of work that one expects there
    ]
    assert "deadline-verstreken" in {gap.query for gap in select(store, rows, partner="bureau")}
    assert not [gap for gap in select(store, rows, barrier="huisvesting") if gap.also]
    assert {gap.query for gap in select(store, rows, severity="laag")}.isdisjoint(
        {"deel-van-belofte-stil", "deadline-verstreken"}
    )


def test_every_answer_says_it(tied: Path, tmp_path: Path, ketenkaart: Command) -> None:
    asked = ("gaps", "--plan", tied)
    assert SAID in " ".join(ketenkaart(*asked).out.split())
    (row,) = [row for row in json.loads(ketenkaart(*asked, "--format", "json").out) if SAID in row["sentence"]]
    assert row["sentence"].endswith(SAID)
    assert [(other["query"], other["severity"], other["detail"]) for other in row["also"]] == [
        ("gewenste-partner-niet-betrokken", "middel", "https://w3id.org/ketenkaart/id/plan/proef/measure-1.1"),
        ("deel-van-belofte-stil", "laag", "https://w3id.org/ketenkaart/id/plan/proef/silentpart-1.1-1"),
    ]
    names = "gewenste-partner-niet-betrokken; deel-van-belofte-stil"
    plain = list(csv.DictReader(io.StringIO(ketenkaart(*asked, "--format", "csv").out), delimiter=";"))
    assert [row["also"] for row in plain if SAID in row["sentence"]] == [names]
    store, plans = Plans([tied]).at(), Plans([tied])
    dutch = gaps_file(store, find_gaps(store), ".csv").decode("utf-8-sig")
    assert [row["also"] for row in csv.DictReader(io.StringIO(dutch), delimiter=";") if SAID in row["sentence"]] == [names]
    written = json.loads(gaps_file(store, find_gaps(store), ".json"))
    assert [len(row["also"]) for row in written if SAID in row["sentence"]] == [2]
    assert SAID in gaps_file(store, find_gaps(store), ".ttl").decode()
    (page,) = [row for row in on_the_page([store]) if SAID in row["sentence"]]
    assert page["sentence"].endswith(SAID)
    assert page["also"][1]["detail"] == "proef/silentpart-1.1-1"
    sheet = openpyxl.load_workbook(workbook(plans, tmp_path / "w.xlsx"))["Aandachtspunten"]
    assert sum(SAID in str(cell.value) for row in sheet for cell in row) == 1
    word = Document(str(document(plans, tmp_path / "w.docx")))
    assert any(SAID in cell.text for table in word.tables for cell in table._cells)


def test_parts_of_one_promise_that_one_passage_is_silent_on_are_one_row(report: Store) -> None:
    """9.2: the ways to stop it (a main point) and the bait profiles; no part is lost from the sentence."""
    rows = [gap for gap in find_gaps(report) if gap.query == "deel-van-belofte-stil"]
    assert len({(gap.subject, gap.evidence) for gap in rows}) == len(rows)
    (row,) = [gap for gap in rows if gap.subject.endswith("measure-9.2")]
    assert "zijn ontwikkeld om loverboys tegen te houden (hoofdpunt). De stand is ook te lezen als: afgerond. Ook niet gemeld: de inzet met lokprofielen." in row.sentence
    assert [one.query for one in row.also] == ["deel-van-belofte-stil"]


def test_a_part_with_a_date_stands_with_that_date(report: Store) -> None:
    """1.9: the strategy is silent, and so are the proposals that have a date: two silences at one passage, two rows."""
    rows = [gap for gap in find_gaps(report) if gap.subject.endswith("measure-1.9") and gap.query in {"deel-van-belofte-stil", "deadline-verstreken"}]
    assert [(gap.query, [one.query for one in gap.also]) for gap in rows] == [
        ("deel-van-belofte-stil", []),
        ("deadline-verstreken", ["deel-van-belofte-stil"]),
    ]
