"""Facts of chapters 5 to 11, found by reading the report a third time; written by hand, each with the reason."""

from collections.abc import Iterator

import pytest

from ketenkaart.store import Store
from tests.conftest import Command
from tests.test_facts import PLAN, ask_one, measure

FINAL = '"2013-04-08"^^xsd:date'
SECOND = {  # a careful reader can choose the other status too; which one, and why, was only prose
    "5.1": "niet-gestart",  # collecting is preparing
    "5.4": "structureel",  # the promise is continuous, and the service does share
    "5.7": "lopend",  # there is a proposal
    "6.2": "vertraagd",  # who takes the WODC report of 2013 for what comes in its place
    "6.5": "lopend",  # the wider aim is compensation, not a leaflet
    "6.6": "lopend",  # agreed, not signed, and two parts are silent
    "7.4": "afgerond",  # the money was asked for and given
    "7.5": "structureel",  # the Benelux meets each year
    "7.6": "afgerond",  # only the possibility was to be explored
    "7.10": "structureel",  # the talks rest on a standing agreement
    "7.14": "lopend",  # one of three seminars was held
    "7.15": "structureel",  # knowledge is shared "regularly"
    "8.1": "structureel",  # the law that arranges it is in force; whether cases are brought together is not said
    "9.1": "afgerond",  # the pilot that should give the insight has ended
    "9.2": "afgerond",  # idem, for the methods
    "11.2": "lopend",  # the date stands behind the sentence on a possible pilot
}
AGREED = {  # "afspraken gemaakt", "opgezet", "overeengekomen", "aangewezen": nobody is said to have signed
    "afspraken-bz-uwv-ind",
    "afspraken-opvang-grote-groepen",
    "jits-bulgarije",
    "mou-roemenie",
    "twinning-koninkrijk",
}
TIED = {  # record → the bodies that its own sentence ties to the step
    "contribution-5.4-1": {"ind", "mig"},  # "De IND verzamelt", and its information group works "in dit kader"
    "contribution-5.6-1": {"bz"},  # the ministry instructs; the posts and the IND are only addressed
    "contribution-agreement-afspraken-bz-uwv-ind-1": {"bz", "uwv", "ind"},  # "de genoemde organisaties"
    "contribution-event-expertsessie-2012-1": {"ind"},  # the others attended
    "contribution-10.1-1": {"task-force"},  # it spurs on; nothing on money is said of police, KMar, inspectorate, OM
    "contribution-11.2-1": {"nationale-politie"},  # "De politie onderzoekt"
    "contribution-11.3-1": {"venj"},  # "op initiatief van het Ministerie"
    "contribution-pilot-onderzoek-seksadvertenties-1": {"liec", "nationale-politie"},
    "contribution-pilot-empact-1": set(),  # Europol is named at analyses, not at the money
    "contribution-9.3-1": set(),  # who ran the campaign is not said
    "contribution-agreement-jits-bulgarije-1": set(),  # nor which services are in the teams
}
COMING = {  # terms that were still to come in April 2013, as the text words them
    ("measure-5.2", "in het voorjaar van 2013"),
    ("measure-5.2", "in het tweede kwartaal van 2013"),
    ("measure-6.3", "in de eerste helft van 2013"),
    ("measure-6.5", "in 2013"),
    ("measure-9.7", "in mei 2013"),
    ("event-handhavingsdag-2013", "dit jaar"),
}


def rows(store: Store, pattern: str, *names: str) -> Iterator[tuple[str, ...]]:
    for row in store.select(f"SELECT DISTINCT {' '.join('?' + name for name in names)} WHERE {{ {pattern} }}"):
        yield tuple((row[name] or "").rpartition("/")[2] for name in names)


@pytest.mark.parametrize("identifier", SECOND)
def test_the_second_reading_of_a_status_is_data(identifier: str, report: Store) -> None:
    """Sixteen final statuses of these chapters carry one; what is only told in a summary cannot be counted with."""
    pattern = f"?s kk:initiative {measure(identifier)} ; kk:asOf {FINAL} ; kk:alternativeReading ?r . ?r %s"
    assert ask_one(report, pattern % "kk:status/skos:notation ?x") == {SECOND[identifier]}
    assert ask_one(report, pattern % "kk:rationale ?x")


