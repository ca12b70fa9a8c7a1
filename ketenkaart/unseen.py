"""Characters that nobody sees: those that steer a terminal, turn text around, hide in it, or mean nothing at all."""

import re
import unicodedata
from typing import Any

# What turns text around or hides in it; no label needs it, and it can make a line say something else.
UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Cn"}  # control, format, private, half a pair, not (yet) a character
HARMLESS = "\n\r\t\u00ad"


def is_unseen(text: str) -> bool:
    """Return whether a text holds a character that nobody sees and that no plan needs.

    >>> is_unseen("a" + chr(27) + "[31m"), is_unseen("één" + chr(10) + "regel")
    (True, False)
    """
    if text.isprintable():
        return False
    return any(unicodedata.category(one) in INVISIBLE and one not in HARMLESS for one in text)


def seen(value: Any) -> Any:
    """Return a value with every text stripped of characters that cannot be seen.

    >>> seen({"a": ["b" + chr(0x202E) + "c"]})
    {'a': ['bc']}
    """
    if isinstance(value, str):
        return value if value.isprintable() else UNSEEN.sub("", value)
    if isinstance(value, dict):
        return {seen(key): seen(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [seen(item) for item in value]
    return value
