"""Verken: no box lies on another, picture and list hold the same, Back undoes each step, and a connection is the shortest."""

import random
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from playwright.sync_api import Page, expect

from ketenkaart.queries.matrix import coverage
from ketenkaart.store import Store
from tests.browser.conftest import Lend, Opener, asks
from tests.browser.tab import DESKTOP, PHONE, ZOOMED
from tests.share import share

Acted = Any  # networkx names its nodes only for who checks types
ID = "https://w3id.org/ketenkaart/id/"
TABLET = {"width": 1024, "height": 768}
ACTING = """
SELECT DISTINCT ?who ?work ?collective WHERE {
  ?row a kk:Involvement ; kk:organisation ?who ; kk:initiative ?work ; kk:role/kk:isActing true
  OPTIONAL { ?who kk:isGeneric ?collective } }"""
IN_PAGE = """(pairs) => {
  const view = ketenkaart.scenarioOf({});
  return pairs.map(([from, to]) => {
    const found = ketenkaart.connection(from, to, view);
    return found && [found.length, found.count, found.layers.flat().sort(), found.lines.map((line) => line.roles.length)];
  });
}"""
# Boxes that lie on another or outside their frame, and texts that are cut.
FAULTS = """() => {
  const frame = document.querySelector(".loopbeeld, .route, .haltelijst");
  if (!frame) return ["no picture"];
  const around = frame.getBoundingClientRect();
  const texts = [...frame.querySelectorAll(".doos, .wegnummer, .loopbeeld h2, .haltenaam, .wiehier a, .bij-meer a, .stilte a")];
  const places = texts.map((one) => one.getBoundingClientRect()).map((p) => [p.left, p.top, p.right, p.bottom]);
  const apart = (a, b) => a[2] <= b[0] + 1 || b[2] <= a[0] + 1 || a[3] <= b[1] + 1 || b[3] <= a[1] + 1;
  const found = [];
  texts.forEach((one, at) => {
    if (!one.checkVisibility()) return;
    if (one.scrollWidth > one.clientWidth + 1 || one.textContent.includes("…")) found.push(`cut: ${one.textContent}`);
    const place = places[at];
    if (place[0] < around.left - 1 || place[2] > around.right + 1 || place[3] > around.bottom + 1)
      found.push(`outside: ${one.textContent}`);
    for (let other = at + 1; other < texts.length; other += 1)
      if (texts[other].checkVisibility() && !apart(place, places[other]))
        found.push(`${one.textContent} on ${texts[other].textContent}`);
  });
  const main = document.querySelector("main");
  if (main.scrollWidth > main.clientWidth + 1) found.push("the page scrolls sideways");
  return found;
}"""
SEEN = """() => {
  const boxes = [...document.querySelectorAll("[data-vak]")].map((one) => one.dataset.vak);
  const rows = [...document.querySelectorAll("#verkenlijst tbody a")].map((one) => decodeURIComponent(one.hash.slice(7)));
  return [boxes, rows.map((id) => id.replace(/[?].*/, ""))];
}"""


@pytest.fixture(scope="module")
def acted(report: Store) -> tuple[Acted, list[str]]:
    """Who acts in which work, and the partners that are no collective name; by short names, as the page has them."""
    graph: Acted = nx.Graph()
    collective = set()
    for row in report.select(ACTING):
        who, work = ((row[name] or "").removeprefix(ID).removeprefix("plan/") for name in ("who", "work"))
        graph.add_edge(who, work)
        if row["collective"] == "true":
            collective.add(who)
    graph.remove_nodes_from(collective)
    return graph, sorted(node for node in graph if node.startswith("org/"))


