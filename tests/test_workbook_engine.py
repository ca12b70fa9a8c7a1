"""A large graph is checked by another engine than a small one: for every shape both must say the same."""

import re

import pytest
from rdflib import SH, Graph

from ketenkaart.ontology.validate import compiled, reference
from tests.test_shapes import BROKEN, HEAD, good, term

__all__ = ["good"]  # the fixture
LEFT_OPEN = re.compile(r" Het gaat om .+$")  # which of two equal status reports is named, an engine may choose


def said(report: Graph) -> set[tuple[str, str]]:
    results = list(report.objects(None, SH.result))
    return {
        (str(report.value(r, SH.focusNode)), LEFT_OPEN.sub("", str(report.value(r, SH.resultMessage)))) for r in results
    }


@pytest.mark.parametrize("shape", sorted(BROKEN))
def test_both_engines_say_the_same(shape: str, good: str) -> None:
    data = Graph().parse(data=good, format="nt")
    for line in BROKEN[shape].split("\n"):
        if line.startswith("-"):
            subject, predicate = (term(word) for word in line[2:].split())
            data.remove((subject, predicate, None))
        else:
            data.parse(data=f"{HEAD}{line[2:]} .", format="turtle")
    raw = data.serialize(format="nt", encoding="utf-8")
    one = said(reference(raw))
    assert one
    assert one == said(compiled(raw))
