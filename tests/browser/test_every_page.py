"""Every thing, picture and screen of each plan: whole, inert whatever a label says, in the words of its own source."""

import copy
import json
import re
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.browser.conftest import Writer, asks, saved, unsaid
from tests.browser.tab import SCREENS, Lend, Watched, unfold
from tests.conftest import ROOT, SHIPPED, TOWN, Pages, cases
from tests.share import share

NAMED_ONLY = {
    *("Passage", "Report", "Document", "BarrierModel", "Plan"),
    *("Involvement", "Contribution", "StatusReport", "Deadline", "Membership"),
}
WALK = (Path(__file__).parent / "walk.js").read_text(encoding="utf-8")


def wrong(seen: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """What is not as it should be, by address."""
    found = {
        one["route"]: [*one["faults"], *one["loose"], one["broken"], "" if one["heading"] else "no heading"] for one in seen
    }
    return {route: faults for route, faults in found.items() if any(faults)}


LOW = {"width": 1400, "height": 200}  # all of a screen is drawn, whatever the window; to paint it costs most
DRAWN = ("#/verken?stand={}", "#/verken/informatie?stand={}&staat=alle", "#/verken/afspraken?stand={}&toon=beeld")
Walk = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def walk(lend: Lend) -> Walk:
    """Visit these routes of a page in one tab, and listen for a word."""

    def visit(path: Path, routes: list[str], word: str = "") -> list[dict[str, Any]]:
        seen: list[dict[str, Any]] = lend(LOW).open(path).evaluate(WALK, [routes, word])
        assert [one["route"] for one in seen] == routes
        return seen

    return visit


@pytest.mark.sampled
def test_every_thing_has_a_page_and_its_surroundings_are_drawn(walk: Walk, html: Path, data: dict[str, Any]) -> None:
    """A thing may have two roles or relations with another: each is a line of its own, and none hides the rest."""
    named = (key for key, one in data["things"].items() if one.get("prefLabel") and not NAMED_ONLY & {*one["type"]})
    things = [*named]  # what has a page: it has a name, and is no statement and no address
    assert len(things) > 500
    pages, around = share(things, 15), share(things, 4)
    seen = walk(html, [*(f"#/ding/{key}" for key in pages), *(f"#/verken?uit={key}" for key in around)])
    assert wrong(seen) == {}
    heads = [one["heading"] for one in seen]
    assert "Deze bladzijde bestaat niet" not in heads
    assert {*heads[len(pages) :]} == {"Verken"}


@pytest.mark.sampled
@pytest.mark.parametrize(
    "folders",
    [[SHIPPED], pytest.param([TOWN], marks=pytest.mark.large), pytest.param([SHIPPED, TOWN], marks=pytest.mark.large)],
    ids=["report", "example", "both"],
)
def test_every_screen_and_picture_of_each_plan_is_drawn(
    folders: list[Path], walk: Walk, page_of: Pages, as_page: Writer
) -> None:
    mine = page_of(*folders)
    dates = sorted({one["date"] for plan in mine["plans"] for one in plan["dates"]})
    pictures = [route.format(date) for route in DRAWN for date in dates]
    routes = [*SCREENS.values(), *pictures, *(f"#/vragen/{name}" for name in share(mine["queries"], 15))]
    seen = walk(as_page(mine), routes)
    assert wrong(seen) == {}
    for one in seen:
        assert one["headings"] == 1, one["route"]
        assert one["title"].endswith("– Ketenkaart"), one["route"]
        assert [said for said in (mine["meta"]["version"], "Meld het") if said not in one["foot"]] == []
        assert folders != [SHIPPED] or "?stand=2011" in one["route"] or one["stand"].endswith(", 8 april 2013"), one["route"]


# Whatever a label says, it stays text: on every screen, in pictures, files and addresses.
HOSTILE = cases("hostile")
NASTY = [*HOSTILE["nasty"], "x" * 500]
PROPERTIES = ("prefLabel", "altLabel", "summary", "promise", "rationale", "place", "content", "deadlineText")


def spoilt(words: Any) -> Any:
    """Words with markup behind each, however deep; what names a number or a sign is ours, and no word."""
    if isinstance(words, dict):
        return {key: value if key in ("number", "sign") else spoilt(value) for key, value in words.items()}
    return [*map(spoilt, words)] if isinstance(words, list) else f"{words}{NASTY[2]}"


def poison(data: dict[str, Any]) -> None:
    """Put hostile words wherever words of others stand."""
    bad = cycle(NASTY)
    for thing in data["things"].values():
        for name in (name for name in PROPERTIES if name in thing):
            thing[name] = [f"{next(bad)} {value}" for value in thing[name]]
    for passage, address in data["addresses"].items():
        data["addresses"][passage] = f"{next(bad)} {address}"
    told = [one for said in data["progress"].values() for one in said.values()]
    for row in (*told, *data["timeline"], *data["lookups"].values(), *data["called"].values()):
        names = ("word", "more", "delivery", "stand", "what", "when", "told", "label", "short")
        for name in (name for name in names if name in row):
            by_date = row[name] if isinstance(row[name], dict) else {}
            row[name] = {date: f"{NASTY[2]} {said}" for date, said in by_date.items()} or f"{NASTY[2]} {row[name]}"
    for screen in ("shared", "gaps", "timeline", "unknown", "compare", "whatif", "measures", "partners", "lookup"):
        data["words"][screen] = spoilt(data["words"][screen])  # a source may call itself anything
    for query in data["queries"].values():
        query.update(dict.fromkeys(("title", "question", "why", "sparql"), NASTY[0]))
    for code in (code for codes in data["codes"].values() for code in codes.values()):
        code["definition"] = NASTY[2]
    data["dates"] = dict.fromkeys(data["dates"], NASTY[2])
    data["source"], data["meta"]["title"] = NASTY[0], NASTY[1]
    for plan in data["plans"]:
        plan["title"] = plan["document"] = plan["words"]["no_partner"] = NASTY[1]
        plan["source"] = plan["Source"] = NASTY[3]
        plan["words"]["losses"] = dict.fromkeys(plan["words"]["losses"], NASTY[3])
        for report in plan["dates"]:
            report["label"] = NASTY[2]
    poison_answers(data, bad)


def poison_answers(data: dict[str, Any], bad: Iterator[str]) -> None:
    for answer in data["answers"].values():
        for gap in answer["gaps"]:
            gap["sentence"] = gap["subject_label"] = next(bad)
            for reason in (reason for row in (gap, *gap["also"]) for one in row["candidates"] for reason in one["why"]):
                reason["phrase"] = next(bad)
        for loss in (loss for found in answer["without"].values() for loss in found):
            for row in (loss, *loss["cells"], *loss["blocks"]):
                row["phrase"] = next(bad)
    for found in data["comparisons"].values():
        found["notes"] = [NASTY[0]]
        found["statements"] = [(what, NASTY[1], subject, NASTY[2]) for what, _, subject, _ in found["statements"]]
        for change in found["changes"]:
            change["sentence"] = NASTY[3]


@pytest.mark.sampled
def test_hostile_words_are_inert_on_screens_and_in_files(tab: Watched, data: dict[str, Any], as_page: Writer) -> None:
    mine = copy.deepcopy(data)
    poison(mine)
    path, faults = as_page(mine), {}
    page = tab.open(path)
    for route in [*share(SCREENS.values(), 8), *HOSTILE["odd"], *HOSTILE["begun_at"]]:
        tab.open(path, route) if route in HOSTILE["begun_at"] else tab.visit(route)
        unfold(page)
        if found := [name for name, is_so in asks(page, "harm").items() if is_so]:
            faults[route] = found
    assert faults == {}
    svg = saved(tab.visit("#/overzicht?rijen=partner"), "#matrix-svg").decode("utf-8")
    assert ("<script" in svg, ElementTree.fromstring(svg).tag.endswith("svg")) == (False, True)
    text = saved(tab.visit("#/aandachtspunten"), "text=Sla op als CSV").decode("utf-8-sig")
    assert ('"=HYPERLINK' in text, "\"'=HYPERLINK" in text) == (False, True)


@pytest.mark.large
# A page speaks of its own source: a municipality that read no report is not told what "the report" says.

def test_no_screen_of_a_plan_speaks_of_a_report(walk: Walk, tab: Watched, page_of: Pages, as_page: Writer) -> None:
    """Where the plan, a code list or a question says so itself, another word stands here: what is left is ours."""
    example = page_of(TOWN)
    own = json.dumps({**example, "words": None}, ensure_ascii=False)
    other = own.replace("rapport", "geschrift").replace("Rapport", "Geschrift")
    path = as_page({**json.loads(other), "words": example["words"]})
    things = [f"#/ding/{key}" for key, thing in example["things"].items() if thing.get("prefLabel")]
    asked = [f"#/vragen/{name}" for name in example["queries"]]
    assert len(things) > 30
    routes = [*SCREENS.values(), *cases("screens")["no_report"]]
    seen = walk(path, list(dict.fromkeys([*routes, *share(asked, 5), *share(things, 10)])), "rapport")
    assert {one["route"]: one["said"] for one in seen if one["said"]} == {}
    assert unsaid(lambda route: tab.at(path, route), cases("screens")["of_the_plan"]) == []


@pytest.mark.large
def test_plan_whose_source_holds_no_statuses_says_that_they_are_not_known(tab: Watched, as_page: Writer) -> None:
    """Its work is named, and no date is blamed for the silence."""
    path, measure = as_page(ROOT / "tests" / "pax" / "draaiboek.json"), "#/ding/pax-verzonnen-fietsenroof/measure-2.1"
    for route, place in (("#/overzicht", "main tbody"), ("#/maatregelen", "main tbody"), (measure, "main")):
        said = " ".join(tab.at(path, route).locator(place).all_inner_texts())
        assert "stand niet bekend" in said, route
        assert not re.search("Nog niet bekend op deze datum|voortgang niet gemeld", said), route
