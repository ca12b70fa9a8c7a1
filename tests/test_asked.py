"""What was asked from outside: the decree's eight subjects with what answers each, and what no question asks."""

from collections import Counter, defaultdict
from pathlib import Path

import pytest

from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.store import Store
from ketenkaart.visuals.page.answered.matrix import matrix
from tests.conftest import SMALL_PLAN, Command, assert_refused, cases, known
from tests.sourced import HEAD, PASSAGE
from tests.test_facts import FACTS

QUESTIONS = {"gevraagd-niet-beantwoord", "gevraagd-termijn-voorbij", "herhaald-gevraagd", "actie-zonder-aanleiding"}
EARLIER = "2011-03-31"


def last(address: str | None) -> str:
    return (address or "").rpartition("/")[2]


def test_the_eight_subjects_and_what_answers_each(report: Store) -> None:
    prefix, found = "recommendation-besluit-onderwerp-", defaultdict(set)
    for row in report.select("SELECT ?asked ?answer WHERE { ?asked kk:answeredBy ?answer }"):
        found[last(row["asked"])].add(last(row["answer"]).removeprefix("measure-"))
    assert {key.removeprefix(prefix): said for key, said in found.items() if key.startswith(prefix)} == {
        subject: set(answers.split()) for subject, answers in FACTS["eight"].items()
    }


def test_the_decree_is_a_source_of_its_own(report: Store) -> None:
    counts = Counter(last(row["one"]) for row in report.select("SELECT ?p ?one { ?p a kk:Passage ; kk:document ?one }"))
    assert (counts["document-besluit"], counts["document-1"] > 600) == (28, True)
    (days,) = report.select("""SELECT DISTINCT ?issued ?known WHERE { ?a a kk:Recommendation ; dcterms:issued ?issued ;
      kk:asOf ?known FILTER(CONTAINS(STR(?a), "recommendation-besluit")) }""")
    assert days == {"issued": "2011-03-10", "known": EARLIER}


@pytest.mark.parametrize("as_of", [None, EARLIER])
def test_what_the_report_leaves_open(as_of: str | None) -> None:
    """How often one meets is not told, and in the plan nothing of it; what is for later weighs little."""
    rows = [gap for gap in find_gaps(known().at(Scenario(as_of=as_of))) if gap.query in QUESTIONS]
    read = (row.split() for row in FACTS["left_open"])
    expected = {(query, what, detail, severities[bool(as_of)]) for query, what, detail, *severities in read}
    found = {(gap.query, last(gap.subject).removeprefix("recommendation-besluit-"), gap.detail, gap.severity) for gap in rows}
    assert found == {row for row in expected if row[-1] != "-"}


def test_a_cell_says_what_was_asked_for(report: Store) -> None:
    abuse = {("entree", "toelating-vergunning"): ["recommendation-besluit-onderwerp-migratieprocedures"]}
    both = {("entree", "preventie"): ["recommendation-besluit-doel-komst"], **abuse}
    for store, asked in ((report, both), (known().at(Scenario(stated_only=True)), abuse)):  # one tie is our reading
        cells = [cell for cell in matrix([store])["kind"] if "asked" in cell]
        assert {(cell["barrier"], cell["column"]): list(map(last, cell["asked"])) for cell in cells} == asked


ASKED = """
recommendations:
  - {key: een, title: Meer controles, asOf: 2012-01-01, recommendationKind: aanbeveling, %s}
"""
SOURCED = HEAD + PASSAGE % ("plan-1", "plan", 0, 5, "b" * 64)  # who reads a source says how a tie is known


@pytest.mark.parametrize(("plan", "what", "said"), cases("bad_plans")["asked"])
def test_what_cannot_be_is_one_sentence(plan: str, what: str, said: str, tmp_path: Path, ketenkaart: Command) -> None:
    text = SOURCED if plan == "with a source" else SMALL_PLAN
    (tmp_path / "plan.yaml").write_text(text + ASKED % what, encoding="utf-8")
    answer = ketenkaart("check", tmp_path)
    assert_refused(answer, said)
    assert text == SOURCED or len([line for line in answer.err.splitlines() if "recommendation" in line]) == 1
