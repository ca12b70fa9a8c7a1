"""Checks a zip before anything reads it, part by part in pieces: a hostile file costs one sentence (traps.md)."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from ketenkaart.errors import Fault, InputFaults
from ketenkaart.graph.workbook.choices import sentence, spellings

LARGEST_FILE = 50 * 2**20
LARGEST_TOTAL = 200 * 2**20
LARGEST_PART = 100 * 2**20
LARGEST_STRINGS = 20 * 2**20  # what follows is read whole, in some thirty times its size
LARGEST_OTHER = 5 * 2**20
LARGEST_RATIO = 100
SMALL_PART = 2**20  # below this a high ratio is harmless
MOST_PARTS = 1_000
MOST_ROWS = 60_000
MOST_COLUMNS = 100
MOST_CELLS = 3_000_000
PIECE = 2**20
OVERLAP = 400  # longer than any piece of markup that is looked for

# What `zipfile` raises on a zip that is none or damaged, and openpyxl on a workbook that is none.
NO_ZIP = (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, EOFError, ValueError)
UNUSABLE = (ValueError, LookupError, TypeError, AttributeError, SyntaxError, OSError, zipfile.BadZipFile)
NOT_MARKUP = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".bin", "/")
OLE = b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
WORKBOOK = "xl/workbook.xml"
SHEETS = "xl/worksheets/"
CELL = re.compile(rb"""<(?:\w+:)?c\b[^>]*?\br=["']([A-Z]{1,7})(\d{1,10})["']""")
ANY_CELL = re.compile(rb"<(?:\w+:)?c\b")
ROW = re.compile(rb"<(?:\w+:)?row\b")
ROW_NUMBER = re.compile(rb"""<(?:\w+:)?row\b[^>]*?\br=["'](\d{1,10})["']""")
MERGED = re.compile(rb"""<(?:\w+:)?mergeCell\b[^>]*?\bref=["']([A-Z0-9:$]+)["']""")
ENTITY = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
ENCODING = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)""", re.IGNORECASE)


def column_letters(column: int) -> str:
    """Return what a spreadsheet calls a column (1-based, of two letters at most)."""
    return (chr(64 + (column - 1) // 26) if column > 26 else "") + chr(65 + (column - 1) % 26)


LAST = column_letters(MOST_COLUMNS).encode()  # what has fewer letters comes before it


def check_zip(data: bytes, file: str) -> None:
    """Raise InputFaults, with one sentence, if a workbook is not one or is not safe to read."""
    if message := _envelope(data, file):
        raise InputFaults([Fault(file, 0, "", message)])
    inspect_parts(data, file, WORKBOOK)


def inspect_parts(data: bytes, file: str, main: str) -> None:
    """Raise InputFaults, with one sentence, if a zip of which `main` is the main part is not safe to read."""
    too_large = f"is groter dan {LARGEST_FILE // 2**20} MB; haal plaatjes weg." if len(data) > LARGEST_FILE else ""
    if message := too_large or next(_parts(data, main), ""):
        raise InputFaults([Fault(file, 0, "", message)])


def _envelope(data: bytes, file: str) -> str:
    """Return what is wrong with a file from its outside, or ""."""
    suffix = file.lower().rpartition(".")[2]
    if file.startswith("~$"):
        return "is het slotbestand dat Excel maakt zolang de werkmap open staat; kies de werkmap zelf."
    if len(data) > LARGEST_FILE:
        return f"is groter dan {LARGEST_FILE // 2**20} MB; deel de werkmap of haal plaatjes weg."
    if data.startswith(OLE):
        return sentence("locked" if ENCRYPTED in data else "old_workbook")
    if kind := spellings()["other_files"].get(suffix):
        return sentence(kind, file=file)
    if not data:
        return "is leeg; maak een werkmap met `ketenkaart new-plan plan.xlsx`."
    return "" if data.startswith(b"PK") else sentence("no_workbook")


def _parts(data: bytes, main: str) -> Iterator[str]:
    """Yield what is wrong with the parts inside the zip: who stops at the first reads no further."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = package.infolist()
            yield from _directory(parts, main)
            for part in parts:
                if not part.filename.lower().endswith(NOT_MARKUP):
                    yield from _markup(package, part)
    except NO_ZIP:
        yield "is beschadigd en niet te lezen; open de werkmap in Excel en bewaar haar opnieuw als .xlsx."


