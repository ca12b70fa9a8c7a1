"""The graph, its cells and the rows of its questions say of the report what a careful reader finds in it: facts.yaml.

All of it was written down by hand: `rows` and `cells` by reading the report against each row and each contested cell.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.matrix import coverage
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.store import HOME, Store
from ketenkaart.visuals.page.answered.matrix import matrix
from tests.conftest import SMALL_PLAN, AsJson, Command, asked_in, assert_refused, cases, known
from tests.sourced import TEXTS

PLAN = f"{HOME}id/plan/task-force-2013"
FACTS: dict[str, Any] = yaml.load(  # each scalar is a text: 3.10 is no number
    (Path(__file__).parent / "facts.yaml").read_text(encoding="utf-8"), yaml.BaseLoader
)
OF_EACH = [pytest.param(fact["ask"], fact["found"], id=fact["ask"]) for fact in FACTS["of_each"]]
# What fits a pattern is exactly this, has this among it, is so many, or is one text with these words.
FITS: dict[str, Callable[[set[str], Any], bool]] = {
    "exactly": lambda found, said: found == values(said),
    "among": lambda found, said: values(said) <= found,
    "counts": lambda found, said: len(found) == int(said),
    "words": lambda found, said: len(found) == 1 and said in min(found),
}
ASKED = [pytest.param(part, fact["ask"], fact["found"], id=fact["ask"]) for part in FITS for fact in FACTS[part]]
Rows = dict[tuple[str, str], list[Gap]]  # by question and key of the subject
SENTENCES = [(query, key, words) for query, things in FACTS["rows"].items() for key, words in things.items()]
QUESTIONS = {"gevraagd-niet-beantwoord", "gevraagd-termijn-voorbij", "herhaald-gevraagd", "actie-zonder-aanleiding"}
EARLIER = "2011-03-31"
BAD = cases("bad_plans")
SOURCED = TEXTS["plan"].partition("measures:")[0]  # who reads a source says how a tie is known


def ask_one(store: Store, pattern: str) -> set[str]:
    """Every value of `?x`, by the last part of its name; the prefix `:` is the plan's."""
    rows = store.select(f"PREFIX : <{PLAN}/> SELECT DISTINCT ?x WHERE {{ {pattern} }}")
    found = {row["x"] or "" for row in rows}
    return {re.split("[/#]", value)[-1] if value.startswith(HOME) else value for value in found}


def values(found: str | list[str]) -> set[str]:
    return set(found.split() if isinstance(found, str) else found)


@pytest.mark.parametrize(("rest", "found"), OF_EACH)
def test_what_is_asked_of_each_is_what_the_report_says(rest: str, found: dict[str, Any], report: Store) -> None:
    expected = {key: values(value) for keys, value in found.items() for key in keys.split()}
    assert len(expected) == sum(len(keys.split()) for keys in found)
    node = {key: f":measure-{key}" if key[0].isdigit() else f":{key}" for key in expected}
    assert [key for key in expected if not ask_one(report, f"{node[key]} kk:inPlan ?x")] == []  # each is there
    assert {key: ask_one(report, f"{node[key]} {rest}") for key in expected} == expected


@pytest.mark.parametrize(("part", "pattern", "said"), ASKED)
def test_what_fits_is_what_the_report_says(part: str, pattern: str, said: Any, report: Store) -> None:
    found = ask_one(report, pattern)
    assert FITS[part](found, said), found


@pytest.mark.parametrize("term", FACTS["nearby"])
def test_what_is_reported_next_to_a_term_stands_where_the_report_says(term: str, report: Store) -> None:
    words, passage = FACTS["nearby"][term]
    (told,) = ask_one(report, f":deadline-{term} kk:reportedNearby ?x")
    assert words in told
    where = f"?s rdf:subject :deadline-{term} ; rdf:predicate kk:reportedNearby ; kk:passage ?x"
    assert f"passage-{passage}" in ask_one(report, where)


def test_what_the_text_means_by_a_code() -> None:
    """1.2: the introduction counts as labour exploitation what 1.2 calls other; 3.3: a power in force is a sanction."""
    codes = vocabulary().codes
    said = codes["ExploitationForm"]["overige-uitbuiting"].definition
    assert "arbeid" in said
    assert not {"bedelen", "orgaanverwijdering"} & set(said.replace(",", "").split())
    assert "bevoegdheid" in codes["InterventionKind"]["sanctie-afpakken"].definition


