"""Aandachtspunten: filter, share, download."""

import csv
import io
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.tab import Opener

KEY = "2013-04-08|all|with"
ALL = "#/aandachtspunten?vouw=uit&termijnen=alle"
ROWS = "[data-vraag]"


def marks(page: Page) -> list[str]:
    """The names of the questions on the screen."""
    return [str(row.get_attribute("data-vraag")) for row in page.locator(ROWS).all()]


def marks_of_points(page: Page) -> list[str]:
    """The names of the questions that stand in a fold, and not in the table of deadlines."""
    return [str(row.get_attribute("data-vraag")) for row in page.locator("article.punt").all()]


def exported(page: Page, button: str) -> list[list[str]]:
    """The rows of a CSV that a button gives."""
    with page.expect_download() as got:
        page.click(button)
    raw = got.value.path().read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert len({len(row) for row in rows}) == 1
    return rows[1:]


def test_questions_about_the_source_stand_apart(at: Opener, data: dict[str, Any]) -> None:
    """Every question stands in one of two lists; the table of deadlines names those of weight laag too."""
    gaps = data["answers"][KEY]["gaps"]
    low = {gap["mark"] for gap in gaps if gap["severity"] == "laag"}
    page = at(ALL)
    expect(page.locator("#deel-overleg")).to_contain_text(f"Om te bespreken {len(gaps) - len(low)} aandachtspunten")
    expect(page.locator("#deel-bron")).to_contain_text(f"Gewicht laag {len(low)} aandachtspunten")
    assert set(marks(page)) - low == {gap["mark"] for gap in gaps} - low
    assert sorted(marks_of_points(page)) == sorted(set(marks_of_points(page)) - low)
    page.click("#deel-bron")
    page.click("#vouw")
    page.click("#meer-termijnen") if page.locator("#meer-termijnen").count() else None
    assert sorted(marks(page)) == sorted(low)
    assert len({gap["mark"] for gap in gaps}) == len(gaps)


def test_the_deadlines_stand_in_one_table(at: Opener) -> None:
    """Read by hand in chapters 2 and 3: 2.1 is said not to be there; of Europol nothing is said."""
    page = at("#/aandachtspunten?termijnen=alle")
    rows = page.locator("#termijnen tbody tr")
    plan = rows.filter(has_text="communicatieplan opgesteld")
    for said in ("2.1", "“in het derde kwartaal van 2011”", "belofte, uiterlijk 30 september 2011", "er niet", "trekker"):
        expect(plan).to_contain_text(said)
    expect(rows.filter(has_text="Europol")).to_contain_text("niet gemeld of het er is")
    heading = rows.filter(has_text="eerste versie van de rapportage")
    expect(heading).to_contain_text("alleen in de hoofdstuktitel")


def test_it_is_folded_and_a_fold_says_what_is_in_it(at: Opener) -> None:
    page = at("#/aandachtspunten")
    assert page.locator("article.punt").count() == 0
    assert page.evaluate("document.documentElement.scrollHeight") < 4000
    # By hand: the six kinds of work that are expected at huisvesting stand in the one row of that step.
    fold = page.locator(".vouw", has_text="Stap Huisvesting")
    for said in ("1 aandachtspunt", "1 hoog", "en 3 met gewicht laag"):
        expect(fold).to_contain_text(said)
    fold.locator("summary").first.click()
    expect(fold.locator("article.punt")).to_have_count(1)
    fold = page.locator(".vouw", has_text="Stap Financiën")
    expect(fold).to_contain_text("1 aandachtspunt")
    fold.locator("summary").first.click()
    expect(fold.locator("article.punt")).to_have_count(1)
    page.click("#per-soort")
    fold = page.locator(".vouw", has_text="Knelpunt: is het opgelost?")
    fold.locator("summary").first.click()
    expect(fold.locator("article.punt")).to_have_count(6)


