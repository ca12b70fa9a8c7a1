"""The workbook: everything that policy staff take into Excel."""

from collections.abc import Iterable, Sequence
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
from ketenkaart.store import Row, Store
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
    """Return the workbook of some plans, of several with names in the first column; equal content, equal bytes."""
    stores = plans.each()
    source = source_of([Labels(store).source for store in stores])
    layout = about(_layout(), source)
    numbers = layout["numbers"]
    gaps_by_plan = [find_gaps(store) for store in stores]
    guide = [*map(source_line, stores), layout["origin"].format(**plans.origin), *layout["guide"]]
    for store, gaps in zip(stores, gaps_by_plan, strict=True):
        guide.append(numbers["title"].format(plan=plan_title(store)))
        lines = NumberWording(store, gaps).lines()
        guide += [numbers["line"].format(phrase=text, definition=definition) for _, text, definition in lines]
    body = [
        list(map(_overview, stores, plans.each(Scenario(strict=True)))),
        list(map(_gaps, stores, gaps_by_plan)),
        *(_lists(sheet, layout["periods"], source, stores) for sheet in layout["sheets"]),
    ]
    found = [_guide(layout, guide), *(_together(by_plan, plans.titles) for by_plan in body)]
    matrices = list(zip(plans.titles, map(Matrix, stores), strict=True))
    return excel_file(found, layout["foot"].format(**plans.origin), matrices)


def gaps_workbook(stores: Sequence[Store], gaps: Sequence[Gap], origin: dict[str, str], choices: str) -> bytes:
    """Return exactly these questions of some plans as a file. `choices` says which were asked for."""
    layout = about(_layout(), source_of([Labels(store).source for store in stores]))
    chosen = layout["chosen"].format(count=len(gaps), choices=choices)
    guide = [*map(source_line, stores), chosen, layout["origin"].format(**origin), *layout["guide"][:1]]
    each = [_gaps(store, [gap for gap in gaps if gap.plan == plan_key(store)]) for store in stores]
    found = [_guide(layout, guide), _together(each, list(map(plan_title, stores)))]
    return excel_file(found, layout["foot"].format(**origin))


def _layout() -> dict[str, Any]:
    return read_content(content_path("visuals", "workbook.yaml"))


def _guide(layout: dict[str, Any], lines: Iterable[str]) -> Sheet:
    return Sheet("Leeswijzer", {layout["guide_head"]: "110"}, [[line] for line in lines])


def _together(by_plan: Sequence[Sheet], titles: Sequence[str]) -> Sheet:
    first = by_plan[0]
    if len(by_plan) == 1:
        return first
    rows = [[title, *row] for title, sheet in zip(titles, by_plan, strict=True) for row in sheet.rows]
    return Sheet(first.name, {"Plan": "30", **first.columns}, rows, first.notes)


def _lists(sheet: dict[str, Any], periods: Sequence[str], source: str, stores: Iterable[Store]) -> list[Sheet]:
    """Return a sheet of each plan, without the columns that stand there only where some plan fills them."""
    query = find(sheet["query"]).of(source)
    widths = dict(zip(query.columns.values(), sheet["widths"], strict=True))

    def by_title(speaker: Labels, row: Row) -> dict[str, str]:
        text = {title: speaker.without_keys(name, row[name] or "") for name, title in query.columns.items()}
        return text | {title: in_dutch(text[title]) for title in periods if title in text}

    by_plan = [[by_title(one, row) for row in one.store.select(query.sparql)] for one in map(Labels, stores)]
    filled = {title for rows in by_plan for row in rows for title, text in row.items() if text}
    kept = {title: widths[title] for title in widths if title in filled or title not in sheet.get("where_filled", ())}
    return [Sheet(sheet["name"], kept, [[row[title] for title in kept] for row in rows]) for rows in by_plan]


def _overview(store: Store, strictly: Store) -> Sheet:
    words, speaker, wording = vocabulary().codes, Labels(store), CellWording()
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
    return Sheet(layout["name"], layout["columns"], rows)


def _gaps(store: Store, gaps: Iterable[Gap]) -> Sheet:
    """Return the questions of a plan. Step, kind and partner are those of the question, else of what it is about."""
    wording, words, layout = GapWording(store), vocabulary(), _layout()["gaps"]
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
    return Sheet(layout["name"], layout["columns"], rows, {"Gewicht": weighs(speaker.source)})
