"""A plan in a workbook: from an empty file to a map, in words that the writer knows, and back to the same cells."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from ketenkaart import Plans
from ketenkaart.ontology.terms import vocabulary
from tests.conftest import ROOT, AsWorkbook, Command

HEAD = ("Titel", "Partner", "Rol", "Stap", "Soort werk", "Status", "Peildatum")
ROWS: list[tuple[Any, ...]] = [
    (
        "Panden controleren",
        "Gemeente Voorbeeld",
        "trekker",
        "Huisvesting",
        "toezicht en handhaving",
        "lopend",
        "30-9-2026",
    ),
    ("Panden controleren", "IND", "deelnemer", "Huisvesting", "toezicht en handhaving", "lopend", date(2026, 9, 30)),
    (
        "Balies scholen",
        "Stichting Hulp",
        "trekker",
        "identiteit",
        "kennis-opleiding; signalering",
        "gepland",
        "30 september 2026",
    ),
    ("Samen overleggen", "Gemeente Voorbeeld", "trekker", "Alle stappen", "regie en samenwerking", "afgerond", None),
]


def write(
    path: Path, rows: list[tuple[Any, ...]], head: tuple[str, ...] = HEAD, **sheets: list[tuple[Any, ...]]
) -> Path:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "Acties"
    for row in (head, *rows):
        page.append(row)
    for name, lines in sheets.items():
        other = book.create_sheet(name)
        for line in lines:
            other.append(line)
    book.save(path)
    return path


def cells(path: Path) -> dict[str, list[list[Any]]]:
    return {page.title: [list(row) for row in page.iter_rows(values_only=True)] for page in load_workbook(path)}


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return write(tmp_path / "gemeente-voorbeeld.xlsx", ROWS)


def test_seven_columns_are_a_plan(plan: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", plan)
    assert (answer.code, answer.err) == (0, "")
    shown = ketenkaart("show", "panden-controleren", "--plan", plan).out
    assert "Panden controleren" in shown
    assert (
        "Immigratie- en Naturalisatiedienst"
        in ketenkaart("query", "alles-van-partner", "partner=IND", "--plan", plan).out + shown
    )
    assert "30 september 2026" in ketenkaart("coverage", "--plan", plan).out


def test_its_cells_are_the_ones_that_were_typed(plan: Path, ketenkaart: Command) -> None:
    lines = ketenkaart("coverage", "--plan", plan, "--format", "csv").out.splitlines()
    filled = {tuple(line.split(";")[:2]) for line in lines[1:] if "niets-gemeld" not in line}
    assert filled >= {
        ("huisvesting", "toezicht-handhaving"),
        ("identiteit", "signalering"),
        ("identiteit", "kennis-opleiding"),
    }


def test_publish_in_one_command(plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    assert ketenkaart("publish", tmp_path / "uit", "--plan", plan).code == 0
    assert (tmp_path / "uit" / "ketenkaart.html").stat().st_size > 100_000


def test_a_new_workbook_explains_itself_and_asks_for_a_row(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "plan.xlsx"
    assert ketenkaart("new-plan", path).code == 0
    sheets = cells(path)
    assert list(sheets)[:3] == ["Uitleg", "Plan", "Acties"]
    assert sheets["Acties"][1][0] == "voorbeeld"
    assert len(sheets["Uitleg"]) <= 12
    book = load_workbook(path)
    assert book["Lijsten"].sheet_state == "hidden"
    assert book["Acties"]["A1"].comment is not None
    assert len(book["Acties"].data_validations.dataValidation) > 5
    answer = ketenkaart("check", path)
    assert (answer.code, "bevat nog geen regel" in answer.err) == (2, True)
    again = ketenkaart("new-plan", path)
    assert (again.code, "bestaat al" in again.err) == (2, True)


def test_a_new_workbook_on_another_model_offers_its_steps(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "plan.xlsx"
    model = next(name for name in vocabulary().barriers if name != "mensenhandel")
    step = next(iter(vocabulary().barriers[model].values())).label
    assert ketenkaart("new-plan", path, "--model", model).code == 0
    assert step in {value for row in cells(path)["Lijsten"] for value in row}
    book = load_workbook(path)
    page = book["Acties"]
    place = {cell.value: cell.column for cell in page[1]}
    for title, value in (dict(zip(HEAD, ROWS[0], strict=True)) | {"Stap": step}).items():
        page.cell(3, place[title], value)
    book.save(path)
    answer = ketenkaart("check", path)
    assert (answer.code, answer.err) == (0, "")
    unknown = ketenkaart("new-plan", tmp_path / "x.xlsx", "--model", "mensenhandl")
    assert (unknown.code, "Bedoelde u “mensenhandel”?" in unknown.err) == (2, True)


def test_thirty_measures_typed_into_the_new_workbook(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "plan.xlsx"
    ketenkaart("new-plan", path)
    book = load_workbook(path)
    page = book["Acties"]
    place = {cell.value: cell.column for cell in page[1]}
    for number in range(30):
        typed = dict(zip(HEAD, ROWS[number % 3], strict=True)) | {
            "Titel": f"Maatregel {number}",
            "Nummer": f"7.{number}",
        }
        for title, value in typed.items():
            page.cell(number + 3, place[title], value)
    book.save(path)
    answer = ketenkaart("publish", tmp_path / "uit", "--plan", path)
    assert (answer.code, answer.err) == (0, "")
    assert "Maatregel 10" in ketenkaart("show", "7.10", "--plan", path).out


def test_what_nearly_agrees_is_asked(tmp_path: Path, ketenkaart: Command) -> None:
    rows = [ROWS[0], ("Nog iets", "Gemeente Voorbeeldt", *ROWS[0][2:])]
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", rows))
    assert answer.code == 0
    assert (
        "Vraag: p.xlsx, blad Acties, rij 3, kolom Partner: “Gemeente Voorbeeldt” lijkt op “Gemeente Voorbeeld”"
        in answer.err
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Politie.", "Nationale Politie"),
        ("Koninklijke-Marechaussee", "Koninklijke Marechaussee"),
        ("O.M.", "Openbaar Ministerie"),
        ("Gemeente-Voorbeeld", "Gemeente Voorbeeld"),
        ("POLITIE", ""),  # capitals and spaces make no other name
        ("koninklijke  marechaussee", ""),
    ],
)
def test_other_marks_in_a_name_are_a_question(typed: str, meant: str, tmp_path: Path, ketenkaart: Command) -> None:
    """And until the answer comes it is that organisation: no second one stands beside it."""
    path = write(tmp_path / "p.xlsx", [ROWS[0], ("Nog iets", typed, *ROWS[0][2:])])
    answer = ketenkaart("check", path)
    asked = f"Vraag: p.xlsx, blad Acties, rij 3, kolom Partner: Bedoelt u met “{typed}” de organisatie “{meant}”?"
    assert (answer.code, answer.err.startswith(asked) if meant else answer.err == "") == (0, True)
    organisations = Plans([path]).at().select("SELECT DISTINCT ?o WHERE { ?i kk:organisation ?o }")
    assert len(organisations) == (1 if typed == "Gemeente-Voorbeeld" else 2)


def test_a_name_without_letters_is_a_fault_of_its_cell(tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", [ROWS[0], ("Nog iets", "日本", *ROWS[0][2:])]))
    assert answer.code == 2
    assert answer.err.startswith("p.xlsx, blad Acties, rij 3, kolom Partner: “日本” is geen naam die wij kunnen lezen")
    assert "1 fout;" in answer.err


FAULTS: dict[str, tuple[dict[int, Any], str]] = {
    "verschreven status": (
        {5: "loopend"},
        "rij 2, kolom Status: “loopend” kennen wij niet. Bedoelde u “bezig”?",
    ),
    "onbekende stap": ({3: "Reizen"}, "rij 2, kolom Stap: “Reizen” kennen wij niet; kies uit: Entree, Werving, Toegang, Huisvesting, Identiteit, Arbeid, Financiën, Niet aan één stap gebonden."),
    "geen dag": ({6: "binnenkort"}, "rij 2, kolom Peildatum: “binnenkort” is geen dag; schrijf één dag"),
    "een getal als datum": ({6: 46295}, "rij 2, kolom Peildatum: “46295” is geen dag"),
    "geen titel": ({0: None}, "rij 2, kolom Titel: ontbreekt"),
    "formule": ({1: "=A2"}, "rij 2, kolom Partner: is een formule"),
    "foutwaarde": ({1: "#N/A"}, "rij 2, kolom Partner: bevat een foutwaarde"),
    "onzichtbaar teken": ({0: "Pan\u202eden"}, "rij 2, kolom Titel: bevat een onzichtbaar teken"),
    "stuurteken": ({0: "Pan_x0007_den"}, "rij 2, kolom Titel: bevat een onzichtbaar teken of stuurteken"),
}


@pytest.mark.parametrize("what", FAULTS)
def test_a_fault_says_sheet_row_and_column(what: str, tmp_path: Path, ketenkaart: Command) -> None:
    changes, expected = FAULTS[what]
    row = tuple(changes.get(place, value) for place, value in enumerate(ROWS[0]))
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", [row, *ROWS[1:]]))
    assert (answer.code, answer.out) == (2, "")
    assert expected in answer.err
    assert "Traceback" not in answer.err


def test_all_faults_at_once(tmp_path: Path, ketenkaart: Command) -> None:
    rows = [(*ROWS[0][:5], "loopend", ROWS[0][6]), ("=1+1", *ROWS[2][1:]), (*ROWS[3][:2], "baas", *ROWS[3][3:])]
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", rows))
    assert (answer.code, answer.err.count("\n")) == (2, 5)
    for words in ("rij 2, kolom Status", "rij 3, kolom Titel", "rij 4, kolom Rol"):
        assert words in answer.err


def test_a_number_is_no_identifier(tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", [(7.10, *ROWS[0])], ("Nummer", *HEAD)))
    assert answer.code == 2
    assert "kolom Nummer: “7.1” is een getal; Excel maakt van 7.10 dan 7.1. Geef de kolom de opmaak Tekst" in answer.err


def test_two_titles_with_one_key_and_two_statuses_on_one_day(tmp_path: Path, ketenkaart: Command) -> None:
    rows = [ROWS[0], ("Panden: controleren!", *ROWS[0][1:]), (*ROWS[0][:5], "gepland", ROWS[0][6])]
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", rows))
    assert answer.code == 2
    assert "rij 3, kolom Titel: “Panden: controleren!” klopt niet: rij 2 zegt “Panden controleren”" in answer.err
    assert "rij 4, kolom Status: zegt iets anders dan rij 2 op dezelfde dag" in answer.err


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (tuple("Statuss" if h == "Status" else h for h in HEAD), "kolom Statuss: kennen wij niet; hernoem of verwijder de kolom. Bedoelde u “Status”?"),
        (HEAD[1:], "kolom Titel: ontbreekt"),
        ((*HEAD[:6], "Eigen kolom"), "kolom Eigen kolom: kennen wij niet"),
        ((*HEAD[:5], "Titel", "Status"), "kolom Titel: staat er twee keer"),
    ],
)  # fmt: skip
def test_columns(head: tuple[str, ...], expected: str, tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", ROWS, head))
    assert (answer.code, expected in answer.err) == (2, True)


def test_a_workbook_may_say_that_its_source_holds_no_statuses(tmp_path: Path, ketenkaart: Command) -> None:
    declared: list[tuple[Any, ...]] = [("Titel", "Zonder standen"), ("Werk zonder stand", "ja")]
    answer = ketenkaart("check", write(tmp_path / "p.xlsx", ROWS[:1], Plan=declared))
    assert answer.code == 2
    assert "blad Acties, rij 2: heeft een status" in answer.err
    assert "het plan zegt van niet (“Zonder standen”)" in answer.err
    silent = [(*ROWS[0][:5], None, ROWS[0][6])]
    path = write(tmp_path / "p.xlsx", silent, Plan=declared)
    assert "hoe ver die is" in ketenkaart("check", path).err
    assert ketenkaart("export", "--as-plan", tmp_path / "terug.xlsx", "--plan", path).code == 0
    assert ketenkaart("check", tmp_path / "terug.xlsx").code == 0


def test_two_plans_with_the_same_number_never_meet(tmp_path: Path, ketenkaart: Command) -> None:
    paths = [
        write(tmp_path / f"{name}.xlsx", [("1.1", f"Werk van {name}", *ROWS[0][1:])], ("Nummer", *HEAD))
        for name in ("noord", "zuid")
    ]
    out = ketenkaart("export", "--rdf", "nt", "--plan", paths[0], "--plan", paths[1]).out
    assert "plan/noord/measure-1.1> " in out
    assert "plan/zuid/measure-1.1> " in out


@pytest.mark.parametrize("source", ["typed", "graph/voorbeeld-gemeente", "graph/task-force-2013"])
def test_round_trip(
    source: str, plan: Path, ketenkaart: Command, as_workbook: Callable[[Path], AsWorkbook]
) -> None:
    """Workbook → graph → workbook gives the same cells, and the graph the same matrix."""
    first = plan if source == "typed" else ROOT / source
    said = as_workbook(first)
    assert ("De bladen kunnen dit niet bevatten" in said.out) == (source != "typed")
    assert ("  Lidmaatschap: 40\n" in said.out) == (source == "graph/task-force-2013")
    assert cells(said.book) == cells(said.again)
    for by in ("kind", "partner"):
        matrix = [ketenkaart("coverage", "--by", by, "--format", "json", "--plan", path).out for path in (first, said.book)]
        assert matrix[0] == matrix[1]
