"""What rows of the gap questions have to say by the report, settled by reading it against each row and written by hand.

What it reports next to a silence belongs in the row: a policy officer who reads "of dat is gelukt, staat er niet"
rightly answers with what does stand there.
"""

import json

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import ask
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.store import Store
from tests.conftest import Command

Rows = dict[tuple[str, str], list[Gap]]  # by question and key of the subject


@pytest.fixture(scope="module")
def rows(report: Store) -> Rows:
    found: Rows = {}
    for gap in ask(report):
        found.setdefault((gap.query, gap.subject.rpartition("/")[2]), []).append(gap)
    return found


SENTENCES = [  # of the one row of a question on a thing: the words in it
    # What stays silent of the main point, and what stands beside it.
    ("deel-van-belofte-stil", "measure-1.8", "ervaringen met gemengde controles"),
    ("deel-van-belofte-stil", "measure-1.9", "één kernboodschap"),
    ("deel-van-belofte-stil", "measure-6.3", "werkgroep"),
    ("deel-van-belofte-stil", "measure-9.2", "slotrapport"),
    ("deel-van-belofte-stil", "measure-10.1", "cijfers over zaken, veroordelingen en onderzoeken in 2012"),
    # 2.2a: the website of the CCV, or the portal that the Task Force is still to develop.
    (
        *("maatregel-zonder-genoemde-trekker", "measure-2.2a"),
        "Wie eraan werkt: Task Force Mensenhandel. Wel genoemd: Centrum voor Criminaliteitspreventie en Veiligheid",
    ),
    # 1.1: five municipalities get a questionnaire, none of them more than another.
    *(
        ("maatregel-zonder-genoemde-trekker", "measure-1.1", name)
        for name in ("Alkmaar", "Amsterdam", "Den Haag", "Rotterdam", "Utrecht")
    ),
    # 7.11: "is nog niet ondertekend", in so many words.
    (
        *("afspraak-niet-rond", "agreement-mou-india"),
        "Afspraak met India over migratie: volgens het rapport niet ondertekend op 8 april 2013.",
    ),
    # The pilot of note 5 was introduced nationally (1.2); the report itself calls few of these a “knelpunt”.
    ("knelpunt-open", "bottleneck-grondslag-mobiel-toezicht", "Wij lezen een knelpunt (stand van 31 maart 2011)"),
    (
        *("knelpunt-open", "bottleneck-grondslag-mobiel-toezicht"),
        "Wel gemeld: pilot 273f, met dit voorbehoud, is landelijk ingevoerd.",
    ),
    # 11, introduction: the strategy is against "seksuele en overige vormen van uitbuiting"; no action names mediation.
    (
        *("facilitator-niet-aangesproken", "facilitator-sociale-media-bemiddeling"),
        "Wel gemeld: een internetstrategie van de politie tegen alle uitbuiting",
    ),
    # By hand, it acts in twelve open actions: 2.2a (the portal), 1.5 to 1.9, 2.7, 5.7, 6.3, 7.5, 7.15 and 10.1.
    (
        *("loopt-af", "legislation-instellingsbesluit-task-force"),
        "Wij tellen nu 12 open acties waaraan die zelf werkt. Voor die tijd is gevraagd: "
        "Een half jaar voor het einde evalueren",
    ),
    ("loopt-af", "pilot-training-14-landen", "loopt tot mei 2013."),  # the day is ours, the month the source's
    # No work is tied to housing; an action with decoys in hotels and the cooperation with hotels may be read so.
    (
        *("barriere-alleen-geduid", "huisvesting"),
        "Anders gelezen past er wel werk bij, maar dat zegt het rapport niet: "
        "Actie met nepprostituees in hotels en Samenwerking met Horeca Nederland.",
    ),
    # 1.7 waits, in words; 2.1 and 2.2b ("mede afhankelijk") by our reading.
    ("wacht-op", "legislation-wrp", "wacht volgens het rapport: actie 1.7,"),
    ("wacht-op", "legislation-wrp", "Volgens onze lezing wacht hierop: actie 2.1,"),
]


@pytest.mark.parametrize(("query", "key", "words"), SENTENCES)
def test_the_row_says_what_the_report_says_of_it(query: str, key: str, words: str, rows: Rows) -> None:
    found = [row.sentence for row in rows[query, key]]
    if query == "deel-van-belofte-stil":
        found = [sentence for sentence in found if "hoofdpunt" in sentence]
        assert "Wel gemeld: " in found[0]
    assert len(found) == 1
    assert words in found[0]


def test_a_term_is_past_its_date(rows: Rows) -> None:
    for key, due in {"4.3": "2011-12-20", "5.7": "2012-03-31", "6.7": "2012-06-30", "2.1": "2011-09-30"}.items():
        assert due in {row.detail for row in rows["deadline-verstreken", f"measure-{key}"]}, key


def test_rows_are_as_severe_and_as_proven_as_the_text_is(rows: Rows) -> None:
    assert [row.severity for row in rows["afspraak-niet-rond", "agreement-mou-india"]] == ["middel"]
    (law,) = rows["wacht-op", "legislation-wrp"]
    assert (law.severity, law.detail) == ("middel", "4")
    assert (law.evidence or "").endswith("/passage-1.7-progress-1")  # where the text says that it waits


def test_comensha_carries_much_of_chapter_six(rows: Rows) -> None:
    assert "comensha" in {row.partner for row in rows["hangt-aan-een-partner", "chapter-6"]}


def test_no_row_says_that_the_report_calls_it_a_bottleneck(rows: Rows) -> None:
    found = [row.sentence for (query, _), some in rows.items() if query == "knelpunt-open" for row in some]
    assert found
    assert [sentence for sentence in found if "noemt dit knelpunt" in sentence] == []


def test_the_view_of_2011_does_not_know_what_was_reported_later() -> None:
    found = [gap.sentence for gap in ask(Plans().under(Scenario(as_of="2011-03-31")))]
    assert found
    assert [sentence for sentence in found if "vijf integrale" in sentence or "WODC, dat" in sentence] == []


def test_embassies_are_not_the_dutch_posts(ketenkaart: Command) -> None:
    """In 3.1, 3.8 and 7.13 "ambassades" are foreign; the name silently answered with the Dutch posts."""
    answer = ketenkaart("query", "alles-van-partner", "partner=ambassades")
    assert answer.code == 2
    assert "ambassades" in answer.err


def test_a_status_that_can_be_read_otherwise_is_among_the_judgements(ketenkaart: Command) -> None:
    found = json.loads(ketenkaart("query", "oordelen", "--format", "json").out)
    statuses = {row["subject"].rsplit("/", 1)[-1] for row in found if row["call"] == "andere-stand"}
    assert {"measure-1.1", "measure-5.4", "measure-9.1", "pilot-the-wall"} <= statuses
