"""`publish` loses nobody's work, says what is so of each plan, and mends its own state."""

import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from markupsafe import Markup
from openpyxl import load_workbook

from ketenkaart import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import Runtime
from tests.conftest import ROOT, SHIPPED, SMALL_PLAN, TOWN, Command, full_disk, made

STATE = ".ketenkaart.json"


def filled(path: Path) -> bytes:
    """Fill one measure into a workbook as its user does; return the bytes."""
    book = load_workbook(path)
    page = book["Acties"]
    place = {cell.value: cell.column for cell in page[1]}
    typed = {"Titel": "Kamers controleren", "Stap": "Huisvesting", "Soort werk": "toezicht en handhaving"}
    typed |= {"Partner": "gemeente", "Rol": "uitvoerder", "Status": "lopend", "Peildatum": "30-06-2025"}
    for title, value in typed.items():
        page.cell(3, place[title], value)
    book.save(path)
    return path.read_bytes()


@pytest.fixture
def out(small_plan: Path, tmp_path: Path, shared: Path, ketenkaart: Command) -> Path:
    """A folder that was published into: its own copy of what is made once a run."""

    def make(folder: Path) -> None:
        assert ketenkaart("publish", folder / "uit", "--plan", small_plan).code == 0

    shutil.copytree(made(shared / "uitgave-proef", make) / "uit", tmp_path / "uit")
    return tmp_path / "uit"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another plan, with another barrier model."""
    (tmp_path / "ander").mkdir()
    text = SMALL_PLAN.replace("key: proef", "key: ander").replace("mensenhandel", "arbeidsmigranten")
    (tmp_path / "ander" / "plan.yaml").write_text(text, encoding="utf-8")
    return tmp_path / "ander"


def visible(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name != STATE}


OUTPUTS = {"ketenkaart.html", "ketenkaart.xlsx", "aandachtspunten.docx", "gaten.docx", "ketenkaart.ttl", "ontologie.ttl", "eigen-plan.xlsx"}


def test_a_filled_workbook_stays_whatever_is_published(out: Path, small_plan: Path, other: Path, ketenkaart: Command) -> None:
    mine = filled(out / "eigen-plan.xlsx")
    for plan in (small_plan, other):
        answer = ketenkaart("publish", out, "--plan", plan)
        assert answer.code == 0
        assert f"“{out / 'eigen-plan.xlsx'}” is door u ingevuld en blijft zoals het is." in answer.out
        assert (out / "eigen-plan.xlsx").read_bytes() == mine
    assert visible(out) == OUTPUTS


def test_a_workbook_that_was_there_before_stays(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    out = tmp_path / "uit"
    out.mkdir()
    (out / "eigen-plan.xlsx").write_bytes(b"van mij")
    assert ketenkaart("publish", out, "--plan", small_plan).code == 0
    assert (out / "eigen-plan.xlsx").read_bytes() == b"van mij"


def test_an_empty_template_of_ours_follows_the_model(out: Path, other: Path, ketenkaart: Command) -> None:
    before = (out / "eigen-plan.xlsx").read_bytes()
    assert ketenkaart("publish", out, "--plan", other).code == 0
    assert (out / "eigen-plan.xlsx").read_bytes() != before


@pytest.mark.parametrize("way", ["plain", "dots", "link", "hard link", "other folder"])
def test_an_output_that_is_the_plan_is_refused(out: Path, tmp_path: Path, ketenkaart: Command, way: str) -> None:
    own = out / "eigen-plan.xlsx"
    mine = filled(own)
    named = {
        "plain": own,
        "dots": out / ".." / out.name / own.name,
        "link": tmp_path / "koppeling.xlsx",
        "hard link": tmp_path / "tweede.xlsx",
        "other folder": own,
    }[way]
    folder = out
    if way == "link":
        named.symlink_to(own)
    if way == "hard link":
        os.link(own, named)
    if way == "other folder":
        folder = tmp_path / "ernaast"
        folder.symlink_to(out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    answer = ketenkaart("publish", folder, "--plan", named)
    assert (answer.code, answer.out) == (2, "")
    refused = "is een snelkoppeling; wijs het bestand zelf aan" if way == "link" else "is een van uw plannen, of wordt zelf gelezen; schrijf naar"
    assert refused in answer.err
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    assert own.read_bytes() == mine


@pytest.mark.parametrize(
    "words",
    [
        ("export", "{plan}", "--plan", "{plan}"),
        ("export", "--as-plan", "{plan}", "--plan", "{plan}"),
    ],
)
def test_no_command_writes_over_a_plan(out: Path, tmp_path: Path, ketenkaart: Command, words: tuple[str, ...]) -> None:
    plan = tmp_path / "plan.xlsx"
    plan.write_bytes(filled(out / "eigen-plan.xlsx"))
    before = plan.read_bytes()
    answer = ketenkaart(*(word.format(plan=plan) for word in words))
    assert (answer.code, "is een van uw plannen" in answer.err, plan.read_bytes() == before) == (2, True, True)


def test_what_its_user_changed_is_moved_aside_and_said(out: Path, small_plan: Path, ketenkaart: Command) -> None:
    fresh = (out / "ketenkaart.xlsx").read_bytes()
    for number, name in enumerate(["ketenkaart (uw versie).xlsx", "ketenkaart (uw versie 2).xlsx"]):
        (out / "ketenkaart.xlsx").write_bytes(b"mijn aantekeningen %d" % number)
        answer = ketenkaart("publish", out, "--plan", small_plan)
        assert answer.code == 0
        assert f"ketenkaart.xlsx was veranderd; uw versie staat nu in “{out / name}”." in answer.out
        assert (out / name).read_bytes() == b"mijn aantekeningen %d" % number
        assert (out / "ketenkaart.xlsx").read_bytes() == fresh
    assert (out / "ketenkaart (uw versie).xlsx").read_bytes() == b"mijn aantekeningen 0"
    assert visible(out) == {*OUTPUTS, "ketenkaart (uw versie).xlsx", "ketenkaart (uw versie 2).xlsx"}


def there(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != STATE}


def test_what_publish_and_export_write_in_one_folder_is_ours_to_both(
    out: Path, small_plan: Path, other: Path, ketenkaart: Command
) -> None:
    made, publish = there(out), ("publish", out, "--plan", small_plan)
    for name, plan in (("ketenkaart.ttl", other), ("ketenkaart.xlsx", other), ("los.nt", small_plan)):
        assert ketenkaart("export", out / name, "--plan", plan).code == 0
    loose = there(out)
    assert loose["ketenkaart.ttl"] != made["ketenkaart.ttl"]
    answer = ketenkaart(*publish)
    assert (answer.code, "uw versie" in answer.out) == (0, False)
    assert there(out) == {**made, "los.nt": loose["los.nt"]}
    stamp = (out / STATE).stat().st_mtime_ns
    assert ketenkaart("export", out / "los.nt", "--plan", other).code == 0
    changed = (out / STATE).stat().st_mtime_ns
    assert ketenkaart(*publish).code == 0
    assert stamp != changed == (out / STATE).stat().st_mtime_ns  # what publish made still stands: not made once more


def test_what_its_user_changed_is_replaced_only_when_that_is_asked(
    out: Path, other: Path, ketenkaart: Command
) -> None:
    for name in ("ketenkaart.ttl", "eigen-plan.xlsx"):
        (out / name).write_bytes(b"van mij")
    answer = ketenkaart("publish", out, "--plan", other, "--overwrite")
    assert (answer.code, "uw versie" in answer.out, visible(out)) == (0, False, OUTPUTS)
    assert (out / "ketenkaart.ttl").read_bytes() != b"van mij"
    assert (out / "eigen-plan.xlsx").read_bytes() == b"van mij"  # a plan that was filled in is never ours to replace


def test_the_workplace_moves_aside_what_its_user_changed_and_leaves_the_rest(
    out: Path, small_plan: Path, ketenkaart: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its engine is a package of its own, which is not made for this: a few words stand for it."""
    engine = Runtime({}, Markup("//"), Markup("//"), {}, Markup(""))
    monkeypatch.setattr("ketenkaart.visuals.page.html.runtime", lambda: engine)
    made, page = there(out), out / "werkplaats.html"
    command = ("publish", out, "--werkplaats", "--plan", small_plan)
    for changed in (False, True):
        answer = ketenkaart(*command)
        assert (answer.code, "uw versie" in answer.out) == (0, changed)
        assert ketenkaart(*command).out == f"Geschreven: {page}\n"
        ours = page.read_bytes()
        page.write_bytes(b"van mij")
    assert there(out) == {**made, page.name: b"van mij", "werkplaats (uw versie).html": b"van mij"}
    assert ketenkaart(*command, "--overwrite").out == f"Geschreven: {page}\n"
    assert page.read_bytes() == ours


