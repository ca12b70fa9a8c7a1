"""Files that are no plan: one sentence each, exit code 2, in little memory, and nothing half-loaded."""

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.conftest import ROOT, Command
from tests.test_workbook_plan import HEAD, ROWS, write

Breaker = Callable[[Path], Path]


def repack(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return path


def good(path: Path) -> Path:
    return write(path / "plan.xlsx", ROWS)


def bomb(path: Path) -> Path:
    return repack(good(path), lambda parts: parts.update({"xl/media/extra.xml": b"0" * 214_000_000}))


def extra(size: int) -> Breaker:
    """A part that no limit on size refuses, and that a zip packs into almost nothing."""
    return lambda path: repack(good(path), lambda parts: parts.update({"docProps/extra.xml": b"0" * size}))


def doctype(path: Path) -> Path:
    def change(parts: dict[str, bytes]) -> None:
        sheet = parts["xl/worksheets/sheet1.xml"]
        entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        head, _, rest = sheet.partition(b"?>") if sheet.startswith(b"<?xml") else (b"", b"", sheet)
        parts["xl/worksheets/sheet1.xml"] = (head + b"?>" if head else b"") + entity + rest

    return repack(good(path), change)


def utf16(path: Path) -> Path:
    def change(parts: dict[str, bytes]) -> None:
        parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].decode("utf-8").encode("utf-16")

    return repack(good(path), change)


def far_away(path: Path) -> Path:
    def change(parts: dict[str, bytes]) -> None:
        far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
        parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(b"</sheetData>", far)

    return repack(good(path), change)


def merged(path: Path) -> Path:
    book = load_workbook(good(path))
    book["Acties"].merge_cells("A2:A3")
    book.save(path / "plan.xlsx")
    return path / "plan.xlsx"


def hidden(path: Path) -> Path:
    book = load_workbook(good(path))
    book.create_sheet("Geheim").sheet_state = "veryHidden"
    book.save(path / "plan.xlsx")
    return path / "plan.xlsx"


def many_rows(path: Path) -> Path:
    def change(parts: dict[str, bytes]) -> None:
        """Add the rows to the sheet as it is packed: a library makes each cell an object first."""
        typed = "".join(f'<c r="{letter}{{0}}" t="inlineStr"><is><t>{value}</t></is></c>' for letter, value in cells)
        row = f'<row r="{{0}}">{typed}</row>'
        rows = "".join(row.format(number) for number in range(len(ROWS) + 2, 60_102)).encode()
        parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(b"</sheetData>", rows + b"</sheetData>")

    cells = zip("ABCDEFG", ("Maatregel {0}", *ROWS[0][1:6], "2026-09-30"), strict=True)
    return repack(good(path), change)


def formulas(path: Path) -> Path:
    book = Workbook(write_only=True)
    page = book.create_sheet("Acties")
    page.append(HEAD)
    for number in range(5_000):
        page.append([f"=A{number}"] * len(HEAD))
    book.save(path / "plan.xlsx")
    return path / "plan.xlsx"


def styles(path: Path) -> Path:
    """Many looks that nobody uses: openpyxl would read them whole, into a gigabyte and a half."""

    def change(parts: dict[str, bytes]) -> None:
        looks = b"".join(b'<xf numFmtId="%d" fontId="0" fillId="0" borderId="0"/>' % (n * n) for n in range(500_000))
        parts["xl/styles.xml"] = parts["xl/styles.xml"].replace(b"</cellXfs>", looks + b"</cellXfs>")

    return repack(good(path), change)


def strings(path: Path) -> Path:
    body = b"".join(b"<si><t>%x</t></si>" % (n**9) for n in range(400_000))
    return repack(good(path), lambda parts: parts.update({"xl/sharedStrings.xml": b"<sst>" + body + b"</sst>"}))


def long_label(path: Path) -> Path:
    def change(parts: dict[str, bytes]) -> None:
        for name, data in parts.items():
            parts[name] = data.replace(b"Balies scholen", b"B" * 40_000)

    return repack(good(path), change)


def part(name: str, data: bytes = b"x") -> Breaker:
    return lambda path: repack(good(path), lambda parts: parts.update({name: data}))


def raw(name: str, data: bytes) -> Breaker:
    def make(path: Path) -> Path:
        (path / name).write_bytes(data)
        return path / name

    return make


def other_zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("word/document.xml", "<w/>")
    return packed.getvalue()


def renamed(path: Path) -> Path:
    book = load_workbook(good(path))
    book["Acties"].title = "Actties"
    book.save(path / "plan.xlsx")
    return path / "plan.xlsx"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
