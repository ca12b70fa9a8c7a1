"""Reads the cells of workbooks, tables in Word and delimited text as text; merged cells are filled."""

import csv
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from colorsys import rgb_to_hls
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from io import BytesIO, StringIO
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.errors import Fault, InputFaults
from ketenkaart.graph.lists.word_tables import DOCUMENT, read_document
from ketenkaart.graph.workbook import safety
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.graph.workbook.values import ENDS
from ketenkaart.invisible_text import visible
from ketenkaart.strict_yaml import read_content

MOST_ROWS = 10_000
GREY = 0.15  # a colour with less saturation
WHOLE = 0  # as the number of a row: the list as a whole
LARGEST_MERGE = 5_000
DELIMITERS = ";\t|,"
LONGEST_LINE = 300  # characters of an action that is typed; a text with longer ones is no list
FORMULA = re.compile(rb"<(?:\w+:)?f\b")
MAIN = {"xl/workbook.xml": "xlsx", DOCUMENT: "docx"}


@cache
def content() -> dict[str, Any]:
    """Return the content about lists: heads, columns and sentences (`graph/invoer/lijsten.yaml`)."""
    return read_content(content_path("graph", "invoer", "lijsten.yaml"))


@cache  # the rules ask it for each cell
def title_of(name: str) -> str:
    """Return the title of a column of the workbook for which lists have a rule."""
    return str(content()["known"][name])


@cache
def columns_of_measures() -> dict[str, Column]:
    """Return the columns of the sheet that a list fills, by title."""
    sheet = next(sheet for sheet in layout().sheets if sheet.name == content()["sheet"])
    return {column.title: column for column in sheet.columns}


def words(name: str, **values: object) -> str:
    """Return one of the sentences about what was done with a list."""
    return str(content()["words"][name].format(**values))


def cell_values(text: str) -> list[str]:
    """Return the values in a cell: its parts between semicolons and line ends."""
    return [part.strip() for part in ENDS.split(text) if part.strip()]


def refused(file: str, name: str, sheet: str = "", **values: object) -> InputFaults:
    """Return the error with the sentence for a list that cannot be read."""
    return InputFaults([Fault(file, 0, "", content()["faults"][name].format(file=file, **values), sheet)])


@dataclass
class Grid:
    """A sheet or table: its filled cells by row and column (1-based); `title` is its place in words.

    `colours` are those of cells without text, by row and column; `left_out` is what an earlier reading removed, by row;
    `lines` are those of a plain text, which may hold sentences and no cells; `headings` are rows with such a style.
    """

    title: str
    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    colours: dict[tuple[int, int], str] = field(default_factory=dict)
    left_out: dict[int, list[str]] = field(default_factory=dict)
    lines: dict[int, str] = field(default_factory=dict)
    headings: set[int] = field(default_factory=set)
    merged: list[tuple[int | None, ...]] = field(default_factory=list)  # first column and row, last column and row

    @property
    def name_row(self) -> int:
        """The heading on top that names the whole: the only one, or one right above the next; 0 for none."""
        first, second = [*sorted(self.rows.keys() - {0}), 0, 0][:2]  # row 0 is the head of a list without one
        return first if self.headings == {first} or {first, second} <= self.headings else 0

    def put(self, row: int, column: int, text: str) -> None:
        """Put a text in a cell; an empty one leaves it empty."""
        clean = unicodedata.normalize("NFC", str(visible(text))).replace("\r\n", "\n").replace("\xa0", " ").strip()
        if clean:
            self.rows.setdefault(row, {})[column] = clean


def read_grids(data: bytes, file: str) -> list[Grid]:
    """Return all sheets and tables of a file; raise InputFaults with one sentence where it cannot be used."""
    if not data.strip():
        raise refused(file, "empty")
    if data.startswith(safety.OLE):
        raise refused(file, "password" if safety.ENCRYPTED in data else "xls")
    if data.startswith(b"%PDF"):
        raise refused(file, "pdf")
    if not data.startswith(b"PK"):
        return [_text(data, file)]
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            names = set(package.namelist())
            kind = next(safety.pieces(package, "mimetype"), b"") if "mimetype" in names else b""
    except safety.NO_ZIP as error:
        raise refused(file, "broken") from error
    if kind.startswith(b"application/vnd.oasis"):
        raise refused(file, "ods")
    if any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        raise refused(file, "numbers")
    main = next((name for name in MAIN if name in names), "")
    if not main:
        raise refused(file, "legacy")
    safety.inspect_parts(data, file, main)
    try:
        grids = list((_workbook if MAIN[main] == "xlsx" else _document)(data, file))
    except safety.UNUSABLE as error:
        raise refused(file, "broken") from error
    for grid in grids:
        _fill(grid)
    if MAIN[main] == "docx" and not any(grid.rows for grid in grids[1:]):
        rows = grids[0].rows
        grids[0].lines = _as_lines(rows.get(row, {}).get(1, "") for row in range(1, max(rows, default=0) + 1))
        if not grids[0].lines:
            raise refused(file, "word")
    return grids


