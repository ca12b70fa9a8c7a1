"""What the owner of a list decided: replayed, undone, kept in the workbook, and on no other row than it was about."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.reading import read_plan
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.visuals.page.answered.matrix import matrix
from ketenkaart.visuals.pictures.drawing import draw
from ketenkaart.werkplaats.door import Workplace
from tests.conftest import ROOT, AsJson, Command, Dry, NewPlan, assert_refused, cases
from tests.files import actions, in_csv, sheet_rows
from tests.share import share
from tests.test_partners import reach_told

REAL = ROOT.parent / "shared" / "lists"
HERE = pytest.mark.skipif(not (REAL / "list-a.csv").exists(), reason="the lists of municipalities are not at hand")
Decision = dict[str, str]
Chosen = Callable[[list[Decision]], Path]
Rows = list[list[str]]
STEP, CASES = "Stap", cases("decisions")
LIST: Rows = CASES["list"]
OUTSIDE: Rows = CASES["outside"]


def decision(about: str, which: str, field: str, value: str, by: str = "hand") -> Decision:
    return {"about": about, "which": which, "field": field, "value": value, "by": by}


class Board:
    def __init__(self, rows: Rows | bytes, name: str = "lijst.csv") -> None:
        self.door = Workplace()
        self.first = self.door.open_list({"name": name, "data": rows if isinstance(rows, bytes) else in_csv(rows)})

    def shown(self, decisions: Sequence[Decision] = ()) -> dict[str, Any]:
        return {name: part for name, part in self.door.decide({"decisions": decisions}).items() if name != "decisions"}

    def book(self, decisions: Sequence[Decision] = ()) -> bytes:
        return bytes(self.door.workbook({"decisions": decisions})["data"])

    def which(self, number: str) -> str:
        return next(str(row["which"]) for row in self.first["rows"] if row["number"] == number)


@pytest.fixture(scope="module")
def board() -> Board:
    return Board(LIST)


def decided(board: Board) -> list[Decision]:
    made = [decision(*given) for given in CASES["decisions"]]
    return [one | {"which": board.which(one["which"])} if one["which"].isdigit() else one for one in made]


def placed(shown: dict[str, Any]) -> dict[str, str]:
    return {row["number"]: row["fields"][STEP] for row in shown["rows"]}


def test_a_title_tells_the_kind_of_work_beside_the_step_and_a_column_of_kinds_goes_before() -> None:
    """Nothing is filled before one accepts it; what stands in the list is kept."""
    expected = [[title, "", kind, [], *more] for title, kind, *more in CASES["kinds"]] + CASES["own_steps"]
    board = Board([["Actie", "Stap", "Soort werk"], *([title, step, kind] for title, step, kind, *_ in expected)])
    given = [[row["title"], row["places"], (row["proposal"] or {}).get("value", "")] for row in board.first["rows"]]
    assert (given, board.first["own"]) == ([[title, at, value] for title, _, _, at, value, *_ in expected], 3)
    assert [row["fields"]["Soort werk"] for row in board.first["rows"]] == [kind for _, _, kind, *_ in expected]
    shown = board.shown(made := [decision("row", "*", STEP, "", one["reason"]) for one in board.first["reasons"]])
    assert [[row["fields"][STEP], row["fields"]["Soort werk"]] for row in shown["rows"]] == [row[5:] for row in expected]
    assert not any(row["proposal"] for row in shown["rows"])
    care = board.shown([*made, *(decision("row", row["which"], STEP, "Opvang en zorg") for row in shown["rows"])])
    own = ["; ".join(filter(None, [kind, "opvang en zorg" * (kind != "zorg")])) for _, _, kind, *_ in expected]
    assert [row["fields"]["Soort werk"] for row in care["rows"]] == own  # what was only proposed is gone


def test_the_last_decision_about_a_thing_holds(board: Board) -> None:
    shown = board.shown(decided(board))
    assert placed(shown) == CASES["placed"]
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


def test_a_day_in_choices_made_by_hand_that_is_none_is_named_by_check(board: Board, path: Path, ketenkaart: Command) -> None:
    path.write_bytes(board.book([decision("list", "", "Peildatum", "trekker")]))
    assert_refused(ketenkaart("check", path), "Peildatum", "trekker")


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


@pytest.fixture
def chosen(tmp_path: Path) -> Chosen:
    def write(made: list[Decision]) -> Path:
        (tmp_path / "k.yaml").write_text(yaml.safe_dump({"keuzes": made}, allow_unicode=True), encoding="utf-8")
        return tmp_path / "k.yaml"

    return write


def graph(done: Command, book: Path) -> list[str]:
    done("export", book.with_suffix(".nt"), "--plan", book)
    return sorted(book.with_suffix(".nt").read_text(encoding="utf-8").splitlines())


def test_page_and_command_agree(board: Board, path: Path, new_plan: NewPlan, chosen: Chosen, done: Command) -> None:
    """Choices in a file of their own, and those that a workbook keeps."""
    made, ours = decided(board), path.with_name("ours.xlsx")
    ours.write_bytes(board.book(made))
    for choices in (chosen(made), ours):
        new_plan(LIST, "--choices", choices)
        assert path.read_bytes() == ours.read_bytes()
        assert graph(done, ours) == graph(done, path)


def test_a_cell_filled_in_excel_is_a_decision(board: Board, path: Path) -> None:
    """Of the row in which it stands; what nobody touched gives none, and a plan with a row more is a plan."""
    made = decided(board)[:2]
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
    lines = [line for line in sheet_rows(later.book(made)) if line["Titel"]]
    assert len(shown["rows"]) == len({line["Nummer"] for line in lines})
    wrong = {
        line["Plaats"]: (line[STEP], by_mark.get(line["Plaats"])) for line in lines
        if line[STEP] and canonical(by_mark.get(line["Plaats"], "")) != canonical(line[STEP])
    }  # fmt: skip
    assert wrong == {}


def canonical(step: str) -> str:
    return {"Alle stappen": "Niet aan één stap gebonden"}.get(step, step)


@HERE
def test_list_b_is_placed_as_it_is(dry: Dry, path: Path, new_plan: NewPlan, chosen: Chosen, done: Command) -> None:
    listed, one = (REAL / "list-b.csv").read_bytes(), "gemeenten en organisaties"
    shown = dry(listed)
    assert [row["number"] for row in shown["rows"] if row["open"]] == []
    assert (len(shown["rows"]), shown["reasons"]) == (15, [])
    roles = {"trekker": 13, "financier": 1, "beoogd ondertekenaar": 1}
    assert Counter(one["role"] for row in shown["rows"] for one in row["who"][:1]) == roles
    asked = [name for name in shown["names"] if name["reading"] in ("several", "same")]
    assert len(asked) + sum(bool(column["asks"]) for column in shown["columns"]) <= 4
    made = [decision("name", one, "names", one), decision("name", one, "kind", "verzamelnaam")]
    new_plan(listed, "--choices", chosen(made))
    done("check", path)
    found = [{one.role for one in measure.involvements if one.role} for measure in read_plan(path).records["measures"]]
    assert Counter(role.replace("-", " ") for roles in found for role in roles) == roles


@HERE
def test_list_a_needs_few_decisions(dry: Dry, path: Path, new_plan: NewPlan, done: Command, as_json: AsJson) -> None:
    listed = (REAL / "list-a.csv").read_bytes()
    first, shown = dry(listed), dry(listed, "--accept", "zwak")
    counts = Counter((one["strength"], one["value"]) for one in first["reasons"] for _ in range(one["count"]))
    strong = sum(count for (strength, value), count in counts.items() if strength == "sterk" and value != "Opvang en zorg")
    assert (strong, counts["sterk", "Opvang en zorg"]) == (11, 4)
    assert len([row for row in first["rows"] if any(one["role"] for one in row["who"])]) == 13
    still = [row["number"] for row in shown["rows"] if row["open"]]
    assert still == ["1.2", "1.3", "1.4", "1.5", "3.1", "3.2"]
    open_kinds = {one["kind"] for one in shown["cells"] if sum(one["open"])}
    assert open_kinds == {"opsporing en vervolging", "preventie"}
    new_plan(listed, "--accept", "zwak")
    answer = done("check", path)
    assert "nergens een trekker" not in answer.out + answer.err
    cells = as_json("coverage", "--plan", path)
    assert {one["column"] for one in cells if one["open"]} == {"opsporing-vervolging", "preventie"}
    roles = {one.identifier: {who.role for who in one.involvements} for one in read_plan(path).records["measures"]}
    led = [number for number, of in roles.items() if "trekker" in of]
    assert led == ["1.2", "1.3", "1.4", "2.1", "2.4", "2.6", "2.7", "4.6", "4.10"]


def test_what_belongs_nowhere_counts_in_no_cell(path: Path, new_plan: NewPlan, done: Command, as_json: AsJson) -> None:
    """In the list, the workbook, the check, the cells, the graph, and the workbook made of the plan again."""
    again = path.with_name("twee.xlsx")
    assert "nog niet geplaatst" not in new_plan(OUTSIDE).out
    done("export", "--as-plan", again, "--plan", path)
    for book in (path, again):
        assert [step.lower() for (step,) in actions(book, STEP)] == ["hoort nergens"] * 2 + ["huisvesting"]
        said = done("check", book)
        assert "geplaatst" not in said.out + said.err
        measures = read_plan(book).records["measures"]
        assert [(one.outsideModel, one.crossCutting) for one in measures] == [(True, False)] * 2 + [(False, False)]
        cells = as_json("coverage", "--plan", book)
        assert [cell for cell in cells if cell.get("open")] == []
        assert {(c["barrier"], c["column"]) for c in cells if c["initiatives"]} == {("huisvesting", "toezicht-handhaving")}
        assert "“Jaarverslag" not in done("gaps", "--plan", book).out
    assert graph(done, path) == graph(done, again)


PLACES = ["", "Entree", "arbeid", "wonen", "Arbeid; Huisvesting", "Alle stappen", "Niet aan één stap gebonden", "hoort nergens", "Ruimte"]
WORKS = ["", "toezicht", "training", "Toezicht; training", "opvang", "opvang en zorg; toezicht", "iets vaags"]


def test_the_board_counts_in_each_cell_what_the_plan_counts(path: Path, done: Command, as_json: AsJson) -> None:
    """Of each place with each kind of work: how many are there, and how many can still come; so no cell says less."""
    rows = [[f"Actie {step} {kind}", "politie", step, kind] for step in PLACES for kind in WORKS]
    board, again = Board([["Actie", "Wie", "Stap", "Soort"], *rows]), path.with_name("again.xlsx")
    rooms = [row["which"] for row in board.first["rows"] if row["title"].startswith("Actie Ruimte")]
    care = [decision("row", row, STEP, "Opvang en zorg") for row in rooms]
    notations = {one.label: one.notation for one in vocabulary().codes["InterventionKind"].values()}
    for decisions in ([], care):
        path.write_bytes(board.book(decisions))
        cells = as_json("coverage", "--plan", path)
        there = {(cell["column"], cell["barrier"]): (cell["initiatives"], cell["open"]) for cell in cells}
        steps = ["entree", "huisvesting", "identiteit", "arbeid", "financien", None]
        here = {
            (notations[kind["kind"]], step): (placed, still)
            for kind in board.shown(decisions)["cells"]
            for step, placed, still in zip(steps, kind["placed"], kind["open"], strict=True)
        }
        assert here == there
        assert "niet bevatten" not in done("export", "--as-plan", again, "--plan", path).out
        assert graph(done, again) == graph(done, path)
        again.unlink()


def test_a_row_is_led_by_who_has_that_role_and_judged_with_a_place_and_a_kind() -> None:
    shown = Board(CASES["led"]["rows"]).first["rows"]
    assert {row["title"]: [row["led"], row["judged"]] for row in shown} == CASES["led"]["are"]


def test_a_column_says_which_of_its_words_are_guesses() -> None:
    says = Board([["Actie", "Status"], ["Een", "vast"], ["Twee", "idee"], ["Drie", "loopt"]]).first["columns"][1]["says"]
    assert says.startswith("Zo gelezen, en bij stap 3 gevraagd: “vast” als “vaste praktijk of regel”. 1 kennen wij niet, zoals ")


def test_a_column_of_partners_without_roles_asks_once_which_it_is() -> None:
    """Its one answer holds for each name but one that has a role of its own; a head or a column beside it says it too."""
    board = Board([["Actie", "Wie"], ["Een", "politie"], ["Twee", "GGD; OM (deelnemer)"]])
    [_, who] = board.first["columns"]
    assert (who["asks"], [row["led"] for row in board.first["rows"]]) == (True, [False, False])
    shown = board.shown([decision("column", who["which"], "target", "Partner:trekker")])
    assert [one["role"] for row in shown["rows"] for one in row["who"]] == ["trekker", "trekker", "doet mee"]
    assert [one["asks"] for one in shown["columns"]] == [False, False]
    assert not board.shown([decision("column", who["which"], "target", "Partner")])["columns"][1]["asks"]
    for heads in (["Actie", "Trekker"], ["Actie", "Wie", "Rol"]):
        rows = [heads, ["Een", "politie", "trekker"][: len(heads)]]
        assert [one["asks"] for one in Board(rows).first["columns"]] == [False] * len(heads)


def test_a_name_says_whom_it_is_read_as_and_a_word_of_the_report_alone_is_asked(path: Path, ketenkaart: Command) -> None:
    board = Board([["Actie", "Trekker"], *([f"Actie {name}", name] for name, *_ in CASES["names"])])
    assert [[one["text"], one["reading"], one["meant"]] for one in board.first["names"]] == CASES["names"]
    for answer, asked in (("", True), ("Bestuur", False), ("gemeenten", False)):
        path.write_bytes(board.book([decision("name", "bestuur", "names", answer)] if answer else []))
        assert ("Bedoelt u met “Bestuur” de organisatie “gemeenten”?" in ketenkaart("check", path).err) == asked
        titles = {one.key: one.title for one in read_plan(path).records["organisations"]}
        [lead] = next(one for one in read_plan(path).records["measures"] if one.title == "Actie Bestuur").involvements
        assert (titles[lead.organisation], titles.get("bz")) == (answer or "Bestuur", None)


def test_one_says_oneself_who_is_meant_and_a_name_without_a_role_is_not_nobody(path: Path) -> None:
    board = Board((own := CASES["own"])["list"])
    made = [decision("name", which, "names", meant) for which, meant in own["means"].items()]
    assert [one for one in own["named"] if one in board.first["organisations"]] == own["offered"]
    assert {n["text"]: [n["meant"], *n["fresh"]] for n in board.shown(made)["names"] if n["meant"]} == own["are"]
    path.write_bytes(board.book(made))
    store = Plans([path]).at()
    assert {cell["barrier"]: cell["phrase"][-1] for cell in matrix([store])["kind"] if cell["things"]} == own["cells"]
    assert [f"{one['no_partner']} {one['waits']}" for one in reach_told(store)["columns"] if not one["acting"]] == own["steps"]
    assert sum(one["group"] == "onbeslist" for one in draw(store, "partner-stap").nodes) == 2


@pytest.mark.sampled
@pytest.mark.parametrize("again", [False, True], ids=["a list", "a workbook that was opened again"])
def test_each_choice_about_a_column_is_taken_back(again: bool) -> None:
    """What a choice left out came back from the list in the file, and in a workbook from nowhere."""
    first = Board(LIST)
    board = Board(first.book(), "p.xlsx") if again else first
    before = board.shown()
    for column, target in share([(one, to) for one in before["columns"] for to in ("", *before["targets"])], 25):
        board.shown([decision("column", column["which"], "target", target)])
        assert board.shown() == before, (column["head"], target)


def test_a_list_that_is_refused_leaves_the_one_that_is_open() -> None:
    board = Board(LIST)
    made = [decision("row", board.which("1"), STEP, "Arbeid")]
    shown, book = board.shown(made), board.book(made)
    for name, data in (("leeg.csv", b" \n"), ("p.xlsx", b"PK\3\4"), ("wie.csv", in_csv([*LIST, ["8", "x", "BSN 123456782"]]))):
        with pytest.raises(KetenkaartError):
            board.door.open_list({"name": name, "data": data})
        assert (board.shown(made), board.book(made), board.door.workbook({"decisions": []})["name"]) == (shown, book, "lijst-plan.xlsx")


def test_choices_about_a_column_that_no_workbook_has_are_refused(new_plan: NewPlan, chosen: Chosen) -> None:
    made = [decision("row", Board(LIST).which("1"), "Kleur", "rood")]
    assert_refused(new_plan(LIST, "--choices", chosen(made), code=2), "“Kleur”", lines=1)


@pytest.mark.parametrize(("access", "address"), [("", "NON_PUBLIC"), ("openbaar", "PUBLIC")])
def test_access(access: str, address: str, path: Path, new_plan: NewPlan, chosen: Chosen, done: Command) -> None:
    """Where nobody said it: not public; in Turtle, and in the line above every answer."""
    made = [decision("list", "", "Toegang", access)] if access else []
    new_plan([["stand per 1-2-2026"], *OUTSIDE], "--choices", chosen(made))
    [line] = [one for one in graph(done, path) if "accessRights" in one]
    assert line.endswith(f"/access-right/{address}> .")
    for command in ("gaps", "coverage"):
        answer = done(command, "--plan", path)
        assert f"2026 — {access or 'niet openbaar'}\n" in answer.out + answer.err, answer.out


def test_work_at_all_steps_without_kind_is_open(path: Path, new_plan: NewPlan, done: Command, as_json: AsJson) -> None:
    """The workbook that is made of it passes its own check, which says what is not known."""
    ploeg = ["1", "Ploeg vormen", "gemeente Sluis", "trekker", "Alle stappen", "", "loopt"]
    new_plan([OUTSIDE[0], ploeg, OUTSIDE[3]])
    said = done("check", path)
    assert "Zonder soort werk: 1 van de 2 acties." in said.out + said.err
    assert {cell["barrier"] for cell in as_json("coverage", "--plan", path) if cell.get("open")} == {None}
    folder, file = path.with_name("uit"), path.with_name("p.ttl")
    for command in (("publish", folder), ("export", file), ("coverage", "--by", "partner")):
        done(*command, "--plan", path)
