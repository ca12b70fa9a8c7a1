"""What the engine says of things, for a page that only shows it: how far they are, on what date, and dates in words."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ketenkaart.graph.build.properties import periods
from ketenkaart.queries.matrix.progress import deliveries, progress
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.queries.things.addresses import Places
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.cells import ProgressTeller
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.dates import spoken

REPORTED = "SELECT ?report ?date WHERE { ?report a kk:StatusReport ; kk:asOf ?date }"
STANDS = "SELECT ?plan ?date WHERE { ?plan a kk:Plan ; kk:asOf ?date } ORDER BY ?plan"


def told(
    at: Mapping[str, Store], now: Store, beside: Mapping[str, Store] | None = None
) -> dict[str, dict[str, dict[str, str]]]:
    """Return by date, for each undertaking, how far it is, and for each deadline what came of it.

    `earlier` is the date of the last report on it, where what its plan said last does not speak of it itself. Empty
    values are left out. With `beside` only what is said otherwise than of those stores.
    """
    if beside is not None and all(store is beside[date] for date, store in at.items()):
        return {date: {} for date in at}
    teller, every = ProgressTeller(Speaker(now).source), progress(now)
    found, standing = {}, stands(at)
    for date, store in at.items():
        known, things = every if store is now else progress(store), dict[str, dict[str, str]]()
        dates = {row["report"]: row["date"] or "" for row in store.select(REPORTED)}
        for node, latest in every.items():
            one = known.get(node) or replace(latest, status="", state="", late="", passed="", report="", known=False)
            word, more = teller.work(one)
            said = {"word": word, "more": more, "status": one.status, "state": one.state, "late": one.late}
            reported = dates.get(one.report, "")
            earlier = reported if reported != standing[date].get(short(node).partition("/")[0], date) else ""
            things[short(node)] = said | {"report": short(one.report), "earlier": earlier}
        for came in deliveries(store):
            thing = short(came.deadline)
            day = standing[date].get(thing.partition("/")[0], date)
            said = {"delivery": teller.delivery(came, day), "on": came.on, "stand": teller.stand(came, day)}
            things[thing] = said | {"outcome": came.outcome}
        found[date] = {thing: kept for thing, said in things.items() if (kept := {k: v for k, v in said.items() if v})}
    if beside is not None:
        usual = told(beside, now)
        return {date: {k: v for k, v in known.items() if usual[date].get(k) != v} for date, known in found.items()}
    return found


def stands(at: Mapping[str, Store]) -> dict[str, dict[str, str]]:
    """Return by date at which of its own dates each plan stands: one without that date stands at its latest."""
    plans = {date: store.select(STANDS) for date, store in at.items()}
    return {date: {short(row["plan"] or ""): row["date"] or "" for row in rows} for date, rows in plans.items()}


def absent(at: Mapping[str, Store], now: Store, things: Iterable[str]) -> dict[str, list[str]]:
    """Return by date which things no report had named yet."""
    earlier = {date: store for date, store in at.items() if store is not now}
    names = {short(s.value): s for s, _, _ in now if hasattr(s, "value")} if earlier else {}
    kept = [(one, names[one]) for one in things] if earlier else []
    found = {date: [one for one, node in kept if not any(store.match(node))] for date, store in earlier.items()}
    return {date: found.get(date, []) for date in at}


def date_words(store: Store) -> dict[str, str]:
    """Return every day and period (EDTF) of a store in Dutch words, where the words are others than the value."""
    found = {str(getattr(o, "value", "")) for _, p, o in store if p.value in periods() or _day(o)}
    said = {value: spoken(value) for value in sorted(found)}
    return {value: words for value, words in said.items() if words != value}


def _day(node: object) -> bool:
    return str(getattr(getattr(node, "datatype", None), "value", "")).endswith("XMLSchema#date")


def addresses(store: Store) -> dict[str, str]:
    """Return where each passage stands, as a reader uses it."""
    return {short(passage): address for passage, address in sorted(Places(store).address.items())}
