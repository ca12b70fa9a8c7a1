"""Where the four content rooms are. The only module that knows paths."""

import hashlib
import os
from functools import cache
from pathlib import Path

PACKAGED = Path(__file__).parent / "_content"
SHIPPED = PACKAGED if PACKAGED.is_dir() else PACKAGED.parent.parent


def content_path(name: str, *parts: str) -> Path:
    """Return the path of a room (in `KETENKAART_CONTENT`, else the package or the checkout), or of what is in it."""
    return Path(os.environ.get("KETENKAART_CONTENT") or SHIPPED, name, *parts)


def files(name: str, pattern: str) -> list[Path]:
    """Return the files of a room that match a glob pattern, in an order that no machine changes."""
    return sorted(content_path(name).glob(pattern), key=lambda path: path.as_posix())


def query(name: str, **values: str) -> str:
    """Return a query by its path (`graph/cells/work`), with terms of SPARQL in the place of its `$name`."""
    text = _text(content_path(f"{name}.rq"))
    for variable, value in values.items():
        text = text.replace(f"${variable}", value)
    return text


@cache
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def fingerprint(paths: list[Path], *extra: str) -> str:
    """Return a SHA-256 (64 hex digits) over names and bytes of files, and over extra strings."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path.name}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    for text in extra:
        digest.update(f"\0{text}".encode())
    return digest.hexdigest()
