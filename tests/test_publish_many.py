"""More plans than one page holds: a page each, an index, and only what changed is made again."""

import os
import shutil
import signal
import subprocess
import sys
import time
from base64 import b64encode
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser

from tests.conftest import ROOT, Command, assert_refused, rewrite
from tests.many import LISTED, plan

KEYS = ["a", "b", "c", "d", "e", "f"]


def write_plans(land: Path, *keys: str) -> Path:
    for key in keys or KEYS:
        plan(land / key, key, ("Kamers controleren", f"Kamers controleren in {key}"))
    return land


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> tuple[Path, Path]:
    """Six plans, a broken one and a second of one key, published; the folder of the plans, and what was made of them."""
    root = tmp_path_factory.mktemp("vele")
    land, out = write_plans(root / "land", *KEYS[1:]), root / "uit"
    plan(land / "a", "a", ("    usesModel:", "    appliesTo: [gm0001, gm0002]\n    usesModel:"))
    plan(land / "y", "a")
    (land / "z").mkdir()
    (land / "z" / "plan.yaml").write_text("plans: [", encoding="utf-8")
    (root / "gemeenten.csv").write_text(LISTED.replace("Ceel", "<b>Ceel"), encoding="utf-8")
    answer = ketenkaart("publish", out, "--plan", land, "--municipalities", root / "gemeenten.csv")
    assert answer.code == 2
    assert "6 pagina's geschreven, 0 bleven" in answer.out
    head, twice, broken = answer.err.splitlines()
    assert (head, str(land / "z") in broken) == ("Niet meegenomen (2):", True)
    assert f"“{land / 'y'}”: een plan met sleutel “a” staat al in" in twice
    assert sorted(pages(out)) == [f"{key}.html" for key in KEYS]
    names = {path.name for path in out.iterdir()}
    assert names == {".ketenkaart-plannen", ".ketenkaart.json", "ketenkaart.html", "plannen"}
    return land, out


@pytest.fixture
def again(built: tuple[Path, Path], tmp_path: Path) -> tuple[Path, Path]:
    """The folder of the plans, and a copy of what was made of them: what did not change is not made a second time."""
    land, out = built
    shutil.copytree(out, tmp_path / "uit")
    return land, tmp_path / "uit"


def pages(out: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in (out / "plannen").iterdir()}


def by_us(out: Path) -> list[str]:
    return sorted(name for name in pages(out) if "(uw versie)" not in name)


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_index_opens_sorts_and_leads_to_each_plan(built: tuple[Path, Path], browser: Browser) -> None:
    _, out = built
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto((out / "ketenkaart.html").as_uri())
    page.wait_for_selector("html[data-klaar]")
    assert page.locator("h1").inner_text() == "6 plannen"
    assert "stuur die map mee als u deze pagina doorstuurt" in page.locator(".uitleg").first.inner_text()
    rows = [row.split("\t") for row in page.locator("#gemeenten tbody tr").all_inner_texts()]
    assert rows == [["Noord", "2", "0"], ["Zuid", "1", "1"], ["N", "3", "1"]]
    wide = [f"{name}: Plan a (geldt voor 2 gemeenten)" for name in ("Aast", "Boom")]
    assert page.locator("#gemeenten li").all_inner_texts() == [*wide, "<b>Ceel (gm0003, Zuid, N)"]
    page.select_option("#waarde", "Huisvesting")
    column = page.locator("thead th").filter(has_text="toezicht en handhaving")
    assert column.locator("small").inner_text() == "6 van 6"
    assert page.locator("tbody td.bezig").count() == 6
    page.fill("#zoek", "plan b")
    assert page.locator("tbody td.bezig").count() == 1
    page.locator("tbody a").click()
    page.wait_for_selector("html[data-klaar]")
    assert page.url.endswith("/plannen/b.html")
    # A page of one among many holds the latest date and both bases: no choice leads nowhere.
    assert (page.locator("#telt-genoemd").count(), page.locator("#v-uit").count()) == (1, 0)
    page.evaluate("location.hash = '#/overzicht?stand=2012-01-01&verwachtingen=uit&koppelingen=genoemd'")
    page.wait_for_function("document.querySelector('#telt-genoemd')?.checked")
    assert not faults
    page.close()


