"""What columns and lists in any shape are read as: by heads, by what stands there, or as the owner said."""

import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import PatternFill

from ketenkaart.graph.plans import Plans
from ketenkaart.visuals.page.data import page_data
from tests.conftest import AsJson, Command, Dry, NewPlan, assert_refused, cases
from tests.files import actions, in_csv, in_sheets

CASES = cases("list_shapes")
LISTS = {**CASES["lists"], **cases("persons")["lists"]}
Filled = Callable[..., list[tuple[str, ...]]]


@pytest.fixture
def filled(path: Path, new_plan: NewPlan) -> Filled:
    def of(rows: list[list[str]], *names: str) -> list[tuple[str, ...]]:
        new_plan(rows)
        return actions(path, *names)

    return of


@pytest.mark.sampled(6)
@pytest.mark.parametrize("what", LISTS)
def test_what_stays_of_a_list(what: str, path: Path, new_plan: NewPlan, done: Command) -> None:
    rows, merges = LISTS[what]["rows"], LISTS[what].get("merges")
    new_plan(in_sheets({"Lijst": rows}, merges) if merges else rows, *LISTS[what].get("words", ()))
    columns, *expected = LISTS[what]["actions"]
    assert actions(path, *columns) == [tuple(row) for row in expected]
    done("check", path)


@pytest.mark.sampled(4)
@pytest.mark.parametrize(("said", "found", "asked"), CASES["brackets"])
def test_brackets(said: str, found: list[str], asked: str, filled: Filled, path: Path, ketenkaart: Command) -> None:
    assert filled([["Actie", "Trekker"], ["Panden controleren", said]], "Partner", "Functie") == [tuple(found)]
    book = load_workbook(path)
    [cell] = [one for one in book["Acties"][2] if one.value == found[0]]
    assert asked in (cell.comment.text if cell.comment else "")
    assert (cell.comment is not None) == bool(asked)
    partners = [row[0].value for row in book["Partners"].iter_rows(min_row=2)]
    assert partners in ([None] * len(partners), ["Omgevingsdienst Noord"])
    assert ("lijkt meer dan één organisatie" in ketenkaart("check", path).err) == ("lijkt" in asked)


@pytest.mark.parametrize(("head", "said", "column"), CASES["read"])
def test_heads_and_words_of_others_are_read(head: str, said: str, column: str, filled: Filled) -> None:
    [row] = filled([["Actie", head, "Opmerking"], ["Panden controleren", said, "x"]], column, "Toelichting")
    assert row[0]
    assert said not in row[1]


@pytest.mark.parametrize(("heads", "cells", "column", "found"), CASES["columns"])
def test_column_is_what_head_says(heads: list[str], cells: list[str], column: str, found: str, filled: Filled) -> None:
    rows = [[name, *cells] for name in ("Panden", "Zeden", "Werk", "Geld")]
    assert {one for (one,) in filled([["Actie", *heads], *rows], column)} - {""} == {found} - {""}


def test_a_sheet_of_what_is_finished_says_so_and_asks(path: Path, new_plan: NewPlan) -> None:
    head = ["Actie", "Trekker", "Termijn"]
    tables = {title: [head, [f"Zaak op {title}", "OM", "1-3-2025"]] for title in ("Lopend werk", "Afgerond")}
    new_plan(in_sheets(tables))
    assert actions(path, "Titel", "Status") == [("Zaak op Lopend werk", ""), ("Zaak op Afgerond", "afgerond")]
    head, *rows = load_workbook(path)["Acties"].iter_rows()
    [place] = [place for place, cell in enumerate(head) if cell.value == "Status"]
    assert [bool(row[place].comment) for row in rows[:2]] == [False, True]


def test_number_shows_its_action_in_a_plan_without_themes(path: Path, new_plan: NewPlan, done: Command) -> None:
    new_plan([["Nr", "Actie", "Wie"], ["1", "Panden", "OM"], ["2", "Zeden", "OM"]])
    assert "Panden" in done("show", "1", "--plan", path).out


