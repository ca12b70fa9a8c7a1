"""Tries werkplaats.html in a real Chromium, from disk: does the engine inside say what the command line says?

`make werkplaats` runs it (8 random scenarios), and `make bench` runs it with 100 and a clock: both need what npm
brings. The suite tests the door, the stand-in for pyoxigraph and the reading of what a user opens (test_workplace.py).
"""

import base64
import io
import json
import random
import socketserver
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Error, Page, Playwright, sync_playwright

from tests.browser.axe import violations
from tests.browser.tab import ARGUMENTS
from tests.conftest import run

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "graph" / "voorbeeld-gemeente"
LISTS = ["noordwoud.xlsx", "zuiderdam.csv", "oosterlo.docx", "westermeer.xlsx", "hoogland.txt"]
PATIENT = 300_000  # milliseconds that a busy machine may take over anything
READY = """() => new Promise((done) => {
  const seen = () => ["ready", "off"].includes(werkplaats.state) && done(werkplaats.state);
  addEventListener("werkplaats", seen); seen(); })"""
ASK = """async ([name, given]) => {
  if (given.data) given.data = Uint8Array.from(atob(given.data), (c) => c.charCodeAt(0));
  try {
    const found = await werkplaats.ask(name, given);
    return found.data ? { ...found, data: btoa(Array.from(found.data, (c) => String.fromCharCode(c)).join("")) } : found;
  } catch (error) { return { refused: error.message, faults: error.faults }; } }"""
KEPT = """async () => [localStorage.length, sessionStorage.length, document.cookie,
  (await indexedDB.databases().catch(() => [])).length]"""
# What Debian's Chromium asks its maker of itself, at an empty page too.
CHROMIUM = ("googleapis.com", "accounts.google.com", "www.google.com", "gvt1.com")
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
HUNGRY = "SELECT DISTINCT ?a ?c ?d ?f ?g WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?g ?f ?c"
# The partners with most work in the report, and the kind of work that has no cells.
MOST_WORK = (
    *("venj", "task-force", "liec", "inspectie-szw", "ind", "riec"),
    *("om", "comensha", "gemeenten", "nationale-politie", "kmar", "szw"),
)
WITHOUT_CELLS = "opvang-zorg"
# Of each place in the picture the blocks of what is lost, and the number beside them; of each row its cell.
DRAWN = """() => [
  Object.fromEntries([...document.querySelectorAll(".plaatsen li")].map((place) => [place.dataset.stap,
    [place.querySelectorAll(".palen .weg").length, parseInt(place.querySelector(".verliestal")?.textContent ?? "0")]])),
  [...document.querySelectorAll("#verlies tbody th")].map((cell) => cell.textContent)]"""
REST = ["limits", "hostile", "accessible", "without_engine"]
CHOICES = {
    "stand": (("2011-03-31", ["--as-of", "2011-03-31"]), ("2013-04-08", ["--as-of", "2013-04-08"]), ("", [])),
    "koppelingen": (("genoemd", ["--basis", "stated"]), ("", [])),
    "lezing": (("streng", ["--reading", "strict"]), ("", [])),
    "verwachtingen": (("uit", ["--no-expectations"]), ("", [])),
}


def command(*words: object) -> tuple[str, str]:
    """Return what the command line says, and what it says beside it."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        run([str(word) for word in words])
        out.flush(), err.flush()
    return tuple(stream.buffer.getvalue().decode() for stream in (out, err))  # type: ignore[return-value, attr-defined]


def gaps(*words: object) -> Any:
    return json.loads(command("gaps", "--format", "json", *words)[0])


def scenarios(count: int, partners: list[str]) -> Iterator[tuple[list[tuple[str, str]], list[str]]]:
    """Yield random choices, as the page asks them and as one types them; always the same ones."""
    chance = random.Random(17)
    for _ in range(count):
        options, typed = [], []
        for name, values in CHOICES.items():
            value, words = chance.choice(values)
            options += [(name, value)] if value else []
            typed += words
        for partner in chance.sample(partners, chance.choice((0, 0, 1, 2, 3, 5))):
            options.append(("zonder", partner))
            typed += ["--without", partner]
        yield options, typed


def ask(page: Page, what: str, /, **given: Any) -> Any:
    return page.evaluate(ASK, [what, given])


def packed(data: bytes) -> str:
    return base64.b64encode(data).decode()


def example() -> bytes:
    """The example plan as a zip, as one makes it of a folder."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(EXAMPLE.glob("*.yaml")):
            archive.write(path, f"{EXAMPLE.name}/{path.name}")
    return out.getvalue()


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


