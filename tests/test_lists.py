"""A list that somebody already has becomes a checked plan: nothing guessed silently, nothing lost."""

import csv
import io
import os
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from openpyxl import Workbook, load_workbook

from ketenkaart.graph.lists.grids import content
from ketenkaart.graph.lists.tables import target
from ketenkaart.graph.reading import read_plan
from ketenkaart.words.names import normalised
from tests.conftest import ROOT, Command

LISTS = ROOT / "tests/lists"
FIVE = ["noordwoud.xlsx", "zuiderdam.csv", "oosterlo.docx", "westermeer.xlsx", "hoogland.txt"]
MEASURES = {"noordwoud": 28, "zuiderdam": 25, "oosterlo": 16, "westermeer": 17, "hoogland": 22}
YELLOW = "FFFFF2A8"


def typed(path: Path) -> list[str]:
    """Every cell of a list, as a reader sees it, by other means than ours."""
    if path.suffix == ".xlsx":
        found: list[str] = []
        for page in load_workbook(path, data_only=True):
            for line in page.iter_rows():
                for cell in line:
                    value = cell.value
                    if hasattr(value, "day"):
                        value = f"{value.day}-{value.month}-{value.year}"
                    elif isinstance(value, int | float) and "%" in cell.number_format:
                        value = f"{value * 100:g}%"
                    found.append("" if value is None else str(value))
        return found
    if path.suffix == ".docx":
        document = docx.Document(str(path))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return [*cells, *(paragraph.text for paragraph in document.paragraphs)]
    data = path.read_bytes()
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252")
    return [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter="\t" if "\t" in text else ";") for cell in row]


def words_of(path: Path) -> str:
    lines = (f"{cell:%d-%m-%Y}" if hasattr(cell, "day") else str(cell) for page in load_workbook(path) for row in page.iter_rows(values_only=True) for cell in row if cell is not None)
    return "\n".join(" ".join(line.split()) for line in lines) + "\n"


def yellow(path: Path) -> list[str]:
    return [f"{page.title} {cell.coordinate}" for page in load_workbook(path) for row in page.iter_rows() for cell in row if cell.fill.fgColor.rgb == YELLOW]  # fmt: skip


@pytest.mark.parametrize("name", FIVE)
def test_a_list_becomes_a_plan_with_few_cells_to_change(name: str, tmp_path: Path, ketenkaart: Command) -> None:
    """At most ten cells ask for a look, and nothing that stood in the list is lost."""
    path = tmp_path / "plan.xlsx"
    made = ketenkaart("new-plan", path, "--from", LISTS / name)
    assert made.code == 0, made.err
    assert len(yellow(path)) <= 10
    out = words_of(path)
    for cell in typed(LISTS / name):
        parts = [cell] if " ".join(cell.split()) in out else re.split(r"[;,\n/]| en ", cell)
        for part in parts:
            said = re.sub(r"^(\d)-(\d)-(\d{4})$", r"0\1-0\2-\3", part) if name == "westermeer.xlsx" and part not in out else part
            assert " ".join(said.split()) in out, (cell, part)
    for head in [line.partition(" → ")[0].strip() for line in made.out.splitlines() if line.startswith("  ") and " → " in line]:
        assert head in " ".join(typed(LISTS / name)).replace("\n", " ")
    answer = ketenkaart("check", path)
    assert answer.code == 0, answer.err
    assert answer.err.count("Vraag: ") <= 10
    measures = read_plan(path).records["measures"]
    assert len(measures) == MEASURES[name.partition(".")[0]]
    assert all(m.involvements and (m.statuses or name == "oosterlo.docx") for m in measures)  # type: ignore[attr-defined]


