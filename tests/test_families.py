"""What is reported under one another counts once: families in a cell, their states, words and picture."""

from pathlib import Path
from typing import Any

import pytest

from ketenkaart.graph.build.cell import Families
from ketenkaart.graph.plans import Plans
from ketenkaart.queries.matrix import CellRow, coverage
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.cells import CellWording
from tests.conftest import Command, asked_in, cases
from tests.test_cells import add, cell, check, work

PLACE = ("arbeid", "kennis-opleiding")
OWN, NAMED, CALLED = "geduid", "als-onderwerp", "als-barriere"
CELLS = cases("cells")
HELD = asked_in("heads-of-families")
FLOW = "flows: [{key: f, title: F, from: dienst, to: bureau, content: x, flowState: %s, concerns: [measure-1.2], asOf: 2013-01-01}]\n"


def words(found: CellRow) -> str:
    wording = CellWording()
    return " / ".join([wording.word(found), *wording.notes(found), wording.named(found)])


@pytest.mark.sampled(6)
@pytest.mark.parametrize(("said", "expected"), CELLS["families"])
def test_cell_counts_families_and_says_what_most_are_in(said: str, expected: str, small_plan: Path) -> None:
    add(small_plan, work(said) if said else "")
    check(cell(small_plan, *PLACE), expected)


@pytest.mark.sampled(3)
@pytest.mark.parametrize(("said", "expected"), CELLS["words"])
def test_what_a_cell_says_of_most_of_its_work(said: str, expected: str, small_plan: Path, ketenkaart: Command) -> None:
    add(small_plan, work(said))
    assert words(cell(small_plan, *PLACE)) == expected
    if expected.startswith("Vaakst: bezig / stand van"):
        assert "Vaakst: bezig," in " ".join(ketenkaart("coverage", "--plan", small_plan).out.split())
    if said.startswith("a") and "als-" not in said:  # of supporting work alone it is the same word
        add(small_plan, work("; ".join(f"{one} ondersteunend" for one in said.split("; "))))
        assert words(cell(small_plan, *PLACE)).startswith(expected.partition(" /")[0])


def test_document_under_two_actions_does_not_make_them_one(small_plan: Path) -> None:
    paper = "key: v, title: V, publicationKind: rapport, reportedUnder: ['1.2', '1.3'], asOf: 2012-01-01"
    add(small_plan, work("1.2 lopend; 1.3 lopend") + f"publications: [{{{paper}}}]\n")
    check(cell(small_plan, *PLACE), "families 2")


def test_every_label_of_the_report_is_held_by_at_least_half(report: Store) -> None:
    """Counted anew from the contributions themselves: of each family the surest link that its word is about."""
    found = {row.cell: row for row in coverage(report) if row.barrier and row.most_basis}
    links: dict[str, dict[str, list[str]]] = {}
    for row in report.select(HELD):
        if row["cell"] in found and row["state"] in found[row["cell"]].most:
            links.setdefault(row["cell"] or "", {}).setdefault(row["head"] or "", []).append(row["basis"] or "")
    assert len(found) > 20
    for node, one in found.items():
        mine = [min(bases, key=[CALLED, NAMED, OWN].index) for bases in links[node].values()]
        assert len(mine) == one.most_count, node
        assert 2 * mine.count(one.most_basis or "") >= len(mine), node
        assert sum(basis != OWN for basis in mine) == one.stated, node


def test_information_that_falters_is_said_in_its_cell(small_plan: Path) -> None:
    share, place = work("1.2 structureel", "informatiedeling"), ("arbeid", "informatiedeling")
    add(small_plan, share + FLOW % "hapert")
    found = cell(small_plan, *place)
    assert found.remark == "hapert"
    assert words(found).startswith("Vaste praktijk of regel / informatie liep niet altijd goed")
    assert cell(small_plan, *place, as_of="2012-01-01").remark is None
    add(small_plan, share + FLOW % "werkt")
    assert cell(small_plan, *place).remark is None


@pytest.mark.parametrize(("status", "kinds", "remark"), CELLS["powers"])
def test_power_in_force_is_not_its_use(status: str, kinds: str, remark: str | None, small_plan: Path) -> None:
    add(small_plan, work("1.2 gepland", kinds).replace("status: gepland", f"status: {status}"))
    assert cell(small_plan, "arbeid", "sanctie-afpakken").remark == remark


