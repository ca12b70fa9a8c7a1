"""What differs, on the terminal: two plans compared, many in tables, and a plan where work has another status."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix import CellRow
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.needs import source_line
from ketenkaart.queries.side_by_side.compare import Comparison
from ketenkaart.queries.side_by_side.municipalities import Covered
from ketenkaart.queries.side_by_side.overview import QUESTION, Overview, PlanGaps, PlanStep
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words import comparison, templates
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.visuals.overview import alike_in_words, counted, counted_in_words, overview_data, overview_rows, places
from ketenkaart.visuals.terminal.text import as_json, rows, table
from ketenkaart.words.phrases import wrap

MOST = 10  # plans with words of others that the screen names


def shown(found: Overview, municipalities: Sequence[Covered], form: str) -> str:
    """Return many plans as tables with what of them is alike and their regions, or as JSON or CSV."""
    if form == "json":
        return as_json(overview_data(found, municipalities))
    if form == "csv":
        return rows(overview_rows(found, municipalities), form)
    lines = [counted(len(found.plans)), wrap(templates("plans")["order"]), *_tallies(found), *_copies(found)]
    return "\n".join([*lines, *(table(head, body) for head, body in places(municipalities))])


def _tallies(found: Overview) -> list[str]:
    """Return in how many plans something stands: a row a question, or a matrix a model of rows and steps."""
    if found.by == QUESTION:
        body = [[column.label, str(t.something), str(t.nothing), str(t.unplaced)] for column, t in found.tallies()]
        return [table(templates("plans")["questions"], body)]
    cells = [(column.model, (column.label,), column.step, counted_in_words(tally)) for column, tally in found.tallies()]
    return [*_matrices("", cells), wrap(templates("plans")["legend"])]


def _matrices(corner: str, cells: Sequence[tuple[str, tuple[str, ...], str, str]]) -> list[str]:
    """Return a matrix a model of cells: model, what tells a row apart and last its title, step, text."""
    models: dict[str, dict[tuple[str, ...], dict[str, str]]] = {}
    for model, row, step, text in cells:
        models.setdefault(model, {}).setdefault(row, {})[step] = text
    parts = []
    for model, by_row in models.items():
        steps = list(dict.fromkeys(step for found in by_row.values() for step in found))
        parts += [model] if len(models) > 1 else []
        body = [[row[-1], *(found.get(step, "–") for step in steps)] for row, found in by_row.items()]
        parts.append(table([corner, *steps], body))
    return parts


def _copies(found: Overview) -> list[str]:
    words, shared = templates("plans")["alike"], [plan for plan in found.plans if plan.alike]
    sentences = [wrap(f"· {plan.title}: {alike_in_words(plan.alike)}", "  ") for plan in shared[:MOST]]
    rest = [f"  {words['rest'].format(count=len(shared) - MOST)}"] if len(shared) > MOST else []
    return [words["title"], *sentences, *rest] if shared else []


def compared(found: Comparison, form: str) -> str:
    """Return a comparison in a form: sentences, table, json or csv."""
    words, mode, every = templates("compare"), comparison.mode(found), comparison.rows(found)
    if form in ("json", "csv"):
        return rows(every, form)
    apart = [every.pop()["sentence"] for _ in found.apart]  # the last ones
    before, after = (source_line(side.store) for side in (found.before, found.after))
    if found.same_plan:  # what a reader must know of the plan stands once
        before = before.partition("\n")[0]
    sides = words["sides"][mode].format(before=before, after=after).splitlines()
    if not every:
        sentences = [wrap(words["none"][mode])]
    elif form == "table":
        stated = [fields for _, fields in comparison.statements(found)]
        tables = ((stated, words["table"]), (list(map(comparison.change_words, found.changes)), words["columns"]))
        sentences = [rows(data, "table", columns) for data, columns in tables if data]
    else:
        which, titles = "what" if found.same_plan else "whose", {"one": found.before.title, "other": found.after.title}
        heads = read_content(content_path("visuals", "words", "compare.yaml"))["whose"] | words["heads"]
        every.sort(key=lambda row: [*heads].index(row[which]))
        parts = [(heads[name].format(**titles), [*part]) for name, part in groupby(every, lambda row: row[which])]
        sentences = ["\n".join(f"{len(part):>5}  {head}" for head, part in parts)]
        for head, part in parts:
            lines = [wrap(f"· {row['sentence']}", "  ") for row in part]
            sentences.append("\n".join([f"{head} ({len(part)})", *lines]))
    first, last = ("\n".join(map(wrap, lines)) for lines in (sides, [*comparison.notes(found), *apart]))
    return "\n\n".join([first, *sentences, last])


def plan_cells(found: Sequence[PlanStep], form: str) -> str:
    """Return what plans say at their steps, a matrix a model; to a program a row a plan and step."""
    if form != "table":
        named = [{"plan": one.plan, "title": one.title, "barrier": one.barrier, **vars(one.tally)} for one in found]
        return rows(named, form)
    words = templates("plans")
    cells = [(one.model, (one.plan, one.title), one.step, counted_in_words(one.tally)) for one in found]
    matrices = _matrices(words["by_plan"]["plan"], cells)
    return "\n".join([wrap(words["order"]), *matrices, wrap(words["by_plan"]["cells"])])


def plan_gaps(found: Sequence[PlanGaps], form: str) -> str:
    """Return how many questions plans leave, by weight."""
    if form != "table":
        data = [{"plan": one.plan, "title": one.title, **one.counts, "unasked": one.unasked} for one in found]
        return rows(data, form)
    words, weights = templates("plans")["by_plan"], vocabulary().codes["Severity"].values()
    body = [[one.title, *(str(one.counts[w.notation]) for w in weights), str(one.unasked)] for one in found]
    head = [words["plan"], *(weight.label for weight in weights), words["unasked"]]
    return "\n".join([wrap(templates("plans")["order"]), table(head, body), wrap(words["gaps"])])


def changed_cells(before: Sequence[CellRow], after: Sequence[CellRow]) -> list[dict[str, Any]]:
    """Return the cells that say something else: `barrier`, `column`, `plan`, and their words `before` and `after`."""
    wording = CellWording()
    was = {(cell.plan, cell.barrier, cell.column): wording.line(cell) for cell in before}
    return [
        {"barrier": cell.barrier, "column": cell.column, "before": old, "after": wording.line(cell), "plan": cell.plan}
        for cell in after
        if (old := was.get((cell.plan, cell.barrier, cell.column), "")) != wording.line(cell)
    ]


def changed(cells: Sequence[Sequence[CellRow]], gaps: Sequence[Sequence[Gap]]) -> dict[str, Any]:
    """Return the `cells` and `gaps` (before, after) that say something else; `counts`: cells that count otherwise."""
    read = changed_cells(*cells)
    reworded = {(row["plan"], row["barrier"], row["column"]) for row in read}
    counts = [
        {"barrier": new.barrier, "column": new.column, "plan": new.plan}
        for old, new in zip(*cells, strict=True)
        if old.spread != new.spread and (new.plan, new.barrier, new.column) not in reworded
    ]
    return {"cells": read, "counts": counts, "all": len(cells[0]), "gaps": changed_gaps(*gaps)}


def supposed_cells(store: Store, supposed: str, before: Sequence[CellRow], after: Sequence[CellRow], form: str) -> str:
    """Return the changed cells in a form; `supposed`: what is supposed."""
    labels, words, across = Labels(store), templates("supposed"), CellWording().words["across"]
    found = changed_cells(before, after)
    if form != "table":
        return rows(found, form, columns=("barrier", "column", "before", "after", "plan"))
    kinds = {cell.column: cell.column_label for cell in after}
    lines = [words["cells"].format(count=len(found), all=len(after))]
    for row in found:
        step = labels.barrier(row["barrier"]) or across
        lines.append(words["cell"].format(**{**row, "step": step, "column": kinds[row["column"]]}))
    return _supposed(supposed, lines)


def changed_gaps(before: Sequence[Gap], after: Sequence[Gap]) -> list[dict[str, Any]]:
    """Return the questions that go, come, weigh (`before`, `after`) or read otherwise (`was`: the sentence now)."""
    found = []
    for pair in _pairs(before, after):
        (was, old), (would, new) = ((one.severity, one.sentence) if one else ("", "") for one in pair)
        if (gap := pair[1] or pair[0]) and (was, old) != (would, new):
            row = {"query": gap.query, "subject_label": gap.subject_label, "number": gap.number}
            row |= {"before": was, "after": would, "was": old if new not in ("", old) else ""}
            found.append({**row, "sentence": gap.sentence})
    return found


def supposed_gaps(supposed: str, before: Sequence[Gap], after: Sequence[Gap], form: str) -> str:
    """Return the changed questions in a form; `supposed`: what is supposed."""
    words, severity = templates("supposed"), vocabulary().codes["Severity"]
    found = changed_gaps(before, after)
    if form != "table":
        return rows(found, form, columns=("query", "subject_label", "number", "before", "after", "was", "sentence"))
    lines = [words["gaps"].format(count=len(found))]
    for row in found:
        stays = "reads" if row["before"] == row["after"] else "weighs"
        change = stays if row["before"] and row["after"] else "comes" if row["after"] else "goes"
        weights = {name: severity[row[name]].label for name in ("before", "after") if row[name]}
        sentence = words["both"].format(**row) if row["was"] else row["sentence"]
        lines.append(words[change].format(sentence=sentence, **weights))
    return _supposed(supposed, lines)


def _supposed(supposed: str, lines: Iterable[str]) -> str:
    heading = templates("supposed")["heading"].format(supposed=supposed)
    return "\n".join(wrap(line, "  ") for line in (heading, *lines))


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
