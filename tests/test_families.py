"""What is reported under one another counts once: families in a cell, their states, and what the cell then says."""

from pathlib import Path
from typing import Any

import pytest

from ketenkaart import Plans
from ketenkaart.graph.build.families import Families
from ketenkaart.queries.matrix.coverage import CellRow, coverage
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.cells import CellTeller
from tests.conftest import Command
from tests.test_cells import add, cell

PLACE = ("arbeid", "kennis-opleiding")
Work = tuple[str, str]  # the list in which it stands, and its row
WORK = """\
  - %s
    title: %s
    asOf: 2012-01-01
    contributions:
      - {barrier: arbeid, interventionKind: kennis-opleiding, basis: %s, strength: %s, rationale: x, asOf: 2012-01-01}
    statuses: [{status: %s, asOf: 2013-01-01}]
"""
OWN, NAMED, CALLED = "geduid", "als-onderwerp", "als-barriere"


def measure(number: str, status: str, strength: str = "direct", basis: str = OWN) -> Work:
    key = f'identifier: "{number}"\n    inChapter: "1"\n    promise: Werk.'
    return "measures", WORK % (key, number, basis, strength, status)


def pilot(key: str, status: str, *under: str, strength: str = "direct", basis: str = OWN) -> Work:
    above = f"\n    reportedUnder: [{', '.join(under)}]" if under else ""
    return "pilots", WORK % (f"key: {key}{above}", key, basis, strength, status)


def pilots(*statuses: str, strength: str = "direct", basis: str = OWN) -> list[Work]:
    """Work of which none is reported under other work."""
    return [pilot(f"p{number}-{strength[0]}", status, strength=strength, basis=basis) for number, status in enumerate(statuses)]


def write(folder: Path, *work: Work, more: str = "") -> None:
    """Add work to the small plan."""
    names = dict.fromkeys(name for name, _ in work)
    add(folder, "".join(f"{name}:\n{''.join(row for of, row in work if of == name)}" for name in names) + more)


def words(found: CellRow) -> list[str]:
    teller = CellTeller("het plan")
    return [teller.word(found), *teller.notes(found), teller.named(found)]


def under(*numbers: str) -> Work:
    paper = "  - {key: verslag, title: Verslag, publicationKind: rapport, reportedUnder: [%s], asOf: 2012-01-01}\n"
    return "publications", paper % ", ".join(f"'{number}'" for number in numbers)


# Of how many initiatives and families a cell is, how they stand, and what most are in (on a tie the less finished).
SUPPORT = "ondersteunend"
CELLS: dict[str, tuple[list[Work], dict[str, Any]]] = {
    "under an action: with it, in its state; the best state stays, for who asks": (
        [measure("1.2", "lopend"), pilot("a", "structureel", "1.2"), pilot("b", "afgerond", "1.2")],
        {"initiatives": 3, "families": 1, "spread": "1 bezig", "most_state": "bezig", "state": "vast-geregeld"},
    ),
    "under an action of another cell: nothing ties them": (
        [pilot("a", "lopend", "1.1"), pilot("b", "lopend", "1.1")],
        {"initiatives": 2, "families": 2, "spread": "2 bezig", "most_state": "bezig", "state": "bezig"},
    ),
    "a pilot of two actions: work of its own, that ties nothing and hides nothing": (
        [measure("1.2", "afgerond"), measure("1.3", "lopend"), pilot("a", "structureel", "1.2", "1.3")],
        {"families": 3, "spread": "1 vast-geregeld, 1 bezig, 1 klaar", "most_state": "bezig", "state": "vast-geregeld"},
    ),
    "no chain of pilots ties actions; only c is under one action alone": (
        [*(measure(number, "lopend") for number in ("1.2", "1.3", "1.4", "1.5")), pilot("a", "lopend", "1.2", "1.3"), pilot("b", "lopend", "1.3", "1.4"), pilot("c", "lopend", "1.5")],
        {"initiatives": 7, "families": 6},
    ),
    "a document under two actions does not make them one": (
        [measure("1.2", "lopend"), measure("1.3", "lopend"), under("1.2", "1.3")], {"families": 2},
    ),
    "only direct families give the word, and all are in the spread": (
        [measure("1.2", "gepland"), *pilots("structureel", "structureel", strength=SUPPORT, basis=CALLED)],
        {"most_state": "nog-niet", "most_basis": OWN, "spread": "2 vast-geregeld, 1 nog-niet", "families": 3, "direct_families": 1, "support_only": False},
    ),
    "supporting work above it does not lift a family": (
        [measure("1.2", "structureel", SUPPORT), pilot("a", "gepland", "1.2")],
        {"families": 1, "spread": "1 nog-niet", "most_state": "nog-niet", "state": "nog-niet"},
    ),
    "where all work supports": (pilots("afgerond", "afgerond", strength=SUPPORT), {"most_state": "klaar", "support_only": True, "direct_families": 0}),
    "an empty cell": ([], {"most_state": None, "families": 0, "spread": ""}),
    "most 1": (pilots("structureel", "gepland", "vertraagd"), {"most_state": "nog-niet", "state": "vast-geregeld", "families": 3}),
    "most 2": (pilots("afgerond", "lopend"), {"most_state": "bezig", "state": "bezig"}),
    "most 3": (pilots("structureel", "afgerond"), {"most_state": "klaar", "state": "vast-geregeld"}),
    "most 4": (pilots("geen-voortgang-gemeld", "vervallen"), {"most_state": "gestopt", "state": "stil"}),
    "most 5": (pilots("gepland", "geen-voortgang-gemeld"), {"most_state": "stil", "state": "nog-niet"}),
    "most 6": (pilots("afgerond", "afgerond", "vervallen"), {"most_state": "klaar", "state": "klaar"}),
    # What is in another state does not count for the basis; of two states that tie, all does.
    "a basis of the word": ([*pilots("lopend", "lopend"), pilot("c", "gepland", basis=CALLED)], {"most_state": "bezig", "most_basis": OWN}),
    "a basis of two that tie": ([pilot("a", "lopend", basis=CALLED), *pilots("gepland", "gepland", "lopend")], {"most": ["bezig", "nog-niet"], "most_basis": OWN}),
}  # fmt: skip


