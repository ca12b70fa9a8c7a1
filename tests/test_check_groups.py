"""Many faults are few lines, and all of them stand beside their cells in a workbook."""

import re
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from ketenkaart.content import files
from ketenkaart.errors import MOST_LINES, Fault, lines
from ketenkaart.graph.workbook.layout import layout
from ketenkaart.graph.workbook.rows import Item
from ketenkaart.graph.workbook.tree import WorkbookTree
from tests.conftest import Command
from tests.test_workbook_plan import write as write_rows
from tests.test_workbook_spellings import write

FORM_NAME = re.compile(r"\b(?:kk|skos|dcterms|org):|`|\b[a-z]+[A-Z]\w+|\btrue\b")


def test_one_fault_in_many_rows_is_one_line(tmp_path: Path, ketenkaart: Command) -> None:
    path = write(tmp_path / "p.xlsx", [("Status", "blabla")] * 18 + [("Rol", "baas"), ("Status", "lopend")])
    answer = ketenkaart("check", path)
    told = answer.err.splitlines()
    assert (answer.code, len(told), told[-1]) == (2, 3, "19 fouten; er is niets geschreven.")
    assert told[0].startswith("p.xlsx, blad Acties, 18 rijen (2, 3, 4, 5, 6, 7, 8, 9, …), kolom Status: “blabla” kennen wij niet; kies uit: vaste praktijk of regel, bezig, afgerond, gepland")
    assert "rij 20, kolom Rol: “baas” kennen wij niet; kies uit: trekker, voert uit, doet mee" in told[1]
    assert not FORM_NAME.search(answer.err)


def test_at_most_twenty_lines_and_all_in_a_workbook(tmp_path: Path, ketenkaart: Command) -> None:
    cells: list[tuple[str, Any]] = [("Status", f"woord {'x' * n}") for n in range(40)]
    path = write(tmp_path / "p.xlsx", [*cells, ("Termijn", "z.s.m.")])
    before = path.read_bytes()
    answer = ketenkaart("check", path, "--output", tmp_path / "fouten.xlsx")
    assert answer.code == 2
    assert "en nog 21 van een andere soort; alle staan bij hun cel met: ketenkaart check p.xlsx --output fouten.xlsx" in answer.err
    assert len(answer.err.splitlines()) == MOST_LINES + 2
    book = load_workbook(tmp_path / "fouten.xlsx")
    listed = list(book["Fouten"].iter_rows(min_row=2, values_only=True))
    assert [row[:4] for row in listed] == [("fout", "Acties", n + 2, "Status") for n in range(40)]
    assert [row[4] for row in listed] == [said for _, said in cells]
    page = book["Acties"]
    assert all(page.cell(n + 2, 6).comment.text.startswith("“woord") for n in range(40))
    assert page.cell(2, 6).fill.fgColor.rgb == "FFFFC7CE"
    assert path.read_bytes() == before
    again = ketenkaart("check", tmp_path / "fouten.xlsx")
    assert (again.code, again.err.splitlines()[-1]) == (2, "40 fouten; er is niets geschreven.")


def test_questions_are_grouped_and_listed_apart(tmp_path: Path, ketenkaart: Command) -> None:
    path = write(tmp_path / "p.xlsx", [("Status", "groen")] * 5 + [("Titel", "=1+1 is twee")])
    answer = ketenkaart("check", path, "--output", tmp_path / "fouten.xlsx")
    assert answer.code == 2  # the formula
    path = write(tmp_path / "p.xlsx", [("Status", "groen")] * 5)
    answer = ketenkaart("check", path, "--output", tmp_path / "fouten.xlsx")
    assert (answer.code, len(answer.err.splitlines())) == (0, 1)
    assert answer.err.startswith("Vraag: p.xlsx, blad Acties, 5 rijen (2, 3, 4, 5, 6), kolom Status: “groen” lezen wij als “bezig”")
    assert "0 fouten, 5 vragen" in answer.out
    assert "vorm" not in answer.out
    kinds = [row[0] for row in load_workbook(tmp_path / "fouten.xlsx")["Fouten"].iter_rows(min_row=2, values_only=True)]
    assert kinds == ["vraag"] * 5


def test_a_cell_that_is_not_understood_hides_no_fault_of_another_row(tmp_path: Path, ketenkaart: Command) -> None:
    """Nor of its own row: the end before the beginning stands beside the status that is not known."""
    head = ("Titel", "Partner", "Rol", "Stap", "Soort werk", "Status", "Peildatum", "Begint op", "Eindigt op", "Wacht op")
    kamers = ("Kamers", "Dienst", "baas", "Huisvesting", "preventie", "blabla", "30-9-2026", "1-3-2026", "1-2-2026", None)
    panden = ("Panden", "Dienst", "trekker", "Huisvesting", "preventie", "lopend", "30-9-2026", None, None, "Panden")
    path = write_rows(tmp_path / "p.xlsx", [kamers, panden], head)
    answer = ketenkaart("check", path)
    *told, count = answer.err.splitlines()
    assert (answer.code, count) == (2, "4 fouten; er is niets geschreven.")
    for place, words in (
        ("rij 2, kolom Rol", "“baas” kennen wij niet"),
        ("rij 2, kolom Status", "“blabla” kennen wij niet"),
        ("rij 2", "De begindatum ligt na de einddatum"),
        ("rij 3", "naar zichzelf terug"),
    ):
        assert any(place in line and words in line for line in told), (place, told)


