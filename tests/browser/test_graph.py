"""Graaf: picture and table are one, by mouse and by key; large ones too; what one keeps of a picture stands alone."""

import copy
import struct
import zlib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader, Writer, asks, saved
from tests.browser.tab import PHONE, Opener, Watched, grow
from tests.conftest import cases

LAST = "2013-04-08"
ENTRY = "model/mensenhandel/entree"
IND = "Immigratie- en Naturalisatiedienst"
NETWORK = "ketenkaart.graphNow().drawing.network"
NODES = f"{NETWORK}.body.data.nodes.length"
SCALE = f"{NETWORK}.getScale()"
ROWS = "#beeldtabel tr[data-rij]"
CARD = ".zweefkaart"  # what is said of what one points at


def spot(reader: Reader, node: str, other: str = "") -> tuple[float, float]:
    """Where a node stands on the screen, or where the column of one crosses the row of another."""
    x, y = asks(reader.page, "spot", [node, other or node])
    return x, y


def point(reader: Reader, node: str, dx: float = 0, dy: float = 0) -> Reader:
    """Point at a node, or beside it."""
    x, y = spot(reader, node)
    reader.page.mouse.move(x + dx, y + dy, steps=4 if dx else 1)
    return reader


def until(reader: Reader, expression: str) -> None:
    """Wait until something holds; the policy of the page does not let Playwright's own way evaluate it there."""
    for _ in range(100):
        if reader.page.evaluate(expression):
            return
        reader.page.wait_for_timeout(50)
    pytest.fail(expression)


def test_choosing_a_row_selects_its_ends_and_says_it(reader: Reader) -> None:
    row = f"{ROWS}:has-text('{IND}')"
    reader.at("#/graaf/partner-stap?toon=tabel").click(f"{row} >> button")
    assert set(reader.page.evaluate(f"{NETWORK}.getSelectedNodes()")) == {"org/ind", ENTRY}
    assert (reader[row].first.get_attribute("class"), reader.number(f"{ROWS} [aria-pressed=true]")) == ("gekozen", 1)
    reader.sees("#inwoorden h2", f"{IND} – Entree").sees("#inwoorden li").address("kies=")
    expect(reader["#melding"]).to_contain_text("Gekozen:")
    reader.reload()
    assert set(reader.page.evaluate(f"{NETWORK}.getSelectedNodes()")) == {"org/ind", ENTRY}


def test_choosing_a_node_marks_its_rows_and_a_stop_is_a_line(reader: Reader) -> None:
    reader.at("#/graaf/partner-stap").page.mouse.click(*spot(reader, ENTRY))
    assert reader.reads("#inwoorden h2", "Entree").number("tr.gekozen") > 1
    reader.at("#/graaf").page.mouse.click(*spot(reader, ENTRY, "org/ind"))
    reader.reads("#inwoorden h2", f"{IND} – Entree").sees("#inwoorden", "zoek op")


def test_every_drawn_node_stands_in_the_table_and_names_are_readable_at_first_sight(
    reader: Reader, data: dict[str, Any]
) -> None:
    for name, view in data["views"].items():
        page, drawn = reader.at(f"#/graaf/{name}?toon=beeld&alles=ja").page, view["at"][LAST]
        assert reader.number(ROWS) == len(drawn["edges"]) + len(drawn["loose"])
        assert page.evaluate(NODES) == len(drawn["nodes"])
        assert page.evaluate(SCALE) * 14 >= 11.99, name


