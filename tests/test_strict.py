"""Other readings: of two careful ones the one that finds less; and what if one action had another status."""

import json
import random
import shutil
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, seed, settings
from openpyxl import load_workbook

from ketenkaart.errors import InputFaults
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.graph.supposing import Supposing
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.findings.gaps import Worded, find_gaps
from ketenkaart.queries.matrix import BY, CellRow, coverage
from ketenkaart.store import DATA, Store, iri
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.visuals.page.answered.second_readings import second_readings
from ketenkaart.visuals.page.data import page_data
from ketenkaart.werkplaats import door
from ketenkaart.werkplaats.engine import Engine
from tests.conftest import SHIPPED, TOWN, AsJson, Command, cases, known
from tests.random_plans import as_yaml, plans
from tests.share import share
from tests.test_cells import add, cell, check, work

STRICT = Scenario(strict=True)
PLACE = ("arbeid", "kennis-opleiding")
CELLS = cases("cells")
Actions = list[tuple[Path, int, dict[str, Any]]]
MEASURE = "https://w3id.org/ketenkaart/id/plan/task-force-2013/measure-{}"
PAGE_OF = "task-force-2013/measure-"


def both(folder: Path, said: str, place: tuple[str, str] = PLACE) -> tuple[CellRow, CellRow]:
    """Add work to the small plan; return its cell in both readings."""
    add(folder, work(said))
    return cell(folder, *place), cell(folder, *place, strict=True)


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("ours", "theirs", "less"), CELLS["less_finished"])
def test_status_is_the_less_finished_of_two(ours: str, theirs: str, less: str, small_plan: Path) -> None:
    add(small_plan, work(f"a {ours} (status: {theirs})"))
    asked = "SELECT ?s WHERE { ?u kk:currentStatus/skos:notation ?s ; dcterms:identifier 'a' }"
    plans = Plans([small_plan])
    assert [[row["s"] for row in plans.at(one).select(asked)] for one in (STRICT, Scenario())] == [[less], [ours]]


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("said", "usual", "strict"), CELLS["readings"])
def test_cell_in_both_readings(said: str, usual: str, strict: str, small_plan: Path) -> None:
    for found, expected in zip(both(small_plan, said), (usual, strict), strict=True):
        fields, _, told = expected.partition("; told ")
        check(found, fields)
        if told:
            assert " / ".join([CellWording().word(found), *CellWording().notes(found)]) == told


def test_who_differ_on_a_narrower_step_agree_on_the_broader_one(small_plan: Path) -> None:
    """Recruiting or entering: both are the first step, so there the work stays; at neither of the two is it certain."""
    said = "a lopend als-onderwerp at toegang (barrier: werving); b lopend als-onderwerp at entree (barrier: toegang)"
    usual, strict = both(small_plan, said, ("entree", "kennis-opleiding"))
    check(usual, "initiatives 2")
    check(strict, "initiatives 2; state_basis als-onderwerp")
    steps = """SELECT DISTINCT ?s WHERE { ?c a kk:Contribution ; kk:initiative/dcterms:identifier ?k ; %s/skos:notation ?s
      FILTER(?k IN ('a', 'b')) }"""
    for name in ("kk:barrier", "kk:statedBarrier"):
        assert [row["s"] for row in Plans([small_plan]).at(STRICT).select(steps % name)] == ["entree"]


def test_weaker_basis_is_no_longer_stated(small_plan: Path) -> None:
    add(small_plan, work("a lopend als-onderwerp (strength: ondersteunend, basis: geduid)"))
    assert cell(small_plan, *PLACE, strict=True, stated_only=True).initiatives == 0
    stated = "SELECT ?s WHERE { ?u kk:contributesAsStatedTo ?s ; dcterms:identifier 'a' }"
    assert not Plans([small_plan]).at(STRICT).select(stated)
    assert Plans([small_plan]).at().select(stated)


