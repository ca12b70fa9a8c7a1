"""`coverage --by plan` and `gaps --by plan`: a row a plan, with the counts of an overview."""

import csv
import io
import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from ketenkaart.graph.plan_cache import load_plan
from ketenkaart.queries.rows.labels import plan_key
from ketenkaart.store import Store
from tests.conftest import Command
from tests.test_overview import UNPLACED, plan


@pytest.fixture
def country(tmp_path: Path) -> Path:
    """Three plans: work at one step, the same as support, and one that leaves half of its measures unplaced."""
    root = tmp_path / "land"
    plan(root / "a", "a")
    plan(root / "b", "b", ("direct", "ondersteunend"))
    ending = "deadlineText: eind 2012, modality: belofte, asOf: 2012-01-01}\n"
    plan(root / "c", "c", (ending, ending + UNPLACED))
    return root


def test_coverage_counts_what_each_plan_holds_at_a_step(country: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("coverage", "--by", "plan", "--plan", country, "--format", "json")
    assert answer.code == 0, answer.err
    rows = json.loads(answer.out)
    housing = {row["plan"]: row for row in rows if row["barrier"] == "huisvesting"}
    assert list(housing) == ["a", "b", "c"]
    assert {key: (row["something"], row["supporting"], row["unplaced"]) for key, row in housing.items()} == {
        "a": (1, 0, 0),
        "b": (1, 1, 0),
        "c": (1, 0, 9),
    }
    assert {row["barrier"] for row in rows if row["plan"] == "a"} >= {"entree", "huisvesting", None}
    # What the one overview says of columns over plans, these rows say of plans over columns.
    tallies = json.loads(ketenkaart("compare", country, "--format", "json").out)["tallies"]
    for name in ("something", "supporting", "nothing", "not_expected", "unplaced"):
        assert sum(row[name] for row in rows) == sum(tally[name] for tally in tallies), name
    table = ketenkaart("coverage", "--by", "plan", "--plan", country).out
    assert table.startswith("De plannen staan op naam.")
    assert "1 van 10; 1 alleen" in table


@pytest.mark.parametrize(
    "words",
    [("coverage", "--by", "plan", "--plan", "{}"), ("gaps", "--by", "plan", "--plan", "{}"), ("compare", "{}")],
    ids=" ".join,
)
def test_a_fault_of_our_own_in_one_plan_is_a_line_and_the_others_are_told(
    words: tuple[str, ...], country: Path, cache: Path, ketenkaart: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the engine trips over a plan while it is read, or over what is asked of it."""

    def tripping(function: Callable[..., Any], *plans: str) -> Callable[..., Any]:
        def trip(store: Store) -> Any:
            if plan_key(store) in plans:
                raise KeyError(None)
            return function(store)

        return trip

    def at(folder: Path) -> bytes:
        return load_plan(folder) if folder.name != "a" else b"not a graph"

    for name in ("overview.measure_texts", "by_plan.needs"):
        place, _, function = f"ketenkaart.queries.side_by_side.{name}".rpartition(".")
        monkeypatch.setattr(f"{place}.{function}", tripping(getattr(import_module(place), function), "b"))
    monkeypatch.setattr("ketenkaart.graph.plans.load", at)
    answer = ketenkaart(*(word.format(country) for word in words))
    assert answer.code == 2
    assert ("1 plan\n" if words[0] == "compare" else "Plan c") in answer.out
    log, wrong = cache / "fouten.log", "hier ging in ketenkaart zelf iets mis"
    assert answer.err.splitlines() == [
        "Niet meegenomen (2):",
        f"“{country / 'a'}”: {wrong} (SyntaxError); de bijzonderheden staan in “{log}”.",
        f"“{country / 'b'}”: {wrong} (KeyError); de bijzonderheden staan in “{log}”.",
    ]
    assert log.read_text(encoding="utf-8").rstrip().endswith("KeyError: None")


def test_gaps_counts_questions_by_weight(country: Path, ketenkaart: Command) -> None:
    command = ("gaps", "--by", "plan", "--plan", country)
    rows = list(
        csv.DictReader(io.StringIO(ketenkaart(*command, "--format", "csv").out.lstrip("\ufeff")), delimiter=";")
    )
    each = {
        key: json.loads(ketenkaart("gaps", "--plan", country / key, "--format", "json").out) for key in ("a", "b", "c")
    }
    assert {row["plan"]: [int(row[w]) for w in ("hoog", "middel", "laag")] for row in rows} == {
        key: [sum(gap["severity"] == w for gap in found) for w in ("hoog", "middel", "laag")]
        for key, found in each.items()
    }
    assert [row["plan"] for row in rows if int(row["unasked"]) > int(rows[0]["unasked"])] == ["c"]
    assert "Niet gevraagd" in ketenkaart(*command).out


def test_gaps_of_what_is_asked_for_only(country: Path, ketenkaart: Command) -> None:
    (country / "d").mkdir()
    (country / "d" / "plan.yaml").write_text(
        (country / "a" / "plan.yaml")
        .read_text(encoding="utf-8")
        .replace("bureau", "instituut")
        .replace("key: a\n", "key: d\n"),
        encoding="utf-8",
    )
    command = ("gaps", "--by", "plan", "--plan", country, "--format", "json")
    late = json.loads(ketenkaart(*command, "--severity", "hoog").out)
    assert {row["middel"] + row["laag"] for row in late} == {0}
    answer = ketenkaart(*command, "--partner", "instituut")  # whom only one plan knows
    assert answer.code == 0, answer.err
    assert {row["plan"] for row in json.loads(answer.out)} == {"a", "b", "c", "d"}
    answer = ketenkaart(*command, "--partner", "nergens")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)


def test_strict_ends_with_one_where_there_are_questions(country: Path, ketenkaart: Command) -> None:
    command = ("gaps", "--by", "plan", "--strict", "--plan", country / "a")
    assert ketenkaart(*command).code == 1
    assert ketenkaart(*command, "--kind", "opvang-zorg", "--severity", "hoog").code == 0


def test_a_faulty_plan_is_told_of_and_the_others_stay(country: Path, ketenkaart: Command) -> None:
    (country / "e").mkdir()
    (country / "e" / "plan.yaml").write_text("plans: [", encoding="utf-8")
    for command in ("coverage", "gaps"):
        answer = ketenkaart(command, "--by", "plan", "--plan", country, "--format", "json")
        assert answer.code == 2
        assert {row["plan"] for row in json.loads(answer.out)} == {"a", "b", "c"}
        assert answer.err.startswith("Niet meegenomen (1):\n")


def test_who_is_lost_is_told_a_cell_at_a_time(country: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("coverage", "--by", "plan", "--plan", country, "--without", "dienst")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "coverage --by kind" in answer.err


def test_a_file_is_what_overview_writes(country: Path, tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--by", "plan", "--plan", country, "--output", tmp_path / "x.csv")
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "ketenkaart compare MAP --output" in answer.err
    assert not (tmp_path / "x.csv").exists()
