"""Files: read up to a limit, written as a whole or not at all, never over a file of another; and the cache."""

import errno
import os
import re
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import sha256
from itertools import chain
from pathlib import Path
from traceback import format_exception

from ketenkaart.errors import Fault, InputFaults, KetenkaartError

UNFINISHED = ".ketenkaart-bezig-"
FOLDER_IN_USE = "In “{}” schrijft een andere opdracht nog; wacht tot die klaar is en probeer het opnieuw."
OPEN = "“{}” staat open in Excel of een ander programma; sluit het daar en probeer het opnieuw."
PATIENCE = 2  # seconds to wait for another command that writes in the same folder
NO_SPACE = "de schijf is vol; maak ruimte vrij of kies een andere schijf"
FULL = {
    errno.ENOSPC: NO_SPACE,
    errno.EDQUOT: NO_SPACE,
    errno.EFBIG: "het wordt groter dan een bestand hier mag zijn; kies een andere schijf",
}
REASONS = {
    **FULL,
    errno.EROFS: "hier mag alleen gelezen worden; kies een andere map",
    errno.EACCES: "u mag hier niet schrijven, of het bestand is nog open; sluit het of kies een andere map",
    errno.EPERM: "u mag hier niet schrijven; kies een andere map",
    errno.ENAMETOOLONG: "de naam is te lang; kies een kortere naam",
    errno.ENOENT: "die map is er niet; kies een andere map",
    errno.ENOTDIR: "een deel van het pad is geen map; kies een andere map",
    errno.EEXIST: "een deel van het pad is geen map; kies een andere map",
    errno.EPIPE: "wie de uitvoer las, is gestopt",
}
TRACES, LARGEST_LOG = "fouten.log", 2**20
LIMIT, USUAL = "KETENKAART_CACHE_MB", 500
# Names of our files, those of earlier versions and unfinished writes included; others in the folder are a user's.
OURS = re.compile(r"\.?([0-9a-f]{16}-)?[0-9a-f]{64}(-\w+)?\.(nt|json)")


def write_whole(path: Path, data: bytes | str) -> Path:
    """Write a file in one step, so that no half file is ever seen; raise KetenkaartError where that cannot be."""
    if path.is_symlink():
        raise KetenkaartError(f"“{path}” is een snelkoppeling; kies een gewoon bestand.")
    with os_errors_in_dutch(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".ketenkaart-")
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as handle:
                handle.write(data.encode("utf-8") if isinstance(data, str) else data)
                handle.flush()
                os.fsync(descriptor)
            temporary.chmod(0o644)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    return path


@contextmanager
def os_errors_in_dutch(path: Path) -> Iterator[None]:
    """Raise KetenkaartError with one sentence where the system refuses to write a path."""
    try:
        yield
    except OSError as error:
        place = Path(*(part for part in path.parts if not part.startswith(UNFINISHED)))
        raise KetenkaartError(f"“{place}” kan niet geschreven worden: {explain(error)}.") from error


def explain(error: OSError) -> str:
    """Return in Dutch why the system refuses, and what to do about it."""
    return REASONS.get(error.errno or 0) or f"{error.strerror or 'onbekende reden'}; kies een andere map"


@contextmanager
def work_folder(folder: Path) -> Iterator[Path]:
    """Yield a new hidden folder in a folder that stays locked meanwhile; clear what an unfinished run left there.

    Two runs at once would mix files of two plans. Raises KetenkaartError where another run keeps the folder locked.
    """
    until = time.monotonic() + PATIENCE
    while (descriptor := _lock(folder)) is None:
        if time.monotonic() > until:
            raise KetenkaartError(FOLDER_IN_USE.format(folder))
        time.sleep(0.05)
    try:
        for left in folder.glob(f"{UNFINISHED}*"):
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=UNFINISHED) as name:
            yield Path(name)
    finally:
        os.close(descriptor)


def _lock(folder: Path) -> int | None:
    """Return a descriptor that locks a folder, or None where another process has locked it."""
    if sys.platform == "win32":  # no lock on a folder there, but a file that goes with the process that opened it
        with suppress(FileExistsError):
            return os.open(folder / f"{UNFINISHED}hier", os.O_CREAT | os.O_EXCL | os.O_TEMPORARY)
        return None
    import fcntl  # noqa: PLC0415 - not on Windows

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    except OSError:  # a disk that knows no locks: as before
        pass
    return descriptor


def check_replaceable(path: Path) -> None:
    """Raise KetenkaartError where a path cannot be replaced: a link, no plain file, or open in Excel.

    Windows refuses to replace what another program has open; Excel also writes a file `~$name` next to it.
    """
    if path.is_symlink():
        raise KetenkaartError(f"“{path}” is een snelkoppeling; kies een gewoon bestand.")
    if path.exists() and not path.is_file():
        raise KetenkaartError(f"“{path}” is geen gewoon bestand; kies een andere map.")
    if path.with_name(f"~${path.name}").exists():
        raise KetenkaartError(OPEN.format(path))
    try:
        if path.exists():
            path.open("r+b").close()
    except PermissionError as error:
        raise KetenkaartError(OPEN.format(path)) from error


