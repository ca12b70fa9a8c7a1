"""Of a shape only what a graph may break is asked; expectations by hand, for one property with every sort of limit."""

import pytest

from ketenkaart.ontology.breakable import breakable
from ketenkaart.store import Format, Literal, Node, Store, Term, Triple, iri, text, typed

SHAPE = Node("https://w3id.org/ketenkaart/shape#Deadline")
SAID = ("path", "message")


def edtf(value: str) -> Literal:
    return typed(value, "xsd:string")


def left(triples: list[Triple]) -> tuple[Store, Store]:
    """Return the shapes that a graph may break, and what they look at."""
    shapes, seen = breakable(Store(triples).serialise(Format.N_TRIPLES))
    return Store().load_bytes(shapes), Store().load_bytes(seen)


def node(name: str) -> Node:
    return Node(f"https://example.org/{name}")


def deadlines(name: str, values: list[tuple[str, Term]], lacking: tuple[str, ...] = ()) -> list[Triple]:
    typed_ = [(node(one), iri("rdf:type"), iri("kk:Deadline")) for one in {*(one for one, _ in values), *lacking}]
    return [*typed_, *((node(one), iri(name), value) for one, value in values)]  # type: ignore[list-item]


def asked(name: str, values: list[tuple[str, Term]], *lacking: str) -> set[str]:
    """Return what is still asked of a property of deadlines in a graph of such triples, and of some that lack it."""
    shapes, _ = left(deadlines(name, values, lacking))
    parts = [part for _, _, part in shapes.match(SHAPE, iri("sh:property")) if any(shapes.match(part, None, iri(name)))]
    names = {p.value.rpartition("#")[2] for part in parts for _, p, _ in shapes.match(part)}
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
    assert asked("kk:deadlineText", [("a", text("eind 2012"))], "b") == {"minCount"}
    assert asked("kk:deadlineText", [("a", text("late 2012", "en"))]) == {"minCount", "languageIn"}
    assert asked("kk:modality", [("a", iri("kkc:modality-belofte"))], "b") == {"minCount"}
    assert asked("kk:modality", [("a", text("belofte"))]) == {"minCount", "nodeKind", "pattern"}
    assert asked("kk:deadlineLabel", [], "a") == set()


def test_what_each_of_them_has_is_not_asked() -> None:
    assert asked("kk:modality", [("a", iri("kkc:modality-belofte")), ("b", iri("kkc:modality-belofte"))]) == set()


@pytest.mark.parametrize(
    ("day", "left"),
    [
        (typed("2012-02-29", "xsd:date"), {"lessThanOrEquals"}),
        (typed("2013-02-29", "xsd:date"), {"lessThanOrEquals", "datatype"}),
        (typed("20130228", "xsd:date"), {"lessThanOrEquals", "datatype"}),
    ],
)
def test_a_day_must_be_one(day: Literal, left: set[str]) -> None:
    assert asked("kk:dueFrom", [("a", day)]) == left


def targets(triples: list[Triple]) -> set[str]:
    """Return the names of the shapes that still look at something in a graph."""
    shapes, _ = left(triples)
    return {s.value.rpartition("#")[2] for name in ("Class", "SubjectsOf", "ObjectsOf") for s, _, _ in shapes.match(p=iri(f"sh:target{name}"))}


MEASURE: Triple = (node("m"), iri("rdf:type"), iri("kk:Measure"))
POINTS: Triple = (node("d"), iri("kk:initiative"), node("m"))


def test_what_is_pointed_at_is_looked_up() -> None:
    assert "KnownUndertaking" not in targets([MEASURE, POINTS])
    assert "KnownUndertaking" in targets([POINTS])
    assert "KnownUndertaking" in targets([MEASURE, POINTS, (node("d"), iri("kk:initiative"), node("other"))])


def test_of_a_choice_one_side_is_enough() -> None:
    """A deadline without a day of delivery, and one with: only then it must have been met."""
    deadline: Triple = (node("d"), iri("rdf:type"), iri("kk:Deadline"))
    assert "DeliveredOn" not in targets([deadline])
    assert "DeliveredOn" in targets([deadline, (node("d"), iri("kk:deliveredOn"), typed("2012", "xsd:string"))])


def test_a_negation_holds_of_what_is_absent() -> None:
    """Work for all steps says why; a measure that has a step of its own need not."""
    everywhere: Triple = (node("m"), iri("kk:crossCutting"), typed("true", "xsd:boolean"))
    assert "CrossCutting" not in targets([MEASURE])
    assert "CrossCutting" in targets([MEASURE, everywhere])


def test_a_class_under_another_leaves_all_to_the_engine() -> None:
    under: Triple = (iri("kk:Own"), iri("rdfs:subClassOf"), iri("kk:Measure"))
    assert "KnownUndertaking" not in targets([MEASURE, POINTS, under])
    own: Triple = (node("m"), iri("rdf:type"), iri("kk:Own"))
    assert {"Measure", "CrossCutting"} <= targets([own, under])
    assert own in list(left([own, under])[1])


def test_the_engine_gets_what_the_shapes_name() -> None:
    day = typed("2012-02-29", "xsd:date")
    _, seen = left([*deadlines("kk:dueFrom", [("a", day)]), (node("a"), iri("kk:own"), node("b"))])
    assert {p for _, p, _ in seen} == {iri("kk:dueFrom"), iri("rdf:type")}
