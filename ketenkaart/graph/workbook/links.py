"""Turns the names by which rows of a workbook point at each other into keys."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from ketenkaart.errors import Fault
from ketenkaart.graph.records.fields import Ref
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.graph.workbook.choices import sentence
from ketenkaart.graph.workbook.layout import Column, Sheet, layout
from ketenkaart.graph.workbook.partners import Partners
from ketenkaart.graph.workbook.rows import Item
from ketenkaart.graph.workbook.tree import WorkbookTree
from ketenkaart.strict_yaml import Path_
from ketenkaart.words.names import fold, slug

ToKey = Callable[[str, Column, Item, int], str]


def link(tree: WorkbookTree) -> None:
    """Write keys wherever a column points at something, and describe the organisations so named.

    What cannot be found stays as it was typed, for the records to say; faults and questions join the tree's.
    """
    described = tree.items.pop("organisations", [])
    partners = Partners()
    for item in described:
        if not item.named:
            del item.data["key"]
        item.data, fault, question = partners.describe(item.data)
        if fault:
            tree.say(item.sheet, item.row, item.sheet.column("", "title"), fault)
        if question:
            tree.ask(item.sheet, item.row, item.sheet.column("", "title"), question)
    links = _Links(tree, partners)
    links.ask_who()
    for item in [*described, *(item for items in tree.items.values() for item in items)]:
        _rewrite(item, links.to_key)
    tree.items["organisations"] = list(_organisations(partners, described))
    for name, question in partners.alike():
        if name in links.first and name not in links.unclear.values():
            where, row, title = links.first[name]
            tree.questions.append(Fault(tree.file, row, f"kolom {title}", question, where.name))


class _Links:
    """What a name in a column may mean in one workbook."""

    def __init__(self, tree: WorkbookTree, partners: Partners) -> None:
        self.tree, self.partners = tree, partners
        self.things, self.measures = _named(tree)
        self.unclear: dict[str, str] = {}  # the same names with other marks between them are the same cell
        self.first: dict[str, tuple[Sheet, int, str]] = {}  # where each organisation is first named

    def ask_who(self) -> None:
        """Ask about each cell that seems to name several organisations; until then it is one that does not act."""
        for item in (item for items in self.tree.items.values() for item in items):
            for place, part in enumerate(item.data.get("involvements", [])):
                said = part.get("organisation", "")
                if said and self.partners.seems_several(said):
                    row = item.rows.get(("involvements", place), item.row)
                    title = item.sheet.column("involvements", "organisation")
                    self.tree.ask(item.sheet, row, title, sentence("several", said=said))
                    name = self.unclear.setdefault(slug(said), sentence("unclear", said=said))
                    part |= {"organisation": name, "role": layout().words["unclear_role"]}

    def to_key(self, value: str, column: Column, item: Item, row: int) -> str:
        match column.mark.kind:
            case "organisation":
                if not slug(value):  # nothing to make a key of; one that is there keeps the records from a second fault
                    self.tree.say(item.sheet, row, column.title, sentence("no_letters", said=value))
                    return next(iter(self.partners.rows), "")
                key, question = self.partners.find(value)
                self.first.setdefault(value, (item.sheet, row, column.title))
                if question:
                    self.tree.ask(item.sheet, row, column.title, question)
                return key
            case "measure":
                return self.measures.get(fold(value), value)
            case "thing":
                return self.things.get(fold(value), value)
            case "recommendation":
                return self.things.get(fold(value), value).removeprefix("recommendation-")
        return value


def _rewrite(item: Item, to_key: ToKey) -> None:
    """Put keys in the place of the names in an item and in its parts; the word for nobody names no organisation."""
    nobody = fold(layout().words["nobody"])
    for column in item.sheet.columns:
        if not isinstance(column.mark, Ref):
            continue
        for data, path in _places(item, column):
            value = data.get(column.field)
            row = item.rows.get(path or (column.field,), item.row)
            if isinstance(value, list) and value:
                meant = [one for one in value if fold(one) != nobody or column.mark.kind != "organisation"]
                data[column.field] = [to_key(one, column, item, row) for one in meant]
            elif value:
                data[column.field] = to_key(value, column, item, row)


def _places(item: Item, column: Column) -> Iterator[tuple[dict[str, Any], Path_]]:
    if not column.part:
        yield item.data, ()
    for number, part in enumerate(item.data.get(column.part, []) if column.part else []):
        yield part, (column.part, number)


def _organisations(partners: Partners, described: list[Item]) -> Iterator[Item]:
    by_key = {item.key: item for item in described}
    sheet = next(s for s in layout().sheets if s.section == "organisations")
    for key, data in partners.rows.items():
        item = by_key.get(key)
        yield Item(sheet, "organisations", item.row if item else 0, data, item.rows if item else {})


def _named(tree: WorkbookTree) -> tuple[dict[str, str], dict[str, str]]:
    """Return keys of things, and of measures, by what a writer may call them; a name of two things is neither's."""
    found: dict[str, set[str]] = defaultdict(set)
    measures: dict[str, str] = {}
    for section, items in tree.items.items():
        kind = SECTIONS[section].kind
        for item in items:
            for name in (item.key, str(item.data.get("title", "")), f"{kind}-{item.key}"):
                found[fold(name)].add(f"{kind}-{item.key}")
                if section == "measures":
                    measures.setdefault(fold(name), item.key)
    return {name: next(iter(keys)) for name, keys in found.items() if len(keys) == 1}, measures
