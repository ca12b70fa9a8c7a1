"""A built graph as Python objects, for engineers who would rather write `measure.promise` than SPARQL."""

from pathlib import Path
from typing import Any

from ketenkaart.reasoning.reason import load_world, read_graph, read_ontology
from ketenkaart.store import Store


def load_objects(graph: Store | str | Path) -> Any:
    """Return a graph with its ontology as an Owlready2 namespace in a World of its own.

    The graph is a store, or a file of Turtle or N-Triples. Raises KetenkaartError for a file that is neither.
    Classes and properties are attributes (`kk.Measure`, `kk.from_`, since `from` is a keyword in Python);
    `search` and `search_one` find nodes. Values come as lists, texts know their language (`.lang`).

    >>> from ketenkaart.store import Store, iri, text
    >>> base = "https://w3id.org/ketenkaart/id/plan/voorbeeld/"
    >>> measure, role = iri(base + "measure-1.1"), iri(base + "involvement-1.1-ind")
    >>> ind = iri("https://w3id.org/ketenkaart/id/org/ind")
    >>> store = Store([
    ...     (measure, iri("rdf:type"), iri("kk:Measure")),
    ...     (measure, iri("kk:promise"), text("De posten worden gewaarschuwd.")),
    ...     (ind, iri("rdf:type"), iri("org:Organization")),
    ...     (role, iri("rdf:type"), iri("kk:Involvement")),
    ...     (role, iri("kk:actor"), ind),
    ...     (role, iri("kk:initiative"), measure),
    ... ])
    >>> kk = load_objects(store)
    >>> [str(promise) for m in kk.Measure.instances() for promise in m.promise]
    ['De posten worden gewaarschuwd.']
    >>> [(one.actor[0].name, one.initiative[0].name) for one in kk.Involvement.instances()]
    [('ind', 'measure-1.1')]
    >>> kk.Pilot.ancestors() >= {kk.Initiative, kk.Undertaking}
    True
    """
    import owlready2  # noqa: PLC0415 - needed for objects only

    ontology, _ = read_ontology()
    store = Store(graph) if isinstance(graph, Store) else read_graph(Path(graph))
    return load_world(owlready2.World(), store.add(ontology))
