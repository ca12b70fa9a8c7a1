"""Families: an action and what is reported under it alone count once (model.md, `kk:familyCount`).

What is reported under two actions or more belongs to none of them alone: it is work of its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ketenkaart.store import Store, Triple, iri

UNDER = """
SELECT ?undertaking (MIN(?above) AS ?only) WHERE { ?undertaking kk:reportedUnder ?above FILTER(?undertaking != ?above)
  MINUS { ?undertaking a kk:Publication } } GROUP BY ?undertaking HAVING(COUNT(DISTINCT ?above) = 1)"""
# Within what a question counts, beside the cells: a chapter, a kind or a step of a plan, and the plan itself.
INSIDE = """
SELECT DISTINCT ?plan ?whole ?undertaking WHERE {
  VALUES ?type { kk:Measure kk:Pilot kk:Project kk:StandingWork kk:EnforcementOperation kk:Event kk:Agreement }
  { ?undertaking a ?type ; kk:inPlan ?plan BIND(?plan AS ?whole) }
  UNION { ?undertaking a ?type ; kk:inChapter ?whole ; kk:inPlan ?plan }
  UNION { ?undertaking a ?type ; kk:reportedUnder/kk:inChapter ?whole ; kk:inPlan ?plan }
  UNION { ?contribution a kk:Contribution ; kk:interventionKind ?whole ; kk:initiative ?undertaking ; kk:inPlan ?plan }
  UNION { ?undertaking kk:crossCutting true ; kk:interventionKind ?whole ; kk:inPlan ?plan }
  UNION { ?contribution a kk:Contribution ; kk:barrier ?named ; kk:initiative ?undertaking ; kk:inPlan ?plan
    OPTIONAL { ?named skos:broader ?broader } BIND(COALESCE(?broader, ?named) AS ?whole) }
  MINUS { ?undertaking kk:isContainer true }
}"""


@dataclass(frozen=True)
class Family:
    """An undertaking and what is reported under it alone; `head`: the one that all others stand under."""

    members: tuple[str, ...]
    head: str


class Families:
    """Knows what is reported under what in a store."""

    def __init__(self, store: Store) -> None:
        """Read what is reported under one action; a document that speaks of actions ties nothing."""
        self._above = {row["undertaking"] or "": row["only"] or "" for row in store.select(UNDER)}

    def of(self, undertakings: Iterable[str], same: Iterable[tuple[str, str]] = ()) -> list[Family]:
        """Return the families among some undertakings, in order: what is outside them ties nothing.

        `same` ties two more: all that one does here is an act of the other.
        """
        those = set(undertakings)
        above = {one: self._above[one] for one in those & self._above.keys() if self._above[one] in those}
        for one, other in sorted(same):
            if one not in _line(other, above):
                above[one] = other
        found: dict[str, list[str]] = defaultdict(list)
        for one in sorted(those):
            found[_line(one, above)[-1]].append(one)
        return sorted((Family(tuple(members), head) for head, members in found.items()), key=lambda f: f.members)


def _line(one: str, above: Mapping[str, str]) -> list[str]:
    """Return an undertaking and all that it stands under, the highest last."""
    line = [one]
    while (up := above.get(line[-1])) and up not in line:
        line.append(up)
    return line


def families(store: Store, known: Families) -> Iterator[Triple]:
    """Yield the families within each chapter, kind, step and plan of a store that has its shortcuts."""
    inside: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in store.select(INSIDE):
        inside[row["plan"] or "", row["whole"] or ""].add(row["undertaking"] or "")
    for (plan, whole), undertakings in inside.items():
        yield from told(plan, whole, known.of(undertakings))


def told(plan: str, whole: str, found: Iterable[Family]) -> Iterator[Triple]:
    """Yield the triples of families within a whole: a node for each, named by its first member."""
    for family in found:
        node = iri(f"{plan}/family-{local(whole)}-{local(family.members[0])}")
        yield node, iri("rdf:type"), iri("kk:Family")
        yield node, iri("kk:inPlan"), iri(plan)
        yield node, iri("kk:within"), iri(whole)
        for member in family.members:
            yield node, iri("kk:familyMember"), iri(member)


def local(node: str) -> str:
    """Return the last part of an IRI."""
    return node.replace("#", "/").rsplit("/", 1)[-1]
