"""The network for Gephi and yEd, and its measures, on a network small enough to reckon by hand."""

from pathlib import Path

import networkx as nx
import pytest

from ketenkaart import Plans, Scenario
from ketenkaart.graph.plans import partner_network
from ketenkaart.queries.partners.network import cooperation
from ketenkaart.store import Store, iri, text, typed
from tests.conftest import Command


def partners(*works: str) -> Store:
    """Partners are letters; each word is an undertaking in which its letters act."""
    store = Store()
    for number, letters in enumerate(works):
        for letter in letters:
            node = iri(f"https://voorbeeld.nl/{letter}")
            store.add(
                [
                    (node, iri("skos:prefLabel"), text(letter)),
                    (node, iri("kk:actsIn"), iri(f"https://voorbeeld.nl/werk{number}")),
                ]
            )
    return store


def test_the_only_link_between_two_circles() -> None:
    """a-b-c and c-d-e: c lies between four of the six pairs of others, and is the only link."""
    rows = {row["partner"]: row for row in cooperation(partners("abc", "cde"))}
    assert {name for name, row in rows.items() if row["only_link"]} == {"c"}
    assert rows["c"]["between"] == "0.67"
    assert {row["between"] for name, row in rows.items() if name != "c"} == {"0.00"}


def test_a_collective_name_ties_nobody_and_a_line_counts_what_two_do_together() -> None:
    """g is generic: a and b meet twice without it, and c meets nobody."""
    store = partners("abg", "ab", "cg")
    store.add([(iri("https://voorbeeld.nl/g"), iri("kk:isGeneric"), typed("true", "xsd:boolean"))])
    graph = partner_network(store)
    lines = [sorted(graph.nodes[one]["label"] for one in pair) for pair in graph.edges]
    assert (lines, [weight for *_, weight in graph.edges(data="weight")]) == ([["a", "b"]], [2])


def test_the_network_of_the_report_and_of_a_scenario(report: Store) -> None:
    assert len(report) > 0
    ind = "https://w3id.org/ketenkaart/id/org/ind"
    plans = Plans()
    assert len(plans.networkx()) == 58
    assert ind in plans.networkx()
    assert ind not in plans.networkx(Scenario(without=(ind,)))


def test_two_circles_that_do_not_meet() -> None:
    rows = cooperation(partners("abc", "xyz"))
    assert {row["circle"] for row in rows if row["partner"] in ("a", "b", "c")} == {"1"}
    assert {row["circle"] for row in rows if row["partner"] in ("x", "y", "z")} == {"2"}
    assert not any(row["only_link"] for row in rows)


@pytest.mark.parametrize(("works", "collective"), [(("abg", "ag"), "g"), (("gha", "ga"), "a")])
def test_a_collective_name_ties_nobody(works: tuple[str, str], collective: str) -> None:
    """In one work two and a collective name act, in another one of them and that name: only the two are tied."""
    store = partners(*works)
    store.add([(iri(f"https://voorbeeld.nl/{collective}"), iri("kk:isGeneric"), typed("true", "xsd:boolean"))])
    found = [(row["partner"], row["between"]) for row in cooperation(store)]
    assert found == [(letter, "0.00") for letter in sorted(set(works[0]) - {collective})]


def test_of_the_report_58_partners_are_tied_and_none_is_a_collective_name(report: Store) -> None:
    generic = "SELECT ?label WHERE { ?node kk:isGeneric true ; skos:prefLabel ?label FILTER(LANG(?label) = 'nl') }"
    found = [row["partner"] for row in cooperation(report)]
    assert len(found) == 58
    assert not {row["label"] for row in report.select(generic)} & set(found)


def test_the_file_opens_again(tmp_path: Path, ketenkaart: Command) -> None:
    one, two = tmp_path / "een.graphml", tmp_path / "twee.graphml"
    for path in (one, two):
        assert ketenkaart("export", path).code == 0
    assert one.read_bytes() == two.read_bytes()
    graph = nx.read_graphml(one)
    ind = "https://w3id.org/ketenkaart/id/org/ind"
    assert graph.nodes[ind]["label"] == "Immigratie- en Naturalisatiedienst"
    action = "https://w3id.org/ketenkaart/id/plan/task-force-2013/measure-5.4"
    lines = list(graph.get_edge_data(ind, action).values())
    assert {(line["label"], line["role"], line["as_of"]) for line in lines} == {
        ("involvement", "trekker", "2011-03-31")
    }
    step = "https://w3id.org/ketenkaart/id/model/mensenhandel/toegang"
    line = next(iter(graph.get_edge_data(action, step).values()))
    assert (line["label"], line["basis"], line["plan"]) == ("contribution", "als-barriere", "task-force-2013")
    assert line["status"] == graph.nodes[action]["status"]
    assert not [node for node in graph if "/code#" in node]


def test_the_question_says_what_it_means_and_what_not(ketenkaart: Command) -> None:
    answer = ketenkaart("query", "samenwerking")
    assert answer.code == 0
    assert "Het zegt niets over gewicht, inzet of macht." in " ".join(answer.out.split())
