"""Tries werkplaats.html in a real Chromium, from disk: does the engine inside say what the command line says?

`make werkplaats` runs it: it needs what npm brings. The suite tests the door, the stand-in for pyoxigraph and the
reading of what a user opens (test_workplace.py). `python -m tests.workplace PAGE STEP…` tries the steps that are named.
"""

import base64
import json
import random
import re
import socketserver
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Error, Page, Playwright, sync_playwright

from tests.browser.axe import violations
from tests.browser.tab import ARGUMENTS
from tests.conftest import ROOT, TOWN, call, cases
from tests.files import zipped

LISTS = ["noordwoud.xlsx", "zuiderdam.csv", "oosterlo.docx", "westermeer.xlsx", "hoogland.txt"]
PATIENT = 300_000  # milliseconds that a busy machine may take over anything
READY = """() => new Promise((done) => {
  const seen = () => ["ready", "off"].includes(werkplaats.state) && done(werkplaats.state);
  addEventListener("werkplaats", seen); seen(); })"""
ASK = """async ([name, given]) => {
  if (given.data) given.data = Uint8Array.from(atob(given.data), (c) => c.charCodeAt(0));
  try {
    const found = await werkplaats.ask(name, given);
    if (found.data) found.data = btoa(Array.from(found.data, (c) => String.fromCharCode(c)).join(""));
    return found;
  } catch (error) { return { refused: error.message, faults: error.faults }; } }"""
KEPT = """async () => [localStorage.length, sessionStorage.length, document.cookie,
  (await indexedDB.databases().catch(() => [])).length]"""
SAYS = "([at, words, is]) => document.querySelector(at)?.textContent.includes(words) === is"
# What Debian's Chromium asks its maker of itself, at an empty page too.
CHROMIUM = ("googleapis.com", "accounts.google.com", "www.google.com", "gvt1.com")
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
HUNGRY = "SELECT DISTINCT ?a ?c ?d ?f ?g WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?g ?f ?c"
CASES = cases("workplace")


@dataclass(frozen=True)
class Trial:
    """A page that is open, and what a step needs to try it."""

    playwright: Playwright
    browser: Browser
    page: Page
    path: Path
    folder: Path

    def another(self, **more: Any) -> Page:
        """The page opened a second time, ready."""
        page = opened(self.browser, self.path, **more)
        assert page.evaluate(READY) == "ready", page.inner_text("#motor")
        limit(page, PATIENT)
        return page


def gaps(*words: object) -> Any:
    return json.loads(call("gaps", "--format", "json", *words).out)


def scenarios(count: int, partners: list[str]) -> Iterator[tuple[list[tuple[str, str]], list[str]]]:
    """Yield random choices, as the page asks them and as one types them; always the same ones."""
    chance = random.Random(17)
    for _ in range(count):
        options, typed = [], []
        for name, values in CASES["choices"].items():
            value, words = chance.choice(values)
            options += [(name, value)] if value else []
            typed += words.split()
        for partner in chance.sample(partners, chance.choice((0, 0, 1, 2, 3, 5))):
            options.append(("zonder", partner))
            typed += ["--without", partner]
        yield options, typed


def example() -> bytes:
    """The example plan as a zip, as one makes it of a folder."""
    return zipped({f"{TOWN.name}/{path.name}": path.read_bytes() for path in sorted(TOWN.glob("*.yaml"))})


def ask(page: Page, what: str, /, **given: Any) -> Any:
    """Ask the engine in the page; a file goes over in base64."""
    if isinstance(data := given.get("data"), bytes):
        given["data"] = base64.b64encode(data).decode()
    return page.evaluate(ASK, [what, given])


def limit(page: Page, milliseconds: int) -> None:
    """Set how long the engine may think about one thing."""
    page.evaluate(f"() => {{ werkplaats.longest = {milliseconds}; }}")


@contextmanager
def recording() -> Iterator[tuple[str, list[str]]]:
    """A proxy that lets nothing through and remembers the first line of all that it was asked."""
    heard: list[str] = []

    class Ear(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            heard.append(self.rfile.readline().decode("latin-1").strip())
            self.wfile.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Ear) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", heard
        server.shutdown()


def opened(browser: Browser, path: Path, **more: Any) -> Page:
    page = browser.new_context(accept_downloads=True, **more).new_page()
    page.set_default_timeout(PATIENT)
    page.goto(path.resolve().as_uri())
    return page


