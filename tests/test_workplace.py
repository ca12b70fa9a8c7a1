"""The engine for a page: its stand-in for pyoxigraph writes what pyoxigraph writes, and its door says one sentence."""

import importlib.util
import io
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import docx
import pyoxigraph as ox
import pytest
from openpyxl import load_workbook

from ketenkaart.graph.lists.word_tables import read_document
from ketenkaart.graph.plans import Plans
from ketenkaart.queries.findings.gaps import find_gaps_per_plan
from ketenkaart.store import DATA, PREFIXES, Triple
from ketenkaart.werkplaats import door, engine
from ketenkaart.werkplaats.arithmetic import right_to_left
from ketenkaart.werkplaats.opened import LARGEST, opened
from tests.conftest import ROOT, SHIPPED, SMALL_PLAN, TOWN, AsJson, Command, Pages, cases, data_of
from tests.files import zipped
from tests.test_recipes import expected
from tests.workplace import LISTS, example, scenarios

CASES = cases("workplace")
pytestmark = pytest.mark.large


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Engine:
    """What `worker.js` hands over, with pyoxigraph in the place of Oxigraph's WebAssembly."""

    def newStore(self) -> ox.Store:  # noqa: N802 - its name there
        return ox.Store()

    def drop(self, store: ox.Store) -> None: ...

    def load(self, store: ox.Store, text: str, form: str) -> None:
        assert form == "nt"
        store.load(text.encode(), format=ox.RdfFormat.N_TRIPLES)

    def query(self, store: ox.Store, text: str, form: str) -> str:
        assert form == "application/n-triples"
        found = store.query(text)
        assert isinstance(found, ox.QueryTriples)
        return (found.serialize(format=ox.RdfFormat.N_TRIPLES) or b"").decode()


@pytest.fixture(scope="module")
def stand_in() -> ModuleType:
    """The stand-in for pyoxigraph, which takes its engine from what worker.js registers."""
    sys.modules["ketenkaart_worker"] = SimpleNamespace(rdf=Engine())  # type: ignore[assignment]
    return loaded(ROOT / "werkplaats" / "engine" / "pyoxigraph.py")


@pytest.fixture(scope="module", params=[TOWN, SHIPPED], ids=lambda plan: plan.name)
def triples(request: pytest.FixtureRequest) -> list[Triple]:
    return list(Plans([request.param]).at().match())


def translated(stand_in: ModuleType, term: Any) -> Any:
    if isinstance(term, ox.NamedNode):
        return stand_in.NamedNode(term.value)
    if isinstance(term, ox.BlankNode):
        return stand_in.BlankNode(term.value)
    if term.language:
        return stand_in.Literal(term.value, language=term.language)
    return stand_in.Literal(term.value, datatype=stand_in.NamedNode(term.datatype.value))


def test_stand_in_writes_a_plan_as_pyoxigraph_does(stand_in: ModuleType, triples: list[Triple]) -> None:
    real = sorted((ox.Triple(*triple) for triple in triples), key=str)
    ours = sorted((stand_in.Triple(*(translated(stand_in, t) for t in triple)) for triple in real), key=str)
    assert [str(one) for one in ours] == [str(one) for one in real]
    prefixes = {**PREFIXES, "org-key": f"{DATA}org/"}
    turtle = ox.serialize(real, format=ox.RdfFormat.TURTLE, prefixes=prefixes) or b""
    mine = stand_in.serialize(ours, format=stand_in.RdfFormat.TURTLE, prefixes=prefixes)
    body, my_body = (  # without the prefixes, which pyoxigraph writes in no order
        [line for line in text.decode().splitlines() if not line.startswith("@prefix")] for text in (turtle, mine)
    )
    assert body
    assert my_body == body


def test_stand_in_gives_a_value_its_datatype_as_pyoxigraph_does(stand_in: ModuleType) -> None:
    for value in (True, False, 0, 7, "7", "true"):
        assert str(stand_in.Literal(value)) == str(ox.Literal(value)), value


AWKWARD = (ROOT / "tests/naughty/awkward.nt").read_text(encoding="utf-8")


