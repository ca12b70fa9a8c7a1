"""What was filled in for version 0.1.0 still says what it said; what reads otherwise is told in one line."""

from pathlib import Path

import pyoxigraph as ox
import pytest
from openpyxl import Workbook

from ketenkaart.graph.build.conforming import plan_triples
from ketenkaart.graph.reading import read_plan
from ketenkaart.store import DATA, PREFIXES, Store
from tests.conftest import ROOT, Command

FILLED = Path(__file__).parent / "filled-0.1.0"
TOLD = "leest nu als van uw plan zelf; eerst was dat onze lezing"


def said(text: str) -> set[tuple[str, str, str]]:
    return {
        (str(t.subject), str(t.predicate), str(t.object))
        for t in ox.parse(text.encode(), format=ox.RdfFormat.N_TRIPLES)
    }


def now(path: Path) -> set[tuple[str, str, str]]:
    return {(str(s), str(p), str(o)) for s, p, o in Store().add(plan_triples(read_plan(path)))}


@pytest.mark.parametrize(
    ("name", "before"), [("gemeente.xlsx", "gemeente"), ("gemeente", "gemeente"), ("voorbeeld.xlsx", "voorbeeld")]
)
def test_a_plan_of_an_earlier_version_says_what_it_said(name: str, before: str) -> None:
    old, new = said((FILLED / f"{before}.nt").read_text(encoding="utf-8")), now(FILLED / name)
    gone = {(s.removeprefix(f"<{DATA}"), p.removeprefix(f"<{PREFIXES['kk']}")) for s, p, _ in old - new}
    allowed = {
        # a workbook of 0.1.0 could not hold who stands in a chapter's heading, and said so when it was written
        "gemeente.xlsx": {p for p in gone if p[1] == "chapterLead>"},
        "gemeente": set(),
        "voorbeeld.xlsx": {("plan/plan-van-voorbeeld/contribution-1.1-1>", "basis>")},
    }
    assert gone - allowed[name] == set()


def test_what_reads_otherwise_is_told_in_one_line(ketenkaart: Command) -> None:
    answer = ketenkaart("check", FILLED / "voorbeeld.xlsx")
    assert (answer.code, answer.err.count(TOLD)) == (0, 1)
    assert answer.err.count("\n") == 1
    assert TOLD not in ketenkaart("check", FILLED / "gemeente").err


def test_a_workbook_of_this_version_has_nothing_to_tell(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "nu.xlsx"
    assert ketenkaart("export", "--as-plan", path, "--plan", ROOT / "graph" / "voorbeeld-gemeente").code == 0
    assert TOLD not in ketenkaart("check", path).err


def test_names_and_words_of_an_earlier_version_read_as_those_of_this_one(tmp_path: Path) -> None:
    """Sheet, columns and choices as they were called before; the same workbook with today's words says the same."""
    heads = {
        "eerder": ("Maatregelen", "Soort ingreep", "Stil deel"),
        "nu": ("Acties", "Soort werk", "Niet gemeld"),
    }
    words = {
        "eerder": ("uitvoerder", "als onderwerp genoemd", "Alle stappen", "vast geregeld", "proef"),
        "nu": ("voert uit", "onderwerp in de tekst, stap door ons gekozen", "Niet aan één stap gebonden", "vaste praktijk of regel", "pilot"),
    }  # fmt: skip
    told = []
    for age in ("eerder", "nu"):
        sheet, kind, silent = heads[age]
        role, basis, everywhere, status, sort = words[age]
        book = Workbook()
        page = book.active
        assert page is not None
        page.title = sheet
        page.append(("Titel", "Partner", "Rol", "Stap", kind, "Hoe weten we dit?", "Status", "Peildatum", silent))
        page.append(("Panden", "IND", role, "Huisvesting", "preventie", basis, status, "2026-01-31", "hoe vaak"))
        page.append(("Overleg", "IND", role, everywhere, "preventie", None, "bezig" if age == "nu" else "lopend", "2026-01-31", None))
        pilots = book.create_sheet("Pilots")
        pilots.append(("Titel", "Soort", "Status", "Peildatum"))
        pilots.append(("Balie", sort, status, "2026-01-31"))
        path = tmp_path / age / "plan.xlsx"
        path.parent.mkdir()
        book.save(path)
        told.append(now(path))
    assert told[0] == told[1]
    assert any(str(o).endswith("status-structureel>") for _, _, o in told[0])
