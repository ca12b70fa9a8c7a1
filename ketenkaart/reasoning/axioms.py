"""The ontology as axioms: read from `ontology/` and from files beside it."""

from collections.abc import Sequence
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import plain_file
from ketenkaart.ontology.terms import ontology_files
from ketenkaart.store import Blank, Literal, Node, Store, iri

Raw = tuple[Node | Blank, Node, Node | Blank | Literal]

TYPE, ONTOLOGY, IMPORTS = iri("rdf:type"), iri("owl:Ontology"), iri("owl:imports")
SAID_TO_READERS = ("rdfs:label", "rdfs:comment", "rdfs:seeAlso", "rdfs:isDefinedBy", "owl:deprecated")
ANNOTATIONS = {iri(name) for name in SAID_TO_READERS}


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
