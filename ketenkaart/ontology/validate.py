"""Checks a graph against the shapes in `ontology/shapes/` (SHACL), by SPARQL on our own store.

What a shape says in SHACL Core is compiled (`core_constraints`), what it says as a query is asked as it stands
(`query_constraints`). The reference is pySHACL; tests prove for every shape, and for graphs full of errors, that both
say the same.
"""

from ketenkaart.ontology.core_constraints import ShapeCompiler, core_violations
from ketenkaart.ontology.query_constraints import Violation, query_violations, shapes
from ketenkaart.store import Store

LARGE = 100_000  # triples; two and a half times the plan that ships with its cells


def is_large(data: bytes) -> bool:
    """Return whether N-Triples hold so much that what we derive ourselves is not checked along with it."""
    return data.count(b"\n") > LARGE


def violations(store: Store) -> list[Violation]:
    """Return all that breaks a shape in a plan with its code lists, sorted; an empty list if it conforms."""
    return sorted({*core_violations(store), *query_violations(store)})


def nodes_per_shape(store: Store) -> dict[str, int]:
    """Return how many nodes of a store each shape looks at, by the shape's local name.

    A shape that looks at none is misspelt, or the content does not use its class.
    """
    targets = {shape.value.rpartition("#")[2]: where for shape, where in ShapeCompiler(shapes()).targets().items()}
    return {name: _count(store, where) for name, where in sorted(targets.items())}


def _count(store: Store, pattern: str) -> int:
    """Return how many nodes (`?this`) fit a pattern."""
    rows = store.select(f"SELECT (COUNT(DISTINCT ?this) AS ?count) WHERE {{ {pattern} }}")
    return int(rows[0]["count"] or 0)
