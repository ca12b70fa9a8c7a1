"""Verken: no box lies on another, picture and list hold the same, Back undoes each step, and a connection is the shortest."""

import itertools
import random
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from playwright.sync_api import expect

from ketenkaart.queries.matrix import coverage
from ketenkaart.store import Store
from tests.browser.conftest import Lend, Opener, Reader, asks
from tests.browser.tab import DESKTOP, PHONE, ZOOMED
from tests.conftest import asked_in, cases
from tests.share import share

ID = "https://w3id.org/ketenkaart/id/"
TABLET = {"width": 1024, "height": 768}
ACTING = asked_in("who-acts")
MOST_LONGER = 30
BOXES = "(all) => all.map((one) => one.dataset.vak)"
NAMES = """SELECT ?key ?name WHERE { ?one a %s ; skos:notation ?key ; skos:prefLabel ?name FILTER(LANG(?name) = 'nl') }"""


@pytest.mark.sampled
def test_connections_are_the_shortest_of_an_independent_search(at: Opener, report: Store) -> None:
    """Breadth first over the exported graph, for all pairs of partners: as long, as many, and through the same things."""
    graph: Any = nx.Graph()  # networkx names its nodes only for who checks types
    collective = set()
    for row in report.select(ACTING):
        who, work = ((row[name] or "").removeprefix(ID).removeprefix("plan/") for name in ("who", "work"))
        graph.add_edge(who, work)
        collective |= {who} if row["collective"] == "true" else set()
    graph.remove_nodes_from(collective)
    pairs = share(itertools.combinations(sorted(node for node in graph if node.startswith("org/")), 2), 300)
    found = asks(at("#/verken"), "connections", pairs)
    wrong = []
    for (one, other), shown in zip(pairs, found, strict=True):
        ways = list(nx.all_shortest_paths(graph, one, other)) if nx.has_path(graph, one, other) else []
        wanted = [len(ways[0]) - 1, len(ways), sorted({node for way in ways for node in way})] if ways else None
        if (shown[:3] if shown else None) != wanted or (shown and 0 in shown[3]):
            wrong.append((one, other, shown, wanted))
        if shown and shown[4] is not None:  # of those that meet in one work also the ways of one body and work more
            longer = sum(len(way) == 5 for way in nx.all_simple_paths(graph, one, other, cutoff=4))
            assert shown[4] == min(longer, MOST_LONGER + 1), (one, other, longer)
    assert wrong == []
    assert sum(one is None for one in found) > len(pairs) // 20  # that there is none is a normal answer


def test_a_connection_is_a_numbered_picture_and_sentences_with_their_places(reader: Reader) -> None:
    """CoMensha and the Chamber of Commerce, as read by hand: through 6.3, and 1.4 or 1.6."""
    status = "main [role=status]"
    reader.at("#/verken?van=org/comensha&naar=org/kvk")
    reader.sees(status, "2 kortste verbindingen, elk langs 2 activiteiten.", "niet dat zij samenwerken")
    assert reader.texts("#verbindingbeeld .wegnummer") == [*"1234567"]
    sentences = reader.counts("#wegen > li", 7).texts("#wegen > li")
    assert sentences[0].startswith("6.3 Regiocoördinatoren bij gemeenten aanmoedigen")
    assert "CoMensha: voert uit. Schrijft de blauwdruk." in sentences[0]
    assert all("hoofdstuk" in one and "zoek op “" in one for one in sentences)
    reader.page.get_by_label("Ook via een verzamelnaam").check()
    reader.reads("#verbindingbeeld .verzamel", ["gemeenten"]).sees(status, "2 kortste verbindingen")  # it is not counted
    reader.sees("main", "Via een verzamelnaam (gemeenten) is er 1 verbinding, langs 2 activiteiten.")
    expect(reader.click("button:has-text('Wissel om')")["#van"]).to_have_value("Kamer van Koophandel")
    # The chamber passes signals to the inspectorate (1.4, 3.1), which gets them: no way, but the nearest that there is.
    first, *_ = reader.at("#/verken?van=org/kvk&naar=org/inspectie-szw").texts(".wegen > li")  # before the longer ways
    assert "Drie pilots bij de KvK" in first.split("Inspectie SZW: ontvangt")[-2]


