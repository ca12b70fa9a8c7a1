"""Families: what is reported under one another is one piece of work, and counts once (model.md, `kk:familyCount`)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ketenkaart.store import Store, Triple, iri

if TYPE_CHECKING:
    import networkx as nx

UNDER = """
SELECT ?undertaking ?above WHERE { ?undertaking kk:reportedUnder ?above FILTER(?undertaking != ?above)
  MINUS { ?undertaking a kk:Publication } }"""
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
    """Undertakings that are reported under one another; `head`: the one that all others are reported under, if any."""

    members: tuple[str, ...]
    head: str | None


class Families:
    """Knows what is reported under what in a store."""

    def __init__(self, store: Store) -> None:
        """Read what is reported under what; a document that speaks of several actions does not make them one."""
        import networkx  # noqa: PLC0415 - who only reads a plan does not pay for the import

        self._nx = networkx
        self._tree: nx.DiGraph[str] = networkx.DiGraph(
            (row["undertaking"] or "", row["above"] or "") for row in store.select(UNDER)
        )

    def of(self, undertakings: Iterable[str], same: Iterable[tuple[str, str]] = ()) -> list[Family]:
        """Return the families among some undertakings, in order: what is outside them ties nothing.

        `same` ties two more: all that one does here is an act of the other.
        """
        those = set(undertakings)
        if len(those) < 2:
            return [Family((one,), one) for one in those]
        inside: nx.DiGraph[str] = self._nx.DiGraph(self._tree.subgraph(those))
        inside.add_edges_from(same)
        tied = [tuple(sorted(members)) for members in self._nx.weakly_connected_components(inside)]
        alone = [(one,) for one in those - set(inside)]
        return [Family(members, _head(inside, members)) for members in sorted((*tied, *alone))]


def _head(tree: "nx.DiGraph[str]", members: tuple[str, ...]) -> str | None:
    """Return the one of some members that all others stand under, if there is one."""
    tops = [one for one in members if not (one in tree and set(tree[one]) & set(members))]
    return tops[0] if len(tops) == 1 else None


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
