"""Reads a Word template: the samples in it, each a paragraph or a run that holds a name in braces, such as `{kop1}`.

Styles, margins, header and footer stay those of the template, so that a file looks as its maker wants. Above the first
sample may stand what every file begins with, such as a logo. Names of elements: ECMA-376 part 1, WordprocessingML.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from defusedxml.minidom import parseString

from ketenkaart.content import content_path
from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.graph.workbook.safety import inspect_parts

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT, PROPERTIES, SETTINGS = "word/document.xml", "docProps/core.xml", "word/settings.xml"
FEET = re.compile(r"word/(?:footer|header)\d*\.xml")
# Where Word keeps the path of the file on which a document was based: a folder of somebody's disk.
BASED_ON = ("word/_rels/settings.xml.rels", re.compile(rb"<w:attachedTemplate\b[^>]*/>"))
SAMPLE = re.compile(r"\{(\w+)\}")
PARAGRAPHS = ("titel", "ondertitel", "kop1", "kop2", "alinea", "lijst", "kop", "cel")
RUNS, FOOT = ("vet", "zacht", "verwijzing"), b"{voet}"
HERE = "<!--inhoud-->"
LACKS = "“{}” mist als voorbeeld {}; zet dat erin zoals in ons sjabloon, tussen accolades en in één opmaak."
UNREADABLE = "“{}” is geen Word-bestand dat wij als sjabloon lezen; bewaar het in Word als .docx, zonder macro's."
OUTSIDE = "“{}” verwijst naar iets buiten het bestand, zoals een gekoppeld plaatje; voeg dat in het bestand zelf in."


@dataclass(frozen=True)
class Template:
    """A template that was read: XML to copy, by the name of its sample.

    `parts` are those of the zip; `frame` is its document with a comment where the content comes. `width` is that of the
    text on a page, in twentieths of a point. `paragraphs` have the properties of a paragraph and of its first run,
    `runs` those of a run, `table` those of the table by their name, `head_cell` those of a cell of its head.
    """

    parts: dict[str, bytes]
    frame: str
    width: int
    paragraphs: dict[str, tuple[str, str]]
    runs: dict[str, str]
    table: dict[str, str]
    head_cell: str


def read_template(path: Path | None = None, *, landscape: bool = False) -> Template:
    """Return a template (default: our own), with its page turned where that is asked.

    Raises KetenkaartError where it is not safe to read, or lacks a sample.
    """
    path = path or content_path("visuals", "templates/sjabloon.docx")
    parts = _parts(path)
    try:
        document = parseString(parts[DOCUMENT])
        [body] = document.getElementsByTagNameNS(W, "body")
        width = _page(body, landscape=landscape)
    except (ExpatError, ValueError, IndexError) as error:
        raise KetenkaartError(UNREADABLE.format(path.name)) from error
    paragraphs: dict[str, tuple[str, str]] = {}
    runs: dict[str, str] = {}
    table: dict[str, str] = {}
    head_cell = ""
    for node in [one for one in body.childNodes if one.localName in ("p", "tbl")]:
        for paragraph in [node] if node.localName == "p" else node.getElementsByTagNameNS(W, "p"):
            for name, run in _samples(paragraph):
                if not runs:
                    body.insertBefore(document.createComment(HERE[4:-3]), node)
                runs[name] = _xml(run, "rPr")
                paragraphs[name] = (_xml(paragraph, "pPr"), runs[name])
                if name == "kop" and node.localName == "tbl":
                    table = {one.localName: one.toxml() for one in _inside(node, "tblPr")}
                    cell = _inside(node.getElementsByTagNameNS(W, "tc")[0], "tcPr")
                    head_cell = "".join(one.toxml() for one in cell if one.localName != "tcW")
        if runs:
            body.removeChild(node)
    missing = [name for name in (*PARAGRAPHS, *RUNS) if name not in runs or (name == "kop" and not table)]
    missing += [] if any(FOOT in data for name, data in parts.items() if FEET.fullmatch(name)) else ["voet"]
    if missing:
        raise KetenkaartError(LACKS.format(path.name, ", ".join(f"{{{name}}}" for name in missing)))
    return Template(parts, document.toxml(), width, paragraphs, runs, table, head_cell)


def _parts(path: Path) -> dict[str, bytes]:
    """Return the parts of a template; raise KetenkaartError where they are not safe to read."""
    try:
        data = path.read_bytes()
        inspect_parts(data, path.name, DOCUMENT)
    except InputFaults as error:
        raise KetenkaartError(UNREADABLE.format(path.name)) from error
    except OSError as error:
        raise KetenkaartError(f"“{path}” is niet te lezen; geef een Word-bestand (.docx) dat er is.") from error
    with zipfile.ZipFile(BytesIO(data)) as package:
        parts = {part.filename: package.read(part) for part in package.infolist() if not part.is_dir()}
    relations, element = BASED_ON
    if parts.pop(relations, None) and SETTINGS in parts:
        parts[SETTINGS] = element.sub(b"", parts[SETTINGS])
    if any(b'"External"' in data for name, data in parts.items() if name.endswith(".rels")):
        raise KetenkaartError(OUTSIDE.format(path.name))
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


def _page(body: Any, *, landscape: bool) -> int:
    """Turn the page where that is asked, and return how wide its text is."""
    size, margin = (body.getElementsByTagNameNS(W, name)[-1] for name in ("pgSz", "pgMar"))
    wide, high = (int(size.getAttributeNS(W, name)) for name in ("w", "h"))
    if landscape and wide < high:
        wide, high = high, wide
        for name, value in (("w", wide), ("h", high), ("orient", "landscape")):
            size.setAttributeNS(W, f"w:{name}", str(value))
    return wide - sum(int(margin.getAttributeNS(W, side)) for side in ("left", "right"))
