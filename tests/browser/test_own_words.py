"""A page speaks of its own source: a municipality that read no report is not told what "the report" says."""

from pathlib import Path
from typing import Any

import pytest

from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import Opener, Watched
from tests.conftest import TOWN, Pages

SCREENS = [
    *(
        "overzicht",
        "overzicht?rijen=partner",
        "overzicht?rijen=vorm",
        "overzicht?koppelingen=genoemd&verwachtingen=uit",
    ),
    *(
        "aandachtspunten",
        "partners",
        "maatregelen",
        "naslag",
        "tijdlijn",
        "tijdlijn?stand=2024-06-30",
        "graaf/omgeving",
    ),
    *("vragen", "wat-als", "wat-als?zonder=riec", "vergelijk", "weet-niet", "zoek", "zoek?q=woning", "bestaat-niet"),
    "overzicht?cel=signalering~huisvesting",
]
# Every text of a screen that has the word, what is folded and what is only said to a screen reader too.
WORDS = """async (routes) => {
  const said = {};
  for (const route of routes) {
    const moved = new Promise((done) => window.addEventListener("hashchange", done, { once: true }));
    location.hash = `#/${route}`;
    await moved;
    await Promise.all([...document.querySelectorAll("details:not([open])")].map((one) => new Promise((done) => {
      one.addEventListener("toggle", done, { once: true });
      one.open = true;
    })));
    const found = [document.title];
    for (const one of document.querySelectorAll("[title], [aria-label]")) found.push(one.title, one.ariaLabel ?? "");
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode())
      if (!nodes.currentNode.parentElement.matches("script, style")) found.push(nodes.currentNode.data);
    said[route] = found.filter((text) => /rapport/i.test(text));
  }
  return said;
}"""


def texts(value: Any) -> list[str]:
    """Every text in the page's JSON that speaks of a report: of the plan itself, a code list, or a question."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in texts(one)]
    return [value] if isinstance(value, str) and "rapport" in value.lower() else []


@pytest.fixture(scope="module")
def example(page_of: Pages) -> dict[str, Any]:
    return page_of(TOWN)


@pytest.fixture(scope="module")
def example_page(example: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gemeente") / "ketenkaart.html"
    path.write_bytes(make_page(example))
    return path


def test_no_screen_of_a_plan_speaks_of_a_report(tab: Watched, example: dict[str, Any], example_page: Path) -> None:
    things = [f"ding/{key}" for key, thing in example["things"].items() if thing.get("prefLabel")]
    pictures = [f"graaf/{name}" for name in example["views"]]
    questions = [f"vragen/{name}" for name in example["queries"]]
    routes = [*SCREENS[1:], SCREENS[0], *things, *pictures, *questions]
    seen = tab.at(example_page).evaluate(WORDS, routes)
    assert len(seen) == len(routes) > 100
    own = texts(example)
    whole, parts = {text.lower() for text in own}, [text for text in own if len(text) > 20]

    def rest(text: str) -> str:
        for part in parts:
            text = text.replace(part, "")
        return text

    found = {
        route: kept
        for route, said in seen.items()
        if (kept := [t for t in said if t.strip().lower() not in whole and "rapport" in rest(t).lower()])
    }
    assert found == {}


def test_it_speaks_of_the_plan_instead(tab: Watched, example_page: Path) -> None:
    text = tab.at(example_page, "#/partners").inner_text("main")
    assert "Wat zegt het plan?" in text
    measure = tab.at(example_page, "#/ding/voorbeeld-gemeente/measure-1.1").inner_text("main")
    assert "Termijnen, zoals het plan ze noemt." in measure


def test_an_old_address_by_ernst_still_works_and_new_ones_say_gewicht(at: Opener) -> None:
    page = at("#/aandachtspunten?ernst=hoog&vouw=uit")
    assert page.locator("article.punt").count() > 0
    assert page.locator("article.punt:not(.gewicht-hoog)").count() == 0
    assert page.input_value("#gewicht") == "hoog"
    page.select_option("#gewicht", "middel")
    assert "gewicht=middel" in page.url
    assert "ernst" not in page.url
    assert "Ernst" not in page.inner_text("main")


def test_a_measure_says_since_when_it_is_late(at: Opener, tab: Watched, example_page: Path) -> None:
    page = tab.at(example_page, "#/ding/voorbeeld-gemeente/measure-2.2")
    assert page.locator("header.kop .chip").inner_text() == "Vertraagd, te laat sinds 31 december 2024"
    page = at("#/tijdlijn?wat=termijn")
    page.get_by_role("button", name="2012", exact=True).click()
    assert "de datum was voorbij" in page.inner_text("main")
