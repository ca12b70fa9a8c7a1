"""The list of questions: one row a silence, what is worth discussing, and the same in Word and Excel as was asked."""

import io
import json
import re
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps, find_gaps_per_plan, select
from ketenkaart.queries.findings.points import Point, points
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.visuals.export import gaps_file
from ketenkaart.visuals.in_words.numbers import point_in_words
from ketenkaart.visuals.office.gap_document import document
from ketenkaart.visuals.office.workbook import workbook_file
from ketenkaart.visuals.page.answered.gaps import gaps as on_the_page
from tests.conftest import SHIPPED, TOWN, AsJson, Command, append, assert_refused, cases, known, rewrite
from tests.files import csv_rows, sheet_rows

CASES = cases("tied")
SAID = "Dit staat ook bij: ‘Genoemde partner: werkt die mee?’ en ‘Onderdeel van een belofte niet gemeld’."
DATE, PARTNER, PART = "deadline-verstreken", "gewenste-partner-niet-betrokken", "deel-van-belofte-stil"


@pytest.fixture
def tied(small_plan: Path) -> Path:
    return append(rewrite(small_plan, ("eind 2012, modality", "eind 2011, modality")), CASES["tied"])


@pytest.mark.parametrize("case", CASES["changed"])
def test_what_is_tied_is_one_row_under_the_heaviest_question(case: str, tied: Path) -> None:
    changes, rows = CASES["changed"][case]
    rewrite(tied, *changes.items())
    found = {gap.query: [other.query for other in gap.also] for gap in find_gaps(Plans([tied]).at())}
    assert {name: also for name, also in found.items() if name in (DATE, PARTNER, PART)} == rows
    assert found["knelpunt-open"] == [], "what is tied to nothing stands by itself"


def test_a_filter_sees_what_is_folded(tied: Path) -> None:
    store = Plans([tied]).at()
    rows = find_gaps(store)
    folded = [gap.query for gap in select(store, rows, barrier="arbeid") if gap.also]
    assert folded == [DATE, "barriere-alleen-geduid"]  # the latter with the kinds of work that one expects there
    assert DATE in {gap.query for gap in select(store, rows, partner="bureau")}
    assert not [gap for gap in select(store, rows, barrier="huisvesting") if gap.also]
    assert {gap.query for gap in select(store, rows, severity="laag")}.isdisjoint({PART, DATE})


def test_every_answer_says_it(tied: Path, done: Command, as_json: AsJson) -> None:
    asked = ("gaps", "--plan", tied)
    assert SAID in " ".join(done(*asked).out.split())
    (row,) = [row for row in as_json(*asked) if SAID in row["sentence"]]
    assert row["sentence"].endswith(SAID)
    assert [[other["query"], other["severity"], other["detail"]] for other in row["also"]] == CASES["also"]
    store, plans = Plans([tied]).at(), Plans([tied])
    files = {suffix: gaps_file(store, find_gaps(store), suffix) for suffix in (".csv", ".json", ".ttl")}
    for text in (done(*asked, "--format", "csv").out, files[".csv"].decode("utf-8-sig")):
        assert [row["also"] for row in csv_rows(text) if SAID in row["sentence"]] == [f"{PARTNER}; {PART}"]
    assert [len(row["also"]) for row in json.loads(files[".json"]) if SAID in row["sentence"]] == [2]
    assert SAID in files[".ttl"].decode()
    (page,) = [row for row in on_the_page([store]) if SAID in row["sentence"]]
    assert page["sentence"].endswith(SAID)
    assert page["also"][1]["detail"] == "proef/silentpart-1.1-1"
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_file(plans)))["Aandachtspunten"]
    assert sum(SAID in str(cell.value) for row in sheet for cell in row) == 1
    word = Document(io.BytesIO(document(plans)))
    assert any(SAID in cell.text for table in word.tables for cell in table._cells)


def test_parts_of_one_promise_are_one_row_where_one_passage_is_silent_on_them(report: Store) -> None:
    """9.2: the ways to stop it (a main point) and the bait profiles; no part is lost from the sentence.

    1.9: the strategy is silent, and so are the proposals that have a date: two silences at one passage, two rows.
    """
    gaps = [gap for gap in find_gaps(report) if gap.query in (PART, DATE)]
    rows = [gap for gap in gaps if gap.query == PART]
    assert len({(gap.subject, gap.evidence) for gap in rows}) == len(rows)
    (row,) = [gap for gap in rows if gap.subject.endswith("measure-9.2")]
    assert CASES["two_parts"] in row.sentence
    assert [one.query for one in row.also] == [PART]
    dated = [(gap.query, [one.query for one in gap.also]) for gap in gaps if gap.subject.endswith("measure-1.9")]
    assert dated == [(PART, []), (DATE, [PART])]


