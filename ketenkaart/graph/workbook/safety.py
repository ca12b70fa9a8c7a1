"""Checks a zip before anything reads it, part by part in pieces: a hostile file costs one sentence (traps.md)."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from ketenkaart.errors import Fault, InputFaults

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

# What openpyxl raises on a workbook that is none.
UNUSABLE = (ValueError, LookupError, TypeError, AttributeError, SyntaxError, OSError, zipfile.BadZipFile)
NOT_MARKUP = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".bin", "/")
OLE = b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
WORKBOOK = "xl/workbook.xml"
SHEETS = "xl/worksheets/"
TOO_LARGE = "heeft een onderdeel dat te groot is voor een plan ({}); plak alleen de waarden in een nieuwe werkmap."
TOO_MANY_ROWS = f"heeft meer dan {MOST_ROWS:,} rijen op één blad; deel het plan in meer werkmappen.".replace(",", ".")
NOT_A_WORKBOOK = "is geen Excel-werkmap (.xlsx); open het bestand in Excel en bewaar het als .xlsx."
A_LIST = "is geen werkmap maar tekst (CSV); maak er een plan van: ketenkaart new-plan plan.xlsx --from {}"
BY_SUFFIX = {
    **dict.fromkeys(("csv", "txt", "tsv"), A_LIST),
    "docx": "is een Word-document; staat er een tabel in: ketenkaart new-plan plan.xlsx --from {}",
    "xlsm": "is een werkmap met macro's (.xlsm); bewaar haar als .xlsx zonder macro's.",
}
# What may not be among the parts of the file, and what the user reads.
FORBIDDEN_PARTS = (
    (r"vbaProject|macrosheets/", "bevat macro's; bewaar de werkmap als .xlsx zonder macro's."),
    (r"^xl/workbook\.bin$", "is een binaire werkmap (.xlsb); bewaar haar als .xlsx."),
    (
        r"externalLinks/|connections\.xml|queryTables/",
        "verwijst naar andere bestanden; verbreek de koppelingen (Gegevens, Koppelingen bewerken).",
    ),
)
CELL = re.compile(rb"""<(?:\w+:)?c\b[^>]*?\br=["']([A-Z]{1,7})(\d{1,10})["']""")
ANY_CELL = re.compile(rb"<(?:\w+:)?c\b")
ROW = re.compile(rb"<(?:\w+:)?row\b")
ROW_NUMBER = re.compile(rb"""<(?:\w+:)?row\b[^>]*?\br=["'](\d{1,10})["']""")
MERGED = re.compile(rb"""<(?:\w+:)?mergeCell\b[^>]*?\bref=["']([A-Z0-9:$]+)["']""")
ENTITY = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
ENCODING = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)""", re.IGNORECASE)


def check_zip(data: bytes, file: str) -> None:
    """Raise InputFaults, with one sentence, if a workbook is not one or is not safe to read."""
    message = _envelope(data, file) or _parts(data, WORKBOOK)
    if message:
        raise InputFaults([Fault(file, 0, "", message)])


def inspect_parts(data: bytes, file: str, main: str) -> None:
    """Raise InputFaults, with one sentence, if a zip of which `main` is the main part is not safe to read."""
    if len(data) > LARGEST_FILE:
        raise InputFaults([Fault(file, 0, "", f"is groter dan {LARGEST_FILE // 2**20} MB; haal plaatjes weg.")])
    if message := _parts(data, main):
        raise InputFaults([Fault(file, 0, "", message)])


def _envelope(data: bytes, file: str) -> str | None:
    """Return what is wrong with a file from its outside, or None."""
    suffix = file.lower().rpartition(".")[2]
    if file.startswith("~$"):
        return "is het slotbestand dat Excel maakt zolang de werkmap open staat; kies de werkmap zelf."
    if len(data) > LARGEST_FILE:
        return f"is groter dan {LARGEST_FILE // 2**20} MB; deel de werkmap of haal plaatjes weg."
    if data.startswith(OLE):
        if ENCRYPTED in data:
            return "is met een wachtwoord beveiligd; haal het wachtwoord eraf en bewaar de werkmap opnieuw."
        return "is een oude Excel-werkmap (.xls); open haar in Excel en bewaar haar als .xlsx."
    if suffix in BY_SUFFIX:
        return BY_SUFFIX[suffix].format(file)
    if not data:
        return "is leeg; maak een werkmap met `ketenkaart new-plan plan.xlsx`."
    return None if data.startswith(b"PK") else NOT_A_WORKBOOK


def _parts(data: bytes, main: str) -> str | None:
    """Return what is wrong with the parts inside the zip, or None."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = package.infolist()
            if message := _directory(parts, main):
                return message
            for part in parts:
                if not part.filename.lower().endswith(NOT_MARKUP) and (message := _markup(package, part)):
                    return message
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        return "is beschadigd en niet te lezen; open de werkmap in Excel en bewaar haar opnieuw als .xlsx."
    return None


