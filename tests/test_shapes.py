"""Every shape fires on a node that breaks it, says so in one Dutch sentence, and touches real nodes."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import RDF, SH, Graph, URIRef
from rdflib.term import Node

from ketenkaart.content import files
from ketenkaart.ontology import query_constraints
from ketenkaart.ontology.core_constraints import ShapeCompiler, nodes_per_shape, violations
from ketenkaart.ontology.query_constraints import query_violations, term_domains
from ketenkaart.store import PREFIXES, Format, Store
from tests.reference import all_shapes

KKS = "https://w3id.org/ketenkaart/shape#"
HEAD = (
    "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    + """
@prefix m: <https://w3id.org/ketenkaart/id/model/mensenhandel/> .
@prefix id: <https://w3id.org/ketenkaart/id/model/> .
@prefix o: <https://w3id.org/ketenkaart/id/org/> .
@prefix x: <https://w3id.org/ketenkaart/id/plan/t/> .
"""
)

# Per shape, by hand: what is taken away (- subject predicate) and what is put in (+ triple).
BROKEN = {
    "Agreement": "- x:agr kk:agreementStatus",
    "AgreementStatus": "- kkc:agreementstatus-ondertekend kk:givesStatus",
    "AlternativeReading": "- x:alt kk:rationale",
    "Assessment": "- x:as kk:post",
    "Barrier": "+ m:x a kk:Barrier ; skos:broader m:werving",
    "BarrierOfModel": "+ x:bad a kk:Barrier\n- x:c1 kk:barrier\n+ x:c1 kk:barrier x:bad",
    "Basis": "- kkc:basis-geduid kk:mark",
    "Bottleneck": "- x:bo kk:resolution",
    "CrossCheck": "- x:check kk:words",
    "KnownNearby": "+ x:sp kk:nearby x:nergens",
    "Nearby": "- x:near kk:summary",
    "AnswerReason": "- x:why kk:rationale",
    "CellExpected": "+ m:expectation-entree-preventie kk:organisation o:a",
    "LateStatus": "- x:st3 kk:status\n+ x:st3 kk:status kkc:status-vertraagd",
    "OpenMilestone": "- x:st1 kk:status\n+ x:st1 kk:status kkc:status-structureel\n- x:d1 kk:delivered\n+ x:d1 kk:delivered kkc:delivery-niet-geleverd",
    "OwnAnswer": "- x:rec kk:rationale\n- x:rec kk:response\n+ x:rec kk:response kkc:response-niet-gemeld",
    "SilentBeside": "+ x:m3 kk:seeAlso x:m1",
    "TwoRoles": "+ x:i9 a kk:Involvement ; kk:inPlan x:plan ; kk:initiative x:m3 ; kk:organisation o:a ; kk:role kkc:role-aanwezig ; kk:passage x:p1",
    "UncheckedSilence": "- x:sp kk:checkedAcross",
    "ByOrganisation": "- x:c1 kk:byOrganisation\n+ x:c1 kk:byOrganisation o:b",
    "CellTotal": "- x:cell kk:initiativeCount\n+ x:cell kk:initiativeCount 99",
    "Continuation": "+ x:st1 kk:continuation kkc:continuation-blijvend",
    "CurrentStatus": "- x:m1 kk:currentStatus\n+ x:m1 kk:currentStatus kkc:status-gepland",
    "DayOfCentury": '+ x:m3 kk:endsOn "1012-01-01"^^xsd:date',
    "DayOfPlan": '+ x:m3 kk:endsOn "1990-01-01"^^xsd:date',
    "DayBeforePlan": '- x:d1 kk:deliveredFrom\n+ x:d1 kk:deliveredFrom "2009-01-01"^^xsd:date',
    "DeliveredBefore": '- x:d1 kk:deliveredFrom\n+ x:d1 kk:deliveredFrom "2014-01-01"^^xsd:date',
    "DueInDeadline": '- x:d1 kk:dueBy\n+ x:d1 kk:dueBy "2099-12-31"^^xsd:date',
    "KnownChapter": "- x:m1 kk:inChapter\n+ x:m1 kk:inChapter x:nergens",
    "KnownAnswer": "+ x:rec kk:answeredBy o:a",
    "KnownRecommendation": "+ x:rec kk:repeats x:nergens",
    "Recommendation": "- x:rec kk:recommendationKind",
    "KnownDocument": "- x:p1 kk:document\n+ x:p1 kk:document x:nergens",
    "KnownModel": "- x:plan kk:usesModel\n+ x:plan kk:usesModel id:nergens",
    "KnownPart": "+ x:m1 kk:budget x:nergens",
    "KnownReading": "+ x:c1 kk:alternativeReading x:nergens",
    "KnownReport": "+ x:plan kk:report x:nergens",
    "KnownSaying": "+ o:a kk:actorOf x:nergens",
    "KnownSilence": "+ x:m1 kk:silentPart x:nergens",
    "KnownSubject": "+ x:bo kk:concerns x:nergens",
    "KnownWork": "+ x:m1 kk:waitsFor o:a",
    "FlowBetween": "- x:fl kk:to\n+ x:fl kk:to o:a",
    "NotItself": "+ x:m1 kk:seeAlso x:m1",
    "OneParty": "+ x:i9 a kk:Involvement ; kk:inPlan x:plan ; kk:initiative x:agr ; kk:organisation o:a ; kk:role kkc:role-ondertekenaar",
    "WrittenLater": '- x:p2 kk:document\n+ x:p2 kk:document x:doc ; kk:asOf "2014-01-01"^^xsd:date',
    "NoCircle": "+ x:m1 kk:followedBy x:m3 . x:m3 kk:followedBy x:pilot . x:pilot kk:followedBy x:m1",
    "NoPerson": "+ o:a a foaf:Person",
    "OneLink": "+ x:c2 a kk:Contribution ; kk:inPlan x:plan ; kk:initiative x:m1 ; kk:barrier m:entree ; kk:strength kkc:strength-direct ; "
    'kk:interventionKind kkc:kind-preventie ; kk:basis kkc:basis-als-onderwerp ; kk:rationale "r"@nl',
    "OneNumber": '- x:m3 dcterms:identifier\n+ x:m3 dcterms:identifier "1.10"',
    "OwnClass": "+ x:m3 a kk:Meassure",
    "OwnProperty": "+ x:st1 kk:statsu kkc:status-lopend",
    "ReportDate": '- x:st1 kk:asOf\n+ x:st1 kk:asOf "2031-01-01"^^xsd:date',
    "RoleFollows": "- x:i1 kk:role\n+ x:i1 kk:role kkc:role-ontvanger",
    "SamePlan": "- x:i1 kk:inPlan\n+ x:i1 kk:inPlan x:ander . x:ander a kk:Plan",
    "Shortcut": "+ o:b kk:covers m:arbeid",
    "CellState": "- kkc:state-bezig kk:screenText",
    "Chapter": "- x:ch dcterms:identifier",
    "Code": "- kkc:kind-preventie skos:definition",
    "Concept": "- kkc:kind-preventie skos:notation",
    "Concerns": '- x:bo kk:concerns\n+ x:bo kk:concerns "actie 5.4"',
    "Container": "- x:i1 kk:initiative\n+ x:i1 kk:initiative x:m2",
    "Contradiction": "- x:co kk:summary",
    "ContradictionSource": "- x:co kk:passage\n+ x:co kk:passage x:p1",
    "Contribution": "- x:c1 kk:strength",
    "ContributionSource": "- x:c1 kk:passage",
    "Budget": "- x:bu kk:amount",
    "ContributionKind": "- x:c1 kk:interventionKind",
    "CoverageCell": "- x:cell kk:state",
    "CrossCutting": "- x:m3 kk:rationale",
    "CrossCuttingOrContributions": '+ x:m1 kk:crossCutting true ; kk:rationale "r"@nl ; kk:interventionKind kkc:kind-preventie',
    "Dataset": "+ x:dataset dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/>",
    "Decision": "- x:de kk:decidedBy",
    "Deadline": '- x:d1 kk:dueFrom\n+ x:d1 kk:dueFrom "2013-01-01"^^xsd:date',
    "DeadlineSource": "- x:d1 kk:passage",
    "DeliveredOn": "- x:d1 kk:delivered\n+ x:d1 kk:delivered kkc:delivery-niet-gemeld",
    "Document": '- x:doc kk:sha256\n+ x:doc kk:sha256 "kort"',
    "Expectation": "- x:e1 kk:basis",
    "ExpectationPartner": "- x:e1 kk:engagement",
    "ExpectationSource": "- x:e1 kk:passage",
    "ExpectationWhat": "- x:e1 kk:organisation",
    "ExpectationWhy": "- m:expectation-entree-preventie kk:rationale",
    "Facilitator": "- x:fa kk:barrier",
    "Figure": "- x:fi kk:unit",
    "Indicator": "- x:in skos:prefLabel",
    "InformationFlow": "- x:fl kk:from\n- x:fl kk:to",
    "InterventionKind": "- kkc:kind-preventie kk:atSteps",
    "Involvement": "- x:i1 kk:role",
    "InvolvementSource": "- x:i1 kk:passage",
    "KnownBarrier": "- x:c1 kk:barrier\n+ x:c1 kk:barrier x:nergens",
    "KnownCode": "- x:c1 kk:strength\n+ x:c1 kk:strength kkc:strength-dirct",
    "KnownMeasure": "- x:pilot kk:reportedUnder\n+ x:pilot kk:reportedUnder x:nergens",
    "KnownOrganisation": "- x:i1 kk:organisation\n+ x:i1 kk:organisation x:nergens",
    "KnownPassage": "- x:c1 kk:passage\n+ x:c1 kk:passage x:nergens",
    "KnownPlan": "- x:c1 kk:inPlan\n+ x:c1 kk:inPlan x:nergens",
    "KnownUndertaking": "- x:i1 kk:initiative\n+ x:i1 kk:initiative x:nergens",
    "Leaf": "- x:st1 kk:initiative\n+ x:st1 kk:initiative x:m3",
    "Legislation": "+ x:law kk:lawState kkc:lawstate-aangenomen",
    "Measure": "- x:m1 kk:promise",
    "MeasureSource": "- x:m1 kk:passage",
    "Membership": "- o:mem org:member",
    "NamedSource": "- x:law kk:passage",
    "NothingReported": "- x:cell kk:initiativeCount\n+ x:cell kk:initiativeCount 0",
    "OneStatusPerDate": "+ x:st9 a kk:StatusReport ; kk:inPlan x:plan ; kk:initiative x:m1 ; kk:status kkc:status-afgerond ; "
    'kk:asOf "2013-04-08"^^xsd:date',
    "Organisation": "- o:a skos:notation",
    "OrganisationKind": "- kkc:orgkind-politie kk:organisationClass",
    "OtherInitiative": "- x:stp kk:initiative\n+ x:stp kk:initiative x:m3",
    "OtherUndertakingSource": "- x:pilot kk:passage",
    "Passage": "- x:p1 oa:start\n+ x:p1 oa:start 10",
    "Plan": "- x:plan kk:usesModel",
    "Publication": "- x:pub skos:prefLabel",
    "Report": "- x:report-1 kk:asOf",
    "ReportedNearby": '+ x:d1 kk:reportedNearby "m"@nl',
    "Role": "- kkc:role-trekker kk:isLeading",
    "Scheme": "- kkc:scheme-role skos:hasTopConcept",
    "SilentPart": "- x:sp kk:weight",
    "Statement": "- x:said rdf:predicate",
    "StatementSource": "- x:said kk:passage",
    "Status": "- kkc:status-lopend kk:givesState",
    "StatusReport": "- x:st1 kk:status",
    "StatusReportSource": "- x:st1 kk:passage",
    "SubMeasure": "- x:m2 kk:isContainer",
    "Tooi": "- o:a kk:checkedOn",
    "Undertaking": '- x:m1 kk:startsOn\n+ x:m1 kk:startsOn "2013-01-01"^^xsd:date',
}


NEEDS_TERMS = ("OwnClass", "OwnProperty")  # they ask the ontology what there is


@pytest.fixture(scope="module")
def shapes() -> Graph:
    return all_shapes()


@pytest.fixture(scope="module")
def blind(shapes: Graph) -> Graph:
    """The same shapes, of which none looks for nodes."""
    graph = Graph()
    for triple in shapes:
        if not is_target(triple[1]):
            graph.add(triple)
    return graph


@pytest.fixture(scope="module")
def good() -> Graph:
    graph = Graph()
    for path in files("ontology", "schemes/*.ttl"):
        graph.parse(path)
    return graph.parse(Path(__file__).parent / "shapes" / "goed.ttl")


@pytest.fixture(scope="module")
def terms() -> Graph:
    """What the ontology says of its terms; a class with those under it, since good nodes name but one."""
    return Graph().parse(data=Store(term_domains()).serialise(Format.N_TRIPLES), format="nt")


def run(data: Graph, shapes: Graph) -> list[str]:
    _, report, _ = validate(data, shacl_graph=shapes, advanced=True, inplace=True)
    assert isinstance(report, Graph)
    return [str(message) for message in report.objects(None, SH.resultMessage)]


def test_a_good_graph_conforms(good: Graph, shapes: Graph, terms: Graph) -> None:
    assert run(good + terms, shapes) == []
    assert violations(as_store(good)) == []


def test_every_shape_is_in_the_table(shapes: Graph) -> None:
    assert {str(n).removeprefix(KKS) for n in shapes.subjects(RDF.type, SH.NodeShape)} == set(BROKEN)


@pytest.mark.parametrize("shape", sorted(BROKEN))
def test_shape_fires_on_a_broken_node(
    shape: str, good: Graph, shapes: Graph, blind: Graph, terms: Graph
) -> None:
    data = good + Graph()
    for line in BROKEN[shape].split("\n"):
        if line.startswith("-"):
            subject, predicate = (term(word) for word in line[2:].split())
            assert list(data.triples((subject, predicate, None))), f"{line}: niets om weg te nemen"
            data.remove((subject, predicate, None))
        else:
            data.parse(data=f"{HEAD}{line[2:]} .", format="turtle")
    store, messages = as_store(data), []
    if (asking := shapes.value(URIRef(KKS + shape), SH.sparql)) is not None:
        with alone(blind, shapes, shape):
            messages = run(data + terms if shape in NEEDS_TERMS else data, blind)
        start = str(shapes.value(asking, SH.message)).partition("{")[0]  # our own store is asked the same query
        said = [one for one in query_violations(store) if one.message.startswith(start)]
        assert len(said) == len(set(messages)) or len(said) == len(messages)
    else:  # what pySHACL says of it stands beside this in tests/test_core_constraints.py
        looks = ShapeCompiler(t for t in query_constraints.shapes() if not is_target(t[1].value) or t[0].value == KKS + shape)
        messages = [one.message for one in looks.constraints() if store.select(one.query)]
    assert messages, "de vorm zwijgt over een kapotte knoop"
    assert all(message.endswith((".", ".”")) and " " in message for message in messages)


def test_every_message_is_dutch(shapes: Graph) -> None:
    assert {message.language for message in shapes.objects(None, SH.message)} == {"nl"}  # type: ignore[attr-defined]


def test_every_shape_touches_real_nodes(report: Store) -> None:
    """A shape that looks at nothing is misspelt; this plan holds no analyst's judgement, money, measurement or decision, and no value told later yet."""
    silent = {name for name, count in nodes_per_shape(report).items() if not count}
    # Nobody is in it, and the inverses are written out in an export only.
    beside = {"NoPerson", "KnownSaying", "KnownPart", "Budget", "Decision", "Indicator"}
    assert silent <= {"Assessment", "Statement", "StatementSource"} | beside


@contextmanager
def alone(blind: Graph, shapes: Graph, shape: str) -> Iterator[None]:
    """Let one of the shapes look for nodes."""
    looks = [triple for triple in shapes.triples((URIRef(KKS + shape), None, None)) if is_target(triple[1])]
    for triple in looks:
        blind.add(triple)
    yield
    for triple in looks:
        blind.remove(triple)


def as_store(graph: Graph) -> Store:
    return Store().load_bytes(graph.serialize(format="nt", encoding="utf-8"))


def is_target(predicate: Node | str) -> bool:
    return str(predicate).startswith(f"{SH}target")


@cache
def term(word: str) -> URIRef:
    graph = Graph().parse(data=f"{HEAD}{word} {word} {word} .", format="turtle")
    return next(graph.subjects())  # type: ignore[return-value]
