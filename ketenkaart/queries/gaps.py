"""Asks the gap queries, and says each row in a sentence."""

from collections.abc import Iterable
from dataclasses import replace

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.queries.catalogue import Query, shelf
from ketenkaart.queries.gap import Gap, _gap
from ketenkaart.queries.resolve import resolve, resolve_all
from ketenkaart.queries.words import Speaker
from ketenkaart.store import Store
from ketenkaart.words.names import fold

PLAN = "SELECT ?key WHERE { ?plan a kk:Plan ; dcterms:identifier ?key }"


def ask(store: Store, queries: Iterable[Query] | None = None) -> list[Gap]:
    """Return the rows of gap queries (all of them by default), hoog first, each with its sentence."""
    speaker = Speaker(store)
    plan = plan_key(store)
    found = []
    for query in shelf("gaps") if queries is None else queries:
        for row in store.select(query.sparql):
            gap = replace(_gap(query, row), plan=plan)
            named = tuple(speaker.listed.of("breath", row.get("breath") or ""))
            found.append(replace(gap, sentence=speaker.sentence(query, gap, row), named=named))
    return _heaviest_first(found)


def plan_key(store: Store) -> str:
    """Return the key of a store's plan; the first one's, where it holds several; nothing where it holds none."""
    return next((row["key"] or "" for row in store.select(PLAN)), "")


def ask_plans(stores: Iterable[Store]) -> list[Gap]:
    """Return the rows of all gap queries, asked of each plan apart, hoog first."""
    return _heaviest_first(gap for store in stores for gap in ask(store))


def select(
    store: Store,
    gaps: Iterable[Gap],
    *,
    barrier: str | None = None,
    kind: str | None = None,
    partner: str | None = None,
    severity: str | None = None,
) -> list[Gap]:
    """Return the gaps that fit; each filter is what a user types (notation, label or alias).

    A gap fits a partner also where that partner is its subject, or is named in one breath with it.
    Raises KetenkaartError for a name that is unknown.
    """
    codes = vocabulary().codes
    step = _notation(store, barrier, "/model/")
    body = resolve(store, partner, among="/org/") if partner else None
    sort = _among(codes["InterventionKind"], kind)
    weight = _among(codes["Severity"], severity)
    organisation = _notation(store, partner, "/org/")
    return [
        gap
        for gap in gaps
        if (step is None or gap.barrier == step)
        and (sort is None or gap.kind == sort)
        and (weight is None or gap.severity == weight)
        and (body is None or gap.partner == organisation or body.iri in (gap.subject, *gap.named))
    ]


def _heaviest_first(found: Iterable[Gap]) -> list[Gap]:
    order = {c.notation: c.order for c in vocabulary().codes["Severity"].values()}
    return sorted(
        found,
        key=lambda g: (order.get(g.severity, 9), g.query, g.subject_label, *map(str, (g.barrier, g.kind, g.detail))),
    )


def _notation(store: Store, name: str | None, among: str) -> str | None:
    if name is None:
        return None
    found = resolve_all(store, name, among) or [resolve(store, name, among)]
    notations = {
        row["notation"]
        for thing in found
        for row in store.select(f"SELECT ?notation WHERE {{ <{thing.iri}> skos:notation ?notation }}")
    }
    if len(notations) > 1:  # one step of two models has one notation; anything else is a choice to make
        resolve(store, name, among)
    return min(filter(None, notations), default=None)


def _among(codes: dict[str, Concept], name: str | None) -> str | None:
    if name is None:
        return None
    known = {fold(word): c.notation for c in codes.values() for word in (c.notation, c.label)}
    if fold(name) not in known:
        raise KetenkaartError(f"“{name}” kennen wij niet.{did_you_mean(name, known)} Kies uit: {', '.join(codes)}.")
    return known[fold(name)]
