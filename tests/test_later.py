"""A field without a node of its own that became known later: the value stands, and beside it when and where it was told."""

from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.errors import InputFaults
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.scenario import Scenario
from ketenkaart.graph.workbook.rows_from_records import export_rows
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.reasoning.reason import second_opinion
from ketenkaart.store import Store
from tests.conftest import Command
from tests.sourced import contribution, involved, measure, sourced

EARLIER = Scenario(as_of="2012-01-01")
ID = "https://w3id.org/ketenkaart/id/plan/proef/"
# Every field that may be told later on a measure: what is written, and the value in RDF. By hand.
FIELDS = {
    "exploitationForm": ("arbeidsuitbuiting", "https://w3id.org/ketenkaart/code#form-arbeidsuitbuiting"),
    "scope": ("lokaal", "https://w3id.org/ketenkaart/code#scope-lokaal"),
    "place": ("Nergenshuizen", "Nergenshuizen"),
    "lagNamed": ('"true"', "true"),
    "startsOn": ("2012-03-01", "2012-03-01"),
    "endsOn": ("2013-06-01", "2013-06-01"),
    "fundingCondition": ("als er geld komt", "als er geld komt"),
    "waitsFor": ("measure-1.2", f"{ID}measure-1.2"),
    "replacedBy": ("measure-1.2", f"{ID}measure-1.2"),
    "followedBy": ("measure-1.2", f"{ID}measure-1.2"),
    "seeAlso": ("measure-1.2", f"{ID}measure-1.2"),
    "legalObstacle": ("measure-1.2", f"{ID}measure-1.2"),
    "legalQuestion": ("measure-1.2", f"{ID}measure-1.2"),
}
OTHER = """  - identifier: "1.2"
    inChapter: "1"
    title: Tweede
    promise: Iets.
    asOf: 2012-01-01
    statuses: [{status: gepland, asOf: 2012-01-01}]
"""


@pytest.fixture(autouse=True)
def shared_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))


def write(folder: Path, line: str) -> Path:
    """Add a line to the small plan's measure, and a second measure."""
    file = folder / "plan.yaml"
    text = file.read_text(encoding="utf-8").replace("    involvements:", f"    {line}\n    involvements:", 1)
    file.write_text(text.rstrip("\n") + "\n" + OTHER, encoding="utf-8")
    return folder


def values(store: Store, name: str, subject: str = "measure-1.1") -> set[str]:
    return {row["v"] or "" for row in store.select(f"SELECT ?v WHERE {{ <{ID}{subject}> kk:{name} ?v }}")}


@pytest.mark.parametrize("name", FIELDS)
def test_a_value_that_is_told_later_is_not_known_earlier(name: str, small_plan: Path) -> None:
    said, value = FIELDS[name]
    plans = Plans([write(small_plan, f"{name}: {{value: {said}, asOf: 2013-01-01}}")])
    assert values(plans.at(), name) == {value}
    assert values(plans.at(EARLIER), name) == set()
    statement = f"SELECT ?p ?v WHERE {{ <{ID}statement-measure-1.1-{name}-1> ?p ?v }}"
    told = {(row["p"] or "").rsplit("#", 1)[-1]: row["v"] for row in plans.at().select(statement)}
    assert told == {
        "type": "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement",
        "subject": f"{ID}measure-1.1",
        "predicate": f"https://w3id.org/ketenkaart/def#{name}",
        "object": value,
        "asOf": "2013-01-01",
        "inPlan": ID.rstrip("/"),
    }
    assert plans.at(EARLIER).select(statement) == []


@pytest.mark.parametrize("name", FIELDS)
def test_written_plainly_it_was_always_known(name: str, small_plan: Path) -> None:
    said, value = FIELDS[name]
    plans = Plans([write(small_plan, f"{name}: {said}")])
    assert values(plans.at(), name) == values(plans.at(EARLIER), name) == {value}
    assert plans.at().select("SELECT ?s WHERE { ?s a rdf:Statement }") == []


def test_one_of_several_may_be_told_later(small_plan: Path) -> None:
    plans = Plans([write(small_plan, "place: [Hier, {value: Daar, asOf: 2013-01-01}]")])
    assert values(plans.at(), "place") == {"Hier", "Daar"}
    assert values(plans.at(EARLIER), "place") == {"Hier"}