def test_what_was_read_is_said_whole_and_counted_once(new_plan: NewPlan) -> None:
    title = "Verslag ketenoverleg mensenhandel 9 september 2024"
    rows = [["Actie", "Wie", "Status"], *([f"Zaak {number}", "OM", f"woord {number}"] for number in range(14))]
    said = new_plan(in_sheets({"Lijst": [[title], *rows]}, ["A1:C1"]), "--dry-run").out
    assert f"Peildatum 9 september 2024: gelezen in “{title}”." in said
    assert "Cellen buiten de tabel (titels, totalen, andere bladen): 1;" in said
    assert said.count("1× Status: “woord") == 12
    assert "(14)" in said
    assert "en nog 2 met een andere reden" in said


def test_who_was_at_a_meeting_stays_nowhere(filled: Filled, path: Path) -> None:
    there = ["Aanwezig: Anneke de Wit (gemeente), Karel Janssen (politie), Fatima el Amrani", ""]
    assert filled([there, ["Actie", "Wie"], ["Panden controleren", "OM"]], "Titel") == [("Panden controleren",)]
    said = " ".join(str(cell.value) for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row)
    assert [name for name in ("Anneke", "Karel", "Amrani") if name in said] == []
    assert "[naam weggelaten]" in said


def test_lead_that_may_be_two_parties_is_not_missing(path: Path, new_plan: NewPlan, as_json: AsJson) -> None:
    """The list names one; which it is, is asked by `check`. What names nobody is still a question."""
    rows = [["1", "Panden controleren", "Toezicht & Handhaving", ""], ["2", "Zeden", "", ""], ["3", "Werk", "OM", ""]]
    more = [["4", "Geld", "", "banken, notarissen"]]  # who may be two takes part, and nobody leads
    new_plan([["Nr", "Actie", "Trekker", "Partners"], *rows, *more])
    gaps = as_json("gaps", "--plan", path)
    assert {one["detail"] for one in gaps if one["query"] == "maatregel-zonder-genoemde-trekker"} == {"2", "4"}


def test_what_is_not_begun_is_not_there(path: Path, new_plan: NewPlan, as_json: AsJson, done: Command) -> None:
    """The list says so: that nothing is reported of it, would be untrue."""
    rows = [["1", "Panden", "1-7-2024", "nog niet gestart"], ["2", "Zeden", "1-7-2024", "loopt"]]
    new_plan([["stand per 1-9-2025"], ["Nr", "Actie", "Termijn", "Status"], *rows])
    found = [one for one in as_json("gaps", "--plan", path) if one["detail"] == "2024-07-01"]
    late = {one["subject_label"]: "Niet gemeld of het beloofde er is" in one["sentence"] for one in found}
    assert late == {"Panden": False, "Zeden": True}
    annex = path.with_name("bijlage.docx")
    done("export", annex, "--plan", path)
    first, second, *_ = docx.Document(str(annex)).tables
    assert ["er niet" in table.rows[1].cells[-1].text for table in (first, second)] == [False, True]


def test_annex_of_a_list_without_numbers_prints_no_key(path: Path, new_plan: NewPlan, done: Command) -> None:
    new_plan([["Actie", "Trekker"], ["Panden controleren", "OM"], ["Zeden aanpakken", "Politie"]])
    annex = path.with_name("bijlage.docx")
    done("export", annex, "--plan", path)
    [table] = docx.Document(str(annex)).tables
    said = [[cell.text for cell in row.cells[:2]] for row in table.rows[1:]]
    assert said == [["", "Panden controleren"], ["", "Zeden aanpakken"]]


HEADS, CELLS = cases("heads"), cases("list_cells")


def fills(column: dict[str, Any]) -> str:
    """What a column fills, and the role of whom it names."""
    return f"{column['target']}:{column['role']}" if column["target"] == "Partner" else column["target"]


