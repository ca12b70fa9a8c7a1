"""Draws a view as one pyvis network, placed beforehand: equal content gives equal pages (docs/traps.md)."""

import json
from dataclasses import dataclass
from typing import Any

from ketenkaart import __version__
from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.graph.plans import Plans
from ketenkaart.invisible_text import visible
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows
from ketenkaart.store import Row, Store
from ketenkaart.visuals.inlined import policy, script, style, vis_network
from ketenkaart.visuals.pictures.looks import SLOT, View, edge_options, looks, options, views
from ketenkaart.visuals.pictures.places import Place, columns, grid, network
from ketenkaart.visuals.pictures.rows import ENDS, NOT_REPORTED, Names, key_of, row_of, states
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.dates import in_dutch

STYLES, SCRIPT, TEMPLATE = ("base", "parts", "graph", "picture", "forced"), "picture.js", "picture.html"


@dataclass(frozen=True)
class Picture:
    """A drawn view: its network, the heads of its table, and the rows that have no line because they lack an end.

    Nodes, lines and options are as vis-network takes them; a line is a row of the table too, and says what it says.
    """

    view: View
    table: dict[str, str]
    network: Any  # pyvis' Network; it ships no types
    loose: list[dict[str, Any]]
    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]
    options: dict[str, Any]


def draw(store: Store, name: str) -> Picture:
    """Return a view drawn on a store; raise KetenkaartError for an unknown name or group."""
    all_views = views()
    if name not in all_views:
        raise KetenkaartError(f"Het beeld “{name}” bestaat niet.{did_you_mean(name, all_views)}")
    source = Labels(store).source
    view, query = all_views[name].of(source), catalogue()[all_views[name].query]
    rows = store.select(query.sparql)
    _check(view, rows)
    return _drawn(view, dict(query.of(source).columns), rows, store)


def _drawn(view: View, table: dict[str, str], rows: list[Row], store: Store) -> Picture:
    from pyvis.network import Network  # noqa: PLC0415 - costs most of a second

    names, state_words = Names(store), states(store)
    groups = {row[side] or "": row[f"{side}_group"] or "" for row in reversed(rows) for side in ("from", "to")}
    groups.pop("", None)
    # Rows that are no line but a place: those that lack an end; in a grid all.
    placed = [row for row in rows if view.layout == "grid" or not (row["from"] and row["to"])]
    slots = {f"{SLOT}~{key_of(row)}": row for row in placed if view.layout != "network"}
    places = _places(view, rows, groups, names, slots)
    net = Network(directed=True, heading=view.title, cdn_resources="in_line")
    net.node_ids = _Ids()
    look = options(view.layout, view.nodes, len(rows))
    # pyvis takes every space out of options first, so a space in a text is written as a code.
    net.set_options(json.dumps(look, separators=(",", ":")).replace(" ", "\\u0020"))
    for node in sorted(groups):
        label, title, (x, y) = names.brief(node), names.whole(node), places[node]
        whole = {"title": title} if title != label else {}
        shape = look["groups"][groups[node]]["shape"]
        net.add_node(short(node), label=label, group=groups[node], shape=shape, x=x, y=y, **whole)
    for slot, row in slots.items():
        label = row.get("slot") or looks().slot.label.format(name=names.brief(row["to"] or row["from"] or ""))
        (x, y), group = places[slot], row["edge_group"] if row.get("edge_group") in view.nodes else SLOT
        net.add_node(slot, label=label, group=group, shape="box", x=x, y=y, row=key_of(row), slot=group == SLOT)
    loose = []
    for row in rows:
        row_values = row_of(view, row, table, names, state_words)
        if row["from"] and row["to"] and view.layout != "grid":
            line = edge_options(view.edges[row["edge_group"] or ""], arrows=view.arrows)
            net.add_edge(row_values.pop("from"), row_values.pop("to"), **row_values, **line)
        else:
            loose.append(row_values)
    nodes, edges, *_, options_text = net.get_network_data()
    return Picture(view, table, net, loose, nodes, edges, json.loads(options_text))


