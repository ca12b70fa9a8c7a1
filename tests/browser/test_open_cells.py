"""On the page a cell where a measure can still come is dotted and not hatched; nothing there is called empty."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from ketenkaart import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import PHONE, Lend, Watched
from tests.test_open_cells import EMPTY, LOOSE, SAID, TITLES, UNDECIDED, made

LEGEND = "Nog niet te zeggen: hier kan werk komen dat niet is geplaatst"


@pytest.fixture(scope="module")
def half(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("half")
    path = folder / "half.html"
    path.write_bytes(make_page(page_data(Plans([made(folder / "half", LOOSE)]))))
    return path


@pytest.fixture(scope="module")
def titles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("titels")
    path = folder / "titels.html"
    path.write_bytes(make_page(page_data(Plans([made(folder / "titels", TITLES)]))))
    return path


def test_the_matrix_dots_what_cannot_be_said_and_hatches_what_is_empty(half: Path, tab: Watched) -> None:
    page = tab.at(half, "#/overzicht")
    assert page.locator("table.matrix td.onbeslist").count() == len(UNDECIDED) + 1  # and signalering at all steps
    assert page.locator("table.matrix td.verwacht").count() == len(EMPTY)
    cell = page.locator("#cel-signalering-arbeid")
    expect(cell).to_contain_text("Nog niet te zeggen · 2 niet geplaatst")
    look = cell.locator("xpath=..").evaluate(
        "td => [getComputedStyle(td).borderTopStyle, getComputedStyle(td).backgroundImage]"
    )
    assert look == ["dotted", "none"]
    expect(page.locator("#cel-toezicht-handhaving-arbeid .beeld")).to_contain_text("1 open")
    expect(page.locator(".legenda")).to_contain_text(LEGEND)
    cell.click()
    expect(page.locator("#paneel")).to_contain_text("Nog niet te zeggen")
    assert "meldt hier niets" not in page.locator("#paneel").inner_text()
    assert "Waarom verwachten wij" not in page.locator("#paneel").inner_text()


def test_summary_and_step_say_the_same(half: Path, tab: Watched) -> None:
    page = tab.at(half, "#/samenvatting")
    assert page.locator(".blad-matrix td.arcering").count() == len(EMPTY)
    assert page.locator(".blad-matrix td.onbeslist").count() == len(UNDECIDED) + 1
    intro = page.locator(".vel-intro").inner_text()
    assert SAID in intro
    expect(page.locator(".vel-titel")).to_contain_text("concept")
    page = tab.at(half, "#/ding/model/mensenhandel/arbeid")
    assert page.locator("#vakken .chip.verwacht").count() == 0
    assert page.locator("#vakken .chip.onbeslist").count() == 9


def test_no_partner_is_missed_at_a_step_where_work_may_still_come(half: Path, titles: Path, tab: Watched) -> None:
    page = tab.at(half, "#/dekking")
    assert page.locator("table.dekking .arcering").count() == 0
    expect(page.locator("table.dekking td.onbeslist").first).to_contain_text("Nog niet te zeggen")
    assert "geen partner genoemd" not in page.locator("main").inner_text()
    page = tab.at(titles, "#/overzicht")
    assert page.locator("td.verwacht, .nummer.leeg").count() == 0
    assert "van 29 verwachte plekken" not in page.locator(".tegels").inner_text()
    expect(page.locator(".tegels")).to_contain_text("waar wij het wel verwachten")


def test_on_a_phone_too(half: Path, lend: Lend) -> None:
    page = lend(PHONE).at(half, "#/overzicht")
    page.click(".stappen button:has-text('Arbeid')")
    dotted = page.locator("table.matrix td.gekozen.onbeslist")
    assert dotted.count() == 9
    borders = dotted.evaluate_all("l => l.map(td => getComputedStyle(td).borderTopStyle)")
    assert set(borders) == {"dotted"}
    page = lend(PHONE).at(half, "#/dekking")
    expect(page.locator(".perstap .onbeslist").first).to_contain_text("Nog niet te zeggen")


def test_the_report_has_no_such_cell_and_its_legend_says_nothing_of_one(html: Path, tab: Watched) -> None:
    page = tab.at(html, "#/overzicht")
    assert page.locator(".onbeslist").count() == 0
    assert LEGEND not in page.locator("main").inner_text()
    page = tab.at(html, "#/beloften")
    assert page.locator(".tegels-uitkomst button").count() == 6
