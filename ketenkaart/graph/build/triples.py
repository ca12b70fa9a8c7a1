"""Turns records into triples: a generic walk over the fields (whose marks say more), and what a field cannot say."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from itertools import count
from typing import Any, get_args, get_origin
from urllib.parse import quote

from ketenkaart.graph.build.cell import with_owners
from ketenkaart.graph.records import fields
from ketenkaart.graph.records.dataset import DatasetWord, Described, dataset
from ketenkaart.graph.records.fields import Block, Code, Day, LaterValue, Link, Nested, Record, Ref, Span, Words
from ketenkaart.graph.records.sections import Passage, Plan, PlanRecords
from ketenkaart.graph.records.things import Budget, Decision, Indicator, Nearby, Publication
from ketenkaart.graph.records.undertakings import Deadline, Pilot, Undertaking
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.store import DATA, Literal, Triple, described, iri, text, typed
from ketenkaart.words.dates import from_edtf

PROGRESS = "progress"  # the part of a source that reports the progress of its plans
DESCRIBED = frozenset(Described.model_fields)  # what describes the data set, not the plan
MARKS = (Code, Day, Link, DatasetWord, Nested, Ref, Span, Words)


def triples(plan: PlanRecords, barriers: Mapping[str, Concept]) -> Iterator[Triple]:
    """Yield the triples of the records of a plan; `barriers` are the steps of the model that it uses, by key."""
    builder = Builder(plan.plan, barriers)
    yield from builder.record(plan.plan, plan.plan.key)
    for rows in plan.records.values():
        for number, row in enumerate(rows, 1):
            yield from builder.record(row, row.name() or str(number))


class Builder:
    """Builds the triples of one plan."""

    def __init__(self, plan: Plan, barriers: Mapping[str, Concept]) -> None:
        self.plan, self.barriers = plan, barriers

    def node(self, kind: str, key: str) -> Any:
        """Return the IRI of a record (model.md, section IRIs)."""
        match kind:
            case "plan" | "model":
                address = f"{DATA}{kind}/{key}"
            case "organisation":
                address = f"{DATA}org/{key}"
            case "barrier" if step := self.barriers.get(key):
                address = step.iri
            case "thing" | "silence":
                address = f"{DATA}plan/{self.plan.key}/{key}"
            case _:
                address = f"{DATA}plan/{self.plan.key}/{kind}-{key}"
        try:
            return iri(address)
        except ValueError:  # a key that could not be read, in a plan of which the rest is looked at
            return iri(quote(address, safe=":/"))

    def record(self, record: Record, key: str) -> Iterator[Triple]:
        """Yield the triples of a record and of those nested in it; `key` is its part of the IRI."""
        if isinstance(record, Undertaking):
            record = with_owners(record, bool(self.plan.document))
        subject = self.node(record.kind, key)
        if not isinstance(record, Pilot):  # whose class follows from its kind
            yield subject, iri("rdf:type"), iri(record.rdf_class)
        if record.kind not in ("organisation", "plan"):
            yield subject, iri("kk:inPlan"), self.node("plan", self.plan.key)
        for name, predicate, mark, listed in record_fields(type(record)):
            value = getattr(record, name)
            elsewhere = name in DESCRIBED and isinstance(record, Described)
            is_implicit = value is False and type(record).model_fields[name].default is False  # as when left out
            if value is None or value == () or elsewhere or is_implicit:
                continue
            if isinstance(mark, Nested):
                yield from self._children(record, value, mark, key)
            else:
                numbers = count(1)
                for item in value if listed else (value,):
                    triple = subject, predicate, self._object(mark, item)
                    yield triple
                    if isinstance(item, LaterValue):
                        yield from self._statement(item.block, triple, f"{name}-{next(numbers)}", record)
        yield from self._extras(record, subject)
        if isinstance(record, Plan):
            yield from dataset(record, subject.value)

    def _statement(self, block: Block, triple: Triple, name: str, record: Record) -> Iterator[Triple]:
        """Yield the node of a value with a date, places, a basis or a reason, else those of its record."""
        subject, predicate, value = triple
        node = self.node("statement", f"{subject.value.rsplit('/', 1)[-1]}-{name}")
        yield from described(node, {"rdf:type": iri("rdf:Statement"), "kk:inPlan": self.node("plan", self.plan.key)})
        yield from described(node, {"rdf:subject": subject, "rdf:predicate": predicate, "rdf:object": value})
        if as_of := block.asOf or getattr(record, "asOf", None):
            yield node, iri("kk:asOf"), typed(as_of, "xsd:date")
        if block.basis:
            yield node, iri("kk:basis"), iri(vocabulary().codes["Basis"][block.basis].iri)
        if block.rationale:
            yield node, iri("kk:rationale"), text(block.rationale)
        for passage in block.passage or getattr(record, "passage", ()):
            yield node, iri("kk:passage"), self.node("passage", passage)
            yield subject, iri("kk:passage"), self.node("passage", passage)

    def _nearby(self, record: Record, node: Any) -> Iterator[Triple]:
        """Yield what is reported near a silence as one text, for a sentence; an earlier date does not know it."""
        rows: tuple[Nearby, ...] = getattr(record, "reportedNearby", ())
        if rows:
            triple = node, iri("kk:reportedNearby"), text("; ".join(row.value for row in rows))
            yield triple
            if as_of := max((row.asOf for row in rows if row.asOf), default=None):
                passages = tuple(dict.fromkeys(passage for row in rows for passage in row.passage))
                block = Block.model_construct(asOf=as_of, passage=passages)
                yield from self._statement(block, triple, "reportedNearby-1", record)

    def _first_day(self, node: Any, name: str, date_text: str, record: Record) -> Iterator[Triple]:
        """Yield the first day of a date that may be a month or a year; a date known later gives a day known later."""
        if day := from_edtf(date_text).due_from:
            triple = (node, iri(f"kk:{name}"), typed(day.isoformat(), "xsd:date"))
            yield triple
            if isinstance(date_text, LaterValue):
                yield from self._statement(date_text.block, triple, name, record)

    def _reported(self, document: str | None) -> str:
        """Return the report date nearest to the day that a document was issued; the last of one without a day."""
        dates = [report.asOf for report in self.plan.reports]
        issued = next((one.issuedOn for one in self.plan.document if one.key == document), dates[-1])
        return min(dates, key=lambda day: abs(date.fromisoformat(day) - date.fromisoformat(issued)))

    def _object(self, mark: Any, value: Any) -> Any:
        if isinstance(value, LaterValue):
            value = value.plain
        match mark:
            case Words(language):
                return text(value, language)
            case Day():
                return typed(value, "xsd:date")
            case Link():
                return iri(value)
            case Span(typed=True) if re.fullmatch(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", value):
                return typed(value, {4: "xsd:gYear", 7: "xsd:gYearMonth"}.get(len(value), "xsd:date"))
            case Code(scheme):
                return iri(vocabulary().codes[scheme][value].iri)
            case Ref(kind):
                return self.node(kind, value)
        return Literal(value)

    def _children(self, parent: Record, rows: tuple[Record, ...], mark: Nested, key: str) -> Iterator[Triple]:
        """Yield nested records; they are named after their parent, their own fields, or else their place."""
        prefix = {"measure": key, "plan": ""}.get(parent.kind, f"{parent.kind}-{key}")
        above = self.node(parent.kind, key)
        seen: dict[str, int] = {}
        for row in rows:
            if isinstance(row, Nearby) and not row.asOf:
                row = row.model_copy(update={"asOf": getattr(parent, "asOf", None)})  # noqa: PLW2901
            name = row.name()
            seen[name] = seen.get(name, 0) + 1
            child_key = "-".join(filter(None, (prefix, name, str(seen[name]) if not name or seen[name] > 1 else "")))
            child = self.node(row.kind, child_key)
            yield from self.record(row, child_key)
            yield (child, iri(mark.link), above) if mark.back else (above, iri(mark.link), child)

    def _extras(self, record: Record, node: Any) -> Iterator[Triple]:
        """Yield what follows from the fields of a record, where `graph/records/` has no rule for it."""
        if passages := getattr(record, "passage", ()):
            yield node, iri("kk:mainPassage"), self.node("passage", passages[0])
        yield from self._nearby(record, node)
        if isinstance(record, Budget | Indicator | Decision):
            yield node, iri("skos:prefLabel"), text(record.label)
        match record:
            case Budget() if record.euros is not None:
                yield node, iri("kk:euros"), typed(str(record.euros), "xsd:decimal")
            case Deadline():
                if period := record.period:
                    yield node, iri("kk:deadline"), Literal(period.edtf)
                    for name, day in (("kk:dueFrom", period.due_from), ("kk:dueBy", period.due_by)):
                        if day:
                            yield node, iri(name), typed(day.isoformat(), "xsd:date")
                if record.deliveredOn:
                    yield from self._first_day(node, "deliveredFrom", record.deliveredOn, record)
            case (
                Undertaking(period=str() as known)
                | Publication(issuedOn=str() as known)
                | Publication(expectedOn=str() as known)
            ):
                yield from self._first_day(node, "periodFrom", known, record)
            case Passage():
                document = self.node("document", record.document or "1")
                yield node, iri("kk:document"), document
                yield document, iri("rdf:type"), iri("kk:Document")  # also where the plan does not describe it
                if record.part == PROGRESS:  # the plan's own text may hold later knowledge; progress is never earlier
                    yield node, iri("kk:asOf"), typed(self._reported(record.document), "xsd:date")


@cache
def record_fields(record: type[Record]) -> list[tuple[str, Any, Any, bool]]:
    """Return the fields of a class of records: name, property, mark (Code, Ref, … or None), and whether it lists."""
    rows = []
    for name, field in record.model_fields.items():
        parts = [*field.metadata, *_parts(field.annotation)]
        mark = next((part for part in parts if isinstance(part, MARKS)), None)
        local = field.alias or name
        names = (f"{getattr(record, 'kind', '')}.{local}", local)
        predicate = next(filter(None, map(fields.PREDICATES.get, names)), f"kk:{local}")
        rows.append((name, iri(predicate), mark, any(get_origin(part) is tuple for part in parts)))
    return rows


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for inner in get_args(annotation):
        yield from _parts(inner)


@cache
def code_lists() -> dict[str, str]:
    """Return the code list of each property that has one, by IRI, from its `Code("Role")` mark."""
    return {name: mark.scheme for name, mark in _marked() if isinstance(mark, Code)}


@cache
def periods() -> frozenset[str]:
    """Return the properties whose value is a day or a period."""
    return frozenset(name for name, mark in _marked() if isinstance(mark, Day | Span))


def _marked() -> Iterator[tuple[str, Any]]:
    for record in every_record():
        for _, predicate, mark, _ in record_fields(record):
            yield predicate.value, mark


def every_record(above: type[Record] = Record) -> Iterator[type[Record]]:
    """Yield the classes of records that a plan may hold, by name."""
    for record in sorted(above.__subclasses__(), key=lambda one: one.__name__):
        if hasattr(record, "rdf_class"):
            yield record
        yield from every_record(record)