def test_matrix_says_what_does_not_stand(small_plan: Path, ketenkaart: Command) -> None:
    usual, _ = both(small_plan, "a lopend (barrier: entree)")
    wording, gone = CellWording(), "bij strenge lezing: geen werk gemeld"
    assert (wording.reading(usual, None), wording.falls(usual, None), wording.falls(usual, usual)) == (gone, gone, "")
    usual, strict = both(small_plan, "a structureel (status: gepland)")
    assert wording.reading(usual, strict) == "bij strenge lezing: gepland"
    assert wording.reading(usual, usual) == "staat ook bij strenge lezing"
    table = ketenkaart("coverage", "--plan", small_plan).out
    assert "strenge" in table.split("Hoe weten we dit?")[0]
    assert table.endswith("Een vak zonder “bij strenge lezing” staat ook bij strenge lezing.\n")
    table = ketenkaart("coverage", "--plan", small_plan, "--reading", "strict").out
    assert "Strenge lezing:" in table
    assert "strenge" not in table.split("Hoe weten we dit?")[0].split("\n", 2)[2]


@pytest.mark.large
def test_page_has_links_and_cells_as_the_strict_reading_has_them(small_plan: Path) -> None:
    weaker = "b lopend als-onderwerp (strength: ondersteunend, basis: geduid)"
    add(small_plan, work(f"a lopend (barrier: entree); {weaker}; c lopend (status: gepland)"))
    data = page_data(Plans([small_plan]))
    answers = [data["answers"][f"{max(data['progress'])}|all|with{key}"] for key in ("", "|strict")]
    names = {link: data["things"][link]["initiative"][0].rpartition("-")[2] for link in answers[0]["links"]}
    usual, strict = ({names[link]: read for link, read in one["links"].items()} for one in answers)
    assert (usual["a"], usual["b"]) == (["geduid", "direct"], ["als-onderwerp", "direct"])
    assert ("a" in strict, strict["b"]) == (False, ["geduid", "ondersteunend"])
    cells = [{(one["barrier"], one["column"]): one for one in of["matrix"]["kind"]}[PLACE] for of in answers]
    assert [one.get("strict") for one in cells] == ["bij strenge lezing: gepland, het enige directe werk", None]
    assert [one["initiatives"] for one in cells] == [3, 2]
    assert [{names[link] for link in one["links"]} for one in cells] == [{"a", "b", "c"}, {"b", "c"}]


@pytest.mark.parametrize("command", ["gaps", "coverage", "query vervallen-of-vervangen"])
def test_every_command_with_a_scenario_takes_the_reading(command: str, small_plan: Path, ketenkaart: Command) -> None:
    add(small_plan, work("a structureel (status: vervallen)"))
    words = [*command.split(), "--plan", small_plan, "--format", "json"]
    usual, strict = (json.loads(ketenkaart(*words, *more).out) for more in ([], ["--reading", "strict"]))
    assert usual != strict


def test_judgements_name_the_second_reading_of_a_status(small_plan: Path, as_json: AsJson) -> None:
    add(small_plan, work("a structureel (status: lopend)"))
    rows = as_json("query", "oordelen", "--plan", small_plan)
    assert [(row["subject_label"], row["rationale"]) for row in rows if row["call"] == "andere-stand"] == [("a", "y")]


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("date", "stated"), [*product(("2011-03-31", "2013-04-08"), (False, True))])
def test_no_cell_of_the_report_rises(date: str, stated: bool) -> None:
    plans, order = known(), {c.notation: c.order for c in vocabulary().codes["CellState"].values()}
    finished = ["vast-geregeld", "klaar", "bezig", "nog-niet", "stil", "gestopt"]
    usual, strict = (plans.at(Scenario(as_of=date, stated_only=stated, strict=one)) for one in (False, True))
    fell = 0
    for by in BY:
        after = {one.cell: one for one in coverage(strict, by)}
        for one in coverage(usual, by):
            other = after.get(one.cell)
            if other is None:
                continue  # a partner who acts nowhere any more has no cells
            assert order[other.state] >= order[one.state], one
            assert other.initiatives <= one.initiatives
            assert not one.support_only or other.support_only or not other.initiatives
            if one.most_state and other.most_state:
                assert finished.index(other.most_state) >= finished.index(one.most_state), one
            fell += (one.state, one.most_state, one.support_only) != (other.state, other.most_state, other.support_only)
    assert fell


def test_one_action_turns_the_cells_that_it_carries_and_no_question(as_json: AsJson) -> None:
    """5.4 by hand: of its step it is the only direct work that shares, and of signals one of two."""
    rows = as_json("coverage", "--suppose", "5.4=structureel")
    found = [[row["barrier"], row["column"], row["before"].split()[0], row["after"].split()[0]] for row in rows]
    assert found == CELLS["turned"]