def test_marks_stand_in_the_address_and_exactly_those_are_exported(at: Opener, data: dict[str, Any]) -> None:
    page = at(ALL)
    first, second = page.locator("#termijnen tbody tr").nth(1), page.locator("article.punt").nth(2)
    wanted = [str(row.get_attribute("data-vraag")) for row in (first, second)]
    for row in (first, second):
        row.locator("input[type=checkbox]").check()
    expect(page.locator(".merkbalk")).to_contain_text("2 aandachtspunten gemarkeerd voor overleg")
    assert f"merk={'.'.join(wanted)}" in page.url
    page.reload()
    page.wait_for_selector("html[data-klaar]")
    assert page.locator("tr.gemarkeerd, article.gemarkeerd").count() == 2
    page.click("#alleen")
    assert sorted(marks(page)) == sorted(wanted)
    said = {gap["mark"]: gap["sentence"] for gap in data["answers"][KEY]["gaps"]}
    order = [gap["mark"] for gap in data["answers"][KEY]["gaps"] if gap["mark"] in wanted]
    assert [row[2] for row in exported(page, "#merk-csv")] == [said[mark] for mark in order]
    page.locator("#menu").get_by_role("link", name="Overzicht").click()
    page.go_back()
    expect(page.locator(".merkbalk")).to_contain_text("2 aandachtspunten gemarkeerd")
    page.click("#wis-merken")
    expect(page.locator(".merkbalk")).to_have_count(0)
    assert "merk" not in page.url
    assert "alleen" not in page.url


def test_a_heading_marks_all_under_it_and_another_choice_says_what_is_not_there(at: Opener) -> None:
    page = at("#/aandachtspunten")
    page.locator(".vouw", has_text="Stap Financiën").locator("input[type=checkbox]").first.check()
    expect(page.locator(".merkbalk")).to_contain_text("1 aandachtspunt gemarkeerd")
    page.goto(page.url + "&verwachtingen=uit")
    expect(page.locator(".merkbalk")).to_contain_text("1 daarvan staat niet in deze keuze")


def test_the_high_ones_at_one_step(at: Opener) -> None:
    page = at("#/aandachtspunten")
    page.select_option("#stap", "huisvesting")
    page.select_option("#gewicht", "hoog")
    assert page.locator(ROWS).count() > 0
    assert page.locator("article.punt:not(.gewicht-hoog)").count() == 0
    page.reload()
    page.wait_for_selector("html[data-klaar]")
    assert page.input_value("#stap") == "huisvesting"
    assert page.input_value("#gewicht") == "hoog"
    page.click("#wis")
    assert "stap=" not in page.url


def test_typing_filters_and_keeps_the_caret(at: Opener) -> None:
    page = at(ALL)
    before = page.locator(ROWS).count()
    page.locator("#tekst").press_sequentially("opvang")
    assert page.input_value("#tekst") == "opvang"
    assert 0 < page.locator(ROWS).count() < before
    assert "tekst=opvang" in page.url


def test_each_says_why_where_and_who_might(at: Opener) -> None:
    page = at("#/aandachtspunten?vraag=barriere-zonder-maatregel")
    card = page.locator("article.punt").first
    card.locator("summary", has_text="Meer").click()
    for said in ("Waarom is dit een aandachtspunt?", "Wie zou dit kunnen? (idee van de kaart)", "Op alfabet"):
        expect(card).to_contain_text(said)
    names = [text.split(":")[0] for text in card.locator("details ul > li").all_inner_texts()]
    folded = page.evaluate("(names) => [...names].sort(ketenkaart.compare)", names)
    assert names == folded != []


def test_what_is_folded_in_a_row_is_asked_with_it_and_by_itself(at: Opener, data: dict[str, Any]) -> None:
    """By hand: at identiteit three kinds are expected and not reported, which stand in the one row of that step."""
    gaps = data["answers"][KEY]["gaps"]
    [step] = [gap for gap in gaps if gap["query"] == "barriere-alleen-geduid" and gap["barrier"] == "identiteit"]
    every = {one["who"] for found in step["also"] for one in found["candidates"]}
    assert {one["who"] for one in step["candidates"]} == every
    page = at("#/aandachtspunten?vraag=barriere-alleen-geduid&stap=identiteit")
    card = page.locator("article.punt")
    card.locator("summary", has_text="Meer").click()
    expect(card.locator("details ul > li")).to_have_count(len(every))
    names = [text.split(":")[0] for text in card.locator("details ul > li").all_inner_texts()]
    assert names == page.evaluate("(names) => [...names].sort(ketenkaart.compare)", names)
    assert len(every) > max(len(found["candidates"]) for found in step["also"])
    page = at("#/aandachtspunten?vraag=barriere-zonder-maatregel&stap=identiteit")
    expect(page.locator("article.punt h4")).to_have_text([found["sentence"] for found in step["also"]])
    for card, found in zip(page.locator("article.punt").all(), step["also"], strict=True):
        card.locator("summary", has_text="Meer").click()
        expect(card.locator("details ul > li")).to_have_count(len(found["candidates"]))
        expect(card).to_contain_text("Telt als één aandachtspunt met: Stap waar het rapport geen activiteit bij noemt.")
    assert {card.get_attribute("data-vraag") for card in page.locator("article.punt").all()} == {step["mark"]}


