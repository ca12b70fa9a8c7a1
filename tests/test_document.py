"""The Word file: a summary first, a row for each question, and candidates as an idea only (on the page)."""

import zipfile
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from docx.document import Document as Doc
from docx.oxml.ns import qn

from ketenkaart import Plans, __version__
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.findings.points import points
from ketenkaart.queries.partners.candidates import Candidates
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.numbers import PointTeller
from ketenkaart.visuals.office.gap_document import document
from ketenkaart.visuals.office.workbook import workbook
from ketenkaart.visuals.page.facts.view import page_words
from ketenkaart.words.names import folded
from tests.conftest import ROOT, SMALL_PLAN, Command
from tests.test_workbook_export import UNWANTED, hostile

SCRIPT, EXAMPLE = ROOT / "tests" / "pax" / "draaiboek.json", ROOT / "graph" / "voorbeeld-gemeente"


@pytest.fixture(scope="module")
def made(report: Store, tmp_path_factory: pytest.TempPathFactory) -> Doc:
    assert report
    return Document(str(document(Plans(), tmp_path_factory.mktemp("doc") / "aandachtspunten.docx")))


def rows_of(made: Doc, columns: int) -> list[str]:
    """What stands in the rows of the tables of so many columns: the sentence, without the address behind it."""
    tables = [table for table in made.tables if len(table.columns) == columns]
    return [row.cells[1].paragraphs[0].runs[0].text for table in tables for row in table.rows[1:]]


def test_each_question_is_one_row(made: Doc, report: Store) -> None:
    gaps = find_gaps(report)
    heavy = [gap.sentence for gap in gaps if gap.severity != "laag"]
    assert sorted(rows_of(made, 4)) == sorted(heavy)
    assert sorted(rows_of(made, 2)) == sorted(gap.sentence for gap in gaps if gap.severity == "laag")


@pytest.mark.parametrize("plan", [SCRIPT, EXAMPLE], ids=["its own model", "the second model"])
def test_no_question_of_another_model_is_lost(plan: Path, tmp_path: Path) -> None:
    [store] = Plans([plan]).each()
    made = Document(str(document(Plans([plan]), tmp_path / "aandachtspunten.docx")))
    assert sorted(rows_of(made, 4) + rows_of(made, 2)) == sorted(gap.sentence for gap in find_gaps(store))
    intro = next(p.text for p in made.paragraphs if p.text.startswith("Een dader zet stappen"))
    assert "wat het plan van " in intro  # neither is a report


