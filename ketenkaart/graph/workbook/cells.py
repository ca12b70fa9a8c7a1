"""The filled cells of a sheet, row by row, read by openpyxl without the empty ones.

By itself openpyxl reads a sheet without dimensions to its end first, yields every empty cell, and uses a parser in
Python that refuses entities. What `safety` let pass holds none: the parser in C may read it.
"""

from collections.abc import Generator, Iterator
from io import BytesIO
from typing import Any, NamedTuple
from xml.etree.ElementTree import iterparse

from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.worksheet._reader import INLINE_STRING, ROW_TAG, VALUE_TAG, WorkSheetParser
from openpyxl.xml.constants import SHEET_MAIN_NS

TEXT_TAG = f"{{{SHEET_MAIN_NS}}}t"


class FilledCell(NamedTuple):
    """A cell that holds something: its column (0-based), its value, and the sort that Excel gives it (`f`: formula)."""

    place: int
    value: Any
    sort: str


class Page(NamedTuple):
    """A sheet of a workbook: its name, whether one sees it, and the part of the file that holds it."""

    title: str
    sheet_state: str
    part: str
    reader: Any

    def rows(self) -> Iterator[tuple[int, list[FilledCell]]]:
        """Yield the number of each row (1-based) with its filled cells; row 1 also where the sheet leaves it out."""
        book, strings = self.reader.wb, self.reader.shared_strings
        with self.reader.archive.open(self.part) as source:
            parser = _Parser(source, strings, False, book.epoch, book._date_formats, book._timedelta_formats)
            for place, (number, cells) in enumerate(parser.parse()):
                if place == 0 and number > 1:
                    yield 1, []
                found = (FilledCell(cell["column"] - 1, cell["value"], cell["data_type"]) for cell in cells)
                yield number, [one for one in found if one.value is not None]


def pages(data: bytes) -> list[Page]:
    """Return the sheets of a workbook, those with only a chart left out; raises what openpyxl does where it is none."""
    reader: Any = ExcelReader(BytesIO(data), read_only=True, keep_links=False)
    reader.read_manifest()
    reader.read_strings()
    reader.read_workbook()
    apply_stylesheet(reader.archive, reader.wb)  # which numbers are days
    found = ((sheet, link) for sheet, link in reader.parser.find_sheets() if link.target in reader.valid_files)
    return [Page(one.name, one.state, link.target, reader) for one, link in found if "chartsheet" not in link.Type]


class _Parser(WorkSheetParser):
    def parse(self) -> Generator[Any]:
        for _, element in iterparse(self.source):  # noqa: S314 - see above
            if element.tag == ROW_TAG:
                yield self.parse_row(element)  # type: ignore[arg-type] # the stub knows lxml only
                element.clear()

    def parse_cell(self, element: Any) -> dict[str, Any]:
        inline = element.find(INLINE_STRING) if element.get("t") == "inlineStr" else None
        if inline is not None and [part.tag for part in inline] == [TEXT_TAG]:  # as a plain value: twice as fast
            element.set("t", "str")
            inline[0].tag = VALUE_TAG
            element.append(inline[0])
        return super().parse_cell(element)
