"""Graaf: picture and table are one; both ways, by mouse and by key; large ones too."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from ketenkaart import Plans
from ketenkaart.visuals.pictures.drawing import picture_page
from tests.browser.tab import PHONE, Opener, Watched, grow

LAST = "2013-04-08"
SPOT = """(id) => { document.querySelector("#doek").scrollIntoView(); const n = ketenkaart.graphNow().drawing.network; const p = n.canvasToDOM(n.getPosition(id));
  const r = document.querySelector("#doek").getBoundingClientRect(); return [r.x + p.x, r.y + p.y]; }"""
SELECTED = "ketenkaart.graphNow().drawing.network.getSelectedNodes()"


def until(page: Page, expression: str) -> None:
    """Wait until something holds; the policy of the page does not let Playwright's own way evaluate it there."""
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    pytest.fail(expression)


def test_choosing_a_row_selects_its_ends_and_says_it(at: Opener) -> None:
    page = at("#/graaf/partner-stap?toon=tabel")
    row = page.locator("#beeldtabel tr[data-rij]", has_text="Immigratie- en Naturalisatiedienst").first
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
    spot = page.evaluate(SPOT, "model/mensenhandel/entree")
    page.mouse.click(*spot)
    expect(page.locator("#inwoorden h2")).to_have_text("Entree")
    assert page.locator("tr.gekozen").count() > 1


def test_every_drawn_node_stands_in_the_table(at: Opener, data: dict[str, Any]) -> None:
    for name, view in data["views"].items():
        page = at(f"#/graaf/{name}?toon=beeld&alles=ja")
        drawn = view["at"][LAST]
        assert page.locator("#beeldtabel tr[data-rij]").count() == len(drawn["edges"]) + len(drawn["loose"])
        assert page.evaluate("ketenkaart.graphNow().drawing.network.body.data.nodes.length") == len(drawn["nodes"])


def test_a_view_shows_the_date_that_one_looks_at(at: Opener, data: dict[str, Any]) -> None:
    """In the plan of 2011 the Chamber of Commerce did not act yet; in April 2013 it did."""
    shown = "org/kvk" in {node["id"] for node in data["views"]["partner-stap"]["at"][LAST]["nodes"]}
    assert shown
    page = at("#/graaf/partner-stap?stand=2011-03-31")
    assert page.locator("#beeldtabel tr[data-rij]", has_text="Kamer van Koophandel").count() == 0
    assert page.locator("#beeldtabel tr[data-rij]").count() > 10
    page.click("#filterknop")
    page.click("#st-gewoon")
    assert page.locator("#beeldtabel tr[data-rij]", has_text="Kamer van Koophandel").count() > 0


