"""Files that are no plan are refused in one sentence and little memory; many faults in a plan are few lines."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from ketenkaart.content import files
from ketenkaart.errors import MOST_LINES, Fault, lines
from ketenkaart.graph.workbook.layout import layout
from ketenkaart.graph.workbook.rows import Item
from ketenkaart.graph.workbook.tree import WorkbookTree
from tests.conftest import ROOT, SMALL_PLAN, Answer, Command, assert_refused, cases
from tests.files import unzipped, zipped
from tests.test_workbook_plan import HEAD, ROWS, write, write_cells

Breaker = Callable[[Path], Path]
SHEET = "xl/worksheets/sheet1.xml"


def good(path: Path) -> Path:
    return write(path / "plan.xlsx", ROWS)


def with_changed(change: Callable[[dict[str, bytes]], object]) -> Breaker:
    def make(path: Path) -> Path:
        parts = unzipped(good(path))
        change(parts)
        (path / "plan.xlsx").write_bytes(zipped(parts))
        return path / "plan.xlsx"

    return make


def with_part(name: str, data: bytes = b"x") -> Breaker:
    return with_changed(lambda parts: parts.update({name: data}))


def with_text(name: str, old: bytes, new: bytes) -> Breaker:
    return with_changed(lambda parts: parts.update({name: parts[name].replace(old, new)}))


def with_book(change: Callable[[Workbook], object]) -> Breaker:
    def make(path: Path) -> Path:
        book = load_workbook(good(path))
        change(book)
        book.save(path / "plan.xlsx")
        return path / "plan.xlsx"

    return make


def raw(name: str, data: bytes) -> Breaker:
    def make(path: Path) -> Path:
        (path / name).write_bytes(data)
        return path / name

    return make


def pax(text: bytes) -> Breaker:
    return raw("plan.json", b'{"crimeScripts": %s}' % text)


def extra(size: int) -> Breaker:
    """A part that a zip packs into almost nothing."""
    return with_part("docProps/extra.xml", b"0" * size)


def bomb(path: Path) -> Path:
    return with_part("xl/media/extra.xml", b"0" * 214_000_000)(path)


def many_rows(path: Path) -> Path:
    """The rows as they are packed: a library makes each cell an object first."""
    values = zip("ABCDEFG", ("Maatregel {0}", *ROWS[0][1:6], "2026-09-30"), strict=True)
    typed = "".join(f'<c r="{letter}{{0}}" t="inlineStr"><is><t>{value}</t></is></c>' for letter, value in values)
    rows = "".join(f'<row r="{{0}}">{typed}</row>'.format(number) for number in range(len(ROWS) + 2, 60_102))
    return with_text(SHEET, b"</sheetData>", rows.encode() + b"</sheetData>")(path)


def styles(path: Path) -> Path:
    """Many looks that nobody uses: openpyxl would read them whole, into a gigabyte and a half."""
    looks = b"".join(b'<xf numFmtId="%d" fontId="0" fillId="0" borderId="0"/>' % (n * n) for n in range(500_000))
    return with_text("xl/styles.xml", b"</cellXfs>", looks + b"</cellXfs>")(path)


def strings(path: Path) -> Path:
    texts = b"".join(b"<si><t>%x</t></si>" % (n**9) for n in range(400_000))
    return with_part("xl/sharedStrings.xml", b"<sst>" + texts + b"</sst>")(path)


ENTITY = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
FAR = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
doctype = with_text(SHEET, b"<worksheet", ENTITY + b"<worksheet")
utf16 = with_changed(lambda parts: parts.update({SHEET: parts[SHEET].decode("utf-8").encode("utf-16")}))
far_away = with_text(SHEET, b"</sheetData>", FAR + b"</sheetData>")
far_right = with_text(SHEET, b"</sheetData>", FAR.replace(b"1048576", b"60").replace(b"XFD", b"CX") + b"</sheetData>")
hidden = with_book(lambda book: setattr(book.create_sheet("Geheim"), "sheet_state", "veryHidden"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
CASES = cases("typed")
BROKEN: dict[str, Breaker] = {
    "zipbom": bomb,
    "kleine zipbom": extra(2 * 2**20),
    "XXE": doctype,
    "UTF-16": utf16,
    "cel XFD1048576": far_away,
    "cel CX60": far_right,
    "samengevoegde cellen": with_book(lambda book: book["Acties"].merge_cells("A2:A3")),
    "verborgen blad": hidden,
    "hernoemd blad": with_book(lambda book: setattr(book["Acties"], "title", "Actties")),
    "60.100 rijen": many_rows,
    "overal formules": lambda path: write(path / "plan.xlsx", [(f"=A{row}",) * len(HEAD) for row in range(5_000)]),
    "opgeblazen opmaak": styles,
    "opgeblazen teksten": strings,
    "YAML van 4 MB": raw("plan.yaml", b"a: [1]\n" * 300_000),
    "YAML vol vreemde velden": raw("plan.yaml", b"".join(b"a%d: [1]\n" % n for n in range(3_000))),
    "YAML van 20.000 lagen": raw("plan.yaml", b"a: " + b"[" * 20_000),
    "PAX vol vreemde velden": pax(b"[]" + b"".join(b', "x%d": 1' % n for n in range(500_000))),
    "PAX met een eindeloze lijst": pax(b"[%s1]" % (b"1, " * 2_000_000)),
    "lange tekst": with_text(SHEET, b"Balies scholen", b"B" * 40_000),
    "macro": with_part("xl/vbaProject.bin"),
    "koppeling": with_part("xl/externalLinks/externalLink1.xml", b"<x/>"),
    "wachtwoord": raw("plan.xlsx", OLE + "EncryptedPackage".encode("utf-16-le")),
    "xls": raw("plan.xls", OLE),
    "Word": raw("plan.xlsx", zipped({"word/document.xml": b"<w/>"})),
}
HOSTILE: dict[str, tuple[Breaker, str]] = {
    **{what: (raw(name, text.encode("latin-1")), said) for what, (name, text, said) in CASES["no_plan"].items()},
    **{what: (BROKEN[what], said) for group in ("broken", "heavy") for what, said in CASES[group].items()},
}
# Of these the memory and the seconds count: each in a process of its own, of which it gets little.
HEAVY = list(CASES["heavy"])
QUICK = ("kleine zipbom", "YAML van 4 MB")


def refused_in_one_sentence(what: str, answer: Answer) -> None:
    assert_refused(answer, HOSTILE[what][1])
    beside = ("er is niets geschreven", "kolom", "is geen lijst die wij kennen", "is geen veld dat wij van PAX kennen")
    sentences = [line for line in answer.err.splitlines() if not any(words in line for words in beside)]
    assert len(sentences) <= 2


@pytest.mark.parametrize("what", [what for what in HOSTILE if what not in HEAVY])
def test_what_is_no_plan_is_refused_in_one_sentence(what: str, tmp_path: Path, ketenkaart: Command) -> None:
    refused_in_one_sentence(what, ketenkaart("check", HOSTILE[what][0](tmp_path)))


@pytest.mark.parametrize(
    "what", [*QUICK, *(pytest.param(what, marks=pytest.mark.large) for what in HEAVY if what not in QUICK)]
)
def test_what_is_too_much_is_refused_in_little_memory(what: str, tmp_path: Path, cache: Path) -> None:
    limits = f'ulimit -v 500000; ulimit -t 60; exec "{sys.executable}" -m ketenkaart check "$1"'
    line = ["/bin/sh", "-c", limits, "sh", str(HOSTILE[what][0](tmp_path))]
    environment = {**os.environ, "KETENKAART_CACHE": str(cache)}
    done = subprocess.run(line, capture_output=True, cwd=ROOT, env=environment, check=False)
    refused_in_one_sentence(what, Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")))


def test_a_small_part_may_be_packed_into_almost_nothing(tmp_path: Path, done: Command) -> None:
    done("check", extra(2**20)(tmp_path))


def test_a_file_that_excel_has_open_is_not_overwritten(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "uit.xlsx"
    (tmp_path / "~$uit.xlsx").write_bytes(b"")
    for words in (("new-plan", path), ("export", "--as-plan", path, "--plan", good(tmp_path))):
        assert_refused(ketenkaart(*words), "staat open in Excel")
        assert not path.exists()


def test_one_fault_in_many_rows_is_one_line(path: Path, ketenkaart: Command) -> None:
    write_cells(path, [*[("Status", "blabla")] * 18, ("Rol", "baas"), ("Status", "lopend")])
    answer = ketenkaart("check", path)
    assert_refused(answer, faults=19)
    status, role, _ = answer.err.splitlines()
    where, _, said = status.partition(": ")
    assert where == "p.xlsx, blad Acties, 18 rijen (2, 3, 4, 5, 6, 7, 8, 9, …), kolom Status"
    assert said.startswith("“blabla” kennen wij niet; kies uit: vaste praktijk of regel, bezig, afgerond, gepland")
    assert "rij 20, kolom Rol: “baas” kennen wij niet; kies uit: trekker, voert uit, doet mee" in role
    assert not re.search(r"\b(?:kk|skos|dcterms|org):|`|\b[a-z]+[A-Z]\w+|\btrue\b", answer.err)  # a name of a field


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


@pytest.mark.parametrize(("sheet", "column", "value"), CASES["one_fault"])
def test_cell_causes_no_second_fault(sheet: str, column: str, value: str, path: Path, ketenkaart: Command) -> None:
    """A TOOI address without its day, a step without its model, a kind that is asked of the row and of its step."""
    step = "Alle stappen" if value == "niets" else "Huisvesting"
    tables = {
        "Acties": dict(zip(HEAD[:-1], ("Kamers", "Dienst", "trekker", step, "preventie", "lopend"), strict=True)),
        "Plan": {"Titel": "Plan", "Barrièremodel": "mensenhandel", "Peildatum": "30-9-2026"},
        "Partners": {"Naam": "Dienst", "TOOI": "https://identifier.overheid.nl/tooi/id/gemeente/gm0363"},
    }
    if column != "Nagekeken":  # a head that we do not know: the day is not read
        tables["Partners"]["Gecontroleerd op"] = "30-9-2026"
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
