"""A view on the plans: as known when, on which basis, in which reading, without whom, with or without expectations.

What a scenario leaves out is dropped before the rules run, so that every query, cell and picture
answers the same question (model.md, Scenario).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ketenkaart.errors import KetenkaartError
from ketenkaart.ontology.terms import finished_order, vocabulary
from ketenkaart.store import Store, Triple, iri, typed

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
REPORTS = (
    "SELECT ?plan ?date ?label WHERE { ?plan kk:report ?r . ?r kk:asOf ?date ; skos:prefLabel ?label } ORDER BY ?date"
)
ACTED = "SELECT DISTINCT ?undertaking WHERE { ?involvement kk:actor ?organisation ; kk:initiative ?undertaking }"
CONTRIBUTIONS_OF = "SELECT ?contribution WHERE { ?contribution a kk:Contribution ; kk:initiative <%s> }"
INTERPRETED = """SELECT ?contribution WHERE { ?contribution a kk:Contribution ; kk:basis ?basis
  MINUS { ?basis kk:isStated true } }"""
# A value that became known later than its thing has a node of its own; both are dropped together.
LATER_VALUES = """
SELECT ?node WHERE { ?node a rdf:Statement ; kk:inPlan <%s> ; kk:asOf ?date FILTER(?date > "%s"^^xsd:date) }"""
# What a later report says, and on what it is silent; our own words about a thing were written with that in hand.
LATER = """
SELECT ?node ?about WHERE {
  { ?node kk:inPlan <%s> ; kk:asOf ?date FILTER(?date > "%s"^^xsd:date) }
  UNION { ?about kk:silentPart/kk:nearby? ?node . ?about kk:inPlan <%s> }
  OPTIONAL { ?node kk:initiative|rdf:subject|^kk:silentPart|^kk:passage ?about } }"""
# Whose work a contribution is, where that organisation no longer acts in it: it becomes the work of no other.
NO_LONGER_ACTING = """
SELECT ?contribution ?organisation WHERE {
  ?contribution kk:byOrganisation ?organisation ; kk:initiative ?undertaking
  MINUS { ?involvement kk:initiative ?undertaking ; kk:actor ?organisation } }"""
EXPECTATIONS = "SELECT ?e WHERE { ?e a kk:Expectation ; dcterms:isPartOf ?model }"


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


def apply_strict_value(store: Store, usual: Store) -> Store:
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
            _set(store, row["cell"], "kk:stateBasis", _weaker_reading(row["basis"], was["basis"]))
        if was and row["most"] and was["most"] and finished[row["most"]] < finished[was["most"]]:
            _set(store, row["cell"], "kk:mostState", was["most"])
            _set(store, row["cell"], "kk:mostStateBasis", _weaker_reading(row["of_most"], was["of_most"]))
            store.add([(iri(row["cell"] or ""), iri("kk:mostStateHeld"), typed("true", "xsd:boolean"))])
    return store


def _weaker_reading(one: str | None, other: str | None) -> str | None:
    order = {c.iri: c.order for c in vocabulary().codes["Basis"].values()}
    return max(filter(None, (one, other)), key=order.__getitem__, default=None)


def _set(store: Store, node: str | None, name: str, value: str | None) -> None:
    store.remove(list(store.match(iri(node or ""), iri(name), None)))
    store.add([(iri(node or ""), iri(name), iri(value))] if value else [])


@dataclass(frozen=True)
class Scenario:
    """What a view leaves out; the default leaves out nothing. `strict`: of two readings the one that finds less."""

    as_of: str | None = None
    stated_only: bool = False
    without: tuple[str, ...] = ()
    expectations: bool = True
    strict: bool = False


def apply(store: Store, scenario: Scenario) -> Store:
    """Drop from a store what a scenario leaves out, and write down each plan's date; return the store."""
    dates: dict[str, list[str]] = {}
    for row in store.select(REPORTS):
        dates.setdefault(row["plan"] or "", []).append(row["date"] or "")
    check_date(scenario.as_of, dates.values())
    for plan, days in dates.items():
        as_of = scenario.as_of if scenario.as_of in days else days[-1]
        if as_of != days[-1]:
            _drop_later_reports(store, plan, as_of)
        store.add([(iri(plan), iri("kk:asOf"), typed(as_of, "xsd:date"))])
    if scenario.strict:
        read_strictly(store, dates)
    if scenario.stated_only:
        store.add([(iri(plan), iri("kk:statedOnly"), typed("true", "xsd:boolean")) for plan in dates])
        _drop(store, [row["contribution"] for row in store.select(INTERPRETED)])
    if not scenario.expectations:
        _drop(store, [row["e"] for row in store.select(EXPECTATIONS)])
    if scenario.without:
        _remove_partners(store, scenario.without)
    for row in store.select(NO_LONGER_ACTING):
        store.remove([(iri(row["contribution"] or ""), iri("kk:byOrganisation"), iri(row["organisation"] or ""))])
    return store


