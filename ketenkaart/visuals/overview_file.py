"""Writes the overview of many plans in the form that a file's suffix names."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from ketenkaart.content import room
from ketenkaart.errors import KetenkaartError
from ketenkaart.files import write_whole
from ketenkaart.queries.side_by_side.municipalities import Covered
from ketenkaart.queries.side_by_side.overview import Overview
from ketenkaart.store import Store, Triple, iri
from ketenkaart.visuals.csv import dutch_csv
from ketenkaart.visuals.office.overview import overview_workbook
from ketenkaart.visuals.terminal.overview import data, lines
from ketenkaart.visuals.terminal.text import as_json

FORMS = (".csv", ".xlsx", ".json", ".ttl")
CELL = iri("kk:CoverageCell")


def check_form(path: Path) -> None:
    """Raise KetenkaartError, before anything is read, where the suffix names no form."""
    if path.suffix.lower() not in FORMS:
        raise KetenkaartError(
            f"“{path.suffix}” kan niet voor een overzicht; kies {', '.join(FORMS[:-1])} of {FORMS[-1]}."
        )


def write_overview(found: Overview, municipalities: Sequence[Covered], cells: Iterable[Triple], path: Path) -> Path:
    """Write an overview as .csv, .xlsx or .json, or the cells behind it as .ttl; return the path."""
    check_form(path)
    rows = lines(found, municipalities)
    match path.suffix.lower():
        case ".csv":
            return write_whole(path, dutch_csv(rows, list(rows[0]) if rows else []))
        case ".json":
            return write_whole(path, as_json(data(found, municipalities)) + "\n")
        case ".ttl":
            return write_whole(path, Store(cells).serialise())
    known = [[plan.states.get(column.key, "") for column in found.columns] for plan in found.plans]
    unknown = [[""] * len(found.columns)] * (len(rows) - len(known))
    return overview_workbook(rows, [*known, *unknown], path)


def cell_triples(store: Store) -> list[Triple]:
    """Return all that a store says of the cells of its matrices (`kk:CoverageCell`), and the cubes that they make."""
    nodes = {s for s, _, _ in store.match(None, iri("rdf:type"), CELL)}
    cubes = store.construct(room("graph", "uitvoer/kubus.rq").read_text(encoding="utf-8"))
    return [*(triple for node in nodes for triple in store.match(node)), *cubes]
