"""Plans read into one store, or each into its own, under a scenario."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.build.derive import derive
from ketenkaart.graph.cache import load
from ketenkaart.graph.scenario import Scenario, _check_date, apply, report_dates
from ketenkaart.store import Store, iri

PLANS = "SELECT ?plan WHERE { ?plan a kk:Plan }"


def view(folders: Sequence[Path], scenario: Scenario = Scenario()) -> Store:
    """Return the store of some plans under a scenario: with shortcuts and cells.

    `scenario.without` holds IRIs of organisations. Plans share an organisation where its key is the
    same: the first plan describes it, other plans' names for it become aliases. A report date counts
    for each plan that has it; another plan stands at its latest. Raises KetenkaartError for a date
    that no plan has, and for two plans of one key.
    """
    store = Store()
    for folder in folders:
        _join(store, load(folder))
    return derive(apply(store, scenario))


def each(folders: Sequence[Path], scenario: Scenario = Scenario()) -> list[Store]:
    """Return a store for each plan apart, under one scenario; a plan without the date stands at its latest.

    Raises KetenkaartError for a date that no plan has.
    """
    stores = [Store().load_bytes(load(folder)) for folder in folders]
    dates = [{date for date, _ in report_dates(store)} for store in stores]
    _check_date(scenario.as_of, dates)
    return [
        derive(apply(store, replace(scenario, as_of=scenario.as_of if scenario.as_of in known else None)))
        for store, known in zip(stores, dates, strict=True)
    ]


def _join(store: Store, data: bytes) -> None:
    """Add a plan to a store of plans. Organisations that are already there keep their description."""
    if not len(store):
        store.load_bytes(data)
        return
    plan = Store().load_bytes(data)
    title = iri("skos:prefLabel")
    for row in plan.select(PLANS):
        if any(store.match(iri(row["plan"] or ""), iri("rdf:type"), iri("kk:Plan"))):
            key = (row["plan"] or "").rsplit("/", 1)[-1]
            raise KetenkaartError(f"Twee plannen heten “{key}”; geef een van beide een andere sleutel (key).")
    for node in {s for s, _, _ in plan.match(None, iri("rdf:type"), iri("org:Organization"))}:
        names = {o for _, _, o in store.match(node, title)}
        if names:
            described = list(plan.match(node))
            plan.remove(described)
            others = {o for _, p, o in described if p in (title, iri("skos:altLabel"))} - names
            plan.add((node, iri("skos:altLabel"), name) for name in others)
    store.add(plan)
