"""Facts that settle rows which a hostile reading refuted or found overstated: the report against each hoog and middel row.

Written down by hand, from the report. What it reports next to a silence belongs in the row: a policy officer who reads
"of dat is gelukt, staat er niet" rightly answers with what does stand there.
"""

import json

import pytest

from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.store import Store
from tests.conftest import Command
from tests.test_facts import PLAN, ask_one, measure
from tests.test_facts_refuted import thing

NEARBY = {  # the number of a term among those of its action: what the progress does say, and where
    ("1.1", 2): ("vragenlijst", "1.1-progress-1"),
    ("1.9", 1): ("kernboodschap", "1.9-progress-3"),  # mayor and chair spoke to the press from one message
    ("2.5b", 1): ("landelijk convenant", "4.1-progress-1"),  # "ondertekend door alle landelijke convenantpartijen"
    ("2.5c", 1): ("vijf integrale handhavingsacties", "1.4-progress-8"),  # listed under 1.4, not under chapter 4
    ("3.2", 1): ("Europol", "3.2-progress-2"),  # investigations are shared with its analysis file
    ("3.5", 1): ("overleg", "3.5-progress-1"),
    ("4.2", 1): ("ketenregisseur", "4.2-progress-1"),
    ("4.2", 2): ("ketenregisseur", "4.2-progress-1"),
    ("5.2", 2): ("Kansloze aangiften", "5.2-progress-4"),
    ("5.7", 1): ("voorstel", "5.7-progress-3"),  # "ook het voorstel om … eerder te verlenen, meegewogen"
    ("6.2", 1): ("WODC", "6.2-progress-1"),
    ("6.6", 3): ("afspraken over opvang", "6.6-progress-1"),  # of 2012, with more parties; of reporting victims nothing
}
SILENT = {  # the main point that stays silent, and what stands beside it
    "1.8": "ervaringen met gemengde controles",
    "1.9": "één kernboodschap",
    "6.3": "werkgroep",
    "9.2": "slotrapport",
    "10.1": "cijfers over zaken, veroordelingen en onderzoeken in 2012",
}
PARTLY = {  # no solution, but part of one is reported
    "massagesalons-kwetsbare-werknemers",  # agreed that municipalities take it up
    "arbeidsuitbuiting-onderbelicht",  # the training project runs "op volle toeren"
    "gesloten-jeugdzorg-loverboys",  # the recommendations of the study went into the national approach
}


@pytest.fixture(scope="module")
def said(report: Store) -> dict[tuple[str, str], list[str]]:
    """The sentences of all rows, by question and key of the subject."""
    found: dict[tuple[str, str], list[str]] = {}
    for gap in find_gaps(report):
        found.setdefault((gap.query, gap.subject.rpartition("/")[2]), []).append(gap.sentence)
    return found


@pytest.mark.parametrize("term", NEARBY, ids=lambda term: f"{term[0]}-{term[1]}")
def test_what_is_reported_next_to_a_term(term: tuple[str, int], report: Store) -> None:
    node = thing(f"deadline-{term[0]}-{term[1]}")
    words, passage = NEARBY[term]
    (told,) = ask_one(report, f"{node} kk:reportedNearby ?x")
    assert words in told
    where = f"?s rdf:subject {node} ; rdf:predicate kk:reportedNearby ; kk:passage ?x"
    assert f"{PLAN}/passage-{passage}" in ask_one(report, where)


@pytest.mark.parametrize("identifier", SILENT)
def test_a_silent_main_point_is_told_with_what_is_not_silent(
    identifier: str, said: dict[tuple[str, str], list[str]]
) -> None:
    (row,) = [one for one in said["deel-van-belofte-stil", f"measure-{identifier}"] if "hoofdpunt" in one]
    assert "Wel gemeld: " in row
    assert SILENT[identifier] in row


def test_what_stands_next_to_a_silent_part_has_an_address(report: Store) -> None:
    told = "?part a kk:SilentPart ; kk:reportedNearby ?words"
    addressed = f"{told} . ?s rdf:subject ?part ; rdf:predicate kk:reportedNearby ; kk:passage ?address"
    parts = ask_one(report, told, "?part")
    assert f"{PLAN}/silentpart-1.8-1" in parts
    assert ask_one(report, addressed, "?part") == parts


