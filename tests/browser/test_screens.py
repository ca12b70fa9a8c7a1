"""The other screens, and what one does on them: lists, things, the timeline, what if, compare; and two plans."""

import itertools
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from ketenkaart.content import content_path
from ketenkaart.queries.partners.losses import Losses
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.losses import LossWording
from ketenkaart.visuals.page.answered.lost import loss_row
from tests.browser.conftest import KEY, Reader, asks, by_alphabet, saved_csv, unsaid
from tests.browser.tab import Opener, Watched, take_from_menu, unfold
from tests.conftest import SHIPPED, TOWN, Command, asked_in, cases, known
from tests.share import share

PLAN = "task-force-2013"
CASES = cases("screens")
LIVE = """(answers) => { window.werkplaats = { state: "ready", ask: async (name, { options }) =>
  JSON.parse(answers[options.filter(([one]) => one === "zonder").map(([, who]) => who)]) }; }"""
NAMED_AT_A_STEP = asked_in("named-at-a-step")


def test_screen_says_what_was_read_by_hand(reader: Reader) -> None:
    assert unsaid(reader.stand, CASES["screens"]) == []
    for thing, steps in CASES["route"].items():
        reader.at(f"#/ding/{thing}").counts(".routelijn li", 5)
        assert [text.split("(")[0].strip() for text in reader.texts(".routelijn li.hier")] == steps
    for address, seen in CASES["open"]:
        reader.at(address).sees(seen)


def test_what_points_to_a_thing_stands_there_once_and_only_what_its_page_does_not_say_itself(
    reader: Reader, data: dict[str, Any]
) -> None:
    waits = {key: thing["waitsFor"] for key, thing in data["things"].items() if thing.get("waitsFor")}
    law = next(one for found in waits.values() for one in found if "/legislation-" in one)
    waiting = sum(law in found for found in waits.values())
    reader.at(f"#/ding/{law[1:]}").counts("#verwijst tr:has-text('wacht hierop')", waiting)
    names = reader.at(f"#/ding/{PLAN}/measure-10.1").texts("#verwijst tbody th")
    assert len(names) == len(set(names)) > 3
    told = {line["name"] for line in data["lines"] if "how" in line}  # a chapter lists its actions, an action its parts
    assert told & {"inChapter", "subMeasureOf", "unitOf", "figure", "broader", "narrower"} == set()
    assert {"reportedUnder", "concerns", "answeredBy"} <= told
    # By hand: the ministry has five units; the embassy acts with two, and whom work is for does not act.
    reader.at("#/ding/org/bz").counts("dl.feiten div:has-text('Eenheden') li", 5)
    acts = reader.at("#/ding/org/ambassade-washington").texts("section.blok:has(:text-is('Werkt aan dezelfde activiteit')) li")
    meeting, others = "7.15, Kleine conferentie in Washington", ("Amerikaanse autoriteiten", "Task Force Mensenhandel")
    assert [act.startswith(f"{who} – {meeting}") for act, who in zip(acts, others, strict=True)] == [True, True]


def test_page_of_each_partner_says_the_terms_to_come_that_beloften_says(reader: Reader, data: dict[str, Any]) -> None:
    names = [key.removeprefix("org/") for key in data["things"] if key.startswith("org/")]
    seen = asks(reader.at("#/partners").page, "coming", names)
    assert [row for row in seen if row[1] != row[2] or not row[3]] == []
    assert sum(len(own[0]) > 0 for _, own, _, _ in seen) > 30


def test_lists_filter_and_sort_numbers_as_numbers_and_never_rank_partners(reader: Reader) -> None:
    numbers = reader.at("#/maatregelen?wat=Measure").texts("#maatregelen tbody tr:not(.vouwrij) th")
    assert numbers == by_alphabet(reader.page, numbers)
    assert numbers.index("7.9") < numbers.index("7.10")
    assert 0 < reader.choose("#stap", "entree").number("#maatregelen tbody tr") < len(numbers)
    names = reader.click("#maatregelen-naam").address("sorteer=naam").texts("#maatregelen tbody td:nth-child(2)")
    assert names == by_alphabet(reader.page, names)
    heads = reader.at("#/partners").texts("#partners thead button")
    assert not {"Werkt aan (activiteiten)", "Trekker van"} & set(heads)
    names = reader.texts("#partners tbody th a")
    assert names == by_alphabet(reader.page, names) != []
    rows = "#naslag tbody tr"
    everything = reader.at("#/naslag").number(rows)
    assert 20 < reader.choose("#wat", "Legislation").number(rows) < everything
    reader.fill("#tekst", "migratie").counts(rows, 1).sees(rows, "Wet modern migratiebeleid").address("wat=Legislation")
    reader.click("#wis").counts(rows, everything)


