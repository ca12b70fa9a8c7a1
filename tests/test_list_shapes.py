"""Ten lists in shapes that their owners keep, as somebody wrote them who had not seen the rules; what went wrong there."""

import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from openpyxl import Workbook, load_workbook

from tests.conftest import Command
from tests.test_persons import actions, in_csv

Filled = Callable[..., list[tuple[str, ...]]]


@pytest.fixture
def filled(tmp_path: Path, ketenkaart: Command) -> Filled:
    """Of each row that a list becomes what stands in these columns of the sheet Acties."""

    def of(rows: list[list[str]], *names: str) -> list[tuple[str, ...]]:
        source, path = tmp_path / "l.csv", tmp_path / "p.xlsx"
        source.write_bytes(in_csv(rows))
        path.unlink(missing_ok=True)
        assert ketenkaart("new-plan", path, "--from", source).code == 0
        return actions(path, *names)

    return of


@pytest.mark.parametrize(
    ("said", "found", "asked"),
    [
        ("Politie (AVIM)", ("Politie", "AVIM"), ""),
        ("Burgerzaken (BZ)", ("Burgerzaken (BZ)", ""), "lijkt meer dan één organisatie"),
        ("Wijkteam (gemeente)", ("Wijkteam (gemeente)", ""), "lijkt meer dan één organisatie"),
        ("Stichting Open Deur (GGD)", ("Stichting Open Deur (GGD)", ""), "lijkt meer dan één organisatie"),
        ("Anneke de Wit (gemeente)", ("gemeente", ""), "Wij lazen hier alleen “gemeente”"),
        ("Omgevingsdienst Noord (ODN)", ("Omgevingsdienst Noord", ""), ""),
        ("Inspectie SZW (ISZW)", ("Inspectie SZW", ""), ""),
        ("Gemeenten (t), Omgevingsdienst (p)", ("Gemeenten (t), Omgevingsdienst (p)", ""), "lijkt meer dan één organisatie"),
        ("SVB -> NLA", ("SVB -> NLA", ""), "lijkt meer dan één organisatie"),
        ("NLA o.l.v. LSI", ("NLA o.l.v. LSI", ""), "lijkt meer dan één organisatie"),
    ],
)
def test_who_stands_in_brackets_is_not_taken_for_another(
    said: str, found: tuple[str, str], asked: str, filled: Filled, tmp_path: Path, ketenkaart: Command
) -> None:
    [row] = filled([["Actie", "Trekker"], ["Panden controleren", said]], "Partner", "Functie")
    assert row == found
    [cell] = [one for one in load_workbook(tmp_path / "p.xlsx")["Acties"][2] if one.value == found[0]]
    assert asked in (cell.comment.text if cell.comment else "")
    assert (cell.comment is not None) == bool(asked)
    partners = [row[0].value for row in load_workbook(tmp_path / "p.xlsx")["Partners"].iter_rows(min_row=2)]
    assert partners in ([None] * len(partners), ["Omgevingsdienst Noord"])
    questions = ketenkaart("check", tmp_path / "p.xlsx").err
    assert ("lijkt meer dan één organisatie" in questions) == ("lijkt" in asked)


def test_roles_in_brackets_say_that_there_are_more_names(filled: Filled) -> None:
    legend = ["t = trekker, p = partner"]
    rows = filled([legend, ["Actie", "Wie"], ["Panden controleren", "Gemeente Goes (t), Brandweer (p)"]], "Partner", "Rol")
    assert rows == [("Gemeente Goes", "trekker"), ("Brandweer", "doet mee")]


@pytest.mark.parametrize(("head", "term"), [("Termijn", "december 2024"), ("Planning", "")])
def test_a_deadline_stays_one_when_the_work_is_finished(head: str, term: str, filled: Filled) -> None:
    """Under another head a month may be the one in which it was finished: that is kept, and no term."""
    rows = filled([["Actie", head, "Status"], ["Panden controleren", "december 2024", "gereed"]], "Termijn", "Toelichting")
    assert rows == [(term, "" if term else f"{head}: december 2024")]


