"""The workbook in which one keeps a plan: empty, filled from a plan or list, or with all faults beside their cells."""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from ketenkaart.errors import Fault, InputFaults, KetenkaartError, did_you_mean
from ketenkaart.files import plain_file, read_file
from ketenkaart.graph.lists.decisions import HEADS, NOTHING, Decisions
from ketenkaart.graph.lists.grids import content
from ketenkaart.graph.lists.intake import Intake, accepted, decided, read_list, written
from ketenkaart.graph.lists.kept import cells_of, kept_in
from ketenkaart.graph.lists.reports import add_report, report_day
from ketenkaart.graph.lists.shown import shown
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.records.sections import PlanRecords
from ketenkaart.graph.workbook.choices import labels
from ketenkaart.graph.workbook.layout import Column, Sheet, layout
from ketenkaart.graph.workbook.rows_from_records import Cells, export_rows, model_of
from ketenkaart.graph.workbook.safety import UNUSABLE, check_zip, column_letters
from ketenkaart.graph.workbook.values import LONGEST
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.visuals.office.cells import inert, office
from ketenkaart.visuals.office.excel import new_book

FIRST_COLUMNS = 10  # that are always in sight
LAST_ROW = 5_000  # how far down the lists are offered
LARGEST = 5 * 2**20  # bytes of a workbook that is copied; of a larger one only the list is written
TEXT = {"num_format": "@", "text_wrap": True, "valign": "top"}
TITLE = {"bold": True, "bg_color": "#E8EEF4", "bottom": 1}


def _known_model(model: str | None) -> str:
    chosen, models = model or layout().defaults("plans")["usesModel"], vocabulary().barriers
    if chosen not in models:
        meant = did_you_mean(chosen, models)
        raise KetenkaartError(f"Het barrièremodel “{chosen}” kennen wij niet.{meant} Kies uit: {', '.join(models)}.")
    return chosen


def new_plan(model: str | None = None) -> bytes:
    """Return an empty workbook for a plan on a barrier model; raise KetenkaartError where that is unknown."""
    return empty_plan(_known_model(model))


def empty_plan(model: str) -> bytes:
    """Return an empty workbook for a plan on a barrier model, a known one or one of its own."""
    if model == layout().defaults("plans")["usesModel"]:
        return _file(model, {}, examples=True)
    column = next(column for column in layout().sheets[0].columns if column.field == "usesModel")
    return _file(model, {"Plan": [{column: model}]}, examples=True)


def taken_list(source: Path, model: str | None = None, decisions: Decisions = NOTHING, accept: str = "") -> Intake:
    """Return a list as was decided, and its proposals of a strength accepted; raise InputFaults, or as `new_plan`."""
    read = read_list(read_file(plain_file(source)), _known_model(model), decisions)
    if accept:
        decisions += accepted(decided(read, decisions), accept)
    return written(decided(read, decisions))


def dry_run(taken: Intake, form: str) -> str:
    """Return what a list would become, as sentences, or with `json` as the board of the workplace gets it."""
    found = shown(taken)
    if form == "json":
        return json.dumps(found, ensure_ascii=False, indent=1)
    return "\n".join([*taken.report, *(content()["words"]["group"].format(**one) for one in found["reasons"])])


def plan_from_list(taken: Intake) -> bytes:
    """Return the workbook of a list."""
    assert taken.read
    return _file(taken.read.model, taken.rows, examples=False, taken=taken)


def plan_with_report(plan: Path, source: Path, day: str, decisions: Decisions = NOTHING) -> tuple[bytes, list[str]]:
    """Return a plan with a report as its next date, and what was done; raise InputFaults or KetenkaartError."""
    read, file = read_plan(plan), read_file(plain_file(source))
    report_date, model = report_day(day, read), model_of(read)
    known = kept_in(plan.read_bytes(), plan.name) if plan.suffix == ".xlsx" else None
    decisions = (known.decisions if known else NOTHING) + decisions.all  # of the list the plan was made of, by address
    laid = written(decided(read_list(file, model, decisions), decisions), report=True)
    taken = add_report(read, export_rows(read).rows, laid, report_date)
    return _file(model, taken.rows, examples=False, taken=taken), taken.report