def test_connections_are_the_shortest_of_an_independent_search(
    at: Opener, acted: tuple[Acted, list[str]]
) -> None:
    """Breadth first over the exported graph, for all pairs of partners: as long, as many, and through the same things."""
    graph, partners = acted
    pairs = [(one, other) for place, one in enumerate(partners) for other in partners[place + 1 :]]
    assert len(pairs) > 1_000
    found = at("#/verken").evaluate(IN_PAGE, pairs)
    wrong = []
    for (one, other), shown in zip(pairs, found, strict=True):
        ways = list(nx.all_shortest_paths(graph, one, other)) if nx.has_path(graph, one, other) else []
        wanted = [len(ways[0]) - 1, len(ways), sorted({node for way in ways for node in way})] if ways else None
        if (shown[:3] if shown else None) != wanted or (shown and 0 in shown[3]):
            wrong.append((one, other, shown, wanted))
    assert wrong == []
    assert sum(one is None for one in found) > 100  # that there is none is a normal answer


def test_a_connection_is_a_numbered_picture_and_sentences_with_their_places(at: Opener) -> None:
    """CoMensha and the Chamber of Commerce, as read by hand: through 6.3, and 1.4 or 1.6."""
    page = at("#/verken?van=org/comensha&naar=org/kvk")
    expect(page.locator("main [role=status]")).to_contain_text("2 kortste verbindingen, elk langs 2 activiteiten.")
    expect(page.locator("main [role=status]")).to_contain_text("niet dat zij samenwerken")
    assert page.locator("#verbindingbeeld .wegnummer").all_inner_texts() == [str(number) for number in range(1, 8)]
    sentences = page.locator("#wegen > li").all_inner_texts()
    assert len(sentences) == 7
    assert "CoMensha: voert uit, 6.3" in sentences[0]
    assert all("hoofdstuk" in one and "zoek op “" in one for one in sentences)
    page.get_by_label("Ook via een verzamelnaam").check()
    expect(page.locator("#verbindingbeeld .verzamel")).to_have_text(["gemeenten"])
    expect(page.locator("main")).to_contain_text("Daarbij 1 verbinding langs 2 activiteiten via een verzamelnaam: gemeenten.")
    expect(page.locator("main [role=status]")).to_contain_text("2 kortste verbindingen")  # it is not counted
    page.get_by_role("button", name="Wissel om").click()
    expect(page.locator("#van")).to_have_value("Kamer van Koophandel")


def test_without_a_connection_one_reads_so_and_where_both_do_work(at: Opener, acted: tuple[Any, list[str]]) -> None:
    graph, partners = acted
    apart = [(a, b) for a in partners for b in partners if a < b and not nx.has_path(graph, a, b)]
    one, other = apart[0]
    page = at(f"#/verken?van={one}&naar={other}")
    expect(page.locator("main [role=status]")).to_contain_text("Geen verbinding langs activiteiten.")
    assert not page.locator("#verbindingbeeld").count()


def test_of_some_years_one_sees_what_touches_them_and_how_much_is_left_out(at: Opener) -> None:
    """By hand: the project with France began in 2012 and has no end yet; of eight works of the IND no year is given."""
    ends = ("Conferentie mensenhandel van de IND, 2012", "EU-project over het herkennen van slachtoffers")
    for years, titles in (("vanaf=2012&tot=2012", [*ends]), ("vanaf=2013", [ends[1]]), ("tot=2011", [])):
        page = at(f"#/verken?uit=org/ind&toon=lijst&{years}")
        main = page.locator("main").inner_text()
        assert [title for title in ends if title in main] == titles
        assert "Van 8 daarvan noemt de bron geen jaar." in main
    page.select_option("#tot", "2012")
    expect(page.locator("#weggelaten")).to_have_text("Door uw keuzes staan 8 activiteiten hier niet. Van 8 daarvan noemt de bron geen jaar.")
    page.click("#wis")
    expect(page.locator("#weggelaten")).to_have_count(0)


SIZES = {"desk": DESKTOP, "tablet": TABLET, "phone": PHONE, "zoomed": ZOOMED}


