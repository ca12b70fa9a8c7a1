"""Turns a date in words into EDTF, and EDTF into a first and a last day.

The phrases and the bounds are content (`graph/dates.yaml`); conventions come from codebook.md. What
the table does not know is a question to the writer, never a guess.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ketenkaart.content import room
from ketenkaart.strict_yaml import read_yaml


@dataclass(frozen=True)
class Period:
    """A date as EDTF, with its first and last day; without a last day it has no end."""

    edtf: str
    due_from: date | None
    due_by: date | None


@cache
def _table() -> dict[str, Any]:
    return read_yaml(room("graph", "dates.yaml")).data


def from_words(phrase: str) -> Period | None:
    """Return the period that a Dutch date phrase names, or None where the table does not know it.

    A slash or dash between two dates makes a range, which ends where its second part ends.
    """
    text = " ".join(phrase.lower().strip("() .").split())
    if found := _one(text):
        return from_edtf(found)
    for separator in (r"\s*/\s*", r"\s*-\s*", r"\s+en\s+", r"\s+tot\s+", r"\s+t/m\s+"):
        parts = re.split(separator, text)
        halves = [_one(part) for part in parts] if len(parts) == 2 else []
        if halves and all(halves):
            return from_edtf(f"{halves[0]}/{halves[1]}")
    return None


def in_words(day: date) -> str:
    """Return a day in Dutch words, as `from_words` reads them.

    >>> in_words(date(2012, 9, 30))
    '30 september 2012'
    """
    return f"{day.day} {_table()['months'][day.month - 1]} {day.year}"


def spoken(edtf: str) -> str:
    """Return an EDTF date or interval in Dutch words: "zomer 2012", "vanaf maart 2012"; a full day stays as it is.

    >>> spoken("2012-33"), spoken("2013-06~/2014"), spoken("../2011-12"), spoken("2012-02-09")
    ('eerste kwartaal 2012', 'rond juni 2013 tot 2014', 'tot december 2011', '2012-02-09')
    """
    between = _table()["between"]
    first, slash, last = edtf.partition("/")
    if not slash:
        return _spoken(first)
    if ".." in (first, last):
        return str(between["until"].format(_spoken(last)) if first == ".." else between["from"].format(_spoken(first)))
    return str(between["both"].format(_spoken(first), _spoken(last)))


def _spoken(edtf: str) -> str:
    year, *rest = edtf.rstrip("~?").split("-")
    if len(rest) == 1:
        months, part = _table()["months"], rest[0]
        year = f"{_table()['spoken'].get(part) or months[int(part) - 1]} {year}"
    elif rest:
        year = edtf.rstrip("~?")
    return str(_table()["between"]["about"].format(year)) if edtf.endswith("~") else year


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


def _fill(template: str, found: dict[str, str], table: dict[str, Any]) -> str | None:
    values = dict(found)
    if "n" in found:
        if found["n"] not in table["ordinals"]:
            return None
        values["n"] = table["ordinals"][found["n"]]
    if "m" in found:
        if found["m"] not in table["months"]:
            return None
        values["m"] = f"{table['months'].index(found['m']) + 1:02d}"
    if "d" in found:
        values["d"] = f"{int(found['d']):02d}"
    shifted = re.sub(r"\{n([+-]\d)\}", lambda match: str(int(values["n"]) + int(match[1])), template)
    return shifted.format(**values)


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
    except (ValueError, calendar.IllegalMonthError) as error:
        raise ValueError(
            f"“{edtf}” is geen bestaande datum; schrijf bijvoorbeeld 2012-09-30, 2012-35 of 2012"
        ) from error


MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def dutch_date(value: str) -> str:
    """Return an ISO date in Dutch words, or the value itself.

    >>> dutch_date("2013-04-08")
    '8 april 2013'
    """
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