def test_a_head_alone_says_what_a_column_is(dry: Dry) -> None:
    """Each head on a sheet with one column that is certain beside it, so that none competes with another."""
    heads = [(head, column) for column, names in HEADS["heads"].items() for head in names]
    tables = {}
    for place, (head, column) in enumerate(heads):
        other = ("Trekker", "Openbaar Ministerie") if column == "Titel" else ("Maatregel", "Iets doen")
        tables[str(place)] = [[head, other[0], "Plaats"], [HEADS["cells"].get(column, "Iets"), other[1], "Goes"]]
    found = {(one["table"], one["head"]): fills(one) for one in dry(in_sheets(tables))["columns"]}
    read = {head: (column, found.get((str(place), head), "no head")) for place, (head, column) in enumerate(heads)}
    assert {head: pair for head, pair in read.items() if pair[0] != pair[1]} == {}


def test_what_stands_in_a_column_decides_with_its_head(dry: Dry) -> None:
    tables = {
        str(at): [["Maatregel", head, "Plaats"], *([f"Doen {at} {n}", text, "Goes"] for n, text in enumerate(texts))]
        for at, (head, texts, *_) in enumerate(HEADS["values"])
    }
    columns = [one for one in dry(in_sheets(tables))["columns"] if one["head"] not in ("Maatregel", "Plaats")]
    found = {one["table"]: [one["target"], one["why"]] for one in columns}
    read = [(case, found.get(str(place))) for place, case in enumerate(HEADS["values"])]
    assert [(case, what) for case, what in read if what != case[2:]] == []


@pytest.mark.parametrize(("upper", "lower", "row", "wanted"), HEADS["two_rows"])
def test_heads_in_two_rows(upper: list[Any], lower: list[Any], row: list[Any], wanted: list[str], dry: Dry) -> None:
    shown = dry(in_sheets({"0": [upper, lower, row]}))
    assert [fills(one) for one in shown["columns"] if one["filled"]] == [w for w, text in zip(wanted, row, strict=True) if text]
    assert len(shown["rows"]) == 1


@pytest.mark.parametrize("case", CELLS, ids=lambda case: str(case["it"]))
def test_who_is_named_and_in_which_role(case: dict[str, Any], dry: Dry) -> None:
    """`list`: rows with a bar between cells; `who` of each row of the plan; what else of its first row is as said."""
    shown = dry([line.split("|") for line in case["list"]], *case.get("words", ()))
    who = ["; ".join(f"{one['name']} ({one['role']})" if one["role"] else one["name"] for one in row["who"]) for row in shown["rows"]]
    assert who == case.get("who", who)
    row = shown["rows"][0]
    assert {name: row["fields"][name] for name in case.get("fields", {})} == case.get("fields", {})
    assert sorted(row["marks"]) == sorted(case.get("marks", row["marks"])), row["marks"]


