"""The report's own words find what they are about: in the first five, in a real browser. Read by hand from the report."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tab import Opener

# The public sample of the design note: each term, and what it should find.
SAMPLE = {
    "UWV": ["uwv"],
    "CoMensha": ["comensha"],
    "politie": ["nationale-politie"],
    "justitie": ["venj"],
    "kamer van koophandel": ["kvk"],
    "huizen": ["huisvesting"],
    "korpsmonitor": ["measure-1.1", "publication-korpsmonitor"],
    "e-portal": ["pilot-infoportal"],
    "parapluconvenant": ["agreement-parapluconvenant"],
    "EMPACT": ["pilot-empact"],
    "fraudewet": ["legislation-fraudewet"],
    "stroomschema": ["publication-stroomschema-arbeidsuitbuiting", "measure-3.6"],
    "draaiboek": ["publication-draaiboek-grote-groepen", "measure-6.7"],
    "Rantsev": ["legislation-rantsev"],
    "voortgezet verblijf": ["measure-5.7"],
    "schijnzelfstandigheid": ["pilot-kvk-signalen-arbeidsuitbuiting"],
    "hotel": ["facilitator-hotels", "operation-nepprostituees"],
    "cultural mediators": ["measure-6.6"],
    "3.1": ["measure-3.1"],
    "schadefons": ["schadefonds"],
}
# Others: as the report has them, in the singular or the plural, in capitals or not, with a slip, written together.
OTHERS = {
    "visitatiemethode": ["measure-1.1"],
    "kennissites": ["measure-1.3", "publication-kennissite-politie"],
    "bulletin mensenhandel": ["measure-1.6"],
    "Zandpad": ["pilot-proeftuin-utrecht-zandpad"],
    "opleidingsmodule": ["measure-2.2b"],
    "RIEC's/LIEC": ["measure-2.5"],
    "shared service centre": ["liec"],
    "aanschrijving": ["measure-2.7"],
    "uitzendbureau": ["measure-3.1", "facilitator-malafide-uitzendbureaus"],
    "The Wall": ["pilot-the-wall"],
    "tappen": ["measure-3.7"],
    "trends en ontwikkelingen": ["measure-4.3"],
    "casusoverleg": ["measure-4.2"],
    "bedenktijd": ["measure-5.3"],
    "frituurkoks": ["measure-5.4", "agreement-afspraken-bz-uwv-ind"],
    "au pair": ["measure-5.5", "measure-3.5"],
    "mvv": ["measure-5.6"],
    "tolken": ["pilot-tolkenregeling"],
    "wmo": ["legislation-wmo"],
    "regiocoordinator": ["measure-6.3"],
    "zelfstandig wonen": ["bottleneck-doorstroom-opvang"],
    "jits": ["agreement-jits-bulgarije", "agreement-jit-roemenie"],
    "gezamenlijk onderzoeksteam": ["agreement-jit-roemenie"],
    "train-the-trainersessie": ["event-train-de-trainer-2013", "measure-7.3"],
    "snelactieteam": ["measure-7.9", "pilot-sat-europa"],
    "MoU": ["measure-7.12", "measure-7.11", "measure-7.10", "measure-7.1"],
    "kinderarbeid": ["pilot-kinderarbeid-india"],
    "Caribisch Nederland": ["agreement-mou-koninkrijk"],
    "requisitoir": ["measure-8.4", "publication-handleiding-requisitoir"],
    "lokprofiel": ["measure-9.2"],
    "lvg": ["publication-onderzoek-loverboys", "measure-9.5"],
    "csv": ["measure-10.1", "figure-csv-verdubbeling"],
    "internetsurveilance": ["measure-11.2", "publication-internetstrategie-politie"],
    "ongrijpbaar": ["bottleneck-seks-internet-lastig-te-handhaven"],
    "Rutte": ["publication-regeerakkoord", "publication-regeerakkoord-b9"],
    "Working Conditions Act": ["legislation-arbowet"],
    "umbrella covenant": ["agreement-parapluconvenant"],
    "besluit taakstelling B9": ["legislation-taakstelling-b9"],
    "prostitutiewet": ["legislation-wrp"],
    "barrière arbeid": ["arbeid"],
}
HITS = ".resultaten li > a"


def keys(page: Page, text: str) -> list[str]:
    """What a search finds, as the last part of each address."""
    page.goto(page.url.split("#")[0] + "#/weet-niet")
    page.fill("#zoek", text)
    page.press("#zoek", "Enter")
    page.wait_for_function("() => /^#\\/(zoek|ding)/.test(location.hash) && document.querySelector('h1')")
    if "#/ding/" in page.url:  # one hit opens
        return [page.url.split("?")[0].rsplit("/", 1)[-1]]
    expect(page.locator("#zoekterm")).to_have_value(text)
    addresses = page.locator(HITS).evaluate_all("links => links.map(one => one.getAttribute('href'))")
    return [address.split("?")[0].rsplit("/", 1)[-1] for address in addresses]


@pytest.mark.parametrize("terms", [SAMPLE, OTHERS], ids=["sample", "others"])
def test_a_word_of_the_report_finds_its_thing_in_the_first_five(terms: dict[str, list[str]], at: Opener) -> None:
    page = at()
    first = {term: keys(page, term)[:5] for term in terms}
    assert {term: found for term, found in first.items() if not set(terms[term]) & set(found)} == {}


@pytest.mark.parametrize("term", ["best practices", "MoU", "vragenlijst", "knelpunten"])
def test_a_word_for_several_things_opens_a_list(term: str, at: Opener) -> None:
    assert len(keys(at(), term)) > 1


def test_singular_and_plural_find_the_same(at: Opener) -> None:
    page = at()
    for one, more in (("csv", "csv's"), ("csv", "csvs"), ("mou", "MoU's"), ("JIT", "jits"), ("tolk", "tolken")):
        assert keys(page, one) == keys(page, more) != []


@pytest.mark.parametrize(
    ("term", "whole", "never"),
    [
        ("IND", {"ind"}, {"mou-india", "blad-bronnen", "grondslag-ontbreekt", "measure-7.11"}),
        ("ind", {"ind"}, {"mou-india", "blad-bronnen", "grondslag-ontbreekt", "measure-7.11"}),
        ("SAT", {"sat"}, {"organisaties", "gemeente-amsterdam"}),
        ("OM", {"om"}, {"comensha", "measure-1.2"}),
        ("EU", {"eu"}, {"europol", "eurojust"}),
    ],
)
def test_an_abbreviation_is_found_only_as_a_whole_word(term: str, whole: set[str], never: set[str], at: Opener) -> None:
    page = at()
    found = keys(page, term)
    assert 0 < len(found) < 40
    assert not never & {key.partition("agreement-")[2] or key for key in found}
    marked = " ".join(page.locator(".resultaten mark").all_inner_texts()).lower()
    inside = {word for word in re.findall(r"\w+", marked) if term.lower() in word}
    assert inside == whole


def test_a_word_is_found_at_its_beginning_or_as_a_second_half_and_nowhere_else(at: Opener) -> None:
    page = at()
    assert "pilot-infoportal" in keys(page, "portal")
    assert "measure-8.4" in keys(page, "requisit")
    assert "internetproviders" in keys(page, "providers")
    for inside in ("foport", "nfoportal", "indplaatsen", "equisitoir"):
        assert keys(page, inside) == [], inside


def test_no_word_is_suggested_by_its_letters_alone(at: Opener) -> None:
    """A short word, one with another first letter, one with two slips: nothing is found, and nothing offered."""
    page = at()
    for typed in ("INDD", "kamr", "bchadefonds", "schedefoms", "bestaat-niet", "Langkamp", "nagelstudio"):
        assert keys(page, typed) == [], typed
        expect(page.locator("#gelezen")).to_have_count(0)
        offered = set(page.locator("#anders a[href*=zoek]").all_inner_texts())
        assert offered <= {*typed.split("-")}, typed
    keys(page, "schadefons")
    expect(page.locator("#gelezen")).to_have_text("Gezocht op “schadefonds”.")


@pytest.mark.parametrize("route", ["#/naslag?tekst=IND", "#/maatregelen?tekst=IND", "#/aandachtspunten?tekst=IND"])
def test_the_text_of_a_list_filters_alike(route: str, at: Opener) -> None:
    page = at(route)
    said = [text.lower() for text in page.locator("main tbody tr, main .vragen li").all_inner_texts()]
    assert not [text for text in said if "india" in text and not re.search(r"\bind\b", text)]
