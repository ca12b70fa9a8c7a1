"""A page from the plan that ships, opened from disk in Debian's Chromium."""

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from ketenkaart.visuals.page.files import Given
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import DESKTOP, Opener, Watched
from tests.conftest import SHIPPED, Pages

BESIDE = [Given("ketenkaart.xlsx", 84_210), Given("gaten.docx", 41_000), Given("ketenkaart.ttl", 1_290_000)]


@pytest.fixture(scope="session")
def data(page_of: Pages) -> dict[str, Any]:
    """The one JSON of the plan that ships. Copy before changing."""
    return page_of(SHIPPED)


@pytest.fixture(scope="session")
def html(data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page as a file."""
    path = tmp_path_factory.mktemp("page") / "ketenkaart.html"
    path.write_bytes(make_page(data, files=BESIDE))
    return path


@pytest.fixture
def tab(browser: Browser) -> Iterator[Watched]:
    """A desktop tab; fails the test when the page asked for anything outside, or complained."""
    context = browser.new_context(viewport=DESKTOP, accept_downloads=True)  # type: ignore[arg-type]
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    watched = Watched(context)
    yield watched
    outside, faults = watched.outside(), list(watched.faults)
    context.close()
    assert outside == []
    assert faults == []


@pytest.fixture
def at(tab: Watched, html: Path) -> Opener:
    """Open the shipped page at a route."""
    return lambda route="": tab.open(html, route)


@pytest.fixture
def changed(data: dict[str, Any], tmp_path: Path) -> Callable[[Callable[[dict[str, Any]], None]], Path]:
    """Write a page from changed data."""

    def write(change: Callable[[dict[str, Any]], None]) -> Path:
        mine = copy.deepcopy(data)
        change(mine)
        path = tmp_path / "veranderd.html"
        path.write_bytes(make_page(mine))
        return path

    return write
