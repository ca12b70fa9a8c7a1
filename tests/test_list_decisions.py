"""What the owner of a list decided: replayed, undone, kept in the workbook, and on no other row than it was about."""

import csv
import io
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.reading import read_plan
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.werkplaats.door import Workplace
from tests.conftest import ROOT, Command

REAL = ROOT.parent / "shared" / "lists"
HERE = pytest.mark.skipif(not (REAL / "list-a.csv").exists(), reason="the lists of municipalities are not at hand")
Decision = dict[str, str]
Rows = list[list[str]]
STEP, KIND = "Stap", "Soort werk"
LIST: Rows = [
    ["Nr", "Maatregel", "Wie", "Rol", "Thema", "Soort", "Stand", "Planning"],
    ["1", "Panden controleren", "gemeente Sluis", "trekker", "Wonen", "toezicht", "loopt", "2026"],
    ["2", "Melders bereiken", "Politie; OM", "trekker", "Jeugd", "signalering", "operationeel", "z.s.m."],
    ["3", "Hulp geven", "gemeente Goes", "", "Opvang", "zorg", "opgezet", ""],
    ["4", "Trainen", "IND, COA en Vreemd Bureau", "partner", "", "training", "operationeel", "2027"],
    ["5", "Trainen", "IND", "partner", "", "training", "gereed", "2027"],
    ["6", "Trainen", "IND", "partner", "", "", "gereed", "2028"],
    ["7", "Witwassen tegengaan", "Belastingdienst", "uitvoerder", "", "opsporing", "gepland", ""],
]


def in_csv(rows: Rows) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue().encode()


def decision(about: str, which: str, field: str, value: str, by: str = "hand") -> Decision:
    return {"about": about, "which": which, "field": field, "value": value, "by": by}


class Board:
    """The board of the workplace with one list on it."""

    def __init__(self, rows: Rows | bytes, name: str = "lijst.csv") -> None:
        self.door = Workplace()
        self.first = self.door.open_list({"name": name, "data": rows if isinstance(rows, bytes) else in_csv(rows)})

    def shown(self, decisions: Sequence[Decision] = ()) -> dict[str, Any]:
        return {name: part for name, part in self.door.decide({"decisions": decisions}).items() if name != "decisions"}

    def book(self, decisions: Sequence[Decision] = ()) -> bytes:
        return bytes(self.door.workbook({"decisions": decisions})["data"])

    def which(self, number: str) -> str:
        """The address of the row with a number."""
        return next(str(row["which"]) for row in self.first["rows"] if row["number"] == number)


@pytest.fixture(scope="module")
def board() -> Board:
    return Board(LIST)


def decided(board: Board) -> list[Decision]:
    """A decision of each kind."""
    return [
        decision("row", board.which("1"), STEP, "Huisvesting"),
        decision("row", "*", STEP, "", "Soort werk is opvang of zorg"),
        decision("column", "stand", "value:operationeel", "afgerond"),
        decision("row", board.which("2"), STEP, "Hoort nergens"),
        decision("name", "ind, coa en vreemd bureau", "names", "IND; COA; Vreemd Bureau"),
        decision("row", board.which("1"), STEP, "Arbeid; Huisvesting"),
        decision("row", board.which("6"), KIND, "kennis en opleiding"),
        decision("column", "thema", "target", "Toelichting"),
        decision("list", "", "Titel", "Plan van Sluis"),
        decision("list", "", "Toegang", "openbaar"),
        decision("row", board.which("7"), STEP, "Alle stappen"),
        decision("row", board.which("7"), STEP, ""),
    ]


def placed(shown: dict[str, Any]) -> dict[str, str]:
    return {row["number"]: row["fields"][STEP] for row in shown["rows"]}


def test_the_last_decision_about_a_thing_holds(board: Board) -> None:
    shown = board.shown(decided(board))
    assert placed(shown) == {
        "1": "Arbeid; Huisvesting", "2": "Hoort nergens", "3": "Niet aan één stap gebonden", "4": "", "5": "", "6": "", "7": "",
    }  # fmt: skip
    by = {row["number"]: row for row in shown["rows"]}
    assert [one["name"] for one in by["4"]["who"]] == ["IND", "COA", "Vreemd Bureau"]
    assert (by["2"]["fields"]["Status"], by["4"]["fields"]["Status"], by["2"]["open"]) == ("afgerond", "afgerond", False)
    assert (shown["plan"]["title"], shown["plan"]["access"]) == ("Plan van Sluis", "openbaar")
    assert board.first["reasons"] != shown["reasons"]


