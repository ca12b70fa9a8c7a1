"""What `reason` says: who is what, whether rules and chains agree, and which classes can hold nothing."""

import random
from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.graph.build.cells import derive
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.reasoning.reason import (
    chains,
    hermit,
    plan_axioms,
    read_ontology,
    reason,
    second_opinion,
    without_links,
)
from ketenkaart.store import Store, iri
from tests.conftest import Command

PREFIXES = """
@prefix kk: <https://w3id.org/ketenkaart/def#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""
BOTH_WAYS = PREFIXES + "kk:Covenant a owl:Class ; rdfs:subClassOf kk:Pilot , kk:Agreement ."
# A pilot that must have an agreement's property.
BY_DOMAIN = PREFIXES + (
    "kk:Covenant a owl:Class ; rdfs:subClassOf kk:Pilot , "
    "[ a owl:Restriction ; owl:onProperty kk:agreementKind ; owl:someValuesFrom kk:AgreementKind ] .\n"
    "kk:agreementKind rdfs:domain kk:Agreement ."
)
IMPORTS = PREFIXES + "<https://voorbeeld.nl/eigen> a owl:Ontology ; owl:imports <https://voorbeeld.nl/elders> ."
DOER = PREFIXES + (
    'kk:Doer a owl:Class ; rdfs:label "Wie iets doet"@nl ; owl:equivalentClass '
    "[ a owl:Restriction ; owl:onProperty kk:actorOf ; owl:someValuesFrom kk:Involvement ] ."
)
COVENANT = "https://w3id.org/ketenkaart/def#Covenant"
BEHIND = f"Deze klasse kan niets bevatten: {COVENANT}.\n"


def test_the_command_says_who_is_what_and_that_both_agree(small_plan: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", small_plan, "--reason")
    assert (answer.code, answer.err) == (0, "De redeneerder werkt; dat kan een halve minuut duren.\n")
    said = answer.out.splitlines()
    assert {"  Lid met een rol: 0", "  Actie die vaste praktijk of regel is: 0"} <= set(said)
    assert "Partner die ergens aan werkt" not in answer.out  # one condition in a query says so: no longer worked out
    assert "Bureau" not in answer.out
    counts = {"werkt aan": 2, "trekt": 1, "draagt bij aan": 1, "draagt volgens de bron bij aan": 1}
    counts["dekt"] = 2  # “dekt volgens de bron” is worked out by a rule alone
    assert [line for line in said if line.endswith("gelijk")] == sorted(
        (f"  {label}: {count}, gelijk" for label, count in counts.items()), key=said.index
    )


def test_the_members_of_the_task_force_come_with_its_plan(report: Store) -> None:
    """By hand: the annex lists 18 organisations and the decree one more; two act in nothing (`partner-zonder-actie`)."""
    found = second_opinion(report, plan_axioms(default_plan()))
    assert found.sound
    members = next(one for one in found.reasoning.defined if one.label == "Lid van de Task Force met een rol").members
    seats = {
        "om",
        "nationale-politie",
        "bz",
        "ind",
        "bnrm",
        "venj",
        "vws",
        "comensha",
        "kmar",
        "szw",
        "kvk",
        "rechtspraak",
        "inspectie-szw",
        "immigratie-en-asiel",
    }
    towns = {f"gemeente-{name}" for name in ("den-haag", "alkmaar", "amsterdam")}
    assert {member.rsplit("/", 1)[-1] for member in members} == seats | towns
    settled = next(one for one in found.reasoning.defined if one.label == "Actie die vaste praktijk of regel is").members
    asked = report.select("SELECT ?m WHERE { ?m a kk:Measure ; kk:currentStatus kkc:status-structureel }")
    assert set(settled) == {row["m"] for row in asked}


def test_a_shortcut_that_only_one_derives_is_shown(small_plan: Path) -> None:
    store = Plans([small_plan]).at()
    lost = next(iter(store.match(None, iri("kk:covers"), None)))
    store.remove([lost])
    found = second_opinion(store)
    assert not found.sound
    (different,) = [one for one in found.shortcuts if not one.agrees]
    assert different.iri.endswith("#covers")
    assert different.only_reasoner == ((lost[0].value, lost[2].value),)
    assert different.only_rules == ()


def test_hermit_agrees_on_ten_generated_graphs() -> None:
    """Ten graphs that do not meet, in one run of HermiT."""
    told = Store()
    for seed in range(10):
        chance = random.Random(seed)
        base = f"https://voorbeeld.nl/{seed}/"
        for number in range(12):
            role, link = iri(f"{base}rol{number}"), iri(f"{base}bijdrage{number}")
            work, step = iri(f"{base}werk{chance.randrange(4)}"), iri(f"{base}stap{chance.randrange(3)}")
            body = iri(f"{base}partij{chance.randrange(4)}")
            told.add([(role, iri("rdf:type"), iri("kk:Involvement")), (role, iri("kk:initiative"), work)])
            told.add([(link, iri("rdf:type"), iri("kk:Contribution")), (link, iri("kk:initiative"), work)])
            told.add([(link, iri("kk:barrier"), step), (role, iri("kk:actor"), body)])
            if chance.random() < 0.4:
                told.add([(role, iri("kk:leader"), body)])
            if chance.random() < 0.5:
                told.add([(link, iri("kk:statedBarrier"), step), (link, iri("kk:byOrganisation"), body)])
        for number in range(3):  # a step under another, also two above each other or in a ring
            if chance.random() < 0.6:
                broader = iri(f"{base}stap{chance.randrange(5)}")
                told.add([(iri(f"{base}stap{number}"), iri("skos:broader"), broader)])
    found = second_opinion(derive(told))
    assert len(found.shortcuts) == 5
    assert all(one.pairs > 20 for one in found.shortcuts)
    assert found.sound


def test_a_class_that_can_hold_nothing(tmp_path: Path) -> None:
    path = tmp_path / "eigen.ttl"
    path.write_text(BY_DOMAIN, encoding="utf-8")
    found = reason(Store(), [path])
    assert found.consistent
    assert found.unsatisfiable == (COVENANT,)


def test_what_is_imported_is_named_and_not_fetched(tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    (tmp_path / "eigen.ttl").write_text(IMPORTS + BOTH_WAYS, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--reason", "--axioms", tmp_path / "eigen.ttl")
    assert answer.code == 1
    assert "Genoemd maar niet opgehaald: https://voorbeeld.nl/elders." in answer.out
    assert BEHIND in answer.out


@pytest.mark.parametrize("content", [None, "dit is geen Turtle", "<a> <b> <c> ."])
def test_axioms_that_cannot_be_read(content: str | None, tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    path = tmp_path / "eigen.ttl"
    if content:
        path.write_text(content, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--reason", "--axioms", path)
    assert (answer.code, answer.out) == (2, "")
    assert "eigen.ttl" in answer.err.splitlines()[-1]
    assert "Traceback" not in answer.err


def test_a_java_that_does_not_run(tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    java = tmp_path / "java"
    java.write_text("#!/bin/sh\necho 'Error: geen geheugen' >&2\nexit 1\n", encoding="utf-8")
    java.chmod(0o755)
    answer = ketenkaart("check", small_plan, "--reason", PATH=f"{tmp_path}:/usr/bin:/bin")
    assert (answer.code, answer.out) == (2, "")
    assert "HermiT kan niet antwoorden: Error: geen geheugen." in answer.err


def test_what_is_derived_is_not_told_beforehand(report: Store) -> None:
    left = without_links(report, chains())
    assert not any(list(left.match(None, link, None)) for link in chains())
    assert not list(left.match(None, iri("rdf:type"), iri("kk:CoverageCell")))
    assert list(left.match(None, iri("kk:currentStatus"), None))


def test_who_it_is_and_what_follows_are_there_for_who_asks(tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    path = tmp_path / "volgt.ttl"
    own = tmp_path / "eigen.ttl"
    own.write_text(DOER, encoding="utf-8")
    words = ("--all", "--axioms", own, "--output", path)
    answer = ketenkaart("check", small_plan, "--reason", *words)
    assert answer.code == 0
    assert {"  Wie iets doet: 2", "Wie iets doet: Bureau; Dienst"} <= set(answer.out.splitlines())
    written = Store().load(path)
    before = Plans([small_plan]).at()
    assert not any(t in without_links(before, chains()) for t in written)
    covers = set(written.match(None, iri("kk:covers"), None))
    assert covers == set(before.match(None, iri("kk:covers"), None))


def test_what_is_written_never_stands_where_something_is_read(tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    own = tmp_path / "eigen.ttl"
    own.write_text(BOTH_WAYS, encoding="utf-8")
    for path, words in ((own, "wordt zelf gelezen"), (tmp_path / "volgt.csv", "eindigt")):
        answer = ketenkaart("check", small_plan, "--reason", "--axioms", own, "--output", path)
        assert (answer.code, answer.err.count("\n")) == (2, 1)
        assert words in answer.err
    assert own.read_text(encoding="utf-8") == BOTH_WAYS


# What may be taken for something else, and the class that could then hold nothing: the kinds of contradiction.
MISTAKEN = {
    "een-ander-gegeven": "rdfs:subClassOf kk:Contribution , kk:Involvement",
    "een-andere-activiteit": "rdfs:subClassOf kk:Measure , kk:Event",
    "organisatie-als-activiteit": "rdfs:subClassOf kk:Pilot , org:Organization",
    "code-als-gegeven": "rdfs:subClassOf kk:Deadline , kk:Status",
    "code-van-een-andere-lijst": "rdfs:subClassOf [ a owl:Restriction ; owl:onProperty kk:status ; owl:someValuesFrom kk:Role ]",
    "wacht-op-een-organisatie": "rdfs:subClassOf [ a owl:Restriction ; owl:onProperty kk:waitsFor ; owl:someValuesFrom org:Organization ]",
    "over-een-cijfer": "rdfs:subClassOf [ a owl:Restriction ; owl:onProperty kk:initiative ; owl:someValuesFrom kk:Figure ]",
    "stap-als-plan": "rdfs:subClassOf [ a owl:Restriction ; owl:onProperty kk:inPlan ; owl:someValuesFrom kk:Barrier ]",
    "deel-van-een-bijeenkomst": "rdfs:subClassOf [ a owl:Restriction ; owl:onProperty kk:subMeasureOf ; owl:someValuesFrom kk:Event ]",
}


def test_each_kind_of_mistake_is_a_contradiction(tmp_path: Path) -> None:
    """All in one run of HermiT; what may be stays possible."""
    fine = "rdfs:subClassOf [ a owl:Restriction ; owl:onProperty kk:waitsFor ; owl:someValuesFrom kk:Agreement ]"
    prefixes = PREFIXES + "@prefix org: <http://www.w3.org/ns/org#> .\n"
    lines = [f"<urn:{name}> a owl:Class ; {said} ." for name, said in {**MISTAKEN, "mag": fine}.items()]
    path = tmp_path / "fout.ttl"
    path.write_text(prefixes + "\n".join(lines), encoding="utf-8")
    told, _ = read_ontology([path])
    assert set(hermit(told).unsatisfiable) == {f"urn:{name}" for name in MISTAKEN}