def test_what_a_later_value_brings_about_is_not_there_earlier(small_plan: Path) -> None:
    """By hand: 1.1 waits for 1.2 only since 2013, so the question is not asked of 2012."""
    plans = Plans([write(small_plan, "waitsFor: {value: measure-1.2, asOf: 2013-01-01}")])
    asked = [
        {gap.subject_label for gap in find_gaps(plans.at(at)) if gap.query == "wacht-op"} for at in (Scenario(), EARLIER)
    ]
    assert asked == [{"Tweede"}, set()]


BOTTLENECK = """
bottlenecks:
  - {key: k, title: Te weinig tijd, resolution: {value: %s, asOf: 2013-01-01}, asOf: 2012-01-01}
"""


@pytest.mark.parametrize(("resolution", "expected"), [("deels", "laag"), ("opgelost", None), ("open", "hoog")])
def test_what_was_solved_later_was_open_earlier(resolution: str, expected: str | None, small_plan: Path) -> None:
    file = small_plan / "plan.yaml"
    file.write_text(file.read_text(encoding="utf-8") + BOTTLENECK % resolution, encoding="utf-8")
    weights = [
        next((gap.severity for gap in find_gaps(Plans([small_plan]).at(at)) if gap.query == "knelpunt-open"), None)
        for at in (Scenario(), EARLIER)
    ]
    assert weights == [expected, "hoog"]


def test_it_needs_an_address_where_there_is_a_source(tmp_path: Path) -> None:
    one = measure("1.1", [involved("dienst")], [contribution()])
    told = "    place: {value: Daar, asOf: 2013-01-01%s}\n"
    (tmp_path / "a").mkdir()
    good = sourced(tmp_path / "a", one + told % ", passage: progress-2")
    store = Plans([good]).at()
    found = store.select(f"SELECT ?p WHERE {{ <{ID}statement-measure-1.1-place-1> kk:passage ?p }}")
    assert [row["p"] for row in found] == [f"{ID}passage-progress-2"]
    (tmp_path / "b").mkdir()
    with pytest.raises(InputFaults) as faults:
        Plans([sourced(tmp_path / "b", one + told % "")]).at()
    assert "noem ten minste één vindplaats" in str(faults.value)


PLANNED = {"dueFrom", "dueBy", "finalDueBy", "endsOn"}  # days that a plan may set itself, in its own future
LATER_DAYS = """SELECT DISTINCT ?p WHERE { ?s kk:inPlan ?plan ; ?p ?day FILTER(DATATYPE(?day) = xsd:date && ?day > "2011-03-31"^^xsd:date)
  MINUS { ?s a kk:Document } MINUS { ?s a kk:Report } }"""
PROGRESS = "SELECT ?s WHERE { ?s ?p ?passage . ?passage kk:part kkc:part-progress }"
TOLD = """SELECT ?s WHERE { { ?s a kk:SilentPart } UNION { ?s kk:delivered ?o } UNION { ?s kk:outcome ?o }
  UNION { ?s kk:revisedDueBy ?o } UNION { ?s a kk:StatusReport ; kk:asOf "2013-04-08"^^xsd:date } }"""


def test_the_view_of_2011_knows_nothing_of_2013() -> None:
    """Over all triples: no later day, no address in the progress, nothing delivered, left out or silent yet."""
    now, early = (Plans().at(Scenario(as_of=date)) for date in (None, "2011-03-31"))
    days = {(row["p"] or "").rsplit("#", 1)[-1] for row in early.select(LATER_DAYS)}
    assert days <= PLANNED
    assert [(bool(now.select(query)), early.select(query)) for query in (PROGRESS, TOLD)] == [(True, []), (True, [])]