@pytest.mark.parametrize(
    ("head", "said", "column"),
    [
        ("Wie is verantwoordelijk?", "OM", "Rol"),
        ("Supporting partners", "OM", "Rol"),
        ("Hoe staat het ervoor?", "Concept gereed", "Status"),
        ("Barrier", "Housing", "Stap"),
        ("Status", "Cancelled", "Status"),
        ("Status", "50%", "Status"),
    ],
)
def test_heads_and_words_of_others_are_read(head: str, said: str, column: str, filled: Filled) -> None:
    [row] = filled([["Actie", head, "Opmerking"], ["Panden controleren", said, "x"]], column, "Toelichting")
    assert row[0]
    assert said not in row[1]


@pytest.mark.parametrize(
    ("heads", "cells", "column", "found"),
    [
        (["Besproken in college", "Termijn"], ["ja", "1-3-2025"], "Geleverd", ""),
        (["Uitgevoerd?", "Termijn"], ["ja", "1-3-2025"], "Geleverd", "ja"),
        (["Vorige rapportage", "Huidige rapportage"], ["loopt", "afgerond"], "Status", "afgerond"),
        (["Status januari", "Status juni"], ["loopt", "afgerond"], "Status", "afgerond"),
        (["Status nu", "Status begin"], ["afgerond", "loopt"], "Status", "afgerond"),
        (["Stand per 1 maart 2025"], ["loopt"], "Status", "loopt"),
        (["Afgerond op"], ["1-3-2025"], "Geleverd op", ""),
        (["Gemeente"], ["Ede"], "Plaats", "Ede"),
        (["Opmerkingen"], ["Voorzitter: Openbaar Ministerie"], "Toelichting", "Opmerkingen: Voorzitter: Openbaar Ministerie"),
        (["Bestuurlijk trekker", "Ambtelijk trekker"], ["Provincie Zeeland", "OM"], "Rol", "trekker"),
        (["Met"], ["OM"], "Rol", "deelnemer"),
        (["Wie doet mee?"], ["OM"], "Rol", "deelnemer"),
        (["Namens welke organisatie"], ["OM"], "Partner", "OM"),
        (["Trekker"], ["CoMensha (contact: T.J. Mulder)"], "Partner", "CoMensha"),
        (["Trekker"], ["CoMensha (contact: T.J. Mulder)"], "Functie", ""),
    ],
)
def test_a_column_is_what_its_head_says(heads: list[str], cells: list[str], column: str, found: str, filled: Filled) -> None:
    rows = [[name, *cells] for name in ("Panden", "Zeden", "Werk", "Geld")]
    assert {one for (one,) in filled([["Actie", *heads], *rows], column)} - {""} == {found} - {""}


def test_of_rows_of_one_action_that_differ_none_is_how_far_it_is(filled: Filled) -> None:
    rows = [["Panden", "A", "gereed"], ["", "B", "loopt"], ["", "C", "gereed"], ["Zeden", "D", "gereed"], ["", "E", "gereed"]]
    found = filled([["Actie", "Deelactiviteit", "Status"], *rows], "Titel", "Status", "Toelichting")
    assert [one[:2] for one in found] == [("Panden", ""), ("Zeden", "gereed")]
    assert [said in found[0][2] for said in ("Status: gereed", "Status: loopt")] == [True, True]


def test_a_letter_is_who_it_stands_for(filled: Filled) -> None:
    rows = [["P = politie, A = arbeidsinspectie"], ["Actie", "Wie", "Wanneer"], ["Panden", "P", "2026"], ["Werk", "P, A", "2026"]]
    assert filled(rows, "Titel", "Partner") == [("Panden", "politie"), ("Werk", "politie"), ("Werk", "arbeidsinspectie")]


