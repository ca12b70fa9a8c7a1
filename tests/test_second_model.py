"""A second barrier model and a plan on it are content alone; several plans stand side by side."""

import json
from pathlib import Path

import docx
import openpyxl
import pytest

from ketenkaart import Plans
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.ontology.terms import counterpart, matches, vocabulary
from ketenkaart.store import Store
from ketenkaart.visuals.office.gap_document import document
from tests.conftest import ROOT, SHIPPED, TOWN, Command

STEPS = ["werving-en-entree", "huisvesting", "registratie", "arbeid", "verblijf", "terugkeer"]
CELL = ["barrier", "column", "state", "most_state", "state_basis", "support_only",
        "initiatives", "families", "partners", "spread", "expected"]  # fmt: skip
MODEL = "https://w3id.org/ketenkaart/id/model/"
EXAMPLE_TITLE = "Plan arbeidsmigranten gemeente Nergenshuizen (verzonnen voorbeeld)"
REPORT_TITLE = "Plan van Aanpak Task Force Mensenhandel 2011–2014, met voortgang tot april 2013"
GAP_HEAD = ("Plan", "Gewicht", "Vraag", "Wat wij zien")


def test_the_second_model_is_content_alone() -> None:
    """No line of Python names the model, its plan, or a step that the first model does not have."""
    own = {"arbeidsmigrant", "voorbeeld-gemeente", "nergenshuizen", *STEPS} - {"huisvesting", "arbeid"}
    for path in (ROOT / "ketenkaart").rglob("*.py"):
        text = path.read_text(encoding="utf-8").lower()
        assert [word for word in own if word in text] == [], path


def test_the_second_model_has_six_steps_in_order() -> None:
    steps = vocabulary().barriers["arbeidsmigranten"].values()
    assert [step.notation for step in sorted(steps, key=lambda step: step.order)] == STEPS


def test_the_ties_between_the_models_are_few_and_point_both_ways() -> None:
    assert len(matches()) == 5
    trafficking = {concept.iri for concept in vocabulary().barriers["mensenhandel"].values()}
    assert counterpart(f"{MODEL}arbeidsmigranten/arbeid", trafficking) == f"{MODEL}mensenhandel/arbeid"
    assert counterpart(f"{MODEL}mensenhandel/entree", {f"{MODEL}arbeidsmigranten/werving-en-entree"})
    assert counterpart(f"{MODEL}arbeidsmigranten/terugkeer", trafficking) is None
    assert counterpart(f"{MODEL}arbeidsmigranten/registratie", trafficking) is None  # related is not the same


def test_the_example_has_no_faults(ketenkaart: Command) -> None:
    answer = ketenkaart("check", TOWN)
    assert (answer.code, answer.err) == (0, "")


def test_the_example_has_its_own_matrix(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("coverage", "--plan", TOWN, "--format", "json").out)
    assert list(rows[0]) == CELL  # one plan: the contract's keys and no more
    cells = {(row["barrier"], row["column"]): row for row in rows}
    assert {barrier for barrier, _ in cells} == {*STEPS, None}
    assert cells["huisvesting", "signalering"]["state"] == "bezig"
    assert cells["huisvesting", "toelating-vergunning"]["state"] == "vast-geregeld"
    assert cells["huisvesting", "sanctie-afpakken"]["state"] == "stil"
    assert cells["arbeid", "informatiedeling"]["state"] == "nog-niet"
    assert cells["terugkeer", "preventie"] == {
        **cells["terugkeer", "preventie"],
        "state": "niets-gemeld",
        "expected": True,
    }
    assert cells["werving-en-entree", "preventie"]["support_only"] is True


def test_a_step_of_another_model_is_refused(tmp_path: Path, ketenkaart: Command) -> None:
    for path in TOWN.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        (tmp_path / path.name).write_text(text.replace("barrier: verblijf", "barrier: financien"), encoding="utf-8")
    answer = ketenkaart("check", tmp_path)
    assert answer.code == 2
    assert "“financien” is niet bekend" in answer.err
    assert "Traceback" not in answer.err


