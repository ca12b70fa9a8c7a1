"""With the report at hand, the served page shows the words of an address, in a real Chromium."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.conftest import REPORT
from tests.served import serving
from tests.test_web import Site


@pytest.fixture(scope="module")
def address(cache: Path) -> Iterator[str]:
    with serving(cache, "--source", REPORT) as found:
        yield found.address


def test_the_words_of_an_address(address: str, browser: Browser) -> None:
    said: list[str] = []
    page = browser.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{address}#/ding/task-force-2013/measure-5.6")
    row = page.locator("li", has_text="De instructie is eind").first
    row.get_by_role("button", name="Toon de woorden").click()
    row.get_by_text("“De instructie is eind juni 2011 uitgestuurd.”").wait_for(timeout=30000)
    page.close()
    assert said == []


def test_search_finds_the_words_of_the_source(address: str, browser: Browser) -> None:
    """The report says "uitgestuurd" of the instruction of 5.6, and our own summaries never use that word."""
    said: list[str] = []
    page = browser.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{address}#/zoek?q=instructies%20uitgestuurd")
    found = page.locator("#in-de-bron li", has_text="De instructie is eind juni 2011 uitgestuurd.")
    found.wait_for(timeout=30000)
    assert found.locator("mark").count() > 0
    assert "actie 5.6, voortgang" in found.inner_text()
    assert "5.6 Instructie" in found.inner_text()
    page.goto(f"{address}#/zoek?q=instructie%20ruimtevaart")
    page.get_by_text("In de tekst van de bron staan deze woorden niet bij elkaar.").wait_for(timeout=30000)
    page.close()
    assert said == []


def test_a_passage_shows_its_words_by_either_name(address: str) -> None:
    site = Site(address)
    status, said = site.json("/api/woorden?vindplaats=5.4-progress-3")
    again = site.json("/api/woorden?vindplaats=task-force-2013/passage-5.4-progress-3")[1]
    assert status == 200
    assert said["ongewijzigd"] is True
    assert again["woorden"] == said["woorden"]
    assert site.json("/api/woorden?vindplaats=99.9-plan-1")[0] == 400