def test_to_undo_is_to_drop_the_last_and_the_same_decisions_give_the_same_bytes(board: Board) -> None:
    """Each state on the way back is the one on the way there; another board with the same list gives the same bytes."""
    made, other = decided(board), Board(LIST)
    there = [board.shown(made[:count]) for count in range(len(made) + 1)]
    back = [board.shown(made[:count]) for count in reversed(range(len(made) + 1))]
    assert there == back[::-1]
    assert there[0] == {name: part for name, part in board.first.items() if name != "decisions"}
    for count in (0, 5, len(made)):
        assert board.book(made[:count]) == other.book(made[:count])


@pytest.mark.parametrize("count", [0, 1, 6, 12])
def test_a_workbook_opened_again_is_where_one_was(board: Board, count: int) -> None:
    """The same decisions, board and bytes; to finish then gives what finishing at once gives."""
    made = decided(board)
    book = board.book(made[:count])
    again = Board(book, "lijst-plan.xlsx")
    assert again.first.get("decisions") == made[:count]
    assert {name: part for name, part in again.first.items() if name != "decisions"} == board.shown(made[:count])
    assert again.book(made[:count]) == book
    assert again.book(made) == board.book(made)
    assert again.shown() == board.shown()


def graph(ketenkaart: Command, book: Path) -> list[str]:
    answer = ketenkaart("export", book.with_suffix(".nt"), "--plan", book)
    assert answer.code == 0, answer.err
    return sorted(book.with_suffix(".nt").read_text(encoding="utf-8").splitlines())


def test_page_and_command_line_with_the_same_choices_give_the_same_plan(
    board: Board, tmp_path: Path, ketenkaart: Command
) -> None:
    made = decided(board)
    source, choices, ours, theirs = (tmp_path / name for name in ("lijst.csv", "keuzes.yaml", "o/p.xlsx", "t/p.xlsx"))
    source.write_bytes(in_csv(LIST))
    choices.write_text(yaml.safe_dump({"keuzes": made}, allow_unicode=True), encoding="utf-8")
    for folder in (ours.parent, theirs.parent):
        folder.mkdir()
    ours.write_bytes(board.book(made))
    answer = ketenkaart("new-plan", theirs, "--from", source, "--choices", choices)
    assert answer.code == 0, answer.err
    assert theirs.read_bytes() == ours.read_bytes()
    assert graph(ketenkaart, ours) == graph(ketenkaart, theirs)
    from_book = tmp_path / "b.xlsx"
    assert ketenkaart("new-plan", from_book, "--from", source, "--choices", ours).code == 0
    assert from_book.read_bytes() == ours.read_bytes()


def test_a_cell_filled_in_excel_is_a_decision(board: Board, tmp_path: Path) -> None:
    """Of the row in which it stands; what nobody touched gives none, and a plan with a row more is a plan."""
    made, path = decided(board)[:2], tmp_path / "p.xlsx"
    path.write_bytes(board.book(made))
    book = load_workbook(path)
    page = book["Acties"]
    head = [cell.value for cell in page[1]]
    rows = {row[head.index("Nummer")].value: row for row in page.iter_rows(min_row=2)}
    rows["4"][head.index(STEP)].value = "Arbeid"
    rows["1"][head.index("Status")].value = None
    rows["3"][head.index("Termijn")].value = "eind 2027"
    book.save(path)
    again = Board(path.read_bytes(), "p.xlsx")
    fresh = [one for one in again.first["decisions"] if one not in made]
    assert again.first["decisions"][:2] == made
    assert sorted((one["which"], one["field"], one["value"]) for one in fresh) == sorted(
        [(board.which("4"), STEP, "Arbeid"), (board.which("1"), "Status", ""), (board.which("3"), "Termijn", "eind 2027")]
    )
    assert placed(again.first)["4"] == "Arbeid"
    book["Plan"].cell(2, [cell.value for cell in book["Plan"][1]].index("Titel") + 1).value = "Ons plan"
    book.save(path)
    again = Board(path.read_bytes(), "p.xlsx")
    assert again.first["plan"]["title"] == "Ons plan"
    assert placed(again.first)["4"] == "Arbeid"
    page.append([None, "Een regel erbij"])
    book.save(path)
    assert "checked" in Board(path.read_bytes(), "p.xlsx").first


