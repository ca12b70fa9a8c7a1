"""What a plan's workbook looks like: the sheets and columns of `graph/workbook.yaml`, by the records' fields."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Any, get_args

from ketenkaart.content import content_path
from ketenkaart.graph.build.triples import record_fields
from ketenkaart.graph.records.dataset import DatasetWord
from ketenkaart.graph.records.fields import Code, Day, Nested, Record, Ref, Words
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.strict_yaml import read_content

INSIDE = "."  # `alternativeReading.status`: a field of what a part holds in its turn; a row gives one of those


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
    is_bool: bool = False
    is_phrase: bool = False
    is_key: bool = False
    sections: tuple[tuple[str, str], ...] = ()

    @property
    def path(self) -> tuple[str, str]:
        """The part and the field that the column fills."""
        return self.part, self.field

    @cached_property
    def kind(self) -> str:
        """What a cell holds: section, code, ref, day, yesno, phrase, key, text or value."""
        by_mark = {Code: "code", Ref: "ref", Day: "day", Words: "text"}
        flags = {"section": self.sections, "yesno": self.is_bool, "phrase": self.is_phrase, "key": self.is_key}
        return next((name for name, flag in flags.items() if flag), by_mark.get(type(self.mark), "value"))

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
    marked = {name: mark for name, _, mark, _ in record_fields(kind) if isinstance(mark, Nested)}
    return {name: _record(kind.model_fields[name].annotation) for name in marked}


def _record(annotation: Any) -> Any:
    inner = next((part for part in get_args(annotation) if part is not Ellipsis), None)
    return annotation if inner is None else _record(inner)


def _column(row: dict[str, Any], section: str) -> Column:
    title, width, note = row["title"], int(row["width"]), row["note"]
    if "sections" in row:
        return Column(title, width=width, note=note, sections=tuple(row["sections"].items()))
    part, name = row.get("part", ""), row["field"]
    owner = nested(SECTIONS[section])[part] if part else SECTIONS[section]
    inner, _, own = name.rpartition(INSIDE)
    owner = nested(owner)[inner] if inner else owner
    fields = {(owner.model_fields[n].alias or n): (n, mark, listed) for n, _, mark, listed in record_fields(owner)}
    if own not in fields:  # not in the record: the chapter's name
        return Column(title, name, part, width, note, Words())
    attribute, mark, many = fields[own]
    annotation = owner.model_fields[attribute].annotation
    return Column(
        title, name, part, width, note, mark, many,
        is_bool=annotation is bool or bool in get_args(annotation),
        is_phrase=row.get("read") == "phrase",
        is_key=not part and name in ("key", "identifier", "inChapter"),
    )  # fmt: skip
