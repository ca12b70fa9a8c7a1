"""A second barrier model and a plan on it are content alone; several plans stand side by side."""

import json
import shutil
from pathlib import Path

import docx
import openpyxl
import pytest

from ketenkaart.files import write_whole
from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.terms import counterpart, matches, vocabulary
from ketenkaart.store import Store
from ketenkaart.visuals.office.gap_document import document
from tests.conftest import SHIPPED, TOWN, AsJson, Command, assert_refused, known, rewrite

STEPS = ["werving-en-entree", "huisvesting", "registratie", "arbeid", "verblijf", "terugkeer"]
CELL = ["barrier", "column", "state", "most_state", "state_basis", "support_only",
        "initiatives", "families", "partners", "spread", "expected"]  # fmt: skip
MODEL = "https://w3id.org/ketenkaart/id/model/"
TITLES = [
    "Plan arbeidsmigranten gemeente Nergenshuizen (verzonnen voorbeeld)",
    "Plan van Aanpak Task Force Mensenhandel 2011–2014, met voortgang tot april 2013",
]
BOTH, PLANS = ("--plan", TOWN, "--plan", SHIPPED), {"voorbeeld-gemeente": TOWN, "task-force-2013": SHIPPED}


def test_the_ties_between_the_models_are_few_and_point_both_ways() -> None:
    assert len(matches()) == 5
    trafficking = {concept.iri for concept in vocabulary().barriers["mensenhandel"].values()}
    assert counterpart(f"{MODEL}arbeidsmigranten/arbeid", trafficking) == f"{MODEL}mensenhandel/arbeid"
    assert counterpart(f"{MODEL}mensenhandel/entree", {f"{MODEL}arbeidsmigranten/werving-en-entree"})
    assert counterpart(f"{MODEL}arbeidsmigranten/terugkeer", trafficking) is None
    assert counterpart(f"{MODEL}arbeidsmigranten/registratie", trafficking) is None  # related is not the same


def test_the_example_has_no_faults_and_its_own_matrix(done: Command, as_json: AsJson) -> None:
    assert done("check", TOWN).err == ""
    found = as_json("coverage", "--plan", TOWN)
    assert list(found[0]) == CELL  # one plan: the contract's keys and no more
    cells = {(row["barrier"], row["column"]): row for row in found}
    assert {barrier for barrier, _ in cells} == {*STEPS, None}
    housing = {"signalering": "bezig", "toelating-vergunning": "vast-geregeld", "sanctie-afpakken": "stil"}
    assert {kind: cells["huisvesting", kind]["state"] for kind in housing} == housing
    others = [cells[place]["state"] for place in (("arbeid", "informatiedeling"), ("terugkeer", "preventie"))]
    assert others == ["nog-niet", "niets-gemeld"]
    assert cells["terugkeer", "preventie"]["expected"] is True
    assert cells["werving-en-entree", "preventie"]["support_only"] is True


def test_step_of_another_model_is_refused(tmp_path: Path, ketenkaart: Command) -> None:
    plan = shutil.copytree(TOWN, tmp_path / "plan")
    rewrite(plan / "hoofdstuk-3.yaml", ("barrier: verblijf", "barrier: financien"))
    assert_refused(ketenkaart("check", plan), "“financien” is niet bekend")


@pytest.mark.parametrize("command", ["coverage", "gaps"])
def test_rows_of_two_plans_are_those_of_each_alone_with_a_column(command: str, as_json: AsJson) -> None:
    together = as_json(command, *BOTH)
    assert command == "gaps" or list(together[0]) == [*CELL, "plan"]
    for plan, folder in PLANS.items():
        mine = [{key: value for key, value in row.items() if key != "plan"} for row in together if row["plan"] == plan]
        assert sorted(map(str, mine)) == sorted(map(str, as_json(command, "--plan", folder)))


def test_a_step_of_two_plans_is_asked_of_both(as_json: AsJson) -> None:
    assert {row["plan"] for row in as_json("gaps", *BOTH, "--barrier", "huisvesting")} == set(PLANS)


