"""A list that somebody already has becomes a checked plan: nothing guessed silently, nothing lost."""

import csv
import io
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from openpyxl import Workbook, load_workbook

from ketenkaart.graph.lists.grids import content
from ketenkaart.graph.lists.heads import target
from ketenkaart.graph.reading import read_plan
from ketenkaart.werkplaats.door import Workplace
from ketenkaart.words.names import normalised
from tests.conftest import ROOT, Command, NewPlan, assert_refused, cases
from tests.files import actions, in_excel, zipped

LISTS = ROOT / "tests/lists"
FIVE = ["noordwoud.xlsx", "zuiderdam.csv", "oosterlo.docx", "westermeer.xlsx", "hoogland.txt"]
CASES = cases("lists")
YELLOW = "FFFFF2A8"
Row = tuple[Any, ...]
Rows = list[list[str]]
List = Callable[..., Path]


def shown(cell: Any) -> str:
    if cell.is_date:
        return f"{cell.value:%-d-%-m-%Y}"
    is_part = isinstance(cell.value, int | float) and "%" in cell.number_format
    return f"{cell.value * 100:g}%" if is_part else str(cell.value)


def typed(path: Path) -> list[str]:
    """Every cell of a list, as a reader sees it, by other means than ours."""
    if path.suffix == ".xlsx":
        cells = [cell for page in load_workbook(path, data_only=True) for row in page.iter_rows() for cell in row]
        return [shown(cell) for cell in cells if cell.value is not None]
    if path.suffix == ".docx":
        document = docx.Document(str(path))
        in_tables = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return [*in_tables, *(paragraph.text for paragraph in document.paragraphs)]
    data = path.read_bytes()
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter="\t" if "\t" in text else ";")
    return [cell for row in rows for cell in row]


def spaced(text: str) -> str:
    """Text with one space between words, and a day without its zeros."""
    return re.sub(r"\b0(\d-|\d\b)", r"\1", " ".join(text.split()))


def yellow(path: Path) -> list[str]:
    """The cells that ask for a look, but those that a proposal fills when one accepts it."""
    cells = [(page.title, cell) for page in load_workbook(path) for row in page.iter_rows() for cell in row]
    return [
        f"{title} {cell.coordinate}" for title, cell in cells
        if cell.fill.fgColor.rgb == YELLOW and not cell.comment.text.startswith("Voorstel: ")
    ]  # fmt: skip


@pytest.mark.parametrize("suffix", ["txt", "docx"])
@pytest.mark.parametrize(("text", "titles"), CASES["one_column"])
def test_each_line_of_a_text_is_an_action(
    text: str, titles: list[str], suffix: str, path: Path, tmp_path: Path, done: Command
) -> None:
    (tmp_path / f"lijst.{suffix}").write_bytes(of_word(text) if suffix == "docx" else text.encode())
    done("new-plan", path, "--from", tmp_path / f"lijst.{suffix}")
    assert [one.title for one in read_plan(path).records["measures"]] == titles
    assert yellow(path) == ["Plan G2"]  # no more than the day, which nobody wrote


@pytest.mark.parametrize(("paragraphs", "title", "rows"), CASES["headed"])
def test_a_heading_in_word_is_no_action(paragraphs: Rows, title: str, rows: Rows, path: Path, tmp_path: Path, done: Command) -> None:
    (tmp_path / "lijst.docx").write_bytes(of_word(paragraphs))
    done("new-plan", path, "--from", tmp_path / "lijst.docx")
    assert (read_plan(path).plan.title, actions(path, "Titel", "Thema")) == (title, [tuple(row) for row in rows])
    again = Workplace().open_list({"name": "plan.xlsx", "data": path.read_bytes()})
    assert (again["plan"]["title"], [row["title"] for row in again["rows"]]) == (title, [row[0] for row in rows])


