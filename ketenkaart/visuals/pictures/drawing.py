"""Draws a view: one pyvis network holds its nodes, its lines and its options, for every page that shows it.

Positions are computed beforehand, so that nothing moves and equal content gives equal pages (docs/traps.md).
"""

import json
from dataclasses import dataclass, field
from typing import Any

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.queries.catalogue import catalogue
from ketenkaart.queries.words import Speaker
from ketenkaart.store import Row, Store
from ketenkaart.visuals.pictures.looks import SLOT, edge_options, looks, options, unknown_shapes
from ketenkaart.visuals.pictures.places import Place, columns, network
from ketenkaart.visuals.pictures.rows import Facts, Names, key_of, row_of
from ketenkaart.visuals.pictures.view_files import View, views
from ketenkaart.visuals.short_ids import short


@dataclass(frozen=True)
class Picture:
    """A drawn view: its network, the heads of its table, and the rows that have no line because an end is not said."""

    view: View
    table: dict[str, str]
    network: Any  # pyvis' Network; it ships no types
    loose: list[dict[str, Any]] = field(default_factory=list)

    @property
    def nodes(self) -> list[dict[str, Any]]:
        """Nodes as vis-network takes them."""
        return list(self.network.get_network_data()[0])

    @property
    def edges(self) -> list[dict[str, Any]]:
        """Lines as vis-network takes them; each is a row of the table too, and says what it says."""
        return list(self.network.get_network_data()[1])

    @property
    def options(self) -> dict[str, Any]:
        """Options as vis-network takes them."""
        return dict(json.loads(self.network.get_network_data()[5]))


def draw(store: Store, name: str) -> Picture:
    """Return a view drawn on a store; raise KetenkaartError for an unknown name, or a group without a look."""
    known = views()
    if name not in known:
        raise KetenkaartError(f"Het beeld “{name}” bestaat niet.{did_you_mean(name, known)}")
    source = Speaker(store).source
    view, query = known[name].of(source), catalogue()[known[name].query]
    rows = store.select(query.sparql)
    _check(view, rows)
    table = dict(query.of(source).columns)
    return _drawn(view, table, rows, store)


def _drawn(view: View, table: dict[str, str], rows: list[Row], store: Store) -> Picture:
    from pyvis.network import Network  # noqa: PLC0415 - costs most of a second

    names = Names(store)
    facts = Facts(store, names)
    groups = {row[side] or "": row[f"{side}_group"] or "" for row in reversed(rows) for side in ("from", "to")}
    groups.pop("", None)
    slots = _slots(view, rows)
    places = _places(view, rows, groups, names)
    net = Network(directed=True, heading=view.title, cdn_resources="in_line")
    look = options(view.layout, view.nodes, len(rows))
    net.set_options(_as_options(look))
    for node in sorted(groups):
        (x, y), shape = places[node], look["groups"][groups[node]]["shape"]
        net.add_node(
            short(node), label=names.brief(node), title=names.whole(node), group=groups[node], shape=shape, x=x, y=y
        )
    for node, (x, y) in ((node, places[node]) for node in slots):
        label = looks().slot.label.format(name=names.brief(slots[node][1]))
        net.add_node(node, label=label, title=label, group=SLOT, shape="box", x=x, y=y, slot=True, row=slots[node][0])
    picture = Picture(view, table, net)
    for row in rows:
        said = row_of(view, row, table, names, facts)
        if row["from"] and row["to"]:
            line = edge_options(view.edges[row["edge_group"] or ""], arrows=view.arrows)
            net.add_edge(said.pop("from"), said.pop("to"), **said, **line)
        else:
            picture.loose.append(said)
    return picture


def _as_options(found: dict[str, Any]) -> str:
    """Return options as pyvis reads them: it takes every space out first, so a space in a text is written as a code."""
    return json.dumps(found, separators=(",", ":")).replace(" ", "\\u0020")


def _check(view: View, rows: list[Row]) -> None:
    """Raise KetenkaartError where a row has a group without a look, or a look has a shape that nobody knows."""
    if unknown := unknown_shapes(view):
        raise KetenkaartError(
            f"Het beeld “{view.name}” heeft een vorm “{unknown[0]}” die pictures.yaml niet kent."
            + did_you_mean(unknown[0], looks().shapes)
        )
    known: dict[str, Any] = {"from_group": view.nodes, "to_group": view.nodes, "edge_group": view.edges}
    for row in rows:
        for name, found in known.items():
            if row.get(name) and row[name] not in found:
                raise KetenkaartError(
                    f"Het beeld “{view.name}” zegt niet hoe “{row[name]}” eruitziet; voeg dat toe in {view.name}.yaml."
                )


def _slots(view: View, rows: list[Row]) -> dict[str, tuple[str, str, int]]:
    """Return by id the empty slots of a picture in columns: the row that lacks an end, the other end, the column."""
    if view.layout == "network":
        return {}
    numbers = [look.column for look in view.nodes.values()]
    loose = [(key_of(row), row) for row in rows if not (row["from"] and row["to"])]
    return {
        f"{SLOT}~{key}": (key, row["to"] or row["from"] or "", max(numbers) if row["from"] else min(numbers))
        for key, row in loose
    }


def _places(view: View, rows: list[Row], groups: dict[str, str], names: Names) -> dict[str, Place]:
    lines = [(row["from"] or "", row["to"] or "") for row in rows if row["from"] and row["to"]]
    if view.layout == "network":
        return network(sorted(groups), lines)
    order, slots = {row["to"] or "": int(row.get("order") or 0) for row in rows}, _slots(view, rows)
    nodes = {
        node: (view.nodes[group].column, (order.get(node, 0), names.whole(node).casefold()))
        for node, group in groups.items()
    }
    nodes |= {node: (column, (0, node)) for node, (_, _, column) in slots.items()}
    lines += [(node, other) for node, (_, other, _) in slots.items()]
    return columns(nodes, lines, looks().places.model_dump())
