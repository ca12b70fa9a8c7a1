"""All other screens, and what a policy officer does on them."""

import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from ketenkaart.queries.partners.losses import Losses
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.losses import LossTeller
from ketenkaart.visuals.page.answered.lost import loss_row
from tests.browser.tab import SCREENS, Opener, Watched
from tests.conftest import Command
from tests.workplace import MOST_WORK, same_picture


def test_each_screen_has_one_heading_the_date_and_the_version(at: Opener, tab: Watched, data: dict[str, Any]) -> None:
    at()
    for route in SCREENS.values():
        page = tab.visit(route)
        assert page.locator("h1").count() == 1, route
        assert page.locator("#stand-van").inner_text() == "8 april 2013", route
        footer = page.locator("footer").inner_text()
        assert data["meta"]["version"] in footer, route
        assert "Meld het" in footer, route
        assert page.title().endswith("– Ketenkaart"), route


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
        "Andere lezing: vaste praktijk of regel",
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
    assert not {"Aantal activiteiten", "Trekker van"} & {head.strip() for head in heads}
    names = page.locator("#partners tbody th a").all_inner_texts()
    assert names == page.evaluate("(n) => [...n].sort(ketenkaart.compare)", names)


EMPLOYERS = "“Inspectie SZW pakt werkgevers aan en geeft signalen door”"
LOST = {  # read by hand in graph/task-force-2013: who acts and leads where
    "inspectie-szw": {
        # at 3.4 "ketenpartners" take part, unnamed: so another party acts, and no other leads
        "Signalering, arbeid": f"Bij {EMPLOYERS} noemt het rapport niemand anders die eraan werkt.",
        "Informatiedeling, arbeid": "Bij 3.2 noemt het rapport geen andere trekker.",
        "Toezicht en handhaving, arbeid": f"Bij {EMPLOYERS} noemt het rapport niemand anders die eraan werkt."
        " Bij 3.4 noemt het rapport geen andere trekker.",
        "Opsporing en vervolging, arbeid": "Bij “Opsporing van arbeidsuitbuiting door de Inspectie SZW” noemt het rapport"
        " niemand anders die eraan werkt. Bij 3.2 en 3.4 noemt het rapport geen andere trekker.",
        "Opsporing en vervolging, zonder stap": "Bij 6.6 noemt het rapport geen andere trekker.",
        "Kennis en opleiding, arbeid": "Bij 3.4 noemt het rapport geen andere trekker.",
        "Kennis en opleiding, zonder stap": "Bij “Programma The Wall” noemt het rapport niemand anders die"
        " eraan werkt. Bij 3.7 en 6.6 noemt het rapport geen andere trekker.",
        "Opvang en zorg": "Bij 6.6 noemt het rapport geen andere trekker.",
    },
    "comensha": {
        "Opvang en zorg": "Bij “Fonds voor grote groepen slachtoffers” en “Regeling voor tolken bij ambulante"
        " behandeling” noemt het rapport niemand anders die eraan werkt.",
    },
    "vws": {"Kennis en opleiding, zonder stap": "Bij 9.5 noemt het rapport geen andere trekker."},
    "rechtspraak": {
        "Kennis en opleiding, zonder stap": "Bij 8.2 noemt het rapport geen andere trekker.",
        "Regie en samenwerking, zonder stap": "Bij 8.2 noemt het rapport geen andere trekker.",
    },
    "riec": {},
}


@pytest.mark.parametrize("partner", LOST)
def test_page_and_command_line_say_what_is_lost(partner: str, at: Opener, ketenkaart: Command) -> None:
    page = at(f"#/wat-als?zonder={partner}")
    rows = page.locator("#verlies tbody tr").all()
    shown = {row.locator("th").inner_text(): row.locator("td").last.inner_text() for row in rows}
    assert shown == LOST[partner]
    told = " ".join(ketenkaart("coverage", "--without", partner, COLUMNS="160").out.split())
    assert f"Vakken waar het rapport niemand anders noemt ({len(LOST[partner])})" in told
    for said in LOST[partner].values():
        for sentence in said.split(". "):
            assert sentence.split(" noemt ")[0] in told