def test_a_sheet_of_what_is_finished_says_so_and_asks(tmp_path: Path, ketenkaart: Command) -> None:
    book, source, path = Workbook(), tmp_path / "l.xlsx", tmp_path / "p.xlsx"
    book.remove(book.worksheets[0])
    for title in ("Lopend werk", "Afgerond"):
        page = book.create_sheet(title)
        page.append(["Actie", "Trekker", "Termijn"])
        page.append([f"Zaak op {title}", "OM", "1-3-2025"])
    book.save(source)
    assert ketenkaart("new-plan", path, "--from", source).code == 0
    assert actions(path, "Titel", "Status") == [("Zaak op Lopend werk", ""), ("Zaak op Afgerond", "afgerond")]
    head, *rows = load_workbook(path)["Acties"].iter_rows()
    [place] = [place for place, cell in enumerate(head) if cell.value == "Status"]
    assert [bool(row[place].comment) for row in rows[:2]] == [False, True]


def test_heads_that_each_page_repeats_are_no_actions(tmp_path: Path, ketenkaart: Command) -> None:
    source, path = tmp_path / "l.csv", tmp_path / "p.xlsx"
    head = ["Actielijn / actie", "Wie"]
    source.write_bytes(in_csv([head, ["Panden", "OM"], head, ["Zeden", "OM"]]))
    assert ketenkaart("new-plan", path, "--from", source, "--column", "Actielijn / actie=Titel").code == 0
    assert actions(path, "Titel") == [("Panden",), ("Zeden",)]


def test_a_number_shows_its_action_also_in_a_plan_without_themes(tmp_path: Path, ketenkaart: Command) -> None:
    source, path = tmp_path / "l.csv", tmp_path / "p.xlsx"
    source.write_bytes(in_csv([["Nr", "Actie", "Wie"], ["1", "Panden", "OM"], ["2", "Zeden", "OM"]]))
    assert ketenkaart("new-plan", path, "--from", source).code == 0
    answer = ketenkaart("show", "1", "--plan", path)
    assert (answer.code, "Panden" in answer.out) == (0, True), answer.err


def test_a_matrix_of_who_is_responsible_is_no_place(filled: Filled) -> None:
    rows = [["Actie", "Gemeente", "Politie"], ["Panden controleren", "A", "R"], ["Zeden", "A/R", "C"]]
    assert filled(rows, "Plaats", "Toelichting") == [("", "Gemeente: A\nPolitie: R"), ("", "Gemeente: A/R\nPolitie: C")]


def test_a_line_in_capitals_is_a_heading_and_a_legend_is_no_action(filled: Filled) -> None:
    rows = [["Wat", "Wie", "Wanneer"], ["GELD", "", ""], ["Panden controleren", "OM", "2026"], ["Legenda: ✓ = gereed", "", ""]]
    assert filled(rows, "Titel", "Thema") == [("Panden controleren", "GELD")]


def test_in_a_list_of_capitals_a_title_alone_is_an_action(filled: Filled) -> None:
    rows = [["Wat", "Wie", "Wanneer"], ["PANDEN", "", ""], ["ZEDEN AANPAKKEN", "OM", "2026"]]
    assert filled(rows, "Titel") == [("PANDEN",), ("ZEDEN AANPAKKEN",)]


def test_what_was_read_is_said_whole_and_counted_once(tmp_path: Path, ketenkaart: Command) -> None:
    book, source = Workbook(), tmp_path / "l.xlsx"
    page = book.active
    assert page is not None
    page.append(["Verslag ketenoverleg mensenhandel 9 september 2024"])
    page.merge_cells("A1:C1")
    page.append(["Actie", "Wie", "Status"])
    for number in range(14):
        page.append([f"Zaak {number}", "OM", f"woord {number}"])
    book.save(source)
    said = ketenkaart("new-plan", tmp_path / "p.xlsx", "--from", source, "--dry-run").out
    assert "Peildatum 9 september 2024: gelezen in “Verslag ketenoverleg mensenhandel 9 september 2024”." in said
    assert "Cellen buiten de tabel (titels, totalen, andere bladen): 1;" in said
    assert said.count("1× Status: “woord") == 12
    assert "(14)" in said
    assert "en nog 2 met een andere reden" in said


