"""What was filled in for version 0.1.0 still says what it said; what reads otherwise is told in one line."""

from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
from openpyxl import load_workbook

from ketenkaart.store import DATA, PREFIXES
from tests.conftest import ROOT, TOWN, AsWorkbook, Command, cases
from tests.test_own_plan import triples
from tests.test_workbook_plan import write

FILLED = ROOT / "tests" / "filled-0.1.0"
TOLD = "leest nu als van uw plan zelf; eerst was dat onze lezing"


def before(name: str) -> set[tuple[str, ...]]:
    found = ox.parse((FILLED / name).read_bytes(), format=ox.RdfFormat.N_TRIPLES)
    return {(str(one.subject), str(one.predicate), str(one.object)) for one in found}


def test_a_plan_of_an_earlier_version_says_what_it_said() -> None:
    assert before("gemeente.nt") - triples(FILLED / "gemeente") == set()
    # a workbook of 0.1.0 could not hold who stands in a chapter's heading, and said so when it was written
    gone = before("gemeente.nt") - triples(FILLED / "gemeente.xlsx")
    assert {predicate for _, predicate, _ in gone} == {f"<{PREFIXES['kk']}chapterLead>"}
    gone = before("voorbeeld.nt") - triples(FILLED / "voorbeeld.xlsx")
    changed = (f"<{DATA}plan/plan-van-voorbeeld/contribution-1.1-1>", f"<{PREFIXES['kk']}basis>")
    assert {triple[:2] for triple in gone} == {changed}


def test_what_reads_otherwise_is_told_in_one_line(
    ketenkaart: Command, as_workbook: Callable[[Path], AsWorkbook]
) -> None:
    answer = ketenkaart("check", FILLED / "voorbeeld.xlsx")
    assert (answer.code, answer.err.count(TOLD), answer.err.count("\n")) == (0, 1, 1)
    for same in (FILLED / "gemeente", as_workbook(TOWN).book):
        assert TOLD not in ketenkaart("check", same).err


def test_names_and_words_of_an_earlier_version_read_as_those_of_this_one(tmp_path: Path) -> None:
    """Sheet, columns and choices as they were called before; the same workbook with today's words says the same."""
    told, day, path = [], "2026-01-31", tmp_path / "plan.xlsx"
    for sheet, kind, silent, role, basis, everywhere, status, ongoing, sort in cases("earlier").values():
        head = ("Titel", "Partner", "Rol", "Stap", kind, "Hoe weten we dit?", "Status", "Peildatum", silent)
        houses = ("Panden", "IND", role, "Huisvesting", "preventie", basis, status, day, "hoe vaak")
        meeting = ("Overleg", "IND", role, everywhere, "preventie", None, ongoing, day, None)
        pilots = [("Titel", "Soort", "Status", "Peildatum"), ("Balie", sort, status, day)]
        book = load_workbook(write(path, [houses, meeting], head, Pilots=pilots))
        book["Acties"].title = sheet
        book.save(path)
        told.append(triples(path))
    assert told[0] == told[1]
    assert any(value.endswith("status-structureel>") for _, _, value in told[0])
