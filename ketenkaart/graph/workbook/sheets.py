"""Reads the sheets of a workbook into rows of cells, under the names of our columns."""

from typing import TYPE_CHECKING, Any, NamedTuple

from ketenkaart.errors import Fault, Faults, InputFaults, did_you_mean
from ketenkaart.graph.workbook.choices import sentence
from ketenkaart.graph.workbook.layout import Column, Sheet, layout
from ketenkaart.graph.workbook.safety import UNUSABLE, check_zip, column_letters, sheet_problem
from ketenkaart.words.names import folded

if TYPE_CHECKING:
    from ketenkaart.graph.workbook.cells import FilledCell, Page

NO_ROW: "tuple[int, list[FilledCell]]" = (1, [])
FEW = 3  # a list that is no plan has fewer heads of ours
NO_VALUE = {"f": "formula", "e": "error_value"}  # the sentence for a sort of cell


class Row(NamedTuple):
    """A row: its number in the sheet, and its filled cells by column."""

    number: int
    cells: dict[Column, Any]


def read_sheets(data: bytes, file: str) -> tuple[dict[str, list[Row]], list[Fault]]:
    """Return the rows of each of our sheets, and their faults of form; raise InputFaults for what is no workbook."""
    faults = Faults()
    found: dict[str, list[Row]] = {}
    try:
        book, sheets = _opened(data, file)
        if _is_list(book, sheets):
            raise InputFaults([Fault(file, 0, "", sentence("own_list", file=file))])
        for page in book:
            sheet = sheets.get(page.title)
            if message := _outside(page, sheets) or (sheet and sheet_problem(data, page.part)):
                faults.append(Fault(file, 0, "", message, page.title))
            elif sheet:
                found[page.title] = _rows(page, sheet, file, faults)
    except UNUSABLE as error:
        raise InputFaults([Fault(file, 0, "", sentence("unreadable"))]) from error
    return found, faults


def is_list(data: bytes, file: str) -> bool:
    """Return whether a workbook is somebody's own list and no plan; raise InputFaults where it is not safe to open."""
    try:
        return _is_list(*_opened(data, file))
    except UNUSABLE:
        return False  # its reader reports why


def _opened(data: bytes, file: str) -> "tuple[list[Page], dict[str, Sheet]]":
    check_zip(data, file)
    from ketenkaart.graph.workbook.cells import pages  # noqa: PLC0415 - a plan in YAML needs no openpyxl

    book = pages(data)
    return book, {sheet.name: sheet for sheet in layout().as_in([page.title for page in book])}


def _is_list(book: "list[Page]", sheets: dict[str, Sheet]) -> bool:
    """Return whether a workbook is somebody's own list; its sheets may be called as ours: their heads tell."""
    measures = next(sheet for sheet in sheets.values() if sheet.section == "measures")
    ours = [page for page in book if page.title in sheets]
    if not ours:
        return not any(did_you_mean(page.title, sheets) and not _is_own(page, measures) for page in book)
    telling = [page for page in ours if page.title == measures.name] or ours
    return all(_is_own(page, sheets[page.title]) for page in telling)


def _is_own(page: "Page", sheet: Sheet) -> bool:
    titles = {folded(column.title) for column in sheet.columns}
    _, first = next(page.rows(), NO_ROW)
    head = [folded(layout().now(str(cell.value).strip())) for cell in first if cell.value]
    return bool(head) and folded(next(iter(sheet.needed), "")) not in head and len(titles & set(head)) < FEW


def _outside(page: "Page", sheets: dict[str, Sheet]) -> str:
    """Return why we may not read a sheet ("" where we may, or where it is one that we made beside the plan)."""
    words = layout().words
    if page.title in (words["lists"], words["list_sheet"], words["kept_sheet"], words["faults_sheet"]):
        return ""
    if page.sheet_state != "visible":
        return "is verborgen; maak het blad zichtbaar of verwijder het."
    if page.title in sheets or page.title == words["guide_sheet"]:
        return ""
    return f"is geen blad dat wij kennen; hernoem of verwijder het.{did_you_mean(page.title, sheets)}"


def _rows(page: "Page", sheet: Sheet, file: str, faults: list[Fault]) -> list[Row]:
    rows, lines = [], page.rows()
    _, first = next(lines, NO_ROW)
    head = _head(first, sheet, file, faults)
    for number, line in lines:
        cells: dict[Column, Any] = {}
        for cell in line:
            if isinstance(cell.value, str) and not cell.value.strip():
                continue
            column = head.get(cell.place)
            if cell.sort in NO_VALUE or cell.place not in head:
                title = column.title if column else column_letters(cell.place + 1)
                message = sentence(NO_VALUE.get(cell.sort, "no_head"), phrase=str(cell.value)[:20])
                faults.append(Fault(file, number, f"kolom {title}", message, sheet.name))
            elif column:
                cells[column] = cell.value
        if cells and folded(str(next(iter(cells.values())))) != layout().words["example_word"]:
            rows.append(Row(number, cells))
    return rows


def _head(line: "list[FilledCell]", sheet: Sheet, file: str, faults: list[Fault]) -> dict[int, Column | None]:
    """Return our columns by their place in the sheet (0-based); None where a title is not ours."""
    titles = {folded(column.title): column for column in sheet.columns}
    found: dict[int, Column | None] = {}
    for cell in line:
        name = str(cell.value).strip()[:80]
        if not name:
            continue
        column = titles.get(folded(name)) or titles.get(folded(layout().now(name)))
        found[cell.place] = column
        if column is None:
            message = sentence("other_column") + did_you_mean(name, [c.title for c in sheet.columns])
            faults.append(Fault(file, 1, f"kolom {name}", message, sheet.name))
        elif list(found.values()).count(column) > 1:
            faults.append(Fault(file, 1, f"kolom {name}", "staat er twee keer; haal er een weg.", sheet.name))
    present = {column.title for column in found.values() if column}
    for title in sorted(sheet.needed - present):
        faults.append(Fault(file, 1, f"kolom {title}", sentence("no_column"), sheet.name))
    return found
