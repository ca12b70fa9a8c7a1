"""Dekking: every partner at every step on one screen, and a list a step on a phone."""

from typing import Any

from playwright.sync_api import expect

from tests.browser.tab import Opener

KEY = "2013-04-08|all|with"


def test_a_row_a_partner_of_24_pixels_with_the_head_in_sight(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/dekking")
    reach = data["answers"][KEY]["reach"][0]
    rows = page.locator("table.dekking tbody tr:not(.groep)")
    assert rows.count() == reach["partners"]
    heights = rows.evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().height)")
    assert all(24 <= height < 24.5 for height in heights)
    rows.last.scroll_into_view_if_needed()
    top = page.locator("table.dekking thead th").nth(1).evaluate("(one) => one.getBoundingClientRect().top")
    assert -1 <= top < 40


def test_columns_have_totals_and_one_field_where_nobody_is(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/dekking")
    columns = data["answers"][KEY]["reach"][0]["columns"]
    heads = page.locator("table.dekking thead th.station")
    for index, column in enumerate(columns):
        expect(heads.nth(index)).to_contain_text(column["said"])
        filled = page.locator("table.dekking button.vakje").evaluate_all(
            "(all, step) => all.filter((one) => one.id.endsWith(`-${step}`)).length", column["step"]
        )
        assert filled == column["acting"]
    empty = page.locator("table.dekking td.arcering")
    assert empty.count() == sum(not column["acting"] for column in columns) == 1
    expect(empty).to_contain_text("geen partner genoemd")
    expect(page.locator("aside.legenda")).to_contain_text("Wij verwachten hier 6 soorten werk.")


def test_a_cell_opens_what_is_behind_it_and_gives_the_focus_back(at: Opener) -> None:
    page = at("#/dekking")
    page.locator("#cel-kvk-identiteit").press("Enter")
    expect(page.locator("#paneel h2").first).to_contain_text("Kamer van Koophandel – Identiteit")
    page.keyboard.press("Escape")
    expect(page.locator("#paneel")).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == "cel-kvk-identiteit"


def test_it_follows_the_choices(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/dekking?koppelingen=genoemd")
    stated = data["answers"]["2013-04-08|stated|with"]["reach"][0]["partners"]
    assert page.locator("table.dekking tbody tr:not(.groep)").count() == stated
    expect(page.locator(".werkkop")).to_contain_text("alleen wat in het rapport staat")


def test_who_acts_at_the_same_steps_stands_in_sentences(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/dekking")
    said = " ".join(page.locator(".zelfde").inner_text().split())
    for one in data["answers"][KEY]["reach"][0]["alike"]:
        assert f"{one['steps']} {one['names']}" in said


def test_on_a_phone_a_list_a_step(on_phone: Opener) -> None:
    page = on_phone("#/dekking")
    assert not page.locator("table.dekking").is_visible()
    steps = page.locator(".perstap section")
    expect(steps.nth(1)).to_contain_text("geen partner genoemd")
    expect(steps.nth(2)).to_contain_text("Kamer van Koophandel")
    steps.nth(2).locator("a.naar").click()
    expect(page.locator("#paneel")).to_contain_text("Kamer van Koophandel – Identiteit")


def test_on_paper_every_cell_keeps_its_words(at: Opener) -> None:
    page = at("#/dekking")
    page.emulate_media(media="print")
    assert page.locator("#cel-kvk-identiteit .woord").is_visible()
    assert not page.locator(".perstap").is_visible()