FOLLOWS = {
    "een formule": ("Partners", "Gecontroleerd op", "=A1"),
    "geen dag": ("Partners", "Gecontroleerd op", "gisteren"),
    "geen model": ("Plan", "Barrièremodel", "mensen"),
    "geen nummer": ("Acties", "Themanummer", "Thema 1"),
    "geen soort": ("Acties", "Soort werk", "niets"),
    "geen kop": ("Partners", "Gecontroleerd op", None),
}


@pytest.mark.parametrize("what", FOLLOWS)
def test_what_follows_from_a_cell_is_no_second_fault(what: str, tmp_path: Path, ketenkaart: Command) -> None:
    """A TOOI address without its day, a step without its model, a kind that is asked of the row and of its step."""
    sheet, column, value = FOLLOWS[what]
    tables: dict[str, dict[str, Any]] = {
        "Acties": {"Titel": "Kamers", "Themanummer": "1", "Partner": "Dienst", "Rol": "trekker", "Stap": "Alle stappen" if what == "geen soort" else "Huisvesting", "Soort werk": "preventie", "Status": "lopend"},
        "Plan": {"Titel": "Plan", "Barrièremodel": "mensenhandel", "Peildatum": "30-9-2026"},
        "Partners": {"Naam": "Dienst", "TOOI": "https://identifier.overheid.nl/tooi/id/gemeente/gm0363", "Gecontroleerd op": "30-9-2026"},
    }
    if value is None:
        tables[sheet]["Nagekeken"] = tables[sheet].pop(column)
    else:
        tables[sheet][column] = value
    (head, row), *others = [(tuple(table), tuple(table.values())) for table in tables.values()]
    path = write_rows(tmp_path / "p.xlsx", [row], head, **dict(zip(("Plan", "Partners"), map(list, others), strict=True)))
    answer = ketenkaart("check", path)
    told, count = answer.err.splitlines()
    assert (answer.code, count) == (2, "1 fout; er is niets geschreven.")
    assert told.startswith(f"p.xlsx, blad {sheet}, rij {1 if value is None else 2}, kolom {column if value else 'Nagekeken'}"), told


def test_the_plan_itself_is_never_the_output(tmp_path: Path, ketenkaart: Command) -> None:
    path = write(tmp_path / "p.xlsx", [("Status", "blabla")])
    before = path.read_bytes()
    answer = ketenkaart("check", path, "--output", path)
    assert (answer.code, "een van uw plannen" in answer.err, path.read_bytes() == before) == (2, True, True)
    assert ketenkaart("check", path, "--output", tmp_path / "fouten.txt").code == 2
    assert sorted(p.name for p in tmp_path.iterdir()) == ["p.xlsx"]


def test_faults_of_yaml_stay_one_a_line(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    text = (small_plan / "plan.yaml").read_text(encoding="utf-8").replace("status: ", "status: x")
    (small_plan / "plan.yaml").write_text(text, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--output", tmp_path / "fouten.xlsx")
    assert (answer.code, answer.err.count("plan.yaml:")) == (2, 2)
    assert load_workbook(tmp_path / "fouten.xlsx")["Fouten"].max_row == 3


def test_no_sentence_of_a_shape_shows_a_name_of_a_field_in_a_workbook() -> None:
    """Whatever SHACL says of a row, a workbook says it in the titles of its columns."""
    sheet = next(sheet for sheet in layout().sheets if sheet.section == "measures")
    tree = WorkbookTree("p.xlsx", items={"measures": [Item(sheet, "measures", 2, {"identifier": "a"})]})
    shapes = "\n".join(path.read_text(encoding="utf-8") for path in files("ontology", "shapes/*.ttl"))
    messages = re.findall(r'sh:message "((?:[^"\\]|\\.)*)"@nl', shapes)
    assert len(messages) > 100
    for message in messages:
        said = tree.fault(("measures", 0), "", message).message
        assert not re.search(r"\b(?:kk|skos|dcterms|org):|`", said), said


def test_what_is_said_of_the_file_comes_first() -> None:
    many = [Fault("p.xlsx", n, "kolom A", f"{n}", "B") for n in range(30)]
    told = lines([*many, Fault("p.xlsx", 0, "", "is vol.")])
    assert told[0] == "p.xlsx: is vol."
    assert len(told) == MOST_LINES
    assert lines([many[3], many[3]]) == [str(many[3])]
