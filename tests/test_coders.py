"""Two readers of one plan: agreement by hand, each difference in the list."""

import shutil
from pathlib import Path

import pytest

from ketenkaart.errors import KetenkaartError
from tests.conftest import SHIPPED, TOWN, cases, rewrite
from tests.tools.coders import cohen, main

CASES = cases("coders")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The example as a second reader reads it."""
    folder = shutil.copytree(TOWN, tmp_path / "ander")
    for name, around, first, second in CASES["otherwise"]:
        rewrite(folder / name, (around.format(first), around.format(second)))
    return folder


@pytest.mark.parametrize(("pairs", "kappa"), CASES["kappa"])
def test_kappa_is_what_a_hand_reckons(pairs: dict[str, int], kappa: float | None) -> None:
    read = [pair for pair, times in pairs.items() for _ in range(times)]
    assert cohen([(one, other) for one, other in read]) == (kappa and pytest.approx(kappa))


def test_each_difference_is_in_the_list(other: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(str(TOWN), str(other))
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "10 measures in both"
    assert [line.split("\t") for line in said if "\t" in line] == CASES["differences"]
    # Ten measures, five steps and all steps. Each reads 11 links to a step and one to all steps, at 60 places; by
    # chance (12² + 48²)/60² = 0.68 is the same, so kappa is (58/60 - 0.68)/0.32.
    assert "barrier: 58 of 60 the same, kappa 0.90" in said
    assert any(line.startswith("interventionKind: ") and line.endswith("kappa 1.00") for line in said)


def test_one_reader_twice_differs_nowhere_and_two_plans_are_no_two_readings(capsys: pytest.CaptureFixture[str]) -> None:
    main(str(TOWN), str(TOWN))
    assert "\t" not in capsys.readouterr().out
    with pytest.raises(KetenkaartError, match="hetzelfde barrièremodel"):
        main(str(TOWN), str(SHIPPED))
