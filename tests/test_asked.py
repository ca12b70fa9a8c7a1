"""What was asked from outside: the decree's eight subjects with what answers each, by hand; and what no question asks."""

from pathlib import Path

import pytest

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.store import Store
from ketenkaart.visuals.page.answered.matrix import matrix
from tests.conftest import SMALL_PLAN, Command

# Read in article 4 of the decree, and in the chapters of the plan.
EIGHT = {
    "internationaal": {f"measure-7.{one}" for one in range(1, 16)},  # source countries, and the rest of the chapter
    "bestuurlijk": {
        f"measure-2.{one}" for one in ("1", "2a", "2b", "2c", "3", "4a", "4b", "5a", "5b", "5c", "5d", "5e", "6", "7")
    }
    | {"measure-7.2"},
    "opvang": {f"measure-6.{one}" for one in (1, 2, 3, 4, 6, 7)}
    | {"pilot-cosm", "publication-brief-structurele-opvang"},
    "rechtspraak": {"measure-7.14", "measure-8.1", "measure-8.2"},
    "internet": {"measure-1.5", "measure-3.4", "measure-9.2", "measure-11.1", "measure-11.2", "measure-11.3"},
    "pooierboys": {f"measure-9.{one}" for one in (1, 2, 3, 4, 6, 7)},
    "verdubbeling": {"measure-10.1"},
    "migratieprocedures": {"measure-5.4", "measure-5.5", "measure-5.6"},
}
QUESTIONS = {"gevraagd-niet-beantwoord", "gevraagd-termijn-voorbij", "herhaald-gevraagd", "actie-zonder-aanleiding"}
EARLIER = "2011-03-31"


def last(address: str | None) -> str:
    return (address or "").rpartition("/")[2]


def test_the_eight_subjects_and_what_answers_each(report: Store) -> None:
    rows = report.select("SELECT ?asked ?answer WHERE { ?asked kk:answeredBy ?answer }")
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(last(row["asked"]), set()).add(last(row["answer"]))
    prefix = "recommendation-besluit-onderwerp-"
    assert {key.removeprefix(prefix): said for key, said in found.items() if key.startswith(prefix)} == EIGHT


def test_the_decree_is_a_source_of_its_own(report: Store) -> None:
    rows = report.select("""
      SELECT ?document (COUNT(?passage) AS ?count) WHERE { ?passage a kk:Passage ; kk:document ?document } GROUP BY ?document""")
    counts = {last(row["document"]): int(row["count"] or 0) for row in rows}
    assert counts["document-besluit"] == 28
    assert counts["document-1"] > 600
    (issued,) = report.select(
        "SELECT DISTINCT ?day WHERE { ?a a kk:Recommendation ; dcterms:issued ?day FILTER(CONTAINS(STR(?a), 'recommendation-besluit')) }"
    )
    assert issued["day"] == "2011-03-10"
    (known,) = report.select(
        "SELECT DISTINCT ?day WHERE { ?a a kk:Recommendation ; kk:asOf ?day FILTER(CONTAINS(STR(?a), 'recommendation-besluit')) }"
    )
    assert known["day"] == EARLIER


@pytest.mark.parametrize("as_of", [None, EARLIER])
def test_what_the_report_leaves_open(as_of: str | None) -> None:
    """How often one meets is not told, and in the plan nothing of it; what is for later weighs little."""
    rows = [gap for gap in find_gaps(Plans().at(Scenario(as_of=as_of))) if gap.query in QUESTIONS]
    assert {(gap.query, last(gap.subject), gap.detail, gap.severity) for gap in rows} == {
        ("gevraagd-niet-beantwoord", "recommendation-besluit-vergaderingen", "opdracht", "middel" if as_of else "laag"),
        ("gevraagd-niet-beantwoord", "recommendation-besluit-evaluatie", "opdracht", "laag"),
        ("gevraagd-niet-beantwoord", "recommendation-besluit-voortbestaan", "toezegging", "laag"),
        *([("gevraagd-niet-beantwoord", "recommendation-besluit-halverwege", "opdracht", "laag")] if as_of else ()),
        *([] if as_of else [("gevraagd-termijn-voorbij", "recommendation-besluit-halverwege", "2012-08-31", "middel")]),
        ("herhaald-gevraagd", "recommendation-besluit-onderwerp-opvang", "2", "laag"),
        ("herhaald-gevraagd", "recommendation-besluit-onderwerp-rechtspraak", "2", "laag"),
    }


def test_a_cell_says_what_was_asked_for(report: Store) -> None:
    def asked(store: Store) -> dict[tuple[str, str], list[str]]:
        cells = matrix([store])["kind"]
        return {(cell["barrier"], cell["column"]): list(map(last, cell["asked"])) for cell in cells if "asked" in cell}

    abuse = {("entree", "toelating-vergunning"): ["recommendation-besluit-onderwerp-migratieprocedures"]}
    assert asked(report) == {("entree", "preventie"): ["recommendation-besluit-doel-komst"], **abuse}
    assert asked(Plans().at(Scenario(stated_only=True))) == abuse  # the other tie is our reading


ASKED = """
recommendations:
  - {key: een, title: Meer controles, asOf: 2012-01-01, recommendationKind: aanbeveling, %s}
"""


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("repeats: een", "naar zichzelf terug (kk:repeats)"),
        ("repeats: twee", "“twee” is niet bekend"),
        ("answeredBy: measure-9.9", "“measure-9.9” is niet bekend"),
        ("response: jawel", "“jawel” staat niet in de codelijst"),
    ],
)
def test_what_cannot_be_is_one_sentence(what: str, said: str, small_plan: Path, ketenkaart: Command) -> None:
    (small_plan / "plan.yaml").write_text(SMALL_PLAN + ASKED % what, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert len([line for line in answer.err.splitlines() if "recommendation" in line]) == 1


def test_who_reads_a_source_says_how_a_tie_is_known(tmp_path: Path, ketenkaart: Command) -> None:
    from tests.sourced import HEAD, PASSAGE  # noqa: PLC0415 - a plan with a source text

    text = HEAD + PASSAGE % ("plan-1", "plan", 0, 5, "b" * 64) + ASKED % "passage: plan-1, interventionKind: preventie"
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    answer = ketenkaart("check", tmp_path)
    assert answer.code == 2
    assert "heeft geen `basis` en `rationale`" in answer.err