def test_stand_in_loads_in_parts_and_finds_the_same(stand_in: ModuleType, triples: list[Triple]) -> None:
    lines = [f"{s} {p} {o} .\n" for s, p, o in triples]
    assert stand_in.LONG < max(map(len, stand_in._parts("".join(lines)))) < 2 * stand_in.LONG
    ours = stand_in.Store()
    ours.load((AWKWARD + "".join(lines)).encode(), format=stand_in.RdfFormat.N_TRIPLES)
    real: ox.Store = ours._store
    quads = sorted(real, key=str)
    assert set(lines) <= {f"{s} {p} {o} .\n" for s, p, o, _ in quads}
    assert len(quads) == len(lines) + AWKWARD.count("\n")
    for wanted in ((0, 0, 0), (1, 0, 0), (0, 1, 1), (0, 0, 1), (1, 1, 1)):
        for sample in ('"tekst"@nl-be', "_:", "<a:s>"):
            like = next(quad for quad in quads if sample in str(quad))
            terms = [term if chosen else None for chosen, term in zip(wanted, list(like)[:3], strict=True)]
            found = ours.quads_for_pattern(*(term and translated(stand_in, term) for term in terms), None)
            there = real.quads_for_pattern(*terms, ox.DefaultGraph())
            assert sorted(map(str, found)) == sorted(f"{s} {p} {o}" for s, p, o, _ in there), terms


def test_stand_in_escapes_a_text_and_refuses_an_iri_as_pyoxigraph_does(stand_in: ModuleType) -> None:
    for value in ('a"b', "a\\b", "a\nb\tc\rd", "\x00\x07\x1f\x7f", "é “x” 𝄞", ""):
        assert str(stand_in.Literal(value)) == str(ox.Literal(value))
    for value in ("geen iri", "a:b c", "a:<b>", "", "a:b\nc"):
        for module in (stand_in, ox):
            with pytest.raises(ValueError, match="IRI"):
                module.NamedNode(value)


def test_stand_in_sees_the_form_of_a_question_past_its_head(stand_in: ModuleType) -> None:
    for query, form in CASES["forms"].items():
        assert stand_in._form(query) == form


@pytest.fixture
def workplace() -> Iterator[Any]:
    """Ask the door, as the page does; afterwards it speaks of the report again."""

    def ask(what: str, /, **given: Any) -> Any:
        text, data = door.crossing(what, given)
        found = json.loads(text)
        if data:
            found["ok"]["data"] = data
        return found.get("ok", found)

    yield ask
    ask("shipped")


def test_door_refuses_in_one_sentence(workplace: Any) -> None:
    for what, given, sentence in CASES["refused"]:
        found = workplace(what, **given)
        assert (sentence in found["refused"], found["faults"]) == (True, []), found
    assert workplace("find", text="opvang") == {"found": [], "count": 0, "source": False}  # without the source no fault


def test_several_partners_left_out_is_what_the_command_line_says(workplace: Any, ketenkaart: Command) -> None:
    """The cells as they are, what is lost from them as `coverage --without` says it, and the questions asked again."""
    workplace("take", name="map.zip", data=example())
    found = workplace("answer", options=[["zonder", "fairwork"], ["zonder", "gemeente-nergenshuizen"]])
    words = ["--without", "fairwork", "--without", "gemeente-nergenshuizen", "--plan", TOWN, "--format", "json"]
    kept = ("barrier", "column", "state", "initiatives", "partners", "expected")
    mine = [{name: cell[name] for name in kept} for cell in found["matrix"]["kind"]]
    assert mine == [{name: cell[name] for name in kept} for cell in json.loads(ketenkaart("coverage", *words[4:]).out)]
    [loss] = found["losses"]
    rows = [(row["barrier"], row["column"], row["lost"]) for row in json.loads(ketenkaart("coverage", *words).out)]
    lost = {(barrier, column) for barrier, column, lost in rows if lost["last_actor"] or lost["only_lead"]}
    assert {(cell["barrier"], cell["column"]) for cell in loss["cells"]} == lost
    numbers = [one.rpartition("/measure-")[2] for one in loss["last_actor"] if "/measure-" in one]
    assert numbers == ["1.4", "2.3", "3.1", "3.2"]  # by hand: FairWork acts alone in 2.3 and 3.2
    gaps = json.loads(ketenkaart("gaps", *words).out)
    assert [gap["sentence"] for gap in found["gaps"]] == [gap["sentence"] for gap in gaps]


