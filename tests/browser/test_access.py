"""For everyone: axe finds nothing, the keyboard reaches everything, changes are told."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import FIRST_ONES, violations
from tests.browser.tab import (
    DESKTOP,
    PHONE,
    SCREENS,
    ZOOMED,
    Lend,
    Opener,
    take_from_menu,
    unfold,
)

STATES = {
    **SCREENS,
    "vak": "#/overzicht?cel=informatiedeling~entree",
    "leeg-vak": "#/overzicht?cel=signalering~huisvesting",
    "gekozen-rij": "#/graaf/partner-stap?kies=org/ind",
    "graaf-uitgevouwen": "#/graaf?uit=org/ind&kies=org/ind",
}


UNTOLD = """() => [...document.querySelectorAll('table')].filter((t) => !t.caption?.textContent
  || !t.querySelector('thead th[scope=col]')
  || [...t.tBodies[0].rows].some((r) => !r.querySelector('th[scope^=row]'))).length"""


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_and_every_table_has_a_caption_and_headers(
    size: dict[str, int], lend: Lend, html: Path
) -> None:
    watched = lend(size, bypass_csp=True)
    watched.open(html).add_style_tag(content=FIRST_ONES)
    faults = {}
    for name, route in STATES.items():
        page = watched.visit(route)
        unfold(page)
        if found := violations(page):
            faults[name] = found
        if tables := page.evaluate(UNTOLD):
            faults[f"{name}: tables"] = tables
    assert faults == {}


LARGE = {"width": 1280, "height": 900}


@pytest.mark.parametrize(("size", "text"), [(PHONE, 1), (ZOOMED, 1), (LARGE, 2)], ids=["phone", "400%", "200% text"])
def test_nothing_goes_sideways_and_what_one_comes_for_is_in_sight(
    size: dict[str, int], text: int, lend: Lend, html: Path
) -> None:
    """1280 pixels at four hundred per cent are 320; what a table or picture needs more, it scrolls by itself."""
    watched = lend(size, bypass_csp=True)
    watched.open(html).add_style_tag(content=f"html {{ font-size: {text * 100}% }}")
    faults = {}
    for name, route in STATES.items():
        page = watched.visit(route)
        wide, top = page.evaluate(
            """() => [document.documentElement.scrollWidth, Math.min(...[...document.querySelectorAll(
                 "main :is(h2, table, li, dl, details, canvas, article)")].map((e) => e.getBoundingClientRect().top))]"""
        )
        if wide > size["width"] or (size == PHONE and name not in ("onbekend", "zoek-niets") and top > size["height"]):
            faults[name] = (wide, top)
    assert faults == {}


def test_axe_finds_nothing_on_paper_and_on_a_full_screen(lend: Lend, html: Path) -> None:
    watched = lend(bypass_csp=True)
    watched.open(html).add_style_tag(content=FIRST_ONES)
    faults = {}
    for name in ("overzicht", "dekking", "aandachtspunten", "samenvatting", "graaf-stromen", "partner", "graaf-route"):
        page = watched.visit(SCREENS[name])
        page.emulate_media(media="print")
        if found := violations(page):
            faults[f"{name} on paper"] = found
        page.emulate_media(media="screen")
    page.get_by_role("button", name="Volledig scherm").click()
    page.wait_for_function("document.fullscreenElement")
    if found := violations(page):
        faults["graaf-route, full screen"] = found
    assert faults == {}


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.tagName"))


def test_the_whole_path_by_keyboard(at: Opener) -> None:
    page = at("#/overzicht")
    page.keyboard.press("Tab")
    assert focused(page) == "spring"
    page.keyboard.press("Enter")
    assert focused(page) == "inhoud"
    assert page.url.endswith("#/overzicht")
    for _ in range(60):
        page.keyboard.press("Tab")
        if focused(page).startswith("cel-"):
            break
    cell = focused(page)
    assert cell.startswith("cel-")
    page.keyboard.press("Enter")
    expect(page.locator("#paneel")).to_be_visible()
    assert focused(page) == "paneel-kop"
    page.keyboard.press("Tab")
    assert focused(page) == "paneel-sluit"
    page.keyboard.press("Enter")
    expect(page.locator("#paneel")).to_have_count(0)
    assert focused(page) == cell
    page.locator("#menu summary", has_text="Verkennen").focus()
    page.keyboard.press("Enter")
    tab_to(page, "textContent", "Graaf")
    page.keyboard.press("Enter")
    assert focused(page) == "H1"
    tab_to(page, "id", "toon-tabel")
    page.keyboard.press("Enter")
    tab_to(page, "className", "rijknop")
    page.keyboard.press("Enter")
    assert page.evaluate("ketenkaart.graphNow().drawing.network.getSelectedNodes().length") > 0
    assert page.evaluate("document.activeElement.classList.contains('rijknop')")


def tab_to(page: Page, name: str, value: str) -> None:
    """Press Tab until the focus is on what one looks for."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.{name}") == value:
            return
    pytest.fail(f"never came to {value}")


def test_focus_is_always_visible(at: Opener) -> None:
    page = at("#/overzicht")
    for _ in range(25):
        page.keyboard.press("Tab")
        outline = page.evaluate(
            """(() => { const s = getComputedStyle(document.activeElement);
                 return [s.outlineStyle, parseFloat(s.outlineWidth)]; })()"""
        )
        assert outline[0] != "none"
        assert outline[1] >= 2


def test_changes_are_told(at: Opener) -> None:
    page = at("#/aandachtspunten")
    page.select_option("#gewicht", "hoog")
    expect(page.locator("#melding")).to_contain_text("met gewicht hoog of middel")
    page = at("#/graaf/partner-stap?toon=tabel")
    page.locator("#beeldtabel .rijknop").first.click()
    expect(page.locator("#melding")).to_contain_text("Gekozen:")


def test_the_menu_on_a_phone(on_phone: Opener) -> None:
    page = on_phone("#/overzicht")
    assert not page.locator("#menu").is_visible()
    page.click("#menuknop")
    take_from_menu(page, "Acties")
    expect(page.locator("h1")).to_have_text("Acties")
    assert not page.locator("#menu").is_visible()
