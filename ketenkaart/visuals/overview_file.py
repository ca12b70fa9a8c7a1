"""Writes the overview of many plans in the form that a file's suffix names."""

from collections.abc import Iterable, Sequence

from ketenkaart.content import room
from ketenkaart.errors import KetenkaartError
from ketenkaart.queries.side_by_side.municipalities import Covered
from ketenkaart.queries.side_by_side.overview import Overview
from ketenkaart.store import Store, Triple, iri
from ketenkaart.visuals.csv import dutch_csv
from ketenkaart.visuals.office.overview import overview_workbook
from ketenkaart.visuals.terminal.overview import data, lines
from ketenkaart.visuals.terminal.text import as_json

FORMS = (".csv", ".xlsx", ".json", ".ttl")
CELL = iri("kk:CoverageCell")


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
    known = [[plan.states.get(column.key, "") for column in found.columns] for plan in found.plans]
    unknown = [[""] * len(found.columns)] * (len(rows) - len(known))
    return overview_workbook(rows, [*known, *unknown])


def cell_triples(store: Store) -> list[Triple]:
    """Return all that a store says of the cells of its matrices (`kk:CoverageCell`), and the cubes that they make."""
    nodes = {s for s, _, _ in store.match(None, iri("rdf:type"), CELL)}
    cubes = store.construct(room("graph", "uitvoer/kubus.rq").read_text(encoding="utf-8"))
    return [*(triple for node in nodes for triple in store.match(node)), *cubes]
