"""A browser tab that remembers what should not happen, and the screens to visit."""

from collections.abc import Callable
from pathlib import Path

import yaml
from playwright.sync_api import BrowserContext, Page, expect

ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
ARGUMENTS += ["--disable-background-networking", "--disable-component-update"]
DESKTOP, PHONE, ZOOMED = {"width": 1400, "height": 900}, {"width": 390, "height": 844}, {"width": 320, "height": 640}
CASES = yaml.safe_load((Path(__file__).parent.parent / "cases/screens.yaml").read_text(encoding="utf-8"))
PATIENT = 60_000  # milliseconds that a busy machine may take over anything
expect.set_options(timeout=PATIENT)
SCREENS: dict[str, str] = CASES["addresses"]
NOWHERE = SCREENS["onbekend"]


class Watched:
    """A tab that remembers what should not happen: requests, console errors, script errors."""

    home: tuple[str, ...] = ("file:", "about:", "blob:")  # where it may ask

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()
        self.standing: Path | None = None  # the page that stands here as it was made: nobody changed what it holds
        self.requests: list[str] = []
        self.faults: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on(
            "console",
            lambda message: self.faults.append(message.text) if message.type in ("error", "warning") else None,
        )
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.faults.append(f"dialog {dialog.message}"), dialog.dismiss()))

    def open(self, path: Path, route: str = "") -> Page:
        """Open a page file at a route, anew."""
        self.standing = None
        self.page.goto("about:blank")
        self.page.goto(path.as_uri() + route)
        self.page.wait_for_selector("html[data-klaar]")
        return self.page

    def at(self, path: Path, route: str = "") -> Page:
        """Stand at an address of a page: where it is open already go there from an empty screen, as a reader does.

        All that one chooses stands in the address, and no screen outlives it. To open a page costs ten screens.
        """
        if self.standing != path or not self.page.url.startswith(path.as_uri()):
            self.open(path, route)
            self.standing = path
            return self.page
        self.page.mouse.move(0, 0)
        self.visit(NOWHERE)
        self.page.evaluate("document.getElementById('melding').textContent = ''; document.activeElement.blur()")
        return self.visit(route)

    def visit(self, route: str) -> Page:
        """Go to another address of the page that is open; it is drawn when its address tells so."""
        self.page.evaluate(
            """(route) => location.hash === route || new Promise((drawn) => {
                 addEventListener("hashchange", () => drawn(true), { once: true });
                 location.hash = route; })""",
            route,
        )
        return self.page

    def outside(self) -> list[str]:
        """Requests that left the file."""
        return [url for url in self.requests if not url.startswith(self.home)]

    def afresh(self, size: dict[str, int]) -> "Watched":
        """The tab as it was when new: empty, of this size, with nothing remembered."""
        for other in self.page.context.pages:
            if other is not self.page:
                other.close()
        if not self.standing:
            self.page.goto("about:blank")
        self.page.emulate_media(media="null")
        self.page.set_viewport_size(size)  # type: ignore[arg-type]
        self.page.set_default_timeout(PATIENT)
        self.home = Watched.home
        return self

    def forget(self) -> None:
        """Begin anew with what should not happen."""
        self.requests.clear()
        self.faults.clear()


Opener = Callable[..., Page]
Lend = Callable[..., Watched]


def take_from_menu(page: Page, name: str) -> None:
    """Click a screen in the menu, in its group where it has one."""
    link = page.get_by_role("link", name=name, exact=True, include_hidden=True)
    inside = page.locator("#menu").locator(link)
    if not inside.is_visible():
        page.locator("#menu details").filter(has=link).locator("summary").click()
    inside.click()


def unfold(page: Page, limit: int = 8) -> None:
    """Open the first folds on a screen, so that what they hold is looked at too."""
    page.evaluate(
        """(n) => Promise.all([...document.querySelectorAll("main details:not([open])")].slice(0, n).map(
             (fold) => new Promise((told) => {
               fold.addEventListener("toggle", told, { once: true }); fold.open = true; })))
             .then(() => new Promise((drawn) => requestAnimationFrame(drawn)))""",
        limit,
    )
