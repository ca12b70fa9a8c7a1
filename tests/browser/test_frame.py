"""What stands around every screen: the typeface, the menu in groups, the source, the foot with what one takes along."""

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from ketenkaart.content import files
from tests.browser.tab import SCREENS, Opener, Watched, take_from_menu
from tests.conftest import SHIPPED, Publisher

SHEETS = {path.name: path.read_text(encoding="utf-8") for path in files("visuals", "static/*.css")}


def test_the_typeface_travels_in_the_page(at: Opener) -> None:
    page = at("#/overzicht")
    page.evaluate("document.fonts.ready.then(() => true)")
    assert page.evaluate("[...document.fonts].map((face) => face.status)") == ["loaded"]


def test_every_colour_and_size_that_a_sheet_asks_for_is_in_the_language() -> None:
    said = set(re.findall(r"(--[\w-]+):", "".join(SHEETS.values())))
    asked = {(name, one) for name, text in SHEETS.items() for one in re.findall(r"var\((--[\w-]+)", text)}
    assert {(name, one) for name, one in asked if one not in said} == set()


def test_no_sheet_makes_words_smaller_than_thirteen_pixels_on_a_screen() -> None:
    for name in SHEETS.keys() - {"print.css"}:
        sizes = re.findall(r"font(?:-size)?: (?:[^;]*\s)?([\d.]+)rem", SHEETS[name])
        assert [size for size in sizes if float(size) * 16 < 13] == [], name


def test_the_menu_has_five_groups_and_each_screen_says_where_one_is(at: Opener) -> None:
    page = at("#/naslag")
    shown = page.locator("#menu > ul > li:visible")
    assert [text.strip().splitlines()[0] for text in shown.all_inner_texts()] == [
        *("Overzicht", "Aandachtspunten", "Opzoeken", "Verkennen", "Over deze kaart"),
    ]
    assert page.locator("#menu .is-hier summary").inner_text() == "Opzoeken"
    take_from_menu(page, "Graaf")
    expect(page.locator("#menu .is-hier summary")).to_have_text("Verkennen")
    assert page.locator("#menu details[open]").count() == 0


def test_one_group_is_open_at_a_time_and_escape_goes_back_to_its_name(at: Opener) -> None:
    page = at("#/overzicht")
    page.locator("#menu summary", has_text="Opzoeken").press("Enter")
    page.locator("#menu summary", has_text="Verkennen").click()
    assert page.locator("#menu details[open] summary").all_inner_texts() == ["Verkennen"]
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert page.locator("#menu details[open]").count() == 0
    assert page.evaluate("document.activeElement.textContent") == "Verkennen"
    page.keyboard.press("Enter")
    page.locator("footer h2").first.click()
    assert page.locator("#menu details[open]").count() == 0


def test_the_foot_gives_the_method_in_one_click_and_the_files_that_are_in_the_page(at: Opener) -> None:
    page = at("#/maatregelen")
    assert page.locator("#meenemen li").all_inner_texts() == [
        "Alles als Excel (werkmap met de matrix en alle lijsten, 84 kB)",
        "Aandachtspunten als Word (samenvatting, aandachtspunten en bijlage, 41 kB)",
        "Alle gegevens voor hergebruik (linked data, in Turtle, 1,3 MB): niet in deze pagina, wel als ketenkaart.ttl in de map van deze pagina",
    ]
    page.locator("footer").get_by_role("link", name="Methode").click()
    expect(page.locator("h1")).to_have_text("Methode")
    expect(page.locator("main")).to_contain_text("Wanneer is iets te laat?")


def test_a_page_that_was_mailed_alone_gives_its_files_and_has_no_dead_link(
    tab: Watched, published: Publisher, tmp_path: Path
) -> None:
    folder = published(SHIPPED).folder
    tab.home = (*tab.home, "data:")
    page = tab.open(shutil.copy(folder / "ketenkaart.html", tmp_path / "brief.html"))
    places = set()
    for route in SCREENS.values():
        tab.visit(route)
        places |= set(page.locator("a[href]").evaluate_all("(all) => all.map((one) => one.getAttribute('href').slice(0, 5))"))
    assert {place for place in places if not place.startswith("#")} == {"data:"}
    for route, where in (("#/overzicht", ".bestanden a"), ("#/maatregelen", "#meenemen a")):
        tab.visit(route)
        for name, label in (("ketenkaart.xlsx", "Alles als Excel"), ("aandachtspunten.docx", "Aandachtspunten als Word")):
            with page.expect_download() as got:
                page.locator(where, has_text=label).click()
            assert got.value.suggested_filename == name
            assert got.value.path().read_bytes() == (folder / name).read_bytes()
    assert page.locator("h1").inner_text() == "Acties"  # one stays where one was


def test_what_one_clicks_around_a_screen_is_large_enough(at: Opener) -> None:
    page = at("#/overzicht")
    small = page.locator("header a, header button, header summary, header input").evaluate_all(
        """(all) => all.map((one) => [one.textContent, one.getBoundingClientRect()])
             .filter(([, box]) => box.height && (box.height < 24 || box.width < 24)).map(([text]) => text)"""
    )
    assert small == []


def test_a_partner_and_an_action_show_where_on_the_route_they_stand(at: Opener) -> None:
    for route, steps in (
        ("#/ding/org/kvk", ["Identiteit", "Arbeid"]),
        ("#/ding/task-force-2013/measure-5.4", ["Entree"]),
    ):
        page = at(route)
        stations = page.locator(".routelijn li")
        assert stations.count() == 5
        here = [text.split("(")[0].strip() for text in page.locator(".routelijn li.hier").all_inner_texts()]
        assert here == steps


@pytest.mark.parametrize("screen", ["overzicht", "aandachtspunten"])
def test_the_files_stand_on_the_screens_where_one_takes_them_along(screen: str, at: Opener) -> None:
    links = at(f"#/{screen}").locator(".bestanden a")
    assert links.evaluate_all("(all) => all.map((one) => [one.getAttribute('href').slice(0, 5), one.download])") == [
        ["#/sam", ""],
        *(["data:", name] for name in ("ketenkaart.xlsx", "aandachtspunten.docx")),
    ]
