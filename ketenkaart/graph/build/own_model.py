"""A barrier model that a plan brings along: its steps are the plan's own, not a file in `ontology/schemes/`.

Its words come in one language, so its steps are typed `kk:Barrier` (a subclass of `skos:Concept`) only:
what is typed as a concept outright must speak two.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from ketenkaart.graph.build.triples import BASE, Builder
from ketenkaart.graph.build.triples import triples as shared_triples
from ketenkaart.graph.records.plan import PlanRecords
from ketenkaart.ontology.terms import Concept
from ketenkaart.store import Triple, iri, text, typed


class OwnBuilder(Builder):
    """Builds a plan on the model that it brings."""

    def __init__(self, plan: PlanRecords, model: dict[str, Any]) -> None:
        """Keep the plan, and the steps of its own model."""
        self.plan = plan.plan
        self.barriers = {
            step["key"]: Concept(
                f"{BASE}model/{model['key']}/{step['key']}", step["key"], step["title"], step["summary"], order, ""
            )
            for order, step in enumerate(model["steps"], 1)
        }


def plan_triples(plan: PlanRecords) -> Iterable[Triple]:
    """Yield the triples of a plan, with those of the model that it brings, if any."""
    return _own(plan, plan.own_model) if plan.own_model else shared_triples(plan)


def _own(plan: PlanRecords, model: dict[str, Any]) -> Iterator[Triple]:
    builder = OwnBuilder(plan, model)
    yield from builder.record(plan.plan, plan.plan.key)
    for rows in plan.records.values():
        for number, row in enumerate(rows, 1):
            yield from builder.record(row, row.name() or str(number))
    scheme = iri(f"{BASE}model/{model['key']}")
    yield scheme, iri("rdf:type"), iri("kk:BarrierModel")
    yield scheme, iri("rdf:type"), iri("skos:ConceptScheme")
    yield scheme, iri("skos:notation"), typed(model["key"], "xsd:string")
    yield scheme, iri("skos:prefLabel"), text(model["title"])
    for concept in builder.barriers.values():
        step = iri(concept.iri)
        yield scheme, iri("skos:hasTopConcept"), step
        yield step, iri("rdf:type"), iri("kk:Barrier")
        yield step, iri("skos:inScheme"), scheme
        yield step, iri("skos:topConceptOf"), scheme
        yield step, iri("skos:notation"), typed(concept.notation, "xsd:string")
        yield step, iri("skos:prefLabel"), text(concept.label)
        yield step, iri("skos:definition"), text(concept.definition)
        yield step, iri("kk:step"), text(concept.definition)
        yield step, iri("kk:order"), typed(str(concept.order), "xsd:integer")