def test_what_a_sheet_explains_is_no_list_beside_another(path: Path, tmp_path: Path, ketenkaart: Command) -> None:
    """A sheet of one column is a list only where it is all there is."""
    book = Workbook()
    for page, rows in ((book.active, [["Uitleg"], ["Vul in wat u doet"]]), (book.create_sheet(), [["Aaa", "Bbb"], ["a", "b"]])):
        for row in rows:
            page.append(row)
    book.save(tmp_path / "lijst.xlsx")
    assert_refused(ketenkaart("new-plan", path, "--from", tmp_path / "lijst.xlsx"), "geen tabel met een kolom als Actie")


@pytest.mark.parametrize("name", FIVE)
def test_list_becomes_a_plan_with_few_cells_to_fix(name: str, path: Path, ketenkaart: Command, done: Command) -> None:
    """At most ten cells ask for a look, and nothing that stood in the list is lost."""
    made = ketenkaart("new-plan", path, "--from", LISTS / name)
    assert (made.code, "eggelaten" in made.out) == (0, False), made.err  # no list names a person
    assert len(yellow(path)) <= 10
    source, out = typed(LISTS / name), "\n".join(map(spaced, typed(path)))
    for cell in source:
        parts = [cell] if spaced(cell) in out else re.split(r"[;,\n/]| en ", cell)
        assert [part for part in parts if spaced(part) not in out] == [], cell
    heads = [line.partition(" → ")[0] for line in made.out.splitlines() if line.startswith("  ") and " → " in line]
    assert heads
    assert [head for head in heads if spaced(head) not in spaced(" ".join(source))] == []
    assert done("check", path).err.count("Vraag: ") <= 10
    measures: list[Any] = read_plan(path).records["measures"]
    assert len(measures) == CASES["measures"][name.partition(".")[0]]
    assert all(one.involvements and (one.statuses or name == "oosterlo.docx") for one in measures)
    if name != "westermeer.xlsx":
        assert_refused(ketenkaart("check", LISTS / name), f"ketenkaart new-plan plan.xlsx --from {name}", faults=1)


def test_the_cells_are_where_they_belong(path: Path, done: Command) -> None:
    done("new-plan", path, "--from", LISTS / "noordwoud.xlsx")
    records: dict[str, list[Any]] = read_plan(path).records
    titles = {one.key: one.title for one in records["organisations"]}
    by = {one.identifier: one for one in records["measures"]}
    nine = by["9"]
    assert {titles[one.organisation]: one.role for one in nine.involvements} == CASES["nine"]
    assert (nine.title, nine.summary) == ("Integrale controle van panden", "Opmerkingen: Zes controles in 2024")
    assert (nine.statuses[0].status, nine.asOf) == ("lopend", "2025-10-01")
    chapters = {one.identifier: one.title for one in records["chapters"]}
    assert (chapters[nine.inChapter], chapters[by["17"].inChapter]) == ("Controleren", "Helpen")
    assert by["17"].deadlines[0].period.due_by.isoformat() == "2025-06-30"


def of_word(text: str | Rows) -> bytes:
    out, document = io.BytesIO(), docx.Document()
    for line in [(line,) for line in text.splitlines()] if isinstance(text, str) else text:
        document.add_paragraph(*line)
    document.save(out)
    return out.getvalue()


def torn(name: str) -> bytes:
    """A package whose one part can't be unpacked: its first byte, after the head and the name, is of no sort."""
    whole = bytearray(zipped({name: b"x" * 900}))
    whole[30 + len(name)] = 0xFF
    return bytes(whole)


OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"
MAKE: dict[str, Callable[[Any], bytes]] = {
    "text": lambda text: text.encode("latin-1"),
    "OLE": lambda text: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + text.encode("utf-16-le"),
    "package": lambda name: zipped({name: OPEN_DOCUMENT if name == "mimetype" else b"x"}),
    "torn": torn,
    "Word": of_word,
    "rows": lambda given: in_excel(*given),
    "many": lambda many: b"Actie;Trekker\n" + b"x;y\n" * int(many),
    "many_in_Excel": lambda many: in_excel([("Actie", "Trekker"), *[("x", "y")] * int(many)]),
}