def test_questions_of_two_plans_go_to_a_file_that_can_name_them(done: Command, tmp_path: Path) -> None:
    done("gaps", *BOTH, "--output", tmp_path / "vragen.json")
    assert {row["plan"] for row in json.loads((tmp_path / "vragen.json").read_text(encoding="utf-8"))} == set(PLANS)
    done("gaps", *BOTH, "--output", tmp_path / "vragen.ttl")
    found = Store().load(tmp_path / "vragen.ttl")
    dates = found.select("SELECT DISTINCT ?date WHERE { ?gap a kk:Gap ; kk:asOf ?date } ORDER BY ?date")
    assert [row["date"] for row in dates] == ["2013-04-08", "2025-11-30"]
    steps = {row["step"] for row in found.select("SELECT DISTINCT ?step WHERE { ?gap kk:gapBarrier ?step }")}
    assert {f"{MODEL}mensenhandel/huisvesting", f"{MODEL}arbeidsmigranten/huisvesting"} <= steps


def test_organisations_are_shared_by_key_and_measures_never_meet() -> None:
    store = known(SHIPPED, TOWN).at()
    names = store.select("SELECT ?p ?name WHERE { ?o skos:notation 'inspectie-szw' ; ?p ?name }")
    label, others = ([r["name"] for r in names if (r["p"] or "").endswith(end)] for end in ("prefLabel", "altLabel"))
    assert label == ["Inspectie SZW"]  # the first describes it
    assert "Nederlandse Arbeidsinspectie" in others
    acts = "SELECT DISTINCT ?plan WHERE { ?o skos:notation 'inspectie-szw' ; kk:actsIn ?u . ?u kk:inPlan ?plan }"
    assert len(store.select(acts)) == 2
    rows = store.select("SELECT ?m ?title WHERE { ?m a kk:Measure ; dcterms:identifier '1.1' ; skos:prefLabel ?title }")
    assert len({row["m"] for row in rows}) == len(rows) == 2


def test_two_plans_share_a_workbook_with_a_column(done: Command, tmp_path: Path) -> None:
    done("export", tmp_path / "samen.xlsx", *BOTH)
    book = openpyxl.load_workbook(tmp_path / "samen.xlsx", read_only=True)
    for sheet in book.worksheets:
        head, *rows = sheet.iter_rows(values_only=True)
        if sheet.title == "Matrix":  # a matrix a plan, one below the other, each under its plan's name
            said = [str(row[0]) for row in (head, *rows) if "stap: " in str(row[0])]
            assert [one.split("stap: ")[1] for one in said] == TITLES
        elif sheet.title != "Leeswijzer":
            assert head[0] == "Plan", sheet.title
            assert {row[0] for row in rows} <= {*TITLES}
    head, *rows = book["Aandachtspunten"].iter_rows(values_only=True)
    assert {row[0] for row in rows} == {*TITLES}
    assert all("rapport" not in row[head.index("Wat wij zien")] for row in rows if row[0] == TITLES[0])
    guide = "\n".join(str(row[0]) for row in book["Leeswijzer"].iter_rows(values_only=True))
    assert "30 november 2025 en 8 april 2013" in guide


def chapters(path: Path) -> list[str]:
    made = docx.Document(str(path))
    return [part.text for part in made.paragraphs if part.style is not None and part.style.name == "Heading 1"]


def test_two_plans_share_a_word_file_one_after_the_other(tmp_path: Path) -> None:
    parts = ["Soort werk bij elke stap", "Om te bespreken", "Om op te pakken", "Bijlage: gewicht laag"]
    first, second = ([f"{title}: {part}" for part in parts] for title in TITLES)
    first.insert(2, "Lees dit met zorg")
    assert chapters(write_whole(tmp_path / "aandachtspunten.docx", document(known(TOWN, SHIPPED)))) == first + second


def test_a_title_with_braces_stays_a_title(small_plan: Path, tmp_path: Path) -> None:
    rewrite(small_plan, ("title: Proefplan", 'title: "Plan {x}"'))
    made = write_whole(tmp_path / "aandachtspunten.docx", document(Plans([small_plan, TOWN])))
    assert "Plan {x}: Bijlage: gewicht laag" in chapters(made)
