"""Many plans side by side: what each says, what is a copy, whose plan is not known, and a faulty one among them."""

import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from ketenkaart.graph.plan_cache import load_plan
from ketenkaart.queries.rows.labels import plan_key
from ketenkaart.queries.side_by_side.overview import shared_measures
from ketenkaart.store import Store
from tests.conftest import TOWN, AsJson, Command, assert_refused, cases
from tests.files import csv_rows
from tests.many import LISTED, PLANTED, missed, plan, write_country

EMPTY = "mensenhandel/huisvesting/signalering"
WORK = "mensenhandel/huisvesting/toezicht-handhaving"
COUNTED = ("something", "supporting", "nothing", "not_expected", "unplaced")
ENDING = "deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01}\n"
CASES = cases("overview")


@pytest.fixture
def country(tmp_path: Path) -> Path:
    """Four plans in two regions: two that say the same, one that is still a plan, one with supporting work only."""
    root = tmp_path / "land"
    plan(root / "noord" / "een", "een", ("    usesModel:", "    appliesTo: [gm0001, gm0002]\n    usesModel:"))
    plan(root / "noord" / "twee", "twee")
    unreported = ("      - {status: lopend, asOf: 2013-01-01}\n", "")
    plan(root / "zuid" / "drie", "drie", ("Kamers controleren", "Pensions bezoeken"), unreported)
    plan(root / "zuid" / "vier", "vier", ("Kamers controleren", "Over kamers praten"), ("direct", "ondersteunend"))
    (root / "leesmij.txt").write_text("geen plan", encoding="utf-8")
    (root / ".oud").mkdir()
    return root


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """Three plans: work at one step, the same as support, and one that leaves half of its measures unplaced."""
    root = tmp_path / "drie"
    plan(root / "a", "a")
    plan(root / "b", "b", ("direct", "ondersteunend"))
    unplaced = (ENDING, ENDING + CASES["unplaced"])
    plan(root / "c", "c", (": bureau", ": instituut"), (": Bureau", ": Instituut"), unplaced)
    return root


def test_each_plan_has_its_own_states_which_are_counted(country: Path, done: Command, as_json: AsJson) -> None:
    found = as_json("compare", country)
    states = {"een": "bezig", "twee": "bezig", "drie": "nog-niet", "vier": "bezig/ondersteunend"}
    assert {one["key"]: one["states"][WORK] for one in found["plans"]} == states
    assert [one["title"] for one in found["plans"]] == ["Plan drie", "Plan een", "Plan twee", "Plan vier"]
    tallies = {tally["column"]: tally for tally in found["tallies"]}
    assert [tallies[WORK][name] for name in COUNTED] == [4, 1, 0, 0, 0]
    assert tallies[EMPTY]["nothing"] == 4  # the model expects it
    shared = {one["key"]: [(a["plan"], a["count"], a["of"]) for a in one["alike"]] for one in found["plans"]}
    assert shared == {"een": [("twee", 1, 1)], "twee": [("een", 1, 1)], "drie": [], "vier": []}
    table = done("compare", country).out
    copied = "· Plan een: 1 van de 1 acties staan woordelijk ook in “Plan twee”"
    for words in ("4 van 4; 1", "0 van 4; bij 4", "De plannen staan op naam", copied):
        assert words in table
    for one in as_json("compare", country, "--by", "question")["plans"]:
        states = one["states"]
        assert (states["maatregel-zonder-genoemde-trekker"], states["deadline-verstreken"]) == ("0", "1")
    # A folder of plans stands for its plans everywhere.
    assert {row["plan"] for row in as_json("coverage", "--plan", country / "noord")} == {"een", "twee"}


def test_plans_that_share_most_measures_come_first() -> None:
    shared = shared_measures({"a": ["p", "q", "r"], "b": ["p"], "c": ["q", "r", "s"], "d": ["t"]})
    assert {key: [(one.plan, one.count, one.of) for one in ones] for key, ones in shared.items()} == {
        "a": [("c", 2, 3), ("b", 1, 3)], "b": [("a", 1, 1)], "c": [("a", 2, 3)], "d": [],
    }  # fmt: skip


