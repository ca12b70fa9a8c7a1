"""Writes many plans side by side as a file: .csv, .xlsx or .json, or as .ttl the cells behind it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError
from ketenkaart.queries.side_by_side.municipalities import Covered
from ketenkaart.queries.side_by_side.overview import EMPTY, SUPPORT, Overview
from ketenkaart.store import Store, Triple, iri
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words import templates
from ketenkaart.visuals.in_words.overview import alike_in_words, column_heads, plans_of, state_in_words
from ketenkaart.visuals.office.excel import LONGEST_CELL, new_book
from ketenkaart.visuals.office.safe_text import inert
from ketenkaart.visuals.terminal.text import as_json, dutch_csv
from ketenkaart.words.dates import in_dutch

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
    unknown = [[""] * len(found.columns)] * (len(rows) - len(states))
    return _workbook(rows, [*states, *unknown])


def overview_rows(found: Overview, municipalities: Sequence[Covered] = ()) -> list[dict[str, str]]:
    """Return a row a plan with a column a state, in words; and then the municipalities of which no plan is known."""
    words, heads = templates("plans"), column_heads(found.columns)
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
            for state, look in read_content(content_path("visuals", "office.yaml"))["overview"].items()
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
