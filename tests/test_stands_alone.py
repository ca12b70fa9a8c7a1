"""An export answers for people who have neither our code nor a reasoner."""

import json
from pathlib import Path

import pytest
from rdflib import DCTERMS, ORG, OWL, PROV, RDF, RDFS, Graph, Namespace, URIRef

from ketenkaart.ontology.constraints import violations
from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.store import Store
from tests.conftest import ROOT, TOWN, Command, Publisher

OURS = ("https://w3id.org/ketenkaart/def#", "https://w3id.org/ketenkaart/code#")
KK, ID = Namespace(OURS[0]), Namespace("https://w3id.org/ketenkaart/id/")
PLAN = Namespace(ID["plan/task-force-2013/"])
SCRIPT = ROOT / "tests" / "pax" / "draaiboek.json"
PLANS = {"rapport": (), "voorbeeld": ("--plan", TOWN), "draaiboek": ("--plan", SCRIPT)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Path:
    folder = tmp_path_factory.mktemp("alleen")
    for name, words in PLANS.items():
        assert ketenkaart("export", folder / f"{name}.ttl", *words).code == 0
    return folder


@pytest.fixture(scope="module")
def terms(published: Publisher) -> Graph:
    return Graph().parse(published(TOWN).folder / "ontologie.ttl")


@pytest.fixture(scope="module")
def report(folder: Path) -> Graph:
    return rdflib_graph(Store().load(folder / "rapport.ttl"))  # rdflib itself takes seconds for it


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


def test_json_ld_reads_as_the_same_graph_and_speaks_in_terms(folder: Path, ketenkaart: Command) -> None:
    path = folder / "voorbeeld.jsonld"
    assert ketenkaart("export", path, "--plan", TOWN).code == 0
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
