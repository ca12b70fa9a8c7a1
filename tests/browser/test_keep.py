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
        page.get_by_label("Bewaar als plaatje (png)").click()
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


def test_lanes_are_kept_as_a_drawing_that_needs_nothing(at: Opener, tmp_path: Path) -> None:
    page = at("#/beloften")
    with page.expect_download() as got:
        page.click("#lanen-svg")
    got.value.save_as(tmp_path / "beloften.svg")
    whole = ElementTree.parse(tmp_path / "beloften.svg").getroot()
    said = [one.text or "" for one in whole.iter(f"{SVG}text")]
    assert said[0] == "Wat is beloofd, en is het er?"
    assert any("8 april 2013" in line for line in said)
    assert any(line.startswith("Ketenkaart ") for line in said)
    assert "Later geleverd" in said
    assert {one.tag for one in whole.iter()} & {f"{SVG}a", f"{SVG}script", f"{SVG}style", f"{SVG}image"} == set()
    assert not [name for one in whole.iter() for name in one.attrib if name in ("class", "style", "href")]
    marks = [one for one in whole.iter(f"{SVG}path") if one.attrib["stroke"] == "rgb(191, 82, 0)"]
    assert marks  # its looks are written out
