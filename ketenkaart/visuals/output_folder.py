"""The folder that `publish` fills: which files there are ours, and which are somebody's own work.

A hidden file keeps a hash of each file that we wrote. What differs from it was changed by its user:
such a file is moved aside, never lost. The workbook that one fills in is never moved nor written over.
"""

import hashlib
import json
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import check_replaceable, spoken, workroom, write_whole

STAMP = ".ketenkaart.json"
CHANGED = "{} was veranderd; uw versie staat nu in “{}”."
LARGEST = 2**16  # bytes; what we write there ourselves is a few hundred


@dataclass
class OutputFolder:
    """A folder, the names of what goes into it, and which of these its user fills in (`theirs`), if any.

    What other runs wrote there stays known, so that one plan and an index over many may take turns.
    """

    folder: Path
    names: Sequence[str]
    theirs: str = ""

    @property
    def paths(self) -> list[Path]:
        """Where each file goes."""
        return [self.folder / name for name in self.names]

    @property
    def filled_in(self) -> bool:
        """Whether the user's own workbook is there, and is no longer the one that we wrote."""
        own = self.folder / self.theirs
        return bool(self.theirs) and own.is_file() and file_hash(own) not in self._ours()[self.theirs]

    def holds(self, content: str) -> bool:
        """Whether the folder holds what was made of some content (a hash), every file as we wrote it."""
        ours = self._ours()
        return self._stamp().get("content") == content and all(
            path.is_file() and (path.name == self.theirs or file_hash(path) in ours[path.name]) for path in self.paths
        )

    def fill(self, content: str, write: Callable[[Path], object]) -> dict[str, str]:
        """Let `write` make every file in a new folder, then put each in its place; return what was moved aside.

        Nothing is replaced before all is made and all can be replaced. Raises KetenkaartError where one cannot, and
        where another run fills this folder now.
        """
        with spoken(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            with workroom(self.folder) as fresh:
                self._clear_stamp()
                self._check()
                write(fresh)
                self._check()
                return self._replace(content, fresh)

    def _replace(self, content: str, fresh: Path) -> dict[str, str]:
        ours, new = self._ours(), {name: file_hash(fresh / name) for name in self.names}
        moved = {}
        self._write_stamp(
            "", ours | {name: [*ours[name], new[name]] for name in self.names}
        )  # cut off here, both are ours
        for path in self.paths:
            known = [*ours[path.name], new[path.name]]
            if path.is_file() and file_hash(path) not in known:
                if path.name == self.theirs:
                    continue
                aside = free_name_beside(path)
                path.rename(aside)
                moved[path.name] = aside.name
            (fresh / path.name).chmod(0o644)
            (fresh / path.name).replace(path)
        self._write_stamp(content, ours | {name: [digest] for name, digest in new.items()})
        return moved

    def _check(self) -> None:
        for path in self.paths:
            if path.name != self.theirs or not self.filled_in:
                check_replaceable(path)

    def _ours(self) -> dict[str, list[str]]:
        written = self._stamp().get("written")
        found = written.items() if isinstance(written, dict) else ()
        return {name: [] for name in self.names} | {name: known for name, known in found if isinstance(known, list)}

    def _stamp(self) -> dict[str, Any]:
        """Return what the hidden file says: nothing, unless it is a small plain file of our own."""
        path = self.folder / STAMP
        try:
            about = path.lstat()
            said = json.loads(path.read_bytes()) if stat.S_ISREG(about.st_mode) and about.st_size < LARGEST else None
        except (OSError, ValueError, RecursionError):
            return {}
        return said if isinstance(said, dict) else {}

    def _write_stamp(self, content: str, written: dict[str, list[str]]) -> None:
        write_whole(self.folder / STAMP, json.dumps({"content": content, "written": written}))

    def _clear_stamp(self) -> None:
        path = self.folder / STAMP
        if path.is_dir() and not path.is_symlink():
            raise KetenkaartError(f"“{path}” is een map; haal die weg, want daar houdt ketenkaart bij wat het schreef.")
        if path.is_symlink() or (path.exists() and not path.is_file()):
            path.unlink()


def free_name_beside(path: Path) -> Path:
    """Return a name beside a file that nothing has yet, for what its user made of it."""
    return next(free for free in _beside(path) if not free.exists() and not free.is_symlink())


def _beside(path: Path) -> Iterator[Path]:
    yield path.with_name(f"{path.stem} (uw versie){path.suffix}")
    number = 2
    while True:
        yield path.with_name(f"{path.stem} (uw versie {number}){path.suffix}")
        number += 1


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
