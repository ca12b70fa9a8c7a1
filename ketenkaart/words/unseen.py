"""Characters that nobody sees."""

import re
from typing import Any

# What turns text around or hides in it; no label needs it, and it can make a line say something else.
UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)


def seen(value: Any) -> Any:
    """Return a value with every text stripped of characters that cannot be seen.

    >>> seen({"a": ["b" + chr(0x202E) + "c"]})
    {'a': ['bc']}
    """
    if isinstance(value, str):
        return UNSEEN.sub("", value)
    if isinstance(value, dict):
        return {seen(key): seen(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [seen(item) for item in value]
    return value
