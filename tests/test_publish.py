"""`publish` loses nobody's work, says what is so of each plan, and mends its own state."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from markupsafe import Markup

from ketenkaart.graph.plans import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import Runtime
from tests.conftest import ROOT, SHIPPED, TOWN, Command, Pages, Publisher, assert_refused, full_disk
from tests.many import plan as write_plan

STATE = ".ketenkaart.json"
OWN = "eigen-plan.xlsx"
OUTPUTS = {f"ketenkaart.{form}" for form in ("html", "xlsx", "ttl")}
OUTPUTS |= {"aandachtspunten.docx", "bijlage.docx", "gaten.docx", "ontologie.ttl", OWN}
OUTPUTS |= {"beelden/partner-stap.html", "beelden/aandachtspunten.html"}
MINE = b"van mij"


def stand_in(plans: Plans, folder: Path, _: Path | None) -> None:
    """What stands for what is written of a plan, where it matters what happens to the files and not what they hold."""
    (folder / "beelden").mkdir()
    for name in OUTPUTS:
        (folder / name).write_text(f"{name} van {plans.folders[0].name}", encoding="utf-8")


@pytest.fixture
def out(small_plan: Path, tmp_path: Path, done: Command, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("ketenkaart.visuals.publish._write", stand_in)
    done("publish", tmp_path / "uit", "--plan", small_plan)
    return tmp_path / "uit"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    write_plan(tmp_path / "ander", "ander", ("mensenhandel", "arbeidsmigranten"))
    return tmp_path / "ander"


@pytest.fixture
def publish(out: Path, ketenkaart: Command) -> Command:
    return lambda plan, *words, folder=out: ketenkaart("publish", folder, "--plan", plan, *words)


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != STATE)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.large
def test_filled_workbook_stays(
    small_plan: Path, tmp_path: Path, published: Publisher, ketenkaart: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "uit"
    shutil.copytree(published(TOWN).folder, out)
    before = contents(out)
    answer = ketenkaart("publish", out, "--plan", small_plan)
    assert (answer.code, "uw versie" in answer.out) == (0, False)
    same = {name for name, data in contents(out).items() if data == before[name]}
    assert (same, before.keys()) == ({"ontologie.ttl"}, OUTPUTS)
    (out / OWN).write_bytes(MINE)
    monkeypatch.setattr("ketenkaart.visuals.publish._write", stand_in)
    for more in ((), ("--overwrite",)):
        answer = ketenkaart("publish", out, "--plan", small_plan, *more)
        assert (answer.code, contents(out).keys(), (out / OWN).read_bytes()) == (0, OUTPUTS, MINE)
        assert f"“{out / OWN}” is door u ingevuld en blijft zoals het is." in answer.out


def test_output_that_is_the_plan_is_refused(out: Path, small_plan: Path, tmp_path: Path, publish: Command) -> None:
    before, own, link, hard, beside = contents(out), out / OWN, *(tmp_path / name for name in ("a.xlsx", "b.xlsx", "c"))
    link.symlink_to(own)
    os.link(own, hard)
    beside.symlink_to(out)
    for plan, folder in ((own, out), (out / ".." / out.name / OWN, out), (hard, out), (own, beside), (link, out)):
        answer = publish(plan, folder=folder)
        said = "een snelkoppeling; wijs het bestand" if plan == link else "een van uw plannen, of wordt zelf gelezen"
        assert_refused(answer, said)
    assert contents(out) == before
    os.link(small_plan / "plan.yaml", out / "samenwerking.html")  # as of a page with one picture
    assert_refused(publish(small_plan, "--view", "samenwerking", "--overwrite"), "wordt zelf gelezen", lines=1)
    assert (out / "samenwerking.html").samefile(small_plan / "plan.yaml")


def test_what_its_user_changed_is_moved_aside(out: Path, small_plan: Path, other: Path, publish: Command) -> None:
    fresh, times = contents(out), {path.name: path.stat().st_mtime_ns for path in out.iterdir()}
    assert publish(small_plan).code == 0
    assert {path.name: path.stat().st_mtime_ns for path in out.iterdir()} == times
    names = ["ketenkaart (uw versie).xlsx", "ketenkaart (uw versie 2).xlsx"]
    for number, name in enumerate(names):
        (out / "ketenkaart.xlsx").write_bytes(b"mijn aantekeningen %d" % number)
        answer = publish(small_plan)
        assert answer.code == 0
        assert f"ketenkaart.xlsx was veranderd; uw versie staat nu in “{out / name}”." in answer.out
    assert contents(out) == {**fresh, **{name: b"mijn aantekeningen %d" % number for number, name in enumerate(names)}}
    (out / "ketenkaart.ttl").write_bytes(MINE)
    answer = publish(other, "--overwrite")
    assert (answer.code, "uw versie" in answer.out, contents(out).keys()) == (0, False, {*OUTPUTS, *names})
    assert (out / "ketenkaart.ttl").read_bytes() not in (MINE, fresh["ketenkaart.ttl"])


def test_publish_and_export_agree(out: Path, small_plan: Path, other: Path, publish: Command, done: Command) -> None:
    made = contents(out)
    for name in ("ketenkaart.ttl", "ketenkaart.xlsx", "los.nt"):
        done("export", out / name, "--plan", other)
    answer = publish(small_plan)
    assert (answer.code, "uw versie" in answer.out) == (0, False)
    assert {name: data for name, data in contents(out).items() if name != "los.nt"} == made
    done("export", out / "los.nt", "--plan", small_plan)
    stamp = (out / STATE).stat().st_mtime_ns
    assert publish(small_plan).code == 0
    assert stamp == (out / STATE).stat().st_mtime_ns  # what publish made still stands: not made once more


def test_workplace_moves_aside_what_changed(
    out: Path, small_plan: Path, publish: Command, page_of: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its engine is a package of its own, which is not made for this: a few words stand for it."""
    engine = Runtime({}, Markup("//"), Markup("//"), {}, Markup(""))
    monkeypatch.setattr("ketenkaart.visuals.page.html.runtime", lambda: engine)
    monkeypatch.setattr("ketenkaart.visuals.page.data.page_data", lambda *_: page_of(TOWN))
    made, page = contents(out), out / "werkplaats.html"
    for changed in (False, True):
        answer = publish(small_plan, "--werkplaats")
        assert (answer.code, "uw versie" in answer.out) == (0, changed)
        assert publish(small_plan, "--werkplaats").out == f"Geschreven: {page}\n"
        ours = page.read_bytes()
        page.write_bytes(MINE)
    assert contents(out) == {**made, page.name: MINE, "werkplaats (uw versie).html": MINE}
    assert publish(small_plan, "--werkplaats", "--overwrite").out == f"Geschreven: {page}\n"
    assert page.read_bytes() == ours


