"""With a server behind it the page asks for what needs an engine; without one it says so."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from ketenkaart.visuals.page.html import page as make_page
from tests.browser.axe import violations
from tests.browser.tab import SCREENS, Lend, Watched
from tests.conftest import ROOT, SMALL_PLAN, Command
from tests.served import serving

PLANS = ["--plan", ROOT / "graph" / "task-force-2013", "--plan", ROOT / "graph" / "voorbeeld-gemeente"]
BROKEN = SMALL_PLAN.replace("status: lopend", "status: lopent<b>")


SERVED = ("http://127.0.0.1:", "about:", "blob:")


@pytest.fixture(scope="module")
def address(cache: Path) -> Iterator[str]:
    with serving(cache) as found:
        yield found.address


@pytest.fixture
def visit(lend: Lend) -> Watched:
    """A tab on the server; fails the test when the page asked for another host, or complained."""
    watched = lend()
    watched.home = SERVED
    return watched


def test_several_partners_are_left_out_by_the_engine(address: str, visit: Watched, ketenkaart: Command) -> None:
    page = visit.page
    page.goto(address + "#/wat-als")
    page.click("#zonder-ind")
    page.click("#zonder-om")
    expect(page.locator(".weggelaten")).to_have_count(2)
    without = json.loads(ketenkaart("gaps", "--without", "ind", "--without", "om", "--format", "json").out)
    expect(page.locator("main")).to_contain_text(f"Met deze keuze: {len(without)} vragen", timeout=60_000)
    assert "zonder=ind%2Com" in page.url
    expect(page.locator("main")).to_contain_text("handelen Immigratie- en Naturalisatiedienst en")
    row = page.locator("#verlies tbody tr", has_text="Opsporing en vervolging bij alle stappen")
    expect(row).to_contain_text("Bij 8.4 noemt het rapport geen andere partij die handelt.")


def test_several_partners_and_several_plans(cache: Path, visit: Watched, ketenkaart: Command) -> None:
    with serving(cache, *PLANS) as found:
        page = visit.page
        page.goto(found.address + "#/wat-als?plan=voorbeeld-gemeente&zonder=riec,inspectie-szw")
        words = ["--without", "riec", "--without", "inspectie-szw", "--format", "json"]
        without = json.loads(ketenkaart("gaps", *PLANS[2:], *words).out)
        expect(page.locator("main")).to_contain_text(f"Met deze keuze: {len(without)} vragen", timeout=60_000)


def test_a_broken_plan_is_answered_with_its_faults_as_text(address: str, visit: Watched) -> None:
    page = visit.page
    page.goto(address)
    page.click("#menu >> text=Uw plan")
    page.set_input_files("#plan", {"name": "plan.yaml", "mimeType": "text/yaml", "buffer": BROKEN.encode()})
    page.click("#controleer")
    expect(page.locator("main")).to_contain_text("1 fout in “plan.yaml”; er is niets bewaard.", timeout=60_000)
    expect(page.locator("main li")).to_contain_text("Bedoelde u “lopend”?")
    assert page.locator("main b").count() == 0


def test_a_good_plan_is_answered_with_what_was_read(address: str, visit: Watched) -> None:
    page = visit.page
    page.goto(address + "#/controleer")
    page.set_input_files("#plan", {"name": "plan.yaml", "mimeType": "text/yaml", "buffer": SMALL_PLAN.encode()})
    page.click("#controleer")
    expect(page.locator("main")).to_contain_text("Geen fouten in “plan.yaml”. Er is niets bewaard.", timeout=60_000)
    page.click("summary >> text=Wat er gelezen is")
    expect(page.locator("main details li", has_text="maatregel")).to_have_text("1 × maatregel")


def test_axe_finds_nothing_on_the_server_either(address: str, lend: Lend) -> None:
    watched = lend(bypass_csp=True)
    watched.home = SERVED
    page = watched.page
    faults = {}
    for route in (SCREENS["overzicht"], "#/wat-als", "#/controleer"):
        page.goto("about:blank")
        page.goto(address + route)
        if found := violations(page):
            faults[route] = found
    assert faults == {}


def test_the_file_on_disk_has_neither(data: dict[str, Any]) -> None:
    html = make_page(data).decode()
    assert "connect-src" not in html.split("<title>")[0]
    assert '<li id="eigen" hidden>' in html


def test_the_marked_questions_are_taken_along_as_word_and_excel(address: str, visit: Watched) -> None:
    page = visit.page
    page.goto(address + "#/aandachtspunten")
    page.locator("#termijnen tbody input[type=checkbox]").first.check()
    for kind in ("docx", "xlsx"):
        with page.expect_download(timeout=60_000) as got:
            page.click(f"#merk-{kind}")
        assert got.value.suggested_filename == f"overleg.{kind}"
        assert got.value.path().read_bytes().startswith(b"PK")
