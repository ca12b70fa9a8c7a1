"""The workbook holds everything, says its date and version, and nothing in it runs."""

import json
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from ketenkaart import __version__
from ketenkaart.graph.plans import Plans
from ketenkaart.visuals.office.workbook import workbook_file
from tests.conftest import ROOT, SMALL_PLAN, Command, cases
from tests.files import sheet_rows, unzipped

CASES = cases("outputs")
FORMULAS = [*CASES["hostile"]]
HOSTILE = {**CASES["hostile"], **CASES["odd"], "lang": "x" * 40_000}
UNWANTED = set("\x01\x0b\ufffe\u202e\u200b")


def hostile(folder: Path) -> Path:
    """The small plan with a measure for each title that means harm: 1.1 and on, as HOSTILE lists them."""
    before, mark, measure = SMALL_PLAN.partition('  - identifier: "1.1"')
    measures = [
        mark.replace("1.1", f"1.{number}") + measure.replace("Kamers controleren", json.dumps(title))
        for number, title in enumerate(HOSTILE.values(), 1)
    ]
    (folder / "plan.yaml").write_text(before + "".join(measures), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def book(done: Command, tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    path = tmp_path_factory.mktemp("book") / "kaart.xlsx"
    done("export", path)
    return openpyxl.load_workbook(path)


def test_every_list_of_the_plan_has_a_sheet_that_prints_one_page_wide_with_its_head(book: Workbook) -> None:
    assert book.sheetnames == [*CASES["sheets"]]
    counts = {name: count for name, count in CASES["sheets"].items() if count}
    assert {name: book[name].max_row - 1 for name in counts} == counts
    for sheet in book.worksheets:
        is_matrix = sheet.title == "Matrix"
        assert sheet.freeze_panes == ("B3" if is_matrix else "A2")
        assert bool(sheet.auto_filter.ref) != is_matrix
        assert (sheet.page_setup.orientation, sheet.sheet_properties.pageSetUpPr.fitToPage) == ("landscape", True)
        assert sheet.page_setup.fitToWidth in (None, 1)  # 1 is what a file need not say
        assert sheet.print_title_rows == ("$2:$2" if is_matrix else "$1:$1")
        assert "Stand van de bron: 8 april 2013" in str(sheet.oddFooter.left.text)
    small = {sheet.title for sheet in book.worksheets if sheet.page_setup.paperSize == 9}
    assert small == {"Leeswijzer", "Matrix", "Bronnen"}  # the others are too wide to be read on A4
    said = "\n".join(str(row[0].value) for row in book["Leeswijzer"].iter_rows())
    assert "Stand van de bron: 8 april 2013" in said
    assert f"Ketenkaart {__version__}, inhoud " in said


def test_a_later_term_stands_beside_the_first(book: Workbook) -> None:
    """By hand: of 2.1 the report moves the term; of 5.2 and eight in all it names one later than those of the plan."""
    head, *rows = book["Acties"].iter_rows(values_only=True)
    days = {row[0]: row[head.index("Laatste termijn, zoals eerst genoemd") :] for row in rows}
    assert days["2.1"][:4] == (
        *("2012-12-31", "2013-09-30", "begin met het communicatieplan"),
        "Ministerie van Veiligheid en Justitie",
    )
    assert days["9.7"][:3] == ("2012-06-20", "2013-05-31", "brief aan de Tweede Kamer over de stand van zaken")
    assert [one for one in days if days[one][1]] == ["1.1", "2.1", "2.5d", "3.8", "5.2", "6.3", "6.5", "7.4", "9.7"]


def test_the_matrix_is_a_matrix(book: Workbook) -> None:
    """By hand: six places of huisvesting are expected and empty; arbeid × toezicht is mostly done, and looks it."""
    sheet = book["Matrix"]
    rows = {str(row[0].value): row for row in sheet.iter_rows(min_row=3, max_row=12)}
    heads = [cell.value for cell in sheet[2]]
    assert heads == ["Soort werk", "Entree", "Huisvesting", "Identiteit", "Arbeid", "Financiën", "Zonder stap"]
    assert len(rows) == 10
    empty = [row[2] for row in rows.values() if str(row[2].value).startswith("Geen werk gemeld")]
    looks = [(cell.fill.patternType, cell.border.left.style) for cell in empty]
    assert looks == [("lightDown", "dashed")] * 6
    done = rows["Toezicht en handhaving"][4]
    assert (str(done.value).partition("\n")[0], done.fill.fgColor.rgb) == ("Vaakst: afgerond", "FF0072B2")
    helps = rows["Toelating en vergunning"][1]
    assert "alleen ondersteunend" in str(helps.value)
    assert (helps.border.left.style, helps.fill.fgColor.rgb) == ("thick", "FFFFFFFF")
    assert sheet.page_setup.fitToHeight in (None, 1)
    rows_of = [row[:8] for row in book["Overzicht"].iter_rows(min_row=2, values_only=True)]
    assert sum(row[0] == "soort werk" for row in rows_of) == 60  # empty cells too; but none of a partner
    assert [row for row in rows_of if row[0] == "partner" and not row[7]] == []


def test_a_row_says_what_the_report_says_and_a_period_is_in_words(book: Workbook) -> None:
    """As read by hand in cijfers.yaml (10.1-onderzoeken-2012), pilots.yaml, bijeenkomsten.yaml and afspraken.yaml."""
    rows = [[cell.value for cell in row] for row in book["Cijfers"].iter_rows()]
    row = next(row for row in rows if (row[0], row[3]) == ("Onderzoeken naar georganiseerde mensenhandel", "2012"))
    assert [*row[1:3], str(row[4])[:5]] == ["150", "strafrechtelijke onderzoeken", "10.1 "]
    assert str(row[7]).startswith("hoofdstuk 10, actie 10.1, zoek op “")
    places = [str(row[9]) for row in book["Aandachtspunten"].iter_rows(min_row=2, values_only=True)]
    assert max(place.count("zoek op “") for place in places) == 3  # of more, the first three
    begins = {row[0].value: row[3].value for name in ("Pilots", "Afspraken") for row in book[name].iter_rows(min_row=2)}
    assert begins["Pilot Categorale opvang slachtoffers mensenhandel"] == "vanaf rond 15 juni 2010"
    assert begins["Eerste seminar voor rechters, Amsterdam"] == "9 februari 2012"
    assert begins["Twee trainingen mensenhandel op Bonaire, januari 2012"] == "januari 2012"
    assert begins["Afspraak met China over politiesamenwerking"] == "november 2009"
    part = ("doet mee", "", "Kleine conferentie in Washington, 25 april 2013", "7.15", "gepland")  # the state of the last day
    head, *rows = [row[1:7] for row in book["Partners"].iter_rows(values_only=True)]
    assert (head[4:], part in [row[:5] for row in rows]) == (("Stand, laatste peildatum", "Rol genoemd sinds, peildatum"), True)


def test_hostile_titles_are_text(small_plan: Path, tmp_path: Path, done: Command) -> None:
    path = tmp_path / "kaart.xlsx"
    done = done("export", path, "--plan", hostile(small_plan))
    changed = {"lang": "x" * 32_766 + "…", "regelterug": "_x000D_=1+1"}
    column = openpyxl.load_workbook(path)["Acties"]["B"][1:]
    for cell, (name, title) in zip(column, HOSTILE.items(), strict=True):
        assert (cell.data_type, cell.hyperlink, cell.value) == ("s", None, changed.get(name, title)), name
        assert bool(cell.quotePrefix) == (name in FORMULAS), name
    parts = {name: part.decode() for name, part in unzipped(path).items() if name.endswith(".xml")}
    assert not any("<f>" in text for part, text in parts.items() if "/worksheets/" in part)
    assert not any(set(text) & UNWANTED for text in parts.values())


def test_a_question_stands_with_its_number_step_kind_and_partner(book: Workbook) -> None:
    """Of the question itself, else of what it is about; as read by hand of 5.4, 3.8 and the step Entree."""
    head, *rows = [[str(cell or "") for cell in row] for row in book["Aandachtspunten"].iter_rows(values_only=True)]
    at = {title: head.index(title) for title in ("Nr.", "Stap", "Soort werk", "Partner")}
    assert not [row for row in rows for place in at.values() if not row[place]]
    found = {(row[at["Nr."]], row[2]): [row[at[name]] for name in ("Stap", "Soort werk", "Partner")] for row in rows}
    assert found["3.8", "Termijn voorbij"][:2] == ["Arbeid", "kennis en opleiding; signalering"]
    assert "Ministerie van Sociale Zaken en Werkgelegenheid" in found["3.8", "Termijn voorbij"][2]
    assert {row[at["Stap"]] for row in rows if row[at["Nr."]] == "stap"} == {
        *("Entree", "Huisvesting", "Identiteit", "Arbeid", "Financiën"),
    }
    assert "Zonder stap" in {row[at["Stap"]] for row in rows}


def test_fields_that_a_plan_fills_reach_the_workbook_and_leave_no_empty_columns(book: Workbook) -> None:
    assert [cell.value for cell in book["Acties"][1]][-1] == "Vindplaats"
    made = sheet_rows(workbook_file(Plans([ROOT / "tests" / "plans" / "every-field"])))
    [part] = [row for row in made if row["Nummer"] == "1.1a"]
    filled = {"Prioriteit": "hoog", "Frequentie": "vaak", "Doelgroep": "wie", "Budget": "100 euro (2012)"}
    filled |= {"Indicator": "kamers · streefwaarde: 3 · nog geen waarde gemeld", "Besluit": "de raad, 2012"}
    assert {name: part[name] for name in filled} == filled
