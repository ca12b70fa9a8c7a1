"""One file that a command writes: over what is ours and unchanged, and over nothing else unless that is asked."""

import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import check_replaceable, spoken, write_whole
from ketenkaart.graph.sources.files import default_plan, plans_at
from ketenkaart.visuals.output_folder import OutputFolder

TAKEN = "“{}” bestaat al, en er kan werk van iemand in staan; kies een andere naam, of vervang het met --overwrite."
IS_READ = "“{}” is een van uw plannen, of wordt zelf gelezen; schrijf naar een andere map of een andere naam."


@dataclass(frozen=True)
class Output:
    """A file, or a folder, that a command writes; `overwrite`: over what somebody made too, `is_new`: over nothing."""

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
        try:
            mode = self.path.stat().st_mode
        except (OSError, ValueError):
            return False
        return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)

    @property
    def _is_screen(self) -> bool:
        return str(self.path) in ("-", "/dev/stdout")

    def check(self, words: Iterable[str | Path] = ()) -> None:
        """Raise KetenkaartError where the file may not be written: it is not ours, is read too, or cannot be replaced.

        `words` may name files and plans that are read; other words are passed over.
        """
        if self.is_folder or self.is_stream:  # of a folder it is known later what goes into it
            return
        with spoken(self.path):
            refuse_read([self.path], words)
            check_replaceable(self.path)
            is_taken = self.path.exists() if self.is_new else OutputFolder(self.path.parent).is_foreign(self.path.name)
            if is_taken and not self.overwrite:
                raise KetenkaartError(TAKEN.format(self.path))

    def write(self, data: bytes) -> Path:
        """Write the file whole; return its path. Raises KetenkaartError as `check` does, and where it cannot be."""
        if not self.is_stream:
            folder = OutputFolder(self.path.parent, overwrite=True)

            def write(fresh: Path) -> None:
                self.check()  # it may have come, or changed, while its content was made
                write_whole(fresh / self.path.name, data)

            folder.fill([self.path.name], write)
            return self.path
        with spoken(self.path):
            if self._is_screen:
                sys.stdout.flush()
                sys.stdout.buffer.write(data)
                sys.stdout.buffer.flush()
            else:
                with self.path.open("ab") as device:
                    device.write(data)
        return self.path


def refuse_read(paths: Iterable[Path], words: Iterable[str | Path]) -> None:
    """Raise KetenkaartError where a file that is to be written is read too, by whatever path it is named.

    `words` name files and plans that are read; a word that names nothing is passed over.
    """
    if there := [path for path in paths if path.exists()]:
        read = [file for word in (default_plan(), *words) for file in _files_of(word)]
        if found := next((path for path in there if any(path.samefile(file) for file in read)), None):
            raise KetenkaartError(IS_READ.format(found))


def _files_of(word: str | Path) -> list[Path]:
    """Return the file that a word names, or the files of the plans in a folder that it names."""
    with suppress(OSError):  # it is too long for a name, or may not be looked into
        path = Path(word)
        plans = plans_at(path) if path.exists() else []
        return [file for plan in plans for file in (plan.glob("*.yaml") if plan.is_dir() else [plan])]
    return []
