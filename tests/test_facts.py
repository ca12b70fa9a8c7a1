"""Facts that any careful reader finds in the report, written down by hand and not taken from the data."""

import pytest

from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.matrix.coverage import coverage
from ketenkaart.store import Store

PLAN = "https://w3id.org/ketenkaart/id/plan/task-force-2013"

STATUS = {
    "1.7": "niet-gestart",  # the law is still before parliament
    "2.1": "vertraagd",  # the communication plan moves to 2013
    "2.5c": "geen-voortgang-gemeld",  # points to a chapter that is silent on it
    "2.6": "vervangen",  # no plan of its own; it goes in other ways
    "3.3": "structureel",  # the law is in force
    "3.4": "afgerond",
    "3.6": "afgerond",
    "3.7": "afgerond",
    "4.1": "structureel",
    "4.3": "vertraagd",
    "5.3": "vervallen",
    "5.4": "lopend",  # the services do not always inform each other well, says the text: the promised exchange falters
    "5.5": "afgerond",
    "5.6": "afgerond",
    "6.5": "afgerond",
    "6.7": "vertraagd",
    "7.8": "afgerond",
    "7.9": "niet-gestart",
    "7.11": "vertraagd",
    "8.1": "lopend",
    "8.3": "afgerond",
    "8.4": "afgerond",
    "9.3": "afgerond",
    "9.5": "afgerond",
    "9.6": "afgerond",
    "9.7": "afgerond",
    "11.1": "afgerond",
}
CHAPTERS = {"1": 9, "2": 17, "3": 8, "4": 3, "5": 7, "6": 7, "7": 15, "8": 4, "9": 7, "10": 1, "11": 3}
ENGAGEMENT = {
    "internetproviders": "niet-gemeld",
    "horeca-nederland": "betrokken",
    "ocw": "betrokken",
    "sncu": "betrokken",
    "fnv-bondgenoten": "betrokken",
    "schadefonds": "betrokken",
}


def ask_one(store: Store, pattern: str, what: str = "") -> set[str]:
    wanted = f"({what} AS ?x)" if what else "?x"
    return {row["x"] or "" for row in store.select(f"SELECT DISTINCT {wanted} WHERE {{ {pattern} }}")}


def measure(identifier: str) -> str:
    return f"<{PLAN}/measure-{identifier}>"


@pytest.mark.parametrize("identifier", STATUS)
def test_status(identifier: str, report: Store) -> None:
    assert ask_one(report, f"{measure(identifier)} kk:currentStatus/skos:notation ?x") == {STATUS[identifier]}


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_number_of_actions(chapter: str, report: Store) -> None:
    found = ask_one(report, f"?x a kk:Measure ; kk:inChapter <{PLAN}/chapter-{chapter}>")
    assert len(found) == CHAPTERS[chapter]


def test_three_containers_have_no_status_of_their_own(report: Store) -> None:
    found = ask_one(report, "?m kk:isContainer true ; dcterms:identifier ?x")
    assert found == {"2.2", "2.4", "2.5"}
    assert not ask_one(report, "?m kk:isContainer true . ?x kk:initiative ?m")


def test_identifiers_are_text(report: Store) -> None:
    assert {"7.1", "7.10"} <= ask_one(report, "?m a kk:Measure ; dcterms:identifier ?x")


def test_new_actions_have_no_status_in_the_plan(report: Store) -> None:
    assert ask_one(report, "?m kk:isNew true ; dcterms:identifier ?x") == {"2.7", "7.13", "7.14", "7.15"}
    assert not ask_one(report, '?m kk:isNew true . ?x kk:initiative ?m ; kk:asOf "2011-03-31"^^xsd:date')


def test_chapter_ten_is_numbered_by_us(report: Store) -> None:
    assert ask_one(report, "?m kk:numberedByUs true ; dcterms:identifier ?x") == {"10.1"}


@pytest.mark.parametrize("organisation", ENGAGEMENT)
def test_engagement_of_wanted_partners(organisation: str, report: Store) -> None:
    pattern = f"?e a kk:Expectation ; kk:organisation/skos:notation '{organisation}' ; kk:engagement/skos:notation ?x"
    assert ENGAGEMENT[organisation] in ask_one(report, pattern)


def test_named_as_barrier_only_for_abuse_of_procedures(report: Store) -> None:
    """Beside its actions the report calls only access to the country a barrier, in chapter 5, point 2."""
    stated = "?c kk:basis kkc:basis-als-barriere ; kk:initiative ?i ; kk:barrier/skos:notation ?x"
    assert ask_one(report, stated) == {"toegang"}
    measures = ask_one(
        report, "?c kk:basis kkc:basis-als-barriere ; kk:initiative ?m . ?m a kk:Measure ; dcterms:identifier ?x"
    )
    assert measures == {"5.4", "5.5", "5.6"}


