"""For everyone: axe finds nothing, the keyboard reaches everything, all of it fits a phone, a zoom and paper."""

import re

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.axe import FIRST_ONES, violations
from tests.browser.conftest import Reader, asks
from tests.browser.tab import DESKTOP, PHONE, SCREENS, ZOOMED, Lend, Opener, take_from_menu, unfold
from tests.conftest import cases
from tests.share import share

TABLES = cases("screens")
ROUTES = {
    "html": {**SCREENS, **TABLES["states"]},
    "both": {route: route for route in TABLES["of_two"]},
    "paper": {name: SCREENS[name] for name in TABLES["printed"]},
}
LARGE = {"width": 1280, "height": 900}
BOTH = pytest.param("both", marks=pytest.mark.large)  # the page of two plans takes half a minute


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("plans", "size"), [("html", DESKTOP), ("html", PHONE), pytest.param("both", DESKTOP, marks=pytest.mark.large), ("paper", DESKTOP)]
)
def test_axe_finds_nothing_and_every_table_has_a_caption_and_headers(
    plans: str, size: dict[str, int], lend: Lend, request: pytest.FixtureRequest
) -> None:
    watched, faults, on_paper = lend(size, bypass_csp=True), {}, plans == "paper"
    page = watched.open(request.getfixturevalue("html" if on_paper else plans))
    page.add_style_tag(content=FIRST_ONES)
    for name, route in (*share(ROUTES[plans].items(), 1), *[("verken", SCREENS["verken"])] * on_paper):
        watched.visit(route)
        unfold(page)
        page.emulate_media(media="print" if on_paper else "screen")
        found, tables = violations(page), asks(page, "untold")
        page.emulate_media(media="screen")
        if found or tables:
            faults[name] = (found, tables)
    assert faults == {}


@pytest.mark.sampled
@pytest.mark.parametrize("plans", ["html", BOTH])
@pytest.mark.parametrize("size", [PHONE, ZOOMED, LARGE], ids=["phone", "zoomed", "large"])
def test_nothing_goes_sideways_and_on_a_phone_no_screen_is_long_and_what_one_comes_for_is_in_sight(
    plans: str, size: dict[str, int], lend: Lend, request: pytest.FixtureRequest
) -> None:
    """1280 pixels at four hundred per cent are 320; what a table or picture needs more, it scrolls by itself."""
    watched, faults, text = lend(size, bypass_csp=True), {}, 200 if (plans, size) == ("html", LARGE) else 100
    watched.open(request.getfixturevalue(plans)).add_style_tag(content=f"html {{ font-size: {text}% }}")
    on_phone = (plans, size) == ("html", PHONE)
    for name, route in share(ROUTES[plans].items(), 6 if on_phone else 2):
        page = watched.visit(route)
        wide, high, top = asks(page, "geometry")
        if plans == "both":
            unfold(page)
            wide = asks(page, "geometry")[0]
        long = high > 6000 and name in SCREENS and name != "aandachtspunten-alles"  # whose address asks for all of it
        low = top > size["height"] and name not in ("onbekend", "zoek-niets")
        if wide > size["width"] or (on_phone and (long or low)):
            faults[name] = (wide, high, top)
    assert faults == {}


def tab_to(reader: Reader, name: str, value: str) -> Reader:
    """Press Tab until the focus is on what one looks for."""
    for _ in range(80):
        if str(reader.key("Tab").page.evaluate(f"document.activeElement.{name}")).startswith(value):
            return reader
    pytest.fail(f"never came to {value}")


def test_whole_path_can_be_walked_by_keyboard(reader: Reader) -> None:
    reader.at("#/overzicht").key("Tab").stands_on("spring").key("Enter").stands_on("inhoud")
    assert reader.page.url.endswith("#/overzicht")
    cell = tab_to(reader, "id", "cel-").focused()
    reader.key("Enter").sees("#paneel").stands_on("paneel-kop").key("Tab").stands_on("paneel-sluit")
    reader.key("Enter").counts("#paneel", 0).stands_on(cell).press("#menu summary:has-text('In beeld')", "Enter")
    tab_to(reader, "textContent", "Verken").key("Enter").stands_on("H1")
    tab_to(reader, "textContent", "Informatie, en").key("Enter").stands_on("H1")
    tab_to(reader, "id", "toon-beide").key("Enter")
    tab_to(reader, "className", "doos").key("Enter").sees("[aria-pressed=true]:focus").address("kies=from")


def test_focus_is_always_visible_and_what_one_clicks_around_a_screen_is_large_enough(reader: Reader) -> None:
    for route in ("#/verken?uit=org/ind&toon=beeld", "#/overzicht"):
        assert asks(reader.at(route).page, "small") == []
    for _ in range(25):
        style, width = asks(reader.key("Tab").page, "outline")
        assert (style != "none", width >= 2) == (True, True)