class _Ids(dict[str, None]):
    """The ids of nodes as pyvis keeps them: it asks for both ends of each line whether they are there."""

    def append(self, one: str) -> None:
        self[one] = None


def _check(view: View, rows: list[Row]) -> None:
    """Raise KetenkaartError where a row has a group without a look, or a look an unknown shape."""
    shapes = looks().shapes
    if unknown := sorted({look.shape for look in view.nodes.values()} - shapes.keys()):
        message = f"Het beeld “{view.name}” heeft een vorm “{unknown[0]}” die pictures.yaml niet kent."
        raise KetenkaartError(message + did_you_mean(unknown[0], shapes))
    slots = {**view.nodes, **view.edges}  # a place without a line has the look of a node
    allowed: dict[str, Any] = {"from_group": view.nodes, "to_group": view.nodes, "edge_group": slots}
    for row in rows:
        for name, found in allowed.items():
            if row.get(name) and row[name] not in found:
                raise KetenkaartError(
                    f"Het beeld “{view.name}” zegt niet hoe “{row[name]}” eruitziet; voeg dat toe in {view.name}.yaml."
                )


def _places(
    view: View, rows: list[Row], groups: dict[str, str], names: Names, slots: dict[str, Row]
) -> dict[str, Place]:
    lines = [(row["from"] or "", row["to"] or "") for row in rows if row["from"] and row["to"]]
    if view.layout == "network":
        return network(sorted(groups), lines)
    order = {row["to"] or "": int(row.get("order") or 0) for row in rows}
    if view.layout == "grid":
        cells = {slot: (row["from"] or "", row["to"] or "") for slot, row in slots.items()}
        sides = list(dict.fromkeys(row["from"] or "" for row in rows))
        return grid(sides, sorted(order, key=lambda node: (order[node], node)), cells)
    empty = [(slot, row["to"] or row["from"] or "") for slot, row in slots.items()]
    numbers = [look.column for look in view.nodes.values()]
    nodes = {
        node: (view.nodes[group].column, (order.get(node, 0), names.whole(node).casefold()))
        for node, group in groups.items()
    }
    nodes |= {slot: (max(numbers) if row["from"] else min(numbers), (0, slot)) for slot, row in slots.items()}
    return columns(nodes, lines + empty, looks().places.model_dump())


def picture_page(plans: Plans, name: str) -> bytes:
    """Return a page with one picture and its table; raise KetenkaartError for an unknown name.

    pyvis' own template loads from elsewhere and escapes nothing: `set_template_dir` gives it ours.
    """
    store = plans.at()
    picture = draw(store, name)
    sources = [(row["document"] or row["title"], in_dutch(row["date"] or "")) for row in engine_rows(store, "plannen")]
    net, sheet = picture.network, style(*STYLES)
    net.set_template_dir(str(content_path("visuals", "templates")), TEMPLATE)
    net.templateEnv.globals.update(
        view=visible(picture.view.model_dump()),
        table=_table(picture),
        heads=list(picture.table.values()),
        sources=visible([", ".join(map(str, one)) for one in sources]),
        version=__version__,
        content=plans.content,
        style=sheet,
        scripts=[vis_network(), script(SCRIPT)],
        policy=policy(sheet, [vis_network(), script(SCRIPT)]),
    )
    return str(net.generate_html()).encode("utf-8")


def _table(picture: Picture) -> list[list[Any]]:
    """Return what each row says, a text for each head of the table."""
    names = {node["id"]: node.get("title", node["label"]) for node in picture.nodes}
    kept = [column for column in picture.table if column not in ENDS]
    rows = []
    for row in (*picture.edges, *picture.loose):
        row_values = dict(zip(kept, row["said"], strict=True))
        row_values |= {f"{side}_label": names.get(row.get(side), NOT_REPORTED) for side in ("from", "to")}
        rows.append([row_values[column] for column in picture.table])
    return rows
