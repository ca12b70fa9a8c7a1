"""The cache is bounded: one file a plan, what was used longest ago goes first, and nothing of anybody else."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import RECENT, ROOT, SMALL_PLAN, Answer, Command, assert_refused, rewrite

MB = "KETENKAART_CACHE_MB"
TURNS = """
from pathlib import Path
from ketenkaart.files import read_cached, write_cached
for turn in range(90):
    name, data = f"{turn % 9:064}.nt", bytes([turn % 9]) * 150_000
    write_cached(name, data, Path(f"plan-{turn % 9}"))
    assert read_cached(name, Path(f"plan-{(turn + 4) % 9}")) in (None, data)
"""
Ask = Callable[..., Answer]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def ask(kept: Path, ketenkaart: Command) -> Ask:
    """Run a command with a cache of its own, as the first one of all."""

    def run(*words: object, **environment: str) -> Answer:
        RECENT.clear()
        return ketenkaart(*words, KETENKAART_CACHE=str(kept), **environment)

    return run


def write_plan(folder: Path, title: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plan.yaml").write_text(SMALL_PLAN.replace("Kamers controleren", title), encoding="utf-8")
    return folder


def plans(kept: Path) -> set[Path]:
    return set(kept.glob("*.nt"))


def size(kept: Path) -> int:
    return sum(path.stat().st_size for path in kept.iterdir())


def test_each_plan_keeps_one_file_however_often_it_changes_and_is_named(ask: Ask, kept: Path, tmp_path: Path) -> None:
    for command, title in (("check", "Eerste titel"), ("gaps --plan", "Tweede titel"), ("check", "Derde titel")):
        assert ask(*command.split(), write_plan(tmp_path / "plan", title)).code == 0
    (left,) = plans(kept)
    assert "Derde titel" in left.read_text(encoding="utf-8")
    write_plan(tmp_path / "plan", "Vierde titel")
    assert ask("check", f"../{tmp_path.name}/plan", cwd=tmp_path).code == 0  # what it is, is where it stands
    assert len(plans(kept)) == 1
    assert "Vierde titel" in ask("show", "1.1", "--plan", tmp_path / "plan").out
    assert ask("check", write_plan(tmp_path / "ander", "Ander")).code == 0
    assert len(plans(kept)) == 2


def test_full_cache_loses_the_plan_used_longest_ago(ask: Ask, kept: Path, tmp_path: Path) -> None:
    """Of the first plan something was asked since; the second goes as soon as the third takes its room."""
    made = []
    for name in ("een", "twee"):
        before = plans(kept)
        assert ask("check", write_plan(tmp_path / name, name)).code == 0
        made += plans(kept) - before
    assert ask("gaps", "--plan", tmp_path / "een").code == 0
    (kept / f"{'a' * 64}.nt").write_bytes(b" " * (1_900_000 - size(kept)))
    assert ask("check", write_plan(tmp_path / "drie", "drie"), **{MB: "2"}).code == 0
    assert [path.exists() for path in made] == [True, False]
    assert (size(kept) <= 2_000_000, len(plans(kept))) == (True, 3)


def test_plan_that_does_not_fit_pushes_no_other_out(ask: Ask, kept: Path, tmp_path: Path) -> None:
    ask("check", write_plan(tmp_path / "klein", "Klein"))
    before = plans(kept)
    large = rewrite(write_plan(tmp_path / "groot", "Groot"), ("De dienst", "De dienst " * 90_000))
    assert ask("check", large, **{MB: "1"}).code == 0
    assert plans(kept) == before


def test_limit_that_was_lowered_counts_at_once_and_nought_keeps_nothing(ask: Ask, kept: Path, tmp_path: Path) -> None:
    for number in range(4):
        ask("check", write_plan(tmp_path / f"plan-{number}", f"Plan {number}"))
    assert size(kept) > 1_000_000
    command = ("gaps", "--plan", tmp_path / "plan-3", "--format", "json")
    usual = ask(*command)
    assert ask(*command, **{MB: "1"}) == usual
    assert size(kept) <= 1_000_000
    assert any("Plan 3" in path.read_text(encoding="utf-8") for path in plans(kept))
    assert ask(*command, **{MB: "0"}) == usual
    assert ask("check", write_plan(tmp_path / "plan", "Andere titel"), **{MB: "0"}).code == 0
    assert list(kept.iterdir()) == []


def test_files_of_an_earlier_version_and_of_a_write_cut_off_go_too(ask: Ask, kept: Path, tmp_path: Path) -> None:
    """And a file that we did not write stays, whoever points the cache at a folder of his own."""
    kept.mkdir()
    ours = [f"{'a' * 64}.nt", f"{'b' * 64}.json", f".{'c' * 64}-k3x_9abc.nt"]
    others = [f"{'d' * 64}.xlsx", "lijst.json", "plan.nt"]
    for name in (*ours, *others):
        (kept / name).write_bytes(b" " * 900_000)
        os.utime(kept / name, (10**9, 10**9))
    assert ask("check", write_plan(tmp_path / "plan", "Titel"), **{MB: "1"}).code == 0
    assert sorted(path.name for path in kept.iterdir() if path.name in (*ours, *others)) == others
    assert len(plans(kept)) == 2


@pytest.mark.parametrize("value", ["veel", "-1", "1,5", "1e3", "9" * 5000, "500 MB"])
def test_limit_that_is_no_number_is_refused_in_one_sentence(value: str, ask: Ask, kept: Path, small_plan: Path) -> None:
    """Also where all is in the cache already."""
    assert ask("check", small_plan).code == 0
    before = set(kept.iterdir())
    for command in ("gaps --plan", "check", "coverage --plan"):
        answer = ask(*command.split(), small_plan, **{MB: value})
        assert_refused(answer, lines=1)
        assert answer.err.startswith(f"{MB} is “{value[:20]}")
    assert set(kept.iterdir()) == before


def test_processes_that_push_each_other_out_read_whole_files_or_none(kept: Path) -> None:
    """Nine files of which six fit, written and read by three processes at once."""
    env, pipe = {**os.environ, "KETENKAART_CACHE": str(kept), MB: "1"}, subprocess.PIPE
    line = [sys.executable, "-c", TURNS]
    running = [subprocess.Popen(line, cwd=ROOT, env=env, stdout=pipe, stderr=pipe) for _ in range(3)]
    assert [(*one.communicate(), one.returncode) for one in running] == [(b"", b"", 0)] * 3
    assert 0 < size(kept) <= 1_000_000
    assert not list(kept.glob(".*"))


def test_checked_plan_is_not_rebuilt(ask: Ask, kept: Path, small_plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask("check", small_plan).code == 0
    moved = small_plan.rename(small_plan.with_name("verhuisd"))

    def never(_: object) -> object:
        raise AssertionError("It is built again.")

    monkeypatch.setattr("ketenkaart.graph.build.conforming.violations", never)
    assert ask("gaps", "--plan", moved).code == 0
    assert len(plans(kept)) == 1


def test_cache_that_cannot_be_written_is_no_fault(ask: Ask, kept: Path, small_plan: Path) -> None:
    kept.write_text("geen map")
    assert [ask(*command, small_plan).code for command in (("check",), ("gaps", "--plan"))] == [0, 0]
