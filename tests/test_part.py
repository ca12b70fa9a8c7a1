"""Which part of the large suites a commit runs: all of them in the end, nearly all within twenty commits."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as some

from tests.conftest import LARGE, ROOT
from tests.part import PILES, every_pile, groups_of, is_of, measured, pile_of, piles

SERIES = 2_000  # of commits, each of twenty
LENGTHS = some.dictionaries(some.text(min_size=1, max_size=8), some.integers(1, 400), max_size=60)


@given(LENGTHS)
def test_each_group_lies_on_one_pile_and_no_pile_is_much_longer(seconds: dict[str, int]) -> None:
    found = piles(seconds)
    assert sorted(group for pile in found for group in pile) == sorted(seconds)
    lengths = [sum(seconds[group] for group in pile) for pile in found]
    assert max(lengths) - min(lengths) <= max(seconds.values(), default=0)


def test_of_twenty_commits_one_runs_each_group_with_a_chance_of_nine_in_ten() -> None:
    """The hashes are drawn by a seed, so that this fails again where it failed once."""
    drawn = random.Random(20)
    hashes = [[f"{drawn.getrandbits(160):040x}" for _ in range(20)] for _ in range(SERIES)]
    seen = [{pile_of(commit) for commit in series} for series in hashes]
    for pile in range(PILES):
        assert sum(pile in one for one in seen) / SERIES >= 0.9


def test_every_large_group_is_measured_and_lies_on_a_pile(request: pytest.FixtureRequest) -> None:
    seconds = measured()["seconds"]
    assert {*seconds} >= LARGE, "zet wat ontbreekt in tests/cases/seconds.yaml, met de seconden van build/test-all.yaml"
    if request.config.args == ["tests"]:
        # `make test` has two groups of random plans, and `make test-all` twenty
        assert {group for group in seconds if not group.startswith("plans ")} - LARGE == set()
    assert {*seconds} | {*measured()["targets"]} == {group for pile in every_pile() for group in pile}


def test_group_that_is_not_measured_yet_is_run_by_every_commit() -> None:
    assert all(is_of(f"{pile:x}", "test_new_and_large.py") for pile in range(PILES))


def test_run_of_a_part_takes_its_groups_and_no_others(tmp_path: Path) -> None:
    """Of the random plans, by pytest itself; what a run took of each group, it writes where it is asked to."""
    lines = ["-m", "pytest", "tests/test_any_plan.py", "--collect-only", "-m", "large or sampled"]
    taken = set()
    for commit in ("0", "1"):
        path = tmp_path / f"measured-{commit}.yaml"
        more = {"KETENKAART_SIZE": "all", "KETENKAART_PART": commit, "KETENKAART_MEASURED": str(path)}
        env = {name: value for name, value in os.environ.items() if "XDIST" not in name} | more
        done = subprocess.run([sys.executable, *lines], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
        found = {f"plans {line.partition('[')[2].rstrip(']')}" for line in done.stdout.splitlines() if "[" in line}
        assert found == {group for group in groups_of(commit) if group.startswith("plans ")} != set()
        assert yaml.safe_load(path.read_text(encoding="utf-8"))["seconds"] == {}
        taken |= found
    assert len(taken) > 1


@pytest.fixture
def small_checkout(tmp_path: Path) -> Path:
    """A checkout with what draws a part, and two commits to come."""
    for name in ("tests/__init__.py", "tests/part.py", "tests/cases/seconds.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    subprocess.run(["git", "init", "--quiet", "."], cwd=tmp_path, check=True)
    committed(tmp_path, "README.md")
    return tmp_path


def committed(folder: Path, name: str) -> set[str]:
    """Change a file and commit it; return which targets of `make` that commit runs."""
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("anders", encoding="utf-8")
    subprocess.run(["git", "add", "--all"], cwd=folder, check=True)
    who = ["-c", "user.name=wie", "-c", "user.email=wie@voorbeeld.nl"]
    subprocess.run(["git", *who, "commit", "--quiet", "--message", name], cwd=folder, check=True)
    line = [sys.executable, "-m", "tests.part", "targets"]
    return set(subprocess.run(line, cwd=folder, capture_output=True, text=True, check=True).stdout.split())


def test_package_and_workplace_are_built_where_their_sources_changed(small_checkout: Path) -> None:
    head = ["git", "rev-parse", "HEAD"]
    for name, target in (("werkplaats/worker.js", "werkplaats"), ("pyproject.toml", "wheel"), ("CHANGELOG.md", None)):
        built = committed(small_checkout, name)
        commit = subprocess.run(head, cwd=small_checkout, capture_output=True, text=True, check=True).stdout.strip()
        drawn = groups_of(commit) & {"werkplaats", "wheel"}
        assert built == drawn | ({target} if target else set())
