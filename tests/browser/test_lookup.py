"""Naslag, Tijdlijn and the figures: whatever else the source says, to look up."""

import csv
import io

from playwright.sync_api import expect

from tests.browser.tab import Opener


def test_figures_stand_beside_the_measure_they_belong_to(at: Opener) -> None:
    page = at("#/ding/task-force-2013/measure-6.1")
    block = page.locator("section.blok").filter(has=page.get_by_role("heading", name="Cijfers"))
    expect(block).to_contain_text("70 opvangplaatsen (2012)")
    expect(block).to_contain_text("hoofdstuk 6, actie 6.1, voortgang")


def test_a_thing_that_points_twice_is_named_once(at: Opener) -> None:
    page = at("#/ding/task-force-2013/measure-10.1")
    names = page.locator("#verwijst tbody th").all_inner_texts()
    assert len(names) == len(set(names)) > 3


def test_lookup_filters_by_what_and_step_and_text(at: Opener) -> None:
    page = at("#/naslag")
    everything = page.locator("#naslag tbody tr").count()
    page.select_option("#wat", "Legislation")
    laws = page.locator("#naslag tbody tr").count()
    assert 20 < laws < everything
    page.fill("#tekst", "migratie")
    expect(page.locator("#naslag tbody tr")).to_have_count(1)
    expect(page.locator("#naslag tbody")).to_contain_text("Wet modern migratiebeleid")
    assert "wat=Legislation" in page.url
    page.click("#wis")
    assert page.locator("#naslag tbody tr").count() == everything


def test_the_timeline_is_in_order_and_says_what_came_of_a_promise(at: Opener) -> None:
    page = at("#/tijdlijn")
    years = page.locator("main section h2").all_inner_texts()
    assert years == sorted(years)
    assert {"2011", "2012", "2013"} <= set(years)
    lines = page.locator(".tijden > li")
    late = lines.filter(has_text="2.1 Communicatieplan").filter(has_text="wij rekenen tot 30 september 2011")
    expect(late.first).to_contain_text("de datum was voorbij")
    expect(lines.filter(has_text="Conferentie over loverboys").first).to_contain_text("31 mei 2012")
    everything = lines.count()
    page.select_option("#wat", "afspraak")
    assert 0 < lines.count() < everything
    page.select_option("#wat", "")
    page.select_option("#jaar", "2012")
    assert page.locator("main section h2").all_inner_texts() == ["2012"]


def test_the_timeline_of_the_plan_knows_no_later_events(at: Opener) -> None:
    page = at("#/tijdlijn?stand=2011-03-31")
    kinds = set(page.locator(".tijden .tag").all_inner_texts())
    assert "Termijn" in kinds
    assert "Opgeleverd" not in kinds
    lines = page.locator(".tijden > li")
    assert lines.filter(has_text="Eerste seminar voor rechters").count() == 0
    assert lines.filter(has_text="8 april 2013").count() == 0
    begin = lines.filter(has_text="9.5 Onderzoek naar slachtoffers van loverboys").filter(has_text="30 april 2011")
    expect(begin.first).to_contain_text("de datum moest nog komen")


def test_the_timeline_does_not_say_that_what_was_still_to_come_has_happened(at: Opener) -> None:
    page = at("#/tijdlijn?jaar=2013")
    lines = page.locator(".tijden > li")
    expect(lines.filter(has_text="Kleine conferentie in Washington").first).to_contain_text("de datum moest nog komen")
    said = lines.all_inner_texts()
    spring, may = (next(i for i, line in enumerate(said) if part in line) for part in ("elders in Europa", "loverboys"))
    assert spring < may  # a quarter stands at its first day


def test_the_timeline_goes_to_excel(at: Opener) -> None:
    page = at("#/tijdlijn?jaar=2012")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Sla op als CSV").click()
    text = waiting.value.path().read_text(encoding="utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert rows[0][:6] == ["Wanneer", "Soort", "Waarvan", "Wat", "Stand", "Vindplaats"]
    assert len(rows) == 1 + page.locator(".tijden > li").count()


def test_a_view_can_be_narrowed_to_one_kind_of_work(at: Opener) -> None:
    page = at("#/graaf/partner-stap")
    everything = page.locator("#beeldtabel tr[data-rij]").count()
    page.click("#filterknop")
    page.select_option("#soort", "signalering")
    rows = page.locator("#beeldtabel tr[data-rij]")
    assert 0 < rows.count() < everything
    assert rows.filter(has_text="Kamer van Koophandel").filter(has_text="Identiteit").count() == 1
    assert rows.filter(has_text="Financiën").count() == 0  # the report is silent on signals about money
    assert "soort=signalering" in page.url
