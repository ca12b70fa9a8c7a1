"""Where commands write: which files there are ours, and which are a user's own work.

A hidden file in a folder keeps a hash of each file that we wrote there. Any other file is a user's: `publish` moves it
aside, a command that writes one file refuses, unless `--overwrite` is given. A filled workbook is never touched.
"""

import hashlib
import json
import stat
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any
from unicodedata import normalize

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import check_replaceable, explain, os_errors_in_dutch, work_folder, write_whole
from ketenkaart.graph.sources.files import default_plan, plans_at

STAMP = ".ketenkaart.json"
PAGES = "plannen"  # the folder within one that holds a page for each of many plans
CHANGED = "{} was veranderd; uw versie staat nu in “{}”."
REMOVED = "Weggehaald uit “{}”, want deze opdracht houdt ze niet meer bij: {}."
OLD = "“{}” is oud en kon niet weggehaald worden: {}."
IN_THE_WAY = "“{}” is een map; haal die weg, want daar houdt ketenkaart bij wat het schreef."
LARGEST = 2**22  # bytes; of what we write there ourselves a file takes about a hundred
TAKEN = "“{}” bestaat al, en er kan werk van iemand in staan; kies een andere naam, of vervang het met --overwrite."
IS_READ = "“{}” is een van uw plannen, of wordt zelf gelezen; schrijf naar een andere map of een andere naam."


