"""The cache is bounded: one file a plan, what was used longest ago goes first, and nothing of anybody else."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, SMALL_PLAN, Answer, Command

MB = "KETENKAART_CACHE_MB"
TURNS = """
from pathlib import Path
from ketenkaart.files import read_cached, write_cached
for turn in range(90):
    name, data = f"{turn % 9:064}.nt", bytes([turn % 9]) * 150_000
    write_cached(name, data, Path(f"plan-{turn % 9}"))
    assert read_cached(name, Path(f"plan-{(turn + 4) % 9}")) in (None, data)
"""


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def ask(kept: Path, ketenkaart: Command) -> Callable[..., Answer]:
    """Run a command with a cache of its own."""
    return lambda *words, **environment: ketenkaart(*words, KETENKAART_CACHE=str(kept), **environment)


def write_plan(folder: Path, title: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "plan.yaml").write_text(SMALL_PLAN.replace("Kamers controleren", title), encoding="utf-8")
    return folder


def plans(kept: Path) -> set[Path]:
    return set(kept.glob("*.nt"))


def size(kept: Path) -> int:
    return sum(path.stat().st_size for path in kept.iterdir())


@pytest.mark.parametrize("command", [("check",), ("gaps", "--plan")])
def test_plan_changed_three_times_leaves_one_file(
    command: tuple[str, ...], ask: Callable[..., Answer], kept: Path, tmp_path: Path
) -> None:
    for title in ("Eerste titel", "Tweede titel", "Derde titel"):
        assert ask(*command, write_plan(tmp_path / "plan", title)).code == 0
    (left,) = plans(kept)
    assert "Derde titel" in left.read_text(encoding="utf-8")
    assert "Derde titel" in ask("show", "1.1", "--plan", tmp_path / "plan").out


def test_plan_named_otherwise_is_the_same_plan(
    ask: Callable[..., Answer], kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What identifies a plan is where it stands, however it is typed."""
    ask("check", write_plan(tmp_path / "plan", "Eerste titel"))
    monkeypatch.chdir(tmp_path)
    write_plan(tmp_path / "plan", "Tweede titel")
    assert ask("check", "../" + tmp_path.name + "/plan", cwd=tmp_path).code == 0
    assert len(plans(kept)) == 1


def test_two_plans_keep_a_file_each(ask: Callable[..., Answer], kept: Path, tmp_path: Path) -> None:
    for name in ("een", "twee"):
        for time in ("nu", "straks"):
            ask("check", write_plan(tmp_path / name, f"{name} {time}"))
    assert len(plans(kept)) == 2


def test_full_cache_loses_the_plan_used_longest_ago(ask: Callable[..., Answer], kept: Path, tmp_path: Path) -> None:
    """Of the first plan something was asked since; the second goes as soon as the third takes its room."""
    made = []
    for name in ("een", "twee"):
        before = plans(kept)
        assert ask("check", write_plan(tmp_path / name, name)).code == 0
        made += plans(kept) - before
    assert ask("gaps", "--plan", tmp_path / "een").code == 0
    room = 2_000_000 - size(kept) - 100_000
    (kept / f"{'a' * 64}.nt").write_bytes(b" " * room)
    assert ask("check", write_plan(tmp_path / "drie", "drie"), **{MB: "2"}).code == 0
    assert [path.exists() for path in made] == [True, False]
    assert (size(kept) <= 2_000_000, len(plans(kept))) == (True, 3)


def test_plan_that_does_not_fit_pushes_no_other_out(ask: Callable[..., Answer], kept: Path, tmp_path: Path) -> None:
    ask("check", write_plan(tmp_path / "klein", "Klein"))
    before = plans(kept)
    write_plan(tmp_path / "groot", "Groot")
    text = (tmp_path / "groot" / "plan.yaml").read_text(encoding="utf-8")
    (tmp_path / "groot" / "plan.yaml").write_text(text.replace("De dienst", "De dienst " * 90_000), encoding="utf-8")
    assert ask("check", tmp_path / "groot", **{MB: "1"}).code == 0
    assert plans(kept) == before


