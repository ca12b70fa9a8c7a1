"""The Word file of questions; and every file of Word or Excel follows the schemas of Office."""

import io
import re
import shutil
import zipfile
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from docx.document import Document as Doc
from docx.oxml.ns import qn
from openpyxl import load_workbook
from openxml_audit import FileFormat, OpenXmlValidator

from ketenkaart import __version__
from ketenkaart.files import write_whole
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.findings.gaps import find_gaps, find_gaps_per_plan
from ketenkaart.queries.findings.points import points
from ketenkaart.queries.partners.candidates import Candidates
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.visuals.export import marked_file
from ketenkaart.visuals.in_words.numbers import point_in_words
from ketenkaart.visuals.office.gap_document import document
from ketenkaart.visuals.office.workbook import workbook_file
from ketenkaart.visuals.page.facts.view import page_words
from ketenkaart.words.names import folded
from tests.conftest import ROOT, SHIPPED, SMALL_PLAN, TOWN, Command, Publisher, cases, known, replaced
from tests.files import unzipped
from tests.test_workbook_export import UNWANTED, hostile

SCRIPT = ROOT / "tests" / "pax" / "draaiboek.json"  # a plan with a model of its own


@pytest.fixture(scope="module")
def made(report: Store, tmp_path_factory: pytest.TempPathFactory) -> Doc:
    assert report
    path = write_whole(tmp_path_factory.mktemp("doc") / "aandachtspunten.docx", document(known()))
    with zipfile.ZipFile(path) as inside:
        assert {part.date_time[0] for part in inside.infolist()} == {2013}  # and not the day that it was made
    return Document(str(path))


TOP, REST = 5, 3  # columns of the questions to take up, and of those of weight laag


def rows_of(made: Doc, columns: int) -> list[str]:
    """What stands in the rows of the tables of so many columns: the sentence, without the address behind it."""
    tables = [table for table in made.tables if len(table.columns) == columns and table.cell(0, 0).text == "Nr."]
    cells = [row.cells[1] for table in tables for row in table.rows[1:]]
    return [" ".join(part.text for part in cell.paragraphs[1:]).split(" Vindplaats: ")[0] for cell in cells]


def test_row_begins_with_a_number_and_says_at_most_22_words_first(made: Doc, report: Store) -> None:
    """A title, a name (with how it stands) and a quotation are one word; all else stands below in a softer ink.

    By hand: 2.1 is an action, huisvesting a step and the agreement with India an agreement.
    """
    speaker, numbers = Labels(report), {}
    names = {*speaker.names.values(), *(label for label in speaker.labels.values() if " " in label)}
    said = "|".join(["“[^”]*”", *map(re.escape, sorted(names, key=len, reverse=True))])
    one = re.compile(rf"(?:{said})(?: \([a-z ]+\))?")
    for row in (row for table in made.tables[1:] for row in table.rows[1:]):
        _, first, *below = row.cells[1].paragraphs
        assert len(one.sub("x", first.text).split()) <= 22, first.text
        assert {str(run.font.color.rgb) for part in below for run in part.runs} <= {"46525D"}
        numbers[first.text] = row.cells[0].text
    assert all(re.fullmatch(r"[0-9]+\.[0-9]+[a-z]?|[a-z ]{3,10}", number) for number in numbers.values())
    for start, number in {"Actie 2.1,": "2.1", "Bij huisvesting, als": "stap", "Afspraak met India": "afspraak"}.items():
        assert {number} == {found for text, found in numbers.items() if text.startswith(start)}, start


def test_each_question_is_one_row_also_of_a_second_model_and_of_one_of_its_own(made: Doc) -> None:
    words = {plan: Document(io.BytesIO(document(known(plan)))) for plan in (SCRIPT, TOWN)}
    for plan, word in {SHIPPED: made, **words}.items():
        gaps = find_gaps(known(plan).at())
        assert sorted(rows_of(word, TOP)) == sorted(gap.sentence for gap in gaps if gap.severity != "laag")
        assert sorted(rows_of(word, REST)) == sorted(gap.sentence for gap in gaps if gap.severity == "laag")
        intro = next(p.text for p in word.paragraphs if p.text.startswith("Een dader zet stappen"))
        assert ("wat het plan van " in intro) == (plan != SHIPPED)  # the others are no report


