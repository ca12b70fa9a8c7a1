"""The questions behind the pictures give equal rows on both engines, and no view has a group without a look."""

import pytest
from rdflib import Graph

from ketenkaart import Plans
from ketenkaart.queries.catalogue import catalogue, find
from ketenkaart.store import PREFIXES, Store
from ketenkaart.visuals.page.layout import columns, network
from ketenkaart.visuals.page.pictures import draw, views


@pytest.fixture(scope="module")
def store() -> Store:
    return Plans().under()


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
    assert once.edges == again.edges
    assert len(once.edges) == sum(bool(row["from"] and row["to"]) for row in once.rows)
    assert {n["id"] for n in once.nodes} == {row[side] for row in once.rows for side in ("from", "to") if row[side]}
    assert all(isinstance(node[axis], int) for node in once.nodes for axis in "xy")
    for row in once.rows:
        assert set(find(once.view.query).columns) <= {*row, "from_label", "to_label"}


def test_steps_without_any_partner_are_drawn_too(store: Store) -> None:
    drawn = {node["label"] for node in draw(store, "partner-stap").nodes}
    asked = """SELECT ?label WHERE { ?plan kk:usesModel/skos:hasTopConcept ?s . ?s skos:prefLabel ?label
      FILTER(LANG(?label) = "nl") }"""
    labels = {row["label"] for row in store.select(asked)}
    assert labels
    assert labels <= drawn


def test_no_two_nodes_stand_on_one_spot() -> None:
    names = [f"n{i}" for i in range(120)]
    edges = [(names[i], names[i * 7 % 120]) for i in range(1, 120)]
    assert len(set(network(names, edges).values())) == 120
    assert len(set(columns({n: (0 if i % 4 else 1, i) for i, n in enumerate(names)}, edges).values())) == 120


def test_a_large_network_is_placed_quickly_and_equally() -> None:
    names = [f"n{i}" for i in range(2000)]
    edges = [(names[i], names[i // 2]) for i in range(1, 2000)]
    assert network(names, edges) == network(list(reversed(names)), list(reversed(edges)))