def launched(playwright: Playwright, *arguments: str, **more: Any) -> Browser:
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=[*ARGUMENTS, *arguments], **more)


def go(page: Page, route: str) -> None:
    """Go to a screen, and wait until it stands there; of another plan it is made first."""
    page.evaluate("(route) => { location.hash = route; }", route)
    page.wait_for_selector(f"main.scherm-{re.split('[/?]', route[2:])[0]} h1")


def drop(page: Page, files: dict[str, bytes]) -> None:
    page.evaluate(
        """(files) => { const held = new DataTransfer();
          for (const [name, text] of Object.entries(files))
            held.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name));
          document.querySelector("main").dispatchEvent(
            new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: held })); }""",
        {name: base64.b64encode(data).decode() for name, data in files.items()},
    )


def same_rows(trial: Trial, count: int = 8) -> str:
    partners = sorted({row["partner"] for row in gaps() if row["partner"]})
    for options, typed in scenarios(count, partners):
        found = ask(trial.page, "rows", options=options)
        assert found == gaps(*typed), (typed, found if "refused" in found else len(found))
    return f"{count} willekeurige scenario's: rij voor rij gelijk aan de opdrachtregel"


def one_action(trial: Trial) -> str:
    """What if 5.4 were done, of which a page holds no answer: the cells that the command names, on the screen."""
    go(trial.page, "#/wat-als/actie/task-force-2013/measure-5.4=afgerond")
    trial.page.wait_for_function(SAYS, arg=["main h2[role=status]", "2 van de 60 vakken lezen dan anders", True])
    assert "Signalering, entree" in trial.page.inner_text(".anderelezing")
    return "wat als één actie anders staat: de vakken van `coverage --suppose`"


def own_sparql(trial: Trial) -> str:
    assert ask(trial.page, "ask", text="SELECT (COUNT(?x) AS ?n) WHERE { ?x a kk:Measure }")["rows"] == [["81"]]
    for text, said in CASES["own_sparql"].items():
        assert said in ask(trial.page, "ask", text=text)["refused"], text
    return "eigen SPARQL is beantwoord of geweigerd"


def same_checks(trial: Trial) -> str:
    for name in LISTS:
        plan, listed = trial.folder / f"{Path(name).stem}-plan.xlsx", ROOT / "tests" / "lists" / name
        call("new-plan", plan, "--from", listed)
        ask(trial.page, "open_list", name=name, data=listed.read_bytes())
        same_check(trial.page, ask(trial.page, "take", name=name, decisions=[]), plan)
    same_check(trial.page, ask(trial.page, "take", name=f"{TOWN.name}.zip", data=example()), TOWN)
    ask(trial.page, "shipped")
    return "de vijf lijsten en het voorbeeldplan: dezelfde fouten en dezelfde vragen als `check` en `gaps`"


def same_check(page: Page, found: Any, plan: Path) -> None:
    said = call("check", plan).err.splitlines()
    doubts = [line.removeprefix("Vraag: ") for line in said if line.startswith("Vraag: ")]
    assert (found["ok"], found["faults"], found["questions"]) == (True, [], doubts), (plan, found)
    assert ask(page, "rows", options=[]) == gaps("--plan", plan), plan


def by_hand(trial: Trial) -> str:
    """What a user does: choose, drop, open beside, look around, save; and what goes wrong says one sentence."""
    page, said, foot = trial.page, ".antwoord strong", trial.page.inner_text("footer")
    faulty, large = trial.folder / "een.yaml", trial.folder / "groot.xlsx"
    faulty.write_text("plans: [", encoding="utf-8")
    with large.open("wb") as file:
        file.truncate(200 * 2**20)
    go(page, "#/controleer")
    for chosen, place, sentence in ((large, "main", "groter dan 5 MB"), (faulty, said, "1 fout in")):
        page.set_input_files("#plan", chosen)
        page.wait_for_function(SAYS, arg=[place, sentence, True])
    drop(page, {"een.yaml": b"plans: [", "twee.yaml": b"plans: ["})
    page.wait_for_function(SAYS, arg=["main", "2 bestanden", True])
    assert page.inner_text("footer") == foot
    drop(page, {f"{TOWN.name}.zip": example()})
    page.wait_for_function(SAYS, arg=[said, "Geen fouten", True])
    page.click("#ernaast")
    page.wait_for_function("() => werkplaats.own && document.querySelector('#motor').textContent.includes('naast')")
    for name in ("overzicht", "aandachtspunten?lezing=streng", "verken", "vergelijk", "vragen", "controleer"):
        go(page, f"#/{name}")
        assert "bestaat niet" not in page.inner_text("main h1"), name
        assert name != "vergelijk" or "Nergenshuizen" in page.inner_text("main")
    assert "Nergenshuizen" in page.inner_text("footer")
    for kind, start in {"xlsx": b"PK", "docx": b"PK", "annex": b"PK", "ttl": b"@prefix", "csv": b"\xef\xbb\xbf", "html": b"<!doctype html>"}.items():
        with page.expect_download() as waiting:
            page.click(f"#bewaar-{kind}")
        begins = Path(waiting.value.path()).read_bytes().startswith(start), waiting.value.suggested_filename[:34]
        assert begins == (True, "task-force-2013-voorbeeld-gemeente"), kind
    page.click("#terug")
    page.wait_for_function("() => !werkplaats.own", polling=200)
    assert page.inner_text("footer") == foot
    return "met de hand: kiezen, slepen, ernaast openen, rondkijken, bewaren en terug"


