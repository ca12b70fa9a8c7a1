"""The questions behind the pictures give equal rows on both engines, and no view has a group without a look."""

import json

import pytest
from rdflib import Graph

from ketenkaart import Plans
from ketenkaart.errors import KetenkaartError
from ketenkaart.queries.asking.catalogue import catalogue, find
from ketenkaart.queries.matrix.coverage import coverage
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.pictures.drawing import draw
from ketenkaart.visuals.pictures.looks import looks, views
from ketenkaart.visuals.pictures.places import columns, network, route
from ketenkaart.visuals.short_ids import short


@pytest.fixture(scope="module")
def store() -> Store:
    return Plans().at()


@pytest.fixture(scope="module")
def graph(store: Store) -> Graph:
    import pyoxigraph as ox  # noqa: PLC0415 - only to write the same triples down

    return Graph().parse(data=store.serialise(ox.RdfFormat.N_TRIPLES), format="nt")


@pytest.mark.parametrize("name", sorted({v.query for v in views().values()}))
def test_a_view_asks_the_same_on_both_engines(name: str, store: Store, graph: Graph) -> None:
    sparql = catalogue()[name].sparql
    mine = sorted(tuple(sorted((k, v) for k, v in row.items() if v is not None)) for row in store.select(sparql))
    found = graph.query(sparql, initNs=PREFIXES)
    names = [str(var) for var in found.vars or []]
    theirs = sorted(
        tuple(sorted((n, str(value)) for n, value in zip(names, row, strict=True) if value is not None))  # type: ignore[arg-type]
        for row in found
    )
    assert mine == theirs
    assert mine


@pytest.mark.parametrize("name", list(views()))
def test_a_picture_is_the_same_twice_and_holds_each_row(name: str, store: Store) -> None:
    once, again = draw(store, name), draw(store, name)
    assert once.nodes == again.nodes
    assert (once.edges, once.loose, once.options) == (again.edges, again.loose, again.options)
    rows = store.select(find(once.view.query).sparql)
    lines = once.view.layout != "grid"
    assert len(once.edges) == sum(bool(lines and row["from"] and row["to"]) for row in rows)
    assert len(once.loose) == len(rows) - len(once.edges)
    ends = {short(row[side] or "") for row in rows for side in ("from", "to") if row[side]}
    assert {node["id"] for node in once.nodes if not node.get("cell")} == ends
    assert all(isinstance(node[axis], int) for node in once.nodes for axis in "xy")
    keys = [row["id"] for row in (*once.edges, *once.loose)]
    assert len(set(keys)) == len(rows)  # vis-network takes each id once
    assert all(len(row["said"]) == len(once.table) - 2 for row in (*once.edges, *once.loose))


def test_the_network_holds_all_that_a_page_draws(store: Store) -> None:
    """One pyvis network: what it gives is what stands in the page, options of handling included."""
    picture = draw(store, "partner-stap")
    nodes, edges, heading, _, _, options = picture.network.get_network_data()
    assert (nodes, edges, json.loads(options)) == (picture.nodes, picture.edges, picture.options)
    assert heading == picture.view.title
    assert picture.options["interaction"] | {"dragNodes": True, "zoomView": True} == picture.options["interaction"]
    assert picture.options["nodes"]["font"]["face"] == looks().options["nodes"]["font"]["face"]  # pyvis drops spaces
    assert set(picture.view.nodes) <= set(picture.options["groups"])
    assert not picture.options["physics"]["enabled"]


def test_a_row_says_what_it_is_about(store: Store) -> None:
    """By hand: the IND acts against Entree in these six, and the report itself ties them to that step."""
    row = next(
        one for one in draw(store, "partner-stap").edges if one["id"].startswith("org/ind~") and "entree" in one["to"]
    )
    assert "task-force-2013/measure-5.4" in row["about"]
    assert row["steps"] == ["entree"]
    assert "partners" not in row  # its end says whom it is about
    assert row["said"][0] == "Bezig (het enige directe werk)"
    assert "plans" not in row  # there is one plan


@pytest.mark.parametrize("name", ["partner-stap", "route"])
def test_a_line_between_a_partner_and_a_step_says_what_the_matrix_says(name: str, store: Store) -> None:
    """By hand: of three direct pieces of the inspectorate's work one stands, one is done, of one nothing is told."""
    drawn = {(one["from"], one["to"].rpartition("/")[2]): one for one in draw(store, name).edges}
    at = list(draw(store, name).table).index("status") - 2
    inspectorate = drawn["org/inspectie-szw", "arbeid"]["said"][at]
    assert inspectorate == "Wisselend: vast, afgerond en geen voortgang gemeld (van het directe werk)"
    assert drawn["org/om", "arbeid"]["said"][at] == "Afgerond (alleen ondersteunend werk)"
    marks = {
        (f"org/{c.column}", c.barrier): c.most_basis for c in coverage(store, "partner") if c.barrier and c.initiatives
    }
    assert {ends: one["group"] for ends, one in drawn.items()} == marks