HOSTILE: dict[str, tuple[Breaker, str]] = {
    "zipbom": (bomb, "zipbom"),
    "kleine zipbom": (extra(2 * 2**20), "zipbom"),
    "XXE": (doctype, "DOCTYPE"),
    "UTF-16": (utf16, "UTF-8"),
    "cel XFD1048576": (far_away, "ver onder de tabel"),
    "samengevoegde cellen": (merged, "samengevoegde cellen (A2:A3)"),
    "verborgen blad": (hidden, "blad Geheim: is verborgen"),
    "hernoemd blad": (
        renamed,
        "blad Actties: is geen blad dat wij kennen; hernoem of verwijder het. Bedoelde u “Acties”?",
    ),
    "60.100 rijen": (many_rows, "meer dan 60.000 rijen"),
    "overal formules": (formulas, "heeft meer dan 500 fouten"),
    "opgeblazen opmaak": (styles, "te groot is voor een plan (xl/styles.xml)"),
    "opgeblazen teksten": (strings, "te groot is voor een plan (xl/sharedStrings.xml)"),
    "YAML van 4 MB": (raw("plan.yaml", b"".join(b"a%d: [1]\n" % n for n in range(300_000))), "is groter dan 1 MB"),
    "YAML vol vreemde velden": (
        raw("plan.yaml", b"".join(b"a%d: [1]\n" % n for n in range(3_000))),
        "meer dan 500 fouten",
    ),
    "YAML van 25 lagen": (raw("plan.yaml", b"a: " + b"[" * 25 + b"]" * 25), "is te diep genest"),
    "YAML van 20.000 lagen": (raw("plan.yaml", b"a: " + b"[" * 20_000), "is te diep genest"),
    "PAX vol vreemde velden": (
        raw("plan.json", b'{"crimeScripts": []%s}' % b"".join(b', "x%d": 1' % n for n in range(500_000))),
        "een blok met meer dan 1000 velden",
    ),
    "PAX met een eindeloze lijst": (
        raw("plan.json", b'{"crimeScripts": [%s1]}' % (b"1, " * 2_000_000)),
        "een lijst van meer dan 20000 dingen",
    ),
    "lange tekst": (long_label, "te lang (40000 tekens)"),
    "macro": (part("xl/vbaProject.bin"), "macro's"),
    "xlsm": (raw("plan.xlsm", b"PK\x03\x04"), "macro's (.xlsm)"),
    "koppeling naar ander bestand": (
        part("xl/externalLinks/externalLink1.xml", b"<x/>"),
        "verwijst naar andere bestanden",
    ),
    "wachtwoord": (raw("plan.xlsx", OLE + "EncryptedPackage".encode("utf-16-le")), "wachtwoord"),
    "xls": (raw("plan.xls", OLE), "oude Excel-werkmap (.xls)"),
    "csv": (raw("plan.csv", "Titel;Partner\nCaf\xe9;IND\n".encode("latin-1")), "tekst (CSV)"),
    "afgekapt": (raw("plan.xlsx", b"PK\x03\x04" + b"x" * 50), "beschadigd"),
    "Word": (raw("plan.xlsx", other_zip()), "geen Excel-werkmap"),
    "leeg": (raw("plan.xlsx", b""), "is leeg"),
    "slotbestand": (raw("~$plan.xlsx", b"\x05Jansen"), "slotbestand"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_refused_in_one_sentence(what: str, tmp_path: Path, cache: Path) -> None:
    make, expected = HOSTILE[what]
    path = make(tmp_path)
    process = subprocess.Popen(
        ["/bin/sh", "-c", f'ulimit -v 500000; ulimit -t 60; exec "{sys.executable}" -m ketenkaart check "$1"', "sh", str(path)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env={**os.environ, "KETENKAART_CACHE": str(cache)},
    )  # fmt: skip
    out, err = (stream.decode("utf-8") for stream in process.communicate())
    assert (process.returncode, out) == (2, ""), err
    assert expected in err
    beside = ("er is niets geschreven", "kolom", "is geen lijst die wij kennen", "is geen veld dat wij van PAX kennen")
    sentences = [line for line in err.splitlines() if not any(words in line for words in beside)]
    assert len(sentences) <= 2
    assert "Traceback" not in err


def test_a_small_part_may_be_packed_into_almost_nothing(tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", extra(2**20)(tmp_path))
    assert answer.code == 0, answer.err


def test_a_file_that_excel_has_open_is_not_overwritten(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "uit.xlsx"
    (tmp_path / "~$uit.xlsx").write_bytes(b"")
    for words in (("new-plan", path), ("export", "--as-plan", path, "--plan", good(tmp_path))):
        answer = ketenkaart(*words)
        assert (answer.code, "staat open in Excel" in answer.err, path.exists()) == (2, True, False)


def test_the_previous_result_stays(tmp_path: Path, ketenkaart: Command) -> None:
    path, out = good(tmp_path), tmp_path / "uit"
    assert ketenkaart("publish", out, "--plan", path).code == 0
    before = {p.name: p.read_bytes() for p in out.iterdir()}
    merged(tmp_path)
    assert ketenkaart("publish", out, "--plan", path).code == 2
    assert {p.name: p.read_bytes() for p in out.iterdir()} == before
