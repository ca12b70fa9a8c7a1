"""Says many plans side by side, and writes them as a file: .csv, .xlsx or .json, or as .ttl the cells behind them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.side_by_side.municipalities import Covered, regions
from ketenkaart.queries.side_by_side.overview import EMPTY, SUPPORT, Overview, SharedMeasures, Tally
from ketenkaart.store import Store, Triple, iri
from ketenkaart.visuals.in_words import templates
from ketenkaart.visuals.office.cells import inert, office
from ketenkaart.visuals.office.excel import LONGEST_CELL, new_book
from ketenkaart.visuals.terminal.text import as_json, dutch_csv
from ketenkaart.words.dates import in_dutch


def counted(count: int) -> str:
    """Return a number of plans in words."""
    return str(templates("plans")["number"]["one" if count == 1 else "more"].format(count=count))


def state_in_words(state: str) -> str:
    """Return a state of a column as a reader sees it; a number of rows stays a number."""
    words = templates("plans")
    plain = state.removesuffix(SUPPORT)
    if not plain or plain.isdigit():
        return plain
    word = words["states"].get(plain) or vocabulary().label("CellState", plain)
    return words["support"].format(state=word) if state.endswith(SUPPORT) else str(word)


def counted_in_words(tally: Tally) -> str:
    """Return a tally in words: how many there hold work, and what that number would hide."""
    words = templates("plans")["cell"]
    of = tally.something + tally.nothing + tally.not_expected + tally.unplaced
    if tally.not_expected == of:
        return "–"
    counts = [(name, getattr(tally, name)) for name in ("supporting", "nothing", "unplaced")]
    more = [words[name].format(count=count) for name, count in counts if count]
    return "; ".join([words["something"].format(count=tally.something, all=of), *more])


def alike_in_words(found: Sequence[SharedMeasures]) -> str:
    """Return which plan shares most words of measures with this one, and how many more do; "" where none does."""
    if not found:
        return ""
    words, first, others = templates("plans")["alike"], found[0], len(found) - 1
    text = str(words["one"].format(count=first.count, all=first.of, title=first.title))
    return text + (words["more"]["one" if others == 1 else "more"].format(count=others) if others else "")


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


FIXED = 4  # the columns before the states
FORMS = (".csv", ".xlsx", ".json", ".ttl")


def check_form(suffix: str) -> None:
    """Raise KetenkaartError, before anything is read, where a suffix names no form."""
    if suffix.lower() not in FORMS:
        raise KetenkaartError(f"“{suffix}” kan niet voor een overzicht; kies {', '.join(FORMS[:-1])} of {FORMS[-1]}.")


def overview_file(found: Overview, municipalities: Sequence[Covered], cells: Iterable[Triple], suffix: str) -> bytes:
    """Return an overview as .csv, .xlsx or .json, or the cells behind it as .ttl."""
    check_form(suffix)
    rows = overview_rows(found, municipalities)
    match suffix.lower():
        case ".csv":
            return dutch_csv(rows, list(rows[0]) if rows else []).encode()
        case ".json":
            return (as_json(overview_data(found, municipalities)) + "\n").encode()
        case ".ttl":
            return Store(cells).serialise()
    states = [[plan.states.get(column.key, "") for column in found.columns] for plan in found.plans]
    return _workbook(rows, [*states, *[[""] * len(found.columns)] * (len(rows) - len(states))])


def overview_rows(found: Overview, municipalities: Sequence[Covered] = ()) -> list[dict[str, str]]:
    """Return a row a plan with a column a state, in words; and then the municipalities of which no plan is known."""
    words, several = templates("plans"), len({column.model for column in found.columns}) > 1
    names = {one.key: " – ".join(filter(None, [one.step, one.label])) for one in found.columns}
    heads = {one.key: f"{one.model}: {names[one.key]}" if several else names[one.key] for one in found.columns}
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


def overview_data(found: Overview, municipalities: Sequence[Covered] = ()) -> dict[str, Any]:
    """Return many plans for a program: states as codes, tallies as numbers."""
    return {
        "by": found.by,
        "columns": [vars(column) for column in found.columns],
        "plans": [{**vars(plan), "alike": [vars(one) for one in plan.alike]} for plan in found.plans],
        "tallies": [{**vars(tally), "column": column.key} for column, tally in found.tallies()],
        "municipalities": [{**vars(one.municipality), "plans": plans_of(one)} for one in municipalities],
    }


def _workbook(rows: Sequence[Mapping[str, str]], states: Sequence[Sequence[str]]) -> bytes:
    """Return rows of an overview as a file. `states` has, for each row, the codes behind its words."""
    with new_book("Overzicht van plannen") as (book, data):
        body = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#DCD6C9", "quote_prefix": True}
        head = book.add_format({**body, "bold": True, "bg_color": "#F1EEE6", "rotation": 60})
        plain = book.add_format(body)
        looks = {
            state: book.add_format({**body, "bg_color": f"#{look['fill']}", "font_color": f"#{look['ink']}"})
            for state, look in office()["overview"].items()
        }
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


def cell_triples(store: Store) -> list[Triple]:
    """Return all that a store says of the cells of its matrices (`kk:CoverageCell`), and the cubes that they make."""
    nodes = {s for s, _, _ in store.match(None, iri("rdf:type"), iri("kk:CoverageCell"))}
    cubes = store.construct(content_path("graph", "uitvoer/kubus.rq").read_text(encoding="utf-8"))
    return [*(triple for node in nodes for triple in store.match(node)), *cubes]