@pytest.mark.sampled
@pytest.mark.parametrize("size", SIZES)
def test_no_box_lies_on_another_or_is_cut(size: str, lend: Lend, html: Path, data: dict[str, Any]) -> None:
    tab = lend().afresh(SIZES[size])
    page = tab.open(html)
    named = [key for key, thing in data["things"].items() if "prefLabel" in thing and "/passage-" not in key]
    begun = [f"#/verken?uit={key}&kies={key}&toon=beeld" for key in share(sorted(named), 10)]
    more = [
        "#/verken?uit=org/ind,org/kvk,task-force-2013/measure-1.4&kies=task-force-2013/measure-1.4&toon=beeld",
        "#/verken?van=org/comensha&naar=org/kvk&verzamel=ja",
        "#/verken?van=org/ind&naar=org/fiod&verzamel=ja",
        *("#/verken", "#/verken?stand=2011-03-31", "#/verken/afspraken?toon=beeld"),
        *(f"#/verken/informatie?staat={state}&toon=beeld" for state in data["codes"]["FlowState"]),
    ]
    wrong, drawn = {}, 0
    for route in (*begun, *more):
        tab.visit(route)
        found = page.evaluate(FAULTS)
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
        boxes, rows = page.evaluate(SEEN)
        drawn += bool(boxes)
        if not boxes:  # too many for a picture, or nothing
            continue
        hidden = {one for one in query["weg"].split(",") if one not in opened}
        assert not hidden & {*boxes, *rows}
        assert {*rows} <= {*boxes}
        assert {one for one in boxes if "/" in one and not one.startswith(("org/", "model/"))} <= {*rows}
    assert drawn > 10


@pytest.mark.sampled
def test_back_undoes_each_step(at: Opener) -> None:
    turn = random.Random(5)
    page = at("#/verken?uit=org/ind")
    begin = page.evaluate(SEEN)
    steps = 50 if len(share(range(2), 1)) == 2 else 12
    done = 0
    for _ in range(steps):
        before = page.url
        boxes = page.locator("[data-vak]")
        buttons = page.locator("#inwoorden button.klein")
        if buttons.count() and turn.random() < 0.6:
            buttons.nth(turn.randrange(buttons.count())).click()
        elif boxes.count():
            boxes.nth(turn.randrange(boxes.count())).click()
        if page.locator("#van").count():  # the search for a connection: back to the walk
            page.go_back()
        done += page.url != before
    assert done > steps / 2
    for _ in range(done + 1):
        if page.url.endswith("#/verken?uit=org/ind"):
            break
        page.go_back()
    assert page.url.endswith("#/verken?uit=org/ind")
    assert page.evaluate(SEEN) == begin


def test_three_tasks_by_keyboard_alone(at: Opener) -> None:
    """Who works with the IND in 5.4, what connects them with the Chamber, and what is left when 5.4 is hidden."""
    page = at("#/verken")
    page.focus("#ding")
    page.keyboard.type("IND")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("[data-vak='org/ind']")).to_have_attribute("aria-pressed", "true")
    page.focus("[data-vak='org/ind']")
    page.keyboard.press("ArrowRight")
    expect(page.locator(":focus")).to_contain_text("5.1")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#inwoorden h2")).to_contain_text("5.4")
    names = page.locator("#inwoorden .buren").first.inner_text()
    assert all(name in names for name in ("Ministerie van Buitenlandse Zaken", "Uitvoeringsinstituut", "trekker"))
    page.keyboard.press("h")
    expect(page.locator("[data-vak='task-force-2013/measure-5.4']")).to_have_count(0)
    expect(page.locator("main")).to_contain_text("1 verborgen, door u.")
    page.focus("[data-vak='org/ind']")
    page.keyboard.press("p")
    page.focus("#naar")
    page.keyboard.type("KvK")
    page.keyboard.press("Enter")
    expect(page.locator("main [role=status]")).to_contain_text("Alleen via een verzamelnaam: ketenpartners en gemeenten.")