def report_dates(store: Store) -> list[tuple[str, str]]:
    """Return the report dates of the plans in a store, with their labels, oldest first."""
    return [(row["date"] or "", row["label"] or "") for row in store.select(REPORTS)]


def check_date(as_of: str | None, dates: Iterable[Iterable[str]]) -> None:
    """Raise KetenkaartError for a date that is in none of some plans' report dates."""
    listed = sorted({date for days in dates for date in days})
    if as_of and as_of not in listed:
        raise KetenkaartError(f"{as_of} is geen peildatum; kies {' of '.join(listed)}.")


def _drop_later_reports(store: Store, plan: str, as_of: str) -> None:
    """Drop what a plan reports after a date: nodes, values, and our summary of what is reported on later."""
    for row in store.select(LATER_VALUES % (plan, as_of)):
        store.remove(_statement_triples(store, row["node"] or ""))
    later = [row for row in store.select(LATER % (plan, as_of, plan)) if "/report-" not in (row["node"] or "")]
    for about in {row["about"] for row in later if row["about"]}:
        store.remove(list(store.match(iri(about), iri("kk:summary"), None)))
    _drop(store, [row["node"] for row in later])


def _remove_partners(store: Store, organisations: tuple[str, ...]) -> None:
    """Drop involvements; an undertaking that so loses its last actor leaves the cells."""
    before = {row["undertaking"] for row in store.select(ACTED)}
    for organisation in organisations:
        involved = [
            s.value
            for s, _, _ in store.match(None, iri("kk:organisation"), iri(organisation))
            if "/involvement-" in s.value
        ]
        _drop(store, involved)
    for lost in sorted(filter(None, before - {row["undertaking"] for row in store.select(ACTED)})):
        _drop(store, [row["contribution"] for row in store.select(CONTRIBUTIONS_OF % lost)])
        for place in ("kk:crossCutting", "kk:unplaced"):
            store.remove(list(store.match(iri(lost), iri(place), None)))


def _statement_triples(store: Store, statement: str) -> list[Triple]:
    """Return the triple that a statement is about, and those that give its passages to the same thing."""
    statement_values = {p: o for _, p, o in store.match(iri(statement))}
    subject, predicate, value = (statement_values[iri(f"rdf:{part}")] for part in ("subject", "predicate", "object"))
    triples = list(store.match(subject, predicate, value))  # type: ignore[arg-type]  # the builder wrote IRIs
    for _, same, passage in list(store.match(iri(statement), iri("kk:passage"), None)):
        triples += store.match(subject, same, passage)  # type: ignore[arg-type]
    return triples


def _drop(store: Store, nodes: Iterable[str | None]) -> None:
    for node in filter(None, nodes):
        store.remove([*store.match(iri(node), None, None), *store.match(None, None, iri(node))])