NAMED = ["gemeente Sluis", "Politie", "OM", "IND", "COA", "Belastingdienst", "gemeente Goes", "Inspectie SZW"]
VERBS = ["Controleren", "Trainen", "Melden", "Helpen", "Sluiten", "Delen"]
STEPS = ["Werving", "Huisvesting", "Identiteit", "Arbeid", "Financiën", "Alle stappen", "Hoort nergens"]


def edited(draw: random.Random, rows: Rows) -> Iterator[list[str]]:
    """The rows of a list as its owner keeps it: some gone, some new, in another order, numbered again."""
    kept = [row for row in rows if draw.random() > 0.15]
    fresh = [[str(100 + n), f"Nieuw {n} {draw.choice(VERBS)}", draw.choice(NAMED), "", "", "gepland"] for n in range(draw.randint(0, 4))]
    for row in fresh:
        kept.insert(draw.randint(0, len(kept)), row)
    match draw.randint(0, 3):
        case 0:
            draw.shuffle(kept)
        case 1:
            kept.sort(key=lambda row: row[1])
        case 2:
            kept.reverse()
    again = draw.random() < 0.7
    for number, row in enumerate(kept, 1):
        yield [str(number) if again else row[0], *row[1:]]


SCRIPTS = [pytest.param(n, marks=pytest.mark.large if n >= 20 else ()) for n in range(500)]


@pytest.mark.parametrize("seed", SCRIPTS)
def test_no_decision_lands_on_another_row(seed: int) -> None:
    """After any edit of the list a row has the step that was decided of it, or none: never that of another."""
    draw = random.Random(f"lijst {seed}")
    head = ["Nr", "Maatregel", "Wie", "Soort", "Plaats", "Stand"]
    rows = []
    for number in range(1, draw.randint(4, 14)):
        title = f"{draw.choice(VERBS)} {draw.choice(('', 'overal', 'in de wijk'))}".strip()
        rows.append([str(number), title, draw.choice(NAMED), draw.choice(("toezicht", "", "preventie")), f"merk {number}", "loopt"])
    board = Board([head, *rows])
    made, by_mark = [], {}
    for row, line in zip(board.first["rows"], rows, strict=False):
        if len(board.first["rows"]) == len(rows) and draw.random() < 0.7:
            step = draw.choice(STEPS)
            by_mark[line[4]] = step
            made.append(decision("row", row["which"], STEP, step))
    assert board.shown(made)
    later = Board([head, *edited(draw, rows)])
    shown = later.shown(made)
    lines = read_back(later.book(made))
    assert len(shown["rows"]) == len({line["Nummer"] for line in lines})
    wrong = {
        line["Plaats"]: (line[STEP], by_mark.get(line["Plaats"])) for line in lines
        if line[STEP] and canonical(by_mark.get(line["Plaats"], "")) != canonical(line[STEP])
    }  # fmt: skip
    assert wrong == {}


def canonical(step: str) -> str:
    return {"Alle stappen": "Niet aan één stap gebonden"}.get(step, step)


def read_back(book: bytes) -> list[dict[str, str]]:
    page = load_workbook(io.BytesIO(book))["Acties"]
    head, *rows = page.iter_rows(values_only=True)
    found = [{str(name): str(text or "") for name, text in zip(head, row, strict=True)} for row in rows]
    return [row for row in found if row["Titel"]]


Dry = Callable[..., dict[str, Any]]


