"""The strict reading: where two careful readers differ, the one that finds less counts (model.md, Scenario).

A status is the less finished of its two readings, by `kk:progress`; a contribution has the weaker basis and strength,
and does not count where its very step is contested; who may only have been named does not act. Two readers who differ
on a narrower step agree on the broader one: there it counts. Applied before the rules run; afterwards no cell may have
risen.
"""

from collections.abc import Iterable

from ketenkaart.ontology.terms import finished_order, vocabulary
from ketenkaart.store import Store, iri, typed

STATUSES = """
SELECT ?report ?worst WHERE {
  ?report a kk:StatusReport ; kk:status/kk:progress ?ours ; kk:alternativeReading/kk:status ?worst .
  ?worst kk:progress ?theirs FILTER(?theirs > ?ours) } ORDER BY ?report ?theirs"""
CONTESTED = """
SELECT DISTINCT ?contribution WHERE {
  ?contribution a kk:Contribution ; kk:barrier ?ours ; kk:alternativeReading ?reading
  OPTIONAL { ?ours skos:broader ?above }
  OPTIONAL { ?reading kk:barrier ?theirs OPTIONAL { ?theirs skos:broader ?theirAbove } }
  OPTIONAL { ?reading kk:crossCutting ?none }
  FILTER(COALESCE(COALESCE(?theirAbove, ?theirs) != COALESCE(?above, ?ours), false) || COALESCE(?none, false)) }"""
NARROWER = """
SELECT DISTINCT ?contribution ?broader WHERE {
  ?contribution a kk:Contribution ; kk:barrier ?ours ; kk:alternativeReading/kk:barrier ?theirs .
  ?ours skos:broader ?broader FILTER(?theirs != ?ours) }"""
WEAKER = """
SELECT ?contribution ?weaker ?stated WHERE {
  ?contribution a kk:Contribution ; kk:%(field)s/kk:order ?ours ; kk:alternativeReading/kk:%(field)s ?weaker .
  ?weaker kk:order ?theirs FILTER(?theirs > ?ours) OPTIONAL { ?weaker kk:isStated ?stated }
} ORDER BY ?contribution ?theirs"""
# Of two roles the one in which one does not act.
NOT_ACTING = """
SELECT DISTINCT ?involvement ?role WHERE {
  ?involvement a kk:Involvement ; kk:actor ?who ; kk:alternativeReading/kk:role ?role
  MINUS { ?role kk:isActing true } }"""
STATES = """
SELECT ?cell ?state ?most ?basis ?of_most WHERE {
  ?cell a kk:CoverageCell ; kk:state ?state OPTIONAL { ?cell kk:mostState ?most }
  OPTIONAL { ?cell kk:stateBasis ?basis } OPTIONAL { ?cell kk:mostStateBasis ?of_most } }"""


def read_strictly(store: Store, plans: Iterable[str]) -> None:
    """Change the statuses and contributions of some plans to their strict reading, and mark the plans."""
    store.add([(iri(plan), iri("kk:strictReading"), typed("true", "xsd:boolean")) for plan in plans])
    for row in store.select(STATUSES):  # of several readings the least finished comes last
        _set(store, row["report"], "kk:status", row["worst"])
    for row in store.select(NOT_ACTING):
        _set(store, row["involvement"], "kk:role", row["role"])
        for name in ("kk:actor", "kk:leader"):
            store.remove(list(store.match(iri(row["involvement"] or ""), iri(name), None)))
    for row in store.select(CONTESTED):
        node = iri(row["contribution"] or "")
        store.remove([*store.match(node, None, None), *store.match(None, None, node)])
    for row in store.select(NARROWER):
        for name in ("kk:barrier", "kk:statedBarrier"):
            if list(store.match(iri(row["contribution"] or ""), iri(name), None)):
                _set(store, row["contribution"], name, row["broader"])
    for field in ("basis", "strength"):
        for row in store.select(WEAKER % {"field": field}):
            _set(store, row["contribution"], f"kk:{field}", row["weaker"])
            if field == "basis" and row["stated"] != "true":
                store.remove(list(store.match(iri(row["contribution"] or ""), iri("kk:statedBarrier"), None)))


def held(store: Store, usual: Store) -> Store:
    """Return a store that was read strictly, with no cell better than in the usual reading.

    What is less finished can rank higher as a state (busy before completed), and where contested work falls away the
    rest may look better than the whole: the cell then keeps the state, or the most common one, of the usual reading.
    Its basis is then the weaker of both readings', and `kk:mostStateHeld` says that its word is not most common here.
    """
    order = {c.iri: c.order for c in vocabulary().codes["CellState"].values()}
    finished = finished_order()
    before = {row["cell"]: row for row in usual.select(STATES)}
    for row in store.select(STATES):
        was = before.get(row["cell"])
        if was and order[row["state"] or ""] < order[was["state"] or ""]:
            _set(store, row["cell"], "kk:state", was["state"])
            _set(store, row["cell"], "kk:stateBasis", _weaker(row["basis"], was["basis"]))
        if was and row["most"] and was["most"] and finished[row["most"]] < finished[was["most"]]:
            _set(store, row["cell"], "kk:mostState", was["most"])
            _set(store, row["cell"], "kk:mostStateBasis", _weaker(row["of_most"], was["of_most"]))
            store.add([(iri(row["cell"] or ""), iri("kk:mostStateHeld"), typed("true", "xsd:boolean"))])
    return store


def _weaker(one: str | None, other: str | None) -> str | None:
    order = {c.iri: c.order for c in vocabulary().codes["Basis"].values()}
    return max(filter(None, (one, other)), key=order.__getitem__, default=None)


def _set(store: Store, node: str | None, name: str, value: str | None) -> None:
    store.remove(list(store.match(iri(node or ""), iri(name), None)))
    store.add([(iri(node or ""), iri(name), iri(value))] if value else [])
