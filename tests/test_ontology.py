"""What can be said: every term is declared, labelled and defined in both languages; chains and rules agree in name."""

import re
import subprocess
from pathlib import Path

import owlready2
import pytest
from rdflib import DCTERMS, OWL, RDF, RDFS, SH, SKOS, Graph, URIRef
from rdflib.term import Node as Identifier

from ketenkaart.content import files
from ketenkaart.graph.build.triples import every_record, record_fields
from ketenkaart.graph.records.dataset import Described
from ketenkaart.graph.records.fields import Nested
from ketenkaart.reasoning.reason import BRIEFLY
from ketenkaart.store import PREFIXES, Store, iri
from tests.conftest import ROOT, cases

KK, KKC = PREFIXES["kk"], PREFIXES["kkc"]
SMALL = ROOT / "ontology" / "barrier-model.ttl"
CASES = cases("ontology")


def graph_of(*patterns: str) -> Graph:
    graph = Graph()
    for pattern in patterns:
        for path in files("ontology", pattern):
            graph.parse(path)
    return graph


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return graph_of("*.ttl")


@pytest.fixture(scope="module")
def schemes() -> Graph:
    return graph_of("schemes/*.ttl")


def languages(graph: Graph, node: Identifier, predicate: URIRef) -> set[str | None]:
    return {value.language for value in graph.objects(node, predicate)}  # type: ignore[attr-defined]


def test_every_term_and_code_is_named_and_defined_in_both_languages(ontology: Graph, schemes: Graph) -> None:
    terms = {one for one in ontology.subjects(RDF.type) if str(one).startswith(KK)}
    codes = {one for one in schemes.subjects(RDF.type, SKOS.Concept) if str(one).startswith(KKC)}
    assert (len(terms) > 270, len(codes) > 120) == (True, True)
    for graph, name, found in ((ontology, RDFS.label, terms), (schemes, SKOS.prefLabel, codes)):
        for one in found:
            assert languages(graph, one, name) == languages(graph, one, SKOS.definition) == {"nl", "en"}, one
    for code in codes:
        assert str(schemes.value(code, SKOS.notation)) == str(code).removeprefix(KKC).partition("-")[2]


def test_chains_say_what_the_contract_says(ontology: Graph) -> None:
    heads = set(ontology.subjects(OWL.propertyChainAxiom))
    assert heads == {URIRef(KK + name) for name in CASES["chains"]}
    for name, chains in CASES["chains"].items():
        found = (ontology.items(head) for head in ontology.objects(URIRef(KK + name), OWL.propertyChainAxiom))
        assert sorted(" ".join(part.n3(ontology.namespace_manager) for part in one) for one in found) == chains


@pytest.mark.parametrize("name", CASES["models"])
def test_barrier_model_has_its_steps_and_expectations(name: str, schemes: Graph) -> None:
    model = URIRef(f"https://w3id.org/ketenkaart/id/model/{name}")
    steps = sorted(str(schemes.value(one, SKOS.notation)) for one in schemes.objects(model, SKOS.hasTopConcept))
    kind = URIRef(KK + "Expectation")
    mine = [one for one in schemes.subjects(DCTERMS.isPartOf, model) if (one, RDF.type, kind) in schemes]
    assert [len(mine), " ".join(steps)] == CASES["models"][name]
    for expectation in mine:  # each is ours, with its reason and source
        assert str(schemes.value(expectation, URIRef(KK + "basis"))) == KKC + "basis-geduid"
        assert schemes.value(expectation, URIRef(KK + "rationale"))
        assert "2026" in str(schemes.value(expectation, DCTERMS.source))


def test_every_term_in_graph_queries_and_rules_is_declared(ontology: Graph, schemes: Graph, report: Store) -> None:
    declared = {str(one) for graph in (ontology, schemes) for one in graph.subjects()}
    parts = [part for triple in report for part in triple]
    used = {str(getattr(part, "value", "")) for part in parts}
    for pattern, folder in (("**/*.rq", "queries"), ("**/*.rq", "graph"), ("**/*.rq", "ontology")):
        for path in files(folder, pattern):
            text = re.sub(r"(?m)^#.*", "", path.read_text(encoding="utf-8"))
            used |= {PREFIXES[prefix] + name for prefix, name in re.findall(r"\b(kkc?):([\w-]+)", text)}
    assert {one for one in used if one.startswith((KK, KKC))} - declared == {KK}  # which the dataset names itself
    assert [part for part in parts if type(part).__name__ == "BlankNode"] == []


def test_every_term_names_the_classes_that_may_carry_it(ontology: Graph) -> None:
    """A field without its class in the ontology would be refused as a misspelling (ontology/shapes/woorden.ttl)."""
    at = URIRef("https://schema.org/domainIncludes")
    kinds = (OWL.ObjectProperty, OWL.DatatypeProperty)
    mine = {p for kind in kinds for p in ontology.subjects(RDF.type, kind) if str(p).startswith(KK)}
    assert {p for p in mine if not (ontology.value(p, at) or ontology.value(p, RDFS.domain))} == set()
    for record in every_record():
        for name, predicate, mark, _ in record_fields(record):
            apart = name in Described.model_fields  # what a plan says of its data stands on the dataset
            if apart or isinstance(mark, Nested) or URIRef(predicate.value) not in mine:  # an English name is a label
                continue
            term = URIRef(predicate.value)
            given = {*ontology.objects(term, at), *ontology.objects(term, RDFS.domain)}
            above = {URIRef(iri(record.rdf_class).value)}
            for one in [*above]:
                above |= set(ontology.transitive_objects(one, RDFS.subClassOf))
            assert given & above, f"{name} van {record.__name__}: zet {record.rdf_class} bij schema:domainIncludes"


