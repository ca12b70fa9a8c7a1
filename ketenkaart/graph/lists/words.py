"""The words about lists: how columns are called, and the sentences (`graph/invoer/lijsten.yaml`)."""

from functools import cache
from typing import Any

from ketenkaart.content import room
from ketenkaart.errors import Fault, InputFaults
from ketenkaart.strict_yaml import read_content


@cache
def content() -> dict[str, Any]:
    """Return what is known of lists."""
    return read_content(room("graph", "invoer", "lijsten.yaml"))


def column(name: str) -> str:
    """Return what a column that we treat in a way of its own is called."""
    return str(content()["known"][name])


def words(name: str, **values: object) -> str:
    """Return one of the sentences about what was done with a list."""
    return str(content()["words"][name].format(**values))


def refused(file: str, name: str, sheet: str = "", **values: object) -> InputFaults:
    """Return the error that says in one sentence why a list cannot be read."""
    return InputFaults([Fault(file, 0, "", content()["faults"][name].format(file=file, **values), sheet)])
