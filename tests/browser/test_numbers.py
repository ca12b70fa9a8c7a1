"""Named numbers: one value on every surface as it is rendered, and behind each link as many rows as it says."""

import re
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from playwright.sync_api import Page

from ketenkaart.strict_yaml import read_content
from tests.browser.tab import PHONE, Lend
from tests.conftest import ROOT, SHIPPED, TOWN, Command, Published, Publisher

UNITS = {one["name"]: one["unit"] for one in read_content(ROOT / "queries" / "getallen.yaml")["numbers"]}
SUM = ("acties", "pilots", "andere-activiteiten", "bijeenkomsten", "handhavingsacties", "afspraken")
# By hand, from the report and the records.
BY_HAND = {
    **{"organisaties-bij-stappen": 32, "stappen-met-werk": 4, "stappen": 5, "organisaties-die-werken": 63},
    **{"plekken-zonder-werk": 11, "plekken-alleen-ondersteunend": 3, "termijnen-daarnaast": 2},
    **{"genoemde-rollen": 57, "rollen-werkt-mee": 15, "rollen-zonder-contact": 11},
    **{"acties": 78, "pilots": 13, "bijeenkomsten": 43, "handhavingsacties": 6, "afspraken": 20},
}
# One organisation works at one step; one term has passed; a dropped action and an agreement have terms too.
SMALL = """plans:
  - {key: klein, title: Klein plan, usesModel: mensenhandel, reports: [{asOf: 2024-01-01, title: het plan}]}
chapters:
  - {identifier: "1", title: Toezicht}
organisations:
  - {key: stadswacht, title: Stadswacht, organisationKind: overig}
measures:
  - identifier: "1.1"
    inChapter: "1"
    title: Controles in woningen
    promise: Er zijn controles in woningen.
    asOf: 2024-01-01
    involvements: [{organisation: stadswacht, role: trekker, asOf: 2024-01-01}]
    contributions:
      - {barrier: huisvesting, interventionKind: [toezicht-handhaving], basis: als-onderwerp, strength: direct, rationale: Controle van woningen., asOf: 2024-01-01}
    statuses: [{status: lopend, asOf: 2024-01-01}]
    deadlines:
      - {deadlineText: "2022", modality: belofte, asOf: 2024-01-01}
  - identifier: "1.2"
    inChapter: "1"
    title: Folder voor bewoners
    promise: Er is een folder.
    asOf: 2024-01-01
    crossCutting: true
    rationale: Dient geen stap.
    interventionKind: [preventie]
    statuses: [{status: vervallen, asOf: 2024-01-01}]
    deadlines:
      - {deadlineText: "2021", modality: belofte, asOf: 2024-01-01}
agreements:
  - key: convenant
    title: Convenant
    asOf: 2024-01-01
    agreementStatus: in-voorbereiding
    crossCutting: true
    rationale: Dient geen stap.
    interventionKind: [informatiedeling]
    deadlines:
      - {deadlineText: "2020", modality: belofte, asOf: 2024-01-01}
"""
NAMES = ("report", "town", "small")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plan") / "klein"
    folder.mkdir()
    (folder / "plan.yaml").write_text(SMALL, encoding="utf-8")
    return folder


@pytest.fixture(scope="module", params=NAMES)
def plan(request: pytest.FixtureRequest, small: Path) -> Path:
    return {"report": SHIPPED, "town": TOWN, "small": small}[request.param]


@pytest.fixture(scope="module")
def out(plan: Path, published: Publisher) -> Published:
    return published(plan)


def flat(text: str) -> str:
    return " ".join(text.split())


def stands(page: Page, out: Published, route: str) -> Page:
    page.goto("about:blank")
    page.goto((out.folder / "ketenkaart.html").as_uri() + route)
    page.wait_for_selector("html[data-klaar]")
    return page


def in_method(page: Page, out: Published, query: str = "") -> dict[str, tuple[str, int, str]]:
    """What Methode says: of each name the number in words, its value, and where its link leads."""
    stands(page, out, f"#/methode{query}")
    rows = page.locator(".getallen > li").evaluate_all(
        "(all) => all.map((one) => [one.id, one.querySelector('a').innerText, one.querySelector('a').hash, one.innerText])"
    )
    assert all(": " in text for *_, text in rows)
    return {name.removeprefix("getal-"): (said, int(said.split()[0]), link) for name, said, link, _ in rows}


def value(found: dict[str, tuple[str, int, str]], name: str) -> int:
    return found[name][1]


