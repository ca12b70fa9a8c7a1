"""What can go wrong, the exit code that goes with it, and many equal faults in few lines (design note interface.md)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

MOST_LINES = 20
MOST_ROWS = 8
MORE = "… en nog {} van een andere soort; alle staan bij hun cel met: ketenkaart check {} --output fouten.xlsx"


class KetenkaartError(Exception):
    """Base of every error that a user may see: one Dutch sentence; `exit_code` is what the command line returns."""

    exit_code = 2


class RemoteError(KetenkaartError):
    """A remote store failed or answered incompletely."""

    exit_code = 3


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that is wrong in the input; in a workbook `line` is the row of a `sheet`, and `field` the column."""

    file: str
    line: int
    field: str
    message: str
    sheet: str = ""

    def __str__(self) -> str:
        """Return `file:line, field: message` (or `file, blad …, rij …, kolom …`), leaving out what is unknown."""
        if self.sheet:
            place = f"{self.file}, blad {self.sheet}" + (f", rij {self.line}" if self.line else "")
        else:
            place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(filter(None, [f"{place}, {self.field}" if self.field else place, self.message]))


class InputFaults(KetenkaartError):  # noqa: N818 - it holds faults, it is not one
    """All faults of one reading, so that a user can mend them in one go."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep the faults, sorted by place, each once."""
        self.faults = sorted(set(faults), key=lambda fault: (fault.file, fault.sheet, fault))
        super().__init__("\n".join(map(str, self.faults)))


class Faults(list[Fault]):
    """Faults as found. Reading stops at MOST of them: more cannot be mended at once; a hostile file has millions."""

    MOST = 500

    def append(self, fault: Fault) -> None:
        """Add a fault; raise InputFaults with all of them once there are too many."""
        if len(self) == self.MOST:
            more = f"heeft meer dan {self.MOST} fouten; verbeter eerst deze, de rest volgt bij de volgende controle."
            raise InputFaults([*self, Fault(fault.file, 0, "", more)])
        super().append(fault)

    def extend(self, faults: Iterable[Fault]) -> None:
        """Add faults one by one, as `append` does."""
        for fault in faults:
            self.append(fault)


def did_you_mean(word: str, allowed: Iterable[str]) -> str:
    """Return ' Bedoelde u “…”?' for the nearest known word, or an empty string if none is near."""
    near = get_close_matches(word, sorted(allowed), n=1, cutoff=0.6)
    return f" Bedoelde u “{near[0]}”?" if near else ""


def lines(found: Iterable[Fault]) -> list[str]:
    """Return faults or questions as lines: those of a workbook by kind, the largest first, at most MOST_LINES."""
    kinds: dict[tuple[str, str, str, str], list[Fault]] = {}
    plain: list[str] = []
    for fault in found:
        if fault.sheet:
            kinds.setdefault((fault.file, fault.sheet, fault.field, fault.message), []).append(fault)
        else:
            plain.append(str(fault))
    groups = sorted(kinds.values(), key=lambda group: (-len(group), group[0]))
    if len(groups) <= MOST_LINES:
        return [*plain, *map(_sentence, groups)]
    shown = groups[: max(1, MOST_LINES - len(plain) - 1)]
    return [*plain, *map(_sentence, shown), MORE.format(sum(map(len, groups[len(shown) :])), groups[0][0].file)]


def _sentence(group: Sequence[Fault]) -> str:
    """Return a fault, or one for all of a kind with how many rows have it and which."""
    rows = sorted({fault.line for fault in group})
    if len(rows) == 1:
        return str(group[0])
    named = ", ".join(map(str, rows[:MOST_ROWS])) + (", …" if len(rows) > MOST_ROWS else "")
    one = group[0]
    place = ", ".join(filter(None, [one.file, f"blad {one.sheet}", f"{len(rows)} rijen ({named})", one.field]))
    return f"{place}: {one.message}"
