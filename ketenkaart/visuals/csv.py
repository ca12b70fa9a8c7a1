"""CSV as Dutch Excel opens it, on the screen and in files alike; who wants plain data asks for JSON."""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from ketenkaart.unseen import seen


def _plain(value: Any) -> Any:
    """Return a value as CSV has it: a list as one text, yes and no as XML Schema writes them."""
    if isinstance(value, bool):
        return str(value).lower()
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else value


def dutch_csv(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], end: str = "\r\n") -> str:
    """Return rows as CSV that Dutch Excel opens: BOM, semicolons, CRLF; nothing becomes a formula.

    `end` is a bare line feed for a screen, which writes ends of lines in its own way.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator=end)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_inert(row.get(column)) for column in columns])
    return "\ufeff" + out.getvalue()


def _inert(value: object) -> str:
    said = "" if value is None else str(seen(_plain(value)))
    return f"'{said}" if said.startswith(("=", "+", "-", "@", "\t", "\r")) else said