def test_rows_of_a_list_are_copied_as_a_table_that_says_what_was_promised(reader: Reader) -> None:
    reader.at("#/maatregelen?tekst=proeftuin&wat=Measure")
    reader.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.click("text=Kopieer voor Word").sees(".gezegd", "Plak het in Word")
    read = "navigator.clipboard.read().then(([one]) => one.getType('text/html')).then((html) => html.text())"
    [above], *rows = [row.split("</td>") for row in reader.page.evaluate(read).split("<tr>")]
    assert [row[0].removeprefix("<td>")[:5] for row in rows] == ["1.2 P", "1.3 P", "2.4 V", "2.4a "]
    assert [*(said in rows[0][1] for said in CASES["promised"]), "<b>Wat</b>: Actie" in above, "<b>Wat</b>" in rows[0][1]] == [True, True, True, False]
    assert [row[::len(row) - 1] for row in saved_csv(reader.click("[aria-label^='Neem mee: 2.4a']").fill("#tekst", "bulletin").page)[1:]] == CASES["chosen"]


def test_csv_of_actions_says_promise_report_and_terms_and_its_name_the_choice(reader: Reader) -> None:
    reader.at("#/maatregelen?hoofdstuk=task-force-2013/chapter-4")
    with reader.page.expect_download() as got:
        reader.click("text=Sla op als CSV")
    assert got.value.suggested_filename == "acties-hoofdstuk-4.csv"
    head, *rows = saved_csv(reader.page)
    by_number = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    first, later = "eerste versie van de rapportage, “in het najaar van 2011”", "groei naar een completere rapportage, “vanaf 2012”"
    assert by_number["4.3"]["Termijnen en wat ervan kwam"] == f"{first}, er niet; {later}, er niet"
    assert all(by_number["4.3"][column] for column in ("Belofte", "Wat is gemeld"))
    assert {row["Bekeken als"] for row in by_number.values()} == {"Hoofdstuk 4: Informatie-uitwisseling"}
    assert [row[1] for row in rows].count("Landelijk parapluconvenant") == 1


@pytest.mark.parametrize(("route", "table"), [("ding/org/uwv", "acties"), ("ding/model/mensenhandel/financien", "wiewat"),
    ("ding/model/mensenhandel/financien", "vakken"), ("verken?uit=org/kvk&toon=lijst", "verkenlijst")])
def test_table_of_a_thing_goes_along_as_it_stands_with_its_places(reader: Reader, route: str, table: str) -> None:
    heads = reader.at(f"#/{route}").texts(f"#{table} thead th")
    head, *rows = saved_csv(reader.page, f".rol:has(#{table}) + p button")
    assert head[: len(heads)] == heads
    assert [row[0] for row in rows] == reader.texts(f"#{table} tbody th")
    assert all(row[heads.index("Vindplaats")] for row in rows if "Vindplaats" in heads)


# Long lists are short when one opens them: groups that unfold, each at an address.
def test_group_opens_in_place_and_stands_in_the_address(reader: Reader) -> None:
    four, head = "#maatregelen a:text-is('4.1')", "button:has-text('4: Informatie-uitwisseling')"
    assert reader.at("#/maatregelen").number("#maatregelen tbody tr:not(.vouwrij)") > 100
    reader.counts("#maatregelen tbody tr:visible", reader.number("#maatregelen .vouwrij"))
    expect(reader[four]).to_be_hidden()
    expect(reader[head]).to_have_attribute("aria-expanded", "false")
    reader.press(head, "Enter").sees(four).sees(f"{head}:focus").address("vouw=").reload().sees(four).click(head)
    expect(reader[four]).to_be_hidden()


