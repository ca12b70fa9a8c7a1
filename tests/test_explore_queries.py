"""The explore queries: one small graph with a hand-written answer for each, equal on two engines."""

from typing import Any

import pytest
from rdflib import Graph

from ketenkaart.queries.asking.catalogue import find, shelf
from ketenkaart.queries.asking.run import with_parameters
from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.store import Store
from tests.test_gap_queries import PLAN, in_order, load, on_pyoxigraph, on_rdflib

ORG, MODEL = "https://voorbeeld.nl/org/", "https://voorbeeld.nl/model/"
NAMES = [
    "alles-van-maatregel",
    "alles-van-partner",
    "alles-van-stap",
    "maatregel-zonder-stap",
    "oordelen",
    "wat-wacht-op",
    "wie-met-wie",
]
GRAPH = """
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix ex: <https://voorbeeld.nl/plan/een/> .
@prefix kk: <https://w3id.org/ketenkaart/def#> .
@prefix kkc: <https://w3id.org/ketenkaart/code#> .
@prefix m: <https://voorbeeld.nl/model/> .
@prefix o: <https://voorbeeld.nl/org/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

m:model a kk:BarrierModel ; skos:hasTopConcept m:entree , m:arbeid .
m:entree a kk:Barrier ; skos:notation "entree" ; skos:prefLabel "Entree"@nl , "Entry"@en ; kk:order 1 .
m:werving a kk:Barrier ; skos:notation "werving" ; skos:prefLabel "Werving"@nl , "Recruitment"@en ;
    skos:broader m:entree .
m:arbeid a kk:Barrier ; skos:notation "arbeid" ; skos:prefLabel "Arbeid"@nl , "Work"@en ; kk:order 2 .
m:verwacht a kk:Expectation ; dcterms:isPartOf m:model ; kk:barrier m:entree ;
    kk:interventionKind kkc:kind-preventie ;
    kk:basis kkc:basis-geduid ; kk:rationale "Scholen kunnen waarschuwen."@nl .

ex:plan a kk:Plan ; skos:prefLabel "Plan"@nl ; kk:usesModel m:model ; kk:report ex:report-1 .
ex:report-1 a kk:Report ; kk:asOf "2013-04-08"^^xsd:date ; skos:prefLabel "voortgang"@nl .
ex:h1 a kk:Chapter ; kk:inPlan ex:plan ; skos:prefLabel "Hoofdstuk"@nl ; kk:chapterLead o:a .

o:a a org:Organization ; skos:notation "a" ; skos:prefLabel "Dienst A"@nl ; org:unitOf o:b ; kk:standsFor o:g .
o:b a org:Organization ; skos:notation "b" ; skos:prefLabel "Ministerie B"@nl .
o:c a org:Organization ; skos:notation "c" ; skos:prefLabel "Raad C"@nl .
o:g a org:Organization ; skos:notation "g" ; skos:prefLabel "diensten"@nl ; kk:isGeneric true .
o:u a org:Organization ; skos:notation "u" ; skos:prefLabel "Unit U"@nl ; org:unitOf o:a .
ex:lid a org:Membership ; kk:inPlan ex:plan ; org:member o:a ; org:organization o:c ; kk:post "directeur"@nl ;
    kk:asOf "2013-04-08"^^xsd:date ; kk:passage ex:p-lid .

# Een maatregel bij twee stappen, met twee partijen die optreden en een die alleen is geraadpleegd.
ex:m1 a kk:Measure ; kk:inPlan ex:plan ; skos:prefLabel "Waarschuwen"@nl ; dcterms:identifier "1.1" ;
    kk:inChapter ex:h1 ;
    kk:promise "Jongeren worden gewaarschuwd."@nl ; kk:asOf "2011-03-31"^^xsd:date ; kk:passage ex:p-2 , ex:p-1 ;
    kk:waitsFor ex:wet ; kk:silentPart ex:stil .
ex:stil a kk:SilentPart ; kk:inPlan ex:plan ; kk:summary "het aantal scholen"@nl ; kk:weight kkc:weight-overig .
ex:m1-stand a kk:StatusReport ; kk:inPlan ex:plan ; kk:initiative ex:m1 ; kk:status kkc:status-lopend ;
    kk:asOf "2013-04-08"^^xsd:date ; kk:passage ex:p-4 ; kk:alternativeReading ex:minder .
ex:minder a kk:AlternativeReading ; kk:inPlan ex:plan ; kk:status kkc:status-niet-gestart ; kk:rationale "Voorbereiden is nog niet beginnen."@nl .
ex:m1-termijn a kk:Deadline ; kk:inPlan ex:plan ; kk:initiative ex:m1 ; kk:deadlineText "eind 2012"@nl ;
    kk:dueBy "2012-12-31"^^xsd:date ; kk:modality kkc:modality-belofte ; kk:asOf "2011-03-31"^^xsd:date .
ex:m1-a a kk:Involvement ; kk:inPlan ex:plan ; kk:initiative ex:m1 ; kk:organisation o:a ; kk:actor o:a ;
    kk:leader o:a ;
    kk:role kkc:role-trekker ; kk:asOf "2011-03-31"^^xsd:date ; kk:passage ex:p-1 .
ex:m1-b a kk:Involvement ; kk:inPlan ex:plan ; kk:initiative ex:m1 ; kk:organisation o:b ; kk:actor o:b ;
    kk:role kkc:role-deelnemer ; kk:asOf "2013-04-08"^^xsd:date .
ex:m1-c a kk:Involvement ; kk:inPlan ex:plan ; kk:initiative ex:m1 ; kk:organisation o:c ;
    kk:role kkc:role-geconsulteerd ; kk:asOf "2013-04-08"^^xsd:date .
ex:m1-werving a kk:Contribution ; kk:inPlan ex:plan ; kk:initiative ex:m1 ; kk:barrier m:werving ;
    kk:statedBarrier m:werving ;
    kk:interventionKind kkc:kind-preventie ; kk:basis kkc:basis-als-onderwerp ; kk:strength kkc:strength-direct ;
    kk:rationale "Zo staat het er."@nl ; kk:asOf "2011-03-31"^^xsd:date ; kk:passage ex:p-3 .
ex:m1-arbeid a kk:Contribution ; kk:inPlan ex:plan ; kk:initiative ex:m1 ; kk:barrier m:arbeid ;
    kk:interventionKind kkc:kind-signalering ; kk:basis kkc:basis-geduid ; kk:strength kkc:strength-ondersteunend ;
    kk:rationale "Wij lezen dit zo."@nl ; kk:asOf "2013-04-08"^^xsd:date ; kk:alternativeReading ex:anders .
ex:anders a kk:AlternativeReading ; kk:inPlan ex:plan ; kk:barrier m:entree ;
    kk:rationale "Het kan ook entree zijn."@nl .

# Werk voor alle stappen, werk dat nog niet is beoordeeld, en een samengestelde maatregel.
ex:m2 a kk:Measure ; kk:inPlan ex:plan ; skos:prefLabel "Overleg"@nl ; kk:crossCutting true ; kk:waitsFor ex:m1 ;
    kk:interventionKind kkc:kind-regie-samenwerking ; kk:rationale "Dient alle stappen."@nl ; kk:passage ex:p-5 .
ex:m2-stand a kk:StatusReport ; kk:inPlan ex:plan ; kk:initiative ex:m2 ; kk:status kkc:status-niet-gestart ;
    kk:asOf "2013-04-08"^^xsd:date .
ex:m2-a a kk:Involvement ; kk:inPlan ex:plan ; kk:initiative ex:m2 ; kk:organisation o:a ; kk:actor o:a ;
    kk:role kkc:role-deelnemer ; kk:asOf "2013-04-08"^^xsd:date .
ex:m2-b a kk:Involvement ; kk:inPlan ex:plan ; kk:initiative ex:m2 ; kk:organisation o:b ; kk:actor o:b ;
    kk:role kkc:role-deelnemer ; kk:asOf "2013-04-08"^^xsd:date .
ex:m2-g a kk:Involvement ; kk:inPlan ex:plan ; kk:initiative ex:m2 ; kk:organisation o:g ; kk:actor o:g ;
    kk:role kkc:role-deelnemer ; kk:asOf "2013-04-08"^^xsd:date .
ex:p1 a kk:Pilot ; kk:inPlan ex:plan ; skos:prefLabel "Proef"@nl ; kk:reportedUnder ex:m1 ;
    kk:asOf "2013-04-08"^^xsd:date .
ex:m3 a kk:Measure ; kk:inPlan ex:plan ; skos:prefLabel "Samengesteld"@nl ; kk:isContainer true .

ex:wet a kk:Legislation ; kk:inPlan ex:plan ; skos:prefLabel "Wet"@nl ; kk:asOf "2011-03-31"^^xsd:date .
ex:stroom a kk:InformationFlow ; kk:inPlan ex:plan ; skos:prefLabel "Meldingen"@nl ; kk:from o:a ; kk:to o:b ;
    kk:flowState kkc:flowstate-gepland ; kk:asOf "2013-04-08"^^xsd:date ; kk:passage ex:p-6 .
ex:knelpunt a kk:Bottleneck ; kk:inPlan ex:plan ; skos:prefLabel "Weinig geld"@nl ;
    kk:resolution kkc:resolution-open ;
    kk:addressedBy ex:m1 ; kk:asOf "2013-04-08"^^xsd:date .
ex:gewenst a kk:Expectation ; kk:inPlan ex:plan ; kk:organisation o:a ; kk:engagement kkc:engagement-deels ;
    kk:basis kkc:basis-geduid ;
    kk:rationale "Het plan ziet een rol."@nl ; kk:concerns ex:m2 ; kk:asOf "2011-03-31"^^xsd:date .
ex:stuk a kk:Publication ; kk:inPlan ex:plan ; skos:prefLabel "Folder"@nl ; kk:issuer o:a ;
    kk:publicationKind kkc:publicationkind-brochure ;
    kk:asOf "2013-04-08"^^xsd:date .
ex:helper a kk:Facilitator ; kk:inPlan ex:plan ; skos:prefLabel "chatsites"@nl ; kk:barrier m:werving ;
    kk:basis kkc:basis-geduid ;
    kk:rationale "Daar wordt geworven."@nl ; kk:asOf "2013-04-08"^^xsd:date .
ex:oordeel a kk:Assessment ; kk:inPlan ex:plan ; kk:barrier m:arbeid ; kk:interventionKind kkc:kind-preventie ;
    kk:state kkc:state-hoort-hier-niet ; kk:rationale "Hoort hier niet."@nl .
"""
OLD, NEW = "2011-03-31", "2013-04-08"
M1 = {"thing": "ex:m1", "thing_label": "Waarschuwen"}
M2 = {"thing": "ex:m2", "thing_label": "Overleg"}
EXPECTED: dict[str, tuple[dict[str, str], list[dict[str, str]]]] = {
    "alles-van-partner": (
        {"partner": f"{ORG}a"},
        [
            {"link": "rol", **M1, "value": "trekker", "as_of": OLD, "evidence": "ex:p-1"},
            {"link": "rol", **M2, "value": "deelnemer", "as_of": NEW},
            {"link": "eerst-verantwoordelijk", "thing": "ex:h1", "thing_label": "Hoofdstuk"},
            {"link": "gewenst", **M2, "value": "deels", "as_of": OLD},
            {
                "link": "geeft-door",
                "thing": "ex:stroom",
                "thing_label": "Meldingen",
                "value": "gepland",
                "as_of": NEW,
                "evidence": "ex:p-6",
            },
            {
                "link": "lid",
                "thing": "o:c",
                "thing_label": "Raad C",
                "value": "directeur",
                "as_of": NEW,
                "evidence": "ex:p-lid",
            },
            {"link": "uitgave", "thing": "ex:stuk", "thing_label": "Folder", "value": "brochure", "as_of": NEW},
            {"link": "onderdeel", "thing": "o:u", "thing_label": "Unit U"},
            {"link": "onderdeel-van", "thing": "o:b", "thing_label": "Ministerie B"},
            {"link": "staat-voor", "thing": "o:g", "thing_label": "diensten"},
        ],
    ),
    "alles-van-stap": (
        {"barrier": f"{MODEL}entree"},
        [
            {
                "link": "verwacht",
                "thing": "m:entree",
                "thing_label": "Entree",
                "step": "entree",
                "kind": "preventie",
                "basis": "geduid",
            },
            {
                "link": "facilitator",
                "thing": "ex:helper",
                "thing_label": "chatsites",
                "step": "werving",
                "basis": "geduid",
            },
            *(
                {
                    "link": "werk",
                    **M1,
                    "step": "werving",
                    "kind": "preventie",
                    "basis": "als-onderwerp",
                    "strength": "direct",
                    "status": "lopend",
                    "partner": partner,
                    "evidence": "ex:p-3",
                }
                for partner in ("a", "b")
            ),
        ],
    ),
    "alles-van-maatregel": (
        {"measure": f"{PLAN}m1"},
        [
            {"link": "belofte", "value": "Jongeren worden gewaarschuwd.", "as_of": OLD, "evidence": "ex:p-1"},
            {"link": "stand", "value": "lopend", "as_of": NEW, "evidence": "ex:p-4"},
            {
                "link": "rol",
                "thing": "o:a",
                "thing_label": "Dienst A",
                "value": "trekker",
                "as_of": OLD,
                "evidence": "ex:p-1",
            },
            {"link": "rol", "thing": "o:b", "thing_label": "Ministerie B", "value": "deelnemer", "as_of": NEW},
            {"link": "rol", "thing": "o:c", "thing_label": "Raad C", "value": "geconsulteerd", "as_of": NEW},
            {
                "link": "stap",
                "thing": "m:werving",
                "thing_label": "Werving",
                "value": "preventie",
                "basis": "als-onderwerp",
                "as_of": OLD,
                "evidence": "ex:p-3",
            },
            {
                "link": "stap",
                "thing": "m:arbeid",
                "thing_label": "Arbeid",
                "value": "signalering",
                "basis": "geduid",
                "as_of": NEW,
            },
            {"link": "termijn", "value": "eind 2012", "as_of": OLD},
            {"link": "niets-gemeld-over", "value": "het aantal scholen", "evidence": "ex:p-1"},
            {"link": "wacht-op", "thing": "ex:wet", "thing_label": "Wet", "evidence": "ex:p-1"},
            {"link": "houdt-op", "thing": "ex:m2", "thing_label": "Overleg", "evidence": "ex:p-5"},
            {"link": "gemeld-hieronder", "thing": "ex:p1", "thing_label": "Proef"},
            {"link": "antwoord-op", "thing": "ex:knelpunt", "thing_label": "Weinig geld"},
        ],
    ),
    "wie-met-wie": (
        {},
        [
            {"partner": "a", "partner_label": "Dienst A", "other": "b", "other_label": "Ministerie B", "together": "2"},
            {"partner": "a", "partner_label": "Dienst A", "other": "g", "other_label": "diensten", "together": "1"},
            {"partner": "b", "partner_label": "Ministerie B", "other": "g", "other_label": "diensten", "together": "1"},
        ],
    ),
    "maatregel-zonder-stap": (
        {},
        [
            {
                "subject": "ex:m2",
                "subject_label": "Overleg",
                "sort": "actie",
                "reason": "alle-stappen",
                "rationale": "Dient alle stappen.",
                "evidence": "ex:p-5",
            },
            {"subject": "ex:p1", "subject_label": "Proef", "sort": "pilot", "reason": "nog-niet-beoordeeld"},
        ],
    ),
    "oordelen": (
        {},
        [
            {
                "call": "koppeling",
                "subject": "ex:m1",
                "subject_label": "Waarschuwen",
                "barrier": "arbeid",
                "kind": "signalering",
                "rationale": "Wij lezen dit zo.",
            },
            {
                "call": "andere-lezing",
                "subject": "ex:m1",
                "subject_label": "Waarschuwen",
                "barrier": "entree",
                "rationale": "Het kan ook entree zijn.",
            },
            {
                "call": "andere-stand",
                "subject": "ex:m1",
                "subject_label": "Waarschuwen",
                "rationale": "Voorbereiden is nog niet beginnen.",
                "evidence": "ex:p-4",
            },
            {
                "call": "alle-stappen",
                "subject": "ex:m2",
                "subject_label": "Overleg",
                "kind": "regie-samenwerking",
                "rationale": "Dient alle stappen.",
                "evidence": "ex:p-5",
            },
            {
                "call": "facilitator",
                "subject": "ex:helper",
                "subject_label": "chatsites",
                "barrier": "werving",
                "rationale": "Daar wordt geworven.",
            },
            {
                "call": "verwachting",
                "subject": "m:entree",
                "subject_label": "Entree",
                "barrier": "entree",
                "kind": "preventie",
                "rationale": "Scholen kunnen waarschuwen.",
            },
            {
                "call": "verwachting",
                "subject": "o:a",
                "subject_label": "Dienst A",
                "rationale": "Het plan ziet een rol.",
            },
            {
                "call": "lege-cel",
                "subject": "m:arbeid",
                "subject_label": "Arbeid",
                "barrier": "arbeid",
                "kind": "preventie",
                "rationale": "Hoort hier niet.",
            },
        ],
    ),
    "wat-wacht-op": (
        {"thing": f"{PLAN}wet"},
        [
            {
                "waiting": "ex:m1",
                "waiting_label": "Waarschuwen",
                "how": "rechtstreeks",
                "status": "lopend",
                "evidence": "ex:p-1",
            },
            {
                "waiting": "ex:m2",
                "waiting_label": "Overleg",
                "how": "via-een-tussenstap",
                "status": "niet-gestart",
                "evidence": "ex:p-5",
            },
        ],
    ),
}
REAL: dict[str, str] = {
    "partner": "https://w3id.org/ketenkaart/id/org/ind",
    "barrier": "https://w3id.org/ketenkaart/id/model/mensenhandel/entree",
    "measure": "https://w3id.org/ketenkaart/id/plan/task-force-2013/measure-5.4",
    "thing": "https://w3id.org/ketenkaart/id/plan/task-force-2013/legislation-wrp",
}