def _directory(parts: list[zipfile.ZipInfo], main: str) -> str | None:
    names = [part.filename for part in parts]
    if len(parts) > MOST_PARTS or len(set(names)) < len(names):
        return "bevat te veel of dubbele onderdelen; dit is geen gewone werkmap."
    if any(part.flag_bits & 1 for part in parts):
        return "is met een wachtwoord beveiligd; haal het wachtwoord eraf en bewaar de werkmap opnieuw."
    too_big = sum(part.file_size for part in parts) > LARGEST_TOTAL or any(
        part.file_size > SMALL_PART and part.file_size > LARGEST_RATIO * max(part.compress_size, 1) for part in parts
    )
    if too_big:
        return "pakt uit tot veel meer dan het lijkt (een zipbom, of heel veel lege opmaak); wij lezen het niet."
    for part in parts:
        if part.file_size > _largest(part.filename):
            return TOO_LARGE.format(part.filename)
    for pattern, message in FORBIDDEN_PARTS:
        if any(re.search(pattern, name, re.IGNORECASE) for name in names):
            return message
    return None if main in names else NOT_A_WORKBOOK


def _largest(name: str) -> int:
    """Return how many bytes a part may hold: sheets stream by, other markup is read whole."""
    if name.startswith(SHEETS) or name.lower().endswith(NOT_MARKUP):
        return LARGEST_PART
    return LARGEST_STRINGS if name.endswith("sharedStrings.xml") else LARGEST_OTHER


def _markup(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> str | None:
    """Return what is wrong with one XML part, or None."""
    start = next(pieces(package, part.filename), b"")[:200]
    declared = ENCODING.match(start.removeprefix(b"\xef\xbb\xbf"))
    other_encoding = declared and declared[1].lower() not in (b"utf-8", b"us-ascii")
    if b"\0" in start or start[:2] in (b"\xff\xfe", b"\xfe\xff") or other_encoding:
        return "is niet als UTF-8 bewaard, zoals Excel doet; open de werkmap in Excel en bewaar haar opnieuw."
    rows, cells, is_sheet = 0, 0, part.filename.startswith(SHEETS)
    for piece in pieces(package, part.filename):
        if ENTITY.search(piece):
            return "bevat een DOCTYPE of entiteit, wat in een werkmap niet hoort; wij lezen het bestand niet."
        rows += len(ROW.findall(piece)) if is_sheet else 0
        cells += len(ANY_CELL.findall(piece)) if is_sheet else 0
        if rows > MOST_ROWS or cells > MOST_CELLS:
            return TOO_MANY_ROWS
    if part.filename == "[Content_Types].xml" and b"macroEnabled" in package.read(part):
        return "is een werkmap met macro's; bewaar haar als .xlsx zonder macro's."
    return None


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
                if _column(letters) > MOST_COLUMNS or int(number) > MOST_ROWS:
                    where = f"{letters.decode()}{int(number)}"
                    return f"heeft iets in cel {where}, ver buiten de tabel; verwijder wat daar staat."
    return None


def column_letters(column: int) -> str:
    """Return what a spreadsheet calls a column (1-based, of two letters at most)."""
    return (chr(64 + (column - 1) // 26) if column > 26 else "") + chr(65 + (column - 1) % 26)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
