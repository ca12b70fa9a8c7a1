"""A PAX crime script is a plan on its own model: all interpreted, no status known, nothing guessed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketenkaart import Plans
from tests.conftest import ROOT, Command

PAX = ROOT / "tests" / "pax"
SCRIPT = PAX / "draaiboek.json"


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
        "draaiboek.json: alles hieruit is onze lezing; activiteiten, kansen, signalen en namen van auteurs nemen wij niet over."
        in answer.err
    )
    assert "draaiboek.json: de bron zegt van geen enkele actie hoe ver die is" in answer.err


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
    assert "alles onze lezing, stand niet bekend" in said
    assert "“Genoemd, stand niet bekend” zegt alleen dat het werk is genoemd." in said


@pytest.mark.usefixtures("report")
def test_what_the_graph_holds() -> None:
    store = Plans([SCRIPT]).at()
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
    assert "bij verkopen" in answer.out


def test_no_question_takes_the_missing_status_for_silence(ketenkaart: Command) -> None:
    rows = json.loads(ketenkaart("gaps", "--plan", SCRIPT, "--format", "json").out)
    assert {row["query"] for row in rows} == {
        "barriere-alleen-geduid", "facilitator-niet-aangesproken", "hangt-aan-een-partner",
    }  # fmt: skip
    assert not [row["sentence"] for row in rows if "voortgang" in row["sentence"]]
    carried = {
        row["detail"] for row in rows if row["subject_label"] == "Verkopen" and row["query"] == "hangt-aan-een-partner"
    }
    assert carried == {"stap-enige"}  # work of unknown status still counts; one activity makes no chapter


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
    assert ketenkaart("check", small_plan).code == 0  # without a source text, what is not said is not known
    assert "stand niet bekend: ja" in ketenkaart("show", "1.1", "--plan", small_plan).out


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
        (lambda d: d["crimeScripts"][0].update(geheim="ja"), "crimeScripts.1.geheim: is geen veld"),
        (
            lambda d: d["crimeScripts"][0]["stages"][0].update(variants=[]),
            "crimeScripts.1.stages.1.variants: is geen veld",
        ),
        (lambda d: d.update(starterBundle={}), "starterBundle: is geen veld"),
        (lambda d: d["acts"][0]["measures"][0].update(categorie="5_2"), "acts.1.measures.1.categorie: is geen veld"),
        (lambda d: d["acts"][0]["measures"][0].update(partners=["w9"]), "noemt partner “w9”"),
        (lambda d: d["acts"][0]["measures"][0].update(partners="w1"), "moet een lijst van teksten zijn"),
        (lambda d: d["acts"][0]["conditions"][0].update(type="Helper"), "soort “Helper” kennen wij niet"),
        (
            lambda d: d["crimeScripts"][0]["stages"][0].update(ids=["a9"]),
            "draaiboek “Verzonnen fietsenroof”, scène “Voorbereiden”: verwijst naar “a9”, dat niet in acts staat",
        ),
        (
            lambda d: d["crimeScripts"][0]["literature"].append({"id": "l", "label": "Boek", "type": 15}),
            "soort “15” kennen wij niet",
        ),
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


def test_what_a_script_refers_to_in_vain_is_told_at_once(changed: Callable[..., Path], ketenkaart: Command) -> None:
    """A partner, a sort of condition and a sort of text; and a scene whose chosen act is another's."""

    def change(data: dict[str, Any]) -> None:
        act = data["crimeScripts"][0]["stages"][0]["variants"][0]
        act["measures"][0]["partners"] = ["w9"]
        act["conditions"].append({"id": "c9", "label": "Iets", "type": "Helper"})
        data["crimeScripts"][0]["stages"][0]["selectedVariantId"] = "a9"
        data["crimeScripts"][0]["literature"].append({"id": "l", "label": "Boek", "type": 15})

    data = json.loads((PAX / "derde.json").read_text(encoding="utf-8"))
    change(data)
    path = changed(lambda old: (old.clear(), old.update(data)))
    answer = ketenkaart("check", path)
    assert (answer.code, answer.out) == (2, "")
    for words in ("noemt partner “w9”", "soort “Helper”", "verwijst naar “a9”", "soort “15”"):
        assert words in answer.err
    assert "4 fouten;" in answer.err


