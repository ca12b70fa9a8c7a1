"""The checked records of a plan, and where each of them was written."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ketenkaart.errors import Fault
from ketenkaart.graph.records.base import Record
from ketenkaart.graph.records.sections import SECTIONS, Plan, key_of
from ketenkaart.ontology.query_constraints import Violation
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

    def faults(self, found: Iterable[Violation]) -> list[Fault]:
        """Return what breaks a shape, each at the row that its node (`status-5.4-2013-04-08`) was built from.

        Left out is what is absent and may stand in what could not be read of that row.
        """
        if not (found := list(found)):  # a large plan has many rows to lay beside nothing
            return []
        rows: dict[str, tuple[Tree, Path_]] = {}
        for tree in self.trees:
            for name, kind in SECTIONS.items():
                for path, row in tree.rows(name) if kind.named_by else ():
                    key = key_of(row, kind) if isinstance(row, dict) else ""
                    rows[f"{kind.kind}-{key}"] = rows[f"/{kind.kind}-{key}"] = tree, path
                    if kind.kind == "measure":  # what is nested in a measure is named after its bare key
                        rows[f"/{key}"] = tree, path
                    if kind.kind == "organisation":  # shared by all plans, so its address names no kind
                        rows.setdefault(key, (tree, path))
        partly, faults = any(tree.faulty for tree in self.trees), []
        for one in found:
            node = one.node.rsplit("/", 1)[-1]
            tree, path = _row(node, rows) or (Tree(self.name), ())
            if not (one.absent and partly and (not path or path in tree.faulty)):
                faults.append(tree.fault(path, node, one.message))
        return faults


def _row(node: str, rows: dict[str, tuple[Tree, Path_]]) -> tuple[Tree, Path_] | None:
    """Return the row that a node was built from, or none where it was built from all of them."""
    name, above = node, "/" + node.partition("-")[2]
    while name not in rows and "-" in above:
        name, above = above, above.rpartition("-")[0]
    return rows.get(name if name in rows else above)
