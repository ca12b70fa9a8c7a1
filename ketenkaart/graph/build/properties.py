"""What the fields of the records say of their properties: which code list a value comes from, and which are dates."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from ketenkaart.graph.build.triples import record_fields
from ketenkaart.graph.records.fields import Code, Day, Record, Span


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
