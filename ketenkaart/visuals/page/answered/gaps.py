"""The gaps as the page shows them: who might take each up and why, and what is worth discussing in them."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.findings.gaps import ask_plans
from ketenkaart.queries.findings.points import points
from ketenkaart.queries.partners.candidates import Candidates, Reason
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.words import Speaker, plan_key
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.candidates import ReasonTeller
from ketenkaart.visuals.in_words.points import PointTeller
from ketenkaart.visuals.short_ids import short

MOST = 2  # undertakings that a reason names; the page says that there are more


def gaps(stores: Sequence[Store], asked: Sequence[Gap] | None = None) -> list[dict[str, Any]]:
    """Return the gaps of each plan, hoog first; `candidates` says who might, each with reasons and the work meant.

    `asked`: the same gaps, where they were asked already.
    """
    named = ("subject", "evidence", "detail")
    might = {
        plan_key(store): (Candidates(store), ReasonTeller(speaker), speaker)
        for store, speaker in zip(stores, map(Speaker, stores), strict=True)
    }
    found = []
    for gap in ask_plans(stores) if asked is None else asked:
        candidates, teller, speaker = might[gap.plan]
        who = [
            {"who": short(one.iri), "why": [_reason(teller, gap, reason) for reason in one.reasons]}
            for one in candidates.of(gap)
        ]
        row, *also = (
            {
                **asdict(one),
                **{name: short(getattr(one, name) or "") for name in named},
                "told": speaker.detail(catalogue()[one.query], one.detail),
            }
            for one in (gap, *gap.also)
        )
        found.append({**row, "mark": gap.mark, "also": also, "candidates": who})
    return found


def _reason(teller: ReasonTeller, gap: Gap, reason: Reason) -> dict[str, Any]:
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