@pytest.mark.parametrize(
    ("name", "kind", "value", "said"),
    [pytest.param(*case, marks=pytest.mark.large if case[1] == "many_in_Excel" else ()) for case in CASES["refused"]],
)
def test_no_list_is_refused(name: str, kind: str, value: Any, said: str, tmp_path: Path, ketenkaart: Command) -> None:
    (tmp_path / name).write_bytes(MAKE[kind](value))
    assert_refused(ketenkaart("new-plan", tmp_path / "plan.xlsx", "--from", tmp_path / name), said, faults=1)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_only_a_plain_file_is_read(path: Path, tmp_path: Path, ketenkaart: Command) -> None:
    pipe, link, gone = (tmp_path / name for name in ("pijp.csv", "link.csv", "weg.csv"))
    os.mkfifo(pipe)
    link.symlink_to("/dev/zero")
    for source, said in {pipe: "geen gewoon bestand", link: "snelkoppeling", gone: "bestaat niet"}.items():
        assert_refused(ketenkaart("new-plan", path, "--from", source), said)
        assert not path.exists()


@pytest.fixture
def made(path: Path, new_plan: NewPlan, done: Command) -> List:
    def make(data: bytes) -> Path:
        new_plan(data)
        done("check", path)
        return path

    return make


def test_what_begins_as_a_formula_stays_text(made: List) -> None:
    path = made("sep=,\r\n\"Actie\nnaam\",Trekker?,Kosten\r\n=1+1,@Bureau,+5\r\na\u202eb\x1b[31m,IND,-\r\n".encode())
    page = load_workbook(path)["Acties"]
    assert {cell.data_type for row in page for cell in row if cell.value} == {"s"}
    assert [page.cell(row, 2).value for row in (2, 3)] == ["=1+1", "ab[31m"]


def test_what_is_not_understood_is_kept_and_marked(made: List) -> None:
    """An unknown status, an unclear partner, a day that is none: a yellow cell each, and the words in the notes."""
    marked = CASES["marked"]
    path = made(in_excel(marked["rows"]))
    assert yellow(path) == marked["yellow"]
    page = load_workbook(path)["Acties"]
    assert page["G2"].comment.text.startswith("“mwah” staat niet in de keuzelijst")
    notes = {row[1]: row[10] for row in page.iter_rows(min_row=2, values_only=True)}
    assert {title: notes[title] for title in marked["notes"]} == marked["notes"]
    assert {cell: page[cell].value for cell in marked["cells"]} == marked["cells"]


def test_a_full_number_stays_and_two_alike_are_told(made: List) -> None:
    rows = [("1.", "Een", "IND"), ("2 a", "Twee", "IND"), ("1.", "Drie", "IND"), ("4", "Kopje", None)]
    path = made(in_excel([("Nr", "Actie", "Trekker"), *rows]))
    found = {one.title: one.identifier for one in read_plan(path).records["measures"]}
    assert found == {"Een": "1", "Twee": "2-a", "Drie": "drie", "Kopje": "4"}
    assert yellow(path) == ["Plan G2", "Acties A4", "Acties B5"]


def test_a_name_of_a_column_means_one_thing() -> None:
    names = [normalised(name) for row in content()["columns"] for name in row["names"]]
    assert sorted(names) == sorted(set(names))


def test_of_two_heads_we_know_that_a_head_begins_with_the_longest_counts() -> None:
    begun = CASES["begun"]
    found = {head: target(head) for head in (*begun, "Wie trekt dit?", "Wie dan ook")}
    assert {head: getattr(found[head], "column", None) for head in begun} == begun
    assert [getattr(found[head], "role", None) for head in ("Wie trekt dit?", "Wie dan ook")] == ["trekker", ""]
