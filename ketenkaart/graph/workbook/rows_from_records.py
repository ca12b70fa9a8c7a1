"""Turns the records of a plan back into rows of a workbook, and counts what the sheets cannot hold."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, NamedTuple

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


class Exported(NamedTuple):
    """The rows of each sheet, and how often each thing or field had to stay behind, by its Dutch name."""

    rows: dict[str, list[Cells]]
    lost: Counter[str]


def export_rows(plan: PlanRecords) -> Exported:
    """Return a plan as rows of a workbook, such that reading them gives the same records again."""
    writer = _Writer(plan)
    own: dict[str, list[Any]] = {
        "plans": [plan.plan],
        "steps": [Step.model_validate(step) for step in plan.own_model.get("steps", ())],
    }
    rows = {
        sheet.name: [
            cells
            for section in sheet.sections
            for record in own.get(section) or plan.records.get(section, [])
            for cells in writer.rows(sheet, section, record)
        ]
        for sheet in layout().sheets
    }
    sections = {section for sheet in layout().sheets for section in sheet.sections} | {"chapters"}
    for section, records in plan.records.items():
        if section not in sections:
            writer.lose(SECTIONS[section].rdf_class, len(records))
    if plan.own_model and plan.own_model["title"] != model_title(plan.plan.title):
        writer.lost[f"naam van het model, “{plan.own_model['title']}”"] += 1
    for chapter in plan.rows(Chapter):
        writer.forget(chapter, {"identifier", "title"})
    return Exported(rows, +writer.lost)  # without what is nought


def model_of(plan: PlanRecords) -> str:
    """Return the key of the model that a plan uses, with its steps where the plan brings them along."""
    used = plan.plan.usesModel
    return own_model(used, plan.own_model["steps"]) if plan.own_model else used


class _Writer:
    """Writes the records of one plan as rows; what stays behind is counted in `lost`, by its Dutch name."""

    def __init__(self, plan: PlanRecords) -> None:
        self.plan, self.model, self.lost = plan, model_of(plan), Counter[str]()
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
            lines = list(zip_longest(*by_day.get(day, {}).values(), fillvalue={}))
            for line in lines or ([()] if day == first else []):
                cells = dict(start)
                for part in line:
                    cells |= part
                if shared and day:
                    cells[shared] = day
                yield {column: cells[column] for column in sheet.columns if cells.get(column)}
                start = dict(repeated)

    def lose(self, term: str, count: int = 1) -> None:
        """Count what stays behind of a class or property."""
        self.lost[term_label(iri(term).value)] += count

    def forget(self, record: Record, kept: set[str]) -> None:
        """Count the filled fields of a record that no column holds."""
        for name, predicate, mark, _ in record_fields(type(record)):
            if name not in kept and getattr(record, name) not in (None, (), False) and not isinstance(mark, Nested):
                self.lose(predicate.value)

    def _parts(self, sheet: Sheet, record: Record) -> dict[str, dict[str, list[Cells]]]:
        dated = ("", "asOf") in sheet.by_path
        first = str(getattr(record, "asOf", ""))
        found: dict[str, dict[str, list[Cells]]] = defaultdict(dict)
        for name in nested(type(record)):
            columns = [c for c in sheet.columns if c.part == name]
            for part in getattr(record, name):
                if not columns:
                    self.lose(part.rdf_class)
                    continue
                day = str(getattr(part, "asOf", first)) if dated else first
                add_part(found[day].setdefault(name, []), self._cells(sheet, name, part))
        if step := self._of_no_step(sheet, record):
            found[first].setdefault("contributions", []).append(step)
        return found

    def _of_no_step(self, sheet: Sheet, record: Record) -> Cells:
        """Return the cells of a step for work of a measure at all steps, at none or at one unknown (see `rows.py`)."""
        words = {"crossCutting": layout().words["everywhere"], "outsideModel": layout().words["outside"]}
        found = [word for name, word in words.items() if getattr(record, name, False)]
        step = sheet.by_path.get(("contributions", "barrier"))
        if not step or not (found or getattr(record, "interventionKind", None)):
            return {}
        cells: Cells = {step: found[0]} if found else {}
        for name in ("interventionKind", "rationale"):
            column = sheet.by_path["contributions", name]
            if value := getattr(record, name, None):
                cells[column] = write_value(value, column, self.model)
        return cells

    def _cells(self, sheet: Sheet, part: str, record: Record) -> Cells:
        """Return the cells of the fields of a record, or of a part; count what has no column."""
        attributes = {f.alias or name: name for name, f in type(record).model_fields.items()}
        cells, blocks, kinds = dict[Column, str](), set[str](), nested(type(record))
        kept = {"asOf", "crossCutting", "outsideModel", "statusUnknown"}  # an empty status means statusUnknown
        if not part and self._of_no_step(sheet, record):
            kept |= {"interventionKind", "rationale"}
        for column in (column for column in sheet.columns if column.part == part):
            inner, _, own = column.field.rpartition(INSIDE)
            if inner in kinds:  # of what a part holds in its turn, the first
                value = next((getattr(row, own) for row in getattr(record, inner)), None) or None
            elif name := attributes.get(column.field):
                kept.add(name)
                value = getattr(record, name)
                if name == "byOrganisation" and value == () and name in record.model_fields_set:
                    value = (layout().words["no_partner"],)
                elif value is False and type(record).model_fields[name].default is False:
                    value = None
            else:
                continue
            if value not in (None, ()):
                values = value if isinstance(value, tuple) else (value,)
                cells[column] = write_value(tuple(self._on_sheets(values, column)), column, self.model)
                blocks.add(inner)
        self.forget(record, kept)
        for name, kind in kinds.items() if part else ():
            self.lose(kind.rdf_class, len(getattr(record, name)) - (name in blocks))
        return {column: text for column, text in cells.items() if text}

    def _on_sheets(self, values: tuple[Any, ...], column: Column) -> Iterator[Any]:
        """Yield values as a cell has them, alone; count dates, bases and reasons, and what is on no sheet, as lost."""
        title, kind = column.title.lower(), column.mark.kind if isinstance(column.mark, Ref) else ""
        for value in values:
            if isinstance(value, LaterValue):
                for name, part in (("datum", "asOf"), ("grond", "basis"), ("reden", "rationale")):
                    self.lost[f"{name} bij “{title}”"] += bool(getattr(value.block, part))
            if value not in self.on_sheets.get(kind, (value,)):
                self.lost[f"verwijzing “{title}”"] += 1
            else:
                yield self.bodies.get(value, value) if kind == "organisation" else value
