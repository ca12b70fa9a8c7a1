"""What a row says is short: a few sentences, each of at most 22 words, 12 on average.

Counted as a reader takes it in: a title (with its number), a quotation or a list of names is one word.
"""

import re
from collections.abc import Iterable
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.asking.catalogue import find, shelf
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.words.phrases import capital
from tests.conftest import SHIPPED, TOWN, known
from tests.share import share

DATES = {SHIPPED: ("2011-03-31", "2013-04-08"), TOWN: ("2024-06-30", "2025-03-31", "2025-11-30")}
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


@cache
def rows(plan: Path, date: int = -1, stated: bool = False, expectations: bool = True) -> tuple[Store, list[Gap]]:
    store = known(plan).at(Scenario(as_of=DATES[plan][date], stated_only=stated, expectations=expectations))
    return store, find_gaps(store)


def lengths(store: Store, gaps: list[Gap]) -> list[tuple[Gap, list[int]]]:
    """How many words each sentence of each row has; a silent part too long is the plan's fault, not ours: it is cut."""
    speaker = Labels(store)
    works = re.compile(r"/(pilot|operation|event|agreement|publication)-[^/]*$")
    names = {label for node, label in speaker.labels.items() if works.search(node)}
    names |= {name for one in speaker.called.values() for name in (one, capital(one))}
    # What is the subject of a row, and what else its sentence names by its title.
    names |= {*filter(None, speaker.names.values()), *(one.subject_label for gap in gaps for one in (gap, *gap.also))}
    longest_first, found = sorted(names, key=len, reverse=True), []
    for gap in gaps:
        part = speaker.labels.get(gap.detail or "", "") if gap.query == SILENT else ""
        said = gap.sentence.replace(part, " ".join(part.split()[:PART])) if part else gap.sentence
        found.append((gap, sentences(said, longest_first)))
    return found


@pytest.mark.sampled
@pytest.mark.parametrize("plan", DATES, ids=lambda path: path.stem)
def test_a_row_is_a_few_short_sentences_and_says_what_was_filtered_and_only_then(plan: Path) -> None:
    """At two dates, as all read and as the source says itself, with and without expectations."""
    every: list[int] = []
    for date, stated, expectations in share(product((0, 1), (False, True), (True, False)), 5):
        store, gaps = rows(plan, date, stated, expectations)
        assert gaps
        counted = lengths(store, gaps)
        assert [gap.sentence for gap, words in counted if len(words) > MOST or max(words) > LONGEST] == []
        every += [count for _, words in counted for count in words]
        about = [gap.sentence for gap in gaps if gap.query in ABOUT_CELLS]
        if stated:
            assert [said for said in about if OVERCLAIMS.search(said) or not FILTERED.search(said)] == []
        else:
            assert [said for said in about if said.startswith("Van wat")] == []
    assert sum(every) / len(every) <= AVERAGE


def test_each_question_about_cells_has_words_for_a_view_that_filters() -> None:
    assert {query.name for query in shelf("gaps") if query.stated} == set(ABOUT_CELLS)
    for name in ABOUT_CELLS:
        assert set(find(name).stated) <= set(find(name).sentence)


def test_what_a_quote_says_is_not_said_again() -> None:
    """“30 september 2025” needs no reckoning to 30 September 2025; of “2011” the day that we reckon with is told."""
    late = ("deadline-verstreken", "te-laat-geleverd")
    town, shipped = ([gap.sentence for gap in rows(plan)[1] if gap.query in late] for plan in (TOWN, SHIPPED))
    assert [one for one in (*town, *shipped) if re.search(r"“([^”]+)” \(wij rekenen tot \1\)", one)] == []
    assert any("Belofte: “30 september 2025”. Uit het plan blijkt" in one for one in town)
    assert any("“2011” (wij rekenen tot 31 december 2011)" in one for one in shipped)
