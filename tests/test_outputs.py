"""Every file that a command writes: ours and unchanged is replaced, and nothing that somebody made or changed is lost."""

import errno
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.cli import app
from tests.conftest import ROOT, SMALL_PLAN, Command, full_disk

STAMP = ".ketenkaart.json"
MINE = b"van mij"
ROWS = "SELECT ?s ?p ?o WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 50"
GRAPH = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 50"
LIST = "Maatregel;Stap;Partner;Status\nKamers controleren;Huisvesting;Gemeente;lopend\n"
# Each option or argument that writes a file, and commands that use it: `{}` is the file, named behind the words.
WRITERS: dict[tuple[str, str], list[tuple[str, str]]] = {
    ("gaps", "output"): [
        ("gaps --plan {plan} --output {}", f"vragen.{form}") for form in ("csv", "json", "ttl", "docx", "xlsx")
    ],
    ("query", "output"): [
        ("query --sparql {rows} --plan {plan} --output {}", "rijen.csv"),
        ("query --sparql {graph} --plan {plan} --output {}", "graaf.ttl"),
    ],
    ("compare", "output"): [
        ("compare {plan} --output {}", f"overzicht.{form}") for form in ("csv", "json", "xlsx", "ttl")
    ],
    ("check", "output"): [
        ("check {plan} --output {}", "vragen-bij-cellen.xlsx"),
        ("check {broken} --output {}", "fouten.xlsx"),
        ("check {plan} --reason --output {}", "volgt.ttl"),
    ],
    ("export", "file"): [("export {} --plan {plan}", "kaart.ttl"), ("export {} --plan {plan}", "kaart.xlsx")],
    ("export", "as_plan"): [("export --as-plan {} --plan {plan}", "plan.xlsx")],
    ("export", "as_pax"): [("export --as-pax {} --plan {plan}", "draaiboek.json")],
    ("new-plan", "file"): [
        ("new-plan {}", "leeg.xlsx"),
        ("new-plan {} --from {list}", "uit-lijst.xlsx"),
        ("new-plan {} --from {list} --report 2014-01-01 --plan {plan}", "verslag.xlsx"),
    ],
}
FOLDERS = {("publish", "folder"), ("publish", "site")}  # what comes into a folder, is proved where that is made
ALL = [pytest.param(*case, id=f"{name} {case[1]}") for (name, _), cases in WRITERS.items() for case in cases]
ONE_EACH = [pytest.param(*cases[0], id=f"{name} {option}") for (name, option), cases in WRITERS.items()]


@pytest.fixture
def words(small_plan: Path, tmp_path: Path, cache: Path) -> dict[str, Path]:
    """What commands read, by the name that stands in `WRITERS`."""
    found = {"plan": small_plan, "other": tmp_path / "ander" / "proef", "broken": tmp_path / "kapot"}
    assert cache
    shutil.copytree(small_plan, found["other"])
    found["broken"].mkdir()
    (found["broken"] / "plan.yaml").write_text(SMALL_PLAN.replace("huisvesting", "huisvestign"), encoding="utf-8")
    for name, text in {"rows": ROWS, "graph": GRAPH, "list": LIST}.items():
        found[name] = tmp_path / name
        found[name].write_text(text, encoding="utf-8")
    found["list"] = found["list"].rename(tmp_path / "lijst.csv")
    Plans([small_plan]).at()  # read once, so that a full disk is met where the file goes
    return found


def typed(line: str, file: Path, words: dict[str, Path]) -> list[str]:
    return [word.format(file, **words) for word in line.split()]


def test_every_option_that_writes_stands_in_the_table() -> None:
    found = {
        (name, str(param.name))
        for name, command in app.commands.items()
        for param in command.params
        if param.type.name == "output"
    }
    old = {name for name, command in app.commands.items() if command.hidden}
    assert {(name, option) for name, option in found if name not in old} == WRITERS.keys() | FOLDERS
    for name, command in app.commands.items():
        overwrites = any(param.name == "overwrite" for param in command.params)
        assert overwrites == any(writer == name for writer, _ in found), name


