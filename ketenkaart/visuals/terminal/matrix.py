"""The matrix on a terminal, and what is lost from each cell when organisations are left out."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from ketenkaart.ontology.terms import matches, vocabulary
from ketenkaart.queries.matrix import CellRow
from ketenkaart.queries.partners.losses import CellLoss, Loss, Losses
from ketenkaart.queries.rows.labels import Labels, plan_title
from ketenkaart.queries.rows.needs import source_line
from ketenkaart.queries.rows.records import engine_rows
from ketenkaart.store import Store
from ketenkaart.visuals.in_words import templates
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.visuals.in_words.losses import LossWording
from ketenkaart.visuals.terminal.text import rows, table
from ketenkaart.words.names import joined
from ketenkaart.words.phrases import wrap

CELL_KEYS = (
    *("barrier", "column", "state", "most_state", "state_basis", "support_only", "initiatives"),
    *("families", "partners", "spread", "expected"),
)
LISTS = ("acts", "last_actor", "only_lead", "no_lead", "only_collective", "last_direct", "below")
Cells = Sequence[CellRow]
PlanLoss = tuple[Store, Losses, Loss]  # of one plan


def coverage(store: Store, cells: Cells, form: str, strict: Cells = ()) -> str:
    """Return the matrix, a table a barrier model; of `strict` (the same cells, read strictly) what does not stand."""
    several = len({cell.plan for cell in cells}) > 1
    if form != "table":
        return rows(cell_rows(cells), form)
    models: dict[str, dict[str, str]] = {}
    uses: dict[str, str] = {}
    for row in engine_rows(store, "stappen"):
        models.setdefault(row["model"] or "", {})[row["notation"] or ""] = row["label"] or ""
        uses[row["key"] or ""] = row["model"] or ""
    wording, strict_cells = CellWording(), {cell.cell: cell for cell in strict}
    lines = [*map(wrap, source_line(store).splitlines())]
    for model, steps in models.items():
        by_row: dict[tuple[str, ...], dict[str | None, CellRow]] = {}
        for cell in cells:
            if uses[cell.plan] == model:
                by_row.setdefault((cell.column_label, *([cell.plan] if several else [])), {})[cell.barrier] = cell
        body = [
            [*row, *(_cell(found.get(step), wording, strict_cells) for step in (*steps, None))]
            for row, found in by_row.items()
        ]
        lines += ["", model] if len(models) > 1 else []
        lines.append(table(["", *(["Plan"] if several else []), *steps.values(), wording.words["across"]], body))
    for match in matches():
        if {match.one_model, match.other_model} <= set(models):
            lines.append(wrap(templates("models")["close" if match.close else "related"].format(**asdict(match))))
    marks = " · ".join(f"{code.screen} {code.label}" for code in vocabulary().codes["Basis"].values())
    lines.append(wrap(f"Hoe weten we dit? {marks}"))
    return "\n".join([*lines, *([wrap(wording.readings["legend"])] if strict else [])])


def _cell(cell: CellRow | None, wording: CellWording, strict: Mapping[str, CellRow]) -> str:
    if cell is None or not (cell.initiatives or cell.expected or cell.is_undecided):
        return " ".join(["–", *(wording.notes(cell) if cell else [])])
    if cell.is_undecided:
        return wording.line(cell)
    word, basis = wording.word(cell), vocabulary().codes["Basis"]
    if not cell.initiatives:
        return ", ".join(filter(None, [word, wording.words["expected"].get(cell.state) if cell.expected else ""]))
    mark = basis[cell.most_basis].screen if cell.most_basis else ""
    text = f"{', '.join([word, *wording.notes(cell)])} ({cell.families}) {mark}".strip()
    other = wording.falls(cell, strict.get(cell.cell)) if strict else ""
    return f"{text}; {other}" if other else text


def cell_rows(cells: Cells) -> list[dict[str, Any]]:
    """Return cells for a program: with `open` where a plan is not wholly placed, and `plan` where there are more."""
    left = ("open",) if any(cell.open for cell in cells) else ()
    keys = (*CELL_KEYS, *left, *(("plan",) if len({cell.plan for cell in cells}) > 1 else ()))
    return [{key: getattr(cell, key) for key in keys} for cell in cells]


def coverage_without(
    store: Store, cells: Cells, gone: Sequence[str], losses: Sequence[PlanLoss], form: str, strict: Cells = ()
) -> str:
    """Return cells and what each plan loses: matrix and sentences, or rows, those of kinds without cells at the end."""
    if form == "table":
        speaker = Labels(store)
        title = LossWording(speaker).words["title"].format(names=joined([speaker.labels[one] for one in gone]))
        lines = [line for one in losses for line in _plan(*one, cells, several=len(losses) > 1)]
        return "\n".join([coverage(store, cells, form, strict), "", title, *lines])
    data = _rows(cells, losses)
    if form == "csv":
        data = [row | {f"lost_{name}": found for name, found in row.pop("lost").items()} for row in data]
    return rows(data, form)


def _rows(cells: Cells, losses: Sequence[PlanLoss]) -> list[dict[str, Any]]:
    lost = {(loss.plan, cell.barrier, cell.column): _lists(one, cell) for _, one, loss in losses for cell in loss.cells}
    nowhere: dict[str, list[str]] = {name: [] for name in LISTS}
    rows = [
        {**row, "lost": lost.get((cell.plan, cell.barrier, cell.column), nowhere)}
        for cell, row in zip(cells, cell_rows(cells), strict=True)
    ]
    nothing = dict.fromkeys(rows[0]) if rows else {}
    for _, one, loss in losses:
        for block in loss.blocks:
            counted = {"column": block.column, "support_only": False, "expected": False, **one.counts(block)}
            of_plan = {"plan": loss.plan} if "plan" in nothing else {}
            rows.append({**nothing, "spread": "", **counted, **of_plan, "lost": _lists(one, block)})
    return rows


def _lists(losses: Losses, cell: CellLoss) -> dict[str, list[str]]:
    return {name: [losses.names[one].identifier for one in getattr(cell, name)] for name in LISTS}


def _plan(store: Store, plan_losses: Losses, loss: Loss, cells: Cells, *, several: bool) -> list[str]:
    speaker = Labels(store)
    wording = LossWording(speaker, plan_losses.names)
    words = wording.words
    lines = [*(["", plan_title(store)] if several else []), wrap(wording.intro(loss))]
    if not loss.acts:
        return lines
    lines.append(wrap(wording.headline(loss)))
    labels, label = {cell.column: cell.column_label for cell in cells}, vocabulary().label
    at = [(labels[cell.column], speaker.barrier(cell.barrier) or words["all_steps"], cell) for cell in loss.cells]
    at += [(label("InterventionKind", block.column), words["no_step"], block) for block in loss.blocks]
    body = [[column, step, wording.cell(cell)] for column, step, cell in at if cell.lost]
    lines += ["", f"{wording.heading('cells')} ({len(body)})"]
    lines.append(table(words["columns"], body) if body else words["none"])
    lists = [(heading, getattr(loss, name)) for name, heading in wording.lists().items()]
    lists += [(wording.block(loss, block), block.acts) for block in loss.blocks]
    return lines + [
        wrap(f"{heading} ({len(works)}): {wording.works(works) or words['none']}", "  ") for heading, works in lists
    ]
