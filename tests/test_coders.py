"""Two readers of one plan: agreement by hand, each difference in the list."""

import shutil
from pathlib import Path

import pytest

from ketenkaart.errors import KetenkaartError
from tests.conftest import SHIPPED, TOWN
from tests.tools.coders import cohen, main

# What the second reader reads otherwise: file, the words around it, and what the first and the second read there.
OTHERWISE = (
    ("hoofdstuk-1.yaml", "status: {}, asOf: 2025-11-30, summary: Vier", "lopend", "vertraagd"),
    ("hoofdstuk-1.yaml", "barrier: {}, interventionKind: signalering, basis", "huisvesting", "registratie"),
    ("hoofdstuk-2.yaml", "basis: {}, rationale: De maatregel noemt loon en uitzendbureaus",
     "als-onderwerp, strength: direct", "geduid, strength: ondersteunend"),
    ("hoofdstuk-2.yaml", "organisation: fairwork, role: {}", "uitvoerder", "deelnemer"),
)  # fmt: skip


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The example as a second reader reads it."""
    folder = shutil.copytree(TOWN, tmp_path / "ander")
    for name, around, first, second in OTHERWISE:
        text = (folder / name).read_text(encoding="utf-8")
        assert text.count(around.format(first)) == 1
        (folder / name).write_text(text.replace(around.format(first), around.format(second)), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        # 35 of 50 the same; by chance 25/50 × 30/50 + 25/50 × 20/50 = 0.5; (0.7 − 0.5) / (1 − 0.5) = 0.4
        ("jj " * 20 + "jn " * 5 + "nj " * 10 + "nn " * 15, 0.4),
        ("aa bb cc", 1.0),
        ("ab ba", -1.0),  # nothing the same; by chance half
        ("aa ab", 0.0),  # the first says one thing only: all that is the same is chance
        ("aa aa", None),
        ("", None),
    ],
)
def test_kappa_is_what_a_hand_reckons(pairs: str, kappa: float | None) -> None:
    assert cohen([(one, other) for one, other in pairs.split()]) == (kappa and pytest.approx(kappa))


def test_each_difference_is_in_the_list(other: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(str(TOWN), str(other))
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


def test_one_reader_twice_differs_nowhere_and_two_plans_are_no_two_readings(capsys: pytest.CaptureFixture[str]) -> None:
    main(str(TOWN), str(TOWN))
    assert "\t" not in capsys.readouterr().out
    with pytest.raises(KetenkaartError, match="hetzelfde barrièremodel"):
        main(str(TOWN), str(SHIPPED))
