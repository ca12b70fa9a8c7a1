"""Aandachtspunten: filter, share, download."""

import csv
import io
from typing import Any

from playwright.sync_api import expect

from ketenkaart.queries.candidates import Candidates
from ketenkaart.queries.gaps import ask
from ketenkaart.store import Store
from ketenkaart.visuals.short import short
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
    page.select_option("#ernst", "hoog")
    found = page.locator("article.punt")
    assert found.count() > 0
    assert page.locator("article.punt:not(.ernst-hoog)").count() == 0
    page.reload()
    page.wait_for_selector("html[data-klaar]")
    assert page.input_value("#stap") == "entree"
    assert page.input_value("#ernst") == "hoog"
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


def test_the_page_thinks_of_the_same_candidates_as_the_word_file(at: Opener, report: Store) -> None:
    """Both reckon for themselves: the page under any choice, the Word file once."""
    page = at("#/aandachtspunten")
    shown = page.evaluate(
        """(() => { const s = ketenkaart.scenarioOf({});
          return ketenkaart.answerTo(s).gaps.map((g) => [g.query, g.subject, g.detail, g.barrier, g.kind,
            ketenkaart.candidates(g, s).map(([id]) => id).sort()]); })()"""
    )
    candidates = Candidates(report)
    written = [
        [
            *(gap.query, short(gap.subject), short(gap.detail or ""), gap.barrier, gap.kind),
            sorted(short(one.iri) for one in candidates.of(gap)),
        ]
        for gap in ask(report)
    ]
    assert shown == written
    assert sum(bool(row[-1]) for row in shown) > 100
