"""Named numbers: one value on every surface as it is rendered, and behind each link as many rows as it says."""

import re
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from playwright.sync_api import Page

from ketenkaart.strict_yaml import read_content
from tests.browser.conftest import marks, numbers, texts
from tests.browser.tab import DESKTOP, PHONE, Lend, Watched
from tests.conftest import ROOT, SHIPPED, TOWN, Command, Publisher, cases
from tests.share import share

UNITS = {one["name"]: one["unit"] for one in read_content(ROOT / "queries" / "getallen.yaml")["numbers"]}
SUM = ("acties", "pilots", "andere-activiteiten", "bijeenkomsten", "handhavingsacties", "afspraken")
BY_HAND = cases("screens")["numbers"]
SMALL = ROOT / "tests/plans/counted"
IN_METHOD = """(all) => all.map((one) =>
  [one.id.slice("getal-".length), one.querySelector("a").innerText, one.querySelector("a").hash, one.innerText])"""


class Surfaces:
    """What `publish` made of a plan, as one reads it."""

    def __init__(self, watched: Watched, published: Publisher, plan: Path, query: str = "") -> None:
        self.watched, self.plan, self.out = watched, plan, published(plan)
        rows = self.at(f"#/methode{query}").locator(".getallen > li").evaluate_all(IN_METHOD)
        assert all(": " in text for *_, text in rows)
        self.said: dict[str, str] = {name: said for name, said, *_ in rows}
        self.links: dict[str, str] = {name: link for name, _, link, _ in rows}
        self.value = {name: int(said.split()[0]) for name, said in self.said.items()}

    def at(self, route: str) -> Page:
        return self.watched.at(self.out.folder / "ketenkaart.html", route)

    def sentences(self) -> dict[str, str]:
        """The sentences that hold the numbers, filled with what Methode says; only those that stand everywhere."""
        said, value = self.said, self.value
        in_text = f"; de tekst zelf noemt {said['organisaties-in-de-tekst']} bij {said['stappen-in-de-tekst']}."
        unnamed = f"; bij nog {value['stappen-zonder-organisatie']} is werk gemeld, maar geen organisatie bij name die eraan werkt."
        found = {
            "reach": f"{said['organisaties-bij-stappen'].split(' (')[0]} bij {value['stappen-met-werk']} van {said['stappen']}"
            + (in_text if value["bronteksten"] else "; afdelingen tellen mee" + (unnamed if value["stappen-zonder-organisatie"] else ".")),
            "places": f"Op {value['plekken-zonder-werk']} van de {value['verwachte-plekken']} plekken waar wij werk verwachten, is bij die stap geen werk gemeld.",
            "overdue": said["termijnen-voorbij"],
        }
        if value["termijnen-er-niet"] and value["termijnen-niet-gemeld"]:  # else the card has no parts
            found["refused"] = f"Van {value['termijnen-er-niet']} maken wij uit"
            found["silent"] = f"Van {value['termijnen-niet-gemeld']} is niet gemeld of het er is."
        return found


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(params=[SHIPPED, pytest.param(TOWN, marks=pytest.mark.large), SMALL], ids=["report", "town", "small"])
def surfaces(request: pytest.FixtureRequest, published: Publisher, lend: Lend) -> Surfaces:
    return Surfaces(lend(), published, request.param)


def test_every_surface_says_the_same(surfaces: Surfaces, ketenkaart: Command) -> None:
    said, value, out, sentences = surfaces.said, surfaces.value, surfaces.out, surfaces.sentences()
    weights = [value[f"aandachtspunten-{weight}"] for weight in ("hoog", "middel", "laag")]
    assert set(said) == set(UNITS)
    assert sum(value[part] for part in SUM) == value["activiteiten"]
    assert value["termijnen-er-niet"] + value["termijnen-niet-gemeld"] == value["termijnen-voorbij"]
    assert sum(weights) == value["aandachtspunten"]

    # Samenvatting, Word, the log of publish and the command line say the same sentences.
    body, log = Document(str(out.folder / "aandachtspunten.docx")), flat(out.out)
    word = flat(" ".join(paragraph.text for paragraph in body.paragraphs))
    summary = flat(surfaces.at("#/samenvatting").locator(".vel").first.inner_text())
    for surface, text in {"samenvatting": summary, "word": word, "log": log}.items():
        assert {name for name, sentence in sentences.items() if sentence not in text} == set(), surface
    assert f"{said['aandachtspunten']}: {weights[0]} hoog, {weights[1]} middel, {weights[2]} laag." in log
    assert f"Wie ergens aan werkt: {said['organisaties-die-werken']}" in log
    assert f"{said['activiteiten']}: {', '.join(said[part] for part in SUM if value[part])}." in log
    if surfaces.plan == SHIPPED:
        first = flat(ketenkaart().out)
        assert first
        assert flat(out.out.partition("Geschreven:")[0]) in first
    asked = re.findall(r"^(?:hoog|middel|laag) \((\d+)\)$", ketenkaart("gaps", "--plan", surfaces.plan).out, re.M | re.I)
    assert list(map(int, asked)) == list(filter(None, weights))

    # Word: the headings of the weights. Excel: the first sheet says each number and its definition, as Methode does.
    heads = [paragraph.text for paragraph in body.paragraphs if paragraph.style.name == "Heading 2"]
    assert [int(head.split("(")[1][:-1]) for head in heads if re.match(r"(Hoog|Middel) \(", head)] == weights[:2]
    book = load_workbook(out.folder / "ketenkaart.xlsx", read_only=True)
    guide = [str(row[0]) for row in book["Leeswijzer"].iter_rows(values_only=True)]
    assert [one for one in said.values() if not any(row.startswith(f"{one}: ") for row in guide)] == []
    rows = list(book["Aandachtspunten"].iter_rows(min_row=2, values_only=True))
    assert [sum(row[1] == weight for row in rows) for weight in ("hoog", "middel", "laag")] == weights

    # The start page and the screen Beloften.
    start = flat(surfaces.at("#/overzicht").locator("main").inner_text())
    assert f"Alle {value['aandachtspunten']} aandachtspunten" in start
    assert {
        f"wie werkt aan mijn stap {sentences['reach'].rstrip('.')}",
        f"waar geen werk is gemeld {value['plekken-zonder-werk']} van {said['verwachte-plekken']}",
        f"welke termijn voorbij was {said['termijnen-voorbij']} zonder gemelde levering",
    } <= set(map(flat, texts(surfaces.watched.page, "a.tegel")))
    assert sentences["overdue"] in flat(surfaces.at("#/beloften").locator("main").inner_text())
    for outcome, name in (("absent", "er-niet"), ("silent", "niet-gemeld"), ("dropped", "daarnaast")):
        tile = texts(surfaces.watched.page, f"#uitkomst-{outcome} .getal")
        assert sum(map(int, tile)) == value[f"termijnen-{name}"], outcome


