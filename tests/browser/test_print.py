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

# Tables of which a row stands otherwise than its head: cells that begin elsewhere, or more of them, or fewer.
SHIFTED = """() => [...document.querySelectorAll("main table")].filter((table) => {
  const rows = [table.tHead?.rows[table.tHead.rows.length - 1], ...[...table.tBodies].flatMap((body) => [...body.rows])];
  const seen = rows.filter((row) => row?.checkVisibility());
  if (!table.tHead?.checkVisibility() || seen.some((row) => [...row.cells].some((cell) => cell.rowSpan > 1))) return false;
  const edges = (row) => [...row.cells].filter((one) => one.checkVisibility()).map((one) => Math.round(one.getBoundingClientRect().left));
  return seen.some((row) => [...row.cells].every((cell) => cell.colSpan === 1) && edges(row).join() !== edges(seen[0]).join());
}).map((table) => `${table.id} ${table.caption?.textContent}`)"""
# Words of a table that stand on two lines; one that holds a hyphen, or a place to break, may.
BROKEN = """() => {
  const found = [];
  for (const cell of document.querySelectorAll("main table.lijst :is(th, td)")) {
    if (!cell.checkVisibility()) continue;
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { 0: word, index } of node.data.matchAll(/[^\\s\\u00AD\\u200B/–-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (node.parentElement.checkVisibility() && new Set([...range.getClientRects()].map((box) => box.top)).size > 1)
          found.push(word);
      }
  }
  return found; }"""


def on_paper(page: Page) -> Page:
    page.evaluate("document.fonts.ready")
    page.set_viewport_size(A4)  # type: ignore[arg-type]
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("name", SCREENS)
def test_no_word_is_cut_and_no_control_stands_there(name: str, at: Opener) -> None:
    page = on_paper(at(SCREENS[name]))
    assert page.evaluate(CUT) == []
    assert page.evaluate(SHIFTED) == []
    assert page.evaluate(BROKEN) == []
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


def test_who_has_room_beside_a_deadline(at: Opener) -> None:
    page = on_paper(at(SCREENS["aandachtspunten"]))
    heads = page.locator("#termijnen thead th")
    assert heads.all_inner_texts()[0] == "Actie"
    wide = heads.last.bounding_box()
    assert heads.last.inner_text() == "Wie"
    assert wide is not None
    assert wide["width"] > 22 / 25.4 * 96  # millimetres
