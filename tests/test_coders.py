"""Two readers of one plan: agreement by hand, each difference in the list, and both readings in one workbook."""

import json
import shutil
from pathlib import Path

import pytest

from ketenkaart.graph.coders import cohen
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.undertakings import Measure
from tests.conftest import ROOT, Command

EXAMPLE = ROOT / "graph" / "voorbeeld-gemeente"
# What the second reader reads otherwise: file, what stood there, what stands there now.
OTHERWISE = (
    ("hoofdstuk-1.yaml", "status: lopend, asOf: 2025-11-30, summary: Vier", "status: vertraagd, asOf: 2025-11-30, summary: Vier"),
    ("hoofdstuk-1.yaml", "barrier: huisvesting, interventionKind: signalering, basis: als-onderwerp", "barrier: registratie, interventionKind: signalering, basis: als-onderwerp"),
    ("hoofdstuk-2.yaml", "basis: als-onderwerp, strength: direct, rationale: De maatregel noemt loon en uitzendbureaus", "basis: geduid, strength: ondersteunend, rationale: De maatregel noemt loon en uitzendbureaus"),
    ("hoofdstuk-2.yaml", "organisation: fairwork, role: uitvoerder", "organisation: fairwork, role: deelnemer"),
)  # fmt: skip


@pytest.fixture
def readers(tmp_path: Path, ketenkaart: Command) -> tuple[Path, Path]:
    """The workbooks of two readers of the example."""
    other = tmp_path / "ander"
    shutil.copytree(EXAMPLE, other)
    for name, old, new in OTHERWISE:
        text = (other / name).read_text(encoding="utf-8")
        assert text.count(old) == 1
        (other / name).write_text(text.replace(old, new), encoding="utf-8")
    made = []
    for name, plan in (("een.xlsx", EXAMPLE), ("twee.xlsx", other)):
        assert ketenkaart("export", "--as-plan", tmp_path / name, "--plan", plan).code == 0
        made.append(tmp_path / name)
    return made[0], made[1]


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        # 35 of 50 the same; by chance 25/50 × 30/50 + 25/50 × 20/50 = 0.5; (0.7 − 0.5) / (1 − 0.5) = 0.4
        ([("ja", "ja")] * 20 + [("ja", "nee")] * 5 + [("nee", "ja")] * 10 + [("nee", "nee")] * 15, 0.4),
        ([("a", "a"), ("b", "b"), ("c", "c")], 1.0),
        ([("a", "b"), ("b", "a")], -1.0),  # nothing the same; by chance half
        ([("a", "a"), ("a", "b")], 0.0),  # the first says one thing only: all that is the same is chance
        ([("a", "a"), ("a", "a")], None),
        ([], None),
    ],
)
def test_kappa_is_what_a_hand_reckons(pairs: list[tuple[str, str]], kappa: float | None) -> None:
    found = cohen(pairs)
    assert found == (None if kappa is None else pytest.approx(kappa))


def test_each_difference_is_in_the_list(readers: tuple[Path, Path], ketenkaart: Command) -> None:
    answer = ketenkaart("compare", "--coders", *readers, "--format", "json")
    assert (answer.code, answer.err) == (0, "")
    found = json.loads(answer.out)
    assert found["measures"] == 10
    assert [
        tuple(row[name] for name in ("field", "measure", "part", "first", "second")) for row in found["differences"]
    ] == [
        ("status", "1.2", "2025-11-30", "lopend", "vertraagd"),
        ("barrier", "1.3", "huisvesting", "true", "false"),
        ("barrier", "1.3", "registratie", "false", "true"),
        ("basis", "2.1", "arbeid", "als-onderwerp", "geduid"),
        ("strength", "2.1", "arbeid", "direct", "ondersteunend"),
        ("role", "2.3", "fairwork", "uitvoerder", "deelnemer"),
    ]
    fields = {row["field"]: row for row in found["agreements"]}
    assert (fields["barrier"]["units"], fields["barrier"]["same"]) == (60, 58)  # ten measures, five steps and all steps
    assert fields["interventionKind"]["kappa"] == 1.0
    # each reads 11 links to a step and one to all steps, at 60 places; by chance (12² + 48²)/60² = 0.68 is the same
    assert fields["barrier"]["kappa"] == pytest.approx((58 / 60 - 0.68) / 0.32)


def test_both_readings_go_into_one_workbook(readers: tuple[Path, Path], tmp_path: Path, ketenkaart: Command) -> None:
    whole = tmp_path / "samen.xlsx"
    answer = ketenkaart("compare", "--coders", *readers, "--output", whole)
    assert (answer.code, answer.err) == (0, "")
    assert "Te bespreken (6):" in answer.out
    assert ketenkaart("check", whole).code == 0
    measures = {one.identifier: one for one in read_plan(whole).rows(Measure) if isinstance(one, Measure)}
    (stand,) = (row for row in measures["1.2"].statuses if row.asOf == "2025-11-30")
    assert (stand.status, [one.status for one in stand.alternativeReading]) == ("lopend", ["vertraagd"])
    (link,) = measures["1.3"].contributions
    assert (link.barrier, [one.barrier for one in link.alternativeReading]) == ("huisvesting", ["registratie"])
    (link,) = measures["2.1"].contributions
    assert [(one.basis, one.strength) for one in link.alternativeReading] == [("geduid", "ondersteunend")]
    assert link.alternativeReading[0].rationale.startswith("Tweede lezer: ")
    beside = [
        one for m in measures.values() for row in (*m.statuses, *m.contributions) for one in row.alternativeReading
    ]
    assert len(beside) == 3


def test_one_reader_twice(readers: tuple[Path, Path], ketenkaart: Command) -> None:
    answer = ketenkaart("compare", "--coders", readers[0], readers[0])
    assert (answer.code, answer.err) == (0, "")
    assert "Geen verschillen." in answer.out


def test_what_cannot_be_compared_is_one_sentence(
    readers: tuple[Path, Path], tmp_path: Path, ketenkaart: Command
) -> None:
    for words, said in (
        (("--coders", readers[0], ROOT / "graph" / "task-force-2013"), "hetzelfde barrièremodel"),
        ((*readers, "--output", tmp_path / "x.xlsx"), "--output hoort bij --coders"),
    ):
        answer = ketenkaart("compare", *words)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert said in answer.err