@pytest.fixture
def real(tmp_path: Path, ketenkaart: Command) -> Dry:
    """What one of the two lists of municipalities becomes."""

    def run(name: str, *words: str) -> dict[str, Any]:
        answer = ketenkaart("new-plan", tmp_path / "p.xlsx", "--from", REAL / name, "--dry-run", "--format", "json", *words)
        assert answer.code == 0, answer.err
        found: dict[str, Any] = json.loads(answer.out)
        return found

    return run


def roles_of(path: Path) -> list[set[str]]:
    """The roles in each measure of a plan that has one that is known."""
    found = [{one.role for one in measure.involvements if one.role} - {""} for measure in read_plan(path).records["measures"]]
    return [roles for roles in found if roles]


@HERE
def test_list_b_is_placed_as_it_is(real: Dry, tmp_path: Path, ketenkaart: Command) -> None:
    shown = real("list-b.csv")
    assert [row["number"] for row in shown["rows"] if row["open"]] == []
    assert len(shown["rows"]) == 15
    assert shown["reasons"] == []
    assert Counter(one["role"] for row in shown["rows"] for one in row["who"][:1]) == {
        "trekker": 13, "financier": 1, "beoogd ondertekenaar": 1,
    }  # fmt: skip
    asked = [one for one in shown["columns"] if one["asks"]] + [n for n in shown["names"] if n["reading"] in ("several", "same")]
    assert len(asked) <= 4
    path, choices, one = tmp_path / "b.xlsx", tmp_path / "k.yaml", "gemeenten en organisaties"
    made = [decision("name", one, "names", one), decision("name", one, "kind", "verzamelnaam")]
    choices.write_text(yaml.safe_dump({"keuzes": made}), encoding="utf-8")
    assert ketenkaart("new-plan", path, "--from", REAL / "list-b.csv", "--choices", choices).code == 0
    answer = ketenkaart("check", path)
    assert answer.code == 0, answer.err
    assert Counter(role for roles in roles_of(path) for role in roles) == {
        "trekker": 13, "financier": 1, "beoogd-ondertekenaar": 1,
    }  # fmt: skip


@HERE
def test_list_a_is_placed_with_few_decisions(real: Dry, tmp_path: Path, ketenkaart: Command) -> None:
    first = real("list-a.csv")
    counts = Counter((one["strength"], one["value"]) for one in first["reasons"] for _ in range(one["count"]))
    strong = sum(count for (strength, value), count in counts.items() if strength == "sterk" and value != "Opvang en zorg")
    assert (strong, counts["sterk", "Opvang en zorg"]) == (11, 4)
    assert len([row for row in first["rows"] if any(one["role"] for one in row["who"])]) == 13
    shown = real("list-a.csv", "--accept", "zwak")
    still = [row["number"] for row in shown["rows"] if row["open"]]
    assert still == ["1.2", "1.3", "1.4", "1.5", "3.1", "3.2"]
    open_kinds = {one["kind"] for one in shown["cells"] if sum(one["open"])}
    assert open_kinds == {"opsporing en vervolging", "preventie"}
    path = tmp_path / "a.xlsx"
    assert ketenkaart("new-plan", path, "--from", REAL / "list-a.csv", "--accept", "zwak").code == 0
    answer = ketenkaart("check", path)
    assert (answer.code, "nergens een trekker" in answer.out + answer.err) == (0, False), answer.err
    cells = json.loads(ketenkaart("coverage", "--plan", path, "--format", "json").out)
    assert {one["column"] for one in cells if one["open"]} == {"opsporing-vervolging", "preventie"}
    leads = [measure for measure in read_plan(path).records["measures"] if any(one.role == "trekker" for one in measure.involvements)]
    assert [one.identifier for one in leads] == ["1.2", "1.3", "1.4", "2.1", "2.4", "2.6", "2.7", "4.6", "4.10"]


OUTSIDE: Rows = [
    ["Nr", "Actie", "Wie", "Rol", "Stap", "Soort", "Status"],
    ["1", "Jaarverslag maken", "gemeente Sluis", "trekker", "Hoort nergens", "kennis en opleiding", "loopt"],
    ["2", "Bestuur bijpraten", "gemeente Sluis", "trekker", "hoort nergens", "", "loopt"],
    ["3", "Panden controleren", "gemeente Sluis", "trekker", "Huisvesting", "toezicht en handhaving", "loopt"],
]