def test_of_who_does_no_work_it_is_not_said_that_the_report_is_silent(at: Opener, data: dict[str, Any]) -> None:
    """A body may be named as a signatory or as who is to be reached; of work, others than who acts may be named."""
    acting = {line[0] for sort in data["lines"] if sort.get("acts") for line in sort["rows"]}
    named = {line[0] for sort in data["lines"] if sort["name"] == "who" and not sort.get("acts") for line in sort["rows"]}
    idle = min(named - acting)
    main = at(f"#/verken?uit={idle}").locator("main")
    expect(main).to_contain_text("Niet gemeld is dat deze partner aan een activiteit werkt.")
    expect(main.get_by_text("Op de bladzijde staat waarbij zij verder is genoemd.")).to_be_visible()
    led = {line[1] for sort in data["lines"] if sort.get("acts") for line in sort["rows"]}
    signed = [line[1] for sort in data["lines"] if sort.get("said") == "tekende" for line in sort["rows"]]
    work = min({*signed} - led)
    expect(at(f"#/verken?uit={work}&toon=lijst").locator("#verkenlijst")).to_contain_text("niet gemeld wie eraan werkt")


def test_a_field_that_goes_with_its_screen_changes_nothing(at: Opener) -> None:
    """A browser tells of a change while a field that has the focus is taken away."""
    page = at("#/verken")
    page.fill("#ding", "Entree")
    page.evaluate("location.hash = '#/methode'")
    expect(page.locator("h1")).to_have_text(["Methode"])
    assert page.url.endswith("#/methode")


def test_a_colour_has_its_word_in_the_legend(at: Opener) -> None:
    page = at("#/verken?uit=org/ind")
    drawn = {name for one in page.locator(".doos .stand-teken").all() for name in str(one.get_attribute("class")).split()}
    told = {name for one in page.locator("#verkenlegenda .stand-teken").all() for name in str(one.get_attribute("class")).split()}
    assert drawn == told != set()
    expect(page.locator("#verkenlegenda")).to_contain_text("Bezig")


def kept(page: Page, suffix: str) -> str:
    with page.expect_download() as given:
        page.click(f"#verken-{suffix}")
    return Path(given.value.path()).read_bytes().decode("utf-8", errors="replace")


def test_the_picture_goes_along_as_text(at: Opener) -> None:
    page = at("#/verken?uit=org/ind&toon=beeld")
    drawing = kept(page, "svg")
    assert all(word in drawing for word in ("5.4 Signalen van misbruik", "Immigratie- en", "Onze lezing", "8 april 2013"))
    assert kept(page, "png")[1:4] == "PNG"
    assert asks(page, "small") == []


# Who stands under each stop or has a mark on a line at it, and which kinds of work stand above it.
STOPS = """() => {
  const place = (one) => Number(getComputedStyle(one).gridColumnStart) - 1;
  const found = [...document.querySelectorAll(".halte-op-weg")].map(() => [[], []]);
  for (const one of document.querySelectorAll(".haltes > div:not(.halte-op-weg, .boven-halte)"))
    found[place(one)][0].push(...[...one.querySelectorAll("a")].map((name) => name.textContent.trim()));
  for (const row of document.querySelectorAll(".bij-meer > li"))
    for (const mark of row.querySelectorAll("b")) found[place(mark)][0].push(row.querySelector("a").textContent.trim());
  for (const one of document.querySelectorAll(".boven-halte"))
    found[place(one)][1].push(...[...one.querySelectorAll("a")].map((kind) => kind.textContent.trim()));
  return found.map((lists) => lists.map((list) => list.sort()));
}"""