@pytest.fixture(scope="module")
def small() -> Store:
    return load(GRAPH)


@pytest.fixture(scope="module")
def small_graph(small: Store) -> Graph:
    return rdflib_graph(small)


@pytest.fixture(scope="module")
def report_graph(report: Store) -> Graph:
    return rdflib_graph(report)


def test_the_shelf_holds_the_explore_queries() -> None:
    assert sorted(query.name for query in shelf("explore")) == NAMES == sorted(EXPECTED)


@pytest.mark.parametrize("name", NAMES)
def test_answers_as_written_by_hand(small: Store, small_graph: Graph, name: str) -> None:
    nodes, rows = EXPECTED[name]
    sparql = with_parameters(find(name), nodes)
    assert on_pyoxigraph(small, sparql) == in_order(rows)
    assert on_rdflib(small_graph, sparql) == in_order(rows)


@pytest.mark.parametrize("name", NAMES)
def test_both_engines_agree_on_the_report(report: Store, report_graph: Graph, name: str) -> None:
    query = find(name)
    sparql = with_parameters(query, {parameter: REAL[parameter] for parameter in query.parameters})
    rows = on_pyoxigraph(report, sparql)
    assert rows
    assert on_rdflib(report_graph, sparql) == rows


@pytest.mark.parametrize("name", NAMES)
def test_a_parameter_fills_each_scope(small: Store, name: str) -> None:
    query = find(name)
    assert set(query.parameters) == set(EXPECTED[name][0])
    for parameter in query.parameters:
        assert f"VALUES ?{parameter} {{ }}" in query.sparql
        assert "{ }" not in with_parameters(query, dict.fromkeys(query.parameters, f"{PLAN}x"))
        assert small.select(with_parameters(query, {parameter: f"{PLAN}bestaat-niet"})) == []


def test_the_shelf_names_its_columns_in_dutch() -> None:
    for query in shelf("explore"):
        columns: dict[str, Any] = query.columns
        assert columns
        assert all(title[0].isupper() for title in columns.values())
