"""The files that a page gives: what each is called, of which sort it is, how large, and the file itself as a link."""

import base64
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

SMALL = 500_000  # bytes: such a file travels in the page; of a larger one the page says where it is


@dataclass(frozen=True)
class Given:
    """A file that a page gives: `size` in bytes, 0 where it is not made yet; `data` where it travels in the page."""

    name: str
    size: int = 0
    data: bytes = b""

    @classmethod
    def of(cls, path: Path, name: str) -> "Given":
        """Return a file that is there, under the name that a reader gets it by; raise OSError where it is not."""
        size = path.stat().st_size
        return cls(name, size, path.read_bytes() if size < SMALL else b"")


def listed(files: Iterable[Given], words: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return of each file its name (`file`), `label`, what is `told` of it, and where it is: `href`, or `beside`.

    `words` are `foot.files` of the frame. A link holds the file itself: whoever gets a page alone has no file beside
    it, and a link to one would take the page away.
    """
    return [_listed(one, words) for one in files]


def _listed(one: Given, words: Mapping[str, Any]) -> dict[str, str]:
    kind = PurePath(one.name).suffix
    href = f"data:application/octet-stream;base64,{base64.b64encode(one.data).decode()}" if one.data else ""
    return {
        **{"file": one.name, "label": words["kinds"][kind]["label"]},
        "told": ", ".join(filter(None, [words["kinds"][kind]["told"], size(one.size)])),
        **({"href": href} if href else {"beside": words["beside"].format(file=one.name)}),
    }


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
