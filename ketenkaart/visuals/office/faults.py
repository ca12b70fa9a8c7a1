"""Writes what is wrong with a plan, and what is asked, beside the cells: a marked copy of the workbook, and a list."""

import zipfile
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from ketenkaart.errors import Fault
from ketenkaart.graph.workbook.layout import layout
from ketenkaart.graph.workbook.values import LONGEST
from ketenkaart.visuals.office.safe_text import inert

LARGEST = 5 * 2**20  # bytes of a workbook that is copied; of a larger one only the list is written
HEAD = ("Soort", "Blad", "Rij", "Kolom", "Wat er staat", "Wat er aan de hand is")
WIDTHS = (8, 16, 6, 24, 40, 90)
# The order in which Excel has the parts of a font; openpyxl writes them in another.
IN_A_FONT = (
    *("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"),
    *("sz", "color", "name", "family", "charset", "scheme"),
)
COLOURS = {"fout": "FFFFC7CE", "vraag": "FFFFF2A8"}


def faults_file(plan: Path, faults: Sequence[Fault], questions: Sequence[Fault]) -> bytes:
    """Return all faults and questions of a plan as a workbook."""
    found = [*(("fout", fault) for fault in faults), *(("vraag", question) for question in questions)]
    book = _copy(plan)
    said = _mark(book, found)
    page = book.create_sheet(layout().words["faults_sheet"], 0)
    for row in [HEAD, *_listed(found, said)]:
        page.append([None] * len(row))
        for place, text in enumerate(row, 1):
            cell = page.cell(page.max_row, place)
            cell.value = text
            cell.data_type = "n" if isinstance(text, int) else "s"
    for place, width in enumerate(WIDTHS, 1):
        page.column_dimensions[chr(64 + place)].width = width
    page.freeze_panes = "A2"
    book.active = 0
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def _copy(plan: Path) -> Any:
    """Return the workbook of a plan, to mark; an empty one where the plan is none, or may not be read."""
    from openpyxl import Workbook, load_workbook  # noqa: PLC0415 - only this command pays for the import
    from openpyxl.styles import Font  # noqa: PLC0415

    from ketenkaart.errors import InputFaults  # noqa: PLC0415
    from ketenkaart.graph.workbook.safety import inspect  # noqa: PLC0415

    Font.__elements__ = IN_A_FONT
    if plan.suffix.lower() == ".xlsx" and plan.stat().st_size <= LARGEST:
        data = plan.read_bytes()
        try:
            inspect(data, plan.name)
            book = load_workbook(BytesIO(data), keep_links=False)
            if layout().words["faults_sheet"] in book.sheetnames:
                del book[layout().words["faults_sheet"]]
            return book
        except (InputFaults, ValueError, KeyError, TypeError, AttributeError, OSError, zipfile.BadZipFile):
            pass  # what cannot be copied is listed
    book = Workbook()
    del book[book.sheetnames[0]]
    return book


def _mark(book: Any, found: Iterable[tuple[str, Fault]]) -> dict[tuple[str, int, str], str]:
    """Colour each cell and note what is said of it; return what stands there."""
    from openpyxl.comments import Comment  # noqa: PLC0415 - see above
    from openpyxl.styles import PatternFill  # noqa: PLC0415

    said: dict[tuple[str, int, str], str] = {}
    heads: dict[str, dict[str, int]] = {}
    for kind, fault in found:
        if fault.sheet not in book.sheetnames or not fault.line:
            continue
        page = book[fault.sheet]
        if fault.sheet not in heads:
            titles = {str(cell.value).strip(): cell.column for cell in page[1] if cell.value}
            heads[fault.sheet] = {layout().now(title): place for title, place in titles.items()} | titles
        title = fault.field.removeprefix("kolom ")
        cell = page.cell(fault.line, heads[fault.sheet].get(title, 1))
        if type(cell).__name__ == "MergedCell":
            continue
        earlier = f"{cell.comment.text}\n" if (fault.sheet, fault.line, title) in said and cell.comment else ""
        cell.fill = PatternFill("solid", fgColor=COLOURS[kind])
        cell.comment = Comment(inert(earlier + fault.message), "Ketenkaart", width=320, height=120)
        said[fault.sheet, fault.line, title] = "" if cell.value is None else str(cell.value)
    return said


def _listed(found: Iterable[tuple[str, Fault]], said: dict[tuple[str, int, str], str]) -> Iterable[tuple[Any, ...]]:
    for kind, fault in found:
        title = fault.field.removeprefix("kolom ")
        there = said.get((fault.sheet, fault.line, title), "")
        message = inert(fault.message, LONGEST)
        yield kind, fault.sheet or fault.file, fault.line or "", title, inert(there, LONGEST), message
