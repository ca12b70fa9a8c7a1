"""What each contested cell of the matrix may say, found by reading the report against the cell and written by hand."""

import pytest

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.matrix.coverage import CellRow, coverage
from ketenkaart.store import Store
from tests.test_facts import PLAN, ask_one

USUAL, STRICT = (False, False), (False, True)  # stated only, read strictly
STATED, STATED_STRICT = (True, False), (True, True)
# Most common state, its basis, only supporting work, families by state.
CELLS = {
    # 1.2: the pilot on article 273f is "landelijk geïmplementeerd". Recruiting or bringing in: entree in both readings.
    (STATED_STRICT, "entree", "opsporing-vervolging"): ("vast-geregeld", "als-onderwerp", False, "1 vast-geregeld"),
    (STATED_STRICT, "entree", "signalering"): ("bezig", "als-onderwerp", False, "1 vast-geregeld, 1 bezig, 1 klaar"),
    # 9.3 is done, and the text names the way in; the pilot of Rotterdam is done, 9.2 goes on, 7.9 is not begun: our reading.
    (USUAL, "entree", "preventie"): ("klaar", "geduid", False, "1 bezig, 2 klaar, 1 nog-niet"),
    (STRICT, "entree", "preventie"): ("klaar", "als-onderwerp", False, "1 bezig, 2 klaar, 1 nog-niet"),  # of 9.3 alone
    # 10.1: of the programme only a name is given, among ways to report.
    (USUAL, "financien", "sanctie-afpakken"): ("bezig", "geduid", False, "2 bezig"),
    (STATED, "financien", "sanctie-afpakken"): ("bezig", "als-onderwerp", True, "1 bezig"),  # EMPACT; 10.1 is our reading
    # Strictly without 1.7, 1.8 and 3.4 (no sector or step in their own text) and the decoys in hotels (also read as lodging).
    # Left: four operations, the agreement on salons, the inspectorate's employers and sex offered online.
    (STRICT, "arbeid", "toezicht-handhaving"): ("klaar", "geduid", False, "1 bezig, 4 klaar, 2 stil"),
    # The investigation of labour exploitation lies with inspectorate and police; strictly read the progress is silent on it.
    (STRICT, "arbeid", "opsporing-vervolging"): ("stil", "als-onderwerp", False, "1 vast-geregeld, 1 bezig, 1 klaar, 2 stil"),
    (STRICT, "arbeid", "wet-regelgeving"): ("vast-geregeld", "als-onderwerp", False, "1 vast-geregeld"),
    # Chapter 3: the inspectorate takes on employers who abuse vulnerable workers; the progress is silent on it.
    (STATED, "arbeid", "toezicht-handhaving"): ("stil", "als-onderwerp", False, "1 klaar, 2 stil"),
    (STATED, "arbeid", "signalering"): ("stil", "als-onderwerp", False, "2 bezig, 1 stil"),  # one letter under 3.1 and 3.8; of the direct work the KvK is busy, the inspectorate silent
    # 8.1: the law is in force and cases may come together; that they do is not said. Beside it two on residence rules.
    (USUAL, None, "wet-regelgeving"): ("bezig", None, False, "2 bezig, 1 nog-niet"),
}
PARTNERS = {
    # It investigates labour exploitation, and shares that with Europol; on employers the progress is silent.
    "inspectie-szw": ("stil", "als-onderwerp", False, "2 vast-geregeld, 1 stil"),
    # The police still works on 11.2, which is late; the approach in the introduction is another piece of work.
    "nationale-politie": ("stil", "als-onderwerp", False, "1 nog-niet, 2 stil"),
}
NOTHING = {  # searched word by word; shelter, hotels as workplaces and who victims are do not count (codebook)
    "huisvesting": ["signalering", "informatiedeling", "toelating-vergunning", "toezicht-handhaving", "opsporing-vervolging", "sanctie-afpakken"],
    "identiteit": ["toelating-vergunning", "toezicht-handhaving", "opsporing-vervolging"],
    "financien": ["signalering", "toezicht-handhaving"],
}  # fmt: skip
NO_STEP = ["measure-1.7", "measure-1.8", "measure-3.4"]  # their own text names no step and no form


def cells(view: tuple[bool, bool], by: str = "kind") -> dict[tuple[str | None, str], CellRow]:
    stated, strict = view
    rows = coverage(Plans().at(Scenario(stated_only=stated, strict=strict)), by)
    return {(row.barrier, row.column): row for row in rows}


def said(cell: CellRow) -> tuple[str | None, str | None, bool, str]:
    return cell.most_state, cell.most_basis, cell.support_only, cell.spread


@pytest.mark.parametrize("view", [USUAL, STRICT, STATED, STATED_STRICT])
def test_what_a_cell_says(view: tuple[bool, bool], report: Store) -> None:
    assert len(report)
    found = cells(view)
    expected = {place: says for (seen, *place_), says in CELLS.items() if seen == view for place in [tuple(place_)]}
    assert {place: said(found[place]) for place in expected} == expected  # type: ignore[index]


def test_what_a_cell_of_a_partner_says(report: Store) -> None:
    assert len(report)
    found = cells(STATED, "partner")
    assert {who: said(found["arbeid", who]) for who in PARTNERS} == PARTNERS


def test_where_the_report_says_nothing(report: Store) -> None:
    found = {(row.barrier, row.column): row for row in coverage(report)}
    empty = {(step, kind) for (step, kind), row in found.items() if step and row.expected and not row.initiatives}
    assert empty == {(step, kind) for step, kinds in NOTHING.items() for kind in kinds}


def test_what_names_no_step_has_that_reading_as_data(report: Store) -> None:
    found = ask_one(report, "?c kk:initiative ?i ; kk:alternativeReading/kk:crossCutting true", "STR(?i)")
    assert {f"{PLAN}/{key}" for key in NO_STEP} <= found


# Where the codebook expects work, step by step: entree, huisvesting, identiteit, arbeid, financiën. Twenty-nine places.
STEPS = ("entree", "huisvesting", "identiteit", "arbeid", "financien")
CODEBOOK = {
    "preventie": "ja – – ja –",
    "signalering": "ja ja ja ja ja",
    "informatiedeling": "ja ja ja ja ja",
    "toelating-vergunning": "ja ja ja ja –",
    "toezicht-handhaving": "ja ja ja ja ja",
    "opsporing-vervolging": "ja ja ja ja ja",
    "sanctie-afpakken": "– ja – ja ja",
}


def test_work_is_expected_where_the_codebook_says_so(report: Store) -> None:
    """C13: that two bodies were to be trained at arbeid makes training no kind of work that is expected there."""
    wanted = {(step, kind) for kind, row in CODEBOOK.items() for step, said in zip(STEPS, row.split(), strict=True) if said == "ja"}
    assert len(wanted) == 29
    assert {(row.barrier, row.column) for row in coverage(report) if row.expected} == wanted
