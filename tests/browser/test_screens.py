"""All other screens, and what a policy officer does on them."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from ketenkaart.graph.build import BASE
from ketenkaart.graph.folder import default_plan
from ketenkaart.queries.coverage import coverage
from ketenkaart.queries.scenario import Scenario, view
from tests.browser.tab import PHONE, SCREENS, ZOOMED, Opener, Watched
from tests.conftest import Command

KEY = "2013-04-08|all|with"


@pytest.mark.parametrize("route", SCREENS.values(), ids=SCREENS.keys())
def test_each_screen_has_one_heading_the_date_and_the_version(route: str, at: Opener, data: dict[str, Any]) -> None:
    page = at(route)
    assert page.locator("h1").count() == 1
    expect(page.locator("#stand-van")).to_have_text("8 april 2013")
    expect(page.locator("footer")).to_contain_text(data["meta"]["version"])
    expect(page.locator("footer")).to_contain_text("Meld het")
    assert page.title().endswith("– Ketenkaart")


@pytest.mark.parametrize(
    ("route", "size"),
    [(r, s) for r in SCREENS.values() for s in (PHONE, ZOOMED)],
    ids=[f"{n}-{s['width']}" for n in SCREENS for s in (PHONE, ZOOMED)],
)
def test_no_screen_scrolls_sideways(route: str, size: dict[str, int], browser: Browser, html: Path) -> None:
    context = browser.new_context(viewport=size)  # type: ignore[arg-type]
    page = Watched(context).open(html, route)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    context.close()


def test_search_finds_a_measure_by_a_word_and_folds_accents(at: Opener) -> None:
    page = at("#/overzicht")
    page.fill("#zoek", "VERBLIJFSPROCEDURES")
    page.keyboard.press("Enter")
    expect(page.locator("#gevonden")).to_contain_text("gevonden")
    page.get_by_role("link", name="5.4 Signalen").first.click()
    expect(page.locator("h1")).to_contain_text("5.4")
    page = at("#/zoek?q=financien")
    expect(page.locator(".resultaten")).to_contain_text("Financiën")


def test_a_measure_page_says_what_when_who_why_and_where(at: Opener) -> None:
    text = at("#/ding/task-force-2013/measure-5.4").inner_text("main")
    for part in (
        "Wat deze actie belooft",
        "Hoe ver is het?",
        "Plan, maart 2011",
        "Voortgang, april 2013",
        "trekker",
        "Waarom hier:",
        "Ook te lezen als",
        "hoofdstuk 5, actie 5.4",
        "zoek op “",
        "Wat hiernaar verwijst",
    ):
        assert part in text


def test_what_waits_on_a_law_stands_on_its_page(at: Opener, data: dict[str, Any]) -> None:
    law = next(
        value[1:]
        for thing in data["things"].values()
        for value in thing.get("waitsFor", [])
        if "/legislation-" in value
    )
    waiting = [key for key, thing in data["things"].items() if f"@{law}" in thing.get("waitsFor", [])]
    page = at(f"#/ding/{law}")
    assert page.locator("#verwijst tr", has_text="wacht hierop").count() == len(waiting)


def test_the_lists_filter_and_sort_numbers_as_numbers(at: Opener) -> None:
    page = at("#/maatregelen?wat=Measure")
    numbers = page.locator("#maatregelen tbody th").all_inner_texts()
    assert numbers == page.evaluate("(n) => [...n].sort(ketenkaart.compare)", numbers)
    assert numbers.index("7.9") < numbers.index("7.10")
    page.select_option("#stap", "entree")
    assert 0 < page.locator("#maatregelen tbody tr").count() < len(numbers)
    page.click("#maatregelen-naam")
    assert "sorteer=naam" in page.url
    names = page.locator("#maatregelen tbody td:nth-child(2)").all_inner_texts()
    assert names == page.evaluate("(n) => [...n].sort(ketenkaart.compare)", names)


def test_partners_are_never_ranked(at: Opener) -> None:
    page = at("#/partners")
    heads = page.locator("#partners thead button").all_inner_texts()
    assert not {"Handelt in", "Trekt"} & {head.strip() for head in heads}
    names = page.locator("#partners tbody th a").all_inner_texts()
    assert names == page.evaluate("(n) => [...n].sort(ketenkaart.compare)", names)


def test_leaving_out_a_partner_gives_the_engines_cells(at: Opener, data: dict[str, Any]) -> None:
    acting = [node["id"] for node in data["views"]["samenwerking"]["at"]["2013-04-08"]["drawn"]]
    page = at("#/wat-als")
    for partner in acting[:: max(1, len(acting) // 10)]:
        found = page.evaluate(
            "(id) => ketenkaart.withoutPartner(id, ketenkaart.scenarioOf({})).cells.map((c) => [c.barrier, c.column, c.after, c.left])",
            partner,
        )
        store = view([default_plan()], Scenario(without=(BASE + partner,)))
        theirs = {(cell.barrier, cell.column): (cell.state, cell.initiatives) for cell in coverage(store, "kind")}
        for barrier, column, state, left in found:
            assert (state, left) == theirs[barrier, column], (partner, barrier, column)
        untouched = set(theirs) - {(barrier, column) for barrier, column, _, _ in found}
        now = {
            (c["barrier"], c["column"]): (c["state"], c["initiatives"]) for c in data["answers"][KEY]["matrix"]["kind"]
        }
        assert all(theirs[place] == now[place] for place in untouched)


def test_leaving_out_a_partner_is_said_without_predicting(at: Opener) -> None:
    text = at("#/wat-als?zonder=ind").inner_text("main")
    for part in (
        "geen tweede trekker noemt",
        "niemand anders noemt die handelt",
        "geen voorspelling",
        "ketenkaart serve",
    ):
        assert part in text


def test_plan_beside_progress(at: Opener, ketenkaart: Command) -> None:
    page = at("#/vergelijk")
    told = json.loads(ketenkaart("compare", "2011-03-31", "2013-04-08", "--format", "json").out)
    expect(page.locator("h2").first).to_contain_text(f"({len(told)})")
    sentences = page.locator("section.blok").first.locator("li").all_inner_texts()
    expected = "Identiteit: signalering was niets gemeld, is nu bezig; Kamer van Koophandel kwam erbij."
    assert any(said.startswith(expected) for said in sentences)
    assert page.locator("#vergelijk tbody tr").count() > 10
    page.click("#alles")
    assert "alles=ja" in page.url


def test_the_catalogue_shows_question_result_and_sparql(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/vragen")
    gaps = [name for name, query in data["queries"].items() if query["shelf"] == "gaps"]
    assert page.locator("#plank-gaps tbody tr").count() == len(gaps)
    for name in gaps:
        page = at(f"#/vragen/{name}")
        rows = sum(gap["query"] == name for gap in data["answers"]["2013-04-08|all|with"]["gaps"])
        assert page.locator(f"#uitkomst-{name} tbody tr").count() == rows
        assert "SELECT" in (page.locator("pre").text_content() or "")


def test_what_the_map_does_not_know(at: Opener, data: dict[str, Any]) -> None:
    text = at("#/weet-niet").inner_text("main")
    clashes = sum("Contradiction" in thing["type"] for thing in data["things"].values())
    assert f"Waar het rapport zichzelf tegenspreekt ({clashes})" in text
    for part in (
        "Nog niet beoordeeld",
        "onze lezing",
        "ook anders te lezen",
        "zonder officieel nummer",
        "Hoe wij lezen",
    ):
        assert part in text


def test_back_and_forward_keep_their_place(at: Opener) -> None:
    page = at("#/maatregelen")
    page.evaluate("window.scrollTo(0, 900)")
    page.wait_for_timeout(100)
    page.locator("#maatregelen tbody th a").nth(20).click()
    page.wait_for_timeout(50)
    assert page.evaluate("window.scrollY") == 0
    page.go_back()
    page.wait_for_timeout(50)
    assert page.evaluate("window.scrollY") > 500


def test_a4_print_keeps_all_words(at: Opener) -> None:
    page = at("#/overzicht")
    page.emulate_media(media="print")
    assert page.locator("#matrix").is_visible()
    assert not page.locator("#menu").is_visible()
    assert page.locator("#stand-van").is_visible()
    assert len(page.pdf(format="A4")) > 10_000
