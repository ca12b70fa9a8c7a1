"""A PAX crime script is a plan on its own model: our reading, no status known, nothing guessed; and the way back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ketenkaart.graph.plans import Plans
from tests.conftest import ROOT, SHIPPED, TOWN, Answer, AsJson, Command, asked_in, assert_refused, cases, rewrite
from tests.test_own_plan import triples

PAX = ROOT / "tests" / "pax"
SCRIPT = PAX / "draaiboek.json"
CASES = cases("pax")
VERSIONS = [PAX / f"{name}.json" for name in ("eerste", "draaiboek", "derde", "starter")]
Data = dict[str, Any]
Check = Callable[..., Answer]


@pytest.fixture
def check_changed(tmp_path: Path, ketenkaart: Command) -> Check:
    def check(change: Callable[[Data], object], name: str = "draaiboek") -> Answer:
        data = json.loads((PAX / f"{name}.json").read_text(encoding="utf-8"))
        change(data)
        (tmp_path / "anders.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        return ketenkaart("check", tmp_path / "anders.json")

    return check


def test_scenes_are_steps_and_every_cell_says_no_more_than_named(done: Command, as_json: AsJson) -> None:
    rows = as_json("coverage", "--plan", SCRIPT)
    filled = [row for row in rows if row["initiatives"]]
    assert {f"{row['barrier']}/{row['column']}": row["support_only"] for row in filled} == CASES["cells"]
    assert {(row["state"], row["state_basis"]) for row in filled} == {("stil", "geduid")}
    ours = "alles hieruit is onze lezing; activiteiten, kansen, signalen en namen van auteurs nemen wij niet over."
    unknown = "de bron zegt van geen enkele actie hoe ver die is"
    answer = done("check", SCRIPT)
    assert [said for said in (ours, unknown) if f"draaiboek.json: {said}" not in answer.err] == []


@pytest.mark.usefixtures("report")
def test_what_the_graph_holds() -> None:
    select = Plans([SCRIPT]).at().select
    found = select("SELECT ?id ?title WHERE { ?m a kk:Measure ; dcterms:identifier ?id ; skos:prefLabel ?title }")
    assert {row["id"]: row["title"] for row in found} == CASES["measures"]
    assert {row["role"] for row in select("SELECT ?role WHERE { ?i kk:role/skos:notation ?role }")} == {"deelnemer"}
    facilitators = select("SELECT ?label WHERE { ?f a kk:Facilitator ; skos:prefLabel ?label }")
    assert facilitators == [{"label": "Winkel vraagt niets"}]
    for absent in ("?x a kk:Passage", "?x a kk:StatusReport", "?x kk:currentStatus ?status"):
        assert select(f"SELECT ?x WHERE {{ {absent} }}") == []
    assert select("SELECT ?u WHERE { ?plan a kk:Plan ; kk:statusUnknown ?u }") == [{"u": "true"}]
    models = select("SELECT ?m WHERE { ?m a kk:BarrierModel }")
    assert models == [{"m": "https://w3id.org/ketenkaart/id/model/pax-verzonnen-fietsenroof"}]


def test_no_question_takes_the_missing_status_for_silence(as_json: AsJson) -> None:
    """Work of unknown status still counts for who carries a scene."""
    rows = as_json("gaps", "--plan", SCRIPT)
    carried = "hangt-aan-een-partner"
    assert {row["query"] for row in rows} == {"barriere-alleen-geduid", "facilitator-niet-aangesproken", carried}
    assert not [row["sentence"] for row in rows if "voortgang" in row["sentence"]]
    of_scene = {row["detail"] for row in rows if (row["subject_label"], row["query"]) == ("Verkopen", carried)}
    assert of_scene == {"stap-enige"}


def script(data: Data) -> Data:
    found: Data = data["crimeScripts"][0]
    return found


def put(place: str, value: Any) -> Callable[[Data], None]:
    """Put a value at a place (`acts.0.label`)."""

    def change(data: Any) -> None:
        *steps, last = (int(step) if step.isdigit() else step for step in place.split("."))
        for step in steps:
            data = data[step]
        data[last] = value

    return change


@pytest.mark.parametrize("name", CASES["wrong"])
def test_what_is_not_understood_is_refused(name: str, check_changed: Check) -> None:
    for place, value, said in CASES["wrong"][name]:
        assert_refused(check_changed(put(place, value), name), said)


def test_what_a_script_refers_to_in_vain_is_told_at_once(check_changed: Check) -> None:
    """A partner, a sort of condition and a sort of text; and a scene whose chosen act is another's."""

    def change(data: Data) -> None:
        scene = script(data)["stages"][0]
        scene["variants"][0]["measures"][0]["partners"] = ["w9"]
        scene["variants"][0]["conditions"].append({"id": "c9", "label": "Iets", "type": "Helper"})
        scene["selectedVariantId"] = "a9"
        script(data)["literature"].append({"id": "l", "label": "Boek", "type": 15})

    said = ("noemt partner “w9”", "soort “Helper”", "verwijst naar “a9”", "soort “15”")
    assert_refused(check_changed(change, "derde"), *said, faults=4)