# What was not yet known in March 2011, by hand: the thing, its field, and the same now.
NOT_YET = {
    ("pilot-273f", "outcome"): 1,  # rolled out, says the progress of 1.2
    ("pilot-cosm", "outcome"): 1,
    ("measure-3.3", "startsOn"): 1,  # in force since 1 January 2013
    ("event-conferentie-loverboys-2012", "startsOn"): 1,  # the plan says "spring of 2012"
    ("pilot-identificatie-slachtoffers-eu", "startsOn"): 1,
    ("measure-1.7", "waitsFor"): 1,  # the bill is still in parliament, says the progress
    ("measure-2.1", "waitsFor"): 1,
    ("measure-2.2b", "waitsFor"): 1,
    ("measure-5.7", "waitsFor"): 3,
    ("bottleneck-doorstroom-opvang", "resolution"): 1,
    ("deadline-2.1-1", "delivered"): 1,
    ("expectation-horeca", "engagement"): 1,
    ("agreement-mou-india", "agreementStatus"): 1,  # in 2011 it was to be signed in June
    ("measure-1.1", "summary"): 1,  # our words about it were written with the progress in hand
}
ALREADY = {
    ("measure-6.3", "lagNamed"),
    ("measure-5.1", "waitsFor"),
    ("expectation-gemeenten-opvang", "engagement"),
}  # in the plan's own text


def test_what_only_the_progress_tells_is_not_known_in_2011() -> None:
    node = "https://w3id.org/ketenkaart/id/plan/task-force-2013/"
    stores = [Plans().at(Scenario(as_of=date)) for date in (None, "2011-03-31")]
    for thing, name in [*NOT_YET, *ALREADY]:
        counted = [len(store.select(f"SELECT ?v WHERE {{ <{node}{thing}> kk:{name} ?v }}")) for store in stores]
        expected = [NOT_YET[thing, name], 0] if (thing, name) in NOT_YET else [1, 1]
        assert counted == expected, (thing, name)


# What is wrong in such a block, and what the fault says, at its line.
WRONG = {
    "{value: measure-9.9, asOf: 2013-01-01}": "“measure-9.9” is niet bekend",
    "{value: measure-1.2}": "`asOf` ontbreekt; vul dit veld in",
    "{asOf: 2013-01-01}": "ontbreekt; vul dit veld in.",
    "{value: measure-1.2, asOf: morgen}": "geen bestaande dag",
    "{value: measure-1.2, asOf: 2013-01-01, datum: 2013}": "is geen veld dat wij kennen",
    "{value: {value: measure-1.2}, asOf: 2013-01-01}": "moet één tekst zijn",
}


@pytest.mark.parametrize("block", WRONG)
def test_a_faulty_block_is_a_fault_at_its_line(block: str, small_plan: Path, ketenkaart: Command) -> None:
    line = 1 + (small_plan / "plan.yaml").read_text(encoding="utf-8").split("\n").index("    involvements:")
    answer = ketenkaart("check", write(small_plan, f"waitsFor: {block}"))
    assert answer.code == 2
    (fault,) = [said for said in answer.err.splitlines() if "plan.yaml:" in said]
    assert f"plan.yaml:{line}" in fault
    assert WRONG[block] in " ".join(answer.err.split())


@pytest.mark.parametrize("name", ["title", "promise", "crossCutting", "identifier"])
def test_what_the_record_is_cannot_be_told_later(name: str, small_plan: Path) -> None:
    file = small_plan / "plan.yaml"
    lines = [line for line in file.read_text(encoding="utf-8").split("\n") if not line.startswith(f"    {name}:")]
    file.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(InputFaults):
        read_plan(write(small_plan, f"{name}: {{value: iets, asOf: 2013-01-01}}"))


def test_a_workbook_keeps_the_value_and_says_that_the_date_stays_behind(small_plan: Path) -> None:
    write(small_plan, 'lagNamed: {value: "true", asOf: 2013-01-01}\n    place: [Hier, {value: Daar, asOf: 2013-01-01}]')
    found = export_rows(read_plan(small_plan))
    cells = {column.title: text for column, text in found.rows["Acties"][0].items()}
    assert (cells["Plaats"], cells["Achterstand genoemd"]) == ("Hier; Daar", "ja")
    assert {name: count for name, count in found.lost.items() if "datum" in name} == {
        "datum bij “plaats”": 1,
        "datum bij “achterstand genoemd”": 1,
    }


def test_a_reasoner_reads_a_plan_with_later_values(small_plan: Path) -> None:
    store = Plans([write(small_plan, "waitsFor: {value: measure-1.2, asOf: 2013-01-01}")]).at()
    found = second_opinion(store)
    assert found.sound
    assert [one.pairs for one in found.shortcuts if one.iri.endswith("actsIn")] == [2]
