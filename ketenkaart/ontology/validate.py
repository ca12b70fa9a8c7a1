"""Checks a graph against the shapes in `ontology/shapes/` (SHACL, by pySHACL on rdflib)."""

from dataclasses import dataclass

from ketenkaart.content import files
from ketenkaart.store import PREFIXES, Store


@dataclass(frozen=True, order=True)
class Violation:
    """A node that breaks a shape: its IRI, the property, and the shape's Dutch sentence."""

    node: str
    path: str
    message: str


TARGETS = """
SELECT ?shape ?class ?subjects ?objects ?node WHERE {
  { ?shape sh:targetClass ?class } UNION { ?shape sh:targetSubjectsOf ?subjects }
  UNION { ?shape sh:targetObjectsOf ?objects } UNION { ?shape sh:targetNode ?node }
} ORDER BY ?shape"""


def validate(store: Store) -> list[Violation]:
    """Return all violations of the shapes in a store with its code lists; an empty list if it conforms."""
    import pyoxigraph as ox  # noqa: PLC0415 - only this command pays for the imports
    from pyshacl import validate as shacl  # noqa: PLC0415
    from rdflib import Graph, Namespace  # noqa: PLC0415

    data, shapes = Graph(), Graph()
    data.parse(data=store.serialise(ox.RdfFormat.N_TRIPLES), format="nt")
    for path in files("ontology", "shapes/*.ttl"):
        shapes.parse(path, format="turtle")
    _, report, _ = shacl(data, shacl_graph=shapes, advanced=True, meta_shacl=False, inplace=True)
    assert isinstance(report, Graph)
    sh = Namespace(PREFIXES["sh"])
    return sorted(
        Violation(
            str(report.value(result, sh.focusNode)),
            str(report.value(result, sh.resultPath) or ""),
            str(report.value(result, sh.resultMessage)),
        )
        for result in report.objects(None, sh.result)
    )


def touched(store: Store) -> dict[str, int]:
    """Return how many nodes of a store each shape looks at, by the shape's local name.

    A shape that looks at none is misspelt, or the content does not use its class.
    """
    shapes = Store()
    for path in files("ontology", "shapes/*.ttl"):
        shapes.load(path)
    found: dict[str, set[str]] = {}
    for row in shapes.select(TARGETS):
        name = (row["shape"] or "").rsplit("#", 1)[-1]
        pattern = (
            f"?node a <{row['class']}>"
            if row["class"]
            else f"?node <{row['subjects']}> ?any"
            if row["subjects"]
            else f"?any <{row['objects']}> ?node"
            if row["objects"]
            else f"VALUES ?node {{ <{row['node']}> }} ?node ?p ?o"
        )
        rows = store.select(f"SELECT DISTINCT ?node WHERE {{ {pattern} }}")
        found.setdefault(name, set()).update(r["node"] or "" for r in rows)
    return {name: len(nodes) for name, nodes in sorted(found.items())}