def _workbook(data: bytes, file: str) -> Iterator[Grid]:
    from openpyxl import load_workbook  # noqa: PLC0415 - only a workbook needs it
    from openpyxl.utils import range_boundaries  # noqa: PLC0415

    kept: Any = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    formulas: Any = None
    for page in kept:
        if not hasattr(page, "iter_rows"):  # a sheet with a chart alone
            continue
        grid = Grid(page.title)
        page.reset_dimensions()
        for line in page.iter_rows():
            for cell in line:
                if cell.value is not None:
                    _put(grid, file, cell.row, cell.column, displayed(cell.value, cell.number_format or ""))
                elif colour := _colour(cell):
                    grid.colours[cell.row, cell.column] = colour
        with zipfile.ZipFile(BytesIO(data)) as package:
            for piece in safety.pieces(package, page._worksheet_path):
                grid.merged += [range_boundaries(found.decode()) for found in safety.MERGED.findall(piece)]
                if FORMULA.search(piece) and formulas is None:
                    formulas = load_workbook(BytesIO(data), read_only=True, keep_links=False)
        if formulas:
            for line in formulas[page.title].iter_rows():
                for cell in line:
                    if cell.data_type == "f" and cell.column not in grid.rows.get(cell.row, {}):
                        place = f"{safety.column_letters(cell.column)}{cell.row}"
                        raise refused(file, "formula", page.title, cell=place)
        yield grid


def _colour(cell: Any) -> str:
    """Return the colour of an empty cell in words ("" for none): by name and RGB value, or its number in the theme."""
    fill = getattr(cell, "fill", None)
    if fill is None or fill.fill_type != "solid":
        return ""
    colour = fill.fgColor
    if colour.type != "rgb":
        return words("colour_word", phrase=words("theme_colour", number=colour.value))
    code = colour.rgb[-6:]
    return "" if code in ("FFFFFF", "000000") else words("colour_word", phrase=f"{_colour_name(code)} ({code})")


def _colour_name(code: str) -> str:
    """Return what one calls a colour; `colour_names` says up to which degree of the colour circle each name goes."""
    hue, _, saturation = rgb_to_hls(*(part / 255 for part in bytes.fromhex(code)))
    names: dict[str, str] = content()["colour_names"]
    if saturation < GREY:
        return str(content()["grey"])
    return next((name for name, degree in names.items() if 360 * hue <= int(degree)), next(iter(names)))


def is_colour(text: str) -> bool:
    """Return whether a text is the colour of a cell without text."""
    return text.startswith(words("colour_word", phrase=""))


def _document(data: bytes, file: str) -> Iterator[Grid]:
    paragraphs, tables = read_document(data)
    outside_tables = Grid("tekst")
    for number, (text, style) in enumerate(paragraphs, 1):
        outside_tables.put(number, 1, text)
        if number in outside_tables.rows and re.fullmatch(content()["heading_styles"], style):
            outside_tables.headings.add(number)
    yield outside_tables
    for place, rows in enumerate(tables, 1):
        grid = Grid(f"tabel {place}")
        for number, row in enumerate(rows, 1):
            for column, text in row.items():
                _put(grid, file, number, column, text)
        yield grid


def _text(data: bytes, file: str) -> Grid:
    text = _decoded(data)
    if "\0" in text:
        raise refused(file, "legacy")
    first, _, rest = text.partition("\n")
    delimiter = _delimiter(text)
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        delimiter, text = first.strip()[4], rest
    grid = Grid("")
    grid.lines = _as_lines(text.splitlines()) if file.casefold().endswith(".txt") and "\t" not in text else {}
    csv.field_size_limit(10**6)
    try:
        for number, line in enumerate(csv.reader(StringIO(text, newline=""), delimiter=delimiter), 1):
            for column, value in enumerate(line, 1):
                _put(grid, file, number, column, value)
    except csv.Error as error:
        raise refused(file, "broken") from error
    return grid


def _as_lines(lines: Iterable[str]) -> dict[int, str]:
    """Return the lines of a text without tables by their number; none where one is too long to be an action."""
    found = {row: line.strip() for row, line in enumerate(lines, 1) if line.strip()}
    return found if max(map(len, found.values()), default=0) <= LONGEST_LINE else {}


def _decoded(data: bytes) -> str:
    """Return bytes as text: by their byte order mark, as UTF-8, or else as Windows and Excel write it here."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """Return the delimiter of a text: the one that gives the most rows of equal length."""
    start = text[:20_000]

    def sniffed(delimiter: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in csv.reader(StringIO(start, newline=""), delimiter=delimiter) if row)
        width, count = max(widths.items(), key=lambda found: (found[0] > 1, found[1] * found[0]), default=(0, 0))
        return (count * width if width > 1 else 0, -DELIMITERS.index(delimiter))

    return max(DELIMITERS, key=sniffed)


def displayed(value: Any, look: str) -> str:
    """Return what a reader sees in a cell.

    >>> displayed(datetime(2026, 9, 30), ""), displayed(7.1, "0.00"), displayed(0.4, "0%"), displayed(True, "")
    ('30-9-2026', '7.10', '40%', 'ja')
    """
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, datetime | date):
        return f"{value.day}-{value.month}-{value.year}"
    if isinstance(value, int | float):
        if "%" in look:
            return f"{round(value * 100, 2):g}%"
        if decimals := re.search(r"0\.(0+)", look):
            return f"{value:.{len(decimals[1])}f}"
        return str(int(value)) if value == int(value) else str(value)
    return str(value)


def _put(grid: Grid, file: str, row: int, column: int, text: str) -> None:
    """Put a text in a cell; raise InputFaults where it is beyond the largest table that is read."""
    if row > MOST_ROWS:
        raise refused(file, "too_long", grid.title, most=f"{MOST_ROWS:,}".replace(",", "."))
    if column > safety.MOST_COLUMNS:
        raise refused(file, "too_wide", grid.title, most=safety.MOST_COLUMNS)
    grid.put(row, column, text)


def _fill(grid: Grid) -> None:
    """Copy the text of each merged cell to all cells under it."""
    for sides in grid.merged:
        left, top, right, bottom = (side or 1 for side in sides)  # a whole row or column has no first or last
        text = grid.rows.get(top, {}).get(left, "")
        if (bottom - top + 1) * (right - left + 1) <= LARGEST_MERGE:
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    grid.put(row, column, text)