def same_rows(page: Page, count: int) -> None:
    """Row for row what the command line says, under random scenarios."""
    partners = sorted({row["partner"] for row in gaps() if row["partner"]})
    for options, typed in scenarios(count, partners):
        found = ask(page, "rows", options=options)
        assert found == gaps(*typed), (typed, found if "refused" in found else len(found))
    print(f"{count} willekeurige scenario's: rij voor rij gelijk aan de opdrachtregel.")


def pictures(page: Page) -> None:
    """Without two partners: the picture draws what the rows name, through the engine (the suite tries 66 pairs)."""
    for pair in (("om", "comensha"), ("comensha", "ind"), ("om", "ind"), ("comensha", "szw")):
        found = ask(page, "answer", options=[("zonder", one) for one in pair])
        page.evaluate("(route) => { location.hash = route; }", f"#/wat-als?zonder={','.join(pair)}")
        page.wait_for_function(
            "(said) => document.querySelector('.verlieskop + p')?.textContent === said", arg=found["losses"][0]["said"]
        )
        same_picture(page, found["losses"][0], pair)
    print("Wat als zonder twee partners: het beeld en de regels zeggen hetzelfde.")


def same_picture(page: Page, loss: Any, pair: tuple[str, str]) -> None:
    """Each action that the rows of a step name is one block at that step in the picture, and no other is."""
    rows: dict[str, set[str]] = {}
    for cell in loss["cells"]:
        apart = cell["column"] == WITHOUT_CELLS
        rows.setdefault(cell["column"] if apart else str(cell["barrier"] or "null"), set()).update(cell["last_actor"])
    drawn, titles = page.evaluate(DRAWN)
    assert drawn == {place: [len(rows.get(place, ()))] * 2 for place in drawn}, (pair, drawn, rows)
    assert rows.keys() <= drawn.keys(), (pair, drawn, rows)
    assert len(titles) == len(loss["cells"]), (pair, titles)
    assert all(", " in title for title in titles if title != "Opvang en zorg"), (pair, titles)


def own_sparql(page: Page) -> None:
    count = "SELECT (COUNT(?x) AS ?n) WHERE { ?x a kk:Measure }"
    assert ask(page, "ask", text=count)["rows"] == [["81"]]
    assert "regel 1, kolom 17" in ask(page, "ask", text="SELECT ?x WHERE {")["refused"]
    assert "SERVICE" in ask(page, "ask", text="SELECT * { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }")["refused"]
    assert "refused" in ask(page, "ask", text="DELETE WHERE { ?a ?b ?c }")


def same_checks(page: Page, folder: Path) -> None:
    """The five lists and the example plan: the same faults, doubts and questions as `check` and `gaps`."""
    for name in LISTS:
        plan = folder / f"{Path(name).stem}-plan.xlsx"
        report, _ = command("new-plan", plan, "--from", ROOT / "tests" / "lists" / name)
        found = ask(page, "take", name=name, data=packed((ROOT / "tests" / "lists" / name).read_bytes()))
        assert report.splitlines()[: len(found["report"])] == found["report"], name
        same_check(page, found, plan)
    found = ask(page, "take", name=f"{EXAMPLE.name}.zip", data=packed(example()))
    same_check(page, found, EXAMPLE)
    ask(page, "shipped")
    print("De vijf lijsten en het voorbeeldplan: dezelfde fouten en dezelfde vragen als `check` en `gaps`.")


