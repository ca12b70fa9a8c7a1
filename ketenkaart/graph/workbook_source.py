"""Reads a plan from a workbook (.xlsx): another source of the same rows as YAML, each knowing sheet, row and column."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ketenkaart.errors import Fault, InputFaults
from ketenkaart.graph.fields import Ref
from ketenkaart.graph.names import fold, slug
from ketenkaart.graph.records import SECTIONS
from ketenkaart.graph.workbook_cells import Row, read_sheets
from ketenkaart.graph.workbook_layout import Column, Sheet, layout
from ketenkaart.graph.workbook_partners import Partners
from ketenkaart.graph.workbook_rows import Item, gather
from ketenkaart.graph.workbook_values import in_words, read_cell
from ketenkaart.graph.yaml_source import Path_, Tree
from ketenkaart.ontology.terms import vocabulary

NO_DATE = "noemt nergens een dag; vul bij ten minste één rij de peildatum in, bijvoorbeeld 30-9-2026."
NO_ROWS = "bevat nog geen regel; vul ten minste één maatregel in."
NO_SHEET = "ontbreekt; zet het blad terug of begin met `ketenkaart new-plan plan.xlsx`."
OTHER_MODEL = "“{}” is geen stap van het barrièremodel “{}”; kies een stap uit de lijst."


@dataclass
class WorkbookTree(Tree):
    """The content of a workbook, as YAML would give it; `items` tells where each row stands."""

    items: dict[str, list[Item]] = field(default_factory=dict)

    def line(self, path: Path_) -> int:
        """Return the row of the deepest known part of a path, or 0."""
        found = self.items.get(str(path[0]), []) if len(path) > 1 else []
        if not found or not isinstance(path[1], int) or path[1] >= len(found):
            return 0
        item, rest = found[path[1]], path[2:]
        while rest and rest not in item.rows:
            rest = rest[:-1]
        return item.rows.get(rest, item.row)

    def fault(self, path: Path_, label: str, message: str) -> Fault:
        """Return a fault at a path, in the words of the workbook: its sheet, row and column."""
        found = self.items.get(str(path[0]), [])
        if not found or len(path) < 2:
            return Fault(self.file, 0, label, message)
        sheet = found[0].sheet
        names = [part for part in path[2:] if isinstance(part, str)]
        parts = {column.part for column in sheet.columns}
        part, *names = names if names and names[0] in parts else ["", *names]
        name = names[0] if names else ""
        first = next((c.title for c in sheet.columns if part and c.part == part), "")
        title = sheet.column(part, name) or (sheet.column("", name) if name == "asOf" else "") or first
        said = re.sub(r"`(\w+)`", lambda m: f"“{sheet.column(part, m[1]) or m[1]}”", message)
        said = said.replace("true of false", "ja of nee")
        return Fault(self.file, self.line(path), f"kolom {title}" if title else "", said, sheet.name)


def parse_workbook(data: bytes, file: str) -> WorkbookTree:
    """Return the tree of a workbook in memory; `file` is the name that faults carry.

    Raises InputFaults with one sentence where the file cannot be read at all; every other fault
    stands in the tree's `faults`, so that a user sees them together with those of the records.
    """
    rows, faults = read_sheets(data, file)
    tree = WorkbookTree(file, faults=faults)

    def say(sheet: Sheet, row: int, title: str, message: str) -> None:
        tree.faults.append(Fault(file, row, f"kolom {title}", message, sheet.name))

    sheets = {sheet.section: sheet for sheet in layout().sheets}
    plan, model, day = _plan(sheets["plans"], rows, file, say)
    if message := _nothing(sheets["measures"], rows, day):
        raise InputFaults([*tree.faults, Fault(file, 0, "", message, sheets["measures"].name)])
    tree.items["plans"] = plan
    for sheet in sheets.values():
        if sheet.section != "plans":
            for item in gather(sheet, rows.get(sheet.name, []), model, day, say):
                tree.items.setdefault(item.section, []).append(item)
    _chapters(tree, plan, say)
    _point(tree, model, say)
    tree.data |= {section: [item.data for item in items] for section, items in tree.items.items()}
    return tree


def _nothing(sheet: Sheet, rows: dict[str, list[Row]], day: str) -> str:
    """Return what makes further reading idle: no sheet of measures, no rows on it, or no day anywhere."""
    if sheet.name not in rows:
        return NO_SHEET
    return NO_ROWS if not rows[sheet.name] else "" if day else NO_DATE


def _plan(sheet: Sheet, rows: dict[str, list[Row]], file: str, say: Any) -> tuple[list[Item], str, str]:
    """Return the plan's own item, its model, and its last report date ("" where no day is known)."""
    name = file.rpartition(".")[0] or file
    items = gather(sheet, rows.get(sheet.name, []), "", "", say, name)
    if not items:
        items = [Item(sheet, "plans", 0, {**layout().defaults("plans"), "key": slug(name)})]
    data = items[0].data
    data.setdefault("title", name)
    reports = data.setdefault("reports", [])
    known = [r["asOf"] for r in reports if _is_day(r.get("asOf", ""))]
    day = max(known, default="") or max(_days(rows), default="")
    if not known and day:
        reports[:] = [{**(reports[0] if reports else {}), "asOf": day}]
    for report in reports:
        if "title" not in report and _is_day(report.get("asOf", "")):
            report["title"] = layout().words["report_title"].format(date=in_words(date.fromisoformat(report["asOf"])))
    return items, data["usesModel"], day


