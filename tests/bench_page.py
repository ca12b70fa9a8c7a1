"""How fast the page draws two thousand nodes and lines, on the machine at hand: `make bench`. Timings are not tests."""

import copy
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from ketenkaart import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import ARGUMENTS, Watched, grow

AIM = 1000
REDRAW = """(() => { const begin = performance.now(); ketenkaart.graphNow().drawing.network.redraw();
  return performance.now() - begin; })()"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        data, path = page_data(Plans()), Path(folder) / "groot.html"
        for layout in ("columns", "network"):
            large = copy.deepcopy(data)
            grow(large, layout)
            path.write_bytes(make_page(large))
            page = Watched(browser.new_context()).open(path, "#/graaf/partner-stap")
            first, again = float(page.get_attribute("#doek", "data-ms") or "nan"), page.evaluate(REDRAW)
            for what, spent in ((f"2000 knopen, {layout}", first), (f"2000 knopen, {layout}, opnieuw", again)):
                print(f"{what:46} {spent:7.0f} ms  streef {AIM:5} ms  {'' if spent <= AIM else 'TE TRAAG'}")
        browser.close()


if __name__ == "__main__":
    main()
