"""What the head of a column means: which column of a plan's workbook it fills."""

import re
from dataclasses import dataclass
from functools import cache

from ketenkaart.graph.lists.words import column, content
from ketenkaart.words.names import fold, loose

LONGEST_HEAD = 90
BETWEEN = re.compile(r"\s*[/&+]\s*|\s+en\s+")


@dataclass(frozen=True)
class Target:
    """A column of the workbook, the role of whom it names, and how its text is kept."""

    column: str
    role: str = ""
    prose: bool = False
    heading: bool = True
    exact: bool = True
    rank: int = 0

    @property
    def thing(self) -> tuple[str, str]:
        """What tells two targets apart."""
        return self.column, self.role


def target(head: str) -> Target | None:
    """Return what a head means, or None where we do not know it."""
    if not head or len(head) > LONGEST_HEAD:
        return None
    names, written = _names(), _bare(head)
    if written in names:
        return names[written]
    begun = [name for name in names if written.startswith(f"{name} ")]
    found = names[max(begun, key=len)] if begun else None
    return found and Target(found.column, found.role, found.prose, found.heading, exact=False, rank=found.rank)


def two_things(head: str) -> tuple[str, str] | None:
    """Return the two things that one head names, if it does."""
    if _bare(head) in _names():
        return None
    parts = [part for part in BETWEEN.split(head) if part]
    found = [_names().get(_bare(part)) for part in parts]
    things = {one.thing: part for one, part in zip(found, parts, strict=True) if one}
    if len(parts) < 2 or len(things) < 2 or None in found or any(thing == column("persons") for thing, _ in things):
        return None
    one, other = list(things.values())[:2]
    return one, other


def is_total(text: str) -> bool:
    """Return whether a row that begins with a text holds totals."""
    said = fold(text).rstrip(":. ")
    return any(said == word or said.startswith((f"{word} ", f"{word}:")) for word in map(fold, content()["totals"]))


def _bare(head: str) -> str:
    return " ".join(loose(head).replace("?", " ").replace("%", " ").split())


@cache
def _names() -> dict[str, Target]:
    found: dict[str, Target] = {}
    for row in content()["columns"]:
        prose, heading = row.get("prose") == "true", row.get("heading") != "false"
        for rank, name in enumerate(row["names"]):
            found.setdefault(_bare(name), Target(row["to"], row.get("role", ""), prose, heading, rank=rank))
    return found
