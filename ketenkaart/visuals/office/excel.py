"""How sheets become an Excel file: text stays text, equal content gives equal bytes, and every sheet prints."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from ketenkaart.visuals.office.cells import SAME_MOMENT, Look, Matrix, inert

LONGEST_CELL = 32_767  # what Excel holds in a cell
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")  # a cell that begins so is marked as text, also for who edits it
A3, A4, MOST_ON_A4 = 8, 9, 190  # paper, and how many letters wide is read on the smaller
THIN, THICK, STRIPES, DOTS = 1, 5, 13, 18  # what Excel calls lines and patterns
LINES = {"dashed": 3, "dotted": 4}
WIDE, HEIGHT = 24, 15  # a column of the matrix in letters, a line in points


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name, the columns with their widths, the rows, and what to say at the head of a column."""

    name: str
    columns: Mapping[str, str]
    rows: list[list[Any]]
    notes: Mapping[str, str] = field(default_factory=dict)


@contextmanager
def new_book(title: str) -> Iterator[tuple[Any, BytesIO]]:
    """Yield a new workbook and, for after that is closed, what holds its bytes: nothing is written to a disk."""
    import xlsxwriter  # noqa: PLC0415 - only this command pays for the import

    # Text stays text: nothing becomes a formula, a number or a link.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    data = BytesIO()
    with xlsxwriter.Workbook(data, options) as book:
        book.set_properties({"title": title, "created": SAME_MOMENT})
        yield book, data


def excel_file(found: list[Sheet], foot: str, matrices: Sequence[tuple[str, Matrix]] = ()) -> bytes:
    """Return sheets as a file, each with `foot` at the foot of its pages; the matrix of each plan stands second."""
    with new_book("Ketenkaart") as (book, data):
        head = book.add_format({"bold": True, "bg_color": "#E8EEF4", "text_wrap": True, "valign": "top", "bottom": 1})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        risky = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
        for place, sheet in enumerate(found):
            if place == 1 and matrices:
                _matrix(book, matrices, foot)
            page = book.add_worksheet(sheet.name)
            page.freeze_panes(1, 0)
            _printed(page, foot, sum(map(int, sheet.columns.values())))
            page.repeat_rows(0)
            page.autofilter(0, 0, max(len(sheet.rows), 1), len(sheet.columns) - 1)
            for column, (title, width) in enumerate(sheet.columns.items()):
                page.set_column(column, column, int(width))
                page.write_string(0, column, title, head)
                if title in sheet.notes:
                    page.write_comment(0, column, sheet.notes[title], {"x_scale": 2})
            for number, row in enumerate(sheet.rows, 1):
                for column, value in enumerate(row):
                    if isinstance(value, int):
                        page.write_number(number, column, value, body)
                    else:
                        text = inert(value or "", LONGEST_CELL)
                        page.write_string(number, column, text, risky if text.startswith(RISKY) else body)
    return data.getvalue()


def _printed(page: Any, foot: str, wide: int) -> None:
    """Let a sheet print one page wide, lying; what would be too small to read so, on A3."""
    page.set_landscape()
    page.set_paper(A3 if wide > MOST_ON_A4 else A4)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.7)
    page.fit_to_pages(1, 0)
    page.set_footer(f"&L&8{foot.replace('&', '&&')}&R&8&A, &P / &N")


def _matrix(book: Any, matrices: Sequence[tuple[str, Matrix]], foot: str) -> None:
    page = book.add_worksheet("Matrix")
    wrapped = {"text_wrap": True, "valign": "top"}
    title, plain = book.add_format({"bold": True, "font_size": 14}), book.add_format({"valign": "top"})
    head = book.add_format({"bold": True, "bottom": 2, **wrapped})
    label = book.add_format({"bold": True, **wrapped})
    row, most = 0, max(len(matrix.heads) for _, matrix in matrices)
    for name, matrix in matrices:
        page.write_string(row, 0, inert(f"{matrix.words['title']}: {name}", LONGEST_CELL), title)
        for column, text in enumerate(matrix.heads):
            page.write_string(row + 1, column, inert(text, LONGEST_CELL), head)
        row += 2
        for kind, cells in matrix.rows.items():
            page.write_string(row, 0, inert(kind, LONGEST_CELL), label)
            page.set_row(row, HEIGHT * max(_lines((word, *notes)) for word, notes, _ in cells) + 4)
            for column, (word, notes, look) in enumerate(cells, 1):
                ink = {"font_color": f"#{look.ink}"}
                whole, strong, soft = map(book.add_format, ({**wrapped, **_painted(look)}, {"bold": True, **ink}, ink))
                if notes:
                    rich_text = (strong, inert(word), soft, inert("\n" + "\n".join(notes)))
                    page.write_rich_string(row, column, *rich_text, whole)
                else:
                    page.write_string(row, column, inert(word), whole)
            row += 1
        for line in matrix.looks["legend"].split(". "):
            page.write_string(row, 0, f"{line.rstrip('.')}.", plain)
            row += 1
        row += 1
    page.set_column(0, 0, 22)
    page.set_column(1, most - 1, WIDE)
    page.freeze_panes(2 if len(matrices) == 1 else 0, 1)
    _printed(page, foot, 0)
    page.print_area(0, 0, row - 1, most - 1)
    if len(matrices) == 1:
        page.repeat_rows(1)
        page.fit_to_pages(1, 1)


def _lines(texts: Iterable[str]) -> int:
    return sum(-(-len(text) // (WIDE - 2)) for text in texts)


def _painted(look: Look) -> dict[str, Any]:
    """Return how a cell is painted. A pattern says in print without colour what the ground says."""
    line = LINES.get(look.line, THICK if look.thick else THIN)
    painted = {"font_color": f"#{look.ink}", "border": line, "border_color": f"#{look.edge or 'DCD6C9'}"}
    if look.line == "dashed":
        return painted | {"pattern": STRIPES, "fg_color": "#F3C9A4", "bg_color": f"#{look.fill}"}
    if look.pattern:
        return painted | {"pattern": DOTS, "fg_color": "#9AA3AA", "bg_color": f"#{look.fill}"}
    return painted | {"bg_color": f"#{look.fill}"}
