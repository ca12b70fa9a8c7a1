"""A plan in a workbook: what is typed in its cells, what is asked, what is refused, and the way back to a workbook."""

import json
from collections.abc import Callable, Sequence
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from ketenkaart.graph.plans import Plans
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.scenario import Scenario
from ketenkaart.graph.workbook.choices import spellings
from ketenkaart.graph.workbook.layout import layout
from ketenkaart.graph.workbook.partners import shipped
from ketenkaart.graph.workbook.values import read_cell
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix import coverage
from ketenkaart.words.names import folded, normalised
from tests.conftest import ROOT, SHIPPED, SMALL_PLAN, TOWN, Answer, Command, Workbooks, assert_refused, cases
from tests.files import in_sheets
from tests.sourced import contribution, involved, measure, sourced

Row = tuple[Any, ...]
Check = Callable[..., Answer]
Cell = tuple[str, Any]  # the title of a column, and what is typed there
HEAD = ("Titel", "Partner", "Rol", "Stap", "Soort werk", "Status", "Peildatum")
CASES = cases("typed")
ROWS: list[Row] = [tuple(row) for row in CASES["rows"]]
GOOD = CASES["good"]


def write(path: Path, rows: Sequence[Row], head: Row = HEAD, **sheets: list[Row]) -> Path:
    """Write a workbook with these rows as its actions, and with other sheets."""
    path.write_bytes(in_sheets({"Acties": [head, *rows], **sheets}))
    return path


def write_cells(path: Path, cells: Sequence[Cell], **sheets: list[Row]) -> Path:
    """Write a workbook with a good row for each of these cells, that cell in its place."""
    rows = [{"Titel": f"Maatregel {number}", **GOOD} | dict([cell]) for number, cell in enumerate(cells)]
    return write(path, [tuple(row.values()) for row in rows], ("Titel", *GOOD), **sheets)


def cells(path: Path) -> dict[str, list[list[Any]]]:
    return {page.title: [list(row) for row in page.iter_rows(values_only=True)] for page in load_workbook(path, read_only=True)}


def measures(path: Path) -> list[Any]:
    """The actions that `write_cells` wrote, in order."""
    found: list[Any] = read_plan(path).records["measures"]
    return sorted(found, key=lambda one: int(one.title.split()[-1]))


@pytest.fixture
def check_cells(path: Path, ketenkaart: Command) -> Check:
    return lambda cells, **sheets: ketenkaart("check", write_cells(path, cells, **sheets))


def test_seven_columns_are_a_plan_with_the_cells_typed(path: Path, ketenkaart: Command, done: Command) -> None:
    assert done("check", write(path, ROWS)).err == ""
    shown = ketenkaart("show", "panden-controleren", "--plan", path).out
    assert "Immigratie- en Naturalisatiedienst" in shown
    assert "30 september 2026" in ketenkaart("coverage", "--plan", path).out
    lines = ketenkaart("coverage", "--plan", path, "--format", "csv").out.splitlines()
    assert {";".join(line.split(";")[:2]) for line in lines[1:] if "niets-gemeld" not in line} == {*CASES["filled"]}


def test_a_new_workbook_explains_itself_and_asks_for_a_row(path: Path, ketenkaart: Command, done: Command) -> None:
    done("new-plan", path)
    sheets, book = cells(path), load_workbook(path)
    assert list(sheets)[:3] == ["Uitleg", "Plan", "Acties"]
    assert sheets["Acties"][1][0] == "voorbeeld" == folded(layout().words["example_word"])
    assert len(sheets["Uitleg"]) <= 12
    assert book["Lijsten"].sheet_state == "hidden"
    assert book["Acties"]["A1"].comment is not None
    assert len(book["Acties"].data_validations.dataValidation) > 5
    assert_refused(ketenkaart("check", path), "bevat nog geen regel")
    assert_refused(ketenkaart("new-plan", path), "bestaat al")


def test_a_list_on_a_sheet_that_is_called_as_one_of_ours_is_a_list(path: Path, ketenkaart: Command) -> None:
    for sheet in ("Afspraken", "Partners", "Pilots", "Acties"):
        path.write_bytes(in_sheets({sheet: [("Register van Sluis",), (), ("Afspraak", "Partijen"), ("Convenant", "RIEC")]}))
        assert_refused(ketenkaart("check", path), "is een lijst van uzelf en nog geen plan", faults=1)


