"""Builds the graph of a plan from its records, and validates it against the shapes."""

from collections.abc import Callable, Iterator, Mapping

from ketenkaart.content import files, query
from ketenkaart.graph.build.cells import derive
from ketenkaart.graph.build.triples import triples
from ketenkaart.graph.records.sections import PlanRecords
from ketenkaart.ontology.constraints import Violation, violations
from ketenkaart.ontology.terms import Concept, schemes, vocabulary
from ketenkaart.store import DATA, Format, Literal, Node, Store, Triple, described, iri, text
from ketenkaart.strict_yaml import Item

# Of more triples than this (two and a half times the plan that ships, with its cells) what we derive is not checked.
LARGE = 100_000


def plan_store(plan: PlanRecords) -> Store:
    """Return the code lists and a plan, with what follows from the codes in its rows (`graph/records/`)."""
    store = Store(schemes()).add(_triples(plan))
    for path in files("graph", "records/*.rq"):
        store.add(store.construct(query(f"graph/records/{path.stem}")))
    return store


def _triples(plan: PlanRecords) -> Iterator[Triple]:
    if model := plan.own_model:
        base = f"{DATA}model/{model['key']}"
        steps = {
            step["key"]: Concept(f"{base}/{step['key']}", step["key"], step["title"], step["summary"], order, "")
            for order, step in enumerate(model["steps"], 1)
        }
        yield from triples(plan, steps)
        yield from _model(base, model, steps)
    else:
        yield from triples(plan, vocabulary().barriers.get(plan.plan.usesModel, {}))


def _model(base: str, model: Item, steps: Mapping[str, Concept]) -> Iterator[Triple]:
    scheme, key = iri(base), Literal(model["key"])
    yield scheme, iri("rdf:type"), iri("skos:ConceptScheme")
    about: dict[str, Node | Literal] = {"rdf:type": iri("kk:BarrierModel"), "skos:notation": key}
    yield from described(scheme, {**about, "skos:prefLabel": text(model["title"])})
    for concept in steps.values():
        step, done = iri(concept.iri), text(concept.definition)
        yield scheme, iri("skos:hasTopConcept"), step
        about = {"rdf:type": iri("kk:Barrier"), "skos:inScheme": scheme, "skos:topConceptOf": scheme}
        about |= {"skos:notation": Literal(concept.notation), "skos:prefLabel": text(concept.label)}
        about |= {"skos:definition": done, "kk:step": done, "kk:order": Literal(concept.order)}
        yield from described(step, about)


def build_and_check(plan: PlanRecords, look: Callable[[Store], object] = bool) -> tuple[bytes, list[Violation]]:
    """Return a plan as N-Triples, without shortcuts and cells, and what breaks a shape in it.

    Shortcuts and cells are checked too, but not in a large plan. `look` gets the checked store.
    """
    store = plan_store(plan)
    store.remove(store.construct(query("graph/queries/unused-models")))
    data = store.serialise(Format.N_TRIPLES)
    if data.count(b"\n") <= LARGE:
        derive(store.add(store.construct(query("graph/queries/latest-report"))))
    found = violations(store)
    look(store)
    return data, found