def test_leaving_out_a_partner_leaves_the_words_of_the_cells(at: Opener) -> None:
    """ "Afgerond" was turned into "Vaste praktijk of regel" when the inspectorate was left out."""
    page = at("#/wat-als?zonder=inspectie-szw")
    row = page.locator("#verlies tbody tr", has_text="Toezicht en handhaving, arbeid")
    now = row.locator("td").first.inner_text()
    page.goto(page.url.split("#")[0] + "#/overzicht")
    assert now.split(",")[0] == "Meest: afgerond"
    expect(page.locator("#cel-toezicht-handhaving-arbeid strong")).to_contain_text("meest: afgerond", ignore_case=True)


def test_one_begins_with_those_without_whom_most_falls_away(at: Opener, data: dict[str, Any]) -> None:
    """Read by hand: the chamber is the only one named at two steps, so it is there; names stand by alphabet."""
    page = at("#/wat-als")
    start = page.locator("#begin")
    expect(start.get_by_role("heading")).to_have_text("Partners zonder ander in de bron")
    names = start.locator("li a").all_inner_texts()
    assert names == page.evaluate("(n) => [...n].sort(ketenkaart.compare)", names)
    expect(start.locator("li", has_text="Kamer van Koophandel")).to_contain_text(
        "2 activiteiten zonder andere partij, bij identiteit en arbeid"
    )
    most = data["answers"]["2013-04-08|all|with"]["most"]
    left = {row["who"] for row in most}
    for who, [loss] in data["answers"]["2013-04-08|all|with"]["without"].items():
        steps = {cell["barrier"] for cell in loss["cells"] if cell["last_actor"] and cell["barrier"]}
        assert who in left or len(steps) <= min(len(row["steps"]) for row in most)
    start.get_by_role("link", name="Kamer van Koophandel").click()
    expect(page.locator(".verlieskop")).to_have_text(
        "Zonder Kamer van Koophandel: bij 2 van 4 activiteiten noemt het rapport geen andere partij"
    )
    expect(page.locator(".plaatsen li.verlies h3")).to_have_text(["Identiteit", "Arbeid"])
    expect(page.locator("[data-stap=identiteit]")).to_contain_text("2 van 2")


def test_a_partner_is_searched_by_any_name_and_one_is_left_out_at_a_time(at: Opener) -> None:
    page = at("#/wat-als?zonder=ind")
    page.fill("#partnerzoek", "kvk")
    expect(page.locator(".partnerlijst button")).to_have_text(["Kamer van Koophandel"])
    page.press("#partnerzoek", "Enter")
    assert "zonder=kvk" in page.url
    expect(page.locator(".weggelaten")).to_have_count(1)
    expect(page.locator(".weglaten")).to_contain_text("Deze bladzijde laat één partner tegelijk weg.")
    page.locator(".weggelaten").click()
    expect(page.locator("#begin")).to_be_visible()


def test_care_is_named_by_number(at: Opener) -> None:
    page = at("#/wat-als?zonder=comensha")
    care = page.locator("section.blok", has_text="Opvang en zorg: activiteiten van CoMensha (8)").last
    names = care.locator("li a").all_inner_texts()
    assert [name.split(" ")[0] for name in names] == [
        "6.1",
        "6.3",
        "6.4",
        "6.6",
        "6.7",
        "Afspraken",
        "Fonds",
        "Regeling",
    ]