def test_it_opens_with_what_one_needs_for_a_talk(made: Doc, report: Store) -> None:
    """Before the first table of questions: the matrix with a word in each cell, and the points to discuss."""
    headings = [p.text for p in made.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings == [
        "Soort werk bij elke stap",
        "Om te bespreken",
        "Lees dit met zorg",
        "Om op te pakken",
        "Bijlage: gewicht laag",
    ]
    said = {point.name: PointTeller(Labels(report)).say(point) for point in points(report, find_gaps(report))}
    second = [p.text for p in made.paragraphs if p.style and p.style.name == "Heading 2"]
    assert second[:5] == [f"{one.title}: {one.number}" for one in said.values()]
    weights = [gap.severity for gap in find_gaps(report)]
    assert second[5:] == [f"Hoog ({weights.count('hoog')})", f"Middel ({weights.count('middel')})"]
    matrix = made.tables[0]
    assert [cell.text for cell in matrix.rows[0].cells] == [
        *("Soort werk", "Entree", "Huisvesting", "Identiteit", "Arbeid", "Financiën", "Zonder stap")
    ]
    assert len(matrix.rows) == 11
    assert all(cell.text for row in matrix.rows for cell in row.cells)


def test_a_cell_of_the_matrix_says_in_words_what_its_colour_says(made: Doc) -> None:
    """By hand: nothing is reported of huisvesting × toezicht, and work is expected; arbeid × preventie is mostly under way."""
    rows = {row.cells[0].text: row for row in made.tables[0].rows[1:]}
    empty, busy = rows["Toezicht en handhaving"].cells[2], rows["Preventie"].cells[4]
    assert empty.text == "Geen werk gemeld\nwel verwacht"
    assert busy.text.startswith("Meest: bezig\n")
    fills = {cell._tc.tcPr.find(qn("w:shd")).get(qn("w:fill")) for cell in (empty, busy)}
    assert fills == {"FDF3EA", "A9D8F3"}
    lines = empty._tc.tcPr.find(qn("w:tcBorders"))
    assert {line.get(qn("w:val")) for line in lines} == {"dashed"}


def test_a_row_says_whom_to_ask_and_leaves_room(made: Doc) -> None:
    for table in (table for table in made.tables if len(table.columns) == 4):
        assert [cell.text for cell in table.rows[0].cells] == ["Vraag", "Wat wij zien", "Vraag aan", "Wie, wat, wanneer"]
        for row in table.rows[1:]:
            assert row.cells[2].text
            assert row.cells[3].text == ""
            assert row._tr.trPr.find(qn("w:cantSplit")) is not None


def test_heads_return_and_there_is_no_sheet_of_its_own(made: Doc) -> None:
    """What makes a file of 41 pages: a page for each question. One heading begins a page."""
    for table in made.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None
    assert len(made.tables) == 4
    fresh = [p.text for p in made.paragraphs if p.paragraph_format.page_break_before]
    assert fresh == ["Om op te pakken"]
    assert {p.style.name for p in made.paragraphs if p.style} >= {"Title", "Heading 1", "Heading 2"}


def test_every_page_says_the_date_of_the_source_and_the_version(made: Doc) -> None:
    foot = "\n".join(p.text for p in made.sections[0].footer.paragraphs)
    assert "Stand van de bron: 8 april 2013" in foot
    assert f"Ketenkaart {__version__}, inhoud " in foot
    assert "Bladzijde" in foot


def test_it_is_dutch_and_a4(made: Doc) -> None:
    assert {mark.get(qn("w:val")) for mark in made.styles.element.iter(qn("w:lang"))} == {"nl-NL"}
    assert made.core_properties.language == "nl-NL"
    section = made.sections[0]
    assert section.page_width
    assert section.page_height
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)


def test_publish_writes_it_with_equal_bytes(small_plan: Path, tmp_path: Path, ketenkaart: Command) -> None:
    for name in ("een", "twee"):
        done = ketenkaart("publish", tmp_path / name, "--plan", small_plan)
        assert done.code == 0, done.err
        assert "aandachtspunten.docx" in done.out
    first = tmp_path / "een/aandachtspunten.docx"
    assert first.read_bytes() == (tmp_path / "twee/aandachtspunten.docx").read_bytes()
    with zipfile.ZipFile(first) as inside:
        assert {part.date_time[0] for part in inside.infolist()} == {2013}


def test_hostile_titles_are_text(small_plan: Path, tmp_path: Path, cache: Path) -> None:
    assert cache
    path = document(Plans([hostile(small_plan)]), tmp_path / "aandachtspunten.docx")
    with zipfile.ZipFile(path) as inside:
        text = inside.read("word/document.xml").decode("utf-8")
        assert not any("hyperlink" in inside.read(name).decode() for name in inside.namelist() if "_rels/doc" in name)
    assert "&lt;script&gt;" in text
    assert "<script>" not in text
    assert not set(text) & UNWANTED
    first = [cell for table in Document(str(path)).tables for cell in table.columns[0].cells]
    assert max(len(p.text) for cell in first for p in cell.paragraphs) < 60


def candidates(store: Store, **values: str | None) -> dict[str, set[str]]:
    empty = dict.fromkeys(("barrier", "kind", "partner", "detail", "evidence"))
    gap = Gap(**{"query": "x", "subject": "", "subject_label": "", "severity": "hoog", **empty, **values})  # type: ignore[arg-type]
    return {c.label: {reason.name for reason in c.reasons} for c in Candidates(store).of(gap)}


