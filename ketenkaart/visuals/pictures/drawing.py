"""Draws a view as one pyvis network, placed beforehand: equal content gives equal pages (docs/traps.md)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from ketenkaart import __version__
from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.graph.plans import Plans
from ketenkaart.invisible_text import visible
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.matrix import coverage
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows, grouped, texts
from ketenkaart.store import PREFIXES, Store, local_name
from ketenkaart.visuals.in_words import refused
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.visuals.inlined import policy, script, style, vis_network
from ketenkaart.visuals.pictures.looks import SLOT, View, looks, options, views
from ketenkaart.visuals.pictures.places import Place, columns, grid, network
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import capital

STYLES, SCRIPT, TEMPLATE = ("base", "parts", "graph", "picture", "forced"), "picture.js", "picture.html"
NOT_REPORTED = "niet gemeld"  # where a row lacks an end
ENDS = ("from_label", "to_label")
OTHER_NAMES = "SELECT ?node ?name WHERE { ?node a org:Organization ; skos:altLabel ?name } ORDER BY ?node ?name"
Row = dict[str, str]


@dataclass(frozen=True)
class Picture:
    """A drawn view: its network, the heads and rows of its table, and what has no line because it lacks an end.

    Nodes, lines and options are as vis-network takes them; a line is a row of the table too, and says what it says.
    """

    view: View
    table: dict[str, str]
    rows: list[list[str]]
    network: Any  # pyvis' Network; it ships no types
    loose: list[dict[str, Any]]
    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]
    options: dict[str, Any]


class _Ids(dict[str, None]):
    """The ids of nodes as pyvis keeps them: it asks for both ends of each line whether they are there."""

    def append(self, one: str) -> None:
        self[one] = None


class _Names:
    """What things are called in a picture: whole, and as short as it may."""

    def __init__(self, store: Store) -> None:
        rows = list(map(texts, engine_rows(store, "namen-in-een-beeld")))
        models = Counter(step for step, _ in {(local_name(row["node"]), row["model"]) for row in rows if row["model"]})
        self._whole, numbers = dict[str, str](), Labels(store).numbers
        for row in rows:
            label = visible(row["label"])
            if row["model"] and models[local_name(row["node"])] > 1:
                label = f"{label} ({local_name(row['model'])})"
            self._whole[row["node"]] = f"{numbers[row['node']]} {label}".strip() if row["number"] else label
        self._others = grouped(store.select(OTHER_NAMES), itemgetter("node"), lambda row: row["name"] or "")

    def whole(self, node: str) -> str:
        """Return the name of a thing; an action has its number before it."""
        return self._whole.get(node) or short(node)

    def brief(self, node: str) -> str:
        """Return a name that fits in a picture: a known short one for a long one, else its beginning."""
        limits, name = looks().limits, self.whole(node)
        others = sorted((len(one), one) for one in self._others.get(node, ()) if len(one) <= limits["short"])
        if len(name) > limits["letters"] - 6 and others:
            return str(visible(others[0][1]))
        return name if len(name) <= limits["letters"] else name[: limits["letters"] - 1].rstrip() + "…"


def draw(store: Store, name: str) -> Picture:
    """Return a view drawn on a store; raise KetenkaartError for an unknown name or group."""
    from pyvis.network import Network  # noqa: PLC0415 - costs most of a second

    if name not in (all_views := views()):
        raise KetenkaartError(f"Het beeld “{name}” bestaat niet.{did_you_mean(name, all_views)}")
    source = Labels(store).source
    view, query = all_views[name].of(source), find(all_views[name].query).of(source)
    rows = list(map(texts, store.select(query.sparql)))
    _check(view, rows)
    names, wording = _Names(store), CellWording()
    states = {cell.cell: capital(wording.line(cell)) for cell in coverage(store, "partner")}
    groups = {row[side]: row[f"{side}_group"] for row in reversed(rows) for side in ("from", "to")}
    groups.pop("", None)
    # Rows that are no line but a place: those that lack an end; in a grid all.
    placed = [row for row in rows if view.layout == "grid" or not (row["from"] and row["to"])]
    slots = {f"{SLOT}~{_key_of(row)}": row for row in placed if view.layout != "network"}
    places = _places(view, rows, groups, names, slots)
    net = Network(directed=True, heading=view.title, cdn_resources="in_line")
    net.node_ids = _Ids()
    net.options = options(view.layout, view.nodes, len(rows))
    for node in sorted(groups):
        label, title, (x, y) = names.brief(node), names.whole(node), places[node]
        whole = {"title": title} if title != label else {}
        shape = net.options["groups"][groups[node]]["shape"]
        net.add_node(short(node), label=label, group=groups[node], shape=shape, x=x, y=y, **whole)
    for slot, row in slots.items():
        label = row.get("slot") or looks().slot.label.format(name=names.brief(row["to"] or row["from"]))
        (x, y), group = places[slot], row["edge_group"] if row["edge_group"] in view.nodes else SLOT
        net.add_node(slot, label=label, group=group, shape="box", x=x, y=y, row=_key_of(row), slot=group == SLOT)
    arrows = {} if view.arrows else {"arrows": ""}  # pyvis gives each line an arrow unless told otherwise
    loose, lines, others = list[dict[str, Any]](), list[list[str]](), list[list[str]]()
    for row in rows:
        ends = {side: short(row[side]) for side in ("from", "to") if row[side]}
        kind = {"group": row["edge_group"]} if row["edge_group"] else {}
        words = {column: _word(view, row, column, names, states) for column in query.columns}
        stated = [word for column, word in words.items() if column not in ENDS]
        values: dict[str, Any] = {"id": _key_of(row), **kind, "phrase": stated}
        if len(ends) == 2 and view.layout != "grid":
            look = view.edges[row["edge_group"]]
            dashes = {"dashes": [5, 5]} if look.dashes else {}
            net.add_edge(*ends.values(), **values, color=look.color, **dashes, **arrows)
            lines.append(list(words.values()))
        else:
            loose.append(ends | values)
            others.append(list(words.values()))
    return Picture(view, query.columns, lines + others, net, loose, net.nodes, net.edges, net.options)


def _word(view: View, row: Row, column: str, names: _Names, states: Mapping[str, str]) -> str:
    """Return what a row says in a column; of a cell how far it is (`states`), in the words of the matrix."""
    value = row.get(column, "")
    if column in ENDS:
        end = row[column.removesuffix("_label")]
        return names.whole(end) if end else NOT_REPORTED
    if column == "status" and (state := states.get(row.get("cell", ""))):
        return state
    if not value:
        return ""
    if column == "edge_group":
        return (view.edges.get(value) or view.nodes[value]).label
    is_state = column == "status" and value in vocabulary().codes["CellState"]
    scheme = "CellState" if is_state else view.lists.get(column)
    if scheme or column == "status":
        return capital(vocabulary().label(scheme or "Status", value))
    return names.whole(value) if value.startswith(PREFIXES["kk"][:8]) else str(visible(in_dutch(value)))


def _key_of(row: Row) -> str:
    """Return all that tells two rows of a picture apart: two things may have two roles or relations."""
    parts = (row.get(name) for name in ("from", "to", "edge_group", "thing" if row.get("thing") else "slot"))
    return "~".join(short(part) for part in parts if part)


def _check(view: View, rows: Iterable[Row]) -> None:
    shapes = looks().shapes
    if unknown := sorted({look.shape for look in view.nodes.values()} - shapes.keys()):
        message = f"Het beeld “{view.name}” heeft een vorm “{unknown[0]}” die pictures.yaml niet kent."
        raise KetenkaartError(message + did_you_mean(unknown[0], shapes))
    slots = {**view.nodes, **view.edges}  # a place without a line has the look of a node
    allowed: dict[str, Any] = {"from_group": view.nodes, "to_group": view.nodes, "edge_group": slots}
    for row in rows:
        for name, found in allowed.items():
            if row[name] and row[name] not in found:
                raise refused("no_look", name=view.name, group=row[name])


def _places(
    view: View, rows: list[Row], groups: dict[str, str], names: _Names, slots: dict[str, Row]
) -> dict[str, Place]:
    lines = [(row["from"], row["to"]) for row in rows if row["from"] and row["to"]]
    if view.layout == "network":
        return network(sorted(groups), lines)
    order = {row["to"]: int(row.get("order") or 0) for row in rows}
    if view.layout == "grid":
        cells = {slot: (row["from"], row["to"]) for slot, row in slots.items()}
        sides = list(dict.fromkeys(row["from"] for row in rows))
        return grid(sides, sorted(order, key=lambda node: (order[node], node)), cells)
    empty = [(slot, row["to"] or row["from"]) for slot, row in slots.items()]
    numbers = [look.column for look in view.nodes.values()]
    nodes = {
        node: (view.nodes[group].column, (order.get(node, 0), names.whole(node).casefold()))
        for node, group in groups.items()
    }
    nodes |= {slot: (max(numbers) if row["from"] else min(numbers), (0, slot)) for slot, row in slots.items()}
    return columns(nodes, lines + empty, looks().places)


def picture_page(plans: Plans, name: str) -> bytes:
    """Return a page with one picture and its table; raise KetenkaartError for an unknown name."""
    store = plans.at()
    picture, sheet, scripts = draw(store, name), style(*STYLES), [vis_network(), script(SCRIPT)]
    sources = [(row["document"] or row["title"], in_dutch(row["date"] or "")) for row in engine_rows(store, "plannen")]
    net = picture.network
    # The template of pyvis loads from elsewhere and escapes nothing.
    net.set_template_dir(str(content_path("visuals", "templates")), TEMPLATE)
    shown = {"view": visible(picture.view.model_dump()), "table": picture.rows, "heads": list(picture.table.values())}
    about = {"sources": visible([", ".join(map(str, one)) for one in sources]), "content": plans.content}
    inside = {"style": sheet, "scripts": scripts, "policy": policy(sheet, scripts)}
    net.templateEnv.globals.update(shown | about | inside, version=__version__)
    return str(net.generate_html()).encode("utf-8")
