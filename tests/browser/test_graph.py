"""Graaf: picture and table are one; both ways, by mouse and by key; large ones too."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from ketenkaart.visuals.page.html import view_page
from tests.browser.tab import Opener, Watched, grow

LAST = "2013-04-08"
SELECTED = "ketenkaart.graphNow().drawing.network.getSelectedNodes()"


def test_choosing_a_row_selects_its_ends_and_says_it(at: Opener) -> None:
    page = at("#/graaf/partner-stap")
    row = page.locator("#beeldtabel tbody tr", has_text="Immigratie- en Naturalisatiedienst").first
    row.locator("button").click()
    assert set(page.evaluate(SELECTED)) == {"org/ind", "model/mensenhandel/entree"}
    expect(row).to_have_class("gekozen")
    expect(row.locator("button")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#inwoorden h2")).to_contain_text("Immigratie- en Naturalisatiedienst – Entree")
    assert page.locator("#inwoorden li").count() > 0
    assert "kies=" in page.url
    page.reload()
    page.wait_for_selector("html[data-klaar]")
    assert set(page.evaluate(SELECTED)) == {"org/ind", "model/mensenhandel/entree"}


def test_choosing_a_node_in_the_picture_marks_its_rows(at: Opener) -> None:
    page = at("#/graaf/partner-stap")
    spot = page.evaluate("""(() => { const n = ketenkaart.graphNow().drawing.network;
      const p = n.canvasToDOM(n.getPosition("model/mensenhandel/entree"));
      const r = document.querySelector("#doek").getBoundingClientRect(); return [r.x + p.x, r.y + p.y]; })()""")
    page.mouse.click(*spot)
    expect(page.locator("#inwoorden h2")).to_have_text("Entree")
    assert page.locator("tr.gekozen").count() > 1


def test_every_drawn_node_stands_in_the_table(at: Opener, data: dict[str, Any]) -> None:
    for name, view in data["views"].items():
        page = at(f"#/graaf/{name}")
        drawn = view["at"][LAST]
        assert page.locator("#beeldtabel tbody tr").count() == len(drawn["rows"])
        assert page.evaluate("ketenkaart.graphNow().drawing.network.body.data.nodes.length") == len(drawn["drawn"])


def test_a_view_shows_the_date_that_one_looks_at(at: Opener, data: dict[str, Any]) -> None:
    """In the plan of 2011 the Chamber of Commerce did not act yet; in April 2013 it did."""
    shown = "org/kvk" in {node["id"] for node in data["views"]["partner-stap"]["at"][LAST]["drawn"]}
    assert shown
    page = at("#/graaf/partner-stap?stand=2011-03-31")
    assert page.locator("#beeldtabel tbody tr", has_text="Kamer van Koophandel").count() == 0
    assert page.locator("#beeldtabel tbody tr").count() > 10
    page.click("#st-gewoon")
    assert page.locator("#beeldtabel tbody tr", has_text="Kamer van Koophandel").count() > 0


def test_a_filter_keeps_the_paths_through_a_step(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/graaf/maatregelketen")
    page.select_option("#stap", "identiteit")
    ends = page.evaluate(
        "[...document.querySelectorAll('#beeldtabel tbody tr')].map((tr) => [tr.dataset.van, tr.dataset.naar])"
    )
    assert 0 < len(ends) < len(data["views"]["maatregelketen"]["at"][LAST]["rows"])
    steps = {to for _, to in ends if to.startswith("model/")}
    assert steps == {"model/mensenhandel/identiteit"}
    assert "stap=identiteit" in page.url


def test_a_kind_of_line_can_be_left_out(at: Opener) -> None:
    page = at("#/graaf/partner-stap")
    before = page.locator("#beeldtabel tbody tr").count()
    page.uncheck("#lijn-geduid")
    assert page.locator("#beeldtabel tbody tr").count() < before
    assert "zonder=geduid" in page.url


def test_sorting_and_searching_the_table(at: Opener) -> None:
    page = at("#/graaf/partner-stap")
    page.click("#beeldtabel-to_label")
    expect(page.locator("#beeldtabel th[aria-sort='ascending']")).to_contain_text("Stap")
    first = page.locator("#beeldtabel tbody tr td").first.inner_text()
    page.click("#beeldtabel-to_label")
    assert page.locator("#beeldtabel tbody tr td").first.inner_text() != first
    page.locator("#graafzoek").press_sequentially("entree")
    assert all("Entree" in text for text in page.locator("#beeldtabel tbody tr").all_inner_texts())


def test_buttons_and_keys_zoom_and_move(at: Opener) -> None:
    page = at("#/graaf/samenwerking")
    scale = "ketenkaart.graphNow().drawing.network.getScale()"
    before = page.evaluate(scale)
    page.click("button[aria-label='Inzoomen']")
    page.wait_for_function(f"{scale} > {before}")
    page.focus("#doek")
    page.keyboard.press("0")
    page.wait_for_function(f"Math.abs({scale} - {before}) < 0.01")
    page.keyboard.press("-")
    page.wait_for_function(f"{scale} < {before}")
    place = page.evaluate("ketenkaart.graphNow().drawing.network.getViewPosition().x")
    page.keyboard.press("ArrowRight")
    page.wait_for_function(f"ketenkaart.graphNow().drawing.network.getViewPosition().x > {place}")


def test_the_surroundings_of_one_thing(at: Opener) -> None:
    page = at("#/ding/org/ind")
    page.click("text=Teken de omgeving")
    expect(page.locator("h1")).to_contain_text("Omgeving van Immigratie- en Naturalisatiedienst")
    assert page.locator("#beeldtabel tbody tr").count() > 5
    page.fill("#ding", "Entree")
    page.locator("#ding").dispatch_event("change")
    expect(page.locator("h1")).to_contain_text("Omgeving van Entree")


def test_one_view_alone(tab: Watched, data: dict[str, Any], tmp_path: Path) -> None:
    for name in data["views"]:
        path = tmp_path / f"{name}.html"
        path.write_bytes(view_page(data, name))
        page = tab.open(path)
        assert page.locator("#beeldtabel tbody tr").count() == len(data["views"][name]["at"][LAST]["rows"])
        assert page.locator("nav").count() == 0
        page.locator(".rijknop").first.click()
        assert page.locator("#inwoorden h2").count() == 1
        assert page.locator("main a[href]").count() == 0


@pytest.mark.parametrize("layout", ["columns", "network"])
def test_two_thousand_nodes_are_drawn(
    layout: str, tab: Watched, changed: Callable[[Callable[[dict[str, Any]], None]], Path]
) -> None:
    page = tab.open(changed(lambda data: grow(data, layout)), "#/graaf/partner-stap")
    drawn = "ketenkaart.graphNow().drawing.network.body.data"
    assert page.evaluate(f"[{drawn}.nodes.length, {drawn}.edges.length]") == [2000, 2000]
