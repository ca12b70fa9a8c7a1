"""Builds the records of a plan and asks the shapes of them."""

from collections.abc import Callable

from ketenkaart.graph.build.derive import derive
from ketenkaart.graph.build.own_model import plan_triples
from ketenkaart.graph.records.plan import PlanRecords
from ketenkaart.ontology.query_constraints import Violation
from ketenkaart.ontology.terms import schemes
from ketenkaart.ontology.validate import is_large, violations
from ketenkaart.store import Format, Store, iri, typed

# Barrier models that no plan in a store uses: their steps are not in question there.
OTHER_MODELS = """
SELECT ?node WHERE {
  ?model a kk:BarrierModel MINUS { ?plan kk:usesModel ?model }
  ?node (skos:inScheme|dcterms:isPartOf)? ?model }"""
REPORT_DATES = "SELECT ?plan (MAX(?date) AS ?latest) WHERE { ?plan kk:report/kk:asOf ?date } GROUP BY ?plan"


def build_and_check(plan: PlanRecords, look: Callable[[Store], object] = bool) -> tuple[bytes, list[Violation]]:
    """Return a plan as N-Triples, without shortcuts and cells, and what breaks a shape in it.

    Shortcuts and cells are checked along, as our own work; in a large plan only what was written in it. `look` gets the
    store that the shapes are asked of, while it is there.
    """
    store = Store(schemes()).add(plan_triples(plan))
    for row in store.select(OTHER_MODELS):
        store.remove(list(store.match(iri(row["node"] or ""))))
    data = store.serialise(Format.N_TRIPLES)
    if not is_large(data):
        store = _complete(data)
    found = violations(store)
    look(store)
    return data, found


def _complete(data: bytes) -> Store:
    """Return the store of a plan at its last report date, with shortcuts and cells."""
    store = Store().load_bytes(data)
    for row in store.select(REPORT_DATES):
        store.add([(iri(row["plan"] or ""), iri("kk:asOf"), typed(row["latest"] or "", "xsd:date"))])
    return derive(store)
