"""Rows as a table, JSON or CSV on a terminal."""

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ketenkaart.visuals.csv import dutch_csv
from ketenkaart.words.wrap import _width


def rows(data: Sequence[Mapping[str, Any]], form: str, titles: Mapping[str, str] | None = None) -> str:
    """Return rows as a table, JSON or CSV; `titles` names columns in Dutch and picks those of a table."""
    if form == "json":
        return as_json(list(data))
    if form == "csv":
        return dutch_csv(data, list(data[0]) if data else [], "\n").rstrip("\n")
    if not data:
        return "Geen rijen."
    columns = {name: title for name, title in (titles or {}).items() if name in data[0]} or {
        name: name for name in data[0]
    }
    body = [["" if row[name] is None else str(row[name]) for name in columns] for row in data]
    return table(list(columns.values()), body)


def table(header: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    """Return a plain table as wide as the terminal."""
    from rich.box import SIMPLE  # noqa: PLC0415 - only a table pays for the import
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    grid = Table(box=SIMPLE, pad_edge=False)
    for title in header:
        grid.add_column(title, overflow="fold", min_width=min(len(title), 12))
    for line in body:
        grid.add_row(*(Text(value) for value in line))
    out = io.StringIO()
    Console(file=out, width=_width(), color_system=None).print(grid)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).strip("\n")


def as_json(data: Any) -> str:
    """Return JSON, readable and with its own letters."""
    return json.dumps(data, ensure_ascii=False, indent=2)