def test_report_counts_its_projects_once_and_rests_on_no_footnote_of_2011(report: Store) -> None:
    rows = {(row.barrier, row.column): row for row in coverage(report)}
    found = {place: rows[tuple(place.split("/"))] for place in CELLS["report"]}
    assert {at: [one.families, one.support_only, one.remark] for at, one in found.items()} == CELLS["report"]
    silent = rows["entree", "toezicht-handhaving"]
    assert (silent.state, silent.most_state) == ("stil", "stil")


def test_families_are_those_of_the_whole(small_plan: Path) -> None:
    """Within the chapter 1.2 and what is under it are one; 1.1, 1.3 and what is under two are others."""
    add(small_plan, work("1.2 lopend; 1.3 lopend; a lopend under 1.2; b lopend under 1.2,1.3"))
    store = Plans([small_plan]).at()
    rows = store.select(asked_in("families-of-chapters"))
    assert sorted(row["members"] or "" for row in rows) == ["1", "1", "1", "2"]
    assert Families(store).among([]) == {}


# The picture of a cell: shares from done to dropped, one word, and always what is least far.
def drawn(spread: str, most: str | None = None, **more: Any) -> CellRow:
    """A cell with this spread, all of it direct unless told; the most common state is the first unless told."""
    counts = [int(part.split(" ")[0]) for part in spread.split(", ") if part]
    first = spread.split(" ")[1].rstrip(",") if spread else None
    known: dict[str, Any] = {"most_state": most or first, "spread": spread}
    known |= dict.fromkeys(("initiatives", "families", "direct_families"), sum(counts))
    more["statuses"] = tuple(map(tuple, more.get("statuses", ())))
    return CellRow(**{**CELLS["drawn"], "direct_spread": spread, **known, **more})  # type: ignore[arg-type]


def test_the_bar_goes_from_done_to_dropped_and_counts_families(report: Store) -> None:
    bar = CellWording().bar(drawn("1 vast-geregeld, 2 bezig, 6 klaar, 1 nog-niet, 2 stil, 1 gestopt"))
    assert [state for state, *_ in bar] == ["vast-geregeld", "klaar", "bezig", "nog-niet", "stil", "gestopt"]
    for one in (*coverage(report), *coverage(report, "partner")):
        bar = CellWording().bar(one)
        assert sum(count for _, count, _ in bar) == one.families
        assert sum(count - hollow for _, count, hollow in bar) == one.direct_families
    # by hand: the bulletin for crews only supports, 7.9 is direct
    [kmar] = [one for one in coverage(report, "partner") if (one.column, one.barrier) == ("kmar", "entree")]
    assert CellWording().bar(kmar) == [["klaar", 1, 1], ["nog-niet", 1, 0]]


@pytest.mark.parametrize(("spread", "more", "said"), CELLS["brief"])
def test_the_words_under_a_bar(spread: str, more: dict[str, Any], said: list[str]) -> None:
    assert CellWording().brief(drawn(spread, **more)) == said


def test_empty_cell_speaks_only_where_work_is_expected_and_a_small_one_has_one_word() -> None:
    drawer, empty = CellWording(), dict[str, Any](most=None, state="niets-gemeld")
    assert drawer.brief(drawn("", expected=True, **empty)) == ["Geen werk gemeld", "wel verwacht"]
    assert drawer.brief(drawn("", **empty)) == []
    assert drawer.brief(drawn("", most=None, state="afwezig")) == ["Niet aanwezig", "oordeel"]
    assert drawer.word(drawn("1 bezig, 2 klaar", "klaar"), short=True) == "Vaakst: afgerond"
    assert drawer.word(drawn("1 bezig, 1 klaar"), short=True) == "Wisselend"
    assert drawer.word(drawn("1 vast-geregeld", statuses=[("vast-geregeld", "structureel", 1)]), short=True) == "Vast"
    unknown = drawn("1 stil", statuses=[("stil", "", 1)])  # its source gives no state
    assert drawer.brief(unknown) == ["Genoemd, stand niet bekend", "1 genoemd"]
    assert drawer.word(unknown, short=True) == "Stand niet bekend"
