"""What a plan loses without whom, as the page shows it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ketenkaart.queries.partners.losses import Loss, Losses
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.losses import LossWording
from ketenkaart.visuals.short_ids import short, unique
from ketenkaart.words.names import folded

GONE = ("last_actor", "only_lead")  # the lists of a loss of which no other organisation is named
MOST_START = 8  # partners with whom the screen Wat als begins


def losses(stores: Sequence[Store], organisations: Iterable[str]) -> list[dict[str, Any]]:
    """Return what each plan in which they act loses without some organisations, in the form of a row of `without`."""
    gone = list(organisations)
    found = [(LossWording(Labels(store), one.names), one, one.of(gone)) for store in stores for one in [Losses(store)]]
    return [loss_row(wording, one, loss) for wording, one, loss in found if loss.acts]


def loss_row(wording: LossWording, losses_of: Losses, loss: Loss) -> dict[str, Any]:
    """Return one loss as the page shows it; see `losses`."""
    lists = {name: list(map(short, getattr(loss, name))) for name in wording.lists()}
    cells = [
        {
            **{"barrier": cell.barrier, "column": cell.column, "phrase": wording.cell(cell)},
            **{name: list(map(short, getattr(cell, name))) for name in wording.words["cell"]},
        }
        for cell in (*loss.cells, *loss.blocks)
        if cell.lost
    ]
    named = [
        (place, {name: [short(one) for one in getattr(loss, name) if one in place.members] for name in GONE})
        for place in losses_of.places
    ]
    blocks = [{"phrase": wording.block(loss, block), "acts": list(map(short, block.acts))} for block in loss.blocks]
    return {
        "plan": loss.plan,
        "headline": wording.headline(loss),
        "phrase": wording.intro(loss),
        **lists,
        "cells": cells,
        "blocks": blocks,
        "places": [{"step": one.barrier, "kind": one.kind, **gone} for one, gone in named if any(gone.values())],
    }


def work_places(losses_of: Losses) -> list[dict[str, Any]]:
    """Return the work at each step, at all of them, and of each kind without cells, in the order of its states."""
    return [
        {"plan": losses_of.plan, "step": place.barrier, "kind": place.kind, "things": list(map(short, place.work))}
        for place in losses_of.places
        if place.work or not place.kind
    ]


def most_missed(losses: Mapping[str, Loss], labels: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return without whom most falls away: at most steps, then of most work; by alphabet, not ranked."""
    found = {one: loss for one, loss in losses.items() if loss.last_actor or loss.only_lead}
    steps = {one: unique(cell.barrier or "" for cell in found[one].cells if cell.last_actor) for one in found}

    def most_first(one: str) -> tuple[int, int, int, str]:
        return -len(steps[one]), -len(found[one].last_actor), -len(found[one].only_lead), labels[one]

    first = sorted(found, key=most_first)[:MOST_START]
    return [
        {
            **{"who": short(one), "plan": found[one].plan, "steps": steps[one]},
            **{"alone": len(found[one].last_actor), "lead": len(found[one].only_lead)},
        }
        for one in sorted(first, key=lambda one: folded(labels[one]))
    ]
