"""What the picture of a cell holds: shares from done to dropped, one word, and always what is least far."""

import pytest

from ketenkaart.queries.matrix.coverage import CellRow, coverage
from ketenkaart.queries.matrix.progress import Progress
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.drawn import CellDrawer


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
    drawn = CellDrawer().bar(cell("1 vast-geregeld, 2 bezig, 6 klaar, 1 nog-niet, 2 stil, 1 gestopt"))
    assert [state for state, _ in drawn] == ["vast-geregeld", "klaar", "bezig", "nog-niet", "stil", "gestopt"]
    for one in coverage(report):
        assert sum(count for _, count in CellDrawer().bar(one)) == one.families


@pytest.mark.parametrize(
    ("spread", "more", "said"),
    [
        ("3 bezig", {}, ["Bezig", "3 genoemd"]),
        ("2 bezig, 6 klaar, 1 nog-niet, 2 stil", {"most": "klaar"}, ["Meest: afgerond", "11 genoemd, 1 nog niet"]),
        ("2 bezig, 2 stil", {"most": "stil"}, ["Bezig en stil", "4 genoemd, 2 stil"]),
        ("3 bezig, 3 klaar, 1 nog-niet", {"most": "bezig"}, ["Meest: afgerond en bezig", "7 genoemd, 1 nog niet"]),
        ("3 bezig, 2 klaar", {"direct_families": 3, "direct_spread": "2 bezig, 1 klaar"}, ["Direct, meest: bezig", "5 genoemd"]),
        ("2 bezig, 1 klaar", {"direct_families": 2, "direct_spread": "2 bezig"}, ["Direct: bezig", "3 genoemd"]),
        ("2 bezig, 1 klaar", {"direct_families": 1, "direct_spread": "1 bezig"}, ["Direct: bezig", "3 genoemd"]),
        ("2 bezig, 1 klaar", {"direct_families": 2, "direct_spread": "1 bezig, 1 klaar"}, ["Direct: afgerond en bezig", "3 genoemd"]),
        ("1 klaar, 1 gestopt", {"most": "gestopt"}, ["Afgerond en gestopt", "2 genoemd, 1 gestopt"]),
        ("2 bezig", {"support_only": True, "direct_families": 0, "direct_spread": ""}, ["Bezig", "alleen ondersteunend"]),
        ("2 bezig", {"remark": "hapert"}, ["Bezig", "2 genoemd, hapert"]),
    ],
)
def test_the_words_under_a_bar(spread: str, more: dict[str, object], said: list[str]) -> None:
    assert CellDrawer().brief(cell(spread, **more), []) == said  # type: ignore[arg-type]


def test_what_is_late_is_called_late_only_where_all_of_it_is() -> None:
    one = cell("2 bezig, 1 klaar, 2 nog-niet", "bezig")
    late, waiting = Progress("a", state="nog-niet", late="2012-03-31"), Progress("b", state="nog-niet")
    assert CellDrawer().brief(one, [late, late])[1] == "5 genoemd, 2 te laat"
    assert CellDrawer().brief(one, [late, waiting])[1] == "5 genoemd, 2 nog niet"


def test_an_empty_cell_speaks_only_where_work_is_expected() -> None:
    empty = {"most": None, "state": "niets-gemeld"}
    assert CellDrawer().brief(cell("", expected=True, **empty), []) == ["Niets gemeld", "wel verwacht"]  # type: ignore[arg-type]
    assert CellDrawer().brief(cell("", **empty), []) == []  # type: ignore[arg-type]
    assert CellDrawer().brief(cell("", most=None, state="afwezig"), []) == ["Niet aanwezig", "oordeel"]


def test_a_small_cell_has_one_word() -> None:
    drawer = CellDrawer()
    assert drawer.small(cell("1 bezig, 2 klaar", "klaar"), []) == "Meest: afgerond"
    assert drawer.small(cell("1 bezig, 1 klaar"), []) == "Verschilt"
    for direct, said in (("1 bezig", "Direct: bezig"), ("2 bezig, 1 klaar", "Direct, meest: bezig"), ("1 bezig, 1 klaar", "Direct: verschilt")):
        families = sum(int(part.split(" ")[0]) for part in direct.split(", "))
        assert drawer.small(cell("3 bezig, 2 klaar", "bezig", direct_families=families, direct_spread=direct), []) == said
    assert drawer.small(cell("1 vast-geregeld"), []) == "Vast geregeld"


def test_a_plan_without_states_says_that_work_is_named_and_no_more() -> None:
    work = [Progress("a", state="stil", statusless=True)]
    assert CellDrawer().brief(cell("1 stil"), work) == ["Genoemd", "1 genoemd"]
    assert CellDrawer().small(cell("1 stil"), work) == "Genoemd"
