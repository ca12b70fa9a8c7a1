"""What the picture of a cell holds: shares from done to dropped, one word, and always what is least far."""

import pytest

from ketenkaart.queries.matrix import CellRow, coverage
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.cells import CellTeller


def cell(spread: str, most: str | None = None, **more: object) -> CellRow:
    """A cell with this spread, all of it direct unless told; the most common state is the first unless told."""
    counts = [int(part.split(" ")[0]) for part in spread.split(", ") if part]
    known: dict[str, object] = {
        **{"barrier": "arbeid", "column": "preventie", "column_label": "Preventie", "state": "bezig"},
        **{"most_state": most or (spread.split(" ")[1].rstrip(",") if spread else None), "state_basis": None},
        **{"most_basis": None, "support_only": False, "initiatives": sum(counts), "families": sum(counts)},
        **{"direct_families": sum(counts), "direct_spread": spread, "held": False, "partners": 1, "spread": spread, "remark": None},
        **{"expected": False, "cell": "x/plan/cell-1"},
    }
    return CellRow(**{**known, **more})  # type: ignore[arg-type]


def test_the_bar_goes_from_done_to_dropped_and_counts_families(report: Store) -> None:
    drawn = CellTeller().bar(cell("1 vast-geregeld, 2 bezig, 6 klaar, 1 nog-niet, 2 stil, 1 gestopt"))
    assert [state for state, _ in drawn] == ["vast-geregeld", "klaar", "bezig", "nog-niet", "stil", "gestopt"]
    for one in coverage(report):
        assert sum(count for _, count in CellTeller().bar(one)) == one.families


PLANNED, DELAYED = ("nog-niet", "gepland", 1), ("nog-niet", "vertraagd", 1)
DROPPED, REPLACED = ("gestopt", "vervallen", 2), ("gestopt", "vervangen", 1)


@pytest.mark.parametrize(
    ("spread", "more", "said"),
    [
        ("3 bezig", {}, ["Bezig", "3 genoemd"]),
        ("2 bezig, 6 klaar, 1 nog-niet, 2 stil", {"most": "klaar"}, ["Meest: afgerond", "11 genoemd, 1 nog niet gedaan"]),
        ("2 bezig, 6 klaar, 1 nog-niet", {"most": "klaar", "statuses": (PLANNED,)}, ["Meest: afgerond", "9 genoemd, 1 gepland"]),
        ("2 bezig, 2 stil", {"most": "stil"}, ["Wisselend: bezig en geen voortgang gemeld", "4 genoemd, 2 geen voortgang gemeld"]),
        ("1 bezig, 1 nog-niet", {"most": "nog-niet", "statuses": (PLANNED,)}, ["Wisselend: bezig en gepland", "2 genoemd, 1 gepland"]),
        ("1 vast-geregeld, 1 bezig", {"most": "bezig", "statuses": (("vast-geregeld", "structureel", 1),)}, ["Wisselend: vast en bezig", "2 genoemd"]),
        ("2 nog-niet", {"statuses": (PLANNED, DELAYED)}, ["Nog niet gedaan (gepland / vertraagd)", "2 genoemd"]),
        ("3 gestopt", {"statuses": (DROPPED, REPLACED)}, ["Wisselend: 2 vervallen, 1 anders aangepakt", "3 genoemd"]),
        ("2 gestopt", {"statuses": (DROPPED,)}, ["Vervallen", "2 genoemd"]),
        ("3 bezig, 2 klaar", {"direct_families": 3, "direct_spread": "2 bezig, 1 klaar"}, ["Meest: bezig", "5 genoemd", "van het directe werk"]),
        ("2 bezig, 1 klaar", {"direct_families": 2, "direct_spread": "2 bezig"}, ["Bezig", "3 genoemd", "al het directe werk"]),
        ("2 bezig, 1 klaar", {"direct_families": 1, "direct_spread": "1 bezig"}, ["Bezig", "3 genoemd", "het enige directe werk"]),
        ("2 bezig, 1 klaar", {"direct_families": 2, "direct_spread": "1 bezig, 1 klaar"}, ["Wisselend: bezig en afgerond", "3 genoemd", "van het directe werk"]),
        ("2 bezig", {"support_only": True, "direct_families": 0, "direct_spread": ""}, ["Bezig", "2 genoemd", "alleen ondersteunend werk"]),
        ("2 bezig", {"remark": "hapert"}, ["Bezig", "2 genoemd", "informatie liep niet altijd goed"]),
    ],
)
def test_the_words_under_a_bar(spread: str, more: dict[str, object], said: list[str]) -> None:
    assert CellTeller().brief(cell(spread, **more)) == said  # type: ignore[arg-type]


def test_empty_cell_speaks_only_where_work_is_expected_and_a_small_one_has_one_word() -> None:
    drawer, empty = CellTeller(), {"most": None, "state": "niets-gemeld"}
    assert drawer.brief(cell("", expected=True, **empty)) == ["Geen werk gemeld", "wel verwacht"]  # type: ignore[arg-type]
    assert drawer.brief(cell("", **empty)) == []  # type: ignore[arg-type]
    assert drawer.brief(cell("", most=None, state="afwezig")) == ["Niet aanwezig", "oordeel"]
    assert drawer.word(cell("1 bezig, 2 klaar", "klaar"), short=True) == "Meest: afgerond"
    assert drawer.word(cell("1 bezig, 1 klaar"), short=True) == "Wisselend"
    assert drawer.word(cell("1 vast-geregeld", statuses=(("vast-geregeld", "structureel", 1),)), short=True) == "Vast"
    unknown = cell("1 stil", statusless=True)  # of a plan without states
    assert drawer.brief(unknown) == [drawer.word(unknown, short=True), "1 genoemd"] == ["Genoemd, stand niet bekend", "1 genoemd"]