def test_what_falters_is_at_most_running(report: Store) -> None:
    """5.4: three services "nog niet altijd goed informeren" each other, so sharing is no standing arrangement."""
    assert ask_one(report, f"{measure('5.4')} kk:currentStatus/skos:notation ?x") == {"lopend"}


def test_an_outcome_without_a_word_of_progress_is_silent(report: Store) -> None:
    """9.1 promises insight; the text on the pilot stands under 9.2 and does not speak of it. 9.2 lacks its methods."""
    assert ask_one(report, f"{measure('9.1')} kk:currentStatus/skos:notation ?x") == {"geen-voortgang-gemeld"}
    assert ask_one(report, f"{measure('9.2')} kk:currentStatus/skos:notation ?x") == {"lopend"}
    assert "measure-9.2" in {to for (to,) in rows(report, f"{measure('9.1')} kk:seeAlso ?to", "to")}


def test_nothing_is_finished_or_standing_with_a_silent_core(report: Store) -> None:
    """The codebook's rule, over all actions of these chapters: a core that is not mentioned was not delivered."""
    chapters = ", ".join(f"<{PLAN}/chapter-{number}>" for number in range(5, 12))
    found = ask_one(
        report,
        f"?m kk:inChapter ?c ; dcterms:identifier ?x ; kk:silentPart/kk:weight kkc:weight-kern ; "
        f"kk:currentStatus ?s FILTER(?c IN ({chapters}) && ?s IN (kkc:status-afgerond, kkc:status-structureel))",
    )
    assert found == set()


def test_what_nobody_signed_is_agreed(report: Store) -> None:
    """The label said "ondertekend" of agreements whose own summary said that nothing was signed."""
    found = {key for (key,) in rows(report, "?a kk:agreementStatus kkc:agreementstatus-gemaakt", "a")}
    assert {f"agreement-{key}" for key in AGREED} <= found
    for key in AGREED:
        assert not ask_one(report, f"?x kk:initiative <{PLAN}/agreement-{key}> ; kk:role kkc:role-ondertekenaar")
    assert "agreement-mou-koninkrijk" not in found  # "ondertekend", in words


@pytest.mark.parametrize("key", TIED)
def test_a_step_is_a_bodys_own_where_its_sentence_says_so(key: str, report: Store) -> None:
    """Roles times links gave the KMar and Europol money, and BZ work permits; the text says nothing of the kind."""
    assert ask_one(report, f"<{PLAN}/{key}> kk:barrier ?x")
    assert ask_one(report, f"<{PLAN}/{key}> kk:byOrganisation/skos:notation ?x") == TIED[key]


def test_who_brings_or_receives_a_case_does_not_act(report: Store) -> None:
    """10.1: 300 cases came in at the OM from three services; that is no part in spurring on. The flows tell it."""
    assert ask_one(report, f"?o kk:actsIn {measure('10.1')} ; skos:notation ?x") == {"task-force"}
    sent = "?f kk:to/skos:notation 'om' ; kk:from/skos:notation ?x"
    assert ask_one(report, sent) == {"nationale-politie", "inspectie-szw", "kmar"}


def test_a_word_in_a_report_is_no_work_at_a_step(report: Store) -> None:
    """9.2: that the pilot's report has "fiscale" recommendations is the content of a document, not of the action."""
    found = ask_one(report, f"?c kk:initiative {measure('9.2')} ; kk:barrier/skos:notation ?x")
    assert found == {"werving"}


def test_a_case_of_sexual_exploitation_names_the_step(report: Store) -> None:
    """7.1: four teams "i.v.m. zaken op het gebied van seksuele uitbuiting"; the step arbeid is the exploitation."""
    found = rows(
        report,
        f"?c kk:initiative <{PLAN}/agreement-jits-bulgarije> ; kk:barrier ?b ; kk:basis ?x ; kk:strength ?s",
        *("b", "x", "s"),
    )
    assert set(found) == {("arbeid", "code#basis-als-onderwerp", "code#strength-direct")}


def test_guidance_on_exploitation_at_work_is_read_at_work(report: Store) -> None:
    """8.3: a guideline for prosecutors on arbeidsuitbuiting; guidance about that form is arbeid, as our reading."""
    found = rows(
        report, f"?c kk:initiative {measure('8.3')} ; kk:barrier ?b ; kk:basis ?x ; kk:strength ?s", "b", "x", "s"
    )
    assert set(found) == {("arbeid", "code#basis-geduid", "code#strength-ondersteunend")}