@pytest.mark.parametrize("key", sorted(PARTLY))
def test_a_problem_with_part_of_a_solution(key: str, report: Store) -> None:
    assert ask_one(report, f"{thing(f'bottleneck-{key}')} kk:resolution/skos:notation ?x") == {"deels"}


def test_the_view_of_2011_does_not_know_what_was_reported_later(ketenkaart: Command) -> None:
    found = json.loads(ketenkaart("gaps", "--as-of", "2011-03-31", "--format", "json").out)
    assert found
    assert [
        row["sentence"] for row in found if "vijf integrale" in row["sentence"] or "WODC, dat" in row["sentence"]
    ] == []


def test_aviation_staff_are_told_where_to_report(report: Store) -> None:
    """1.6: the bulletin says "waar indicaties gemeld kunnen worden"; which place, the report does not say."""
    receiver = f"{thing('flow-luchtvaart-meldingen')} kk:to ?o . ?o kk:isGeneric true ; skos:notation ?x"
    assert ask_one(report, receiver) == {"contactpunten-signalen"}


def test_knowledge_about_supervision_online_is_meant_for_municipalities(report: Store) -> None:
    """11, introduction: "beschikbaar te worden gesteld aan gemeenten en korpsen"; the study is by municipality."""
    flow = thing("flow-seksadvertenties-per-gemeente")
    assert ask_one(report, f"{flow} kk:to/skos:notation ?x") == {"gemeenten"}
    assert f"{PLAN}/passage-11-intro-19" in ask_one(report, f"{flow} kk:passage ?x")


def test_good_practices_go_by_two_roads_and_both_are_named(said: dict[tuple[str, str], list[str]]) -> None:
    """2.2a: the website of the CCV, or the portal that the Task Force is still to develop."""
    (row,) = said["maatregel-zonder-genoemde-trekker", "measure-2.2a"]
    assert "Wie eraan werkt: Task Force Mensenhandel. Wel genoemd: Centrum voor Criminaliteitspreventie en Veiligheid" in row


def test_a_conference_that_needs_money_first_is_no_broken_promise(report: Store) -> None:
    """7.4: "zal gelden in Brussel aanvragen t.b.v." a conference; the money came in the summer of 2012."""
    term = f"{measure('7.4')} ^kk:initiative ?d . ?d kk:deadlineText 'in mei/juni 2012'@nl"
    assert ask_one(report, f"{term} ; kk:modality/skos:notation ?x") == {"voorwaarde"}
    (condition,) = ask_one(report, f"{term} ; kk:condition ?x")
    assert "Brussel" in condition


def test_a_proposal_that_is_weighed_is_not_a_silent_core(report: Store) -> None:
    """5.7: there is a proposal and it waits for two studies and a pilot; of whom it is, the report does not say."""
    assert ask_one(report, f"{thing('silentpart-5.7-1')} kk:weight/skos:notation ?x") == {"overig"}


def test_what_is_not_signed_is_said_not_to_be_signed(said: dict[tuple[str, str], list[str]]) -> None:
    """7.11: "is nog niet ondertekend", in so many words."""
    (row,) = said["afspraak-niet-rond", "agreement-mou-india"]
    assert row.startswith("Afspraak met India over migratie: volgens het rapport niet ondertekend op 8 april 2013.")


def test_a_problem_is_not_called_a_bottleneck_for_the_report(said: dict[tuple[str, str], list[str]]) -> None:
    """The report itself calls few of these a “knelpunt”; and the pilot of note 5 was introduced nationally (1.2)."""
    rows = [row for (query, _), found in said.items() if query == "knelpunt-open" for row in found]
    assert rows
    assert [row for row in rows if "noemt dit knelpunt" in row] == []
    (mobile,) = said["knelpunt-open", "bottleneck-grondslag-mobiel-toezicht"]
    assert mobile.startswith("Wij lezen een knelpunt (stand van 31 maart 2011)")
    assert "Wel gemeld: pilot 273f, met dit voorbehoud, is landelijk ingevoerd." in mobile


def test_mediation_online_is_told_with_the_strategy_that_covers_all_exploitation(
    said: dict[tuple[str, str], list[str]],
) -> None:
    """11, introduction: the strategy is against "seksuele en overige vormen van uitbuiting"; no action names mediation."""
    (row,) = said["facilitator-niet-aangesproken", "facilitator-sociale-media-bemiddeling"]
    assert "Wel gemeld: een internetstrategie van de politie tegen alle uitbuiting" in row