def test_where_an_end_is_missing_stands_an_empty_slot_and_no_line(store: Store) -> None:
    picture = draw(store, "partner-stap")
    slot = next(node for node in picture.nodes if node.get("slot"))
    assert slot["label"] == "Huisvesting: geen werk gemeld"
    assert not [edge for edge in picture.edges if "model/mensenhandel/huisvesting" in (edge["from"], edge["to"])]


def test_a_node_of_a_shape_that_nobody_knows_is_a_fault(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    view = views()["partner-stap"]
    odd = view.model_copy(
        update={"nodes": {n: look.model_copy(update={"shape": "dit"}) for n, look in view.nodes.items()}}
    )
    monkeypatch.setattr("ketenkaart.visuals.pictures.drawing.views", lambda: {"partner-stap": odd})
    with pytest.raises(KetenkaartError, match="vorm “dit” die pictures"):
        draw(store, "partner-stap")


def test_steps_without_any_partner_are_drawn_too(store: Store) -> None:
    drawn = {node["label"] for node in draw(store, "partner-stap").nodes}
    asked = """SELECT ?label WHERE { ?plan kk:usesModel/skos:hasTopConcept ?s . ?s skos:prefLabel ?label
      FILTER(LANG(?label) = "nl") }"""
    labels = {row["label"] for row in store.select(asked)}
    assert labels
    assert labels <= drawn


def test_a_route_has_its_stations_in_order_and_what_is_missing_above_them(store: Store) -> None:
    """By hand: Huisvesting is the second step, nobody is named there, and signals are expected and not reported."""
    nodes = draw(store, "route").nodes
    stations = sorted((one["station"], one["label"], one["x"]) for one in nodes if "station" in one)
    assert [label for _, label, _ in stations] == [
        *("1  Entree", "2  Huisvesting", "3  Identiteit", "4  Arbeid", "5  Financiën"),
    ]
    assert [x for *_, x in stations] == sorted(x for *_, x in stations)
    slots = [one for one in nodes if one.get("slot") and one["x"] == stations[1][2]]
    assert "signalering" in {one["label"] for one in slots}
    nobody = [one for one in nodes if one["label"] == "geen partner gemeld"]
    assert [(one.get("slot"), one["x"]) for one in nobody] == [(False, stations[1][2])]  # it is no kind of work
    assert all(one["y"] < 0 for one in slots)


def test_who_works_at_two_stations_stands_between_them_and_lower() -> None:
    edges = [("een", "a"), ("beide", "a"), ("beide", "b"), ("ook", "a"), ("ook", "b")]
    found = route(["a", "b"], ["beide", "een", "ook"], edges, [("leeg", "b")], SPACING)
    assert found["a"][0] < found["een"][0] < found["b"][0]
    assert found["a"][0] < found["beide"][0] == found["ook"][0] < found["b"][0]
    assert found["a"][1] == 0 < found["een"][1] < found["beide"][1] < found["ook"][1]
    assert found["leeg"][0] == found["b"][0]
    assert found["leeg"][1] < 0


def test_where_work_is_missing_stands_no_line(store: Store) -> None:
    """By hand: at Huisvesting signals are expected and not reported; that is a hatched place, in no picture a line."""
    picture = draw(store, "aandachtspunten")
    assert picture.edges == []
    slots = {node["row"]: node for node in picture.nodes if node.get("slot")}
    rows = [row for row in picture.loose if row["group"] == "niets-gemeld"]
    assert {row["id"] for row in rows} == set(slots)
    place = {node["id"]: (node["x"], node["y"]) for node in picture.nodes}
    found = {row["id"]: (place[row["to"]][0], place[row["from"]][1]) for row in rows}
    assert found == {key: (slot["x"], slot["y"]) for key, slot in slots.items()}
    assert ("kind-signalering", "model/mensenhandel/huisvesting") in {(row["from"], row["to"]) for row in rows}
    for name in views():
        assert not [edge for edge in draw(store, name).edges if edge.get("state") == "niets-gemeld"], name


SPACING = looks().places.model_dump()


def test_no_two_nodes_stand_on_one_spot() -> None:
    names = [f"n{i}" for i in range(120)]
    edges = [(names[i], names[i * 7 % 120]) for i in range(1, 120)]
    assert len(set(network(names, edges).values())) == 120
    assert len(set(columns({n: (0 if i % 4 else 1, i) for i, n in enumerate(names)}, edges, SPACING).values())) == 120


def test_a_large_network_is_placed_quickly_and_equally() -> None:
    names = [f"n{i}" for i in range(2000)]
    edges = [(names[i], names[i // 2]) for i in range(1, 2000)]
    assert network(names, edges) == network(list(reversed(names)), list(reversed(edges)))
