"""Every file that a command writes: ours and unchanged is replaced; what somebody made or changed is never lost."""

import errno
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ketenkaart.cli import app
from ketenkaart.graph.plans import Plans
from tests.conftest import ROOT, SMALL_PLAN, Answer, Command, assert_refused, cases, full_disk

STAMP = ".ketenkaart.json"
MINE = b"van mij"
CASES = cases("outputs")
WRITERS = {tuple(named.split()): lines for named, lines in CASES["writers"].items()}
FOLDERS = {("publish", "site")}  # what more comes into a folder, is proved where that is made (test_publish.py)
ALL = [pytest.param(*case, id=f"{name} {case[1]}") for (name, _), lines in WRITERS.items() for case in lines]
ONE_EACH = [pytest.param(*lines[0], id=f"{name} {option}") for (name, option), lines in WRITERS.items()]


@pytest.fixture
def words(small_plan: Path, tmp_path: Path) -> dict[str, Path]:
    """What commands read, by the name that stands in `WRITERS`."""
    found = {"plan": small_plan, "broken": tmp_path / "kapot"}
    found["broken"].mkdir()
    (found["broken"] / "plan.yaml").write_text(SMALL_PLAN.replace("huisvesting", "huisvestign"), encoding="utf-8")
    for name, text in CASES["read"].items():
        found[name.partition(".")[0]] = tmp_path / name
        (tmp_path / name).write_text(text, encoding="utf-8")
    Plans([small_plan]).at()  # read once, so that a full disk is met where the file goes
    return found


@pytest.fixture
def write(words: dict[str, Path], ketenkaart: Command) -> Command:
    """Give a command of `WRITERS`, with the file that it writes."""

    def call(line: str, path: Path, *more: str) -> Answer:
        return ketenkaart(*(word.format(path, folder=path.parent, **words) for word in line.split()), *more)

    return call


def test_every_option_that_writes_stands_in_the_table() -> None:
    found = set()
    for name, command in app.commands.items():
        written = {(name, str(param.name)) for param in command.params if param.type.name == "output"}
        assert any(param.name == "overwrite" for param in command.params) == bool(written), name
        found |= set() if command.hidden else written
    assert found == WRITERS.keys() | FOLDERS


@pytest.mark.sampled(6)
@pytest.mark.parametrize(("line", "name"), ALL)
def test_file_of_somebody_is_refused(line: str, name: str, write: Command, tmp_path: Path) -> None:
    path = tmp_path / "uit" / name
    path.parent.mkdir()
    path.write_bytes(MINE)
    answer = write(line, path)
    said = "bestaat al, en er kan werk van iemand in staan; kies een andere naam, of vervang het met --overwrite."
    assert (answer.code, answer.out, answer.err) == (2, "", f"“{path}” {said}\n")
    with full_disk(250):
        answer = write(line, path, "--overwrite")
    told, _, why = answer.err.rstrip().rpartition("\n")[2].partition(": ")
    assert (answer.code, why) == (2, "het wordt groter dan een bestand hier mag zijn; kies een andere schijf.")
    # Who checks a plan meets the full disk where the shapes lay their copy.
    assert told in (f"“{path}” kan niet geschreven worden", *["De opdracht is gestopt"] * line.startswith("check"))
    assert "Traceback" not in answer.err
    assert {path.name: path.read_bytes() for path in path.parent.iterdir()} == {name: MINE}


@pytest.mark.sampled(3)
@pytest.mark.parametrize(("line", "name"), ONE_EACH)
def test_only_what_is_ours(line: str, name: str, write: Command, words: dict[str, Path], tmp_path: Path) -> None:
    """Who can lay a link where a file will come, would have us write over what it points at."""
    path, target = tmp_path / "uit" / "dieper" / name, tmp_path / "van-een-ander"
    assert write(line, path).code == 0
    ours, again = path.read_bytes(), write(line, path)
    assert again.code == (2 if line.startswith("new-plan") else 0), again.err  # that writes over no plan, not even ours
    path.write_bytes(ours + b"!")
    refused = write(line, path)
    assert (refused.code, "--overwrite" in refused.err, path.read_bytes()) == (2, True, ours + b"!")
    assert write(line, path, "--overwrite").code == 0
    assert not path.read_bytes().endswith(b"!")
    path.rename(target)
    before = target.read_bytes()
    path.symlink_to(target)
    for exists in (True, False):
        refused = write(line, path, "--overwrite")
        assert (refused.code, refused.out, path.is_symlink(), target.exists()) == (2, "", True, exists)
        assert f"{name}” is een snelkoppeling; kies een gewoon bestand." in refused.err
        assert not exists or target.read_bytes() == before
        target.unlink(missing_ok=True)
    path.unlink()
    for read in (words[word] for word in re.findall(r"{(\w+)}", line) if word in words):
        file = read / "plan.yaml" if read.is_dir() else read
        before = file.read_bytes()
        os.link(file, path)
        refused = write(line, path, "--overwrite")
        said = "een van uw plannen, of wordt zelf gelezen" in refused.err
        assert (refused.code, said) == (2, True) or line.startswith("publish")  # whose page is no plan by any name
        assert file.read_bytes() == before
        path.unlink()
    assert [found.name for found in path.parent.iterdir()] == [STAMP]


STATES = ["", "[1]", "{", '{"written": {"vragen.csv": 3}}', "[" * 60_000, "link", "pipe", "huge", "folder"]
GAPS = "gaps --plan {plan} --output {}"