def test_a_programme_that_only_reports_is_still_named(report: Store) -> None:
    """10.1 names "het programma afpakken"; a row that no direct work on money is reported would be unfair."""
    found = rows(
        report,
        f"?c kk:initiative <{PLAN}/pilot-programma-afpakken> ; kk:barrier ?b ; kk:alternativeReading ?r",
        "b",
        "r",
    )
    assert {barrier for barrier, _ in found} == {"financien"}
    assert len(ask_one(report, f"?c kk:initiative <{PLAN}/pilot-programma-afpakken> ; kk:alternativeReading ?x")) == 2


def test_misuse_of_cooks_names_no_procedure(report: Store) -> None:
    """5.4: "misbruik van Chinese frituurkoks"; when one hesitates, it is a reading. Doubtful mvv's have a second."""
    cooks = f"?c kk:initiative <{PLAN}/event-bijeenkomst-chinese-koks> ; kk:basis/skos:notation ?x"
    assert ask_one(report, cooks) == {"geduid"}
    doubt = f"?c kk:initiative {measure('5.6')} ; kk:alternativeReading/kk:basis/skos:notation ?x"
    assert ask_one(report, doubt) == {"als-onderwerp"}


def test_one_term_for_what_stayed_out_together(report: Store) -> None:
    """6.2 has one term in the plan, "tweede helft 2011"; the WODC report of 2013 is another thing, not its later term."""
    pattern = f"?d a kk:Deadline ; kk:initiative {measure('6.2')} ; kk:deadlineText ?x"
    assert ask_one(report, pattern + " ; kk:asOf '2011-03-31'^^xsd:date") == {"tweede helft 2011"}
    assert ask_one(report, pattern + " ; kk:revises true") == set()
    assert ask_one(report, f"{measure('6.2')} kk:currentStatus/skos:notation ?x") == {"geen-voortgang-gemeld"}
    assert len(ask_one(report, f"?x a kk:Deadline ; kk:initiative {measure('6.1')}")) == 2


def test_what_was_delivered_is_told_beside_what_was_not(report: Store) -> None:
    """5.2: measures against abuse went to parliament on 11 November 2011; on speed the progress is silent."""
    found = rows(
        report, f"?d kk:initiative {measure('5.2')} ; kk:delivered/skos:notation ?x ; kk:deadlineLabel ?l", "l", "x"
    )
    assert set(found) == {
        ("maatregelen tegen misbruik aangekondigd", "geleverd"),
        ("aanbevelingen voor een snellere procedure", "niet-gemeld"),
    }


def test_hearing_victims_is_not_caring_for_them(report: Store) -> None:
    """6.6 promises skill in "opvang van en zorg voor slachtoffers"; 3.1 reports "horen van en omgang met": a part."""
    silent = f"{measure('6.6')} kk:silentPart ?s . ?s kk:summary ?said FILTER(CONTAINS(?said, 'rechercheurs'))"
    assert ask_one(report, f"{silent} ?s kk:nearby/kk:nearness/skos:notation ?x") == {"deel"}
    assert ask_one(report, f"{silent} ?s kk:nearby/kk:passage ?x") == {f"{PLAN}/passage-3.1-progress-2"}
    term = f"?d kk:initiative {measure('6.6')} ; kk:delivered kkc:delivery-niet-gemeld ; kk:deadlineLabel ?x"
    (label,) = ask_one(report, term)
    assert "aanmelden" in label


@pytest.mark.parametrize(
    ("identifier", "when"),
    [("5.6", "2011-06"), ("6.6", "2012"), ("7.12", "2011-06"), ("9.5", "2011-12"), ("8.1", "2013-01-01")],
)
def test_a_delivery_is_as_precise_as_the_text(identifier: str, when: str, report: Store) -> None:
    """ "Eind juni 2011" and "in 2012" are no days; 6.6 came a year after its term, which nobody could see."""
    assert ask_one(report, f"?d kk:initiative {measure(identifier)} ; kk:deliveredOn ?x") == {when}


