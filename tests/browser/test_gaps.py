"""Aandachtspunten: filter, share, download."""

import csv
import io
from typing import Any

from playwright.sync_api import expect

from tests.browser.tab import Opener

KEY = "2013-04-08|all|with"


def test_counts_keep_questions_apart(at: Opener, data: dict[str, Any]) -> None:
    page = at("#/aandachtspunten")
    gaps = data["answers"][KEY]["gaps"]
    low = sum(gap["severity"] == "laag" for gap in gaps)
    expect(page.locator("#telling")).to_contain_text(f"{len(gaps) - low} aandachtspunten en {low} vragen (laag)")
    assert page.locator("article.punt").count() == len(gaps)


def test_the_high_ones_at_one_step(at: Opener) -> None:
    page = at("#/aandachtspunten")
    page.select_option("#stap", "entree")
    page.select_option("#gewicht", "hoog")
    found = page.locator("article.punt")
    assert found.count() > 0
    assert page.locator("article.punt:not(.gewicht-hoog)").count() == 0
    page.reload()
    page.wait_for_selector("html[data-klaar]")
    assert page.input_value("#stap") == "entree"
    assert page.input_value("#gewicht") == "hoog"
    page.click("#wis")
    assert "stap=" not in page.url


def test_typing_filters_and_keeps_the_caret(at: Opener) -> None:
    page = at("#/aandachtspunten")
    before = page.locator("article.punt").count()
    page.locator("#tekst").press_sequentially("termijn")
    assert page.input_value("#tekst") == "termijn"
    assert 0 < page.locator("article.punt").count() < before
    assert "tekst=termijn" in page.url


def test_each_says_why_where_and_who_might(at: Opener) -> None:
    page = at("#/aandachtspunten?vraag=barriere-zonder-maatregel")
    card = page.locator("article.punt").first
    card.locator("summary", has_text="Waarom").click()
    card.locator("summary", has_text="Wie zou dit kunnen? (idee van de kaart)").click()
    expect(card).to_contain_text("Op alfabet")
    names = [text.split(":")[0] for text in card.locator("details ul > li").all_inner_texts()]
    folded = page.evaluate("(names) => [...names].sort(ketenkaart.compare)", names)
    assert names == folded


def test_a_footnote_is_copied(at: Opener) -> None:
    page = at("#/aandachtspunten?vraag=deadline-verstreken")
    card = page.locator("article.punt").first
    sentence = card.locator("h3").inner_text()
    card.get_by_text("Kopieer als voetnoot").click()
    expect(page.locator("#melding")).to_have_text("Gekopieerd.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert sentence in copied
    assert "8 april 2013" in copied
    assert "zoek op “" in copied
    assert "ketenkaart" in copied


def test_what_is_shown_is_downloaded_as_csv(at: Opener) -> None:
    page = at("#/aandachtspunten?ernst=hoog")
    shown = page.locator("article.punt h3").all_inner_texts()
    with page.expect_download() as got:
        page.click("text=Download als CSV")
    raw = got.value.path().read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8-sig")
    assert text.count("\r\n") == len(shown) + 1
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert [row[2] for row in rows[1:]] == shown
    assert all(row[9] == "8 april 2013" for row in rows[1:])
    assert len({len(row) for row in rows}) == 1


def test_no_field_of_a_csv_runs_as_a_formula(at: Opener) -> None:
    page = at("#/overzicht")
    made = page.evaluate("""ketenkaart.csv([["=1+1", "+1", "-1", "@x", "\\tx", "a;b", 'q"q', "gewoon"]])""")
    assert made == '\ufeff"\'=1+1";"\'+1";"\'-1";"\'@x";"\'\tx";"a;b";"q""q";"gewoon"\r\n'


def test_only_who_carries_an_action_is_named_for_its_kinds(at: Opener, data: dict[str, Any]) -> None:
    """In 6.6 the inspectorate leads; CoMensha takes care of who is found. Read by hand in chapters 6 and 8."""
    page = at("#/overzicht?cel=opsporing-vervolging~identiteit")
    listed = page.locator("#paneel ul").last.locator("> li").all_inner_texts()
    said = {line.split(":")[0]: line for line in listed}
    assert said["Inspectie SZW"].startswith("Inspectie SZW: doet opsporing en vervolging bij arbeid en alle stappen (")
    assert not set(said) & {"CoMensha", "Ministerie van Volksgezondheid, Welzijn en Sport", "Rechtspraak"}
    wrong = {"org/comensha", "org/vws", "org/rechtspraak"}
    for key, answer in data["answers"].items():
        for gap in answer["gaps"]:
            for one in gap["candidates"]:
                if one["who"] in wrong:
                    assert not [why for why in one["why"] if "opsporing en vervolging" in why["said"]], (key, gap)


def test_what_the_page_says_of_who_might_is_what_the_engine_said(at: Opener, data: dict[str, Any]) -> None:
    """Under an earlier date and with stated links only: what stands on the cards is the answer of that choice."""
    page = at("#/aandachtspunten?stand=2011-03-31&koppelingen=genoemd&gewicht=hoog")
    gaps = [gap for gap in data["answers"]["2011-03-31|stated|with"]["gaps"] if gap["severity"] == "hoog"]
    cards = page.locator("article.punt")
    assert cards.count() == len(gaps) > 0
    for card, gap in zip(cards.all(), gaps, strict=True):
        fold = card.locator("summary", has_text="Wie zou dit kunnen?")
        if fold.count():
            fold.click()
            listed = card.locator("details[open] li")
            expect(listed).to_have_count(len(gap["candidates"]))
            for line, one in zip(listed.all_inner_texts(), gap["candidates"], strict=True):
                assert all(why["said"] in line for why in one["why"])
