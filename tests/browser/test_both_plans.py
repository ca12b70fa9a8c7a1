"""Two plans on one page: each keeps its own matrix, date and questions; a choice in the address picks one."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from ketenkaart.visuals.page.html import page as make_page
from tests.browser.axe import FIRST_ONES, violations
from tests.browser.tab import (
    DESKTOP,
    PHONE,
    ZOOMED,
    Lend,
    Opener,
    Watched,
    take_from_menu,
    unfold,
)
from tests.conftest import SHIPPED, TOWN, Command, Pages

MINE = "plan=voorbeeld-gemeente"
TITLE = "Plan arbeidsmigranten gemeente Nergenshuizen (verzonnen voorbeeld)"
ROUTES = {
    "overzicht": "#/overzicht",
    "vak": "#/overzicht?cel=signalering~huisvesting~voorbeeld-gemeente",
    "aandachtspunten": f"#/aandachtspunten?{MINE}",
    "maatregelen": "#/maatregelen",
    "partners": f"#/partners?{MINE}",
    "naslag": "#/naslag",
    "tijdlijn": f"#/tijdlijn?{MINE}",
    "graaf": "#/graaf/partner-stap",
    "vergelijk": "#/vergelijk",
    "wat-als": "#/wat-als?zonder=riec",
    "weet-niet": "#/weet-niet",
    "stap": "#/ding/model/arbeidsmigranten/huisvesting",
    "maatregel": "#/ding/voorbeeld-gemeente/measure-1.1",
}


@pytest.fixture(scope="module")
def both(page_of: Pages, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plannen") / "ketenkaart.html"
    path.write_bytes(make_page(page_of(SHIPPED, TOWN)))
    return path


@pytest.fixture
def at_both(tab: Watched, both: Path) -> Opener:
    return lambda route="": tab.at(both, route)


def options(page: Page, field: str) -> list[str]:
    return page.locator(f"#{field} option").all_inner_texts()


def test_each_plan_has_its_own_matrix_with_its_own_steps(at_both: Opener) -> None:
    page = at_both("#/overzicht")
    assert page.locator("#matrix thead th a").all_inner_texts() == [
        *("Entree", "Huisvesting", "Identiteit", "Arbeid", "Financiën"),
    ]
    assert page.locator("#matrix-voorbeeld-gemeente thead th a").all_inner_texts() == [
        *("Werving en entree", "Huisvesting", "Registratie", "Arbeid", "Verblijf", "Terugkeer"),
    ]
    expect(page.locator("#stand-van")).to_have_text("8 april 2013 en 30 november 2025")
    # The report is silent on signals about lodging; the municipality has two measures there.
    expect(page.locator("#cel-signalering-huisvesting-task-force-2013")).to_contain_text("Geen werk gemeld")
    expect(page.locator("#cel-signalering-huisvesting-voorbeeld-gemeente")).to_contain_text("Bezig")


def test_a_cell_of_the_second_plan_opens_its_own_work(at_both: Opener) -> None:
    page = at_both("#/overzicht?cel=signalering~huisvesting~voorbeeld-gemeente")
    panel = page.locator("#paneel")
    expect(panel).to_contain_text(TITLE)
    expect(panel).to_contain_text("1.3 Meldpunt overbewoning")
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == "cel-signalering-huisvesting-voorbeeld-gemeente"


def test_the_plan_is_a_filter_that_goes_along(at_both: Opener, ketenkaart: Command) -> None:
    page = at_both("#/aandachtspunten")
    counts = page.locator("nav.delen")
    together = sum(map(int, re.findall(r"(\d+) aandachtspunten", counts.inner_text())))
    page.locator("details.blik > summary").click()
    page.select_option("#plan", "voorbeeld-gemeente")
    alone = json.loads(ketenkaart("gaps", "--plan", TOWN, "--format", "json").out)
    assert 0 < sum(map(int, re.findall(r"(\d+) aandachtspunt", counts.inner_text()))) == len(alone) < together
    take_from_menu(page, "Acties")
    assert MINE in page.url
    plans = set(page.locator("#maatregelen td[data-kop=Plan]").all_inner_texts())
    assert plans == {TITLE}
    page.select_option("#plan", "")
    assert len(set(page.locator("#maatregelen td[data-kop=Plan]").all_inner_texts())) == 2


def test_each_plan_stands_at_its_own_date(at_both: Opener) -> None:
    """Measure 1.1 of the report was planned in 2011; the municipality's 1.1 is in force since 2025."""
    page = at_both("#/ding/voorbeeld-gemeente/measure-1.1")
    expect(page.locator("header.kop .chip")).to_have_text("Vaste praktijk of regel")
    expect(page.locator("ol.tijdlijn")).to_contain_text("Plan, juni 2024")
    page = at_both("#/ding/task-force-2013/measure-5.4")
    expect(page.locator("ol.tijdlijn")).to_contain_text("Plan, maart 2011")
    expect(page.locator("ol.tijdlijn")).not_to_contain_text("2024")