def test_who_sorts_sorts_the_whole_list_and_going_back_keeps_ones_place(reader: Reader) -> None:
    days = "#maatregelen tr:not(.vouwrij) td[data-kop^='Laatste termijn']:visible"
    reader.at("#/maatregelen").click("button:has-text('Laatste termijn')").counts(days, 20).sees(days, "2011")
    assert reader.click("button:has-text('Toon de andere')").number(days) > 100
    page = reader.at("#/maatregelen?vouw=uit").page
    page.evaluate("window.scrollTo(0, 900)")
    page.wait_for_function("window.scrollY > 500")
    reader.click("#maatregelen tbody th a >> nth=20")
    page.wait_for_function("window.scrollY === 0")
    reader.back()
    page.wait_for_function("window.scrollY > 500")


def test_timeline_is_in_order_and_filtered(reader: Reader) -> None:
    lines = "#tijdlijn tbody tr:not(.vouwrij)"
    years = reader.at("#/tijdlijn").texts("#tijdlijn .vouwtitel")
    assert years == sorted(years)
    assert {"2011", "2012", "2013"} <= set(years)
    runs = f"{lines}:has-text('Kansloze aangiften')"  # from September 2012 to January 2014, and that last day, as read by hand
    for year, count in (("2011", 0), ("2012", 1), ("2013", 1), ("2014", 2), ("2015", 0)):
        reader.at(f"#/tijdlijn?jaar={year}").counts(runs, count)
    everything = reader.at("#/tijdlijn").number(lines)
    assert 0 < reader.choose("#wat", "afspraak").number(lines) < everything > 100
    head, *rows = saved_csv(reader.choose("#wat", "").choose("#jaar", "2012").page)
    assert head[:5] == ["Wanneer", "Soort", "Wat", "Stand", "Vindplaats"]
    assert any("Realisatie 2012” (wij rekenen tot 31 december 2012)" in row[0] for row in rows)  # in its words
    assert len(rows) == reader.number(lines)
    said = reader.at("#/tijdlijn?jaar=2013").texts(lines)
    spring, may = (next(i for i, line in enumerate(said) if part in line) for part in ("elders in Europa", "loverboys"))
    assert spring < may  # a quarter stands at its first day
    kinds = reader.at("#/tijdlijn?stand=2011-03-31&vouw=uit").texts(f"{lines} td[data-kop=Soort]")  # the plan knows no later events
    assert ("Termijn" in kinds, "Opgeleverd" in kinds) == (True, False)
    reader.counts(f"{lines}:has-text('Eerste seminar voor rechters'), {lines}:has-text('8 april 2013')", 0)
    reader.at("#/tijdlijn").click(".beelden a:has-text('Beloften')").reads("h1", "Wat is beloofd, en is het er?")


def test_page_and_command_line_say_what_is_lost(reader: Reader, ketenkaart: Command) -> None:
    for partner, lost in CASES["lost"].items():
        rows = reader.at(f"#/wat-als?zonder={partner}")["#verlies tbody tr"].all()
        assert {row.locator("th").inner_text(): row.locator("td").last.inner_text() for row in rows} == lost
        assert "Vakken die een ander woord krijgen" not in reader["main"].inner_text()
        told = " ".join(ketenkaart("coverage", "--without", partner, COLUMNS="160").out.split())
        assert f"geen ander noemt, of geen andere trekker ({len(lost)})" in told
        for sentence in (sentence for said in lost.values() for sentence in said.split(". ")):
            assert sentence.split(" noemt ")[0] in told


def test_one_begins_with_those_without_whom_most_falls_away(reader: Reader, data: dict[str, Any]) -> None:
    """Read by hand: the chamber is the only one named at two steps, so it is there; names stand by alphabet."""
    reader.at("#/wat-als").reads("#begin :is(h2, h3)", "Partners met werk waarbij niemand anders is genoemd die eraan werkt")
    names = reader.texts("#begin li a")
    assert names == by_alphabet(reader.page, names)
    chamber = "#begin li:has-text('Kamer van Koophandel')"
    reader.sees(chamber, "2 activiteiten waarbij niemand anders is genoemd die eraan werkt, een of meer daarvan bij identiteit en arbeid").click(f"{chamber} a")
    reader.reads(".verlieskop", CASES["chamber"])
    reader.reads(".plaatsen li.verlies h3", ["Identiteit", "Arbeid"]).sees("[data-stap=identiteit]", "2 van 2")
    most = data["answers"][KEY]["most"]
    left = {row["who"] for row in most}
    for who, [loss] in data["answers"][KEY]["without"].items():
        steps = {cell["barrier"] for cell in loss["cells"] if cell["last_actor"] and cell["barrier"]}
        assert who in left or len(steps) <= min(len(row["steps"]) for row in most)