def test_questions_go_come_and_weigh_otherwise(as_json: AsJson) -> None:
    """2.1 by hand: of what is finished the passed term is no longer heavy, and the law holds up one action less."""
    rows = as_json("gaps", "--suppose", "2.1=afgerond")
    assert {(row["query"], row["before"], row["after"]) for row in rows} == {*map(tuple, CELLS["weighed"])}
    rows = as_json("gaps", "--suppose", "5.4=vervallen")
    assert ("vervallen-of-vervangen", "5.4", "") in {(row["query"], row["number"], row["before"]) for row in rows}


def test_the_command_says_what_goes_comes_and_reads_otherwise(done: Command) -> None:
    """Both sentences where they differ; where only the weight does, the one. By hand, see the second readings."""
    said = {one: " ".join(done("gaps", "--suppose", one).out.split()) for one in ("1.8=geen-voortgang-gemeld", "4.3=afgerond")}
    reads, weighs = said.values()
    assert "· anders, blijft middel: nu: Bij financiën is geen toezicht en handhaving gemeld." in reads
    assert "onder meer: actie 1.8, Gemengde controles promoten en actie 3.4" in reads.partition(" Dan: ")[0]
    assert all(one in reads for one in ("· weg (was laag): Actie 1.8", "· nieuw (middel): Actie 1.8"))
    assert "· eerst hoog, dan middel: Actie 4.3, Terugkerende rapportage over trends: eerste versie" in weighs
    assert " Dan: " not in weighs


def test_of_several_plans_the_one_that_has_the_work_changes(ketenkaart: Command) -> None:
    both = ("--plan", SHIPPED, "--plan", TOWN, "--suppose", "5.4=structureel", "--format", "json")
    assert {row["plan"] for row in json.loads(ketenkaart("coverage", *both).out)} == {"task-force-2013"}
    assert json.loads(ketenkaart("gaps", *both).out) == []


def test_a_file_says_what_is_supposed(tmp_path: Path, done: Command) -> None:
    path = tmp_path / "vragen.xlsx"
    done("gaps", "--suppose", "2.1=afgerond", "--output", path)
    guide = " ".join(str(row[0]) for row in load_workbook(path)["Leeswijzer"].iter_rows(values_only=True))
    assert "stel: actie 2.1, Communicatieplan om gemeenten bewuster te maken is afgerond" in guide


def said_of(store: Store) -> tuple[list[Any], set[str]]:
    return [cell for by in BY for cell in coverage(store, by)], {gap.sentence for gap in find_gaps(store)}


@pytest.fixture(scope="module")
def actions() -> Actions:
    """The actions of the report with a status: the file of each, its place there, and its record."""
    found = []
    for path in sorted(SHIPPED.glob("*.yaml")):
        records = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) or {}
        for place, record in enumerate(records.get("measures", ())):
            if record.get("statuses") and not record.get("isContainer"):
                found.append((path, place, record))
    return found


@pytest.mark.sampled
def test_supposed_is_what_a_plan_edited_by_hand_says(actions: Actions, tmp_path: Path) -> None:
    """Of 200 pairs of an action and a status; what `check` refuses by hand is no plan to compare with."""
    statuses, plans = sorted(vocabulary().codes["Status"]), Plans()
    pairs = [(action, status) for action in actions for status in statuses]
    compared = 0
    for number, ((path, place, record), status) in enumerate(share(random.Random(7).sample(pairs, 200), 2, 40)):
        folder = tmp_path / str(number)
        shutil.copytree(SHIPPED, folder)
        records = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        last = max(records["measures"][place]["statuses"], key=lambda one: one["asOf"])
        last["status"] = status
        if status != "afgerond":
            last.pop("continuation", None)
        readings = last.pop("alternativeReading", [])
        others = [one for one in (readings if isinstance(readings, list) else [readings]) if one.get("status") != status]
        last |= {"alternativeReading": others} if others else {}  # what is supposed is no other reading; the rest are
        (folder / path.name).write_text(yaml.safe_dump(records, allow_unicode=True), encoding="utf-8")
        try:
            edited = said_of(Plans([folder]).at())
        except InputFaults:
            continue
        supposed = Scenario(supposed=((MEASURE.format(record["identifier"]), status),))
        assert said_of(plans.at(supposed)) == edited, (record["identifier"], status)
        compared += 1
    assert compared > number / 2


