"""The files that a page gives as links: what each is called, of which sort it is, and how large, in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any


@dataclass(frozen=True)
class Given:
    """A file that lies beside a page, or that its server gives; `size` in bytes, 0 where it is not made yet."""

    name: str
    size: int = 0


def listed(files: Iterable[Given], words: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return each file as a page shows it: `file`, `label` and `told`; `words` are `foot.files` of the frame."""
    return [
        {
            "file": one.name,
            "label": words["kinds"][PurePath(one.name).suffix]["label"],
            "told": ", ".join(filter(None, [words["kinds"][PurePath(one.name).suffix]["told"], size(one.size)])),
        }
        for one in files
    ]


def size(count: int) -> str:
    """Return a number of bytes in words; nothing for none.

    >>> size(0), size(900), size(84_210), size(1_290_000)
    ('', '1 kB', '84 kB', '1,3 MB')
    """
    if not count:
        return ""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} kB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")
