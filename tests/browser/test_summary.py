"""Samenvatting: what it says is what other screens say, and it prints on two sheets with nothing cut."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.tab import Opener

SHEET = re.compile(rb"/Type\s*/Page\b(?!s)")


@pytest.fixture
def sheets(at: Opener) -> Page:
    return at("#/samenvatting")


def test_it_prints_on_exactly_two_sheets(sheets: Page) -> None:
    sheets.evaluate("document.fonts.ready")
    assert len(SHEET.findall(sheets.pdf(prefer_css_page_size=True))) == 2


def test_on_paper_nothing_is_cut_and_nothing_else_is_there(sheets: Page) -> None:
    sheets.emulate_media(media="print")
    assert not sheets.locator("header, footer.onder").evaluate_all(
        "all => all.some((one) => one.parentElement === document.body && one.checkVisibility())"
    )
    cut = sheets.locator(".vel").evaluate_all(
        """sheets => sheets.flatMap((sheet) => [...sheet.querySelectorAll("*:not(.sr)")].filter((one) =>
             one.checkVisibility() && getComputedStyle(one).overflow === "hidden" &&
             one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML.slice(0, 80)))"""
    )
    assert cut == []


def test_it_says_what_the_first_screen_says(at: Opener) -> None:
    """Number and heading of each point; of the matrix which places are empty, counted by hand: 11 of 30."""
    page = at("#/samenvatting")
    mine = page.locator(".blad-punten h3").all_inner_texts()
    assert page.locator(".blad-matrix td.arcering").count() == 11
    assert "Op 11 van de 30 plekken" in page.locator(".vel-intro").inner_text()
    start = at("#/overzicht")
    numbers = start.locator(".kaartjes .getal").all_inner_texts()
    titles = start.locator(".kaartjes h3").all_inner_texts()
    assert mine == [f"{number} {title}" for number, title in zip(numbers, titles, strict=True)]


def test_the_route_names_who_works_and_hatches_what_is_missing(sheets: Page) -> None:
    """By hand: at huisvesting nobody works, and six kinds of work are expected; at identiteit the KvK alone."""
    stops = sheets.locator(".blad-route > li")
    second, third = stops.nth(1), stops.nth(2)
    assert second.locator(".namen li").count() == 0
    assert second.locator(".gemis li").count() == 6
    assert "Geen partner gemeld" in second.inner_text()
    assert third.locator(".namen li").all_inner_texts() == ["Kamer van Koophandel"]


def test_the_lanes_have_a_sign_for_each_promise(sheets: Page, data: dict[str, Any]) -> None:
    told = data["told"]["2013-04-08"]
    dated = [
        one
        for one, thing in data["things"].items()
        if "Deadline" in thing["type"] and thing.get("dueBy") and told.get(one, {}).get("outcome")
    ]
    lanes = sheets.locator("svg.banen")
    assert lanes.locator("g.teken").count() == len(dated) > 80
    assert "11 Internet" in str(lanes.get_attribute("aria-label"))


def test_at_an_earlier_date_and_of_another_plan_it_stands(at: Opener) -> None:
    page = at("#/samenvatting?stand=2011-03-31")
    assert "Stand van de bron: 31 maart 2011" in page.locator(".vel-kop").first.inner_text()
    assert page.locator(".vel").count() == 2