def test_only_what_changed_is_made_again(again: tuple[Path, Path], ketenkaart: Command) -> None:
    land, out = again
    command, before = ("publish", out, "--plan", land), pages(out)
    assert "uw versie" not in ketenkaart(*command).out  # ours, unchanged
    assert pages(out) == before
    changed = land / "c" / "plan.yaml"
    text = text_of(changed)
    changed.write_text(text.replace("Plan c", "Plan C, herzien"), encoding="utf-8")
    for path in (out / "plannen" / "d.html", out / "ketenkaart.html"):
        path.write_text("van mij", encoding="utf-8")
    (out / "plannen" / "e.html").unlink()
    answer = ketenkaart(*command)
    changed.write_text(text, encoding="utf-8")
    assert "3 pagina's geschreven, 3 bleven" in answer.out
    assert "ketenkaart.html was veranderd; uw versie staat nu in" in answer.out
    for path in (out / "plannen" / "d (uw versie).html", out / "ketenkaart (uw versie).html"):
        assert text_of(path) == "van mij"
    now = pages(out)
    assert {name for name in before if before[name] == now[name]} == {"a.html", "b.html", "f.html"}
    index = text_of(out / "ketenkaart.html")
    assert ("6 plannen" in index, "Plan C, herzien" in index) == (True, True)


@pytest.mark.large
def test_one_plan_and_many_take_turns_in_a_folder(again: tuple[Path, Path], ketenkaart: Command) -> None:
    land, out = again
    said = ketenkaart("publish", out, "--plan", land / "a").out
    assert "uw versie" not in said
    # No page of a plan stays that nothing leads to any more, and that nobody keeps up to date.
    assert f"Weggehaald uit “{out / 'plannen'}”, want deze opdracht houdt ze niet meer bij: a.html, b.html," in said
    assert "e.html, en 1 meer." in said
    assert by_us(out) == []
    (out / "ketenkaart.xlsx").write_text("van mij", encoding="utf-8")  # which the index leaves alone, and does not know
    assert "uw versie" not in ketenkaart("publish", out, "--plan", land).out
    assert by_us(out) == [f"{key}.html" for key in KEYS]
    said = ketenkaart("publish", out, "--plan", land / "a").out
    assert [path.name for path in out.glob("*(uw versie)*")] == ["ketenkaart (uw versie).xlsx"]
    assert "ketenkaart.xlsx was veranderd" in said


def test_page_of_a_plan_that_is_gone_goes(again: tuple[Path, Path], tmp_path: Path, ketenkaart: Command) -> None:
    land, out = again
    (tmp_path / "e").mkdir()
    (tmp_path / "e" / "plan.yaml").write_text("plans: [", encoding="utf-8")  # f is gone
    for name in ("f.html", "notities.txt"):
        (out / "plannen" / name).write_text("van mij", encoding="utf-8")
    named = [word for key in "abcdz" for word in ("--plan", land / key)]
    answer = ketenkaart("publish", out, *named, "--plan", tmp_path / "e")
    assert answer.code == 2
    assert "0 pagina's geschreven, 4 bleven" in answer.out
    assert "want deze opdracht houdt ze niet meer bij: e.html, f.html.\n" in answer.out
    assert f"f.html was veranderd; uw versie staat nu in “{out / 'plannen' / 'f (uw versie).html'}”." in answer.out
    assert by_us(out) == ["a.html", "b.html", "c.html", "d.html", "notities.txt"]
    assert text_of(out / "plannen" / "f (uw versie).html") == "van mij"
    assert "4 plannen" in text_of(out / "ketenkaart.html")


def test_page_that_cannot_be_put_in_its_place_stops_no_other(again: tuple[Path, Path], ketenkaart: Command) -> None:
    land, out = again
    (out / "plannen" / "b.html").unlink()
    (out / "plannen" / "b.html").mkdir()
    answer = ketenkaart("publish", out, "--plan", land)
    assert (answer.code, "Niet meegenomen (3):" in answer.err) == (2, True)
    assert f"“{land / 'b'}”: “{out / 'plannen' / 'b.html'}” is geen gewoon bestand" in answer.err
    assert "5 plannen" in text_of(out / "ketenkaart.html")


BREAKS = """import os, sys
def hook(event, args):
    if event == "open" and str(args[0]).endswith("doodt/plan.yaml") and "--multiprocessing-fork" in sys.orig_argv:
        os._exit(9)
sys.addaudithook(hook)
"""


