"""What can be said: every term is declared, labelled and defined in both languages; chains and rules agree in name."""

import re
import subprocess
from pathlib import Path

import owlready2
import pytest
from rdflib import DCTERMS, OWL, RDF, RDFS, SH, SKOS, Graph, URIRef

from ketenkaart import Plans
from ketenkaart.content import files
from ketenkaart.graph.build.properties import every_record
from ketenkaart.graph.build.triples import record_fields
from ketenkaart.graph.records.dataset import Described
from ketenkaart.graph.records.fields import Nested
from ketenkaart.reasoning.reason import BRIEFLY
from ketenkaart.store import PREFIXES, Store, iri
from tests.conftest import ROOT

KK, KKC = PREFIXES["kk"], PREFIXES["kkc"]
SMALL = ROOT / "ontology" / "barrier-model.ttl"
TERMS = """BarrierModel Barrier InterventionKind ExploitationForm Status CellState Basis Role Strength Continuation Scope Engagement
Passage Document Plan Chapter Undertaking Initiative Measure Pilot EnforcementOperation Event Agreement Involvement Contribution
StatusReport Deadline Expectation Assessment InformationFlow Facilitator Bottleneck Figure Publication Legislation Contradiction
CoverageCell Gap order atSteps isGeneric standsFor statutoryKind isIndependent post asOf part document sha256 inPlan usesModel
chapterLead reportedUnder exploitationForm scope place lagNamed endsOn fundingCondition waitsFor replacedBy followedBy seeAlso
legalObstacle crossCutting rationale interventionKind inChapter promise isNew numberedByUs silentPart summary weight subMeasureOf
isContainer organisation initiative role barrier basis strength alternativeReading status continuation resultReported deadlineText
deadline dueFrom dueBy deadlineLabel modality condition delivered deliveredOn finalDueBy revisedDueBy engagement expectedBy
agreementStatus from to content flowState followUp feedback awareness addressedBy resolution lawState concerns cellBarrier cellColumn
dimension state stateBasis supportOnly initiativeCount partnerCount spread expected query gapSubject gapBarrier gapKind gapPartner
severity detail evidence actor leader statedBarrier actorOf leaderOf initiativeOf byOrganisationOf actsIn leads contributesTo contributesAsStatedTo
covers coversAsStated currentStatus coversInForce cooperatesWith tooi checkedOn passage mainPassage legalQuestion reason
establishes impliedAt statedOnly deliveredFrom Origin Budget Indicator Decision origin unplaced statusUnknown appliesTo budget
amount euros fundedFrom indicator measured target measuredOn decision decidedBy decidedOn priority frequency targetGroup mostState familyCount
progress cellRemark mostStateBasis directFamilyCount directSpread mostStateHeld familyHead within familyMember Family CellRemark
strictReading open Project StandingWork InitiativeKind Serves Nearby Nearness CrossCheck initiativeKind initiativeClass serves numberOf
degree sameAct nearby nearness checkedAcross words looked underWay dateMayBelongTo between mutual notThere""".split()  # noqa: SIM905 - a list of names reads better as text
CHAINS = {
    "actsIn": ["kk:actorOf kk:initiative"],
    "leads": ["kk:leaderOf kk:initiative"],
    "contributesTo": ["kk:contributesTo skos:broader", "kk:initiativeOf kk:barrier"],
    "contributesAsStatedTo": ["kk:contributesAsStatedTo skos:broader", "kk:initiativeOf kk:statedBarrier"],
    "covers": ["kk:actsIn kk:contributesTo"],
}


@pytest.fixture(scope="module")
def ontology() -> Graph:
    graph = Graph()
    for path in files("ontology", "*.ttl"):
        graph.parse(path)
    return graph


@pytest.fixture(scope="module")
def schemes() -> Graph:
    graph = Graph()
    for path in files("ontology", "schemes/*.ttl"):
        graph.parse(path)
    return graph


def languages(graph: Graph, node: URIRef, predicate: URIRef) -> set[str | None]:
    return {value.language for value in graph.objects(node, predicate)}  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", TERMS)
def test_a_term_of_the_contract_has_label_and_definition_in_both_languages(name: str, ontology: Graph) -> None:
    term = URIRef(KK + name)
    assert {"nl", "en"} <= languages(ontology, term, RDFS.label)
    assert {"nl", "en"} <= languages(ontology, term, SKOS.definition)


