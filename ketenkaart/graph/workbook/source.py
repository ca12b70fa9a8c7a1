"""Reads a plan from a workbook (.xlsx): another source of the same rows as YAML, each knowing sheet, row and column."""

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

from ketenkaart.errors import Fault, InputFaults
from ketenkaart.graph.build.cell import flagged
from ketenkaart.graph.records.fields import IN_ADDRESS, Ref
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.graph.workbook.choices import own_model, sentence
from ketenkaart.graph.workbook.layout import Column, Sheet, layout, nested
from ketenkaart.graph.workbook.partners import Partners
from ketenkaart.graph.workbook.rows import group_rows, split_nested
from ketenkaart.graph.workbook.safety import pieces
from ketenkaart.graph.workbook.sheets import Row, read_sheets
from ketenkaart.graph.workbook.tree import COLUMN, HEAD, Item, WorkbookTree
from ketenkaart.graph.workbook.values import PARTNER, read_cell
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.strict_yaml import Path_
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.names import folded, slug

GUIDE = ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")  # where the words of our first sheet may be


class Links:
    """What a name in a column may mean in one workbook; the organisations on its sheet are known first."""

    def __init__(self, tree: WorkbookTree) -> None:
        self.tree, self.partners = tree, Partners()
        self.described = tree.items.pop("organisations", [])
        for item in self.described:
            if not item.named:
                del item.data["key"]
            item.data, fault, question = self.partners.describe(item.data)
            tree.add_fault(item.sheet, item.row, ("", "title"), fault)
            tree.add_question(item.sheet, item.row, ("", "title"), question)
        self.measures: dict[str, str] = {}  # keys of measures, and of all things, by what a writer may call them
        things: dict[str, set[str]] = defaultdict(set)
        for section, items in tree.items.items():
            kind = SECTIONS[section].kind
            for item in items:
                for name in map(folded, (item.key, str(item.data.get("title", "")), f"{kind}-{item.key}")):
                    things[name].add(f"{kind}-{item.key}")
                    if section == "measures":
                        self.measures.setdefault(name, item.key)
        self.things = {name: min(keys) for name, keys in things.items() if len(keys) == 1}  # unless it names two
        self.unclear: dict[str, str] = {}  # the same names with other marks between them are the same cell
        self.first: dict[str, tuple[Sheet, int, tuple[str, str]]] = {}  # where each organisation is first named

    def write_keys(self) -> None:
        """Write keys wherever a column points at something; what cannot be found stays, for the records to refuse."""
        self._ask_who()
        for item in [*self.described, *self.tree.all_items()]:
            self._rewrite(item)
        by_key = {item.key: item for item in self.described}
        sheet = next(s for s in layout().sheets if s.section == "organisations")
        self.tree.items["organisations"] = [
            by_key.get(key) or Item(sheet, sheet.section, 0, row) for key, row in self.partners.rows.items()
        ]
        for name, question in self.partners.similar_names():
            if name in self.first and name not in self.unclear.values():
                self.tree.add_question(*self.first[name], question)

    def _ask_who(self) -> None:
        """Ask about each cell that seems to name several organisations; until answered it is one that does not act."""
        passive = {name for name, code in vocabulary().codes["Role"].items() if code.iri not in flagged("kk:isActing")}
        for item in self.tree.all_items():
            for place, part in enumerate(item.data.get("involvements", [])):
                text = part.get("organisation", "")
                if text and self.partners.seems_several(text):
                    row = item.rows.get(("involvements", place), item.row)
                    self.tree.add_question(item.sheet, row, PARTNER, sentence("several", phrase=text))
                    name = self.unclear.setdefault(slug(text), sentence("unclear", phrase=text))
                    part["organisation"], role = name, part.get("role")
                    if role not in passive:  # who acts, is not known yet
                        part.update({"post": role} | part if role else {}, role=layout().words["unclear_role"])

    def _rewrite(self, item: Item) -> None:
        """Put keys in the place of the names in an item and in its parts; the word for “no organisation” names none."""
        no_partner = folded(layout().words["no_partner"])
        for column in item.sheet.columns:
            if not isinstance(column.mark, Ref):
                continue
            parts = enumerate(item.data.get(column.part, []))
            places = [(part, (column.part, number)) for number, part in parts] if column.part else [(item.data, ())]
            for data, path in places:
                value = data.get(column.field)
                row = item.rows.get(path or (column.field,), item.row)
                if isinstance(value, list) and value:
                    meant = [one for one in value if folded(one) != no_partner or column.mark.kind != "organisation"]
                    data[column.field] = [self._key(one, column, item, row) for one in meant]
                elif value:
                    data[column.field] = self._key(value, column, item, row)

    def _key(self, value: str, column: Column, item: Item, row: int) -> str:
        """Return the key that a name in a column means, or the name itself."""
        match column.mark.kind:
            case "organisation":
                if not slug(value):  # nothing to make a key of; one that is there keeps the records from a second fault
                    self.tree.add_fault(item.sheet, row, column.path, sentence("no_letters", phrase=value))
                    return next(iter(self.partners.rows), "")
                key, question = self.partners.find(value)
                self.first.setdefault(value, (item.sheet, row, column.path))
                self.tree.add_question(item.sheet, row, column.path, question)
                return key
            case "measure":
                return self.measures.get(folded(value), value)
            case "thing":
                return self.things.get(folded(value), value)
            case "recommendation":
                return self.things.get(folded(value), value).removeprefix("recommendation-")
        return value


