"""What the engine tells and the page only shows; and a page that is drawn anew keeps what one did on it."""

import csv
import io
import re
from typing import Any

from playwright.sync_api import expect

from ketenkaart import Plans
from ketenkaart.content import content_path
from ketenkaart.strict_yaml import read_content
from tests.browser.tab import Opener


def test_a_deadline_stands_in_the_words_of_the_source_with_our_bound_beside_it(at: Opener) -> None:
    """Action 1.1 says “Realisatie 2012”; that we read as the last day of 2012."""
    page = at("#/tijdlijn?wat=termijn&jaar=2012&tekst=visitatie")
    line = page.locator(".tijden > li", has_text="visitatie gerealiseerd")
    expect(line.locator(".wanneer")).to_have_text("“Realisatie 2012” (wij rekenen tot 31 december 2012)")
    expect(line).to_contain_text("de datum was voorbij")
    page = at("#/ding/task-force-2013/measure-1.1")
    row = page.locator("#termijnen tbody tr", has_text="visitatie gerealiseerd")
    expect(row).to_contain_text("“Realisatie 2012”")
    expect(row.locator("[data-kop='Wij rekenen tot']")).to_have_text("31 december 2012")


def test_another_reading_of_how_far_it_is_stands_beside_it(at: Opener) -> None:
    """Of 5.4 a second reader read that it is there for good; 37 say so of how far they are."""
    page = at("#/ding/task-force-2013/measure-5.4")
    expect(page.locator("ol.tijdlijn")).to_contain_text("Andere lezing: vaste praktijk of regel: De belofte is doorlopend")
    page = at("#/weet-niet")
    expect(page.locator("section.blok", has_text="Standen die ook anders te lezen zijn")).to_contain_text("(37)")


def test_a_partner_finds_the_rows_that_name_it_with_others(at: Opener) -> None:
    """The Europees Snel Actie Team wants the IND and the Marechaussee in one sentence: the row is of both."""
    named = "Actie 7.9, Europees Snel Actie Team: het rapport noemt als mogelijkheid een rol voor"
    for partner in ("ind", "kmar"):
        page = at(f"#/aandachtspunten?deel=bron&vraag=gewenste-partner-niet-betrokken&partner={partner}")
        assert page.locator("article.punt h4", has_text=named).count() == 1, partner
    page = at("#/aandachtspunten?deel=bron&vraag=gewenste-partner-niet-betrokken&partner=kvk")
    assert page.locator("article.punt h4", has_text=named).count() == 0
    page = at("#/ding/org/kmar")
    expect(page.locator("article.punt h3", has_text=named)).to_have_count(1)
    page = at("#/aandachtspunten?deel=bron&vraag=gewenste-partner-niet-betrokken&partner=kmar")
    with page.expect_download() as got:
        page.click("text=Sla op als CSV")
    rows = list(csv.reader(io.StringIO(got.value.path().read_text(encoding="utf-8-sig")), delimiter=";"))
    [row] = [row for row in rows if row[2].startswith(named)]
    assert {"Immigratie- en Naturalisatiedienst", "Koninklijke Marechaussee"} <= set(row[6].split(", "))


def test_the_lists_are_told_by_the_engine(data: dict[str, Any]) -> None:
    """Read by hand: the chamber acts in four actions, at work and identity; 2.5a belongs to chapter 2."""
    [chamber] = [row for row in data["partners"][""] if row["id"] == "org/kvk"]
    assert (sorted(chamber["steps"]), chamber["acts"], chamber["leads"]) == (["arbeid", "identiteit"], 4, 0)
    works = data["works"]
    assert works["task-force-2013/measure-5.4"]["steps"] == ["entree"]
    assert works["task-force-2013/measure-5.4"]["leads"] == ["org/ind"]
    assert works["task-force-2013/pilot-273f"]["chapter"] == "task-force-2013/chapter-1"
    figure = data["lookups"]["task-force-2013/figure-10.1-onderzoeken-2012"]
    assert figure == {"told": "150 strafrechtelijke onderzoeken (2012)", "steps": ["financien"]}
    cells = data["answers"]["2013-04-08|all|with"]["matrix"]["kind"]
    [empty] = [c for c in cells if (c["column"], c["barrier"]) == ("signalering", "huisvesting")]
    assert empty["why"] == ["model/mensenhandel/expectation-huisvesting-signalering"]
    assert empty["across"] == 3  # five were named, of which three by themselves


def ends(data: dict[str, Any], name: str, end: str) -> dict[str, set[str]]:
    """The other ends of the lines of a name at a thing, each with the statements that say so."""
    rows = [row for sort in data["lines"] if sort["name"] == name for row in sort["rows"]]
    return {next(one for one in row[:2] if one != end): set(row[2:]) for row in rows if end in row[:2]}


