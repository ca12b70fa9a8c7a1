"""Makes a Word file out of a template: texts come from here, looks from its samples (`word_template.py`)."""

import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from ketenkaart.visuals.office.cells import SAME_MOMENT, Look, inert
from ketenkaart.visuals.office.word_template import DOCUMENT, FEET, FOOT, HERE, PROPERTIES, read_template

# The properties of a table in the order of the standard; Word repairs a file that has them in another.
TABLE = (
    *("tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc"),
    *("tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption"),
)
SIDES = ("top", "left", "bottom", "right")
BEFORE_BREAK = re.compile(r"<w:pPr>(?:<w:(?:pStyle|keepNext|keepLines)\b[^>]*/>)*")
BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
GAP = "FFFFFF"  # the line between two filled cells
LONGEST = 5_000  # letters of one text; what is longer is no sentence
CORE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:creator>Ketenkaart</dc:creator>\
<dc:language>nl-NL</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>\
<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>"""


@dataclass(frozen=True)
class Run:
    """Some words; `look` is the sample that they look like (vet, zacht, verwijzing), `to` the bookmark they lead to."""

    text: str
    look: str = ""
    to: str = ""


Text = str | Run | tuple[str | Run, ...]  # what a paragraph says


@dataclass(frozen=True)
class Cell:
    """A cell of a table: its paragraphs, and its colours where they are not those of the sample."""

    texts: Sequence[Text]
    look: Look | None = None


class WordFile:
    """A Word file while it is made: what is added comes below what was."""

    def __init__(self, title: str, foot: str, template: Path | None = None, *, landscape: bool = False) -> None:
        """Begin a file; `foot` is the line at the foot of each page. Raises what `read_template` raises."""
        self.title, self.foot = title, foot
        self.template = read_template(template, landscape=landscape)
        self.content: list[str] = []
        self.marks = 0

    def paragraph(self, sample: str, text: Text, *, mark: str = "", fresh: bool = False) -> None:
        """Add a paragraph as a sample looks; `mark` is its bookmark, `fresh` lets it begin a page."""
        self.content.append(self._paragraph(sample, text, mark=mark, fresh=fresh))

    def table(
        self,
        caption: str,
        shares: Sequence[float],
        head: Sequence[str],
        rows: Iterable[Sequence[Text | Cell]],
        *,
        lined: bool = True,
    ) -> None:
        """Add a table, as wide as the page, with a head that returns on each page; `caption` is read aloud.

        `shares` divide the width over the columns; `lined` keeps the lines of the sample. A row stays on one page.
        """
        widths = [round(self.template.width * share / sum(shares)) for share in shares]
        ours = {
            "tblW": f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>',
            "tblLayout": '<w:tblLayout w:type="fixed"/>',
            "tblCaption": f"<w:tblCaption w:val={quoteattr(inert(caption, 250))}/>",
        }
        if not lined:
            nil = "".join(f'<w:{side} w:val="nil"/>' for side in (*SIDES, "insideH", "insideV"))
            ours["tblBorders"] = f"<w:tblBorders>{nil}</w:tblBorders>"
        properties = {**self.template.table, **ours}
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        about = "".join(properties.get(name, "") for name in TABLE)
        heads = [_cell(self.template.head_cell, [self._paragraph("kop", text)]) for text in head]
        cells = [heads, *([self._cell(value) for value in row] for row in rows)]
        made = "".join(_row(row, widths, "<w:tblHeader/>" if row is heads else "") for row in cells)
        self.content.append(f"<w:tbl><w:tblPr>{about}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>")

    def _cell(self, value: Text | Cell) -> str:
        cell = value if isinstance(value, Cell) else Cell([value])
        ink = cell.look.ink if cell.look else ""
        texts = [self._paragraph("cel", text, ink=ink) for text in cell.texts or [""]]
        return _cell(_painted(cell.look) if cell.look else "", texts)

    def _paragraph(self, sample: str, text: Text, *, mark: str = "", fresh: bool = False, ink: str = "") -> str:
        properties, usual = self.template.paragraphs[sample]
        if fresh and (place := BEFORE_BREAK.match(properties or "<w:pPr></w:pPr>")):
            properties = f"{place[0]}<w:pageBreakBefore/>{properties[place.end() :] or '</w:pPr>'}"
        inside = ""
        for one in text if isinstance(text, tuple) else (text,):
            run = one if isinstance(one, Run) else Run(one)
            look = self.template.runs[run.look] if run.look else usual
            if ink:
                look = f'<w:rPr>{"<w:b/>" * (run.look == "vet")}<w:color w:val="{ink}"/></w:rPr>'
            words = f'<w:r>{look}<w:t xml:space="preserve">{_clean(run.text).replace(chr(10), BREAK)}</w:t></w:r>'
            inside += f'<w:hyperlink w:anchor="{run.to}">{words}</w:hyperlink>' if run.to else words
        if mark:
            self.marks += 1
            start = f'<w:bookmarkStart w:id="{self.marks}" w:name="{mark}"/>'
            inside = f'{start}{inside}<w:bookmarkEnd w:id="{self.marks}"/>'
        return f"<w:p>{properties}{inside}</w:p>"

    def as_bytes(self) -> bytes:
        """Return the file; equal content and an equal template give equal bytes."""
        core = CORE.format(title=_clean(self.title, 250), moment=SAME_MOMENT.strftime("%Y-%m-%dT%H:%M:%SZ"))
        content = self.template.frame.replace(HERE, "".join(self.content), 1)
        made = {DOCUMENT: content.encode(), PROPERTIES: core.encode()}
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.template.parts.items():
                part = zipfile.ZipInfo(name, SAME_MOMENT.timetuple()[:6])
                part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 0
                foot = data.replace(FOOT, _clean(self.foot).encode()) if FEET.fullmatch(name) else data
                package.writestr(part, made.get(name, foot))
        return out.getvalue()


def _clean(text: str, longest: int = LONGEST) -> str:
    return escape(inert(text, longest))


def _row(cells: Sequence[str], widths: Sequence[int], head: str) -> str:
    sized = (
        cell.replace("<w:tcPr>", f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>', 1)
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(sized)}</w:tr>"


def _cell(properties: str, paragraphs: Sequence[str]) -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def _painted(look: Look) -> str:
    """Return the line around a cell and its ground; the kind of line says in print what the ground says in colour."""
    kind, wide = (look.line, 12) if look.line else ("single", 24 if look.thick else 8)
    line = f'w:val="{kind}" w:sz="{wide}" w:space="0" w:color="{look.edge or GAP}"'
    edges = "".join(f"<w:{side} {line}/>" for side in SIDES)
    return f'<w:tcBorders>{edges}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{look.fill}"/>'
