"""The user's cache: files that were made once, found again by the hash of what they were made from.

It never outgrows its limit: what was used longest ago goes. It costs time, and no more, where it cannot be written or
where another process takes a file away. A log of what went wrong in our own work stands beside them.
"""

import os
import re
from contextlib import suppress
from datetime import datetime
from functools import cache
from hashlib import sha256
from itertools import chain
from pathlib import Path
from traceback import format_exception

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import write_whole

TRACES, LARGEST_LOG = "fouten.log", 2**20
LIMIT, USUAL = "KETENKAART_CACHE_MB", 500
# Ours alone, with those of earlier versions and of a write that was cut off: the folder may hold what a user put there.
OURS = re.compile(r"\.?([0-9a-f]{16}-)?[0-9a-f]{64}(-\w+)?\.(nt|json)")


def cache_folder() -> Path:
    """Return the folder of the cache: `KETENKAART_CACHE`, or the user's own cache folder."""
    if override := os.environ.get("KETENKAART_CACHE"):
        return Path(override)
    from platformdirs import user_cache_path  # noqa: PLC0415

    return user_cache_path("ketenkaart")


def read_cached(name: str, original: Path | None = None) -> bytes | None:
    """Return the file that was kept under a name, of this original or another, or None; mark it as used.

    Raises KetenkaartError where the limit is no number.
    """
    folder, limit = cache_folder(), _limit()
    for path in chain([folder / _named(name, original)], folder.glob(f"*{name}")):
        with suppress(OSError):
            data = path.read_bytes()
            with suppress(OSError):  # a folder that is only read
                os.utime(path)
            _shrink_once(folder, limit)
            return data
    return None


def write_cached(name: str, data: bytes | str, original: Path | None = None) -> None:
    """Keep a file under a name, in place of an earlier one of the same original; drop what there is no room for.

    Raises KetenkaartError where the limit is no number.
    """
    folder, limit = cache_folder(), _limit()
    path = folder / _named(name, original)
    with suppress(KetenkaartError, OSError):
        if len(data) <= limit:
            write_whole(path, data)
        earlier = folder.glob(f"{_prefix(original)}*") if original else ()
        for other in earlier:
            if other != path:
                other.unlink(missing_ok=True)
        _shrink(folder, limit)


def keep_trace(about: str, error: BaseException) -> Path:
    """Add to a log in the cache where a fault of our own arose, and in which work; return the path of the log.

    Raises OSError where it cannot be written.
    """
    path = cache_folder() / TRACES
    path.parent.mkdir(parents=True, exist_ok=True)
    is_full = path.exists() and path.stat().st_size > LARGEST_LOG
    with path.open("w" if is_full else "a", encoding="utf-8") as log:
        log.write(f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S} {about}\n{''.join(format_exception(error))}\n")
    return path


def _limit() -> int:
    """Return how many bytes the cache may hold; raise KetenkaartError where the environment gives no number."""
    given = os.environ.get(LIMIT) or str(USUAL)
    if not re.fullmatch(r"[0-9]{1,9}", given):
        raise KetenkaartError(f"{LIMIT} is “{given[:20]}”; geef een heel aantal MB, bijvoorbeeld {USUAL}.")
    return int(given) * 10**6


def _prefix(original: Path) -> str:
    """Return what stands for an original in names: where it is, however it is typed."""
    return sha256(str(original.resolve()).encode()).hexdigest()[:16] + "-"


def _named(name: str, original: Path | None) -> str:
    return f"{_prefix(original)}{name}" if original else name


def _shrink(folder: Path, limit: int) -> None:
    """Delete files of ours, longest unused first, until the rest fits in the limit."""
    found = []
    for path in folder.iterdir():
        if OURS.fullmatch(path.name):
            with suppress(OSError):
                stat = path.stat()
                found.append((stat.st_mtime_ns, stat.st_size, path))
    room = limit
    for _, size, path in sorted(found, reverse=True):
        room -= size
        if room < 0:
            with suppress(OSError):
                path.unlink()


_shrink_once = cache(_shrink)  # a limit may have been lowered since the last run
