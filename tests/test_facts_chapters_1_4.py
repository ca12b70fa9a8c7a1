"""Facts of the introduction, its footnotes and chapters 1 to 4, found by reading and written down by hand.

Each says what the text says, or what it does not say where a record once said more.
"""

import pytest

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.store import Store
from tests.test_facts import PLAN, ask_one, measure

STATUS = {
    "1.1": "lopend",  # a questionnaire is made; on the visitation itself the text is silent, which makes nothing late
    "1.8": "lopend",  # municipalities gain experience with mixed checks; on promoting them the text is silent
    "2.2c": "vervangen",  # "through existing networks" puts another way in the place of the promised network
    "2.5b": "lopend",  # "worden geregeld in het nieuwe RIEC-convenant", in the present tense, as for 2.5a
    "2.5e": "structureel",  # part of the approach that RIECs and LIEC already have
    "3.2": "structureel",  # working with Europol is standing practice
}
SECOND_READING = {
    "measure-1.1": "vertraagd",  # who takes the questionnaire for a step towards the visitation
    "measure-1.2": "lopend",  # helping with bottlenecks goes on after the visits
    "measure-1.3": "lopend",  # so do keeping and using the lessons
    "measure-1.8": "geen-voortgang-gemeld",  # promoting is what was promised
    "measure-1.9": "vertraagd",  # they speak together "when the occasion arises": no strategy yet
    "measure-2.2c": "structureel",  # who calls the growing network the promised one
    "measure-2.4b": "lopend",  # who takes the chain director at the EMM for the pilot's outcome
    "measure-2.5a": "structureel",  # who takes the RIEC covenant for the signed umbrella covenant
    "measure-2.5b": "structureel",  # the same
    "measure-2.5e": "lopend",  # agreements were promised, and none is mentioned
    "measure-3.4": "gepland",  # in 2011, for who reads this action alone
    "measure-4.1": "lopend",  # the privacy protocol is still being written
    "pilot-the-wall": "geen-voortgang-gemeld",  # no progress text names the programme
    "pilot-kvk-signalen-arbeidsuitbuiting": "afgerond",  # 3.1 lets the three pilots end on 1 April 2012
    "event-bewustwordingsbijeenkomsten-gemeenten": "afgerond",  # 2.3 says only that they were held
}
DELIVERED = {
    "1.1": {"2011-12-31": "niet-gemeld", "2012-12-31": "niet-gemeld"},  # nor is its preparation: a questionnaire is
    "1.9": {"2012-06-20": "niet-gemeld"},  # a message was used; whether it is the promised one is not said
    "2.2c": {"2012-06-30": "niet-gemeld"},  # whether the CCV and the ministry made a network is not said
    "2.3": {"2012-12-31": "niet-gemeld"},  # "stronger" was promised, and on that the text is silent
    "3.2": {"2011-12-31": "niet-gemeld"},  # the same: cooperation, but stronger?
    "2.6": {"2011-12-31": "niet-geleverd"},  # "no separate plan was drawn up", in words
    "4.3": {"2011-12-20": "niet-geleverd"},  # they still look at which form it can have
}
TO_COME = {
    "measure-1.1": {"2013-06-30"},  # the questionnaire is put to five municipalities, and best practices are written
    "measure-3.8": {"2013-12-31"},  # an action plan for municipalities is commissioned in 2013
    "pilot-kvk-signalen-arbeidsuitbuiting": {"2013-04-30", "2013-12-31"},  # April by 1.4, the year by 3.1
}
WHOSE: dict[str, set[str]] = {
    "pilot-273f": set(),  # who carried the pilot out is not said
    "pilot-kvk-signalen-arbeidsuitbuiting": {"kvk"},  # the inspectorate only receives
    "pilot-werkgevers-inspectie-szw": {"inspectie-szw"},  # the introduction of chapter 3 names it as who does this
    "operation-chinese-beautybranche": set(),  # by whom is not said
    "pilot-opsporing-arbeidsuitbuiting-inspectie-szw": {"inspectie-szw"},  # "De opsporing is belegd bij"
    "pilot-opsporing-arbeidsuitbuiting-politie": {"nationale-politie"},
    "measure-3.1": {"szw", "ccv"},  # one wrote the letter, the other spreads what is in it
    "measure-3.2": {"inspectie-szw"},  # Europol receives the investigations
    "measure-3.3": set(),  # a law: nobody is named who fines
    "measure-3.8": {"szw"},
}
AGREEMENTS = {
    "aanpak-massagesalons": ("gemaakt", "lopend"),  # "agreed is that …": nothing is signed
    "bestuurlijke-convenanten": ("gemaakt", "lopend"),  # to be carried out further; that they were signed is not said
    "parapluconvenant": ("ondertekend", "structureel"),  # signed, in words
    "riec-convenant": ("in-voorbereiding", "gepland"),  # under this name no signature is reported
}
EXPECTED = {
    "preventie": "entree arbeid",
    "signalering": "entree huisvesting identiteit arbeid financien",
    "informatiedeling": "entree huisvesting identiteit arbeid financien",
    "toelating-vergunning": "entree huisvesting identiteit arbeid",
    "toezicht-handhaving": "entree huisvesting identiteit arbeid financien",
    "opsporing-vervolging": "entree huisvesting identiteit arbeid financien",
    "sanctie-afpakken": "huisvesting arbeid financien",
}


