"""What is reported under one another counts once: families in a cell, their states, and what the cell then says."""

from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.build.cell import Families
from ketenkaart.queries.matrix.coverage import CellRow, coverage
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.cells import CellTeller
from tests.conftest import Command
from tests.test_cells import add, cell

PLACE = ("arbeid", "kennis-opleiding")
WORK = """\
  - %s
    title: %s
    asOf: 2012-01-01
    contributions:
      - {barrier: arbeid, interventionKind: kennis-opleiding, basis: %s, strength: %s, rationale: x, asOf: 2012-01-01}
    statuses: [{status: %s, asOf: 2013-01-01}]
"""


def measure(number: str, status: str, strength: str = "direct", basis: str = "geduid") -> tuple[str, str]:
    key = f'identifier: "{number}"\n    inChapter: "1"\n    promise: Werk.'
    return "measures", WORK % (key, number, basis, strength, status)


def pilot(key: str, status: str, *under: str, strength: str = "direct", basis: str = "geduid") -> tuple[str, str]:
    above = f"\n    reportedUnder: [{', '.join(under)}]" if under else ""
    return "pilots", WORK % (f"key: {key}{above}", key, basis, strength, status)


def plan(folder: Path, *work: tuple[str, str], more: str = "") -> CellRow:
    """Add work in one cell to the small plan; return that cell."""
    names = dict.fromkeys(name for name, _ in work)
    add(folder, "".join(f"{name}:\n{''.join(w for n, w in work if n == name)}" for name in names) + more)
    return cell(folder, *PLACE)


def said(found: CellRow) -> tuple[int, int, str, str | None, str]:
    return found.initiatives, found.families, found.spread, found.most_state, found.state


def test_what_is_reported_under_an_action_counts_with_it_and_has_its_state(small_plan: Path) -> None:
    found = plan(small_plan, measure("1.2", "lopend"), pilot("a", "structureel", "1.2"), pilot("b", "afgerond", "1.2"))
    assert said(found) == (3, 1, "1 bezig", "bezig", "vast-geregeld")  # the state stays the best, for who asks


def test_what_stands_outside_the_cell_ties_nothing(small_plan: Path) -> None:
    """Both are reported under 1.1, which lies in another cell."""
    assert said(plan(small_plan, pilot("a", "lopend", "1.1"), pilot("b", "lopend", "1.1"))) == (
        2, 2, "2 bezig", "bezig", "bezig",
    )  # fmt: skip


def test_a_pilot_of_two_actions_is_work_of_its_own(small_plan: Path) -> None:
    """It neither ties its actions nor hides that one of them is done; on a tie the less finished gives the colour."""
    found = plan(small_plan, measure("1.2", "afgerond"), measure("1.3", "lopend"), pilot("a", "structureel", "1.2", "1.3"))
    assert said(found) == (3, 3, "1 vast-geregeld, 1 bezig, 1 klaar", "bezig", "vast-geregeld")


def test_no_chain_of_pilots_ties_actions(small_plan: Path) -> None:
    """Only c is under one action alone, and counts with it."""
    found = plan(
        small_plan,
        *(measure(number, "lopend") for number in ("1.2", "1.3", "1.4", "1.5")),
        pilot("a", "lopend", "1.2", "1.3"),
        pilot("b", "lopend", "1.3", "1.4"),
        pilot("c", "lopend", "1.5"),
    )
    assert (found.initiatives, found.families) == (7, 6)


def test_a_document_under_two_actions_does_not_make_them_one(small_plan: Path) -> None:
    paper = "publications:\n  - {key: verslag, title: Verslag, publicationKind: rapport, reportedUnder: ['1.2', '1.3'], asOf: 2012-01-01}\n"
    assert plan(small_plan, measure("1.2", "lopend"), measure("1.3", "lopend"), more=paper).families == 2


# Statuses of unrelated work, the most common state, and the best: on a tie the less finished of the two.
MOST = [
    (("structureel", "gepland", "vertraagd"), "nog-niet", "vast-geregeld"),
    (("afgerond", "lopend"), "bezig", "bezig"),
    (("structureel", "afgerond"), "klaar", "vast-geregeld"),
    (("geen-voortgang-gemeld", "vervallen"), "gestopt", "stil"),
    (("gepland", "geen-voortgang-gemeld"), "stil", "nog-niet"),
    (("afgerond", "afgerond", "vervallen"), "klaar", "klaar"),
]


@pytest.mark.parametrize(("statuses", "most", "best"), MOST)
def test_the_word_is_the_most_common_state(statuses: tuple[str, ...], most: str, best: str, small_plan: Path) -> None:
    found = plan(small_plan, *(pilot(f"p{n}", status) for n, status in enumerate(statuses)))
    assert (found.most_state, found.state, found.families) == (most, best, len(statuses))


