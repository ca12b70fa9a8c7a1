"""Makes the pictures of the README from a freshly published page: `make screenshots`."""

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.tab import ARGUMENTS

ROOT = Path(__file__).parent.parent
SHOTS = {"overzicht": "#/overzicht", "aandachtspunten": "#/aandachtspunten", "graaf": "#/graaf/partner-stap"}


def main() -> None:
    target = ROOT / "visuals" / "screenshots"
    target.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        subprocess.run(
            [sys.executable, "-m", "ketenkaart", "publish", folder], check=True, capture_output=True, cwd=ROOT
        )
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1400, "height": 1000})
        for name, address in SHOTS.items():
            page.goto("about:blank")
            page.goto(f"file://{folder}/ketenkaart.html{address}")
            page.wait_for_timeout(800)
            page.screenshot(path=target / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
