"""The files themselves, a page and a picture alone: equal every time, closed to all outside, whole when mailed; and where one
puts the page: a server here sends the headers that are documented (docs/waar-zet-ik-dit-neer.md), Chromium says the rest."""

import base64
import hashlib
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, expect

from ketenkaart.content import files
from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.visuals.page.html import page as make_page
from ketenkaart.visuals.pictures.drawing import draw, picture_page
from ketenkaart.visuals.pictures.looks import views
from tests.browser.conftest import GIVEN, saved, texts
from tests.browser.tab import PATIENT, SCREENS, Opener, Watched
from tests.conftest import ROOT, SHIPPED, Publisher, cases, data_of, known
from tests.remote.conftest import Quiet, serving
from tests.share import share

SHEETS = {path.name: path.read_text(encoding="utf-8") for path in files("visuals", "static/*.css")}


def assert_closed(html: str) -> None:
    """The policy names exactly the scripts and styles inside, and nothing points outside."""
    [policy] = re.findall('http-equiv="Content-Security-Policy" content="([^"]*)"', html.replace("&#39;", "'"))
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    inside = [text for tag in ("script", "style") for text in re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)]
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in inside]
    assert re.findall(r"sha256-([^']+)", policy) == hashes
    assert not re.search(r"<(link|img|iframe|object|embed|base)\b", html.split("<script>", maxsplit=1)[0])


def test_page_is_equal_every_time_small_dutch_and_closed(html: Path, data: dict[str, Any]) -> None:
    assert html.read_bytes() == make_page(data, files=GIVEN)
    assert html.stat().st_size <= 1_400_000
    page = html.read_bytes().decode()
    assert_closed(page)
    assert page.startswith('<!doctype html>\n<html lang="nl">')
    assert "<title>" in page
    assert "\r" not in page
    assert not re.search(r'\b(src|style|on\w+)="', page.split('<script type="application/octet-stream"', maxsplit=1)[0])


def test_data_come_into_the_page_as_the_engine_made_them_and_cannot_leave_their_element(
    at: Opener, html: Path, data: dict[str, Any]
) -> None:
    def as_text(found: dict[str, Any]) -> dict[str, str]:  # in which 1 is not true
        return {name: json.dumps(part, sort_keys=True) for name, part in found.items() if name in data}

    assert as_text(data_of(html.read_text(encoding="utf-8"))) == as_text(data)
    seen = json.loads(at("#/overzicht").evaluate("JSON.stringify(ketenkaart.data)"))
    assert {name: seen[name] for name in data} == json.loads(json.dumps(data))
    bad = "</script><script>alert(1)</script>\u2028"
    other = make_page({**data, "meta": {**data["meta"], "title": f"{bad}\u202e"}}).decode()
    assert "<script>alert" not in other
    assert data_of(other)["meta"]["title"] == bad


def test_browser_that_cannot_unpack_says_so(browser: Browser, html: Path) -> None:
    old = browser.new_page()
    old.add_init_script("delete window.DecompressionStream")
    old.goto(html.as_uri())
    said = "Deze browser is te oud voor deze pagina. Open haar in een nieuwere Edge, Chrome, Firefox of Safari."
    assert old.locator("main").inner_text() == said
    old.close()


@pytest.mark.large
def test_page_that_was_mailed_alone_gives_its_files_and_has_no_dead_link(
    tab: Watched, published: Publisher, tmp_path: Path
) -> None:
    folder = published(SHIPPED).folder
    tab.home = (*tab.home, "data:")
    page, places = tab.open(shutil.copy(folder / "ketenkaart.html", tmp_path / "brief.html")), set()
    for route in SCREENS.values():
        links = tab.visit(route).locator("a[href]:not([href^='#'])")
        places |= set(links.evaluate_all("(all) => all.map((one) => one.getAttribute('href').slice(0, 5))"))
    assert places == {"data:"}
    tab.visit("#/ding/task-force-2013/chapter-3")
    assert saved(page, "main a:has-text('deel Per hoofdstuk')", "bijlage.docx") == (folder / "bijlage.docx").read_bytes()
    for route, where in (("#/overzicht", ".bestanden a"), ("#/maatregelen", "#meenemen a")):
        tab.visit(route)
        for name, label in (("ketenkaart.xlsx", "Alles als Excel"), ("aandachtspunten.docx", "Aandachtspunten als Word")):
            assert saved(page, f"{where}:has-text('{label}')", name) == (folder / name).read_bytes()
    assert page.locator("h1").inner_text() == "Acties"  # one stays where one was


def test_files_stand_in_the_foot_and_on_the_screens_where_one_takes_them_along(at: Opener) -> None:
    assert texts(at("#/maatregelen"), "#meenemen li") == cases("screens")["taken_along"]
    for screen in ("overzicht", "aandachtspunten"):
        links = at(f"#/{screen}").locator(".bestanden a")
        given = links.evaluate_all("(all) => all.map((one) => [one.getAttribute('href').slice(0, 5), one.download])")
        assert given == [["#/sam", ""], *(["data:", name] for name in ("ketenkaart.xlsx", "aandachtspunten.docx", "bijlage.docx"))]