def sentences(found: dict[str, tuple[str, int, str]]) -> dict[str, str]:
    """The sentences that hold the numbers, filled with what Methode says; only those that stand everywhere."""
    v = {name: one[1] for name, one in found.items()}
    said = {
        "reach": f"{found['organisaties-bij-stappen'][0].split(' (')[0]} bij {v['stappen-met-werk']} van de {found['stappen'][0]}; "
        f"de tekst zelf koppelt {found['organisaties-in-de-tekst'][0]} aan {found['stappen-in-de-tekst'][0]}.",
        "places": f"Op {v['plekken-zonder-werk']} van de {v['verwachte-plekken']} plekken waar wij werk verwachten, is bij die stap geen werk gemeld.",
        "overdue": found["termijnen-voorbij"][0],
    }
    if v["termijnen-er-niet"] and v["termijnen-niet-gemeld"]:  # else the card needs no numbers for its parts
        said["refused"] = f"Van {v['termijnen-er-niet']} blijkt uit"
        said["silent"] = f"Van {v['termijnen-niet-gemeld']} is niet gemeld of het er is."
    return said


def test_every_surface_says_the_same(out: Published, plan: Path, lend: Lend, ketenkaart: Command) -> None:
    page = lend().page
    found = in_method(page, out)
    assert set(found) == set(UNITS)
    assert sum(value(found, part) for part in SUM) == value(found, "activiteiten")
    assert value(found, "termijnen-er-niet") + value(found, "termijnen-niet-gemeld") == value(
        found, "termijnen-voorbij"
    )
    weights = [value(found, f"aandachtspunten-{weight}") for weight in ("hoog", "middel", "laag")]
    assert sum(weights) == value(found, "aandachtspunten")

    # Samenvatting, Word, the log of publish and the command line say the same sentences.
    summary = flat(stands(page, out, "#/samenvatting").locator(".vel").first.inner_text())
    body = Document(str(out.folder / "aandachtspunten.docx"))
    word = flat(" ".join(paragraph.text for paragraph in body.paragraphs))
    log = flat(out.out)
    for name, said in sentences(found).items():
        for surface, text in {"samenvatting": summary, "word": word, "log": log}.items():
            assert said in text, (surface, name, said)
    assert f"{found['aandachtspunten'][0]}: {weights[0]} hoog, {weights[1]} middel, {weights[2]} laag." in log
    assert f"Wie ergens aan werkt: {found['organisaties-die-werken'][0]}" in log
    parts = ", ".join(found[part][0] for part in SUM if value(found, part))
    assert f"{found['activiteiten'][0]}: {parts}." in log
    if plan == SHIPPED:
        first = flat(ketenkaart().out)
        assert first
        assert flat(out.out.partition("Geschreven:")[0]) in first
    asked = ketenkaart("gaps", "--plan", plan).out
    assert [int(n) for n in re.findall(r"^(?:hoog|middel|laag) \((\d+)\)$", asked, re.M | re.I)] == list(
        filter(None, weights)
    )

    # Word: the headings of the weights. Excel: the first sheet says each number and its definition, as Methode does.
    heads = [paragraph.text for paragraph in body.paragraphs if paragraph.style.name == "Heading 2"]
    assert [int(head.split("(")[1][:-1]) for head in heads if re.match(r"(Hoog|Middel) \(", head)] == weights[:2]
    book = load_workbook(out.folder / "ketenkaart.xlsx", read_only=True)
    guide = [str(row[0]) for row in book["Leeswijzer"].iter_rows(values_only=True)]
    for said, _, _ in found.values():
        assert any(row.startswith(f"{said}: ") for row in guide), said
    rows = list(book["Aandachtspunten"].iter_rows(min_row=2, values_only=True))
    assert [sum(row[0] == weight for row in rows) for weight in ("hoog", "middel", "laag")] == weights

    # The start page and the screen Beloften.
    start = flat(stands(page, out, "#/overzicht").locator("main").inner_text())
    tiles = list(map(flat, page.locator("a.tegel").all_inner_texts()))
    assert f"wie werkt aan mijn stap {sentences(found)['reach'].rstrip('.')}" in tiles
    assert (
        f"waar geen werk is gemeld {value(found, 'plekken-zonder-werk')} van {found['verwachte-plekken'][0]}" in tiles
    )
    assert f"welke termijn voorbij was {found['termijnen-voorbij'][0]}, en hoe het ermee staat" in tiles
    assert f"Alle {value(found, 'aandachtspunten')} aandachtspunten" in start
    stands(page, out, "#/beloften")
    assert sentences(found)["overdue"] in flat(page.locator("main").inner_text())
    for outcome, name in (("absent", "er-niet"), ("silent", "niet-gemeld"), ("dropped", "daarnaast")):
        tile = page.locator(f"#uitkomst-{outcome} .getal")
        assert (int(tile.inner_text()) if tile.count() else 0) == value(found, f"termijnen-{name}"), outcome


