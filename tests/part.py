"""Which part of the large suites a commit runs: `make test-part`, and so `.ci/run`.

All of them take half an hour, too long for a check of small steps. So they are laid in piles that take about as long as
each other, and the hash of a commit picks one: of twenty commits nearly every pile is run by some. What is laid is a
group: the tests of a file, which share what is made for them, or a group that a test names itself. Two groups are no
tests but targets of `make`, which build a package or a page.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent
PILES = 8  # that twenty commits leave one of them out, has a chance of seven in a hundred
COMMIT = os.environ.get("KETENKAART_PART", "")  # whose part a run takes; nothing takes them all
MEASURED = os.environ.get("KETENKAART_MEASURED", "")  # where a run writes what it measured, in the form of SECONDS
SECONDS = ROOT / "tests" / "cases" / "seconds.yaml"


@cache
def measured() -> dict[str, Any]:
    """Return how many seconds each group takes a worker, and which targets of `make` are groups too."""
    found: dict[str, Any] = yaml.safe_load(SECONDS.read_text(encoding="utf-8"))
    return found


def piles(seconds: Mapping[str, float]) -> list[list[str]]:
    """Return groups in piles: what takes longest first, each on the pile that is shortest by then."""
    found: list[list[str]] = [[] for _ in range(PILES)]
    height = [0.0] * PILES
    for group in sorted(seconds, key=lambda name: (-seconds[name], name)):
        lowest = height.index(min(height))
        found[lowest].append(group)
        height[lowest] += seconds[group]
    return found


def pile_of(commit: str) -> int:
    """Return the place of the pile that a commit runs; `commit` is its hash, in hexadecimals."""
    return int(commit, 16) % PILES


def every_pile() -> list[list[str]]:
    """Return the piles of all groups, targets of `make` among them."""
    made = {name: target["seconds"] for name, target in measured()["targets"].items()}
    return piles({**measured()["seconds"], **made})


def groups_of(commit: str) -> set[str]:
    """Return the groups that a commit runs."""
    return {*every_pile()[pile_of(commit)]}


def is_of(commit: str, group: str) -> bool:
    """Return whether a commit runs a group: one of its pile, or one that no pile holds yet."""
    elsewhere = {name for pile in every_pile() for name in pile} - groups_of(commit)
    return group not in elsewhere


def targets(commit: str) -> list[str]:
    """Return the targets of `make` for a commit: those in its part, and those of which a source has just changed."""
    changed = _git("diff", "--name-only", f"{commit}^", commit).splitlines()
    found = []
    for name, target in measured()["targets"].items():
        is_touched = any(path.startswith(tuple(target["sources"])) for path in changed)
        if is_touched or name in groups_of(commit):
            found.append(name)
    return found


def write_measured(path: Path, seconds: Mapping[str, float]) -> None:
    """Write what a run measured: of which commit, and of each group the seconds."""
    rounded = {group: max(1, round(seconds[group])) for group in sorted(seconds)}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump({"commit": head(), "seconds": rounded}, sort_keys=False), encoding="utf-8")


def head() -> str:
    """Return the hash of the commit that is checked out; "0" where git knows none."""
    return _git("rev-parse", "HEAD").strip() or "0"


def _git(*words: str) -> str:
    """Return what git says; nothing where it fails, as in a copy that is no checkout."""
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout


def main() -> None:
    """Say which targets of `make` this commit runs (`targets`), or which part of the large suites."""
    commit = head()
    if sys.argv[1:] == ["targets"]:
        print(" ".join(targets(commit)))
        return
    groups = sorted(name.removesuffix(".py") for name in groups_of(commit))
    print(f"deel {pile_of(commit) + 1} van {PILES} van de grote toetsen ({', '.join(groups)})")


if __name__ == "__main__":
    main()