def _directory(parts: list[zipfile.ZipInfo], main: str) -> Iterator[str]:
    names = [part.filename for part in parts]
    if len(parts) > MOST_PARTS or len(set(names)) < len(names):
        yield "bevat te veel of dubbele onderdelen; dit is geen gewone werkmap."
    if any(part.flag_bits & 1 for part in parts):
        yield sentence("locked")
    swollen = (one for one in parts if one.file_size > max(SMALL_PART, LARGEST_RATIO * max(one.compress_size, 1)))
    if sum(part.file_size for part in parts) > LARGEST_TOTAL or any(swollen):
        yield "pakt uit tot veel meer dan het lijkt (een zipbom, of heel veel lege opmaak); wij lezen het niet."
    large = (part.filename for part in parts if part.file_size > _largest(part.filename))
    yield from (sentence("large_part", phrase=name) for name in large)
    for kind, pattern in spellings()["forbidden_parts"].items():
        if any(re.search(pattern, name, re.IGNORECASE) for name in names):
            yield sentence(kind)
    if main not in names:
        yield sentence("no_workbook")


def _largest(name: str) -> int:
    """Return how many bytes a part may hold: sheets stream by, other markup is read whole."""
    if name.startswith(SHEETS) or name.lower().endswith(NOT_MARKUP):
        return LARGEST_PART
    return LARGEST_STRINGS if name.endswith("sharedStrings.xml") else LARGEST_OTHER


def _markup(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[str]:
    start = next(pieces(package, part.filename), b"")[:200]
    declared = ENCODING.match(start.removeprefix(b"\xef\xbb\xbf"))
    other_encoding = declared and declared[1].lower() not in (b"utf-8", b"us-ascii")
    if b"\0" in start or start[:2] in (b"\xff\xfe", b"\xfe\xff") or other_encoding:
        yield "is niet als UTF-8 bewaard, zoals Excel doet; open de werkmap in Excel en bewaar haar opnieuw."
    rows, cells, is_sheet = 0, 0, part.filename.startswith(SHEETS)
    for piece in pieces(package, part.filename):
        if ENTITY.search(piece):
            yield "bevat een DOCTYPE of entiteit, wat in een werkmap niet hoort; wij lezen het bestand niet."
        rows += len(ROW.findall(piece)) if is_sheet else 0
        cells += len(ANY_CELL.findall(piece)) if is_sheet else 0
        if rows > MOST_ROWS or cells > MOST_CELLS:
            yield sentence("long_sheet", most=f"{MOST_ROWS:,}".replace(",", "."))
    if part.filename == "[Content_Types].xml" and b"macroEnabled" in package.read(part):
        yield "is een werkmap met macro's; bewaar haar als .xlsx zonder macro's."


def pieces(package: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Yield a part of the zip in pieces, each beginning with the end of the one before."""
    with package.open(name) as stream:
        before = b""
        while piece := stream.read(PIECE):
            yield before + piece
            before = piece[-OVERLAP:]


def sheet_problem(data: bytes, part: str) -> str | None:
    """Return what makes a sheet unreadable (merged cells, or cells far away), or None; builds nothing."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        for piece in pieces(package, part):
            if merged := MERGED.search(piece):
                return f"heeft samengevoegde cellen ({merged[1].decode()}); splits ze en herhaal de waarde in elke rij."
            for number in ROW_NUMBER.findall(piece):
                if int(number) > MOST_ROWS:
                    return f"heeft iets in rij {int(number)}, ver onder de tabel; verwijder wat onder de tabel staat."
            for letters, number in CELL.findall(piece):
                if (len(letters), letters) > (len(LAST), LAST) or int(number) > MOST_ROWS:
                    where = f"{letters.decode()}{int(number)}"
                    return f"heeft iets in cel {where}, ver buiten de tabel; verwijder wat daar staat."
    return None
