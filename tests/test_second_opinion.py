"""A reasoner and our rules say the same: who is what, which classes can hold nothing, and where a plan contradicts."""

import re
import shutil
from pathlib import Path

import pytest

from ketenkaart.content import files
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
from tests.conftest import ROOT, SHIPPED, Command, assert_refused, known
from tests.test_facts import FACTS
from tests.test_gap_queries import load
from tests.test_recipes import ANSWERS

SHORTCUTS = ["actsIn", "leads", "contributesTo", "contributesAsStatedTo", "covers"]
COVENANT = "https://w3id.org/ketenkaart/def#Covenant"
OWL = ROOT / "tests" / "owl"
pytestmark = pytest.mark.large  # Java


def by_rule(store: Store, name: str) -> set[tuple[str, str]]:
    return {(s.value, str(getattr(o, "value", ""))) for s, _, o in store.match(None, iri(f"kk:{name}"), None)}


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


def test_every_shortcut_is_used_by_a_plan_that_ships() -> None:
    stores = [known(path.parent).at() for path in files("graph", "*/plan.yaml")]
    assert [name for name in SHORTCUTS if not any(by_rule(store, name) for store in stores)] == []


def test_a_planted_contradiction_is_found(small_plan: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", small_plan, "--reason", "--axioms", OWL / "contradiction.ttl")
    assert answer.code == 1
    assert "Ontologie en graaf spreken elkaar tegen." in answer.out
    assert "Protégé" in answer.out


def test_the_members_of_the_task_force_come_with_its_plan(report: Store) -> None:
    """By hand: the annex lists 18 organisations and the decree one more; two act in nothing."""
    found = second_opinion(report, plan_axioms(SHIPPED))
    assert found.sound
    defined = {one.label: one.members for one in found.reasoning.defined}
    members = defined["Lid van de Task Force met een rol"]
    assert sorted(member.rsplit("/", 1)[-1] for member in members) == FACTS["members"].split()
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


def test_hermit_agrees_on_a_graph_with_steps_in_a_ring() -> None:
    texts = [(ANSWERS / f"{name}.ttl").read_text(encoding="utf-8") for name in ("graph", "more", "ring")]
    found = second_opinion(load("".join(texts)))
    assert {one.iri.rpartition("#")[2]: one.pairs > 1 for one in found.shortcuts} == dict.fromkeys(SHORTCUTS, True)
    assert found.sound


def test_class_that_can_hold_nothing_is_named(small_plan: Path, ketenkaart: Command) -> None:
    found = reason(Store(), [OWL / "by_domain.ttl"])
    assert (found.consistent, found.unsatisfiable) == (True, (COVENANT,))
    answer = ketenkaart("check", small_plan, "--reason", "--axioms", OWL / "both_ways.ttl")
    assert answer.code == 1
    assert "Genoemd maar niet opgehaald: https://voorbeeld.nl/elders." in answer.out
    assert f"Deze klasse kan niets bevatten: {COVENANT}.\n" in answer.out


@pytest.mark.parametrize("content", [None, "dit is geen Turtle", "<a> <b> <c> ."])
def test_axioms_that_cannot_be_read(content: str | None, tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    own = tmp_path / "eigen.ttl"
    if content:
        own.write_text(content, encoding="utf-8")
    answer = ketenkaart("check", small_plan, "--reason", "--axioms", own)
    assert_refused(answer)
    assert "eigen.ttl" in answer.err.splitlines()[-1]


def test_a_java_that_is_not_there_or_does_not_run(tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    answer = ketenkaart("check", small_plan, "--reason", PATH=str(tmp_path))
    assert_refused(answer)
    assert answer.err.splitlines()[-1].startswith("De redeneerder HermiT vraagt om Java")
    java = tmp_path / "java"
    java.write_text("#!/bin/sh\necho 'Error: geen geheugen' >&2\nexit 1\n", encoding="utf-8")
    java.chmod(0o755)
    answer = ketenkaart("check", small_plan, "--reason", PATH=f"{tmp_path}:/usr/bin:/bin")
    assert_refused(answer, "HermiT kan niet antwoorden: Error: geen geheugen.")


def test_what_is_derived_is_not_told_beforehand(report: Store) -> None:
    left = without_links(report, chains())
    assert not any(list(left.match(None, link, None)) for link in chains())
    assert not list(left.match(None, iri("rdf:type"), iri("kk:CoverageCell")))
    assert list(left.match(None, iri("kk:currentStatus"), None))


def test_who_it_is_and_what_follows_is_written(tmp_path: Path, small_plan: Path, done: Command) -> None:
    path = tmp_path / "volgt.ttl"
    answer = done("check", small_plan, "--reason", "--all", "--axioms", OWL / "doer.ttl", "--output", path)
    assert {"  Wie iets doet: 2", "Wie iets doet: Bureau; Dienst"} <= set(answer.out.splitlines())
    written, before, covers = Store().load(path), Plans([small_plan]).at(), iri("kk:covers")
    assert not any(triple in without_links(before, chains()) for triple in written)
    assert set(written.match(None, covers, None)) == set(before.match(None, covers, None))


def test_what_is_read_is_never_written_over(tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    own = shutil.copy(OWL / "doer.ttl", tmp_path / "eigen.ttl")
    for path, words in ((own, "wordt zelf gelezen"), (own.with_suffix(".csv"), "eindigt")):
        answer = ketenkaart("check", small_plan, "--reason", "--axioms", own, "--output", path)
        assert (answer.code, answer.err.count("\n")) == (2, 1)
        assert words in answer.err
    assert own.read_bytes() == (OWL / "doer.ttl").read_bytes()


def test_each_kind_of_mistake_is_a_contradiction() -> None:
    """All in one run of HermiT; what may be stays possible."""
    path = OWL / "mistaken.ttl"
    told, _ = read_ontology([path])
    named = set(re.findall(r"^<(urn:[^>]+)> a owl:Class", path.read_text(encoding="utf-8"), re.MULTILINE))
    assert set(hermit(told).unsatisfiable) == named - {"urn:mag"}
    assert len(named) == 10