def test_typeface_travels_in_the_page_and_each_sheet_asks_for_what_is_in_the_language(at: Opener) -> None:
    page = at("#/overzicht")
    page.evaluate("document.fonts.ready.then(() => true)")
    assert page.evaluate("[...document.fonts].map((face) => face.status)") == ["loaded"]
    said = set(re.findall(r"(--[\w-]+):", "".join(SHEETS.values())))
    asked = {(name, one) for name, text in SHEETS.items() for one in re.findall(r"var\((--[\w-]+)", text)}
    assert {(name, one) for name, one in asked if one not in said} == set()
    for name in SHEETS.keys() - {"print.css"}:  # on a screen no words are smaller than thirteen pixels
        sizes = re.findall(r"font(?:-size)?: (?:[^;]*\s)?([\d.]+)rem", SHEETS[name])
        assert [size for size in sizes if float(size) * 16 < 13] == [], name


@pytest.mark.sampled
def test_each_view_alone_is_what_pyvis_writes_equal_every_time_and_closed(tab: Watched, tmp_path: Path) -> None:
    plans = known()
    for name in share(views(), 3):
        drawn = draw(plans.at(), name)
        path, made = tmp_path / f"{name}.html", picture_page(plans, name)
        assert made == picture_page(plans, name)
        assert len(made) < 800_000
        assert_closed(made.decode())
        path.write_bytes(made)
        page = tab.open(path)
        assert page.locator("table tbody tr").count() == len(drawn.edges) + len(drawn.loose)
        sets = "[ketenkaart.network.body.data.nodes, ketenkaart.network.body.data.edges]"
        assert page.evaluate(f"{sets}.map((one) => one.length)") == [len(drawn.nodes), len(drawn.edges)]
        assert page.evaluate("ketenkaart.network.getScale()") * 14 >= 11.99, name  # names can be read at first sight
        assert page.locator("nav, main a[href]").count() == 0
    with pytest.raises(KetenkaartError, match="bestaat niet"):
        picture_page(plans, "patner-stap")


def test_view_alone_of_a_hostile_plan_is_inert(tab: Watched, small_plan: Path, tmp_path: Path) -> None:
    """pyvis escapes nothing, and runs what stands in a title: our template keeps all of it text."""
    file, bad = small_plan / "plan.yaml", r'\1"</script><img src=x onerror=window.bad=1> href \2"'
    file.write_text(re.sub(r"(title: )(?:\"?)([^\"\n,}]+)(?:\"?)", bad, file.read_text()), encoding="utf-8")
    path = tmp_path / "beeld.html"
    path.write_bytes(picture_page(Plans([small_plan]), "maatregelketen"))
    page = tab.open(path)
    assert "onerror" in page.inner_text("table tbody")
    assert page.evaluate("window.bad") is None
    assert page.locator("img").count() == 0


DOC = (ROOT / "docs" / "waar-zet-ik-dit-neer.md").read_text(encoding="utf-8")
PLACES: dict[str, dict[str, str]] = cases("places")


class Host(Quiet):
    """Sends the page with the headers of the place that the address counts."""

    def __init__(self, body: bytes, *more: object) -> None:
        self.body = body
        super().__init__(*more)  # type: ignore[arg-type]

    def do_GET(self) -> None:  # noqa: N802 - so it is called
        self.send(200, [*PLACES.values()][int(self.path.split("/")[1])], self.body)


@pytest.fixture(scope="module")
def host(html: Path) -> Iterator[str]:
    with serving(partial(Host, html.read_bytes())) as address:
        yield address


def outcome(browser: Browser, address: str) -> list[str]:
    """What happens: opens, downloads, shows code, and whether a link inside, the back button and a file inside work."""
    page = browser.new_page(accept_downloads=True)
    downloads = False
    try:
        page.goto(address)
    except Error as error:
        downloads = "Download is starting" in error.message
    code = page.evaluate("document.contentType") == "text/plain"
    opens = links = False
    with suppress(Error):
        opens = not (downloads or code) and bool(page.wait_for_selector("html[data-klaar]", timeout=PATIENT))
    if opens:
        head = page.locator("h1")
        start = head.inner_text()
        page.locator("a.tegel[href='#/dekking']").click()
        expect(head).not_to_have_text(start)
        page.go_back()
        expect(head).to_have_text(start)
        links = saved(page, "a[download='ketenkaart.xlsx']") == GIVEN[0].data
    page.close()
    return ["ja" if found else "nee" for found in (opens, downloads, code, links)]


ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in DOC.splitlines() if line.startswith("| ")]


@pytest.mark.large
def test_the_table_says_what_chromium_does(browser: Browser, html: Path, host: str) -> None:
    heads, *rows = ROWS
    assert heads == ["waar", "opent", "downloadt", "toont code", "links erin werken", "hoe wij dit weten"]
    said = {row[0]: row[1:] for row in rows}
    for number, (place, headers) in enumerate(PLACES.items()):
        found = outcome(browser, f"{host}/{number}/ketenkaart.html" if headers else html.as_uri())
        assert said[place][:4] == found, place
        assert "nagebootst" in said[place][4] or not headers


@pytest.mark.large
def test_a_place_that_is_not_imitated_says_so_and_each_that_is_names_its_source() -> None:
    rows = ROWS[1:]
    assert {row[0] for row in rows} > PLACES.keys()
    for place, *cells, how in rows:
        if place not in PLACES:
            assert ({*cells}, how.startswith("niet nagegaan")) == ({"–"}, True), place
        elif PLACES[place] and "zelf gekozen" not in how:
            [number] = re.findall(r"\[(\d)\]", how)
            assert re.search(rf"^{number}\. https://", DOC, re.MULTILINE), place
    assert "nagebootst, niet bij de dienst zelf geprobeerd" in DOC