def fill(path: Path, row: dict[str, Any]) -> None:
    book = load_workbook(path)
    page = book["Acties"]
    place = {cell.value: cell.column for cell in page[1]}
    for title, value in row.items():
        page.cell(3, place[title], value)
    book.save(path)


def test_a_new_workbook_on_another_model_offers_its_steps(path: Path, ketenkaart: Command, done: Command) -> None:
    model = next(name for name in vocabulary().barriers if name != "mensenhandel")
    step = next(iter(vocabulary().barriers[model].values())).label
    done("new-plan", path, "--model", model)
    assert step in {value for row in cells(path)["Lijsten"] for value in row}
    fill(path, dict(zip(HEAD, ROWS[0], strict=True)) | {"Stap": step})
    assert ketenkaart("check", path).err == ""


def test_examples_in_the_guide_can_be_typed(path: Path, check_cells: Check, ketenkaart: Command, done: Command) -> None:
    """The guide names terms, days and words to choose, and an example row; each is typed where it belongs."""
    typed = [("Termijn", said) for said in ("30-9-2026", "eind 2026", "3e kwartaal 2026", "medio 2027")]
    typed += [("Peildatum", "30-9-2026"), ("Stap", "Niet aan één stap gebonden")]
    assert [said for _, said in typed if said not in " ".join(layout().words["guide"])] == []
    assert check_cells(typed).err == ""
    new = path.with_name("nieuw.xlsx")
    done("new-plan", new)
    head, example, *_ = cells(new)["Acties"]
    fill(new, {title: value for title, value in zip(head, example, strict=True) if value} | {"Nummer": "7.10"})
    assert ketenkaart("check", new).err == ""
    assert "kenmerk: 7.10" in ketenkaart("show", "7.10", "--plan", new).out


@pytest.mark.parametrize("how", ["read", "asked"])
def test_words_for_what_we_call_otherwise(how: str, path: Path, check_cells: Check) -> None:
    table = CASES[how].items()
    typed = [(column, word, code) for column, codes in table for code, words in codes.items() for word in words]
    answer = check_cells([(column, word) for column, word, _ in typed])
    assert answer.code == 0, answer.err
    for (column, word, code), one in zip(typed, measures(path), strict=True):
        part, field = CASES["fields"][column]
        value = getattr(getattr(one, part)[0], field)
        assert value == ((code,) if isinstance(value, tuple) else code), word
        assert (f"“{word.strip()}” lezen wij als" in answer.err) == (how == "asked"), word


def test_what_we_do_not_know_is_one_fault_of_its_cell(check_cells: Check) -> None:
    typed = [(column, word) for column, words in CASES["refused"].items() for word in words]
    said = [f"rij {row}, kolom {column}: “{word}”" for row, (column, word) in enumerate(typed, 2)]
    assert_refused(check_cells([*typed, ("Titel", "Nog een")]), *said, faults=len(typed))


def test_a_cell_that_gives_nothing_is_one_fault(check_cells: Check) -> None:
    """Also where something must stand there: a formula, an error of Excel, a character that nobody sees."""
    said = {"=1+1": "is een formule", "#REF!": "bevat een foutwaarde", "a\u200bb": "bevat een onzichtbaar teken"}
    typed = [(column, word) for column in ("Titel", "Partner", "Rol", "Stap", "Status") for word in said]
    told = [f"rij {row}, kolom {column}: {said[word]}" for row, (column, word) in enumerate(typed, 2)]
    assert_refused(check_cells(typed), *told, faults=len(typed))


def test_a_suggestion_never_turns_a_meaning_round(check_cells: Check) -> None:
    typed: list[Cell] = [*(("Status", word) for word in CASES["suggested"]), ("Rol", "getrokken"), ("Stap", "opgang")]
    *told, _ = check_cells(typed).err.splitlines()
    assert len(told) == len(typed)
    for column, word in typed:
        (line,) = [line for line in told if f"kolom {column}: “{word}”" in line]
        meant = CASES["suggested"].get(word, "")
        assert ("Bedoelde u" in line, meant in line) == (meant != "", True), line