def test_a_script_that_lacks_something_is_two_or_of_an_unknown_version_is_refused(check_changed: Check) -> None:
    twice = check_changed(lambda data: data["crimeScripts"].append(script(data)))
    assert_refused(twice, "moet één draaiboek bevatten")
    assert_refused(check_changed(lambda data: data["partners"][1].pop("label")), "partners.2.label: ontbreekt")
    assert_refused(check_changed(lambda data: data.pop("crimeScripts")), "dit is geen uitvoer van PAX")
    known = "wij lezen draaiboeken zonder schemaVersion en van versie 2 en 3. Bewaar opnieuw uit PAX."
    for version in (1, 4, "3", 3.0, True, None, [3], {"a": 1}):
        said = f"anders.json, schemaVersion: “{json.dumps(version)}” kennen wij niet; {known}"
        assert_refused(check_changed(put("schemaVersion", version)), said, faults=1)


NO_SCRIPT = {**CASES["no_script"], "deep": ("[" * 100_000, "te veel lagen")}


@pytest.mark.parametrize("name", NO_SCRIPT)
def test_what_is_no_script_is_refused(name: str, tmp_path: Path, ketenkaart: Command) -> None:
    text, said = NO_SCRIPT[name]
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    assert_refused(ketenkaart("coverage", "--plan", tmp_path / "x.json"), said)


def test_what_is_asked_about(check_changed: Check) -> None:
    def asked(*techniques: str) -> str:
        ideas = [{"id": f"n{n}", "label": f"Idee {n}", "cat": cat} for n, cat in enumerate(techniques)]
        answer = check_changed(put("acts.0.measures", ideas))
        assert answer.code == 0
        return answer.err

    assert "wat voor werk is “Idee 0”, “Idee 1”, “Idee 2” en 6 andere?" in asked(*["0_0"] * 9)
    many = asked(*(f"woord {number}" + "!" * 100 for number in range(25)))
    assert (many.count("Wij kennen die techniek niet"), "!" * 80 in many) == (20, False)
    assert "nog 5 andere technieken (cat) kennen wij niet" in many
    assert "niet in het Nederlands (en)" in check_changed(put("crimeScripts.0.language", "en")).err


def test_a_script_of_the_starter_library(ketenkaart: Command) -> None:
    asked = ketenkaart("check", PAX / "starter.json").err
    assert "wat voor werk is “Maak mensen blij” (cat, bij “Iets met posters”)?" in asked
    assert "wat voor werk is “Samen kijken”, “Niets gekozen”? Zonder techniek (cat)" in asked
    assert "PAX zegt dat dit draaiboek met AI is gemaakt" in asked
    store = Plans([PAX / "starter.json"]).at()
    told = store.select(asked_in("literature"))
    summary = "Verzonnen rapport. Onderbouwt de scènes. https://voorbeeld.nl/scooters"
    figures = {"p": "Scooters in cijfers", "k": "rapport", "s": summary}
    assert told == [{"p": "Een proefschrift", "k": None, "s": None}, figures]
    assert not [triple for triple in store if "Bureau Verzonnen" in str(triple[2])]
    links = store.select("SELECT ?m ?k WHERE { ?c a kk:Contribution ; kk:initiative/skos:prefLabel ?m ; "
                         "kk:interventionKind/skos:notation ?k }")  # fmt: skip
    assert links == [{"m": "Vaker controleren", "k": "toezicht-handhaving"}] * 2
    measures = {row["m"] for row in store.select("SELECT ?m WHERE { ?x a kk:Measure ; skos:prefLabel ?m }")}
    assert measures == {"Vaker controleren", "Samen kijken", "Iets met posters", "Niets gekozen"}


Writer = Callable[[Path, Path], str]


@pytest.fixture
def as_pax(ketenkaart: Command) -> Writer:
    """Write a plan as a script; return what is said of what stays behind."""

    def write(plan: Path, file: Path) -> str:
        answer = ketenkaart("export", "--as-pax", file, "--plan", plan)
        assert (answer.code, answer.err) == (0, "")
        head, _, rest = answer.out.partition("\n")
        assert (head, rest.count("\n") <= 1) == (f"Geschreven: {file}", True)
        return rest.strip()

    return write


