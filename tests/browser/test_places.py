"""Where one puts the page: a server here sends the headers that are documented, and Chromium says what happens.

The table in `docs/waar-zet-ik-dit-neer.md` is what this found; a place of which no headers are known is not imitated.
"""

import re
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, expect

from tests.browser.conftest import GIVEN
from tests.conftest import ROOT

DOC = (ROOT / "docs" / "waar-zet-ik-dit-neer.md").read_text(encoding="utf-8")
HEADS = ["waar", "opent", "downloadt", "toont code", "links erin werken", "hoe wij dit weten"]
ATTACHED = "attachment; filename*=UTF-8''ketenkaart.html; filename=\"ketenkaart.html\""
# As the source beside each row gives them; nothing where the file is opened from disk.
PLACES: dict[str, dict[str, str]] = {
    "Eigen schijf, netwerkmap, uitgepakte zip": {},
    "GitHub Pages": {"Content-Type": "text/html; charset=utf-8"},
    "Bestand in een map op GitHub, knop Raw": {
        "Content-Type": "text/plain; charset=utf-8",
        "X-Content-Type-Options": "nosniff",
    },
    "Nextcloud, bestand": {"Content-Type": "text/html; charset=utf-8", "Content-Disposition": ATTACHED},
    "SharePoint Server 2010 of 2013": {"Content-Type": "text/html", "X-Download-Options": "noopen"},
    "Website met een strengere Content-Security-Policy": {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'self'",
    },
}


class Host(BaseHTTPRequestHandler):
    """Sends the page with the headers of the place that the address counts."""

    def __init__(self, body: bytes, *more: object) -> None:
        self.body = body
        super().__init__(*more)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self.send_response(200)
        for name, value in [*PLACES.values()][int(self.path.split("/")[1])].items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def host(html: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, html.read_bytes()))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def outcome(browser: Browser, address: str) -> list[str]:
    """What happens: opens, downloads, shows code, and whether a link inside, the back button and a file inside work."""
    page = browser.new_page(accept_downloads=True)
    got: list[object] = []
    page.on("download", lambda download: got.append(download))  # noqa: PLW0108 - Playwright marks what it calls
    try:
        page.goto(address)
    except Error:
        page.wait_for_timeout(300)
    downloads, code = bool(got), page.evaluate("document.contentType") == "text/plain"
    opens = links = False
    with suppress(Error):
        opens = not (downloads or code) and bool(page.wait_for_selector("html[data-klaar]", timeout=10_000))
    if opens:
        start, head = page.locator("h1").inner_text(), page.locator("h1")
        page.locator("a.tegel[href='#/dekking']").click()
        expect(head).not_to_have_text(start)
        page.go_back()
        expect(head).to_have_text(start)
        with page.expect_download() as inside:
            page.locator("a[download='ketenkaart.xlsx']").first.click()
        links = inside.value.path().read_bytes() == GIVEN[0].data
    page.close()
    return ["ja" if found else "nee" for found in (opens, downloads, code, links)]


def table() -> list[list[str]]:
    rows = (line for line in DOC.splitlines() if line.startswith("| "))
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in rows]


def test_the_table_says_what_chromium_does(browser: Browser, html: Path, host: str) -> None:
    heads, *rows = table()
    assert heads == HEADS
    said = {row[0]: row[1:] for row in rows}
    for number, (place, headers) in enumerate(PLACES.items()):
        found = outcome(browser, f"{host}/{number}/ketenkaart.html" if headers else html.as_uri())
        assert said[place][:4] == found, place
        assert "nagebootst" in said[place][4] or not headers


def test_a_place_that_is_not_imitated_says_so_and_each_that_is_names_its_source() -> None:
    rows = table()[1:]
    assert {row[0] for row in rows} > PLACES.keys()
    for place, *cells, how in rows:
        if place not in PLACES:
            assert ({*cells}, how.startswith("niet nagegaan")) == ({"–"}, True), place
        elif PLACES[place] and "zelf gekozen" not in how:
            [number] = re.findall(r"\[(\d)\]", how)
            assert re.search(rf"^{number}\. https://", DOC, re.MULTILINE), place
    assert "nagebootst, niet bij de dienst zelf geprobeerd" in DOC