def test_partner_is_searched_by_any_name_and_one_is_left_out_at_a_time(reader: Reader) -> None:
    reader.at("#/wat-als?zonder=ind").fill("#partnerzoek", "kvk")
    reader.reads(".partnerlijst button", ["Kamer van Koophandel"]).press("#partnerzoek", "Enter")
    reader.counts(".weggelaten", 1).address("zonder=kvk")
    reader.sees(".weglaten", "Deze bladzijde laat één partner tegelijk weg.").click(".weggelaten").sees("#begin")


def test_what_if_one_action_answers_a_second_reading_and_says_what_answers_another(reader: Reader) -> None:
    """By hand: 5.4 was read as busy, and a second reader read that it is there for good; two cells turn by it."""
    reader.at("#/wat-als").click("text=Eén actie anders").sees("main", "Kies een actie, en dan een stand.")
    reader.click("main li a:has-text('Signalen van misbruik van verblijfsprocedures')")
    reader.reads("main h2[role=status]", "2 van de 60 vakken lezen dan anders").sees("main", "0 aandachtspunten zijn dan anders", "Wat het rapport over termijnen en resultaten zegt, blijft staan.")
    reader.sees(".anderelezing li:has-text('Informatiedeling, entree')", "Nu: bezig", "Dan: vaste praktijk of regel")
    reader.reads(".standkeuze li:has-text('de andere lezing')", "Vaste praktijk of regel de andere lezing op deze kaart")
    reader.sees(".standkeuze li:has-text('Bezig')", "zo is zij gelezen").click(".standkeuze a:has-text('Vervallen')")
    reader.sees("main", "rekent werkplaats.html uit").counts(".anderelezing", 0)
    reader.at("#/wat-als/actie/task-force-2013/measure-5.4=structureel?lezing=streng")
    reader.sees("main", "rekent werkplaats.html uit").counts(".anderelezing", 0)


def test_on_a_phone_words_go_with_what_is_there_and_a_bar_is_as_long_as_its_number(on_phone: Opener) -> None:
    reader = Reader(on_phone)
    for route, place, *words in CASES["on_phone"]:
        text = " ".join(reader.at(route)[place].inner_text().split())
        assert [word for word in words if (word.removeprefix("-") in text) == word.startswith("-")] == [], route
    lines = "(all) => all.map((one) => getComputedStyle(one, '::before').display)"
    assert {*reader.at("#/samenvatting")[".halteplaats"].evaluate_all(lines)} == {"none"}  # no line through names
    bars = "(all) => all.map((one) => [+one.innerText.trim().split(' ')[0], one.firstElementChild.clientWidth])"
    found = reader.at("#/vergelijk")[".standlijst li"].evaluate_all(bars)
    most, longest = max(found)
    assert all(abs(wide - longest * count / most) < 4 for count, wide in found), found
    assert reader.at("#/dekking")[".perstap a:text-is('jeugdveld')"].first.evaluate("(one) => getComputedStyle(one).fontStyle") == "italic"


def test_on_a_phone_what_follows_comes_first_and_in_sight_and_no_choice_is_cut(on_phone: Opener, reader: Reader) -> None:
    phone, box = Reader(on_phone), "(one) => one.getBoundingClientRect().top"
    phone.at("#/wat-als").click("#zonder-kvk").sees(".verlieskop")
    assert -1 <= phone[".verlieskop"].evaluate(box) < 100
    assert phone[".weglaten"].evaluate(box) > 800
    for one in (phone, reader):
        one.at("#/wat-als/actie/task-force-2013/measure-11.3").counts(".standkeuze a", 9)
        assert one[".standkeuze"].evaluate("(all) => all.scrollHeight <= all.clientHeight")
    phone.at("#/ding/org/comensha").click("text=Op deze bladzijde").click(".alslink:text('Nog te komen')").sees("h2:focus", "Nog te komen")
    phone.at("#/wat-als/actie/task-force-2013/measure-11.3").click(".standkeuze a:has-text('Anders aangepakt')").sees("main", "rekent werkplaats.html uit")
    assert phone["main p:has-text('rekent werkplaats.html uit') >> nth=-1"].evaluate(box) < 100


