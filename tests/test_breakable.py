"""Of a shape only what a graph may break is asked; expectations by hand, for one property with every sort of limit."""

import pytest

from ketenkaart.ontology.breakable import breakable
from ketenkaart.store import Format, Literal, Node, Store, Term, iri, text, typed

SHAPE = Node("https://w3id.org/ketenkaart/shape#Deadline")
SAID = ("path", "message")


def edtf(value: str) -> Literal:
    return typed(value, "xsd:string")


def asked(name: str, values: list[tuple[str, Term]]) -> set[str]:
    """Return what is still asked of a property of deadlines in a graph of such triples."""
    data = Store((Node(f"https://example.org/{one}"), iri(name), value) for one, value in values)  # type: ignore[misc]
    left = Store().load_bytes(breakable(data.serialise(Format.N_TRIPLES)))
    parts = [part for _, _, part in left.match(SHAPE, iri("sh:property")) if any(left.match(part, None, iri(name)))]
    names = {p.value.rpartition("#")[2] for part in parts for _, p, _ in left.match(part)}
    return names - set(SAID)


GOOD: list[tuple[str, Term]] = [("a", edtf("2012-41")), ("b", edtf("2013-02/2014"))]


@pytest.mark.parametrize(
    ("more", "left"),
    [
        ([], set()),
        ([("a", edtf("2015"))], {"maxCount"}),
        ([("c", edtf("eind 2012"))], {"pattern"}),
        ([("c", edtf('2012"'))], {"pattern"}),
        ([("c", text("2012"))], {"datatype"}),
        ([("c", typed("2012-01-01", "xsd:date"))], {"datatype"}),
        ([("c", iri("kk:Deadline"))], {"datatype", "pattern"}),
        ([("a", edtf("eind 2012"))], {"maxCount", "pattern"}),
    ],
)
def test_what_holds_everywhere_is_not_asked(more: list[tuple[str, Term]], left: set[str]) -> None:
    assert asked("kk:deadline", [*GOOD, *more]) == left


def test_what_may_lack_and_in_which_language() -> None:
    assert asked("kk:deadlineText", [("a", text("eind 2012"))]) == {"minCount"}
    assert asked("kk:deadlineText", [("a", text("late 2012", "en"))]) == {"minCount", "languageIn"}
    assert asked("kk:modality", [("a", iri("kkc:modality-belofte"))]) == {"minCount"}
    assert asked("kk:modality", [("a", text("belofte"))]) == {"minCount", "nodeKind", "pattern"}
    assert asked("kk:deadlineLabel", []) == set()
