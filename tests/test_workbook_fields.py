"""Whose work, a condition, another status, one silence and a legal question survive a round trip through a workbook."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ketenkaart import Plans
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.sections import PlanRecords
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.matrix.coverage import coverage
from tests.conftest import SMALL_PLAN, Command
from tests.sourced import contribution, involved, measure, sourced

FULL = SMALL_PLAN.replace(
    "        strength: direct\n",
    "        strength: direct\n        conditional: true\n        byOrganisation: bureau\n",
)
FULL = FULL.replace(
    "      - {status: lopend, asOf: 2013-01-01}\n",
    "      - {status: lopend, asOf: 2013-01-01, alternativeReading: {status: vertraagd, rationale: De datum schoof.}}\n",
).replace("    involvements:", "    legalQuestion: bottleneck-wet\n    involvements:")
FULL = (
    FULL.rstrip("\n")
    + """
    silentPart: {summary: hoeveel kamers, weight: kern, sameSilence: deadline-1.1-1}
expectations:
  - {key: e, organisation: bureau, basis: geduid, rationale: r, engagement: niet-gemeld, expectedBy: voorbeeld, asOf: 2012-01-01, sameSilence: silentpart-1.1-1}
bottlenecks:
  - {key: wet, title: Mag dit, resolution: open, asOf: 2012-01-01, sameSilence: deadline-1.1-1}
"""
)


@pytest.fixture(autouse=True)
def shared_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))


def rows(plan: PlanRecords, name: str) -> list[dict[str, Any]]:
    return [row.model_dump(by_alias=True) for row in plan.records.get(name, [])]


def exported(plan: Path, to: Path, ketenkaart: Command) -> str:
    answer = ketenkaart("export", "--as-plan", to, "--plan", plan)
    assert answer.code == 0, answer.err
    return answer.out


def test_every_new_field_comes_back(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    (small_plan / "plan.yaml").write_text(FULL, encoding="utf-8")
    book = tmp_path / "proef.xlsx"
    assert "niet bevatten" not in exported(small_plan, book, ketenkaart)
    for name in ("measures", "expectations", "bottlenecks"):
        assert rows(read_plan(book), name) == rows(read_plan(small_plan), name), name
    sheet = openpyxl.load_workbook(book)["Acties"]
    head = {cell.value: cell.column for cell in sheet[1]}
    told = {name: [row[head[name] - 1].value for row in sheet.iter_rows(min_row=2)] for name in NEW}
    assert {name: [value for value in values if value] for name, values in told.items()} == {
        "Door wie": ["Bureau"],
        "Onder voorbehoud": ["ja"],
        "Juridische vraag": ["bottleneck-wet"],
        "Andere status": ["vertraagd"],
        "Reden andere status": ["De datum schoof."],
        "Zelfde als bij niet gemeld": ["deadline-1.1-1"],
    }


NEW = (
    "Door wie",
    "Onder voorbehoud",
    "Juridische vraag",
    "Andere status",
    "Reden andere status",
    "Zelfde als bij niet gemeld",
)


def test_a_workbook_of_a_plan_with_a_source_says_whose_work_it_is(tmp_path: Path, ketenkaart: Command) -> None:
    """Read back there is no source text, so what followed from the passages has to be in the cells."""
    what = [
        contribution("arbeid", more="byOrganisation: dienst"),
        contribution("werving", kind="preventie"),
        contribution("identiteit", "geduid", "plan-2", "signalering"),
        contribution("huisvesting", "geduid", "plan-3", "signalering"),
    ]
    plan = sourced(tmp_path, measure("1.1", [involved("dienst"), involved("bureau", "plan-2")], what))
    book = tmp_path / "proef.xlsx"
    exported(plan, book, ketenkaart)
    (read,) = rows(read_plan(book), "measures")
    whose = {row["barrier"]: row["byOrganisation"] for row in read["contributions"]}
    assert whose == {"arbeid": ("dienst",), "werving": (), "identiteit": ("bureau",), "huisvesting": ()}
    for scenario in (Scenario(), Scenario(stated_only=True)):
        one, two = (
            [(c.barrier, c.column, c.state, c.state_basis) for c in coverage(Plans([path]).at(scenario), "partner")]
            for path in (plan, book)
        )
        assert one == two
    twice = tmp_path / "nog-eens" / "proef.xlsx"
    twice.parent.mkdir()
    exported(book, twice, ketenkaart)
    assert rows(read_plan(twice), "measures") == rows(read_plan(book), "measures")


def test_a_faulty_other_status_is_a_fault_in_its_cell(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    (small_plan / "plan.yaml").write_text(FULL, encoding="utf-8")
    path = tmp_path / "proef.xlsx"
    exported(small_plan, path, ketenkaart)
    book = openpyxl.load_workbook(path)
    sheet = book["Acties"]
    (cell,) = [cell for row in sheet for cell in row if cell.value == "vertraagd"]
    cell.value = "Vertraagt"
    book.save(path)
    answer = ketenkaart("check", path)
    assert answer.code == 2
    assert f"rij {cell.row}, kolom Andere status" in answer.err
