"""Makes a Word file out of a template: texts come from here, looks from its samples.

A sample is a paragraph or a run that holds a name in braces, such as `{kop1}`. Styles, margins, header and footer stay
those of the template, so that a file looks as its maker wants. Above the first sample may stand what every file begins
with, such as a logo. Names of elements: ECMA-376 part 1, WordprocessingML.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError
from xml.sax.saxutils import escape, quoteattr

from defusedxml.minidom import parseString

from ketenkaart.content import content_path
from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.graph.workbook.safety import inspect_parts
from ketenkaart.queries.rows.needs import source_line
from ketenkaart.store import Store
from ketenkaart.visuals.in_words import refused
from ketenkaart.visuals.office.cells import SAME_MOMENT, Look, inert, office

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT, PROPERTIES, SETTINGS = "word/document.xml", "docProps/core.xml", "word/settings.xml"
FEET = re.compile(r"word/(?:footer|header)\d*\.xml")
# Where Word keeps the path of the file on which a document was based: a folder on its maker's disk.
BASED_ON = ("word/_rels/settings.xml.rels", re.compile(rb"<w:attachedTemplate\b[^>]*/>"))
SAMPLE = re.compile(r"\{(\w+)\}")
SAMPLES = ("titel", "ondertitel", "kop1", "kop2", "alinea", "lijst", "kop", "cel", "vet", "zacht", "verwijzing")
FOOT = b"{voet}"
HERE = "<!--inhoud-->"
SIDES = ("top", "left", "bottom", "right")
BEFORE_BREAK = re.compile(r"<w:pPr>(?:<w:(?:pStyle|keepNext|keepLines)\b[^>]*/>)*")
BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
GAP = "FFFFFF"  # the line between two filled cells
LONGEST = 5_000  # letters of one text; what is longer is no sentence


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


Rows = Iterable[Sequence[Text | Cell]]  # of a table


class WordFile:
    """A Word file while it is made: what is added comes below what was."""

    def __init__(self, title: str, foot: str, template: Path | None = None) -> None:
        """Begin a file of a template (default: our own); `foot` is the line at the foot of each page."""
        self.title, self.foot = title, foot
        self.template = Template(template or content_path("visuals", "templates/sjabloon.docx"))
        self.content: list[str] = []
        self.marks = 0

    def open(self, stores: Iterable[Store], lines: Iterable[str], facts: dict[str, Any]) -> None:
        """Add the title, the plans that the file is about, and an introduction filled with facts."""
        self.paragraph("titel", self.title)
        self.paragraph("ondertitel", "\n".join(map(source_line, stores)))
        self.lines("alinea", lines, facts)

    def lines(self, sample: str, lines: Iterable[str], facts: dict[str, Any]) -> None:
        """Add lines, each a paragraph that is filled with facts."""
        for line in lines:
            self.paragraph(sample, line.format(**facts))

    def paragraph(self, sample: str, text: Text, *, mark: str = "", fresh: bool = False) -> None:
        """Add a paragraph as a sample looks; `mark` is its bookmark, `fresh` lets it begin a page."""
        self.content.append(self._paragraph(sample, text, mark=mark, fresh=fresh))

    def table(
        self, caption: str, shares: Iterable[str], head: Sequence[str], rows: Rows, *, lined: bool = True
    ) -> None:
        """Add a table, as wide as the page, with a head that returns on each page; `caption` is read aloud.

        `shares` divide the width over the columns; `lined` keeps the lines of the sample. A row stays on one page.
        """
        parts = list(map(float, shares))
        widths = [round(self.template.width * part / sum(parts)) for part in parts]
        ours = {
            "tblW": f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>',
            "tblLayout": '<w:tblLayout w:type="fixed"/>',
            "tblCaption": f"<w:tblCaption w:val={quoteattr(inert(caption, 250))}/>",
        }
        if not lined:
            nil = "".join(f'<w:{side} w:val="nil"/>' for side in (*SIDES, "insideH", "insideV"))
            ours["tblBorders"] = f"<w:tblBorders>{nil}</w:tblBorders>"
        properties = {**self.template.table, **ours}
        about = "".join(properties.get(name, "") for name in office()["table"])
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        heads = [(self.template.head_cell, self._paragraph("kop", text)) for text in head]
        cells = [heads, *(list(map(self._cell, row)) for row in rows)]
        made = "".join(_row(row, widths, "<w:tblHeader/>" if row is heads else "") for row in cells)
        self.content.append(f"<w:tbl><w:tblPr>{about}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>")

    def _cell(self, value: Text | Cell) -> tuple[str, str]:
        cell = value if isinstance(value, Cell) else Cell([value])
        ink, painted = (cell.look.ink, _painted(cell.look)) if cell.look else ("", "")
        return painted, "".join(self._paragraph("cel", text, ink=ink) for text in cell.texts or [""])

    def _paragraph(self, sample: str, text: Text, *, mark: str = "", fresh: bool = False, ink: str = "") -> str:
        properties = self.template.paragraphs[sample]
        if fresh and (place := BEFORE_BREAK.match(properties or "<w:pPr></w:pPr>")):
            properties = f"{place[0]}<w:pageBreakBefore/>{properties[place.end() :] or '</w:pPr>'}"
        inside = ""
        for one in text if isinstance(text, tuple) else (text,):
            run = one if isinstance(one, Run) else Run(one)
            look = self.template.runs[run.look or sample]
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
        core = office()["core"].format(title=_clean(self.title, 250), moment=f"{SAME_MOMENT:%Y-%m-%dT%H:%M:%SZ}")
        content = self.template.frame.replace(HERE, "".join(self.content), 1)
        made = {DOCUMENT: content.encode(), PROPERTIES: core.encode()}
        with zipfile.ZipFile(out := BytesIO(), "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.template.parts.items():
                part = zipfile.ZipInfo(name, SAME_MOMENT.timetuple()[:6])
                part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 0
                foot = data.replace(FOOT, _clean(self.foot).encode()) if FEET.fullmatch(name) else data
                package.writestr(part, made.get(name, foot), compresslevel=9)
        return out.getvalue()


def _clean(text: str, longest: int = LONGEST) -> str:
    return escape(inert(text, longest))


def _row(cells: Sequence[tuple[str, str]], widths: Sequence[int], head: str) -> str:
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{texts}</w:tc>'
        for width, (properties, texts) in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{made}</w:tr>"


def _painted(look: Look) -> str:
    """Return the line around a cell and its ground; the kind of line says in print what the ground says in colour."""
    kind, wide = (look.line, 12) if look.line else ("single", 24 if look.thick else 8)
    line = f'w:val="{kind}" w:sz="{wide}" w:space="0" w:color="{look.edge or GAP}"'
    edges = "".join(f"<w:{side} {line}/>" for side in SIDES)
    return f'<w:tcBorders>{edges}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{look.fill}"/>'


class Template:
    """A template that was read: XML to copy, by the name of its sample.

    `parts` are those of the zip; `frame` is its document with a comment where the content comes. `width` is that of the
    text on a page, in twentieths of a point. `paragraphs` have the properties of a paragraph, `runs` those of its first
    run, `table` those of the table by their name, `head_cell` those of a cell of its head.
    """

    def __init__(self, path: Path) -> None:
        """Read a template, and lay its page on its side; raise KetenkaartError if it is unsafe or lacks a sample."""
        self.parts = _parts(path)
        self.paragraphs, self.runs, self.table = dict[str, str](), dict[str, str](), dict[str, str]()
        try:
            document = parseString(self.parts[DOCUMENT])
            [body] = document.getElementsByTagNameNS(W, "body")
            self.width = _turn_page(body)
        except (ExpatError, ValueError, IndexError) as error:
            raise refused("no_template", file=path.name) from error
        for node in [one for one in body.childNodes if one.localName in ("p", "tbl")]:
            for paragraph in [node] if node.localName == "p" else node.getElementsByTagNameNS(W, "p"):
                for name, run in _samples(paragraph):
                    if not self.runs:
                        body.insertBefore(document.createComment(HERE[4:-3]), node)
                    self.paragraphs[name], self.runs[name] = _xml(paragraph, "pPr"), _xml(run, "rPr")
                    if name == "kop" and node.localName == "tbl":
                        self.table = {one.localName: one.toxml() for one in _inside(node, "tblPr")}
                        cell = _inside(node.getElementsByTagNameNS(W, "tc")[0], "tcPr")
                        self.head_cell = "".join(one.toxml() for one in cell if one.localName != "tcW")
            if self.runs:
                body.removeChild(node)
        self.frame = document.toxml()
        missing = [name for name in SAMPLES if name not in self.runs or (name == "kop" and not self.table)]
        missing += [] if any(FOOT in data for name, data in self.parts.items() if FEET.fullmatch(name)) else ["voet"]
        if missing:
            raise refused("lacks", file=path.name, samples=", ".join(f"{{{name}}}" for name in missing))


def _parts(path: Path) -> dict[str, bytes]:
    try:
        data = path.read_bytes()
        inspect_parts(data, path.name, DOCUMENT)
    except InputFaults as error:
        raise refused("no_template", file=path.name) from error
    except OSError as error:
        raise KetenkaartError(f"“{path}” is niet te lezen; geef een Word-bestand (.docx) dat er is.") from error
    with zipfile.ZipFile(BytesIO(data)) as package:
        parts = {part.filename: package.read(part) for part in package.infolist() if not part.is_dir()}
    relations, element = BASED_ON
    if parts.pop(relations, None) and SETTINGS in parts:
        parts[SETTINGS] = element.sub(b"", parts[SETTINGS])
    if any(b'"External"' in data for name, data in parts.items() if name.endswith(".rels")):
        raise refused("outside", file=path.name)
    return parts


def _samples(paragraph: Any) -> Iterator[tuple[str, Any]]:
    """Yield the samples in a paragraph, each with the run that it begins in: Word may cut a name into several runs."""
    text, owners = "", list[Any]()
    for run in paragraph.getElementsByTagNameNS(W, "r"):
        words = "".join(t.firstChild.data for t in run.getElementsByTagNameNS(W, "t") if t.firstChild)
        text, owners = text + words, owners + [run] * len(words)
    for found in SAMPLE.finditer(text):
        yield found[1], owners[found.start()]


def _inside(node: Any, name: str) -> list[Any]:
    """Return the elements in the first child of a name; none where there is no such child."""
    found = [one for one in node.childNodes if one.localName == name]
    return [one for one in found[0].childNodes if one.localName] if found else []


def _xml(node: Any, name: str) -> str:
    return next((one.toxml() for one in node.childNodes if one.localName == name), "")


def _turn_page(body: Any) -> int:
    """Turn the page to landscape, and return how wide its text is."""
    size, margin = (body.getElementsByTagNameNS(W, name)[-1] for name in ("pgSz", "pgMar"))
    wide, high = (int(size.getAttributeNS(W, name)) for name in ("w", "h"))
    if wide < high:
        wide, high = high, wide
        for name, value in (("w", wide), ("h", high), ("orient", "landscape")):
            size.setAttributeNS(W, f"w:{name}", str(value))
    return wide - sum(int(margin.getAttributeNS(W, side)) for side in ("left", "right"))