def counted(page: Page) -> int:
    """How many rows a link shows: what Methode lists, terms in a table, signs in lanes, else questions."""
    route = page.evaluate("location.hash")
    for screen, rows in (("methode", ".geteld > li"), ("beloften", "a.belofte.gekozen, svg.lanen a.belofte")):
        if screen in route:
            return page.locator(rows).count()
    for button in ("#vouw:has-text('Vouw alles uit')", "#meer-termijnen"):
        if page.locator(button).count():
            page.click(button)
    # A question counts once, also where a table shows what is folded in it.
    return len({*marks(page)}) if "gewicht" in route or "vraag" not in route else page.locator("[data-vraag]").count()


def test_link_opens_exactly_what_it_counts(surfaces: Surfaces) -> None:
    wrong = {}
    for name, link in surfaces.links.items():
        page = surfaces.at(link)
        shown = counted(page)
        if name == "aandachtspunten":  # two lists: those of weight laag stand behind the second
            shown = len({*marks(page), *marks(surfaces.at(f"{link}&deel=bron"))})
        if shown != surfaces.value[name]:
            wrong[name] = (shown, surfaces.said[name], link)
    assert wrong == {}


def test_numbers_are_those_by_hand(published: Publisher, lend: Lend) -> None:
    for plan, by_hand in {SHIPPED: BY_HAND["report"], SMALL: BY_HAND["counted"]}.items():
        found = Surfaces(lend(), published, plan)
        assert {name: found.value[name] for name in by_hand} == by_hand
    assert (found.said["activiteiten"], found.said["termijnen-voorbij"]) == ("3 activiteiten", "1 termijn")


def test_card_opens_the_rows_of_its_steps_and_the_route_has_its_empty_places(published: Publisher, lend: Lend) -> None:
    """The card counts at the steps that it names, and not at the others."""
    surfaces = Surfaces(lend(), published, SHIPPED)
    page = surfaces.at("#/overzicht")
    count = numbers(page, ".kaartjes > li .getal")[0]
    surfaces.at(str(page.locator(".kaartjes > li a").first.evaluate("(one) => one.hash")))
    assert counted(page) == count
    assert page.locator("select#stap option:checked").inner_text() == "Huisvesting en Identiteit"
    surfaces.at("#/overzicht").click(".kaartjes .getal a:has-text('van 57')")
    roles = page.locator("#getal-rollen-zonder-contact .geteld > li")
    assert (roles.count(), roles.first.is_visible()) == (14, True)
    assert abs(roles.first.bounding_box()["y"]) < DESKTOP["height"]  # type: ignore[index]
    for size, heads in ((PHONE, ".haltelijst h2 + .bij"), (DESKTOP, ".halte-op-weg .bij")):
        lend(size)
        surfaces.at("#/verken").reload()
        page.locator(heads).first.wait_for()
        said = list(map(flat, texts(page, heads)))
        assert page.locator(".stilte li").count() == surfaces.value["plekken-zonder-werk"]
        by_hand = ("8 organisaties (+2)", "geen partner gemeld", "25 organisaties (+3)")  # see Dekking
        assert (said[0], said[1], said[3]) == by_hand


@pytest.mark.sampled
@pytest.mark.parametrize(
    "query", share(["?koppelingen=genoemd", "?stand=2011-03-31", "?verwachtingen=uit", "?lezing=streng"], 1)
)
def test_under_every_choice_the_numbers_are_those_of_the_screens(query: str, published: Publisher, lend: Lend) -> None:
    surfaces = Surfaces(lend(), published, SHIPPED, query)
    value, page = surfaces.value, surfaces.at(f"#/dekking{query}")
    rows = page.locator("table.dekking tbody tr:not(.groep) > th:not(.verzamel)")
    assert value["organisaties-bij-stappen"] == rows.count()
    surfaces.at(f"#/beloften{query}")
    assert page.locator("#uitkomst-silent .getal").inner_text() == str(value["termijnen-niet-gemeld"])
    page.locator("#uitkomst-silent").click()
    assert page.locator("svg.lanen a.belofte").count() == value["termijnen-niet-gemeld"]
    surfaces.at(f"#/overzicht{query}")
    assert value["plekken-zonder-werk"] == page.locator("#matrix td.verwacht").count()
