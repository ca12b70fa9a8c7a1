"""An export answers for people who have neither our code nor a reasoner."""

import json
from pathlib import Path

import networkx as nx
import pytest
from rdflib import OWL, RDF, RDFS, Graph, URIRef

from ketenkaart.ontology.core_constraints import violations
from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.store import Store
from tests.conftest import ROOT, TOWN, Command, Publisher

KK, ID = "https://w3id.org/ketenkaart/def#", "https://w3id.org/ketenkaart/id/"
PROV, DCT = "http://www.w3.org/ns/prov#", "http://purl.org/dc/terms/"
PLANS = {
    "voorbeeld": ROOT / "graph" / "voorbeeld-gemeente",
    "draaiboek": ROOT / "tests" / "pax" / "draaiboek.json",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("alleen")


@pytest.fixture(scope="module")
def terms(published: Publisher) -> Graph:
    return Graph().parse(published(TOWN).folder / "ontologie.ttl")


@pytest.fixture(scope="module")
def report(folder: Path, ketenkaart: Command) -> Graph:
    path = folder / "het-rapport.ttl"
    assert ketenkaart("export", path).code == 0
    return rdflib_graph(Store().load(path))  # rdflib itself takes seconds for it, and reads the smaller ones below


@pytest.fixture(scope="module", params=["rapport", *PLANS])
def exported(request: pytest.FixtureRequest, folder: Path, report: Graph, ketenkaart: Command) -> Graph:
    if request.param == "rapport":
        return report
    path = folder / f"{request.param}.ttl"
    assert ketenkaart("export", path, "--plan", PLANS[request.param]).code == 0
    return Graph().parse(path)


def test_what_is_of_a_class_is_of_every_class_above_it(exported: Graph, terms: Graph) -> None:
    for sub, above in terms.subject_objects(RDFS.subClassOf):
        if isinstance(above, URIRef):
            missed = set(exported.subjects(RDF.type, sub)) - set(exported.subjects(RDF.type, above))
            assert not missed, (sub, above)


def test_what_has_a_property_has_every_property_above_it(exported: Graph, terms: Graph) -> None:
    for sub, above in terms.subject_objects(RDFS.subPropertyOf):
        missed = set(exported.subject_objects(sub)) - set(exported.subject_objects(above))
        assert not missed, (sub, above)


def test_inverses_are_filled_both_ways(exported: Graph, terms: Graph) -> None:
    for one, other in terms.subject_objects(OWL.inverseOf):
        there = {(s, o) for s, o in exported.subject_objects(one) if isinstance(o, URIRef)}
        assert there == {(o, s) for s, o in exported.subject_objects(other)}, (one, other)


def test_every_term_that_is_used_is_in_the_ontology_beside_it(exported: Graph, terms: Graph) -> None:
    used = {t for triple in exported for t in triple if isinstance(t, URIRef)}
    ours = {t for t in used if t.startswith(("https://w3id.org/ketenkaart/def#", "https://w3id.org/ketenkaart/code#"))}
    assert ours <= set(terms.subjects())


def test_facts_that_a_reader_asks_first(report: Graph) -> None:
    """By hand, in the words of the ontology alone: 5.4 is led by the IND, and read from the report."""
    action, ind = URIRef(f"{ID}plan/task-force-2013/measure-5.4"), URIRef(f"{ID}org/ind")
    assert {URIRef(KK + "Initiative"), URIRef(KK + "Undertaking")} <= set(report.objects(action, RDF.type))
    assert list(report.objects(action, URIRef(PROV + "wasDerivedFrom")))
    led = {report.value(i, URIRef(KK + "initiative")) for i in report.objects(ind, URIRef(KK + "leaderOf"))}
    assert action in led
    ministry = URIRef(f"{ID}org/venj")  # a unit of a ministry, in ORG's words
    org = "http://www.w3.org/ns/org#"
    assert (ind, URIRef(org + "subOrganizationOf"), ministry) in report
    assert (ind, RDF.type, URIRef(org + "OrganizationalUnit")) in report
    covenant = URIRef(f"{ID}plan/task-force-2013/agreement-parapluconvenant")  # by the LIEC; others signed it
    parties = {URIRef(f"{ID}org/{name}") for name in ("liec", "convenantpartijen", "gemeenten", "provincies")}
    assert set(report.objects(covenant, URIRef(KK + "party"))) == parties
    dataset = URIRef(f"{ID}plan/task-force-2013/dataset")
    version = report.value(dataset, URIRef(DCT + "conformsTo"))
    assert version == URIRef("https://w3id.org/ketenkaart/def/0.2.0")


def test_the_export_meets_our_own_shapes(exported: Graph) -> None:
    data = exported.serialize(format="nt", encoding="utf-8")
    assert [str(found) for found in violations(Store().load_bytes(data))] == []


def test_json_ld_reads_as_the_same_graph_and_speaks_in_terms(folder: Path, report: Graph, ketenkaart: Command) -> None:
    path = folder / "kaart.jsonld"
    assert ketenkaart("export", path).code == 0
    assert set(Graph().parse(path)) == set(report)  # no node is without a name
    nodes = {node["id"]: node for node in json.loads(path.read_text(encoding="utf-8"))["@graph"]}
    action = nodes["task-force-2013:measure-5.4"]
    assert action["inChapter"] == "task-force-2013:chapter-5"
    assert "Measure" in action["type"]
    assert not [key for node in nodes.values() for key in node if key.startswith("http")]


def test_turtle_names_things_by_a_prefix(folder: Path, report: Graph) -> None:
    del report  # it is the file that counts
    text = (folder / "het-rapport.ttl").read_text(encoding="utf-8")
    assert "\ntask-force-2013:measure-5.4 " in text
    spelt = [line for line in text.splitlines() if f"<{ID}" in line and not line.startswith("@prefix")]
    # The plan and the model themselves, and the name that the first version gave the dataset.
    bare = {f"{ID}plan/task-force-2013", f"{ID}model/mensenhandel", f"{ID}catalogus/gegevensset"}
    assert {line.split("<")[1].split(">")[0] for line in spelt} <= bare


def test_a_line_says_how_we_know_it(folder: Path, ketenkaart: Command) -> None:
    path = folder / "netwerk.graphml"
    assert ketenkaart("export", path).code == 0
    graph = nx.read_graphml(path)
    said = {line["label"]: set(line) for _, _, line in graph.edges(data=True)}
    assert {"role", "status", "as_of", "plan"} <= said["involvement"]
    assert {"kind", "basis", "strength", "status", "as_of", "plan"} <= said["contribution"]
