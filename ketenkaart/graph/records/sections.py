"""The record of a plan itself, and the lists that a plan may hold (design note model.md)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any, TypeVar

from pydantic import Field

from ketenkaart.errors import Fault
from ketenkaart.graph.records import things, undertakings
from ketenkaart.graph.records.dataset import Described
from ketenkaart.graph.records.fields import Authority, Code, Date, English, Key, Local, Many, Nested, Record, Ref, Text
from ketenkaart.ontology.constraints import Violation
from ketenkaart.strict_yaml import Item, Path_, SourceFile
from ketenkaart.words.names import LONGEST_KEY

R = TypeVar("R", bound=Record)


class Report(Record):
    """A date at which a plan reports."""

    kind, rdf_class, named_by = "report", "kk:Report", ("asOf",)
    title: Text
    asOf: Date


class Document(Record):
    """A source of a plan: the first is its own text; a further one has a key, which begins its addresses."""

    kind, rdf_class, named_by = "document", "kk:Document", ("key",)
    key: str | None = Field(None, pattern=r"^[a-z][a-z0-9-]*$", max_length=LONGEST_KEY)
    title: Text
    issuedOn: Date
    sha256: str | None = None


class Plan(Described):
    """A plan. `statusUnknown`: its source gives no status at all; `passage`: where it names the steps of the model."""

    kind, rdf_class, named_by = "plan", "kk:Plan", ("key",)
    key: Key
    title: Text
    englishLabel: English = None
    summary: Text | None = None
    sourceName: Text | None = None
    usesModel: Annotated[str, Ref("model")]
    passage: Many[Annotated[str, Ref("passage")]] = ()
    statusUnknown: bool = False
    withoutExpectations: bool = False  # of the barrier model; what the plan itself expects still counts
    appliesTo: Many[Authority] = ()
    reports: Annotated[Many[Report], Nested("kk:report", back=False)] = Field(min_length=1)
    document: Annotated[Many[Document], Nested("kk:document", back=False)] = ()


class Step(Record):
    """A step of a barrier model of the plan's own; `summary` is what the offender does there."""

    kind, rdf_class, named_by = "step", "kk:Barrier", ("key",)
    key: Key
    title: Text
    summary: Text | None = None


class Passage(Record):
    """An address in a source; written by `ketenkaart check --passages write`, never by hand."""

    kind, rdf_class, named_by = "passage", "kk:Passage", ("key",)
    key: Local
    document: Annotated[str, Ref("document")] | None = None
    place: Text
    part: Annotated[str, Code("PassagePart")]
    start: int
    end: int
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    words: str


# The lists that a file of a plan may hold.
SECTIONS: dict[str, type[Record]] = {
    "plans": Plan,
    "steps": Step,
    "passages": Passage,
    "chapters": things.Chapter,
    "organisations": things.Organisation,
    "memberships": things.Membership,
    "measures": undertakings.Measure,
    "pilots": undertakings.Pilot,
    "operations": undertakings.EnforcementOperation,
    "events": undertakings.Event,
    "agreements": undertakings.Agreement,
    "expectations": things.Expectation,
    "flows": things.InformationFlow,
    "facilitators": things.Facilitator,
    "bottlenecks": things.Bottleneck,
    "figures": things.Figure,
    "publications": things.Publication,
    "legislation": things.Legislation,
    "contradictions": things.Contradiction,
    "recommendations": things.Recommendation,
    "assessments": things.Assessment,
}


def model_title(plan: str) -> str:
    """Return what a barrier model is called of which only the steps are given, by the title of its plan."""
    return f"Stappen van {plan}"


def key_of(data: dict[str, Any], record: type[Record]) -> str:
    """Return the key under which others refer to a row, from its still unchecked data."""
    return "-".join(str(data.get(name, "")) for name in record.named_by)


def rows_in(trees: Iterable[SourceFile]) -> Iterator[tuple[SourceFile, type[Record], Path_, Any]]:
    """Yield every still unchecked row in some files, with its file, its class of records and its place."""
    for tree in trees:
        for name, kind in SECTIONS.items():
            yield from ((tree, kind, path, row) for path, row in tree.rows(name))


@dataclass
class PlanRecords:
    """The checked records of one plan, by list name; `name` is that of the file or folder they were read from."""

    name: str
    plan: Plan
    records: dict[str, list[Record]] = field(default_factory=dict)
    questions: list[Fault] = field(default_factory=list)
    trees: list[SourceFile] = field(default_factory=list)

    @property
    def own_model(self) -> Item:
        """The barrier model that the plan brings along, or an empty one."""
        return next((tree.model for tree in self.trees if tree.model), {})

    def rows(self, kind: type[R]) -> Iterator[R]:
        """Yield the records of a class."""
        return (row for rows in self.records.values() for row in rows if isinstance(row, kind))

    def faults(self, found: Iterable[Violation]) -> list[Fault]:
        """Return what breaks a shape, at the row of its node, but for what is absent in a row not read in full."""
        rows: dict[str, tuple[SourceFile, Path_]] = {}
        for tree, kind, path, row in rows_in(self.trees):
            if kind.named_by:
                key = key_of(row, kind) if isinstance(row, dict) else ""
                rows[f"{kind.kind}-{key}"] = rows[f"/{kind.kind}-{key}"] = tree, path
                if kind.kind == "measure":  # what is nested in a measure is named after its bare key
                    rows[f"/{key}"] = tree, path
                if kind.kind == "organisation":  # shared by all plans, so its address names no kind
                    rows.setdefault(key, (tree, path))
        partly, faults = any(tree.faulty for tree in self.trees), []
        for one in found:
            node = one.node.rsplit("/", 1)[-1]
            tree, path = _row(node, rows) or (SourceFile(self.name), ())
            if not (one.absent and partly and (not path or path in tree.faulty)):
                faults.append(tree.fault(path, node, one.message))
        return faults


def _row(node: str, rows: dict[str, tuple[SourceFile, Path_]]) -> tuple[SourceFile, Path_] | None:
    """Return the row that a node (`status-5.4-2013-04-08`) was built from, or none if from all of them."""
    name, above = node, "/" + node.partition("-")[2]
    while name not in rows and "-" in above:
        name, above = above, above.rpartition("-")[0]
    return rows.get(name if name in rows else above)