def coloured(head: str, colours: list[str]) -> bytes:
    """A list of which the cells under a head have a colour and no text, and of the others no colour."""
    out, made = io.BytesIO(), Workbook()
    page = made.worksheets[0]
    page.append(["Maatregel", head, "Plaats"])
    for place, colour in enumerate(colours, 2):
        page.append([f"Doen {place}", None if colour else "loopt", "Goes"])
        if colour:
            page.cell(place, 2).fill = PatternFill("solid", fgColor=f"FF{colour}")
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize("head", ["Status", "Stoplicht", "Hoe gaat het", "Kleurcode"])
def test_colours_are_asked_and_never_read(head: str, dry: Dry, tmp_path: Path, new_plan: NewPlan) -> None:
    listed = coloured(head, ["00B050", "FF0000", "00B050", "", "FFFFFF"])
    said = new_plan(listed, "--dry-run").out
    assert f"In kolom “{head}” staan 3 gekleurde cellen zonder woord. Kleuren lezen wij niet." in said
    rows = dry(listed, "--column", f"{head}=Status")["rows"]
    assert [(row["fields"]["Status"], "Status" in row["marks"]) for row in rows] == [
        ("", True), ("", True), ("", True), ("loopt", False), ("", False),
    ]  # fmt: skip
    choices = tmp_path / "k.json"
    green = {"about": "column", "which": head.lower(), "field": "value:kleur groen (00b050)", "value": "afgerond"}
    status = {"about": "column", "which": head.lower(), "field": "target", "value": "Status"}
    choices.write_text(json.dumps({"keuzes": [status, green]}), encoding="utf-8")  # JSON is YAML too
    shades = ["C00000", "FFC000", "FFFF00", "92D050", "00B0F0", "7030A0", "808080"]  # those that Excel offers
    found = re.findall(r"een kleur (\w+)", str(dry(coloured(head, shades), "--column", f"{head}=Status")["rows"]))
    assert list(dict.fromkeys(found)) == ["rood", "oranje", "geel", "groen", "blauw", "paars", "grijs"]
    rows = dry(listed, "--choices", choices)["rows"]
    assert [row["fields"]["Status"] for row in rows] == ["afgerond", "", "afgerond", "loopt", ""]
    assert [row["number"] for row in rows if "Status" in row["marks"]] == [""]


def test_a_list_without_colours_says_that_they_are_not_in_it(new_plan: NewPlan) -> None:
    assert "Kleuren staan niet in zo'n bestand" in new_plan([["Maatregel", "Status"], ["a", "loopt"]]).out


def test_what_is_said_of_a_column_of_partners_is_true(new_plan: NewPlan) -> None:
    """Not that its role is not reported, where a column beside it tells it."""
    rows = [["Maatregel", "Wie", "Rol"], ["a", "OM", "trekker"]]
    for count, said in ((3, "Wie → Partner, rol uit de kolom ernaast (1)"), (2, "Wie → Partner, rol niet gemeld (1)")):
        assert said in new_plan([row[:count] for row in rows], "--dry-run").out


def test_a_list_without_chapters_is_called_as_its_plan(path: Path, new_plan: NewPlan) -> None:
    new_plan(in_sheets({"Plan gemeente": [["Actie", "Trekker"], ["Loket", "OM"]]}))
    titles = [one["title"] for one in page_data(Plans([path]))["topics"]]
    assert ("Plan gemeente" in titles, [one for one in titles if "Hoofdstuk" in one]) == (True, [])


def test_a_dry_run_writes_over_nothing(path: Path, done: Command) -> None:
    source = path.with_name("l.csv")
    source.write_bytes(in_csv([["Maatregel", "Wie"], ["a", "OM"]]))
    path.write_text("van iemand")
    done("new-plan", path, "--from", source, "--dry-run")
    assert path.read_text() == "van iemand"


@pytest.mark.parametrize("head", ["Speerpunt", "Zaaklijn", "Wat er speelt"])
@pytest.mark.parametrize("beside", ["Trekker", "Rol", "Termijn", "Status", "Stap", "Soort werk"])
def test_a_head_that_nobody_knows_stands_above_the_longest_texts(head: str, beside: str, new_plan: NewPlan) -> None:
    """A theme too, where no other column says what is done; a list of work is not refused for such a head."""
    rows = [["Code", head, beside], ["x", "Kamers controleren in de wijk", "politie"]]
    for first in (0, 1):
        assert f"{head} → Titel (1)" in new_plan([row[first:] for row in rows], "--dry-run").out


def test_any_other_list_is_no_list_of_work(ketenkaart: Command, tmp_path: Path) -> None:
    (tmp_path / "kas.csv").write_text("Post;Bedrag;Rekening\nKantoorartikelen;12,50;4001\n", encoding="utf-8")
    answer = ketenkaart("new-plan", tmp_path / "uit.xlsx", "--from", tmp_path / "kas.csv")
    assert_refused(answer, "bevat geen tabel met een kolom als Actie of Titel")
