"""What a picture shows: a view file in `visuals/views/` says which question it asks, and how that looks."""

from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from ketenkaart.content import files
from ketenkaart.errors import Fault, InputFaults, did_you_mean
from ketenkaart.forms import Form, filled
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.strict_yaml import read_yaml
from ketenkaart.words.source import about


class NodeLook(Form):
    """How a group of nodes looks: one of the shapes of `pictures.yaml`, in a colour; and in which column it stands."""

    label: str
    color: str
    shape: str = "dot"
    column: int = 0


class EdgeLook(Form):
    """How a group of edges looks; its `mark` stands where a line has no room, or none is drawn."""

    label: str
    color: str
    dashes: bool = False
    mark: Literal["", "full", "half", "open", "broken"] = ""


class View(Form):
    """A picture: its query, looks, and the sentence above it; the table beside it has the columns of its query."""

    name: str
    title: str
    order: int = 99
    sentence: str
    query: str
    layout: Literal["route", "columns", "network", "grid"]
    tab: str = ""  # what it is called in the list of pictures
    matrix: bool = False  # a page shows it as a table of who gives and who gets, and the network on request
    choose: bool = False  # a page asks for a part first: the whole is more than one can read
    arrows: bool = True
    letters: int = 0  # of a name, where that is not what all pictures have
    nodes: dict[str, NodeLook]
    edges: dict[str, EdgeLook]
    lists: dict[str, str] = Field(default_factory=dict)  # which code list says a table column's values in words

    def of(self, source: str) -> "View":
        """Return the view with its texts about a source (`Speaker.source`)."""
        return self.model_validate(about(self.model_dump(), source))


@cache
def views() -> dict[str, View]:
    """Return all views by name, in their order; raise InputFaults with every faulty file."""
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
    view = filled(View, tree.data, tree)
    if view.query not in catalogue():
        message = f"vraag “{view.query}” bestaat niet.{did_you_mean(view.query, catalogue())}"
        raise InputFaults([Fault(path.name, tree.line(("query",)), "query", message)])
    return view
