"""Writes files whole or not at all, and over nothing that is somebody else's."""

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ketenkaart.errors import Fault, InputFaults, KetenkaartError

UNFINISHED = ".ketenkaart-bezig-"
AT_WORK = "In “{}” schrijft een andere opdracht nog; wacht tot die klaar is en probeer het opnieuw."
OPEN = "“{}” staat open in Excel of een ander programma; sluit het daar en probeer het opnieuw."


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
    with spoken(path):
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
    return path


@contextmanager
def spoken(path: Path) -> Iterator[None]:
    """Say in one sentence what the system holds against writing a path; raises KetenkaartError."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or "onbekende reden"
        raise KetenkaartError(
            f"“{path}” kan niet geschreven worden ({reason}); sluit het bestand of kies een andere map."
        ) from error


@contextmanager
def workroom(folder: Path) -> Iterator[Path]:
    """Yield a new hidden folder within one that no other run fills meanwhile; clear what a run that was cut off left.

    Two runs at once would lay files of two plans beside each other, and take each other's for their user's. Raises
    KetenkaartError where another run is at work there.
    """
    with _alone(folder):
        for left in folder.glob(f"{UNFINISHED}*"):
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=UNFINISHED) as name:
            yield Path(name)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold a folder for as long as this process lives; what holds it ends with the process, whatever ends that."""
    try:
        if sys.platform == "win32":  # no lock on a folder there, but a file that goes with who opened it
            flags = os.O_CREAT | os.O_EXCL | os.O_TEMPORARY
            held = os.open(folder / f"{UNFINISHED}hier", flags)
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            held = os.open(folder, os.O_RDONLY)
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(held)
                raise
            except OSError:  # a disk that knows no locks: as before
                pass
    except (BlockingIOError, FileExistsError) as error:
        raise KetenkaartError(AT_WORK.format(folder)) from error
    try:
        yield
    finally:
        os.close(held)


def check_replaceable(path: Path) -> None:
    """Raise KetenkaartError where a path cannot be replaced: a link, no plain file, or open in Excel.

    Windows refuses to replace what another program has open; Excel also lays a file `~$name` beside it.
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
        return path  # who reads it says that it is not there
    if stat.S_ISLNK(mode):
        raise KetenkaartError(f"“{path}” is een snelkoppeling; wijs het bestand zelf aan.")
    if not stat.S_ISREG(mode):
        raise KetenkaartError(f"“{path}” is geen gewoon bestand; wijs een bestand aan dat u kunt openen.")
    return path


LARGEST = 100 * 2**20  # bytes; each reader sets a limit of its own below this one
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
