"""An export describes its own plan and no other: one dataset a plan, with what that plan states and nothing more."""

from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from openpyxl import load_workbook

from ketenkaart import Plans
from ketenkaart.remote.push import packed
from ketenkaart.visuals.page.facts.view import things
from tests.conftest import ROOT, SMALL_PLAN, AsWorkbook, Command
from tests.test_workbook_plan import ROWS, write

ID = "https://w3id.org/ketenkaart/id/"
EU = "http://publications.europa.eu/resource/authority/"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
DCT, DCAT, VCARD = "http://purl.org/dc/terms/", "http://www.w3.org/ns/dcat#", "http://www.w3.org/2006/vcard/ns#"
FORMS = {
    "ttl": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nt": ox.RdfFormat.N_TRIPLES,
    "jsonld": ox.RdfFormat.JSON_LD,
}
REPORT, TOWN = ROOT / "graph" / "task-force-2013", ROOT / "graph" / "voorbeeld-gemeente"
SCRIPT = ROOT / "tests" / "pax" / "draaiboek.json"
STATED = [
    ("Titel", "Sleutel", "Uitgever", "Maker", "Contact", "Uitgegeven op", "Licentie", "Toegang", "Taal", "Gegevensthema",
     "Trefwoorden"),
    ("Plan van Ons Dorp", "ons-dorp", "Gemeente Ons Dorp", "Bureau Lezer", "plan@onsdorp.example", "2-1-2026", "CC0-1.0", "Beperkt",
     "nederlands; Fries", "overheid; justitie", "wonen; werken"),
]  # fmt: skip
SILENT = [("Titel", "Sleutel"), ("Plan zonder voorwaarden", "zonder-voorwaarden")]