def named(store: Store, gaps: list[Gap] | None = None) -> dict[str, Point]:
    return {point.name: point for point in points(store, find_gaps(store) if gaps is None else gaps)}


def test_five_points_of_the_report_count_what_the_list_shows(report: Store) -> None:
    found, gaps = named(report), find_gaps(report)
    assert list(found) == ["lege-stappen", "termijnen", "een-partij", "gewenst", "ondersteunend"]
    for name in ("termijnen", "ondersteunend"):
        rows = [one for gap in gaps for one in (gap, *gap.also) if one.query == found[name].query]
        dated = [one for one in rows if not one.subject.rpartition("/")[2].startswith("recommendation-")]
        assert found[name].values["count"] == len(dated), name
    without = named(known().at(Scenario(expectations=False)))  # another group takes the place
    assert ("lege-stappen" in without, len(without)) == (False, 5)


def test_a_deadline_that_the_source_denies_is_told_apart_from_silence(report: Store) -> None:
    values = named(report)["termijnen"].values
    assert values["absent"] + values["silent"] == values["count"]
    assert values["absent"] > 0 < values["silent"]
    one = [gap for gap in find_gaps(report) if gap.subject.endswith("measure-2.1") and gap.detail == "2011-09-30"]
    only = named(report, one)["termijnen"]  # the report says that it is not there
    assert (only.values["absent"], only.variant) == (1, "absent")
    assert point_in_words(only, Labels(report))["number"] == "1 termijn"


def test_cards_say_what_was_counted_by_hand(report: Store) -> None:
    """CoMensha works at 6.1 (by the scheme for interpreters), 6.3, 6.4, 6.6 and 6.7, and not at 6.2 and 6.5.

    Of 57 named roles, the partner takes part in 15; of 11 no contact is reported; of 31 something between (12 contact, 11
    some of them, 4 a related party, 4 yet to come). In the matrix, six of six places at
    huisvesting are empty, three of five at identiteit, two of six at financiën.
    """
    found = named(report)
    one, wanted = (point_in_words(found[name], Labels(report)) for name in ("een-partij", "gewenst"))
    assert (one["number"], one["text"]) == ("5 van de 7 acties", "Hieraan werkt CoMensha, bij elke actie als geheel ook een ander.")
    assert one["title"] == "Hoofdstuk 6, Opvang, zorg en positie van slachtoffers"
    assert wanted["text"] == (
        "Bij 14 van 57 rollen is geen contact gemeld, bij 15 is de partner bereikt. Bij 28 is er iets van contact."
    )
    steps = found["lege-stappen"]
    assert (steps.barriers, steps.values["count"], steps.values["all"]) == (["huisvesting", "identiteit"], 9, 11)


def test_card_and_sentence_count_the_same_actions(report: Store) -> None:
    """Of each chapter with a row: what its sentence counts (in SPARQL), the card would say; chapters 2, 6, 8 and 11."""
    told = [gap for gap in find_gaps(report) if gap.variant == "hoofdstuk-meeste"]
    for gap in told:
        values = named(report, [replace(gap, severity="hoog")])["een-partij"].values
        assert f"bij {values['count']} van de {values['all']} acties is " in gap.sentence
    said = "\n".join(gap.sentence for gap in told)
    assert [one for one in CASES["of_a_chapter"] if not re.search(one, said)] == []
    assert len(told) == 4


def test_a_card_is_short_and_leaves_no_place_open(report: Store) -> None:
    for store, wrong in ((report, r"[{}]"), (known(TOWN).at(), r"[{}]|het rapport")):
        for said in (point_in_words(point, Labels(store)) for point in points(store, find_gaps(store))):
            assert not re.search(wrong, " ".join(map(str, said.values()))), said
            assert all(len(sentence.split()) <= 24 for sentence in said["text"].split(". ")), said
            assert said["ask"].endswith("?")


