"""A large graph is checked by another engine than a small one: for every shape both must say the same."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from rdflib import SH, Graph

from ketenkaart.content import files
from ketenkaart.ontology.validate import compiled, reference
from tests.test_shapes import BROKEN, HEAD, term

SHAPES = Graph()
for path in files("ontology", "shapes/*.ttl"):
    SHAPES.parse(path)
# What a shape asks by a query, neither is asked: our own store is (tests/test_shapes.py).
ASKED = {str(shape).rsplit("#", 1)[-1] for shape in SHAPES.subjects(SH.sparql)}
# What edits a shared code, or is said of one, cannot stand beside a plan in which that code is whole.
APART = sorted({"KnownCode"} | {s for s, edits in BROKEN.items() if re.search(r"(?m)^[-+] (?!x:|o:)", edits)})
TOGETHER = sorted(set(BROKEN) - set(APART) - ASKED)
OWN = ("https://w3id.org/ketenkaart/id/plan/t/", "https://w3id.org/ketenkaart/id/org/")
Said = set[tuple[str, str]]


def broken(shape: str, data: Graph) -> bytes:
    """Return a good graph in which one shape is broken, as N-Triples; `data` is changed."""
    for line in BROKEN[shape].split("\n"):
        if line.startswith("-"):
            subject, predicate = (term(word) for word in line[2:].split())
            data.remove((subject, predicate, None))
        else:
            data.parse(data=f"{HEAD}{line[2:]} .", format="turtle")
    return data.serialize(format="nt", encoding="utf-8")


def said(report: Graph) -> Said:
    results = list(report.objects(None, SH.result))
    return {(str(report.value(r, SH.focusNode)), str(report.value(r, SH.resultMessage))) for r in results}


@cache
def codes() -> Graph:
    graph = Graph()
    for path in files("ontology", "schemes/*.ttl"):
        graph.parse(path)
    return graph


@cache
def plan() -> Graph:
    return Graph().parse(Path(__file__).parent / "shapes" / "goed.ttl")


@pytest.fixture(scope="module")
def answers() -> tuple[Said, Said]:
    """What both engines say of one graph that holds a plan for each shape, in which that shape is broken."""
    raw = codes().serialize(format="nt", encoding="utf-8")
    for shape in TOGETHER:
        text = broken(shape, plan() + Graph()).decode()
        for place in OWN:
            text = text.replace(place, f"{place}{shape}/")
        raw += text.encode()
    return said(reference(raw)), said(compiled(raw))


@pytest.mark.parametrize("shape", TOGETHER)
def test_both_engines_say_the_same(shape: str, answers: tuple[Said, Said]) -> None:
    one, other = ({found for found in answer if f"/{shape}/" in found[0]} for answer in answers)
    assert one
    assert one == other


def test_both_engines_say_the_same_of_shared_codes() -> None:
    """All in one graph: what is said is told apart by what was edited, and how much is said of it."""
    data, edited = codes() + plan(), Counter[str]()
    for shape in APART:
        raw = broken(shape, data)
        if shape != "CellExpected":  # with every expectation of the model there, another one expects that work
            edited[str(term(BROKEN[shape].split()[-1 if shape == "KnownCode" else 1]))] += 1  # of what is no code, the word itself
    one, other = said(reference(raw)), said(compiled(raw))
    assert one == other
    assert edited - Counter(node for node, _ in one) == Counter()
