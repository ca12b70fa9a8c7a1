"""A field whose value became known after its row, with when and where; and a report of one's own, which adds a date."""

from pathlib import Path

import pytest

from ketenkaart.errors import InputFaults
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.undertakings import Measure
from ketenkaart.graph.scenario import Scenario
from ketenkaart.graph.workbook.rows_from_records import export_rows
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.store import PREFIXES, Store
from tests.conftest import TOWN, AsJson, Command, append, asked_in, cases, known, rewrite
from tests.files import in_word
from tests.sourced import contribution, involved, measure, sourced
from tests.test_cells import add

EARLIER = Scenario(as_of="2012-01-01")
ID = "https://w3id.org/ketenkaart/id/plan/proef/"
CASES = cases("later")


def write(folder: Path, line: str) -> Path:
    rewrite(folder, ("    involvements:", f"    {line}\n    involvements:"))
    return append(folder, CASES["other"])


def values(store: Store, name: str, subject: str = "measure-1.1") -> set[str]:
    return {row["v"] or "" for row in store.select(f"SELECT ?v WHERE {{ <{ID}{subject}> kk:{name} ?v }}")}


@pytest.mark.sampled(4)
@pytest.mark.parametrize("name", CASES["fields"])
def test_value_that_is_told_later_is_not_known_earlier(name: str, small_plan: Path) -> None:
    said, value = CASES["fields"][name]
    value = f"{ID}{value}" if value.startswith("measure-") else value.replace("kkc:", PREFIXES["kkc"])
    plans = Plans([write(small_plan, f"{name}: {{value: {said}, asOf: 2013-01-01}}")])
    assert (values(plans.at(), name), values(plans.at(EARLIER), name)) == ({value}, set())
    statement = f"SELECT ?p ?v WHERE {{ <{ID}statement-measure-1.1-{name}-1> ?p ?v }}"
    told = {(row["p"] or "").rsplit("#", 1)[-1]: row["v"] for row in plans.at().select(statement)}
    assert told == {
        **{"type": PREFIXES["rdf"] + "Statement", "subject": f"{ID}measure-1.1", "predicate": PREFIXES["kk"] + name},
        **{"object": value, "asOf": "2013-01-01", "inPlan": ID.rstrip("/")},
    }
    assert plans.at(EARLIER).select(statement) == []
    rewrite(small_plan, (f"{{value: {said}, asOf: 2013-01-01}}", said))  # written plainly it was always known
    plans = Plans([small_plan])
    assert values(plans.at(), name) == values(plans.at(EARLIER), name) == {value}
    assert plans.at().select("SELECT ?s WHERE { ?s a rdf:Statement }") == []


def test_one_of_several_may_be_told_later(small_plan: Path) -> None:
    plans = Plans([write(small_plan, "place: [Hier, {value: Daar, asOf: 2013-01-01}]")])
    assert (values(plans.at(), "place"), values(plans.at(EARLIER), "place")) == ({"Hier", "Daar"}, {"Hier"})


@pytest.mark.parametrize(("resolution", "expected"), [("deels", ["laag"]), ("opgelost", []), ("open", ["hoog"])])
def test_question_is_of_the_date_its_value_was_known(resolution: str, expected: list[str], small_plan: Path) -> None:
    """By hand: 1.1 waits for 1.2 only since 2013; and what was solved later was open earlier."""
    write(small_plan, "waitsFor: {value: measure-1.2, asOf: 2013-01-01}")
    row = f"key: k, title: Te weinig tijd, resolution: {{value: {resolution}, asOf: 2013-01-01}}, asOf: 2012-01-01"
    add(small_plan, f"bottlenecks: [{{{row}}}]\n")
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
    rewrite(good, (", passage: progress-2}", "}"))
    with pytest.raises(InputFaults, match="noem ten minste één vindplaats"):
        Plans([good]).at()


PLANNED = {"dueFrom", "dueBy", "finalDueBy", "endsOn"}  # days that a plan may set itself, in its own future
LATER_DAYS = asked_in("later-days")
PROGRESS = "SELECT ?s WHERE { ?s ?p ?passage . ?passage kk:part kkc:part-progress }"
TOLD = asked_in("later-told")