@pytest.mark.parametrize("words", [(), ("--site",)], ids=["folder", "site"])
def test_a_full_disk_is_one_sentence_and_leaves_all_as_it_is(
    words: tuple[str, ...], small_plan: Path, tmp_path: Path, ketenkaart: Command, cache: Path
) -> None:
    assert cache
    Plans([small_plan]).at()  # read before the disk is full
    out = tmp_path / "uit"
    out.mkdir()
    (out / STATE).write_bytes(b"{}")
    with full_disk(1000):
        answer = ketenkaart("publish", *words, out, "--plan", small_plan)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.startswith(f"“{out}/")
    assert "bezig" not in answer.err  # the folder that was made for a while
    assert "het wordt groter dan een bestand hier mag zijn; kies een andere schijf" in answer.err
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {STATE: b"{}"}


def test_what_is_ours_is_replaced_without_a_copy(out: Path, other: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("publish", out, "--plan", other)
    assert (answer.code, "uw versie" in answer.out, visible(out)) == (0, False, OUTPUTS)


@pytest.mark.parametrize("name", sorted(OUTPUTS))
def test_a_file_that_is_open_in_excel_leaves_all_as_it_is(out: Path, other: Path, ketenkaart: Command, name: str) -> None:
    (out / f"~${name}").write_bytes(b"")
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    answer = ketenkaart("publish", out, "--plan", other)
    assert (answer.code, answer.out) == (2, "")
    assert f"“{out / name}” staat open in Excel of een ander programma; sluit het daar" in answer.err
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


@pytest.mark.parametrize("kind", ["folder", "link", "link to nothing"])
def test_a_place_that_is_no_file_leaves_all_as_it_is(
    kind: str, out: Path, other: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    target = tmp_path / "van-een-ander"
    (out / "gaten.docx").unlink()
    if kind == "folder":
        (out / "gaten.docx").mkdir()
    else:
        (out / "gaten.docx").symlink_to(target)
    if kind == "link":
        target.write_bytes(b"van mij")
    before = (out / "ketenkaart.html").read_bytes()
    answer = ketenkaart("publish", out, "--plan", other)
    refused = "is geen gewoon bestand" if kind == "folder" else "is een snelkoppeling; kies een gewoon bestand"
    assert (answer.code, refused in answer.err) == (2, True)
    assert (out / "ketenkaart.html").read_bytes() == before
    assert (target.read_bytes() if target.exists() else b"") == (b"van mij" if kind == "link" else b"")


DEEP = "[" * 60_000  # Python's reader of JSON gives up on this in a way of its own
BROKEN = ["", "[1]", "{", '{"content": 1, "written": [2]}', '{"written": {"gaten.docx": 3}}', DEEP]


@pytest.mark.parametrize("state", BROKEN, ids=lambda state: state[:20] or "empty")
def test_a_broken_state_is_replaced(out: Path, small_plan: Path, ketenkaart: Command, state: str) -> None:
    (out / STATE).write_text(state, encoding="utf-8")
    answer = ketenkaart("publish", out, "--plan", small_plan)
    assert (answer.code, answer.err, visible(out)) == (0, "", OUTPUTS)
    assert set(json.loads((out / STATE).read_text(encoding="utf-8"))["written"]) == OUTPUTS


def test_a_state_that_is_a_link_or_a_pipe_is_ours_to_replace(
    out: Path, small_plan: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    elsewhere = tmp_path / "elders.json"
    elsewhere.write_text("[1]", encoding="utf-8")
    (out / STATE).unlink()
    (out / STATE).symlink_to(elsewhere)
    assert ketenkaart("publish", out, "--plan", small_plan).code == 0
    assert (elsewhere.read_text(encoding="utf-8"), (out / STATE).is_symlink()) == ("[1]", False)
    (out / STATE).unlink()
    os.mkfifo(out / STATE)
    assert ketenkaart("publish", out, "--plan", small_plan).code == 0
    assert (out / STATE).is_file()


def test_a_state_that_is_a_folder_is_said(out: Path, small_plan: Path, ketenkaart: Command) -> None:
    (out / STATE).unlink()
    (out / STATE).mkdir()
    answer = ketenkaart("publish", out, "--plan", small_plan)
    assert (answer.code, "is een map; haal die weg" in answer.err) == (2, True)


def test_a_run_that_was_cut_off_is_finished_by_the_next(out: Path, other: Path, ketenkaart: Command) -> None:
    """Some files are of the old run and some of the new, and the state says so: none of them is its user's."""
    before = {name: (out / name).read_bytes() for name in OUTPUTS}
    said = json.loads((out / STATE).read_text(encoding="utf-8"))["written"]
    assert ketenkaart("publish", out, "--plan", other).code == 0
    after = json.loads((out / STATE).read_text(encoding="utf-8"))["written"]
    (out / "ketenkaart.html").write_bytes(before["ketenkaart.html"])
    both = {name: [*said[name], *after[name]] for name in OUTPUTS}
    (out / STATE).write_text(json.dumps({"content": "", "written": both}), encoding="utf-8")
    answer = ketenkaart("publish", out, "--plan", other)
    assert (answer.code, "uw versie" in answer.out, visible(out)) == (0, False, OUTPUTS)
    assert (out / "ketenkaart.html").read_bytes() != before["ketenkaart.html"]


def test_two_at_once_never_mix_their_files(tmp_path: Path, small_plan: Path, cache: Path) -> None:
    """Two real processes, one folder: one writes all, the other is told so, and nothing is taken for its user's."""
    out = tmp_path / "uit"
    line = [sys.executable, "-m", "ketenkaart", "publish", str(out), "--plan"]
    env = {**os.environ, "KETENKAART_CACHE": str(cache)}
    with ExitStack() as both:
        first = both.enter_context(subprocess.Popen([*line, str(TOWN)], cwd=ROOT, env=env, stdout=subprocess.PIPE))
        while not list(out.glob(".ketenkaart-bezig-*")):
            assert first.poll() is None
        first.send_signal(signal.SIGSTOP)  # so that the other surely comes while it is at work
        second = subprocess.run([*line, str(small_plan)], cwd=ROOT, env=env, capture_output=True, check=False)
        first.send_signal(signal.SIGCONT)
        assert first.wait() == 0
    assert second.returncode == 2
    assert second.stderr.decode().startswith(f"In “{out}” schrijft een andere opdracht nog; wacht tot die klaar is")
    assert visible(out) == OUTPUTS
    assert b"plan/voorbeeld-gemeente/" in (out / "ketenkaart.ttl").read_bytes()


def test_what_a_run_that_was_killed_left_is_cleared_and_nothing_else(
    tmp_path: Path, small_plan: Path, ketenkaart: Command, cache: Path
) -> None:
    out = tmp_path / "uit"
    mine = out / ".ketenkaart-van-mij"
    mine.mkdir(parents=True)
    line = [sys.executable, "-m", "ketenkaart", "publish", str(out), "--plan", str(TOWN)]
    with subprocess.Popen(line, cwd=ROOT, env={**os.environ, "KETENKAART_CACHE": str(cache)}) as process:
        while not list(out.glob(".ketenkaart-bezig-*")):
            assert process.poll() is None
        process.kill()
    assert list(out.glob(".ketenkaart-bezig-*"))
    answer = ketenkaart("publish", out, "--plan", small_plan)
    assert (answer.code, visible(out)) == (0, {*OUTPUTS, mine.name})


def test_each_plan_has_a_summary_of_its_own(
    tmp_path: Path, ketenkaart: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written is of no matter to what is said."""
    monkeypatch.setattr("ketenkaart.visuals.publish._write", lambda _, folder: [(folder / n).touch() for n in OUTPUTS])
    named = [["--plan", SHIPPED], ["--plan", TOWN], ["--plan", SHIPPED, "--plan", TOWN]]
    *apart, both = [ketenkaart("publish", tmp_path / "uit", *words).out for words in named]
    for said in apart:
        assert said.partition("\n\nGeschreven:")[0] in both
    assert both.count(" aandachtspunten: ") == 2
    assert "het rapport" not in apart[1]


def test_a_page_of_a_large_plan_has_its_first_choice_and_says_so(
    small_plan: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))
    whole = page_data(Plans([small_plan]))
    monkeypatch.setattr("ketenkaart.visuals.page.data.MOST", 1)
    large = page_data(Plans([small_plan]))
    latest = whole["plans"][0]["dates"][-1]["date"]
    assert large["answers"].keys() == {f"{latest}|all|with", f"{latest}|all|with|strict"}
    assert large["answers"] == {key: whole["answers"][key] for key in large["answers"]}
    assert {date for view in large["views"].values() for date in view["at"]} == {latest}
    [said] = set(large["plans"][0]["notes"]) - set(whole["plans"][0]["notes"])
    assert "alleen de laatste peildatum" in said