def same_check(page: Page, found: Any, plan: Path) -> None:
    _, beside = command("check", plan)
    doubts = [line.removeprefix("Vraag: ") for line in beside.splitlines() if line.startswith("Vraag: ")]
    assert (found["ok"], found["faults"], found["questions"]) == (True, [], doubts), (plan, found)
    assert ask(page, "rows", options=[]) == gaps("--plan", plan), plan


def by_hand(page: Page, folder: Path) -> None:
    """What a user does: choose, drop, open beside, look around, save; and what goes wrong says one sentence."""
    said = ".antwoord strong"
    foot = page.inner_text("footer")
    two = [folder / "een.yaml", folder / "twee.yaml"]
    for path in two:
        path.write_text("plans: [", encoding="utf-8")
    large = folder / "groot.xlsx"
    with large.open("wb") as file:
        file.truncate(200 * 2**20)
    go(page, "#/controleer")
    for files, sentence in (([], "Kies eerst"), (two, "2 bestanden"), ([large], "groter dan 5 MB"), (two[:1], "1 fout in")):
        page.evaluate("(files) => { document.querySelector('#plan').files = new DataTransfer().files; }", [])
        if files and files != two:
            page.set_input_files("#plan", files)
        elif files:
            drop(page, {path.name: path.read_bytes() for path in files})
        if files != two:
            page.click("#controleer")
        page.wait_for_function("([at, words]) => document.querySelector(at)?.textContent.includes(words)", arg=[said, sentence])
    assert page.inner_text("footer") == foot
    drop(page, {"voorbeeld-gemeente.zip": example()})
    page.wait_for_function("([at, words]) => !(document.querySelector(at) ?? { textContent: words }).textContent.includes(words)", arg=[said, "1 fout in"])
    assert page.inner_text(said).startswith("Geen fouten"), page.inner_text(said)
    page.set_input_files("#plan", {"name": "voorbeeld-gemeente.zip", "mimeType": "application/zip", "buffer": example()})
    page.click("#ernaast")
    page.wait_for_function("() => werkplaats.own && document.querySelector('#motor').textContent.includes('naast')")
    for route in ("#/overzicht", "#/aandachtspunten?lezing=streng", "#/graaf", "#/vergelijk", "#/vragen", "#/controleer"):
        go(page, route)
        assert "bestaat niet" not in page.inner_text("main h1"), route
        if route == "#/vergelijk":
            assert "Nergenshuizen" in page.inner_text("main")
    assert "Nergenshuizen" in page.inner_text("footer")
    saved(page, folder, {"xlsx": b"PK", "ttl": b"@prefix", "csv": b"\xef\xbb\xbf", "html": b"<!doctype html>"})
    page.click("#terug")
    page.wait_for_function("() => !werkplaats.own", polling=200)
    assert page.inner_text("footer") == foot
    print("Met de hand: kiezen, slepen, ernaast openen, rondkijken, bewaren en terug.")


def go(page: Page, route: str) -> None:
    """Go to a screen, and wait until it stands there; of another plan it is made first."""
    page.evaluate("(route) => { location.hash = route; }", route)
    page.wait_for_selector(f"main.scherm-{route[2:].split('?', maxsplit=1)[0]} h1")


def drop(page: Page, files: dict[str, bytes]) -> None:
    page.evaluate(
        """(files) => { const held = new DataTransfer();
          for (const [name, text] of Object.entries(files))
            held.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name));
          document.querySelector("main").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: held })); }""",
        {name: packed(data) for name, data in files.items()},
    )


def saved(page: Page, folder: Path, kinds: dict[str, bytes]) -> None:
    for kind, start in kinds.items():
        with page.expect_download() as waiting:
            page.click(f"#bewaar-{kind}")
        path = folder / waiting.value.suggested_filename
        waiting.value.save_as(path)
        assert path.read_bytes().startswith(start), path


