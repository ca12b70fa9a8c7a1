"""What a plan's workbook looks like: the sheets and columns of `graph/workbook.yaml`, by the records' fields."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Any, get_args

from ketenkaart.content import content_path
from ketenkaart.graph.build.triples import record_fields
from ketenkaart.graph.records.dataset import DatasetWord
from ketenkaart.graph.records.fields import Code, Day, Nested, Record, Ref, Span, Words
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.strict_yaml import read_content

INSIDE = "."  # `alternativeReading.status`: a field of what a part holds in its turn; a row gives one of those
KINDS = {Code: "code", Ref: "ref", Day: "day", Span: "period", Words: "text"}  # by the mark of a field


@dataclass(frozen=True)
class Column:
    """A column: what it is called, and which field of a record (or of a `part` nested in it) it fills."""

    title: str
    field: str = ""
    part: str = ""
    width: int = 12
    note: str = ""
    mark: Any = None
    many: bool = False
    kind: str = "value"  # of what a cell holds: section, code, ref, day, period, yesno, phrase, key, text or value
    sections: tuple[tuple[str, str], ...] = ()

    @property
    def path(self) -> tuple[str, str]:
        """The part and the field that the column fills."""
        return self.part, self.field

    @property
    def is_closed(self) -> bool:
        """Whether Excel may refuse what is not in the list: one value, in a list that no plan extends by steps."""
        return not self.many and not isinstance(self.mark, DatasetWord) and self.field != "barrier"


@dataclass(frozen=True)
class Sheet:
    """A sheet: the list of a plan that it fills, and its columns. `named` makes a key where there is none."""

    name: str
    section: str
    columns: tuple[Column, ...]
    named: tuple[str, ...]
    needed: frozenset[str] = frozenset()
    example: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The field that names a row."""
        return SECTIONS[self.section].named_by[0]

    @property
    def sections(self) -> tuple[str, ...]:
        """All lists that the sheet may fill: its own first."""
        others = [name for column in self.columns for _, name in column.sections if name != self.section]
        return (self.section, *others)

    @cached_property
    def by_path(self) -> dict[tuple[str, str], Column]:
        """The columns by part and field."""
        return {column.path: column for column in self.columns}

    def column(self, part: str, name: str) -> str:
        """Return the title of the column of a field, or an empty string."""
        return self.by_path[part, name].title if (part, name) in self.by_path else ""


@dataclass(frozen=True)
class Layout:
    """All sheets, and the words and assumptions around them."""

    sheets: tuple[Sheet, ...]
    words: dict[str, Any]

    def now(self, name: str) -> str:
        """Return what a sheet or column is called that an earlier version called by this name, or the name itself."""
        return str(self.words["renamed"].get(name, name))

    def as_in(self, titles: Collection[str]) -> tuple[Sheet, ...]:
        """Return the sheets under the names that a workbook gives them: those of an earlier version are read too."""
        earlier = {self.now(title): title for title in titles if self.now(title) not in titles}
        return tuple(replace(sheet, name=earlier.get(sheet.name, sheet.name)) for sheet in self.sheets)

    def defaults(self, name: str) -> dict[str, str]:
        """Return what is assumed in a list or part where cells are empty."""
        return self.words["defaults"].get(name, {})  # type: ignore[no-any-return]


@cache
def layout() -> Layout:
    """Return the layout of the content room in use."""
    data = read_content(content_path("graph", "workbook.yaml"))
    groups = data.pop("groups")
    sheets = []
    for row in data.pop("sheets"):
        columns = tuple(_column(c, row["section"]) for group in row["columns"] for c in groups[group])
        needed, example = frozenset(row.get("needed", ())), row.get("example", {})
        sheets.append(Sheet(row["name"], row["section"], columns, tuple(row["named"]), needed, example))
    return Layout(tuple(sheets), data)


@cache
def nested(kind: type[Record]) -> dict[str, type[Record]]:
    """Return the records that a record holds, by field."""
    marked = (name for name, _, mark, _ in record_fields(kind) if isinstance(mark, Nested))
    return {name: get_args(kind.model_fields[name].annotation)[0] for name in marked}  # each is a `Many`


def _column(row: dict[str, Any], section: str) -> Column:
    part, name = row.get("part", ""), row.get("field", "")
    column = Column(row["title"], name, part, int(row["width"]), row["note"])
    if "sections" in row:
        return replace(column, kind="section", sections=tuple(row["sections"].items()))
    owner = nested(SECTIONS[section])[part] if part else SECTIONS[section]
    inner, _, own = name.rpartition(INSIDE)
    owner = nested(owner)[inner] if inner else owner
    fields = {(owner.model_fields[n].alias or n): (n, mark, listed) for n, _, mark, listed in record_fields(owner)}
    if own not in fields:  # not in the record: the chapter's name
        return replace(column, mark=Words(), kind="text")
    attribute, mark, many = fields[own]
    annotation = owner.model_fields[attribute].annotation
    kind = row.get("read") or KINDS.get(type(mark), "value")
    if annotation is bool or bool in get_args(annotation):
        kind = "yesno"
    elif not part and name in ("key", "identifier", "inChapter"):
        kind = "key"
    return replace(column, mark=mark, many=many, kind=kind)