def graph_of(ketenkaart: Command, plan: Path, tmp_path: Path) -> list[str]:
    """Return what `export` makes of a plan, line by line; everything that the graph says, code lists included."""
    file = tmp_path / f"graaf-{plan.stem}.nt"
    assert ketenkaart("export", file, "--plan", plan).code == 0
    return file.read_text(encoding="utf-8").splitlines()


def written(ketenkaart: Command, plan: Path, file: Path) -> str:
    """Write a plan as a script; return what is said of what stays behind."""
    answer = ketenkaart("export", "--as-pax", file, "--plan", plan)
    assert (answer.code, answer.err) == (0, "")
    head, _, rest = answer.out.partition("\n")
    assert head == f"Geschreven: {file}"
    assert rest.count("\n") <= 1
    return rest.strip()


def test_three_versions_of_one_script_are_one_plan(ketenkaart: Command, tmp_path: Path) -> None:
    """Scenes that are acts, scenes with labels that name acts, scenes that hold acts; techniques by number, in words."""
    first, between, third = (
        graph_of(ketenkaart, PAX / name, tmp_path) for name in ("eerste.json", "draaiboek.json", "derde.json")
    )
    assert first == between == third
    assert not [line for line in first if "Telt niet mee" in line or "Verhuurder" in line]


@pytest.mark.parametrize("name", ["eerste", "draaiboek", "derde", "starter"])
def test_what_was_read_is_written_back_and_read_again_equal(name: str, ketenkaart: Command, tmp_path: Path) -> None:
    back = tmp_path / "terug.json"
    assert written(ketenkaart, PAX / f"{name}.json", back) == ""
    assert graph_of(ketenkaart, back, tmp_path) == graph_of(ketenkaart, PAX / f"{name}.json", tmp_path)
    said = json.loads(back.read_text(encoding="utf-8"))
    assert said["schemaVersion"] == 3
    assert "acts" not in said
    again = tmp_path / "nog-eens.json"
    written(ketenkaart, back, again)
    assert again.read_bytes() == back.read_bytes()


def test_a_script_of_the_starter_library(ketenkaart: Command) -> None:
    answer = ketenkaart("check", PAX / "starter.json")
    assert answer.code == 0
    for said in (
        "wat voor werk is “Maak mensen blij” (cat, bij “Iets met posters”)?",
        "wat voor werk is “Samen kijken”, “Niets gekozen”? Zonder techniek (cat)",
        "PAX zegt dat dit draaiboek met AI is gemaakt",
    ):
        assert said in answer.err
    store = Plans([PAX / "starter.json"]).at()
    told = store.select("SELECT ?p ?k ?s WHERE { ?x a kk:Publication ; skos:prefLabel ?p "
                        "OPTIONAL { ?x kk:publicationKind/skos:notation ?k } OPTIONAL { ?x kk:summary ?s } } ORDER BY ?p")  # fmt: skip
    assert told == [
        {"p": "Een proefschrift", "k": None, "s": None},
        {"p": "Scooters in cijfers", "k": "rapport", "s": "Verzonnen rapport. Onderbouwt de scènes. https://voorbeeld.nl/scooters"},
    ]  # fmt: skip
    assert not [t for t in store if "Bureau Verzonnen" in str(t[2])]
    links = store.select("SELECT ?m ?k WHERE { ?c a kk:Contribution ; kk:initiative/skos:prefLabel ?m ; "
                         "kk:interventionKind/skos:notation ?k } ORDER BY ?m ?k")  # fmt: skip
    assert [(r["m"], r["k"]) for r in links] == [("Vaker controleren", "toezicht-handhaving")] * 2
    measures = {r["m"] for r in store.select("SELECT ?m WHERE { ?x a kk:Measure ; skos:prefLabel ?m }")}
    assert measures == {"Vaker controleren", "Samen kijken", "Iets met posters", "Niets gekozen"}


