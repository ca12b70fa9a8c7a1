"""A field without a node of its own that became known later: the value stands, and beside it when and where it was told."""

from pathlib import Path

import pytest

from ketenkaart.errors import InputFaults
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.scenario import Scenario
from ketenkaart.graph.workbook.rows_from_records import export_rows
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.store import PREFIXES, Store
from tests.conftest import Command
from tests.sourced import contribution, involved, measure, sourced
from tests.test_cells import change

EARLIER = Scenario(as_of="2012-01-01")
ID = "https://w3id.org/ketenkaart/id/plan/proef/"
# Every field that may be told later on a measure: what is written, and the value in RDF. By hand.
LINKS = ("waitsFor", "replacedBy", "followedBy", "seeAlso", "legalObstacle", "legalQuestion")
FIELDS = {
    **dict.fromkeys(LINKS, ("measure-1.2", f"{ID}measure-1.2")),
    "exploitationForm": ("arbeidsuitbuiting", PREFIXES["kkc"] + "form-arbeidsuitbuiting"),
    "scope": ("lokaal", PREFIXES["kkc"] + "scope-lokaal"),
    "place": ("Nergenshuizen", "Nergenshuizen"),
    "lagNamed": ('"true"', "true"),
    "startsOn": ("2012-03-01", "2012-03-01"),
    "endsOn": ("2013-06-01", "2013-06-01"),
    "fundingCondition": ("als er geld komt", "als er geld komt"),
}
OTHER = """  - identifier: "1.2"
    inChapter: "1"
    title: Tweede
    promise: Iets.
    asOf: 2012-01-01
    statuses: [{status: gepland, asOf: 2012-01-01}]
"""


def write(folder: Path, line: str) -> Path:
    """Add a line to the small plan's measure, and a second measure."""
    change(folder, "    involvements:", f"    {line}\n    involvements:")
    with (folder / "plan.yaml").open("a", encoding="utf-8") as file:
        file.write(OTHER)
    return folder


def values(store: Store, name: str, subject: str = "measure-1.1") -> set[str]:
    return {row["v"] or "" for row in store.select(f"SELECT ?v WHERE {{ <{ID}{subject}> kk:{name} ?v }}")}


@pytest.mark.parametrize("name", FIELDS)
def test_value_that_is_told_later_is_not_known_earlier(name: str, small_plan: Path) -> None:
    said, value = FIELDS[name]
    plans = Plans([write(small_plan, f"{name}: {{value: {said}, asOf: 2013-01-01}}")])
    assert (values(plans.at(), name), values(plans.at(EARLIER), name)) == ({value}, set())
    statement = f"SELECT ?p ?v WHERE {{ <{ID}statement-measure-1.1-{name}-1> ?p ?v }}"
    told = {(row["p"] or "").rsplit("#", 1)[-1]: row["v"] for row in plans.at().select(statement)}
    assert told == {
        **{"type": PREFIXES["rdf"] + "Statement", "subject": f"{ID}measure-1.1", "predicate": PREFIXES["kk"] + name},
        **{"object": value, "asOf": "2013-01-01", "inPlan": ID.rstrip("/")},
    }
    assert plans.at(EARLIER).select(statement) == []
    change(small_plan, f"{{value: {said}, asOf: 2013-01-01}}", said)  # written plainly it was always known
    plans = Plans([small_plan])
    assert values(plans.at(), name) == values(plans.at(EARLIER), name) == {value}
    assert plans.at().select("SELECT ?s WHERE { ?s a rdf:Statement }") == []


def test_one_of_several_may_be_told_later(small_plan: Path) -> None:
    plans = Plans([write(small_plan, "place: [Hier, {value: Daar, asOf: 2013-01-01}]")])
    assert (values(plans.at(), "place"), values(plans.at(EARLIER), "place")) == ({"Hier", "Daar"}, {"Hier"})


BOTTLENECK = """
bottlenecks:
  - {key: k, title: Te weinig tijd, resolution: {value: %s, asOf: 2013-01-01}, asOf: 2012-01-01}
"""


@pytest.mark.parametrize(("resolution", "expected"), [("deels", ["laag"]), ("opgelost", []), ("open", ["hoog"])])
def test_question_is_asked_of_the_date_on_which_its_value_was_known(
    resolution: str, expected: list[str], small_plan: Path
) -> None:
    """By hand: 1.1 waits for 1.2 only since 2013; and what was solved later was open earlier."""
    write(small_plan, "waitsFor: {value: measure-1.2, asOf: 2013-01-01}")
    (small_plan / "knelpunt.yaml").write_text(BOTTLENECK % resolution, encoding="utf-8")
    now, then = (find_gaps(Plans([small_plan]).at(at)) for at in (Scenario(), EARLIER))
    open_ = [[gap.severity for gap in gaps if gap.query == "knelpunt-open"] for gaps in (now, then)]
    assert open_ == [expected, ["hoog"]]
    waiting = [[gap.subject_label for gap in gaps if gap.query == "wacht-op"] for gaps in (now, then)]
    assert waiting == [["Tweede"], []]


def test_it_needs_an_address_where_there_is_a_source(tmp_path: Path) -> None:
    one = measure("1.1", [involved("dienst")], [contribution()])
    good = sourced(tmp_path, one + "    place: {value: Daar, asOf: 2013-01-01, passage: progress-2}\n")
    found = values(Plans([good]).at(), "passage", "statement-measure-1.1-place-1")
    assert found == {f"{ID}passage-progress-2"}
    change(good, ", passage: progress-2}", "}")
    with pytest.raises(InputFaults, match="noem ten minste één vindplaats"):
        Plans([good]).at()


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
    for (thing, name), count in {**NOT_YET, **dict.fromkeys(ALREADY, 1)}.items():
        counted = [len(store.select(f"SELECT ?v WHERE {{ <{node}{thing}> kk:{name} ?v }}")) for store in stores]
        assert counted == [count, int((thing, name) in ALREADY)], (thing, name)


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
def test_faulty_block_is_a_fault_at_its_line(block: str, small_plan: Path, ketenkaart: Command) -> None:
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


def test_workbook_keeps_the_value_and_says_that_the_date_stays_behind(small_plan: Path) -> None:
    write(small_plan, 'lagNamed: {value: "true", asOf: 2013-01-01}\n    place: [Hier, {value: Daar, asOf: 2013-01-01}]')
    found = export_rows(read_plan(small_plan))
    cells = {column.title: text for column, text in found.rows["Acties"][0].items()}
    assert (cells["Plaats"], cells["Achterstand genoemd"]) == ("Hier; Daar", "ja")
    lost = {name: count for name, count in found.lost.items() if "datum" in name}
    assert lost == {"datum bij “plaats”": 1, "datum bij “achterstand genoemd”": 1}
