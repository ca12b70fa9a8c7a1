"""How fast the page shows its matrix and draws each picture, on the machine at hand: `make bench`. Timings are not tests.

Of the report that ships, and of two thousand nodes and lines.
"""

import copy
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from ketenkaart import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import ARGUMENTS, Watched, grow

AIM, AIM_LARGE = 500, 1000
# from the moment the page was asked for until it says that its first screen stands
READY = """new MutationObserver(() => { if (document.documentElement?.dataset.klaar && !window.ready) window.ready = performance.now(); })
  .observe(document, { attributes: true, childList: true, subtree: true });"""
# from the click to the frame in which the picture stands
DRAW = """(address) => new Promise((done) => { const begin = performance.now(); location.hash = address;
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begin))); })"""
REDRAW = """(() => { const begin = performance.now(); ketenkaart.graphNow().drawing.network.redraw();
  return performance.now() - begin; })()"""


def tell(what: str, spent: float, aim: int) -> None:
    print(f"{what:46} {spent:7.0f} ms  streef {aim:5} ms  {'' if spent <= aim else 'TE TRAAG'}")


def opened(browser: Browser, path: Path, route: str) -> Page:
    context = browser.new_context()
    context.add_init_script(READY)
    return Watched(context).open(path, route)


def report(browser: Browser, data: dict[str, Any], path: Path) -> None:
    path.write_bytes(make_page(data))
    print(f"{'de bladzijde':46} {path.stat().st_size / 1e6:7.2f} MB  streef   1.4 MB")
    page = opened(browser, path, "#/overzicht")
    tell("matrix bruikbaar, van openen af", float(page.evaluate("window.ready")), AIM)
    for name, view in data["views"].items():
        page.evaluate(DRAW, "#/methode")
        tell(f"beeld {view['tab']}", float(page.evaluate(DRAW, f"#/graaf/{name}?alles=ja")), AIM)
    page.evaluate(DRAW, "#/methode")
    tell("beeld Omgeving van één ding", float(page.evaluate(DRAW, f"#/graaf/omgeving?ding={busiest(data)}")), AIM)


def busiest(data: dict[str, Any]) -> str:
    """The organisation that most things point at."""
    pointed: dict[str, int] = {}
    for thing in data["things"].values():
        for value in (value for values in thing.values() for value in values if value.startswith("@org/")):
            pointed[value[1:]] = pointed.get(value[1:], 0) + 1
    return max(pointed, key=lambda key: (pointed[key], key))


def large(browser: Browser, data: dict[str, Any], path: Path) -> None:
    for layout in ("columns", "network"):
        grown = copy.deepcopy(data)
        grow(grown, layout)
        path.write_bytes(make_page(grown))
        page = opened(browser, path, "#/graaf/partner-stap")
        tell(f"2000 knopen, {layout}", float(page.get_attribute("#doek", "data-ms") or "nan"), AIM_LARGE)
        tell(f"2000 knopen, {layout}, opnieuw", page.evaluate(REDRAW), AIM_LARGE)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        data = page_data(Plans())
        report(browser, data, Path(folder) / "ketenkaart.html")
        large(browser, data, Path(folder) / "groot.html")
        browser.close()


if __name__ == "__main__":
    main()
