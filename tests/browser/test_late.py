"""What is late: a promised day that has passed without a delivery, of work that is not under way. The engine and the page."""

import json
from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.html import page as make_page
from tests.browser.tab import Watched
from tests.conftest import SMALL_PLAN, Command

BEFORE, NOW, AFTER = "31 december 2012", "1 januari 2013", "2 januari 2013"  # the plan stands at the first of January
SAID_NOT = "niet geleverd"
LONG_AGO = "30 december 2011"  # a year and a day
# What a measure promises, how far it is, which term of it has passed, and how much weight its question has. Only where the
# source says that it is not there, the page calls it late (SAID_NOT).
CASES: dict[str, tuple[list[str], str, str, str]] = {
    "gisteren beloofd": ([f"{BEFORE}, modality: belofte"], "gepland", BEFORE, "laag"),
    "vandaag beloofd": ([f"{NOW}, modality: belofte"], "gepland", "", ""),
    "morgen beloofd": ([f"{AFTER}, modality: belofte"], "gepland", "", ""),
    "lang geleden beloofd": ([f"{LONG_AGO}, modality: belofte"], "gepland", LONG_AGO, "hoog"),
    "lang geleden verwacht": ([f"{LONG_AGO}, modality: verwachting"], "gepland", "", "laag"),
    "geleverd": ([f"{LONG_AGO}, modality: belofte, delivered: geleverd"], "gepland", "", ""),
    SAID_NOT: ([f"{LONG_AGO}, modality: belofte, delivered: niet-geleverd"], "gepland", LONG_AGO, "hoog"),
    "verschoven": ([f"{LONG_AGO}, modality: belofte, revises: true"], "gepland", "", "hoog"),
    "al bezig": ([f"{LONG_AGO}, modality: belofte"], "lopend", "", "hoog"),
    "vertraagd": ([f"{LONG_AGO}, modality: belofte"], "vertraagd", LONG_AGO, "hoog"),
    "vervallen": ([f"{LONG_AGO}, modality: belofte"], "vervallen", "", ""),
    "twee keer": ([f"{BEFORE}, modality: belofte", f"{LONG_AGO}, modality: belofte"], "gepland", LONG_AGO, "hoog"),
    "zonder termijn": ([], "gepland", "", ""),
}
MEASURE = """\
  - identifier: "1.{number}"
    inChapter: "1"
    title: "{title}"
    promise: De dienst doet wat hij zegt.
    asOf: 2012-01-01
    involvements: [{{organisation: dienst, role: trekker, asOf: 2012-01-01}}]
    contributions: [{{barrier: huisvesting, interventionKind: preventie, basis: geduid, strength: direct, rationale: x, asOf: 2012-01-01}}]
    statuses: [{{status: {status}, asOf: 2013-01-01}}]
    deadlines: [{deadlines}]
"""


@pytest.fixture
def promises(tmp_path: Path) -> Path:
    """A plan with a measure for each case."""
    folder = tmp_path / "beloften"
    folder.mkdir()
    measures = [
        MEASURE.format(
            number=number,
            title=title,
            status=status,
            deadlines=", ".join(f"{{deadlineText: {told}, asOf: 2012-01-01}}" for told in deadlines),
        )
        for number, (title, (deadlines, status, _, _)) in enumerate(CASES.items(), 1)
    ]
    text = SMALL_PLAN.partition("measures:\n")[0] + "measures:\n" + "".join(measures)
    (folder / "plan.yaml").write_text(text, encoding="utf-8")
    return folder


def test_the_question_about_late_work(promises: Path, ketenkaart: Command) -> None:
    said = ketenkaart("gaps", "--plan", promises, "--format", "json")
    assert said.code == 0, said.err
    rows = [row for row in json.loads(said.out) if row["query"] == "deadline-verstreken"]
    weights = ("hoog", "middel", "laag")
    found: dict[str, str] = {}
    for row in rows:
        found[row["subject_label"]] = min(found.get(row["subject_label"], "laag"), row["severity"], key=weights.index)
    assert found == {title: weight for title, (_, _, _, weight) in CASES.items() if weight}


def test_the_page_says_since_when(
    promises: Path, tab: Watched, tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))
    path = tmp_path / "beloften.html"
    path.write_bytes(make_page(page_data(Plans([promises]))))
    for number, (title, (_, _, since, _)) in enumerate(CASES.items(), 1):
        page = tab.at(path, f"#/ding/proef/measure-1.{number}")
        text = page.locator("main").inner_text()
        assert title in text
        late = title == SAID_NOT
        assert (f"te laat sinds {since}" in text) == late, title
        assert (f"termijn was {since}; niet gemeld of het er is" in text) == (bool(since) and not late), title
