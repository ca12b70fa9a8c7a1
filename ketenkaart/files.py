"""Writes files whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from ketenkaart.errors import KetenkaartError


def write_whole(path: Path, data: bytes | str) -> Path:
    """Write a file: first beside it, then in its place, so that no half file is ever seen.

    Raises KetenkaartError where the place cannot be written or is a symbolic link.
    """
    raw = data.encode("utf-8") if isinstance(data, str) else data
    return write_by(path, lambda temporary: temporary.write_bytes(raw))


def write_by(path: Path, writer: Callable[[Path], object]) -> Path:
    """Let `writer` fill a temporary file, then put that in the place of `path`."""
    if path.is_symlink():
        raise KetenkaartError(f"“{path}” is een snelkoppeling; kies een gewoon bestand.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=path.suffix)
        os.close(descriptor)
        temporary = Path(name)
        try:
            writer(temporary)
            with temporary.open("rb") as handle:
                os.fsync(handle.fileno())
            temporary.chmod(0o644)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or "onbekende reden"
        raise KetenkaartError(
            f"“{path}” kan niet geschreven worden ({reason}); sluit het bestand of kies een andere map."
        ) from error
    return path
