"""Finds persons in a text by the patterns in `graph/invoer/personen.yaml`: names, addresses, and refused data."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from ketenkaart.content import content_path, files
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.names import folded, slug

RULES = "personen.yaml"
SMALL = re.compile(r"(?<![\w.@/-])[a-zà-ÿ]{2,}(?![\w@])")  # a word in lower case, and no part of an address
ELEVEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
Knows = Callable[[str], bool]  # whether a name is of an organisation
Cleaned = tuple[str, str]  # a text without persons, and in words what was left out of it


def without_persons(text: str, knows: Knows = lambda _: False) -> Cleaned:
    """Return a text without persons, and in words what was left out ("" if nothing)."""
    if not patterns()["hint"].search(text):
        return text, ""
    found: list[str] = []

    def left(match: re.Match[str]) -> str:
        if match["kept"] or _is_word(match, knows) or knows(match[0]):
            return match[0]
        found.extend(called for kind, called in rules()["called"].items() if match[kind])
        return str(rules()["placeholder"])

    return patterns()["persons"].sub(left, text), ", ".join(dict.fromkeys(found))


@cache
def rules() -> dict[str, Any]:
    """Return the rules about persons (`graph/invoer/personen.yaml`)."""
    return read_content(content_path("graph", "invoer", RULES))


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """Return the patterns of these rules, by name."""
    pieces = {"surnames": "|".join(rules()["surnames"])}
    for name, text in rules()["pieces"].items():
        pieces[name] = f"(?:{text % pieces})"
    return {name: re.compile(text % pieces, re.VERBOSE) for name, text in rules()["patterns"].items()}


@cache
def _ordinary() -> frozenset[str]:
    """Return the words in lower case in the texts that ship: after an initial they are no surname."""
    texts = (path.read_text(encoding="utf-8") for path in files("graph", "**/*.yaml") if path.name != RULES)
    return frozenset(folded(word) for text in texts for word in SMALL.findall(text)) - set(rules()["surnames"])


def _is_word(match: re.Match[str], knows: Knows) -> bool:
    """Return whether a surname, or the text before an @, is a word, or its initials are an organisation."""
    name = match["word"] or match["comma"] or match["small"] or (match["mail"] or "").partition("@")[0]
    letters = slug(match["letters"] or match["behind"] or "").replace("-", "")
    return folded(re.split("[ -]", name)[0]) in _ordinary() or knows(letters)


@lru_cache(4096)  # the cells of a list are read again after each choice about a column
def is_refused(text: str, *, plates: bool = True) -> bool:
    """Return whether a text identifies a person by a number or day; with `plates` number plates count too."""
    found = patterns()
    nines = (match["nine"] for match in found["numbers"].finditer(text))
    certain = found["refused"].search(text) or (plates and found["plate"].search(text))
    return bool(certain) or any(map(passes_test, filter(None, nines)))


def passes_test(number: str) -> bool:
    """Return whether nine digits pass the check of a citizen service number (BSN)."""
    digits = [int(one) for one in number if one.isdigit()]
    return any(digits) and sum(map(int.__mul__, ELEVEN, digits)) % 11 == 0