def closing(trial: Trial) -> str:
    """A tab that closes while a file is being made asks first; who stays gets the file, and may close it then."""
    page, asked = trial.another(), []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    go(page, "#/controleer")
    with page.expect_download() as waiting, page.expect_event("dialog"):
        page.click("#bewaar-ttl")
        page.close(run_before_unload=True)
    assert waiting.value.suggested_filename == "ketenkaart.ttl"
    page.wait_for_function(SAYS, arg=["main", "maakt het bestand", False])
    with page.expect_event("close"):
        page.close(run_before_unload=True)
    assert asked == ["beforeunload"], asked
    page.context.close()
    return "een tabblad dat tijdens het bewaren sluit, vraagt het eerst; daarna niet meer"


def twice(trial: Trial) -> str:
    report, other = ask(trial.page, "rows", options=[]), trial.another()
    for _ in range(2):
        assert ask(other, "take", name="map.zip", data=example())["ok"]
    assert ask(other, "rows", options=[]) == gaps("--plan", TOWN)
    assert ask(trial.page, "rows", options=[]) == report
    ask(other, "shipped")
    said = ask(other, "take", name="plan.xlsx", data=ask(other, "save", kind="plan")["data"], alongside=True)
    assert "Twee plannen heten" in said["refused"], said
    assert ask(other, "rows", options=[]) == report
    other.context.close()
    return "elk tabblad heeft zijn eigen plan, en een plan naast zichzelf kan niet"


def limits(trial: Trial) -> str:
    page = trial.page
    ask(page, "open_list", name="lijst.csv", data=(ROOT / "tests" / "lists" / "zuiderdam.csv").read_bytes())
    ask(page, "take", name="map.zip", data=example())
    before, listed = ask(page, "rows", options=[]), ask(page, "decide", decisions=[])
    for text, most, sentence in ((ENDLESS, 30_000, "30 seconden"), (HUNGRY, PATIENT, "te veel")):
        limit(page, most)
        said = ask(page, "ask", text=text)["refused"]
        assert sentence in said, (text, said)
        limit(page, PATIENT)
        assert (ask(page, "rows", options=[]), ask(page, "decide", decisions=[])) == (before, listed)
    ask(page, "shipped")
    return "een vraag zonder eind en een die alle geheugen wil: gestopt, en wat open was bleef open"


def hostile(trial: Trial) -> str:
    from tests import test_workbook_hostile as makers  # noqa: PLC0415

    broken = json.loads((ROOT / "tests" / "naughty" / "yaml-broken.json").read_text()).values()
    files = [("plan.yaml", text.encode()) for text in broken]
    for name in ("bomb", "doctype", "utf16", "far_away", "hidden"):
        (place := trial.folder / name).mkdir()
        files.append(("plan.xlsx", getattr(makers, name)(place).read_bytes()))
    for name, data in files:
        found = ask(trial.page, "check", name=name, data=data)
        told = found.get("faults") or [found.get("refused")]
        assert told and all(told), (name, found)  # noqa: PT018 - one thing
    assert ask(trial.page, "rows", options=[])
    return "kwaadaardige bestanden: gezegd wat er mis is, en de motor antwoordt nog"


