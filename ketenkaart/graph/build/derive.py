"""Adds what follows from the records: shortcuts by rule, then the cells of the matrix."""

from functools import cache

from ketenkaart.content import files
from ketenkaart.graph.build.cells import cells
from ketenkaart.store import Store


@cache
def _rules() -> list[list[str]]:
    """Return the CONSTRUCT rules, in rounds: a file's first letter says in which."""
    rounds: dict[str, list[str]] = {}
    for path in files("graph", "rules/*.rq"):
        rounds.setdefault(path.name[0], []).append(path.read_text(encoding="utf-8"))
    return [rounds[name] for name in sorted(rounds)]


def derive(store: Store) -> Store:
    """Add shortcuts and cells to a store, and return it. Cells never feed the rules."""
    for rules in _rules():
        for found in [store.construct(rule) for rule in rules]:
            store.add(found)
    return store.add(cells(store))
