"""A PAX crime script is a plan on its own model: all interpreted, no status known, nothing guessed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketenkaart import Plans
from tests.conftest import Command

SCRIPT = Path(__file__).parent / "pax" / "draaiboek.json"


@pytest.fixture
def changed(tmp_path: Path) -> Callable[[Callable[[dict[str, Any]], object]], Path]:
    """Return a function that writes the script with one change."""

    def write(change: Callable[[dict[str, Any]], object]) -> Path:
        data = json.loads(SCRIPT.read_text(encoding="utf-8"))
        change(data)
        path = tmp_path / "anders.json"
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        return path

    return write


def test_check_says_what_is_not_known(ketenkaart: Command) -> None:
    answer = ketenkaart("check", SCRIPT)
    assert answer.code == 0
    assert (
        "draaiboek.json: alles hieruit is geduid; activiteiten, kansen en signalen nemen wij niet over." in answer.err
    )
    assert "draaiboek.json: de bron zegt van geen enkele maatregel hoe ver die is" in answer.err


def test_scenes_are_steps_and_every_cell_says_no_more_than_named(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("coverage", "--plan", SCRIPT, "--format", "json").out)
    filled = {
        (r["barrier"], r["column"]): (r["state"], r["state_basis"], r["support_only"]) for r in rows if r["initiatives"]
    }
    assert filled == {
        ("voorbereiden", "preventie"): ("stil", "geduid", True),
        ("wegnemen", "toelating-vergunning"): ("stil", "geduid", False),
        ("verkopen", "toelating-vergunning"): ("stil", "geduid", False),
        ("verkopen", "toezicht-handhaving"): ("stil", "geduid", False),
    }
    said = " ".join(ketenkaart("coverage", "--plan", SCRIPT).out.split())
    assert "alles geduid, stand niet bekend" in said
    assert "“genoemd, voortgang niet gemeld” zegt hier alleen dat het werk is genoemd." in said


@pytest.mark.usefixtures("report")
def test_what_the_graph_holds() -> None:
    store = Plans([SCRIPT]).under()
    measures = store.select(
        "SELECT ?id ?title WHERE { ?m a kk:Measure ; dcterms:identifier ?id ; skos:prefLabel ?title }"
    )
    assert {(r["id"], r["title"]) for r in measures} == {
        ("1.1", "Winkels voorlichten"), ("2.1", "Betere stalling"), ("3.1", "Opkopers controleren"),
    }  # fmt: skip
    assert {r["role"] for r in store.select("SELECT ?role WHERE { ?i kk:role/skos:notation ?role }")} == {"deelnemer"}
    assert [
        r["label"] for r in store.select("SELECT ?label WHERE { ?f a kk:Facilitator ; skos:prefLabel ?label }")
    ] == ["Winkel vraagt niets"]
    assert store.select("SELECT ?p WHERE { ?p a kk:Passage }") == []
    assert store.select("SELECT ?s WHERE { { ?s a kk:StatusReport } UNION { ?m kk:currentStatus ?s } }") == []
    assert store.select("SELECT ?u WHERE { ?plan a kk:Plan ; kk:statusUnknown ?u }") == [{"u": "true"}]
    models = store.select("SELECT ?m WHERE { ?m a kk:BarrierModel }")
    assert [r["m"] for r in models] == ["https://w3id.org/ketenkaart/id/model/pax-verzonnen-fietsenroof"]


def test_questions_name_the_scenes(ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--plan", SCRIPT, "--barrier", "Verkopen")
    assert answer.code == 0
    assert "de stap verkopen" in answer.out


def test_no_question_takes_the_missing_status_for_silence(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("gaps", "--plan", SCRIPT, "--format", "json").out)
    assert {row["query"] for row in rows} == {
        "barriere-alleen-geduid", "facilitator-niet-aangesproken", "hangt-aan-een-partner", "maatregel-zonder-genoemde-trekker",
    }  # fmt: skip
    assert not [row["sentence"] for row in rows if "voortgang" in row["sentence"]]
    carried = {
        row["detail"] for row in rows if row["subject_label"] == "Verkopen" and row["query"] == "hangt-aan-een-partner"
    }
    assert carried == {"hoofdstuk-enige", "stap-enige"}  # work of unknown status still counts


def test_a_plan_in_yaml_may_declare_that_its_source_holds_no_statuses(small_plan: Path, ketenkaart: Command) -> None:
    path = small_plan / "plan.yaml"
    declared = path.read_text(encoding="utf-8").replace("    usesModel:", "    statusUnknown: true\n    usesModel:")
    path.write_text(declared, encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert answer.code == 2
    assert "plan.yaml:15, measure 1.1: heeft een status, maar het plan zegt van niet (`statusUnknown`)" in answer.err
    head, _, rest = declared.partition("    statuses:\n")
    path.write_text(head + "    deadlines:" + rest.partition("    deadlines:")[2], encoding="utf-8")
    assert ketenkaart("check", small_plan).code == 0
    rows = json.loads(ketenkaart("coverage", "--plan", small_plan, "--format", "json").out)
    assert [(r["state"], r["spread"]) for r in rows if r["initiatives"]] == [("stil", "1 stil")]
    path.write_text(path.read_text(encoding="utf-8").replace("    statusUnknown: true\n", ""), encoding="utf-8")
    answer = ketenkaart("check", small_plan)
    assert (answer.code, "measure 1.1: heeft geen status" in answer.err) == (2, True)


def test_a_script_stands_beside_another_plan(ketenkaart: Command) -> None:
    rows = json.loads(
        ketenkaart(
            "coverage", "--plan", SCRIPT, "--plan", SCRIPT.parents[2] / "graph/voorbeeld-gemeente", "--format", "json"
        ).out
    )
    assert {row["plan"] for row in rows} == {"pax-verzonnen-fietsenroof", "voorbeeld-gemeente"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda d: d["crimeScripts"][0].update(classification="public"), "crimeScripts.1.classification: is geen veld"),
        (lambda d: d["acts"][0]["measures"][0].update(categorie="5_2"), "acts.1.measures.1.categorie: is geen veld"),
        (lambda d: d["acts"][0]["measures"][0].update(cat="9_9"), "techniek “9_9” kennen wij niet"),
        (lambda d: d["acts"][0]["measures"][0].update(partners=["w9"]), "noemt partner “w9”"),
        (lambda d: d["acts"][0]["measures"][0].update(partners="w1"), "moet een lijst van teksten zijn"),
        (lambda d: d["acts"][0]["conditions"][0].update(type="Helper"), "soort “Helper” kennen wij niet"),
        (lambda d: d["crimeScripts"][0]["stages"][0].update(ids=["a9"]), "verwijst naar “a9”"),
        (lambda d: d["crimeScripts"][0]["stages"][1].update(label="voorbereiden"), "komt twee keer voor"),
        (lambda d: d["crimeScripts"].append(d["crimeScripts"][0]), "moet één draaiboek bevatten"),
        (lambda d: d["crimeScripts"][0].update(stages=[]), "een draaiboek zonder scènes heeft geen stappen"),
        (lambda d: d["crimeScripts"][0].update(updated="gisteren"), "is geen tijdstip"),
        (lambda d: d["partners"][1].pop("label"), "partners.2.label: ontbreekt"),
        (lambda d: d["acts"][1].update(id="a1"), "id “a1” komt twee keer voor"),
        (lambda d: d["acts"][0].update(label="a\u202eb"), "onzichtbaar teken"),
        (lambda d: d.pop("crimeScripts"), "dit is geen uitvoer van PAX"),
    ],
)
def test_what_is_not_understood_is_refused(
    change: Callable[[dict[str, Any]], object], said: str, changed: Callable[..., Path], ketenkaart: Command
) -> None:
    answer = ketenkaart("check", changed(change))
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"a": 1, "a": 2}', "dubbel veld"),
        ("{nee", "is geen geldige JSON"),
        ("[" * 100_000, "te veel lagen"),
        ("[1, 2]", "dit is geen uitvoer van PAX"),
        ('{"crimeScripts": NaN}', "onmogelijk getal"),
    ],
    ids=["double", "broken", "deep", "list", "nan"],
)
def test_what_is_no_script_is_refused(content: str, said: str, tmp_path: Path, ketenkaart: Command) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    answer = ketenkaart("coverage", "--plan", path)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err
    assert "Traceback" not in answer.err