@pytest.mark.parametrize("name", CELLS)
def test_cell_counts_families_and_says_what_most_are_in(name: str, small_plan: Path) -> None:
    work, expected = CELLS[name]
    write(small_plan, *work)
    found = cell(small_plan, *PLACE)
    assert {field: getattr(found, field) for field in expected} == expected


# Bases of unrelated work in one state, the basis of its label (held by at least half), and what stands there instead.
LABELS = [
    ((OWN, OWN, NAMED), OWN, []),  # one of three is in the text: the label is not of the text
    ((OWN, NAMED), OWN, []),  # half and half: the less sure
    ((OWN, CALLED, CALLED), CALLED, []),
    ((OWN, NAMED, CALLED), None, ["2 van 3 in de tekst"]),
    ((OWN, OWN, NAMED, CALLED, CALLED), None, ["3 van 5 in de tekst"]),
]


@pytest.mark.parametrize(("bases", "label", "notes"), LABELS)
def test_label_is_held_by_at_least_half(
    bases: tuple[str, ...], label: str | None, notes: list[str], small_plan: Path
) -> None:
    write(small_plan, *(pilot(f"p{n}", "lopend", basis=basis) for n, basis in enumerate(bases)))
    found = cell(small_plan, *PLACE)
    assert (found.most_basis, found.state_basis, CellTeller("het plan").notes(found)) == (label, label, notes)


HELD = """
SELECT ?cell ?head ?basis ?state WHERE {
  ?cell kk:dimension kkc:dimension-kind ; kk:cellBarrier ?step ; kk:cellColumn ?kind ; kk:familyHead ?head ; kk:supportOnly ?support .
  ?head kk:currentStatus/kk:givesState/skos:notation ?given .
  ?contribution kk:initiative ?head ; kk:barrier/skos:broader? ?step ; kk:interventionKind ?kind ;
    kk:basis/skos:notation ?basis ; kk:strength ?strength
  OPTIONAL { ?contribution kk:state/skos:notation ?own } BIND(COALESCE(?own, ?given) AS ?state)
  FILTER(?support = true || ?strength = kkc:strength-direct) }"""


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


MIXED = ["Wisselend: vast en bezig"]
SUPPORTING = [pilot("c", "afgerond", "1.2", strength=SUPPORT), pilot("d", "afgerond", strength=SUPPORT)]
FIXED = "Vaste praktijk of regel"
# Of work that is partly direct only that is weighed; two of three are the most, of two that differ neither is.
TOLD: list[tuple[list[Work], list[str]]] = [
    ([measure("1.2", "structureel"), *pilots("lopend", "lopend"), *SUPPORTING], ["Meest: bezig", "van het directe werk", "4 genoemd (met onderdelen 5)"]),
    ([measure("1.2", "structureel"), *pilots("lopend"), *SUPPORTING], [*MIXED, "van het directe werk", "3 genoemd (met onderdelen 4)"]),
    ([measure("1.2", "structureel"), *pilots("structureel"), *SUPPORTING], [FIXED, "al het directe werk", "3 genoemd (met onderdelen 4)"]),
    ([measure("1.2", "structureel"), *SUPPORTING], [FIXED, "het enige directe werk", "2 genoemd (met onderdelen 3)"]),
    (pilots("lopend", "lopend"), ["Bezig", "2 genoemd"]),  # without differences there is no most
    *((pilots("lopend", "structureel", strength=one), MIXED) for one in ("direct", SUPPORT)),
    *((pilots("lopend", "structureel", "lopend", strength=one), ["Meest: bezig"]) for one in ("direct", SUPPORT)),
    *((pilots("lopend", "structureel", "gepland", "gepland", "lopend", strength=one), ["Wisselend: bezig en gepland"]) for one in ("direct", SUPPORT)),
]  # fmt: skip


