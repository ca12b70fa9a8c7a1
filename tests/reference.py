"""What pySHACL, the reference, says of a graph, as far as no query in the shapes is needed to see it."""

from functools import cache

from pyshacl import validate
from rdflib import SH, Graph, URIRef

from ketenkaart.content import files
from ketenkaart.ontology.query_constraints import Violation

# What is broken by what is not there.
ABSENT = [SH[f"{name}ConstraintComponent"] for name in ("MinCount", "QualifiedMinCount", "HasValue", "Or", "Xone")]


@cache
def all_shapes() -> Graph:
    """The shapes, their queries too. Shared: copy before changing."""
    graph = Graph()
    for path in files("ontology", "shapes/*.ttl"):
        graph.parse(path)
    return graph


@cache
def core_shapes() -> Graph:
    """The shapes without their queries."""
    return (all_shapes() + Graph()).remove((None, SH.sparql, None))


def reference(data: bytes) -> set[Violation]:
    """What in N-Triples breaks a shape."""
    graph = Graph().parse(data=data, format="nt")
    _, report, _ = validate(graph, shacl_graph=core_shapes(), advanced=True, inplace=True)
    assert isinstance(report, Graph)
    found = set()
    for result in report.objects(None, SH.result):
        path = report.value(result, SH.resultPath)
        said = str(report.value(result, SH.focusNode)), str(path) if isinstance(path, URIRef) else "", str(report.value(result, SH.resultMessage))
        is_doubt = report.value(result, SH.resultSeverity) == SH.Warning
        found.add(Violation(*said, is_doubt, report.value(result, SH.sourceConstraintComponent) in ABSENT))
    return found
