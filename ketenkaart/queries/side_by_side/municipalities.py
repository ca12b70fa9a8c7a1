"""Which municipalities have a plan that we know, by region and province; of the rest no plan is known.

The list of municipalities is a file of the user: columns with the code in TOOI (`gm0363`, or 0363), name, region and
province. "Geen plan bekend" says that no plan that was named here holds for it, and nothing more.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.errors import Fault, InputFaults
from ketenkaart.files import plain_file
from ketenkaart.graph.lists.grids import read_grids
from ketenkaart.graph.records.fields import TOOI
from ketenkaart.queries.rows.records import grouped
from ketenkaart.queries.side_by_side.overview import PlanRow
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.names import folded

CODE = re.compile(r"(?:gm)?(\d{1,4})")


@dataclass(frozen=True)
class Municipality:
    """A municipality as a list names it."""

    code: str
    name: str
    region: str = ""
    province: str = ""


@dataclass(frozen=True)
class Covered:
    """A municipality and the plans that hold for it; none: no plan is known."""

    municipality: Municipality
    plans: tuple[PlanRow, ...]


@dataclass(frozen=True)
class Region:
    """A region or province: how many municipalities it has, and of how many no plan is known."""

    name: str
    municipalities: int
    unknown: int


def read_municipalities(path: Path) -> list[Municipality]:
    """Return the municipalities of a list (.csv or .xlsx) by code; raise InputFaults where it names none."""
    file = str(path)
    try:
        data = plain_file(path).read_bytes()
    except OSError as error:
        raise _refused(file, 0, "unread") from error
    for grid in read_grids(data, file):
        lines = iter(sorted(grid.rows.items()))
        for _, cells in lines:
            heads = _heads(cells)
            if {"code", "name"} <= heads.keys():
                found = {one.code: one for one in (_read(file, number, row, heads) for number, row in lines)}
                if found:
                    return [found[code] for code in sorted(found)]
    raise _refused(file, 0, "none")


def covered(municipalities: Iterable[Municipality], plans: Iterable[PlanRow]) -> list[Covered]:
    """Return for each municipality which plans hold for it."""
    pairs = ((authority, plan) for plan in plans for authority in plan.applies_to)
    holding = grouped(pairs, itemgetter(0), itemgetter(1))
    return [Covered(one, tuple(holding.get(f"{TOOI}gemeente/{one.code}", ()))) for one in municipalities]


def regions(found: Iterable[Covered], level: str = "region") -> list[Region]:
    """Return the regions (or with `level` "province" the provinces) by name, "" where the list names none."""
    places = grouped(found, lambda one: str(getattr(one.municipality, level)), lambda one: one)
    return [Region(name, len(ones), sum(not one.plans for one in ones)) for name, ones in sorted(places.items())]


def _content() -> dict[str, Any]:
    """Return how the columns of such a list are called, and what may be wrong with it."""
    return read_content(content_path("graph", "invoer", "gemeenten.yaml"))


def _refused(file: str, line: int, why: str, text: str = "") -> InputFaults:
    words = _content()["faults"]
    return InputFaults([Fault(file, line, words["column"] if line else "", words[why].format(phrase=text))])


def _heads(cells: Mapping[int, str]) -> dict[str, int]:
    """Return the column of each field that the cells of a line name; of two with one name the first."""
    field_of = {word: name for name, words in _content()["heads"].items() for word in words}
    named = [(folded(text), column) for column, text in sorted(cells.items(), reverse=True)]
    return {field_of[text]: column for text, column in named if text in field_of}


def _read(file: str, line: int, cells: Mapping[int, str], heads: Mapping[str, int]) -> Municipality:
    values = {name: cells.get(column, "") for name, column in heads.items()}
    code = CODE.fullmatch(values["code"].strip().lower())
    if not code or not values["name"]:
        raise _refused(file, line, "code", values["code"] or values["name"])
    return Municipality(f"gm{int(code[1]):04d}", values["name"], values.get("region", ""), values.get("province", ""))