@pytest.mark.large
def test_a_page_holds_what_an_engine_answers_of_each_second_reading(report: Store) -> None:
    """By hand: 2.5b has two other readings, of which only the one that says late can be found in a question."""
    found, engine = second_readings([report]), Engine(known())
    assert len(found) > 40
    assert {one for one in found if "2.5b" in one} == {f"{PAGE_OF}2.5b=structureel", f"{PAGE_OF}2.5b=vertraagd"}
    for one in found:
        assert found[one] == engine.supposed([], *one.split("=")), one


@pytest.mark.sampled
def test_what_is_supposed_for_a_moment_is_the_scenario_and_is_taken_back(report: Store, actions: Actions) -> None:
    before, supposing, pairs = set(report), Supposing(report), list(product(actions, vocabulary().codes["Status"]))
    for (_, _, record), status in share(pairs, 4, 100):
        work = MEASURE.format(record["identifier"])
        with supposing.status(work, status) as meanwhile:
            assert set(meanwhile) == set(known().at(Scenario(supposed=((work, status),)))), (work, status)
        assert set(supposing.store) == before


@pytest.mark.sampled
def test_what_is_supposed_of_any_plan_is_the_scenario(tmp_path: Path) -> None:
    @seed(7)
    @settings(max_examples=len(share(range(60), 3)), deadline=None, database=None)
    @given(plan=plans())
    def of(plan: dict[str, Any]) -> None:
        (tmp_path / "plan.yaml").write_text(as_yaml(plan), encoding="utf-8")
        whole = Plans([tmp_path])
        try:
            usual = whole.at()
        except InputFaults:
            return
        works = sorted({s.value for s, _, _ in usual.match(None, iri("kk:initiative"))})
        supposing, worded = Supposing(usual), Worded()
        for number, one in enumerate(works[:3]):
            status = sorted(vocabulary().codes["Status"])[number]
            with supposing.status(one, status) as meanwhile:
                assert set(meanwhile) == set(whole.at(Scenario(supposed=((one, status),))))
                assert find_gaps(meanwhile, worded=worded) == find_gaps(whole.at(Scenario(supposed=((one, status),))))
            assert set(supposing.store) == set(usual)

    of()


def test_what_is_expected_comes_back_where_work_for_every_step_is_supposed_dropped(small_plan: Path) -> None:
    """Also in a cell without work: in a plan without a text, work for all steps answers what the method expects."""
    add(small_plan, work("2.1 lopend across").replace("kennis-opleiding", "preventie"))
    usual, dropped = Plans([small_plan]).at(), (f"{DATA}plan/proef/measure-2.1", "vervallen")
    with Supposing(usual).status(*dropped) as meanwhile:
        assert set(meanwhile) == set(Plans([small_plan]).at(Scenario(supposed=(dropped,))))
        assert {one.barrier for one in coverage(meanwhile) if one.expected and one.column == "preventie"} == {"entree", "arbeid"}
    assert not any(one.expected and one.column == "preventie" for one in coverage(usual))


@pytest.mark.large
def test_the_workplace_says_what_the_commands_say(as_json: AsJson) -> None:
    door.answer("shipped", {})  # another test may have opened a plan
    for number, status in (("5.4", "structureel"), ("2.1", "afgerond"), ("1.6", "vervallen")):
        given = {"options": [], "work": f"task-force-2013/measure-{number}", "status": status}
        found = door.answer("supposed", given)["ok"]
        cells, gaps = (as_json(command, "--suppose", f"{number}={status}") for command in ("coverage", "gaps"))
        assert (found["cells"], found["all"]) == (cells, 60)
        assert len(found["counts"]) == {"5.4": 0, "2.1": 1, "1.6": 1}[number]  # by hand: cells of which the word stays
        assert found["gaps"] == gaps
    both = Engine(known(SHIPPED, TOWN)).supposed([], "task-force-2013/measure-5.4", "structureel")
    assert (len(both["cells"]), both["all"]) == (2, 60)  # of its own plan
    refused = door.answer("supposed", {"options": [], "work": "task-force-2013/measure-5.4", "status": "klaar"})
    assert "kennen wij niet" in refused["refused"]
