"""Every thing, its surroundings, every picture and every screen is drawn: whole, and without a complaint."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import SCREENS, Lend
from tests.conftest import SHIPPED, TOWN, Pages

NAMED_ONLY = {
    *("Passage", "Report", "Document", "BarrierModel", "Plan"),
    *("Involvement", "Contribution", "StatusReport", "Deadline", "Membership"),
}
# Go from address to address, and say of each what stands there. The address tells when it is drawn, no clock does.
WALK = """async (routes) => {
  const HOLDERS = "main, header, section, article, aside, div, details, fieldset, form, p, ul, ol, dl, table, tbody, tr";
  let faults = [];
  window.addEventListener("error", (event) => faults.push(event.message));
  const seen = [];
  for (const route of routes) {
    faults = [];
    const moved = new Promise((done) => window.addEventListener("hashchange", done, { once: true }));
    location.hash = route;
    await moved;
    const main = document.querySelector("main");
    const loose = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (/^\\s*\\d+\\s*$/.test(data) && (parentElement.children.length || parentElement.matches(HOLDERS)))
        loose.push(`${parentElement.tagName}: ${data}`);
    }
    const rows = [...document.querySelectorAll("#beeldtabel tr[data-rij]")];
    const drawn = document.querySelector("#doek") && ketenkaart.graphNow().drawing.network.body.data;
    seen.push({
      route, faults, loose,
      heading: main.querySelector("h1")?.textContent ?? "",
      broken: /undefined|NaN|\\[object/.exec(main.textContent)?.[0] ?? "",
      rows: rows.length,
      lines: rows.filter((tr) => tr.dataset.lijn).length,
      keys: new Set(rows.map((tr) => tr.dataset.rij)).size,
      told: [...document.querySelectorAll(".leegbeeld")].some((one) =>
        one.getBoundingClientRect().bottom <= document.querySelector(".vlak").getBoundingClientRect().bottom),
      nodes: drawn?.nodes.length ?? null,
      edges: drawn?.edges.length ?? null,
    });
  }
  return seen;
}"""


def named(data: dict[str, Any]) -> list[str]:
    """What has a page: it has a name, and is no statement and no address."""
    return [
        key for key, thing in data["things"].items() if thing.get("prefLabel") and not NAMED_ONLY & set(thing["type"])
    ]


def rows_of(view: dict[str, Any], date: str) -> int:
    """How many rows a picture has: those with a line, and those that lack an end."""
    return len(view["at"][date]["edges"]) + len(view["at"][date]["loose"])


def wrong(seen: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """What is not as it should be, by address. A picture shows its rows: only what has none may be empty."""
    found: dict[str, list[Any]] = {}
    for one in seen:
        faults = [*one["faults"], *one["loose"]]
        if one["broken"] or not one["heading"]:
            faults.append(one["broken"] or "no heading")
        if one["keys"] != one["rows"]:
            faults.append(f"{one['rows']} rows have {one['keys']} keys")
        if one["nodes"] is not None and (one["edges"] != one["lines"] or (one["rows"] and not one["nodes"])):
            faults.append(f"{one['lines']} lines, drawn {one['edges']} between {one['nodes']}")
        if one["nodes"] is not None and one["told"] != (not one["rows"]):
            faults.append(f"{one['rows']} rows, and the picture says otherwise")
        if faults:
            found[one["route"]] = faults
    return found


LOW = {"width": 1400, "height": 200}  # all of a screen is drawn, whatever the window; to paint it costs most


@pytest.fixture
def walk(lend: Lend) -> Callable[[Path, list[str]], list[dict[str, Any]]]:
    """Open a page and visit these routes in one tab."""

    def visit(path: Path, routes: list[str]) -> list[dict[str, Any]]:
        seen: list[dict[str, Any]] = lend(LOW).open(path).evaluate(WALK, routes)
        assert [one["route"] for one in seen] == routes
        return seen

    return visit


DRAWN = "#/graaf/{}?stand={}&toon=beeld&alles=ja"  # the network, and all of it, also where one begins with less
Walk = Callable[[Path, list[str]], list[dict[str, Any]]]


def test_every_thing_has_a_page(walk: Walk, html: Path, data: dict[str, Any]) -> None:
    things = named(data)
    assert len(things) > 500
    seen = walk(html, [f"#/ding/{key}" for key in things])
    assert wrong(seen) == {}
    assert not [one["route"] for one in seen if one["heading"] == "Deze bladzijde bestaat niet"]


def test_the_surroundings_of_every_thing_are_drawn(walk: Walk, html: Path, data: dict[str, Any]) -> None:
    """A thing may have two roles or relations with another: each is a line of its own, and none hides the rest."""
    seen = walk(html, [f"#/graaf/omgeving?ding={key}" for key in named(data)])
    assert wrong(seen) == {}
    assert [one["route"] for one in seen if not one["nodes"] or not one["heading"].startswith("Verbindingen van ")] == []


@pytest.mark.parametrize("folders", [[SHIPPED], [TOWN], [SHIPPED, TOWN]], ids=["report", "example", "both"])
def test_every_screen_and_picture_of_each_plan_is_drawn(
    folders: list[Path], walk: Walk, page_of: Pages, tmp_path: Path
) -> None:
    mine = page_of(*folders)
    path = tmp_path / "ketenkaart.html"
    path.write_bytes(make_page(mine))
    dates = sorted({one["date"] for plan in mine["plans"] for one in plan["dates"]})
    pictures = [DRAWN.format(name, date) for name in mine["views"] for date in dates]
    seen = walk(path, [*SCREENS.values(), *pictures, *(f"#/vragen/{name}" for name in mine["queries"])])
    assert wrong(seen) == {}
    drawn = {one["route"]: one for one in seen}
    for name, view in mine["views"].items():
        for date in dates:
            one = drawn[DRAWN.format(name, date)]
            assert (one["rows"], one["nodes"]) == (rows_of(view, date), len(view["at"][date]["nodes"]))
