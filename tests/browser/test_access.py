"""For everyone: axe finds nothing, the keyboard reaches everything, all of it fits a phone, a zoom and paper."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import FIRST_ONES, violations
from tests.browser.conftest import Reader, asks, focused
from tests.browser.tab import DESKTOP, PHONE, SCREENS, ZOOMED, Lend, Opener, Watched, take_from_menu, unfold
from tests.conftest import cases
from tests.share import share

STATES = {
    **SCREENS,
    **{"vak": "#/overzicht?cel=informatiedeling~entree", "leeg-vak": "#/overzicht?cel=signalering~huisvesting"},
    **{"gekozen-stroom": "#/verken/informatie?staat=werkt&kies=from org/szw", "van-beeld": "#/graaf?uit=org/ind&kies=org/ind"},
}
MINE = "plan=voorbeeld-gemeente"
OF_TWO = [
    *("#/overzicht", "#/overzicht?cel=signalering~huisvesting~voorbeeld-gemeente", f"#/aandachtspunten?{MINE}"),
    *("#/maatregelen", f"#/partners?{MINE}", "#/naslag", f"#/tijdlijn?{MINE}", "#/verken", "#/vergelijk"),
    *("#/wat-als?zonder=riec", "#/weet-niet", "#/ding/model/arbeidsmigranten/huisvesting"),
    "#/ding/voorbeeld-gemeente/measure-1.1",
]
ROUTES = {"html": STATES, "both": dict(zip(OF_TWO, OF_TWO, strict=True))}
LARGE = {"width": 1280, "height": 900}


@pytest.mark.sampled
@pytest.mark.parametrize(("plans", "size", "few"), [("html", DESKTOP, 3), ("html", PHONE, 2), ("both", DESKTOP, 1)])
def test_axe_finds_nothing_and_every_table_has_a_caption_and_headers(
    plans: str, size: dict[str, int], few: int, lend: Lend, request: pytest.FixtureRequest
) -> None:
    watched, faults = lend(size, bypass_csp=True), {}
    watched.open(request.getfixturevalue(plans)).add_style_tag(content=FIRST_ONES)
    for name, route in share(ROUTES[plans].items(), few):
        page = watched.visit(route)
        unfold(page)
        found, tables = violations(page), asks(page, "untold")
        if found or tables:
            faults[name] = (found, tables)
    assert faults == {}


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("plans", "size", "text"),
    [
        *(("html", PHONE, 1), ("html", ZOOMED, 1), ("html", LARGE, 2)),
        *(("both", DESKTOP, 1), ("both", PHONE, 1), ("both", ZOOMED, 1)),
    ],
)
def test_nothing_goes_sideways_and_on_a_phone_no_screen_is_long_and_what_one_comes_for_is_in_sight(
    plans: str, size: dict[str, int], text: int, lend: Lend, request: pytest.FixtureRequest
) -> None:
    """1280 pixels at four hundred per cent are 320; what a table or picture needs more, it scrolls by itself."""
    watched, faults = lend(size, bypass_csp=True), {}
    watched.open(request.getfixturevalue(plans)).add_style_tag(content=f"html {{ font-size: {text * 100}% }}")
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


@pytest.mark.sampled
def test_axe_finds_nothing_on_paper(lend: Lend, html: Path) -> None:
    watched, faults = lend(bypass_csp=True), {}
    watched.open(html).add_style_tag(content=FIRST_ONES)
    printed = ("overzicht", "dekking", "aandachtspunten", "samenvatting", "verken-informatie", "partner")
    for name in (*share(printed, 1), "verken"):
        page = watched.visit(SCREENS[name])
        page.emulate_media(media="print")
        faults[name] = violations(page)
        page.emulate_media(media="screen")
    assert {name: found for name, found in faults.items() if found} == {}


def tab_to(reader: Reader, name: str, value: str) -> Reader:
    """Press Tab until the focus is on what one looks for."""
    for _ in range(80):
        if str(reader.key("Tab").page.evaluate(f"document.activeElement.{name}")).startswith(value):
            return reader
    pytest.fail(f"never came to {value}")


def test_whole_path_can_be_walked_by_keyboard(reader: Reader) -> None:
    reader.at("#/overzicht").key("Tab").stands_on("spring").key("Enter").stands_on("inhoud")
    assert reader.page.url.endswith("#/overzicht")
    cell = focused(tab_to(reader, "id", "cel-").page)
    reader.key("Enter").sees("#paneel").stands_on("paneel-kop").key("Tab").stands_on("paneel-sluit")
    reader.key("Enter").counts("#paneel", 0).stands_on(cell).press("#menu summary:has-text('In beeld')", "Enter")
    tab_to(reader, "textContent", "Verken").key("Enter").stands_on("H1")
    tab_to(reader, "textContent", "Informatie, en").key("Enter").stands_on("H1")
    tab_to(reader, "id", "toon-beide").key("Enter")
    tab_to(reader, "className", "doos").key("Enter").sees("[aria-pressed=true]:focus").address("kies=from")


def test_focus_is_always_visible_and_what_one_clicks_around_a_screen_is_large_enough(reader: Reader) -> None:
    page = reader.at("#/overzicht").page
    for _ in range(25):
        reader.key("Tab")
        style, width = asks(page, "outline")
        assert style != "none"
        assert width >= 2
    assert asks(page, "small") == []


def test_on_a_phone_a_screen_begins_with_its_content(on_phone: Opener) -> None:
    late = {}
    for route, first in cases("screens")["within_reach"].items():
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
A4 = {"width": 688, "height": 971}  # what is within the margins
VISIBLE = "(all) => all.filter((one) => one.checkVisibility()).length"


def on_paper(page: Page) -> Page:
    page.evaluate("document.fonts.ready")
    page.set_viewport_size(A4)  # type: ignore[arg-type]
    page.emulate_media(media="print")
    return page


@pytest.mark.sampled
def test_on_paper_no_word_is_cut_and_no_control_stands_there(tab: Watched, at: Opener) -> None:
    faults = {}
    for name, route in share(SCREENS.items(), 5):
        tab.page.set_viewport_size(DESKTOP)  # type: ignore[arg-type]
        page = on_paper(at(route))
        if found := [one for rule in ("cut", "shifted", "broken", "controls") for one in asks(page, rule)]:
            faults[name] = found
        assert "8 april 2013" in page.locator("body > header").inner_text(), name
        page.emulate_media(media="screen")
    assert faults == {}


def test_on_paper_pictures_keep_what_their_buttons_say_and_there_is_room_for_who(at: Opener) -> None:
    """Flows are buttons on screen; hidden with all buttons, the matrix said that nobody tells anybody anything."""
    page = at("#/verken/informatie?staat=werkt")
    boxes = page.locator(".loopbeeld .doos").count()
    assert boxes > 20
    assert on_paper(page).locator(".loopbeeld .doos").evaluate_all(VISIBLE) == boxes
    page.emulate_media(media="screen")
    page = at("#/beloften")
    before = page.locator(".tegels-uitkomst").inner_text().split()
    assert on_paper(page).locator(".tegels-uitkomst").inner_text().split() == before
    assert page.locator("svg.lanen a").first.is_visible()
    page = at("#/dekking")
    assert page.locator("#cel-kvk-identiteit .woord").is_visible()
    assert not page.locator(".perstap").is_visible()
    page.emulate_media(media="screen")
    heads = on_paper(at("#/aandachtspunten")).locator("#termijnen thead th")
    assert (heads.first.inner_text(), heads.last.inner_text()) == ("Actie", "Wie")
    assert heads.last.evaluate("(one) => one.getBoundingClientRect().width") > 22 / 25.4 * 96  # millimetres


def test_on_paper_a_list_that_is_folded_is_whole(at: Opener) -> None:
    for address, row in (
        ("#/maatregelen", "#maatregelen tbody td"),
        ("#/tijdlijn", "#tijdlijn tbody tr:not(.vouwrij) > th"),
        ("#/partners", "#partners tbody th a"),
    ):
        page = at(address)
        page.emulate_media(media="screen")
        assert page.locator(row).evaluate_all(VISIBLE) < page.locator(row).count()
        page.emulate_media(media="print")
        rows = page.locator(f"{row}:not(.vouwrij *)")
        assert rows.evaluate_all(VISIBLE) == rows.count()
        assert page.get_by_role("button", name="Toon de andere").count() == 0


def test_summary_prints_on_exactly_two_sheets_and_the_matrix_prints_whole(at: Opener) -> None:
    page = at("#/samenvatting")
    page.evaluate("document.fonts.ready")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(prefer_css_page_size=True))) == 2
    page.emulate_media(media="print")
    assert not page.locator("body > header, body > footer.onder").evaluate_all(VISIBLE)
    assert asks(page, "hidden") == []
    page = at("#/overzicht")
    assert [page.locator(place).is_visible() for place in ("#matrix", "#stand-van", "#menu")] == [True, True, False]
    assert len(page.pdf(format="A4")) > 10_000
