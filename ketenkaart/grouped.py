"""Tells many faults in few lines: the same fault in many rows of a workbook is one sentence with its rows."""

from collections.abc import Iterable, Sequence

from ketenkaart.errors import Fault

MOST_LINES = 20
MOST_ROWS = 8
MORE = "… en nog {} van een andere soort; alle staan bij hun cel met: ketenkaart check {} --output fouten.xlsx"


def lines(found: Iterable[Fault]) -> list[str]:
    """Return faults or questions as lines: those of a workbook by kind, at most MOST_LINES; others one a line.

    What is said of the file as a whole comes first, then the kind that most rows have.
    """
    kinds: dict[tuple[str, str, str, str], list[Fault]] = {}
    plain: list[str] = []
    for fault in found:
        if fault.sheet:
            kinds.setdefault((fault.file, fault.sheet, fault.field, fault.message), []).append(fault)
        else:
            plain.append(str(fault))
    groups = sorted(kinds.values(), key=lambda group: (-len(group), group[0]))
    if len(groups) <= MOST_LINES:
        return [*plain, *map(_told, groups)]
    shown = groups[: max(1, MOST_LINES - len(plain) - 1)]
    left = sum(map(len, groups[len(shown) :]))
    return [*plain, *map(_told, shown), MORE.format(left, groups[0][0].file)]


def _told(group: Sequence[Fault]) -> str:
    """Return a fault, or one for all of a kind with how many rows have it and which."""
    rows = sorted({fault.line for fault in group})
    if len(rows) == 1:
        return str(group[0])
    named = ", ".join(map(str, rows[:MOST_ROWS])) + (", …" if len(rows) > MOST_ROWS else "")
    one = group[0]
    place = ", ".join(filter(None, [one.file, f"blad {one.sheet}", f"{len(rows)} rijen ({named})", one.field]))
    return f"{place}: {one.message}"