def _days(rows: dict[str, list[Row]]) -> Iterator[str]:
    for found in rows.values():
        for row in found:
            for column, value in row.cells.items():
                if (column.part, column.field) == ("", "asOf") and _is_day(day := read_cell(value, column, "")[0]):
                    yield day


def _is_day(value: Any) -> bool:
    try:
        return bool(date.fromisoformat(value).isoformat() == value)
    except (ValueError, TypeError):
        return False


def _chapters(tree: WorkbookTree, plan: list[Item], say: Any) -> None:
    """Make the chapters that measures name by number or title; one chapter where they name none."""
    titles: dict[str, str] = {}
    for item in tree.items.get("measures", []):
        title = item.data.pop("chapterTitle", "")
        number = item.data.setdefault("inChapter", slug(title) or layout().words["chapter"])
        said = titles.get(number, "")
        if title and said and title != said:
            column = item.sheet.column("", "chapterTitle")
            say(item.sheet, item.row, column, f"“{title}” heet elders “{said}” (nummer {number}); maak ze gelijk.")
        titles[number] = said or title
    fallback = plan[0].data["title"]
    tree.data["chapters"] = [{"identifier": n, "title": title or fallback} for n, title in titles.items()]


def _point(tree: WorkbookTree, model: str, say: Any) -> None:
    """Turn names into keys wherever a column points at something; describe the organisations so named."""
    described = tree.items.pop("organisations", [])
    partners = Partners()
    for item in described:
        if not item.named:
            del item.data["key"]
        item.data, message = partners.describe(item.data)
        if message:
            say(item.sheet, item.row, item.sheet.column("", "title"), message)
    first: dict[str, tuple[Sheet, int, str]] = {}
    things, measures = _named(tree)
    barriers = vocabulary().barriers
    elsewhere = {key for name, steps in barriers.items() if name != model for key in steps} - set(
        barriers.get(model, ())
    )

    def to_key(value: str, column: Column, item: Item, row: int) -> str:
        match column.mark.kind:
            case "organisation":
                key, message = partners.find(value)
                first.setdefault(value, (item.sheet, row, column.title))
                if message:
                    say(item.sheet, row, column.title, message)
                return key or next(iter(partners.rows), "")
            case "measure":
                return measures.get(fold(value), value)
            case "thing":
                return things.get(fold(value), value)
            case "barrier" if value in elsewhere:
                say(item.sheet, row, column.title, OTHER_MODEL.format(value, model))
        return value

    for item in [*described, *(item for items in tree.items.values() for item in items)]:
        for column in item.sheet.columns:
            if not isinstance(column.mark, Ref):
                continue
            places = [(item.data, ())] if not column.part else [
                (part, (column.part, number)) for number, part in enumerate(item.data.get(column.part, []))
            ]  # fmt: skip
            for data, path in places:
                value = data.get(column.field)
                if value:
                    row = item.rows.get(path or (column.field,), item.row)
                    if isinstance(value, list):
                        data[column.field] = [to_key(v, column, item, row) for v in value]
                    else:
                        data[column.field] = to_key(value, column, item, row)
    by_key = {item.key: item for item in described}
    sheet = next(s for s in layout().sheets if s.section == "organisations")
    tree.items["organisations"] = [
        Item(
            sheet,
            "organisations",
            by_key[key].row if key in by_key else 0,
            row,
            by_key[key].rows if key in by_key else {},
        )
        for key, row in partners.rows.items()
    ]
    for name, question in partners.alike():
        if name in first:
            where, row, title = first[name]
            tree.questions.append(Fault(tree.file, row, f"kolom {title}", question, where.name))


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
