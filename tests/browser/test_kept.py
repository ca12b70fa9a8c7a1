"""What one keeps of a picture stands by itself: twice the size, on white, with its title, source, legend and foot."""

import struct
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.browser.conftest import saved
from tests.browser.tab import Opener, Watched
from tests.conftest import cases

SVG = "{http://www.w3.org/2000/svg}"


def assert_twice_as_large_on_white(png: bytes, width: float, height: float) -> None:
    """8 bits, RGBA; the first line leans on nothing before it. Above and below stand title, source, legend and foot."""
    held, at = b"", 8
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        held += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    assert tuple(zlib.decompress(held)[1:5]) == (255, 255, 255, 255)
    wide, high = struct.unpack(">II", png[16:24])
    assert (wide > 2 * width, high > 2 * (height + 100)) == (True, True)


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("route", "title", "inside", "legend", "colour"), cases("screens")["kept"])
def test_what_the_page_draws_is_kept_as_a_drawing_that_needs_nothing(
    route: str, title: str, inside: str, legend: str, colour: str, at: Opener
) -> None:
    page = at(route)
    whole = ElementTree.fromstring(saved(page, "button:text-is('Sla op als plaatje (svg)')"))
    words = [one.text or "" for one in whole.iter(f"{SVG}text")]
    assert (words[0], words[-1].split(" ")[0]) == (title, "Ketenkaart")
    assert any("8 april 2013" in line for line in words)
    assert inside in words
    assert any(line.startswith(legend) for line in words)
    assert {one.tag for one in whole.iter()} == {f"{SVG}{tag}" for tag in ("svg", "title", "rect", "path", "text")}
    assert not [name for one in whole.iter() for name in one.attrib if name in ("class", "style", "href")]
    inks = {one.attrib.get(name, "").upper() for one in whole.iter(f"{SVG}path") for name in ("fill", "stroke")}
    assert colour.upper() in inks  # its looks are written out
    dashes = {one.attrib.get("stroke-dasharray") for one in whole.iter(f"{SVG}path")}
    assert "uit=" not in route or {"5 3", "2 4"} <= dashes  # a legend of lines tells them apart
    size = page.locator("svg.lanen, table.dekking, table.matrix, .route, .loopbeeld, .stroom > svg").first.bounding_box()
    assert size
    png = saved(page, "button:text-is('Sla op als plaatje (png)')")
    assert_twice_as_large_on_white(png, size["width"], size["height"])


@pytest.mark.large
def test_of_what_is_too_large_no_file_is_made_and_that_is_said(tab: Watched, html: Path) -> None:
    """A browser gives nothing for a picture larger than it can hold; which is when, it does not tell."""
    page = tab.open(html)
    page.evaluate("() => { HTMLCanvasElement.prototype.toBlob = (given) => given(null); }")
    for route in ("#/verken", "#/verken/informatie", "#/dekking", "#/overzicht"):
        tab.visit(route).evaluate("document.getElementById('melding').textContent = ''")
        page.locator("[id$='-png']").first.click()
        page.get_by_text("wordt te groot voor deze browser.").wait_for()
        assert page.get_by_text("is gedownload").count() == 0