def test_a_filter_keeps_the_paths_through_a_step(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/graaf/maatregelketen")
    page.click("#filterknop")
    page.select_option("#stap", "identiteit")
    ends = page.evaluate(
        "[...document.querySelectorAll('#beeldtabel tr[data-rij]')].map((tr) => [tr.dataset.van, tr.dataset.naar])"
    )
    assert 0 < len(ends) < len(data["views"]["maatregelketen"]["at"][LAST]["edges"])
    steps = {to for _, to in ends if to.startswith("model/")}
    assert steps == {"model/mensenhandel/identiteit"}
    assert "stap=identiteit" in page.url


def test_a_kind_of_line_can_be_left_out(at: Opener) -> None:
    page = at("#/graaf/partner-stap")
    before = page.locator("#beeldtabel tr[data-rij]").count()
    page.uncheck("#lijn-geduid")
    assert page.locator("#beeldtabel tr[data-rij]").count() < before
    assert "zonder=geduid" in page.url


def test_sorting_and_searching_the_table(at: Opener) -> None:
    page = at("#/graaf/partner-stap?toon=tabel")
    page.click("#beeldtabel-to_label")
    expect(page.locator("#beeldtabel th[aria-sort='ascending']")).to_contain_text("Stap")
    first = page.locator("#beeldtabel tr[data-rij] td").first.inner_text()
    page.click("#beeldtabel-to_label")
    assert page.locator("#beeldtabel tr[data-rij] td").first.inner_text() != first
    page.click("#filterknop")
    page.locator("#graafzoek").press_sequentially("entree")
    assert all("Entree" in text for text in page.locator("#beeldtabel tr[data-rij]").all_inner_texts())


def test_buttons_and_keys_zoom_and_move(at: Opener) -> None:
    page = at("#/graaf/samenwerking?alles=ja")
    scale = "ketenkaart.graphNow().drawing.network.getScale()"
    before = page.evaluate(scale)
    page.click("button[aria-label='Inzoomen']")
    until(page, f"{scale} > {before}")
    page.focus("#doek .vis-network")
    page.keyboard.press("0")
    until(page, f"{scale} < {before}")  # all of it, where one began with what one can read
    before = page.evaluate(scale)
    page.keyboard.down("-")
    until(page, f"{scale} < {before}")
    place = page.evaluate("ketenkaart.graphNow().drawing.network.getViewPosition().x")
    page.keyboard.up("-")
    page.keyboard.down("ArrowRight")
    until(page, f"ketenkaart.graphNow().drawing.network.getViewPosition().x > {place}")


def test_the_surroundings_of_one_thing(at: Opener) -> None:
    page = at("#/ding/org/ind")
    page.click("text=Teken de verbindingen")
    expect(page.locator("h1")).to_contain_text("Verbindingen van Immigratie- en Naturalisatiedienst")
    page.click("#filterknop")
    assert page.locator("#beeldtabel tr[data-rij]").count() > 5
    assert page.locator("#dingen option").count() == 0
    page.fill("#ding", "Entree")
    assert page.locator("#dingen option").count() > 500  # listed when one begins to choose
    page.locator("#ding").dispatch_event("change")
    expect(page.locator("h1")).to_contain_text("Verbindingen van Entree")


def test_one_view_alone_is_what_pyvis_writes(tab: Watched, data: dict[str, Any], tmp_path: Path) -> None:
    plans = Plans()
    for name, view in data["views"].items():
        path = tmp_path / f"{name}.html"
        path.write_bytes(picture_page(plans, name))
        page, drawn = tab.open(path), view["at"][LAST]
        assert page.locator("table tbody tr").count() == len(drawn["edges"]) + len(drawn["loose"])
        held = page.evaluate(
            "[ketenkaart.drawing.network.body.data.nodes, ketenkaart.drawing.network.body.data.edges].map(s => s.length)"
        )
        assert held == [len(drawn["nodes"]), len(drawn["edges"])]
        assert page.locator("nav, main a[href]").count() == 0


def test_one_view_of_a_hostile_plan_is_inert(tab: Watched, small_plan: Path, tmp_path: Path) -> None:
    """pyvis escapes nothing, and runs what stands in a title: our template keeps all of it text."""
    for file in small_plan.glob("*.yaml"):
        text = re.sub(
            r"(title: )(?:\"?)([^\"\n,}]+)(?:\"?)",
            r'\1"</script><img src=x onerror=window.bad=1> href \2"',
            file.read_text(),
        )
        file.write_text(text, encoding="utf-8")
    path = tmp_path / "beeld.html"
    path.write_bytes(picture_page(Plans([small_plan]), "maatregelketen"))
    page = tab.open(path)
    assert "onerror" in page.inner_text("table tbody")
    assert page.evaluate("window.bad") is None
    assert page.locator("img").count() == 0


def test_what_one_points_at_says_what_it_is(at: Opener) -> None:
    page = at("#/graaf/maatregelketen")
    spot = page.evaluate(SPOT, "task-force-2013/measure-5.4")
    page.mouse.move(*spot)
    expect(page.locator(".zweefkaart")).to_contain_text("5.4")
    page.keyboard.press("Escape")
    expect(page.locator(".zweefkaart")).to_have_count(0)


def test_a_card_stays_while_one_points_at_it_and_unfolds(at: Opener) -> None:
    page = at("#/graaf")
    x, y = page.evaluate(SPOT, "org/ind")
    page.mouse.move(x, y)
    card = page.locator(".zweefkaart")
    expect(card).to_contain_text("Immigratie- en Naturalisatiedienst")
    expect(card).to_contain_text("trekker")  # its role, how far it is, and where that stands
    expect(card).to_contain_text("hoofdstuk 5")
    page.mouse.move(x + 8, y + 30, steps=4)
    page.wait_for_timeout(400)
    card.get_by_role("button", name="Vouw uit").click()
    expect(page.locator(".spoor")).to_contain_text("uitgevouwen")
    assert "uit=org" in page.url


def test_a_card_that_was_closed_under_the_pointer_holds_no_later_one(at: Opener) -> None:
    """A card stays while one points at it; whoever closes it there never leaves it."""
    page = at("#/graaf")
    card = page.locator(".zweefkaart")
    page.mouse.move(*page.evaluate(SPOT, "org/ind"))
    expect(card).to_contain_text("Immigratie- en Naturalisatiedienst")
    card.hover()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    x, y = page.evaluate(SPOT, "model/mensenhandel/entree")
    page.mouse.move(x, y)
    expect(card).to_contain_text("Entree")
    page.mouse.move(x - 60, y - 60)  # where no name stands
    expect(card).to_have_count(0)


def test_a_card_goes_with_who_leaves_the_picture(at: Opener) -> None:
    page = at("#/graaf")
    page.mouse.move(*page.evaluate(SPOT, "org/ind"))
    expect(page.locator(".zweefkaart")).to_contain_text("Immigratie- en Naturalisatiedienst")
    page.mouse.move(1, 1)
    expect(page.locator(".zweefkaart")).to_have_count(0)


def test_who_chooses_the_table_while_a_card_stands_there_gets_the_table(at: Opener) -> None:
    page = at("#/graaf/informatiestromen")
    page.locator(".stroomtabel button").first.hover()
    expect(page.locator(".zweefkaart")).to_be_visible()
    page.locator("#toon-tabel").press("Enter")
    expect(page.locator("#beeldtabel")).to_be_visible()


def test_one_walks_from_name_to_name_by_key(at: Opener) -> None:
    """The first name of the road that one reads is Entree's; the empty places above it are names too."""
    page = at("#/graaf?kies=model/mensenhandel/entree")
    page.focus("#doek .vis-network")
    page.keyboard.press("n")
    expect(page.locator("#inwoorden h2")).to_have_text("Huisvesting")
    expect(page.locator("#melding")).to_have_text("Gekozen: Huisvesting.")
    page.keyboard.press("v")
    page.keyboard.press("v")
    expect(page.locator("#inwoorden h2")).to_have_text("Financiën: signalering")
    page.keyboard.press("Escape")
    assert "kies=" not in page.url


def test_a_stop_is_a_line_that_one_can_choose(at: Opener) -> None:
    page = at("#/graaf")
    spot = page.evaluate("""() => { const n = ketenkaart.graphNow().drawing.network, r = document.querySelector("#doek").getBoundingClientRect();
      const p = n.canvasToDOM({ x: n.getPosition("model/mensenhandel/entree").x, y: n.getPosition("org/ind").y });
      return [r.x + p.x, r.y + p.y]; }""")
    page.mouse.click(*spot)
    expect(page.locator("#inwoorden h2")).to_have_text("Immigratie- en Naturalisatiedienst – Entree")
    expect(page.locator("#inwoorden")).to_contain_text("zoek op")


def test_information_flows_stand_in_a_matrix_and_each_cell_says_what_flows(at: Opener, data: dict[str, Any]) -> None:
    """By hand: what a post sees when the IND judges a request falters between the ministry and the IND."""
    page = at("#/graaf/informatiestromen")
    cells = page.locator(".stroomtabel button")
    names = cells.evaluate_all("(all) => all.map((one) => one.getAttribute('aria-label'))")
    flows = data["views"]["informatiestromen"]["at"][LAST]
    assert sum(name.split(": ", 1)[1].count("; ") + 1 for name in names) == len(flows["edges"]) + len(flows["loose"])
    cell = page.locator(".stroomtabel button[aria-label^='Ministerie van Buitenlandse Zaken naar Immigratie']")
    assert "loopt nog niet goed" in str(cell.get_attribute("aria-label"))
    expect(page.locator("#inwoorden")).to_contain_text("Waar informatie nog niet goed loopt")
    cell.focus()
    expect(page.locator(".zweefkaart")).to_contain_text("Vindplaats")
    page.keyboard.press("Enter")
    expect(page.locator("#inwoorden h2")).to_contain_text("Ministerie van Buitenlandse Zaken – Immigratie- en")
    expect(page.locator("#inwoorden")).to_contain_text("hoofdstuk 5")
    assert page.evaluate("document.activeElement.closest('.stroomtabel') !== null")
    page.click("#toon-tabel")
    expect(page.locator("#beeldtabel tr.gekozen")).to_have_count(1)


def test_cooperation_begins_with_a_part_and_the_whole_comes_on_request(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/graaf/samenwerking")
    assert page.locator("#doek").count() == 0
    page.get_by_role("link", name="Entree").click()
    shown = page.evaluate("ketenkaart.graphNow().drawing.network.body.data.nodes.length")
    whole = len(data["views"]["samenwerking"]["at"][LAST]["nodes"])
    assert 2 < shown < whole
    page.get_by_role("link", name="Kies een andere stap").click()
    page.get_by_role("link", name="Toon toch het geheel").click()
    until(page, f"ketenkaart.graphNow().drawing.network.body.data.nodes.length === {whole}")


def test_on_a_phone_the_route_is_a_list_by_step(on_phone: Opener) -> None:
    page = on_phone("#/graaf")
    step = page.locator(".beeldlijst details", has_text="Huisvesting")
    step.locator("summary").click()
    expect(step).to_contain_text("signalering: Geen werk gemeld")
    assert page.locator(".beeldlijst summary").first.bounding_box()["y"] < PHONE["height"]  # type: ignore[index]


def test_a_node_unfolds_in_place_and_the_trail_leads_back(at: Opener) -> None:
    """The IND has more neighbours than there is room for: the picture says how many it leaves out, and of whom."""
    page = at("#/graaf/partner-stap?kies=org/ind")
    count = "ketenkaart.graphNow().drawing.network.body.data.nodes.length"
    before = page.evaluate(count)
    page.click("#uitvouwen")
    assert page.evaluate(count) > before
    expect(page.locator(".spoor")).to_contain_text("Immigratie- en Naturalisatiedienst, uitgevouwen")
    expect(page.locator(".spoor")).to_contain_text("getekend. Bij Verbindingen staan ze alle")
    assert "uit=org" in page.url
    there = page.evaluate("""(() => { const n = ketenkaart.graphNow().drawing.network, d = document.querySelector("#doek");
      const p = n.canvasToDOM(n.getPosition("task-force-2013/measure-5.4"));
      return p.x > 0 && p.x < d.clientWidth && n.getScale() * 14 >= 11.99; })()""")
    assert there  # what unfolds is seen, and can be read
    page.click(".spoor button")
    assert page.evaluate(count) == before


def test_what_was_dragged_goes_back_to_where_it_began(at: Opener) -> None:
    page = at("#/graaf/partner-stap")
    place = "ketenkaart.graphNow().drawing.network.getPosition('org/ind')"
    before, (x, y) = page.evaluate(place), page.evaluate(SPOT, "org/ind")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 90, y + 40, steps=6)
    page.mouse.up()
    assert page.evaluate(place) != before
    page.click("button[aria-label='Terug naar begin']")
    assert page.evaluate(place) == before


def test_names_are_readable_at_first_sight(at: Opener, data: dict[str, Any]) -> None:
    for name in data["views"]:
        scale = at(f"#/graaf/{name}?toon=beeld&alles=ja").evaluate("ketenkaart.graphNow().drawing.network.getScale()")
        assert scale * 14 >= 11.99, name


@pytest.mark.parametrize("layout", ["columns", "network"])
def test_two_thousand_nodes_are_drawn(
    layout: str, tab: Watched, changed: Callable[[Callable[[dict[str, Any]], None]], Path]
) -> None:
    page = tab.open(changed(lambda data: grow(data, layout)), "#/graaf/partner-stap")
    drawn = "ketenkaart.graphNow().drawing.network.body.data"
    assert page.evaluate(f"[{drawn}.nodes.length, {drawn}.edges.length]") == [2000, 2000]
