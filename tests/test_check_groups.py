"""Many faults are few lines, and all of them stand beside their cells in a workbook."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ketenkaart.content import files
from ketenkaart.errors import MOST_LINES, Fault, lines
from ketenkaart.graph.workbook.layout import layout
from ketenkaart.graph.workbook.rows import Item
from ketenkaart.graph.workbook.tree import WorkbookTree
from tests.conftest import SMALL_PLAN, Command, assert_refused
from tests.test_workbook_plan import HEAD, write, write_cells

FORM_NAME = re.compile(r"\b(?:kk|skos|dcterms|org):|`|\b[a-z]+[A-Z]\w+|\btrue\b")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "p.xlsx"


def test_one_fault_in_many_rows_is_one_line(path: Path, ketenkaart: Command) -> None:
    write_cells(path, [*[("Status", "blabla")] * 18, ("Rol", "baas"), ("Status", "lopend")])
    answer = ketenkaart("check", path)
    assert_refused(answer, faults=19)
    status, role, _ = answer.err.splitlines()
    where, _, said = status.partition(": ")
    assert where == "p.xlsx, blad Acties, 18 rijen (2, 3, 4, 5, 6, 7, 8, 9, …), kolom Status"
    assert said.startswith("“blabla” kennen wij niet; kies uit: vaste praktijk of regel, bezig, afgerond, gepland")
    assert "rij 20, kolom Rol: “baas” kennen wij niet; kies uit: trekker, voert uit, doet mee" in role
    assert not FORM_NAME.search(answer.err)


def test_at_most_twenty_lines_and_all_in_a_workbook(path: Path, ketenkaart: Command) -> None:
    words = [f"woord {'x' * number}".strip() for number in range(40)]
    before = write_cells(path, [*(("Status", word) for word in words), ("Termijn", "z.s.m.")]).read_bytes()
    marked = path.with_name("fouten.xlsx")
    answer = ketenkaart("check", path, "--output", marked)
    more = "en nog 21 van een andere soort; alle staan bij hun cel met: ketenkaart check p.xlsx --output fouten.xlsx"
    assert (answer.code, more in answer.err, len(answer.err.splitlines())) == (2, True, MOST_LINES + 2)
    book = load_workbook(marked)
    listed = [row[:5] for row in book["Fouten"].iter_rows(min_row=2, values_only=True)]
    assert listed == [("fout", "Acties", row, "Status", word) for row, word in enumerate(words, 2)]
    cells = book["Acties"]["F"][1:41]
    assert all(cell.comment.text.startswith(f"“{word}”") for cell, word in zip(cells, words, strict=True))
    assert cells[0].fill.fgColor.rgb == "FFFFC7CE"
    assert path.read_bytes() == before
    assert ketenkaart("check", marked).err.splitlines()[-1] == "40 fouten; er is niets geschreven."


def test_questions_are_grouped_and_listed_apart(path: Path, ketenkaart: Command) -> None:
    write_cells(path, [("Status", "groen")] * 5)
    answer = ketenkaart("check", path, "--output", path.with_name("fouten.xlsx"))
    assert (answer.code, len(answer.err.splitlines())) == (0, 1)
    place = "Vraag: p.xlsx, blad Acties, 5 rijen (2, 3, 4, 5, 6), kolom Status: "
    assert answer.err.startswith(f"{place}“groen” lezen wij als “bezig”")
    assert "0 fouten, 5 vragen" in answer.out
    assert "vorm" not in answer.out
    listed = load_workbook(path.with_name("fouten.xlsx"))["Fouten"]
    assert [cell.value for cell in listed["A"][1:]] == ["vraag"] * 5


def test_a_cell_that_is_not_understood_hides_no_fault_of_its_row_or_another(path: Path, ketenkaart: Command) -> None:
    head = (*HEAD, "Begint op", "Eindigt op", "Wacht op")
    row = ("Dienst", "trekker", "Huisvesting", "preventie", "lopend", "30-9-2026", None, None, "Panden")
    other = ("Dienst", "baas", "Huisvesting", "preventie", "blabla", "30-9-2026", "1-3-2026", "1-2-2026", None)
    answer = ketenkaart("check", write(path, [("Kamers", *other), ("Panden", *row)], head))
    assert_refused(answer, "rij 2, kolom Rol: “baas” kennen", "rij 2, kolom Status: “blabla” kennen", faults=4)
    assert re.search("rij 2.*: De begindatum ligt na de einddatum", answer.err)
    assert re.search("rij 3.*: .*naar zichzelf terug", answer.err)


CHECKED = "Gecontroleerd op"


@pytest.mark.parametrize(
    ("sheet", "column", "value"),
    [
        ("Partners", CHECKED, "=A1"), ("Partners", CHECKED, "gisteren"), ("Partners", "Nagekeken", "30-9-2026"),
        ("Plan", "Barrièremodel", "mensen"), ("Acties", "Themanummer", "Thema 1"), ("Acties", "Soort werk", "niets"),
    ],
)  # fmt: skip
def test_what_follows_from_a_cell_is_no_second_fault(
    sheet: str, column: str, value: str, path: Path, ketenkaart: Command
) -> None:
    """A TOOI address without its day, a step without its model, a kind that is asked of the row and of its step."""
    step = "Alle stappen" if value == "niets" else "Huisvesting"
    tables = {
        "Acties": dict(zip(HEAD[:-1], ("Kamers", "Dienst", "trekker", step, "preventie", "lopend"), strict=True)),
        "Plan": {"Titel": "Plan", "Barrièremodel": "mensenhandel", "Peildatum": "30-9-2026"},
        "Partners": {"Naam": "Dienst", "TOOI": "https://identifier.overheid.nl/tooi/id/gemeente/gm0363"},
    }
    if column != "Nagekeken":  # a head that we do not know: the day is not read
        tables["Partners"][CHECKED] = "30-9-2026"
    tables["Acties"]["Themanummer"] = "1"
    tables[sheet][column] = value
    (head, row), plan, partners = ([tuple(table), tuple(table.values())] for table in tables.values())
    answer = ketenkaart("check", write(path, [row], head, Plan=plan, Partners=partners))
    assert_refused(answer, faults=1)
    assert answer.err.startswith(f"p.xlsx, blad {sheet}, rij {1 if column == 'Nagekeken' else 2}, kolom {column}")


def test_faults_of_yaml_stay_one_a_line(small_plan: Path, path: Path, ketenkaart: Command) -> None:
    (small_plan / "plan.yaml").write_text(SMALL_PLAN.replace("status: ", "status: x"), encoding="utf-8")
    assert ketenkaart("check", small_plan, "--output", path).err.count("plan.yaml:") == 2
    assert load_workbook(path)["Fouten"].max_row == 3
    assert_refused(ketenkaart("check", small_plan, "--output", path.with_name("fouten.txt")), ".xlsx")


def test_no_sentence_of_a_shape_shows_a_name_of_a_field_in_a_workbook() -> None:
    """Whatever SHACL says of a row, a workbook says it in the titles of its columns."""
    sheet = next(sheet for sheet in layout().sheets if sheet.section == "measures")
    tree = WorkbookTree("p.xlsx", items={"measures": [Item(sheet, "measures", 2, {"identifier": "a"})]})
    shapes = "\n".join(path.read_text(encoding="utf-8") for path in files("ontology", "shapes/*.ttl"))
    messages = re.findall(r'sh:message "((?:[^"\\]|\\.)*)"@nl', shapes)
    assert len(messages) > 100
    said = [tree.fault(("measures", 0), "", message).message for message in messages]
    assert [one for one in said if re.search(r"\b(?:kk|skos|dcterms|org):|`", one)] == []


def test_what_is_said_of_the_file_comes_first() -> None:
    many = [Fault("p.xlsx", number, "kolom A", f"{number}", "B") for number in range(30)]
    told = lines([*many, many[3], Fault("p.xlsx", 0, "", "is vol.")])
    assert (told[0], len(told), lines(many[:1] * 2)) == ("p.xlsx: is vol.", MOST_LINES, [str(many[0])])