def test_who_acts_with_whom_is_told_by_the_engine(at: Opener, data: dict[str, Any]) -> None:
    """Read by hand: the embassy acts in 7.15 and its small conference, both with two; whom work is for does not act."""
    both = {"task-force-2013/measure-7.15", "task-force-2013/event-miniconferentie-washington"}
    assert ends(data, "with", "org/ambassade-washington") == {"org/task-force": both, "org/amerikaanse-autoriteiten": both}
    page = at("#/ding/org/ambassade-washington")
    together = page.locator("section.blok", has=page.get_by_role("heading", name="Werkt samen met"))
    expect(together.locator("li")).to_have_text(
        [re.compile(f"^{name} – 7.15, Kleine conferentie in Washington") for name in ("Amerikaanse autoriteiten", "Task Force Mensenhandel")]
    )


def test_the_lines_of_a_thing_are_those_that_the_source_draws(at: Opener, data: dict[str, Any]) -> None:
    """Read by hand: three are named with the small conference; four more offices are units of the ministry."""
    meeting = "task-force-2013/event-miniconferentie-washington"
    assert set(ends(data, "who", meeting)) == {"org/ambassade-washington", "org/task-force", "org/amerikaanse-autoriteiten"}
    assert {line["said"] for line in data["lines"] if line["name"] == "who" and any(row[1] == meeting for row in line["rows"])} == {"trekker", "doet mee"}
    page = at("#/graaf/omgeving?toon=tabel&ding=" + meeting)
    words = {row.split("\t")[0].strip(): row for row in page.locator("#beeldtabel tbody tr").all_inner_texts()}
    assert "trekker" in words["Nederlandse ambassade in Washington"]
    page = at("#/ding/org/bz")
    expect(page.locator("dl.feiten div", has_text="Eenheden").locator("li")).to_have_count(5)


def test_what_a_page_says_itself_is_not_told_again(data: dict[str, Any]) -> None:
    """A chapter lists its actions, an action its parts and figures; only what else points there is told as such."""
    told = {line["name"] for line in data["lines"] if "how" in line}
    assert told & {"inChapter", "subMeasureOf", "unitOf", "figure", "broader", "narrower"} == set()
    assert {"reportedUnder", "concerns", "answeredBy"} <= told
    at_5_4 = {row[0] for line in data["lines"] if line["name"] == "inChapter" for row in line["rows"] if row[1].endswith("chapter-5")}
    assert "task-force-2013/measure-5.4" in at_5_4


def test_going_back_keeps_what_was_chosen(at: Opener) -> None:
    page = at("#/aandachtspunten")
    page.select_option("#gewicht", "hoog")
    page.fill("#tekst", "gemeenten")
    chosen = page.locator("[data-vraag]").all_inner_texts()
    assert chosen
    page.locator("[data-vraag] a").first.click()
    page.go_back()
    expect(page.locator("h1")).to_have_text("Aandachtspunten")
    assert (page.input_value("#gewicht"), page.input_value("#tekst")) == ("hoog", "gemeenten")
    assert page.locator("[data-vraag]").all_inner_texts() == chosen
    assert "gewicht=hoog" in page.url
    assert "tekst=gemeenten" in page.url


def test_what_one_opened_stays_with_what_it_belongs_to(at: Opener) -> None:
    """A filter takes cards away; the fold that is open stays with its card, and the caret with its field."""
    page = at("#/aandachtspunten?gewicht=middel&vouw=uit")
    card = page.locator("article.punt").nth(5)
    sentence = card.locator("h4").inner_text()
    card.locator("summary", has_text="Meer").click()
    page.fill("#tekst", sentence[:40])
    opened = page.locator("article.punt:has(details[open])")
    expect(opened.locator("h4")).to_have_text([sentence])
    page.locator("#tekst").press("Home")
    page.keyboard.type("x")
    assert page.evaluate("[document.activeElement.id, document.activeElement.selectionStart]") == ["tekst", 1]


# Who is named in work at a step, in whatever role (C16).
NAMED_AT_A_STEP = """
SELECT DISTINCT ?who WHERE {
  ?part a kk:Involvement ; kk:organisation ?who ; kk:initiative ?work . ?link a kk:Contribution ; kk:initiative ?work }"""


def test_of_whom_is_named_at_a_step_no_page_says_that_nothing_is_reported(at: Opener) -> None:
    """Rotterdam pays for a pilot on the way in; a party of an agreement abroad is named at no step."""
    says = read_content(content_path("visuals", "words", "thing.yaml"))["organisation"]["no_steps"]
    assert says
    named = sorted((row["who"] or "").partition("/id/")[2] for row in Plans().at().select(NAMED_AT_A_STEP))
    assert len(named) > 50
    for who in named:
        expect(at(f"#/ding/{who}").locator("main")).not_to_contain_text(says)
    expect(at("#/ding/org/gemeente-rotterdam").locator("main")).to_contain_text("Wel genoemd bij werk aan: entree.")
    expect(at("#/ding/org/chinese-autoriteiten").locator("main")).to_contain_text(says)
