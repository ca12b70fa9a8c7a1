"""Files that tests make and open: lists as people keep them, packages by their parts, rows of CSV and of sheets."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import docx
from openpyxl import Workbook, load_workbook

Rows = Iterable[Iterable[Any]]


def in_csv(rows: Rows) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue().encode()


def in_word(rows: Rows) -> bytes:
    """A table, filled at once: of each cell that one asks for, Word's library makes the whole table anew."""
    out, document, cells = io.BytesIO(), docx.Document(), [[*row] for row in rows]
    table = document.add_table(len(cells), len(cells[0]))
    for cell, text in zip(table._cells, (text for row in cells for text in row), strict=True):
        cell.text = text
    document.save(out)
    return out.getvalue()


def in_sheets(tables: Mapping[str, Rows], merges: Iterable[str] = ()) -> bytes:
    """A workbook with each table on a sheet of its own, and these cells of the last one merged."""
    out, book = io.BytesIO(), Workbook()
    book.remove(book.worksheets[0])
    for title, rows in tables.items():
        page = book.create_sheet(title)
        for row in rows:
            page.append([None if cell == "" else cell for cell in row])
    for area in merges:
        page.merge_cells(area)
    book.save(out)
    return out.getvalue()


def in_excel(rows: Rows) -> bytes:
    return in_sheets({"Lijst": rows})


MADE: dict[str, Callable[[Rows], bytes]] = {".csv": in_csv, ".docx": in_word, ".xlsx": in_excel}


def csv_rows(text: str) -> list[dict[str, str]]:
    """The rows of CSV as we write it, by head."""
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))


def sheet_rows(book: Path | bytes, name: str = "Acties") -> list[dict[str, str]]:
    """The rows of a sheet, by head."""
    opened = load_workbook(io.BytesIO(book) if isinstance(book, bytes) else book, read_only=True)
    head, *rows = opened[name].iter_rows(values_only=True)
    return [{str(title): str(cell or "") for title, cell in zip(head, row, strict=True)} for row in rows]


def actions(path: Path, *names: str) -> list[tuple[str, ...]]:
    """Of each row of a workbook's actions what stands in these columns."""
    return [tuple(row[name] for name in names) for row in sheet_rows(path)]


def zipped(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


def unzipped(package: Path | bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package) if isinstance(package, bytes) else package) as opened:
        return {name: opened.read(name) for name in opened.namelist()}
