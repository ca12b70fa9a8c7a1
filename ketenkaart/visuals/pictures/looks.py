"""What a picture shows (`visuals/views/`), and how pictures look and behave (`visuals/pictures.yaml`)."""

import json
from functools import cache
from typing import Any, Literal

from pydantic import Field

from ketenkaart.content import content_path, files
from ketenkaart.errors import Fault, InputFaults, did_you_mean
from ketenkaart.forms import Form, validate_form
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.strict_yaml import read_yaml
from ketenkaart.words.phrases import about

SLOT = "leeg"  # the group of an empty slot


class NodeLook(Form):
    """How a group of nodes looks: one of the shapes of `pictures.yaml`, in a colour; and in which column it stands."""

    label: str
    color: str
    shape: str = "dot"
    column: int = 0


class EdgeLook(Form):
    """How a group of edges looks."""

    label: str
    color: str
    dashes: bool = False


class View(Form):
    """A picture: its query, looks, and the sentence above it; the table beside it has the columns of its query."""

    name: str
    title: str
    order: int = 99
    sentence: str
    query: str
    layout: Literal["columns", "network", "grid"]
    arrows: bool = True
    nodes: dict[str, NodeLook]
    edges: dict[str, EdgeLook]
    lists: dict[str, str] = Field(default_factory=dict)  # which code list says a table column's values in words

    def of(self, source: str) -> "View":
        """Return the view with its texts about a source (`Labels.source`)."""
        return self.model_validate(about(self.model_dump(), source))


@cache
def views() -> dict[str, View]:
    """Return all views by name, in their order; raise InputFaults with every faulty file."""
    found, faults = {}, list[Fault]()
    for path in files("visuals", "views/*.yaml"):
        try:
            tree = read_yaml(path)
            found[path.stem] = view = validate_form(View, tree.data, tree)
        except InputFaults as error:
            faults.extend(error.faults)
            continue
        if view.query not in catalogue():
            meant = did_you_mean(view.query, catalogue())
            faults.append(tree.fault(("query",), "query", f"vraag “{view.query}” bestaat niet.{meant}"))
    if faults:
        raise InputFaults(faults)
    return dict(sorted(found.items(), key=lambda item: (item[1].order, item[0])))


class Looks(Form):
    """The file: options of all pictures, of layouts and of shapes; an empty slot.

    `limits` are those of the letters of a name (`letters`, `short`) and of `lines` that may bend. `places` is how far
    nodes stand apart in columns (`width`, `step`), and from how many on a column stands at both sides (`fold`).
    """

    options: dict[str, Any]
    layouts: dict[str, dict[str, Any]]
    shapes: dict[str, dict[str, Any]]
    slot: NodeLook
    limits: dict[str, int]
    places: dict[str, int]


@cache
def looks() -> Looks:
    """Return what `visuals/pictures.yaml` says; raise InputFaults where a field is wrong."""
    tree = read_yaml(content_path("visuals", "pictures.yaml"))
    return validate_form(Looks, _typed(tree.data), tree)


def options(layout: str, nodes: dict[str, NodeLook], lines: int = 0) -> dict[str, Any]:
    """Return the options of all pictures, of a layout, and how each group looks; very many lines are straight."""
    settings = looks()
    lean = {"edges": {"smooth": False}} if lines > settings.limits["lines"] else settings.layouts.get(layout, {})
    shown = {**nodes, SLOT: settings.slot}
    shapes = {name: json.dumps(shape) for name, shape in settings.shapes.items()}
    groups = {name: json.loads(shapes[look.shape].replace("$color", look.color)) for name, look in shown.items()}
    return _joined(settings.options, lean) | {"groups": {"useDefaultGroups": False, **groups}}


def _typed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value


def _joined(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    return one | {
        key: _joined(one[key], item) if isinstance(one.get(key), dict) and isinstance(item, dict) else item
        for key, item in other.items()
    }