def thing(key: str) -> str:
    return f"<{PLAN}/{key}>"


@pytest.mark.parametrize("identifier", STATUS)
def test_status(identifier: str, report: Store) -> None:
    assert ask_one(report, f"{measure(identifier)} kk:currentStatus/skos:notation ?x") == {STATUS[identifier]}


# Who reads that the agreement of 2011 moved to the new covenant.
THIRD_READING = {"measure-2.5b": {"vertraagd"}}


@pytest.mark.parametrize("key", SECOND_READING)
def test_a_second_reading_of_a_status_is_data_with_its_reason(key: str, report: Store) -> None:
    reading = f"?s a kk:StatusReport ; kk:initiative {thing(key)} ; kk:alternativeReading ?r"
    found = ask_one(report, f"{reading} . ?r kk:status/skos:notation ?x ; kk:rationale ?why")
    assert found == {SECOND_READING[key]} | THIRD_READING.get(key, set())


@pytest.mark.parametrize("identifier", DELIVERED)
def test_delivered_takes_the_same_product_and_silence_is_not_absence(identifier: str, report: Store) -> None:
    found = ask_one(
        report,
        f"?d a kk:Deadline ; kk:initiative {measure(identifier)} ; kk:dueBy ?due ; kk:delivered/skos:notation ?how",
        "CONCAT(STR(?due), ' ', ?how)",
    )
    assert {row for row in found if row[:10] in DELIVERED[identifier]} == {
        f"{due} {how}" for due, how in DELIVERED[identifier].items()
    }


@pytest.mark.parametrize("key", TO_COME)
def test_terms_still_to_come_are_recorded(key: str, report: Store) -> None:
    pattern = f"?d a kk:Deadline ; kk:initiative {thing(key)} ; kk:dueBy ?due ; kk:asOf '2013-04-08'^^xsd:date"
    assert ask_one(report, pattern, "STR(?due)") == TO_COME[key]


def test_whose_work_it_is_that_the_text_names_at_a_step(report: Store) -> None:
    """Over every stated link that rests on these chapters, whatever record it is in."""
    here = "?c kk:statedBarrier ?b ; kk:initiative ?i ; kk:passage ?p FILTER(REGEX(STR(?p), '/passage-[1-4][.-]'))"
    found = {key.removeprefix(f"{PLAN}/") for key in ask_one(report, here, "STR(?i)")}
    assert found == set(WHOSE)
    for key, whose in WHOSE.items():
        by = f"?c kk:initiative {thing(key)} ; kk:statedBarrier ?b ; kk:byOrganisation/skos:notation ?x"
        assert ask_one(report, by) == whose, key


@pytest.mark.parametrize("key", AGREEMENTS)
def test_what_nobody_signed_is_agreed_and_no_more(key: str, report: Store) -> None:
    stands, status = AGREEMENTS[key]
    assert ask_one(report, f"{thing(f'agreement-{key}')} kk:agreementStatus/skos:notation ?x") == {stands}
    assert ask_one(report, f"{thing(f'agreement-{key}')} kk:currentStatus/skos:notation ?x") == {status}


@pytest.mark.parametrize(
    ("key", "basis"),
    [("operation-chinese-beautybranche", "als-onderwerp"), ("pilot-samenwerking-horeca-nederland", "geduid")],
)
def test_a_sector_that_is_inspected_is_named_and_a_hotel_we_read(key: str, basis: str, report: Store) -> None:
    """A hotel may be where one works or where one stays."""
    found = ask_one(report, f"?c kk:initiative {thing(key)} ; kk:basis/skos:notation ?x")
    assert found == {basis}


@pytest.mark.parametrize(
    "key",
    [
        "operation-achterdam",  # known as a street of window prostitution from outside the report
        "operation-doubletstraat",
        "operation-baekelandplein",
        "pilot-samenwerking-sncu",  # "abuses" name no step; the body's name points to work
        "agreement-aanpak-massagesalons",  # "these abuses"
        "event-training-inspectie-szw",  # knowledge about the form
        "measure-3.6",  # the same
        "measure-2.5e",  # "approach" of the form
    ],
)
def test_where_the_text_names_no_step_the_link_is_our_reading(key: str, report: Store) -> None:
    assert ask_one(report, f"?c kk:initiative {thing(key)} ; kk:basis/skos:notation ?x") == {"geduid"}
    assert ask_one(report, f"?c kk:initiative {thing(key)} ; kk:barrier/skos:notation ?x") == {"arbeid"}


