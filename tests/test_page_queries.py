"""The questions from which the page is made: one small graph with a hand-written answer for each, equal on two engines."""

import json

import pytest
from rdflib import Graph

from ketenkaart.queries.asking.catalogue import find, shelf
from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.store import Store
from ketenkaart.visuals.page.facts.view import view
from tests.conftest import Command
from tests.test_explore_queries import GRAPH
from tests.test_gap_queries import load, on_pyoxigraph, on_rdflib, shorten

# Beside the graph of the explore questions: what only shows where an order is not that of the names.
MORE = """
ex:plan dcterms:identifier "een" .
o:c kk:tooi <https://identifier.overheid.nl/tooi/id/ministerie/mnre1013> .
ex:p1 kk:interventionKind kkc:kind-toezicht-handhaving ; kk:startsOn "2012-03-01"^^xsd:date ;
    kk:period "2012" ; kk:periodFrom "2012-01-01"^^xsd:date .
ex:p1-a a kk:Involvement ; kk:inPlan ex:plan ; kk:initiative ex:p1 ; kk:organisation o:c ; kk:actor o:c ;
    kk:role kkc:role-deelnemer .
ex:p1-b a kk:Involvement ; kk:inPlan ex:plan ; kk:initiative ex:p1 ; kk:organisation o:b ; kk:actor o:b ;
    kk:leader o:b ; kk:role kkc:role-trekker .
ex:p1-entree a kk:Contribution ; kk:inPlan ex:plan ; kk:initiative ex:p1 ; kk:barrier m:entree ; kk:byOrganisation o:c ;
    kk:interventionKind kkc:kind-preventie ; kk:basis kkc:basis-als-onderwerp ; kk:strength kkc:strength-direct .
ex:z-vast a kk:StandingWork ; kk:inPlan ex:plan ; skos:prefLabel "Elke week"@nl .
ex:a-dag a kk:Event ; kk:inPlan ex:plan ; skos:prefLabel "Studiedag"@nl ;
    kk:period "2012-06" ; kk:periodFrom "2012-06-01"^^xsd:date .
ex:afspraak a kk:Agreement ; kk:inPlan ex:plan ; skos:prefLabel "Convenant"@nl ; kk:crossCutting true ;
    kk:agreedOn "2013-01-15"^^xsd:date ; kk:startsOn "2013-03-01"^^xsd:date .
ex:stuk kk:issuedOn "2012-05" ; kk:periodFrom "2012-05-01"^^xsd:date .
ex:tegen a kk:Contradiction ; kk:inPlan ex:plan ; skos:prefLabel "Twee aantallen"@nl .
ex:advies a kk:Recommendation ; kk:inPlan ex:plan ; kk:concerns ex:p1 ; kk:reportedUnder ex:m1 ; kk:barrier m:werving .
"""
PLAN = {"plan": ["een"]}
AT_1 = {"topic": ["ex:h1"]}
VIEWS: dict[str, dict[str, dict[str, list[str]]]] = {
    "pagina-werk": {
        "ex:m1": {
            "acts": ["o:a", "o:b"],
            "chapter": ["ex:h1"],
            "kinds": ["signalering", "preventie"],
            "leads": ["o:a"],
            "named": ["o:a", "o:b", "o:c"],
            **PLAN,
            "steps": ["arbeid", "entree"],
        },
        "ex:m2": {
            "acts": ["o:a", "o:b", "o:g"],
            "across": ["true"],
            "kinds": ["regie-samenwerking"],
            "named": ["o:a", "o:b", "o:g"],
            **PLAN,
        },
        "ex:m3": {"container": ["true"], **PLAN},
        "ex:p1": {  # its own kind first, and who carries it first
            "acts": ["o:b", "o:c"],
            "chapter": ["ex:h1"],
            "kinds": ["toezicht-handhaving", "preventie"],
            "leads": ["o:b"],
            "named": ["o:b", "o:c"],
            **PLAN,
            "steps": ["entree"],
        },
        "ex:z-vast": PLAN,
        "ex:a-dag": PLAN,
        "ex:afspraak": {"across": ["true"], **PLAN},
    },
    "pagina-partners": {
        "o:a": {
            **{"acts": ["ex:m1", "ex:m2"], "leads": ["ex:m1"], "named": ["ex:m1", "ex:m2"]},
            **{"plans": ["een"], "wishes": ["ex:gewenst"]},
        },
        "o:b": {
            **{"acts": ["ex:p1", "ex:m1", "ex:m2"], "leads": ["ex:p1"], "named": ["ex:p1", "ex:m1", "ex:m2"]},
            "plans": ["een"],
        },
        "o:c": {"acts": ["ex:p1"], "named": ["ex:p1", "ex:m1"], "plans": ["een"]},
        "o:g": {"acts": ["ex:m2"], "named": ["ex:m2"], "plans": ["een"]},
    },
    "pagina-plaats": {
        "m:arbeid": {"steps": ["arbeid"], "topic": ["m:arbeid"]},
        "m:entree": {"steps": ["entree"], "topic": ["m:entree"]},
        "m:verwacht": {"about": ["entree"]},
        "m:werving": {"steps": ["entree"], "topic": ["m:entree"]},
        # What it concerns, under what it is reported and its step; for a day on the timeline the other way round.
        "ex:advies": {"about": ["entree", "arbeid"], "near": ["arbeid", "entree"], **AT_1},
        "ex:anders": {"about": ["entree"]},
        "ex:h1": AT_1,
        "ex:helper": {"about": ["entree"]},
        "ex:m1": AT_1,
        "ex:m1-a": AT_1,
        "ex:m1-arbeid": {"about": ["arbeid"], **AT_1},
        **dict.fromkeys(("ex:m1-b", "ex:m1-c", "ex:m1-stand", "ex:m1-termijn"), AT_1),
        "ex:m1-werving": {"about": ["entree"], **AT_1},
        "ex:oordeel": {"about": ["arbeid"]},
        "ex:p1": {"about": ["arbeid", "entree"], "near": ["arbeid", "entree"], **AT_1},
        "ex:p1-entree": {"about": ["entree"]},
    },
    "pagina-verbanden": {
        "ex:m1-arbeid": {"kinds": ["signalering"], "step": ["arbeid"], "work": ["ex:m1"]},
        "ex:m1-werving": {"kinds": ["preventie"], "stated": ["true"], "step": ["entree"], "work": ["ex:m1"]},
        "ex:p1-entree": {"kinds": ["preventie"], "stated": ["true"], "step": ["entree"], "work": ["ex:p1"]},
    },
    "pagina-verwacht": {"m:entree": {"preventie": ["m:verwacht"]}},
}
ROWS = {
    "pagina-lijnen": [
        "sort=at from=ex:m1 to=m:arbeid of=ex:m1-arbeid code=geduid",
        "sort=at from=ex:m1 to=m:werving of=ex:m1-werving code=als-onderwerp",
        "sort=at from=ex:p1 to=m:entree of=ex:p1-entree code=als-onderwerp",
        "sort=deadline from=ex:m1-termijn to=ex:m1",
        "sort=member from=o:a to=o:c of=ex:lid",
        "sort=own from=o:c to=ex:p1 of=ex:p1-entree",
        "sort=who from=o:a to=ex:m1 of=ex:m1-a code=trekker acts=true",
        "sort=who from=o:b to=ex:p1 of=ex:p1-b code=trekker acts=true",
        "sort=who from=o:b to=ex:m1 of=ex:m1-b code=deelnemer acts=true",
        "sort=who from=o:a to=ex:m2 of=ex:m2-a code=deelnemer acts=true",
        "sort=who from=o:b to=ex:m2 of=ex:m2-b code=deelnemer acts=true",
        "sort=who from=o:g to=ex:m2 of=ex:m2-g code=deelnemer acts=true",
        "sort=who from=o:c to=ex:p1 of=ex:p1-a code=deelnemer acts=true",
        "sort=who from=o:c to=ex:m1 of=ex:m1-c code=geconsulteerd acts=false",
        "sort=wish from=ex:gewenst to=o:a",
    ],
    "pagina-onbekend": [
        "list=clashes thing=ex:tegen",
        "list=expected thing=m:verwacht",
        "list=generic thing=o:g",
        "list=judged thing=ex:oordeel",
        "list=nameless thing=o:a",
        "list=nameless thing=o:b",
        "list=nameless thing=o:u",
        "list=other thing=ex:m1-arbeid",
        "list=stated thing=ex:m1-werving",
        "list=stated thing=ex:p1-entree",
        "list=statuses thing=ex:m1-stand",
        "list=unjudged thing=ex:z-vast",
        "list=unjudged thing=ex:a-dag",
        "list=weak thing=ex:m1-arbeid",
    ],
    "pagina-tijdlijn": [
        "kind=afspraak at=ex:afspraak id=ex:afspraak day=2013-01-15 said=2013-01-15",
        "kind=gebeurd at=ex:a-dag id=ex:a-dag day=2012-06-01 said=2012-06",
        *(f"kind=gebeurd at=ex:{one} id=ex:{one}" for one in ("m1", "m2", "m3")),  # without a day
        "kind=gebeurd at=ex:p1 id=ex:p1 day=2012-03-01 said=2012-03-01",
        "kind=gebeurd at=ex:z-vast id=ex:z-vast",
        "kind=stuk at=ex:stuk id=ex:stuk day=2012-05-01 said=2012-05",
        "kind=termijn at=ex:m1-termijn id=ex:m1 day=2012-12-31 said=2012-12-31 quote=eind 2012",
    ],
}
NAMES = sorted([*VIEWS, *ROWS])