@pytest.mark.parametrize("words", [(), ("--site",)], ids=["folder", "site"])
def test_full_disk_leaves_all(words: tuple[str, ...], small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    Plans([small_plan]).at()  # read before the disk is full
    out = tmp_path / "uit"
    out.mkdir()
    (out / STATE).write_bytes(b"{}")
    with full_disk(1000):
        answer = ketenkaart("publish", *words, out, "--plan", small_plan)
    assert_refused(answer, "het wordt groter dan een bestand hier mag zijn; kies een andere schijf", lines=1)
    assert answer.err.startswith(f"“{out}/")
    assert "bezig" not in answer.err  # the folder that was made for a while
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {STATE: b"{}"}


def test_file_that_cannot_be_replaced_leaves_all(out: Path, other: Path, publish: Command) -> None:
    """One is open in a program, the place of another is a folder; of a link, test_outputs.py."""
    before = contents(out)
    for name in OUTPUTS:
        locked = (out / name).with_name(f"~${Path(name).name}")
        locked.mkdir()
        answer = publish(other)
        assert (answer.code, answer.out, contents(out)) == (2, "", before)
        assert f"“{out / name}” staat open in Excel of een ander programma; sluit het daar" in answer.err
        locked.rmdir()
    (out / "gaten.docx").unlink()
    (out / "gaten.docx").mkdir()
    assert_refused(publish(other), "is geen gewoon bestand")
    assert contents(out) == {name: data for name, data in before.items() if name != "gaten.docx"}


@pytest.mark.large
def test_two_at_once_never_mix(tmp_path: Path, small_plan: Path, ketenkaart: Command, cache: Path) -> None:
    """A real process that is held up at work: another is told so; once it was killed, the next takes its place."""
    out = tmp_path / "uit"
    mine = out / ".ketenkaart-van-mij"
    mine.mkdir(parents=True)
    line = [sys.executable, "-m", "ketenkaart", "publish", str(out), "--plan", str(TOWN)]
    with subprocess.Popen(line, cwd=ROOT, env={**os.environ, "KETENKAART_CACHE": str(cache)}) as process:
        while not list(out.glob(".ketenkaart-bezig-*")):
            assert process.poll() is None
        process.send_signal(signal.SIGSTOP)  # so that the other surely comes while it is at work
        second = ketenkaart("publish", out, "--plan", small_plan)
        process.kill()
    assert_refused(second)
    assert second.err.startswith(f"In “{out}” schrijft een andere opdracht nog; wacht tot die klaar is")
    assert contents(out) == {}
    assert list(out.glob(".ketenkaart-bezig-*"))
    assert ketenkaart("publish", out, "--plan", small_plan).code == 0
    assert (contents(out).keys(), mine.is_dir()) == (OUTPUTS, True)


def test_each_plan_has_its_own_summary(tmp_path: Path, ketenkaart: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ketenkaart.visuals.publish._write", stand_in)
    named = (["--plan", SHIPPED], ["--plan", TOWN], ["--plan", SHIPPED, "--plan", TOWN])
    *apart, both = (ketenkaart("publish", tmp_path / "uit", *words).out for words in named)
    for said in apart:
        assert said.partition("\n\nGeschreven:")[0] in both
    assert both.count(" aandachtspunten: ") == 2
    assert "het rapport" not in apart[1]


def test_large_plan_has_its_first_choice_alone(small_plan: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))
    whole = page_data(Plans([small_plan]))
    monkeypatch.setattr("ketenkaart.visuals.page.data.MOST", 1)
    large = page_data(Plans([small_plan]))
    latest = whole["plans"][0]["dates"][-1]["date"]
    assert large["answers"].keys() == {f"{latest}|all|with", f"{latest}|all|with|strict"}
    assert large["answers"] == {key: whole["answers"][key] for key in large["answers"]}
    [said] = set(large["plans"][0]["notes"]) - set(whole["plans"][0]["notes"])
    assert "alleen de laatste peildatum" in said
