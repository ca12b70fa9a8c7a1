"""Errors that reusers planted in our exported RDF: each is found at its thing. (Our shapes once found nine of 57.)

They stand in one graph, the exported report, on things far enough apart not to meet; it is checked once.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.constraints import Violation, violations
from ketenkaart.store import Format, Store
from ketenkaart.visuals.export import exported
from tests.conftest import Command, append, cases, known, rewrite
from tests.sourced import contribution, involved, measure, sourced
from tests.test_shapes import GOOD, ID, compiled, edit, entries, reference
from tests.test_workbook_plan import write


def planted(name: str) -> list[tuple[str, str, str]]:
    """The rows of a table: a patch, the address of the thing that is named, and words of the sentence."""
    rows = []
    for row in entries(GOOD.with_name(name)):
        patch, *node, words = re.split(r"\s+\| ", row)
        prefix, colon, local = (node or patch.split()[1:2])[0].partition(":")
        place = {"x": "plan/task-force-2013/", "o": "org/", "id": ""}.get(prefix)
        rows.append((patch, f"{ID}{place}{local}" if colon and place is not None else prefix, words))
    return rows


PLANTED, DOUBTED = planted("fouten.txt"), planted("vragen.txt")
CASES = cases("planted")
THINGS, REFUSED = CASES["things"], CASES["refused"]


@cache
def faulty() -> bytes:
    """The exported report, which has none of these (tests/test_described.py), with all errors in it."""
    store = Store().load_bytes(exported(known(), ".nt"))
    for patch, *_ in PLANTED + DOUBTED:
        edit(store, patch, "task-force-2013")
    return store.serialise(Format.N_TRIPLES)


@pytest.fixture(scope="module")
def found() -> list[Violation]:
    return violations(Store().load_bytes(faulty()))


@pytest.mark.parametrize(("patch", "node", "words"), PLANTED, ids=lambda text: text[:60])
def test_planted_error_is_found(patch: str, node: str, words: str, found: list[Violation]) -> None:
    said = [one.message for one in found if one.node == node and not one.doubt]
    assert [message for message in said if words in message], (patch, said)


@pytest.mark.parametrize(("patch", "node", "words"), DOUBTED, ids=lambda text: text[:60])
def test_what_is_not_likely_is_a_question(patch: str, node: str, words: str, found: list[Violation]) -> None:
    assert [words in one.message for one in found if one.node == node and one.doubt] == [True], patch


def test_nothing_else_is_accused(found: list[Violation]) -> None:
    """What a planted error drags along is named by hand: a date that no longer fits, a part without its whole."""
    named = {node for _, node, _ in PLANTED + DOUBTED}
    assert {one.node.rpartition("/")[2] for one in found if one.node not in named} <= set(CASES["dragged"])


@pytest.mark.large
def test_reference_engine_finds_the_same() -> None:
    """On a whole plan too our own check must say what pySHACL says; tests/test_shapes.py has smaller graphs."""
    theirs = reference(faulty())
    assert len(theirs) > 30
    assert compiled(faulty()) == theirs


@pytest.mark.sampled(6)
@pytest.mark.parametrize("name", REFUSED)
def test_plan_in_yaml_is_refused_at_its_line(name: str, small_plan: Path, ketenkaart: Command) -> None:
    old, new, said = REFUSED[name]
    append(small_plan, THINGS)
    rewrite(small_plan, (old, new))
    answer = ketenkaart("check", small_plan)
    place, _, rest = answer.err.strip().partition(", ")
    # The line at which its row begins.
    assert (answer.code, place.partition(":")[2].isdigit(), "1 fout;" in answer.err) == (2, True, True), answer.err
    assert rest.startswith(said), answer.err


@pytest.mark.sampled(6)
@pytest.mark.parametrize("said", [said % value for said, values in CASES["allowed"].items() for value in values.split() or [""]])
def test_what_is_well_written_is_no_fault(said: str, small_plan: Path, done: Command) -> None:
    append(small_plan, THINGS)
    rewrite(small_plan, (f"title: {said.partition(',')[0]},", f"title: {said},"))
    if "isGeneric" in said:
        rewrite(small_plan, ("from: bureau", "from: dienst"))
    assert done("check", small_plan).err == ""


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("status", "parties", "asked"), CASES["signed"])
def test_agreement_of_one_party(status: str, parties: str, asked: bool, small_plan: Path, ketenkaart: Command) -> None:
    rows = [f"{{asOf: 2012-01-01, organisation: {party.replace(' ', ', role: ', 1)}}}" for party in parties.split("; ")]
    append(small_plan, CASES["agreement"] % (status, ", ".join(rows)))
    answer = ketenkaart("check", small_plan)
    is_asked = "agreement-brief: Met wie is deze afspraak gesloten?" in answer.err and "Vraag: " in answer.err
    assert (answer.code, is_asked) == (0, asked), answer.err


@pytest.mark.parametrize(("has_text", "year", "is_asked"), CASES["years"])
def test_early_term_is_asked(
    has_text: bool, year: int, is_asked: bool, small_plan: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    row = measure("1.1", [involved("dienst")], [contribution()]) + CASES["due"]
    plan = sourced(tmp_path, row) if has_text else small_plan
    rewrite(plan, ("eind 2012", f"eind {year}"))
    answer = ketenkaart("check", plan)
    found = "deadline-1.1-1: Klopt deze dag (kk:dueBy)? Hij ligt voor het jaar" in answer.err
    assert (answer.code, found) == (0, is_asked), answer.err


def test_record_older_than_all_its_passages_is_refused(tmp_path: Path, ketenkaart: Command) -> None:
    """Of two passages one of the plan's own text is enough: that may hold later knowledge, progress is never earlier."""
    both = involved("bureau", "progress-1").replace("progress-1", "[progress-1, plan-1]")
    parts = [involved("dienst", "progress-1"), both, involved("raad", "progress-1", as_of="2013-01-01")]
    answer = ketenkaart("check", sourced(tmp_path, measure("1.1", parts, [contribution()])))
    found, count = answer.err.splitlines()
    assert (answer.code, count) == (2, "1 fout; er is niets geschreven.")
    assert "involvement-1.1-dienst-uitvoerder: Alle vindplaatsen hiervan zijn van na de peildatum (kk:asOf)" in found


