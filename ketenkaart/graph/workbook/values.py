"""Turns a cell into the text that a record expects: a probable one with a question, the rest as typed, with a fault."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from ketenkaart.graph.records.fields import Code, LaterValue
from ketenkaart.graph.workbook.choices import concepts, is_step, meaning, no_step, refusal, sentence, spellings
from ketenkaart.graph.workbook.layout import Column, layout
from ketenkaart.invisible_text import has_invisible
from ketenkaart.words import dates
from ketenkaart.words.names import folded, normalised

LONGEST = 32_767  # what Excel holds in a cell
PARTNER = "involvements", "organisation"  # the part and field of who takes part
ESCAPED_CONTROL = re.compile(r"_x00[01][0-9A-Fa-f]_")
ENDS = re.compile(r"[;\n]")  # what ends one value in a cell, whatever the values are
BETWEEN = re.compile(r"\s*[,/+&]\s*|(?<!-)\s+en\s+")  # what may be between two values, or inside one


class Cell(NamedTuple):
    """The value of a cell (a text, or a list of texts), its fault and its question ("" for none)."""

    value: Any
    fault: str = ""
    question: str = ""


def read_cell(value: Any, column: Column, model: str) -> Cell:
    """Return the value of a cell in a column of a plan on a barrier model."""
    if isinstance(value, bool):
        value = "ja" if value else "nee"
    if isinstance(value, date):
        return _day(value.isoformat()[:10], column)
    if isinstance(value, int | float):
        return _number(value, column, model)
    text = unicodedata.normalize("NFC", str(value))
    if len(text) > LONGEST:
        return Cell(None, f"is te lang ({len(text)} tekens); een cel houdt hooguit {LONGEST} tekens.")
    if ESCAPED_CONTROL.search(text) or has_invisible(text):
        return Cell(None, "bevat een onzichtbaar teken of stuurteken; typ de tekst opnieuw.")
    parts = [part.strip() for part in ENDS.split(text) if part.strip()]
    if column.path == PARTNER:
        return _partners(parts)
    if column.many or is_step(column):
        return _together([one for part in parts for one in _several(part, column, model)], column)
    return _one(text.strip(), column, model)


@cache
def _listed_words(name: str) -> frozenset[str]:
    return frozenset(map(normalised, spellings()[name]))


def is_unnamed(text: str) -> bool:
    """Return whether a text is one of the words for nobody, such as “n.v.t.”."""
    return normalised(text) in _listed_words("no_partner")


def names_no_one(text: str) -> bool:
    """Return whether a text is empty, a word for nobody, or one for a partner still unknown, such as “n.n.b.”."""
    return not normalised(text) or is_unnamed(text) or normalised(text) in _listed_words("not_named")


def is_vague_date(text: str) -> bool:
    """Return whether a term is among the words that never name a day, such as those for yearly or as soon as can be."""
    return normalised(text) in _listed_words("undated")


def write_value(value: Any, column: Column, model: str) -> str:
    """Return the words for a value of a record: what `read_cell` reads back as the same value."""
    if isinstance(value, tuple | list):
        return "; ".join(write_value(item, column, model) for item in value)
    value = value.plain if isinstance(value, LaterValue) else value
    if isinstance(value, bool):
        return "ja" if value else "nee"
    words = {c.notation: c.label for c in concepts(column, model)}.get(str(value), str(value))
    return str(value) if ENDS.search(words) else words  # a name that reads as two is written as its key


def _day(day: str, column: Column) -> Cell:
    if column.kind == "phrase":
        return Cell(dates.in_dutch(day))
    return Cell(day, "" if column.kind in ("day", "period") else sentence("day_as_text", phrase=day))


def _number(value: float, column: Column, model: str) -> Cell:
    text = str(int(value)) if value == int(value) else str(value)
    if text != str(value) or (column.kind == "key" and isinstance(value, float)):
        return Cell(text, sentence("number_as_text", phrase=text))
    return read_cell(text, column, model)


def _partners(names: Sequence[str]) -> Cell:
    """Return the names in a cell without words for “nobody”, and a question about words for an unknown partner."""
    named = [name for name in names if not names_no_one(name)]
    unclear = [name for name in names if normalised(name) in _listed_words("not_named")]
    question = sentence("no_partner_named", phrase="; ".join(unclear)) if unclear else ""
    return Cell(named[0] if len(named) == 1 else named, question=question)


def _several(text: str, column: Column, model: str) -> list[Cell]:
    """Return the values in a text: one, unless it is none we know while each of its parts is."""
    parts = [part for part in BETWEEN.split(text) if part]
    if meaning(text, column, model) or len(parts) < 2 or not all(meaning(part, column, model) for part in parts):
        parts = [text]
    return [_one(part, column, model) for part in parts]


def _together(cells: Sequence[Cell], column: Column) -> Cell:
    if not cells:  # a cell of marks alone, such as “;”
        return Cell("")
    values = [cell.value for cell in cells]
    faults, questions = ([*filter(None, found)] for found in zip(*((c.fault, c.question) for c in cells), strict=True))
    for word in no_step() if is_step(column) and len(values) > 1 else ():
        if word in values:
            faults.append(sentence("all_and_one", all=word))
    single = not column.many and len(values) == 1
    return Cell(values[0] if single else values, " ".join(faults), " ".join(questions))


def _one(text: str, column: Column, model: str) -> Cell:
    match column.kind:
        case "day" | "period":
            return _date(text, column.kind)
        case "yesno":
            truth = spellings()["truths"].get(normalised(text))
            return Cell(truth or text, "" if truth else f"“{text}” moet ja of nee zijn.")
        case "section":
            return Cell(dict(column.sections).get(layout().now(folded(text)), text))
        case "code" | "ref" if isinstance(column.mark, Code) or column.mark.kind == "barrier":
            return _listed(text, column, model)
    found = meaning(text, column, model) if column.kind == "value" else None  # of a list outside the ontology
    return Cell(found.notation if found else text)


def _listed(text: str, column: Column, model: str) -> Cell:
    found = meaning(text, column, model)
    if found is None:  # of a model that is not known, that is the fault, and not each of its steps
        return Cell(text, refusal(text, column, model) if concepts(column, model) else "")
    return Cell(found.notation, question="" if found.is_exact else sentence("read_as", phrase=text, meant=found.label))


def _date(text: str, kind: str) -> Cell:
    try:
        period = dates.from_words(text) or (dates.from_edtf(text) if kind == "period" else None)
    except ValueError:
        return Cell(text, sentence("no_period" if kind == "period" else "no_such_day", phrase=text))
    if period and kind == "period":
        return Cell(period.edtf)
    if period and period.due_from and period.due_from == period.due_by:
        return Cell(period.due_from.isoformat())
    return Cell(text, sentence("no_day", phrase=text))
