"""What each column of somebody's own list is read as: by its head, by what stands in it, or as its owner said."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill

from tests.conftest import Command, cases

CASES, CELLS = cases("heads"), cases("list_cells")
Dry = Callable[..., dict[str, Any]]


def in_csv(rows: list[list[Any]]) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue().encode()


def in_sheets(tables: list[list[list[Any]]]) -> bytes:
    """A workbook with each table on a sheet of its own, called after its place."""
    out, made = io.BytesIO(), Workbook()
    made.remove(made.worksheets[0])
    for place, rows in enumerate(tables):
        page = made.create_sheet(str(place))
        for row in rows:
            page.append(row)
    made.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def dry(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Dry:
    """What a list becomes, as the board of the workplace gets it."""
    folder = tmp_path_factory.mktemp("lijst")

    def run(data: bytes | list[list[Any]], *words: object) -> dict[str, Any]:
        data = data if isinstance(data, bytes) else in_csv(data)
        source = folder / ("l.xlsx" if data.startswith(b"PK") else "l.csv")
        source.write_bytes(data)
        answer = ketenkaart("new-plan", folder / "p.xlsx", "--from", source, "--dry-run", "--format", "json", *words)
        assert (answer.code, answer.err, (folder / "p.xlsx").exists()) == (0, "", False), answer.err
        found: dict[str, Any] = json.loads(answer.out)
        return found

    return run


def fills(column: dict[str, Any]) -> str:
    """What a column fills, and the role of whom it names."""
    return f"{column['target']}:{column['role']}" if column["target"] == "Partner" else column["target"]


def test_a_head_alone_says_what_a_column_is(dry: Dry) -> None:
    """Each head on a sheet with one column that is certain beside it, so that none competes with another."""
    heads = [(head, column) for column, names in CASES["heads"].items() for head in names]
    tables = []
    for head, column in heads:
        other = ("Trekker", "Openbaar Ministerie") if column == "Titel" else ("Maatregel", "Iets doen")
        tables.append([[head, other[0], "Plaats"], [CASES["cells"].get(column, "Iets"), other[1], "Goes"]])
    found = {(one["table"], one["head"]): fills(one) for one in dry(in_sheets(tables))["columns"]}
    read = {head: (column, found.get((str(place), head), "no head")) for place, (head, column) in enumerate(heads)}
    assert {head: pair for head, pair in read.items() if pair[0] != pair[1]} == {}


def test_what_stands_in_a_column_decides_with_its_head(dry: Dry) -> None:
    tables = [
        [["Maatregel", head, "Plaats"], *[[f"Doen {place} {n}", text, "Goes"] for n, text in enumerate(texts)]]
        for place, (head, texts, _, _) in enumerate(CASES["values"])
    ]
    found = {one["table"]: (one["target"], one["why"]) for one in dry(in_sheets(tables))["columns"] if one["head"] not in ("Maatregel", "Plaats")}
    wanted = {str(place): (column, why) for place, (_, _, column, why) in enumerate(CASES["values"])}
    assert {place: (CASES["values"][int(place)], found.get(place)) for place in wanted if found.get(place) != wanted[place]} == {}


@pytest.mark.parametrize(("upper", "lower", "row", "wanted"), CASES["two_rows"])
def test_heads_in_two_rows(upper: list[Any], lower: list[Any], row: list[Any], wanted: list[str], dry: Dry) -> None:
    shown = dry(in_sheets([[upper, lower, row]]))
    assert [fills(one) for one in shown["columns"] if one["filled"]] == [w for w, text in zip(wanted, row, strict=True) if text]
    assert len(shown["rows"]) == 1


@pytest.mark.parametrize("case", CELLS, ids=lambda case: str(case["it"]))
def test_who_is_named_and_in_which_role(case: dict[str, Any], dry: Dry) -> None:
    """`list`: rows with a bar between cells; `who` of each row of the plan; what else of its first row is as said."""
    shown = dry([line.split("|") for line in case["list"]], *case.get("words", ()))
    who = ["; ".join(f"{one['name']} ({one['role']})" if one["role"] else one["name"] for one in row["who"]) for row in shown["rows"]]
    assert who == case.get("who", who)
    row = shown["rows"][0]
    assert {name: row["fields"][name] for name in case.get("fields", {})} == case.get("fields", {})
    assert sorted(row["marks"]) == sorted(case.get("marks", row["marks"])), row["marks"]


def coloured(head: str, colours: list[str]) -> bytes:
    """A list of which the cells under a head have a colour and no text, and of the others no colour."""
    out, made = io.BytesIO(), Workbook()
    page = made.worksheets[0]
    page.append(["Maatregel", head, "Plaats"])
    for place, colour in enumerate(colours, 2):
        page.append([f"Doen {place}", None if colour else "loopt", "Goes"])
        if colour:
            page.cell(place, 2).fill = PatternFill("solid", fgColor=f"FF{colour}")
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize("head", ["Status", "Stoplicht", "Hoe gaat het", "Kleurcode"])
def test_colours_are_asked_and_never_read(head: str, dry: Dry, tmp_path: Path, ketenkaart: Command) -> None:
    source = tmp_path / "l.xlsx"
    source.write_bytes(coloured(head, ["00B050", "FF0000", "00B050", "", "FFFFFF"]))
    said = ketenkaart("new-plan", tmp_path / "p.xlsx", "--from", source, "--dry-run").out
    assert f"In kolom “{head}” staan 3 gekleurde cellen zonder woord. Kleuren lezen wij niet." in said
    rows = dry(source.read_bytes(), "--column", f"{head}=Status")["rows"]
    assert [(row["fields"]["Status"], "Status" in row["marks"]) for row in rows] == [
        ("", True), ("", True), ("", True), ("loopt", False), ("", False),
    ]  # fmt: skip
    choices = tmp_path / "k.json"
    green = {"about": "column", "which": head.lower(), "field": "value:kleur 00B050".lower(), "value": "afgerond"}
    status = {"about": "column", "which": head.lower(), "field": "target", "value": "Status"}
    choices.write_text(json.dumps({"keuzes": [status, green]}), encoding="utf-8")  # JSON is YAML too
    rows = dry(source.read_bytes(), "--choices", choices)["rows"]
    assert [row["fields"]["Status"] for row in rows] == ["afgerond", "", "afgerond", "loopt", ""]
    assert [row["number"] for row in rows if "Status" in row["marks"]] == [""]


def test_a_list_without_colours_says_that_they_are_not_in_it(tmp_path: Path, ketenkaart: Command) -> None:
    source = tmp_path / "l.csv"
    source.write_bytes(in_csv([["Maatregel", "Status"], ["a", "loopt"]]))
    assert "Kleuren staan niet in zo'n bestand" in ketenkaart("new-plan", tmp_path / "p.xlsx", "--from", source).out


def test_what_is_said_of_a_column_of_partners_is_true(tmp_path: Path, ketenkaart: Command) -> None:
    """Not that its role is not reported, where a column beside it tells it."""
    source, rows = tmp_path / "l.csv", [["Maatregel", "Wie", "Rol"], ["a", "OM", "trekker"]]
    for count, said in ((3, "Wie → Partner, rol uit de kolom ernaast (1)"), (2, "Wie → Partner, rol niet gemeld (1)")):
        source.write_bytes(in_csv([row[:count] for row in rows]))
        (theirs := tmp_path / "p.xlsx").write_text("van iemand")
        assert said in ketenkaart("new-plan", theirs, "--from", source, "--dry-run").out
        assert theirs.read_text() == "van iemand"