@pytest.mark.parametrize("identifier", ["1.7", "1.8"])
def test_mixed_checks_of_the_sex_sector_are_supporting_work_at_labour(identifier: str, report: Store) -> None:
    """The introduction ties both actions to control of prostitution; one reading for both."""
    link = f"?c kk:initiative {measure(identifier)} ; kk:interventionKind kkc:kind-toezicht-handhaving"
    exact = "kk:basis kkc:basis-geduid ; kk:strength kkc:strength-ondersteunend ; kk:barrier/skos:notation ?x"
    assert ask_one(report, f"{link} ; {exact}") == {"arbeid"}


@pytest.mark.parametrize("identifier", ["2.3", "2.5c"])
def test_mixed_checks_without_a_sector_serve_all_steps(identifier: str, report: Store) -> None:
    kind = "kk:interventionKind kkc:kind-toezicht-handhaving"
    assert ask_one(report, f"{measure(identifier)} {kind} ; kk:crossCutting ?x") == {"true"}


def test_only_what_a_footnote_of_2011_supposes_is_conditional(report: Store) -> None:
    """The footnote makes the pilot depend on mobile supervision; nothing of 2013 speaks of that."""
    pilot = f"?c kk:initiative {thing('pilot-273f')} ; kk:conditional true"
    assert ask_one(report, f"{pilot} ; kk:interventionKind/skos:notation ?x") == {"toezicht-handhaving"}
    assert ask_one(report, f"{thing('bottleneck-grondslag-mobiel-toezicht')} kk:resolution/skos:notation ?x") == {
        "open"
    }


def test_a_reservation_about_money_is_no_bottleneck(report: Store) -> None:
    """Footnote 3 only says that the plan holds as far as there are means."""
    assert not ask_one(report, "?x a kk:Bottleneck ; kk:passage ?p FILTER(CONTAINS(STR(?p), 'passage-noot3'))")


def test_a_study_of_an_article_is_a_question_and_no_obstacle(report: Store) -> None:
    assert ask_one(report, f"{measure('2.7')} kk:legalQuestion/skos:prefLabel ?x") == {
        "Wet politiegegevens, artikel 19"
    }
    assert not ask_one(report, f"?x kk:inChapter {thing('chapter-2')} ; kk:legalObstacle ?law")


def test_a_list_of_suppliers_is_named_and_no_practice(report: Store) -> None:
    """The introduction of chapter 4 lists six suppliers and three centres, not who delivers what to which."""
    listed = f"?f a kk:InformationFlow ; kk:concerns {thing('chapter-4')}"
    assert ask_one(report, f"{listed} ; kk:flowState/skos:notation ?x") == {"genoemd"}
    assert ask_one(report, f"{listed} ; kk:to/skos:notation ?x") == {"emm-liec-riec"}
    suppliers = {"nationale-politie", "fiod", "inspectie-szw", "kmar", "ind", "gemeenten"}
    assert ask_one(report, f"{listed} ; kk:from/skos:notation ?x") == suppliers


@pytest.mark.parametrize("key", ["kvk-inspectie-szw", "kvk-ketenpartners", "inspectie-szw-signalen"])
def test_a_pilot_aimed_at_passing_signals_is_no_signal_that_arrived(key: str, report: Store) -> None:
    assert ask_one(report, f"{thing(f'flow-{key}')} kk:flowState/skos:notation ?x") == {"genoemd"}


def test_the_flow_chart_was_spread_to_three(report: Store) -> None:
    spread = f"?f a kk:InformationFlow ; kk:concerns {measure('3.6')} ; kk:from/skos:notation 'szw'"
    assert ask_one(report, f"{spread} ; kk:to/skos:notation ?x") == {"task-force", "fairwork", "ccv"}


def test_who_is_only_mentioned_or_will_act_one_day_does_not_act_now(report: Store) -> None:
    """The rapporteur used lessons in a study of its own; the EMM will run a portal that is not there."""
    assert not ask_one(report, f"?x kk:initiative {measure('1.3')} ; kk:organisation/skos:notation 'bnrm'")
    acts = "?o skos:notation 'emm' ; kk:actsIn ?x"
    assert f"{PLAN}/pilot-infoportal" in ask_one(report, acts)
    assert not {f"{PLAN}/measure-1.5", f"{PLAN}/measure-2.2a"} & ask_one(report, acts)


