"""What python-docx lacks: a plain look, tables with a head that returns on each page, fields, and equal bytes."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.document import Document as Doc
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from ketenkaart.visuals.colophon import SAME_MOMENT
from ketenkaart.visuals.office.safe_text import inert

LANGUAGE = "nl-NL"
FONT = "Arial"  # on every desk, and everywhere of one width
SIZES = {"Normal": 10, "Title": 22, "Subtitle": 12, "Heading 1": 16, "Heading 2": 12, "Footer": 8}
INK, SHADE = RGBColor(0x1B, 0x2A, 0x36), "E8EEF4"
LONGEST = 5_000  # of one paragraph; what is longer is no sentence


def blank(title: str) -> Doc:
    """Return an empty A4 document in Dutch, with its styles set and its properties fixed."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    for name, size in SIZES.items():
        style: Any = document.styles[name]
        style.font.size, style.font.color.rgb, style.font.italic = Pt(size), INK, False
        for spacing in style.element.get_or_add_rPr().findall(qn("w:spacing")):
            style.element.rPr.remove(spacing)
        fonts = style.element.rPr.get_or_add_rFonts()
        fonts.attrib.clear()
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), FONT)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    properties = document.core_properties
    properties.title, properties.author, properties.language = inert(title, 250), "Ketenkaart", LANGUAGE
    properties.comments, properties.last_modified_by, properties.revision = "", "Ketenkaart", 1
    properties.created = properties.modified = SAME_MOMENT
    for key, relation in list(document.part.package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del document.part.package.rels[key]
    return document


def table(document: Doc, caption: str, head: Sequence[str], widths: Sequence[float]) -> Table:
    """Add a table with its head; widths in centimetres. The head returns on each page."""
    made: Table = document.add_table(rows=1, cols=len(widths), style="Table Grid")
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Cm(width)
    title = OxmlElement("w:tblCaption")
    title.set(qn("w:val"), inert(caption, 250))
    made._tbl.tblPr.append(title)
    fill(made, made.rows[0], head, widths, bold=range(len(head)))
    mark = OxmlElement("w:tblHeader")
    made.rows[0]._tr.get_or_add_trPr().append(mark)
    for cell in made.rows[0].cells:
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", SHADE)):
            shade.set(qn(f"w:{name}"), value)
        cell._tc.get_or_add_tcPr().append(shade)
    return made


def fill(
    made: Table,
    row: Any,
    values: Sequence[str | Sequence[str]],
    widths: Sequence[float],
    *,
    bold: Sequence[int] = (),
    height: float | None = None,
) -> None:
    """Write a row (None adds one): a text a cell, or several paragraphs; a row is not cut by a page's end."""
    row = row or made.add_row()  # type: ignore[no-untyped-call]
    if height:
        row.height = Cm(height)
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for number, (cell, value, width) in enumerate(zip(row.cells, values, widths, strict=True)):
        cell.width = Cm(width)
        _write(cell, [value] if isinstance(value, str) else value, bold=number in bold)


def _write(cell: _Cell, texts: Sequence[str], *, bold: bool) -> None:
    for number, text in enumerate(texts or [""]):
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
        paragraph.add_run(inert(text, LONGEST)).bold = bold


def footer(document: Doc, line: str, page: str) -> None:
    """Write the line at the foot of every page; `page` holds `{number}` and `{total}`."""
    first = document.sections[0].footer.paragraphs[0]
    first.add_run(inert(line, LONGEST))
    second = document.sections[0].footer.add_paragraph(style="Footer")
    before, _, rest = page.partition("{number}")
    between, _, after = rest.partition("{total}")
    second.add_run(before)
    _field(second, "PAGE")
    second.add_run(between)
    _field(second, "NUMPAGES")
    second.add_run(after)


def _field(paragraph: Paragraph, code: str) -> None:
    run = paragraph.add_run()
    for kind in ("begin", "", "separate", "text", "end"):
        if kind in ("", "text"):
            part = OxmlElement("w:instrText" if not kind else "w:t")
            part.text = code if not kind else "1"
        else:
            part = OxmlElement("w:fldChar")
            part.set(qn("w:fldCharType"), kind)
        run._r.append(part)


def as_bytes(document: Doc) -> bytes:
    """Return the file; equal content gives equal bytes, so its zip carries one moment for every part."""
    saved, out = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, SAME_MOMENT.timetuple()[:6])
            part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 0
            new.writestr(part, old.read(name))
    return out.getvalue()