def test_of_some_years_one_sees_what_touches_them_and_how_much_is_left_out(reader: Reader) -> None:
    """By hand: the project with France began in 2012 and has no end yet; of eight works of the IND no year is given."""
    ends = ("Conferentie mensenhandel van de IND, 2012", "EU-project over het herkennen van slachtoffers")
    unknown = "Van 8 daarvan noemt de bron geen jaar."
    for years, titles in (("vanaf=2012&tot=2012", [*ends]), ("vanaf=2013", [ends[1]]), ("tot=2011", [])):
        reader.at(f"#/verken?uit=org/ind&toon=lijst&{years}").sees("main", unknown)
        assert [title for title in ends if title in reader["main"].inner_text()] == titles
    reader.choose("#tot", "2012").reads("#weggelaten", f"Door uw keuzes staan 8 activiteiten hier niet. {unknown}")
    reader.click("#wis").counts("#weggelaten", 0)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("size", [DESKTOP, TABLET, PHONE, ZOOMED], ids=["desk", "tablet", "phone", "zoomed"])
def test_no_box_lies_on_another_or_is_cut(size: dict[str, int], lend: Lend, html: Path, data: dict[str, Any]) -> None:
    tab = lend(size)
    named = [key for key, thing in data["things"].items() if "prefLabel" in thing and "/passage-" not in key]
    begun = [f"#/verken?uit={key}&kies={key}&toon=beeld" for key in share(sorted(named), 10)]
    flows = (f"#/verken/informatie?staat={state}&toon=beeld" for state in data["codes"]["FlowState"])
    wrong, drawn = {}, 0
    for route in (*begun, *flows, *cases("screens")["drawn"]):
        found = asks(tab.at(html, route), "crowded")
        if found and found != ["no picture"]:  # too many boxes: a list
            wrong[route] = found
        drawn += found != ["no picture"]
    assert wrong == {}
    assert drawn > 10


@pytest.mark.sampled
def test_picture_and_list_hold_the_same_at_any_address(at: Opener, data: dict[str, Any]) -> None:
    """Whatever one opened, hid and filtered by: each row stands in the picture, and each work of the picture in a row."""
    turn = random.Random(3)
    partners, works = ([k for k in sorted(data["things"]) if k.startswith(head)] for head in ("org/", "task-force-2013/m"))
    drawn = 0
    for _ in share(range(200), 25):
        opened = [*turn.sample(partners, turn.randint(0, 2)), *turn.sample(works, turn.randint(1, 2))]
        query = {
            "uit": ",".join(opened),
            "kies": turn.choice([*works, *opened]),
            "weg": ",".join(turn.sample([*partners, *works], 4)),
            "stap": turn.choice(["", "", "arbeid", "entree"]),
            "soort": turn.choice(["", "", "signalering", "kennis-opleiding"]),
            "vanaf": turn.choice(["", "", "2011", "2013"]),
            "tot": turn.choice(["", "", "2012", "2014"]),
            "koppelingen": turn.choice(["", "genoemd"]),
            "toon": "beide",
        }
        page = at("#/verken?" + "&".join(f"{name}={value}" for name, value in query.items() if value))
        boxes, rows = asks(page, "walked")
        drawn += bool(boxes)
        if not boxes:  # too many for a picture, or nothing
            continue
        hidden = {one for one in query["weg"].split(",") if one not in opened}
        assert not hidden & {*boxes, *rows}
        assert {*rows} <= {*boxes}
        assert {one for one in boxes if "/" in one and not one.startswith(("org/", "model/"))} <= {*rows}
    assert drawn > 10


@pytest.mark.sampled
def test_back_undoes_each_step(reader: Reader) -> None:
    turn = random.Random(5)
    page = reader.at("#/verken?uit=org/ind").page
    begin, start, done = asks(page, "walked"), page.url, 0
    steps = 50 if len(share(range(2), 1)) == 2 else 12
    for _ in range(steps):
        before, boxes, buttons = page.url, reader["[data-vak]"], reader["#inwoorden button.klein"]
        if buttons.count() and turn.random() < 0.6:
            buttons.nth(turn.randrange(buttons.count())).click()
        elif boxes.count():
            boxes.nth(turn.randrange(boxes.count())).click()
        if reader.number("#van"):  # the search for a connection: back to the walk
            reader.back()
        done += page.url != before
    assert done > steps / 2
    for _ in range(done + 1):
        if page.url != start:
            reader.back()
    assert (page.url, asks(page, "walked")) == (start, begin)


def test_three_tasks_by_keyboard_alone(reader: Reader) -> None:
    """Who works with the IND in 5.4, what connects them with the Chamber, and what is left when 5.4 is hidden."""
    reader.at("#/verken").focus("#ding").types("IND").key("Enter", "Tab").counts("[data-vak='org/ind'][aria-pressed=true]", 1)
    reader.focus("[data-vak='org/ind']").key("ArrowRight").sees(":focus", "5.1").key("ArrowDown", "Enter")
    reader.sees("#inwoorden h2", "5.4")
    reader.sees("#inwoorden .buren", "Ministerie van Buitenlandse Zaken", "Uitvoeringsinstituut", "trekker")
    reader.key("h").counts("[data-vak='task-force-2013/measure-5.4']", 0).sees("main", "1 verborgen, door u.")
    reader.focus("[data-vak='org/ind']").key("p").focus("#naar").types("KvK").key("Enter")
    reader.sees("main [role=status]", "Alleen via een verzamelnaam: ketenpartners en gemeenten.")