def parse_workbook(data: bytes, file: str) -> WorkbookTree:
    """Return the tree of a workbook with its faults, which name `file`; raise InputFaults where it cannot be read."""
    rows, faults = read_sheets(data, file)
    of_form = [one for one in faults if one.line > HEAD]
    by_cell: dict[Path_, Fault] = {(one.sheet, one.line, one.field.removeprefix(COLUMN)): one for one in of_form}
    tree = WorkbookTree(file, faults=faults, faults_by_path=by_cell)
    sheets = {sheet.section: sheet for sheet in layout().as_in(rows)}
    plan, model, day = _plan(sheets["plans"], rows, file, tree)
    name = sheets["measures"].name
    if name not in rows or not any(rows.values()):
        why = sentence("no_rows" if name in rows else "no_sheet")
        raise InputFaults([*tree.faults, Fault(file, 0, "", why, name)])
    if not rows[name]:
        tree.questions.append(Fault(file, 0, "", sentence("no_rows"), name))
    tree.items["plans"] = plan
    if steps := group_rows(sheets["steps"], rows.get(sheets["steps"].name, []), "", day, tree):
        if model in vocabulary().barriers:  # nothing was typed, or the name of a model that has steps already
            plan[0].data["usesModel"] = model = plan[0].data["key"]
        model, tree.items["steps"] = own_model(model, [item.data for item in steps]), steps
    for sheet in sheets.values():
        if sheet.section not in tree.items:
            for item in group_rows(sheet, rows.get(sheet.name, []), model, day, tree):
                tree.items.setdefault(item.section, []).append(item)
    if any("contributions" in item.data for item in tree.all_items()):
        tree.questions += [Fault(file, 0, "", text) for text in _earlier(data)]
    _chapters(tree, plan)
    Links(tree).write_keys()
    for item in tree.all_items():
        for name in nested(SECTIONS[item.section]):
            if name in item.data:
                item.data[name] = [split_nested(part) for part in item.data[name]]
    tree.data |= {section: [item.data for item in items] for section, items in tree.items.items()}
    tree.find_faulty()
    return tree


def _earlier(data: bytes) -> Iterator[str]:
    """Yield what reads otherwise now than in the version that made a workbook (its guide is on the first sheet)."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        for name in {*GUIDE} & {*package.namelist()}:
            for former in layout().words["earlier"]:
                if any(former["mark"].encode() in piece for piece in pieces(package, name)):
                    yield former["says"]


def _plan(sheet: Sheet, rows: dict[str, list[Row]], file: str, tree: WorkbookTree) -> tuple[list[Item], str, str]:
    """Return the plan's own item, its model, and its last report date: today, with a remark, where no cell has one."""
    name = file.rpartition(".")[0] or file
    items = group_rows(sheet, rows.get(sheet.name, []), "", "", tree, name)
    if not items:
        items = [Item(sheet, "plans", 0, {**layout().defaults("plans"), "key": slug(name)})]
    data = items[0].data
    data.setdefault("title", name)
    reports = data.setdefault("reports", [])
    typed = [*_days(rows), *(r["asOf"] for r in reports if "asOf" in r)]
    days = [r["asOf"] for r in reports if _is_day(r.get("asOf", ""))]
    day = max(days, default="") or max(filter(_is_day, typed), default=date.today().isoformat())
    if not typed:
        tree.questions.append(Fault(file, 0, "", sentence("as_of_today", day=in_dutch(day)), sheet.name))
    if not days:
        reports[:] = [{**(reports[0] if reports else {}), "asOf": day}]
    for one in reports:
        if "title" not in one and _is_day(one.get("asOf", "")):
            one["title"] = layout().words["report_title"].format(date=in_dutch(one["asOf"]))
    return items, data["usesModel"], day


def _days(rows: dict[str, list[Row]]) -> Iterator[Any]:
    for row in (row for found in rows.values() for row in found):
        for column, value in row.cells.items():
            if column.path == ("", "asOf"):
                yield read_cell(value, column, "").value


def _is_day(value: Any) -> bool:
    try:
        return bool(date.fromisoformat(value).isoformat() == value)
    except (ValueError, TypeError):
        return False


def _chapters(tree: WorkbookTree, plan: list[Item]) -> None:
    """Make the chapters that measures name by number or title; one chapter where they name none."""
    titles: dict[str, str] = {}
    for item in tree.items.get("measures", []):
        title = item.data.pop("chapterTitle", "")
        number = item.data.setdefault("inChapter", slug(title) or layout().words["chapter"])
        if not re.search(IN_ADDRESS, number):
            tree.add_fault(item.sheet, item.row, ("", "inChapter"), sentence("no_number", phrase=number))
            number = item.data["inChapter"] = slug(number)
        text = titles.get(number, "")
        if title and text and title != text:
            message = f"“{title}” heet elders “{text}” (nummer {number}); maak ze gelijk."
            tree.add_fault(item.sheet, item.row, ("", "chapterTitle"), message)
        titles[number] = text or title
    fallback = plan[0].data["title"]
    tree.data["chapters"] = [{"identifier": n, "title": title or fallback} for n, title in titles.items()]
