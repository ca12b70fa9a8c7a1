"""A view on the plans: what it leaves out is dropped before the rules run, so that all queries see the same."""

from collections.abc import Iterable
from dataclasses import dataclass

from ketenkaart.content import files, query
from ketenkaart.ontology.terms import finished_order, order, vocabulary
from ketenkaart.store import Literal, Row, Store, Triple, iri, typed

FINISHED = "afgerond"  # the one status that a continuation goes with (the shape of kk:StatusReport)
REPORTS = "SELECT ?plan ?date ?label { ?plan kk:report ?r . ?r kk:asOf ?date ; skos:prefLabel ?label } ORDER BY ?date"


def _read_strictly(store: Store, plans: Iterable[str]) -> None:
    """Change the statuses and contributions of some plans to their strict reading, and mark the plans."""
    _mark(store, plans, "kk:strictReading")
    contested = store.select(query("graph/scenario/contested"))
    for path in files("graph", "scenario/strict/*.rq"):
        for row in store.select(query(f"graph/scenario/strict/{path.stem}")):
            _set(store, row["node"], row["property"], row["value"])
    _drop(store, contested)


def apply_strict_value(store: Store, usual: Store) -> Store:
    """Return a store that was read strictly, with no cell better than in the usual reading.

    What is less finished can rank higher as a state (busy before completed), and without contested work the rest may
    look better: the cell then keeps the (most common) state of the usual reading, on the weaker basis of both. It gets
    `kk:mostStateHeld` where its word is then not the most common one.
    """
    rank, finished = order("CellState"), finished_order()
    states = query("graph/scenario/states")
    before = {row["cell"]: row for row in usual.select(states)}
    for row in store.select(states):
        was = before.get(row["cell"])
        if was and rank[row["state"] or ""] < rank[was["state"] or ""]:
            _set(store, row["cell"], "kk:state", was["state"])
            _set(store, row["cell"], "kk:stateBasis", _weaker_reading(row["basis"], was["basis"]))
        if was and row["most"] and was["most"] and finished[row["most"]] < finished[was["most"]]:
            _set(store, row["cell"], "kk:mostState", was["most"])
            _set(store, row["cell"], "kk:mostStateBasis", _weaker_reading(row["of_most"], was["of_most"]))
            _mark(store, [row["cell"]], "kk:mostStateHeld")
    return store


def _weaker_reading(one: str | None, other: str | None) -> str | None:
    return max(filter(None, (one, other)), key=order("Basis").__getitem__, default=None)


def _set(store: Store, node: str | None, name: str | None, value: str | None) -> None:
    store.remove(list(store.match(iri(node or ""), iri(name or ""))))
    store.add([(iri(node or ""), iri(name or ""), iri(value))] if value else [])


def _mark(store: Store, nodes: Iterable[str | None], name: str) -> None:
    store.add((iri(node or ""), iri(name), Literal(True)) for node in nodes)


@dataclass(frozen=True)
class Scenario:
    """What a view leaves out; the default leaves out nothing."""

    as_of: str | None = None
    stated_only: bool = False
    without: tuple[str, ...] = ()  # organisations, by IRI
    expectations: bool = True
    strict: bool = False  # of two readings the one that finds less
    supposed: tuple[tuple[str, str], ...] = ()  # work by IRI, with the status (a notation) that its last report gives


def apply(store: Store, scenario: Scenario) -> Store:
    """Drop from a store what a scenario leaves out, and write down each plan's date; return the store."""
    dates: dict[str, list[str]] = {}
    for row in store.select(REPORTS):
        dates.setdefault(row["plan"] or "", []).append(row["date"] or "")
    for plan, days in dates.items():
        as_of = scenario.as_of if scenario.as_of in days else days[-1]
        if as_of != days[-1]:
            _drop_later_reports(store, plan, as_of)
        store.add([(iri(plan), iri("kk:asOf"), typed(as_of, "xsd:date"))])
    if scenario.strict:
        _read_strictly(store, dates)
    for undertaking, status in scenario.supposed:
        store.replace(*suppose(store, undertaking, status))
    if scenario.stated_only:
        _mark(store, dates, "kk:statedOnly")
        _drop(store, store.select(query("graph/scenario/interpreted")))
    if not scenario.expectations:
        _drop(store, store.select(query("graph/scenario/expectations")))
    if scenario.without:
        _remove_partners(store, scenario.without)
    store.remove(store.construct(query("graph/scenario/no-longer-acting")))
    return store


def suppose(store: Store, undertaking: str, status: str) -> tuple[list[Triple], list[Triple]]:
    """Return what goes and what comes where the last report on some work gives a status, or, of none, a new report.

    Both are empty where the work is not in the store.
    """
    node, code = iri(undertaking), vocabulary().codes["Status"][status]
    came = store.construct(query("graph/scenario/supposed-report", undertaking=str(node)))
    last = store.select(query("graph/scenario/last-report", undertaking=str(node)))
    reports = {triple[0] for triple in came} or {iri(row["report"] or "") for row in last}
    properties = ["kk:status"] if status == FINISHED else ["kk:status", "kk:continuation"]
    gone = [triple for report in reports for name in properties for triple in store.match(report, iri(name))]
    gone += store.match(node, iri("kk:statusUnknown")) if reports else ()
    others = [triple[2] for report in reports for triple in store.match(report, iri("kk:alternativeReading"))]
    for other in others:  # which is no other reading where it is supposed
        gone += store.match(iri(other.value), iri("kk:status"), iri(code.iri))
    return gone, [*came, *((report, iri("kk:status"), iri(code.iri)) for report in reports)]


def report_dates(store: Store) -> list[tuple[str, str]]:
    """Return the report dates of the plans in a store, with their labels, oldest first."""
    return [(row["date"] or "", row["label"] or "") for row in store.select(REPORTS)]


def _drop_later_reports(store: Store, plan: str, as_of: str) -> None:
    """Drop what a plan reports after a date: nodes, values, and our summary of what is reported on later."""
    place = {"plan": str(iri(plan)), "date": str(typed(as_of, "xsd:date"))}
    store.remove(store.construct(query("graph/scenario/later-values", **place)))
    later = store.select(query("graph/scenario/later", **place))
    for about in {row["about"] for row in later if row["about"]}:
        _set(store, about, "kk:summary", None)
    _drop(store, later)


def _remove_partners(store: Store, organisations: tuple[str, ...]) -> None:
    """Drop involvements; an undertaking that so loses its last actor leaves the cells."""
    found = store.select(query("graph/scenario/without", organisations=", ".join(str(iri(o)) for o in organisations)))
    for lost in {row["lost"] for row in found if row["lost"]}:
        for place in ("kk:crossCutting", "kk:unplaced"):
            _set(store, lost, place, None)
    _drop(store, found)


def _drop(store: Store, rows: Iterable[Row]) -> None:
    for node in {iri(row["gone"]) for row in rows if row["gone"]}:
        store.remove([*store.match(node), *store.match(None, None, node)])