@pytest.mark.parametrize("identifier", ["5.1", "5.2", "5.3", "5.7"])
def test_the_residence_scheme_is_no_barrier(identifier: str, report: Store) -> None:
    assert not ask_one(report, f"{measure(identifier)} kk:contributesTo ?x")
    assert ask_one(report, f"{measure(identifier)} kk:crossCutting ?x") == {"true"}


@pytest.mark.parametrize("step", ["huisvesting", "identiteit"])
def test_nothing_at_housing_or_identity_is_better_than_our_reading(step: str, report: Store) -> None:
    assert not ask_one(report, f"?x kk:contributesAsStatedTo/skos:notation '{step}'")


def test_care_for_victims_is_no_work_against_a_step(report: Store) -> None:
    assert not ask_one(report, f"?m kk:inChapter <{PLAN}/chapter-6> ; dcterms:identifier ?x ; kk:contributesTo ?b")


def test_the_fines_law_is_named_and_direct_since_2013(report: Store) -> None:
    found = ask_one(
        report,
        f"?c kk:initiative {measure('3.3')} ; kk:barrier/skos:notation ?x ; kk:basis kkc:basis-als-onderwerp ; "
        "kk:strength kkc:strength-direct ; kk:interventionKind kkc:kind-sanctie-afpakken",
    )
    assert found == {"arbeid"}


def test_recruiting_online_is_named_at_the_campaign(report: Store) -> None:
    assert ask_one(report, f"?c kk:initiative {measure('9.3')} ; kk:statedBarrier/skos:notation ?x") == {"werving"}
    assert ask_one(report, f"{measure('9.3')} kk:contributesAsStatedTo/skos:notation ?x") == {"werving", "entree"}


def test_confiscation_is_named_in_chapter_ten(report: Store) -> None:
    """10.1 drives the doubling; that it drives confiscation too is our reading, with the words of the text beside it."""
    contribution = f"?c kk:initiative {measure('10.1')} ; kk:barrier/skos:notation 'financien'"
    assert ask_one(report, f"{contribution} ; kk:basis/skos:notation ?x") == {"geduid"}
    reading = f"{contribution} ; kk:alternativeReading/kk:basis/skos:notation ?x"
    assert ask_one(report, reading) == {"als-onderwerp"}


def test_flows_between_three_services_falter_and_were_acted_on(report: Store) -> None:
    """The text speaks of the three together: "elkaar nog niet altijd goed informeren" is one finding, both ways."""
    flow = "?f kk:flowState kkc:flowstate-hapert ; kk:mutual true ; kk:followUp kkc:followup-afgesproken"
    assert ask_one(report, f"{flow} ; kk:between/skos:notation ?x") == {"bz", "uwv", "ind"}
    assert len(ask_one(report, f"{flow} BIND(?f AS ?x)")) == 1


@pytest.mark.parametrize(
    ("identifier", "due"), [("4.3", "2011-12-20"), ("5.7", "2012-03-31"), ("6.7", "2012-06-30"), ("2.1", "2011-09-30")]
)
def test_past_its_date(identifier: str, due: str, report: Store) -> None:
    found = ask_one(report, f"?d a kk:Deadline ; kk:initiative {measure(identifier)} ; kk:dueBy ?due", "STR(?due)")
    assert due in found
    rows = [g for g in find_gaps(report) if g.query == "deadline-verstreken" and g.subject.endswith(f"/measure-{identifier}")]
    assert due in {row.detail for row in rows}


def test_the_agreement_with_india_is_not_signed(report: Store) -> None:
    assert ask_one(report, f"<{PLAN}/agreement-mou-india> kk:agreementStatus/skos:notation ?x") <= {
        "niet-ondertekend",
        "in-voorbereiding",
    }
    assert [g.severity for g in find_gaps(report) if g.query == "afspraak-niet-rond" and g.subject.endswith("mou-india")] == [
        "middel"
    ]


def test_the_agreement_within_the_kingdom_is_signed(report: Store) -> None:
    assert ask_one(report, f"<{PLAN}/agreement-mou-koninkrijk> kk:agreementStatus/skos:notation ?x") == {"ondertekend"}