@pytest.mark.parametrize(("line", "name"), ALL)
def test_a_file_that_somebody_made_is_refused_before_anything_is_done(
    line: str, name: str, words: dict[str, Path], tmp_path: Path, ketenkaart: Command
) -> None:
    out = tmp_path / "uit"
    out.mkdir()
    (out / name).write_bytes(MINE)
    answer = ketenkaart(*typed(line, out / name, words))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == (
        f"“{out / name}” bestaat al, en er kan werk van iemand in staan; "
        "kies een andere naam, of vervang het met --overwrite.\n"
    )
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {name: MINE}


@pytest.mark.parametrize(("line", "name"), ALL)
def test_a_full_disk_is_one_sentence_and_nothing_half_written(
    line: str, name: str, words: dict[str, Path], tmp_path: Path, ketenkaart: Command
) -> None:
    out = tmp_path / "uit"
    out.mkdir()
    (out / name).write_bytes(MINE)
    with full_disk(250):
        answer = ketenkaart(*typed(line, out / name, words), "--overwrite")
    assert answer.code == 2
    told, _, why = answer.err.rstrip().rpartition("\n")[2].partition(": ")
    assert why == "het wordt groter dan een bestand hier mag zijn; kies een andere schijf."
    # Who checks a plan meets the full disk where the shapes lay their copy.
    assert told in (f"“{out / name}” kan niet geschreven worden", *["De opdracht is gestopt"] * line.startswith("check"))
    assert "Traceback" not in answer.err
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {name: MINE}