def said(view: str, by: str = "kind") -> dict[str, str]:
    """What each cell says in a reading: its most common state, its basis, and how many families are in which state."""
    rows = coverage(known().at(Scenario(stated_only="stated" in view, strict="strict" in view)), by)
    return {
        f"{row.barrier or '-'}/{row.column}": f"{row.most_state} {row.most_basis}{', only supporting' * row.support_only}:"
        f" {row.spread}"
        for row in rows
    }


@pytest.mark.parametrize("view", FACTS["cells"])
def test_what_a_cell_says(view: str) -> None:
    found = said(view)
    assert {place: found.get(place) for place in FACTS["cells"][view]} == FACTS["cells"][view]


def test_what_a_cell_of_a_partner_says() -> None:
    found, expected = said("stated", "partner"), FACTS["partner_cells"]
    assert {who: found.get(f"arbeid/{who}") for who in expected} == expected


def test_where_the_report_says_nothing(report: Store) -> None:
    found = {(row.barrier, row.column): row for row in coverage(report)}
    empty = {(step, kind) for (step, kind), row in found.items() if step and row.expected and not row.initiatives}
    assert empty == {(step, kind) for step, kinds in FACTS["nothing"].items() for kind in kinds.split()}
    housing = [row for (step, _), row in found.items() if step == "huisvesting" and row.initiatives]
    assert all(row.support_only or row.state_basis == "geduid" for row in housing)  # no direct work


def test_work_is_expected_where_the_codebook_says_so(report: Store) -> None:
    """C13: that two bodies were to be trained at arbeid makes training no kind of work that is expected there."""
    wanted = {(step, kind) for kind, steps in FACTS["expected"].items() for step in steps.split()}
    assert len(wanted) == 29
    assert {(row.barrier, row.column) for row in coverage(report) if row.expected} == wanted
    method = "?e a kk:Expectation ; dcterms:isPartOf/skos:notation 'mensenhandel' ; kk:barrier/skos:notation ?step"
    both = f"{method} ; kk:interventionKind/skos:notation ?kind BIND(CONCAT(?step, ' ', ?kind) AS ?x)"
    assert ask_one(report, both) == {f"{step} {kind}" for step, kind in wanted}


@pytest.fixture(scope="module")
def rows(report: Store) -> Rows:
    found: Rows = {}
    for gap in find_gaps(report):
        found.setdefault((gap.query, gap.subject.rpartition("/")[2]), []).append(gap)
    return found


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


def test_rows_are_as_severe_as_proven_and_of_whom_the_text_says(rows: Rows) -> None:
    assert [row.severity for row in rows["afspraak-niet-rond", "agreement-mou-india"]] == ["middel"]
    (law,) = rows["wacht-op", "legislation-wrp"]
    assert (law.severity, law.detail) == ("middel", "4")
    assert (law.evidence or "").endswith("/passage-1.7-progress-1")  # where the text says that it waits
    assert "comensha" in {row.partner for row in rows["hangt-aan-een-partner", "chapter-6"]}


def test_no_row_says_that_the_report_calls_it_a_bottleneck(rows: Rows) -> None:
    found = [row.sentence for (query, _), some in rows.items() if query == "knelpunt-open" for row in some]
    assert found
    assert [sentence for sentence in found if "noemt dit knelpunt" in sentence] == []


def test_the_view_of_2011_does_not_know_what_was_reported_later() -> None:
    found = [gap.sentence for gap in find_gaps(known().at(Scenario(as_of="2011-03-31")))]
    assert found
    assert [sentence for sentence in found if "vijf integrale" in sentence or "WODC, dat" in sentence] == []


def test_a_status_that_can_be_read_otherwise_is_among_the_judgements(as_json: AsJson) -> None:
    found = as_json("query", "oordelen")
    statuses = {row["subject"].rsplit("/", 1)[-1] for row in found if row["call"] == "andere-stand"}
    assert {"measure-1.1", "measure-5.4", "measure-9.1", "pilot-the-wall"} <= statuses


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
    (days,) = report.select(asked_in("days-of-the-decree"))
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
        cells = [cell for cell in matrix([store])["kind"] if "requested" in cell]
        assert {(cell["barrier"], cell["column"]): list(map(last, cell["requested"])) for cell in cells} == asked


@pytest.mark.parametrize(("plan", "what", "said"), BAD["asked"])
def test_what_cannot_be_is_one_sentence(plan: str, what: str, said: str, tmp_path: Path, ketenkaart: Command) -> None:
    text = SOURCED if plan == "with a source" else SMALL_PLAN
    (tmp_path / "plan.yaml").write_text(text + BAD["recommendation"] % what, encoding="utf-8")
    answer = ketenkaart("check", tmp_path)
    assert_refused(answer, said)
    assert text == SOURCED or len([line for line in answer.err.splitlines() if "recommendation" in line]) == 1
