"""Named numbers: what stands on more than one surface is counted here, by one definition (`queries/getallen.yaml`)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ketenkaart.content import room
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.rows.gap import Finding, Gap
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Number:
    """A named number: its definition, and the rows that it counts."""

    name: str
    unit: Mapping[str, str]
    definition: str
    rows: Sequence[Row]
    counts: str = ""  # the column of which each value counts once; nothing counts every row
    plus: str = ""  # the name of the number that stands behind it

    @cached_property
    def things(self) -> list[str]:
        """What is counted, each once: IRIs or words; nothing where rows of gap queries are."""
        return list(dict.fromkeys(str(row[self.counts]) for row in self.rows)) if self.counts else []

    @property
    def value(self) -> int:
        """How many there are."""
        return len(self.things) if self.counts else len(self.rows)

    def by(self, column: str) -> Counter[str]:
        """Return how many there are for each value of another column."""
        return Counter(key for key, _ in {(str(row[column]), str(row[self.counts])) for row in self.rows})

    def __str__(self) -> str:
        """Return the number with its unit: "32 organisaties"."""
        return f"{self.value} {self.unit['one' if self.value == 1 else 'more']}"


def definitions() -> Sequence[Mapping[str, Any]]:
    """Return what `queries/getallen.yaml` says of each number, in its order."""
    found: Sequence[Mapping[str, Any]] = read_content(room("queries", "getallen.yaml"))["numbers"]
    return found


def numbers(store: Store, gaps: Sequence[Gap]) -> dict[str, Number]:
    """Return every named number of the one plan of a store, by name; `gaps` are its gaps, as they were asked."""
    found = {}
    for one in definitions():
        where = one.get("where", {})
        rows = [row for row in _rows(store, gaps, one) if all(row[name] in among for name, among in where.items())]
        about = {name: one[name] for name in ("name", "unit", "definition")}
        found[one["name"]] = Number(**about, rows=rows, counts=one.get("counts", ""), plus=one.get("plus", ""))
    return found


def _rows(store: Store, gaps: Sequence[Gap], one: Mapping[str, Any]) -> Iterable[Row]:
    if "shelf" in one:  # what is folded is in the row above it
        return map(vars, gaps)
    query = find(one["query"])
    if query.shelf == "gaps":
        return map(vars, findings(gaps, query.name))
    return store.select(query.sparql)


def findings(gaps: Iterable[Gap], query: str) -> list[Finding]:
    """Return what one question found: also what is folded under a heavier one, and what has weight laag."""
    return [found for gap in gaps for found in (gap, *gap.also) if found.query == query]
