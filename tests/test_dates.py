"""Dates in words: the report's own phrases, and the conventions of the codebook."""

import pytest

from ketenkaart.words.dates import Period, from_edtf, from_words, in_dutch
from tests.conftest import cases

CASES = cases("dates")


def said(period: Period | None) -> list[str] | None:
    return period and [period.edtf, str(period.due_from), str(period.due_by)]


def test_a_phrase_is_a_period_and_a_doubtful_one_is_no_guess() -> None:
    assert {phrase: said(from_words(phrase)) for phrase in CASES["phrases"]} == CASES["phrases"]
    doubtful = ["binnenkort", "vijfde kwartaal 2012", "30 brumaire 2012", "na de zomer"]
    assert [phrase for phrase in doubtful if from_words(phrase)] == []


@pytest.mark.parametrize("edtf", CASES["dates"])
def test_about_and_perhaps_have_the_same_bounds_and_about_is_said(edtf: str) -> None:
    *days, words = CASES["dates"][edtf]
    for said_so in (edtf, f"{edtf}~", f"{edtf}?"):
        assert said(from_edtf(said_so)) == [said_so, *days]
    assert (in_dutch(edtf), in_dutch(f"{edtf}~")) == (words, f"rond {words}")
    assert in_dutch(f"{edtf}~/2014-06") == f"rond {words} tot juni 2014"
    assert in_dutch(f"2010-06/{edtf}~") == f"juni 2010 tot rond {words}"


def test_a_period_is_said_in_words_and_what_is_none_stays_as_it_is() -> None:
    assert {edtf: in_dutch(edtf) for edtf in CASES["aloud"]} == CASES["aloud"]
    assert [in_dutch(value) for value in CASES["no_periods"]] == CASES["no_periods"]


@pytest.mark.parametrize(
    "edtf", ["2012-13", "2012-13~", "2012-02-30", "2012-02-30?", "2012-00", "later", "2013/2012", "2013~/2012~", ""]
)
def test_an_impossible_date(edtf: str) -> None:
    with pytest.raises(ValueError, match="“"):
        from_edtf(edtf)
