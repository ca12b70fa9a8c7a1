"""Long lists are short when one opens them: groups that unfold, each at an address; paper and CSV have all of it."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.tab import PHONE, SCREENS, Lend, Opener

ASKED_FOR_ALL = "aandachtspunten-alles"  # this address says that all of it is open
CHAPTER_4 = "task-force-2013/chapter-4"


def test_no_screen_is_longer_than_seven_phones(lend: Lend, html: Path) -> None:
    watched = lend(PHONE)
    watched.open(html)
    heights = {
        name: watched.visit(route).evaluate("document.documentElement.scrollHeight")
        for name, route in SCREENS.items()
        if name != ASKED_FOR_ALL
    }
    assert {name: height for name, height in heights.items() if height > 6000} == {}


def test_a_group_opens_in_place_and_stands_in_the_address(at: Opener) -> None:
    page = at("#/maatregelen")
    rows = page.locator("#maatregelen tbody tr:not(.vouwrij)")
    four = page.locator("#maatregelen").get_by_role("link", name="4.1", exact=True)
    assert rows.count() > 100
    expect(page.locator("#maatregelen tbody tr:visible")).to_have_count(page.locator("#maatregelen .vouwrij").count())
    expect(four).to_be_hidden()
    head = page.get_by_role("button", name="4: Informatie-uitwisseling")
    expect(head).to_have_attribute("aria-expanded", "false")
    head.focus()
    page.keyboard.press("Enter")
    expect(four).to_be_visible()
    expect(head).to_be_focused()
    assert "vouw=" in page.url
    page.reload()
    expect(four).to_be_visible()
    head.click()
    expect(four).to_be_hidden()


@pytest.mark.parametrize(
    ("address", "seen"),
    [
        (f"#/maatregelen?vouw={CHAPTER_4}", "#maatregelen a >> text=4.1"),
        ("#/maatregelen?vouw=uit", "#maatregelen a >> text=11.2"),
        ("#/maatregelen?tekst=convenanten", "#maatregelen tbody th a"),  # few enough to stand there at once
        ("#/naslag?wat=Legislation", "#naslag tbody th a"),
        ("#/tijdlijn?jaar=2012", ".tijden > li"),
        ("#/weet-niet?vouw=lezen", "text=Hoe direct werkt het?"),
        ("#/methode?vouw=standen", "text=Er wordt aan iets gewerkt."),
        ("#/methode?getal=acties", "#getal-acties .geteld > li"),
    ],
)
def test_what_an_address_speaks_of_is_open(address: str, seen: str, at: Opener) -> None:
    expect(at(address).locator(seen).first).to_be_visible()


def test_who_sorts_sorts_the_whole_list(at: Opener) -> None:
    page = at("#/maatregelen")
    page.get_by_role("button", name="Termijn").click()
    days = page.locator("#maatregelen tr:not(.vouwrij) td[data-kop=Termijn]:visible")
    expect(days).to_have_count(20)
    expect(days.first).to_contain_text("2011")
    page.get_by_role("button", name="Toon de andere").click()
    assert days.count() > 100


def test_paper_has_all_of_a_list_that_is_folded(at: Opener) -> None:
    for address, row in (
        ("#/maatregelen", "#maatregelen tbody td"),
        ("#/tijdlijn", ".tijden > li"),
        ("#/partners", "#partners tbody th a"),
    ):
        page = at(address)
        page.emulate_media(media="screen")
        seen = "(all) => all.filter((one) => one.checkVisibility()).length"
        everything = page.locator(row).count()
        assert page.locator(row).evaluate_all(seen) < everything
        page.emulate_media(media="print")
        unseen = page.locator(f"{row}:not(.vouwrij *)").evaluate_all(
            "(all) => all.filter((one) => !one.checkVisibility()).length"
        )
        assert unseen == 0
        assert page.get_by_role("button", name="Toon de andere").count() == 0
