"""Makes the pictures of the README from a freshly published page: `make screenshots`."""

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.tab import ARGUMENTS

ROOT = Path(__file__).parent.parent
DESKTOP, PHONE = {"width": 1400, "height": 1000}, {"width": 390, "height": 844}
SHOTS: dict[str, tuple[str, str]] = {  # where, and what is done there first
    "overzicht": ("#/overzicht", ""),
    "matrix": ("#/overzicht", "document.querySelector('table.matrix thead').scrollIntoView(); scrollBy(0, -72)"),
    "dekking": ("#/dekking", ""),
    "aandachtspunten": ("#/aandachtspunten", ""),
    "graaf": ("#/graaf?kies=org/ind", ""),
    "informatiestromen": ("#/graaf/informatiestromen", ""),
    "beloften": ("#/beloften", ""),
}
ON_A_PHONE = {"telefoon": "#/overzicht"}


def main() -> None:
    target = ROOT / "visuals" / "screenshots"
    target.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        subprocess.run(
            [sys.executable, "-m", "ketenkaart", "publish", folder], check=True, capture_output=True, cwd=ROOT
        )
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        shots = [(name, DESKTOP, *shot) for name, shot in SHOTS.items()]
        shots += [(name, PHONE, address, "") for name, address in ON_A_PHONE.items()]
        page = browser.new_page()
        for name, size, address, first in shots:
            page.set_viewport_size(size)  # type: ignore[arg-type]
            page.goto("about:blank")
            page.goto(f"file://{folder}/ketenkaart.html{address}")
            page.wait_for_selector("html[data-klaar]")
            page.evaluate(f"document.fonts.ready.then(() => {{ {first} }})")
            page.wait_for_timeout(300)
            page.screenshot(path=target / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
