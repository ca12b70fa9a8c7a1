"""What a row says is short: a few sentences, each of at most 22 words, 12 on average.

Counted as a reader takes it in: a title (with its number), a quotation or a list of names is one word.
"""

import re
from collections.abc import Iterable
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.queries.asking.catalogue import find, shelf
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.words.phrases import capital
from tests.conftest import ROOT

DATES = {default_plan(): ("2011-03-31", "2013-04-08"), ROOT / "graph/voorbeeld-gemeente": ("2024-06-30", "2025-03-31", "2025-11-30")}
LONGEST, AVERAGE, PART, MOST = 22, 12, 12, 6
SILENT = "deel-van-belofte-stil"
QUOTED = re.compile(r"“[^“”]*”")
ROLES = r"(?: \([^()]*\))?"  # what a name is or does
NAMES = re.compile(rf"\bN\b{ROLES}(?:(?:,| en) N\b{ROLES})*")
# What a view may say that knows all links, and one that keeps only those of the source may not.
OVERCLAIMS = re.compile(r"alles wat|op deze kaart|\bgeen enkel")
ABOUT_CELLS = (
    *("alleen-ondersteunend", "barriere-alleen-geduid", "barriere-niet-geborgd", "barriere-zonder-maatregel"),
    *("hangt-aan-een-partner", "vorm-zonder-dekking"),
)
FILTERED = re.compile(r"[Vv]an wat .+? zelf noemt|noemt .+? zelf geen|^Hoofdstuk")


def sentences(said: str, names: Iterable[str]) -> list[int]:
    """How many words each sentence of a row has."""
    short = QUOTED.sub("Q", said)
    for name in names:
        short = short.replace(name, "N")
    short = NAMES.sub("N", short)
    return [len(part.split()) for part in re.split(r"(?<=[.?!])\s+", short)]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Actie 1.1, Kamers controleren: voorbij.", [2]),
        ("Actie 2.5 noemt Dienst A (trekker), gemeenten (was er, en tekende) en Dienst B. Dat is alles.", [4, 3]),
        ("Belofte: “rond de zomer. Of later” (wij rekenen tot 22 september 2011).", [8]),
    ],
)
def test_how_words_are_counted(said: str, words: list[int]) -> None:
    assert sentences(said, ["Actie 1.1, Kamers controleren", "Dienst A", "Dienst B", "gemeenten"]) == words


SCENARIOS = list(product(DATES, (0, 1), (False, True), (True, False)))


@cache
def rows(plan: Path, date: int, stated: bool, expectations: bool) -> tuple[Store, list[Gap]]:
    store = Plans([plan]).at(Scenario(as_of=DATES[plan][date], stated_only=stated, expectations=expectations))
    return store, find_gaps(store)


def cut(said: str, part: str) -> str:
    """A sentence with a silent part cut to as many words as it may have: a longer one is the plan's fault, not ours."""
    return said.replace(part, " ".join(part.split()[:PART])) if part else said


def titles(gaps: list[Gap]) -> set[str]:
    """What is the subject of a row, and what else its sentence names by its title."""
    return {one.subject_label for gap in gaps for one in (gap, *gap.also)}


def lengths(store: Store, gaps: list[Gap]) -> list[tuple[Gap, list[int]]]:
    speaker = Labels(store)
    called = {name for one in speaker.called.values() for name in (one, capital(one))}
    works = {label for node, label in speaker.labels.items() if re.search(r"/(pilot|operation|event|agreement|publication)-[^/]*$", node)}
    names = sorted({*filter(None, speaker.names.values()), *called, *works, *titles(gaps)}, key=len, reverse=True)
    parts = {gap.detail: speaker.labels.get(gap.detail or "", "") for gap in gaps if gap.query == SILENT}
    return [(gap, sentences(cut(gap.sentence, parts.get(gap.detail, "")), names)) for gap in gaps]


@pytest.mark.usefixtures("report")
@pytest.mark.parametrize(("plan", "date", "stated", "expectations"), SCENARIOS)
def test_a_row_is_a_few_short_sentences(plan: Path, date: int, stated: bool, expectations: bool) -> None:
    store, gaps = rows(plan, date, stated, expectations)
    assert gaps
    assert [gap.sentence for gap, words in lengths(store, gaps) if len(words) > MOST or max(words) > LONGEST] == []


