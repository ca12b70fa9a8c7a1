"""How fast werkplaats.html is, what it weighs and holds, and 100 random scenarios of it: `make bench`.

It measures what `make werkplaats` made; timings are not tests.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.bench_workbook import write
from tests.workplace import PATIENT, READY, ROOT, ask, held, launched, packed, same_rows

PAGE = ROOT / "build" / "werkplaats.html"
SCENARIOS = 100
MOST_MEMORY, MOST_SIZE = 700, 18  # MB


def told(what: str, value: float, aim: float, unit: str = "s ") -> None:
    print(f"{what:46} {value:7.2f} {unit}  streef {aim:5.1f} {unit}  {'' if value <= aim else 'TE VEEL'}")


def clock(what: str, aim: float, work: Callable[[], Any], since: float | None = None) -> Any:
    start = time.perf_counter() if since is None else since
    found = work()
    told(what, time.perf_counter() - start, aim)
    return found


def sizes() -> None:
    told("werkplaats.html", PAGE.stat().st_size / 1e6, MOST_SIZE, "MB")
    parts = 0.0
    for part in sorted(Path(str(files("ketenkaart_werkplaats") / "runtime")).glob("*.gz")):
        size = (part.stat().st_size + 2) // 3 * 4 / 1e6  # as base64
        parts += size
        print(f"  {part.stem:44} {size:7.2f} MB")
    print(f"  {'de bladzijde zelf':44} {PAGE.stat().st_size / 1e6 - parts:7.2f} MB")


def main() -> None:
    if not PAGE.is_file():
        print("build/werkplaats.html is er niet, en wordt dus niet gemeten; typ eerst: make werkplaats")
        return
    sys.path.append(str(ROOT / "werkplaats"))
    sizes()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        book = Path(folder) / "plan.xlsx"
        write(book, 30)
        plan = {"name": book.name, "data": packed(book.read_bytes())}
        browser = launched(playwright)
        page = browser.new_page()
        page.set_default_timeout(PATIENT)
        start = time.perf_counter()
        page.goto(PAGE.as_uri())
        clock("motor klaar, sinds openen", 3, lambda: page.evaluate(READY), start)
        clock("eerste antwoorden, sinds openen", 5, lambda: ask(page, "answer", options=[]), start)
        two = [["zonder", "comensha"], ["zonder", "vng"]]
        clock("twee partners weg", 1, lambda: ask(page, "answer", options=two))
        start = time.perf_counter()
        clock("controle van 30 maatregelen", 3, lambda: ask(page, "check", **plan))
        ask(page, "take", **plan)
        clock("matrix en vragen ervan, sinds kiezen", 6, lambda: ask(page, "page", options=[], views=False, comparisons=False), start)
        told("geheugen met dat plan", held(browser), MOST_MEMORY, "MB")
        ask(page, "shipped")
        clock(f"{SCENARIOS} scenario's, en elk op de opdrachtregel", 200, lambda: same_rows(page, SCENARIOS))
        told("geheugen daarna", held(browser), MOST_MEMORY, "MB")
        browser.close()


if __name__ == "__main__":
    main()
