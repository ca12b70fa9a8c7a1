"""What `make` asks of a fresh machine: all at once and before the first test, or one sentence with the one command."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.tree import project_files

SYSTEM = ["chromium", "default-jdk-headless", "virtuoso-opensource-7-bin"]
PROGRAMS = ["chromium", "java", "javac", "virtuoso-t"]
MAKE = shutil.which("make") or "make"


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A PATH with what every system has, and an apt-get that only tells what it was asked."""
    for name in ("sort", "xargs", "echo"):
        (tmp_path / name).symlink_to(shutil.which(name) or "")
    program(tmp_path, "apt-get", f'echo "$@" >> "{tmp_path}/asked"')
    return tmp_path


def program(folder: Path, name: str, script: str = "exit 1") -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def make(machine: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [MAKE, *words], cwd=ROOT, env={"PATH": str(machine)}, capture_output=True, text=True, encoding="utf-8", check=False
    )


def asked(machine: Path) -> list[str]:
    path = machine / "asked"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def test_system_as_root_with_nothing_there_installs_all_in_one_command(machine: Path) -> None:
    program(machine, "id", "echo 0")
    done = make(machine, "system")
    assert done.returncode == 0, done.stderr
    update, install = asked(machine)
    assert update.startswith("update")
    assert [word for word in install.split() if word in SYSTEM] == SYSTEM


def test_system_without_root_says_one_command_and_installs_nothing(machine: Path) -> None:
    program(machine, "id", "echo 1000")
    done = make(machine, "system")
    said = [line for line in done.stderr.splitlines() if not line.startswith("make:")]
    assert (done.returncode != 0, done.stdout, asked(machine)) == (True, "", [])
    assert said == [f"De toetsen hebben meer nodig dan hier staat; typ: sudo apt-get install -y {' '.join(SYSTEM)}"]


@pytest.mark.parametrize("user", ["0", "1000"])
def test_system_with_all_there_installs_nothing(user: str, machine: Path) -> None:
    program(machine, "id", f"echo {user}")
    for name in PROGRAMS:
        program(machine, name)
    done = make(machine, "system")
    assert (done.returncode, done.stdout, done.stderr, asked(machine)) == (0, "", "", [])


@pytest.mark.parametrize("missing", PROGRAMS)
def test_system_with_one_program_missing_installs_only_its_package(missing: str, machine: Path) -> None:
    program(machine, "id", "echo 0")
    for name in PROGRAMS:
        if name != missing:
            program(machine, name)
    make(machine, "system")
    assert len([word for word in asked(machine)[1].split() if word in SYSTEM]) == 1


def test_system_where_installing_fails_says_so(machine: Path) -> None:
    program(machine, "id", "echo 0")
    program(machine, "apt-get")
    done = make(machine, "system")
    assert done.returncode != 0
    assert "apt-get install" in done.stderr


def dry(target: str) -> str:
    """What make would do for a target on a machine where nothing is made yet."""
    command = [MAKE, "--dry-run", "--always-make", target]
    return subprocess.run(
        command, cwd=ROOT, env={"PATH": os.environ["PATH"]}, capture_output=True, text=True, encoding="utf-8", check=True
    ).stdout


def test_test_asks_the_system_before_anything_else() -> None:
    done = dry("test")
    assert 0 <= done.index("virtuoso-t") < done.index("pip install") < done.index("-m pytest")


@pytest.mark.parametrize(
    ("target", "programs"),
    [
        *(("test", PROGRAMS), ("bench", ["chromium", "virtuoso-t"]), ("screenshots", ["chromium"])),
        *(("werkplaats", ["chromium"]), ("run", []), ("lint", []), ("wheel", []), ("front", [])),
    ],
)
def test_target_asks_of_the_system_only_what_its_own_tests_need(target: str, programs: list[str]) -> None:
    pairs = re.findall(r"for pair in (.*?);", dry(target))
    assert [pair.split("=")[0] for one in pairs for pair in one.split()] == programs


def test_no_test_installs_anything() -> None:
    tests = [ROOT / file for file in project_files(ROOT) if file.startswith("tests/") and file.endswith(".py")]
    assert [path.name for path in tests if "apt-get" in path.read_text(encoding="utf-8")] == ["test_make.py"]


def test_front_without_npm_is_left_out_in_one_line(machine: Path) -> None:
    done = make(machine, "front")
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)
    assert done.stdout.startswith("npm ontbreekt")
