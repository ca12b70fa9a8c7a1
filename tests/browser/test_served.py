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
from tests.conftest import SMALL_PLAN, TOWN, Command
from tests.served import serving

BROKEN = SMALL_PLAN.replace("status: lopend", "status: lopent<b>")


SERVED = ("http://127.0.0.1:", "about:", "blob:")


@pytest.fixture(scope="module")
def address(cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server of two plans: the example municipality, and the small one."""
    small = tmp_path_factory.mktemp("proef")
    (small / "plan.yaml").write_text(SMALL_PLAN, encoding="utf-8")
    with serving(cache, "--plan", TOWN, "--plan", small) as found:
        yield found.address


@pytest.fixture
def visit(lend: Lend) -> Watched:
    """A tab on the server; fails the test when the page asked for another host, or complained."""
    watched = lend()
    watched.home = SERVED
    return watched


def test_several_partners_are_left_out_by_the_engine(address: str, visit: Watched, ketenkaart: Command) -> None:
    """Of one of two plans: 2.1 is led by the inspectorate, 2.2 by the RIEC, and each has more who act."""
    page = visit.page
    page.goto(address + "#/wat-als?plan=voorbeeld-gemeente")
    page.click("#zonder-riec")
    page.click("#zonder-inspectie-szw")
    expect(page.locator(".weggelaten")).to_have_count(2)
    words = ["--without", "riec", "--without", "inspectie-szw", "--format", "json"]
    without = json.loads(ketenkaart("gaps", "--plan", TOWN, *words).out)
    expect(page.locator("main")).to_contain_text(f"Met deze keuze: {len(without)} aandachtspunten", timeout=60_000)
    assert "zonder=riec%2Cinspectie-szw" in page.url
    expect(page.locator("main")).to_contain_text("werken Nederlandse Arbeidsinspectie en")
    rows = page.locator("#verlies-voorbeeld-gemeente tbody tr, #verlies tbody tr")
    for number, cell in (("2.2", "Informatiedeling, arbeid"), ("2.1", "Toezicht en handhaving, arbeid")):
        expect(rows.filter(has_text=cell)).to_contain_text(f"Bij {number} noemt het plan geen andere trekker.")


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
    expect(page.locator("main details li", has_text="actie")).to_have_text("1 × actie")


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
