"""A list comes on the map in five steps, with the mouse, by keyboard alone and on a phone; the engine is that of here."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup
from playwright.sync_api import Browser, Page, expect

from ketenkaart.visuals.page.html import Runtime
from ketenkaart.visuals.page.html import page as made
from ketenkaart.werkplaats import door
from tests.browser.axe import violations
from tests.browser.tab import DESKTOP, PHONE

STUB = (Path(__file__).parent / "board.js").read_text(encoding="utf-8")
LIST = """Nr;Actie;Trekker / partners;Rol;Onderdeel;Soort;Status;Wanneer klaar
1;Controle van kamers;gemeente Goes;trekker;Huisvesting;toezicht;loopt;2027
2;Training voor baliemedewerkers;gemeente Goes;trekker;;training;operationeel;
3;Hulp voor slachtoffers;CoMensha;uitvoerder;;opvang;gereed;
4;Controle bij uitzendbureaus;politie, OM, Bureau Vreemd;deelnemer;;toezicht;loopt;z.s.m.
5;Iets nieuws;mw. A. Jansen;deelnemer;;preventie;gepland;
6;Iets anders;politie;deelnemer;;preventie;gepland;
"""
Open = Callable[[dict[str, int]], Page]


def asked(name: str, given: str) -> str:
    sent = json.loads(given)
    text, data = door.crossing(name, {**sent, **({"data": bytes(sent["data"])} if "data" in sent else {})})
    return json.dumps({**json.loads(text), **({"bytes": [*data]} if data else {})})


@pytest.fixture
def board(data: dict[str, Any], browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Open the list in the page, at a size, in a tab of its own."""
    monkeypatch.setattr(door, "OWN", tmp_path / "eigen")
    runtime = Runtime({}, Markup(), Markup(STUB), {}, Markup())
    (tmp_path / "bord.html").write_bytes(made(data, runtime=runtime))
    (tmp_path / "lijst.csv").write_text(LIST, encoding="utf-8")

    context = browser.new_context(accept_downloads=True, bypass_csp=True)  # another plan is written into the page
    faults: list[str] = []

    def opened(size: dict[str, int]) -> Page:
        page = context.new_page()
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.expose_function("door", asked)
        page.add_init_script(STUB)
        page.goto((tmp_path / "bord.html").as_uri() + "#/controleer")
        page.set_input_files("#plan", tmp_path / "lijst.csv")
        expect(page.locator("h1")).to_have_text("Dit begrepen wij van uw kolommen")
        return page

    yield opened
    context.close()
    door.NAMES["shipped"]({})
    assert faults == []


def placed(page: Page, count: int) -> None:
    expect(page.locator(".bordstand")).to_contain_text(f"{count} van 6 geplaatst")


def test_a_list_is_placed_and_every_choice_is_taken_back(board: Open) -> None:
    page = board(DESKTOP)
    assert page.locator("input[type=radio]:checked + *, label:has(input[type=radio]:checked)").all_inner_texts() == [
        "De kolom Rol ernaast zegt het per regel"
    ]
    assert violations(page) == []
    page.click("#verder")
    placed(page, 0)
    # A cell says a step, the kind is care, a word in the title, the kind is knowledge; and two without a proposal.
    assert [text.split()[0] for text in page.locator(".bordreden").all_inner_texts()] == ["1", "1", "1", "1", "2"]
    assert violations(page) == []
    page.click("text=Neem 1 over >> nth=0")
    placed(page, 1)
    page.locator(".bordkaart").first.focus()
    page.keyboard.press("Enter")
    placed(page, 2)
    page.click("text=Geen voorstel")
    page.locator(".bordkaart").first.focus()
    page.keyboard.press("1")
    placed(page, 3)
    expect(page.locator(".bordkaart:focus")).to_have_count(1)
    page.keyboard.press("N")
    placed(page, 4)
    page.click("#verder")
    page.click("text=Splits in 3")
    expect(page.locator(".bordbalk p")).to_have_text("5 keuzes gemaakt")
    assert violations(page) == []
    for left in (4, 3, 2, 1, 0):
        page.keyboard.press("Control+z")
        expect(page.locator(".bordbalk p")).to_have_text("1 keuze gemaakt" if left == 1 else f"{left} keuzes gemaakt")
    for _ in range(5):
        page.click("#opnieuw")
    expect(page.locator(".bordbalk p")).to_have_text("5 keuzes gemaakt")
    page.click("#verder")
    expect(page.locator("table.matrix")).to_be_visible(timeout=60_000)
    main = page.inner_text("main")
    assert "4 van 6 acties zijn geplaatst" in main
    assert "wel verwacht" not in main  # what the method expects is asked only where the owner wants it
    assert "Jansen" not in page.content()
    assert "niet openbaar" in page.inner_text("header")
    assert violations(page) == []
    alone = page.inner_text("table.matrix tbody")
    page.click("#ernaast")
    expect(page.locator("#motor")).to_contain_text("naast", timeout=60_000)
    assert page.inner_text("table.matrix tbody") == alone  # beside another plan it is still one's own