def test_every_partner_that_acts_can_be_left_out_under_every_choice(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/wat-als")
    for key, answer in data["answers"].items():
        date, basis, expected, *strict = key.split("|")
        route = f"#/wat-als?stand={date}" + ("&koppelingen=genoemd" if basis == "stated" else "")
        route += "&lezing=streng" if strict else ""
        page.goto(page.url.split("#")[0] + route + ("&verwachtingen=uit" if expected == "without" else ""))
        page.wait_for_function(
            "(date) => ketenkaart.scenarioOf(ketenkaart.here.route.query).key.startsWith(date)", arg=date
        )
        listed = page.locator(".partnerlijst button").count()
        assert listed == len(answer["without"]) > 20, key


LIVE = """(answers) => { window.werkplaats = { state: "ready", ask: async (name, { options }) =>
  JSON.parse(answers[options.filter(([one]) => one === "zonder").map(([, who]) => who)]) }; }"""


def test_without_two_partners_the_picture_draws_what_the_rows_name(tab: Watched, html: Path, report: Store) -> None:
    """All pairs of those with most work, answered live; what one of them alone takes away, both do."""
    known = Losses(report)
    teller = LossTeller(Labels(report), known.names)
    of = {one.rpartition("/")[2]: one for one in known.organisations}
    page = tab.open(html, "#/wat-als")
    lost = {
        who: loss_row(teller, known, known.of(of[one] for one in who))
        for who in (*((one,) for one in MOST_WORK), *itertools.combinations(MOST_WORK, 2))
    }
    page.evaluate(LIVE, {",".join(who): json.dumps({"losses": [loss], "gaps": []}) for who, loss in lost.items()})
    for pair in itertools.combinations(MOST_WORK, 2):
        tab.visit(f"#/wat-als?zonder={','.join(pair)}")
        expect(page.locator(".verlieskop + p")).to_have_text(lost[pair]["said"])
        same_picture(page, lost[pair], pair)
        for one in pair:
            assert set(lost[one,]["last_actor"]) <= set(lost[pair]["last_actor"]), pair


def test_leaving_out_a_partner_is_said_without_predicting(at: Opener) -> None:
    text = at("#/wat-als?zonder=ind").inner_text("main")
    for part in (
        "Volgens het rapport (voortgang, april 2013) werkt",
        "geen andere trekker noemt",
        "niemand anders noemt die eraan werkt",
        "geen voorspelling",
        "werkplaats.html",
    ):
        assert part in text
    assert "Vakken die een ander woord krijgen" not in text


def test_the_picture_of_what_became_what_comes_first_and_adds_up(at: Opener, data: dict[str, Any]) -> None:
    """Read by hand: of the actions of the plan most were planned; each is in one band, with its state then and now."""
    page = at("#/vergelijk")
    expect(page.locator("section.blok").first.locator("svg")).to_have_attribute(
        "aria-label", re.compile("^Van Plan, maart")
    )
    [key] = [key for key in data["comparisons"] if key.endswith("2013-04-08|all")]
    actions = data["comparisons"][key]["actions"]
    flow, work = actions["flows"][""], [*actions["moved"], *actions["stayed"], *actions["fresh"]]
    assert sum(band["count"] for band in flow["bands"]) == len(work) > 150
    then, now = data["told"]["2011-03-31"], data["told"]["2013-04-08"]
    for band in flow["bands"]:
        mine = [
            one
            for one in work
            if (then.get(one, {}).get("state", ""), now[one].get("state")) == (band["from"], band["to"])
        ]
        assert len(mine) == band["count"], band
    for side, end in (("left", "from"), ("right", "to")):
        for row in flow[side]:
            assert row["count"] == sum(band["count"] for band in flow["bands"] if band[end] == row["state"])
        places = [(row["y"], row["y"] + row["count"]) for row in flow[side]]
        assert all(before[1] < after[0] for before, after in itertools.pairwise(places))
    drawn = page.locator("figure.stroom path.band")
    assert drawn.count() == len(flow["bands"])


def test_plan_beside_progress(at: Opener, ketenkaart: Command) -> None:
    page = at("#/vergelijk")
    told = json.loads(ketenkaart("compare", "2011-03-31", "2013-04-08", "--format", "json").out)
    stated = page.locator("section.blok", has=page.get_by_role("heading", name="Wat er anders is gemeld"))
    sentences = [row["sentence"] for row in told if row["what"] != "cell"]
    expect(stated.get_by_role("heading", name=f"Wat er anders is gemeld ({len(sentences)})")).to_be_visible()
    assert stated.locator("li").evaluate_all("(ones) => ones.map((one) => one.firstChild.textContent)") == sentences
    told = [row for row in told if row["what"] == "cell"]
    block = page.locator("section.blok", has=page.get_by_role("heading", name=f"Vakken die verschillen ({len(told)})"))
    block.get_by_role("button", name="Identiteit").click()
    expect(block.locator("li", has_text="Kamer van Koophandel kwam erbij").first).to_be_visible()
    sentences = block.locator("li").all_inner_texts()
    assert len(sentences) == len(told)
    expected = "Identiteit, signalering: eerst geen werk gemeld, dan bezig; Kamer van Koophandel kwam erbij."
    assert any(said.startswith(expected) for said in sentences)
    assert page.locator("#vergelijk tbody tr").count() > 10
    page.click("#alles")
    assert "alles=ja" in page.url


def test_what_differs_at_one_step(at: Opener, data: dict[str, Any]) -> None:
    """Counted by hand in the answers: the picture, the sentences and the actions are those of that step."""
    page = at("#/vergelijk")
    page.select_option("#stap", "identiteit")
    assert "stap=identiteit" in page.url
    [key] = [key for key in data["comparisons"] if key.endswith("2013-04-08|all")]
    found = data["comparisons"][key]
    cells = [one for one in found["changes"] if "identiteit" in (one["barrier"], one["other_barrier"])]
    moved = [
        one
        for one in (*found["actions"]["moved"], *found["actions"]["fresh"])
        if "identiteit" in data["works"][one].get("steps", [])
    ]
    assert 0 < len(cells) < len(found["changes"])
    expect(page.get_by_role("heading", name=f"Vakken die verschillen ({len(cells)})")).to_be_visible()
    expect(page.locator("#vergelijk tbody tr:not(.vouwrij)")).to_have_count(len(moved))
    bands = found["actions"]["flows"]["identiteit"]["bands"]
    expect(page.locator("figure.stroom path.band")).to_have_count(len(bands))
    work = [*found["actions"]["stayed"], *found["actions"]["moved"], *found["actions"]["fresh"]]
    assert sum(band["count"] for band in bands) == sum(
        "identiteit" in data["works"][one].get("steps", []) for one in work
    )


def test_the_catalogue_shows_question_result_and_sparql(at: Opener, tab: Watched, data: dict[str, Any]) -> None:
    page = at("#/vragen")
    gaps = [name for name, query in data["queries"].items() if query["shelf"] == "gaps"]
    assert page.locator("#plank-gaps tbody tr:not(.vouwrij)").count() == len(gaps)
    for name in gaps:
        page = tab.visit(f"#/vragen/{name}")
        rows = sum(
            one["query"] == name
            for gap in data["answers"]["2013-04-08|all|with"]["gaps"]
            for one in (gap, *gap["also"])
        )
        assert page.locator(f"#uitkomst-{name} tbody tr:not(.vouwrij)").count() == rows
        shown = page.locator("pre").text_content() or ""
        assert "PREFIX kk: <https://w3id.org/ketenkaart/def#>\n" in shown
        assert "SELECT" in shown


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
    page = at("#/maatregelen?vouw=uit")
    page.evaluate("window.scrollTo(0, 900)")
    page.wait_for_function("window.scrollY > 500")
    page.locator("#maatregelen tbody th a").nth(20).click()
    page.wait_for_function("window.scrollY === 0")
    page.go_back()
    page.wait_for_function("window.scrollY > 500")


def test_a4_print_keeps_all_words(at: Opener) -> None:
    page = at("#/overzicht")
    page.emulate_media(media="print")
    assert page.locator("#matrix").is_visible()
    assert not page.locator("#menu").is_visible()
    assert page.locator("#stand-van").is_visible()
    assert len(page.pdf(format="A4")) > 10_000