HELD = """
SELECT ?cell ?head ?basis ?state WHERE {
  ?cell kk:dimension kkc:dimension-kind ; kk:cellBarrier ?step ; kk:cellColumn ?kind ; kk:familyHead ?head ; kk:supportOnly ?support .
  ?head kk:currentStatus/kk:givesState/skos:notation ?given .
  ?contribution kk:initiative ?head ; kk:barrier/skos:broader? ?step ; kk:interventionKind ?kind ;
    kk:basis/skos:notation ?basis ; kk:strength ?strength
  OPTIONAL { ?contribution kk:state/skos:notation ?own } BIND(COALESCE(?own, ?given) AS ?state)
  FILTER(?support = true || ?strength = kkc:strength-direct) }"""
OWN, NAMED, CALLED = "geduid", "als-onderwerp", "als-barriere"
# Bases of unrelated work in one state, the basis of its label, and what stands beside the word instead.
LABELS = [
    ((OWN, OWN, NAMED), OWN, []),  # one of three is in the text: the label is not of the text
    ((OWN, NAMED), OWN, []),  # half and half: the less sure
    ((OWN, CALLED, CALLED), CALLED, []),
    ((OWN, NAMED, CALLED), None, ["2 van 3 in de tekst"]),
    ((OWN, OWN, NAMED, CALLED, CALLED), None, ["3 van 5 in de tekst"]),
]


@pytest.mark.parametrize(("bases", "label", "notes"), LABELS)
def test_a_label_is_held_by_at_least_half(bases: tuple[str, ...], label: str | None, notes: list[str], small_plan: Path) -> None:
    found = plan(small_plan, *(pilot(f"p{n}", "lopend", basis=basis) for n, basis in enumerate(bases)))
    assert (found.most_basis, found.state_basis, CellTeller("het plan").notes(found)) == (label, label, notes)


def test_a_label_is_of_what_the_word_names(small_plan: Path) -> None:
    """What is in another state does not count; of two states that tie, all does."""
    one = plan(small_plan, pilot("a", "lopend"), pilot("b", "lopend"), pilot("c", "gepland", basis=CALLED))
    assert (one.most_state, one.most_basis) == ("bezig", OWN)
    two = plan(small_plan, pilot("a", "lopend", basis=CALLED), pilot("b", "gepland"), pilot("c", "gepland"), pilot("d", "lopend"))
    assert (two.most, two.most_basis) == (["bezig", "nog-niet"], OWN)


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


def test_only_direct_families_give_the_word_and_all_are_in_the_spread(small_plan: Path) -> None:
    found = plan(
        small_plan,
        measure("1.2", "gepland"),
        *(pilot(f"p{n}", "structureel", strength="ondersteunend", basis="als-barriere") for n in range(2)),
    )
    assert (found.most_state, found.spread, found.most_basis) == ("nog-niet", "2 vast-geregeld, 1 nog-niet", "geduid")
    assert (found.families, found.direct_families, found.support_only) == (3, 1, False)


def test_supporting_work_above_it_does_not_lift_a_family(small_plan: Path) -> None:
    found = plan(small_plan, measure("1.2", "structureel", "ondersteunend"), pilot("a", "gepland", "1.2"))
    assert said(found) == (2, 1, "1 nog-niet", "nog-niet", "nog-niet")


def test_where_all_work_supports_its_most_common_state_is_the_word(small_plan: Path) -> None:
    found = plan(small_plan, *(pilot(f"p{n}", "afgerond", strength="ondersteunend") for n in range(2)))
    assert (found.most_state, found.support_only, found.direct_families) == ("klaar", True, 0)


def test_an_empty_cell_has_no_most_common_state(small_plan: Path) -> None:
    found = cell(small_plan, *PLACE)
    assert (found.most_state, found.families, found.spread) == (None, 0, "")


def words(found: CellRow) -> list[str]:
    teller = CellTeller("het plan")
    return [teller.word(found), *teller.notes(found), teller.named(found)]


@pytest.mark.parametrize(
    ("direct", "said"),
    [
        ([pilot("a", "lopend"), pilot("b", "lopend")], ["Meest: bezig", "van het directe werk", "4 genoemd (met onderdelen 5)"]),
        ([pilot("a", "lopend")], ["Wisselend: vast en bezig", "van het directe werk", "3 genoemd (met onderdelen 4)"]),
        ([pilot("a", "structureel")], ["Vaste praktijk of regel", "al het directe werk", "3 genoemd (met onderdelen 4)"]),
        ([], ["Vaste praktijk of regel", "het enige directe werk", "2 genoemd (met onderdelen 3)"]),
    ],
)
def test_of_work_that_is_partly_direct_only_that_is_weighed(direct: list[str], said: list[str], small_plan: Path) -> None:
    """Two of three are the most; of two that differ neither is."""
    supporting = [pilot("c", "afgerond", "1.2", strength="ondersteunend"), pilot("d", "afgerond", strength="ondersteunend")]
    assert words(plan(small_plan, measure("1.2", "structureel"), *direct, *supporting)) == said