def filled_plan(read: PlanRecords) -> tuple[bytes, list[str]]:
    """Return a plan as a workbook, and what its sheets cannot hold; raise KetenkaartError for a text too long."""
    by_sheet, lost = export_rows(read)
    for name, rows in by_sheet.items():
        for column, text in (cell for cells in rows for cell in cells.items()):
            if len(text) > LONGEST:
                raise KetenkaartError(f"“{column.title}” op blad {name} is langer dan een cel kan houden.")
    return _file(model_of(read), by_sheet, examples=False), [f"{what}: {lost[what]}" for what in sorted(lost)]


def _file(model: str, rows: Mapping[str, Sequence[Cells]], *, examples: bool, taken: Intake | None = None) -> bytes:
    words = layout().words
    with new_book("Ketenkaart") as (book, data):
        guide = book.add_worksheet(words["guide_sheet"])
        guide.set_column(0, 0, 120, book.add_format({"text_wrap": True, "valign": "top"}))
        guide.write_column(0, 0, words["guide"])
        pages = [(sheet, book.add_worksheet(sheet.name)) for sheet in layout().sheets]
        lists = book.add_worksheet(words["lists"])
        offered = _offered(lists, words["lists"], model)
        for sheet, page in pages:
            marks = taken.marks.items() if taken else ()
            reasons = {(row, column): reason for (name, row, column), reason in marks if name == sheet.name}
            _page(book, page, sheet, rows.get(sheet.name, ()), reasons, examples)
            for place, column in enumerate(sheet.columns):
                if column in offered:
                    rule = {"validate": "list", "source": offered[column], "error_title": "Ketenkaart"}
                    page.data_validation(1, place, LAST_ROW, place, {**rule, "show_error": column.is_closed})
        if taken:
            _rest(book, book.add_worksheet(words["list_sheet"]), taken)
            _keep(book.add_worksheet(words["kept_sheet"]), taken)
        pages[1][1].activate()
        lists.hide()
    return data.getvalue()


def _rest(book: Any, page: Any, taken: Intake) -> None:
    """Write what the list holds beside its tables, and what was done with each column."""
    names, head, body = content()["sheet_of_the_rest"], book.add_format(TITLE), book.add_format(TEXT)
    for place, name in enumerate(("where", "phrase", "went")):
        page.set_column(place, place, int(names["widths"][place]), body)
        page.write_string(0, place, names[name], head)
    lines = [*((one.where, one.text, one.why) for one in taken.outside), *(("", "", line) for line in taken.report)]
    for number, line in enumerate(lines, 1):
        for place, text in enumerate(line):
            page.write_string(number, place, text, body)


def _keep(page: Any, taken: Intake) -> None:
    """Keep the list and what was decided of it (`graph/lists/kept.py`), on a sheet that one does not see."""
    page.hide()
    if taken.read is None:
        return
    decisions = [[row[name] for name in HEADS] for row in taken.decisions.rows()]
    first: list[Sequence[str | int]] = [[taken.read.file.name, taken.read.model], *decisions, []]
    for number, row in enumerate([*first, *cells_of(taken.read)]):
        for place, value in enumerate(row):
            write = page.write_number if isinstance(value, int) else page.write_string
            write(number, place, value)


def _offered(page: Any, name: str, model: str) -> dict[Column, str]:
    """Write what one can choose on a sheet, each list once, in a column; return where that of each column is."""
    found, written = dict[Column, str](), dict[tuple[str, ...], str]()
    for column in (column for sheet in layout().sheets for column in sheet.columns):
        choices = tuple(labels(column, model))
        if choices and choices not in written:
            for number, text in enumerate((column.title, *choices)):
                page.write_string(number, len(written), text)
            letter = column_letters(len(written) + 1)
            written[choices] = f"={name}!${letter}$2:${letter}${len(choices) + 1}"
        if choices:
            found[column] = written[choices]
    return found