@pytest.mark.parametrize("what", CASES["faults"])
def test_a_fault_says_sheet_row_and_column(what: str, path: Path, ketenkaart: Command) -> None:
    row = dict(zip(HEAD, ROWS[0], strict=True)) | CASES["faults"][what]["typed"]
    answer = ketenkaart("check", write(path, [tuple(row.values())], tuple(row)))
    number = 1 if "olom" in what else 2
    assert_refused(answer, f"p.xlsx, blad Acties, rij {number}, {CASES['faults'][what]['said']}")


def test_faults_of_titles_and_of_statuses_on_one_day(path: Path, ketenkaart: Command) -> None:
    for head, said in ((HEAD[1:], "kolom Titel: ontbreekt"), ((*HEAD, "Titel"), "kolom Titel: staat er twee keer")):
        assert_refused(ketenkaart("check", write(path, ROWS, head)), said)
    rows = [ROWS[0], ("Panden: controleren!", *ROWS[0][1:]), (*ROWS[0][:5], "gepland", ROWS[0][6])]
    title = "rij 3, kolom Titel: “Panden: controleren!” klopt niet: rij 2 zegt “Panden controleren”"
    status = "rij 4, kolom Status: zegt iets anders dan rij 2 op dezelfde dag"
    assert_refused(ketenkaart("check", write(path, rows)), title, status)


def test_a_day_and_a_title_are_read_as_people_write_them(path: Path, check_cells: Check) -> None:
    days = ["30-9-2026", "30-09-26", "2026-09-30", "30 sept 2026", "30.9.2026"]
    assert check_cells([("Peildatum", said) for said in days]).code == 0
    assert {one.asOf for one in measures(path)} == {"2026-09-30"}
    assert check_cells([("Titel", title) for title in ("日本語", "ﷺ", "日本")]).code == 0
    assert {one.title for one in read_plan(path).records["measures"]} == {"日本語", "ﷺ", "日本"}


def test_a_term_is_a_day_or_words_and_a_question(path: Path, check_cells: Check) -> None:
    terms, words = CASES["terms"], CASES["words"]
    answer = check_cells([("Termijn", said) for said in (*terms, *words)])
    assert answer.code == 0, answer.err
    for said, one in zip((*terms, *words), measures(path), strict=True):
        (deadline,) = one.deadlines
        assert (deadline.period and deadline.period.edtf) == terms.get(said), said
        assert deadline.deadlineText or said in terms, said
    assert [said for said in words if f"“{said}”" not in answer.err] == []
    assert answer.err.count("kolom Termijn: ") == len(words)


def test_several_steps_and_kinds_in_a_cell(path: Path, check_cells: Check) -> None:
    steps, kinds = ("Huisvesting; Arbeid", "wonen, werk en identiteit"), "toezicht, zorg + training"
    assert check_cells([*(("Stap", said) for said in steps), ("Soort werk", kinds)]).code == 0
    found = [[(one.barrier, one.interventionKind) for one in row.contributions] for row in measures(path)]
    signals, three = ("signalering",), ("toezicht-handhaving", "opvang-zorg", "kennis-opleiding")
    two = [("huisvesting", signals), ("arbeid", signals)]
    assert found == [two, [*two, ("identiteit", signals)], [("huisvesting", three)]]


def test_who_takes_part(path: Path, check_cells: Check) -> None:
    """A semicolon splits; what else may be several is one party that does not act, until the writer says."""
    several, single, nobody = (CASES[name] for name in ("several", "one", "nobody"))
    typed = [("Partner", name) for name in (*several, *single, *nobody, "n.v.t.", "Politie; OM")]
    answer = check_cells(typed, Partners=[("Naam",), ("Zorg en Zo, Noord",)])
    assert answer.code == 0, answer.err
    titles = {one.key: one.title for one in read_plan(path).records["organisations"]}
    found = [[(titles[one.organisation], one.role) for one in row.involvements] for row in measures(path)]
    for name, said in zip(several, found, strict=False):
        assert [(normalised(title), role) for title, role in said] == [(normalised(f"onduidelijk: {name}"), "betrokken")]
        assert f"“{name}” lijkt meer dan één organisatie" in answer.err
    rest = found[len(several) :]
    assert [len(said) for said in rest] == [1] * len(single) + [0] * (len(nobody) + 1) + [2]
    assert {role for said in rest for _, role in said} == {"trekker"}
    assert rest[2] == rest[3] == rest[-1][:1] == [("Nationale Politie", "trekker")]
    assert answer.err.count("Vraag: ") == len(several) + len(nobody)


