"""The matrix: read it, open a cell, switch it, keep the choice in the address."""

import re
from typing import Any

from playwright.sync_api import expect

from tests.browser.tab import Opener

KEY = "2013-04-08|all|with"


def test_it_reads_as_the_data_says(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/overzicht")
    rows = page.locator("#matrix tbody tr")
    cells = data["answers"][KEY]["matrix"]["kind"]
    assert rows.count() == len({cell["column"] for cell in cells})
    for cell in cells:
        button = page.locator(f"#cel-{cell['column']}-{cell['barrier'] or 'alle'}")
        if cell["state"] == "niets-gemeld":
            expect(button).to_contain_text("Geen werk gemeld")
            assert ("wij verwachten het wel" in button.inner_text()) == cell["expected"]
        else:
            assert f"{cell['families']} genoemd" in button.inner_text()
        usual = button.inner_text().partition("bij strenge lezing")[0]
        assert ("alleen ondersteunend" in usual) == cell["support_only"]
        assert page.locator(f"td.s-{cell['most_state'] or cell['state']} #{button.get_attribute('id')}").count() == 1


def test_a_cell_is_a_bar_of_what_is_named(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/overzicht")
    for cell in data["answers"][KEY]["matrix"]["kind"]:
        place = page.locator(f"#cel-{cell['column']}-{cell['barrier'] or 'alle'}")
        bar = place.locator(".balk i")
        whole = cell["support_only"] or cell["families"] > 20
        assert bar.count() == (len(cell["bar"]) if whole else cell["families"])
        assert place.locator(".balk.hol").count() == int(cell["support_only"])
        states = bar.evaluate_all("(all) => [...new Set(all.map((one) => one.className.slice(2)))]")
        assert states == [state for state, _ in cell["bar"]]
        shown = [line.strip() for line in place.locator(".beeld").inner_text().split("\n")]
        asked = [data["words"]["overview"]["asked_mark"]] if cell.get("asked") else []
        assert shown == [*(cell["brief"] or ["–"]), *asked]


def test_on_one_screen_it_says_what_it_is_and_leads(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/overzicht")
    page.set_viewport_size({"width": 1400, "height": 1000})
    # Three rows: a cell says in words which work is meant, and what is not reported, in up to four lines.
    for place in ("h1", ".kaartjes", "aside.legenda", "#matrix tbody tr:nth-child(3)"):
        box = page.locator(place).first.bounding_box()
        assert box
        assert box["y"] + box["height"] <= 1000, place
    expect(page.locator("main")).to_contain_text("barrièremodel")
    shown = data["answers"][KEY]["points"]
    assert page.locator(".kaartjes > li .getal").all_inner_texts() == [point["number"] for point in shown]
    assert len(shown) == 5
    tiles = page.locator("a.tegel").evaluate_all("(all) => all.map((one) => one.hash)")
    assert len(tiles) == 6
    for tile in tiles:
        page = at(tile)
        expect(page.locator("h1")).not_to_have_text(data["words"]["missing"]["heading"])


def test_a_card_leads_to_the_rows_that_it_counts(at: Opener) -> None:
    page = at("#/overzicht")
    page.locator(".kaartjes > li", has_text="termijnen").locator("a").click()
    assert "vraag=deadline-verstreken" in page.url
    expect(page.locator("h1")).to_have_text("Aandachtspunten")


def test_head_and_first_column_stay_in_sight(at: Opener) -> None:
    page = at("#/overzicht")
    page.locator("#matrix tbody tr").last.scroll_into_view_if_needed()
    top = page.locator("#matrix thead th").nth(2).evaluate("(one) => one.getBoundingClientRect().top")
    assert -1 <= top < 40


def test_on_a_phone_one_step_at_a_time(on_phone: Opener) -> None:
    page = on_phone("#/overzicht")
    shown = page.locator("#matrix tbody td:visible")
    rows = page.locator("#matrix tbody tr").count()
    assert shown.count() == rows
    page.get_by_role("button", name="Huisvesting").click()
    assert shown.count() == rows
    expect(shown.nth(1)).to_contain_text("Geen werk gemeld")


def test_a_cell_opens_what_is_behind_it_and_gives_the_focus_back(at: Opener) -> None:
    page = at("#/overzicht")
    page.click("#cel-informatiedeling-entree")
    panel = page.locator("#paneel")
    expect(panel.locator("h2").first).to_contain_text("Informatiedeling – Entree")
    text = panel.inner_text()
    for part in ("5.4", "Belofte:", "trekker", "Waarom hier:", "barrière", "zoek op “"):
        assert part in text
    assert "cel=informatiedeling" in page.url
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == "cel-informatiedeling-entree"
    assert "cel=" not in page.url


def test_back_closes_a_cell(at: Opener) -> None:
    page = at("#/overzicht")
    page.click("#cel-informatiedeling-entree")
    page.go_back()
    expect(page.locator("#paneel")).to_have_count(0)


def test_an_empty_cell_says_that_silence_is_no_absence_and_who_might(at: Opener) -> None:
    page = at("#/overzicht?cel=signalering~huisvesting")
    text = page.locator("#paneel").inner_text()
    assert "Wat er niet in staat, kan wel gebeuren" in text
    assert "Waarom verwachten wij hier iets?" in text
    assert "Wie zou dit kunnen? (idee van de kaart)" in text
    assert "Op alfabet" in text


def test_choices_stand_in_the_address_and_survive_a_reload(at: Opener) -> None:
    page = at("#/overzicht")
    page.click("#wijzig")
    page.click("#k-genoemd")
    page.click("#v-uit")
    page.locator("[id^='st-2011']").click()
    page.click("#r-vorm")
    assert re.search(r"koppelingen=genoemd", page.url)
    page.reload()
    page.wait_for_selector("html[data-klaar]")
    for button in ("#k-genoemd", "#v-uit", "[id^='st-2011']", "#r-vorm"):
        expect(page.locator(button)).to_have_attribute("aria-pressed", "true")
    page.click("#menu >> text=Aandachtspunten")
    assert "koppelingen=genoemd" in page.url


def test_without_expectations_nothing_is_expected(at: Opener) -> None:
    page = at("#/overzicht")
    before = page.locator("td.verwacht").count()
    page.click("#wijzig")
    page.click("#v-uit")
    assert before > 0
    assert page.locator("td.verwacht").count() == 0


def test_only_stated_links_leaves_fewer(at: Opener) -> None:
    page = at("#/overzicht")
    before = page.locator("td.s-niets-gemeld").count()
    page.click("#wijzig")
    page.click("#k-genoemd")
    assert page.locator("td.s-niets-gemeld").count() > before
    expect(page.locator("#matrix caption")).to_contain_text("alleen wat in het rapport staat")


def test_victims_stand_apart(at: Opener) -> None:
    page = at("#/overzicht")
    assert page.locator("#slachtoffers li").count() > 0
    assert page.locator("#matrix").get_by_text("opvang", exact=False).count() == 0


def test_the_matrix_becomes_a_picture(at: Opener) -> None:
    page = at("#/overzicht")
    with page.expect_download() as got:
        page.click("text=Plaatje (svg)")
    svg = got.value.path().read_text(encoding="utf-8")
    assert svg.count("<rect") > 50
    assert "8 april 2013" in svg
    assert "href" not in svg
    with page.expect_download() as got:
        page.click("text=Plaatje (png)")
    assert got.value.path().read_bytes().startswith(b"\x89PNG")
