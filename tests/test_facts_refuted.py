"""Facts that settle rows which the text refuted, found by reading the report against each row and written down by hand."""

import json

import pytest

from ketenkaart.store import Store
from tests.conftest import Command
from tests.test_facts import PLAN, ask_one, measure

WHY = {  # what the text says of an action that does not go on; more is not said
    "5.3": "het ministerie SZW vindt dit recht voor zijn inspectie niet wenselijk",
    "2.2c": "er wordt al veel samengewerkt; die netwerken breiden zich steeds verder uit",
    "2.6": "samenwerking wordt al op andere manieren gezocht",
}
SAME = {  # what else tells the same silence: the status that only points elsewhere, the agreement that is not there
    "status-2.5c-2013-04-08": "deadline-2.5c-1",
    "agreement-riec-convenant": "deadline-2.5b-1",
    "agreement-mou-india": "deadline-7.11-1",
    "agreement-werkprogramma-india": "deadline-7.11-1",
    "agreement-jit-roemenie": "silentpart-7.1-1",
    "agreement-afspraken-gerechten": "deadline-8.2-1",
    "agreement-afspraken-actiedagen-comensha": "silentpart-6.6-1",
}
FINAL = {  # the plan's own last term; what the progress adds or moves is no part of it
    "1.1": "2012-12-31",  # a questionnaire in the first half of 2013 is told later
    "2.5d": "2011-12-31",  # so is the evaluation of the reports
    "6.3": "2012-12-31",  # and the work of the working group
    "9.7": "2012-06-20",  # and a letter in May 2013
    "2.7": "2013-06-30",  # a new action: its term is its own
}


def thing(key: str) -> str:
    return f"<{PLAN}/{key}>"


@pytest.mark.parametrize("identifier", WHY)
def test_the_reason_that_the_text_gives(identifier: str, report: Store) -> None:
    pattern = f"?s kk:initiative {measure(identifier)} ; kk:reason ?x"
    assert ask_one(report, pattern) == {WHY[identifier]}


@pytest.mark.parametrize("record", SAME)
def test_one_silence_in_two_records(record: str, report: Store) -> None:
    assert ask_one(report, f"{thing(record)} kk:sameSilence ?x") == {f"{PLAN}/{SAME[record]}"}


@pytest.mark.parametrize("identifier", FINAL)
def test_the_final_term_is_the_plans_own(identifier: str, report: Store) -> None:
    assert ask_one(report, f"{measure(identifier)} kk:finalDueBy ?x") == {FINAL[identifier]}


def test_an_interim_report_of_which_nothing_is_said_is_not_said_to_be_missing(report: Store) -> None:
    """6.2 promised a report halfway; the progress speaks only of the WODC report of 2013."""
    pattern = (
        f"?d kk:initiative {measure('6.2')} ; kk:deadlineText 'tweede helft 2011'@nl ; kk:delivered/skos:notation ?x"
    )
    assert ask_one(report, pattern) == {"niet-gemeld"}


def test_the_new_date_of_the_conference_stands_under_another_action(report: Store) -> None:
    """1.9 says "in april", with "zie ook 7.4"."""
    assert ask_one(report, f"{measure('7.4')} kk:revisedDueBy ?x") == {"2013-04-30"}


def test_signals_from_embassies_have_somewhere_to_go(report: Store) -> None:
    """3.1: "contactorganisaties/personen voor het doorgeven van signalen"; which, it does not say."""
    assert ask_one(
        report, f"{thing('flow-ambassades-meldingen')} kk:to ?o . ?o kk:isGeneric true ; skos:notation ?x"
    ) == {"contactpunten-signalen"}


def test_a_training_may_yield_signals_about_rogue_intermediaries(report: Store) -> None:
    """3.2 names them only there, so that something is done is said, by the training."""
    assert "training-14-landen" in ask_one(
        report, f"{thing('facilitator-malafide-bemiddelaars')} kk:addressedBy/dcterms:identifier ?x"
    )


def test_a_tool_for_supervision_is_no_supervision(report: Store) -> None:
    """11.3: the ministry takes the initiative for a handbook; police and municipalities supervise."""
    pattern = f"?c a kk:Contribution ; kk:initiative {measure('11.3')} ; kk:interventionKind/skos:notation ?x"
    assert ask_one(report, pattern) == {"kennis-opleiding"}


def test_the_task_force_ends_within_a_year(report: Store, ketenkaart: Command) -> None:
    """Footnote 2 and the introduction: until the end of February 2014. By hand, it acts in twelve open actions:
    2.2a (the portal), 1.5, 1.6, 1.7, 1.8, 1.9, 2.7, 5.7, 6.3, 7.5, 7.15 and 10.1."""
    ends = thing("legislation-instellingsbesluit-task-force")
    assert ask_one(report, f"{ends} kk:endsOn ?x") == {"2014-02-28"}
    assert ask_one(report, f"{ends} kk:establishes/skos:notation ?x") == {"task-force"}
    found = json.loads(ketenkaart("gaps", "--format", "json").out)
    said = {row["subject"].rsplit("/", 1)[-1]: row["sentence"] for row in found if row["query"] == "loopt-af"}
    assert "Wij tellen nu 12 open acties waaraan die zelf werkt. Voor die tijd is gevraagd: Een half jaar voor het einde evalueren" in said["legislation-instellingsbesluit-task-force"]
    assert "loopt tot mei 2013." in said["pilot-training-14-landen"], "the day is ours, the month the source's"


def test_a_row_without_a_lead_names_all_who_are_named(ketenkaart: Command) -> None:
    """1.1: five municipalities get a questionnaire, none of them more than another."""
    found = json.loads(ketenkaart("gaps", "--format", "json").out)
    (said,) = [
        row["sentence"]
        for row in found
        if row["query"] == "maatregel-zonder-genoemde-trekker" and row["subject"].endswith("measure-1.1")
    ]
    assert all(name in said for name in ("Alkmaar", "Amsterdam", "Den Haag", "Rotterdam", "Utrecht"))


def test_hotels_are_another_reading_of_housing(ketenkaart: Command) -> None:
    """No work is tied to housing; an action with decoys in hotels and the cooperation with hotels may be read so, and the row says it."""
    found = json.loads(ketenkaart("gaps", "--format", "json", "--barrier", "huisvesting").out)
    (said,) = [row["sentence"] for row in found if row["query"] == "barriere-alleen-geduid"]
    assert "Anders gelezen past er wel werk bij, maar dat zegt het rapport niet: Actie met nepprostituees in hotels en Samenwerking met Horeca Nederland." in said


def test_a_status_that_can_be_read_otherwise_is_among_the_judgements(ketenkaart: Command) -> None:
    found = json.loads(ketenkaart("query", "oordelen", "--format", "json").out)
    statuses = {row["subject"].rsplit("/", 1)[-1] for row in found if row["call"] == "andere-stand"}
    assert {"measure-1.1", "measure-5.4", "measure-9.1", "pilot-the-wall"} <= statuses
