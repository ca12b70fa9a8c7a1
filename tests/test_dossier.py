"""What a reader need not see, stands nowhere: not in what `show` says of a thing, and not in the page's data."""

from pathlib import Path

import pytest

from ketenkaart import Plans
from ketenkaart.ontology.terms import term_label
from ketenkaart.queries.things.dossier import Dossier, dossier
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.page.facts.view import things
from tests.conftest import ROOT, Command

# By hand: what rules add for the engine, what a file needs and a reader does not, what is said in other words.
SHORTCUTS = {
    *("actsIn", "leads", "contributesTo", "contributesAsStatedTo", "covers", "coversAsStated", "coversInForce"),
    *("cooperatesWith", "actor", "leader", "statedBarrier", "mainPassage"),
}
MACHINERY = {"inPlan", "sha256", "cellInitiative"}
NOT_SHOWN = (
    SHORTCUTS | MACHINERY | {"passage", "document", "dueFrom", "deadline", "report", "cellColumn", "cellBarrier"}
)
SKOS = {"prefLabel", "inScheme", "topConceptOf", "hasTopConcept", "narrower", "broader"}
NAMES = {term_label(PREFIXES["kk"] + name) for name in NOT_SHOWN} | {
    term_label(iri) for iri in (*(PREFIXES["skos"] + name for name in SKOS), PREFIXES["rdf"] + "type")
}
LABELLED = """
SELECT DISTINCT ?node ?class WHERE { ?node a ?class ; skos:prefLabel ?label
  FILTER(STRSTARTS(STR(?class), STR(kk:)) || ?class = org:Organization) } ORDER BY ?class ?node"""
EXAMPLE = ROOT / "graph" / "voorbeeld-gemeente"


def parts(found: Dossier) -> list[Dossier]:
    return [found, *found.statements]


def shown(found: Dossier) -> set[str]:
    return {fact.name for part in parts(found) for fact in part.facts} | {fact.name for fact in found.mentions}


def test_no_thing_of_a_plan_shows_what_a_reader_need_not_see(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))
    store = Plans([EXAMPLE]).at()
    nodes = {row["node"] or "" for row in store.select(LABELLED)}
    assert len(nodes) > 50
    for node in nodes:
        found = dossier(store, node)
        assert shown(found) & NAMES == set(), node
        assert not any(fact.node == node for part in parts(found) for fact in part.facts), node


def test_nor_does_a_thing_of_each_kind_in_the_report(report: Store) -> None:
    first = {row["class"]: row["node"] or "" for row in report.select(LABELLED)}
    assert len(first) > 20
    for kind, node in first.items():
        assert shown(dossier(report, node)) & NAMES == set(), kind


def test_show_says_this_of_a_measure_and_no_more(small_plan: Path, ketenkaart: Command) -> None:
    said = ketenkaart("show", "1.1", "--plan", small_plan).out.splitlines()
    names = {line.split(":")[0].strip() for line in said if line.startswith("  ") and ":" in line}
    assert names == {
        *("kenmerk", "peildatum", "huidige status", "laatste termijn", "in hoofdstuk", "belofte"),
        *("stap", "hoe weten we dit", "soort werk", "reden", "sterkte", "door", "herkomst"),
        *("termijn in woorden", "uiterlijk", "stelligheid", "organisatie", "rol", "status"),
    }


def test_nor_does_the_page_hold_what_rules_add(report: Store) -> None:
    held = {name for thing in things(report).values() for name in thing}
    assert held & (SHORTCUTS | MACHINERY) == set()
    assert {"promise", "currentStatus", "dueBy", "passage"} <= held
