"""A list comes on the map in five steps, with the mouse, by keyboard alone and on a phone; the engine is that of here."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

import pytest
from markupsafe import Markup
from playwright.sync_api import Browser, Page, expect

from ketenkaart.visuals.page.html import Runtime
from ketenkaart.visuals.page.html import page as made
from ketenkaart.werkplaats import door
from tests.browser.axe import violations
from tests.browser.conftest import Reader, numbers, saved
from tests.browser.tab import DESKTOP, PHONE
from tests.conftest import ROOT

pytestmark = pytest.mark.large
STUB = (Path(__file__).parent / "board.js").read_text(encoding="utf-8")
LIST = (ROOT / "tests/lists/overduin.csv").read_text(encoding="utf-8")


def asked(name: str, given: str) -> str:
    sent = json.loads(given)
    text, data = door.crossing(name, {**sent, **({"data": bytes(sent["data"])} if "data" in sent else {})})
    return json.dumps({**json.loads(text), **({"bytes": [*data]} if data else {})})


class Board(Reader):
    """Who places a list on the map. Each step returns the reader."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def placed(self, count: int) -> Self:
        return self.sees(".bordstand", f"{count} van 6 acties zijn geplaatst")

    def made(self, count: int, more: str = "", line: str = ".bordbalk p") -> Self:
        return self.reads(line, ("1 keuze gemaakt" if count == 1 else f"{count} keuzes gemaakt") + more)

    def breaks_no_rule(self) -> Self:
        assert violations(self.page) == []
        return self

    def gives(self, *files: Path) -> Self:
        self.page.set_input_files("#plan", *files)
        return self


Open = Callable[..., Board]