def test_limit_that_was_lowered_counts_at_once(ask: Callable[..., Answer], kept: Path, tmp_path: Path) -> None:
    for number in range(4):
        ask("check", write_plan(tmp_path / f"plan-{number}", f"Plan {number}"))
    assert size(kept) > 1_000_000
    assert ask("gaps", "--plan", tmp_path / "plan-3", **{MB: "1"}).code == 0
    assert size(kept) <= 1_000_000
    assert any("Plan 3" in path.read_text(encoding="utf-8") for path in plans(kept))


def test_limit_of_nought_keeps_nothing_and_answers_all_the_same(
    ask: Callable[..., Answer], kept: Path, tmp_path: Path
) -> None:
    plan = write_plan(tmp_path / "plan", "Titel")
    usual = ask("gaps", "--plan", plan, "--format", "json")
    assert ask("gaps", "--plan", plan, "--format", "json", **{MB: "0"}) == usual
    assert ask("check", write_plan(tmp_path / "plan", "Andere titel"), **{MB: "0"}).code == 0
    assert list(kept.iterdir()) == []


def test_files_of_an_earlier_version_and_of_a_write_cut_off_go_too(
    ask: Callable[..., Answer], kept: Path, tmp_path: Path
) -> None:
    """And a file that we did not write stays, whoever points the cache at a folder of his own."""
    kept.mkdir()
    names = [f"{'a' * 64}.nt", f"{'b' * 64}.json", f".{'c' * 64}-k3x_9abc.nt", "plan.nt", "lijst.json", f"{'d' * 64}.xlsx"]
    for name in names:
        (kept / name).write_bytes(b" " * 900_000)
        os.utime(kept / name, (10**9, 10**9))
    assert ask("check", write_plan(tmp_path / "plan", "Titel"), **{MB: "1"}).code == 0
    assert sorted(path.name for path in kept.iterdir() if path.name in names) == sorted(names[3:])
    assert len(plans(kept)) == 2


@pytest.mark.parametrize("value", ["veel", "-1", "1,5", "1e3", "9" * 5000, "500 MB"])
@pytest.mark.parametrize("words", [("gaps", "--plan"), ("check",), ("coverage", "--plan")])
def test_limit_that_is_no_number_is_refused_in_one_sentence(
    words: tuple[str, ...], value: str, ask: Callable[..., Answer], kept: Path, small_plan: Path
) -> None:
    """Also where all is in the cache already."""
    assert ask("check", small_plan).code == 0
    before = set(kept.iterdir())
    answer = ask(*words, small_plan, **{MB: value})
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.startswith(f"{MB} is “{value[:20]}")
    assert set(kept.iterdir()) == before


def test_processes_that_push_each_other_out_read_whole_files_or_none(kept: Path) -> None:
    """Nine files of which six fit, written and read by three processes at once."""
    env = {**os.environ, "KETENKAART_CACHE": str(kept), MB: "1"}
    running = [
        subprocess.Popen([sys.executable, "-c", TURNS], cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    assert [one.communicate() for one in running] == [(b"", b"")] * 3
    assert [one.returncode for one in running] == [0] * 3
    assert 0 < size(kept) <= 1_000_000
    assert not list(kept.glob(".*"))


def test_plan_that_stands_elsewhere_now_is_not_built_again(
    ask: Callable[..., Answer], kept: Path, small_plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ask("check", small_plan).code == 0
    moved = small_plan.rename(small_plan.with_name("verhuisd"))

    def never(_: object) -> object:
        raise AssertionError("It is built again.")

    monkeypatch.setattr("ketenkaart.graph.build.conforming.violations", never)
    assert ask("gaps", "--plan", moved).code == 0
    assert len(plans(kept)) == 1
