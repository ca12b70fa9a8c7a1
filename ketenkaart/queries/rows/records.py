"""The rows of what the engine asks for itself (`queries/engine/`), and rows as records of a dataclass, or in groups."""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

from ketenkaart.content import query
from ketenkaart.store import Node, Row, Store

T = TypeVar("T")
V = TypeVar("V")
K = TypeVar("K", bound=Hashable)
_adapter: Callable[[Any], TypeAdapter[Any]] = cache(TypeAdapter)


def engine_rows(store: Store, name: str, **nodes: str) -> list[Row]:
    """Return the rows of a question of `queries/engine/`, by its path there, with IRIs for what it leaves open."""
    return store.select(with_nodes(query(f"queries/engine/{name}"), nodes))


def with_nodes(sparql: str, nodes: Mapping[str, str]) -> str:
    """Return SPARQL with each `VALUES ?name { }` filled by the serialised term of an IRI."""
    for name, node in nodes.items():
        pieces = re.split(rf"VALUES \?{name} \{{\s*\}}", sparql)
        sparql = f"VALUES ?{name} {{ {Node(node)} }}".join(pieces)
    return sparql


def record(kind: type[T], row: Row, **more: Any) -> T:
    """Return a row and `more` values as a record: texts get the type of their field, what is unbound its default."""
    filled = {name: value for name, value in row.items() if value is not None}
    found: T = _adapter(kind).validate_python({**filled, **more})
    return found


def texts(row: Row) -> dict[str, str]:
    """Return a row with nothing for what is unbound."""
    return {name: value or "" for name, value in row.items()}


def counts(spread: str) -> list[tuple[int, str]]:
    """Return how often each state stands in a cell: `[(2, "vast-geregeld"), (1, "bezig")]`."""
    parts = (part.partition(" ") for part in spread.split(", ") if part)
    return [(int(count), state) for count, _, state in parts]


def grouped(rows: Iterable[T], key: Callable[[T], K], value: Callable[[T], V]) -> dict[K, list[V]]:
    """Return the values of rows by their key, in the order in which they come."""
    found: dict[K, list[V]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(value(row))
    return found
