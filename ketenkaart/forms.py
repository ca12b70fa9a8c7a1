"""Checks data against a form (a pydantic model), and gives each fault in Dutch at its line."""

from collections.abc import Iterator
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from ketenkaart.content import content_path
from ketenkaart.errors import Fault, Faults, InputFaults, did_you_mean
from ketenkaart.strict_yaml import Path_, SourceFile, field_name, read_content

MESSAGES: dict[str, str] = read_content(content_path("graph", "fouten.yaml"))  # by what pydantic calls a fault, or we
UNKNOWN = "is geen veld dat wij kennen."


class Form(BaseModel):
    """What data may hold: a field that is not declared is a fault."""

    model_config = ConfigDict(extra="forbid", frozen=True)


T = TypeVar("T")


def validate_form(form: type[T], data: Any, tree: SourceFile, path: Path_ = (), unknown: str = UNKNOWN) -> T:
    """Return a form, or a tuple of forms, of the data at a path of a tree; raise InputFaults with all that is wrong."""
    try:
        return TypeAdapter(form).validate_python(data)
    except ValidationError as error:
        found = Faults()
        found.extend(form_faults(error, form, tree, path, ".".join(map(str, path[:1])), unknown, inside=path[1:]))
        raise InputFaults(found) from error


def form_faults(
    error: ValidationError,
    form: Any,
    tree: SourceFile,
    path: Path_,
    label: str,
    unknown: str = UNKNOWN,
    *,
    inside: Path_ = (),
) -> Iterator[Fault]:
    """Yield the faults that pydantic found in the data at a path of a tree, which is the thing `label`, or `inside` it.

    `unknown` is the sentence for a field that is not of the form.
    """
    for problem in error.errors(include_url=False, include_input=False):
        loc = tuple(part for part in problem["loc"] if part not in ("function-after", "tuple"))
        where = field_name((*inside, *loc))
        match problem["type"]:
            case "ketenkaart":
                message = problem["ctx"]["sentence"]
            case "extra_forbidden":
                message = unknown + did_you_mean(str(loc[-1]), _names(form, loc))
            case kind:
                message = MESSAGES.get(kind, MESSAGES["otherwise"]).format(**problem.get("ctx", {}))
        yield tree.fault((*path, *loc), " ".join(filter(None, [label, where])), message)


def failure(message: str) -> PydanticCustomError:
    """Return the error that pydantic reports for a fault, with this Dutch sentence as its text."""
    return PydanticCustomError("ketenkaart", "{sentence}", {"sentence": message})


def _names(form: Any, loc: Path_) -> list[str]:
    """Return the fields of the form in which a place lies: of the form itself, or of one nested in it."""
    fields: dict[Any, Any] = {}
    for part in ("", *loc):
        inner = next(_forms(fields[part].annotation if part in fields else form), None)
        if inner and (part in fields or not fields):
            fields = {field.alias or name: field for name, field in inner.model_fields.items()}
    return list(fields)


def _forms(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _forms(inner)