def test_on_a_phone_a_screen_begins_with_its_content(on_phone: Opener) -> None:
    late = {}
    for route, first in TABLES["within_reach"].items():
        box = on_phone(route).locator(f"{first} >> visible=true").first.bounding_box()
        if not box or box["y"] > 400:
            late[route] = box
    assert late == {}


def test_menu_names_where_one_is_opens_one_group_and_waits_on_a_phone(reader: Reader, on_phone: Opener) -> None:
    here, opened, group = "#menu a[aria-current]:visible, #menu .is-hier summary", "#menu details[open]", "#menu summary"
    shown = [text.splitlines()[0] for text in reader.at("#/naslag").texts("#menu > ul > li:visible")]
    assert shown == ["Overzicht", "Aandachtspunten", "Opzoeken", "In beeld", "Uw plan", "Meenemen", "Over deze kaart"]
    reader.reads(here, "Opzoeken").reads("main .beelden [aria-current]", "Overig").click(group, "#menu a:text-is('Verken')")
    reader.reads(here, "In beeld").counts(opened, 0).click("footer a:has-text('Methode')").reads("h1", "Methode")
    reader.reads(here, "Over deze kaart").sees("main", "Wanneer is iets te laat?").click(".beelden a:text-is('Wat deze kaart niet weet')")
    reader.reads(here, "Over deze kaart").at("#/overzicht").press(group, "Enter").counts(opened, 1)
    reader.key("Tab", "Escape").counts(opened, 0).reads(":focus", "In beeld").key("Enter").click("footer h2").counts(opened, 0)
    page = on_phone("#/overzicht")
    assert not page.locator("#menu").is_visible()
    page.click("#menuknop")
    take_from_menu(page, "Opzoeken")
    expect(page.locator("h1")).to_have_text("Acties")
    assert not page.locator("#menu").is_visible()


# On paper: no word is cut, all that says something is there, and nothing that only works on a screen.
A4: ViewportSize = {"width": 688, "height": 971}  # what is within the margins
VISIBLE = "(all) => all.filter((one) => one.checkVisibility()).length"


@pytest.mark.sampled
def test_on_paper_no_word_is_cut_and_no_control_stands_there(reader: Reader) -> None:
    faults = {}
    for name, route in share(SCREENS.items(), 5):
        page = reader.at(route).on_paper(A4).page
        if found := [one for rule in ("cut", "shifted", "broken", "controls") for one in asks(page, rule)]:
            faults[name] = found
        assert "8 april 2013" in page.locator("body > header").inner_text(), name
        reader.on_screen().page.set_viewport_size(DESKTOP)  # type: ignore[arg-type]
    assert faults == {}


def test_on_paper_pictures_keep_what_their_buttons_say_and_there_is_room_for_who(reader: Reader) -> None:
    """Flows are buttons on screen; hidden with all buttons, the matrix said that nobody tells anybody anything."""
    boxes, tiles, heads = ".loopbeeld .doos", ".tegels-uitkomst", "#termijnen thead th"
    assert reader.at("#/verken/informatie?staat=werkt").number(boxes) > 20
    assert reader.on_paper(A4)[boxes].evaluate_all(VISIBLE) == reader.number(boxes)
    before = reader.on_screen().at("#/beloften")[tiles].inner_text().split()
    assert reader.on_paper(A4)[tiles].inner_text().split() == before
    reader.sees("svg.lanen a").at("#/dekking").sees("#cel-kvk-identiteit .woord").counts(".perstap:visible", 0)
    said = reader.on_screen().at("#/aandachtspunten").on_paper(A4).texts(heads)
    assert (said[0], said[-1]) == ("Actie", "Wie")
    wide = reader[heads].last.evaluate("(one) => one.getBoundingClientRect().width")
    assert wide > 22 / 25.4 * 96  # millimetres


def test_on_paper_a_list_that_is_folded_is_whole(reader: Reader) -> None:
    for address, row in TABLES["folded"].items():
        assert reader.at(address).on_screen()[row].evaluate_all(VISIBLE) < reader.number(row)
        rows = reader.on_paper()[f"{row}:not(.vouwrij *)"]
        assert rows.evaluate_all(VISIBLE) == rows.count()
        assert reader.page.get_by_role("button", name="Toon de andere").count() == 0


@pytest.mark.large
def test_summary_prints_on_exactly_two_sheets_and_the_matrix_prints_whole(reader: Reader) -> None:
    page = reader.at("#/samenvatting").page
    page.evaluate("document.fonts.ready")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(prefer_css_page_size=True))) == 2
    reader.on_paper().counts(":is(body > header, body > footer.onder):visible", 0)
    assert asks(page, "hidden") == []
    reader.at("#/overzicht").sees("#matrix").sees("#stand-van").counts("#menu:visible", 0)
    assert len(page.pdf(format="A4")) > 10_000