def test_the_command_says_most_in_a_cell(small_plan: Path, ketenkaart: Command) -> None:
    plan(
        small_plan,
        measure("1.2", "structureel"), pilot("a", "lopend"), pilot("b", "lopend"),
        pilot("c", "afgerond", "1.2", strength="ondersteunend"), pilot("d", "afgerond", strength="ondersteunend"),
    )  # fmt: skip
    shown = " ".join(ketenkaart("coverage", "--plan", small_plan).out.split())
    assert "Meest: bezig," in shown


@pytest.mark.parametrize("strength", ["direct", "ondersteunend"])
@pytest.mark.parametrize(
    ("statuses", "word"),
    [
        (["lopend", "structureel"], "Wisselend: vast en bezig"),
        (["lopend", "structureel", "lopend"], "Meest: bezig"),
        (["lopend", "structureel", "gepland", "gepland", "lopend"], "Wisselend: bezig en gepland"),
    ],
)
def test_where_as_many_are_in_another_state_none_is_the_most_common(
    small_plan: Path, strength: str, statuses: list[str], word: str
) -> None:
    found = plan(small_plan, *(pilot(f"p{n}", status, strength=strength) for n, status in enumerate(statuses)))
    assert words(found)[0] == word


def test_without_differences_there_is_no_most(small_plan: Path) -> None:
    assert words(plan(small_plan, pilot("a", "lopend"), pilot("b", "lopend"))) == ["Bezig", "2 genoemd"]


def test_information_that_falters_is_said_in_its_cell(small_plan: Path) -> None:
    share = measure("1.2", "structureel")[1].replace("kennis-opleiding", "informatiedeling")
    flow = "flows:\n  - {key: stroom, title: Stroom, from: dienst, to: bureau, content: x, flowState: %s, concerns: [measure-1.2], asOf: 2013-01-01}\n"
    add(small_plan, f"measures:\n{share}" + flow % "hapert")
    assert cell(small_plan, "arbeid", "informatiedeling").remark == "hapert"
    assert cell(small_plan, "arbeid", "informatiedeling", as_of="2012-01-01").remark is None
    assert words(cell(small_plan, "arbeid", "informatiedeling"))[:2] == ["Vaste praktijk of regel", "informatie liep niet altijd goed"]
    add(small_plan, f"measures:\n{share}" + flow % "werkt")
    assert cell(small_plan, "arbeid", "informatiedeling").remark is None


@pytest.mark.parametrize(
    ("status", "result", "kinds", "remark"),
    [
        ("structureel", "", "[sanctie-afpakken, wet-regelgeving]", "gebruik-niet-gemeld"),
        ("structureel", ", resultReported: true", "[sanctie-afpakken, wet-regelgeving]", None),
        ("gepland", "", "[sanctie-afpakken, wet-regelgeving]", None),
        ("structureel", "", "[sanctie-afpakken]", None),
    ],
)
def test_a_power_in_force_is_not_its_use(
    status: str, result: str, kinds: str, remark: str | None, small_plan: Path
) -> None:
    text = measure("1.2", status)[1].replace("kennis-opleiding", kinds).replace("asOf: 2013-01-01}", f"asOf: 2013-01-01{result}}}")
    add(small_plan, f"measures:\n{text}")
    assert cell(small_plan, "arbeid", "sanctie-afpakken").remark == remark


# By hand in the report: what is counted once, and what the cell says of itself.
REPORT = {
    ("arbeid", "kennis-opleiding"): (12, True, None),
    ("entree", "preventie"): (4, False, None),  # 9.2, 9.3, 7.9 and the pilot of five actions
    ("entree", "informatiedeling"): (2, False, "hapert"),
    ("arbeid", "sanctie-afpakken"): (1, False, "gebruik-niet-gemeld"),
    ("financien", "kennis-opleiding"): (0, False, None),  # no more than a word in the title of a report
}


@pytest.mark.parametrize("place", REPORT)
def test_the_report_counts_its_projects_once(place: tuple[str, str], report: Store) -> None:
    found = next(row for row in coverage(report) if (row.barrier, row.column) == place)
    assert (found.families, found.support_only, found.remark) == REPORT[place]


def test_nothing_rests_on_a_footnote_of_2011(report: Store) -> None:
    found = next(row for row in coverage(report) if (row.barrier, row.column) == ("entree", "toezicht-handhaving"))
    assert (found.state, found.most_state) == ("stil", "stil")


def test_families_are_those_of_the_whole(small_plan: Path) -> None:
    """Within the chapter 1.2 and what is under it are one; 1.1, 1.3 and what is under two are others."""
    plan(
        small_plan,
        *(measure(number, "lopend") for number in ("1.2", "1.3")),
        pilot("a", "lopend", "1.2"),
        pilot("b", "lopend", "1.2", "1.3"),
    )
    store = Plans([small_plan]).at()
    rows = store.select("""SELECT ?family (COUNT(?member) AS ?members) WHERE {
      ?family a kk:Family ; kk:within ?chapter ; kk:familyMember ?member . ?chapter a kk:Chapter } GROUP BY ?family""")
    assert sorted(row["members"] or "" for row in rows) == ["1", "1", "1", "2"]
    assert [family.head for family in Families(store).of([])] == []
