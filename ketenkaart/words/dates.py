"""Turns a date in words into EDTF, and EDTF into a first and last day, by `graph/dates.yaml` (codebook.md)."""

import calendar
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.strict_yaml import read_content


@dataclass(frozen=True)
class Period:
    """A date as EDTF, with its first and last day; without a last day it has no end."""

    edtf: str
    due_from: date | None
    due_by: date | None


@cache
def _table() -> dict[str, Any]:
    return read_content(content_path("graph", "dates.yaml"))


@lru_cache(maxsize=10_000)  # a plan may hold “eind 2026” a thousand times
def from_words(phrase: str) -> Period | None:
    """Return the period or range that a Dutch date phrase names, or None (never a guess) where the table lacks it."""
    text = " ".join(unicodedata.normalize("NFKC", phrase).lower().strip("() .").split())
    if found := _one(text):
        return from_edtf(found)
    for separator in (r"\s*/\s*", r"\s*-\s*", r"\s+en\s+", r"\s+tot\s+", r"\s+t/m\s+"):
        parts = re.split(separator, text)
        halves = [_one(part) for part in parts] if len(parts) == 2 else []
        if halves and all(halves):
            return from_edtf(f"{halves[0]}/{halves[1]}")
    return None


@lru_cache(1_000)
def in_dutch(value: str) -> str:
    """Return a date, month, season or period (EDTF) in Dutch words ("8 april 2013"); any other value as it is."""
    between = _table()["between"]
    first, slash, last = (None if part == ".." else part for part in value.partition("/"))
    if not slash:
        return _one_in_words(value) or value
    ends = ["" if part is None else _one_in_words(part) for part in (first, last)]
    if None in ends:
        return value
    which = {(True, True): "both", (True, False): "from", (False, True): "until", (False, False): "always"}
    return str(between[which[bool(first), bool(last)]].format(*ends))


def _one_in_words(edtf: str) -> str | None:
    if not (found := re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?]?)", edtf)):
        return None
    table = _table()
    year, part, day, doubt = found.groups()
    month = dict(enumerate(table["months"], 1)).get(int(part or 0), "")
    text = month if day else month or table["spoken"].get(part, "")
    if part and not text:
        return None
    words = " ".join(filter(None, [str(int(day)) if day else "", text, year]))
    return str(table["between"][doubt].format(words)) if doubt else words


def from_edtf(edtf: str) -> Period:
    """Return the bounds of an EDTF date or interval; raise ValueError with a Dutch reason."""
    first, slash, last = edtf.partition("/")
    ends = [None if part == ".." else _bounds(part) for part in ((first, last) if slash else (first, first))]
    due_from = ends[0][0] if ends[0] else None
    due_by = ends[1][1] if ends[1] else None
    if due_from and due_by and due_by < due_from:
        raise ValueError(f"“{edtf}” eindigt voor het begint")
    return Period(edtf, due_from, due_by)


def _one(text: str) -> str | None:
    table = _table()
    bare = re.sub(rf"^(?:{table['lead']})+", "", text)
    for row in table["phrases"]:
        if match := re.fullmatch(row["match"], bare):
            return _fill(row["edtf"], match.groupdict(), table)
    return None


def _fill(template: str, found: dict[str, Any], table: dict[str, Any]) -> str | None:
    values = dict(found)
    numbers = {month: f"{place:02d}" for place, month in enumerate(table["months"], 1)}
    for name, value in found.items():
        if name == "n":
            values[name] = table["ordinals"].get(value)
        elif name in ("m", "m2"):
            values[name] = numbers.get(table["month_names"].get(value, value))
        elif name in ("d", "mm"):
            values[name] = f"{int(value):02d}"
    if None in values.values():
        return None
    return re.sub(r"\{n([+-]\d)\}", lambda match: str(int(values["n"]) + int(match[1])), template).format(**values)


def _bounds(edtf: str) -> tuple[date, date]:
    year, *rest = edtf.rstrip("~?").split("-")
    try:
        if not rest:
            return date(int(year), 1, 1), date(int(year), 12, 31)
        if rest[0] in _table()["bounds"]:
            first, last = _table()["bounds"][rest[0]]
            return date.fromisoformat(f"{year}-{first}"), date.fromisoformat(f"{year}-{last}")
        if len(rest) == 1:
            month = int(rest[0])
            return date(int(year), month, 1), date(int(year), month, calendar.monthrange(int(year), month)[1])
        day = date(int(year), int(rest[0]), int(rest[1]))
        return day, day
    except (ValueError, OverflowError) as error:
        raise ValueError(_table()["no_date"].format(edtf)) from error