def test_a_disk_without_room_for_the_hash_leaves_the_file_as_it_was(
    small_plan: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    path = tmp_path / "uit" / "vragen.csv"
    command = ("gaps", "--plan", small_plan, "--output", path)
    assert ketenkaart(*command).code == 0
    ours, others = path.read_bytes(), [f"ander-{number}.csv" for number in range(200)]
    for name in others:
        (path.parent / name).touch()
    stamp = {"written": {name: ["0" * 64] for name in [*others]} | json.loads((path.parent / STAMP).read_text())["written"]}
    (path.parent / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    with full_disk(len(ours) + 1000):
        answer = ketenkaart(*command, "--severity", "hoog")
    assert (answer.code, answer.err.count("\n"), path.read_bytes()) == (2, 1, ours)
    assert ketenkaart(*command).code == 0  # it is still known as ours


@pytest.mark.parametrize(("line", "name"), ONE_EACH)
def test_what_is_ours_is_replaced_and_what_was_changed_only_when_that_is_asked(
    line: str, name: str, words: dict[str, Path], tmp_path: Path, ketenkaart: Command
) -> None:
    path = tmp_path / "uit" / "dieper" / name
    command = typed(line, path, words)
    assert ketenkaart(*command).code == 0
    ours = path.read_bytes()
    again = ketenkaart(*command)
    assert again.code == (2 if command[0] == "new-plan" else 0), again.err  # which writes over no plan, not even ours
    path.write_bytes(ours + b"!")
    refused = ketenkaart(*command)
    assert (refused.code, "--overwrite" in refused.err, path.read_bytes()) == (2, True, ours + b"!")
    assert ketenkaart(*command, "--overwrite").code == 0
    assert not path.read_bytes().endswith(b"!")
    assert {found.name for found in path.parent.iterdir()} == {name, STAMP}


@pytest.mark.parametrize(("line", "name"), ONE_EACH)
def test_what_is_read_is_never_written_over(
    line: str, name: str, words: dict[str, Path], tmp_path: Path, ketenkaart: Command
) -> None:
    out = tmp_path / "uit"
    out.mkdir()
    for number, place in enumerate(word for word in line.split() if word.startswith("{") and word != "{}"):
        file = words[place.strip("{}")]
        file = file / "plan.yaml" if file.is_dir() else file
        path, before = out / f"{number}{name}", file.read_bytes()
        os.link(file, path)
        answer = ketenkaart(*typed(line, path, words), "--overwrite")
        assert (answer.code, answer.out, "een van uw plannen, of wordt zelf gelezen" in answer.err) == (2, "", True)
        assert file.read_bytes() == before


@pytest.mark.parametrize(("line", "name"), ONE_EACH)
def test_a_symbolic_link_is_not_followed(
    line: str, name: str, words: dict[str, Path], tmp_path: Path, ketenkaart: Command
) -> None:
    """Who can lay a link where a file will come, would have us write over what it points at."""
    target = tmp_path / "van-een-ander"
    for exists in (True, False):
        out = tmp_path / f"uit-{exists}"
        out.mkdir()
        target.unlink(missing_ok=True)
        if exists:
            target.write_bytes(MINE)
        (out / name).symlink_to(target)
        answer = ketenkaart(*typed(line, out / name, words), "--overwrite")
        assert (answer.code, answer.out) == (2, "")
        assert f"{name}” is een snelkoppeling; kies een gewoon bestand." in answer.err
        assert (out / name).is_symlink()
        assert (target.read_bytes() if target.exists() else b"") == (MINE if exists else b"")
        assert [path.name for path in out.iterdir()] == [name]


@pytest.mark.parametrize("state", ["", "[1]", "{", '{"written": {"kaart.nt": 3}}', "[" * 60_000, "link", "pipe", "huge"])
def test_a_stamp_that_says_nothing_makes_every_file_somebodys(
    state: str, small_plan: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    path, stamp = tmp_path / "uit" / "kaart.nt", tmp_path / "uit" / STAMP
    command = ("export", path, "--plan", small_plan)
    assert ketenkaart(*command).code == 0
    said = stamp.read_text(encoding="utf-8")
    stamp.unlink()
    if state == "link":
        (tmp_path / "elders.json").write_text(said, encoding="utf-8")
        stamp.symlink_to(tmp_path / "elders.json")
    elif state == "pipe":
        os.mkfifo(stamp)
    else:
        stamp.write_text(said + " " * 2**22 if state == "huge" else state, encoding="utf-8")
    refused = ketenkaart(*command)
    assert (refused.code, "--overwrite" in refused.err) == (2, True)
    assert ketenkaart(*command, "--overwrite").code == 0
    assert ketenkaart(*command).code == 0
    assert list(json.loads(stamp.read_text(encoding="utf-8"))["written"]) == ["kaart.nt"]
    assert state != "link" or (tmp_path / "elders.json").read_text(encoding="utf-8") == said


def test_a_command_that_is_cut_off_before_its_file_is_in_place_leaves_what_was_ours_ours(
    small_plan: Path, tmp_path: Path, ketenkaart: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here the disk goes away between the two: the hash of what would come is kept, the file is the one of before."""
    path, replace = tmp_path / "vragen.csv", Path.replace
    command = ("gaps", "--plan", small_plan, "--output", path)
    assert ketenkaart(*command).code == 0
    ours = path.read_bytes()

    def gone(fresh: Path, target: Path) -> Path:
        if target == path:
            raise OSError(errno.EIO, "weg")
        return replace(fresh, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", gone)
        assert ketenkaart(*command, "--severity", "hoog").code == 2
    assert path.read_bytes() == ours
    assert ketenkaart(*command).code == 0
    path.unlink()
    assert ketenkaart("gaps", "--plan", small_plan, "--output", tmp_path / "nog-een.csv").code == 0
    written = json.loads((tmp_path / STAMP).read_text(encoding="utf-8"))["written"]
    assert list(written) == ["nog-een.csv"]  # of what is gone nothing is kept


def test_a_name_in_another_case_is_the_same_file_where_the_disk_says_so(
    small_plan: Path, tmp_path: Path, ketenkaart: Command
) -> None:
    """Where `KAART.nt` opens what is called `kaart.nt`, as on Windows; elsewhere a second name stands for that."""
    path = tmp_path / "kaart.nt"
    assert ketenkaart("export", path, "--plan", small_plan).code == 0
    if not (tmp_path / "KAART.nt").exists():
        os.link(path, tmp_path / "KAART.nt")
    assert ketenkaart("export", tmp_path / "KAART.nt", "--plan", small_plan).code == 0
    shutil.copy(path, tmp_path / "afschrift.nt")  # another name: somebody keeps that
    assert ketenkaart("export", tmp_path / "afschrift.nt", "--plan", small_plan).code == 2


def test_two_commands_at_once_in_one_folder_both_write_and_both_are_known(
    small_plan: Path, tmp_path: Path, cache: Path
) -> None:
    names = ["een.nt", "twee.nt"]
    line = [sys.executable, "-m", "ketenkaart", "export"]
    env = {**os.environ, "KETENKAART_CACHE": str(cache)}
    running = [subprocess.Popen([*line, tmp_path / "uit" / name, "--plan", small_plan], env=env) for name in names]
    assert [process.wait() for process in running] == [0, 0]
    assert {*json.loads((tmp_path / "uit" / STAMP).read_text(encoding="utf-8"))["written"]} == {*names}
    assert {path.name for path in (tmp_path / "uit").iterdir()} == {*names, STAMP}


def test_a_picture_is_not_written_over_what_somebody_made(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    words = ("publish", tmp_path, "--view", "partner-stap", "--plan", small_plan)
    assert ketenkaart(*words).code == 0
    page = tmp_path / "partner-stap.html"
    assert page.read_bytes().strip().startswith(b"<!doctype html>")
    page.write_bytes(MINE)
    answer = ketenkaart(*words)
    assert (answer.code, page.read_bytes()) == (2, MINE)
    assert "--overwrite" in answer.err
    assert ketenkaart(*words, "--overwrite").code == 0
    assert page.read_bytes() != MINE


def test_a_screen_and_a_device_are_written_to_as_asked(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    script = ketenkaart("export", "--as-pax", "-", "--plan", small_plan, cwd=tmp_path)
    assert (script.code, script.out[:1], script.err.splitlines()[0]) == (0, "{", "Geschreven: -")
    assert ketenkaart("export", "--as-pax", "/dev/stdout", "--plan", small_plan, cwd=tmp_path).out == script.out
    nothing = ketenkaart("export", "--as-pax", "/dev/null", "--plan", small_plan, cwd=tmp_path)
    assert (nothing.code, nothing.out, Path("/dev/null").is_char_device()) == (0, "", True)
    full = ketenkaart("export", "--as-pax", "/dev/full", "--plan", small_plan, cwd=tmp_path)
    assert (full.code, full.err) == (
        2,
        "“/dev/full” kan niet geschreven worden: de schijf is vol; maak ruimte vrij of kies een andere schijf.\n",
    )
    assert [path.name for path in tmp_path.iterdir()] == ["proef"]


def test_a_place_that_takes_no_file_is_one_sentence(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    (tmp_path / "bestand").write_bytes(MINE)
    places = {
        Path("/proc/kaart.nt"): "kies een andere map",
        tmp_path / "bestand" / "kaart.nt": "een deel van het pad is geen map",
        tmp_path / f"{'k' * 300}.nt": "de naam is te lang",
    }
    for path, said in places.items():
        answer = ketenkaart("export", path, "--plan", small_plan)
        assert (answer.code, answer.out, answer.err.count("\n"), said in answer.err) == (2, "", 1, True), answer.err


# Who writes a file at all, and why its rule is another one than that of an output.
WRITES = {
    "files.py": "the one way to write a file whole, the cache, and the log of faults of our own",
    "visuals/output.py": "the rule itself, for a file and a folder",
    "graph/source_text/passages.py": "passages.yaml of a plan is made to be rewritten",
    "visuals/publish.py": "in a new folder, from which the rule takes it",
    "visuals/publish_many.py": "in a new folder, and what it remembers of each plan",
    "visuals/site/write.py": "in a new folder",
    "visuals/graph_files/rdf.py": "in the new folder of who publishes",
    "visuals/office/gap_document.py": "in the new folder of who publishes",
    "visuals/office/workbook.py": "in the new folder of who publishes",
    "werkplaats/door.py": "the memory of a page",
    "werkplaats/opened.py": "the memory of a page",
    "reasoning/reason.py": "a folder of a moment, for a reasoner that reads files",
}
WRITE = re.compile(r"\bwrite_whole\(|\.write_(bytes|text)\(|open\([^()]*\"[wax]b?\"|\bshutil\.(copy|move)|\.save\([^)]")


def test_every_module_that_writes_a_file_is_known_with_its_reason() -> None:
    sources = (ROOT / "ketenkaart").rglob("*.py")
    found = {path.relative_to(ROOT / "ketenkaart").as_posix(): path.read_text(encoding="utf-8") for path in sources}
    memory = {"visuals/office/docx.py", "visuals/office/plan_workbook.py"}  # they save in memory
    assert {name for name, text in found.items() if WRITE.search(text)} - memory == WRITES.keys()