def test_many_measures_without_a_technique_are_one_question(changed: Callable[..., Path], ketenkaart: Command) -> None:
    rows = [{"id": f"n{n}", "label": f"Idee {n}", "cat": "0_0"} for n in range(9)]
    answer = ketenkaart("check", changed(lambda d: d["acts"][0].update(measures=rows)))
    assert answer.code == 0
    assert "wat voor werk is “Idee 0”, “Idee 1”, “Idee 2” en 6 andere?" in answer.err


def test_of_many_unknown_techniques_the_first_are_asked_about(
    changed: Callable[..., Path], ketenkaart: Command
) -> None:
    rows = [{"id": f"n{n}", "label": f"Idee {n}", "cat": f"woord {n}" + "!" * 100} for n in range(25)]
    answer = ketenkaart("check", changed(lambda d: d["acts"][0].update(measures=rows)))
    assert answer.code == 0
    assert answer.err.count("Wij kennen die techniek niet") == 20
    assert "nog 5 andere technieken (cat) kennen wij niet" in answer.err
    assert "!" * 80 not in answer.err


def test_a_script_in_another_language_is_asked_about(changed: Callable[..., Path], ketenkaart: Command) -> None:
    answer = ketenkaart("check", changed(lambda d: d["crimeScripts"][0].update(language="en")))
    assert (answer.code, "niet in het Nederlands (en)" in answer.err) == (0, True)


@pytest.mark.parametrize("version", [1, 4, "3", 3.0, True, None, [3], {"a": 1}])
def test_an_unknown_version_is_one_sentence(version: object, changed: Callable[..., Path], ketenkaart: Command) -> None:
    answer = ketenkaart("check", changed(lambda d: d.update(schemaVersion=version, onbekend=1)))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines()[:-1] == [
        f"anders.json, schemaVersion: “{json.dumps(version)}” kennen wij niet; "
        "wij lezen draaiboeken zonder schemaVersion en van versie 2 en 3. Bewaar opnieuw uit PAX."
    ]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda d: d.update(acts=[]), "acts: is geen veld"),
        (lambda d: d["crimeScripts"][0]["stages"][0].update(ids=["a1"]), "crimeScripts.1.stages.1.ids: is geen veld"),
        (lambda d: d["crimeScripts"][0]["stages"][1].update(selectedVariantId="a9"), "scène “Wegnemen”: verwijst naar “a9”, dat niet in variants staat"),
        (lambda d: d["crimeScripts"][0]["stages"][1]["variants"][1].update(id="a2"), "id “a2” komt twee keer voor"),
        (lambda d: d["crimeScripts"][0].update(aiGenerated="misschien"), "moet true of false zijn"),
        (lambda d: d["crimeScripts"][0].update(stages=None), "een draaiboek zonder scènes heeft geen stappen"),
    ],
)  # fmt: skip
def test_what_the_third_version_does_not_have_is_refused(
    change: Callable[[dict[str, Any]], object], said: str, ketenkaart: Command, tmp_path: Path
) -> None:
    data = json.loads((PAX / "derde.json").read_text(encoding="utf-8"))
    change(data)
    path = tmp_path / "anders.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    answer = ketenkaart("check", path)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_a_first_version_names_its_script_and_scene_where_an_act_is_missing(
    ketenkaart: Command, tmp_path: Path
) -> None:
    data = json.loads((PAX / "eerste.json").read_text(encoding="utf-8"))
    data["crimeScripts"][0]["stages"][2]["id"] = "a7"
    data["crimeScripts"][0]["stages"][1]["ids"] += ["a8"]
    path = tmp_path / "anders.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    answer = ketenkaart("check", path)
    assert answer.code == 2
    for scene, act in (("a7", "a7"), ("Wegnemen", "a8")):
        assert (
            f"draaiboek “Verzonnen fietsenroof”, scène “{scene}”: verwijst naar “{act}”, dat niet in acts staat."
            in answer.err
        )