def test_who_does_it_elsewhere_is_an_idea_with_its_reason(small_plan: Path, cache: Path) -> None:
    """Dienst and Bureau do toezicht at huisvesting (no source text says whose); the plan wishes Bureau at arbeid too."""
    from ketenkaart import Plans  # noqa: PLC0415 - after the cache is set

    assert cache
    wish = (
        "expectations:\n  - {key: wens, organisation: bureau, barrier: arbeid, interventionKind: [toezicht-handhaving],"
        " basis: als-onderwerp, engagement: niet-gemeld, expectedBy: belofte, rationale: Het plan noemt het., asOf: 2012-01-01}\n"
    )
    (small_plan / "plan.yaml").write_text(SMALL_PLAN + wish, encoding="utf-8")
    store = Plans([small_plan]).at()
    there = candidates(store, barrier="arbeid", kind="toezicht-handhaving")
    assert there == {"Dienst": {"elsewhere"}, "Bureau": {"elsewhere", "wanted"}}
    assert candidates(store, barrier="huisvesting", kind="toezicht-handhaving") == {}
    assert candidates(store, barrier="arbeid", kind="opsporing-vervolging") == {}
    assert candidates(store, barrier="huisvesting") == {"Dienst": {"step"}, "Bureau": {"step"}}
    measure = "https://w3id.org/ketenkaart/id/plan/proef/measure-1.1"
    assert candidates(store, subject=measure) == {"Dienst": {"action"}, "Bureau": {"action"}}


@pytest.mark.parametrize(
    ("roles", "carries"),
    [
        ({"dienst": "trekker", "bureau": "deelnemer"}, {"Dienst"}),
        ({"dienst": "uitvoerder", "bureau": "deelnemer"}, set()),
        ({"dienst": "trekker", "bureau": "trekker"}, set()),
        ({"dienst": "deelnemer", "bureau": "financier"}, {"Dienst"}),
    ],
    ids=["leads", "two act", "two lead", "acts alone"],
)
def test_a_kind_of_cross_cutting_work_is_said_of_who_carries_it_alone(
    roles: dict[str, str], carries: set[str], small_plan: Path, cache: Path
) -> None:
    from ketenkaart import Plans  # noqa: PLC0415 - after the cache is set

    assert cache
    text = SMALL_PLAN.replace("organisation: dienst, role: trekker", f"organisation: dienst, role: {roles['dienst']}")
    text = text.replace("organisation: bureau, role: deelnemer", f"organisation: bureau, role: {roles['bureau']}")
    start, end = text.index("    contributions:"), text.index("    statuses:")
    cross = "    crossCutting: true\n    rationale: x\n    interventionKind: toezicht-handhaving\n"
    (small_plan / "plan.yaml").write_text(text[:start] + cross + text[end:], encoding="utf-8")
    assert set(candidates(Plans([small_plan]).at(), barrier="arbeid", kind="toezicht-handhaving")) == carries


def test_candidates_stand_in_the_alphabet_and_never_include_the_subject(report: Store) -> None:
    known = Candidates(report)
    for gap in find_gaps(report):
        found = known.of(gap)
        assert [folded(c.label) for c in found] == sorted(folded(c.label) for c in found)
        assert gap.subject not in {c.iri for c in found}
        assert all(c.reasons for c in found)


def test_one_line_says_what_hoog_is_in_every_file(tmp_path: Path) -> None:
    """Under the column Gewicht: the same text on the page, in Word and in Excel."""
    said = "Hoog = het rapport zegt het zelf, of zwijgt over iets wat lang geleden beloofd is of over een hele stap. Geen andere lezing van de tekst neemt het weg. Het zegt niet hoe erg het is."
    plans = Plans()
    assert page_words("het rapport")["gaps"]["weights"] == said
    paragraphs = [one.text for one in Document(str(document(plans, tmp_path / "a.docx"))).paragraphs]
    assert paragraphs.count(said) == 1
    sheet = openpyxl.load_workbook(workbook(plans, tmp_path / "a.xlsx"))["Aandachtspunten"]
    (head,) = [cell for cell in sheet[1] if cell.value == "Gewicht"]
    assert head.comment
    assert head.comment.text == said
