"""What becomes otherwise where some work is taken to have another status: cells before and after, questions that go."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix import CellRow
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.visuals.in_words import templates
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.visuals.terminal.text import rows
from ketenkaart.words.phrases import wrap


def changed_cells(wording: CellWording, before: Sequence[CellRow], after: Sequence[CellRow]) -> list[dict[str, Any]]:
    """Return the cells that say something else: `barrier`, `column`, `plan`, and their words `before` and `after`."""
    was = {(cell.plan, cell.barrier, cell.column): wording.line(cell) for cell in before}
    return [
        {"barrier": cell.barrier, "column": cell.column, "before": old, "after": wording.line(cell), "plan": cell.plan}
        for cell in after
        if (old := was.get((cell.plan, cell.barrier, cell.column), "")) != wording.line(cell)
    ]


def cells(store: Store, supposed: str, before: Sequence[CellRow], after: Sequence[CellRow], form: str) -> str:
    """Return the changed cells in a form; `supposed`: what is supposed."""
    labels, words = Labels(store), templates("supposed")
    wording = CellWording(labels.source)
    found = changed_cells(wording, before, after)
    if form != "table":
        return rows(found, form, columns=("barrier", "column", "before", "after", "plan"))
    kinds = {cell.column: cell.column_label for cell in after}
    lines = [words["heading"].format(supposed=supposed), words["cells"].format(count=len(found), all=len(after))]
    for row in found:
        step = labels.barrier(row["barrier"]) or wording.words["across"]
        lines.append(words["cell"].format(**{**row, "step": step, "column": kinds[str(row["column"])]}))
    return "\n".join(wrap(line, "  ") for line in lines)


def changed_gaps(before: Sequence[Gap], after: Sequence[Gap]) -> list[dict[str, Any]]:
    """Return the questions that go, come, weigh or read otherwise; their weights `before` and `after`, or nothing."""
    found = []
    for was, would in _pairs(before, after):
        gap = would or was
        weights = {"before": was.severity if was else "", "after": would.severity if would else ""}
        if gap and (was is None or would is None or (was.severity, was.sentence) != (would.severity, would.sentence)):
            row = {"query": gap.query, "subject_label": gap.subject_label, "number": gap.number}
            found.append({**row, **weights, "sentence": gap.sentence})
    return found


def gaps(supposed: str, before: Sequence[Gap], after: Sequence[Gap], form: str) -> str:
    """Return the changed questions in a form; `supposed`: what is supposed."""
    words, severity = templates("supposed"), vocabulary().codes["Severity"]
    found = changed_gaps(before, after)
    if form != "table":
        return rows(found, form, columns=("query", "subject_label", "number", "before", "after", "sentence"))
    lines = [words["heading"].format(supposed=supposed), words["gaps"].format(count=len(found))]
    for row in found:
        stays = "reads" if row["before"] == row["after"] else "weighs"
        change = stays if row["before"] and row["after"] else "comes" if row["after"] else "goes"
        weights = {name: severity[row[name]].label for name in ("before", "after") if row[name]}
        lines.append(words[change].format(sentence=row["sentence"], **weights))
    return "\n".join(wrap(line, "  ") for line in lines)


def _pairs(before: Sequence[Gap], after: Sequence[Gap]) -> Iterator[tuple[Gap | None, Gap | None]]:
    """Yield each question as it was and would be: of one subject also where what it is about has another detail."""
    old, new = ({(gap.plan, gap.key): gap for gap in found} for found in (before, after))
    yield from ((old[key], new[key]) for key in old if key in new)
    left: dict[tuple[str | None, ...], tuple[list[Gap], list[Gap]]] = {}
    for place, of, other in ((0, old, new), (1, new, old)):
        for key, gap in of.items():
            if key not in other:
                about = gap.plan, gap.query, gap.subject, gap.barrier, gap.kind, gap.partner
                left.setdefault(about, ([], []))[place].append(gap)
    for gone, fresh in left.values():
        yield from zip_longest(gone, fresh)