def test_the_view_of_2011_knows_nothing_of_2013() -> None:
    """Over all triples: no later day, no address in the progress, nothing delivered, left out or silent yet."""
    now, early = (known().at(Scenario(as_of=date)) for date in (None, "2011-03-31"))
    days = {(row["p"] or "").rsplit("#", 1)[-1] for row in early.select(LATER_DAYS)}
    assert days <= PLANNED
    assert [(bool(now.select(query)), early.select(query)) for query in (PROGRESS, TOLD)] == [(True, []), (True, [])]


def test_what_only_the_progress_tells_is_not_known_in_2011() -> None:
    node = "https://w3id.org/ketenkaart/id/plan/task-force-2013/"
    stores = [known().at(Scenario(as_of=date)) for date in (None, "2011-03-31")]
    for thing, name, *now in (*CASES["not_yet"], *CASES["already"]):
        counted = [len(store.select(f"SELECT ?v WHERE {{ <{node}{thing}> kk:{name} ?v }}")) for store in stores]
        assert counted == ([*now, 0] if now else [1, 1]), (thing, name)


@pytest.mark.parametrize("block", CASES["wrong"])
def test_faulty_block_is_a_fault_at_its_line(block: str, small_plan: Path, ketenkaart: Command) -> None:
    line = 1 + (small_plan / "plan.yaml").read_text(encoding="utf-8").split("\n").index("    involvements:")
    answer = ketenkaart("check", write(small_plan, f"waitsFor: {block}"))
    assert answer.code == 2
    (fault,) = [said for said in answer.err.splitlines() if "plan.yaml:" in said]
    assert f"plan.yaml:{line}" in fault
    assert CASES["wrong"][block] in " ".join(answer.err.split())


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


@pytest.fixture
def report(tmp_path: Path) -> Path:
    (tmp_path / "verslag.docx").write_bytes(in_word(CASES["report"]["rows"]))
    return tmp_path / "verslag.docx"


def asked(as_json: AsJson, *words: object) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for row in as_json("gaps", *words):
        found.setdefault(row["query"], []).append((row["subject"].rpartition("-")[2], row["detail"]))
    return found


def test_report_in_word_adds_a_date(report: Path, tmp_path: Path, done: Command, as_json: AsJson) -> None:
    made = tmp_path / "plan.xlsx"
    answer = done("new-plan", made, "--from", report, "--report", "2026-06-30", "--plan", TOWN)
    assert (answer.code, answer.err) == (0, "")
    assert "noemt 3 acties van het plan, en 1 die nieuw zijn" in answer.out
    assert "vandaag" not in answer.out  # the day is given
    before, after = read_plan(TOWN), read_plan(made)
    assert [one.asOf for one in after.plan.reports] == [*(one.asOf for one in before.plan.reports), "2026-06-30"]
    old, now = ({one.title: one for one in of.rows(Measure) if isinstance(one, Measure)} for of in (before, after))
    said = {
        title: [one.statuses[-1].status, one.statuses[-1].summary]
        for title, one in now.items()
        if one.statuses and one.statuses[-1].asOf == "2026-06-30"
    }
    assert said == CASES["report"]["said"]
    moved = now["Samen panden en parken controleren"].deadlines[-1]
    assert (moved.deadlineText, moved.revises, moved.deadlineLabel) == ("medio 2027", True, "alle parken bezocht")
    assert now["Huisbezoek bij klachten"].isNew
    for title, one in old.items():
        assert now[title].identifier == one.identifier
        assert len(now[title].statuses) == len(one.statuses) + (title in said)
    found = asked(as_json, "--plan", made)
    assert sorted(one for one, _ in found["niet-meer-vermeld"]) == CASES["report"]["missing"]
    assert found["schuift"] == [("1.2", "30")]  # from the end of 2024 to the middle of 2027
    assert done("compare", "2025-03-31", "2026-06-30", "--plan", made).err == ""


def test_example_shows_each(as_json: AsJson) -> None:
    now, then = (asked(as_json, "--plan", TOWN, *more) for more in ((), ("--as-of", "2025-03-31")))
    assert now["niet-meer-vermeld"] == [("1.4", "2025-03-31")]
    assert now["schuift"] == [("1.2", "24")]
    assert "geen-voortgang-gemeld" not in now
    assert then.keys() & {"niet-meer-vermeld", "schuift"} == set()