@pytest.mark.usefixtures("report")
@pytest.mark.parametrize("plan", DATES, ids=lambda path: path.stem)
def test_twelve_words_on_average(plan: Path) -> None:
    every = [
        count
        for scenario in SCENARIOS
        if scenario[0] == plan
        for _, words in lengths(*rows(*scenario))
        for count in words
    ]
    assert sum(every) / len(every) <= AVERAGE


@pytest.mark.usefixtures("report")
@pytest.mark.parametrize(("plan", "date", "stated", "expectations"), SCENARIOS)
def test_what_was_filtered_is_said_and_only_then(plan: Path, date: int, stated: bool, expectations: bool) -> None:
    _, gaps = rows(plan, date, stated, expectations)
    about = [gap.sentence for gap in gaps if gap.query in ABOUT_CELLS]
    if stated:
        assert [said for said in about if OVERCLAIMS.search(said) or not FILTERED.search(said)] == []
    else:
        assert [said for said in about if said.startswith("Van wat")] == []


def test_each_question_about_cells_has_words_for_a_view_that_filters() -> None:
    assert {query.name for query in shelf("gaps") if query.stated} == set(ABOUT_CELLS)
    for name in ABOUT_CELLS:
        assert set(find(name).stated) <= set(find(name).sentence)


# Written by hand, from the report: what a row of an action says, or that there is none (query, key of the subject).
SAID: dict[tuple[str, str], str | None] = {
    # the letters that stay silent are one silence with their date, so one row; the one that was sent came late
    ("deadline-verstreken", "measure-6.1"): "van 1 februari 2012. Dit staat ook bij: Onderdeel van een belofte niet gemeld.",
    ("te-laat-geleverd", "measure-6.1"): "“rond de zomer van 2011” (wij rekenen tot 22 september 2011). Volgens het rapport geleverd: 14 december 2011.",
    ("deadline-verstreken", "measure-2.1"): "Uit het rapport blijkt dat het er nog niet is. Nieuw: “in het derde kwartaal van 2013”",
    ("maatregel-zonder-genoemde-trekker", "measure-9.7"): "Primair verantwoordelijk volgens de hoofdstuktitel: Gemeente Rotterdam",
    ("maatregel-zonder-genoemde-trekker", "measure-3.3"): None,  # the heading names one ministry
    ("partner-zonder-actie", "gemeente-rotterdam"): "Primair verantwoordelijk voor hoofdstuk 9, Loverboys, volgens de hoofdstuktitel.",
    ("alleen-lokaal", "measure-6.3"): None,  # the lag is that of 2011
    ("resultaat-onbekend", "measure-9.6"): None,  # the guide is the result
}


@pytest.mark.usefixtures("report")
@pytest.mark.parametrize("asked", SAID, ids=" ".join)
def test_what_the_report_says_is_said(asked: tuple[str, str]) -> None:
    _, gaps = rows(default_plan(), 1, False, True)
    found = [gap.sentence for gap in gaps if gap.query == asked[0] and gap.subject.rpartition("/")[2] == asked[1]]
    wanted = SAID[asked]
    if wanted is None:
        assert found == []
    else:
        assert any(wanted in said for said in found), found


def test_what_a_quote_says_is_not_said_again() -> None:
    """“30 september 2025” needs no reckoning to 30 September 2025; of “2011” the day that we reckon with is told."""
    town, shipped = (
        [gap.sentence for gap in rows(plan, -1, False, True)[1] if gap.query in ("deadline-verstreken", "te-laat-geleverd")]
        for plan in (ROOT / "graph/voorbeeld-gemeente", default_plan())
    )
    assert [one for one in (*town, *shipped) if re.search(r"“([^”]+)” \(wij rekenen tot \1\)", one)] == []
    assert any("Belofte: “30 september 2025”. Uit het plan blijkt" in one for one in town)
    assert any("“2011” (wij rekenen tot 31 december 2011)" in one for one in shipped)