def test_it_opens_with_what_one_needs_for_a_talk(made: Doc, report: Store) -> None:
    """Before the first table of questions: the matrix with a word in each cell, and the points to discuss.

    By hand: huisvesting × toezicht, of which nothing is reported, is expected; arbeid × preventie is mostly under way.
    """
    heads = [(p.style.name, p.text) for p in made.paragraphs if p.style]
    first, second = ([text for style, text in heads if style == f"Heading {level}"] for level in (1, 2))
    assert first == CASES["headings"]
    gaps = find_gaps(report)
    said = [point_in_words(point, Labels(report)) for point in points(report, gaps)]
    weights = [gap.severity for gap in gaps]
    assert second == [
        *(f"{one['title']}: {one['number']}" for one in said),
        *(f"Hoog ({weights.count('hoog')})", f"Middel ({weights.count('middel')})"),
    ]
    assert len(said) == 5
    matrix = made.tables[0]
    assert [cell.text for cell in matrix.rows[0].cells] == [
        *("Soort werk", "Entree", "Huisvesting", "Identiteit", "Arbeid", "Financiën", "Zonder stap")
    ]
    assert all(cell.text for row in matrix.rows for cell in row.cells)
    rows = {row.cells[0].text: row for row in matrix.rows[1:]}
    assert len(rows) == 10
    empty, busy = rows["Toezicht en handhaving"].cells[2], rows["Preventie"].cells[4]
    assert (empty.text, busy.text.startswith("Vaakst: bezig\n")) == ("Geen werk gemeld\nwel verwacht", True)
    fills = [cell._tc.tcPr.find(qn("w:shd")).get(qn("w:fill")) for cell in (empty, busy)]
    assert fills == ["FDF3EA", "A9D8F3"]
    assert {line.get(qn("w:val")) for line in empty._tc.tcPr.find(qn("w:tcBorders"))} == {"dashed"}


def test_a_row_says_whom_to_ask_and_leaves_room_under_heads_that_return(made: Doc) -> None:
    """One heading begins a page; a page for each question would make a file of 41."""
    for table in (table for table in made.tables if len(table.columns) == TOP):
        head = [cell.text for cell in table.rows[0].cells]
        assert head == ["Nr.", "Wat wij zien", "Wie werkt eraan", "Stap", "Wie, wat, wanneer"]
        for row in table.rows[1:]:  # of 6.3, late: who leads, and who writes what was promised
            assert row.cells[0].text != "6.3" or row.cells[2].text.startswith("Task Force Mensenhandel (trekker); CoMensha; ")
            assert [bool(cell.text) for cell in row.cells[2:]] == [True, True, False]
            assert row.cells[4].width > 3_240_000  # nine centimetres, in English metric units
            assert row._tr.trPr.find(qn("w:cantSplit")) is not None
    for table in made.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None
    assert len(made.tables) == 4
    assert [p.text for p in made.paragraphs if p.paragraph_format.page_break_before] == ["Om op te pakken"]


def test_it_is_dutch_on_a4_with_date_and_version_on_every_page(made: Doc) -> None:
    section = made.sections[0]
    foot = "\n".join(p.text for p in section.footer.paragraphs)
    for words in ("Stand van de bron: 8 april 2013", f"Ketenkaart {__version__}, inhoud ", "Bladzijde"):
        assert words in foot
    assert {mark.get(qn("w:val")) for mark in made.styles.element.iter(qn("w:lang"))} == {"nl-NL"}
    assert made.core_properties.language == "nl-NL"
    assert [round(side.cm, 1) for side in (section.page_width, section.page_height) if side] == [29.7, 21.0]


def test_hostile_titles_are_text(small_plan: Path, tmp_path: Path) -> None:
    path = write_whole(tmp_path / "aandachtspunten.docx", document(Plans([hostile(small_plan)])))
    parts = unzipped(path)
    text = parts["word/document.xml"].decode("utf-8")
    assert not any(b"hyperlink" in part for name, part in parts.items() if "_rels/doc" in name)
    assert "&lt;script&gt;" in text
    assert "<script>" not in text
    assert not set(text) & UNWANTED
    first = [cell for table in Document(str(path)).tables for cell in table.columns[0].cells]
    assert max(len(p.text) for cell in first for p in cell.paragraphs) < 60


def candidates(store: Store, **values: str | None) -> dict[str, set[str]]:
    empty = {**dict.fromkeys(("barrier", "kind", "partner", "detail", "evidence")), "subject": "", "subject_label": ""}
    gap = Gap(**{"query": "x", "severity": "hoog", **empty, **values})  # type: ignore[arg-type]
    return {c.label: {reason.name for reason in c.reasons} for c in Candidates(store).of(gap)}


def test_who_does_it_elsewhere_is_an_idea_with_its_reason(small_plan: Path) -> None:
    """Dienst and Bureau do toezicht at huisvesting, no text says whose; the plan wishes Bureau at arbeid too."""
    shutil.copy(ROOT / "tests/plans/wish.yaml", small_plan)
    store = Plans([small_plan]).at()
    there = candidates(store, barrier="arbeid", kind="toezicht-handhaving")
    assert there == {"Dienst": {"elsewhere"}, "Bureau": {"elsewhere", "wanted"}}
    assert candidates(store, barrier="huisvesting", kind="toezicht-handhaving") == {}
    assert candidates(store, barrier="arbeid", kind="opsporing-vervolging") == {}
    assert candidates(store, barrier="huisvesting") == {"Dienst": {"step"}, "Bureau": {"step"}}
    measure = "https://w3id.org/ketenkaart/id/plan/proef/measure-1.1"
    assert candidates(store, subject=measure, barrier="arbeid") == {"Dienst": {"action"}, "Bureau": {"action"}}  # no wish elsewhere