def test_municipality_has_a_plan_or_none(country: Path, tmp_path: Path, done: Command, as_json: AsJson) -> None:
    listed, out = tmp_path / "gemeenten.csv", tmp_path / "uit.csv"
    two = LISTED.replace("Provincie\n", "Provincie;Arbeidsmarktregio\n").replace("N\n", "N;Elders\n")  # the first counts
    listed.write_text(f"Gemeenten van Nergensland\n\n{two}", encoding="utf-8")
    command = ("compare", country, "--municipalities", listed)
    more = ["Plan een (geldt voor 2 gemeenten)"]
    found = [(one["code"], one["plans"]) for one in as_json(*command)["municipalities"]]
    assert found == [("gm0001", more), ("gm0002", more), ("gm0003", [])]
    lines = [line.split() for line in done(*command).out.splitlines()]
    regions = [["Noord", "2", "0"], ["Zuid", "1", "1"], ["N", "3", "1"]]
    assert [line for line in lines if line and line[0] in ("Noord", "Zuid", "N")] == regions
    done(*command, "--output", out)
    rows = csv_rows(out.read_text(encoding="utf-8"))
    assert [row["Plan"] for row in rows] == ["Plan drie", "Plan een", "Plan twee", "Plan vier", "Ceel"]
    assert {value for head, value in rows[-1].items() if "–" in head} == {"geen plan bekend"}


@pytest.mark.parametrize("words", CASES["refused"])
def test_what_cannot_be_asked_of_many_is_refused(words: str, country: Path, ketenkaart: Command) -> None:
    (country / "map").mkdir()
    for name, text in {"lijst": LISTED, **CASES["lists"]}.items():
        (country / f"{name}.csv").write_text(text, encoding="utf-8")
    answer = ketenkaart(*(word.format(country) for word in words.split()), cwd=country.parent)
    assert_refused(answer, CASES["refused"][words])
    assert answer.err.count("\n") < 3
    assert [path.name for path in country.parent.iterdir()] == [country.name]


def test_files_say_what_the_screen_says(country: Path, tmp_path: Path, done: Command, as_json: AsJson) -> None:
    for suffix in ("xlsx", "ttl", "json"):
        done("compare", country, "--output", tmp_path / f"uit.{suffix}")
    page = load_workbook(tmp_path / "uit.xlsx")["Plannen"]
    column = [cell.value for cell in page[1]].index("Huisvesting – toezicht en handhaving")
    cells = {row[0].value: (row[column].value, row[column].fill.fgColor.rgb) for row in page.iter_rows(min_row=2)}
    assert cells["Plan drie"] == ("nog niet gedaan", "FFF6D9A0")
    assert cells["Plan vier"] == ("bezig, alleen ondersteunend werk", "FFBFE1F6")
    assert (tmp_path / "uit.ttl").read_text(encoding="utf-8").count("kk:CoverageCell ;") > 100
    assert json.loads((tmp_path / "uit.json").read_text(encoding="utf-8")) == as_json("compare", country)


@pytest.mark.large
def test_ten_differences_among_copies_are_all_seen(tmp_path: Path, as_json: AsJson) -> None:
    """Five copies, two differences in each; `make bench` has 342."""
    write_country(tmp_path / "land", 5)
    base, found = (
        {by: as_json("compare", place, "--by", by) for by in ("kind", "partner", "question")}
        for place in (TOWN, tmp_path / "land")
    )
    assert missed(base, found, 5) == []
    copies = {by: {"plans": one["plans"] * 5} for by, one in base.items()}
    assert len(missed(base, copies, 5)) == len(PLANTED) == 10


def test_coverage_by_plan_counts_what_each_holds_at_a_step(three: Path, done: Command, as_json: AsJson) -> None:
    command = ("coverage", "--by", "plan", "--plan", three)
    rows = as_json(*command)
    housing = {row["plan"]: row for row in rows if row["barrier"] == "huisvesting"}
    counted = {key: (row["something"], row["supporting"], row["unplaced"]) for key, row in housing.items()}
    assert counted == {"a": (1, 0, 0), "b": (1, 1, 0), "c": (1, 0, 9)}
    assert {row["barrier"] for row in rows if row["plan"] == "a"} >= {"entree", "huisvesting", None}
    # What the one overview says of columns over plans, these rows say of plans over columns.
    tallies = as_json("compare", three)["tallies"]
    for name in COUNTED:
        assert sum(row[name] for row in rows) == sum(tally[name] for tally in tallies), name
    table = done(*command).out
    assert table.startswith("De plannen staan op naam.")
    assert "1 van 10; 1 alleen" in table
    [one] = as_json("compare", three / "c")["plans"]  # what is not placed is not told as silence
    assert (one["states"][WORK], one["states"][EMPTY]) == ("bezig", "niet-geplaatst")
    assert "bij 1" not in done("compare", three / "c").out