# What the example municipality says, written by hand from graph/voorbeeld-gemeente: number in PAX, title, what it does
# where, who acts. The chapters of the plan are no scenes, so the measures are numbered anew, by their first step.
TOWN, RIEC, INSPECTION = (
    "gemeente-nergenshuizen",
    "regionale-informatie-en-expertisecentra",
    "nederlandse-arbeidsinspectie",
)
MUNICIPALITY = {
    "1.1": ("Weten wat er op de loonstrook hoort", {("werving-en-entree", "preventie", "ondersteunend"), ("arbeid", "preventie", "direct")}, {"fairwork"}),
    "2.1": ("Vergunning voor kamerverhuur en logies", {("huisvesting", "toelating-vergunning", "direct")}, {TOWN, RIEC}),
    "2.2": ("Samen panden en parken controleren", {("huisvesting", "toezicht-handhaving", "direct"), ("registratie", "toezicht-handhaving", "direct")},
            {TOWN, "nationale-politie", INSPECTION, "belastingdienst"}),
    "2.3": ("Meldpunt overbewoning", {("huisvesting", "signalering", "direct")}, {"woonstichting-ergens", TOWN}),
    "2.4": ("Dwangsom bij slechte bedden", {("huisvesting", "sanctie-afpakken", "direct")}, {TOWN}),
    "3.1": ("Inschrijven op locatie", {("registratie", "signalering", "direct"), ("registratie", "toelating-vergunning", "direct")}, {TOWN}),
    "4.1": ("Uitzendbureaus controleren op loon", {("arbeid", "toezicht-handhaving", "direct")}, {INSPECTION, "stichting-naleving-cao-voor-uitzendkrachten"}),
    "4.2": ("Gegevens over uitzendbureaus delen", {("arbeid", "informatiedeling", "direct")}, {RIEC, TOWN, INSPECTION}),
    "5.1": ("Informatiepunt in de eigen taal", {("verblijf", "preventie", "direct"), ("verblijf", "signalering", "direct")}, {"fairwork"}),
}  # fmt: skip


def test_a_plan_of_ones_own_is_written_as_far_as_pax_can_hold_it(ketenkaart: Command, tmp_path: Path) -> None:
    file = tmp_path / "gemeente.json"
    lost = written(ketenkaart, ROOT / "graph" / "voorbeeld-gemeente", file)
    assert lost.startswith("PAX kan dit niet bevatten, in het plan blijft het: ")
    for what in (
        "aanbeveling of opdracht (3)",
        "statusmelding (25)",
        "termijn (5)",
        "actie zonder stap (1)",
        "verwachting (1)",
        "hoofdstuk (3)",
        "peilmoment (2)",
    ):
        assert what in lost
    said = json.loads(file.read_text(encoding="utf-8"))["crimeScripts"][0]
    assert said["classification"] == "restricted"  # the plan does not say that it is open
    assert said["stages"][1]["variants"][0]["measures"][1]["cat"] == "toezicht en handhaving"
    store = Plans([file]).at()
    steps = [
        r["s"] for r in store.select("SELECT ?s WHERE { ?b a kk:Barrier ; kk:order ?o ; skos:notation ?s } ORDER BY ?o")
    ]
    assert steps == ["werving-en-entree", "huisvesting", "registratie", "arbeid", "verblijf", "terugkeer"]
    found = {
        r["id"]: r["title"]
        for r in store.select(
            "SELECT ?id ?title WHERE { ?m a kk:Measure ; dcterms:identifier ?id ; skos:prefLabel ?title }"
        )
    }
    assert found.keys() == MUNICIPALITY.keys()
    for number, (title, links, parties) in MUNICIPALITY.items():
        assert found[number] == title
        told = store.select(
            f'SELECT ?b ?k ?s WHERE {{ ?m dcterms:identifier "{number}" . ?c kk:initiative ?m ; kk:barrier/skos:notation ?b ; '
            "kk:interventionKind/skos:notation ?k ; kk:strength/skos:notation ?s }"
        )
        assert {(r["b"], r["k"], r["s"]) for r in told} == links
        acting = store.select(
            f'SELECT ?o WHERE {{ ?m dcterms:identifier "{number}" . ?i kk:initiative ?m ; kk:actor/skos:notation ?o }}'
        )
        assert {r["o"] for r in acting} == parties
    assert written(ketenkaart, file, tmp_path / "terug.json") == ""
    assert graph_of(ketenkaart, file, tmp_path) == graph_of(ketenkaart, tmp_path / "terug.json", tmp_path)


