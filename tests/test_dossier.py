"""What a reader need not see, stands nowhere: not in what `show` says of a thing, and not in the page's data."""

from pathlib import Path

from ketenkaart.graph.plans import Plans
from ketenkaart.ontology.terms import term_label
from ketenkaart.queries.things.dossier import dossier
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.page.facts.view import things
from tests.conftest import TOWN, Command

# By hand: what rules add for the engine, what a file needs and a reader does not, what is said in other words.
SHORTCUTS = {
    *("actsIn", "leads", "contributesTo", "contributesAsStatedTo", "covers", "coversAsStated", "coversInForce"),
    *("cooperatesWith", "actor", "leader", "statedBarrier", "mainPassage"),
}
MACHINERY = {"inPlan", "sha256", "cellInitiative"}
IN_OTHER_WORDS = {"passage", "document", "dueFrom", "deadline", "report", "cellColumn", "cellBarrier"}
SKOS = {"prefLabel", "inScheme", "topConceptOf", "hasTopConcept", "narrower", "broader"}
NAMES = {term_label(PREFIXES["kk"] + name) for name in SHORTCUTS | MACHINERY | IN_OTHER_WORDS} | {
    term_label(iri) for iri in (*(PREFIXES["skos"] + name for name in SKOS), PREFIXES["rdf"] + "type")
}
LABELLED = """
SELECT DISTINCT ?node ?class WHERE { ?node a ?class ; skos:prefLabel ?label
  FILTER(STRSTARTS(STR(?class), STR(kk:)) || ?class = org:Organization) } ORDER BY ?class ?node"""


def test_no_thing_of_a_plan_and_none_of_each_kind_in_the_report_shows_what_a_reader_need_not_see(report: Store) -> None:
    town = Plans([TOWN]).at()
    nodes = {row["node"] or "" for row in town.select(LABELLED)}
    first = {row["class"]: row["node"] or "" for row in report.select(LABELLED)}.values()
    assert (len(nodes) > 50, len(first) > 20) == (True, True)
    for store, asked in ((town, nodes), (report, first)):
        for node in asked:
            found = dossier(store, node)
            facts = [fact for part in (found, *found.statements) for fact in part.facts]
            assert {fact.name for fact in (*facts, *found.mentions)} & NAMES == set(), node
            assert node not in {fact.node for fact in facts}


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
