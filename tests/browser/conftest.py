"""A page from the plan that ships, opened from disk in Debian's Chromium."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Self

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from ketenkaart.graph.plans import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import Given
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import PHONE, Lend, Opener, Watched
from tests.conftest import SHIPPED, TOWN, Pages

KEY = "2013-04-08|all|with"  # of the answers under the usual choices
ASKS = (Path(__file__).parent / "asks.js").read_text(encoding="utf-8").strip()
Writer = Callable[..., Path]
GIVEN = [
    *(Given("ketenkaart.xlsx", 84_210, b"PK"), Given("aandachtspunten.docx", 41_000, b"PK")),
    *(Given("bijlage.docx", 38_000, b"PK"), Given("ketenkaart.ttl", 1_290_000)),
]


@pytest.fixture(scope="session")
def as_page(tmp_path_factory: pytest.TempPathFactory) -> Writer:
    """Write page data, or what is made of a plan, as a page file."""

    def write(made: dict[str, Any] | Path, **more: Any) -> Path:
        path = tmp_path_factory.mktemp("bladzijde") / "ketenkaart.html"
        path.write_bytes(make_page(page_data(Plans([made])) if isinstance(made, Path) else made, **more))
        return path

    return write


@pytest.fixture(scope="session")
def html(data: dict[str, Any], as_page: Writer) -> Path:
    """The page of the plan that ships, as a file."""
    return as_page(data, files=GIVEN)


@pytest.fixture(scope="session")
def both(page_of: Pages, as_page: Writer) -> Path:
    """The page of two plans, as a file."""
    return as_page(page_of(SHIPPED, TOWN))


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


def asks(page: Page, name: str, given: Any = None) -> Any:
    """What a screen answers to one of the questions in `asks.js`."""
    return page.evaluate(f"(given) => ({ASKS}).{name}(given)", given)


def saved(page: Page, button: str, name: str = "") -> bytes:
    """What a button gives as a file, of this name."""
    with page.expect_download() as got:
        page.locator(button).first.click()
    assert name in ("", got.value.suggested_filename)
    return got.value.path().read_bytes()


def saved_csv(page: Page, button: str = "text=Sla op als CSV", name: str = "") -> list[list[str]]:
    """The rows of a CSV that a button gives, its head first."""
    raw = saved(page, button, name)
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert len({len(row) for row in rows}) == 1
    return rows


def texts(page: Page, place: str) -> list[str]:
    """The text of each element, in order."""
    return [one.strip() for one in page.locator(place).all_inner_texts()]


def numbers(page: Page, place: str) -> list[int]:
    """The number that begins each of these texts."""
    return [int(one.split()[0]) for one in texts(page, place)]


def marks(page: Page, place: str = "[data-vraag]") -> list[str]:
    """The names of the questions on a screen."""
    found: list[str] = page.locator(place).evaluate_all("(all) => all.map((one) => one.dataset.vraag)")
    return found


def by_alphabet(page: Page, names: list[str]) -> list[str]:
    """Names in the order of the page itself, as a Dutch reader sorts them."""
    found: list[str] = page.evaluate("(names) => [...names].sort(ketenkaart.compare)", names)
    return found


def unsaid(at: Opener, rows: Iterable[Sequence[str]]) -> list[tuple[str, str]]:
    """What does not stand there, of rows that each hold an address, a place, and what that place should say."""
    missing = []
    for route, place, *said in rows:
        found = " ".join(at(route).locator(place).first.inner_text().split())
        missing += [(route, text) for text in said if text not in found]
    return missing


class Reader:
    """Who reads a page: does one thing after another, and says what there is to see. Each step returns the reader."""

    def __init__(self, stand: Opener) -> None:
        self.stand = stand

    def __getitem__(self, place: str) -> Locator:
        return self.page.locator(place)

    def at(self, route: str = "") -> Self:
        self.page = self.stand(route)
        return self

    def click(self, *places: str) -> Self:
        for place in places:
            self[place].first.click()
        return self

    def key(self, *keys: str) -> Self:
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def press(self, place: str, key: str) -> Self:
        self[place].first.press(key)
        return self

    def focus(self, place: str) -> Self:
        self[place].first.focus()
        return self

    def types(self, text: str) -> Self:
        self.page.keyboard.type(text)
        return self

    def choose(self, place: str, value: str) -> Self:
        self.page.select_option(place, value)
        return self

    def fill(self, place: str, text: str) -> Self:
        self.page.fill(place, text)
        return self

    def on_paper(self, size: ViewportSize | None = None) -> Self:
        self.page.evaluate("document.fonts.ready")
        if size:
            self.page.set_viewport_size(size)
        self.page.emulate_media(media="print")
        return self

    def on_screen(self) -> Self:
        self.page.emulate_media(media="screen")
        return self

    def reload(self) -> Self:
        self.page.reload()
        self.page.wait_for_selector("html[data-klaar]")
        return self

    def back(self) -> Self:
        self.page.go_back()
        return self

    def sees(self, place: str, *said: str) -> Self:
        expect(self[place].first).to_be_visible()
        for text in said:
            expect(self[place].first).to_contain_text(text)
        return self

    def reads(self, place: str, said: str | list[str]) -> Self:
        expect(self[place]).to_have_text(said)
        return self

    def counts(self, place: str, number: int) -> Self:
        expect(self[place]).to_have_count(number)
        return self

    def address(self, *parts: str, but: str = "@") -> Self:
        """Find parts in the address, and another not."""
        wanted = "".join(f"(?=.*{re.escape(part)})" for part in parts)
        expect(self.page).to_have_url(re.compile(f"^{wanted}(?!.*{re.escape(but)})"))  # going back takes a moment
        return self

    def stands_on(self, name: str) -> Self:
        """Have the focus on what has this id, or on the first of this tag."""
        assert self.focused() == name
        return self

    def focused(self) -> str:
        return str(self.page.evaluate("document.activeElement.id || document.activeElement.tagName"))

    def number(self, place: str) -> int:
        return self[place].count()

    def texts(self, place: str) -> list[str]:
        return texts(self.page, place)


@pytest.fixture
def reader(at: Opener) -> Reader:
    """A reader of the shipped page, on a desk."""
    return Reader(at)