# What each dataset says, read by hand in the plans: property → the ends of its values, title and summary apart.
SAYS = {
    "task-force-2013": {
        DCT + "publisher": {"Beheer ketenkaart"},
        DCT + "creator": {"Beheer ketenkaart"},
        DCT + "license": {"http://creativecommons.org/licenses/by/4.0/"},
        DCT + "accessRights": {EU + "access-right/PUBLIC"},
        DCT + "language": {EU + "language/NLD"},
        DCAT + "theme": {EU + "data-theme/JUST"},
        DCAT + "keyword": {"mensenhandel", "barrièremodel"},
        DCAT + "contactPoint": {"https://w3id.org/ketenkaart"},
        DCT + "title": {"Plan van Aanpak Task Force Mensenhandel 2011–2014, met voortgang tot april 2013"},
    },
    "voorbeeld-gemeente": {
        DCT + "publisher": {"gemeente Nergenshuizen"},
        DCT + "title": {"Plan arbeidsmigranten gemeente Nergenshuizen (verzonnen voorbeeld)"},
    },
    "pax-verzonnen-fietsenroof": {
        DCT + "title": {"Verzonnen fietsenroof (PAX-draaiboek: alles onze lezing, stand niet bekend)"},
    },
    "ons-dorp": {
        DCT + "publisher": {"Gemeente Ons Dorp"},
        DCT + "creator": {"Bureau Lezer"},
        DCT + "license": {"http://creativecommons.org/publicdomain/zero/1.0/"},
        DCT + "accessRights": {EU + "access-right/RESTRICTED"},
        DCT + "language": {EU + "language/NLD", EU + "language/FRY"},
        DCAT + "theme": {EU + "data-theme/GOVE", EU + "data-theme/JUST"},
        DCAT + "keyword": {"wonen", "werken"},
        DCAT + "contactPoint": {"mailto:plan@onsdorp.example"},
        DCT + "issued": {"2026-01-02"},
        DCT + "title": {"Plan van Ons Dorp"},
    },
    "zonder-voorwaarden": {DCT + "title": {"Plan zonder voorwaarden"}},
}
DESCRIBED = {"task-force-2013", "voorbeeld-gemeente", "pax-verzonnen-fietsenroof"}  # those with a summary
BESIDE = {
    DCT + "conformsTo",
    "http://rdfs.org/ns/void#vocabulary",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
    "https://w3id.org/ketenkaart/def#inPlan",
    DCT + "identifier",
}
NODES = {DCT + "publisher": "http://xmlns.com/foaf/0.1/name", DCT + "creator": "http://xmlns.com/foaf/0.1/name"}


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every plan that ships, a PAX script, and two workbooks: one that states all, one that states nothing."""
    folder = tmp_path_factory.mktemp("plannen")
    return {
        "task-force-2013": REPORT,
        "voorbeeld-gemeente": TOWN,
        "pax-verzonnen-fietsenroof": SCRIPT,
        "ons-dorp": write(folder / "dorp.xlsx", ROWS, Plan=STATED),
        "zonder-voorwaarden": write(folder / "stil.xlsx", ROWS, Plan=SILENT),
    }


Exported = Callable[..., set[ox.Quad]]


@pytest.fixture(scope="module")
def exported(plans: dict[str, Path], ketenkaart: Command, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    folder = tmp_path_factory.mktemp("uit")

    def export(form: str, *keys: str) -> set[ox.Quad]:
        path = folder / f"{'-'.join(keys)}.{form}"
        if not path.exists():
            done = ketenkaart("export", path, *(word for key in keys for word in ("--plan", plans[key])))
            assert done.code == 0, done.err
        return set(ox.parse(path=str(path), format=FORMS[form]))

    return export


def datasets(quads: set[ox.Quad]) -> list[str]:
    return sorted(q.subject.value for q in quads if (q.predicate.value, text(q.object)) == (TYPE, DCAT + "Dataset"))


def said(quads: set[ox.Quad], node: str) -> dict[str, set[str]]:
    """What a dataset says: names of its bodies and the address of its contact instead of their nodes."""
    about: dict[str, dict[str, set[str]]] = {}
    for q in quads:
        about.setdefault(q.subject.value, {}).setdefault(q.predicate.value, set()).add(text(q.object))
    found = {prop: values for prop, values in about[node].items() if prop not in BESIDE}
    for prop, name in NODES.items():
        if prop in found:
            found[prop] = {value for agent in found[prop] for value in about[agent][name]}
    if contact := found.get(DCAT + "contactPoint"):
        places = (about[next(iter(contact))].get(VCARD + name, set()) for name in ("hasURL", "hasEmail"))
        found[DCAT + "contactPoint"] = set().union(*places)
    return found


def text(term: object) -> str:
    return str(getattr(term, "value", term))


def test_every_plan_that_ships_is_in_the_table() -> None:
    assert {path.parent.name for path in ROOT.glob("graph/*/plan.yaml")} <= set(SAYS)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("key", SAYS)
def test_an_export_describes_its_own_plan_and_names_no_other(key: str, form: str, exported: Exported) -> None:
    quads = exported(form, key)
    node = f"{ID}plan/{key}/dataset"
    assert datasets(quads) == [node]
    found = said(quads, node)
    assert (DCT + "description" in found) == (key in DESCRIBED)
    found.pop(DCT + "description", None)
    assert found == SAYS[key]
    words = {text(term) for q in quads for term in (q.subject, q.predicate, q.object, q.graph_name)}
    assert {word.split("/")[6] for word in words if word.startswith(f"{ID}plan/")} == {key}
    others = [says for other, says in SAYS.items() if other != key]
    assert (
        words & {name for says in others for prop in ("title", "publisher") for name in says.get(DCT + prop, ())}
        == set()
    )
    assert {word for word in words if word.startswith(f"{ID}catalogus")} == (
        {f"{ID}catalogus/gegevensset"} if key == "task-force-2013" else set()
    )


@pytest.mark.parametrize("form", FORMS)
def test_several_plans_give_a_dataset_each(form: str, exported: Exported) -> None:
    keys = ("voorbeeld-gemeente", "ons-dorp")
    quads = exported(form, *keys)
    assert datasets(quads) == sorted(f"{ID}plan/{key}/dataset" for key in keys)
    for key in keys:
        found = said(quads, f"{ID}plan/{key}/dataset")
        found.pop(DCT + "description", None)
        assert found == SAYS[key]


def test_each_dataset_stands_in_its_plans_graph(exported: Exported) -> None:
    keys = ("voorbeeld-gemeente", "task-force-2013", "ons-dorp")
    own = {f"{ID}plan/{key}/{name}" for key in keys for name in ("dataset", "publisher", "creator", "contact")}
    graphs = {(q.subject.value, text(q.graph_name)) for q in exported("trig", *keys)}
    for subject, graph in graphs:
        if subject in own:
            assert graph == subject.rpartition("/")[0]
        if "/catalogus/" in subject:
            assert graph == f"{ID}plan/task-force-2013"


def test_the_old_address_leads_to_the_new_one(exported: Exported) -> None:
    old = [q for q in exported("nt", "task-force-2013") if q.subject.value == f"{ID}catalogus/gegevensset"]
    assert {(q.predicate.value, text(q.object)) for q in old if q.predicate.value.startswith(DCT)} == {
        (DCT + "isReplacedBy", f"{ID}plan/task-force-2013/dataset")
    }


def test_nothing_is_said_of_what_others_maintain(exported: Exported) -> None:
    for key in SAYS:
        subjects = {q.subject.value for q in exported("nt", key)}
        assert {s for s in subjects if not s.startswith("https://w3id.org/ketenkaart/")} == set()


def test_push_sends_each_dataset_with_its_plan(
    plans: dict[str, Path], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))
    for graph, store in packed(Plans(plans.values()).each()):
        quads = set(ox.parse(store.serialise(ox.RdfFormat.N_TRIPLES), format=ox.RdfFormat.N_TRIPLES))
        assert datasets(quads) == ([f"{graph}/dataset"] if "/plan/" in graph else [])


@pytest.mark.usefixtures("report")
def test_the_page_shows_no_catalogue_entries() -> None:
    shown = things(Plans([REPORT, TOWN]).at())
    assert {"task-force-2013", "voorbeeld-gemeente", "task-force-2013/measure-5.4"} <= set(shown)
    assert [key for key in shown if key.endswith(("/dataset", "/publisher", "/contact", "/gegevensset"))] == []


@pytest.mark.parametrize("key", ["ons-dorp", "voorbeeld-gemeente", "task-force-2013"])
def test_the_workbook_gives_back_what_a_plan_states(
    key: str, plans: dict[str, Path], exported: Exported, as_workbook: Callable[[Path], AsWorkbook]
) -> None:
    done = as_workbook(plans[key])
    assert ("vervangt: 1" in done.out) == (key == "task-force-2013")
    node = f"{ID}plan/{key}/dataset"
    assert said(set(ox.parse(path=str(done.graph))), node) == said(exported("nt", key), node)


def test_the_empty_workbook_offers_the_words_and_takes_an_address(tmp_path: Path, ketenkaart: Command) -> None:
    assert ketenkaart("new-plan", tmp_path / "leeg.xlsx").code == 0
    page = load_workbook(tmp_path / "leeg.xlsx")["Plan"]
    head = {cell.value: cell.column_letter for cell in page[1]}
    lists = {str(rule.sqref).split(":")[0].rstrip("2"): rule for rule in page.data_validations.dataValidation}
    for title in ("Licentie", "Toegang", "Taal", "Gegevensthema"):
        assert not lists[head[title]].showErrorMessage, title
    assert lists[head["Barrièremodel"]].showErrorMessage


# What is wrong (a line of the plan), and what the user reads.
WRONG = {
    "license: cc-by-4": ["license: “cc-by-4” kennen wij niet.", "Bedoelde u “cc-by-4.0”?", "https://"],
    "accessRights: openbar": ["accessRights: “openbar” kennen wij niet.", "Bedoelde u “openbaar”?", "niet-openbaar"],
    "accessRights: [openbaar, beperkt]": ["accessRights: moet één tekst zijn"],
    "language: [nederlands, klingon]": ["language.2: “klingon” kennen wij niet."],
    "dataTheme: https://": ["dataTheme.1: “https://” kennen wij niet."],
    "license: 'https://kwaad.example/<a b>'": ["license: “https://kwaad.example/<a b>” kennen wij niet."],
    "contactPoint: op het gemeentehuis": [
        "contactPoint: “op het gemeentehuis” is geen adres van een pagina of postbus"
    ],
    "issued: 2012-02-30": ["issued: “2012-02-30” is geen bestaande dag"],
    "replaces: eerder": ["replaces.1: “eerder” is geen adres"],
}


@pytest.mark.parametrize("line", WRONG)
def test_a_wrong_value_is_one_sentence_with_its_place(line: str, small_plan: Path, ketenkaart: Command) -> None:
    text = SMALL_PLAN.replace("    title: Proefplan\n", f"    title: Proefplan\n    {line}\n")
    (small_plan / "plan.yaml").write_text(text, encoding="utf-8")
    answer = ketenkaart("export", small_plan / "uit.ttl", "--plan", small_plan)
    assert (answer.code, answer.out, (small_plan / "uit.ttl").exists()) == (2, "", False)
    for words in ("plan.yaml:4", *WRONG[line]):
        assert words in answer.err
    assert answer.err.count("plan.yaml:") == 1


def test_a_wrong_value_in_a_workbook_names_its_cell(tmp_path: Path, ketenkaart: Command) -> None:
    path = write(tmp_path / "p.xlsx", ROWS, Plan=[("Titel", "Toegang"), ("Plan", "openbar")])
    answer = ketenkaart("check", path)
    assert answer.code == 2
    assert "blad Plan, rij 2, kolom Toegang: “openbar” kennen wij niet. Bedoelde u “openbaar”?" in answer.err


def test_an_address_is_kept_as_it_is(small_plan: Path, ketenkaart: Command) -> None:
    own = "https://voorbeeld.example/voorwaarden"
    text = SMALL_PLAN.replace(
        "    title: Proefplan\n", f"    title: Proefplan\n    license: {own}\n    accessRights: {own}\n"
    )
    (small_plan / "plan.yaml").write_text(text, encoding="utf-8")
    out = ketenkaart("export", "--rdf", "nt", "--plan", small_plan).out
    assert f"<{DCT}license> <{own}>" in out
    assert f"<{DCT}accessRights> <{own}>" in out
