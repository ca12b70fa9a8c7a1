"""Plans side by side: two compared, and many as tables, rows and files."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import NOTHING
from ketenkaart.queries.rows.needs import source_line
from ketenkaart.queries.side_by_side.compare import Comparison
from ketenkaart.queries.side_by_side.municipalities import Covered, regions
from ketenkaart.queries.side_by_side.overview import (
    EMPTY,
    QUESTION,
    SUPPORT,
    UNASKED,
    UNPLACED,
    Column,
    Overview,
    PlanGaps,
    PlanStep,
    SharedMeasures,
    Tally,
)
from ketenkaart.store import Store, Triple, iri
from ketenkaart.visuals.in_words import comparison, templates
from ketenkaart.visuals.office.excel import LONGEST_CELL, new_book
from ketenkaart.visuals.office.safe_text import inert
from ketenkaart.visuals.terminal.text import as_json, dutch_csv, rows, table
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import wrap

MOST = 10  # plans with words of others that the screen names
FIXED = 4  # the columns before the states
# The colours of the states as on the page; of a silence a pale orange, so that the empty cell is what one sees.
COLOURS = (
    *(("vast-geregeld", "#0B3D63", "#FFFFFF"), ("klaar", "#0072B2", "#FFFFFF"), ("bezig", "#BFE1F6", "#16212B")),
    *(("nog-niet", "#F6D9A0", "#16212B"), ("stil", "#E4E7EA", "#16212B"), ("gestopt", "#C4C9CE", "#16212B")),
    *((NOTHING, "#FDF3EA", "#9A3A00"), (UNPLACED, "#FFFFFF", "#46525D"), (UNASKED, "#FFFFFF", "#46525D")),
)
FORMS = (".csv", ".xlsx", ".json", ".ttl")


def shown(found: Overview, municipalities: Sequence[Covered], form: str) -> str:
    """Return many plans as tables with what of them is alike and their regions, or as JSON or CSV."""
    if form == "json":
        return as_json(data(found, municipalities))
    if form == "csv":
        return rows(lines(found, municipalities), form)
    return "\n".join(
        [
            counted(len(found.plans)),
            wrap(templates("plans")["order"]),
            *_tallies(found),
            *_copies(found),
            *(table(head, body) for head, body in places(municipalities)),
        ]
    )


def lines(found: Overview, municipalities: Sequence[Covered] = ()) -> list[dict[str, str]]:
    """Return a row a plan with a column a state, in words; and then the municipalities of which no plan is known."""
    words, heads = templates("plans"), _heads(found.columns)
    plan, date, applies, alike = (words["columns"][name] for name in ("plan", "date", "applies", "alike"))
    rows = [
        {
            plan: row.title,
            date: in_dutch(row.date),
            applies: "; ".join(address.rsplit("/", 1)[-1] for address in row.applies_to),
            alike: alike_in_words(row.alike),
            **{head: state_in_words(row.states.get(key, "")) for key, head in heads.items()},
        }
        for row in found.plans
    ]
    unknown = (one.municipality for one in municipalities if not one.plans)
    empty = dict.fromkeys(heads.values(), words["unknown"])
    return [*rows, *({plan: one.name, date: "", applies: one.code, alike: "", **empty} for one in unknown)]


def data(found: Overview, municipalities: Sequence[Covered] = ()) -> dict[str, Any]:
    """Return many plans for a program: states as codes, tallies as numbers."""
    return {
        "by": found.by,
        "columns": [vars(column) for column in found.columns],
        "plans": [{**vars(plan), "alike": [vars(one) for one in plan.alike]} for plan in found.plans],
        "tallies": [{**vars(tally), "column": column.key} for column, tally in found.tallies()],
        "municipalities": [{**vars(one.municipality), "plans": plans_of(one)} for one in municipalities],
    }


def counted(count: int) -> str:
    """Return a number of plans in words."""
    return _number(templates("plans")["number"], count)


def _number(words: Mapping[str, str], count: int) -> str:
    return words["one" if count == 1 else "more"].format(count=count)


def _heads(columns: Sequence[Column]) -> dict[str, str]:
    """Return what each column is called, with its model where there are more."""
    several = len({column.model for column in columns}) > 1
    return {
        column.key: (f"{column.model}: " if several else "") + " – ".join(filter(None, [column.step, column.label]))
        for column in columns
    }


def state_in_words(state: str) -> str:
    """Return a state of a column as a reader sees it; a number of rows stays a number."""
    words = templates("plans")
    plain = state.removesuffix(SUPPORT)
    if not plain or plain.isdigit():
        return plain
    word = words["states"].get(plain) or vocabulary().label("CellState", plain)
    return words["support"].format(state=word) if state.endswith(SUPPORT) else str(word)


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


def counted_in_words(tally: Tally) -> str:
    """Return a tally in words: how many there hold work, and what that number would hide."""
    words = templates("plans")["cell"]
    of = tally.something + tally.nothing + tally.not_expected + tally.unplaced
    if tally.not_expected == of:
        return "–"
    counts = [(name, getattr(tally, name)) for name in ("supporting", "nothing", "unplaced")]
    more = [words[name].format(count=count) for name, count in counts if count]
    return "; ".join([words["something"].format(count=tally.something, all=of), *more])


def _copies(found: Overview) -> list[str]:
    words, shared = templates("plans")["alike"], [plan for plan in found.plans if plan.alike]
    sentences = [wrap(f"· {plan.title}: {alike_in_words(plan.alike)}", "  ") for plan in shared[:MOST]]
    rest = [f"  {words['rest'].format(count=len(shared) - MOST)}"] if len(shared) > MOST else []
    return [words["title"], *sentences, *rest] if shared else []


def alike_in_words(found: Sequence[SharedMeasures]) -> str:
    """Return which plan shares most words of measures with this one, and how many more do; "" where none does."""
    if not found:
        return ""
    words, first = templates("plans")["alike"], found[0]
    text = str(words["one"].format(count=first.count, all=first.of, title=first.title))
    return text + (_number(words["more"], len(found) - 1) if len(found) > 1 else "")


def places(municipalities: Sequence[Covered]) -> list[tuple[list[str], list[list[str]]]]:
    """Return a table, head and rows, for each level that municipalities name: how many have no known plan."""
    words, tables = templates("plans"), []
    for level, name in words["levels"].items():
        found = regions(municipalities, level)
        if any(place.name for place in found):
            body = [[p.name or words["unnamed"], str(p.municipalities), str(p.unknown)] for p in found]
            tables.append(([name, *words["places"]], body))
    return tables


def plans_of(one: Covered) -> list[str]:
    """Return the plans of a municipality; a plan for more than one says for how many."""
    wide = templates("plans")["wide"]
    return [wide.format(title=plan.title, count=plan.wide) if plan.wide > 1 else plan.title for plan in one.plans]


def overview_workbook(rows: Sequence[Mapping[str, str]], states: Sequence[Sequence[str]]) -> bytes:
    """Return rows of an overview as a file. `states` has, for each row, the codes behind its words."""
    with new_book("Overzicht van plannen") as (book, data):
        body = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#DCD6C9", "quote_prefix": True}
        head = book.add_format({**body, "bold": True, "bg_color": "#F1EEE6", "rotation": 60})
        plain = book.add_format(body)
        looks = {name: book.add_format({**body, "bg_color": bg, "font_color": fg}) for name, bg, fg in COLOURS}
        page = book.add_worksheet("Plannen")
        page.freeze_panes(1, 1)
        page.set_landscape()
        page.set_paper(8)
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
        page.set_row(0, 130)
        columns = list(rows[0]) if rows else []
        for place, title in enumerate(columns):
            page.set_column(place, place, 34 if place == 0 else 14)
            page.write_string(0, place, inert(title, LONGEST_CELL), head)
        for number, (row, codes) in enumerate(zip(rows, states, strict=True), 1):
            for place, title in enumerate(columns):
                code = codes[place - FIXED].removesuffix(SUPPORT) if place >= FIXED else ""
                look = looks.get(code, plain if code in EMPTY or not code.isdigit() else looks["bezig"])
                page.write_string(number, place, inert(row[title], LONGEST_CELL), look)
        if rows:
            page.autofilter(0, 0, len(rows), len(columns) - 1)
    return data.getvalue()


def check_form(suffix: str) -> None:
    """Raise KetenkaartError, before anything is read, where a suffix names no form."""
    if suffix.lower() not in FORMS:
        raise KetenkaartError(f"“{suffix}” kan niet voor een overzicht; kies {', '.join(FORMS[:-1])} of {FORMS[-1]}.")


def overview_file(found: Overview, municipalities: Sequence[Covered], cells: Iterable[Triple], suffix: str) -> bytes:
    """Return an overview as .csv, .xlsx or .json, or the cells behind it as .ttl."""
    check_form(suffix)
    rows = lines(found, municipalities)
    match suffix.lower():
        case ".csv":
            return dutch_csv(rows, list(rows[0]) if rows else []).encode()
        case ".json":
            return (as_json(data(found, municipalities)) + "\n").encode()
        case ".ttl":
            return Store(cells).serialise()
    states = [[plan.states.get(column.key, "") for column in found.columns] for plan in found.plans]
    unknown = [[""] * len(found.columns)] * (len(rows) - len(states))
    return overview_workbook(rows, [*states, *unknown])


def cell_triples(store: Store) -> list[Triple]:
    """Return all that a store says of the cells of its matrices (`kk:CoverageCell`), and the cubes that they make."""
    nodes = {s for s, _, _ in store.match(None, iri("rdf:type"), iri("kk:CoverageCell"))}
    cubes = store.construct(content_path("graph", "uitvoer/kubus.rq").read_text(encoding="utf-8"))
    return [*(triple for node in nodes for triple in store.match(node)), *cubes]


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


def refused(why: str) -> str:
    """Return the sentence for who asks what is answered elsewhere (a key of `plans.by_plan` in the words)."""
    return str(templates("plans")["by_plan"][why])
