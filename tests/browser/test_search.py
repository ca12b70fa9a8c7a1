"""Search in every form of a word, and questions of a colleague, each answered from the first screen in a few steps."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import texts
from tests.browser.tab import Opener, take_from_menu
from tests.share import share

HITS = ".resultaten li > a"
# The report's own words find what they are about in the first five. Read by hand from the report.
FINDS = {  # each term, and what it should find; the first twenty are the public sample of the design note
    **{"UWV": "uwv", "CoMensha": "comensha", "politie": "nationale-politie", "justitie": "venj"},
    **{"kamer van koophandel": "kvk", "huizen": "huisvesting", "korpsmonitor": "measure-1.1 publication-korpsmonitor"},
    **{"e-portal": "pilot-infoportal", "parapluconvenant": "agreement-parapluconvenant", "EMPACT": "pilot-empact"},
    **{"fraudewet": "legislation-fraudewet", "stroomschema": "publication-stroomschema-arbeidsuitbuiting measure-3.6"},
    **{"draaiboek": "publication-draaiboek-grote-groepen measure-6.7", "Rantsev": "legislation-rantsev"},
    **{"voortgezet verblijf": "measure-5.7", "schijnzelfstandigheid": "pilot-kvk-signalen-arbeidsuitbuiting"},
    **{"hotel": "facilitator-hotels operation-nepprostituees", "cultural mediators": "measure-6.6"},
    **{"3.1": "measure-3.1", "schadefons": "schadefonds", "visitatiemethode": "measure-1.1"},
    **{"kennissites": "measure-1.3 publication-kennissite-politie", "bulletin mensenhandel": "measure-1.6"},
    **{"Zandpad": "pilot-proeftuin-utrecht-zandpad", "opleidingsmodule": "measure-2.2b", "RIEC's/LIEC": "measure-2.5"},
    **{"shared service centre": "liec", "aanschrijving": "measure-2.7"},
    **{"uitzendbureau": "measure-3.1 facilitator-malafide-uitzendbureaus", "The Wall": "pilot-the-wall"},
    **{"tappen": "measure-3.7", "trends en ontwikkelingen": "measure-4.3", "casusoverleg": "measure-4.2"},
    **{"bedenktijd": "measure-5.3", "frituurkoks": "measure-5.4 agreement-afspraken-bz-uwv-ind"},
    **{"au pair": "measure-5.5 measure-3.5", "mvv": "measure-5.6", "tolken": "pilot-tolkenregeling"},
    **{"wmo": "legislation-wmo", "regiocoordinator": "measure-6.3"},
    **{"zelfstandig wonen": "bottleneck-doorstroom-opvang", "jits": "agreement-jits-bulgarije agreement-jit-roemenie"},
    **{"gezamenlijk onderzoeksteam": "agreement-jit-roemenie"},
    **{"train-the-trainersessie": "event-train-de-trainer-2013 measure-7.3"},
    **{"snelactieteam": "measure-7.9 pilot-sat-europa", "MoU": "measure-7.12 measure-7.11 measure-7.10 measure-7.1"},
    **{"kinderarbeid": "pilot-kinderarbeid-india", "Caribisch Nederland": "agreement-mou-koninkrijk"},
    **{"requisitoir": "measure-8.4 publication-handleiding-requisitoir", "lokprofiel": "measure-9.2"},
    **{"lvg": "publication-onderzoek-loverboys measure-9.5", "csv": "measure-10.1 figure-csv-verdubbeling"},
    **{"internetsurveilance": "measure-11.2 publication-internetstrategie-politie"},
    **{"ongrijpbaar": "bottleneck-seks-internet-lastig-te-handhaven"},
    **{"Rutte": "publication-regeerakkoord publication-regeerakkoord-b9"},
    **{"Working Conditions Act": "legislation-arbowet", "umbrella covenant": "agreement-parapluconvenant"},
    **{"besluit taakstelling B9": "legislation-taakstelling-b9", "prostitutiewet": "legislation-wrp"},
    **{"barrière arbeid": "arbeid"},
}


def search(page: Page, text: str) -> list[str]:
    """What a search from the head of the page finds, by name; one hit opens, and its heading is its name."""
    page.goto(page.url.split("#")[0] + "#/weet-niet")
    page.fill("#zoek", text)
    page.press("#zoek", "Enter")
    page.wait_for_function("() => /^#\\/(zoek|ding)/.test(location.hash) && document.querySelector('h1')")
    if "#/ding/" in page.url:
        return texts(page, "h1")
    expect(page.locator("#zoekterm")).to_have_value(text)
    return texts(page, HITS)


def keys(page: Page, text: str) -> list[str]:
    """What a search finds, as the last part of each address."""
    search(page, text)
    places = page.locator(HITS).evaluate_all("(all) => all.map((one) => one.hash)")
    found = [page.url] if "#/ding/" in page.url else places
    return [address.split("?")[0].rsplit("/", 1)[-1] for address in found]


@pytest.mark.sampled
def test_word_of_the_report_finds_its_thing_in_the_first_five(at: Opener) -> None:
    page = at()
    for term in ("best practices", "vragenlijst", "knelpunten"):
        assert len(keys(page, term)) > 1, term
    first = {term: keys(page, term)[:5] for term in share(FINDS, 20)}
    assert {term: found for term, found in first.items() if not set(FINDS[term].split()) & set(found)} == {}


def test_every_name_and_form_finds_the_same(at: Opener) -> None:
    """The texts say KvK; the name in full, and the English one, find the same things in the same order."""
    page = at()
    short = search(page, "KvK")
    assert short[0] == "Kamer van Koophandel"
    assert "Twee pilots bij de KvK, waarnemingen naar partners" in short
    assert search(page, "Kamer van Koophandel") == search(page, "chamber of commerce") == short
    for one, more in (("csv", "csv's"), ("csv", "csvs"), ("mou", "MoU's"), ("JIT", "jits"), ("tolk", "tolken")):
        assert keys(page, one) == keys(page, more) != []
    for typed, name in (
        ("inspecties", "Inspectie SZW"),
        ("brief gemeenten", "Brieven aan gemeenten over rechtspersonen"),
        ("massagesalon", "Chinese massagesalons met onvergunde seksuele diensten"),
        ("financien", "Financiën"),
        ("VERBLIJFSPROCEDURES", "5.4 Signalen van misbruik van verblijfsprocedures delen"),
        ("portal", "Pilot met een infoportal"),
        ("huizen", "Huisvesting"),  # houses are named at one step only, in its description: one hit opens
    ):
        assert name in "|".join(search(page, typed)), typed


def test_word_is_found_whole_or_at_its_beginning_or_as_a_second_half_and_nowhere_else(at: Opener) -> None:
    """Of a short word, one with another first letter, one with two slips: nothing is found, and nothing offered."""
    page = at()
    for term, never in (
        ("IND", {"mou-india", "blad-bronnen", "grondslag-ontbreekt", "measure-7.11"}),
        ("ind", {"mou-india", "blad-bronnen", "grondslag-ontbreekt", "measure-7.11"}),
        ("SAT", {"organisaties", "gemeente-amsterdam"}),
        ("OM", {"comensha", "measure-1.2"}),
        ("EU", {"europol", "eurojust"}),
    ):
        found = keys(page, term)
        assert 0 < len(found) < 40
        assert not never & {key.partition("agreement-")[2] or key for key in found}
        marked = re.findall(r"\w+", " ".join(texts(page, ".resultaten mark")).lower())
        assert {word for word in marked if term.lower() in word} == {term.lower()}
    for typed, key in (("requisit", "measure-8.4"), ("providers", "internetproviders")):
        assert key in keys(page, typed)
    for inside in ("foport", "nfoportal", "indplaatsen", "equisitoir", "ontmoetingen delegatie"):
        assert keys(page, inside) == [], inside
    for typed in ("INDD", "kamr", "bchadefonds", "schedefoms", "bestaat-niet", "Langkamp", "nagelstudio"):
        assert keys(page, typed) == [], typed
        expect(page.locator("#gelezen")).to_have_count(0)
        assert set(texts(page, "#anders a[href*=zoek]")) <= {*typed.split("-")}, typed
    for screen in ("naslag", "maatregelen", "aandachtspunten"):  # and so in the text of a list
        for said in texts(at(f"#/{screen}?tekst=IND"), "main tbody tr, main .vragen li"):
            assert "india" not in said.lower() or re.search(r"\bind\b", said.lower()), said


def test_steps_and_questions_come_first_a_slip_is_said_and_nothing_found_says_what_to_try(at: Opener) -> None:
    page = at()
    assert search(page, "arbeid")[0] == "Arbeid"
    search(page, "termijnen")
    expect(page.locator(".resultaten li > span").first).to_contain_text("Vraag")
    assert search(page, "slachtofers opvang")[:1] == ["Hoofdstuk 6: Opvang, zorg en positie van slachtoffers"]
    expect(page.locator("#gelezen")).to_have_text("Gezocht op “slachtoffers opvang”.")
    for typed, part, first in (("slachtofers opvagn", "slachtoffers", ""), ("kvk toekan", "kvk", "Kamer van Koop")):
        assert search(page, typed) == []
        expect(page.locator("#gevonden")).to_have_text(f"Niets gevonden voor “{typed}”.")
        page.locator("#anders").get_by_role("link", name=part).click()
        expect(page.locator("#gevonden")).to_contain_text("gevonden")
        expect(page.locator(HITS).first).to_contain_text(first)
    page = at("#/zoek?q=arbeid")  # what is chosen since goes along with a hit
    page.goto(page.url.split("#")[0] + "#/zoek?q=arbeid&stand=2011-03-31")
    expect(page.locator(HITS).first).to_have_attribute("href", "#/ding/model/mensenhandel/arbeid?stand=2011-03-31")


# What a colleague or a policy officer could ask of the report; the answers were read by hand. A step is a click, a
# choice from a list, or a word typed into the search box and sent: found by the words that stand on the screen.
TASKS = {  # how to go there, in three clicks and choices at most (a screen of the menu is two), and what stands there
    "Welke afspraken lopen met Roemenië?": "search: Roemenië | Wat: Afspraak => Gezamenlijk onderzoeksteam met "
    "Roemenië | Afspraak van het Landelijk Parket met het Roemeense parket",
    "Wat staat er over Nigeria?": "search: Nigeria => 7.7 Nigeria | 7.8 Steun aan opvang | NAPTIP | IOM-project voor "
    "opvang in Edo en Lagos",
    "Hoeveel plaatsen heeft de categorale opvang?": "search: categorale opvang | link: Pilot Categorale opvang "
    "slachtoffers mensenhandel => 50 opvangplaatsen (2010) | 70 opvangplaatsen (2012)",
    "Hoeveel zaken kwamen er in 2012 bij het OM binnen?": "menu: Overige gegevens | Wat: cijfers | Tekst: zaken => "
    "Mensenhandelzaken die bij het OM binnenkwamen | 300 zaken",
    "Wat wacht er op de prostitutiewet?": "search: prostitutiewet | link: Wet regulering prostitutie (Wrp) => De "
    "prostitutiewet invoeren en knelpunten melden | wacht hierop",
    "Wie zit er namens wie in de Task Force?": "search: Task Force | link: Task Force Mensenhandel => Lidmaatschap | "
    "Openbaar Ministerie in Task Force Mensenhandel | burgemeester",
    "Wat is er in 2012 gebeurd en opgeleverd?": "menu: Tijdlijn | Jaar: 2012 => 9 februari 2012 | Eerste seminar "
    "voor rechters, Amsterdam | 3.8 Bewustwording bij ambassades",
    "Waar gaat informatie niet goed?": "menu: Alle vragen | link: Loopt de informatie goed? => BZ | UWV | Sindsdien",
    "Welke knelpunten noemt het rapport bij de opvang?": "menu: Overige gegevens | Wat: knelpunten | Tekst: opvang "
    "=> Slachtoffers stromen niet door uit de opvang | deels opgelost",
    "Waar spreekt het rapport zichzelf tegen?": "menu: Wat deze kaart niet weet => Waar het rapport zichzelf "
    "tegenspreekt | Wij kiezen niet",
    "Een luchtvaartmaatschappij belt: waar kan haar personeel een vermoeden melden?": "search: luchtvaart => "
    "Meldingen van luchtvaartpersoneel | noemt die plek niet",
    "Wat geeft de FIOD door aan het expertisecentrum?": "menu: Informatiestromen | sign: FIOD => gegevens om te "
    "verzamelen en te analyseren | zoek op",
    "Wie werkt er volgens het rapport tegen valse papieren, de stap identiteit?": "menu: Graaf | fold: Identiteit => "
    "Kamer van Koophandel",
    "Controleert iemand de woningen waar slachtoffers zitten?": "menu: Graaf | fold: Huisvesting => toezicht en "
    "handhaving: Geen werk gemeld",
    "Wie kan ik bij elkaar zetten over het geld van de dader?": "menu: Samenwerking | link: Financiën => picture: "
    "Belastingdienst | picture: Landelijk Parket",
    "Welke convenanten liggen er nog zonder handtekening?": "menu: Graaf | link: Afspraken => picture: Nieuw "
    "RIEC-convenant | nog niet getekend",
    "Is er al een folder of handreiking die ik kan gebruiken?": "menu: Overige gegevens | Wat: publicaties => "
    "Bulletin mensenhandel voor luchtvaartpersoneel",
    "Een wethouder vraagt: hoe zeker is dat rondje?": "menu: Methode => Onze lezing",
    "Heeft het UWV met de IND iets afgesproken?": "search: UWV IND afspraken => Afspraken van BZ, UWV en IND over "
    "samenwerken",
    "Waar begon het Europese project over herkennen van slachtoffers?": "search: herkenningsproject => Parijs",
    "Wat moet er in 2014 nog klaar zijn?": "menu: Tijdlijn | Jaar: 2014 => tot medio 2014",
    "Wie is eerstverantwoordelijk voor het hoofdstuk over loverboys?": "search: loverboys | link: Hoofdstuk 9: "
    "Loverboys => Primair verantwoordelijk (leeswijzer; genoemd in de hoofdstuktitel) | Gemeente Rotterdam",
}


def take(page: Page, how: str, what: str) -> None:
    main = page.locator("main")
    if how == "search":
        page.fill("#zoek", what)
        page.press("#zoek", "Enter")
    elif how == "menu":
        take_from_menu(page, what)
    elif how == "link":
        main.get_by_role("link", name=what).first.click()
    elif how in ("fold", "sign"):
        signs = f".stroomtabel button[aria-label^='{what}']"
        main.locator(f"summary:has-text('{what}')" if how == "fold" else signs).first.click()
    else:
        field = page.locator("label.veld").filter(has=page.get_by_text(how, exact=True))
        field.locator("input").fill(what) if how == "Tekst" else field.locator("select").select_option(label=what)


@pytest.mark.sampled
@pytest.mark.parametrize("task", share(TASKS, 9))
def test_question_is_answered_in_three_clicks(task: str, at: Opener) -> None:
    asked, answers = TASKS[task].split(" => ")
    steps = [step.split(": ", 1) for step in asked.split(" | ")]
    assert sum(2 if how == "menu" else how != "Tekst" for how, _ in steps) <= 3
    page = at()
    for how, what in steps:
        take(page, how, what)
    for answer in answers.split(" | "):
        if answer.startswith("picture: "):
            expect(page.locator("#doek canvas").first).to_be_visible()
            drawn = page.evaluate("ketenkaart.graphNow().drawing.network.body.data.nodes.map((one) => one.label)")
            assert answer.removeprefix("picture: ") in drawn
        else:
            expect(page.locator("main").get_by_text(answer).locator("visible=true").first).to_be_visible()