def rows_in(path: Path) -> list[str]:
    if path.suffix == ".docx":
        tables = Document(str(path)).tables
        cells = [row.cells[1].paragraphs[1:] for table in tables for row in table.rows[1:]]
        return sorted(" ".join(part.text for part in parts).split(" Vindplaats: ")[0] for parts in cells)
    return sorted(row["Wat wij zien"] for row in sheet_rows(path, "Aandachtspunten"))


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_file_holds_what_was_asked(suffix: str, report: Store, tmp_path: Path, done: Command, as_json: AsJson) -> None:
    path = tmp_path / f"vragen{suffix}"
    answer = done("gaps", "--severity", "middel", "--partner", "comensha", "--output", path)
    wanted = select(report, find_gaps(report), severity="middel", partner="comensha")
    counted = "1 aandachtspunt" if len(wanted) == 1 else f"{len(wanted)} aandachtspunten"
    assert (answer.err, answer.out) == ("", f"{counted} geschreven naar {path}.\n")
    assert rows_in(path) == sorted(gap.sentence for gap in wanted) != []
    asked = ("gaps", "--severity", "hoog", "--barrier", "financien", "--basis", "stated", "--without", "IND")
    done(*asked, "--output", path)
    if suffix == ".docx":
        texts = [one.text for one in Document(str(path)).paragraphs]
    else:
        texts = [str(cell.value) for row in openpyxl.load_workbook(path)["Leeswijzer"] for cell in row]
    assert any(CASES["asked"] in text for text in texts)
    rows = as_json(*asked)
    assert rows_in(path) == sorted(row["sentence"] for row in rows) != []


def test_an_earlier_date_stands_at_the_foot(tmp_path: Path, done: Command) -> None:
    path = tmp_path / "v.docx"
    done("gaps", "--as-of", "2011-03-31", "--output", path)
    assert rows_in(path) == sorted(gap.sentence for gap in find_gaps(known().at(Scenario(as_of="2011-03-31"))))
    assert "Stand van de bron: 31 maart 2011" in Document(str(path)).sections[0].footer.paragraphs[0].text


def test_two_plans_stay_apart_and_nothing_found_is_said(tmp_path: Path, done: Command) -> None:
    path = tmp_path / "v.docx"
    done("gaps", "--severity", "hoog", "--plan", TOWN, "--plan", SHIPPED, "--output", path)
    headings = [p.text for p in Document(str(path)).paragraphs if p.style and p.style.name == "Heading 1"]
    assert [text.endswith(": Aandachtspunten") for text in headings] == [True, True, False]
    assert headings[0] != headings[1]
    done("gaps", "--severity", "hoog", "--kind", "preventie", "--output", path)
    assert any(p.text == "Geen." for p in Document(str(path)).paragraphs)
    assert rows_in(path) == []


def test_each_line_has_the_number_of_its_action(report: Store, ketenkaart: Command) -> None:
    """By hand: 2.1 and the step Huisvesting; of a list without numbers no key stands for one."""
    gaps = {(gap.query, gap.subject_label): gap.number for gap in find_gaps(report)}
    assert gaps["deadline-verstreken", "Communicatieplan om gemeenten bewuster te maken"] == "2.1"
    assert gaps["barriere-alleen-geduid", "Huisvesting"] == ""
    rows = csv_rows(ketenkaart("gaps", "--format", "csv").out)
    numbers = {row["subject"].rpartition("/")[2]: row["number"] for row in rows}
    numbered = {name: number for name, number in numbers.items() if name.startswith(("measure-", "chapter-"))}
    assert len(numbered) > 50
    assert [name for name, number in numbered.items() if number != name.partition("-")[2]] == []
    assert {number for name, number in numbers.items() if name not in numbered} == {""}


def test_what_one_marked_is_asked_by_its_address(ketenkaart: Command, as_json: AsJson, tmp_path: Path) -> None:
    """The address holds the short names of what was marked; Word holds exactly these, and says so."""
    gaps = find_gaps_per_plan(known().each())
    chosen = [gaps[2], next(gap for gap in reversed(gaps) if gap.also).parts[0]]  # a question, and a part of one
    marks = ".".join(gap.mark for gap in reversed(chosen))
    told = as_json("gaps", "--marked", f"file:///x.html#/aandachtspunten?merk={marks}&alleen=x")
    assert [row["sentence"] for row in told] == [gap.sentence for gap in chosen]
    answer = ketenkaart("gaps", "--marked", marks, "--output", tmp_path / "overleg.docx")
    assert (answer.code, answer.out.startswith("2 aandachtspunten geschreven")) == (0, True)
    said = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "overleg.docx")).paragraphs)
    assert "wat voor overleg is gemarkeerd" in said
    assert "Gemarkeerd en niet in deze keuze: 1;" in ketenkaart("gaps", "--marked", f"{marks}.0").err
    address = f"#/aandachtspunten?stand=2011-03-31&lezing=streng&koppelingen=genoemd&verwachtingen=uit&merk={marks}"
    options = ["--as-of", "2011-03-31", "--reading", "strict", "--basis", "stated", "--no-expectations"]
    for given, missing in ((options[2:], "--as-of"), (options[:2] + options[4:], "--reading strict"),
                           (options[:4] + options[6:], "--basis stated"), (options[:6], "--no-expectations")):
        assert_refused(ketenkaart("gaps", "--marked", address, *given), f"geef ook {missing} mee")
    assert "geef ook" not in ketenkaart("gaps", "--marked", address, *options).err
