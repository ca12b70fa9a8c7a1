"""What counts is one control with four stops; a cell that it changes says which of the two choices did it."""

import csv
import io
from typing import Any

from playwright.sync_api import expect

from tests.browser.conftest import saved
from tests.browser.tab import Opener

STOPS = {"alles": "", "genoemd": "koppelingen=genoemd", "streng": "lezing=streng"}
STOPS["beide"] = "&".join([STOPS["genoemd"], STOPS["streng"]])
CHOSEN = "input[name=telt]:checked"
BY = {"genoemd": "|stated|with", "streng": "|all|with|strict", "beide": "|stated|with|strict"}


def said(data: dict[str, Any], key: str) -> dict[str, tuple[Any, ...]]:
    """What each cell of the matrix says under a choice, by its id."""
    cells = data["answers"][f"2013-04-08{key}"]["matrix"]["kind"]
    ids = [f"cel-{cell['column']}-{cell['barrier'] or 'alle'}" for cell in cells]
    says = [(cell["said"], cell["most_state"] or cell["state"], cell["most_basis"], cell["unmet"]) for cell in cells]
    return dict(zip(ids, says, strict=True))


def test_arrow_keys_walk_the_stops_and_the_address_keeps_both_choices(at: Opener) -> None:
    page = at("#/overzicht")
    page.click("#wijzig")
    page.locator("#telt-alles").focus()
    for stop in ("genoemd", "streng", "beide"):
        page.keyboard.press("ArrowRight")
        expect(page.locator(CHOSEN)).to_be_focused()
        assert page.locator(CHOSEN).get_attribute("id") == f"telt-{stop}"
        assert sorted(page.url.partition("?")[2].split("&")) == STOPS[stop].split("&")


def test_an_old_address_stands_at_its_stop(at: Opener, on_phone: Opener) -> None:
    for stop, query in STOPS.items():
        expect(at(f"#/vergelijk?{query}").locator(CHOSEN)).to_have_id(f"telt-{stop}")
    page = on_phone("#/overzicht?lezing=streng")
    page.click("#wijzig")
    page.get_by_label("beide tegelijk").check()
    assert sorted(page.url.partition("?")[2].split("&")) == STOPS["beide"].split("&")


def test_a_cell_that_changes_says_which_choice_did_it(at: Opener, data: dict[str, Any]) -> None:
    words = data["words"]["overview"]["changed"]
    usual, basis, reading, both = (said(data, key) for key in ("|all|with", *BY.values()))
    for stop, now in {"genoemd": basis, "streng": reading, "beide": both}.items():
        page, example = at(f"#/overzicht?{STOPS[stop]}"), {}
        for cell, text in now.items():
            by_basis = stop != "streng" and basis[cell] != usual[cell]
            by_reading = stop != "genoemd" and reading[cell] != usual[cell]
            how = "both" if by_basis == by_reading else "basis" if by_basis else "reading"
            name = page.locator(f"#{cell}").text_content() or ""
            assert ("Anders dan bij" in name) == (words[how] in name) == (text != usual[cell]), (stop, cell)
            if text != usual[cell]:
                example[how] = cell
        for how, cell in example.items():
            page.click(f"#{cell}")
            expect(page.locator("#paneel .anders-door")).to_contain_text(words[how])
            page.keyboard.press("Escape")


def test_the_line_above_a_screen_says_what_the_control_says(at: Opener, data: dict[str, Any]) -> None:
    said = data["words"]["shared"]["choices"]
    counted = {"alles": said["all_said"], "genoemd": said["links_stated"], "streng": said["strict_said"]}
    counted["beide"] = f"{counted['genoemd']} · {counted['streng']}"
    for stop, query in STOPS.items():
        line = at(f"#/dekking?{query}").locator(".werkkop .zacht").first
        expect(line).to_have_text(f"voortgang, april 2013 · {counted[stop]} · {said['with_said']}")


def test_a_screen_without_the_control_says_that_it_reads_strictly(at: Opener, data: dict[str, Any]) -> None:
    said = data["words"]["shared"]["choices"]
    for screen in ("maatregelen", "tijdlijn", "beloften", "ding/task-force-2013/measure-1.1"):
        page = at(f"#/{screen}?lezing=streng")
        expect(page.locator("#inhoud")).to_contain_text(said["strict_here"])
        page.click("#gewoon")
        expect(page.locator("#inhoud")).not_to_contain_text(said["strict_here"])
        assert "lezing" not in page.url
    for route in ("maatregelen?lezing=streng", "vergelijk?lezing=streng"):
        text = saved(at(f"#/{route}"), "button:has-text('CSV'):visible").decode("utf-8-sig")
        assert {row["Bekeken als"] for row in csv.DictReader(io.StringIO(text), delimiter=";")} == {said["strict_said"]}


def test_of_no_picture_nothing_is_saved(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/graaf/omgeving")
    page.get_by_role("button", name=data["words"]["graph"]["tools"]["png"]).click()
    expect(page.locator("#melding")).to_have_text(data["words"]["graph"]["empty"])
