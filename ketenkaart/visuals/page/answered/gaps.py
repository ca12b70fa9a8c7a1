"""The gaps as the page shows them: who might take each up and why, and what is worth discussing in them."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.findings.gaps import ask_plans
from ketenkaart.queries.findings.points import points
from ketenkaart.queries.partners.candidates import Candidate, Candidates, Reason
from ketenkaart.queries.rows.gap import Finding, Gap
from ketenkaart.queries.rows.words import Speaker, plan_key
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.points import PointTeller, ReasonTeller
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.names import fold

MOST = 2  # undertakings that a reason names; the page says that there are more


def gaps(stores: Sequence[Store], asked: Sequence[Gap] | None = None) -> list[dict[str, Any]]:
    """Return the gaps of each plan, hoog first; `candidates` says who might, each with reasons and the work meant.

    What is folded in a gap has its own; those of the gap are of all that it holds, as the reader of its row has only
    that row. `asked`: the same gaps, where they were asked already.
    """
    named = ("subject", "evidence", "detail")
    might = {
        plan_key(store): (Candidates(store), ReasonTeller(speaker), speaker)
        for store, speaker in zip(stores, map(Speaker, stores), strict=True)
    }
    found = []
    for gap in ask_plans(stores) if asked is None else asked:
        candidates, teller, speaker = might[gap.plan]
        held = [(one, candidates.of(one)) for one in (gap, *gap.also)]
        row, *also = (
            {
                **asdict(one),
                **{name: short(getattr(one, name) or "") for name in named},
                "told": speaker.detail(catalogue()[one.query], one.detail),
                "candidates": _who(teller, [(one, who)]),
            }
            for one, who in held
        )
        found.append({**row, "mark": gap.mark, "also": also, "candidates": _who(teller, held)})
    return found


def _who(teller: ReasonTeller, held: Sequence[tuple[Finding, Sequence[Candidate]]]) -> list[dict[str, Any]]:
    """Return who might take up any of some findings, by name in the alphabet, each with every reason once."""
    why: dict[str, list[dict[str, Any]]] = {}
    labels = {one.iri: one.label for _, who in held for one in who}
    for finding, who in held:
        for one in who:
            said = (_reason(teller, finding, reason) for reason in one.reasons)
            mine = why.setdefault(one.iri, [])
            mine.extend(reason for reason in said if reason not in mine)
    return [{"who": short(iri), "why": why[iri]} for iri in sorted(why, key=lambda iri: (fold(labels[iri]), iri))]


def _reason(teller: ReasonTeller, gap: Finding, reason: Reason) -> dict[str, Any]:
    work = {"work": list(map(short, reason.work[:MOST])), "more": len(reason.work) > MOST} if reason.work else {}
    return {"said": teller.say(gap, reason), **work}


def discussed(stores: Sequence[Store], asked: Sequence[Gap]) -> list[dict[str, Any]]:
    """Return what is worth discussing in the gaps of each plan, in words, and by which choices one sees its rows."""
    found = []
    for store in stores:
        teller, mine = PointTeller(Speaker(store)), [gap for gap in asked if gap.plan == plan_key(store)]
        for point in points(store, mine):
            kept = {name: getattr(point, name) for name in ("name", "query", "plan", "weights", "barriers")}
            found.append({**kept, **asdict(teller.say(point))})
    return found