def test_three_versions_of_one_script_are_one_plan() -> None:
    """Scenes that are acts, that name acts, that hold acts; techniques by number and in words."""
    first, between, third = map(triples, VERSIONS[:3])
    assert first == between == third
    assert not [said for *_, said in first if "Telt niet mee" in said or "Verhuurder" in said]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("plan", [*VERSIONS, TOWN, pytest.param(SHIPPED, marks=pytest.mark.large)])
def test_what_is_written_is_read_again_equal(plan: Path, as_pax: Writer, tmp_path: Path) -> None:
    file, again = tmp_path / "uit.json", tmp_path / "nog-eens.json"
    lost = as_pax(plan, file)
    assert ("bredere stap (2)" in lost, lost == "") == (plan == SHIPPED, plan in VERSIONS)
    data = json.loads(file.read_text(encoding="utf-8"))
    assert (data["schemaVersion"], "acts" in data) == (3, False)
    if plan not in VERSIONS:  # both plans that ship say that they are open
        assert script(data)["classification"] == "public"
    assert as_pax(file, again) == ""
    assert triples(again) == triples(file)
    if plan in VERSIONS:
        assert (again.read_bytes(), triples(file)) == (file.read_bytes(), triples(plan))


def test_a_plan_of_ones_own_is_written_as_far_as_pax_can_hold_it(as_pax: Writer, tmp_path: Path) -> None:
    file = tmp_path / "gemeente.json"
    lost = as_pax(TOWN, file)
    assert lost.startswith("PAX kan dit niet bevatten, in het plan blijft het: ")
    assert [what for what in CASES["lost"] if what not in lost] == []
    said = script(json.loads(file.read_text(encoding="utf-8")))
    assert said["stages"][1]["variants"][0]["measures"][1]["cat"] == "toezicht en handhaving"
    select = Plans([file]).at().select
    steps = select("SELECT ?s WHERE { ?b a kk:Barrier ; kk:order ?o ; skos:notation ?s } ORDER BY ?o")
    scenes = ["werving-en-entree", "huisvesting", "registratie", "arbeid", "verblijf", "terugkeer"]
    assert [row["s"] for row in steps] == scenes
    found = {}
    for row in select("SELECT * WHERE { ?m a kk:Measure ; dcterms:identifier ?id ; skos:prefLabel ?title }"):
        links = select(f"SELECT ?b ?k ?s WHERE {{ ?c kk:initiative <{row['m']}> ; kk:barrier/skos:notation ?b ; "
                       "kk:interventionKind/skos:notation ?k ; kk:strength/skos:notation ?s }")  # fmt: skip
        acting = select(f"SELECT ?o WHERE {{ ?i kk:initiative <{row['m']}> ; kk:actor/skos:notation ?o }}")
        does = {" ".join(str(one[name]) for name in "bks") for one in links}
        found[f"{row['id']} {row['title']}"] = (does, {one["o"] for one in acting})
    assert found == {title: (set(does), set(acting)) for title, (does, acting) in CASES["municipality"].items()}


def test_a_measure_of_two_kinds_stands_in_two_acts(small_plan: Path, as_pax: Writer, tmp_path: Path) -> None:
    link = "{barrier: huisvesting, interventionKind: preventie, basis: geduid, strength: direct, rationale: x, %s}"
    rewrite(small_plan, ("    statuses:\n", f"      - {link % 'asOf: 2012-01-01'}\n    statuses:\n"))
    as_pax(small_plan, tmp_path / "uit.json")
    scenes = script(json.loads((tmp_path / "uit.json").read_text(encoding="utf-8")))["stages"]
    (acts,) = [scene["variants"] for scene in scenes if len(scene["variants"]) > 1]
    assert [[one["cat"] for one in act["measures"]] for act in acts] == [["toezicht en handhaving"], ["preventie"]]
    kinds = "SELECT ?k WHERE { ?c a kk:Contribution ; kk:interventionKind/skos:notation ?k } ORDER BY ?k"
    found = Plans([tmp_path / "uit.json"]).at().select(kinds)
    assert found == [{"k": "preventie"}, {"k": "toezicht-handhaving"}]


def test_what_no_script_can_hold_is_not_written(small_plan: Path, ketenkaart: Command, tmp_path: Path) -> None:
    """Two organisations of one name are two keys here, and one in PAX."""
    rewrite(small_plan, ("title: Bureau", "title: Dienst!"))
    answer = ketenkaart("export", "--as-pax", tmp_path / "x.json", "--plan", small_plan)
    assert_refused(answer, "Dit plan past niet in een draaiboek van PAX: ", "“dienst” komt twee keer voor")
    assert list(tmp_path.glob("x.*")) == []
