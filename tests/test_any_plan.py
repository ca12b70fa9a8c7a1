"""Whatever `check` accepts, every command answers: plans at random, from the fields of the records.

`KETENKAART_EXAMPLES` says how many plans; the same ones each time, so that what failed once fails again.
"""

import gc
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize
from xml.sax.saxutils import unescape

import openpyxl
import pyoxigraph
import pytest
from hypothesis import HealthCheck, Phase, assume, given, seed, settings
from playwright.sync_api import Page

from ketenkaart.graph.plans import Plans
from ketenkaart.queries.partners.losses import Losses
from ketenkaart.store import Store
from ketenkaart.werkplaats import door
from tests.browser.tab import DESKTOP, SCREENS, Watched
from tests.conftest import ROOT, SHIPPED, Command, NewPlan, asked_in, rewrite
from tests.files import unzipped
from tests.random_plans import Row, as_yaml, plans
from tests.share import SIZE
from tests.test_open_cells import heads_agree

EXAMPLES = int(os.environ.get("KETENKAART_EXAMPLES", {"test": 2, "all": 300}.get(SIZE, 3000)))
SHARES = max(2, EXAMPLES // 15)  # of thousands one sees how many are done
# Every screen that needs no thing of the report by name.
ROUTES = [route for route in SCREENS.values() if not re.search("/ding/|=", route)]
Tabs = Callable[[bool], Watched]
TITLES = "SELECT ?title WHERE { ?measure a kk:Measure ; skos:prefLabel ?title FILTER(LANG(?title) = 'nl') }"
SPOKEN = asked_in("spoken")


@pytest.mark.sampled
@pytest.mark.parametrize("share", [pytest.param(share, marks=pytest.mark.xdist_group(f"plans {share}")) for share in range(SHARES)])
def test_plan_that_check_accepts_is_answered_by_every_command(
    share: int, ketenkaart: Command, done: Command, tabs: Tabs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "OWN", tmp_path / "werkplaats")
    folder, path = tmp_path / "al", tmp_path / "al" / "proef"

    @seed(share)
    @settings(
        max_examples=-(-EXAMPLES // SHARES),
        deadline=None,
        database=None,
        phases=[Phase.generate],  # to make a failing plan smaller takes hours: each try goes through every command
        suppress_health_check=list(HealthCheck),
    )
    @given(plan=plans())
    def is_answered(plan: Row) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        path.mkdir(parents=True)
        (path / "plan.yaml").write_text(as_yaml(plan), encoding="utf-8")
        checked = ketenkaart("check", path)
        assert checked.code in (0, 2), checked.err
        assume(checked.code == 0)
        titles = {squeezed(measure["title"]) for measure in plan.get("measures", ())}
        asked_on_the_command_line(done, path, plan)
        heads = {squeezed(measure["title"]) for measure in plan.get("measures", ()) if measure.get("isContainer")}
        published(done, path, tabs(False).afresh(DESKTOP), titles, heads)
        exported(done, path, titles)
        opened_in_the_workplace(path)
        gc.collect()

    is_answered()


def asked_on_the_command_line(done: Command, path: Path, plan: Row) -> None:
    for by in ("kind", "partner", "form", "question"):
        done("compare", path, "--by", by)
    for by in ("kind", "partner", "form", "plan"):
        done("coverage", "--by", by, "--plan", path)
    for one in plan["organisations"]:
        done("coverage", "--without", one["key"], "--plan", path)
    done("gaps", "--without", plan["organisations"][0]["key"], "--plan", path)
    heads_agree((path, SHIPPED), done)
    first, *others = [report["asOf"] for report in plan["plans"][0]["reports"]]
    for other in others:
        done("compare", first, other, "--plan", path)
        done("gaps", "--as-of", first, "--reading", "strict", "--basis", "stated", "--no-expectations", "--plan", path)


def published(done: Command, path: Path, watched: Watched, titles: set[str], heads: set[str]) -> None:
    """Read what `publish` writes as a user does: in a browser, as a workbook, and as Word without the `heads` of others."""
    out = path.parent / "uit"
    done("publish", out, "--plan", path)
    watched.forget()
    watched.open(out / "ketenkaart.html")
    for route in ROUTES:
        assert len(watched.visit(route).locator("main").inner_text()) > 40, route
    links = watched.visit("#/maatregelen").locator("main tbody tr td a").all_inner_texts()
    assert titles <= set(map(squeezed, links))
    gaps = json.loads(done("gaps", "--plan", path, "--format", "json").out)
    low = sum(row["severity"] == "laag" for row in gaps)
    page = watched.visit("#/aandachtspunten")
    assert (counted(page, "#deel-overleg"), counted(page, "#deel-bron")) == (len(gaps) - low, low)
    assert (watched.outside(), watched.faults) == ([], [])
    rows = [row for page in openpyxl.load_workbook(out / "ketenkaart.xlsx", read_only=True) for row in page.values]
    assert titles <= {squeezed(str(cell)) for row in rows for cell in row if cell}
    document = unzipped(out / "bijlage.docx")["word/document.xml"].decode("utf-8")
    document = re.sub(r"</w:t><w:br/><w:t[^>]*>", " ", document)
    runs = re.findall(r"<w:t[^>]*>([^<]*)</w:t>", document)
    assert titles - heads <= {squeezed(unescape(run)) for run in runs}


def exported(done: Command, path: Path, titles: set[str]) -> None:
    """Write the graph in each form, and the plan as a workbook that is the same plan again."""
    folder = path.parent
    for suffix in ("ttl", "nt", "jsonld", "graphml", "xlsx"):
        done("export", folder / f"graaf.{suffix}", "--plan", path)
    assert (folder / "uit" / "ketenkaart.ttl").read_bytes() == (folder / "graaf.ttl").read_bytes()
    whole = triples(folder / "graaf.nt")
    assert triples(folder / "graaf.ttl") == whole
    assert triples(folder / "graaf.jsonld") == whole
    assert titles == {squeezed(row["title"] or "") for row in Store().load(folder / "graaf.nt").select(TITLES)}
    book = folder / "plan.xlsx"
    done("export", "--as-plan", book, "--plan", path)
    done("check", book)
    done("export", folder / "terug.nt", "--plan", book)
    assert spoken(folder / "terug.nt") == spoken(folder / "graaf.nt")


def opened_in_the_workplace(path: Path) -> None:
    """Open the plan in the page that has the engine inside, ask it, and let it make each file but the page itself."""
    given = {"name": "plan.yaml", "data": (path / "plan.yaml").read_bytes()}
    assert door.NAMES["check"](given)["faults"] == []
    door.NAMES["take"](given)
    door.NAMES["answer"]({"options": [["zonder", "org-0"], ["lezing", "streng"]]})
    assert door.NAMES["page"]({"options": [], "comparisons": True})["page"]
    for kind in door.MAKE.keys() - {"html"}:
        assert door.NAMES["save"]({"kind": kind})["data"], kind
    door.NAMES["shipped"]({})  # it is one for all tests of this process


def counted(page: Page, place: str) -> int:
    """The number on a part of Aandachtspunten; a part that is not there holds none."""
    found = page.locator(place)
    number = re.search(r"(\d+) aandachtspunt", found.inner_text()) if found.count() else None
    return int(number[1]) if number else 0


def squeezed(text: str) -> str:
    return " ".join(normalize("NFC", text).split())


def triples(file: Path) -> set[pyoxigraph.Triple]:
    return {quad.triple for quad in pyoxigraph.parse(path=str(file))}


def spoken(file: Path) -> set[tuple[str, ...]]:
    """What is said of the work in a graph: of which, by kind of statement."""
    return {tuple(squeezed(str(value)) for value in row.values()) for row in Store().load(file).select(SPOKEN)}


# What was found so, by hand and small.
def test_list_of_two_rows_with_a_step_and_no_kind_is_published(path: Path, new_plan: NewPlan, done: Command) -> None:
    rows = ["Gemeente X;trekker;Huisvesting;Controle van woningen", "Politie;uitvoerder;Arbeid;Controle van bedrijven"]
    new_plan("\n".join(["Partner;Rol;Stap;Actie", *rows]).encode())
    done("check", path)
    done("publish", path.with_name("uit"), "--plan", path)


def test_work_at_a_step_without_a_kind_is_lost_with_who_does_it(small_plan: Path, done: Command) -> None:
    """The one measure of the small plan, once its kind is not said: Dienst is its only lead, and Bureau stays."""
    rewrite(small_plan, ("        interventionKind: [toezicht-handhaving]\n", ""))
    assert "1.1" in done("coverage", "--without", "dienst", "--by", "partner", "--plan", small_plan).out
    losses = Losses(Plans([small_plan]).at())
    (work,) = [one.work for one in losses.places if one.work]
    assert [one.rsplit("/", 1)[-1] for one in work] == ["measure-1.1"]
    assert [one.barrier for one in losses.places if one.work] == ["huisvesting"]


@pytest.mark.parametrize("more", ["agreement", "expected"])
def test_small_plan_with_more_comes_back(small_plan: Path, tmp_path: Path, done: Command, more: str) -> None:
    shutil.copy(ROOT / "tests/plans" / f"{more}.yaml", small_plan)
    book = tmp_path / "plan.xlsx"
    for words in (["publish", tmp_path / "uit"], ["export", "--as-plan", book]):
        done(*words, "--plan", small_plan)
    done("check", book)


def test_plan_without_a_measure_comes_back_with_a_question(small_plan: Path, path: Path, done: Command) -> None:
    file = small_plan / "plan.yaml"
    file.write_text(file.read_text().partition("measures:")[0])
    done("export", "--as-plan", path, "--plan", small_plan)
    assert "Vraag: p.xlsx, blad Acties: bevat nog geen regel" in done("check", path).err


def test_a_source_whose_name_has_braces_is_published(small_plan: Path, tmp_path: Path, done: Command) -> None:
    rewrite(small_plan, ("    title: Proefplan\n", '    title: Proefplan\n    sourceName: "{plan}"\n'))
    assert "{plan} meldt" in done("publish", tmp_path / "uit", "--plan", small_plan).out