def test_table_shows_the_date_and_filter_sorted_and_searched(reader: Reader, data: dict[str, Any]) -> None:
    """In the plan of 2011 the Chamber of Commerce did not act yet; in April 2013 it did."""
    chamber = f"{ROWS}:has-text('Kamer van Koophandel')"
    assert reader.at("#/graaf/partner-stap?stand=2011-03-31").counts(chamber, 0).number(ROWS) > 10
    assert reader.click("#filterknop", "#st-gewoon").number(chamber) > 0
    everything = reader.number(ROWS)
    reader.choose("#soort", "signalering").address("soort=signalering").counts(f"{chamber}:has-text('Identiteit')", 1)
    reader.counts(f"{ROWS}:has-text('Financiën')", 0)  # the report is silent on signals about money
    assert 0 < reader.number(ROWS) < everything
    assert reader.choose("#soort", "").click("#lijn-geduid").address("zonder=geduid").number(ROWS) < everything
    reader.at("#/graaf/partner-stap?toon=tabel").click("#beeldtabel-to_label").sees("th[aria-sort='ascending']", "Stap")
    first = reader.texts(f"{ROWS} td")[0]
    assert reader.click("#beeldtabel-to_label").texts(f"{ROWS} td")[0] != first
    reader.click("#filterknop")["#graafzoek"].press_sequentially("entree")
    assert all("Entree" in text for text in reader.texts(ROWS))
    reader.at("#/graaf/partner-stap").click("#filterknop").choose("#stap", "identiteit").address("stap=identiteit")
    ends = reader[ROWS].evaluate_all("(all) => all.map((tr) => tr.dataset.naar)")
    assert 0 < len(ends) < len(data["views"]["partner-stap"]["at"][LAST]["edges"])
    assert {end for end in ends if end.startswith("model/")} == {"model/mensenhandel/identiteit"}


def test_buttons_and_keys_zoom_and_move_and_what_was_dragged_goes_back(reader: Reader) -> None:
    page = reader.at("#/graaf/afspraken").page
    before = page.evaluate(SCALE)
    until(reader.click("button[aria-label='Inzoomen']"), f"{SCALE} > {before}")
    until(reader.press("#doek .vis-network", "0"), f"{SCALE} < {before}")  # all of it: one began with what one can read
    before = page.evaluate(SCALE)
    page.keyboard.down("-")
    until(reader, f"{SCALE} < {before}")
    place = page.evaluate(f"{NETWORK}.getViewPosition().x")
    page.keyboard.up("-")
    page.keyboard.down("ArrowRight")
    until(reader, f"{NETWORK}.getViewPosition().x > {place}")
    page.keyboard.up("ArrowRight")
    reader.at("#/graaf/partner-stap")
    place = f"{NETWORK}.getPosition('org/ind')"
    before = page.evaluate(place)
    point(reader, "org/ind").page.mouse.down()
    point(reader, "org/ind", 90, 40).page.mouse.up()
    assert page.evaluate(place) != before
    reader.click("button[aria-label='Terug naar begin']")
    assert page.evaluate(place) == before


def test_one_walks_from_name_to_name_by_key_and_to_what_surrounds_a_thing(reader: Reader) -> None:
    """The first name of the road that one reads is Entree's; the empty places above it are names too."""
    reader.at(f"#/graaf?kies={ENTRY}").press("#doek .vis-network", "n").reads("#inwoorden h2", "Huisvesting")
    reader.reads("#melding", "Gekozen: Huisvesting.").key("v", "v").reads("#inwoorden h2", "Financiën: signalering")
    reader.key("Escape").address(but="kies=")
    reader.at("#/ding/org/ind").click("text=Verken vanaf hier").sees("h1", "Verken")
    reader.reads(".doos.begin", IND).sees("#inwoorden h2", IND)
    reader.counts("#ding-namen option", 0)
    assert reader.fill("#ding", "Entree").number("#ding-namen option") > 500  # listed when one begins to choose
    reader["#ding"].dispatch_event("change")
    reader.sees("#inwoorden h2", "Entree")


def test_card_says_what_one_points_at_stays_while_one_reads_it_and_leads_on(reader: Reader) -> None:
    point(reader.at("#/graaf"), "org/ind").sees(CARD, IND, "trekker", "hoofdstuk 5")  # its role, and where that stands
    point(reader, "org/ind", 8, 30).page.wait_for_timeout(400)
    reader.click(f"{CARD} a:has-text('Verken vanaf hier')").sees("h1", "Verken").address("verken?uit=org")


def test_card_goes_with_who_leaves_and_one_closed_under_the_pointer_holds_no_later_one(reader: Reader) -> None:
    """A card stays while one points at it; whoever closes it there never leaves it."""
    point(reader.at("#/graaf"), "org/ind").sees(CARD, IND).page.mouse.move(1, 1)
    reader.counts(CARD, 0)
    point(reader.at("#/graaf"), "org/ind").sees(CARD, IND)[CARD].hover()
    point(reader.key("Escape").counts(CARD, 0), ENTRY).sees(CARD, "Entree")
    point(reader, ENTRY, -60, -60).counts(CARD, 0)  # where no name stands