def test_two_plans_are_compared_in_the_sentences_of_the_command(at_both: Opener, ketenkaart: Command) -> None:
    told = json.loads(ketenkaart("compare", SHIPPED, TOWN, "--format", "json").out)
    page = at_both("#/vergelijk")
    expect(page.locator("h1")).to_have_text("Vergelijk: twee plannen")
    unfold(page)  # the first sentences stand open, the others behind a fold
    said = page.locator("section.blok").first.locator("li").all_inner_texts()
    assert len(said) == len(told)
    for line, row in zip(said, told, strict=True):
        assert line.startswith(row["sentence"])
    page.select_option("#van", "voorbeeld-gemeente@2024-06-30")
    expect(page.locator("h1")).to_have_text("Vergelijk: plan en voortgang")
    expect(page.locator("main")).to_contain_text(
        "Huisvesting, signalering: eerst geen werk gemeld, dan bezig; gemeente Nergenshuizen en Woonstichting Ergens"
    )
    assert "van=voorbeeld-gemeente" in page.url


def test_one_step_of_two_models_is_drawn_twice(at_both: Opener) -> None:
    page = at_both("#/graaf/partner-stap")
    names = page.evaluate("ketenkaart.graphNow().drawing.network.body.data.nodes.map((n) => n.label)")
    assert {"Huisvesting (mensenhandel)", "Huisvesting (arbeidsmigranten)"} <= set(names)
    page.click("#filterknop")
    page.select_option("#plan", "voorbeeld-gemeente")
    ends = page.evaluate("[...document.querySelectorAll('#beeldtabel tr[data-rij]')].map((tr) => tr.dataset.naar)")
    assert {end.split("/")[1] for end in ends} == {"arbeidsmigranten"}


def test_leaving_out_a_partner_speaks_of_the_chosen_plan(at_both: Opener) -> None:
    """The municipality's 2.2 is led by the RIEC; with its three actors it stays named."""
    page = at_both(f"#/wat-als?{MINE}&zonder=riec")
    expect(page.locator("main")).to_contain_text("Volgens het plan (voortgang, november 2025) werkt")
    rows = page.locator("#verlies-voorbeeld-gemeente tbody tr")
    assert rows.all_inner_texts() == [
        "Informatiedeling, arbeid\tVertraagd, te laat sinds 31 december 2024, 1 genoemd, 3 partners"
        "\tBij 2.2 noemt het plan geen andere trekker."
    ]
    assert "het rapport" not in page.locator(".watals > div > section:has(#verlies-voorbeeld-gemeente)").inner_text()


def test_leaving_out_a_partner_speaks_of_each_plan_in_its_own_words(at_both: Opener) -> None:
    page = at_both("#/wat-als?zonder=riec")
    assert page.locator(".watals > div > section > h2").all_inner_texts() == page.evaluate(
        "ketenkaart.data.plans.map((p) => p.title)"
    )
    expect(page.locator("main")).to_contain_text("Volgens het rapport (voortgang, april 2013) werkt")
    expect(page.locator("main")).to_contain_text("Volgens het plan (voortgang, november 2025) werkt")


@pytest.mark.parametrize("size", [DESKTOP, PHONE, ZOOMED], ids=["desktop", "phone", "zoomed"])
def test_every_screen_of_two_plans_is_open_to_everyone(size: dict[str, int], lend: Lend, both: Path) -> None:
    watched = lend(size, bypass_csp=True)
    watched.open(both).add_style_tag(content=FIRST_ONES)
    faults = {}
    for name, route in ROUTES.items():
        page = watched.visit(route)
        unfold(page)
        if size == DESKTOP and (found := violations(page)):
            faults[name] = found
        if page.evaluate("document.documentElement.scrollWidth") > size["width"]:
            faults[f"{name} scrolls"] = []
    assert faults == {}
