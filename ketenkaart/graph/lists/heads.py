"""What the head of a column of a list means: which column of the workbook it fills, and whose roles it names."""

import re
from dataclasses import dataclass, replace
from functools import cache

from ketenkaart.graph.lists.decisions import Decisions
from ketenkaart.graph.lists.grids import content, title_of
from ketenkaart.words.names import normalised

BETWEEN = re.compile(r"\s*[/&+]\s*|\s+en\s+")
LONGEST = 90  # characters of a head
JOINT = " › "  # between the two rows of a head
# Which name under a head of two roles has which role: the column beside it says so, the first name has the first role,
# or a slash separates them; where that is unknown, no name has a role.
ROLE_COLUMN, FIRST, SPLIT, NO_ROLE = "Rol", "eerste", "splits", "?"


@dataclass(frozen=True)
class Target:
    """A column of the workbook, the role of the partners that it names, and how its text is kept."""

    column: str
    role: str = ""
    prose: bool = False
    heading: bool = True
    exact: bool = True
    rank: int = 0
    whole: bool = False

    @property
    def thing(self) -> tuple[str, str]:
        """What makes two targets different."""
        return self.column, self.role


def target(head: str) -> Target | None:
    """Return what a head means: by its exact name, or the longest one that it begins with; None where it is unknown."""
    parts = _plain_head(head).split() if len(head) <= LONGEST else []
    for end in range(len(parts), 0, -1):
        found = _names().get(" ".join(parts[:end]))
        if found and end == len(parts):
            return found
        if found and not found.whole:
            return replace(found, exact=False)
    return None


def combined_head(head: str) -> tuple[Target, Target] | None:
    """Return the two things that one head names, if it does: “Trekker / partners”."""
    if _plain_head(head) in _names():
        return None
    parts = [part for part in BETWEEN.split(head) if part]
    found = {one.thing: one for one in (_names().get(_plain_head(part)) for part in parts) if one}
    if len(parts) != 2 or len(found) != 2 or any(thing == title_of("persons") for thing, _ in found):
        return None
    one, other = found.values()
    return one, other


def _plain_head(head: str) -> str:
    return " ".join(normalised(head).replace("?", " ").replace("%", " ").split())


@cache
def _names() -> dict[str, Target]:
    found: dict[str, Target] = {}
    for row in content()["columns"]:
        prose, heading = row.get("prose") == "true", row.get("heading") != "false"
        for rank, name in enumerate(row["names"]):
            one = Target(row["to"], row.get("role", ""), prose, heading, rank=rank, whole="whole" in row)
            found.setdefault(_plain_head(name), one)
    return found


@dataclass(frozen=True)
class Head:
    """A column of a table: its place, its head, and what it fills (None: the notes).

    `which` is its address, the same in each version of a list; `why` it fills that: its head, its values, or a choice.
    `both` are the two things that one head names, and `reading` says which of them a name has (`ROLE_COLUMN`, …).
    """

    column: int
    text: str
    target: Target | None
    which: str = ""
    why: str = "head"
    both: tuple[Target, Target] | None = None
    reading: str = ""

    def fills(self, *names: str) -> bool:
        """Return whether it fills one of some columns that lists have a rule for (`title_of`)."""
        return self.target is not None and self.target.column in map(title_of, names)


def read_head(head: Head, text: str, decisions: Decisions) -> Head:
    """Return a head with what it fills: as was decided, or by its text; of two rows the lower one counts first."""
    head = replace(head, both=combined_head(text))
    if (chosen := decisions.value("column", head.which, "target")) is not None:
        column, _, role = (part.strip() for part in chosen.partition(":"))
        reading = role if role in (ROLE_COLUMN, FIRST, SPLIT) else ""
        filled = Target(column, "" if reading else role) if column else None
        return replace(head, target=filled, why="chosen", reading=reading)
    upper, joint, lower = text.rpartition(JOINT)
    found = target(lower) or (target(f"{upper} {lower}") or target(upper) if joint else None)
    return replace(head, target=found)


def unique_targets(heads: list[Head]) -> list[Head]:
    """Return heads such that each target is filled by one column, the best; several may name partners or persons."""
    best: dict[str, Head] = {}
    for head in heads:
        if head.target and (head.target.column not in best or _order(head) < _order(best[head.target.column])):
            best[head.target.column] = head
    several = {title_of("persons"), title_of("partner")}
    return [
        head if head.target and (head.target.column in several or best[head.target.column] is head)
        else replace(head, target=None)
        for head in heads
    ]  # fmt: skip


def _order(head: Head) -> tuple[bool | int, ...]:
    """Return the order of heads, the best first; of two status columns the latest report is on the right."""
    assert head.target
    is_earlier = bool({*normalised(head.text).split()} & {*content()["earlier"]})
    place = -head.column if head.fills("status") else head.column
    return ("chosen", "head", "values").index(head.why), is_earlier, not head.target.exact, head.target.rank, place