def test_a_plan_carries_its_own_model_only(ketenkaart: Command) -> None:
    """“huisvesting” is a step of both models, and still names one thing in a plan."""
    assert ketenkaart("show", "huisvesting").code == 0
    assert ketenkaart("gaps", "--plan", TOWN, "--barrier", "huisvesting").code == 0
    assert ketenkaart("gaps", "--plan", TOWN, "--barrier", "identiteit").code == 2


@pytest.fixture
def both() -> list[str]:
    return ["--plan", str(TOWN), "--plan", str(default_plan())]


def test_two_plans_make_one_list_with_a_column(both: list[str], ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("coverage", *both, "--format", "json").out)
    assert list(rows[0]) == [*CELL, "plan"]
    alone = json.loads(ketenkaart("coverage", "--format", "json").out)
    mine = [{key: row[key] for key in CELL} for row in rows if row["plan"] == "task-force-2013"]
    key = lambda row: (row["column"], row["barrier"] or "")  # noqa: E731
    assert sorted(mine, key=key) == sorted(alone, key=key)  # a plan's own cells do not see the other plan
    said = ketenkaart("coverage", *both).out
    assert "Barrièremodel mensenhandel" in said
    assert "Barrièremodel kwetsbare arbeidsmigranten" in said
    assert "volgens ketenkaart" in said


def test_two_plans_ask_their_own_questions(both: list[str], ketenkaart: Command) -> None:
    def asked(*words: str) -> list[dict[str, str]]:
        return json.loads(ketenkaart("gaps", *words, "--format", "json").out)

    together = asked(*both)
    apart = {"task-force-2013": asked(), "voorbeeld-gemeente": asked("--plan", str(TOWN))}
    for plan, alone in apart.items():
        mine = [{k: v for k, v in row.items() if k != "plan"} for row in together if row["plan"] == plan]
        assert sorted(map(str, mine)) == sorted(map(str, alone))
    shared = asked(*both, "--barrier", "huisvesting")
    assert {row["plan"] for row in shared} == {"task-force-2013", "voorbeeld-gemeente"}


def test_questions_of_two_plans_go_to_a_file_that_can_name_them(
    both: list[str], ketenkaart: Command, tmp_path: Path
) -> None:
    assert ketenkaart("gaps", *both, "--output", tmp_path / "vragen.json").code == 0
    rows = json.loads((tmp_path / "vragen.json").read_text(encoding="utf-8"))
    assert {row["plan"] for row in rows} == {"task-force-2013", "voorbeeld-gemeente"}
    assert ketenkaart("gaps", *both, "--output", tmp_path / "vragen.ttl").code == 0
    found = Store().load(tmp_path / "vragen.ttl")
    dates = found.select("SELECT DISTINCT ?date WHERE { ?gap a kk:Gap ; kk:asOf ?date } ORDER BY ?date")
    assert [row["date"] for row in dates] == ["2013-04-08", "2025-11-30"]
    steps = {row["step"] for row in found.select("SELECT DISTINCT ?step WHERE { ?gap kk:gapBarrier ?step }")}
    base = "https://w3id.org/ketenkaart/id/model/"
    assert {base + "mensenhandel/huisvesting", base + "arbeidsmigranten/huisvesting"} <= steps


@pytest.mark.usefixtures("report")
def test_organisations_are_shared_by_key(both: list[str]) -> None:
    store = Plans([Path(both[3]), Path(both[1])]).at()
    names = store.select("SELECT ?p ?name WHERE { ?o skos:notation 'inspectie-szw' ; ?p ?name }")
    labels = [r["name"] for r in names if (r["p"] or "").endswith("prefLabel")]
    assert labels == ["Inspectie SZW"]  # the first plan describes it
    assert "Nederlandse Arbeidsinspectie" in {r["name"] for r in names if (r["p"] or "").endswith("altLabel")}
    plans = store.select(
        "SELECT DISTINCT ?plan WHERE { ?o skos:notation 'inspectie-szw' ; kk:actsIn ?u . ?u kk:inPlan ?plan }"
    )
    assert len(plans) == 2


