"""What axe finds on a screen. A look whose contrast was good once in a page is not reckoned again."""

from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# Of what repeats the first twenty: axe looks for seconds at a list of hundreds, and what is wrong in one is in each.
FIRST_ONES = "main :nth-of-type(n + 21):not(svg *) { display: none !important }"
ONCE_A_LOOK = (Path(__file__).parent / "once_a_look.js").read_text(encoding="utf-8")
RUN = """async () => (await axe.run({ resultTypes: ["violations"] })).violations.map(
  ({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))])"""


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds on a screen: each rule that is broken, and where."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE_SCRIPT + ONCE_A_LOOK)
    return [(rule, places) for rule, places in page.evaluate(RUN)]
