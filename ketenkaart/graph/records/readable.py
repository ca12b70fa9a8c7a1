"""What can be read of a row in which something is wrong, so that the rest of it is checked too."""

from contextlib import suppress
from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from ketenkaart.graph.records.base import Record
from ketenkaart.graph.records.fields import Known

R = TypeVar("R", bound=Record)


def readable(kind: type[R], row: Any, known: Known) -> R | None:
    """Return a record with the fields of a row that are right, also None where one is required; None without a key.

    Of a list the items that are right are kept, of a list that is required all or none.
    """
    found: dict[str, Any] = {}
    for name, field in kind.model_fields.items() if isinstance(row, dict) else ():
        written = field.alias or name
        found[written] = None if field.is_required() else field.get_default()
        value = row.get(written)
        each = isinstance(value, list) and not field.is_required()
        read = []
        for part in [[one] for one in value] if each else [value]:
            with suppress(ValidationError):
                read += [_adapter(kind, name).validate_python(part, context=known)] if written in row else []
        if read:
            found[written] = sum(read, ()) if each else read[0]
    has_key = bool(found) and all(found[name] is not None for name in kind.named_by)
    return kind.model_construct(**found) if has_key else None


@cache
def _adapter(kind: type[Record], name: str) -> TypeAdapter[Any]:
    field = kind.model_fields[name]
    form: Any = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    return TypeAdapter(form)