def test_flows_stand_in_a_matrix_and_each_cell_says_what_flows(reader: Reader, data: dict[str, Any]) -> None:
    """By hand: what a post sees when the IND judges a request falters between the ministry and the IND."""
    cell = ".stroomtabel button[aria-label^='Ministerie van Buitenlandse Zaken naar Immigratie']"
    reader.at("#/graaf/informatiestromen").sees("#inwoorden", "Waar informatie nog niet goed loopt")
    names = reader[".stroomtabel button"].evaluate_all("(all) => all.map((one) => one.getAttribute('aria-label'))")
    flows = data["views"]["informatiestromen"]["at"][LAST]
    assert sum(name.split(": ", 1)[1].count("; ") + 1 for name in names) == len(flows["edges"]) + len(flows["loose"])
    assert "loopt nog niet goed" in str(reader[cell].get_attribute("aria-label"))
    reader[cell].focus()
    reader.sees(CARD, "Vindplaats").key("Enter").sees("#inwoorden h2", "Buitenlandse Zaken – Immigratie- en")
    reader.sees("#inwoorden", "hoofdstuk 5").sees(".stroomtabel :focus").click("#toon-tabel")
    reader.counts("#beeldtabel tr.gekozen", 1).at("#/graaf/informatiestromen")[".stroomtabel button"].first.hover()
    reader.sees(CARD).press("#toon-tabel", "Enter").sees("#beeldtabel")  # who asks for it while a card stands there


def test_on_a_phone_the_route_is_a_list(on_phone: Opener) -> None:
    page = on_phone("#/graaf")
    step = page.locator(".beeldlijst details", has_text="Huisvesting")
    step.locator("summary").click()
    expect(step).to_contain_text("signalering: Geen werk gemeld")
    assert page.locator(".beeldlijst summary").first.bounding_box()["y"] < PHONE["height"]  # type: ignore[index]


@pytest.mark.large
@pytest.mark.parametrize("layout", ["columns", "network"])
def test_two_thousand_nodes_are_drawn(layout: str, tab: Watched, data: dict[str, Any], as_page: Writer) -> None:
    mine = copy.deepcopy(data)
    grow(mine, layout)
    page = tab.open(as_page(mine), "#/graaf/partner-stap")
    assert page.evaluate(f"[{NODES}, {NODES.replace('nodes', 'edges')}]") == [2000, 2000]


# A picture that one keeps stands by itself: twice the size, on white, with its title, source, legend and foot.
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


@pytest.mark.parametrize("route", ["#/graaf", pytest.param("#/graaf/partner-stap", marks=pytest.mark.large)])
def test_network_is_kept_whole_at_twice_its_size_on_white(route: str, at: Opener) -> None:
    page = at(route)
    assert_twice_as_large_on_white(saved(page, "[aria-label='Sla op als plaatje (png)']"), *asks(page, "extent"))
    assert page.locator(".buiten").count() == 0


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
    size = page.locator("svg.lanen, table.dekking, .stroomtabel, .stroom > svg").first.bounding_box()
    assert size
    png = saved(page, "button:text-is('Sla op als plaatje (png)')")
    assert_twice_as_large_on_white(png, size["width"], size["height"])


def test_of_what_is_too_large_no_file_is_made_and_that_is_said(tab: Watched, html: Path) -> None:
    """A browser gives nothing for a picture larger than it can hold; which is when, it does not tell."""
    for route in ("#/graaf", "#/dekking", "#/overzicht"):
        page = tab.open(html, route)
        page.evaluate("() => { HTMLCanvasElement.prototype.toBlob = (given) => given(null); }")
        page.locator("[aria-label*='(png)'], [id$='-png'], button:text('Plaatje (png)')").first.click()
        page.get_by_text("wordt te groot voor deze browser.").wait_for()
        assert page.get_by_text("is gedownload").count() == 0
