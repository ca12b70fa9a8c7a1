"""With a server behind it the page asks for what needs an engine; without one it says so."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, expect

from ketenkaart.graph.build import BASE
from ketenkaart.graph.folder import default_plan
from ketenkaart.queries.scenario import Scenario, each
from ketenkaart.visuals.answers import answer
from ketenkaart.visuals.page import page as make_page


@pytest.fixture(scope="module")
def served(data: dict[str, Any]) -> Iterator[str]:
    """A stand-in for `ketenkaart serve`: the page, and the two questions it asks."""
    html = make_page(data, served=True)

    class Handler(BaseHTTPRequestHandler):
        def reply(self, body: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            url = urlsplit(self.path)
            if url.path == "/antwoord":
                asked = parse_qs(url.query)
                without = tuple(f"{BASE}org/{key}" for key in asked.get("zonder", []))
                found = answer(each([default_plan()], Scenario(as_of=asked["stand"][0], without=without)))
                self.reply(json.dumps(found).encode(), "application/json")
            else:
                self.reply(html, "text/html; charset=utf-8")

        def do_POST(self) -> None:
            size = int(self.headers["Content-Length"])
            got = self.rfile.read(size)
            said = {"message": f"{len(got)} bytes gelezen.", "faults": ["rij 3: <b>fout</b>"]}
            self.reply(json.dumps(said).encode(), "application/json")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def test_several_partners_are_left_out_by_the_engine(served: str, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(served + "#/wat-als")
    page.check("#zonder-ind")
    page.check("#zonder-om")
    expect(page.locator("main")).to_contain_text("Met deze keuze:", timeout=60_000)
    assert "zonder=ind%2Com" in page.url
    assert page.locator("section.blok").count() == 2
    assert faults == []
    context.close()


def test_ones_own_plan_is_checked(served: str, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(served)
    page.click("#menu >> text=Uw plan")
    page.set_input_files("#plan", {"name": "plan.xlsx", "mimeType": "application/octet-stream", "buffer": b"PK12"})
    page.click("#controleer")
    expect(page.locator("main")).to_contain_text("4 bytes gelezen.")
    expect(page.locator("main li")).to_have_text("rij 3: <b>fout</b>")
    context.close()


def test_the_file_on_disk_has_neither(data: dict[str, Any]) -> None:
    html = make_page(data).decode()
    assert "connect-src" not in html.split("<title>")[0]
    assert 'href="#/controleer"' not in html
