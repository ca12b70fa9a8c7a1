"""Forced colours (Windows' high contrast), on black and on white: what colours and patterns say is still seen."""

import base64
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import asks
from tests.browser.tab import DESKTOP, Watched
from tests.conftest import cases

PLACES = """(all) => all.map((one) => { const { x, y, width, height } = one.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height }; })"""
Colour = tuple[int, int, int]
Shares = list[tuple[Colour, float]]
BARS, WORDS, CHOICES = (cases("screens")[name] for name in ("bars", "words", "choices"))
CHOSEN = "(all) => all.map((one) => one.getAttribute('aria-pressed') === 'true' || one.hasAttribute('aria-current'))"
pytestmark = pytest.mark.large


@pytest.fixture(params=["dark", "light"])
def chosen(request: pytest.FixtureRequest, browser: Browser, html: Path) -> Iterator[Watched]:
    """The page where its reader chose the colours: white on black, or black on white."""
    context = browser.new_context(forced_colors="active", color_scheme=request.param)
    tab = Watched(context).afresh(DESKTOP)
    tab.open(html)
    yield tab
    context.close()


def seen(page: Page, *found: str) -> list[list[Shares]]:
    """The colours of each element, as they stand on the screen: a list for each way to find them."""
    places = [page.locator(one).evaluate_all(PLACES) for one in found]
    assert all(places)
    png = base64.b64encode(page.screenshot(full_page=True)).decode()
    reader = page.context.new_page()  # the policy of the page lets it read no picture
    told: list[Any] = [asks(reader, "colours", [png, some]) for some in places]
    reader.close()
    return [[[(tuple(colour), share) for colour, share in one] for one in some] for some in told]


def light(colour: Colour) -> float:
    parts = [c / 255 for c in colour]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def clear(shares: Shares, ground: Colour, least: float = 3) -> float:
    """The share of an element that stands out from a ground."""
    return sum(share for colour, share in shares if contrast(colour, ground) >= least)


def unlike(one: Shares, other: Shares) -> float:
    """How much of two elements is not of the same colours."""
    there = dict(other)
    return 1 - sum(min(share, there.get(colour, 0)) for colour, share in one)


def apart(looks: dict[str, Shares], ground: Colour) -> None:
    """Each look is seen on its paper, and no two look alike."""
    paper = (255, 255, 255)
    for name, shares in looks.items():
        assert max(clear(shares, paper), clear(shares, ground)) > 0.1, (name, shares)
    for one, other in combinations(looks, 2):
        assert unlike(looks[one], looks[other]) > 0.15, (one, other, looks[one], looks[other])


NAMES = "(all) => all.map((one) => `${one.className} ${one.closest('.hol') ? 'hol' : ''}`)"  # which state a piece says


def assert_states_are_told_apart_as_in_the_legend(page: Page, legend: str, bars: str) -> None:
    heading, legends, pieces = seen(page, "main h1", legend, bars)
    ground, looks = heading[0][0][0], dict(zip(page.locator(legend).evaluate_all(NAMES), legends, strict=True))
    assert len(looks) == 7
    apart(looks, ground)
    for name, shares in zip(page.locator(bars).evaluate_all(NAMES), pieces, strict=True):
        if name in looks:
            assert unlike(shares, looks[name]) < 0.5, (name, shares, looks[name])
        assert shares[0][0] != ground or contrast(ground, (255, 255, 255)) == 1, name


def test_what_colours_and_patterns_say_is_still_seen(chosen: Watched) -> None:
    for route, (legend, bars) in BARS.items():
        assert_states_are_told_apart_as_in_the_legend(chosen.visit(route), legend, bars)
    heading, marks = seen(chosen.visit("#/overzicht"), "main h1", ".legenda .mark")  # of how we know
    full, half, empty = (clear(shares, heading[0][0][0]) for shares in marks)
    assert full > half + 0.1 > empty + 0.2 > 0.3
    heading, signs = seen(chosen.visit("#/beloften"), "main h1", ".tegels-uitkomst svg")
    assert len(signs) == 6
    apart({str(number): shares for number, shares in enumerate(signs)}, heading[0][0][0])


def test_words_of_a_picture_can_be_read_and_what_is_chosen_looks_otherwise(chosen: Watched) -> None:
    for route, words in WORDS.items():
        for shares in seen(chosen.visit(route), words)[0]:
            assert clear(shares, shares[0][0], 4.5) > 0.004, (route, shares[:4])
    for route, choices in CHOICES.items():
        grounds = [shares[0][0] for shares in seen(chosen.visit(route), choices)[0]]
        marked = list(zip(chosen.page.locator(choices).evaluate_all(CHOSEN), grounds, strict=True))
        assert {one for here, one in marked if here}.isdisjoint(one for here, one in marked if not here), route
    [[shares]] = seen(chosen.visit("#/verken"), ".tekening")  # a picture stands on paper
    assert shares[0][0] == (255, 255, 255)
    assert clear(shares, (255, 255, 255)) > 0.01