@pytest.mark.large
def test_one_plan_never_stops_another(tmp_path: Path, content_copy: Path, cache: Path, process: Command) -> None:
    """A fault of our own in one plan (a word that is not there), a worker that dies of one, a title of 425 letters."""
    words, gone = content_copy / "visuals" / "words.yaml", '"on": "{delivery} op {day}", '
    rewrite(words, (gone, ""))
    land, out, hook = tmp_path / "land", tmp_path / "uit", tmp_path / "haak"
    write_plans(land, "a", "doodt", "x", "y")
    delivered = "asOf: 2012-01-01, delivered: geleverd, deliveredOn: 2012-06-01}"
    plan(land / "valt", "valt", ("modality: belofte, asOf: 2012-01-01}", f"modality: belofte, {delivered}"))
    assert process("export", "--as-plan", land / "lang.xlsx", "--plan", land / "a").code == 0
    book = load_workbook(land / "lang.xlsx")
    place = {cell.value: cell.column for cell in book["Plan"][1]}
    for title, said in {"Titel": "Lang " * 85, "Sleutel": None}.items():
        for row in (2, 3):  # a row a report
            book["Plan"].cell(row, place[title]).value = said
    book.save(land / "lang.xlsx")
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(BREAKS, encoding="utf-8")
    own = {"PYTHONPATH": f"{hook}:{ROOT}", "KETENKAART_CONTENT": str(content_copy)}
    answer = process("publish", out, "--plan", land, **own)
    log = cache / "fouten.log"
    died = "het programma dat deze bladzijde maakte, brak af; waarschijnlijk raakte het geheugen op."
    fell = f"hier ging in ketenkaart zelf iets mis (KeyError); de bijzonderheden staan in “{log}”."
    told = ["Niet meegenomen (2):", f"“{land / 'doodt'}”: {died}", f"“{land / 'valt'}”: {fell}"]
    assert (answer.code, answer.err.splitlines()) == (2, told)
    said = text_of(log)
    assert str(land / "valt") in said
    assert said.rstrip().endswith("KeyError: 'on'")
    assert 'File "' in said
    [long] = {path.name for path in (out / "plannen").iterdir()} - {"a.html", "x.html", "y.html"}
    assert (long.startswith("lang-lang-lang"), len(long)) == (True, len("x" * 200 + ".html"))
    assert "<title>4 plannen" in text_of(out / "ketenkaart.html")


@pytest.mark.large
def test_workers_end_with_who_started_them(tmp_path: Path, cache: Path) -> None:
    land, out = write_plans(tmp_path / "land", *KEYS, "g", "h"), tmp_path / "uit"
    line = [sys.executable, "-m", "ketenkaart", "publish", out, "--plan", land]
    with subprocess.Popen(line, cwd=ROOT, env={**os.environ, "KETENKAART_CACHE": str(cache)}) as process:
        while not list(out.rglob("*.html")):  # one page is made, and who made it is at work on the next
            assert process.poll() is None
            time.sleep(0.05)
        workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="ascii").split()
        process.kill()
    assert len(workers) > 1
    try:
        for _ in range(600):
            if not (alive := [pid for pid in workers if is_running(pid)]):
                break
            time.sleep(0.1)
        assert alive == []
    finally:
        for pid in filter(is_running, workers):
            os.kill(int(pid), signal.SIGKILL)


def is_running(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("name", ["plannen", ".ketenkaart-plannen"])
def test_folder_of_ours_that_is_a_link_is_not_followed(name: str, tmp_path: Path, ketenkaart: Command) -> None:
    land, elsewhere, out = write_plans(tmp_path / "land"), tmp_path / "elders", tmp_path / "uit"
    elsewhere.mkdir()
    out.mkdir()
    (out / name).symlink_to(elsewhere)
    for folder in (out, *[out / name / "dieper"] * (name == "plannen")):  # and what lies below our folder of pages
        answer = ketenkaart("publish", folder, "--plan", land)
        assert_refused(answer, f"“{out / name}” is een snelkoppeling; kies een gewone map.")
    assert list(elsewhere.iterdir()) == []
    assert [path.name for path in out.iterdir()] == [name]


def test_plans_that_lie_where_pages_go_are_left_alone(tmp_path: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("publish", tmp_path, "--plan", write_plans(tmp_path / "plannen"))
    assert_refused(answer, "is een van uw plannen")
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["plan.yaml"] * len(KEYS)


@pytest.mark.large
def test_with_all_a_plan_has_its_files_and_its_choices(tmp_path: Path, done: Command) -> None:
    land = write_plans(tmp_path / "land")
    done("publish", tmp_path / "uit", "--plan", land, "--all")
    made, suffixes = tmp_path / "uit" / "plannen", (".xlsx", ".docx", "-bijlage.docx", ".ttl")
    assert {path.name for path in made.iterdir()} == {f"{key}{suffix}" for key in KEYS for suffix in (".html", *suffixes)}
    for key in KEYS:
        html = text_of(made / f"{key}.html")
        for suffix in suffixes:
            data = (made / f"{key}{suffix}").read_bytes()
            assert f';base64,{b64encode(data).decode()}" download="{key}{suffix}"' in html