def test_a_choice_by_keyboard_counts_once_and_one_keeps_ones_place(board: Open) -> None:
    """Arrows walk through a list and choose nothing; what goes away hands the focus on; the last one leads to the next step."""
    page = board(DESKTOP)
    page.focus("select[aria-label*=Onderdeel]")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    expect(page.locator(".bordaantal")).to_have_text("0 keuzes gemaakt")
    page.keyboard.press("Tab")
    expect(page.locator(".bordaantal")).to_have_text("1 keuze gemaakt")
    expect(page.locator("#melding")).to_have_text("1 keuze gemaakt")
    page.focus("#ongedaan")
    page.keyboard.press("Enter")
    expect(page.locator(".bordaantal")).to_have_text("0 keuzes gemaakt")
    expect(page.locator("#ongedaan:focus")).to_have_count(1)
    page.click("#verder")
    page.focus(".bordredenen .klein")
    page.keyboard.press("Enter")
    placed(page, 1)
    expect(page.locator(".bordredenen .klein:focus, .bordreden:focus")).to_have_count(1)
    for number in range(1, 6):
        page.locator(".bordkaart").first.focus()
        page.keyboard.press("A")
        placed(page, 1 + number)
        if number < 5 and not page.locator(".bordkaart").count():
            page.click(".bordreden >> nth=0")
    expect(page.locator("#verder:focus")).to_have_count(1)
    page.click(".bordreden:has-text('Geplaatst')")
    page.locator("select[aria-label='Soort werk']").first.select_option("preventie")
    expect(page.locator("select[aria-label='Soort werk'] >> nth=0")).to_have_value("preventie")
    page.click("#verder")
    page.locator("button:has-text('Splits in 3')").focus()
    page.keyboard.press("Enter")
    expect(page.locator("button:has-text('Splits in 3')")).to_have_count(0)
    expect(page.locator("main :focus")).to_have_count(1)


def test_what_came_back_for_the_next_version_of_a_list_is_said(board: Open, tmp_path: Path) -> None:
    page = board(DESKTOP)
    page.select_option("select[aria-label*=Onderdeel]", "Toelichting")
    page.fill("#plandag", "2026-05-01")
    page.locator("#plandag").blur()
    expect(page.locator(".bordbalk p")).to_have_text("2 keuzes gemaakt")
    (tmp_path / "tweede.csv").write_text(LIST.replace("5;Iets nieuws", "5;Iets heel anders"), encoding="utf-8")
    page.click("text=Lijst")
    page.set_input_files("#plan", tmp_path / "tweede.csv")
    expect(page.locator(".bordbalk p")).to_have_text(
        "1 keuze gemaakt Teruggekomen van de vorige versie: 1. Vervallen: 1."
    )
    (tmp_path / "ander.csv").write_text("Actie;Wie\nHeel iets anders;politie\n", encoding="utf-8")
    page.click("text=Lijst")
    page.set_input_files("#plan", tmp_path / "ander.csv")
    expect(page.locator(".bordbalk p")).to_have_text("0 keuzes gemaakt")


def test_a_workbook_of_the_board_opens_where_one_was(board: Open, tmp_path: Path) -> None:
    page = board(DESKTOP)
    page.click("#verder")
    page.click("text=Neem 1 over >> nth=0")
    placed(page, 1)
    with page.expect_download() as waiting:
        page.click("#tussenstand")
    waiting.value.save_as(tmp_path / "lijst-plan.xlsx")
    before = (tmp_path / "lijst-plan.xlsx").read_bytes()
    page.reload()
    page.set_input_files("#plan", tmp_path / "lijst-plan.xlsx")
    expect(page.locator(".bordbalk p")).to_have_text("1 keuze gemaakt")
    page.click("#verder")
    placed(page, 1)
    with page.expect_download() as again:
        page.click("#tussenstand")
    again.value.save_as(tmp_path / "nog-eens.xlsx")
    assert (tmp_path / "nog-eens.xlsx").read_bytes() == before


def test_on_a_phone_one_card_has_eight_large_buttons(board: Open) -> None:
    page = board(PHONE)
    assert violations(page) == []
    page.click("#verder")
    buttons = page.locator(".bordplekken button")
    assert (page.locator(".bordkaart").count(), buttons.count()) == (1, 8)
    assert all(button.bounding_box()["height"] >= 56 for button in buttons.all())
    assert violations(page) == []
    small = "(all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).length"
    assert page.locator("main :is(button, select)").evaluate_all(small) == 0
    page.click("text=Geen voorstel")
    first = page.locator(".bordkaart h3").inner_text()
    page.click("text=Volgende")
    expect(page.locator(".bordblad")).to_contain_text("2 van 2")
    assert page.locator(".bordkaart h3").inner_text() != first
    buttons.filter(has_text="Arbeid").click()
    placed(page, 1)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