@dataclass(frozen=True)
class OutputFolder:
    """A folder that we write to, and which file in it is its user's (`theirs`); `overwrite`: nothing is moved aside."""

    folder: Path
    theirs: str = ""
    overwrite: bool = False

    @property
    def filled_in(self) -> bool:
        """Whether the user's own workbook is there, and is no longer the one that we wrote."""
        return bool(self.theirs) and self.is_foreign(self.theirs)

    def is_foreign(self, name: str) -> bool:
        """Whether a file is there that we did not write, or that was changed after we did."""
        path = self.folder / name
        return path.is_file() and file_hash(path) not in self._known().get(_key(name), ())

    def holds(self, content: str, names: Iterable[str]) -> bool:
        """Whether the folder holds what was made of some content (a hash), each file as we wrote it."""
        there = {name: file_hash(self.folder / name) for name in names if (self.folder / name).is_file()}
        return {*names} == {*there} and self._stamp().get("content") == self._digest(content, there)

    def fill(self, names: Sequence[str], write: Callable[[Path], object], content: str | None = None) -> list[str]:
        """Let `write` make every file in a new folder, then put each in its place; return notes for the user.

        Raises KetenkaartError, before any is replaced, where one cannot be, or where another run fills this folder now.
        """
        with os_errors_in_dutch(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            with work_folder(self.folder) as fresh:
                self.check(names)
                write(fresh)
                return self.place(fresh, names, content)

    def place(self, fresh: Path, names: Iterable[str], content: str | None = None) -> list[str]:
        """Put files of another folder here, made of `content`; return notes; raise KetenkaartError if it fails."""
        new = {name: file_hash(fresh / name) for name in names}
        self.check(new)
        foreign = {name for name in new if self.is_foreign(name) and file_hash(self.folder / name) != new[name]}
        self._remember(new, content)
        notes = []
        for name in (name for name in new if not (name == self.theirs and name in foreign)):
            path = self.folder / name
            with os_errors_in_dutch(path):
                if name in foreign and not self.overwrite:
                    notes.append(self._move_aside(name))
                path.parent.mkdir(parents=True, exist_ok=True)
                (fresh / name).chmod(0o644)
                (fresh / name).replace(path)
        return notes

    def remove(self, names: Iterable[str]) -> list[str]:
        """Remove files that we wrote; what the user changed is moved aside. Return notes for the user."""
        notes = []
        for name in names:
            try:
                if self.is_foreign(name):
                    notes.append(self._move_aside(name))
                else:
                    (self.folder / name).unlink(missing_ok=True)
            except OSError as error:
                notes.append(OLD.format(self.folder / name, explain(error)))
        return notes

    def remove_pages(self, keep: Iterable[str] = ()) -> list[str]:
        """Remove what we wrote of plans that are not here any more, but for some names; return notes."""
        pages, hashes = self.folder / PAGES, self._known()
        there = pages.iterdir() if pages.is_dir() and not pages.is_symlink() else ()
        old = sorted({name for path in there if _key(name := f"{PAGES}/{path.name}") in hashes} - {*keep})
        notes, names = self.remove(old), [Path(name).name for name in old]
        more = [f"en {len(names) - 5} meer"] if len(names) > 5 else []
        return [*notes, *([REMOVED.format(pages, ", ".join([*names[:5], *more]))] if names else [])]

    def check(self, names: Iterable[str]) -> None:
        """Raise KetenkaartError where a file cannot be replaced, or would be written through a link to a folder."""
        stamp = self.folder / STAMP
        if stamp.is_dir() and not stamp.is_symlink():
            raise KetenkaartError(IN_THE_WAY.format(stamp))
        if stamp.is_symlink() or (stamp.exists() and not stamp.is_file()):
            stamp.unlink()
        for name in names:
            path = self.folder / name
            inside = path.parents[: len(Path(name).parts) - 1]
            for folder in path.parents:  # which folder to write to is its user's choice
                if folder.is_symlink() and (folder in inside or folder.name == PAGES):
                    raise KetenkaartError(f"“{folder}” is een snelkoppeling; kies een gewone map.")
            if name != self.theirs or not self.filled_in:
                check_replaceable(path)

    def _remember(self, new: dict[str, str], content: str | None) -> None:
        """Keep the hashes of files before they are put in place: cut off here, what was ours stays so."""
        written = {name: hashes for name, hashes in self._written().items() if (self.folder / name).exists()}
        for name, digest in new.items():
            path = self.folder / name
            before = {file_hash(path)} if path.is_file() and not self.is_foreign(name) else set()
            written[name] = sorted({*before, digest})
        digest = self._stamp().get("content", "") if content is None else self._digest(content, new)
        write_whole(self.folder / STAMP, json.dumps({"content": digest, "written": written}))

    def _digest(self, content: str, hashes: dict[str, str]) -> str:
        found = [content, *(f"{name} {digest}" for name, digest in sorted(hashes.items()) if name != self.theirs)]
        return hashlib.sha256("\n".join(found).encode()).hexdigest()

    def _move_aside(self, name: str) -> str:
        """Rename a file to a name beside it that is free; return a note for the user."""
        path = self.folder / name
        names = (f"{path.stem} (uw versie{f' {number}' if number > 1 else ''}){path.suffix}" for number in count(1))
        free = next(one for one in map(path.with_name, names) if not one.exists() and not one.is_symlink())
        return CHANGED.format(name, path.rename(free))

    def _known(self) -> dict[str, list[str]]:
        """Return the hashes of what we wrote, by names without case: on some disks `A.ttl` and `a.ttl` are one file."""
        by_name: dict[str, list[str]] = {}
        for name, hashes in self._written().items():
            by_name.setdefault(_key(name), []).extend(hashes)
        return by_name

    def _written(self) -> dict[str, list[str]]:
        found = self._stamp().get("written")
        return {k: hashes for k, hashes in found.items() if isinstance(hashes, list)} if isinstance(found, dict) else {}

    def _stamp(self) -> dict[str, Any]:
        """Return what the hidden file says: nothing, unless it is a plain file of our own that is not huge."""
        path = self.folder / STAMP
        try:
            about = path.lstat()
            found = json.loads(path.read_bytes()) if stat.S_ISREG(about.st_mode) and about.st_size < LARGEST else None
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


def _key(name: str) -> str:
    return normalize("NFC", name).casefold()


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True)
class Output:
    """A file, or a folder, that a command writes; `overwrite`: over a file of a user too, `is_new`: over nothing."""

    path: Path
    overwrite: bool = False
    is_new: bool = False
    is_folder: bool = False

    @property
    def suffix(self) -> str:
        """What the name ends in, which chooses the form."""
        return self.path.suffix

    @property
    def is_stream(self) -> bool:
        """Whether it is the screen (`-`), a pipe or another device, where nothing can be lost."""
        if self._is_screen or self.path.parent == Path("/dev/fd"):
            return True
        with suppress(OSError, ValueError):
            mode = self.path.stat().st_mode
            return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)
        return False

    @property
    def _is_screen(self) -> bool:
        return str(self.path) in ("-", "/dev/stdout")

    def check(self, words: Iterable[str | Path] = ()) -> None:
        """Raise KetenkaartError where the file is not ours, cannot be replaced, or is read too (named in `words`)."""
        if self.is_folder or self.is_stream:  # of a folder it is known later what goes into it
            return
        with os_errors_in_dutch(self.path):
            refuse_read([self.path], words)
            check_replaceable(self.path)
            is_taken = self.path.exists() if self.is_new else OutputFolder(self.path.parent).is_foreign(self.path.name)
            if is_taken and not self.overwrite:
                raise KetenkaartError(TAKEN.format(self.path))

    def write(self, data: bytes) -> Path:
        """Write the file whole; return its path. Raises KetenkaartError as `check` does, and where it cannot be."""
        if not self.is_stream:

            def write(fresh: Path) -> None:
                self.check()  # it may have come, or changed, while its content was made
                write_whole(fresh / self.path.name, data)

            OutputFolder(self.path.parent, overwrite=True).fill([self.path.name], write)
            return self.path
        with os_errors_in_dutch(self.path):
            if self._is_screen:
                sys.stdout.flush()
                sys.stdout.buffer.write(data)
                sys.stdout.buffer.flush()
            else:
                with self.path.open("ab") as device:
                    device.write(data)
        return self.path


def refuse_read(paths: Iterable[Path], words: Iterable[str | Path]) -> None:
    """Raise KetenkaartError where a file to be written is one of the files and plans that are read (`words`)."""
    there = [path for path in paths if path.exists()]
    read = [file for word in (default_plan(), *words) for file in _files_of(word)] if there else []
    if found := next((path for path in there if any(map(path.samefile, read))), None):
        raise KetenkaartError(IS_READ.format(found))


def _files_of(word: str | Path) -> list[Path]:
    """Return the file that a word names, or the files of the plans in a folder that it names."""
    with suppress(OSError):  # it is too long for a name, or may not be looked into
        path = Path(word)
        plans = plans_at(path) if path.exists() else []
        return [file for plan in plans for file in (plan.glob("*.yaml") if plan.is_dir() else [plan])]
    return []