def test_every_partner_can_be_left_out_under_every_choice(reader: Reader, tab: Watched, data: dict[str, Any]) -> None:
    reader.at("#/wat-als")
    for key, answer in data["answers"].items():
        date, basis, expected, *strict = key.split("|")
        route = f"#/wat-als?stand={date}" + "&koppelingen=genoemd" * (basis == "stated")
        tab.visit(route + "&lezing=streng" * bool(strict) + "&verwachtingen=uit" * (expected == "without"))
        assert reader.page.evaluate("ketenkaart.scenarioOf(ketenkaart.here.route.query).key") == key
        assert reader.number(".partnerlijst button") == len(answer["without"]) > 20, key


@pytest.mark.sampled
def test_without_two_partners_the_picture_draws_what_the_rows_name(tab: Watched, html: Path, report: Store) -> None:
    """Pairs of those with most work, answered live; what one of them alone takes away, both do.

    Each action that the rows of a step name is one block at that step in the picture, no other; care has no cells.
    """
    known = Losses(report)
    wording = LossWording(Labels(report), known.names)
    of = {one.rpartition("/")[2]: one for one in known.organisations}
    pairs = share(itertools.combinations(CASES["most_work"], 2), 5)
    asked = {*((one,) for pair in pairs for one in pair), *pairs}
    lost = {who: loss_row(wording, known, known.of(of[one] for one in who)) for who in asked}
    page = tab.open(html, "#/wat-als")
    page.evaluate(LIVE, {",".join(who): json.dumps({"losses": [loss], "gaps": []}) for who, loss in lost.items()})
    for pair in pairs:
        tab.visit(f"#/wat-als?zonder={','.join(pair)}")
        expect(page.locator(".verlieskop + p")).to_have_text(lost[pair]["phrase"])
        rows: dict[str, set[str]] = {}
        for cell in lost[pair]["cells"]:
            place = cell["column"] if cell["column"] == "opvang-zorg" else str(cell["barrier"] or "null")
            rows.setdefault(place, set()).update(cell["last_actor"])
        drawn, titles = asks(page, "losses")
        assert drawn == {place: [len(rows.get(place, ()))] * 2 for place in drawn}, (pair, drawn, rows)
        assert rows.keys() <= drawn.keys(), (pair, drawn, rows)
        assert len(titles) == len(lost[pair]["cells"]), (pair, titles)
        assert all(", " in title for title in titles if title != "Opvang en zorg"), (pair, titles)
        for one in pair:
            assert set(lost[one,]["last_actor"]) <= set(lost[pair]["last_actor"]), pair


def test_picture_of_what_became_what_comes_first_and_adds_up_also_at_one_step(reader: Reader, data: dict[str, Any]) -> None:
    """Each action is in one band, with its state then and now; at a step all is of that step."""
    [found] = [one for key, one in data["comparisons"].items() if key.endswith("2013-04-08|all")]
    actions, then, now = found["actions"], data["progress"]["2011-03-31"], data["progress"]["2013-04-08"]
    fresh, work = [*actions["moved"], *actions["fresh"]], [*actions["moved"], *actions["stayed"], *actions["fresh"]]
    assert {f"{PLAN}/measure-{number}" for number in ("6.3", "6.7", "7.4")} <= {*actions["moved"]}  # planned, then late
    flow = actions["flows"][""]
    became = Counter((then.get(one, {}).get("state", ""), now[one].get("state")) for one in work)
    assert {(band["from"], band["to"]): band["count"] for band in flow["bands"]} == became
    assert became.total() > 150
    for side, end in (("left", "from"), ("right", "to")):
        for row in flow[side]:
            assert row["count"] == sum(band["count"] for band in flow["bands"] if band[end] == row["state"])
        places = [(row["y"], row["y"] + row["count"]) for row in flow[side]]
        assert all(before[1] < after[0] for before, after in itertools.pairwise(places))
    picture, drawn = reader.at("#/vergelijk")["section.blok"].first.locator("svg"), "figure.stroom path.band"
    expect(picture).to_have_attribute("aria-label", re.compile("^Van Plan, maart"))
    reader.counts(drawn, len(flow["bands"])).choose("#stap", "identiteit").address("stap=identiteit")
    here = {one for one in work if "identiteit" in data["works"][one].get("steps", [])}
    cells = [one for one in found["changes"] if "identiteit" in (one["barrier"], one["other_barrier"])]
    assert 0 < len(cells) < len(found["changes"])
    reader.sees(f":is(h2, h3):has-text('Vakken die verschillen ({len(cells)})')")
    for one in found["changes"]:  # the table says what the sentence says
        assert all(words in one["sentence"] for words in one["states"]), one
    reader.counts("#vergelijk tbody tr:not(.vouwrij)", len(here & {*fresh}))
    bands = actions["flows"]["identiteit"]["bands"]
    assert sum(band["count"] for band in bands) == len(here)
    reader.counts(drawn, len(bands))


