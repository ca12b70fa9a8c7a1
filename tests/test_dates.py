"""Dates in words: the report's own phrases, and the conventions of the codebook."""

import pytest

from ketenkaart.words.dates import from_edtf, from_words, in_dutch

KNOWN = {
    "3e kwartaal 2011": ("2011-35", "2011-07-01", "2011-09-30"),
    "derde kwartaal van 2011": ("2011-35", "2011-07-01", "2011-09-30"),
    "4^e kwartaal 2012": ("2012-36", "2012-10-01", "2012-12-31"),
    "eerste helft 2012": ("2012-40", "2012-01-01", "2012-06-30"),
    "1^e helft 2012": ("2012-40", "2012-01-01", "2012-06-30"),
    "uiterlijk najaar 2012": ("2012-23", "2012-09-23", "2012-12-20"),
    "uiterlijk in het voorjaar van 2012": ("2012-21", "2012-03-20", "2012-06-20"),
    "rond de zomer van 2011": ("2011-22", "2011-06-21", "2011-09-22"),
    "eind 2012": ("2012-12", "2012-12-01", "2012-12-31"),
    "medio 2014": ("2014-06~", "2014-06-01", "2014-06-30"),
    "begin juli 2011": ("2011-07-01/2011-07-10", "2011-07-01", "2011-07-10"),
    "in de loop van 2013": ("2013", "2013-01-01", "2013-12-31"),
    "31 mei 2012": ("2012-05-31", "2012-05-31", "2012-05-31"),
    "2011-2012": ("2011/2012", "2011-01-01", "2012-12-31"),
    "tweede helft 2011/ eerste helft 2012": ("2011-41/2012-40", "2011-07-01", "2012-06-30"),
    "doorlopend": ("../..", None, None),
    "2011 e.v.": ("2011/..", "2011-01-01", None),
}


@pytest.mark.parametrize("phrase", KNOWN)
def test_phrase(phrase: str) -> None:
    period = from_words(phrase)
    assert period is not None
    days = [day and day.isoformat() for day in (period.due_from, period.due_by)]
    assert (period.edtf, *days) == KNOWN[phrase]


@pytest.mark.parametrize("phrase", ["binnenkort", "vijfde kwartaal 2012", "30 brumaire 2012", "na de zomer"])
def test_a_doubtful_phrase_is_no_guess(phrase: str) -> None:
    assert from_words(phrase) is None


SURE = {
    "2012": ("2012-01-01", "2012-12-31", "2012"),
    "2012-06": ("2012-06-01", "2012-06-30", "juni 2012"),
    "2012-22": ("2012-06-21", "2012-09-22", "zomer 2012"),
    "2012-35": ("2012-07-01", "2012-09-30", "derde kwartaal 2012"),
    "2012-06-15": ("2012-06-15", "2012-06-15", "15 juni 2012"),
}


@pytest.mark.parametrize("edtf", SURE)
def test_about_and_perhaps_have_the_same_bounds_and_about_is_said(edtf: str) -> None:
    *days, words = SURE[edtf]
    for sign in ("", "~", "?"):
        period = from_edtf(edtf + sign)
        assert period.edtf == edtf + sign
        assert [day and day.isoformat() for day in (period.due_from, period.due_by)] == days
    assert (in_dutch(edtf), in_dutch(f"{edtf}~")) == (words, f"rond {words}")
    assert in_dutch(f"{edtf}~/2014-06") == f"rond {words} tot juni 2014"
    assert in_dutch(f"2010-06/{edtf}~") == f"juni 2010 tot rond {words}"


@pytest.mark.parametrize(
    "edtf", ["2012-13", "2012-13~", "2012-02-30", "2012-02-30?", "2012-00", "later", "2013/2012", "2013~/2012~", ""]
)
def test_an_impossible_date(edtf: str) -> None:
    with pytest.raises(ValueError, match="“"):
        from_edtf(edtf)
