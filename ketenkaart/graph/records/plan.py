"""The checked records of a plan, and where each of them was written."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ketenkaart.errors import Fault
from ketenkaart.graph.records.base import Record
from ketenkaart.graph.records.sections import SECTIONS, Plan, key_of
from ketenkaart.strict_yaml import Item, Path_, Tree


@dataclass
class PlanRecords:
    """The checked records of one plan, by list name; `name` is that of the file or folder they were read from."""

    name: str
    plan: Plan
    records: dict[str, list[Record]] = field(default_factory=dict)
    questions: list[Fault] = field(default_factory=list)
    trees: list[Tree] = field(default_factory=list)

    @property
    def own_model(self) -> Item:
        """The barrier model that the plan brings along, or an empty one."""
        return next((tree.model for tree in self.trees if tree.model), {})

    def rows(self, kind: type[Record]) -> Iterable[Record]:
        """Yield the records of a class."""
        return (row for rows in self.records.values() for row in rows if isinstance(row, kind))

    def faults(self, found: Iterable[tuple[str, str]]) -> list[Fault]:
        """Return faults of nodes of the graph (`status-5.4-2013-04-08`), each at the row that it was built from."""
        if not (found := list(found)):  # a large plan has many rows to lay beside nothing
            return []
        rows: dict[str, tuple[Tree, Path_]] = {}
        for tree in self.trees:
            for name, kind in SECTIONS.items():
                for index, row in enumerate(tree.data.get(name, []) if kind.named_by else []):
                    key = key_of(row, kind)
                    rows[f"{kind.kind}-{key}"] = rows[f"/{kind.kind}-{key}"] = tree, (name, index)
                    if kind.kind == "measure":  # what is nested in a measure is named after its bare key
                        rows[f"/{key}"] = tree, (name, index)
                    if kind.kind == "organisation":  # shared by all plans, so its address names no kind
                        rows.setdefault(key, (tree, (name, index)))
        return [self._fault(node, message, rows) for node, message in found]

    def _fault(self, node: str, message: str, rows: dict[str, tuple[Tree, Path_]]) -> Fault:
        name, above = node, "/" + node.partition("-")[2]
        while name not in rows and "-" in above:
            name, above = above, above.rpartition("-")[0]
        name = name if name in rows else above
        if name not in rows:
            return Fault(self.name, 0, node, message)
        tree, path = rows[name]
        return tree.fault(path, node, message)