def test_exactly_the_marked_questions_go_into_excel(workplace: Any) -> None:
    gaps = find_gaps_per_plan(Plans().each())
    chosen = [gaps[3], gaps[-3]]
    excel = workplace("marked", options=[], marks=".".join(gap.mark for gap in reversed(chosen)), kind="xlsx")["data"]
    rows = [[str(value) for value in row] for row in load_workbook(io.BytesIO(excel))["Aandachtspunten"].values]
    assert [gap for gap in gaps if any(gap.sentence in row for row in rows)] == chosen


def test_passage_knows_what_stands_there() -> None:
    """By hand: who organises the conference stands at that sentence, of the action and of the conference itself."""
    over = engine.Engine(Plans()).about["task-force-2013/passage-7.15-progress-3"]
    assert {"task-force-2013/measure-7.15", "task-force-2013/event-miniconferentie-washington"} <= set(over)
    assert not any("/involvement-" in one for one in over)


def test_random_scenarios_are_answered_as_on_the_command_line(workplace: Any, as_json: AsJson) -> None:
    for options, typed in scenarios(5, ["ind", "comensha", "vng", "om", "bzk", "politie"]):
        told = as_json("gaps", *typed)
        assert told
        assert workplace("rows", options=options) == told


def test_answer_made_live_has_the_shape_of_the_prepared_one(workplace: Any, page_of: Pages) -> None:
    """One partner left out, of whom the page holds the answer: the same row, `null` at all steps in both."""
    for who in ("comensha", "om"):
        live = workplace("answer", options=[["stand", "2013-04-08"], ["zonder", who]])
        assert live["losses"] == page_of(SHIPPED)["answers"]["2013-04-08|all|with"]["without"][f"org/{who}"]
        assert None in [place["step"] for place in live["losses"][0]["places"]]


def test_folder_as_a_zip_is_read_as_the_folder(workplace: Any, as_json: AsJson) -> None:
    found = workplace("take", name="map.zip", data=example())
    assert (found["ok"], found["faults"]) == (True, [])
    assert workplace("rows", options=[]) == as_json("gaps", "--plan", TOWN)
    for comparisons in (True, False):
        data = data_of(workplace("page", options=[["lezing", "streng"]], comparisons=comparisons)["page"])
        assert bool(data["comparisons"]) == comparisons
        assert [name.split("|")[1:] for name in data["answers"]] == [["all", "with"], ["all", "with", "strict"]]
    assert workplace("take", name="map.zip", data=example(), alongside=True)["ok"]
    assert len(door.WORKPLACE.plans.folders) == 2
    assert "één plan" in workplace("save", kind="plan")["refused"]
    assert workplace("save", kind="csv")["data"].startswith(b"\xef\xbb\xbf")


def test_plan_that_is_open_stays_what_it_was(workplace: Any) -> None:
    good, before = SMALL_PLAN.encode(), door.WORKPLACE.plans
    assert before.folders == Plans().folders
    faulty = workplace("take", name="plan.yaml", data=b"plans: [")
    assert (faulty["ok"], "page" in faulty, bool(faulty["faults"])) == (False, False, True)
    assert door.WORKPLACE.plans is before
    assert workplace("take", name="plan.yaml", data=good)["ok"]
    saved = workplace("save", kind="plan")["data"]
    assert not workplace("check", name="plan.yaml", data=good.replace(b"direct", b"onzin"))["ok"]
    assert workplace("save", kind="plan")["data"] == saved
    page = workplace("page", options=[], comparisons=False)["page"]
    assert 'id="meenemen"' not in page  # no files lie beside it
    assert len([path for path in door.OWN.glob("[0-9]*") if path.is_dir()]) == 2


def test_two_engines_at_once_share_no_folder_and_leave_none_behind() -> None:
    """One threw away what the other had open, and a second user of a machine could write nothing."""
    code = "from ketenkaart.werkplaats import door; print(door.OWN)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    other = Path(done.stdout.strip())
    assert (other == door.OWN, other.exists(), door.OWN.stat().st_mode & 0o077) == (False, False, 0)


@pytest.mark.parametrize("name", LISTS[:3])  # of each kind one; `make werkplaats` tries all five
def test_list_becomes_the_same_workbook(name: str, workplace: Any, ketenkaart: Command, tmp_path: Path) -> None:
    listed, plan = ROOT / "tests" / "lists" / name, tmp_path / f"{Path(name).stem}-plan.xlsx"
    ketenkaart("new-plan", plan, "--from", listed)
    workplace("open_list", name=name, data=listed.read_bytes())
    book = workplace("workbook", decisions=[])
    assert (book["name"], book["data"]) == (plan.name, plan.read_bytes())
    found = workplace("check", **book)
    said = ketenkaart("check", plan).err.splitlines()
    assert found["questions"] == [line.removeprefix("Vraag: ") for line in said if line.startswith("Vraag: ")]
    assert workplace("faults")["data"].startswith(b"PK")


