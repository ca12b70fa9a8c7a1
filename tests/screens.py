"""Walks every screen: how high it is, and how many words and sentences stand there. `python -m tests.screens [FOLDER]`

With a folder it also leaves each screen there as one sees it on a desk and on a phone, and as it comes out of a printer.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.tab import ARGUMENTS, PHONE, SCREENS

ROOT = Path(__file__).parent.parent
DESK = {"width": 1400, "height": 1000}
LINE = "{:24}{:>9}{:>9}{:>9}{:>9}{:>7}"


def told(text: str) -> tuple[int, int]:
    """How many words and sentences a text has: a line that ends without a point (a name, a number) is no sentence."""
    words = len(re.findall(r"\w+", text))
    return words, len(re.findall(r"\w{2,}[”)]?[.?!](?=\s|$)", text))


def walk(page: Page, path: Path, size: dict[str, int]) -> dict[str, tuple[int, int, int]]:
    """Height, words and sentences of each screen, as it opens."""
    page.set_viewport_size(size)  # type: ignore[arg-type]
    seen = {}
    for name, route in SCREENS.items():
        page.goto("about:blank")
        page.goto(path.as_uri() + route)
        page.wait_for_selector("html[data-klaar]")
        height = page.evaluate("document.fonts.ready.then(() => document.documentElement.scrollHeight)")
        seen[name] = (height, *told(page.locator("main").inner_text()))
    return seen


def kept(browser: Browser, path: Path, folder: Path, only: list[str]) -> None:
    """Leave each screen in a folder: `NAME.png`, `NAME-telefoon.png` and `NAME.pdf`."""
    folder.mkdir(parents=True, exist_ok=True)
    page = browser.new_page()
    for name in only or SCREENS:
        for size, end in ((DESK, ""), (PHONE, "-telefoon")):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            page.goto("about:blank")
            page.goto(path.as_uri() + SCREENS[name])
            page.wait_for_selector("html[data-klaar]")
            page.evaluate("document.fonts.ready")
            page.wait_for_timeout(300)
            page.screenshot(path=folder / f"{name}{end}.png")
            if size == DESK:
                page.pdf(path=folder / f"{name}.pdf", prefer_css_page_size=True, print_background=True)
    page.close()


def main(folder: str = "", *only: str) -> None:
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        subprocess.run([sys.executable, "-m", "ketenkaart", "publish", made], check=True, capture_output=True, cwd=ROOT)
        path = Path(made) / "ketenkaart.html"
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        if folder:
            kept(browser, path, Path(folder), list(only))
        else:
            desk, phone = (walk(browser.new_page(), path, size) for size in (DESK, PHONE))
            print(LINE.format("screen", "desk px", "phone px", "words", "phone w.", "sent."))
            for name, (height, words, sentences) in desk.items():
                print(LINE.format(name, height, phone[name][0], words, phone[name][1], sentences))
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
