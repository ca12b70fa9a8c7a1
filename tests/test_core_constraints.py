"""The shapes compiled to SPARQL say what pySHACL says: for each shape, and for graphs that are broken at random."""

import random
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from rdflib import SH, Graph

from ketenkaart.content import files
from ketenkaart.errors import KetenkaartError
from ketenkaart.ontology.core_constraints import ShapeCompiler, core_violations
from ketenkaart.ontology.query_constraints import Violation
from ketenkaart.store import Format, Literal, Node, Store, Term, Triple, iri, text, typed
from tests.reference import all_shapes, reference
from tests.test_shapes import BROKEN, HEAD, term

# What a shape asks by a query is no part of this (tests/test_shapes.py).
QUERIES = {str(shape).rsplit("#", 1)[-1] for shape in all_shapes().subjects(SH.sparql)}
# What edits a shared code, or is said of one, cannot stand beside a plan in which that code is whole.
APART = sorted({"KnownCode"} | {s for s, edits in BROKEN.items() if re.search(r"(?m)^[-+] (?!x:|o:)", edits)})
TOGETHER = sorted(set(BROKEN) - set(APART) - QUERIES)
OWN = ("https://w3id.org/ketenkaart/id/plan/t/", "https://w3id.org/ketenkaart/id/org/")
GOOD = Path(__file__).parent / "shapes" / "goed.ttl"


def broken(shape: str, data: Graph) -> bytes:
    """Return a good graph in which one shape is broken, as N-Triples; `data` is changed."""
    for line in BROKEN[shape].split("\n"):
        if line.startswith("-"):
            subject, predicate = (term(word) for word in line[2:].split())
            data.remove((subject, predicate, None))
        else:
            data.parse(data=f"{HEAD}{line[2:]} .", format="turtle")
    return data.serialize(format="nt", encoding="utf-8")


def compiled(data: bytes) -> set[Violation]:
    return set(core_violations(Store().load_bytes(data)))


def elsewhere(data: bytes, name: str) -> bytes:
    """Return N-Triples in which a plan and its organisations have addresses of their own."""
    for place in OWN:
        data = data.replace(place.encode(), f"{place}{name}/".encode())
    return data


@cache
def codes() -> Graph:
    graph = Graph()
    for path in files("ontology", "schemes/*.ttl"):
        graph.parse(path)
    return graph


@cache
def plan() -> Graph:
    return Graph().parse(GOOD)


@pytest.fixture(scope="module")
def answers() -> tuple[set[Violation], set[Violation]]:
    """What both say of one graph that holds a plan for each shape, in which that shape is broken."""
    raw = codes().serialize(format="nt", encoding="utf-8")
    raw += b"".join(elsewhere(broken(shape, plan() + Graph()), shape) for shape in TOGETHER)
    return reference(raw), compiled(raw)


@pytest.mark.parametrize("shape", TOGETHER)
def test_both_say_the_same(shape: str, answers: tuple[set[Violation], set[Violation]]) -> None:
    one, other = ({found for found in answer if f"/{shape}/" in found.node} for answer in answers)
    assert one
    assert one == other


def test_both_say_the_same_of_shared_codes() -> None:
    """All in one graph: what is said is told apart by what was edited, and how much is said of it."""
    data, edited = codes() + plan(), Counter[str]()
    for shape in APART:
        raw = broken(shape, data)
        if shape != "CellExpected":  # with every expectation of the model there, another one expects that work
            edited[str(term(BROKEN[shape].split()[-1 if shape == "KnownCode" else 1]))] += 1  # of what is no code, the word itself
    one, other = reference(raw), compiled(raw)
    assert one == other
    assert edited - Counter(found.node for found in one) == Counter()


# Of these pySHACL says nothing, or breaks off, where values cannot be compared: they stay of one type (but see below).
ORDERED = {iri("kk:dueFrom"), iri("kk:dueBy"), iri("kk:startsOn"), iri("kk:endsOn"), iri("oa:start"), iri("oa:end")}
ODD: list[Term] = [text("tekst"), text(" "), text("text", "en"), text("tekst", "nl-BE"), Literal("2012-13-45"), Literal("los")]
ODD += [typed("2013-02-29", "xsd:date"), typed("-1", "xsd:integer"), typed("x", "xsd:integer"), typed("1.5", "xsd:decimal")]
ODD += [typed("12", "xsd:gYear"), iri("kkc:status-lopend"), iri("kkc:nergens"), iri("kk:Measure"), Node("https://example.org/nergens")]