def marks(page: Page) -> set[str]:
    """The questions that stand on a screen; one that a table names by its terms, and a list once more, is one."""
    return set(page.locator("[data-vraag]").evaluate_all("(all) => all.map((one) => one.dataset.vraag)"))


def counted(page: Page) -> int:
    """How many rows a link shows: what Methode lists, terms in a table, signs in lanes, else questions."""
    route = page.evaluate("location.hash")
    if "methode" in route:
        return page.locator(".geteld > li").count()
    if "beloften" in route:
        return page.locator("a.belofte.gekozen, svg.lanen a.belofte").count()
    if page.locator("#vouw", has_text="Vouw alles uit").count():
        page.locator("#vouw").click()
    more = page.locator("#meer-termijnen")
    if more.count():
        more.click()
    if (
        "gewicht" in route or "vraag" not in route
    ):  # a question counts once, also where a table shows what is folded in it
        return len(marks(page))
    return page.locator("[data-vraag]").count()


def test_a_link_opens_exactly_what_it_counts(out: Published, lend: Lend) -> None:
    page = lend().page
    found = in_method(page, out)
    for name, (said, count, link) in found.items():
        stands(page, out, link)
        shown = counted(page)
        if name == "aandachtspunten":  # two lists: those of weight laag stand behind the second
            first = marks(page)
            stands(page, out, f"{link}&deel=bron")
            shown = len(first | marks(page))
        assert shown == count, (name, said, link)


def test_a_card_opens_the_rows_of_its_steps(published: Publisher, lend: Lend) -> None:
    """The card counts at the steps that it names, and not at the others."""
    out, page = published(SHIPPED), lend().page
    stands(page, out, "#/overzicht")
    card = page.locator(".kaartjes > li").first
    count = int(card.locator(".getal").inner_text().split()[0])
    stands(page, out, str(card.locator("a").evaluate("(one) => one.hash")))
    assert counted(page) == count
    assert (
        page.locator("select#stap").evaluate("(one) => one.selectedOptions[0].innerText") == "Huisvesting en Identiteit"
    )


def test_the_report_counts_as_by_hand(published: Publisher, lend: Lend) -> None:
    found = in_method(lend().page, published(SHIPPED))
    assert {name: value(found, name) for name in BY_HAND} == BY_HAND


def test_the_small_plan_counts_as_by_hand(small: Path, published: Publisher, lend: Lend) -> None:
    """By hand: 1.1 alone is overdue; the term of 1.2 stands beside it, and that of the agreement is no row."""
    found = in_method(lend().page, published(small))
    wanted = {"organisaties-bij-stappen": 1, "stappen-met-werk": 1, "termijnen-voorbij": 1, "termijnen-daarnaast": 1}
    assert {name: value(found, name) for name in wanted} == wanted
    assert found["activiteiten"][0] == "3 activiteiten"
    assert found["termijnen-voorbij"][0] == "1 termijn"


@pytest.mark.parametrize("query", ["?koppelingen=genoemd", "?stand=2011-03-31", "?verwachtingen=uit", "?lezing=streng"])
def test_under_every_choice_the_numbers_are_those_of_the_screens(query: str, published: Publisher, lend: Lend) -> None:
    out, page = published(SHIPPED), lend().page
    found = in_method(page, out, query)
    stands(page, out, f"#/dekking{query}")
    rows = page.locator("table.dekking tbody tr:not(.groep) > th:not(.verzamel)").count()
    assert value(found, "organisaties-bij-stappen") == rows
    stands(page, out, f"#/beloften{query}")
    assert page.locator("#uitkomst-silent .getal").inner_text() == str(value(found, "termijnen-niet-gemeld"))
    page.locator("#uitkomst-silent").click()
    assert page.locator("svg.lanen a.belofte").count() == value(found, "termijnen-niet-gemeld")
    stands(page, out, f"#/overzicht{query}")
    hatched = page.locator("#matrix td.verwacht").count()
    assert value(found, "plekken-zonder-werk") == hatched


def test_the_route_has_as_many_places_as_are_counted(published: Publisher, lend: Lend) -> None:
    out = published(SHIPPED)
    found = in_method(lend().page, out)
    page = stands(lend(PHONE).page, out, "#/graaf")
    heads = list(map(flat, page.locator(".beeldlijst summary").all_inner_texts()))
    assert page.locator(".leegrij").count() == value(found, "plekken-zonder-werk")
    assert "8 organisaties (+2)" in heads[0]  # entree; by hand, see Dekking
    assert "25 organisaties (+3)" in heads[3]  # arbeid