@pytest.fixture(scope="module")
def small() -> Store:
    return load(GRAPH + MORE)


@pytest.fixture(scope="module")
def graphs(small: Store, report: Store) -> list[tuple[Store, Graph]]:
    return [(store, rdflib_graph(store)) for store in (small, report)]


def test_the_shelf_holds_these_questions() -> None:
    assert [query.name for query in shelf("page")] == NAMES


@pytest.mark.parametrize("name", VIEWS)
def test_the_view_of_a_small_graph_is_as_by_hand(small: Store, name: str) -> None:
    found = {
        shorten(one): {field: list(map(shorten, values)) for field, values in fields.items()}
        for one, fields in view(small, name).items()
    }
    assert found == VIEWS[name]
    assert list(found) == list(VIEWS[name]), "in another order"


@pytest.mark.parametrize("name", ROWS)
def test_the_rows_of_a_small_graph_are_as_by_hand(small: Store, name: str) -> None:
    rows = small.select(find(name).sparql)
    assert [" ".join(f"{key}={shorten(value)}" for key, value in row.items() if value) for row in rows] == ROWS[name]


@pytest.mark.parametrize("name", NAMES)
def test_two_engines_agree(graphs: list[tuple[Store, Graph]], name: str) -> None:
    for store, graph in graphs:
        rows = on_pyoxigraph(store, find(name).sparql)
        assert rows
        assert on_rdflib(graph, find(name).sparql) == rows


def test_who_makes_the_page_may_ask_them_and_a_reader_is_not_shown_them(ketenkaart: Command, report: Store) -> None:
    assert "pagina-" not in ketenkaart("queries").out
    answer = ketenkaart("query", "pagina-werk", "--format", "json")
    assert (answer.code, len(json.loads(answer.out))) == (0, len(report.select(find("pagina-werk").sparql)))