def test_gaps_by_plan_counts_by_weight(three: Path, ketenkaart: Command, done: Command, as_json: AsJson) -> None:
    command = ("gaps", "--by", "plan", "--plan", three)
    rows, weights = csv_rows(ketenkaart(*command, "--format", "csv").out), ("hoog", "middel", "laag")
    each = {key: [gap["severity"] for gap in as_json("gaps", "--plan", three / key)] for key in "abc"}
    counted = {row["plan"]: [int(row[weight]) for weight in weights] for row in rows}
    assert counted == {key: [found.count(weight) for weight in weights] for key, found in each.items()}
    assert [row["plan"] for row in rows if int(row["unasked"]) > int(rows[0]["unasked"])] == ["c"]
    assert "Niet gevraagd" in ketenkaart(*command).out
    assert {row["middel"] + row["laag"] for row in as_json(*command, "--severity", "hoog")} == {0}
    # Whom only one plan knows, is asked of all.
    assert {row["plan"] for row in as_json(*command, "--partner", "instituut")} == {"a", "b", "c"}
    strict = ("gaps", "--by", "plan", "--strict", "--plan", three / "a")
    assert ketenkaart(*strict).code == 1
    done(*strict, "--kind", "opvang-zorg", "--severity", "hoog")


COMMANDS = ["compare --plan {}", "coverage --by plan --plan {}", "gaps --by plan --plan {}"]


@pytest.mark.parametrize("command", COMMANDS)
def test_plan_that_cannot_be_read_is_one_line(command: str, country: Path, ketenkaart: Command) -> None:
    zuid = country / "zuid"
    plan(zuid / "model", "model", ("usesModel: mensenhandel", "usesModel: nergens"))
    plan(zuid / "rond", "rond", (ENDING, ENDING + CASES["rond"]))
    plan(zuid / "dubbel", "twee")
    for name, text in {"leeg": "", "kapot": "plans: ["}.items():
        (zuid / name).mkdir()
        (zuid / name / "plan.yaml").write_text(text, encoding="utf-8")
    answer = ketenkaart(*command.format(country).split(), "--format", "json")
    assert answer.code == 2
    found = json.loads(answer.out)
    keys = [row["key"] for row in found["plans"]] if "plans" in found else [row["plan"] for row in found]
    assert list(dict.fromkeys(keys)) == ["drie", "een", "twee", "vier"]
    head, *told = answer.err.splitlines()
    assert (head, len(told)) == ("Niet meegenomen (5):", 5)
    for line, (name, reason) in zip(told, CASES["faulty"].items(), strict=True):
        assert line.startswith(f"“{zuid / name}”: "), line
        assert reason in line


@pytest.mark.parametrize("command", COMMANDS)
def test_own_fault_is_one_line(
    command: str, three: Path, cache: Path, ketenkaart: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the engine trips over a plan while it is read, or over what is asked of it."""

    def tripping(function: Callable[..., Any]) -> Callable[..., Any]:
        def trip(store: Store) -> Any:
            if plan_key(store) == "b":
                raise KeyError(None)
            return function(store)

        return trip

    for name in ("overview.measure_texts", "overview.unasked"):
        place, _, function = f"ketenkaart.queries.side_by_side.{name}".rpartition(".")
        monkeypatch.setattr(f"{place}.{function}", tripping(getattr(import_module(place), function)))
    monkeypatch.setattr("ketenkaart.graph.plans.load_plan", lambda at: b"not a graph" if at.name == "a" else load_plan(at))
    answer = ketenkaart(*command.format(three).split())
    assert answer.code == 2
    assert ("1 plan\n" if command.startswith("compare") else "Plan c") in answer.out
    log, wrong = cache / "fouten.log", "hier ging in ketenkaart zelf iets mis"
    assert answer.err.splitlines() == [
        "Niet meegenomen (2):",
        f"“{three / 'a'}”: {wrong} (SyntaxError); de bijzonderheden staan in “{log}”.",
        f"“{three / 'b'}”: {wrong} (KeyError); de bijzonderheden staan in “{log}”.",
    ]
    assert "\nKeyError: None\n" in log.read_text(encoding="utf-8")  # the tests of other workers write there too
