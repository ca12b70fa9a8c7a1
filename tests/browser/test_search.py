"""Search: by every name, in every form of a word, steps and questions first, and what to try instead."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tab import Opener


def search(page: Page, text: str) -> list[str]:
    """What a search from the head of the page finds, by name."""
    page.fill("#zoek", text)
    page.press("#zoek", "Enter")
    expect(page.locator("h1")).to_have_text("Zoek")
    expect(page.locator("#zoekterm")).to_have_value(text)
    return page.locator(".resultaten li > a").all_inner_texts()


def test_every_name_finds_what_another_name_of_the_same_finds(at: Opener) -> None:
    """The texts say KvK; the name in full, and the English one, find the same things in the same order."""
    page = at()
    short = search(page, "KvK")
    assert short[0] == "Kamer van Koophandel"
    assert "Twee pilots bij de KvK, waarnemingen naar partners" in short
    assert search(page, "Kamer van Koophandel") == short
    assert search(page, "chamber of commerce") == short


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("inspecties", "Inspectie SZW"),
        ("brief gemeenten", "Brieven aan gemeenten over rechtspersonen"),
        ("massagesalon", "Chinese massagesalons met onvergunde seksuele diensten"),
        ("ontmoetingen delegatie", ""),
    ],
)
def test_other_forms_of_a_word_are_found(typed: str, name: str, at: Opener) -> None:
    page = at()
    page.fill("#zoek", typed)
    page.press("#zoek", "Enter")
    listed = page.locator(".resultaten li > a").all_inner_texts()
    assert name in listed if name else not listed


def test_one_hit_opens(at: Opener) -> None:
    """Houses are named at one step only, in the description of that step."""
    page = at()
    page.fill("#zoek", "huizen")
    page.press("#zoek", "Enter")
    expect(page.locator("h1")).to_have_text("Huisvesting")


def test_steps_and_questions_come_first(at: Opener) -> None:
    page = at()
    assert search(page, "arbeid")[0] == "Arbeid"
    kinds = page.locator(".resultaten li > span")
    search(page, "termijnen")
    expect(kinds.first).to_contain_text("Vraag")


def test_a_slip_of_the_pen_is_said_and_nothing_found_says_what_to_try(at: Opener) -> None:
    page = at()
    assert search(page, "slachtofers opvang")[:1] == ["Hoofdstuk 6: Opvang, zorg en positie van slachtoffers"]
    expect(page.locator("#gelezen")).to_have_text("Gezocht op “slachtoffers opvang”.")
    assert search(page, "slachtofers opvagn") == []
    expect(page.locator("#gevonden")).to_have_text("Niets gevonden voor “slachtofers opvagn”.")
    page.locator("#anders").get_by_role("link", name="slachtoffers").click()
    expect(page.locator("#gevonden")).to_contain_text("gevonden")
    assert page.locator(".resultaten li").count() > 0
    assert search(page, "kvk toekan") == []
    page.locator("#anders").get_by_role("link", name="kvk").click()
    expect(page.locator(".resultaten li > a").first).to_have_text("Kamer van Koophandel")


def test_a_link_keeps_what_was_chosen_since(at: Opener) -> None:
    """What was chosen after the first search goes along with a hit."""
    page = at("#/zoek?q=arbeid")
    page.goto(page.url.split("#")[0] + "#/zoek?q=arbeid&stand=2011-03-31")
    expect(page.locator(".resultaten li > a").first).to_have_attribute("href", "#/ding/model/mensenhandel/arbeid?stand=2011-03-31")
