"""A barrier model that a plan brings along: its steps are the plan's own, not a file in `ontology/schemes/`.

Its words come in one language, so its steps are typed `kk:Barrier` (a subclass of `skos:Concept`) only:
what is typed as a concept outright must speak two.
"""

from collections.abc import Iterator, Mapping

from ketenkaart.graph.build.triples import triples
from ketenkaart.graph.records.plan import PlanRecords
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.store import DATA, Triple, iri, text, typed
from ketenkaart.strict_yaml import Item


def plan_triples(plan: PlanRecords) -> Iterator[Triple]:
    """Yield the triples of a plan, with those of the model that it brings, if any."""
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
    scheme = iri(base)
    yield scheme, iri("rdf:type"), iri("kk:BarrierModel")
    yield scheme, iri("rdf:type"), iri("skos:ConceptScheme")
    yield scheme, iri("skos:notation"), typed(model["key"], "xsd:string")
    yield scheme, iri("skos:prefLabel"), text(model["title"])
    for concept in steps.values():
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
