"""Rows of a question as records of a dataclass."""

from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

from ketenkaart.store import Row

T = TypeVar("T")


def record(kind: type[T], row: Row, **more: Any) -> T:
    """Return a row, with some `more` values, as a record: columns are its fields, and what is unbound has its default.

    Texts become the type of their field; a column without a field is left out.
    """
    filled = {name: value for name, value in row.items() if value is not None}
    adapter: TypeAdapter[T] = _adapter(kind)  # type: ignore[arg-type]  # mypy holds that a class has no hash
    return adapter.validate_python({**filled, **more})


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
