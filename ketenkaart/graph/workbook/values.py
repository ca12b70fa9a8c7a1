"""Turns what stands in a cell into the text that a record expects.

What is not understood stays as it was typed: the record then says what is wrong with it, in the same
words as for YAML. Only what a text can no longer show (a number where text was meant) is a fault here.
"""

import re
import unicodedata
from datetime import date, datetime
from functools import cache
from typing import Any

from ketenkaart.graph.records.dataset import Listed, listed
from ketenkaart.graph.records.fields import Ref, Told
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.words import dates
from ketenkaart.words.names import fold

LONGEST = 32_767  # what Excel holds in a cell
DUTCH_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
ESCAPED_CONTROL = re.compile(r"_x00[01][0-9A-Fa-f]_")
INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Cn"}
HARMLESS = "\n\r\t\u00ad"

AS_NUMBER = "“{}” is een getal; Excel maakt van 7.10 dan 7.1. Geef de kolom de opmaak Tekst en typ het opnieuw."
AS_DATE = "“{}” is een datum, maar hier hoort tekst; geef de cel de opmaak Tekst en typ het opnieuw."


def read_cell(value: Any, column: Column, model: str) -> tuple[Any, str]:
    """Return what a cell says (a text, or a list of texts), and what is wrong with it ("" if nothing)."""
    if isinstance(value, bool):
        value = "ja" if value else "nee"
    if isinstance(value, date):
        return _day(value, column)
    if isinstance(value, int | float):
        return _number(value, column)
    text = str(value)
    if message := _unfit(text):
        return None, message
    if column.many:
        return [_one(part.strip(), column, model) for part in re.split(r"[;\n]", text) if part.strip()], ""
    if isinstance(column.mark, Ref) and column.mark.kind == "organisation":
        return text, ""  # a trailing space is a question, see workbook_partners
    return _one(text.strip(), column, model), ""


def labels(column: Column, model: str) -> list[str]:
    """Return what one can choose in a column, as words; nothing where anything may stand."""
    if column.kind == "section":
        return [word for word, _ in column.sections]
    if column.kind == "yesno":
        return ["ja", "nee"]
    if isinstance(column.mark, Ref) and column.mark.kind == "model":
        return sorted(vocabulary().barriers)
    found = [concept.label for concept in sorted(_concepts(column, model), key=lambda c: (c.order, c.notation))]
    return (
        [*found, layout().words["everywhere"]] if (column.part, column.field) == ("contributions", "barrier") else found
    )


def write_value(value: Any, column: Column, model: str) -> str:
    """Return the words for a value of a record: what `read_cell` reads back as the same value."""
    if isinstance(value, tuple | list):
        return "; ".join(write_value(item, column, model) for item in value)
    value = value.plain if isinstance(value, Told) else value
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return {c.notation: c.label for c in _concepts(column, model)}.get(str(value), str(value))


def _day(value: date, column: Column) -> tuple[str, str]:
    day = value.date() if isinstance(value, datetime) else value
    match column.kind:
        case "phrase":
            return dates.spoken(day.isoformat()), ""
        case "day" | "value":
            return day.isoformat(), ""
    return day.isoformat(), AS_DATE.format(day.isoformat())


def _number(value: float, column: Column) -> tuple[str, str]:
    text = str(int(value)) if value == int(value) else str(value)
    if column.kind == "key" or text != str(value):
        return text, AS_NUMBER.format(text)
    return _one(text, column, ""), ""


def _unfit(text: str) -> str:
    if len(text) > LONGEST:
        return f"is te lang ({len(text)} tekens); een cel houdt hooguit {LONGEST} tekens."
    if text.isprintable() and "_x00" not in text:
        return ""
    if ESCAPED_CONTROL.search(text) or any(unicodedata.category(c) in INVISIBLE and c not in HARMLESS for c in text):
        return "bevat een onzichtbaar teken of stuurteken; typ de tekst opnieuw."
    return ""


def _one(text: str, column: Column, model: str) -> str:
    match column.kind:
        case "day":
            return _iso(text)
        case "yesno":
            return str(layout().words["truths"].get(fold(text), text))
        case "section":
            return dict(column.sections).get(fold(text), text)
    return _by_name(column.mark, model).get(fold(text), text)


def _iso(text: str) -> str:
    """Return a day as year-month-day where the words name one day, or the words themselves."""
    if found := DUTCH_DAY.fullmatch(text):
        return f"{found[3]}-{int(found[2]):02d}-{int(found[1]):02d}"
    try:
        period = dates.from_words(text)
    except ValueError:
        return text
    if period and period.due_from and period.due_from == period.due_by:
        return period.due_from.isoformat()
    return text


def _concepts(column: Column, model: str) -> list[Concept]:
    words = vocabulary()
    if isinstance(column.mark, Listed):
        found = listed(column.mark.name)
        return [Concept(address, word, word, "", place, "") for place, (word, address) in enumerate(found.items())]
    if isinstance(column.mark, Ref):
        return list(words.barriers.get(model, {}).values()) if column.mark.kind == "barrier" else []
    return list(words.codes.get(getattr(column.mark, "scheme", ""), {}).values())


@cache
def _by_name(mark: Any, model: str) -> dict[str, str]:
    """Return notations by folded label and notation."""
    column = Column("", mark=mark)
    return {fold(name): c.notation for c in _concepts(column, model) for name in (c.label, c.notation)}