def test_a_field_that_goes_with_its_screen_changes_nothing(reader: Reader) -> None:
    """A browser tells of a change while a field that has the focus is taken away."""
    reader.at("#/verken").fill("#ding", "Entree").page.evaluate("location.hash = '#/methode'")
    assert reader.reads("h1", ["Methode"]).page.url.endswith("#/methode")


def test_a_colour_has_its_word_in_the_legend(reader: Reader) -> None:
    reader.at("#/verken?uit=org/ind").sees("#verkenlegenda", "Bezig")
    places, classes = (".doos", "#verkenlegenda"), "(all) => all.flatMap((one) => [...one.classList])"
    drawn, told = ({*reader[f"{place} .stand-teken"].evaluate_all(classes)} for place in places)
    assert drawn == told != set()


def test_the_route_says_what_the_matrix_says(reader: Reader, report: Store) -> None:
    """By hand: nobody is named at Huisvesting, and the Chamber of Commerce alone at Identiteit, on a line to Arbeid."""
    who, kinds = (
        {row["key"]: str(row["name"]) for row in report.select(NAMES % sort)} for sort in ("org:Organization", "kk:InterventionKind")
    )
    said: dict[str | None, list[list[str]]] = {
        step: [[], []] for step in ("entree", "huisvesting", "identiteit", "arbeid", "financien")
    }
    for cell in (cell for cell in coverage(report, "partner") if cell.barrier and cell.initiatives):
        said[cell.barrier][0].append(who[cell.column])
    for cell in (cell for cell in coverage(report, "kind") if cell.barrier and cell.expected and not cell.initiatives):
        said[cell.barrier][1].append(kinds[cell.column].capitalize())
    assert asks(reader.at("#/verken").page, "stops") == [[*map(sorted, lists)] for lists in said.values()]
    assert (said["huisvesting"][0], said["identiteit"][0]) == ([], ["Kamer van Koophandel"])
    named = "a:has-text('Ministerie van Sociale Zaken'):visible"
    reader.click(".onder-halte button:has-text('ministerie')", named)
    reader.reads(".doos.begin", "Ministerie van Sociale Zaken en Werkgelegenheid").back()
    reader.on_paper().sees(named).on_screen()  # what folds on a screen is whole on paper
    reader.click("a:has-text('2 Huisvesting')").sees("main", "Bij deze stap is geen activiteit gemeld.")


def test_each_flow_of_information_stands_once_under_how_it_runs(reader: Reader, data: dict[str, Any]) -> None:
    """By hand: what falters first is the exchange of BZ, the IND and the UWV; which way it runs is not said."""
    flows = {key: one for key, one in data["things"].items() if "InformationFlow" in one["type"]}
    reader.at("#/verken/informatie").sees("#stromenbeeld .wat", "(onderling)").sees("#stromenbeeld .wat >> nth=1", "(onderling)")
    reader.sees("#inwoorden", "Tussen Immigratie- en Naturalisatiedienst, Ministerie van Buitenlandse")
    seen = []
    for state in data["codes"]["FlowState"]:
        boxes = reader.at(f"#/verken/informatie?staat={state}&toon=beide")["#stromenbeeld .wat .doos"].evaluate_all(BOXES)
        assert {*boxes} == {key for key, one in flows.items() if one["flowState"] == [state]}
        assert reader.number("#stromenlijst tbody tr:not(.vouwrij)") == len(boxes)
        seen += boxes
    assert sorted(seen) == sorted(flows)
    given = [one for one in flows.values() if "@org/task-force" in one.get("from", []) and one["flowState"] == [state]]
    reader.click("[data-vak='from org/task-force']").counts("#inwoorden li", len(given))


def test_the_agreements_say_who_is_party_and_whether_they_are_signed(reader: Reader) -> None:
    """By hand: the agreement with India was not signed, and a ministry of India leads the talks beside ours."""
    box = ".doos.wat:has-text('Afspraak met India over migratie')"
    reader.at("#/verken/afspraken").counts(".doos.wat", 20).sees(box, "niet ondertekend").click(box)
    reader.sees("#inwoorden .buren", "Ministry of Overseas Indian Affairs (India) – trekker")
    assert reader.number("path.r-beoogd-ondertekenaar") > 1
    reader.click("button:has-text('Niet ondertekend (1)')")
    reader.reads(".doos.wat", ["Afspraak met India over migratie niet ondertekend"])
    reader.click(".doos.wie", "button:has-text('Alleen dit')").reads("h1", "Verken").address("uit=org%2Fszw")