def test_progress_is_of_the_report_nearest_to_its_document(tmp_path: Path, ketenkaart: Command, done: Command) -> None:
    """A third report does not make the second's progress later than what was read in it."""
    part = involved("bureau", "progress-1", as_of="2013-01-01")
    plan = sourced(tmp_path, measure("1.1", [involved("dienst"), part], [contribution()]))
    rewrite(plan, *CASES["third_report"])
    assert done("check", plan).err == ""
    asked = "SELECT ?passage WHERE { ?passage kk:part kkc:part-progress }"
    counts = [len(Plans([plan]).at(Scenario(as_of=f"{year}-01-01")).select(asked)) for year in (2013, 2014)]
    assert counts[1] == counts[0] + 1
    rewrite(plan, (part, part.replace("progress-1", "later-progress-1")))
    assert "involvement-1.1-bureau-uitvoerder: Alle vindplaatsen" in ketenkaart("check", plan).err


def test_workbook_is_refused_at_its_rows(tmp_path: Path, ketenkaart: Command) -> None:
    """Seven of the nine: a workbook has no sheet for figures and none for laws."""
    sheets = {**CASES["workbook"]}
    head, *rows = sheets.pop("Acties")
    answer = ketenkaart("check", write(tmp_path / "plan.xlsx", rows, head, **sheets))
    assert answer.code == 2
    # Faults of one kind stand together in a line, with their rows; each sheet is named with what is wrong in it.
    told = [(line.partition("blad ")[2].partition(",")[0], line) for line in answer.err.splitlines()]
    expected = {(sheet, words) for sheet, words in CASES["in_workbook"]}
    assert {(sheet, words) for sheet, line in told for _, words in expected if words in line} == expected