def test_plan_beside_progress_is_told_in_the_sentences_of_the_command(reader: Reader, ketenkaart: Command) -> None:
    told = json.loads(ketenkaart("compare", "2011-03-31", "2013-04-08", "--format", "json").out)
    stated, cells = ([row for row in told if (row["what"] in ("cell", "apart")) == here] for here in (False, True))
    block = f"section.blok:has(:text-is('Wat er anders is gemeld ({len(stated)})')) li"
    first_words = reader.at("#/vergelijk")[block].evaluate_all("(all) => all.map((one) => one.firstChild.textContent)")
    assert first_words == [row["sentence"] for row in stated]
    block = f"section.blok:has(:text-is('Vakken die verschillen ({len(cells) - 1})'))"  # care has no cells
    reader.click(f"{block} button:has-text('Identiteit')")
    reader.sees(f"{block} li:has-text('Kamer van Koophandel kwam erbij')")
    sentences = reader.counts(f"{block} li:has(> details)", len(cells)).texts(f"{block} li:has(> details)")
    expected = "Identiteit, signalering: eerst geen werk gemeld, dan bezig; Kamer van Koophandel kwam erbij."
    assert any(said.startswith(expected) for said in sentences)
    assert reader.number("#vergelijk tbody tr") > 10
    reader.click("#alles").address("alles=ja")


def test_catalogue_shows_question_result_and_sparql(reader: Reader, data: dict[str, Any]) -> None:
    gaps = [name for name, query in data["queries"].items() if query["shelf"] == "gaps"]
    reader.at("#/vragen").counts("#plank-gaps tbody tr:not(.vouwrij)", len(gaps))
    found = [one["query"] for gap in data["answers"][KEY]["gaps"] for one in (gap, *gap["also"])]
    for name in gaps:
        reader.at(f"#/vragen/{name}").counts(f"#uitkomst-{name} tbody tr:not(.vouwrij)", found.count(name))
        shown = reader["pre"].text_content() or ""
        assert ("PREFIX kk: <https://w3id.org/ketenkaart/def#>\n" in shown, "SELECT" in shown) == (True, True)
    clashes = sum("Contradiction" in thing["type"] for thing in data["things"].values())
    reader.at("#/weet-niet").sees("main", f"Waar het rapport niet eenduidig is ({clashes})")


@pytest.mark.sampled
def test_of_whom_is_named_at_a_step_no_page_says_that_nothing_is_reported(at: Opener) -> None:
    """A party of an agreement abroad is named at no step."""
    says = read_content(content_path("visuals", "words", "thing.yaml"))["organisation"]["no_steps"]
    assert says
    named = sorted((row["who"] or "").partition("/id/")[2] for row in known().at().select(NAMED_AT_A_STEP))
    assert len(named) > 50
    for who in share(named, 12):
        expect(at(f"#/ding/{who}").locator("main")).not_to_contain_text(says)
    expect(at("#/ding/org/chinese-autoriteiten").locator("main")).to_contain_text(says)


# Two plans on one page: each keeps its own matrix, date and questions; a choice in the address picks one.
MINE = "plan=voorbeeld-gemeente"
TITLE = "Plan arbeidsmigranten gemeente Nergenshuizen (verzonnen voorbeeld)"


@pytest.fixture(params=[pytest.param("", marks=pytest.mark.large)])
def two(tab: Watched, both: Path) -> Reader:
    return Reader(lambda route: tab.at(both, route))