@pytest.mark.parametrize(("typed", "said", "parties"), CASES["nearly"])
def test_name_that_nearly_agrees_is_asked(typed: str, said: str, parties: int, path: Path, ketenkaart: Command) -> None:
    """And until the answer comes, a name with other marks is that organisation: no second one stands beside it."""
    answer = ketenkaart("check", write(path, [ROWS[0], ("Nog iets", typed, *ROWS[0][2:])]))
    asked = f"Vraag: p.xlsx, blad Acties, rij 3, kolom Partner: {said}"
    assert (answer.code, answer.err.startswith(asked) if said else answer.err == "") == (0, True), answer.err
    assert len(Plans([path]).at().select("SELECT DISTINCT ?o WHERE { ?i kk:organisation ?o }")) == parties


def test_a_word_means_one_thing() -> None:
    content = spellings()
    lists = [*content["codes"].items(), *((f"stap {model}", said) for model, said in content["barriers"].items())]
    for name, written in lists:
        words = [normalised(word) for how in written.values() for one in how.values() for word in one]
        assert sorted(words) == sorted(set(words)), name
        known = vocabulary().codes.get(name) or vocabulary().barriers[name.removeprefix("stap ")]
        assert set(written) <= set(known), name
        labels = {normalised(word): code.notation for code in known.values() for word in (code.label, code.notation)}
        for notation, how in written.items():
            for word in (*how["read"], *how["ask"]):
                assert labels.get(normalised(word), notation) == notation, (name, word)
    nobody = {normalised(word) for name in ("no_partner", "not_named") for word in content[name]}
    named = {normalised(name) for row in shipped().values() for name in (row["title"], *row.get("alias", ()), row["key"])}
    assert nobody & named == set()


def test_a_workbook_may_say_that_its_source_holds_no_statuses(path: Path, ketenkaart: Command, done: Command) -> None:
    declared: list[Row] = [("Titel", "Zonder standen"), ("Werk zonder stand", "ja")]
    answer = ketenkaart("check", write(path, ROWS[:1], Plan=declared))
    assert_refused(answer, "blad Acties, rij 2: heeft een status", "het plan zegt van niet (“Zonder standen”)")
    write(path, [(*ROWS[0][:5], None, ROWS[0][6])], Plan=declared)
    assert "hoe ver die is" in ketenkaart("check", path).err
    done("export", "--as-plan", path.with_name("terug.xlsx"), "--plan", path)
    done("check", path.with_name("terug.xlsx"))


@pytest.mark.parametrize("source", ["typed", TOWN, pytest.param(SHIPPED, marks=pytest.mark.large)])
def test_workbook_gives_same_matrix(source: Any, tmp_path: Path, ketenkaart: Command, as_workbook: Workbooks) -> None:
    plan = write(tmp_path / "gemeente-voorbeeld.xlsx", ROWS) if source == "typed" else source
    said = as_workbook(plan)
    assert ("De bladen kunnen dit niet bevatten" in said.out) == (source != "typed")
    assert ("  Lidmaatschap: 40\n" in said.out) == (source == SHIPPED)
    assert cells(said.book) == cells(said.again)
    for by in ("kind", "partner"):
        words = ("coverage", "--by", by, "--format", "json", "--plan")
        before, after = (json.loads(ketenkaart(*words, one).out) for one in (plan, said.book))
        if source == SHIPPED:  # its text does not go along: of such a plan, work without a step answers each step
            shared = {row["column"] for row in after if not row["barrier"] and row["initiatives"]}
            fewer = [old for old, new in zip(before, after, strict=True) if old["expected"] > new["expected"]]
            assert all(row["column"] in shared and row["barrier"] for row in fewer)
            after = [new | {"expected": old["expected"]} for old, new in zip(before, after, strict=True)]
        assert before == after