def test_terms_still_to_come_are_there(report: Store) -> None:
    """A next report asks after them; before, only some were recorded."""
    pattern = (
        f"?d a kk:Deadline ; kk:initiative ?m ; kk:deadlineText ?t ; kk:asOf {FINAL} MINUS {{ ?d kk:delivered ?done }}"
    )
    assert set(rows(report, pattern, "m", "t")) >= COMING


def test_past_events_of_new_actions_are_no_kept_promises(report: Store) -> None:
    """7.13 and 7.14 are new in 2013 and report what was held in 2012; nothing was promised beforehand."""
    for identifier in ("7.13", "7.14"):
        assert not ask_one(report, f"?x a kk:Deadline ; kk:initiative {measure(identifier)}")


def test_the_phrase_is_the_reports(report: Store) -> None:
    """5.6 says "begin juli as."; the year is ours and stands in the date only."""
    assert "begin juli as." in ask_one(
        report, f"?d a kk:Deadline ; kk:initiative {measure('5.6')} ; kk:deadlineText ?x"
    )


def test_perhaps_is_no_example(report: Store) -> None:
    """11.2 "evt. in samenwerking met", 7.9 "waarschijnlijk": neither a promise nor an example."""
    found = ask_one(report, "?e kk:expectedBy kkc:expectedby-mogelijk ; kk:organisation/skos:notation ?x")
    assert {"kmar", "ind", "inspectie-szw"} <= found


def test_a_silence_is_told_once(report: Store) -> None:
    """What repeats a silence points at it, so that one row names the others."""
    ties: dict[str, str] = {key: silence for key, silence in rows(report, "?x kk:sameSilence ?y", "x", "y")}  # noqa: C416 - typed pairs
    assert ties["silentpart-5.2-1"] == "deadline-5.2-2"  # the speed of the residence procedure
    assert ties["silentpart-5.7-1"] == "deadline-5.7-1"  # whether the Task Force looked at it
    assert "expectation-escort-kmar" not in ties  # "evt.": who may have joined the research is no promise
    assert ties["bottleneck-contact-politie-jeugdveld"] == "silentpart-9.4-1"
    assert ties["expectation-vng-regiocoordinatoren"] == "silentpart-6.3-1"


def test_no_occasion_is_no_obstacle(report: Store) -> None:
    """7.9: "geen situaties voordeden"; nor is what waits on a study (5.7), nor the trafficker's own method (5)."""
    found = {key for (key,) in rows(report, "?b a kk:Bottleneck", "b")}
    assert (
        not {f"bottleneck-{key}" for key in ("sat-geen-situatie", "wijziging-b9-wacht", "misbruik-verblijfsprocedures")}
        & found
    )
    assert "bottleneck-taken-bz-uwv-ind" in found


def test_embassies_are_not_the_dutch_posts(ketenkaart: Command) -> None:
    """In 3.1, 3.8 and 7.13 "ambassades" are foreign; the name silently answered with the Dutch posts."""
    answer = ketenkaart("query", "alles-van-partner", "partner=ambassades")
    assert answer.code == 2
    assert "ambassades" in answer.err


def test_bodies_that_the_text_tells_apart(report: Store) -> None:
    """The council advised (8), the Raad belongs to the youth field (9.4), both prosecution offices bring cases (8.1)."""
    assert ask_one(report, f"<{PLAN}/publication-advies-concentratie> kk:issuer/skos:notation ?x") == {
        "raad-voor-de-rechtspraak",
        "om",
    }
    assert ask_one(report, "?o skos:notation 'raad-voor-de-kinderbescherming' ; kk:standsFor/skos:notation ?x") == {
        "jeugdveld"
    }
    part = f"?i kk:initiative {measure('8.1')} ; kk:organisation/skos:notation ?x"
    assert {"landelijk-parket", "functioneel-parket"} <= ask_one(report, part)
    assert not {"landelijk-parket", "functioneel-parket"} & ask_one(report, f"{part} ; kk:actor ?who")


def test_the_director_for_labour_market_fraud_sits_for_the_inspectorate(report: Store) -> None:
    """The annex puts the post at the ministry; 3.1 names AMF and Opsporing as parts of Inspectie SZW."""
    pattern = (
        "?m a org:Membership ; kk:post ?p ; org:member/skos:notation ?x FILTER(CONTAINS(?p, 'Arbeidsmarktfraude'))"
    )
    assert ask_one(report, pattern) == {"inspectie-szw"}
