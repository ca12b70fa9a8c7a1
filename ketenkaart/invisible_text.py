"""Invisible characters: those that steer a terminal, turn text around, hide in it, or mean nothing."""

import unicodedata
from typing import Any

INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Cn"}  # control, format, private, half a pair, not (yet) a character
HARMLESS = "\n\r\t\u00ad"
WITHOUT = str.maketrans("", "", HARMLESS)


def has_invisible(text: str) -> bool:
    """Return whether a text holds an invisible character that no plan needs.

    >>> has_invisible("a" + chr(27) + "[31m"), has_invisible("één" + chr(10) + "regel")
    (True, False)
    """
    return not _plain(text) and any(map(_hidden, text))


def visible(value: Any) -> Any:
    """Return a value with every text in it, however deep, stripped of invisible characters."""
    if isinstance(value, str):
        return value if _plain(value) else "".join(one for one in value if not _hidden(one))
    if isinstance(value, dict):
        return {visible(key): visible(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [visible(item) for item in value]
    return value


def _plain(text: str) -> bool:
    """Return whether a quick look, which is enough for most texts, shows that nothing in a text is hidden."""
    return text.isprintable() or text.translate(WITHOUT).isprintable()


def _hidden(one: str) -> bool:
    return unicodedata.category(one) in INVISIBLE and one not in HARMLESS
