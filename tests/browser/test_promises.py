"""Beloften: what was promised for when, and what came of it by the date of the source."""

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import expect

from ketenkaart import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import Opener, Watched
from tests.browser.test_gaps import exported


def test_each_promise_has_its_place_and_its_outcome(at: Opener, data: dict[str, Any]) -> None:
    """Read by hand: the blueprint of 6.3 is said not to be there; 8.1 came a day late; 2015 is still to come."""
    page = at("#/beloften")
    rows = data["promises"]["task-force-2013"]["rows"]
    marks = page.locator("svg.lanen a.belofte")
    assert marks.count() == len(rows) > 80
    for said, word in (
        ("blauwdruk bij de Task Force, “eind 2012”", "er niet"),
        ("regeling om zaken samen te brengen, “in 2012”", "later geleverd"),
        ("sterkere samenwerking met Europol", "niet gemeld of het er is"),
        ("twee keer zoveel aangepakte samenwerkingsverbanden", "komt nog"),
    ):
        [label] = [m for m in marks.evaluate_all("l => l.map(a => a.getAttribute('aria-label'))") if said in m]
        assert label.endswith(f"{word}.")
    tiles = page.locator(".tegels-uitkomst .getal").all_inner_texts()
    assert sum(map(int, tiles)) == len(rows)


def test_places_follow_time(data: dict[str, Any]) -> None:
    """In a lane nothing stands on another, and who was promised earlier stands further to the left."""
    plan, things = data["promises"]["task-force-2013"], data["things"]
    rows = plan["rows"]
    days = [things[row["id"]]["dueBy"][0] for row in rows]
    assert days == sorted(days)
    assert [row["x"] for row in rows] == sorted(row["x"] for row in rows)
    places = [(row["lane"], row["x"], row["level"]) for row in rows]
    assert len(set(places)) == len(places)
    [now] = [report["x"] for report in plan["reports"] if report["date"] == "2013-04-08"]
    for row, day in zip(rows, days, strict=True):
        assert (row["x"] > now) == (day > "2013-04-08") or abs(row["x"] - now) < 3
    assert plan["beyond"]["years"] == [2014, 2015]


def test_a_card_tells_on_focus_and_escape_closes_it(at: Opener) -> None:
    page = at("#/beloften")
    mark = page.locator("a.belofte[aria-label*='blauwdruk']")
    mark.focus()
    card = page.locator(".belofte-kaart")
    for said in ("6.3", "Beloofd: blauwdruk bij de Task Force", "er niet", "hoofdstuk 6, actie 6.3"):
        expect(card).to_contain_text(said)
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("6.3")


def test_one_outcome_is_shown_and_exported(at: Opener) -> None:
    page = at("#/beloften")
    page.click("#uitkomst-absent")
    assert "uitkomst=absent" in page.url
    count = page.locator("a.belofte").count()
    assert count == int(page.locator("#uitkomst-absent .getal").inner_text())
    rows = exported(page, "text=Sla op als CSV")
    assert [row[4] for row in rows] == ["er niet"] * count


def test_the_plan_of_2011_knows_nothing_of_what_came(at: Opener) -> None:
    page = at("#/beloften?stand=2011-03-31")
    counts = page.locator(".tegels-uitkomst .getal").all_inner_texts()
    assert [int(count) for count in counts[:4]] == [0, 0, 0, 0]
    assert int(counts[4]) > 50


def test_on_a_phone_the_lanes_are_lists(on_phone: Opener) -> None:
    page = on_phone("#/beloften")
    expect(page.locator("svg.lanen")).to_be_hidden()
    fold = page.locator(".lanenlijst details", has_text="Opvang")
    fold.locator("summary").click()
    expect(fold).to_contain_text("blauwdruk bij de Task Force")


def test_the_old_timeline_is_still_there_and_leads_here(at: Opener) -> None:
    page = at("#/tijdlijn")
    assert page.locator(".tijden > li").count() > 100
    page.get_by_role("link", name="Alleen de termijnen").click()
    expect(page.locator("h1")).to_have_text("Wat is beloofd, en is het er?")


FINISHED = """
measures:
  - identifier: "1.2"
    inChapter: "1"
    title: Kamers tellen
    promise: De kamers zijn geteld.
    asOf: 2012-01-01
    statuses: [{status: afgerond, asOf: 2013-01-01}]
    deadlines: [{deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01}]
"""


def test_a_term_of_finished_work_is_not_open_and_not_delivered(small_plan: Path, tab: Watched, tmp_path: Path) -> None:
    (small_plan / "meer.yaml").write_text(FINISHED, encoding="utf-8")
    path = tmp_path / "klaar.html"
    path.write_bytes(make_page(page_data(Plans([small_plan]))))
    page = tab.at(path, "#/beloften")
    expect(page.locator("#uitkomst-finished .getal")).to_have_text("1")
    said = page.locator("a.belofte[aria-label*='Kamers tellen']").get_attribute("aria-label") or ""
    assert said.endswith("afgerond, dag niet gemeld.")
    expect(page.locator(".laantal")).to_have_text("1 niet gemeld of het er is")  # of the other, which still runs
    page = tab.at(path, "#/ding/proef/measure-1.2")
    assert not re.search("te laat|voorbij|geleverd", page.locator("main").inner_text())
    expect(page.locator("main")).to_contain_text("afgerond; of dat vóór de termijn was, is niet gemeld")
    page = tab.at(path, "#/samenvatting")
    expect(page.locator(".uitkomsten")).to_contain_text("Actie afgerond")
