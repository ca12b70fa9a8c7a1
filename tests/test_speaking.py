"""What a reasoner is told of a plan: no value that no axiom looks at, and every one that an axiom does."""

from collections.abc import Callable

import pytest
from rdflib import Graph

from ketenkaart.reasoning.engines import Findings, hermit, rl
from ketenkaart.reasoning.speaking import one_kind, speaking
from ketenkaart.store import Store, iri

HEAD = """
@prefix : <https://voorbeeld.nl/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix qb: <http://purl.org/linked-data/cube#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:year a owl:DatatypeProperty .
:plan :year 2013 ; rdfs:label "Plan" ; rdfs:seeAlso :other .
"""


def read(text: str) -> Store:
    return Store().load_bytes(Graph().parse(data=HEAD + text).serialize(format="nt", encoding="utf-8"))


@pytest.mark.parametrize(
    ("axioms", "heard"),
    [
        ("", False),
        (":year rdfs:range xsd:integer .", False),
        (":year rdfs:range rdfs:Literal .", False),
        (":year rdfs:range xsd:date .", True),
        (":year rdfs:range xsd:integer , xsd:date .", True),
        (":year rdfs:subPropertyOf :when .", False),
        (":year rdfs:subPropertyOf :when . :when rdfs:range xsd:date .", True),
        (":year rdfs:subPropertyOf :when . :when rdfs:subPropertyOf :ever . :ever rdfs:range xsd:date .", True),
        (":year rdfs:subPropertyOf :when . :when rdfs:subPropertyOf :ever . :ever rdfs:domain :Dated .", True),
        (":year rdfs:domain :Dated .", True),
        (":year a owl:FunctionalProperty .", True),
        (":year owl:equivalentProperty :when .", True),
        (":when owl:equivalentProperty :year .", True),
        (":when owl:propertyDisjointWith :year .", True),
        (":Dated rdfs:subClassOf [ a owl:Restriction ; owl:onProperty :year ; owl:someValuesFrom xsd:integer ] .", True),
        ("[] a owl:AllDisjointProperties ; owl:members ( :when :year ) .", True),
        (":Dated owl:hasKey ( :year ) .", True),
    ],
)
def test_a_value_is_told_where_an_axiom_looks_at_it(axioms: str, heard: bool) -> None:
    told = {p for _, p, _ in speaking(read(axioms))}
    assert (iri("https://voorbeeld.nl/year") in told) is heard
    assert not {iri("rdfs:label"), iri("rdfs:seeAlso")} & told


@pytest.mark.parametrize("engine", [hermit, rl])
def test_what_is_left_out_hides_no_contradiction(engine: Callable[[Store], Findings]) -> None:
    """A plan is no work, and only work has a year."""
    axioms = ":year rdfs:domain :Work . :Work a owl:Class . :Plan a owl:Class ; owl:disjointWith :Work .\n"
    assert engine(read(f"{axioms}:plan a :Plan .")).consistent is False
    assert engine(read(f"{axioms}:plan a :Other .")).consistent is True


def test_a_property_of_a_cube_is_a_property_and_nothing_more() -> None:
    told = set(one_kind(read(":year a qb:DimensionProperty . :plan a qb:DataSet .")))
    assert {o.value.rpartition("/")[2] for _, p, o in told if p == iri("rdf:type")} == {"owl#DatatypeProperty", "cube#DataSet"}