def test_every_code_has_label_definition_and_order(schemes: Graph) -> None:
    codes = [c for c in schemes.subjects(RDF.type, SKOS.Concept) if str(c).startswith(KKC)]
    assert len(codes) > 120
    for code in codes:
        assert isinstance(code, URIRef)
        for predicate in (SKOS.prefLabel, SKOS.definition):
            assert {"nl", "en"} <= languages(schemes, code, predicate), code
        assert str(schemes.value(code, SKOS.notation)) == str(code).removeprefix(KKC).partition("-")[2]


def test_chains_say_what_the_contract_says(ontology: Graph) -> None:
    heads = set(ontology.subjects(OWL.propertyChainAxiom))
    assert heads == {URIRef(KK + name) for name in CHAINS}
    for name, chains in CHAINS.items():
        found = ontology.objects(URIRef(KK + name), OWL.propertyChainAxiom)
        assert (
            sorted(" ".join(part.n3(ontology.namespace_manager) for part in ontology.items(head)) for head in found)
            == chains
        )


@pytest.mark.parametrize(
    ("name", "steps", "expectations"),
    [
        ("mensenhandel", ["arbeid", "entree", "financien", "huisvesting", "identiteit"], 29),
        (
            "arbeidsmigranten",
            ["arbeid", "huisvesting", "registratie", "terugkeer", "verblijf", "werving-en-entree"],
            25,
        ),
    ],
)
def test_a_barrier_model_has_its_steps_and_expectations(
    name: str, steps: list[str], expectations: int, schemes: Graph
) -> None:
    model = URIRef(f"https://w3id.org/ketenkaart/id/model/{name}")
    assert sorted(str(schemes.value(b, SKOS.notation)) for b in schemes.objects(model, SKOS.hasTopConcept)) == steps
    mine = [
        e for e in schemes.subjects(DCTERMS.isPartOf, model) if (e, RDF.type, URIRef(KK + "Expectation")) in schemes
    ]
    assert len(mine) == expectations
    for expectation in mine:  # each is ours, with its reason and source
        assert str(schemes.value(expectation, URIRef(KK + "basis"))) == KKC + "basis-geduid"
        assert schemes.value(expectation, URIRef(KK + "rationale"))
        assert "2026" in str(schemes.value(expectation, DCTERMS.source))


def test_every_term_in_the_graph_the_queries_and_the_rules_is_declared(ontology: Graph, schemes: Graph) -> None:
    declared = {str(s) for s in ontology.subjects() if str(s).startswith(KK)}
    codes = {str(s) for s in schemes.subjects() if str(s).startswith(KKC)}
    store: Store = Plans().at()
    used = {str(getattr(t, "value", "")) for triple in store for t in triple}
    for path in [*files("queries", "**/*.rq"), *files("graph", "rules/*.rq"), *files("graph", "uitvoer/*.rq")]:
        text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
        used |= {KK + name for name in re.findall(r"\bkk:(\w+)", text)}
        used |= {KKC + name for name in re.findall(r"\bkkc:([\w-]+)", text)}
    assert {term for term in used if term.startswith(KK)} - declared == {KK}  # the namespace, named by the dataset
    assert {term for term in used if term.startswith(KKC)} - codes == set()


def test_data_has_no_blank_nodes(report: Store) -> None:
    assert [t for t in report if any(type(part).__name__ == "BlankNode" for part in t)] == []


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
    """What is not, points out of the graph, at anything, at a model that the plan may not use, or is not written in a plan."""
    shapes = Graph()
    for path in files("ontology", "shapes/*.ttl"):
        shapes.parse(path)
    links = {p for p in ontology.subjects(RDF.type, OWL.ObjectProperty) if str(p).startswith(KK)}
    looked = set(shapes.objects(None, SH.targetObjectsOf))
    assert {str(p).removeprefix(KK) for p in links - looked} == {"tooi", "cellColumn", "gapSubject", "impliedAt", "within", "appliesTo"}


def test_every_module_says_who_made_it_what_one_may_do_with_it_and_which_version_it_is() -> None:
    numbers = set()
    for path in [*files("ontology", "*.ttl"), *files("ontology", "alignments/*.ttl"), *files("ontology", "shapes/*.ttl")]:
        graph = Graph().parse(path)
        for header in graph.subjects(RDF.type, OWL.Ontology):
            numbers.add(str(graph.value(header, OWL.versionInfo)))
            assert str(graph.value(header, DCTERMS.license)) == "https://creativecommons.org/licenses/by/4.0/", path
            assert graph.value(header, URIRef("http://purl.org/dc/elements/1.1/creator")), path
    assert len(numbers) == 1