def test_the_cells_are_where_they_belong(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "plan.xlsx"
    ketenkaart("new-plan", path, "--from", LISTS / "noordwoud.xlsx")
    plan = read_plan(path)
    titles = {o.key: o.title for o in plan.records["organisations"]}  # type: ignore[attr-defined]
    by = {m.identifier: m for m in plan.records["measures"]}  # type: ignore[attr-defined]
    nine = by["9"]
    assert nine.title == "Integrale controle van panden"
    assert [(titles[i.organisation], i.role) for i in nine.involvements] == [
        ("Gemeente Noordwoud", "trekker"), ("Nationale Politie", "deelnemer"), ("Belastingdienst", "deelnemer"), ("Inspectie SZW", "deelnemer"),
    ]  # fmt: skip
    assert (nine.statuses[0].status, nine.asOf, nine.summary) == ("lopend", "2025-10-01", "Opmerkingen: Zes controles in 2024")
    chapters = {c.identifier: c.title for c in plan.records["chapters"]}  # type: ignore[attr-defined]
    assert (chapters[nine.inChapter], chapters[by["17"].inChapter]) == ("Controleren", "Helpen")
    assert by["17"].deadlines[0].period.due_by.isoformat() == "2025-06-30"


def book(rows: list[tuple[Any, ...]], merges: tuple[str, ...] = (), title: str = "Lijst") -> bytes:
    made = Workbook()
    page = made.active
    assert page is not None
    page.title = title
    for row in rows:
        page.append(row)
    for area in merges:
        page.merge_cells(area)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, data in parts.items():
            package.writestr(name.replace("__", "/").replace("_", "."), data)
    return out.getvalue()


def word(*paragraphs: str) -> bytes:
    out = io.BytesIO()
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(out)
    return out.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
HEAD = ("Actie", "Trekker", "Planning")
ROW = ("Panden controleren", "Gemeente Voorbeeld", "eind 2026")
BAD: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "xls": ("l.xls", lambda: OLE, "oude Excel-werkmap (.xls)"),
    "wachtwoord": ("l.xlsx", lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
    "ods": ("l.ods", lambda: zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "OpenDocument"),
    "numbers": ("l.numbers", lambda: zipped(Index__Document_iwa=b"x"), "Numbers"),
    "pdf": ("l.pdf", lambda: b"%PDF-1.7 x", "is een PDF"),
    "plaatje": ("l.png", lambda: b"\x89PNG\0\0\0", "geen Excel (.xlsx), Word (.docx) of CSV"),
    "leeg": ("l.csv", lambda: b" \n", "is leeg"),
    "beschadigd": ("l.xlsx", lambda: b"PK\x03\x04" + b"x" * 99, "beschadigd"),
    "Word zonder tabel": ("l.docx", lambda: word("Hallo"), "Word-document zonder tabel"),
    "geen kop": ("l.csv", lambda: b"a;b\n1;2\n", "geen tabel met een kolom als Actie"),
    "kop zonder regels": ("l.csv", lambda: b"Actie;Trekker\n", "geen regels eronder"),
    "te veel rijen": ("l.csv", lambda: b"Actie;Trekker\n" + b"x;y\n" * 100_000, "meer dan 10.000 rijen"),
    "te veel rijen in Excel": ("l.xlsx", lambda: book([HEAD, *[ROW] * 10_001]), "meer dan 10.000 rijen"),
    "naast elkaar": ("l.xlsx", lambda: book([(*HEAD, None, *HEAD), (*ROW, None, *ROW)]), "twee tabellen naast elkaar (de tweede begint in kolom E)"),
    "koppen in twee rijen": ("l.xlsx", lambda: book([("Actie", "Wie", None), (None, "Trekker", "Partners"), ROW], ("A1:A2", "B1:C1")), "koppen in twee rijen (1 en 2)"),
    "kolom voor twee dingen": ("l.xlsx", lambda: book([("Actie", "Trekker / planning"), ROW[:2]]), "twee dingen (“Trekker / planning”: Trekker en planning)"),
    "formule zonder uitkomst": ("l.xlsx", lambda: book([HEAD, ("=A9", *ROW[1:])]), "cel A2 een formule waarvan de uitkomst niet is bewaard"),
}  # fmt: skip


@pytest.mark.parametrize("what", BAD)
def test_a_list_that_is_none_is_one_sentence_and_nothing_is_written(what: str, tmp_path: Path, ketenkaart: Command) -> None:
    name, make, expected = BAD[what]
    (tmp_path / name).write_bytes(make())
    path = tmp_path / "plan.xlsx"
    answer = ketenkaart("new-plan", path, "--from", tmp_path / name)
    assert (answer.code, answer.out, path.exists()) == (2, "", False)
    assert expected in answer.err
    assert answer.err.splitlines()[1:] == ["1 fout; er is niets geschreven."]
    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_only_a_plain_file_is_read(tmp_path: Path, ketenkaart: Command) -> None:
    os.mkfifo(tmp_path / "pijp.csv")
    (tmp_path / "map.csv").mkdir()
    (tmp_path / "link.csv").symlink_to("/dev/zero")
    for name, said in {"pijp.csv": "geen gewoon bestand", "map.csv": "geen gewoon bestand", "link.csv": "snelkoppeling", "weg.csv": "bestaat niet"}.items():
        answer = ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", tmp_path / name)
        assert (answer.code, said in answer.err, (tmp_path / "plan.xlsx").exists()) == (2, True, False), answer.err


def test_what_begins_as_a_formula_stays_text(tmp_path: Path, ketenkaart: Command) -> None:
    (tmp_path / "l.csv").write_bytes("sep=,\r\n\"Actie\nnaam\",Trekker?,Kosten\r\n=1+1,@Bureau,+5\r\na\u202eb\x1b[31m,IND,-\r\n".encode())
    answer = ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", tmp_path / "l.csv")
    assert answer.code == 0, answer.err
    page = load_workbook(tmp_path / "plan.xlsx")["Acties"]
    assert {cell.data_type for row in page for cell in row if cell.value} == {"s"}
    assert [page.cell(row, 2).value for row in (2, 3)] == ["=1+1", "ab[31m"]
    assert ketenkaart("check", tmp_path / "plan.xlsx").code == 0


@pytest.mark.parametrize("name", ["noordwoud.xlsx", "zuiderdam.csv", "oosterlo.docx", "hoogland.txt"])
def test_check_says_the_way(name: str, ketenkaart: Command) -> None:
    answer = ketenkaart("check", LISTS / name)
    assert (answer.code, f"ketenkaart new-plan plan.xlsx --from {name}" in answer.err) == (2, True)
    assert len(answer.err.splitlines()) == 2


def made(tmp_path: Path, rows: list[tuple[Any, ...]], ketenkaart: Command, merges: tuple[str, ...] = ()) -> Path:
    (tmp_path / "l.xlsx").write_bytes(book(rows, merges))
    answer = ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", tmp_path / "l.xlsx")
    assert answer.code == 0, answer.err
    return tmp_path / "plan.xlsx"


def test_what_is_not_understood_is_kept_and_marked(tmp_path: Path, ketenkaart: Command) -> None:
    """An unknown status, an unclear partner, a day that is none: a yellow cell each, and the words in the notes."""
    rows = [
        ("Actie", "Partners", "Status", "Wanneer", "Kleur"),
        ("Een", "Politie, Vreemd Bureau", "mwah", "31-2-2026", "paars"),
        ("Twee", "n.n.b.", "Loopt. In mei volgt meer.", "2026", None),
        ("Kopje", None, None, None, None),
        ("Drie", "IND", "Rood - te weinig mensen", "n.v.t.", None),
    ]
    path = made(tmp_path, rows, ketenkaart)
    assert yellow(path) == ["Plan G2", "Acties C2", "Acties G2", "Acties I2", "Acties C3", "Acties G3", "Acties B4", "Acties G5"]
    page = load_workbook(path)["Acties"]
    assert page["G2"].value is None
    assert page["G2"].comment.text.startswith("“mwah” kennen wij niet")
    notes = {row[1]: row[10] for row in page.iter_rows(min_row=2, values_only=True)}
    assert notes["Een"] == "Status: mwah\nWanneer: 31-2-2026\nKleur: paars"
    assert notes["Twee"] == "Partners: n.n.b.\nStatus: Loopt. In mei volgt meer."
    assert [page[cell].value for cell in ("G3", "G5", "I5")] == ["bezig", "vertraagd", None]
    assert notes["Drie"] == "Status: Rood - te weinig mensen\nWanneer: n.v.t."
    assert ketenkaart("check", path).code == 0


def test_merged_and_following_rows_are_one_measure(tmp_path: Path, ketenkaart: Command) -> None:
    rows = [("Actie", "Trekker", "Opmerking"), ("Een", "Politie", "a"), (None, "OM", "b"), ("Twee", "IND", "c"), ("Twee", "COA", "d")]
    measures = {m.title: m for m in read_plan(made(tmp_path, rows, ketenkaart, ("A2:A3",))).records["measures"]}  # type: ignore[attr-defined]
    assert {title: (len(m.involvements), m.summary) for title, m in measures.items()} == {
        "Een": (2, "Opmerking: a\nOpmerking: b"), "Twee": (2, "Opmerking: c\nOpmerking: d"),
    }  # fmt: skip


def test_a_full_number_stays_and_two_alike_are_told(tmp_path: Path, ketenkaart: Command) -> None:
    path = made(tmp_path, [("Nr", "Actie", "Trekker"), ("1.", "Een", "IND"), ("2 a", "Twee", "IND"), ("1.", "Drie", "IND"), ("4", "Kopje", None)], ketenkaart)
    found = {m.title: m.identifier for m in read_plan(path).records["measures"]}  # type: ignore[attr-defined]
    assert found == {"Een": "1", "Twee": "2-a", "Drie": "drie", "Kopje": "4"}
    assert yellow(path) == ["Plan G2", "Acties A4", "Acties B5"]


def test_a_name_of_a_column_means_one_thing() -> None:
    names = [(normalised(name), row["to"], row.get("role")) for row in content()["columns"] for name in row["names"]]
    assert len({name for name, _, _ in names}) == len(names), sorted(n for n in names if [m[0] for m in names].count(n[0]) > 1)
    found = target("Stand van zaken d.d. 1-10-2025")
    assert found is not None
    assert found.column == "Status"
    assert target("Kleur van de map") is None


BEGUN = {
    "Stand per 1 januari 2026": "Peildatum",
    "Stand van zaken d.d. 1-10-2025": "Status",
    "Stand op 1 januari 2026": "Status",
    "Actie nr (intern)": "Nummer",
    "Gereed op (datum)": "Termijn",
    "Gereed (ja of nee)": "Status",
}


def test_of_two_heads_we_know_that_a_head_begins_with_the_longest_counts() -> None:
    found = {head: one and one.column for head in BEGUN for one in [target(head)]}
    assert found == BEGUN
    roles = {head: one and one.role for head in ("Wie trekt dit?", "Wie dan ook") for one in [target(head)]}
    assert roles == {"Wie trekt dit?": "trekker", "Wie dan ook": ""}