def test_what_belongs_nowhere_counts_in_no_cell_and_is_placed(tmp_path: Path, ketenkaart: Command) -> None:
    """In the list, the workbook, the check, the cells, the graph, and the workbook made of the plan again."""
    source, first, again = (tmp_path / name for name in ("l.csv", "een.xlsx", "twee.xlsx"))
    source.write_bytes(in_csv(OUTSIDE))
    assert "nog niet geplaatst" not in ketenkaart("new-plan", first, "--from", source).out
    assert ketenkaart("export", "--as-plan", again, "--plan", first).code == 0
    for path in (first, again):
        assert [row[STEP].lower() for row in read_back(path.read_bytes())] == ["hoort nergens"] * 2 + ["huisvesting"]
        said = ketenkaart("check", path)
        assert said.code == 0, said.err
        assert "geplaatst" not in said.out + said.err
        measures = read_plan(path).records["measures"]
        assert [(one.outsideModel, one.crossCutting) for one in measures] == [(True, False)] * 2 + [(False, False)]
        cells = json.loads(ketenkaart("coverage", "--plan", path, "--format", "json").out)
        assert [cell for cell in cells if cell.get("open")] == []
        assert {(c["barrier"], c["column"]) for c in cells if c["initiatives"]} == {("huisvesting", "toezicht-handhaving")}
        assert "“Jaarverslag" not in ketenkaart("gaps", "--plan", path).out
    assert graph(ketenkaart, first) == graph(ketenkaart, again)


PLACES = ["", "Entree", "arbeid", "wonen", "Arbeid; Huisvesting", "Alle stappen", "Niet aan één stap gebonden", "hoort nergens", "Ruimte"]
WORKS = ["", "toezicht", "training", "Toezicht; training", "opvang", "opvang en zorg; toezicht", "iets vaags"]


def test_the_board_counts_in_each_cell_what_the_plan_counts(tmp_path: Path, ketenkaart: Command) -> None:
    """Of each place with each kind of work: how many are there, and how many can still come; so no cell says less."""
    rows = [[f"Actie {step} {kind}", "politie", step, kind] for step in PLACES for kind in WORKS]
    board, path = Board([["Actie", "Wie", "Stap", "Soort"], *rows]), tmp_path / "p.xlsx"
    care = [decision("row", row["which"], STEP, "Opvang en zorg") for row in board.first["rows"] if row["title"].startswith("Actie Ruimte")]
    notations = {one.label: one.notation for one in vocabulary().codes["InterventionKind"].values()}
    for decisions in ([], care):
        path.write_bytes(board.book(decisions))
        answer = ketenkaart("coverage", "--plan", path, "--format", "json")
        assert answer.code == 0, answer.err
        there = {(cell["column"], cell["barrier"]): (cell["initiatives"], cell["open"]) for cell in json.loads(answer.out)}
        steps = ["entree", "huisvesting", "identiteit", "arbeid", "financien", None]
        here = {
            (notations[kind["kind"]], step): (placed, still)
            for kind in board.shown(decisions)["cells"]
            for step, placed, still in zip(steps, kind["placed"], kind["open"], strict=True)
        }
        assert here == there
        again = tmp_path / "nog-eens.xlsx"
        answer = ketenkaart("export", "--as-plan", again, "--plan", path)
        assert ("niet bevatten" in answer.out, graph(ketenkaart, again)) == (False, graph(ketenkaart, path))
        again.unlink()


def test_a_row_is_led_by_who_has_that_role_and_judged_with_a_place_and_a_kind() -> None:
    head = ["Actie", "Trekker", "Partners", "Stap", "Soort"]
    rows = [
        ["een", "politie", "", "Arbeid", "toezicht"],
        ["twee", "", "politie", "Arbeid", ""],
        ["drie", "", "OM (trekker)", "", "toezicht"],
        ["vier", "", "OM", "hoort nergens", ""],
    ]
    shown = {row["title"]: (row["led"], row["judged"]) for row in Board([head, *rows]).first["rows"]}
    assert shown == {"een": (True, True), "twee": (False, False), "drie": (True, False), "vier": (False, True)}


