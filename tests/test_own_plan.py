"""What a plan of one's own may leave open, and is then not asked of it; and what was filled in for version 0.1.0."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pyoxigraph as ox
import pytest
from openpyxl import load_workbook

from ketenkaart.graph.build.conforming import plan_store
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.things import Budget
from ketenkaart.ontology.terms import schemes
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.matrix import coverage, progress
from ketenkaart.queries.rows.needs import needs, notes
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.in_words.cells import CellWording, ProgressWording
from ketenkaart.words.dates import in_dutch
from tests.conftest import ROOT, TOWN, Answer, AsJson, Command, Workbooks, assert_refused, cases, replaced
from tests.test_workbook_plan import HEAD, write

DAY, TYPED = "30-9-2026", cases("typed")
Plan, Check = Callable[..., Path], Callable[..., Answer]
PLACED = ("Panden", "IND", "trekker", "huisvesting", "preventie", "lopend", DAY)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return lambda *rows, head=HEAD: write(tmp_path / "eigen.xlsx", rows, head)


@pytest.mark.parametrize(("head", "asks"), [(("Titel", "Peildatum"), 0), (("Titel",), 1)])
def test_only_a_title_is_needed(head: tuple[str, ...], asks: int, plan: Plan, ketenkaart: Command) -> None:
    """Without a day it is a plan of today, which is said."""
    path = plan(("Panden controleren", DAY)[: len(head)], head=head)
    answer = ketenkaart("check", path)
    assert (answer.code, answer.out.count("Geen fouten")) == (0, 1)
    today = f"noemt geen peildatum; wij namen vandaag, {in_dutch(date.today().isoformat())}."
    assert (answer.out + answer.err).count(today) == asks
    shown = ketenkaart("show", "panden-controleren", "--plan", path).out
    assert "stand niet bekend: ja" in shown
    assert "plaats nog open: ja" in shown
    assert "geen-voortgang" not in ketenkaart("gaps", "--plan", path).out


def test_work_without_a_status_is_not_called_unreported(plan: Plan) -> None:
    """A plan that has yet to start reports no progress; that is no reproach, in a cell or at an action."""
    store = Plans([plan(PLACED, *[(title, *PLACED[1:5], None, DAY) for title in ("Loket", "Balie")])]).at()
    [cell] = [one for one in coverage(store) if one.initiatives]
    assert CellWording().word(cell) == "Vaakst: genoemd, stand niet bekend"
    assert CellWording().counted(cell) == ["1 bezig", "2 stand niet bekend"]
    words = [ProgressWording("het plan").work(one)[0] for one in progress(store).values()]
    assert sorted(words) == ["Bezig", "Genoemd", "Genoemd"]


def test_without_a_role_nobody_acts(plan: Plan, ketenkaart: Command) -> None:
    path = plan(("Panden", "IND", None, *PLACED[3:]))
    assert "rol: rol niet gemeld" in ketenkaart("show", "panden", "--plan", path).out
    store = Plans([path]).at()
    assert store.select("SELECT ?o WHERE { ?o kk:actsIn ?m }") == []
    assert any("Dekking per partner is daarom niet te tonen" in note for note in notes(store))


@pytest.mark.parametrize("name", TYPED["says"])
def test_what_a_plan_with_open_cells_says(name: str, plan: Plan) -> None:
    case = TYPED["says"][name]
    select = Plans([plan(*case["rows"], head=case.get("head", HEAD))]).at().select
    for pattern, found in case["asked"].items():
        assert [row["x"] for row in select(f"SELECT ?x WHERE {{ {pattern} }}")] == found, pattern


def test_a_step_that_its_maker_filled_in_is_the_plans_own(plan: Plan, report: Store) -> None:
    store = Plans([plan(PLACED)]).at()
    tie = "SELECT ?basis ?origin WHERE { ?c kk:basis/skos:notation ?basis ; kk:origin/skos:notation ?origin }"
    assert store.select(tie) == [{"basis": "als-onderwerp", "origin": "eigen-plan"}]
    own, other = ([gap for gap in find_gaps(one) if gap.query == "barriere-alleen-geduid"] for one in (store, report))
    assert "huisvesting" not in {gap.barrier for gap in own}  # and of the others one list need not do all
    assert ["kan een taak van een ander zijn." in gap.sentence for gap in (*own, *other)] == [True] * 4 + [False] * 2


@pytest.mark.parametrize(("rows", "said"), TYPED["placed"])
def test_missing_parts(rows: list[list[str | None]], said: list[str], plan: Plan, ketenkaart: Command) -> None:
    """A step without a kind, a kind without a step, and neither are three sentences, wherever one asks."""
    loose = [(f"N{n}", "COA", "trekker", step, kind, "lopend", DAY) for n, (step, kind) in enumerate(rows)]
    path = plan(PLACED, *loose)
    for words in (("check", path), ("gaps", "--plan", path), ("coverage", "--plan", path)):
        shown = " ".join(ketenkaart(*words).out.split())
        assert re.findall(r"((?:Niet geplaatst|Zonder stap|Zonder soort werk): \d+ van de \d+) acties\.", shown) == said
        assert ("te zeggen of er niets gebeurt" in shown) is bool(said)


def test_passed_terms_of_finished_work_are_one_light_question(plan: Plan, done: Command, as_json: AsJson) -> None:
    """Four are finished or kept going, and one still runs: only that one is asked about by itself."""
    states = ("afgerond", "afgerond", "structureel", "afgerond", "lopend")
    rows = [(f"M{n}", "IND", "trekker", "arbeid", "preventie", state, DAY, "2021") for n, state in enumerate(states)]
    path = plan(*rows, head=(*HEAD, "Termijn"))
    found = as_json("gaps", "--plan", path)
    passed, finished = [row for row in found if "termijn" in row["sentence"] or row["query"] == "deadline-verstreken"]
    assert (passed["query"], passed["severity"], passed["subject_label"]) == ("deadline-verstreken", "hoog", "M4")
    assert (finished["query"], finished["severity"]) == ("afgerond-op-tijd", "laag")
    said = "Van 4 activiteiten meldt het plan dat het werk er is. Wat er van de termijn kwam, is niet gemeld."
    assert finished["sentence"] == said
    assert "4 activiteiten" in done("gaps", "--plan", path).out


def test_what_a_list_has_no_column_for_is_not_asked(plan: Plan, report: Store) -> None:
    """The report has all but money, and says itself what came of its passed deadlines."""
    rows = [("A", "IND", "huisvesting", "preventie", "lopend", DAY), ("B", "COA", "arbeid", "preventie", "lopend", DAY)]
    store = Plans([plan(*rows, head=("Titel", "Partner", "Stap", "Soort werk", "Status", "Peildatum"))]).at()
    unmet = {need.name for need in needs(store) if not need.met}
    assert unmet == {"handelend", "meer-partijen", "trekkers", "resultaten", "bedragen"}
    never = {"hangt-aan-een-partner", "maatregel-zonder-genoemde-trekker", "resultaat-onbekend"}
    assert not {gap.query for gap in find_gaps(store)} & never
    assert [need.name for need in needs(report) if not need.met] == ["bedragen"]
    assert notes(report) == report.select(find("afgerond-op-tijd").sparql) == []


def triples(path: Path) -> set[tuple[str, ...]]:
    """What a plan says, without what follows from it."""
    codes = set(schemes())
    return {tuple(map(str, triple)) for triple in plan_store(read_plan(path)) if triple not in codes}


def test_a_pax_script_comes_back_from_a_workbook(tmp_path: Path, ketenkaart: Command) -> None:
    script, path = ROOT / "tests" / "pax" / "draaiboek.json", tmp_path / "pax.xlsx"
    answer = ketenkaart("export", "--as-plan", path, "--plan", script)
    assert "naam van het model, “Scènes van Verzonnen fietsenroof”: 1" in answer.out
    assert answer.out.count("\n") == 3  # where it went, a heading, and that one line
    different = triples(script) ^ triples(path)
    assert len(different) == 2
    assert all("model/pax-verzonnen-fietsenroof>" in one and "prefLabel" in label for one, label, _ in different)


OWN_STEPS = (ROOT / "tests/plans/own-steps/plan.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("title", ["Opvang en nazorg", "Opvang; nazorg", '"Opvang\\nen nazorg"'])
def test_own_steps_come_back(title: str, small_plan: Path, path: Path, check_yaml: Check, done: Command) -> None:
    assert check_yaml(OWN_STEPS.replace("Opvang en nazorg", title)).code == 0
    answer = done("export", "--as-plan", path, "--plan", small_plan)
    assert (answer.code, answer.out) == (0, f"Geschreven: {path}\n")
    done("check", path)
    assert triples(small_plan) == triples(path)


def test_an_amount_and_a_municipality_are_values() -> None:
    select = Plans([ROOT / "tests/plans/own-steps"]).at().select
    assert select("SELECT ?e WHERE { ?b kk:euros ?e }") == [{"e": "1250000.5"}]
    town = "SELECT ?p WHERE { ?p kk:appliesTo <https://identifier.overheid.nl/tooi/id/gemeente/gm0363> }"
    assert len(select(town)) == 1


@pytest.mark.parametrize(("old", "new", "said"), cases("bad_plans")["own_steps"])
def test_what_is_wrong_with_them_is_said(old: str, new: str, said: str, check_yaml: Check) -> None:
    assert_refused(check_yaml(replaced(OWN_STEPS, (old, new))), said)


def test_an_amount_is_a_number_only_where_it_is_one() -> None:
    amounts = TYPED["amounts"]
    found = {amount: Budget.model_construct(amount=amount).euros for amount in amounts}
    assert {amount: None if euros is None else str(euros) for amount, euros in found.items()} == amounts


FILLED = ROOT / "tests" / "filled-0.1.0"
TOLD = "leest nu als van uw plan zelf; eerst was dat onze lezing"


def before(name: str) -> set[tuple[str, ...]]:
    found = ox.parse((FILLED / name).read_bytes(), format=ox.RdfFormat.N_TRIPLES)
    return {(str(one.subject), str(one.predicate), str(one.object)) for one in found}


def test_a_plan_of_an_earlier_version_says_what_it_said() -> None:
    assert before("gemeente.nt") - triples(FILLED / "gemeente") == set()
    # a workbook of 0.1.0 could not hold who stands in a chapter's heading, and said so when it was written
    assert {p for _, p, _ in before("gemeente.nt") - triples(FILLED / "gemeente.xlsx")} == {f"<{PREFIXES['kk']}chapterLead>"}
    gone = before("voorbeeld.nt") - triples(FILLED / "voorbeeld.xlsx")
    changed = {f"{of.rpartition('/')[2]} {predicate.rpartition('#')[2]}" for of, predicate, _ in gone}
    named = {"gemeente-voorbeeld> organisationKind>"}  # its name says which
    assert changed == {"contribution-1.1-1> basis>", "contribution-1.1-1> rationale>", "measure-1.2> rationale>"} | named


def test_what_reads_otherwise_is_one_line(ketenkaart: Command, as_workbook: Workbooks) -> None:
    answer = ketenkaart("check", FILLED / "voorbeeld.xlsx")
    assert (answer.code, answer.err.count(TOLD), answer.err.count("\n")) == (0, 1, 1)
    for same in (FILLED / "gemeente", as_workbook(TOWN).book):
        assert TOLD not in ketenkaart("check", same).err


def test_names_and_words_of_an_earlier_version_read_as_those_of_this_one(tmp_path: Path) -> None:
    """Sheet, columns and choices as they were called before; the same workbook with today's words says the same."""
    told, day, path = [], "2026-01-31", tmp_path / "plan.xlsx"
    for sheet, kind, silent, role, basis, everywhere, status, ongoing, sort in cases("earlier").values():
        head = ("Titel", "Partner", "Rol", "Stap", kind, "Hoe weten we dit?", "Status", "Peildatum", silent)
        houses = ("Panden", "IND", role, "Huisvesting", "preventie", basis, status, day, "hoe vaak")
        meeting = ("Overleg", "IND", role, everywhere, "preventie", None, ongoing, day, None)
        pilots = [("Titel", "Soort", "Status", "Peildatum"), ("Balie", sort, status, day)]
        book = load_workbook(write(path, [houses, meeting], head, Pilots=pilots))
        book["Acties"].title = sheet
        book.save(path)
        told.append(triples(path))
    assert told[0] == told[1]
    assert any(value.endswith("status-structureel>") for _, _, value in told[0])
