"""The ontology as axioms: read from `ontology/` and from files beside it, and written for a reader."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import plain_file
from ketenkaart.ontology.terms import ontology_files
from ketenkaart.store import PREFIXES, Blank, Literal, Node, Store, as_ntriples, iri

Raw = tuple[Node | Blank, Node, Node | Blank | Literal]

TYPE, ONTOLOGY, IMPORTS = iri("rdf:type"), iri("owl:Ontology"), iri("owl:imports")
FIRST, REST, NIL = iri("rdf:first"), iri("rdf:rest"), iri("rdf:nil")
DECLARES = {
    iri(f"owl:{name}")
    for name in ("Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty", "NamedIndividual", "Ontology")
}
SAID_TO_READERS = ("rdfs:label", "rdfs:comment", "rdfs:seeAlso", "rdfs:isDefinedBy", "owl:deprecated")
ANNOTATIONS = {iri(name) for name in SAID_TO_READERS}
BUILT_IN = tuple(PREFIXES[name] for name in ("owl", "rdf", "rdfs", "xsd"))


@dataclass(frozen=True)
class Axiom:
    """A triple with the blank nodes that hang under it: what is taken away or kept as one."""

    triples: tuple[Raw, ...]

    @cached_property
    def signature(self) -> frozenset[str]:
        """The IRIs that the axiom speaks of, those of OWL itself left out."""
        terms = (term for triple in self.triples for term in triple)
        return frozenset(t.value for t in terms if isinstance(t, Node) and not t.value.startswith(BUILT_IN))

    def __str__(self) -> str:
        """Return the axiom as one line of Turtle."""
        return _turtle(self.triples)


def read_graph(path: Path, store: Store | None = None) -> Store:
    """Return a store, a new one or one at hand, with a Turtle or N-Triples file added.

    Raises KetenkaartError for a file that cannot be read.
    """
    try:
        return (Store() if store is None else store).load(path)
    except (OSError, SyntaxError, ValueError) as error:
        reason = " ".join(str(error).split())
        raise KetenkaartError(
            f"“{path}” kan niet gelezen worden als Turtle of N-Triples ({reason}); "
            "verbeter het of kies een ander bestand."
        ) from error


def read_ontology(extra: Sequence[Path] = ()) -> tuple[Store, list[str]]:
    """Return the ontology with extra files, without headers; and what those files import, which is never fetched.

    Raises KetenkaartError for an extra file that cannot be read.
    """
    store = Store()
    for path in (*ontology_files(), *map(plain_file, extra)):
        read_graph(path, store)
    headers = {s for s, _, _ in store.match(None, TYPE, ONTOLOGY)}
    imports = sorted({o.value for _, _, o in store.match(None, IMPORTS, None) if o not in headers})
    for header in headers:
        store.remove(list(store.match(header, None, None)))
    return store, imports


def annotation_properties(store: Store) -> set[Node]:
    """Return the properties that say nothing to a reasoner."""
    return ANNOTATIONS | {s for s, _, _ in store.match(None, TYPE, iri("owl:AnnotationProperty"))}


def split(store: Store) -> tuple[list[Raw], list[Axiom]]:
    """Return the declarations in a store, and its axioms and facts; annotations are left out."""
    silent = annotation_properties(store)
    below: dict[object, list[Raw]] = defaultdict(list)
    roots: list[Raw] = []
    pointed = {o for _, _, o in store if isinstance(o, Blank)}
    for triple in store:
        (below[triple[0]] if isinstance(triple[0], Blank) else roots).append(triple)
    declarations: list[Raw] = [t for t in roots if t[1] == TYPE and t[2] in DECLARES]
    axioms = [
        Axiom((t, *_under(t[2], below)))
        for t in roots
        if t[1] not in silent and not (t[1] == TYPE and t[2] in DECLARES)
    ]
    # An axiom on a blank node of its own: owl:AllDisjointClasses, or a condition that is a subclass of something.
    axioms += [Axiom(tuple(_under(node, below))) for node in below if node not in pointed]
    return declarations, sorted(axioms, key=str)


def serialise(triples: Iterable[Raw]) -> bytes:
    """Return triples as N-Triples."""
    return as_ntriples(triples)


def _under(node: object, below: dict[object, list[Raw]]) -> list[Raw]:
    """Return the triples that hang under a blank node."""
    found: list[Raw] = []
    waiting, seen = [node], set()
    while waiting:
        here = waiting.pop()
        if here in seen or here not in below:
            continue
        seen.add(here)
        found += below[here]
        waiting += [t[2] for t in below[here]]
    return found


def _turtle(triples: tuple[Raw, ...]) -> str:
    """Return an axiom in Turtle, its blank nodes written in place."""
    parts: dict[object, list[Raw]] = defaultdict(list)
    for triple in triples:
        parts[triple[0]].append(triple)

    def said(term: object) -> str:
        if isinstance(term, Node):
            return _curie(term.value)
        if term not in parts:
            return str(term)
        if any(p == FIRST for _, p, _ in parts[term]):
            return f"( {' '.join(map(said, _items(term, parts)))} )"
        lines = [f"{said(p)} {said(o)}" for _, p, o in parts[term] if not (p == TYPE and o in _OBVIOUS)]
        return f"[ {' ; '.join(sorted(lines))} ]"

    subject, predicate, value = triples[0]
    if isinstance(subject, Blank):
        return f"{said(subject)} ."
    verb = "a" if predicate == TYPE else said(predicate)
    return f"{said(subject)} {verb} {said(value)} ."


_OBVIOUS = {iri("owl:Class"), iri("owl:Restriction")}


def _items(node: object, parts: dict[object, list[Raw]]) -> list[object]:
    items: list[object] = []
    while node != NIL and node in parts:
        values = {p: o for _, p, o in parts[node]}
        items.append(values.get(FIRST))
        node = values.get(REST)
    return items


def _curie(value: str) -> str:
    for prefix, base in PREFIXES.items():
        local = value.removeprefix(base)
        if local != value and local and "/" not in local:
            return f"{prefix}:{local}"
    return f"<{value}>"
