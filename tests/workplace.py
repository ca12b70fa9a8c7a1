"""Tries werkplaats.html in a real Chromium, from disk: does the engine inside say what the command line says?

`make werkplaats` runs it, as it needs what npm brings; the suite tests the stand-in for pyoxigraph and the door.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parent.parent
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
READY = """() => new Promise((done) => {
  const seen = () => ["ready", "off"].includes(werkplaats.state) && done(werkplaats.state);
  addEventListener("werkplaats", seen); seen(); })"""
ASK = "([name, given]) => werkplaats.ask(name, given).catch((error) => ({ refused: error.message }))"
TAKE = """([name, text]) => werkplaats.ask("take", { name, data: Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) })
  .then((found) => { if (found.page) werkplaats.show(found.page, name); return { ...found, page: !!found.page }; })"""


def command(*words: str) -> Any:
    line = [sys.executable, "-m", "ketenkaart", *words, "--format", "json"]
    return json.loads(subprocess.run(line, check=True, capture_output=True, cwd=ROOT).stdout)


def main(path: Path) -> None:
    asked: list[str] = []
    with sync_playwright() as chromium:
        browser = chromium.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        page = browser.new_page()
        page.on("pageerror", lambda error: asked.append(f"fout: {error}"))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path.resolve().as_uri())
        assert page.evaluate(READY) == "ready"
        for options in ([], [["koppelingen", "genoemd"]], [["lezing", "streng"]], [["verwachtingen", "uit"]]):
            words = {"koppelingen": ["--basis", "stated"], "lezing": ["--reading", "strict"]}
            more = [word for name, _ in options for word in words.get(name, ["--no-expectations"])]
            same(page.evaluate(ASK, ["answer", {"options": options}])["gaps"], command("gaps", *more))
        two = [["zonder", "comensha"], ["zonder", "vng"]]
        same(page.evaluate(ASK, ["answer", {"options": two}])["gaps"], command("gaps", "--without", "comensha", "--without", "vng"))
        count = "SELECT (COUNT(?x) AS ?n) WHERE { ?x a kk:Measure }"
        assert page.evaluate(ASK, ["ask", {"text": count}])["rows"] == [["81"]]
        assert "regel 1, kolom 17" in page.evaluate(ASK, ["ask", {"text": "SELECT ?x WHERE {"}])["refused"]
        own_plan(page)
        browser.close()
    outside = [url for url in asked if not url.startswith(("file:", "blob:", "data:"))]
    assert outside == []
    print(f"De motor in “{path.name}” zegt wat de opdrachtregel zegt, en vraagt niets aan buiten.")


def same(found: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> None:
    assert [row["sentence"] for row in found] == [row["sentence"] for row in wanted]


def own_plan(page: Page) -> None:
    """A plan that one opens: the page speaks of it, and a faulty one changes nothing."""
    import base64  # noqa: PLC0415
    import tempfile  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "plan.xlsx"
        plan = ROOT / "graph" / "voorbeeld-gemeente"
        subprocess.run(
            [sys.executable, "-m", "ketenkaart", "export", "--plan", plan, "--as-plan", book], check=True, capture_output=True, cwd=ROOT
        )
        data = base64.b64encode(book.read_bytes()).decode()
    foot = page.inner_text("footer")
    broken = page.evaluate(TAKE, ["plan.yaml", base64.b64encode(b"plans: [").decode()])
    assert not broken["ok"]
    assert broken["faults"]
    assert page.inner_text("footer") == foot
    assert page.evaluate(TAKE, ["plan.xlsx", data])["ok"]
    for route in ("#/overzicht", "#/aandachtspunten?lezing=streng", "#/graaf", "#/vergelijk", "#/controleer"):  # made when one goes there
        page.evaluate("(route) => { location.hash = route; }", route)
        page.wait_for_selector("main h1", timeout=120_000)
        assert "bestaat niet" not in page.inner_text("main h1"), route
    assert "Nergenshuizen" in page.inner_text("footer")
    assert "Uw plan" in page.inner_text("#menu")
    assert "plan.xlsx" in page.inner_text("#motor")
    page.click("#terug")
    page.wait_for_function("() => !werkplaats.own", polling=200)
    assert page.inner_text("footer") == foot


if __name__ == "__main__":
    main(Path(sys.argv[1]))