@pytest.mark.usefixtures("report")
def test_measures_of_two_plans_never_meet(both: list[str]) -> None:
    store = Plans([Path(both[1]), Path(both[3])]).at()
    rows = store.select("SELECT ?m ?title WHERE { ?m a kk:Measure ; dcterms:identifier '1.1' ; skos:prefLabel ?title }")
    assert len({row["m"] for row in rows}) == len(rows) == 2


def test_a_date_counts_for_the_plan_that_has_it(both: list[str], ketenkaart: Command) -> None:
    answer = ketenkaart("coverage", *both, "--as-of", "2024-06-30")
    assert "zoals gemeld op 30 juni 2024" in answer.out
    assert "zoals gemeld op 8 april 2013" in answer.out
    wrong = ketenkaart("coverage", *both, "--as-of", "2020-01-01")
    assert wrong.code == 2
    assert "kies 2011-03-31 of 2013-04-08 of 2024-06-30 of 2025-03-31 of 2025-11-30" in wrong.err


def test_one_plan_twice_is_refused(ketenkaart: Command) -> None:
    answer = ketenkaart("coverage", "--plan", TOWN, "--plan", TOWN)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "Twee plannen heten “voorbeeld-gemeente”" in answer.err


def test_two_plans_share_a_workbook_with_a_column(both: list[str], ketenkaart: Command, tmp_path: Path) -> None:
    assert ketenkaart("export", tmp_path / "samen.xlsx", *both).code == 0
    book = openpyxl.load_workbook(tmp_path / "samen.xlsx", read_only=True)
    for sheet in book.worksheets:
        head, *rows = sheet.iter_rows(values_only=True)
        if sheet.title == "Matrix":  # a matrix a plan, one below the other, each under its plan's name
            said = [str(row[0]) for row in (head, *rows) if "stap: " in str(row[0])]
            assert [one.split("stap: ")[1] for one in said] == [EXAMPLE_TITLE, REPORT_TITLE]
        elif sheet.title != "Leeswijzer":
            assert head[0] == "Plan", sheet.title
            assert {row[0] for row in rows} <= {EXAMPLE_TITLE, REPORT_TITLE}
    gaps = [dict(zip(GAP_HEAD, row, strict=False)) for row in list(book["Aandachtspunten"].iter_rows(values_only=True))[1:]]
    assert {row["Plan"] for row in gaps} == {EXAMPLE_TITLE, REPORT_TITLE}
    assert all("rapport" not in row["Wat wij zien"] for row in gaps if row["Plan"] == EXAMPLE_TITLE)
    guide = "\n".join(str(row[0]) for row in book["Leeswijzer"].iter_rows(values_only=True))
    assert "30 november 2025 en 8 april 2013" in guide


def test_two_plans_share_a_word_file_one_after_the_other(tmp_path: Path) -> None:
    made = docx.Document(str(document(Plans([TOWN, SHIPPED]), tmp_path / "aandachtspunten.docx")))
    chapters = [part.text for part in made.paragraphs if part.style is not None and part.style.name == "Heading 1"]
    assert chapters == [
        f"{EXAMPLE_TITLE}: Soort werk bij elke stap",
        f"{EXAMPLE_TITLE}: Om te bespreken",
        "Lees dit met zorg",
        f"{EXAMPLE_TITLE}: Om op te pakken",
        f"{EXAMPLE_TITLE}: Bijlage: gewicht laag",
        f"{REPORT_TITLE}: Soort werk bij elke stap",
        f"{REPORT_TITLE}: Om te bespreken",
        f"{REPORT_TITLE}: Om op te pakken",
        f"{REPORT_TITLE}: Bijlage: gewicht laag",
    ]


def test_a_title_with_braces_stays_a_title(small_plan: Path, ketenkaart: Command, tmp_path: Path) -> None:
    plan = small_plan / "plan.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("title: Proefplan", 'title: "Plan {x}"'), encoding="utf-8")
    assert ketenkaart("publish", tmp_path / "uit", "--plan", small_plan, "--plan", TOWN).code == 0
    made = docx.Document(str(tmp_path / "uit" / "aandachtspunten.docx"))
    assert "Plan {x}: Bijlage: gewicht laag" in [part.text for part in made.paragraphs]