@pytest.fixture
def board(data: dict[str, Any], browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Open the list in the page, at a size, in a tab of its own."""
    monkeypatch.setattr(door, "OWN", tmp_path / "eigen")
    runtime = Runtime({}, Markup(), Markup(STUB), {}, Markup())
    (tmp_path / "bord.html").write_bytes(made(data, runtime=runtime))
    (tmp_path / "lijst.csv").write_text(LIST, encoding="utf-8")

    context = browser.new_context(accept_downloads=True, bypass_csp=True)  # another plan is written into the page
    faults: list[str] = []

    def opened(size: dict[str, int] = DESKTOP) -> Board:
        page = context.new_page()
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.expose_function("door", asked)
        page.add_init_script(STUB)
        page.goto((tmp_path / "bord.html").as_uri() + "#/controleer")
        return Board(page).gives(tmp_path / "lijst.csv").reads("h1", "Dit begrepen wij van uw kolommen")

    yield opened
    context.close()
    door.NAMES["shipped"]({})
    assert faults == []


def test_a_list_is_placed_and_every_choice_is_taken_back(board: Open) -> None:
    reader = board()
    said = reader.texts("input[type=radio]:checked + *, label:has(input[type=radio]:checked)")
    assert said == ["De kolom Rol ernaast zegt het per regel"]
    reader.breaks_no_rule().click("#verder").placed(0)
    # A cell says a step, the kind is care, a word in the title, the kind is knowledge; and two without a proposal.
    assert numbers(reader.page, ".bordreden") == [1, 1, 1, 1, 2]
    reader.breaks_no_rule().click("text=Neem 1 over").placed(1).press(".bordkaart", "Enter").placed(2)
    reader.click("text=Geen voorstel").press(".bordkaart", "1").placed(3).counts(".bordkaart:focus", 1).key("N").placed(3).sees(".bordstand", "Hoort nergens: 1.")
    reader.click("#verder", "text=Splits in 3").made(5).breaks_no_rule()
    for left in (4, 3, 2, 1, 0):
        reader.key("Control+z").made(left)
    reader.click(*["#opnieuw"] * 5).made(5).sees("main", "niet van één gemeente of organisatie").click("#verder")
    expect(reader["table.matrix"]).to_be_visible()
    main = reader.sees("main", "3 van 6 acties zijn geplaatst").sees("header", "niet openbaar")["main"].inner_text()
    assert "wel verwacht" not in main  # what the method expects is asked only where the owner wants it
    assert "Jansen" not in reader.page.content()
    alone = reader.breaks_no_rule()["table.matrix tbody"].inner_text()
    expect(reader.click("#ernaast")["#motor"]).to_contain_text("naast")
    reader.reads("h1", "Vergelijk: twee plannen").back()
    assert reader["table.matrix tbody"].inner_text() == alone  # beside another plan it is still one's own


def test_a_choice_by_keyboard_counts_once_and_one_keeps_ones_place(board: Open) -> None:
    """Arrows walk through a list and choose nothing; what goes away hands the focus on; the last one leads to the next step."""
    reader, line, kinds = board(), ".bordaantal", "select[aria-label='Soort werk'] >> nth=0"
    reader.focus("select[aria-label*=Onderdeel]").key(*["ArrowDown"] * 3).made(0, line=line)
    reader.key("Tab").made(1, line=line).made(1, line="#melding")
    reader.press("#ongedaan", "Enter").made(0, line=line).counts("#ongedaan:focus", 1).click("#verder")
    reader.press(".bordredenen .klein", "Enter").placed(1)
    reader.counts(".bordredenen .klein:focus, .bordreden:focus", 1)
    for number in range(1, 6):
        reader.press(".bordkaart", "A").placed(1 + number)
        if number < 5 and not reader.number(".bordkaart"):
            reader.click(".bordreden")
    reader.counts("#verder:focus", 1).click(".bordreden:has-text('Geplaatst')").choose(kinds, "preventie")
    expect(reader[kinds]).to_have_value("preventie")
    split = "button:has-text('Splits in 3')"
    reader.click("#verder").press(split, "Enter").counts(split, 0).counts("main :focus", 1)
    reader.click("li:has-text('Vreemd') summary").fill("details[open] input", "UWV; OM").press("details[open] button", "Enter")
    reader.sees("main", "→ Uitvoeringsinstituut Werknemersverzekeringen; Openbaar Ministerie")


def test_the_last_that_one_fills_in_counts_while_the_engine_computes(board: Open) -> None:
    (reader := board()).page.evaluate("werkplaats.slow = 700")
    reader.click("#plannaam").key("Control+a").types("Ons plan").focus("#plandag").types("0515").made(1).types("2013")
    reader.key("Enter").made(2).sees("main", "Wij nemen 15-5-2013 als de dag", "Bron: Ons plan, 15-5-2013.")
    reader.click("text=Lijst").fill("#plak", "Actie;Wie\nFolder een;OM\nFolder twee;OM").click("#lees-plak", "#verder")
    reader.counts(".bordkaart", 2).choose("[aria-label='Soort werk'] >> nth=0", "signalering").counts(".bordredenen li", 2).counts(".bordkaart", 2)


def test_who_does_what_is_asked_of_a_column_that_does_not_say(board: Open, tmp_path: Path) -> None:
    (tmp_path / "wie.csv").write_text("Actie;Wie\nHeel iets anders;politie\nEn nog iets;OM\n", encoding="utf-8")
    reader = board().click("text=Lijst").gives(tmp_path / "wie.csv").reads("tr.vraagt th", "Wie")
    reader.counts("fieldset :checked", 0).breaks_no_rule().click("text=Trekt de actie").made(1).counts("tr.vraagt", 0)
    reader.sees(".bordproef", "politie (trekker)").click("text=Weet ik niet").made(2).counts("tr.vraagt", 0)
    expect(reader["label:has-text('Weet ik niet') input"]).to_be_checked()


def test_what_came_back_for_the_next_version_of_a_list_is_said(board: Open, tmp_path: Path) -> None:
    reader = board().choose("select[aria-label*=Onderdeel]", "Toelichting").fill("#plandag", "2026-05-01")
    reader["#plandag"].blur()
    reader.made(2)
    (tmp_path / "tweede.csv").write_text(LIST.replace("5;Iets nieuws", "5;Iets heel anders"), encoding="utf-8")
    reader.click("text=Lijst").gives(tmp_path / "tweede.csv")
    reader.made(1, " Teruggekomen van de vorige versie: 1. Vervallen: 1.")
    (tmp_path / "ander.csv").write_text("Actie;Wie\nHeel iets anders;politie\n", encoding="utf-8")
    reader.click("text=Lijst").gives(tmp_path / "ander.csv").made(0)


def test_a_workbook_of_the_board_opens_where_one_was(board: Open, tmp_path: Path) -> None:
    reader, book = board().click("#verder", "text=Neem 1 over").placed(1), tmp_path / "lijst-plan.xlsx"
    book.write_bytes(saved(reader.page, "#tussenstand"))
    reader.page.reload()
    reader.gives(book).made(1).click("#verder").placed(1)
    assert saved(reader.page, "#tussenstand") == book.read_bytes()


def test_on_a_phone_one_card_has_eight_large_buttons(board: Open) -> None:
    reader, buttons = board(PHONE).breaks_no_rule().click("#verder"), ".bordplekken button"
    reader.counts(".bordkaart", 1).counts(buttons, 8)
    assert all(button.bounding_box()["height"] >= 56 for button in reader[buttons].all())
    small = "(all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).length"
    assert reader.breaks_no_rule()["main :is(button, select)"].evaluate_all(small) == 0
    first = reader.click("text=Geen voorstel").texts(".bordkaart h3")
    assert reader.click("text=Volgende").sees(".bordblad", "2 van 2").texts(".bordkaart h3") != first
    reader.click(f"{buttons}:has-text('Arbeid')").placed(1)
    assert reader.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