def test_recipe_finds_here_what_it_finds_in_an_export(workplace: Any) -> None:
    """Five of the twelve ask for what only an export writes out, such as a class above another."""
    for name in ("wat-wacht-op-een-wet", "werk-per-vorm", "wie-trekt-wat"):
        text = (ROOT / "queries" / "recipes" / f"{name}.rq").read_text(encoding="utf-8")
        rows = workplace("ask", text=text)["rows"]
        assert {tuple(value or "" for value in row) for row in rows} == expected(name)


def as_bytes(data: str | dict[str, str]) -> bytes:
    return data.encode() if isinstance(data, str) else zipped({name: text.encode() for name, text in data.items()})


HOSTILE: Mapping[str, tuple[str, bytes, str]] = {
    **{case: (name, as_bytes(data), said) for case, (name, data, said) in CASES["useless"].items()},
    "bomb": ("x.zip", zipped({"plan.yaml": b" " * (LARGEST + 1)}), "veel meer"),
    "many files": ("x.zip", zipped({f"{n}.yaml": b"" for n in range(201)}), "veel meer"),
    "too large": ("x.xlsx", bytes(5 * 2**20 + 1), "groter dan 5 MB"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_file_that_is_of_no_use_costs_one_sentence(case: str, workplace: Any) -> None:
    name, data, sentence = HOSTILE[case]
    found = workplace("open_list", name=name, data=data)
    assert (sentence in found["refused"], "\n" in found["refused"]) == (True, False)


def test_name_in_a_zip_leads_nowhere_else(tmp_path: Path) -> None:
    files = {"../../../plan.yaml": SMALL_PLAN.encode(), "__MACOSX/._plan.yaml": b"x"}
    found = opened("../../plan.zip", zipped(files), tmp_path / "in")
    assert found.path == tmp_path / "in" / "plan"
    assert [path.name for path in found.path.iterdir()] == ["plan.yaml"]
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert found.built


def test_word_is_read_as_its_own_library_reads_it() -> None:
    document = docx.Document(str(ROOT / "tests" / "lists" / "oosterlo.docx"))
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "over twee kolommen"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "over twee rijen"
    table.cell(1, 0).text = "regel een\nregel\ttwee"
    out = io.BytesIO()
    document.save(out)
    paragraphs, tables = read_document(out.getvalue())
    assert [(text, style or "Normal") for text, style in paragraphs] == [
        (paragraph.text, paragraph.style and paragraph.style.style_id) for paragraph in document.paragraphs
    ]
    seen = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    assert [[list(row.values()) for row in table] for table in tables] == seen


def test_memory_of_a_module_is_capped() -> None:
    memory = loaded(ROOT / "werkplaats" / "memory.py")
    head, after = b"\0asm\1\0\0\0\1\4\1\x60\0\0", b"\7\5\1\1m\2\0"  # a type; an export of the memory
    for limits in (b"\1\0\x18", b"\1\1\xe0\3\x80\x80\4"):
        least = limits[2:4] if limits[1] else limits[2:]
        ours = b"\1\1" + least + b"\x80\x80\1"
        given, capped = (head + bytes([5, len(section)]) + section + after for section in (limits, ours))
        assert memory.capped(given) == capped
    with pytest.raises(SystemExit, match="geheugen"):
        memory.capped(head + after)


@pytest.mark.parametrize(("text", "place"), CASES["reckoned"].items())
def test_arithmetic_from_the_right_is_refused(text: str, place: int | None, workplace: Any) -> None:
    assert right_to_left(text) == place
    if place is not None:
        assert f"kolom {place + 1}: bij meer dan één min" in workplace("ask", text=text)["refused"]


def test_no_question_that_ships_is_reckoned_from_the_right() -> None:
    files = sorted((*ROOT.glob("queries/**/*.rq"), *ROOT.glob("graph/**/*.rq")))
    assert len(files) > 50
    assert [path.name for path in files if right_to_left(path.read_text(encoding="utf-8")) is not None] == []