def test_the_report_too_can_be_written_and_read(ketenkaart: Command, tmp_path: Path) -> None:
    file = tmp_path / "rapport.json"
    answer = ketenkaart("export", "--as-pax", file)
    assert answer.code == 0
    assert "bredere stap (2)" in answer.out
    assert json.loads(file.read_text(encoding="utf-8"))["crimeScripts"][0]["classification"] == "public"
    assert ketenkaart("check", file).code == 0
    assert written(ketenkaart, file, tmp_path / "terug.json") == ""
    assert graph_of(ketenkaart, file, tmp_path) == graph_of(ketenkaart, tmp_path / "terug.json", tmp_path)


def test_a_measure_that_does_two_things_at_a_step_stands_in_two_acts(
    small_plan: Path, ketenkaart: Command, tmp_path: Path
) -> None:
    plan = small_plan / "plan.yaml"
    link = "      - {barrier: huisvesting, interventionKind: preventie, basis: geduid, strength: direct, rationale: x, asOf: 2012-01-01}\n"
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("    statuses:\n", f"{link}    statuses:\n"), encoding="utf-8")
    written(ketenkaart, small_plan, tmp_path / "uit.json")
    stages = json.loads((tmp_path / "uit.json").read_text(encoding="utf-8"))["crimeScripts"][0]["stages"]
    (scene,) = [stage for stage in stages if len(stage["variants"]) > 1]
    assert [[m["cat"] for m in act["measures"]] for act in scene["variants"]] == [
        ["toezicht en handhaving"],
        ["preventie"],
    ]
    links = (
        Plans([tmp_path / "uit.json"])
        .at()
        .select("SELECT ?k WHERE { ?c a kk:Contribution ; kk:interventionKind/skos:notation ?k }")
    )
    assert sorted(r["k"] or "" for r in links) == ["preventie", "toezicht-handhaving"]


def test_a_script_is_written_over_nothing_and_only_as_json(
    small_plan: Path, ketenkaart: Command, tmp_path: Path
) -> None:
    before = SCRIPT.read_bytes()
    for words, said in (
        (("--as-pax", tmp_path / "x.yaml", "--plan", SCRIPT), "eindigt niet op .json"),
        (("--as-pax", SCRIPT, "--plan", SCRIPT), "een van uw plannen"),
        (("--as-pax", tmp_path / "x.json", "--plan", SCRIPT, "--plan", small_plan), "houdt één plan"),
    ):
        answer = ketenkaart("export", *words)
        assert (answer.code, answer.out) == (2, "")
        assert said in answer.err
    assert SCRIPT.read_bytes() == before
    assert not list(tmp_path.glob("x.*"))


def test_a_plan_that_could_not_be_read_again_is_not_written(
    small_plan: Path, ketenkaart: Command, tmp_path: Path
) -> None:
    """Two organisations of one name are two keys here, and one in PAX."""
    plan = small_plan / "plan.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("title: Bureau", "title: Dienst!"), encoding="utf-8")
    answer = ketenkaart("export", "--as-pax", tmp_path / "x.json", "--plan", small_plan)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Dit plan past niet in een draaiboek van PAX: ")
    assert "“dienst” komt twee keer voor" in answer.err
    assert not (tmp_path / "x.json").exists()


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