# Who leads, two who act, two who lead, who acts alone.
CARRIED = [("trekker", "deelnemer", {"Dienst"}), ("uitvoerder", "deelnemer", set()), ("trekker", "trekker", set())]
CARRIED += [("deelnemer", "financier", {"Dienst"})]


@pytest.mark.parametrize(("dienst", "bureau", "carries"), CARRIED)
def test_cross_cutting_work_is_of_who_carries_it(dienst: str, bureau: str, carries: set[str], small_plan: Path) -> None:
    text = replaced(SMALL_PLAN, ("role: deelnemer", f"role: {bureau}"), ("role: trekker", f"role: {dienst}"))
    start, end = text.index("    contributions:"), text.index("    statuses:")
    cross = "    crossCutting: true\n    rationale: x\n    interventionKind: toezicht-handhaving\n"
    (small_plan / "plan.yaml").write_text(text[:start] + cross + text[end:], encoding="utf-8")
    assert set(candidates(Plans([small_plan]).at(), barrier="arbeid", kind="toezicht-handhaving")) == carries


def test_candidates_stand_in_the_alphabet_and_never_include_the_subject(report: Store) -> None:
    known = Candidates(report)
    for gap in (one for row in find_gaps(report) for one in (row, *row.also)):
        names = [folded(one.label) for one in known.of(gap)]
        assert names == sorted(names)
        assert all(one.reasons and one.iri != gap.subject for one in known.of(gap))


def test_one_line_says_what_hoog_is_in_every_file(made: Doc) -> None:
    """Under the column Gewicht: the same text on the page, in Word and in Excel."""
    said = CASES["weights"]
    assert page_words("het rapport")["gaps"]["weights"] == said
    assert [one.text for one in made.paragraphs].count(said) == 1
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_file(known())))["Aandachtspunten"]
    (head,) = [cell for cell in sheet[1] if cell.value == "Gewicht"]
    assert head.comment
    assert head.comment.text == said


# Of openpyxl, which copies the workbook whose faults are marked: a text stands in its cell, which Excel reads too.
IN_ITS_CELL = "inline-string cell(s)"
LISTS = ROOT / "tests" / "lists"
REPORT = "Nr;Maatregel;Stand\n1.1;Vergunning voor kamerverhuur en logies;loopt\n"
CASES = cases("outputs")
MORE = [*CASES["office_more"], *(f"new-plan --from {{lists}}/{path.name} plan.xlsx" for path in sorted(LISTS.iterdir()))]
WRITTEN = [*CASES["office"], *(pytest.param(words, marks=pytest.mark.large) for words in MORE)]


def findings(path: Path) -> list[str]:
    """What the schemas of Office have against a file, errors and warnings."""
    found = OpenXmlValidator(FileFormat.MICROSOFT_365).validate(path).errors
    return [f"{one.part_uri} {one.path}: {one.description}" for one in found if IN_ITS_CELL not in one.description]


@pytest.mark.parametrize("plan", [pytest.param(SHIPPED, marks=pytest.mark.large), TOWN], ids=["report", "town"])
def test_what_publish_writes_opens_clean(plan: Path, published: Publisher) -> None:
    for name in ("ketenkaart.xlsx", "aandachtspunten.docx", "bijlage.docx", "gaten.docx", "eigen-plan.xlsx"):
        assert findings(published(plan).folder / name) == [], name


@pytest.mark.parametrize("words", WRITTEN, ids=lambda words: words.rpartition("/")[2])
def test_what_a_command_writes_opens_clean(words: str, small_plan: Path, tmp_path: Path, done: Command) -> None:
    hostile(small_plan)
    (tmp_path / "verslag.csv").write_text(REPORT, encoding="utf-8")
    line = [word.format(town=TOWN, report=SHIPPED, lists=LISTS) for word in words.split()]
    done(*line, cwd=tmp_path)
    assert findings(tmp_path / line[-1]) == []


def test_a_marked_copy_of_a_faulty_workbook_opens_clean(tmp_path: Path, ketenkaart: Command, done: Command) -> None:
    plan, faults = tmp_path / "plan.xlsx", tmp_path / "fouten.xlsx"
    done("new-plan", "--from", LISTS / "noordwoud.xlsx", plan)
    book = load_workbook(plan)
    page = book["Acties"]
    page.cell(2, [cell.value for cell in page[1]].index("Status") + 1).value = "blabla"
    book.save(plan)
    assert ketenkaart("check", plan, "--output", faults).code == 2
    assert findings(faults) == []


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_the_marked_questions_open_clean(kind: str, tmp_path: Path) -> None:
    plans, path = known(TOWN), tmp_path / f"overleg.{kind}"
    marks = [gap.mark for gap in find_gaps_per_plan(plans.each())[:2]]
    path.write_bytes(marked_file(plans, Scenario(), ".".join(marks), kind))
    assert findings(path) == []