@pytest.mark.parametrize(("work", "said"), TOLD)
def test_what_a_cell_says_of_most_of_its_work(
    work: list[Work], said: list[str], small_plan: Path, ketenkaart: Command
) -> None:
    write(small_plan, *work)
    assert words(cell(small_plan, *PLACE))[: len(said)] == said
    if said[1:2] == ["van het directe werk"] and said[0].startswith("Meest"):
        assert "Meest: bezig," in " ".join(ketenkaart("coverage", "--plan", small_plan).out.split())


def test_information_that_falters_is_said_in_its_cell(small_plan: Path) -> None:
    of, share = measure("1.2", "structureel")
    work, place = (of, share.replace("kennis-opleiding", "informatiedeling")), ("arbeid", "informatiedeling")
    flow = "flows:\n  - {key: f, title: F, from: dienst, to: bureau, content: x, flowState: %s, concerns: [measure-1.2], asOf: 2013-01-01}\n"
    write(small_plan, work, more=flow % "hapert")
    assert cell(small_plan, *place).remark == "hapert"
    assert cell(small_plan, *place, as_of="2012-01-01").remark is None
    assert words(cell(small_plan, *place))[:2] == [FIXED, "informatie liep niet altijd goed"]
    write(small_plan, work, more=flow % "werkt")
    assert cell(small_plan, *place).remark is None


@pytest.mark.parametrize(
    ("status", "result", "kinds", "remark"),
    [
        ("structureel", "", "[sanctie-afpakken, wet-regelgeving]", "gebruik-niet-gemeld"),
        ("structureel", ", resultReported: true", "[sanctie-afpakken, wet-regelgeving]", None),
        ("gepland", "", "[sanctie-afpakken, wet-regelgeving]", None),
        ("structureel", "", "[sanctie-afpakken]", None),
    ],
)
def test_power_in_force_is_not_its_use(
    status: str, result: str, kinds: str, remark: str | None, small_plan: Path
) -> None:
    text = measure("1.2", status)[1].replace("kennis-opleiding", kinds)
    write(small_plan, ("measures", text.replace("asOf: 2013-01-01}", f"asOf: 2013-01-01{result}}}")))
    assert cell(small_plan, "arbeid", "sanctie-afpakken").remark == remark


# By hand in the report: what is counted once, and what the cell says of itself.
REPORT = {
    ("arbeid", "kennis-opleiding"): (12, True, None),
    ("entree", "preventie"): (4, False, None),  # 9.2, 9.3, 7.9 and the pilot of five actions
    ("entree", "informatiedeling"): (2, False, "hapert"),
    ("arbeid", "sanctie-afpakken"): (1, False, "gebruik-niet-gemeld"),
    ("financien", "kennis-opleiding"): (0, False, None),  # no more than a word in the title of a report
}


def test_report_counts_its_projects_once_and_rests_on_no_footnote_of_2011(report: Store) -> None:
    rows = {(row.barrier, row.column): row for row in coverage(report)}
    found = {place: rows[place] for place in REPORT}
    assert {place: (one.families, one.support_only, one.remark) for place, one in found.items()} == REPORT
    silent = rows["entree", "toezicht-handhaving"]
    assert (silent.state, silent.most_state) == ("stil", "stil")


def test_families_are_those_of_the_whole(small_plan: Path) -> None:
    """Within the chapter 1.2 and what is under it are one; 1.1, 1.3 and what is under two are others."""
    measures = (measure(number, "lopend") for number in ("1.2", "1.3"))
    write(small_plan, *measures, pilot("a", "lopend", "1.2"), pilot("b", "lopend", "1.2", "1.3"))
    store = Plans([small_plan]).under()
    rows = store.select("""SELECT ?family (COUNT(?member) AS ?members) WHERE {
      ?family a kk:Family ; kk:within ?chapter ; kk:familyMember ?member . ?chapter a kk:Chapter } GROUP BY ?family""")
    assert sorted(row["members"] or "" for row in rows) == ["1", "1", "1", "2"]
    assert [family.head for family in Families(store).of([])] == []
