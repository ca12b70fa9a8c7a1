"""Whatever a label says, it stays text: on every screen, in pictures, files and addresses."""

import copy
from pathlib import Path
from typing import Any

import pytest

from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import SCREENS, Watched, unfold

NASTY = [
    "<script>window.bad=1</script>",
    "</script><script>window.bad=1</script>",
    "<img src=x onerror=window.bad=1>",
    "\"'><svg onload=window.bad=1>",
    "javascript:window.bad=1",
    "href=https://kwaad.example",
    "{{ 7*7 }}",
    '=HYPERLINK("https://kwaad.example")',
    "a\u202eb\u200bc",
    "x" * 500,
    "&lt;b&gt;",
    "]]>",
    "<!--",
    "`${window.bad=1}`",
    "__proto__",
    "constructor",
]
PROPERTIES = (
    "prefLabel",
    "altLabel",
    "summary",
    "promise",
    "rationale",
    "place",
    "content",
    "deadlineText",
)
NAMES = ("number", "sign")


def poison(data: dict[str, Any]) -> None:
    number = 0
    for thing in data["things"].values():
        for name in PROPERTIES:
            if name in thing:
                thing[name] = [f"{NASTY[(number := number + 1) % len(NASTY)]} {value}" for value in thing[name]]
    for passage, address in data["addresses"].items():
        data["addresses"][passage] = f"{NASTY[(number := number + 1) % len(NASTY)]} {address}"
    for said in data["told"].values():
        for one in said.values():
            one.update(
                {name: f"{NASTY[1]} {one[name]}" for name in ("word", "more", "delivery", "stand") if name in one}
            )
    for value in data["dates"]:
        data["dates"][value] = NASTY[2]
    data["source"] = NASTY[0]
    poison_words(data)
    poison_answers(data)
    for query in data["queries"].values():
        query["title"] = query["question"] = query["why"] = query["sparql"] = NASTY[0]
    for codes in data["codes"].values():
        for code in codes.values():
            code["definition"] = NASTY[2]
    data["meta"]["title"] = NASTY[1]
    for plan in data["plans"]:
        plan["title"] = plan["document"] = plan["words"]["nobody"] = NASTY[1]
        plan["source"] = plan["Source"] = NASTY[3]
        plan["words"]["losses"] = dict.fromkeys(plan["words"]["losses"], NASTY[3])
        for report in plan["dates"]:
            report["label"] = NASTY[2]


def poison_words(data: dict[str, Any]) -> None:
    for row in (*data["timeline"], *data["lookups"].values(), *data["called"].values()):
        row.update(
            {name: f"{NASTY[2]} {row[name]}" for name in ("what", "when", "told", "label", "short") if name in row}
        )
    for screen in ("shared", "gaps", "timeline", "unknown", "compare", "whatif", "measures", "partners", "lookup"):
        data["words"][screen] = spoilt(data["words"][screen])  # a source may call itself anything


def spoilt(words: Any) -> Any:
    """Words with markup behind each, however deep; what names a number or a sign is ours, and no word."""
    if isinstance(words, dict):
        return {key: value if key in NAMES else spoilt(value) for key, value in words.items()}
    return [*map(spoilt, words)] if isinstance(words, list) else f"{words}{NASTY[2]}"


def poison_answers(data: dict[str, Any]) -> None:
    for answer in data["answers"].values():
        for index, gap in enumerate(answer["gaps"]):
            gap["sentence"] = gap["subject_label"] = NASTY[index % len(NASTY)]
            folded = (one for row in (gap, *gap["also"]) for one in row["candidates"])
            for reason in (reason for one in folded for reason in one["why"]):
                reason["said"] = NASTY[index % len(NASTY)]
        for loss in (loss for found in answer["without"].values() for loss in found):
            for index, row in enumerate((loss, *loss["cells"], *loss["blocks"])):
                row["said"] = NASTY[index % len(NASTY)]
    for view in data["views"].values():
        view["title"] = view["sentence"] = NASTY[1]
        for drawn in view["at"].values():
            for index, node in enumerate(drawn["nodes"]):
                node["label"] = node["title"] = NASTY[index % len(NASTY)]
            for index, row in enumerate((*drawn["edges"], *drawn["loose"])):
                row["said"] = [NASTY[index % len(NASTY)] for _ in row["said"]]
    data["around"]["title"] = data["around"]["sentence"] = NASTY[1]
    for found in data["comparisons"].values():
        found["notes"] = [NASTY[0]]
        found["statements"] = [(what, NASTY[1], subject, NASTY[2]) for what, _, subject, _ in found["statements"]]
        for change in found["changes"]:
            change["sentence"] = NASTY[3]


@pytest.fixture(scope="module")
def poisoned(data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page with hostile words wherever words of others stand."""
    mine = copy.deepcopy(data)
    poison(mine)
    path = tmp_path_factory.mktemp("vijandig") / "ketenkaart.html"
    path.write_bytes(make_page(mine))
    return path


def test_hostile_words_are_inert(tab: Watched, poisoned: Path) -> None:
    tab.open(poisoned)
    begun_at = ["#/zoek?q=<script>window.bad=1</script>", "#/overzicht?cel=%3Cimg~x", "#/%E0%A4%A"]
    for route in [
        *SCREENS.values(),
        "#/overzicht?cel=informatiedeling~entree",
        "#/zoek?q=script",
        "#/graaf/partner-stap?kies=org/ind",
        "#/ding/%3Cscript%3E",
        "#/ding/__proto__",
        "#/vragen/__proto__",
        "#/overzicht?rijen=__proto__",
        "#/graaf/constructor",
        *begun_at,
    ]:
        page = tab.open(poisoned, route) if route in begun_at else tab.visit(route)
        unfold(page)
        assert page.evaluate("window.bad") is None, route
        assert (
            page.evaluate("document.querySelectorAll('main script, main img, main svg[onload], main iframe').length")
            == 0
        )
        assert page.evaluate(
            "[...document.querySelectorAll('a[href]')].every((a) => a.getAttribute('href').startsWith('#'))"
        )
        assert "\u202e" not in page.inner_text("body")
        assert page.evaluate("document.documentElement.scrollWidth") <= 1400


def test_hostile_words_are_inert_in_pictures_and_files(tab: Watched, poisoned: Path) -> None:
    page = tab.open(poisoned, "#/overzicht?rijen=partner")
    svg = page.evaluate("ketenkaart.matrixSvg('partner', ketenkaart.scenarioOf({}))")
    assert "<script" not in svg
    assert page.evaluate(
        "(svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror') === null", svg
    )
    page = tab.open(poisoned, "#/aandachtspunten")
    with page.expect_download() as got:
        page.click("text=Sla op als CSV")
    text = got.value.path().read_text(encoding="utf-8-sig")
    assert '"=HYPERLINK' not in text
    assert "\"'=HYPERLINK" in text
