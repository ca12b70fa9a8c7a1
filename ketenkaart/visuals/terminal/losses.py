"""The matrix as it is, with what is lost from each cell when organisations are left out, on the command line."""

from collections.abc import Sequence
from typing import Any

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import CellRow
from ketenkaart.queries.partners.losses import CellLoss, Loss, Losses
from ketenkaart.queries.rows.words import Speaker, plan_title
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.losses import LossTeller
from ketenkaart.visuals.terminal import matrix, text
from ketenkaart.words.names import joined
from ketenkaart.words.source import wrapped

LISTS = ("acts", "last_actor", "only_lead", "no_lead", "last_direct")
Asked = tuple[Store, Losses, Loss]  # of one plan


def coverage(
    store: Store,
    cells: Sequence[CellRow],
    gone: Sequence[str],
    asked: Sequence[Asked],
    form: str,
    strict: Sequence[CellRow] = (),
) -> str:
    """Return the cells of some plans and what each loses: the matrix and sentences, or rows as JSON or CSV.

    A row of JSON has the keys of a cell and `lost`: lists of identifiers, as `show` takes them (see `Lost` and
    `CellLoss`); CSV has a column for each list. A kind without cells gets a row after the cells where the
    organisations act in it; its state is null.
    """
    if form == "table":
        speaker = Speaker(store)
        title = LossTeller(speaker).words["title"].format(names=joined([speaker.labels[one] for one in gone]))
        said = [line for one in asked for line in _plan(*one, cells, several=len(asked) > 1)]
        return "\n".join([matrix.coverage(store, cells, form, strict), "", title, *said])
    data = _rows(cells, asked)
    if form == "csv":
        data = [
            {**{k: v for k, v in row.items() if k != "lost"}, **{f"lost_{k}": v for k, v in row["lost"].items()}}
            for row in data
        ]
    return text.rows(data, form)


def _rows(cells: Sequence[CellRow], asked: Sequence[Asked]) -> list[dict[str, Any]]:
    found = {(loss.plan, cell.barrier, cell.column): (known, cell) for _, known, loss in asked for cell in loss.cells}
    empty: dict[str, list[str]] = {name: [] for name in LISTS}
    rows = []
    for cell, row in zip(cells, matrix.cell_rows(cells), strict=True):
        place = cell.plan, cell.barrier, cell.column
        rows.append({**row, "lost": _lists(*found[place]) if place in found else empty})
    nothing = dict.fromkeys(rows[0]) if rows else {}
    for _, known, loss in asked:
        for block in loss.blocks:
            counted = {"column": block.column, "support_only": False, "expected": False, **known.counts(block)}
            of_plan = {"plan": loss.plan} if "plan" in nothing else {}
            rows.append({**nothing, "spread": "", **counted, **of_plan, "lost": _lists(known, block)})
    return rows


def _lists(known: Losses, cell: CellLoss) -> dict[str, list[str]]:
    return {name: [known.names[one].identifier for one in getattr(cell, name)] for name in LISTS}


def _plan(store: Store, known: Losses, loss: Loss, cells: Sequence[CellRow], *, several: bool) -> list[str]:
    speaker = Speaker(store)
    teller = LossTeller(speaker, known.names)
    words = teller.words
    lines = [*(["", plan_title(store)] if several else []), wrapped(teller.intro(loss))]
    if not loss.acts:
        return lines
    labels = {cell.column: cell.column_label for cell in cells}
    body = [
        [labels[cell.column], speaker.barrier(cell.barrier) or words["all_steps"], teller.cell(cell)]
        for cell in loss.cells
        if cell.lost
    ] + [
        [vocabulary().label("InterventionKind", block.column), words["no_step"], teller.cell(block)]
        for block in loss.blocks
        if block.lost
    ]
    lines += ["", f"{teller.heading('cells')} ({len(body)})"]
    lines.append(text.table(words["columns"], body) if body else words["none"])
    lists = [(heading, getattr(loss, name)) for name, heading in teller.lists().items()]
    lists += [(teller.block(loss, block), block.acts) for block in loss.blocks]
    return lines + [
        wrapped(f"{heading} ({len(works)}): {teller.works(works) or words['none']}", "  ") for heading, works in lists
    ]
