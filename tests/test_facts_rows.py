"""Rows of the gap questions say what the report says: `rows` in facts.yaml, settled by reading it against each row."""

import json

import pytest

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.store import Store
from tests.conftest import Command
from tests.test_facts import FACTS

Rows = dict[tuple[str, str], list[Gap]]  # by question and key of the subject


@pytest.fixture(scope="module")
def rows(report: Store) -> Rows:
    found: Rows = {}
    for gap in find_gaps(report):
        found.setdefault((gap.query, gap.subject.rpartition("/")[2]), []).append(gap)
    return found


SENTENCES = [(query, key, words) for query, things in FACTS["rows"].items() for key, words in things.items()]


@pytest.mark.parametrize(("query", "key", "words"), SENTENCES)
def test_the_row_says_what_the_report_says_of_it(query: str, key: str, words: str | list[str], rows: Rows) -> None:
    found = [row.sentence for row in rows.get((query, key), ())]
    if query == "deel-van-belofte-stil":
        found = [sentence for sentence in found if "hoofdpunt" in sentence]
        assert "Wel gemeld: " in found[0]
    wanted = [words] if isinstance(words, str) else words
    holding = [said for said in found if all(said.startswith(one[1:]) if one[0] == "^" else one in said for one in wanted)]
    assert len(holding) == 1 if words else found == []


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
    found = [gap.sentence for gap in find_gaps(Plans().at(Scenario(as_of="2011-03-31")))]
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
