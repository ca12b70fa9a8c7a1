"""Ten questions that a colleague could ask of the report, each answered from the first screen in three steps at most.

A step is a click, a choice from a list, or a word typed into the search box and sent. The answers were read by hand.
"""

from collections.abc import Sequence

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tab import Opener, take_from_menu

Step = tuple[str, str]  # how, and what: ("menu", "Overige gegevens"), ("search", "Roemenië"), ("Wat", "afspraken"), ("link", …)

QUESTIONS: dict[str, tuple[Sequence[Step], Sequence[str]]] = {
    "Welke afspraken lopen met Roemenië?": (
        [("search", "Roemenië"), ("Wat", "Afspraak")],
        ["Gezamenlijk onderzoeksteam met Roemenië", "Afspraak van het Landelijk Parket met het Roemeense parket"],
    ),
    "Wat staat er over Nigeria?": (
        [("search", "Nigeria")],
        ["7.7 Nigeria", "7.8 Steun aan opvang", "NAPTIP", "IOM-project voor opvang in Edo en Lagos"],
    ),
    "Hoeveel plaatsen heeft de categorale opvang?": (
        [("search", "categorale opvang"), ("link", "Pilot Categorale opvang slachtoffers mensenhandel")],
        ["50 opvangplaatsen (2010)", "70 opvangplaatsen (2012)"],
    ),
    "Hoeveel zaken kwamen er in 2012 bij het OM binnen?": (
        [("menu", "Overige gegevens"), ("Wat", "cijfers")],
        ["Mensenhandelzaken die bij het OM binnenkwamen", "300 zaken"],
    ),
    "Wat wacht er op de prostitutiewet?": (
        [("search", "prostitutiewet"), ("link", "Wet regulering prostitutie (Wrp)")],
        ["De prostitutiewet invoeren en knelpunten melden", "wacht hierop"],
    ),
    "Wie zit er namens wie in de Task Force?": (
        [("search", "Task Force"), ("link", "Task Force Mensenhandel")],
        ["Lidmaatschap", "Openbaar Ministerie in Task Force Mensenhandel", "burgemeester"],
    ),
    "Wat is er in 2012 gebeurd en opgeleverd?": (
        [("menu", "Tijdlijn"), ("Jaar", "2012")],
        ["9 februari 2012", "Eerste seminar voor rechters, Amsterdam", "3.8 Bewustwording bij ambassades"],
    ),
    "Waar gaat informatie niet goed?": (
        [("menu", "Alle vragen"), ("link", "Loopt de informatie goed?")],
        ["BZ", "UWV", "Sindsdien"],
    ),
    "Welke knelpunten noemt het rapport bij de opvang?": (
        [("menu", "Overige gegevens"), ("Wat", "knelpunten"), ("Tekst", "opvang")],
        ["Slachtoffers stromen niet door uit de opvang", "deels opgelost"],
    ),
    "Waar spreekt het rapport zichzelf tegen?": (
        [("menu", "Wat deze kaart niet weet")],
        ["Waar het rapport zichzelf tegenspreekt", "Wij kiezen niet"],
    ),
}


def take(page: Page, step: Step) -> None:
    how, what = step
    if how == "menu":
        take_from_menu(page, what)
    elif how == "search":
        page.fill("#zoek", what)
        page.press("#zoek", "Enter")
    elif how == "link":
        page.locator("main").get_by_role("link", name=what, exact=True).first.click()
    else:
        field = page.locator("label.veld").filter(has=page.get_by_text(how, exact=True))
        if how == "Tekst":
            field.locator("input").fill(what)
        else:
            field.locator("select").select_option(label=what)


@pytest.mark.parametrize("question", QUESTIONS)
def test_answered_in_three_steps(question: str, at: Opener) -> None:
    steps, answers = QUESTIONS[question]
    assert len(steps) <= 3
    page = at()
    for step in steps:
        take(page, step)
    for answer in answers:
        expect(page.locator("main")).to_contain_text(answer)
