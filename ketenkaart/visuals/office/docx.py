"""What python-docx lacks: a plain look, tables with a head that returns on each page, fields, and equal bytes."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.document import Document as Doc
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.run import Run

from ketenkaart.visuals.office.safe_text import SAME_MOMENT, inert

LANGUAGE = "nl-NL"
FONT = "Arial"  # on every desk, and everywhere of one width
SIZES = {"Normal": 10, "Title": 20, "Subtitle": 10.5, "Heading 1": 14, "Heading 2": 11.5, "Footer": 8.5}
IN_TABLE = {"Tabel": 8.5}  # a style of our own, for the words in tables
MARGIN = 1.5
INK, SOFT, SHADE, LINE = RGBColor(0x16, 0x21, 0x2B), RGBColor(0x46, 0x52, 0x5D), "E6EEF4", "B9BEC2"
# Parts of the template of python-docx: a picture of it, and its styles for Word 2007, which differ from ours.
UNWANTED = (RELATIONSHIP_TYPE.THUMBNAIL, "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects")
AFTER_BORDERS = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption")  # in the properties of a table
LONGEST = 5_000  # of one paragraph; what is longer is no sentence


def blank(title: str) -> Doc:
    """Return an empty A4 document in Dutch, with its styles set and its properties fixed."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(MARGIN)
    section.header_distance = section.footer_distance = Cm(0.8)
    for name in IN_TABLE:
        style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(1)
        style.paragraph_format.line_spacing = 1.0
    document.styles["Normal"].paragraph_format.space_after = Pt(5)
    for name, before in (("Title", 0), ("Subtitle", 0), ("Heading 1", 12), ("Heading 2", 8)):
        spacing: Any = document.styles[name].paragraph_format
        spacing.space_before, spacing.space_after = Pt(before), Pt(3)
    for name, size in (SIZES | IN_TABLE).items():
        style = document.styles[name]
        style.font.size, style.font.color.rgb, style.font.italic = Pt(size), INK, False
        for wider in style.element.get_or_add_rPr().findall(qn("w:spacing")):
            style.element.rPr.remove(wider)
        fonts = style.element.rPr.get_or_add_rFonts()
        fonts.attrib.clear()
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), FONT)
    for edge in document.styles["Title"].element.iter(qn("w:pBdr")):
        edge.getparent().remove(edge)
        break
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    properties = document.core_properties
    properties.title, properties.author, properties.language = inert(title, 250), "Ketenkaart", LANGUAGE
    properties.comments, properties.last_modified_by, properties.revision = "", "Ketenkaart", 1
    properties.created = properties.modified = SAME_MOMENT
    for rels in (document.part.package.rels, document.part.rels):
        for key in [key for key, relation in rels.items() if relation.reltype in UNWANTED]:
            del rels[key]
    return document


def table(document: Doc, caption: str, head: Sequence[str], widths: Sequence[float], *, lined: bool = True) -> Table:
    """Add a table with its head, which returns on each page; widths in centimetres; `lined` draws a grid."""
    made: Table = document.add_table(rows=1, cols=len(widths), style="Table Grid")
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Cm(width)
    made._tbl.tblPr.append(_element("tblCaption", val=inert(caption, 250)))
    grid = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = _lines("tblBorders", grid, "single" if lined else "nil", 4, LINE)
    made._tbl.tblPr.insert_element_before(lines, *AFTER_BORDERS)
    fill(made, made.rows[0], head, widths, bold=range(len(head)))
    made.rows[0]._tr.get_or_add_trPr().append(_element("tblHeader"))
    for cell in made.rows[0].cells:
        paint(cell, SHADE)
    return made


def fill(
    made: Table, row: Any, values: Sequence[str | Sequence[str]], widths: Sequence[float], *, bold: Sequence[int] = ()
) -> Any:
    """Write a row (None adds one): a text or paragraphs a cell, the first of a cell in `bold` bold; return it."""
    row = row or made.add_row()  # type: ignore[no-untyped-call]
    row._tr.get_or_add_trPr().append(_element("cantSplit"))
    for number, (cell, value, width) in enumerate(zip(row.cells, values, widths, strict=True)):
        cell.width = Cm(width)
        _write(cell, [value] if isinstance(value, str) else value, bold=number in bold)
    return row


def paint(cell: _Cell, fill: str, ink: str = "", edge: str = "", kind: str = "single", wide: int = 8) -> None:
    """Give a cell a ground, its words a colour, and where there is an `edge` a line around it. Colours as RRGGBB.

    `kind` and `wide` (eighths of a point) are those of the line.
    """
    about = cell._tc.get_or_add_tcPr()
    if edge:
        about.append(_lines("tcBorders", ("top", "left", "bottom", "right"), kind, wide, edge))
    about.append(_element("shd", val="clear", color="auto", fill=fill))
    if ink:
        for run in (run for paragraph in cell.paragraphs for run in paragraph.runs):
            run.font.color.rgb = RGBColor.from_string(ink)


def soft(cell: _Cell, text: str) -> None:
    """Add words behind those of a cell, in a softer ink."""
    cell.paragraphs[-1].add_run(inert(f" {text}", LONGEST)).font.color.rgb = SOFT


def _lines(name: str, sides: Sequence[str], kind: str, wide: int, colour: str) -> Any:
    """Return the lines at some sides of a table or cell; `wide` in eighths of a point."""
    lines = _element(name)
    for side in sides:
        lines.append(_element(side, val=kind, sz=str(wide), space="0", color=colour))
    return lines


def _element(name: str, **attributes: str) -> Any:
    """Return an element of WordprocessingML."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _write(cell: _Cell, texts: Sequence[str], *, bold: bool) -> None:
    for number, text in enumerate(texts or [""]):
        paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
        paragraph._p.style = "Tabel"  # its key: by name python-docx reads all styles anew for each cell
        paragraph.add_run(inert(text, LONGEST)).bold = bold and not number


def footer(document: Doc, line: str, page: str) -> None:
    """Write the line at the foot of every page; `page` holds `{number}` and `{total}`."""
    foot = document.sections[0].footer.paragraphs[0]
    before, _, rest = page.partition("{number}")
    between, _, after = rest.partition("{total}")
    foot.add_run(inert(f"{line} {before}", LONGEST))
    _field(foot.add_run(), "PAGE")
    foot.add_run(between)
    _field(foot.add_run(), "NUMPAGES")
    foot.add_run(after)


def _field(run: Run, code: str) -> None:
    instruction, text = _element("instrText"), _element("t")
    instruction.text, text.text = code, "1"
    begin, separate, end = (_element("fldChar", fldCharType=kind) for kind in ("begin", "separate", "end"))
    for part in (begin, instruction, separate, text, end):
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
