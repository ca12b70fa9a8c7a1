"""Checks a graph against the shapes in `ontology/shapes/` (SHACL).

What a shape says of one node is asked of pySHACL on rdflib, the reference. Its time grows with every node (1,000
measures: 18 s), so a large graph goes to shifty, a compiled engine that takes about a second there; a test proves for
every shape that both say the same. What a shape asks by a query is asked of our own store (`asked`).
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ketenkaart.content import files
from ketenkaart.ontology.asked import Violation, asked, shapes
from ketenkaart.store import PREFIXES, Store

if TYPE_CHECKING:
    from rdflib import Graph

LARGE = 100_000  # triples; four times the plan that ships
TARGETS = """
SELECT ?shape ?class ?subjects ?objects ?node WHERE {
  { ?shape sh:targetClass ?class } UNION { ?shape sh:targetSubjectsOf ?subjects }
  UNION { ?shape sh:targetObjectsOf ?objects } UNION { ?shape sh:targetNode ?node }
} ORDER BY ?shape"""


def is_large(data: bytes) -> bool:
    """Return whether N-Triples hold more than the reference engine checks in a reasonable time."""
    return data.count(b"\n") > LARGE


def validate(data: bytes) -> list[Violation]:
    """Return all that breaks a shape in a plan with its code lists (N-Triples); an empty list if it conforms."""
    return sorted({*conforms(data), *asked(Store().load_bytes(data))})


def conforms(data: bytes) -> list[Violation]:
    """Return what breaks a shape in N-Triples, as far as no query is needed to see it."""
    from rdflib import Namespace  # noqa: PLC0415 - only this command pays for the imports

    report = (compiled if is_large(data) and find_spec("shifty") else reference)(data)
    sh = Namespace(PREFIXES["sh"])
    return sorted(
        Violation(
            str(report.value(result, sh.focusNode)),
            str(report.value(result, sh.resultPath) or ""),
            str(report.value(result, sh.resultMessage)),
            report.value(result, sh.resultSeverity) == sh.Warning,
        )
        for result in report.objects(None, sh.result)
    )


def reference(data: bytes) -> "Graph":
    """Return the SHACL report on N-Triples, by pySHACL; what a query has to find is left out."""
    from pyshacl import validate as shacl  # noqa: PLC0415 - only a small graph pays for the import
    from rdflib import Graph  # noqa: PLC0415

    graph = Graph()
    graph.parse(data=data, format="nt")
    _, report, _ = shacl(graph, shacl_graph=_without_queries(), advanced=True, meta_shacl=False, inplace=True)
    assert isinstance(report, Graph)
    return report


def compiled(data: bytes) -> "Graph":
    """Return the SHACL report on N-Triples, by shifty (absent where no wheel of it exists), without queries too."""
    from shifty import validate as shacl  # noqa: PLC0415 - only a large graph pays for the import

    with TemporaryDirectory() as name:  # from a file it needs a third less memory than from a text
        path, shaped = Path(name) / "graaf.nt", Path(name) / "vormen.ttl"
        path.write_bytes(data)
        del data
        _without_queries().serialize(shaped, format="turtle")
        _, report, _ = shacl(path, [shaped], infer=False, graph_mode="data")
    return report


@cache
def _without_queries() -> "Graph":
    """Return the shapes, their queries left out."""
    from rdflib import SH, Graph  # noqa: PLC0415

    graph = Graph()
    for path in files("ontology", "shapes/*.ttl"):
        graph.parse(path, format="turtle")
    graph.remove((None, SH.sparql, None))
    return graph


def touched(store: Store) -> dict[str, int]:
    """Return how many nodes of a store each shape looks at, by the shape's local name.

    A shape that looks at none is misspelt, or the content does not use its class.
    """
    found: dict[str, set[str]] = {}
    for row in shapes().select(TARGETS):
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
