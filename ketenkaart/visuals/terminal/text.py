"""Rows as a table, JSON, or CSV as Dutch Excel opens it."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ketenkaart.invisible_text import visible
from ketenkaart.words.phrases import _width, wrap


def dutch_csv(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], end: str = "\r\n") -> str:
    """Return rows as CSV that Dutch Excel opens: BOM, semicolons, CRLF (`end`: a bare LF for a screen), no formulas."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator=end)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_inert(row.get(column)) for column in columns])
    return "\ufeff" + out.getvalue()


def _inert(value: object) -> str:
    """Return a value as CSV has it: a list as one text, yes and no as XML Schema writes them, nothing as a formula."""
    if isinstance(value, bool):
        value = str(value).lower()
    elif isinstance(value, list | tuple):
        value = "; ".join(map(str, value))
    text = "" if value is None else str(visible(value))
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def rows(
    data: Sequence[Mapping[str, Any]], form: str, titles: Mapping[str, str] | None = None, columns: Sequence[str] = ()
) -> str:
    """Return rows as a table, JSON or CSV; `titles` names and picks columns of a table, `columns` those of CSV."""
    if form == "json":
        return as_json(list(data))
    if form == "csv":
        return dutch_csv(data, columns or list(data[0] if data else []), "\n").rstrip("\n")
    if not data:
        return "Geen rijen."
    names = [name for name in titles or {} if name in data[0]] or list(data[0])
    body = [["" if row[name] is None else str(row[name]) for name in names] for row in data]
    return table([(titles or {}).get(name, name) for name in names], body)


def table(header: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    """Return a plain table as wide as the terminal; a block of lines a row where its words do not fit in columns."""
    from rich.box import SIMPLE  # noqa: PLC0415 - only a table pays for the import
    from rich.cells import cell_len  # noqa: PLC0415
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    lines = list(body)
    columns = [[title, *(line[place] for line in lines)] for place, title in enumerate(header)]
    words = [max(cell_len(word) for text in column for word in text.split() or [""]) for column in columns]
    whole = [max(cell_len(line) for text in column for line in text.splitlines() or [""]) for column in columns]
    room = _width() - 2 * len(columns)
    if sum(words) > room:
        return "\n\n".join(_block(header, line) for line in lines)
    grid = Table(box=SIMPLE, pad_edge=False, collapse_padding=True)
    for title, width in zip(header, _widths(words, whole, room), strict=True):
        grid.add_column(title, width=width)
    for line in lines:
        grid.add_row(*map(Text, line))
    out = io.StringIO()
    Console(file=out, width=_width(), color_system=None).print(grid)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).strip("\n")


def _widths(words: Sequence[int], whole: Sequence[int], room: int) -> list[int]:
    """Return how wide each column is: its longest word, and what room is left goes to the narrowest that needs it."""
    widths = list(words)
    for _ in range(room - sum(words)):
        short = [place for place, width in enumerate(widths) if width < whole[place]]
        if not short:
            break
        widths[min(short, key=lambda place: widths[place])] += 1
    return widths


def _block(header: Sequence[str], line: Sequence[str]) -> str:
    """Return one row of a table under each other: what it is of, then a line for each other column."""
    first, *rest = [f"{title}: {text}" if title else text for title, text in zip(header, line, strict=True)]
    return "\n".join([wrap(first), *(wrap(f"  {text}", "    ") for text in rest)])


def as_json(data: Any) -> str:
    """Return JSON, readable and with its own letters."""
    return json.dumps(data, ensure_ascii=False, indent=2)
