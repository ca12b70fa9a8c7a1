"""Pictures of the graph: a view file in `visuals/views/` says which query, and how it looks.

pyvis holds the network; positions are computed beforehand, so that nothing moves and equal content
gives equal pages (design note traps.md).
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from ketenkaart.content import files
from ketenkaart.errors import Fault, InputFaults, KetenkaartError, did_you_mean
from ketenkaart.queries.catalogue import catalogue
from ketenkaart.queries.words import Speaker
from ketenkaart.store import Row, Store
from ketenkaart.strict_yaml import read_yaml
from ketenkaart.visuals.page.layout import Place, columns, network
from ketenkaart.words.source import about


class NodeLook(BaseModel):
    """How a group of nodes looks, and in which column it stands."""

    model_config = ConfigDict(extra="forbid")
    label: str
    color: str
    shape: str = "dot"
    column: int = 0


class EdgeLook(BaseModel):
    """How a group of edges looks."""

    model_config = ConfigDict(extra="forbid")
    label: str
    color: str
    dashes: bool = False


class View(BaseModel):
    """A picture: its query, looks, and the sentence above it; the table beside it has the columns of its query."""

    model_config = ConfigDict(extra="forbid")
    name: str
    title: str
    order: int = 99
    sentence: str
    query: str
    layout: Literal["columns", "network"]
    arrows: bool = True
    nodes: dict[str, NodeLook]
    edges: dict[str, EdgeLook]
    lists: dict[str, str] = {}  # which code list says a table column's values in words

    def of(self, source: str) -> "View":
        """Return the view with its texts about a source (`Speaker.source`)."""
        return self.model_validate(about(self.model_dump(), source))


@dataclass(frozen=True)
class Picture:
    """A drawn view: pyvis's nodes and edges, and the same as rows."""

    view: View
    nodes: list[dict[str, Any]]
    edges: list[dict[str, Any]]
    rows: list[dict[str, Any]]


@cache
def views() -> dict[str, View]:
    """Return all views by name; raise InputFaults with every faulty file."""
    found, faults = {}, list[Fault]()
    for path in files("visuals", "views/*.yaml"):
        try:
            found[path.stem] = read_view(path)
        except InputFaults as error:
            faults.extend(error.faults)
    if faults:
        raise InputFaults(faults)
    return dict(sorted(found.items(), key=lambda item: (item[1].order, item[0])))


def read_view(path: Path) -> View:
    """Return one view; raise InputFaults if a field is wrong or its query is unknown."""
    tree = read_yaml(path)
    try:
        view = View.model_validate(tree.data)
    except ValidationError as error:
        faults = []
        for problem in error.errors():
            loc = problem["loc"]
            message = (
                "ontbreekt; vul dit veld in." if problem["type"] == "missing" else "is niet goed ingevuld of onbekend."
            )
            faults.append(Fault(path.name, tree.line(loc), ".".join(map(str, loc)), message))
        raise InputFaults(faults) from error
    if view.query not in catalogue():
        message = f"vraag “{view.query}” bestaat niet.{did_you_mean(view.query, catalogue())}"
        raise InputFaults([Fault(path.name, tree.line(("query",)), "query", message)])
    return view


def draw(store: Store, name: str) -> Picture:
    """Return a view drawn on a store; raise KetenkaartError for an unknown name."""
    known = views()
    if name not in known:
        raise KetenkaartError(f"Het beeld “{name}” bestaat niet.{did_you_mean(name, known)}")
    view = known[name].of(Speaker(store).source)
    return _drawn(view, store.select(catalogue()[view.query].sparql))


def _drawn(view: View, rows: list[Row]) -> Picture:
    from pyvis.network import Network  # noqa: PLC0415 - costs most of a second

    _check_groups(view, rows)
    ends: dict[str, tuple[str, str]] = {}
    for row in rows:
        for side in ("from", "to"):
            if row[side]:
                ends.setdefault(row[side] or "", (row[f"{side}_label"] or "", row[f"{side}_group"] or ""))
    lines = [(row["from"] or "", row["to"] or "") for row in rows if row["from"] and row["to"]]
    places = _places(view, rows, ends, lines)
    net = Network(directed=True)
    for node in sorted(ends):
        label, group = ends[node]
        look = view.nodes[group]
        x, y = places[node]
        net.add_node(node, label=label, group=group, x=x, y=y, shape=look.shape, color=look.color)
    for row in rows:
        if row["from"] and row["to"]:
            look_of_edge = view.edges[row["edge_group"] or ""]
            net.add_edge(
                row["from"], row["to"], color=look_of_edge.color, dashes=look_of_edge.dashes, group=row["edge_group"]
            )
    nodes, edges, *_ = net.get_network_data()
    return Picture(view, nodes, edges, [dict(row) for row in rows])


def _check_groups(view: View, rows: list[Row]) -> None:
    """Raise KetenkaartError where a row has a group for which the view file has no look."""
    known: dict[str, Any] = {"from_group": view.nodes, "to_group": view.nodes, "edge_group": view.edges}
    for row in rows:
        for name, looks in known.items():
            if row.get(name) and row[name] not in looks:
                raise KetenkaartError(
                    f"Het beeld “{view.name}” zegt niet hoe “{row[name]}” eruitziet; voeg dat toe in {view.name}.yaml."
                )


def _places(
    view: View, rows: list[Row], ends: dict[str, tuple[str, str]], lines: list[tuple[str, str]]
) -> dict[str, Place]:
    if view.layout == "network":
        return network(sorted(ends), lines)
    order = {row["to"] or "": int(row.get("order") or 0) for row in rows}
    return columns(
        {
            node: (view.nodes[group].column, (order.get(node, 0), label.casefold()))
            for node, (label, group) in ends.items()
        },
        lines,
    )