def test_a_month_stays_a_month(report: Store) -> None:
    """The letter went out "in January 2012", the covenant is there "since early 2013"."""
    assert ask_one(report, f"?d kk:initiative {measure('3.8')} ; kk:deliveredOn ?x") == {"2012-01"}
    assert ask_one(report, f"{thing('agreement-parapluconvenant')} kk:period ?x") == {"2013/.."}
    assert ask_one(report, f"{thing('event-instemming-infoportal')} kk:period ?x") == {"2012"}


def test_bodies_named_in_one_breath_are_wanted_together(report: Store) -> None:
    """ "The lines of among others the RIECs, the LIEC and the VNG": not the VNG alone."""
    wanted = f"?e a kk:Expectation ; kk:concerns {measure('1.8')} ; kk:expectedBy kkc:expectedby-voorbeeld"
    assert ask_one(report, f"{wanted} ; kk:organisation/skos:notation ?x") == {"riec", "liec", "vng"}


def test_internet_providers_are_an_example_and_have_no_chapter(report: Store) -> None:
    wanted = "?e a kk:Expectation ; kk:organisation/skos:notation 'internetproviders'"
    assert ask_one(report, f"{wanted} ; kk:expectedBy/skos:notation ?x") == {"voorbeeld"}
    assert not ask_one(report, f"{wanted} ; kk:inChapter ?x")


def test_what_can_be_held_or_attended_is_a_product(report: Store) -> None:
    """Widening knowledge (3.5) and four cases (4.2) are none; instruments (4.2), proposals (1.9), a visitation are."""
    pattern = "?m kk:silentPart ?s ; dcterms:identifier ?x . ?s kk:weight kkc:weight-gedateerd-product"
    assert ask_one(report, f"{pattern} FILTER(REGEX(?x, '^[1-4][.]'))") == {"1.1", "1.9", "4.2"}
    weights = ask_one(report, f"{measure('3.5')} kk:silentPart/kk:weight/skos:notation ?x")
    assert weights == {"overig"}


@pytest.mark.parametrize(
    ("repeats", "silence"),
    [
        ("silentpart-1.1-1", "deadline-1.1-2"),  # the visitation
        ("silentpart-2.3-1", "deadline-2.3-1"),  # stronger direction of the chain
        ("expectation-gemeenten-ketenregie", "deadline-2.3-1"),
        ("silentpart-3.5-1", "deadline-3.5-1"),  # knowledge of groups at risk
        ("expectation-arbeidsuitbuiting-rcf", "deadline-3.8-4"),  # the fraud coordination points
        ("expectation-arbeidsuitbuiting-svb", "silentpart-3.1-1"),  # training of four services
        ("silentpart-4.2-2", "deadline-4.2-2"),  # the instruments
    ],
)
def test_one_silence_is_told_once(repeats: str, silence: str, report: Store) -> None:
    assert ask_one(report, f"{thing(repeats)} kk:sameSilence ?x") == {f"{PLAN}/{silence}"}
    assert ask_one(report, f"{thing(silence)} kk:inPlan ?x")


def test_meetings_that_go_on_are_not_finished(report: Store) -> None:
    """3.1 speaks of them in the present tense, with the help of the inspectorate."""
    key = thing("event-bewustwordingsbijeenkomsten-gemeenten")
    assert ask_one(report, f"{key} kk:reportedUnder/dcterms:identifier ?x") == {"2.3", "3.1"}
    assert ask_one(report, f"{key} kk:currentStatus/skos:notation ?x") == {"lopend"}


def test_the_method_expects_what_its_table_says(report: Store) -> None:
    found = ask_one(
        report,
        "?e a kk:Expectation ; dcterms:isPartOf/skos:notation 'mensenhandel' ; "
        "kk:barrier/skos:notation ?step ; kk:interventionKind/skos:notation ?kind",
        "CONCAT(?kind, ' ', ?step)",
    )
    assert found == {f"{kind} {step}" for kind, steps in EXPECTED.items() for step in steps.split()}


def test_other_exploitation_is_what_the_text_means_by_it() -> None:
    """Work outside the sex industry too: the introduction counts as labour exploitation what 1.2 calls other."""
    said = vocabulary().codes["ExploitationForm"]["overige-uitbuiting"].definition
    assert "arbeid" in said
    assert not {"bedelen", "orgaanverwijdering"} & set(said.replace(",", "").split())


def test_a_power_in_force_is_a_sanction(report: Store) -> None:
    """Higher fines and stopping the work are the law since 2013; that anybody used it, the report does not say."""
    assert "bevoegdheid" in vocabulary().codes["InterventionKind"]["sanctie-afpakken"].definition
    fines = f"?c kk:initiative {measure('3.3')} ; kk:interventionKind kkc:kind-sanctie-afpakken"
    assert ask_one(report, f"{fines} ; kk:strength/skos:notation ?x") == {"direct"}
    assert not ask_one(report, f"?x kk:initiative {measure('3.3')} ; kk:resultReported true")
