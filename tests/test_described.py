"""An export describes its own plan and no other, and answers for people who have neither our code nor a reasoner."""

import json
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from openpyxl import load_workbook
from rdflib import DCTERMS, ORG, OWL, PROV, RDF, RDFS, Graph, Namespace, URIRef

from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.constraints import violations
from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.remote.plans import packed
from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.view import things
from tests.conftest import ROOT, SHIPPED, TOWN, Command, Publisher, Workbooks, assert_refused, cases, known, rewrite
from tests.test_workbook_plan import ROWS, write

ID = Namespace("https://w3id.org/ketenkaart/id/")
EU = "http://publications.europa.eu/resource/authority/"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
DCT, DCAT, VCARD = "http://purl.org/dc/terms/", "http://www.w3.org/ns/dcat#", "http://www.w3.org/2006/vcard/ns#"
NAME = "http://xmlns.com/foaf/0.1/name"


def whole(name: str) -> str:
    """An address with its short beginning written out; any other text as it is."""
    short = {"dct:": DCT, "dcat:": DCAT, "eu:": EU}
    return next((base + name.removeprefix(one) for one, base in short.items() if name.startswith(one)), name)


CASES = cases("described")
SAYS = {
    key: {whole(prop): set(map(whole, values)) for prop, values in said.items()} for key, said in CASES["says"].items()
}
DESCRIBED = {"task-force-2013", "voorbeeld-gemeente", "pax-verzonnen-fietsenroof"}  # those with a summary
BESIDE = {*map(whole, CASES["beside"])}
Quads = Callable[[str], set[ox.Quad]]


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every plan that ships, a PAX script that states nothing, and a workbook that states all."""
    folder = tmp_path_factory.mktemp("plannen")
    assert {path.parent.name for path in ROOT.glob("graph/*/plan.yaml")} <= set(SAYS)
    return {
        "task-force-2013": SHIPPED,
        "voorbeeld-gemeente": TOWN,
        "pax-verzonnen-fietsenroof": ROOT / "tests" / "pax" / "draaiboek.json",
        "ons-dorp": write(folder / "dorp.xlsx", ROWS, Plan=[(*CASES["stated"],), (*CASES["stated"].values(),)]),
    }


@pytest.fixture(scope="module")
def exported(plans: dict[str, Path], done: Command, tmp_path_factory: pytest.TempPathFactory) -> Quads:
    """What the export says of the plan with a key; of all of them, in their graphs, without one."""
    folder = tmp_path_factory.mktemp("uit")

    def export(key: str = "") -> set[ox.Quad]:
        path, named = folder / f"{key or 'alle'}.trig", [plans[key]] if key else [*plans.values()]
        if not path.exists():
            done("export", path, *(word for plan in named for word in ("--plan", plan)))
        return set(ox.parse(path=str(path)))

    return export


def text(term: object) -> str:
    return str(getattr(term, "value", term))


def datasets(quads: set[ox.Quad]) -> set[str]:
    return {q.subject.value for q in quads if (q.predicate.value, text(q.object)) == (TYPE, DCAT + "Dataset")}


def said(quads: set[ox.Quad], node: str) -> dict[str, set[str]]:
    """What a dataset says: names of its bodies and the address of its contact instead of their nodes."""
    about: dict[str, dict[str, set[str]]] = {}
    for q in quads:
        about.setdefault(q.subject.value, {}).setdefault(q.predicate.value, set()).add(text(q.object))
    found = {prop: values for prop, values in about[node].items() if prop not in BESIDE}
    for prop in {DCT + "publisher", DCT + "creator"} & found.keys():
        found[prop] = {value for agent in found[prop] for value in about[agent][NAME]}
    if contact := found.get(DCAT + "contactPoint"):
        places = (about[next(iter(contact))].get(VCARD + name, set()) for name in ("hasURL", "hasEmail"))
        found[DCAT + "contactPoint"] = set().union(*places)
    return found


@pytest.mark.sampled(1)
@pytest.mark.parametrize("key", SAYS)
def test_an_export_describes_its_own_plan_and_names_no_other(key: str, exported: Quads) -> None:
    for quads, keys in ((exported(key), {key}), (exported(""), set(SAYS))):
        assert datasets(quads) == {f"{ID}plan/{one}/dataset" for one in keys}
        found = said(quads, f"{ID}plan/{key}/dataset")
        assert (found.pop(DCT + "description", None) is not None) == (key in DESCRIBED)
        assert found == SAYS[key]
    words = {text(term) for q in exported(key) for term in (q.subject, q.predicate, q.object, q.graph_name)}
    assert {word.split("/")[6] for word in words if word.startswith(f"{ID}plan/")} == {key}
    others = [says for other, says in SAYS.items() if other != key]
    foreign = {name for says in others for prop in ("title", "publisher") for name in says.get(DCT + prop, ())}
    assert words & foreign == set()
    # What others maintain is not ours to speak of.
    assert [q.subject for q in exported(key) if not text(q.subject).startswith("https://w3id.org/ketenkaart/")] == []


def test_each_dataset_stands_in_its_plans_graph_and_the_old_address_leads_to_it(exported: Quads) -> None:
    own = {f"{ID}plan/{key}/{name}" for key in SAYS for name in ("dataset", "publisher", "creator", "contact")}
    for quad in exported(""):
        if quad.subject.value in own:
            assert text(quad.graph_name) == quad.subject.value.rpartition("/")[0]
    old = [q for q in exported("") if text(q.subject).startswith(f"{ID}catalogus")]
    assert {(text(q.subject), text(q.graph_name)) for q in old} == {
        (f"{ID}catalogus/gegevensset", f"{ID}plan/task-force-2013")
    }
    assert {(q.predicate.value, text(q.object)) for q in old if q.predicate.value.startswith(DCT)} == {
        (DCT + "isReplacedBy", f"{ID}plan/task-force-2013/dataset")
    }


def test_push_sends_each_dataset_with_its_plan_and_the_page_shows_none(plans: dict[str, Path]) -> None:
    for graph, store in packed(Plans(plans.values()).each()):
        quads = set(ox.parse(store.serialise(ox.RdfFormat.N_TRIPLES), format=ox.RdfFormat.N_TRIPLES))
        assert datasets(quads) == ({f"{graph}/dataset"} if "/plan/" in graph else set())
    shown = things(known(SHIPPED, TOWN).at())
    assert {"task-force-2013", "voorbeeld-gemeente", "task-force-2013/measure-5.4"} <= set(shown)
    assert [key for key in shown if key.endswith(("/dataset", "/publisher", "/contact", "/gegevensset"))] == []


@pytest.mark.sampled(1)
@pytest.mark.parametrize("key", ["ons-dorp", "voorbeeld-gemeente", "task-force-2013"])
def test_workbook_keeps_statements(key: str, plans: dict[str, Path], exported: Quads, as_workbook: Workbooks) -> None:
    done = as_workbook(plans[key])
    assert ("vervangt: 1" in done.out) == (key == "task-force-2013")
    node = f"{ID}plan/{key}/dataset"
    assert said(set(ox.parse(path=str(done.graph))), node) == said(exported(key), node)


def test_the_empty_workbook_offers_the_words_and_takes_an_address(tmp_path: Path, done: Command) -> None:
    done("new-plan", tmp_path / "leeg.xlsx")
    page = load_workbook(tmp_path / "leeg.xlsx")["Plan"]
    head = {cell.value: cell.column_letter for cell in page[1]}
    lists = {str(rule.sqref).split(":")[0].rstrip("2"): rule for rule in page.data_validations.dataValidation}
    titles = ("Barrièremodel", "Licentie", "Toegang", "Taal", "Gegevensthema")
    assert [title for title in titles if lists[head[title]].showErrorMessage] == ["Barrièremodel"]


@pytest.mark.parametrize(("line", "said"), CASES["wrong"].items())
def test_wrong_value_is_one_sentence(line: str, said: list[str], small_plan: Path, ketenkaart: Command) -> None:
    rewrite(small_plan, ("    title: Proefplan\n", f"    title: Proefplan\n    {line}\n"))
    answer = ketenkaart("export", small_plan / "uit.ttl", "--plan", small_plan)
    assert_refused(answer, "plan.yaml:4", *said)
    assert not (small_plan / "uit.ttl").exists()
    assert answer.err.count("plan.yaml:") == 1


def test_an_address_is_kept_as_it_is(small_plan: Path, ketenkaart: Command) -> None:
    own = "https://voorbeeld.example/voorwaarden"
    terms = f"    title: Proefplan\n    license: {own}\n    accessRights: {own}\n"
    rewrite(small_plan, ("    title: Proefplan\n", terms))
    out = ketenkaart("export", "--rdf", "nt", "--plan", small_plan).out
    assert f"<{DCT}license> <{own}>" in out
    assert f"<{DCT}accessRights> <{own}>" in out


OURS = ("https://w3id.org/ketenkaart/def#", "https://w3id.org/ketenkaart/code#")
KK = Namespace(OURS[0])
PLAN = Namespace(ID["plan/task-force-2013/"])
SCRIPT = ROOT / "tests" / "pax" / "draaiboek.json"
PLANS = {"rapport": (), "voorbeeld": ("--plan", TOWN), "draaiboek": ("--plan", SCRIPT)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, done: Command) -> Path:
    folder = tmp_path_factory.mktemp("alleen")
    for name, words in PLANS.items():
        done("export", folder / f"{name}.ttl", *words)
    return folder


@pytest.fixture(scope="module")
def terms(published: Publisher) -> Graph:
    return Graph().parse(published(TOWN).folder / "ontologie.ttl")


@pytest.fixture(scope="module")
def report(folder: Path) -> Graph:
    return rdflib_graph(Store().load(folder / "rapport.ttl"))  # rdflib itself takes seconds for it


@pytest.mark.sampled(1)
@pytest.mark.parametrize("name", PLANS)
def test_what_follows_from_the_ontology_is_written_out(name: str, folder: Path, report: Graph, terms: Graph) -> None:
    graph = report if name == "rapport" else Graph().parse(folder / f"{name}.ttl")
    for sub, above in terms.subject_objects(RDFS.subClassOf):
        if isinstance(above, URIRef):
            assert set(graph.subjects(RDF.type, sub)) <= set(graph.subjects(RDF.type, above)), (sub, above)
    for sub, above in terms.subject_objects(RDFS.subPropertyOf):
        assert set(graph.subject_objects(sub)) <= set(graph.subject_objects(above)), (sub, above)
    for one, other in terms.subject_objects(OWL.inverseOf):
        there = {(s, o) for s, o in graph.subject_objects(one) if isinstance(o, URIRef)}
        assert there == {(o, s) for s, o in graph.subject_objects(other)}, (one, other)
    used = {term for triple in graph for term in triple if isinstance(term, URIRef) and term.startswith(OURS)}
    assert used <= set(terms.subjects())


@pytest.mark.sampled(1)
@pytest.mark.parametrize("name", PLANS)
def test_the_export_meets_our_own_shapes(name: str, folder: Path) -> None:
    assert [str(found) for found in violations(Store().load(folder / f"{name}.ttl"))] == []


def test_facts_that_a_reader_asks_first(report: Graph) -> None:
    """By hand, in the words of the ontology alone: 5.4 is led by the IND, and read from the report."""
    action, ind = PLAN["measure-5.4"], ID["org/ind"]
    assert {KK.Initiative, KK.Undertaking} <= set(report.objects(action, RDF.type))
    assert list(report.objects(action, PROV.wasDerivedFrom))
    assert action in {report.value(one, KK.initiative) for one in report.objects(ind, KK.leaderOf)}
    assert (ind, ORG.subOrganizationOf, ID["org/venj"]) in report  # a unit of a ministry, in ORG's words
    assert (ind, RDF.type, ORG.OrganizationalUnit) in report
    parties = {ID[f"org/{name}"] for name in ("liec", "convenantpartijen", "gemeenten", "provincies")}
    assert set(report.objects(PLAN["agreement-parapluconvenant"], KK.party)) == parties  # by the LIEC; others signed it
    assert report.value(PLAN["dataset"], DCTERMS.conformsTo) == URIRef("https://w3id.org/ketenkaart/def/0.2.0")


def test_json_ld_reads_as_the_same_graph_and_speaks_in_terms(folder: Path, done: Command) -> None:
    path = folder / "voorbeeld.jsonld"
    done("export", path, "--plan", TOWN)
    assert set(Graph().parse(path)) == set(Graph().parse(folder / "voorbeeld.ttl"))  # no node is without a name
    nodes = {node["id"]: node for node in json.loads(path.read_text(encoding="utf-8"))["@graph"]}
    action = nodes["voorbeeld-gemeente:measure-2.2"]
    assert action["inChapter"] == "voorbeeld-gemeente:chapter-2"
    assert "Measure" in action["type"]
    assert not [key for node in nodes.values() for key in node if key.startswith("http")]


def test_turtle_names_things_by_a_prefix(folder: Path) -> None:
    text = (folder / "rapport.ttl").read_text(encoding="utf-8")
    assert "\ntask-force-2013:measure-5.4 " in text
    spelt = [line for line in text.splitlines() if f"<{ID}" in line and not line.startswith("@prefix")]
    # The plan and the model themselves, and the name that the first version gave the dataset.
    bare = {f"{ID}plan/task-force-2013", f"{ID}model/mensenhandel", f"{ID}catalogus/gegevensset"}
    assert {line.split("<")[1].split(">")[0] for line in spelt} <= bare
