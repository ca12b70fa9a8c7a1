"""Plans side by side on the terminal: two compared, and many as tables and rows."""

from collections.abc import Sequence
from itertools import groupby

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.rows.needs import source_line
from ketenkaart.queries.side_by_side.compare import Comparison
from ketenkaart.queries.side_by_side.municipalities import Covered
from ketenkaart.queries.side_by_side.overview import (
    QUESTION,
    Overview,
    PlanGaps,
    PlanStep,
)
from ketenkaart.visuals.in_words import comparison, templates
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
    return "\n".join(
        [
            counted(len(found.plans)),
            wrap(templates("plans")["order"]),
            *_tallies(found),
            *_copies(found),
            *(table(head, body) for head, body in places(municipalities)),
        ]
    )


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
    before, after = (source_line(side.store) for side in (found.before, found.after))
    if found.same_plan:  # what a reader must know of the plan stands once
        before = before.partition("\n")[0]
    sides = words["sides"][mode].format(before=before, after=after).splitlines()
    if not every:
        sentences = [wrap(words["none"][mode])]
    elif form == "table":
        stated = [fields for _, fields in comparison.statements(found)]
        cells = [comparison.change_words(change, found) for change in found.changes]
        tables = ((stated, words["table"]), (cells, words["columns"]))
        sentences = [rows(data, "table", columns) for data, columns in tables if data]
    else:
        parts = [(words["heads"][what], [*group]) for what, group in groupby(every, lambda row: row["what"])]
        sentences = ["\n".join(f"{len(part):>5}  {head}" for head, part in parts)]
        for head, part in parts:
            lines = [wrap(f"· {row['sentence']}", "  ") for row in part]
            sentences.append("\n".join([f"{head} ({len(part)})", *lines]))
    first, last = ("\n".join(map(wrap, lines)) for lines in (sides, comparison.notes(found)))
    return "\n\n".join([first, *sentences, last])


def plan_cells(found: Sequence[PlanStep], form: str) -> str:
    """Return what plans say at their steps, a matrix a model; to a program a row a plan and step."""
    if form != "table":
        names = ("plan", "title", "barrier")
        return rows([{**{name: getattr(one, name) for name in names}, **vars(one.tally)} for one in found], form)
    words = templates("plans")
    cells = [(one.model, (one.plan, one.title), one.step, counted_in_words(one.tally)) for one in found]
    matrices = _matrices(words["by_plan"]["plan"], cells)
    return "\n".join([wrap(words["order"]), *matrices, wrap(words["by_plan"]["cells"])])


def plan_gaps(found: Sequence[PlanGaps], form: str) -> str:
    """Return how many questions plans leave, by weight."""
    if form != "table":
        return rows(
            [{"plan": one.plan, "title": one.title, **one.counts, "unasked": one.unasked} for one in found], form
        )
    words, weights = templates("plans")["by_plan"], vocabulary().codes["Severity"].values()
    body = [[one.title, *(str(one.counts[w.notation]) for w in weights), str(one.unasked)] for one in found]
    head = [words["plan"], *(weight.label for weight in weights), words["unasked"]]
    return "\n".join([wrap(templates("plans")["order"]), table(head, body), wrap(words["gaps"])])