def test_a_module_that_can_be_taken_alone() -> None:
    """A barrier model can be written down with the small module: it imports nothing and names none of our other terms."""
    small = Graph().parse(SMALL)
    (header,) = small.subjects(RDF.type, OWL.Ontology)
    assert header == URIRef(KK.removesuffix("#") + "/barrier-model")
    assert small.value(header, OWL.imports) is None
    declared = set(small.subjects(RDFS.isDefinedBy, header))
    assert {t for triple in small for t in triple if isinstance(t, URIRef) and t.startswith(KK)} - {URIRef(KK)} == declared
    assert 10 < len(declared) < 20
    model = Graph().parse(ROOT / "ontology" / "schemes" / "barrieremodel-mensenhandel.ttl")
    used = {t for s, p, o in model for t in (p, o) if isinstance(t, URIRef) and t.startswith(KK)}
    assert used <= declared
    core = Graph().parse(ROOT / "ontology" / "ketenkaart.ttl")
    assert set(core.objects(None, OWL.imports)) == {header}


def beyond_owl_2_dl(folder: Path, **ontologies: list[Path]) -> dict[str, list[str]]:
    """Return what an OWL API finds outside OWL 2 DL, by name.

    It is the one that Owlready2 brings along (3.4.3); it is older than rdf:langString, which it calls rdf:PlainLiteral.
    """
    names = []
    for name, paths in ontologies.items():
        graph = Graph()
        for path in paths:
            text = path.read_text(encoding="utf-8")
            graph.parse(data=text.replace("rdf:langString", "rdf:PlainLiteral"), format="turtle")
        names.append(str(folder / f"{name}.rdf"))
        graph.serialize(names[-1], format="xml", encoding="utf-8")
    jars = ":".join(map(str, (Path(owlready2.__file__).parent / "pellet").glob("*.jar")))
    java = ["java", *BRIEFLY, "-cp", jars, str(ROOT / "tests" / "owl" / "Profile.java"), *names]
    said = subprocess.run(java, capture_output=True, text=True, check=True, timeout=300).stdout
    found: dict[str, list[str]] = {}
    for line in said.splitlines():
        if line.startswith("  "):
            found[name].append(line.strip())
        else:
            name, axioms = line.split()
            name = name.removesuffix(".rdf")
            assert int(axioms) > 100
            found[name] = []
    return found


def test_all_is_within_owl_2_dl(tmp_path: Path) -> None:
    """Each module with what it stands on, all together, and with the codes; and a planted fault is seen."""
    terms = [*files("ontology", "*.ttl"), *files("ontology", "alignments/*.ttl")]
    core = ROOT / "ontology" / "ketenkaart.ttl"
    # A shortcut that has a chain may not have an axiom about how many.
    fault = tmp_path / "fout.ttl"
    kinds = "<http://www.w3.org/2002/07/owl#FunctionalProperty> , <http://www.w3.org/2002/07/owl#IrreflexiveProperty>"
    fault.write_text(f"<{KK}covers> a {kinds} .", encoding="utf-8")
    found = beyond_owl_2_dl(
        tmp_path,
        small=[SMALL],
        core=[SMALL, core],
        all=terms,
        codes=[*terms, *files("ontology", "schemes/*.ttl")],
        wrong=[*terms, fault],
    )
    wrong = found.pop("wrong")
    assert found == {"small": [], "core": [], "all": [], "codes": []}
    assert any("covers" in line for line in wrong)


FIRST = """BarrierModel Barrier InterventionKind Expectation Basis Plan Chapter Passage Undertaking Initiative Measure Pilot
Agreement Involvement Role Contribution StatusReport Deadline CoverageCell Gap""".split()  # noqa: SIM905


@pytest.mark.parametrize("name", FIRST)
def test_what_people_meet_first_is_explained_by_a_note_and_an_example(name: str, ontology: Graph) -> None:
    for predicate in (SKOS.scopeNote, SKOS.example):
        assert languages(ontology, URIRef(KK + name), predicate) == {"nl", "en"}


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