def test_a_footnote_is_copied(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/aandachtspunten?vraag=deadline-verstreken")
    row = page.locator("#termijnen tbody tr").first
    mark = row.get_attribute("data-vraag")
    [gap] = [gap for gap in data["answers"][KEY]["gaps"] if gap["mark"] == mark]
    row.locator("summary", has_text="Meer").click()
    sentence = row.locator("details p").first.inner_text()  # of this question, also where it is folded under another
    assert sentence in [found["sentence"] for found in (gap, *gap["also"]) if found["query"] == "deadline-verstreken"]
    row.get_by_text("Kopieer als voetnoot").click()
    expect(page.locator("#melding")).to_have_text("Gekopieerd.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert sentence in copied
    assert "8 april 2013" in copied
    assert "zoek op “" in copied
    assert "ketenkaart" in copied


def test_what_is_shown_is_downloaded_as_csv(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/aandachtspunten?gewicht=hoog&vouw=uit")
    rows = exported(page, "text=Sla op als CSV")
    assert [row[2] for row in rows] == [g["sentence"] for g in data["answers"][KEY]["gaps"] if g["severity"] == "hoog"]
    assert len(rows) == len(marks(page))
    assert all(row[9] == "8 april 2013" for row in rows)


def test_no_field_of_a_csv_runs_as_a_formula(at: Opener) -> None:
    page = at("#/overzicht")
    made = page.evaluate("""ketenkaart.csv([["=1+1", "+1", "-1", "@x", "\\tx", "a;b", 'q"q', "gewoon"]])""")
    assert made == '\ufeff"\'=1+1";"\'+1";"\'-1";"\'@x";"\'\tx";"a;b";"q""q";"gewoon"\r\n'


def test_only_who_carries_an_action_is_named_for_its_kinds(at: Opener, data: dict[str, Any]) -> None:
    """In 6.6 the inspectorate leads; CoMensha takes care of who is found. Read by hand in chapters 6 and 8."""
    page = at("#/overzicht?cel=opsporing-vervolging~identiteit")
    listed = page.locator("#paneel ul").last.locator("> li").all_inner_texts()
    said = {line.split(":")[0]: line for line in listed}
    assert said["Inspectie SZW"].startswith("Inspectie SZW: doet opsporing en vervolging bij arbeid en werk dat niet aan één stap is gebonden (")
    assert not set(said) & {"CoMensha", "Ministerie van Volksgezondheid, Welzijn en Sport", "Rechtspraak"}
    wrong = {"org/comensha", "org/vws", "org/rechtspraak"}
    for key, answer in data["answers"].items():
        for gap in answer["gaps"]:
            for one in gap["candidates"]:
                if one["who"] in wrong:
                    assert not [why for why in one["why"] if "opsporing en vervolging" in why["said"]], (key, gap)


def test_what_the_page_says_of_who_might_is_what_the_engine_said(at: Opener, data: dict[str, Any]) -> None:
    """Under an earlier date and with stated links only: what stands on the rows is the answer of that choice."""
    page = at("#/aandachtspunten?stand=2011-03-31&koppelingen=genoemd&gewicht=hoog&vouw=uit")
    gaps = {g["mark"]: g for g in data["answers"]["2011-03-31|stated|with"]["gaps"] if g["severity"] == "hoog"}
    rows = page.locator(ROWS)
    assert sorted(marks(page)) == sorted(gaps)
    asked = 0
    for row, mark in zip(rows.all(), marks(page), strict=True):
        row.locator("summary", has_text="Meer").click()
        listed, gap = row.locator("details[open] li"), gaps[mark]
        if gap["asks"]:
            expect(listed).to_have_count(len(gap["candidates"]))
            asked += len(gap["candidates"])
            for line, one in zip(listed.all_inner_texts(), gap["candidates"], strict=True):
                assert all(why["said"] in line for why in one["why"])
    assert asked