@pytest.mark.sampled(3)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state[:20])
def test_broken_stamp_makes_every_file_somebodys(state: str, write: Command, tmp_path: Path) -> None:
    path, stamp, elsewhere = tmp_path / "uit" / "vragen.csv", tmp_path / "uit" / STAMP, tmp_path / "elders.json"
    assert write(GAPS, path).code == 0
    said = stamp.read_text(encoding="utf-8")
    stamp.rename(elsewhere)
    make = {"link": lambda: stamp.symlink_to(elsewhere), "pipe": lambda: os.mkfifo(stamp), "folder": stamp.mkdir}
    make.get(state, lambda: stamp.write_text(said + " " * 2**22 if state == "huge" else state, encoding="utf-8"))()
    refused, again = write(GAPS, path), write(GAPS, path, "--overwrite")
    assert (refused.code, "--overwrite" in refused.err) == (2, True)
    assert elsewhere.read_text(encoding="utf-8") == said
    if state == "folder":  # that is its user's to remove
        assert (again.code, "is een map; haal die weg" in again.err) == (2, True)
    else:
        assert (again.code, write(GAPS, path).code) == (0, 0)
        assert list(json.loads(stamp.read_text(encoding="utf-8"))["written"]) == ["vragen.csv"]


def test_cut_off_command_leaves_what_was_ours(write: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its disk goes away, or has no room for the hash of what would come; of a file that is gone nothing is kept."""
    path, stamp, replace = tmp_path / "uit" / "vragen.csv", tmp_path / "uit" / STAMP, Path.replace
    assert write(GAPS, path).code == 0
    ours, told = path.read_bytes(), json.loads(stamp.read_text(encoding="utf-8"))

    def gone(fresh: Path, target: Path) -> Path:
        if target == path:
            raise OSError(errno.EIO, "weg")
        return replace(fresh, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", gone)
        assert (write(GAPS, path, "--severity", "hoog").code, path.read_bytes()) == (2, ours)
    assert write(GAPS, path).code == 0  # it is still known as ours
    for number in range(200):
        (path.parent / f"ander-{number}.csv").touch()
        told["written"][f"ander-{number}.csv"] = ["0" * 64]
    stamp.write_text(json.dumps(told), encoding="utf-8")
    with full_disk(len(ours) + 1000):
        answer = write(GAPS, path, "--severity", "hoog")
    assert (answer.code, answer.err.count("\n"), path.read_bytes()) == (2, 1, ours)
    assert write(GAPS, path).code == 0
    path.unlink()
    assert write(GAPS, path.with_name("nog-een.csv")).code == 0
    written = json.loads(stamp.read_text(encoding="utf-8"))["written"]
    assert ("vragen.csv" in written, "nog-een.csv" in written) == (False, True)


def test_name_in_another_case_is_the_same_file(write: Command, tmp_path: Path) -> None:
    """Where `KAART.csv` opens what is called `kaart.csv`, as on Windows; elsewhere a second name stands for that."""
    path = tmp_path / "kaart.csv"
    assert write(GAPS, path).code == 0
    if not (tmp_path / "KAART.csv").exists():
        os.link(path, tmp_path / "KAART.csv")
    assert write(GAPS, tmp_path / "KAART.csv").code == 0
    shutil.copy(path, tmp_path / "afschrift.csv")  # another name: somebody keeps that
    assert write(GAPS, tmp_path / "afschrift.csv").code == 2


def test_two_commands_at_once_in_one_folder_both_write_and_both_are_known(small_plan: Path, tmp_path: Path) -> None:
    out, names = tmp_path / "uit", ["een.nt", "twee.nt"]
    line = [sys.executable, "-m", "ketenkaart", "export", "--plan", small_plan]
    running = [subprocess.Popen([*line, out / name], stdout=subprocess.PIPE) for name in names]
    assert [process.wait() for process in running] == [0, 0]
    assert {*json.loads((out / STAMP).read_text(encoding="utf-8"))["written"]} == {*names}
    assert {path.name for path in out.iterdir()} == {*names, STAMP}


def test_screen_device_and_a_place_that_takes_no_file(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    def export(place: str) -> Answer:
        return ketenkaart("export", "--as-pax", place, "--plan", small_plan, cwd=tmp_path)

    screen, nothing = export("-"), export("/dev/null")
    assert (screen.code, screen.out[:1], screen.err.splitlines()[0]) == (0, "{", "Geschreven: -")
    assert export("/dev/stdout").out == screen.out
    assert (nothing.code, nothing.out, Path("/dev/null").is_char_device()) == (0, "", True)
    assert [path.name for path in tmp_path.iterdir()] == ["proef"]
    places = {**CASES["no_place"], f"{'k' * 300}.json": "de naam is te lang"}
    for place, said in places.items():
        assert_refused(export(place), said, lines=1)


WRITE = re.compile(r"\bwrite_whole\(|\.write_(bytes|text)\(|open\([^()]*\"[wax]b?\"|\bshutil\.(copy|move)|\.save\([^)]")


def test_every_module_that_writes_a_file_is_known_with_its_reason() -> None:
    engine = ROOT / "ketenkaart"
    writes = {path for path in engine.rglob("*.py") if WRITE.search(path.read_text(encoding="utf-8"))}
    assert {path.relative_to(engine).as_posix() for path in writes} == set().union(*CASES["writes"].values())