def test_each_plan_has_its_own_matrix_date_and_work(two: Reader) -> None:
    """Of signals about lodging the report is silent, and the municipality has two measures. Measure 5.4 of the report
    was planned in 2011; the municipality's 1.1 is in force since 2025."""
    two.at("#/overzicht").sees("#stand-van:has-text('8 april 2013; Plan arbeidsmigranten gemeente Nergenshuizen (verzonnen voorbeeld), 30 november 2025')")
    two.reads("#matrix thead th a", ["Entree", "Huisvesting", "Identiteit", "Arbeid", "Financiën"])
    steps = ["Werving en entree", "Huisvesting", "Registratie", "Arbeid", "Verblijf", "Terugkeer"]
    two.reads("#matrix-voorbeeld-gemeente thead th a", steps)
    cell = "cel-signalering-huisvesting"
    two.sees(f"#{cell}-task-force-2013", "Geen werk gemeld").sees(f"#{cell}-voorbeeld-gemeente", "Bezig")
    two.press(f"#{cell}-voorbeeld-gemeente", "Enter").sees("#paneel", TITLE, "1.3 Meldpunt overbewoning")
    two.key("Escape").counts("#paneel", 0).stands_on(f"{cell}-voorbeeld-gemeente")
    two.at("#/ding/voorbeeld-gemeente/measure-1.1").sees("ol.tijdlijn", "Plan, juni 2024")
    two.reads("header.kop .chip", "Vaste praktijk of regel")
    two.at("#/ding/task-force-2013/measure-5.4").sees("ol.tijdlijn", "Plan, maart 2011")
    expect(two["ol.tijdlijn"]).not_to_contain_text("2024")


def test_plan_is_a_filter_that_goes_along(two: Reader, ketenkaart: Command) -> None:
    def counted() -> int:
        return sum(map(int, re.findall(r"(\d+) aandachtspunt", two["nav.delen"].inner_text())))

    together = two.at("#/aandachtspunten").sees(f".vouwbij:has-text('{TITLE}: ')", TITLE) and counted()
    two.click("details.blik > summary").choose("#plan", "voorbeeld-gemeente")
    alone = json.loads(ketenkaart("gaps", "--plan", TOWN, "--format", "json").out)
    assert 0 < counted() == len(alone) < together
    take_from_menu(two.page, "Opzoeken")
    assert set(two.address(MINE).texts("#maatregelen td[data-kop=Plan]")) == {TITLE}
    assert len(set(two.choose("#plan", "").texts("#maatregelen td[data-kop=Plan]"))) == 2


def test_two_plans_are_compared_in_the_sentences_of_the_command(two: Reader, ketenkaart: Command) -> None:
    told = json.loads(ketenkaart("compare", SHIPPED, TOWN, "--format", "json").out)
    unfold(two.at("#/vergelijk").reads("h1", "Vergelijk: twee plannen").page)  # the others stand behind a fold
    said = two["section.blok:has(.vouwtitel)"].locator("li:has(> details)").all_inner_texts()
    assert all(line.startswith(one) for line, one in zip(sorted(said), sorted(row["sentence"] for row in told), strict=True))
    whose = two.texts("section.blok .vouwtitel")
    assert [whose[0][:45], *whose[1:3]] == ["Alleen werk gemeld in: Plan van Aanpak Task F", f"Alleen werk gemeld in: {TITLE}", "In beide werk gemeld, en toch anders"]
    two.sees("main", f"Wat in het andere plan ({TITLE}) ontbreekt, kan een taak van een ander zijn.", "Werk zonder vakken, alleen naast elkaar")
    two.sees("main", "In 11 van de 40 vakken is in geen van beide werk gemeld.", "Huisvesting: preventie, informatiedeling")
    reverse = "section.blok:has(summary:has-text('Omgekeerd'))"  # work of municipalities, and what is like it
    two.choose(f"{reverse} select", "org/gemeenten").key("Tab")
    two.click("summary:has-text('Per actie')").sees("main", "of partner: hoort, FairWork", "alleen dezelfde partner, geen zelfde of verwante woorden: FairWork")
    two.sees(f"{reverse} tr:has(th:has-text('3.1 Professionals') p:text-matches('^ontvangt'))", "2.1 Uitzendbureaus", "zelfde of verwante woorden, nummer of partner: Uitzendbureaus", "Bezig", "ontvangt en doelgroep; training")
    two.choose("#van", "voorbeeld-gemeente@2024-06-30").reads("h1", "Vergelijk: plan en voortgang")
    two.sees("main", "Huisvesting, signalering: eerst geen werk gemeld, dan bezig; gemeente Nergenshuizen en Woonstichting").address("van=voorbeeld-gemeente")


