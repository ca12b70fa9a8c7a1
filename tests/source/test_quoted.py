"""With the text at hand: what stands in quotation marks is in it, and what a title denies is not."""

import re
from unicodedata import normalize

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.queries.asking.catalogue import shelf
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from tests.conftest import DECREE, REPORT

QUOTED = re.compile(r"“([^“”]*)”")
DENIES = re.compile(r"\b(nergens|niets|niemand|geen enkele?|geen activiteit)\b", re.IGNORECASE)


def plain(text: str) -> str:
    """A text as words in a row: one sort of apostrophe, no line breaks, and "4^e kwartaal" without its raised mark."""
    return " ".join(re.sub(r"[’‘`´]", "'", normalize("NFC", text)).replace("^", "").split()).lower()


assert REPORT is not None
TEXT = plain(" ".join(path.read_text(encoding="utf-8") for path in (REPORT, DECREE) if path))


@pytest.mark.parametrize("date", ["2011-03-31", "2013-04-08"])
@pytest.mark.parametrize("stated", [False, True], ids=["all", "stated"])
def test_each_quotation_is_literally_in_a_source(date: str, stated: bool) -> None:
    store = Plans([default_plan()]).at(Scenario(as_of=date, stated_only=stated))
    quoted = {quote for gap in find_gaps(store) for quote in QUOTED.findall(gap.sentence)}
    assert len(quoted) > 10 or date == "2011-03-31"
    assert sorted(quote for quote in quoted if plain(quote) not in TEXT) == []


def test_a_step_without_an_activity_is_said_to_be_named_where_the_text_names_it(report: Store) -> None:
    """C10: the introduction names every step of the model as a barrier, also where no activity is tied to it."""
    speaker = Labels(report)
    silent = [gap for gap in find_gaps(report) if gap.query == "barriere-alleen-geduid"]
    assert {gap.barrier for gap in silent} == {"huisvesting", "identiteit"}
    for gap in silent:
        step = speaker.barrier(gap.barrier).lower()
        naming = [said for said in re.split(r"(?<=[.!?]) ", TEXT) if re.search(rf"\b{step}\b", said) and "barrière" in said]
        assert naming, step
        assert "Het barrièremodel noemt de stap wel." in gap.sentence


def test_no_title_denies_what_a_search_of_the_text_would_find() -> None:
    """Only one title denies anything; the test above holds it against the text."""
    denying = {query.name for query in shelf("gaps") if DENIES.search(" ".join([query.title, *query.holds.values()]))}
    assert denying == {"barriere-alleen-geduid"}