def test_three_measures_wait_on_the_prostitution_law_and_a_fourth_through_them(report: Store) -> None:
    law = f"<{PLAN}/legislation-wrp>"
    assert ask_one(report, f"?m kk:waitsFor {law} ; dcterms:identifier ?x") == {"1.7", "2.1", "2.2b"}
    assert ask_one(report, f"?m kk:waitsFor+ {law} ; dcterms:identifier ?x") == {"1.7", "2.1", "2.2b", "2.4a"}
    rows = [g for g in find_gaps(report) if g.query == "wacht-op" and g.subject.endswith("legislation-wrp")]
    assert [(row.severity, row.detail) for row in rows] == [("middel", "4")]
    assert "wacht volgens het rapport: actie 1.7," in rows[0].sentence
    assert "Volgens onze lezing wacht hierop: actie 2.1," in rows[0].sentence  # and 2.2b: "mede afhankelijk"
    assert (rows[0].evidence or "").endswith("/passage-1.7-progress-1")  # where the text says that it waits


def test_comensha_carries_much_of_chapter_six(report: Store) -> None:
    rows = [g for g in find_gaps(report) if g.query == "hangt-aan-een-partner" and g.partner == "comensha"]
    assert any(row.subject.endswith("/chapter-6") for row in rows)


def test_the_pilot_on_crossing_the_border_went_national(report: Store) -> None:
    assert ask_one(report, f"<{PLAN}/pilot-273f> kk:currentStatus/skos:notation ?x") == {"structureel"}


def test_the_pilot_with_hopeless_reports_runs_until_2014(report: Store) -> None:
    assert ask_one(report, f"<{PLAN}/pilot-kansloze-aangiften> kk:endsOn ?d", "STR(?d)") == {"2014-01-01"}


def test_four_joint_teams_with_bulgaria(report: Store) -> None:
    assert "4" in ask_one(report, "?f a kk:Figure ; kk:value ?x ; skos:prefLabel ?l FILTER(CONTAINS(?l, 'Bulgarije'))")


def test_seventy_places_for_victims(report: Store) -> None:
    assert {"50", "20", "70"} <= ask_one(
        report, "?f a kk:Figure ; kk:value ?x ; kk:passage ?p FILTER(CONTAINS(STR(?p), 'passage-6'))"
    )


@pytest.mark.parametrize(("day", "posts"), [("2011-03-31", 18), ("2013-04-08", 22)])
def test_the_task_force_has_eighteen_posts_by_its_decree_and_twenty_two_in_2013(day: str, posts: int, report: Store) -> None:
    assert len(ask_one(report, f"?x a org:Membership ; org:organization/skos:notation 'task-force' ; kk:asOf '{day}'^^xsd:date")) == posts


def test_who_is_a_member_by_the_decree_and_who_joined_later(report: Store) -> None:
    """By hand, from article 7 of the decree and the annex of the report."""
    then, now = (
        ask_one(report, f"?m a org:Membership ; org:member/skos:notation ?x ; kk:asOf '{day}'^^xsd:date")
        for day in ("2011-03-31", "2013-04-08")
    )
    assert now - then == {"ind", "inspectie-szw", "kvk", "gemeente-amsterdam"}
    assert then - now == {"immigratie-en-asiel"}


def test_chapter_leads_do_not_act_by_being_named(report: Store) -> None:
    assert ask_one(report, f"<{PLAN}/chapter-5> kk:chapterLead/skos:notation ?x") == {"bzk", "ind"}
    assert not ask_one(
        report, "?o skos:notation 'bzk' ; kk:actsIn ?x . ?x kk:inChapter ?c FILTER(STRENDS(STR(?c), 'chapter-5'))"
    )


def test_housing_has_no_direct_work(report: Store) -> None:
    cells = [c for c in coverage(report) if c.barrier == "huisvesting" and c.initiatives]
    assert all(cell.support_only or cell.state_basis == "geduid" for cell in cells)


def test_the_conference_on_loverboys_was_held(report: Store) -> None:
    assert ask_one(report, f"?d kk:initiative {measure('9.7')} ; kk:delivered/skos:notation ?x") == {"geleverd"}


def test_cases_sent_in_by_the_services_in_2012(report: Store) -> None:
    values = ask_one(report, "?f a kk:Figure ; kk:value ?x ; kk:passage ?p FILTER(CONTAINS(STR(?p), 'passage-10.1'))")
    assert any("300" in value for value in values)
    assert any("140" in value for value in values)
    assert any("150" in value for value in values)


def test_every_statement_has_an_address(report: Store) -> None:
    classes = "kk:Involvement kk:Contribution kk:StatusReport kk:Deadline kk:Measure kk:Pilot kk:Agreement kk:InformationFlow kk:Figure"
    for name in classes.split():
        assert not ask_one(report, f"?x a {name} MINUS {{ ?x kk:passage ?p }}"), name


def test_leaves_are_judged(report: Store) -> None:
    neither = "?m a kk:Measure ; dcterms:identifier ?x MINUS { ?m kk:isContainer true } MINUS { ?m kk:crossCutting true } MINUS { ?m kk:contributesTo ?b }"
    assert ask_one(report, neither) == set()
