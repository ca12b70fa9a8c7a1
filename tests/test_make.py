"""What `make` asks of a fresh machine: all at once and before the first test, or one sentence with the one command."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT, cases
from tests.tree import project_files

CASES = cases("make")
PACKAGES: dict[str, str] = CASES["packages"]
PROGRAMS, SYSTEM = [*PACKAGES], sorted({*PACKAGES.values()})
MAKE = shutil.which("make") or "make"


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A PATH with what every system has, and an apt-get that only tells what it was asked."""
    for name in ("sort", "xargs", "echo"):
        (tmp_path / name).symlink_to(shutil.which(name) or "")
    program(tmp_path, "apt-get", f'echo "$@" >> "{tmp_path}/asked"')
    program(tmp_path, "id", "echo 0")
    return tmp_path


def program(folder: Path, name: str, script: str = "exit 1") -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def make(path: str | Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = {"PATH": str(path)}
    return subprocess.run([MAKE, *words], cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False)


def asked(machine: Path) -> list[str]:
    path = machine / "asked"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def test_system_with_nothing_there_installs_all_at_once_or_says_the_one_command(machine: Path) -> None:
    program(machine, "id", "echo 1000")
    done = make(machine, "system")
    said = [line for line in done.stderr.splitlines() if not line.startswith("make:")]
    assert (done.returncode != 0, done.stdout, asked(machine)) == (True, "", [])
    assert said == [f"De toetsen hebben meer nodig dan hier staat; typ: sudo apt-get install -y {' '.join(SYSTEM)}"]
    program(machine, "id", "echo 0")
    done = make(machine, "system")
    assert done.returncode == 0, done.stderr
    update, install = asked(machine)
    assert update.startswith("update")
    assert [word for word in install.split() if word in SYSTEM] == SYSTEM
    program(machine, "apt-get")
    done = make(machine, "system")
    assert (done.returncode != 0, "apt-get install" in done.stderr) == (True, True)


def test_system_with_all_or_all_but_one_there_installs_no_more_than_is_missing(machine: Path) -> None:
    for name in PROGRAMS:
        program(machine, name)
    for user in ("0", "1000"):
        program(machine, "id", f"echo {user}")
        done = make(machine, "system")
        assert (done.returncode, done.stdout, done.stderr, asked(machine)) == (0, "", "", [])
    program(machine, "id", "echo 0")
    for name, package in PACKAGES.items():
        (machine / name).unlink()
        make(machine, "system")
        assert [word for word in asked(machine)[-1].split() if word in SYSTEM] == [package]
        program(machine, name)


@pytest.mark.parametrize(("target", "programs", "tests"), CASES["targets"])
def test_target_asks_of_the_system_only_what_it_needs(target: str, programs: list[str], tests: str | None) -> None:
    """What make would do on a machine where nothing is made yet."""
    done = make(os.environ["PATH"], "--dry-run", "--always-make", target).stdout
    pairs = [pair for one in re.findall(r"for pair in (.*?);", done) for pair in one.split()]
    assert [pair.partition("=")[0] for pair in pairs] == programs
    marks = re.findall(r'-m pytest tests[^\n]*?(?: -m "(.+)")?$', done, re.MULTILINE)
    assert marks == ([] if tests is None else [tests])
    assert tests is None or done.index("for pair in") < done.index("-m pytest")


def test_no_test_installs_anything() -> None:
    tests = [ROOT / file for file in project_files(ROOT) if file.startswith("tests/") and file.endswith(".py")]
    assert [path.name for path in tests if "apt-get" in path.read_text(encoding="utf-8")] == ["test_make.py"]


def test_front_without_npm_is_left_out_in_one_line(machine: Path) -> None:
    done = make(machine, "front")
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)
    assert done.stdout.startswith("npm ontbreekt")