def closing(browser: Browser, path: Path) -> None:
    """A tab that closes while a file is being made asks first; who stays gets the file, and may close it then."""
    page = opened(browser, path)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.evaluate(READY)
    go(page, "#/controleer")
    with page.expect_download() as waiting, page.expect_event("dialog"):
        page.click("#bewaar-ttl")
        page.close(run_before_unload=True)
    assert waiting.value.suggested_filename == "ketenkaart.ttl"
    page.wait_for_function("() => !document.querySelector('main').textContent.includes('maakt het bestand')")
    with page.expect_event("close"):
        page.close(run_before_unload=True)
    assert asked == ["beforeunload"], asked
    page.context.close()
    print("Een tabblad dat tijdens het bewaren sluit, vraagt het eerst; daarna niet meer.")


def twice(page: Page, browser: Browser, path: Path) -> None:
    """The page opened twice: two engines that know nothing of each other. A plan opened twice: one plan."""
    report = ask(page, "rows", options=[])
    other = opened(browser, path)
    other.evaluate(READY)
    other.evaluate(f"() => {{ werkplaats.longest = {PATIENT}; }}")
    for _ in range(2):
        assert ask(other, "take", name="voorbeeld-gemeente.zip", data=packed(example()))["ok"]
    assert ask(other, "rows", options=[]) == gaps("--plan", EXAMPLE)
    assert ask(page, "rows", options=[]) == report
    ask(other, "shipped")
    plan = ask(other, "save", kind="plan")
    said = ask(other, "take", name="plan.xlsx", data=plan["data"], beside=True)
    assert "Twee plannen heten" in said["refused"], said
    assert ask(other, "rows", options=[]) == report
    other.context.close()
    print("Twee keer geopend: elk tabblad heeft zijn eigen plan, en een plan naast zichzelf kan niet.")


def limits(page: Page) -> None:
    """A question without end, and one that wants all memory: both are ended, and what was opened stays open."""
    ask(page, "take", name="voorbeeld-gemeente.zip", data=packed(example()))
    before = ask(page, "rows", options=[])
    for text, most in ((ENDLESS, 30_000), (HUNGRY, PATIENT)):
        page.evaluate(f"() => {{ werkplaats.longest = {most}; }}")
        said = ask(page, "ask", text=text)["refused"]
        assert ("30 seconden" if most == 30_000 else "te veel") in said, (text, said)
        page.evaluate(f"() => {{ werkplaats.longest = {PATIENT}; }}")
        assert ask(page, "rows", options=[]) == before
    ask(page, "shipped")
    print("Een vraag zonder eind en een die alle geheugen wil: gestopt, en wat open was bleef open.")


def hostile(page: Page, folder: Path) -> None:
    """Files that want to do harm: a sentence for each thing, and the engine still answers."""
    from tests import test_workbook_hostile as makers  # noqa: PLC0415

    for name in ("bomb", "doctype", "utf16", "far_away", "hidden"):
        place = folder / name
        place.mkdir()
        found = ask(page, "check", name="plan.xlsx", data=packed(getattr(makers, name)(place).read_bytes()))
        told = found.get("faults") or [found.get("refused")]
        assert told, (name, found)
        assert all(told), (name, found)
    for text in json.loads((ROOT / "tests" / "naughty" / "yaml-broken.json").read_text()).values():
        found = ask(page, "check", name="plan.yaml", data=packed(text.encode()))
        assert found.get("refused") or found["faults"], text
    assert ask(page, "rows", options=[])
    print("Kwaadaardige bestanden: gezegd wat er mis is, en de motor antwoordt nog.")


def accessible(browser: Browser, path: Path) -> None:
    page = opened(browser, path, bypass_csp=True)
    page.evaluate(READY)
    page.evaluate(f"() => {{ werkplaats.longest = {PATIENT}; }}")
    faults = {}
    for route in ("#/controleer", "#/vragen", "#/wat-als?zonder=ind,vng"):
        go(page, route)
        if route == "#/controleer":
            drop(page, {"lijst.csv": (ROOT / "tests" / "lists" / "zuiderdam.csv").read_bytes()})
            page.wait_for_selector("#bewaar-werkmap")
        if route == "#/vragen":
            page.click("#stel")
            page.wait_for_selector("#eigen-uitkomst")
        faults[route] = violations(page)
    page.context.close()
    assert not any(faults.values()), faults
    print("axe vindt niets op Uw plan, Vragen en Wat als.")


