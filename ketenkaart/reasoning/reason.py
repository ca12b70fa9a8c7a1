"""Asks a reasoner: do ontology and graph contradict each other, can each class hold something, what follows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.reasoning import engines
from ketenkaart.reasoning.axioms import read_ontology, split
from ketenkaart.reasoning.engines import WITNESS, EngineFailedError, Findings
from ketenkaart.reasoning.justify import smallest
from ketenkaart.store import Node, Store, Triple, iri

AT_ONCE = 12  # sets that HermiT reads in one start of Java, which costs as much as reading ten
ENGINES: dict[str, Callable[[Store], Findings]] = {"hermit": engines.hermit, "rl": engines.rl}
NAMES = {"hermit": "HermiT (Owlready2, Java)", "rl": "OWL 2 RL (owlrl)"}
LABELS = """SELECT ?class ?label WHERE {
  ?class owl:equivalentClass ?condition ; rdfs:label ?label FILTER(LANG(?label) = "nl" && ISBLANK(?condition)) }"""


@dataclass(frozen=True)
class Reason:
    """The axioms behind a contradiction, in Turtle; `term` is the class that can hold nothing, if it is one.

    `minimal` says whether none of them can be missed.
    """

    term: str
    axioms: tuple[str, ...]
    minimal: bool = True


@dataclass(frozen=True)
class DefinedClass:
    """A class with a condition, its Dutch label, and the nodes that meet the condition."""

    iri: str
    label: str
    members: tuple[str, ...]


@dataclass(frozen=True)
class Reasoning:
    """What a reasoner says of ontology and graph together; `why` says why this engine and not the other."""

    engine: str
    why: str
    consistent: bool
    contradiction: Reason | None
    unsatisfiable: tuple[Reason, ...]
    defined: tuple[DefinedClass, ...]
    inferred: frozenset[Triple]
    imports: tuple[str, ...]

    def links(self, name: str) -> set[tuple[str, str]]:
        """Return the pairs that a property (`kk:covers`) was found to link."""
        return {(s.value, o.value) for s, p, o in self.inferred if p == iri(name)}


def reason(store: Store, extra: Sequence[Path] = (), engine: str | None = None) -> Reasoning:
    """Reason over a graph with the ontology and extra files of axioms.

    HermiT is asked where Java is present, OWL 2 RL otherwise or where HermiT fails; `engine` (`hermit`, `rl`)
    decides otherwise. Raises KetenkaartError for an extra file that cannot be read, or if the engine asked for fails.
    """
    ontology, imports = read_ontology(extra)
    everything = Store(store).add(ontology)
    chosen, why, found = _ask(everything, engine)
    contradiction, unsatisfiable = None, found.unsatisfiable
    if not found.consistent:
        bare = ENGINES[chosen](ontology)
        contradiction = _behind("", everything, found.clash, chosen)
        unsatisfiable = bare.unsatisfiable
    return Reasoning(
        engine=NAMES[chosen],
        why=why,
        consistent=found.consistent,
        contradiction=contradiction,
        unsatisfiable=tuple(_behind(term, ontology, (term,), chosen) for term in unsatisfiable),
        defined=_defined(everything, found) if found.consistent else (),
        inferred=found.inferred,
        imports=tuple(imports),
    )


def _ask(everything: Store, engine: str | None) -> tuple[str, str, Findings]:
    """Return the engine that answered, why that one, and its answer."""
    if engine not in (None, *ENGINES):
        raise KetenkaartError(f"De redeneerder “{engine}” kennen wij niet; kies {' of '.join(ENGINES)}.")
    wanted = engine or ("hermit" if engines.has_java() else "rl")
    why = "" if wanted == "hermit" or engine else "Java ontbreekt, dus HermiT kan niet draaien"
    try:
        return wanted, why, ENGINES[wanted](everything)
    except EngineFailedError as error:
        if engine:
            raise KetenkaartError(f"{NAMES[wanted]} kan niet antwoorden: {error}.") from error
        return "rl", f"HermiT kan niet antwoorden: {error}", ENGINES["rl"](everything)


def _behind(term: str, store: Store, seeds: tuple[str, ...], chosen: str) -> Reason:
    """Return the axioms behind a contradiction, or behind a class that can hold nothing.

    Where OWL 2 RL sees it too it does the searching: it answers on a handful of axioms at once, HermiT starts Java.
    """
    declarations, axioms = split(store)
    hermit = False
    if term:
        declarations.append((Node(WITNESS), iri("rdf:type"), Node(term)))
    if chosen == "hermit" and term:
        hermit = engines.rl_first([[*engines.schema(store), *declarations]]) > 0
    elif chosen == "hermit":
        seeds = engines.rl(store).clash
        hermit = not seeds
    contradicts, at_once = (engines.hermit_first, AT_ONCE) if hermit else (engines.rl_first, 1)
    starts = [seed for seed in seeds if seed]
    try:
        found, minimal = smallest(declarations, axioms, starts, contradicts, at_once=at_once)
    except EngineFailedError:
        found, minimal = list(axioms), False
    return Reason(term, tuple(map(str, found)), minimal)


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
