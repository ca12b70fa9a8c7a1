"""With the report at hand, the workplace shows the words of an address, and finds words in the text."""

from collections.abc import Iterator

import pytest

from ketenkaart.werkplaats.door import WORKPLACE, answer
from tests.conftest import REPORT, SMALL_PLAN


@pytest.fixture(scope="module", autouse=True)
def text_is_given() -> Iterator[None]:
    """The user chose the text of the report; afterwards the workplace has forgotten it."""
    assert "kloppen" in answer("source", {"data": REPORT.read_bytes()})["ok"]["message"]
    yield
    WORKPLACE._sources.clear()
    answer("shipped", {})


def test_passage_by_either_name_shows_its_words_and_an_unknown_one_is_refused() -> None:
    for passage in ("5.4-progress-3", "task-force-2013/passage-5.4-progress-3"):
        found = answer("words", {"passage": passage})["ok"]
        assert found["ongewijzigd"]
        assert len(found["woorden"]) > 20
    assert "staat niet in de kaart" in answer("words", {"passage": "99.9-plan-1"})["refused"]


def test_search_finds_words_in_any_form() -> None:
    """The report says "uitgestuurd" of the instruction of 5.6, and our own summaries never use that word."""
    found = answer("find", {"text": "instructies uitgestuurd"})["ok"]
    assert found["source"]
    [one] = [row for row in found["found"] if "De instructie is eind juni 2011 uitgestuurd." in row["woorden"]]
    assert "task-force-2013/measure-5.6" in one["over"]
    assert answer("find", {"text": "instructie ruimtevaart"})["ok"] == {"found": [], "count": 0, "source": True}


def test_text_of_the_report_is_not_that_of_a_plan_of_ones_own() -> None:
    assert answer("take", {"name": "plan.yaml", "data": SMALL_PLAN.encode()})["ok"]["ok"]
    assert answer("find", {"text": "opvang"})["ok"] == {"found": [], "count": 0, "source": False}
    answer("shipped", {})
    assert answer("find", {"text": "opvang"})["ok"]["source"]