def _page(
    book: Any, page: Any, sheet: Sheet, rows: Sequence[Cells], reasons: dict[tuple[int, Column], str], examples: bool
) -> None:
    """Fill a sheet; colour the cells with `reasons` to look at. Folds later columns that hold and ask nothing."""
    head = book.add_format({**TITLE, "text_wrap": True, "valign": "top"})
    body, day = book.add_format(TEXT), book.add_format({**TEXT, "num_format": "dd-mm-yyyy"})
    grey = book.add_format({**TEXT, "italic": True, "font_color": "#595959"})
    yellow = book.add_format({**TEXT, "bg_color": "#FFF2A8"})
    page.freeze_panes(1, 2)
    page.autofilter(0, 0, LAST_ROW, len(sheet.columns) - 1)
    questioned = {column for _, column in reasons}
    seen = {*sheet.columns[:FIRST_COLUMNS], *questioned, *(column for cells in rows for column in cells)}
    for place, column in enumerate(sheet.columns):
        fold = {} if column in seen else {"level": 1, "hidden": True}
        page.set_column(place, place, column.width, day if column.kind == "day" else body, fold)
        page.write_string(0, place, column.title, head)
        page.write_comment(0, place, column.note, {"author": "Ketenkaart"})
        if examples and column.title in sheet.example:
            page.write_string(1, place, sheet.example[column.title], grey)
    places = {column: place for place, column in enumerate(sheet.columns)}
    for number, cells in enumerate(rows, 1):
        for column, value in cells.items():
            if column.kind == "day":
                with suppress(ValueError):  # a choice made by hand may be no day: `check` names its cell
                    page.write_datetime(number, places[column], date.fromisoformat(value), day)
                    continue
            page.write_string(number, places[column], value, body)
    for (row, column), reason in reasons.items():
        where = row + 1, places[column]
        if text := rows[row].get(column):
            page.write_string(*where, text, yellow)
        else:
            page.write_blank(*where, None, yellow)
        page.write_comment(*where, reason, {"author": "Ketenkaart", "x_scale": 2})


def faults_file(plan: Path, faults: Sequence[Fault], questions: Sequence[Fault]) -> bytes:
    """Return all faults and questions of a plan as a workbook."""
    found = [*(("fout", fault) for fault in faults), *(("vraag", question) for question in questions)]
    book = _copy(plan)
    rows, looks = _marked(book, found), office()["faults"]
    page = book.create_sheet(layout().words["faults_sheet"], 0)
    for number, row in enumerate([looks["head"], *rows], 1):
        for place, text in enumerate(row, 1):
            page.cell(number, place, text).data_type = "n" if isinstance(text, int) else "s"
    for place, width in enumerate(map(int, looks["widths"]), 1):
        page.column_dimensions[column_letters(place)].width = width
    page.freeze_panes = "A2"
    book.active = 0
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def _copy(plan: Path) -> Any:
    """Return the workbook of a plan, to mark; an empty one where the plan is none, or may not be read."""
    from openpyxl import Workbook, load_workbook  # noqa: PLC0415 - only this command pays for the import
    from openpyxl.styles import Font  # noqa: PLC0415

    Font.__elements__ = tuple(office()["font"])
    if plan.suffix.lower() == ".xlsx" and plan.stat().st_size <= LARGEST:
        data = plan.read_bytes()
        with suppress(InputFaults, *UNUSABLE):  # what cannot be copied is listed
            check_zip(data, plan.name)
            book = load_workbook(BytesIO(data), keep_links=False)
            if layout().words["faults_sheet"] in book.sheetnames:
                del book[layout().words["faults_sheet"]]
            return book
    book = Workbook()
    del book[book.sheetnames[0]]
    return book


def _marked(book: Any, found: Iterable[tuple[str, Fault]]) -> list[tuple[Any, ...]]:
    """Colour each faulty cell and comment on it; return the rows of the list of faults, each with the cell's value."""
    from openpyxl.cell import MergedCell  # noqa: PLC0415 - see above
    from openpyxl.comments import Comment  # noqa: PLC0415 - see above
    from openpyxl.styles import PatternFill  # noqa: PLC0415

    marked = set[tuple[str, str]]()
    heads: dict[str, dict[str, int]] = {}
    rows = list[tuple[Any, ...]]()
    for kind, fault in found:
        title, there = fault.field.removeprefix("kolom "), None
        if fault.sheet in book.sheetnames and fault.line:
            page = book[fault.sheet]
            if fault.sheet not in heads:
                titles = {str(cell.value).strip(): cell.column for cell in page[1] if cell.value}
                heads[fault.sheet] = {layout().now(title): place for title, place in titles.items()} | titles
            cell = page.cell(fault.line, heads[fault.sheet].get(title, 1))
            if not isinstance(cell, MergedCell):
                place = fault.sheet, cell.coordinate
                earlier = f"{cell.comment.text}\n" if place in marked and cell.comment else ""
                cell.fill = PatternFill("solid", fgColor=office()["faults"]["colours"][kind])
                cell.comment = Comment(inert(earlier + fault.message), "Ketenkaart", width=320, height=120)
                there = cell.value
                marked.add(place)
        texts = (inert(text, LONGEST) for text in (title, "" if there is None else str(there), fault.message))
        rows.append((kind, fault.sheet or fault.file, fault.line or "", *texts))
    return rows