def records(plan: Path, name: str) -> list[dict[str, Any]]:
    return [row.model_dump(by_alias=True) for row in read_plan(plan).records.get(name, [])]


def test_a_field_that_few_plans_fill_comes_back(path: Path, ketenkaart: Command) -> None:
    plan = ROOT / "tests/plans/seldom-filled"
    assert "niet bevatten" not in ketenkaart("export", "--as-plan", path, "--plan", plan).out
    for name in ("measures", "expectations", "bottlenecks"):
        assert records(path, name) == records(plan, name), name
    book = load_workbook(path)
    filled = {str(head.value): [one for one in cells if one.value] for head, *cells in book["Acties"].iter_cols()}
    assert {name: [cell.value for cell in filled[name]] for name in CASES["seldom"]} == CASES["seldom"]
    (cell,) = filled["Andere status"]
    cell.value = "Vertraagt"
    book.save(path)
    assert_refused(ketenkaart("check", path), f"rij {cell.row}, kolom Andere status")


def test_a_workbook_of_a_plan_with_a_source_says_whose_work_it_is(path: Path, done: Command) -> None:
    """Read back there is no source text, so what followed from the passages has to be in the cells."""
    what = [contribution("arbeid", more="byOrganisation: dienst"), contribution("werving", kind="preventie")]
    what += [contribution("identiteit", "geduid", "plan-2"), contribution("huisvesting", "geduid", "plan-3")]
    plan = sourced(path.parent, measure("1.1", [involved("dienst"), involved("bureau", "plan-2")], what))
    done("export", "--as-plan", path, "--plan", plan)
    (read,) = records(path, "measures")
    whose = {row["barrier"]: row["byOrganisation"] for row in read["contributions"]}
    assert whose == {"arbeid": ("dienst",), "werving": (), "identiteit": ("bureau",), "huisvesting": ()}
    for scenario in (Scenario(), Scenario(stated_only=True)):
        one, two = (coverage(Plans([each]).at(scenario), "partner") for each in (plan, path))
        state = attrgetter("barrier", "column", "state", "state_basis")
        assert [*map(state, one)] == [*map(state, two)]
    twice = path.parent / "nog-eens" / path.name
    twice.parent.mkdir()
    done("export", "--as-plan", twice, "--plan", path)
    assert records(twice, "measures") == records(path, "measures")


FIRST_TEN = ["Nummer", "Titel", "Partner", "Rol", "Stap", "Soort werk", "Status", "Peildatum", "Termijn", "Belofte"]


def test_empty_columns_past_the_tenth_are_folded(path: Path, small_plan: Path, done: Command) -> None:
    def in_sight(book: Path) -> list[str]:
        page = load_workbook(book)["Acties"]
        spans = [(one.min, one.max) for one in page.column_dimensions.values() if one.hidden]
        return [str(cell.value) for cell in page[1] if not any(low <= cell.column <= high for low, high in spans)]

    empty, filled = path.with_name("leeg.xlsx"), path.with_name("vol.xlsx")
    done("new-plan", empty)
    assert in_sight(empty) == FIRST_TEN
    (small_plan / "plan.yaml").write_text(f"{SMALL_PLAN}    frequency: elk kwartaal\n")
    done("export", "--as-plan", filled, "--plan", small_plan)
    seen = in_sight(filled)
    assert seen[:10] == FIRST_TEN
    assert {"Frequentie", "Thema", "Reden"} < {*seen[10:]}
    assert not {"Budget", "Plaats"} & {*seen}


def test_a_cell_of_marks_alone_is_read_as_nothing_or_refused_in_words(path: Path, done: Command) -> None:
    """Such as what is left of a list of names: in each column of each sheet."""
    for column in {column for sheet in layout().sheets for column in sheet.columns}:
        for mark in (";", ",", "; ;", "/", "\n", "-"):
            read_cell(mark, column, "mensenhandel")
    partners: list[Row] = [("Naam", "Ook bekend als"), ("Buurtteam", ";")]
    assert done("check", write(path, ROWS[:1], Partners=partners)).err == ""
