"""On paper: no word is cut, nothing that says something is left out, and nothing that only works on a screen stands there."""

import re

import pytest
from playwright.sync_api import Page

from tests.browser.tab import SCREENS, Opener

A4 = {"width": 688, "height": 971}  # what is within the margins
CUT = """() => [...document.querySelectorAll("body *")].filter((one) => {
  if (!one.checkVisibility() || one.closest(".sr, caption")) return false;
  const look = getComputedStyle(one), words = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const clips = ["hidden", "auto", "scroll", "clip"].includes(look.overflowX);
  return words && ((clips && one.scrollWidth > one.clientWidth + 1) || one.getBoundingClientRect().right > innerWidth + 2);
}).map((one) => one.textContent.trim().slice(0, 60))"""


def on_paper(page: Page) -> Page:
    page.evaluate("document.fonts.ready")
    page.set_viewport_size(A4)  # type: ignore[arg-type]
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("name", SCREENS)
def test_no_word_is_cut_and_no_control_stands_there(name: str, at: Opener) -> None:
    page = on_paper(at(SCREENS[name]))
    assert page.evaluate(CUT) == []
    shown = page.locator("nav, search, select, input:not([type=checkbox]), #menuknop").evaluate_all(
        "all => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 60))"
    )
    assert shown == []
    assert "8 april 2013" in page.locator("body > header").inner_text()


def test_the_flows_stand_in_their_matrix_on_paper_too(at: Opener) -> None:
    """They are buttons on screen; hidden with all buttons, the matrix said that nobody tells anybody anything."""
    page = at(SCREENS["graaf-stromen"])
    flows = page.locator(".stroomtabel td button").count()
    assert flows > 20
    seen = "all => all.filter((one) => one.checkVisibility()).length"
    assert on_paper(page).locator(".stroomtabel td button svg").evaluate_all(seen) >= flows


def test_what_came_of_the_promises_is_counted_on_paper_too(at: Opener) -> None:
    page = at(SCREENS["beloften"])
    before = page.locator(".tegels-uitkomst").inner_text()
    assert re.sub(r"\s+", " ", on_paper(page).locator(".tegels-uitkomst").inner_text()) == re.sub(r"\s+", " ", before)
    assert page.locator("svg.lanen a").first.is_visible()