def accessible(trial: Trial) -> str:
    page, faults = trial.another(bypass_csp=True), {}
    listed = {"lijst.csv": (ROOT / "tests" / "lists" / "zuiderdam.csv").read_bytes()}
    for route, act, seen in (
        ("#/controleer", lambda: None, "#plan"),
        ("#/controleer", lambda: drop(page, listed), ".bordkolommen"),
        ("#/controleer?stap=plaatsen", lambda: page.focus("#alle-sterke, .bordreden"), ".bordgroei"),
        ("#/controleer?stap=partners", lambda: None, "#verwacht"),
        ("#/controleer?stap=resultaat", lambda: None, "#bewaar-werkmap"),
        ("#/vragen", lambda: page.click("#stel"), "#eigen-uitkomst"),
        ("#/wat-als?zonder=ind,vng", lambda: None, "main"), ("#/controleer?", lambda: None, "#bewaar-werkmap"),  # where one was
    ):
        go(page, route)
        act()
        page.wait_for_selector(seen)
        faults[route] = violations(page)
    page.context.close()
    assert not any(faults.values()), faults
    return "axe vindt niets op Uw plan, Vragen en Wat als"


def without_engine(trial: Trial) -> str:
    browser = launched(trial.playwright, "--js-flags=--jitless")
    page = opened(browser, trial.path)
    assert page.evaluate(READY) == "off"
    assert "WebAssembly staat uit" in page.inner_text("#motor")
    go(page, "#/wat-als?zonder=ind")
    page.wait_for_selector("#verlies")
    browser.close()
    return "zonder WebAssembly: de gewone bladzijde, en één zin"


def picture(trial: Trial) -> str:
    """The picture of the README: a list that one has, opened; what was done with it, and what to save."""
    page, listed = trial.page, ROOT / "tests" / "lists" / "zuiderdam.csv"
    page.set_viewport_size({"width": 1400, "height": 1000})
    go(page, "#/controleer")
    page.set_input_files("#plan", listed)
    page.wait_for_selector(".bordkolommen")
    go(page, "#/controleer?stap=plaatsen")
    page.wait_for_selector(".bordkaart")
    page.mouse.move(700, 5)
    page.screenshot(path=ROOT / "visuals" / "screenshots" / "werkplaats.png")
    page.evaluate("() => { werkplaats.board = undefined; }")
    return "het plaatje voor de README is gemaakt"


STEPS: list[Callable[[Trial], str]] = [
    *(same_rows, one_action, own_sparql, same_checks, by_hand, closing, twice, limits, hostile, accessible, without_engine)
]


def held(browser: Browser) -> float:
    """Return what the largest tab holds in memory, in MB; of what processes share (Chromium itself) its part."""
    processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    tabs = [one["id"] for one in processes if one["type"] == "renderer"]  # Chromium draws its own bars in some too
    told = [Path(f"/proc/{tab}/smaps_rollup").read_text() for tab in tabs]
    return max(int(one.split("\nPss:")[1].split()[0]) for one in told) / 1024


def main(path: Path, wanted: list[str]) -> None:
    """Try all steps, or those that are named."""
    asked: list[str] = []
    steps = [step for step in [*STEPS, picture] if step.__name__ in wanted] or STEPS
    with tempfile.TemporaryDirectory() as name, recording() as (proxy, heard), sync_playwright() as playwright:
        browser = launched(playwright, proxy={"server": proxy, "bypass": "<-loopback>"})
        page = opened(browser, path)
        page.on("pageerror", lambda error: asked.append(f"fout: {error}"))
        page.on("request", lambda request: asked.append(request.url))
        assert page.evaluate(READY) == "ready", page.inner_text("#motor")
        limit(page, PATIENT)
        for step in steps:
            since, said = time.perf_counter(), step(Trial(playwright, browser, page, path, Path(name)))
            print(f"{step.__name__}: {said} ({time.perf_counter() - since:.0f} s, {held(browser):.0f} MB)", flush=True)
        assert page.evaluate(KEPT) == [0, 0, "", 0]
        assert [line for line in heard if not any(host in line for host in CHROMIUM)] == []
        assert [url for url in asked if not url.startswith(("file:", "blob:", "data:"))] == []
        with suppress(Error):
            page.goto("http://elders.invalid/", wait_until="commit")
        assert any("elders.invalid" in line for line in heard)  # the proxy does hear what goes out
        browser.close()
    print(f"De motor in “{path.name}” vraagt niets aan buiten, en bewaart niets.")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
