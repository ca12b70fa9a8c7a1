"""Search in every form of a word, and questions of a colleague, each answered from the first screen in a few steps."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import texts
from tests.browser.tab import Opener, take_from_menu
from tests.conftest import cases
from tests.share import share

HITS = ".resultaten li > a"
CASES = cases("search")
FINDS, TASKS = CASES["finds"], CASES["tasks"]


def search(page: Page, text: str) -> list[str]:
    """What a search from the head of the page finds, by name; one hit opens, and its heading is its name."""
    page.goto(page.url.split("#")[0] + "#/weet-niet")
    page.fill("#zoek", text)
    page.press("#zoek", "Enter")
    page.wait_for_function("() => /^#\\/(zoek|ding)/.test(location.hash) && document.querySelector('h1')")
    if "#/ding/" in page.url:
        return texts(page, "h1")
    expect(page.locator("#zoekterm")).to_have_value(text)
    return texts(page, HITS)


def keys(page: Page, text: str) -> list[str]:
    """What a search finds, as the last part of each address."""
    search(page, text)
    places = page.locator(HITS).evaluate_all("(all) => all.map((one) => one.hash)")
    found = [page.url] if "#/ding/" in page.url else places
    return [address.split("?")[0].rsplit("/", 1)[-1] for address in found]


@pytest.mark.sampled
def test_word_of_the_report_finds_its_thing_in_the_first_five(at: Opener) -> None:
    page = at()
    for term in ("best practices", "vragenlijst", "knelpunten"):
        assert len(keys(page, term)) > 1, term
    first = {term: keys(page, term)[:5] for term in share(FINDS, 4)}
    assert {term: found for term, found in first.items() if not set(FINDS[term].split()) & set(found)} == {}


def test_every_name_and_form_finds_the_same(at: Opener) -> None:
    """The texts say KvK; the name in full, and the English one, find the same things in the same order."""
    page = at()
    short = search(page, "KvK")
    assert short[0] == "Kamer van Koophandel"
    assert "Twee pilots bij de KvK, waarnemingen naar partners" in short
    assert search(page, "Kamer van Koophandel") == search(page, "chamber of commerce") == short
    for one, more in CASES["forms"]:
        assert keys(page, one) == keys(page, more) != []
    for typed, name in CASES["named"].items():
        assert name in "|".join(search(page, typed)), typed
    for typed, name in CASES["apart"].items():
        assert name in search(page, typed)[1:], typed


def test_word_is_found_whole_or_at_its_beginning_or_as_a_second_half_and_nowhere_else(at: Opener) -> None:
    """Of a short word, one with another first letter, one with two slips: nothing is found, and nothing offered."""
    page = at()
    for term, never in CASES["never"].items():
        found = keys(page, term)
        assert 0 < len(found) < 40
        assert not {*never} & {key.partition("agreement-")[2] or key for key in found}
        marked = re.findall(r"\w+", " ".join(texts(page, ".resultaten mark")).lower())
        assert {word for word in marked if term.lower() in word} - {*CASES["in_full"]} == {term.lower()}
    for typed, key in (("requisit", "measure-8.4"), ("providers", "internetproviders")):
        assert key in keys(page, typed)
    for inside in CASES["inside"]:
        assert keys(page, inside) == [], inside
    for typed in CASES["slips"]:
        assert keys(page, typed) == [], typed
        expect(page.locator("#gelezen")).to_have_count(0)
    for screen in ("naslag", "maatregelen", "aandachtspunten"):  # and so in the text of a list
        for said in texts(at(f"#/{screen}?tekst=IND"), "main tbody tr, main .vragen li"):
            assert "india" not in said.lower() or re.search(r"\bind\b", said.lower()), said


def test_steps_and_questions_come_first_a_slip_is_said_and_nothing_found_says_what_to_try(at: Opener) -> None:
    page = at()
    assert search(page, "arbeid")[0] == "Arbeid"
    search(page, "termijnen")
    expect(page.locator(".resultaten li > span").first).to_contain_text("Vraag")
    assert search(page, "slachtofers opvang")[:1] == ["Hoofdstuk 6: Opvang, zorg en positie van slachtoffers"]
    expect(page.locator("#gelezen")).to_have_text("“slachtofers opvang” staat er zo niet. Gezocht op “slachtoffers opvang”.")
    for typed, (held, first) in CASES["parts"].items():
        assert search(page, typed)[0] == first
        words = "” of “".join(held)
        expect(page.locator("#gevonden")).to_have_text(f"Niets met alle woorden; dit is gevonden op “{words}”.")
    assert search(page, "xyzzy plugh") == []
    expect(page.locator("#gevonden")).to_have_text("Niets gevonden voor “xyzzy plugh”.")
    page = at("#/zoek?q=arbeid")  # what is chosen since goes along with a hit
    expect(page.locator("#zoek")).to_have_value("arbeid")
    page.goto(page.url.split("#")[0] + "#/beloften")  # and what was typed stays behind
    expect(page.locator("#zoek")).to_have_value("")
    page.goto(page.url.split("#")[0] + "#/zoek?q=arbeid&stand=2011-03-31")
    expect(page.locator(HITS).first).to_have_attribute("href", "#/ding/model/mensenhandel/arbeid?stand=2011-03-31")


def take(page: Page, how: str, what: str) -> None:
    main = page.locator("main")
    if how == "search":
        page.fill("#zoek", what)
        page.press("#zoek", "Enter")
    elif how in ("menu", "door"):
        take_from_menu(page, what)
    elif how in ("link", "button", "tab"):
        (main.locator(".beelden") if how == "tab" else main).get_by_role(how.replace("tab", "link"), name=what).first.click()  # type: ignore[arg-type]
    else:
        field = page.locator("label.veld").filter(has=page.get_by_text(how, exact=True))
        field.locator("input").fill(what) if how == "Tekst" else field.locator("select").select_option(label=what)


@pytest.mark.sampled(5)
@pytest.mark.parametrize("task", TASKS)
def test_question_is_answered_in_four_clicks(task: str, at: Opener) -> None:
    steps = [step for one in TASKS[task]["by"] for step in one.items()]
    assert sum(2 if how == "menu" else how != "Tekst" for how, _ in steps) <= 4
    page = at()
    for how, what in steps:
        take(page, how, what)
    for answer in TASKS[task].get("says", ()):
        expect(page.locator("main").get_by_text(answer).locator("visible=true").first).to_be_visible()
