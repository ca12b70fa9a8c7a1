"""Two readers of one plan: agreement by hand, each difference in the list."""

import shutil
from pathlib import Path

import pytest

from ketenkaart.errors import KetenkaartError
from tests.conftest import ROOT
from tests.tools.coders import cohen, main

EXAMPLE = ROOT / "graph" / "voorbeeld-gemeente"
# What the second reader reads otherwise: file, what stood there, what stands there now.
OTHERWISE = (
    ("hoofdstuk-1.yaml", "status: lopend, asOf: 2025-11-30, summary: Vier", "status: vertraagd, asOf: 2025-11-30, summary: Vier"),
    ("hoofdstuk-1.yaml", "barrier: huisvesting, interventionKind: signalering, basis: als-onderwerp", "barrier: registratie, interventionKind: signalering, basis: als-onderwerp"),
    ("hoofdstuk-2.yaml", "basis: als-onderwerp, strength: direct, rationale: De maatregel noemt loon en uitzendbureaus", "basis: geduid, strength: ondersteunend, rationale: De maatregel noemt loon en uitzendbureaus"),
    ("hoofdstuk-2.yaml", "organisation: fairwork, role: uitvoerder", "organisation: fairwork, role: deelnemer"),
)  # fmt: skip


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The example as a second reader reads it."""
    folder = tmp_path / "ander"
    shutil.copytree(EXAMPLE, folder)
    for name, old, new in OTHERWISE:
        text = (folder / name).read_text(encoding="utf-8")
        assert text.count(old) == 1
        (folder / name).write_text(text.replace(old, new), encoding="utf-8")
    return folder


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


def test_each_difference_is_in_the_list(other: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(str(EXAMPLE), str(other))
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "10 measures in both"
    assert [tuple(line.split("\t")) for line in said if "\t" in line] == [
        ("status", "1.2", "2025-11-30", "lopend", "vertraagd"),
        ("barrier", "1.3", "huisvesting", "true", "false"),
        ("barrier", "1.3", "registratie", "false", "true"),
        ("basis", "2.1", "arbeid", "als-onderwerp", "geduid"),
        ("strength", "2.1", "arbeid", "direct", "ondersteunend"),
        ("role", "2.3", "fairwork", "uitvoerder", "deelnemer"),
    ]
    # Ten measures, five steps and all steps. Each reads 11 links to a step and one to all steps, at 60 places; by
    # chance (12² + 48²)/60² = 0.68 is the same, so kappa is (58/60 - 0.68)/0.32.
    assert "barrier: 58 of 60 the same, kappa 0.90" in said
    assert any(line.startswith("interventionKind: ") and line.endswith("kappa 1.00") for line in said)


def test_one_reader_twice_differs_nowhere(capsys: pytest.CaptureFixture[str]) -> None:
    main(str(EXAMPLE), str(EXAMPLE))
    assert "\t" not in capsys.readouterr().out


def test_two_plans_are_no_two_readings() -> None:
    with pytest.raises(KetenkaartError, match="hetzelfde barrièremodel"):
        main(str(EXAMPLE), str(ROOT / "graph" / "task-force-2013"))
