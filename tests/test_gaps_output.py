"""`gaps --output`: in Word and Excel stands exactly what was asked, and which choices that were."""

from pathlib import Path

import openpyxl
import pytest
from docx import Document

from ketenkaart import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps, select
from ketenkaart.store import Store
from tests.conftest import ROOT, Command

EXAMPLE = ROOT / "graph" / "voorbeeld-gemeente"


def in_word(path: Path) -> list[str]:
    made = Document(str(path))
    return sorted(row.cells[1].paragraphs[0].runs[0].text for table in made.tables for row in table.rows[1:])


def in_excel(path: Path) -> list[str]:
    rows = list(openpyxl.load_workbook(path)["Aandachtspunten"].iter_rows(values_only=True))
    return sorted(str(row[rows[0].index("Wat wij zien")]) for row in rows[1:])


@pytest.mark.parametrize(("suffix", "read"), [(".docx", in_word), (".xlsx", in_excel)])
def test_exactly_the_questions_that_were_asked(
    suffix: str, read: object, report: Store, tmp_path: Path, ketenkaart: Command
) -> None:
    path = tmp_path / f"vragen{suffix}"
    done = ketenkaart("gaps", "--severity", "middel", "--partner", "comensha", "--output", path)
    wanted = select(report, find_gaps(report), severity="middel", partner="comensha")
    assert (done.code, done.err) == (0, "")
    assert done.out == ("1 aandachtspunt" if len(wanted) == 1 else f"{len(wanted)} aandachtspunten") + f" geschreven naar {path}.\n"
    assert wanted
    assert read(path) == sorted(gap.sentence for gap in wanted)  # type: ignore[operator]


def test_it_says_what_was_chosen(tmp_path: Path, ketenkaart: Command) -> None:
    asked = ("gaps", "--severity", "hoog", "--barrier", "financien", "--basis", "stated", "--without", "IND")
    assert ketenkaart(*asked, "--output", tmp_path / "v.docx").code == 0
    assert ketenkaart(*asked, "--output", tmp_path / "v.xlsx").code == 0
    said = (
        "Gevraagd: stap financien; gewicht hoog; alleen wat de bron zelf aan een stap verbindt; "
        "zonder Immigratie- en Naturalisatiedienst."
    )
    assert any(said in p.text for p in Document(str(tmp_path / "v.docx")).paragraphs)
    guide = openpyxl.load_workbook(tmp_path / "v.xlsx")["Leeswijzer"]
    assert any(said in str(cell.value) for row in guide for cell in row)
    assert in_word(tmp_path / "v.docx") == in_excel(tmp_path / "v.xlsx") != []


def test_an_earlier_date_stands_at_the_foot(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "v.docx"
    assert ketenkaart("gaps", "--as-of", "2011-03-31", "--output", path).code == 0
    assert in_word(path) == sorted(gap.sentence for gap in find_gaps(Plans().at(Scenario(as_of="2011-03-31"))))
    assert "Stand van de bron: 31 maart 2011" in Document(str(path)).sections[0].footer.paragraphs[0].text


def test_two_plans_stay_apart(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "v.docx"
    plans = ("--plan", EXAMPLE, "--plan", ROOT / "graph" / "task-force-2013")
    assert ketenkaart("gaps", "--severity", "hoog", *plans, "--output", path).code == 0
    headings = [p.text for p in Document(str(path)).paragraphs if p.style and p.style.name == "Heading 1"]
    assert [text.endswith(": Aandachtspunten") for text in headings] == [True, True, False]
    assert headings[0] != headings[1]


def test_nothing_found_is_said(tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "v.docx"
    done = ketenkaart("gaps", "--severity", "hoog", "--kind", "preventie", "--output", path)
    assert done.code == 0
    assert any(p.text == "Geen." for p in Document(str(path)).paragraphs)
    assert in_word(path) == []
