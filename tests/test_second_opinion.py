"""What `reason` says: who is what, whether rules and chains agree, and which classes can hold nothing."""

import re
from pathlib import Path

import pytest

from ketenkaart.graph.plans import Plans
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
from tests.conftest import ROOT, SHIPPED, Command
from tests.test_explore_queries import ANSWERS
from tests.test_gap_queries import load

PREFIXES = """
@prefix kk: <https://w3id.org/ketenkaart/def#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
"""
SOME = "[ a owl:Restriction ; owl:onProperty kk:%s ; owl:someValuesFrom %s ]"
BOTH_WAYS = PREFIXES + "kk:Covenant a owl:Class ; rdfs:subClassOf kk:Pilot , kk:Agreement ."
# A pilot that must have an agreement's property.
BY_DOMAIN = f"""{PREFIXES}kk:agreementKind rdfs:domain kk:Agreement .
kk:Covenant a owl:Class ; rdfs:subClassOf kk:Pilot , {SOME % ("agreementKind", "kk:AgreementKind")} ."""
IMPORTS = "<https://voorbeeld.nl/eigen> a owl:Ontology ; owl:imports <https://voorbeeld.nl/elders> ."
DOER = f"""{PREFIXES}kk:Doer a owl:Class ; rdfs:label "Wie iets doet"@nl ;
    owl:equivalentClass {SOME % ("actorOf", "kk:Involvement")} ."""
SHORTCUTS = ["actsIn", "leads", "contributesTo", "contributesAsStatedTo", "covers"]
COVENANT = "https://w3id.org/ketenkaart/def#Covenant"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where one's own axioms stand."""
    return tmp_path / "eigen.ttl"


