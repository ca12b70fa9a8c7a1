"""Twelve tasks as a policy officer puts them, each done from the first screen in at most three clicks.

Each step is found by the words that stand on the screen. Opening a group of the menu is a click, and so are a choice
from a list and a word typed into the search box. The answers were read by hand.
"""

from collections.abc import Sequence

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tab import Opener

Step = tuple[str, str]
MOST = 3

TASKS: dict[str, tuple[Sequence[Step], Sequence[str]]] = {
    "Een luchtvaartmaatschappij belt: waar kan haar personeel een vermoeden melden?": (
        [("search", "luchtvaart")],
        ["Meldingen van luchtvaartpersoneel", "noemt die plek niet"],
    ),
    "Wat geeft de FIOD door aan het expertisecentrum?": (
        [("group", "Verkennen"), ("menu", "Informatiestromen"), ("sign", "FIOD")],
        ["gegevens om te verzamelen en te analyseren", "zoek op"],
    ),
    "Wie werkt er volgens het rapport tegen valse papieren, de stap identiteit?": (
        [("group", "Verkennen"), ("menu", "Graaf"), ("fold", "Identiteit")],
        ["Kamer van Koophandel"],
    ),
    "Controleert iemand de woningen waar slachtoffers zitten?": (
        [("group", "Verkennen"), ("menu", "Graaf"), ("fold", "Huisvesting")],
        ["toezicht en handhaving: Geen werk gemeld"],
    ),
    "Wie kan ik bij elkaar zetten over het geld van de dader?": (
        [("group", "Verkennen"), ("menu", "Samenwerking"), ("link", "Financiën")],
        ["picture: Belastingdienst", "picture: Landelijk Parket"],
    ),
    "Welke convenanten liggen er nog zonder handtekening?": (
        [("group", "Verkennen"), ("menu", "Graaf"), ("link", "Afspraken")],
        ["picture: Nieuw RIEC-convenant", "nog niet getekend"],
    ),
    "Is er al een folder of handreiking die ik kan gebruiken?": (
        [("group", "Opzoeken"), ("menu", "Overige gegevens"), ("Wat", "publicaties")],
        ["Bulletin mensenhandel voor luchtvaartpersoneel"],
    ),
    "Een wethouder vraagt: hoe zeker is dat rondje?": (
        [("group", "Over deze kaart"), ("menu", "Methode")],
        ["Onze lezing"],
    ),
    "Heeft het UWV met de IND iets afgesproken?": (
        [("search", "UWV IND afspraken")],
        ["Afspraken van BZ, UWV en IND over samenwerken"],
    ),
    "Waar begon het Europese project over herkennen van slachtoffers?": (
        [("search", "herkenningsproject")],
        ["Parijs"],
    ),
    "Wat moet er in 2014 nog klaar zijn?": (
        [("group", "Opzoeken"), ("menu", "Tijdlijn"), ("Jaar", "2014")],
        ["tot medio 2014"],
    ),
    "Wie is eerstverantwoordelijk voor het hoofdstuk over loverboys?": (
        [("search", "loverboys"), ("link", "Hoofdstuk 9: Loverboys")],
        ["Primair verantwoordelijk (leeswijzer; genoemd in de hoofdstuktitel)", "Gemeente Rotterdam"],
    ),
}


def take(page: Page, step: Step) -> None:
    how, what = step
    main = page.locator("main")
    if how == "search":
        page.fill("#zoek", what)
        page.press("#zoek", "Enter")
    elif how == "group":
        page.locator("#menu summary", has_text=what).click()
    elif how == "menu":
        page.locator("#menu").get_by_role("link", name=what, exact=True).click()
    elif how == "link":
        main.get_by_role("link", name=what).first.click()
    elif how == "fold":
        main.locator("summary", has_text=what).first.click()
    elif how == "sign":
        main.locator(f".stroomtabel button[aria-label^='{what}']").first.click()
    else:
        page.locator("label.veld").filter(has=page.get_by_text(how, exact=True)).locator("select").select_option(label=what)


@pytest.mark.parametrize("task", TASKS)
def test_done_in_three_clicks(task: str, at: Opener) -> None:
    steps, answers = TASKS[task]
    assert len(steps) <= MOST
    page = at()
    for step in steps:
        take(page, step)
    for answer in answers:
        if answer.startswith("picture: "):
            expect(page.locator("#doek canvas").first).to_be_visible()
            drawn = page.evaluate("ketenkaart.graphNow().drawing.network.body.data.nodes.map((one) => one.label)")
            assert answer.removeprefix("picture: ") in drawn
        else:
            expect(page.locator("main").get_by_text(answer).locator("visible=true").first).to_be_visible()
