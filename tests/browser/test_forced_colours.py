"""Forced colours (Windows' high contrast), on black and on white: what colours and patterns say is still seen."""

import base64
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.tab import DESKTOP

# Of each place in a picture the colours that stand there, most first, each with its share.
COLOURS = """async ([png, places]) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const pen = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height }).getContext("2d");
  pen.drawImage(image, 0, 0);
  return places.map(({ x, y, width, height }) => {
    const { data } = pen.getImageData(Math.round(x), Math.round(y), Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
    const counts = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const colour = [data[at], data[at + 1], data[at + 2]].join();
      counts.set(colour, (counts.get(colour) ?? 0) + 4 / data.length);
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([colour, share]) => [colour.split(",").map(Number), share]);
  });
}"""
PLACES = """(all) => all.map((one) => { const { x, y, width, height } = one.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height }; })"""
Colour = tuple[int, int, int]
Shares = list[tuple[Colour, float]]


@pytest.fixture(scope="module", params=["dark", "light"])
def page(request: pytest.FixtureRequest, browser: Browser, html: Path) -> Iterator[Page]:
    """The page where its reader chose the colours: white on black, or black on white."""
    context = browser.new_context(forced_colors="active", color_scheme=request.param, viewport=DESKTOP)  # type: ignore[arg-type]
    made = context.new_page()
    made.goto(html.as_uri())
    made.wait_for_selector("html[data-klaar]")
    yield made
    context.close()


def at(page: Page, route: str) -> Page:
    page.evaluate("(route) => { location.hash = route; }", route)
    page.wait_for_selector(f"main.scherm-{route[2:].partition('?')[0].partition('/')[0]} h1")
    return page


def seen(page: Page, found: Locator) -> list[Shares]:
    """The colours of each element, as they stand on the screen."""
    places = found.evaluate_all(PLACES)
    assert places
    png = base64.b64encode(page.screenshot(full_page=True)).decode()
    reader = page.context.new_page()
    shares: list[Shares] = reader.evaluate(COLOURS, [png, places])
    reader.close()
    return [[(tuple(colour), share) for colour, share in one] for one in shares]  # type: ignore[misc]


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


def ground_of(page: Page) -> Colour:
    """The ground that the reader chose."""
    return seen(page, page.locator("main h1"))[0][0][0]


def named(found: Locator) -> list[str]:
    """Which state each piece of a bar says."""
    names: list[str] = found.evaluate_all("(all) => all.map((one) => `${one.className} ${one.closest('.hol') ? 'hol' : ''}`)")
    return names


def apart(looks: dict[str, Shares], ground: Colour) -> None:
    """Each look is seen on its paper, and no two look alike."""
    paper = (255, 255, 255)
    for name, shares in looks.items():
        assert max(clear(shares, paper), clear(shares, ground)) > 0.1, (name, shares)
    for one, other in combinations(looks, 2):
        assert unlike(looks[one], looks[other]) > 0.15, (one, other, looks[one], looks[other])


@pytest.mark.parametrize(
    ("route", "legend", "bars"),
    [
        ("#/overzicht", ".stalen .balk i", "table.matrix .balk i"),
        ("#/dekking", ".stalen .balk i", "table.dekking .balk i"),
        ("#/samenvatting", ".stalen .balk i", ".blad-matrix .balk i"),
        ("#/wat-als?zonder=om", ".verlieslegenda .paal", ".palen .paal"),
    ],
)
def test_the_states_are_told_apart_as_in_the_legend(route: str, legend: str, bars: str, page: Page) -> None:
    at(page, route)
    ground = ground_of(page)
    looks = dict(zip(named(page.locator(legend)), seen(page, page.locator(legend)), strict=True))
    assert len(looks) == 7
    apart(looks, ground)
    pieces = page.locator(bars)
    for name, shares in zip(named(pieces), seen(page, pieces), strict=True):
        if name in looks:
            assert unlike(shares, looks[name]) < 0.5, (name, shares, looks[name])
        assert shares[0][0] != ground or contrast(ground, (255, 255, 255)) == 1, name


def test_the_marks_of_how_we_know_are_told_apart(page: Page) -> None:
    at(page, "#/overzicht")
    marks = page.locator(".legenda .mark")
    ground = ground_of(page)
    looks = [clear(shares, ground) for shares in seen(page, marks)]
    assert len(looks) == 3
    full, half, empty = looks
    assert full > half + 0.1 > empty + 0.2 > 0.3


@pytest.mark.parametrize(
    ("route", "words"),
    [
        ("#/beloften", "svg.lanen text"),
        ("#/samenvatting", "svg.banen text"),
        ("#/vergelijk", ".stroom text"),
        ("#/graaf", ".tekening .lijnen li"),
        ("#/graaf/informatiestromen", ".stroomtabel tbody th"),
    ],
)
def test_the_words_of_a_picture_can_be_read(route: str, words: str, page: Page) -> None:
    at(page, route)
    for shares in seen(page, page.locator(words)):
        assert clear(shares, shares[0][0], 4.5) > 0.004, shares[:4]


def test_each_sign_of_a_promise_is_seen(page: Page) -> None:
    at(page, "#/beloften")
    signs = seen(page, page.locator(".tegels-uitkomst svg"))
    assert len(signs) == 6
    apart({str(number): shares for number, shares in enumerate(signs)}, ground_of(page))


def test_a_picture_stands_on_paper(page: Page) -> None:
    at(page, "#/graaf")
    page.wait_for_selector(".doek[data-ms]")
    (shares,) = seen(page, page.locator(".doek"))
    assert shares[0][0] == (255, 255, 255)
    assert clear(shares, (255, 255, 255)) > 0.01


@pytest.mark.parametrize(
    ("route", "choices"),
    [("#/beloften", ".knoppen button"), ("#/graaf", ".beeldbalk .knoppen button:visible"), ("#/aandachtspunten", ".delen a")],
)
def test_what_is_chosen_looks_otherwise_than_what_is_not(route: str, choices: str, page: Page) -> None:
    at(page, route)
    found = page.locator(choices)
    chosen = found.evaluate_all(
        "(all) => all.map((one) => one.getAttribute('aria-pressed') === 'true' || one.hasAttribute('aria-current'))"
    )
    grounds = [shares[0][0] for shares in seen(page, found)]
    assert {ground for ground, here in zip(grounds, chosen, strict=True) if here}.isdisjoint(
        ground for ground, here in zip(grounds, chosen, strict=True) if not here
    )