def plain_file(path: Path) -> Path:
    """Return a path that may be read; raise KetenkaartError for a link, pipe, device or folder, without opening it."""
    try:
        mode = path.lstat().st_mode
    except (OSError, ValueError):
        return path  # the reader reports that it is not there
    if stat.S_ISLNK(mode):
        raise KetenkaartError(f"“{path}” is een snelkoppeling; wijs het bestand zelf aan.")
    if not stat.S_ISREG(mode):
        raise KetenkaartError(f"“{path}” is geen gewoon bestand; wijs een bestand aan dat u kunt openen.")
    return path


LARGEST = 100 * 2**20  # bytes; each reader sets a lower limit
UNREADABLE = "kan niet gelezen worden; sluit het in het programma waarin het open is en probeer het opnieuw."


@dataclass(frozen=True)
class PlanFile:
    """The bytes of one file of a plan, under its name; `still_open`: Excel may hold changes that are not in them."""

    name: str
    data: bytes
    still_open: bool = False

    @property
    def suffix(self) -> str:
        """The last part of the name, from its point, in small letters."""
        return Path(self.name).suffix.lower()


def read_file(path: Path) -> PlanFile:
    """Return what is in a file of a plan; raise InputFaults where it cannot be read or is far too large."""
    try:
        if path.stat().st_size > LARGEST:
            raise InputFaults([Fault(path.name, 0, "", "is te groot voor een plan; verdeel het over meer bestanden.")])
        return PlanFile(path.name, path.read_bytes(), path.with_name(f"~${path.name}").exists())
    except FileNotFoundError as error:
        raise InputFaults([Fault(path.name, 0, "", "bestaat niet; kijk de naam en de map na.")]) from error
    except OSError as error:
        raise InputFaults([Fault(path.name, 0, "", UNREADABLE)]) from error


def cache_folder() -> Path:
    """Return the folder of the cache: `KETENKAART_CACHE`, or the user's own cache folder."""
    if override := os.environ.get("KETENKAART_CACHE"):
        return Path(override)
    from platformdirs import user_cache_path  # noqa: PLC0415

    return user_cache_path("ketenkaart")


def read_cached(name: str, original: Path) -> bytes | None:
    """Return the cached file of a name, of any original, or None; raise KetenkaartError for a wrong limit."""
    folder, limit = cache_folder(), _limit()
    for path in chain([folder / f"{_prefix(original)}{name}"], folder.glob(f"*{name}")):
        with suppress(OSError):
            data = path.read_bytes()
            with suppress(OSError):  # a folder that is only read
                os.utime(path)
            _shrink_once(folder, limit)
            return data
    return None


def write_cached(name: str, data: bytes, original: Path) -> None:
    """Cache a file instead of an earlier one of its original; raise KetenkaartError for a wrong limit."""
    folder, limit, prefix = cache_folder(), _limit(), _prefix(original)
    path = folder / f"{prefix}{name}"
    with suppress(KetenkaartError, OSError):
        if len(data) <= limit:
            write_whole(path, data)
        for earlier in set(folder.glob(f"{prefix}*")) - {path}:
            earlier.unlink(missing_ok=True)
        _shrink(folder, limit)


def write_trace(about: str, error: BaseException) -> Path:
    """Add a bug, and the work in which it was met, to a log in the cache; return its path. Raises OSError."""
    path = cache_folder() / TRACES
    path.parent.mkdir(parents=True, exist_ok=True)
    is_full = path.exists() and path.stat().st_size > LARGEST_LOG
    with path.open("w" if is_full else "a", encoding="utf-8") as log:
        log.write(f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S} {about}\n{''.join(format_exception(error))}\n")
    return path


def _limit() -> int:
    given = os.environ.get(LIMIT) or str(USUAL)
    if not re.fullmatch(r"[0-9]{1,9}", given):
        raise KetenkaartError(f"{LIMIT} is “{given[:20]}”; geef een heel aantal MB, bijvoorbeeld {USUAL}.")
    return int(given) * 10**6


def _prefix(original: Path) -> str:
    return sha256(str(original.resolve()).encode()).hexdigest()[:16] + "-"


def _shrink(folder: Path, limit: int) -> None:
    """Delete files of ours, longest unused first, until the rest fits in the limit."""
    found = []
    for path in folder.iterdir():
        if OURS.fullmatch(path.name):
            with suppress(OSError):
                about = path.stat()
                found.append((about.st_mtime_ns, about.st_size, path))
    for _, size, path in sorted(found, reverse=True):
        limit -= size
        if limit < 0:
            with suppress(OSError):
                path.unlink()


_shrink_once = cache(_shrink)  # a limit may have been lowered since the last run
