"""Asks the gap queries, and says each row in a sentence."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from ketenkaart.content import room
from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.ontology.terms import Concept, vocabulary
from ketenkaart.queries.asking.catalogue import SILENCE, Query, shelf
from ketenkaart.queries.asking.resolve import resolve, resolve_all
from ketenkaart.queries.findings.silence import Silences, folded
from ketenkaart.queries.rows.gap import Finding, Gap, found_by
from ketenkaart.queries.rows.needs import ask_within, needs
from ketenkaart.queries.rows.words import Speaker, plan_key
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.names import fold


def ask(store: Store, queries: Iterable[Query] | None = None) -> list[Gap]:
    """Return the rows of gap queries (all of them by default), hoog first, each with its sentence.

    Rows about one silence are one row, under the heaviest question (`silence.py`). What a plan could not have said is
    not asked of it (`needs.py`).
    """
    speaker, silences = Speaker(store), Silences(store)
    plan = plan_key(store)
    found: list[tuple[Gap, str, bool]] = []
    unmet = [need.name for need in needs(store) if not need.met]
    for query in shelf("gaps") if queries is None else queries:
        for row in ask_within(store, query, unmet):
            gap = found_by(query, row, plan)
            named = tuple(speaker.names_in.of("breath", row.get("breath") or ""))
            variant, sentence = speaker.said(query, gap, row)
            gap = replace(gap, variant=variant, sentence=sentence, named=named)
            silence = row.get(SILENCE)
            found.append((gap, silences.of(silence), silence == gap.detail))
    return folded(sorted(found, key=lambda pair: weight(pair[0])), speaker)


def ask_plans(stores: Iterable[Store]) -> list[Gap]:
    """Return the rows of all gap queries, asked of each plan apart, hoog first."""
    return sorted((gap for store in stores for gap in ask(store)), key=weight)


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

    A gap fits a partner also where that partner is its subject or is named in one breath with it, and step, kind or
    partner also by what is folded in it.
    Raises KetenkaartError for a name that is unknown.
    """
    codes = vocabulary().codes
    step = _notation(store, barrier, "/model/")
    body = resolve(store, partner, among="/org/") if partner else None
    sort = _among(codes["InterventionKind"], kind)
    heaviness = _among(codes["Severity"], severity)
    organisation = _notation(store, partner, "/org/")

    def fits(found: Finding) -> bool:
        return (
            (step is None or found.barrier == step)
            and (sort is None or found.kind == sort)
            and (body is None or found.partner == organisation or body.iri in (found.subject, *found.named))
        )

    return [
        gap
        for gap in gaps
        if (heaviness is None or gap.severity == heaviness) and any(fits(found) for found in (gap, *gap.also))
    ]


@cache
def _turns() -> dict[str, int]:
    """Return in which order questions of one weight stand (`queries/volgorde.yaml`)."""
    return {name: place for place, name in enumerate(read_content(room("queries", "volgorde.yaml"))["order"])}


def weight(gap: Gap) -> tuple[int | str, ...]:
    """Return what gaps are sorted by: hoog first, then as the questions stand in their list, then by name.

    No two gaps share it, so that no order depends on what was read first.
    """
    order = {c.notation: c.order for c in vocabulary().codes["Severity"].values()}
    heaviest = order.get(gap.severity, 9)
    turn = _turns().get(gap.query, len(_turns()))
    about = (gap.subject_label, str(gap.barrier), str(gap.kind), str(gap.detail), gap.subject, str(gap.partner))
    return heaviest, turn, gap.query, *about


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