def test_every_link_is_looked_at_from_the_thing_it_points_at(ontology: Graph) -> None:
    """What is not, points out of the graph, at anything, at a model that the plan may not use, or stands in no plan."""
    links = {p for p in ontology.subjects(RDF.type, OWL.ObjectProperty) if str(p).startswith(KK)}
    looked = set(graph_of("shapes/*.ttl").objects(None, SH.targetObjectsOf))
    outside = {"tooi", "cellColumn", "gapSubject", "impliedAt", "within", "appliesTo"}
    assert {str(one).removeprefix(KK) for one in links - looked} == outside


def test_every_module_says_who_made_it_what_one_may_do_with_it_and_which_version_it_is() -> None:
    graph = graph_of("*.ttl", "alignments/*.ttl", "shapes/*.ttl")
    headers = set(graph.subjects(RDF.type, OWL.Ontology))
    assert len({str(one) for header in headers for one in graph.objects(header, OWL.versionInfo)}) == 1
    for header in headers:
        assert str(graph.value(header, DCTERMS.license)) == "https://creativecommons.org/licenses/by/4.0/", header
        assert graph.value(header, URIRef("http://purl.org/dc/elements/1.1/creator")), header


def test_module_that_can_be_taken_alone() -> None:
    """A barrier model can be written with the small module: it imports nothing and names none of our other terms."""

    def ours(graph: Graph) -> set[URIRef]:
        return {t for triple in graph for t in triple if isinstance(t, URIRef) and t.startswith(KK)} - {URIRef(KK)}

    small = Graph().parse(SMALL)
    (header,) = small.subjects(RDF.type, OWL.Ontology)
    assert header == URIRef(KK.removesuffix("#") + "/barrier-model")
    assert small.value(header, OWL.imports) is None
    declared = set(small.subjects(RDFS.isDefinedBy, header))
    assert ours(small) == declared
    assert 10 < len(declared) < 20
    assert ours(graph_of("schemes/barrieremodel-mensenhandel.ttl")) <= declared
    assert set(graph_of("ketenkaart.ttl").objects(None, OWL.imports)) == {header}


@pytest.mark.large
def test_all_is_within_owl_2_dl(tmp_path: Path) -> None:
    """Each module with what it stands on, all together, and with the codes; and a planted fault is seen.

    The OWL API that Owlready2 brings along (3.4.3) is older than rdf:langString, which it calls rdf:PlainLiteral.
    """
    terms = [*files("ontology", "*.ttl"), *files("ontology", "alignments/*.ttl")]
    core = ROOT / "ontology" / "ketenkaart.ttl"
    fault = tmp_path / "fout.ttl"  # a shortcut that has a chain may not have an axiom about how many
    owl = "http://www.w3.org/2002/07/owl#"
    fault.write_text(f"<{KK}covers> a <{owl}FunctionalProperty> , <{owl}IrreflexiveProperty> .", encoding="utf-8")
    codes = [*terms, *files("ontology", "schemes/*.ttl")]
    modules = {"small": [SMALL], "core": [SMALL, core], "all": terms, "codes": codes, "wrong": [*terms, fault]}
    for name, paths in modules.items():
        graph = Graph()
        for path in paths:
            text = path.read_text(encoding="utf-8").replace("rdf:langString", "rdf:PlainLiteral")
            graph.parse(data=text, format="turtle")
        graph.serialize(tmp_path / f"{name}.rdf", format="xml", encoding="utf-8")
    jars = ":".join(map(str, (Path(owlready2.__file__).parent / "pellet").glob("*.jar")))
    java = ["java", *BRIEFLY, "-cp", jars, str(ROOT / "tests" / "owl" / "Profile.java")]
    java += [str(tmp_path / f"{name}.rdf") for name in modules]
    said = subprocess.run(java, capture_output=True, text=True, check=True, timeout=300).stdout
    found: dict[str, list[str]] = {}  # per file a line with its axioms, and what is outside the profile under it
    for name, axioms, beyond in re.findall(r"(?m)^(\w+)\.rdf (\d+)\n((?:  .*\n)*)", said):
        assert int(axioms) > 100
        found[name] = beyond.splitlines()
    wrong = found.pop("wrong")
    assert found == {"small": [], "core": [], "all": [], "codes": []}
    assert any("covers" in line for line in wrong)


def test_what_people_meet_first_is_explained_by_a_note_and_an_example(ontology: Graph) -> None:
    terms = [URIRef(KK + name) for name in CASES["first"]]
    for predicate in (SKOS.scopeNote, SKOS.example):
        assert [term for term in terms if languages(ontology, term, predicate) != {"nl", "en"}] == []


def test_two_names_that_differ_by_a_capital_say_so(ontology: Graph) -> None:
    names = {str(s).removeprefix(KK) for s in ontology.subjects(RDF.type) if str(s).startswith(KK)}
    pairs = [(name, name[0].upper() + name[1:]) for name in names if name[0].islower()]
    twins = [(one, other) for one, other in pairs if other in names]
    assert len(twins) > 30
    for one, other in twins:
        notes = [n for n in ontology.objects(URIRef(KK + one), SKOS.scopeNote) if f"kk:{other}" in n]  # type: ignore[operator]
        assert {note.language for note in notes} == {"nl", "en"}, one  # type: ignore[attr-defined]
        if one not in {"deadline", "initiative"}:  # whose notes say otherwise
            assert ontology.value(URIRef(KK + one), RDFS.range) == URIRef(KK + other)