def picture(page: Page) -> None:
    """The picture of the README: a list that one has, opened; what was done with it, and what to save."""
    page.set_viewport_size({"width": 1400, "height": 1000})
    go(page, "#/controleer")
    page.set_input_files("#plan", ROOT / "tests" / "lists" / "zuiderdam.csv")
    page.click("#open-plan")
    page.wait_for_function("() => werkplaats.own")
    drop(page, {"zuiderdam.csv": (ROOT / "tests" / "lists" / "zuiderdam.csv").read_bytes()})
    page.wait_for_selector("#bewaar-werkmap")
    page.mouse.move(700, 5)
    page.screenshot(path=ROOT / "visuals" / "screenshots" / "werkplaats.png")
    page.evaluate("() => werkplaats.ask('shipped').then(() => werkplaats.show())")


def without_engine(playwright: Playwright, path: Path) -> None:
    """Where compiling at run time is switched off by policy: the plain page, and one sentence."""
    browser = launched(playwright, "--js-flags=--jitless")
    page = opened(browser, path)
    assert page.evaluate(READY) == "off"
    assert "WebAssembly staat uit" in page.inner_text("#motor")
    go(page, "#/wat-als?zonder=ind")
    page.wait_for_selector("#verlies")
    browser.close()
    print("Zonder WebAssembly: de gewone bladzijde, en één zin.")


def held(browser: Browser) -> float:
    """Return what the largest tab holds in memory, in MB; of what processes share (Chromium itself) its part."""
    processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    tabs = [one["id"] for one in processes if one["type"] == "renderer"]  # Chromium draws its own bars in some too
    told = [Path(f"/proc/{tab}/smaps_rollup").read_text() for tab in tabs]
    return max(int(one.split("\nPss:")[1].split()[0]) for one in told) / 1024


def source(page: Page) -> None:
    """Where the report's text is at hand: an address shows its words, proven."""
    text = next(iter(sorted((ROOT.parent / "shared" / "bron").glob("*.txt"))), None)
    assert "Uw plan" in ask(page, "words", passage="5.4-progress-1")["refused"]
    if text is None:
        print("De tekst van het rapport is er niet: de woorden bij een vindplaats zijn niet geprobeerd.")
        return
    ask(page, "source", data=packed(text.read_bytes()))
    found = ask(page, "words", passage="5.4-progress-1")
    assert found["ongewijzigd"], found
    assert len(found["woorden"]) > 20, found
    print("De woorden bij een vindplaats, en het bewijs dat zij niet veranderd zijn.")


def main(path: Path, wanted: list[str]) -> None:
    """Try all, or the parts that are named."""
    asked: list[str] = []
    steps = wanted or ["source", "same_rows", "pictures", "own_sparql", "same_checks", "by_hand", "closing", "twice", *REST]
    with tempfile.TemporaryDirectory() as name, recording() as (proxy, heard), sync_playwright() as playwright:
        folder = Path(name)
        browser = launched(playwright, proxy={"server": proxy, "bypass": "<-loopback>"})
        page = opened(browser, path)
        page.on("pageerror", lambda error: asked.append(f"fout: {error}"))
        page.on("request", lambda request: asked.append(request.url))
        assert page.evaluate(READY) == "ready", page.inner_text("#motor")
        page.evaluate(f"() => {{ werkplaats.longest = {PATIENT}; }}")
        for step in steps:
            since = time.perf_counter()
            match step:
                case "same_rows":
                    same_rows(page, 8)
                case "same_checks" | "by_hand" | "hostile":
                    globals()[step](page, folder)
                case "accessible" | "closing":
                    globals()[step](browser, path)
                case "twice":
                    twice(page, browser, path)
                case "without_engine":
                    without_engine(playwright, path)
                case _:
                    globals()[step](page)
            print(f"  {step}: {time.perf_counter() - since:.0f} s, {held(browser):.0f} MB", flush=True)
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
