"""Asks a reasoner: do ontology and graph contradict each other, can each class hold something, what follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ketenkaart.reasoning.axioms import read_ontology
from ketenkaart.reasoning.hermit import Findings, hermit
from ketenkaart.store import Node, Store, Triple, iri

LABELS = """SELECT ?class ?label WHERE {
  ?class owl:equivalentClass ?condition ; rdfs:label ?label FILTER(LANG(?label) = "nl" && ISBLANK(?condition)) }"""


@dataclass(frozen=True)
class DefinedClass:
    """A class with a condition, its Dutch label, and the nodes that meet the condition."""

    iri: str
    label: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class Reasoning:
    """What HermiT says of ontology and graph together; `unsatisfiable` are the IRIs of classes without instances."""

    consistent: bool
    unsatisfiable: tuple[str, ...]
    defined: tuple[DefinedClass, ...]
    inferred: frozenset[Triple]
    imports: tuple[str, ...]

    def links(self, name: str) -> set[tuple[str, str]]:
        """Return the pairs that a property (`kk:covers`) was found to link."""
        return {(s.value, o.value) for s, p, o in self.inferred if p == iri(name)}


def reason(store: Store, extra: Sequence[Path] = ()) -> Reasoning:
    """Reason over a graph with the ontology and extra files of axioms.

    Where all of it is inconsistent, the unsatisfiable classes are those of the ontology alone. Raises KetenkaartError
    for an extra file that cannot be read, and where HermiT cannot answer.
    """
    ontology, imports = read_ontology(extra)
    everything = Store(store).add(ontology)
    found = hermit(everything)
    return Reasoning(
        consistent=found.consistent,
        unsatisfiable=found.unsatisfiable if found.consistent else hermit(ontology).unsatisfiable,
        defined=_defined(everything, found) if found.consistent else (),
        inferred=found.inferred,
        imports=tuple(imports),
    )


def _defined(everything: Store, found: Findings) -> tuple[DefinedClass, ...]:
    """Return the classes with a condition and a label, by label, each with its members."""
    members: dict[str, set[str]] = {}
    for s, p, o in (*everything.match(None, iri("rdf:type"), None), *found.inferred):
        if p == iri("rdf:type") and isinstance(s, Node) and isinstance(o, Node):
            members.setdefault(o.value, set()).add(s.value)
    rows = {row["class"] or "": row["label"] or "" for row in everything.select(LABELS)}
    return tuple(
        DefinedClass(cls, label, tuple(sorted(members.get(cls, ()))))
        for cls, label in sorted(rows.items(), key=lambda row: row[1])
    )