def shaken(triples: list[Triple], share: float, draw: random.Random) -> list[Triple]:
    """Return triples of which a share is lost, doubled or has another value, from among all there are."""
    found: list[Triple] = []
    for s, p, o in triples:
        same = [one for one in triples if one[1] == p]
        other: Term = draw.choice(same if p in ORDERED else [*same, *draw.sample(triples, 5), *((s, p, odd) for odd in ODD)])[2]  # type: ignore[list-item]
        change = draw.choice(("lost", "doubled", "other", "moved")) if draw.random() < share else ""
        found += [(s, p, o)] * (change in ("", "doubled"))
        if change == "moved":  # to another thing
            found.append((draw.choice(triples)[0], p, o))
        elif change in ("doubled", "other"):
            found.append((s, p, other))  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize("seed", range(3))
def test_both_say_the_same_of_graphs_broken_at_random(seed: int) -> None:
    """Four plans in a graph, one of them half broken, with code lists that miss a bit."""
    draw, schemes, good = random.Random(seed), Store(), list(Store().load(GOOD))
    for path in files("ontology", "schemes/*.ttl"):
        schemes.load(path)
    raw = Store(shaken(sorted(schemes, key=str), 0.02, draw)).serialise(Format.N_TRIPLES)
    for number, share in enumerate((0.05, 0.1, 0.2, 0.5)):
        raw += elsewhere(Store(shaken(sorted(good, key=str), share, draw)).serialise(Format.N_TRIPLES), str(number))
    one, other = reference(raw), compiled(raw)
    assert len({found.message for found in one}) > 90
    assert one == other


WORK = Node("https://example.org/werk")


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("kk:startsOn", typed("2013-01-01", "xsd:date"), "De begindatum ligt na de einddatum"),
        ("kk:startsOn", Literal("later"), "De begindatum ligt na de einddatum"),  # what cannot be compared is in no order
        ("kk:isNew", typed("ja", "xsd:boolean"), "'Nieuw' is ja of nee"),  # rdflib makes it false
    ],
)
def test_where_the_recommendation_says_more_than_the_reference(name: str, value: Literal, says: str) -> None:
    store = Store([(WORK, iri("rdf:type"), iri("kk:Measure")), (WORK, iri("kk:endsOn"), typed("2012-01-01", "xsd:date")), (WORK, iri(name), value)])
    assert [one.message for one in core_violations(store) if one.path == iri(name).value and says in one.message]


SHAPE = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix kk: <https://w3id.org/ketenkaart/def#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
kk:Own a sh:NodeShape ; sh:message "m"@nl ; """


@pytest.mark.parametrize(
    "says",
    [
        "sh:targetNode kk:one ; sh:nodeKind sh:IRI",
        "sh:targetClass kk:Plan ; sh:closed true",
        "sh:targetClass kk:Plan ; sh:nodeKind sh:BlankNode",
        "sh:targetClass kk:Plan ; sh:datatype xsd:anyURI",
        "sh:targetClass kk:Plan ; sh:property kk:nergens",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:minCount 1 ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:minCount 3 ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:maxCnt 1 ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path [ sh:zeroOrMorePath kk:report ] ; sh:maxCount 1 ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:class kk:Report ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:pattern 'a' ; sh:flags 'i' ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:property [ sh:path kk:asOf ; sh:minCount 1 ] ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:maxCount 2 ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:qualifiedMinCount 1 ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path kk:report ; sh:qualifiedMinCount 2 ; sh:qualifiedValueShape [ sh:nodeKind sh:IRI ] ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:property [ sh:path [ sh:inversePath ( kk:report kk:report ) ] ; sh:maxCount 0 ; sh:message 'm' ]",
        "sh:targetClass kk:Plan ; sh:minCount 1",
        "sh:targetClass kk:Plan ; sh:inversePath kk:report",
        "sh:targetClass kk:Plan ; sh:not []",
    ],
)
def test_what_is_not_compiled_is_refused(says: str, tmp_path: Path) -> None:
    (tmp_path / "shape.ttl").write_text(f"{SHAPE}{says} .", encoding="utf-8")
    with pytest.raises(KetenkaartError, match="niet wordt gecontroleerd"):
        list(ShapeCompiler(Store().load(tmp_path / "shape.ttl")).constraints())
