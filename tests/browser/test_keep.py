"""A picture that one keeps stands by itself: twice the size, on white, with its title, source, legend and foot."""

import struct
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.browser.tab import Opener

SVG = "{http://www.w3.org/2000/svg}"


def size_and_corner(path: Path) -> tuple[int, int, tuple[int, ...]]:
    """Width, height and the first pixel of a PNG (8 bits, RGBA; the first line leans on nothing before it)."""
    held, data, at = path.read_bytes(), b"", 8
    while at < len(held):
        length, kind = struct.unpack(">I4s", held[at : at + 8])
        data += held[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    width, height = struct.unpack(">II", held[16:24])
    return width, height, tuple(zlib.decompress(data)[1:5])


@pytest.mark.parametrize("route", ["#/graaf", "#/graaf/partner-stap"])
def test_a_network_is_kept_whole_at_twice_its_size_on_white(route: str, at: Opener, tmp_path: Path) -> None:
    page = at(route)
    with page.expect_download() as got:
        page.get_by_label("Sla op als plaatje (png)").click()
    got.value.save_as(tmp_path / "beeld.png")
    width, height, corner = size_and_corner(tmp_path / "beeld.png")
    assert corner == (255, 255, 255, 255)
    drawn = page.evaluate(
        """() => { const { nodes, network } = { ...ketenkaart.graphNow().drawing.given, ...ketenkaart.graphNow().drawing };
             const boxes = nodes.map((node) => network.getBoundingBox(node.id));
             return [Math.max(...boxes.map((b) => b.right)) - Math.min(...boxes.map((b) => b.left)),
                     Math.max(...boxes.map((b) => b.bottom)) - Math.min(...boxes.map((b) => b.top))]; }"""
    )
    assert width > 2 * drawn[0]
    assert height > 2 * (drawn[1] + 100)  # above and below it stand title, source, legend and foot
    assert page.locator(".buiten").count() == 0


DRAWN = {  # the title, words of the picture, words of its legend, and a colour that says something
    "#/beloften": ("Wat is beloofd, en is het er?", "Integrale aanpak", "Later geleverd", "rgb(191, 82, 0)"),
    "#/dekking": (
        "Welke partner werkt aan welke stap?",
        "Kamer van Koophandel",
        "Alleen ondersteunend werk",
        "rgb(213, 94, 0)",
    ),
    "#/graaf/informatiestromen": ("Tussen wie gaat welke informatie?", "Movisie", "loopt nog niet goed", "rgb(179, 71, 0)"),
    "#/vergelijk": (
        "Van stand naar stand",
        "Nog niet gedaan",
        "Hoe breder een band, hoe meer activiteiten.",
        "rgb(230, 159, 0)",
    ),
}


@pytest.mark.parametrize(("route", "said"), DRAWN.items())
def test_what_the_page_draws_is_kept_as_a_drawing_that_needs_nothing(
    route: str, said: tuple[str, str, str, str], at: Opener, tmp_path: Path
) -> None:
    title, inside, legend, colour = said
    page = at(route)
    with page.expect_download() as got:
        page.get_by_role("button", name="Sla op als plaatje (svg)").click()
    got.value.save_as(tmp_path / "beeld.svg")
    whole = ElementTree.parse(tmp_path / "beeld.svg").getroot()
    texts = [one.text or "" for one in whole.iter(f"{SVG}text")]
    assert texts[0] == title
    assert any("8 april 2013" in line for line in texts)
    assert inside in texts
    assert any(line.startswith(legend) for line in texts)
    assert texts[-1].startswith("Ketenkaart ")
    assert {one.tag for one in whole.iter()} == {f"{SVG}{tag}" for tag in ("svg", "title", "rect", "path", "text")}
    assert not [name for one in whole.iter() for name in one.attrib if name in ("class", "style", "href")]
    inks = {one.attrib.get(name, "").upper() for one in whole.iter(f"{SVG}path") for name in ("fill", "stroke")}
    assert colour.upper() in inks  # its looks are written out


@pytest.mark.parametrize("route", DRAWN)
def test_and_as_a_png_at_twice_its_size_on_white(route: str, at: Opener, tmp_path: Path) -> None:
    page = at(route)
    wide = page.locator("svg.lanen, table.dekking, .stroomtabel, .stroom > svg").first.bounding_box()
    with page.expect_download() as got:
        page.get_by_role("button", name="Sla op als plaatje (png)").click()
    got.value.save_as(tmp_path / "beeld.png")
    width, height, corner = size_and_corner(tmp_path / "beeld.png")
    assert corner == (255, 255, 255, 255)
    assert wide
    assert width > 2 * wide["width"]
    assert height > 2 * (wide["height"] + 100)


@pytest.mark.parametrize("route", ["#/graaf", "#/dekking", "#/overzicht"])
def test_of_what_is_too_large_no_file_is_made_and_that_is_said(route: str, at: Opener) -> None:
    """A browser gives nothing for a picture larger than it can hold; which is when, it does not tell."""
    page = at(route)
    page.evaluate("() => { HTMLCanvasElement.prototype.toBlob = (given) => given(null); }")
    page.locator("[aria-label*='(png)'], [id$='-png'], button:text('Plaatje (png)')").first.click()
    page.get_by_text("wordt te groot voor deze browser.").wait_for()
    assert page.get_by_text("is gedownload").count() == 0
