"""The workbook: everything that policy staff take into Excel."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ketenkaart.content import content_path
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.queries.matrix import coverage
from ketenkaart.queries.rows.gap import Gap
from ketenkaart.queries.rows.labels import Labels, plan_key, plan_title
from ketenkaart.queries.rows.needs import source_line
from ketenkaart.queries.rows.records import engine_rows, grouped
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.visuals.in_words.numbers import NumberWording, weighs
from ketenkaart.visuals.office.cells import Matrix
from ketenkaart.visuals.office.excel import Sheet, excel_file
from ketenkaart.visuals.office.gap_document import GapWording
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import about, source_of

MOST_PLACES = 3  # in a cell of the sheet Aandachtspunten


def workbook_file(plans: Plans) -> bytes:
    """Return the workbook of some plans; equal content gives equal bytes."""
    found, foot = sheets(plans), _layout()["foot"].format(**plans.origin)
    matrices = list(zip(plans.titles, map(Matrix, plans.each()), strict=True))
    return excel_file(found, foot, matrices)


def gaps_workbook(stores: Sequence[Store], gaps: Sequence[Gap], origin: dict[str, str], choices: str) -> bytes:
    """Return exactly these questions of some plans as a file. `choices` says which were asked for."""
    layout = about(_layout(), source_of([Labels(store).source for store in stores]))
    lines = [*map(source_line, stores), layout["chosen"].format(count=len(gaps), choices=choices)]
    guide = [[line] for line in (*lines, layout["origin"].format(**origin), *layout["guide"][:1])]
    each = [_gaps(store, [gap for gap in gaps if gap.plan == plan_key(store)]) for store in stores]
    sheet = _together(each, [plan_title(store) for store in stores])
    found = [Sheet("Leeswijzer", [(layout["guide_head"], 110)], guide), sheet]
    return excel_file(found, layout["foot"].format(**origin))


def _layout() -> dict[str, Any]:
    found: dict[str, Any] = read_content(content_path("visuals", "workbook.yaml"))
    return found


def sheets(plans: Plans) -> list[Sheet]:
    """Return the sheets of some plans; of several, the first column says of which plan a row is."""
    stores = plans.each()
    source = source_of([Labels(store).source for store in stores])
    layout = about(_layout(), source)
    gaps_by_plan = {plan_key(store): find_gaps(store) for store in stores}
    guide = [[line] for line in (*map(source_line, stores), layout["origin"].format(**plans.origin), *layout["guide"])]
    for store in stores:
        guide += [[layout["numbers"]["title"].format(plan=plan_title(store))]]
        lines = NumberWording(store, gaps_by_plan[plan_key(store)]).lines()
        guide += [
            [layout["numbers"]["line"].format(said=value_text, definition=definition)]
            for _, value_text, definition in lines
        ]
    body = [
        list(map(_overview, stores, plans.each(Scenario(strict=True)))),
        [_gaps(store, gaps_by_plan[plan_key(store)]) for store in stores],
        *(_lists(sheet, layout["periods"], source, stores) for sheet in layout["sheets"]),
    ]
    guide_sheet = Sheet("Leeswijzer", [(layout["guide_head"], 110)], guide)
    return [guide_sheet, *(_together(by_plan, plans.titles) for by_plan in body)]


def _together(by_plan: Sequence[Sheet], titles: Sequence[str]) -> Sheet:
    """Return one sheet of each plan's own."""
    first = by_plan[0]
    if len(by_plan) == 1:
        return first
    rows = [[title, *row] for title, sheet in zip(titles, by_plan, strict=True) for row in sheet.rows]
    return Sheet(first.name, [("Plan", 30), *first.columns], rows, first.notes)


def _lists(sheet: dict[str, Any], periods: Sequence[str], source: str, stores: Iterable[Store]) -> list[Sheet]:
    """Return a sheet of each plan, without the columns that stand there only where some plan fills them."""
    found = [_list(sheet, periods, source, store) for store in stores]
    seldom = sheet.get("where_filled", ())
    filled = {place for one in found for row in one.rows for place, text in enumerate(row) if text}
    kept = [place for place, (title, _) in enumerate(found[0].columns) if place in filled or title not in seldom]
    return [
        replace(one, columns=[one.columns[p] for p in kept], rows=[[row[p] for p in kept] for row in one.rows])
        for one in found
    ]


def _list(sheet: dict[str, Any], periods: Sequence[str], source: str, store: Store) -> Sheet:
    query = find(sheet["query"]).of(source)
    columns = _columns(dict(zip(query.columns.values(), sheet["widths"], strict=True)))
    rows = [[row[name] for name in query.columns] for row in store.select(query.sparql)]
    for place, (title, _) in enumerate(columns):
        if title in periods:
            for row in rows:
                row[place] = in_dutch(row[place] or "")
    return Sheet(sheet["name"], columns, rows)


def _overview(store: Store, strictly: Store) -> Sheet:
    words = vocabulary().codes
    speaker = Labels(store)
    wording = CellWording(speaker.source)
    rows: list[list[Any]] = []
    layout = _layout()["overview"]
    for by, title in layout["by"].items():
        strict = {cell.cell: cell for cell in coverage(strictly, by)}
        for cell in coverage(store, by):
            if by != "partner" or cell.initiatives:
                step = speaker.barrier(cell.barrier) or wording.words["across"]
                basis = words["Basis"][cell.most_basis].label if cell.most_basis else ""
                counts, reading = "; ".join(wording.counted(cell)), wording.reading(cell, strict.get(cell.cell))
                row = [title, cell.column_label, step, wording.word(cell), "; ".join(wording.notes(cell)), basis]
                row += [cell.families, cell.initiatives, cell.partners, counts, reading, "ja" if cell.expected else ""]
                rows.append(row)
    return Sheet(layout["name"], _columns(layout["columns"]), rows)


def _columns(widths: Mapping[str, str]) -> list[tuple[str, int]]:
    return [(title, int(width)) for title, width in widths.items()]


def _gaps(store: Store, gaps: Iterable[Gap]) -> Sheet:
    """Return the questions of a plan. Step, kind and partner are those of the question, else of what it is about."""
    wording, words, layout = GapWording.of(store), vocabulary(), _layout()["gaps"]
    speaker = wording.speaker
    around = engine_rows(store, "document/rond-een-onderwerp")
    of_subject = grouped(around, lambda row: (row["node"], row["field"]), lambda row: row["name"] or "")
    rows = []
    for gap in gaps:
        query = find(gap.query).of(speaker.source)
        own = {
            "barrier": speaker.barrier(gap.barrier),
            "kind": words.label("InterventionKind", gap.kind),
            "partner": speaker.names.get(gap.partner or "", gap.partner or ""),
        }
        about_what = [
            text or "; ".join(of_subject.get((gap.subject, name), ())) or layout["none"] for name, text in own.items()
        ]
        seen = [words.label("Severity", gap.severity), query.titled(gap.variant), gap.sentence, query.why]
        places = "; ".join(wording.places.of(gap, MOST_PLACES))
        rows.append([wording.number(gap), *seen, gap.subject_label, *about_what, places])
    return Sheet(layout["name"], _columns(layout["columns"]), rows, {"Gewicht": weighs(speaker.source)})