def test_who_was_at_a_meeting_stays_nowhere(filled: Filled, tmp_path: Path) -> None:
    there = ["Aanwezig: Anneke de Wit (gemeente), Karel Janssen (politie), Fatima el Amrani", ""]
    assert filled([there, ["Actie", "Wie"], ["Panden controleren", "OM"]], "Titel") == [("Panden controleren",)]
    book = load_workbook(tmp_path / "p.xlsx")
    said = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    assert [name for name in ("Anneke", "Karel", "Amrani") if name in said] == []
    assert "[naam weggelaten]" in said


def test_a_lead_that_may_be_two_parties_is_not_said_to_be_missing(tmp_path: Path, ketenkaart: Command) -> None:
    """The list names one; which it is, is asked by `check`. What names nobody is still a question."""
    source, path = tmp_path / "l.csv", tmp_path / "p.xlsx"
    rows = [["1", "Panden controleren", "Toezicht & Handhaving", ""], ["2", "Zeden", "", ""], ["3", "Werk", "OM", ""]]
    more = [["4", "Geld", "", "banken, notarissen"]]  # who may be two takes part, and nobody leads
    source.write_bytes(in_csv([["Nr", "Actie", "Trekker", "Partners"], *rows, *more]))
    assert ketenkaart("new-plan", path, "--from", source).code == 0
    gaps = json.loads(ketenkaart("gaps", "--plan", path, "--format", "json").out)
    assert {one["detail"] for one in gaps if one["query"] == "maatregel-zonder-genoemde-trekker"} == {"2", "4"}


def test_of_what_is_not_begun_it_is_said_that_it_is_not_there(tmp_path: Path, ketenkaart: Command) -> None:
    """The list says so: that nothing is reported of it, would be untrue."""
    source, path = tmp_path / "l.csv", tmp_path / "p.xlsx"
    rows = [["1", "Panden", "1-7-2024", "nog niet gestart"], ["2", "Zeden", "1-7-2024", "loopt"]]
    source.write_bytes(in_csv([["stand per 1-9-2025"], ["Nr", "Actie", "Termijn", "Status"], *rows]))
    assert ketenkaart("new-plan", path, "--from", source).code == 0
    found = json.loads(ketenkaart("gaps", "--plan", path, "--format", "json").out)
    late = {one["subject_label"]: "Niet gemeld of het er is" in one["sentence"] for one in found if one["detail"] == "2024-07-01"}
    assert late == {"Panden": False, "Zeden": True}
    assert ketenkaart("publish", tmp_path / "uit", "--plan", path).code == 0
    first, second, _ = docx.Document(str(tmp_path / "uit" / "bijlage.docx")).tables
    assert ["er niet" in table.rows[1].cells[-1].text for table in (first, second)] == [False, True]


def test_an_annex_of_a_list_without_numbers_prints_no_key_and_no_title_twice(tmp_path: Path, ketenkaart: Command) -> None:
    source, path = tmp_path / "l.csv", tmp_path / "p.xlsx"
    source.write_bytes(in_csv([["Actie", "Trekker"], ["Panden controleren", "OM"], ["Zeden aanpakken", "Politie"]]))
    assert ketenkaart("new-plan", path, "--from", source).code == 0
    assert ketenkaart("publish", tmp_path / "uit", "--plan", path).code == 0
    [table] = docx.Document(str(tmp_path / "uit" / "bijlage.docx")).tables
    assert [[cell.text for cell in row.cells[:2]] for row in table.rows[1:]] == [["", "Panden controleren"], ["", "Zeden aanpakken"]]
