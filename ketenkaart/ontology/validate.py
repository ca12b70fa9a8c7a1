"""Checks a graph against the shapes in `ontology/shapes/` (SHACL).

What a shape says of one node is asked of shifty, a compiled engine: under a second for the plan that ships, about as
long for 1,000 measures. Where no wheel of it exists, as in a page, pySHACL on rdflib is asked the same. The reference
is pySHACL asked everything; tests prove for every shape, and for a plan full of errors, that all say the same. What a
shape asks by a query is asked of our own store (`asked`).
"""

from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ketenkaart.ontology.asked import Violation, asked, shapes
from ketenkaart.ontology.breakable import breakable, without_queries
from ketenkaart.store import PREFIXES, Store, as_ntriples, parse_ntriples

if TYPE_CHECKING:
    from rdflib import Graph

LARGE = 100_000  # triples; two and a half times the plan that ships with its cells
# What is broken by what is not there; of a choice, that may be why.
ABSENT = ("MinCount", "QualifiedMinCount", "HasValue", "Equals", "Or", "Xone")
TARGETS = """
SELECT ?shape ?class ?subjects ?objects ?node WHERE {
  { ?shape sh:targetClass ?class } UNION { ?shape sh:targetSubjectsOf ?subjects }
  UNION { ?shape sh:targetObjectsOf ?objects } UNION { ?shape sh:targetNode ?node }
} ORDER BY ?shape"""
LOOKED_AT = {
    "class": "?node a <{}>",
    "subjects": "?node <{}> ?any",
    "objects": "?any <{}> ?node",
    "node": "VALUES ?node {{ <{}> }} ?node ?p ?o",
}


def is_large(data: bytes) -> bool:
    """Return whether N-Triples hold so much that what we derive ourselves is not checked along with it."""
    return data.count(b"\n") > LARGE


def validate(data: bytes) -> list[Violation]:
    """Return all that breaks a shape in a plan with its code lists (N-Triples); an empty list if it conforms."""
    return sorted({*conforms(data), *asked(Store().load_bytes(data))})


def conforms(data: bytes) -> list[Violation]:
    """Return what breaks a shape in N-Triples, as far as no query is needed to see it."""
    from rdflib import Namespace  # noqa: PLC0415 - only this command pays for the imports

    report = (compiled if find_spec("shifty") else interpreted)(data)
    sh = Namespace(PREFIXES["sh"])
    return sorted(
        Violation(
            str(report.value(result, sh.focusNode)),
            str(report.value(result, sh.resultPath) or ""),
            str(report.value(result, sh.resultMessage)),
            report.value(result, sh.resultSeverity) == sh.Warning,
            report.value(result, sh.sourceConstraintComponent) in {sh[f"{name}ConstraintComponent"] for name in ABSENT},
        )
        for result in report.objects(None, sh.result)
    )


def reference(data: bytes) -> "Graph":
    """Return the SHACL report on N-Triples, by pySHACL; what a query has to find is left out."""
    return _by_pyshacl(as_ntriples(without_queries()), data)


def interpreted(data: bytes) -> "Graph":
    """Return the same, asked only what N-Triples may break: for where shifty has no wheel, as in a page."""
    return _by_pyshacl(*breakable(data))


def _by_pyshacl(asked_of: bytes, data: bytes) -> "Graph":
    from pyshacl import validate as shacl  # noqa: PLC0415 - only who lacks shifty pays for the imports
    from rdflib import Graph  # noqa: PLC0415

    from ketenkaart.rdflib_graph import rdflib_graph  # noqa: PLC0415

    graph, shaped = (rdflib_graph(sorted(parse_ntriples(text), key=str), "default") for text in (data, asked_of))
    _, report, _ = shacl(graph, shacl_graph=shaped, advanced=True, meta_shacl=False, inplace=True)
    assert isinstance(report, Graph)
    return report


def compiled(data: bytes) -> "Graph":
    """Return the SHACL report on N-Triples, by shifty (absent where no wheel of it exists), without queries too."""
    from shifty import validate as shacl  # noqa: PLC0415 - only a check pays for the import

    with TemporaryDirectory() as name:  # from a file it needs a third less memory than from a text
        path, shaped = Path(name) / "graaf.nt", Path(name) / "vormen.nt"
        asked_of, seen = breakable(data)
        path.write_bytes(seen)
        shaped.write_bytes(asked_of)
        del data, seen
        _, report, _ = shacl(path, [shaped], infer=False, graph_mode="data")
    return report


def touched(store: Store) -> dict[str, int]:
    """Return how many nodes of a store each shape looks at, by the shape's local name.

    A shape that looks at none is misspelt, or the content does not use its class.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for row in shapes().select(TARGETS):
        name = (row["shape"] or "").rsplit("#", 1)[-1]
        found[name] += [f"{{ {pattern.format(row[kind])} }}" for kind, pattern in LOOKED_AT.items() if row[kind]]
    return {name: _count(store, " UNION ".join(patterns)) for name, patterns in sorted(found.items())}


def _count(store: Store, pattern: str) -> int:
    """Return how many nodes fit a pattern."""
    rows = store.select(f"SELECT (COUNT(DISTINCT ?node) AS ?count) WHERE {{ {pattern} }}")
    return int(rows[0]["count"] or 0)
