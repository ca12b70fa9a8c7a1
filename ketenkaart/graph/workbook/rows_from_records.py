"""Turns the records of a plan back into rows of a workbook, and counts what the sheets cannot hold."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ketenkaart.graph.build.cell import with_owners
from ketenkaart.graph.build.triples import record_fields
from ketenkaart.graph.records.fields import LaterValue, Nested, Record, Ref
from ketenkaart.graph.records.sections import SECTIONS, PlanRecords, Step, model_title
from ketenkaart.graph.records.things import Chapter, Organisation
from ketenkaart.graph.records.undertakings import Measure, Undertaking
from ketenkaart.graph.workbook.choices import own_model
from ketenkaart.graph.workbook.layout import INSIDE, Column, Sheet, layout, nested
from ketenkaart.graph.workbook.partners import Partners
from ketenkaart.graph.workbook.rows import add_part
from ketenkaart.graph.workbook.values import write_value
from ketenkaart.ontology.terms import term_label
from ketenkaart.store import iri
from ketenkaart.words.names import slug

Cells = dict[Column, str]


def _is_of_no_step(sheet: Sheet, record: Record) -> bool:
    """Return whether a measure has a kind of work itself, and not in what it does at a step (`rows.py` reads it so)."""
    own = ("crossCutting", "outsideModel", "interventionKind")
    return ("contributions", "barrier") in sheet.by_path and any(getattr(record, name, False) for name in own)


@dataclass
class Exported:
    """The rows of each sheet, and how often each thing or field had to stay behind, by its Dutch name."""

    rows: dict[str, list[Cells]] = field(default_factory=dict)
    lost: Counter[str] = field(default_factory=Counter)


def export_rows(plan: PlanRecords) -> Exported:
    """Return a plan as rows of a workbook, such that reading them gives the same records again."""
    found = Exported()
    writer = _Writer(plan, found.lost)
    own: dict[str, list[Any]] = {
        "plans": [plan.plan],
        "steps": [Step.model_validate(step) for step in plan.own_model.get("steps", ())],
    }
    for sheet in layout().sheets:
        found.rows[sheet.name] = [
            cells
            for section in sheet.sections
            for record in own.get(section) or plan.records.get(section, [])
            for cells in writer.rows(sheet, section, record)
        ]
    sections = {section for sheet in layout().sheets for section in sheet.sections} | {"chapters"}
    for section, records in plan.records.items():
        if section not in sections and records:
            found.lost[term_label(iri(SECTIONS[section].rdf_class).value)] += len(records)
    if plan.own_model and plan.own_model["title"] != model_title(plan.plan.title):
        found.lost[f"naam van het model, “{plan.own_model['title']}”"] += 1
    for chapter in plan.rows(Chapter):
        writer.forget(chapter, {"identifier", "title"})
    return found


def model_of(plan: PlanRecords) -> str:
    """Return the key of the model that a plan uses, with its steps where the plan brings them along."""
    used = plan.plan.usesModel
    return own_model(used, plan.own_model["steps"]) if plan.own_model else used


class _Writer:
    """Writes the records of one plan as rows."""

    def __init__(self, plan: PlanRecords, lost: Counter[str]) -> None:
        self.plan, self.lost = plan, lost
        self.model = model_of(plan)
        self.chapters = {c.identifier: c.title for c in plan.rows(Chapter)}
        bodies = list(plan.rows(Organisation))
        partners = Partners()
        for body in bodies:
            partners.describe({"key": body.key, "title": body.title, "alias": list(body.alias)})
        read = [o for o in bodies if slug(o.title) and not {*";\r\n"} & {*o.title}]  # a cell gives it back as one name
        clear = [o for o in read if partners.names[o.title] == o.key]
        self.bodies = {o.key: o.key for o in bodies} | {o.key: o.title for o in clear}
        self.on_sheets = {
            "thing": {
                f"{record.kind}-{record.name()}"
                for sheet in layout().sheets
                for section in sheet.sections
                for record in plan.records.get(section, [])
            },
            "chapter": {one.inChapter for one in plan.rows(Measure)},  # as rows name them
        }

    def rows(self, sheet: Sheet, section: str, record: Record) -> Iterator[Cells]:
        """Yield the rows of a record: the first has every field, the others add what comes in several."""
        if isinstance(record, Undertaking) and self.plan.plan.document:
            record = with_owners(record, sourced=True)  # a workbook has no text to see from whose work it is
        own = self._cells(sheet, "", record)
        for column in sheet.columns:
            if column.kind == "section":
                own[column] = next(word for word, name in column.sections if name == section)
            elif column.field == "chapterTitle":
                own[column] = self.chapters.get(getattr(record, "inChapter", ""), "")
        by_day = self._parts(sheet, record)
        first = str(getattr(record, "asOf", ""))
        shared = sheet.by_path.get(("", "asOf"))
        repeated = {c: text for c, text in own.items() if c.field in (sheet.key, "title") or c.kind == "section"}
        start = own
        for day in (first, *sorted(by_day.keys() - {first})):
            parts = by_day.get(day, {})
            for number in range(max([len(rows) for rows in parts.values()], default=0) or (day == first)):
                cells = dict(start)
                for rows in parts.values():
                    cells |= rows[number] if number < len(rows) else {}
                if shared and day:
                    cells[shared] = day
                yield {column: cells[column] for column in sheet.columns if cells.get(column)}
                start = dict(repeated)

    def forget(self, record: Record, kept: set[str]) -> None:
        """Count the filled fields of a record that no column holds."""
        for name, predicate, mark, _ in record_fields(type(record)):
            if name not in kept and getattr(record, name) not in (None, (), False) and not isinstance(mark, Nested):
                self.lost[term_label(predicate.value)] += 1

    def _parts(self, sheet: Sheet, record: Record) -> dict[str, dict[str, list[Cells]]]:
        """Return the cells of a record's parts, by day and by part."""
        dated = ("", "asOf") in sheet.by_path
        first = str(getattr(record, "asOf", ""))
        found: dict[str, dict[str, list[Cells]]] = defaultdict(dict)
        for name in nested(type(record)):
            columns = [c for c in sheet.columns if c.part == name]
            for part in getattr(record, name):
                if not columns:
                    self.lost[term_label(iri(part.rdf_class).value)] += 1
                    continue
                day = str(getattr(part, "asOf", first)) if dated else first
                add_part(found[day].setdefault(name, []), self._cells(sheet, name, part))
        if step := self._of_no_step(sheet, record):
            found[first].setdefault("contributions", []).append(step)
        return found

    def _of_no_step(self, sheet: Sheet, record: Record) -> Cells:
        """Return what stands in the columns of a step for a measure itself: all steps, none, or one unknown."""
        if not _is_of_no_step(sheet, record):
            return {}
        words = {"crossCutting": layout().words["everywhere"], "outsideModel": layout().words["outside"]}
        found = [word for name, word in words.items() if getattr(record, name, False)]
        cells: Cells = {sheet.by_path["contributions", "barrier"]: found[0]} if found else {}
        for name in ("interventionKind", "rationale"):
            column = sheet.by_path["contributions", name]
            if value := getattr(record, name, None):
                cells[column] = write_value(value, column, self.model)
        return cells

    def _cells(self, sheet: Sheet, part: str, record: Record) -> Cells:
        """Return the cells of the fields of a record, or of a part; count what has no column."""
        attributes = {f.alias or name: name for name, f in type(record).model_fields.items()}
        cells: Cells = self._inside(sheet, part, record)
        kept = {"asOf", "crossCutting", "outsideModel", "statusUnknown"}  # an empty status means statusUnknown
        if not part and _is_of_no_step(sheet, record):
            kept |= {"interventionKind", "rationale"}
        for column in sheet.columns:
            if column.part != part or column.field not in attributes:
                continue
            name = attributes[column.field]
            kept.add(name)
            value = getattr(record, name)
            if name == "byOrganisation" and value == () and name in record.model_fields_set:
                value = (layout().words["nobody"],)
            if value in (None, ()) or (value is False and type(record).model_fields[name].default is False):
                continue
            self._undated(value, column)
            cells[column] = write_value(self._named(value, column), column, self.model)
        self.forget(record, kept)
        blocks = {column.field.partition(INSIDE)[0] for column in cells if INSIDE in column.field}
        for name in nested(type(record)) if part else ():
            left = len(getattr(record, name)) - (name in blocks)
            self.lost[term_label(iri(nested(type(record))[name].rdf_class).value)] += left
        self.lost += Counter()
        return {column: text for column, text in cells.items() if text}

    def _inside(self, sheet: Sheet, part: str, record: Record) -> Cells:
        """Return the cells of the first of what a part holds in its turn, where columns ask for them."""
        cells: Cells = {}
        for column in sheet.columns:
            inner, _, own = column.field.rpartition(INSIDE)
            if column.part == part and inner in nested(type(record)):
                value = next((getattr(row, own) for row in getattr(record, inner)), None)
                cells |= {column: write_value(value, column, self.model)} if value else {}
        return cells

    def _undated(self, value: Any, column: Column) -> None:
        """Count the dates, bases and reasons of values: a cell holds the value alone."""
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, LaterValue):
                for name, part in (("datum", "asOf"), ("grond", "basis"), ("reden", "rationale")):
                    self.lost[f"{name} bij “{column.title.lower()}”"] += bool(getattr(one.block, part))

    def _named(self, value: Any, column: Column) -> Any:
        """Return references in the words of the workbook; those to what is on no sheet are counted as lost."""
        if not isinstance(column.mark, Ref):
            return value
        if isinstance(value, tuple):
            return tuple(self._on_sheets(value, column))
        return next(self._on_sheets([value], column), "")

    def _on_sheets(self, values: Iterable[str], column: Column) -> Iterator[str]:
        for value in values:
            if value not in self.on_sheets.get(column.mark.kind, (value,)):
                self.lost[f"verwijzing “{column.title.lower()}”"] += 1
            else:
                yield self.bodies.get(value, value) if column.mark.kind == "organisation" else value
