"""A reasoner as a second opinion on the rules: what OWL chains derive must be what `graph/rules/` derives."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ketenkaart.reasoning.axioms import read_ontology
from ketenkaart.reasoning.reason import Reasoning, reason
from ketenkaart.store import Node, Store, iri

CHAIN = iri("owl:propertyChainAxiom")


@dataclass(frozen=True)
class Shortcut:
    """A shortcut as rules and reasoner derive it: how many pairs, and those that only one of them has."""

    iri: str
    pairs: int
    only_rules: tuple[tuple[str, str], ...]
    only_reasoner: tuple[tuple[str, str], ...]

    @property
    def agrees(self) -> bool:
        """Whether both derive the same."""
        return not (self.only_rules or self.only_reasoner)


@dataclass(frozen=True)
class Opinion:
    """What a reasoner says of a plan, and where it differs from the rules."""

    reasoning: Reasoning
    shortcuts: tuple[Shortcut, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing contradicts, every class can hold something, and both derive the same."""
        found = self.reasoning
        return found.consistent and not found.unsatisfiable and all(one.agrees for one in self.shortcuts)


def second_opinion(store: Store, extra: Sequence[Path] = ()) -> Opinion:
    """Reason over a store that has its shortcuts and cells, without them, and compare.

    What only a rule can say (`kk:currentStatus`) stays in. Raises KetenkaartError as `reason` does.
    """
    links = chains(extra)
    found = reason(bare(store, links), extra)
    shortcuts = tuple(_compare(store, found, link) for link in links) if found.consistent else ()
    return Opinion(found, shortcuts)


def chains(extra: Sequence[Path] = ()) -> list[Node]:
    """Return the properties that OWL derives by a chain."""
    ontology, _ = read_ontology(extra)
    return sorted({s for s, _, _ in ontology.match(None, CHAIN, None)}, key=str)


def bare(store: Store, links: Sequence[Node]) -> Store:
    """Return a store without cells and without some shortcuts."""
    cells = {s for s, _, _ in store.match(None, iri("rdf:type"), iri("kk:CoverageCell"))}
    return Store(t for t in store if t[1] not in links and t[0] not in cells)


def plan_axioms(folder: Path) -> list[Path]:
    """Return the files of axioms that stand beside a plan: classes that only mean something for that plan."""
    return sorted(folder.glob("*.ttl")) if folder.is_dir() else []


def _compare(store: Store, found: Reasoning, link: Node) -> Shortcut:
    ruled = {(s.value, o.value) for s, _, o in store.match(None, link, None)}
    reasoned = found.links(link.value)
    return Shortcut(link.value, len(ruled | reasoned), tuple(sorted(ruled - reasoned)), tuple(sorted(reasoned - ruled)))
