"""Makes `visuals/templates/sjabloon.docx`, from which every Word file of ours is made: `python -m tests.tools.word_template`.

Whoever would rather have another look opens the result in Word, changes its styles and samples, and saves it.
"""

import io
import sys
import zipfile
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

LANGUAGE, FONT = "nl-NL", "Arial"  # on every desk, and everywhere of one width
SIZES = {"Normal": 10, "Title": 20, "Subtitle": 10.5, "Heading 1": 14, "Heading 2": 11.5, "Footer": 8.5, "Tabel": 8.5}
SPACE = {"Title": (0, 3), "Subtitle": (0, 3), "Heading 1": (12, 3), "Heading 2": (8, 3), "Normal": (None, 5), "Tabel": (1, 1)}
INK, SOFT, SHADE, LINE = RGBColor(0x16, 0x21, 0x2B), RGBColor(0x46, 0x52, 0x5D), "E6EEF4", "B9BEC2"
# Parts of the template of python-docx: a picture of it, and its styles for Word 2007, which differ from ours.
UNWANTED = (RELATIONSHIP_TYPE.THUMBNAIL, "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects")
# The styles that stay: python-docx brings a hundred more, most of them looks of tables.
USED = {
    *("Normal", "DefaultParagraphFont", "TableNormal", "NoList", "Title", "TitleChar", "Subtitle", "SubtitleChar"),
    *("Heading1", "Heading1Char", "Heading2", "Heading2Char", "Footer", "FooterChar", "Header", "HeaderChar"),
    *("ListBullet", "TableGrid", "Tabel"),
}
AFTER_BORDERS = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption")


def element(name: str, **attributes: str) -> Any:
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def styled(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(1.5)
    section.header_distance = section.footer_distance = Cm(0.8)
    table: Any = document.styles.add_style("Tabel", WD_STYLE_TYPE.PARAGRAPH)
    table.base_style, table.paragraph_format.line_spacing = document.styles["Normal"], 1.0
    for name, (before, after) in SPACE.items():
        spacing = document.styles[name].paragraph_format
        spacing.space_before, spacing.space_after = None if before is None else Pt(before), Pt(after)
    for name, size in SIZES.items():
        style = document.styles[name]
        style.font.size, style.font.color.rgb, style.font.italic = Pt(size), INK, False
        for wider in style.element.get_or_add_rPr().findall(qn("w:spacing")):
            style.element.rPr.remove(wider)
        fonts = style.element.rPr.get_or_add_rFonts()
        fonts.attrib.clear()
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), FONT)
    for edge in list(document.styles["Title"].element.iter(qn("w:pBdr"))):
        edge.getparent().remove(edge)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)


def field(run: Any, code: str) -> None:
    instruction, text = element("instrText"), element("t")
    instruction.text, text.text = code, "1"
    begin, separate, end = (element("fldChar", fldCharType=kind) for kind in ("begin", "separate", "end"))
    for part in (begin, instruction, separate, text, end):
        run._r.append(part)


def made() -> bytes:
    document: Any = Document()
    styled(document)
    foot = document.sections[0].footer.paragraphs[0]
    foot.add_run("{voet} Bladzijde ")
    field(foot.add_run(), "PAGE")
    foot.add_run(" van ")
    field(foot.add_run(), "NUMPAGES")
    for style, name in (("Title", "titel"), ("Subtitle", "ondertitel"), ("Heading 1", "kop1"), ("Heading 2", "kop2")):
        document.add_paragraph(f"{{{name}}}", style=style)
    text = document.add_paragraph("{alinea}")
    text.add_run("{vet}").bold = True
    text.add_run("{zacht}").font.color.rgb = SOFT
    link = text.add_run("{verwijzing}")
    link.font.underline, link.font.color.rgb = True, RGBColor(0x0B, 0x3D, 0x63)
    document.add_paragraph("{lijst}", style="List Bullet")
    table = document.add_table(rows=2, cols=1, style="Table Grid")
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    lines = element("tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        lines.append(element(side, val="single", sz="4", space="0", color=LINE))
    table._tbl.tblPr.insert_element_before(lines, *AFTER_BORDERS)
    for row, name in zip(table.rows, ("kop", "cel"), strict=True):
        paragraph = row.cells[0].paragraphs[0]
        paragraph.style = "Tabel"
        paragraph.add_run(f"{{{name}}}").bold = name == "kop" or None
    table.rows[0].cells[0]._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=SHADE))
    for style in list(document.styles.element.findall(qn("w:style"))):
        if style.get(qn("w:styleId")) not in USED:
            document.styles.element.remove(style)
    properties = document.core_properties
    properties.title, properties.author, properties.comments, properties.language = "Sjabloon", "Ketenkaart", "", LANGUAGE
    for rels in (document.part.package.rels, document.part.rels):
        for key in [key for key, relation in rels.items() if relation.reltype in UNWANTED]:
            del rels[key]
    saved, out = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else "visuals/templates/sjabloon.docx").write_bytes(made())