def test_each_choice_about_a_column_is_taken_back_also_in_a_workbook_that_was_opened_again() -> None:
    """What a choice left out came back from the list in the file, and in a workbook from nowhere."""
    first = Board(LIST)
    for board in (first, Board(first.book(), "p.xlsx")):
        before = board.shown()
        for column in before["columns"]:
            for target in ("", *before["targets"]):
                board.shown([decision("column", column["which"], "target", target)])
                assert board.shown() == before, (column["head"], target)


def test_a_list_that_is_refused_leaves_the_one_that_is_open() -> None:
    board = Board(LIST)
    made = [decision("row", board.which("1"), STEP, "Arbeid")]
    shown, book = board.shown(made), board.book(made)
    for name, data in (("leeg.csv", b"Alleen een zin."), ("p.xlsx", b"PK\3\4"), ("wie.csv", in_csv([*LIST, ["8", "x", "BSN 123456782"]]))):
        with pytest.raises(KetenkaartError):
            board.door.open_list({"name": name, "data": data})
        assert (board.shown(made), board.book(made), board.door.workbook({"decisions": []})["name"]) == (shown, book, "lijst-plan.xlsx")


def test_choices_about_a_column_that_no_workbook_has_are_refused_in_one_sentence(tmp_path: Path, ketenkaart: Command) -> None:
    source, path, choices = (tmp_path / name for name in ("l.csv", "p.xlsx", "k.yaml"))
    source.write_bytes(in_csv(LIST))
    made = [decision("row", Board(LIST).which("1"), "Kleur", "rood")]
    choices.write_text(yaml.safe_dump({"keuzes": made}), encoding="utf-8")
    answer = ketenkaart("new-plan", path, "--from", source, "--choices", choices)
    assert (answer.code, path.exists(), answer.err.count("\n")) == (2, False, 1)
    assert "“Kleur”" in answer.err


@pytest.mark.parametrize(("chosen", "address", "said"), [("", "NON_PUBLIC", "niet openbaar"), ("openbaar", "PUBLIC", "openbaar")])
def test_a_plan_says_who_may_see_it(chosen: str, address: str, said: str, tmp_path: Path, ketenkaart: Command) -> None:
    """Where nobody said it: not public; in Turtle, and in the line above every answer."""
    source, path, choices = (tmp_path / name for name in ("l.csv", "p.xlsx", "k.yaml"))
    source.write_bytes(in_csv([["stand per 1-2-2026"], *OUTSIDE]))
    made = [decision("list", "", "Toegang", chosen)] if chosen else []
    choices.write_text(yaml.safe_dump({"keuzes": made}), encoding="utf-8")
    assert ketenkaart("new-plan", path, "--from", source, "--choices", choices).code == 0
    [line] = [one for one in graph(ketenkaart, path) if "accessRights" in one]
    assert line.endswith(f"/access-right/{address}> .")
    for command in ("gaps", "coverage"):
        answer = ketenkaart(command, "--plan", path)
        assert f"2026 — {said}\n" in answer.out + answer.err, answer.out


def test_a_measure_at_all_steps_without_a_kind_is_open_there_and_nowhere_else(
    tmp_path: Path, ketenkaart: Command
) -> None:
    """The workbook that is made of it passes its own check, which says what is not known."""
    source, path = tmp_path / "l.csv", tmp_path / "p.xlsx"
    source.write_bytes(in_csv([OUTSIDE[0], ["1", "Ploeg vormen", "gemeente Sluis", "trekker", "Alle stappen", "", "loopt"], OUTSIDE[3]]))
    assert ketenkaart("new-plan", path, "--from", source).code == 0
    said = ketenkaart("check", path)
    assert said.code == 0, said.err
    assert "Zonder soort werk: 1 van de 2 acties." in said.out + said.err
    cells = json.loads(ketenkaart("coverage", "--plan", path, "--format", "json").out)
    assert {cell["barrier"] for cell in cells if cell.get("open")} == {None}
    for command in (("publish", tmp_path / "uit"), ("export", tmp_path / "p.ttl"), ("coverage", "--by", "partner")):
        assert ketenkaart(*command, "--plan", path).code == 0
