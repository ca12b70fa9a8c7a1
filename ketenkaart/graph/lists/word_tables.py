"""Reads the paragraphs and tables of a Word document from its XML: a page cannot carry a library that does.

Callers have checked the zip (`workbook.safety.inspect_parts`): no bomb, no DOCTYPE.
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

DOCUMENT = "word/document.xml"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
AS_TEXT = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
# What is no text of a paragraph: its format, what was deleted, and drawings (their words would come twice).
NOT_TEXT = frozenset(
    {f"{W}{name}" for name in ("pPr", "rPr", "del", "moveFrom", "drawing", "pict", "object")}
    | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"}
)
Row = dict[int, str]


def read_document(data: bytes) -> tuple[list[tuple[str, str]], list[list[Row]]]:
    """Return the paragraphs outside tables with their styles, and each table as rows: text by column (1-based).

    Merged cells are filled. Raises ValueError or SyntaxError where the XML is not that of Word.
    """
    with zipfile.ZipFile(BytesIO(data)) as package:
        root = fromstring(package.read(DOCUMENT))
    body = root.find(f"{W}body")
    if body is None:
        raise ValueError
    paragraphs = [(_text(one), _setting(one, "pPr", "pStyle")) for one in _inside(body, "p", {f"{W}tbl"})]
    return paragraphs, [_table(one) for one in _inside(body, "tbl", set())]


def _inside(element: Element, name: str, closed: set[str]) -> Iterator[Element]:
    """Yield the nearest elements of a name at any depth, but not those inside an element that is `closed`."""
    for child in element:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag not in closed:
            yield from _inside(child, name, closed)


def _table(table: Element) -> list[Row]:
    rows: list[Row] = []
    for line in _inside(table, "tr", {f"{W}tbl"}):
        row: Row = {}
        column = 1 + _number(line, "trPr", "gridBefore", 0)
        for cell in _inside(line, "tc", {f"{W}tbl"}):
            merged = cell.find(f"{W}tcPr/{W}vMerge")
            goes_on = merged is not None and merged.get(f"{W}val", "continue") == "continue"
            text = "\n".join(_text(one) for one in _inside(cell, "p", {f"{W}tbl"}))
            for place in range(column, column + _number(cell, "tcPr", "gridSpan", 1)):
                row[place] = rows[-1].get(place, "") if goes_on and rows else text
            column = max(row, default=column - 1) + 1
        rows.append(row)
    return rows


def _setting(element: Element, part: str, name: str) -> str:
    found = element.find(f"{W}{part}/{W}{name}")
    return "" if found is None else found.get(f"{W}val", "")


def _number(element: Element, part: str, name: str, usual: int) -> int:
    text = _setting(element, part, name)
    return min(int(text), 1_000) if text.isascii() and text.isdigit() else usual


def _text(element: Element) -> str:
    text = ""
    for child in element:
        if child.tag == f"{W}t":
            text += child.text or ""
        elif child.tag in AS_TEXT:
            text += AS_TEXT[child.tag]
        elif child.tag not in NOT_TEXT:
            text += _text(child)
    return text
