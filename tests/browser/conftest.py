"""A page from the plan that ships, opened from disk in Debian's Chromium."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketenkaart.visuals.page.html import Given
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import PHONE, Lend, Opener, Watched
from tests.conftest import SHIPPED, Pages

GIVEN = [
    *(Given("ketenkaart.xlsx", 84_210, b"PK"), Given("aandachtspunten.docx", 41_000, b"PK")),
    Given("ketenkaart.ttl", 1_290_000),
]


@pytest.fixture(scope="session")
def data(page_of: Pages) -> dict[str, Any]:
    """The one JSON of the plan that ships. Copy before changing."""
    return page_of(SHIPPED)


@pytest.fixture(scope="session")
def html(data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page as a file."""
    path = tmp_path_factory.mktemp("page") / "ketenkaart.html"
    path.write_bytes(make_page(data, files=GIVEN))
    return path


@pytest.fixture
def tab(lend: Lend) -> Watched:
    """A desktop tab; fails the test when the page asked for anything outside, or complained."""
    return lend()


@pytest.fixture
def at(tab: Watched, html: Path) -> Opener:
    """Stand at a route of the shipped page."""
    return lambda route="": tab.at(html, route)


@pytest.fixture
def on_phone(lend: Lend, html: Path) -> Opener:
    """Stand at a route of the shipped page, on a phone."""
    return lambda route="": lend(PHONE).at(html, route)


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