def test_a_cell_that_differs_shows_the_work_of_both_plans_on_screen_and_in_its_file(two: Reader) -> None:
    """By hand; of 9.3 the schools are whom it is for, so nobody acts in it."""
    place = "li:has(> details):has-text('Entree / Werving en entree, preventie') "
    two.at("#/vergelijk?vouw=both").click(f"{place}summary")
    sides = {side: two.texts(f"{place}.standen > {side} > ul > li > a") for side in ("div:first-child", "div + div")}
    assert [[name.split()[0] for name in names] for names in sides.values()] == [["7.9", "9.2", "9.3", "Pilot", "Pilot"], ["2.3"]]
    two.sees(f"{place}.standen", "april 2013: het vaakst afgerond", "scholen (doelgroep)", "FairWork (voert uit)")
    head, row, *_, care = saved_csv(two.counts("li:has-text('zorg heeft geen vak') .standen > :first-child > ul > li", 23).page)
    assert care[:4] == ["Zonder stap", "Opvang en zorg", "23 genoemd", "Geen werk gemeld"]
    assert [name.split(":")[0] for name in head[4:10]] == ["Alleen in"] * 2 + ["Wie eraan werkt", "Activiteiten"] * 2
    assert ["Task Force" in name for name in head[2:10]] == [True, False, True, False, True, True, False, False]
    assert row[8:10] == ["FairWork", "2.3 Weten wat er op de loonstrook hoort (Bezig)"]
    two.click(f"{place}.standen a:has-text('april 2013')").sees("#paneel", "Preventie – Entree", "9.2 Methoden")


def test_a_start_of_verken_holds_one_plan_where_one_is_chosen(two: Reader) -> None:
    two.at("#/verken").counts(".route", 2).at(f"#/verken?{MINE}").counts(".route", 1)
    for start, boxes in (("afspraken?", "#verkenbeeld .wat .doos"), ("informatie?staat=alle&", "#stromenbeeld .wat .doos")):
        everything = two.at(f"#/verken/{start}toon=beeld").number(boxes)
        mine = two.at(f"#/verken/{start}toon=beeld&{MINE}")[boxes].evaluate_all("(all) => all.map((one) => one.dataset.vak)")
        assert len(mine) < everything or not everything
        assert all(one.startswith("voorbeeld-gemeente/") for one in mine)


def test_leaving_out_a_partner_speaks_of_each_plan_in_its_own_words(two: Reader) -> None:
    """The municipality's 2.2 is led by the RIEC; with its three actors it stays named."""
    mine = "volgens het plan (voortgang, november 2025): "
    two.at("#/wat-als?zonder=riec").sees("main", "volgens het rapport (voortgang, april 2013): ", mine)
    titles = two.page.evaluate("ketenkaart.data.plans.map((p) => p.title)")
    assert two.texts(".watals > div > section > h2") == titles
    two.at(f"#/wat-als?{MINE}&zonder=riec").sees("main", mine)
    assert two.texts("#verlies-voorbeeld-gemeente tbody tr") == CASES["riec"]
    assert "het rapport" not in two[".watals > div > section:has(#verlies-voorbeeld-gemeente)"].inner_text()


@pytest.mark.sampled
def test_every_address_of_an_earlier_version_opens_its_heir(reader: Reader) -> None:
    for address in share(cases("old_addresses"), 40):
        main = reader.at(address)["main"].inner_text()
        assert ("Deze bladzijde bestaat niet" in main, main.count("\n") > 2) == (False, True), address
        heir = next((said for start, said in CASES["heirs"].items() if address.startswith(start)), "")
        assert heir in reader.page.title(), (address, reader.page.title())
    reader.at("#/graaf/route?kies=org/ind").reads(".doos.begin", ["Immigratie- en Naturalisatiedienst"])
