"""Makes the pictures of the README from a freshly published page: `make screenshots`.

`python -m tests.screenshots FOLDER [SCREEN…]` leaves every screen in a folder, on a desk, on a phone and as printed.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.tab import ARGUMENTS, CASES, PHONE, SCREENS, Watched

ROOT = Path(__file__).parent.parent
DESK = {"width": 1400, "height": 1000}
SIZES = {"desk": DESK, "phone": PHONE}


def shoot(tab: Watched, html: Path, target: Path, size: dict[str, int], route: str, first: str = "") -> Page:
    """Open a screen, and leave it as a picture."""
    page = tab.afresh(size).open(html, route)
    page.evaluate(f"document.fonts.ready.then(() => {{ {first} }})")
    page.wait_for_timeout(300)
    page.screenshot(path=target)
    return page


def main(folder: str = "", *only: str) -> None:
    target = Path(folder or ROOT / "visuals" / "screenshots")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        subprocess.run([sys.executable, "-m", "ketenkaart", "publish", made], check=True, capture_output=True, cwd=ROOT)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        tab, html = Watched(browser.new_context()), Path(made) / "ketenkaart.html"
        for name, size, route, first in CASES["pictures"] if not folder else ():
            shoot(tab, html, target / f"{name}.png", SIZES[size], route, first)
        for name in (only or SCREENS) if folder else ():
            shoot(tab, html, target / f"{name}-telefoon.png", PHONE, SCREENS[name])
            page = shoot(tab, html, target / f"{name}.png", DESK, SCREENS[name])
            page.pdf(path=target / f"{name}.pdf", prefer_css_page_size=True, print_background=True)
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
