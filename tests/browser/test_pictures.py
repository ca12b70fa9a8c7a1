"""The engine behind the pictures: rows as the question gives them, each node in a place of its own."""

import json

import pytest

from ketenkaart.errors import KetenkaartError
from ketenkaart.queries.asking.catalogue import catalogue, find
from ketenkaart.queries.matrix import coverage
from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.pictures.drawing import Picture, draw
from ketenkaart.visuals.pictures.looks import looks, views
from ketenkaart.visuals.pictures.places import columns, network
from ketenkaart.visuals.short_ids import short

SPACING = looks().places
HOUSING = "model/mensenhandel/huisvesting"
STEPS = ["Entree", "Huisvesting", "Identiteit", "Arbeid", "Financiën"]


@pytest.fixture(scope="module")
def drawn(report: Store) -> dict[str, Picture]:
    return {name: draw(report, name) for name in views()}


def test_view_asks_the_same_on_both_engines(report: Store) -> None:
    graph = rdflib_graph(report)  # rdflib itself takes seconds to read it
    for name in {view.query for view in views().values()}:
        sparql = catalogue()[name].sparql
        mine = sorted(tuple(sorted((k, v) for k, v in row.items() if v is not None)) for row in report.select(sparql))
        found = graph.query(sparql, initNs=PREFIXES)
        theirs = sorted(tuple(sorted((str(k), str(v)) for k, v in row.asdict().items())) for row in found)
        assert mine == theirs != [], name


def test_picture_is_the_same_twice_and_holds_each_row(report: Store, drawn: dict[str, Picture]) -> None:
    for name, once in drawn.items():
        again = draw(report, name)
        for part in ("nodes", "edges", "loose", "options"):
            assert getattr(once, part) == getattr(again, part)
        rows = report.select(find(once.view.query).sparql)
        lines = once.view.layout != "grid"
        assert len(once.edges) == sum(bool(lines and row["from"] and row["to"]) for row in rows)
        assert len(once.loose) == len(rows) - len(once.edges)
        ends = {short(row[side] or "") for row in rows for side in ("from", "to") if row[side]}
        assert {node["id"] for node in once.nodes if "row" not in node} == ends
        assert all(isinstance(node[axis], int) for node in once.nodes for axis in "xy")
        every = (*once.edges, *once.loose)
        assert len({row["id"] for row in every}) == len(rows)  # vis-network takes each id once
        assert all(len(row["phrase"]) == len(once.table) - 2 for row in every)


def test_network_holds_all_that_a_page_draws(drawn: dict[str, Picture]) -> None:
    """One pyvis network: what it gives is what stands in the page, options of handling included."""
    picture = drawn["partner-stap"]
    nodes, edges, heading, _, _, options = picture.network.get_network_data()
    assert (nodes, edges, json.loads(options)) == (picture.nodes, picture.edges, picture.options)
    assert heading == picture.view.title
    assert picture.options["interaction"] | {"dragNodes": True, "zoomView": True} == picture.options["interaction"]
    assert picture.options["nodes"]["font"]["face"] == looks().options["nodes"]["font"]["face"]  # pyvis drops spaces
    assert set(picture.view.nodes) <= set(picture.options["groups"])
    assert not picture.options["physics"]["enabled"]
    row = next(one for one in picture.edges if one["id"].startswith("org/ind~") and "entree" in one["to"])
    assert row["phrase"][0] == "Bezig (het enige directe werk)"  # by hand


def test_line_of_a_partner_says_what_the_matrix_says(report: Store, drawn: dict[str, Picture]) -> None:
    """By hand: of three direct pieces of the inspectorate's work one stands, one is done, of one nothing is told."""
    lines = {(one["from"], one["to"].rpartition("/")[2]): one for one in drawn["partner-stap"].edges}
    at = list(drawn["partner-stap"].table).index("status") - 2
    inspectorate = lines["org/inspectie-szw", "arbeid"]["phrase"][at]
    assert inspectorate == "Wisselend: vast, afgerond en geen voortgang gemeld (stand van het directe werk)"
    assert lines["org/om", "arbeid"]["phrase"][at] == "Afgerond (alleen ondersteunend werk)"
    cells = coverage(report, "partner")
    marks = {(f"org/{c.column}", c.barrier): c.most_basis for c in cells if c.barrier and c.initiatives}
    assert {ends: one["group"] for ends, one in lines.items()} == marks


def test_node_of_a_shape_that_nobody_knows_is_a_fault(report: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    view = views()["partner-stap"]
    odd = {name: look.model_copy(update={"shape": "dit"}) for name, look in view.nodes.items()}
    changed = {"partner-stap": view.model_copy(update={"nodes": odd})}
    monkeypatch.setattr("ketenkaart.visuals.pictures.drawing.views", lambda: changed)
    with pytest.raises(KetenkaartError, match="vorm “dit” die pictures"):
        draw(report, "partner-stap")


def test_every_step_is_drawn_and_what_is_missing_there_without_a_line(drawn: dict[str, Picture]) -> None:
    """By hand: nobody is named at Huisvesting, and signals are expected there and not reported."""
    picture = drawn["partner-stap"]
    assert set(STEPS) <= {node["label"] for node in picture.nodes}
    assert next(node for node in picture.nodes if node.get("slot"))["label"] == "Huisvesting: geen werk gemeld"
    assert not [edge for edge in picture.edges if HOUSING in (edge["from"], edge["to"])]
    picture = drawn["aandachtspunten"]
    assert picture.edges == []
    hatched = {node["row"]: (node["x"], node["y"]) for node in picture.nodes if node.get("slot")}
    place = {node["id"]: (node["x"], node["y"]) for node in picture.nodes}
    rows = [row for row in picture.loose if row["group"] == "niets-gemeld"]
    assert {row["id"]: (place[row["to"]][0], place[row["from"]][1]) for row in rows} == hatched
    assert ("kind-signalering", HOUSING) in {(row["from"], row["to"]) for row in rows}


def test_no_two_nodes_stand_on_one_spot_and_a_large_network_is_placed_quickly_and_equally() -> None:
    names = [f"n{i}" for i in range(120)]
    edges = [(names[i], names[i * 7 % 120]) for i in range(1, 120)]
    assert len(set(network(names, edges).values())) == 120
    assert len(set(columns({n: (0 if i % 4 else 1, i) for i, n in enumerate(names)}, edges, SPACING).values())) == 120
    many = [f"n{i}" for i in range(2000)]
    tree = [(many[i], many[i // 2]) for i in range(1, 2000)]
    assert network(many, tree) == network(list(reversed(many)), list(reversed(tree)))