def test_the_route_says_what_the_matrix_says(at: Opener, report: Store) -> None:
    """By hand: nobody is named at Huisvesting, and the Chamber of Commerce alone at Identiteit, on a line to Arbeid."""
    names = {row["key"]: row["name"] for row in report.select(
        "SELECT ?key ?name WHERE { ?one a org:Organization ; skos:notation ?key ; skos:prefLabel ?name FILTER(LANG(?name) = 'nl') }"
    )}
    kinds = {row["key"]: str(row["name"]).capitalize() for row in report.select(
        "SELECT ?key ?name WHERE { ?one a kk:InterventionKind ; skos:notation ?key ; skos:prefLabel ?name FILTER(LANG(?name) = 'nl') }"
    )}
    steps = ("entree", "huisvesting", "identiteit", "arbeid", "financien")
    acting = [sorted(str(names[c.column]) for c in coverage(report, "partner") if c.barrier == step and c.initiatives) for step in steps]
    silent = [
        sorted(kinds[c.column] for c in coverage(report, "kind") if c.barrier == step and c.expected and not c.initiatives)
        for step in steps
    ]
    page = at("#/verken")
    assert page.evaluate(STOPS) == [list(pair) for pair in zip(acting, silent, strict=True)]
    assert (acting[1], acting[2]) == ([], ["Kamer van Koophandel"])
    page.locator(".onder-halte button", has_text="ministerie").click()
    page.get_by_role("link", name="Ministerie van Sociale Zaken").click()
    expect(page.locator(".doos.begin")).to_have_text("Ministerie van Sociale Zaken en Werkgelegenheid")
    page.go_back()
    page.emulate_media(media="print")  # what folds on a screen is whole on paper
    expect(page.get_by_role("link", name="Ministerie van Sociale Zaken")).to_be_visible()
    page.emulate_media(media="screen")
    page.get_by_role("link", name="2 Huisvesting").click()
    expect(page.locator("main")).to_contain_text("Bij deze stap is geen activiteit gemeld.")


def test_each_flow_of_information_stands_once_under_how_it_runs(at: Opener, data: dict[str, Any]) -> None:
    """By hand: what falters first is the exchange of BZ, the IND and the UWV; which way it runs is not said."""
    flows = {key: one for key, one in data["things"].items() if "InformationFlow" in one["type"]}
    page = at("#/verken/informatie")
    expect(page.locator("#stromenbeeld .wat")).to_contain_text(["(onderling)", "(onderling)"])
    expect(page.locator("#inwoorden")).to_contain_text("Tussen Immigratie- en Naturalisatiedienst, Ministerie van Buitenlandse")
    seen = []
    for state in data["codes"]["FlowState"]:
        page = at(f"#/verken/informatie?staat={state}&toon=beide")
        boxes = page.locator("#stromenbeeld .wat .doos").evaluate_all("(all) => all.map((one) => one.dataset.vak)")
        rows = page.locator("#stromenlijst tbody tr:not(.vouwrij)").count()
        assert {*boxes} == {key for key, one in flows.items() if one["flowState"] == [state]}
        assert rows == len(boxes)
        seen += boxes
    assert sorted(seen) == sorted(flows)
    page.locator("[data-vak='from org/task-force']").click()
    expect(page.locator("#inwoorden li")).to_have_count(sum("@org/task-force" in one.get("from", []) and one["flowState"] == [state] for one in flows.values()))


def test_the_agreements_say_who_is_party_and_whether_they_are_signed(at: Opener) -> None:
    """By hand: the agreement with India was not signed, and its Indian party would have signed it."""
    page = at("#/verken/afspraken")
    expect(page.locator(".doos.wat")).to_have_count(20)
    box = page.locator(".doos.wat", has_text="Afspraak met India over migratie")
    expect(box).to_contain_text("niet ondertekend")
    box.click()
    expect(page.locator("#inwoorden .buren").first).to_contain_text("Ministry of Overseas Indian Affairs (India) – zou tekenen")
    assert page.locator("path.r-beoogd-ondertekenaar").count() > 1
    page.get_by_role("button", name="Niet ondertekend (1)").click()
    expect(page.locator(".doos.wat")).to_have_text(["Afspraak met India over migratie niet ondertekend"])
    page.locator(".doos.wie").first.click()
    page.get_by_role("button", name="Alleen dit").click()
    expect(page.locator("h1")).to_have_text("Verken")
    assert "uit=org%2Fszw" in page.url
