"""Reads a plan from a workbook (.xlsx): another source of the same rows as YAML, each knowing sheet, row and column."""

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

from ketenkaart.errors import Fault, InputFaults
from ketenkaart.graph.records.fields import IN_ADDRESS
from ketenkaart.graph.records.sections import SECTIONS
from ketenkaart.graph.workbook.layout import Sheet, layout, nested
from ketenkaart.graph.workbook.links import link
from ketenkaart.graph.workbook.own_steps import own_model
from ketenkaart.graph.workbook.rows import Item, Listener, gather, unfolded
from ketenkaart.graph.workbook.safety import pieces
from ketenkaart.graph.workbook.sheets import Row, read_sheets
from ketenkaart.graph.workbook.tree import WorkbookTree
from ketenkaart.graph.workbook.values import read_cell
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.words.dates import spoken
from ketenkaart.words.names import slug

GUIDE = ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")  # where the words of our first sheet may stand
NO_DATE = "noemt nergens een dag; vul bij ten minste één rij de peildatum in, bijvoorbeeld 30-9-2026."
NO_NUMBER = "“{}” kan geen nummer zijn; gebruik letters, cijfers, punt en streepje, zonder spatie."
NO_ROWS = "bevat nog geen regel; vul ten minste één actie in."
NO_SHEET = "ontbreekt; zet het blad terug of begin met `ketenkaart new-plan plan.xlsx`."


def parse_workbook(data: bytes, file: str) -> WorkbookTree:
    """Return the tree of a workbook in memory; `file` is the name that faults carry.

    Raises InputFaults with one sentence where the file cannot be read at all; every other fault
    stands in the tree's `faults`, so that a user sees them together with those of the records.
    """
    rows, faults = read_sheets(data, file)
    tree = WorkbookTree(file, faults=faults)
    sheets = {sheet.section: sheet for sheet in layout().as_in(rows)}
    plan, model, day = _plan(sheets["plans"], rows, file, tree)
    if message := _nothing(sheets["measures"], rows, day):
        typed = _no_days(rows, file) if message == NO_DATE else []
        raise InputFaults([*tree.faults, *(typed or [Fault(file, 0, "", message, sheets["measures"].name)])])
    if not rows[sheets["measures"].name]:
        tree.questions.append(Fault(file, 0, "", NO_ROWS, sheets["measures"].name))
    tree.items["plans"] = plan
    if steps := gather(sheets["steps"], rows.get(sheets["steps"].name, []), "", day, tree):
        if model in vocabulary().barriers:  # nothing was typed, or the name of a model that has steps already
            plan[0].data["usesModel"] = model = plan[0].data["key"]
        model, tree.items["steps"] = own_model(model, [item.data for item in steps]), steps
    for sheet in sheets.values():
        if sheet.section not in tree.items:
            for item in gather(sheet, rows.get(sheet.name, []), model, day, tree):
                tree.items.setdefault(item.section, []).append(item)
    if any("contributions" in item.data for items in tree.items.values() for item in items):
        tree.questions += [Fault(file, 0, "", said) for said in _earlier(data)]
    _chapters(tree, plan)
    link(tree)
    for item in (item for items in tree.items.values() for item in items):
        for name in nested(SECTIONS[item.section]):
            if name in item.data:
                item.data[name] = [unfolded(part) for part in item.data[name]]
    tree.data |= {section: [item.data for item in items] for section, items in tree.items.items()}
    tree.find_faulty()
    return tree


def _earlier(data: bytes) -> Iterator[str]:
    """Yield what reads otherwise now than in the version that made a workbook (its guide stands on the first sheet)."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        for name in {*GUIDE} & {*package.namelist()}:
            for known in layout().words["earlier"]:
                if any(known["mark"].encode() in piece for piece in pieces(package, name)):
                    yield known["says"]


def _nothing(sheet: Sheet, rows: dict[str, list[Row]], day: str) -> str:
    """Return what makes further reading idle: no sheet of measures, no row on any sheet, or no day anywhere."""
    if sheet.name not in rows:
        return NO_SHEET
    return NO_ROWS if not any(rows.values()) else "" if day else NO_DATE


def _plan(sheet: Sheet, rows: dict[str, list[Row]], file: str, hear: Listener) -> tuple[list[Item], str, str]:
    """Return the plan's own item, its model, and its last report date ("" where no day is known)."""
    name = file.rpartition(".")[0] or file
    items = gather(sheet, rows.get(sheet.name, []), "", "", hear, name)
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
            report["title"] = layout().words["report_title"].format(date=spoken(report["asOf"]))
    return items, data["usesModel"], day


def _days(rows: dict[str, list[Row]]) -> Iterator[str]:
    for found in rows.values():
        for row in found:
            for column, value in row.cells.items():
                if (column.part, column.field) == ("", "asOf") and _is_day(day := read_cell(value, column, "").value):
                    yield day


def _no_days(rows: dict[str, list[Row]], file: str) -> list[Fault]:
    """Return a fault for each cell that should name a day and does not."""
    return [
        Fault(file, row.number, f"kolom {column.title}", message, sheet)
        for sheet, found in rows.items()
        for row in found
        for column, value in row.cells.items()
        if (column.part, column.field) == ("", "asOf") and (message := read_cell(value, column, "").fault)
    ]


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
            tree.say(item.sheet, item.row, item.sheet.column("", "inChapter"), NO_NUMBER.format(number))
            number = item.data["inChapter"] = slug(number)
        said = titles.get(number, "")
        if title and said and title != said:
            column = item.sheet.column("", "chapterTitle")
            tree.say(item.sheet, item.row, column, f"“{title}” heet elders “{said}” (nummer {number}); maak ze gelijk.")
        titles[number] = said or title
    fallback = plan[0].data["title"]
    tree.data["chapters"] = [{"identifier": n, "title": title or fallback} for n, title in titles.items()]