def test_the_command_says_who_is_what_and_that_both_agree(small_plan: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", small_plan, "--reason")
    assert (answer.code, answer.err) == (0, "De redeneerder werkt; dat kan een halve minuut duren.\n")
    said = answer.out.splitlines()
    assert {"  Lid met een rol: 0", "  Actie die vaste praktijk of regel is: 0"} <= set(said)
    assert "Partner die ergens aan werkt" not in answer.out  # one condition in a query says so: no longer worked out
    assert "Bureau" not in answer.out
    counts = {"werkt aan": 2, "trekt": 1, "draagt bij aan": 1, "draagt volgens de bron bij aan": 1}
    counts["dekt"] = 2  # “dekt volgens de bron” is worked out by a rule alone
    agree = {f"  {key}: {count}, gelijk" for key, count in counts.items()}
    assert {line for line in said if line.endswith("gelijk")} == agree


@pytest.mark.large
def test_the_members_of_the_task_force_come_with_its_plan(report: Store) -> None:
    """By hand: the annex lists 18 organisations and the decree one more; two act in nothing."""
    found = second_opinion(report, plan_axioms(SHIPPED))
    assert found.sound
    defined = {one.label: one.members for one in found.reasoning.defined}
    members = defined["Lid van de Task Force met een rol"]
    assert sorted(member.rsplit("/", 1)[-1] for member in members) == [
        *("bnrm", "bz", "comensha", "gemeente-alkmaar", "gemeente-amsterdam", "gemeente-den-haag"),
        *("immigratie-en-asiel", "ind", "inspectie-szw", "kmar", "kvk", "nationale-politie", "om", "rechtspraak"),
        *("szw", "venj", "vws"),
    ]
    asked = report.select("SELECT ?m WHERE { ?m a kk:Measure ; kk:currentStatus kkc:status-structureel }")
    assert set(defined["Actie die vaste praktijk of regel is"]) == {row["m"] for row in asked}


def test_a_shortcut_that_only_one_derives_is_shown(small_plan: Path) -> None:
    store = Plans([small_plan]).at()
    lost = next(iter(store.match(None, iri("kk:covers"), None)))
    store.remove([lost])
    found = second_opinion(store)
    assert not found.sound
    (different,) = [one for one in found.shortcuts if not one.agrees]
    assert different.iri.endswith("#covers")
    assert (different.only_reasoner, different.only_rules) == (((lost[0].value, lost[2].value),), ())


RING = """
m:werving skos:broader m:arbeid . m:arbeid skos:broader m:huis . m:huis skos:broader m:arbeid ; kk:order 3 .
ex:m1-ring a kk:Contribution ; kk:inPlan ex:plan ; kk:initiative ex:m1 ; kk:barrier m:werving ; kk:byOrganisation o:c ;
    kk:interventionKind kkc:kind-preventie ; kk:basis kkc:basis-als-onderwerp ; kk:strength kkc:strength-direct .
"""


def test_hermit_agrees_on_a_graph_with_steps_in_a_ring() -> None:
    """Below two steps, of which one lies in a ring; with work of whom it names alone."""
    texts = [(ANSWERS / name).read_text(encoding="utf-8") for name in ("graph.ttl", "more.ttl")]
    found = second_opinion(load("".join([*texts, RING])))
    assert {one.iri.rpartition("#")[2]: one.pairs > 1 for one in found.shortcuts} == dict.fromkeys(SHORTCUTS, True)
    assert found.sound


def test_a_class_that_can_hold_nothing_is_named_and_what_is_imported_not_fetched(
    own: Path, small_plan: Path, ketenkaart: Command
) -> None:
    own.write_text(BY_DOMAIN, encoding="utf-8")
    found = reason(Store(), [own])
    assert (found.consistent, found.unsatisfiable) == (True, (COVENANT,))
    own.write_text(BOTH_WAYS + IMPORTS, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--reason", "--axioms", own)
    assert answer.code == 1
    assert "Genoemd maar niet opgehaald: https://voorbeeld.nl/elders." in answer.out
    assert f"Deze klasse kan niets bevatten: {COVENANT}.\n" in answer.out


@pytest.mark.parametrize("content", [None, "dit is geen Turtle", "<a> <b> <c> ."])
def test_axioms_that_cannot_be_read(content: str | None, own: Path, small_plan: Path, ketenkaart: Command) -> None:
    if content:
        own.write_text(content, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--reason", "--axioms", own)
    assert (answer.code, answer.out) == (2, "")
    assert "eigen.ttl" in answer.err.splitlines()[-1]


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


def test_who_it_is_and_what_follows_are_there_for_who_asks(
    own: Path, tmp_path: Path, small_plan: Path, ketenkaart: Command
) -> None:
    path = tmp_path / "volgt.ttl"
    own.write_text(DOER, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--reason", "--all", "--axioms", own, "--output", path)
    assert answer.code == 0
    assert {"  Wie iets doet: 2", "Wie iets doet: Bureau; Dienst"} <= set(answer.out.splitlines())
    written, before, covers = Store().load(path), Plans([small_plan]).at(), iri("kk:covers")
    assert not any(triple in without_links(before, chains()) for triple in written)
    assert set(written.match(None, covers, None)) == set(before.match(None, covers, None))


def test_what_is_written_never_stands_where_something_is_read(own: Path, small_plan: Path, ketenkaart: Command) -> None:
    own.write_text(BOTH_WAYS, encoding="utf-8")
    for path, words in ((own, "wordt zelf gelezen"), (own.with_suffix(".csv"), "eindigt")):
        answer = ketenkaart("check", small_plan, "--reason", "--axioms", own, "--output", path)
        assert (answer.code, answer.err.count("\n")) == (2, 1)
        assert words in answer.err
    assert own.read_text(encoding="utf-8") == BOTH_WAYS


def test_each_kind_of_mistake_is_a_contradiction() -> None:
    """All in one run of HermiT; what may be stays possible."""
    path = ROOT / "tests" / "owl" / "mistaken.ttl"
    told, _ = read_ontology([path])
    named = set(re.findall(r"^<(urn:[^>]+)> a owl:Class", path.read_text(encoding="utf-8"), re.MULTILINE))
    assert set(hermit(told).unsatisfiable) == named - {"urn:mag"}
    assert len(named) == 10
