"""CSV: plain for data people, Dutch for Excel."""

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any


def as_csv(data: Sequence[Mapping[str, Any]]) -> str:
    """Return plain CSV (W3C), for data people."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(data[0]) if data else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _plain(value) for name, value in row.items()} for row in data)
    return out.getvalue().rstrip("\n")


def _plain(value: Any) -> Any:
    """Return a value as CSV has it: a list as one text, yes and no as XML Schema writes them."""
    if isinstance(value, bool):
        return str(value).lower()
    return "; ".join(map(str, value)) if isinstance(value, list | tuple) else value


def dutch_csv(rows: list[dict[str, object]], columns: list[str]) -> str:
    """Return rows as CSV that Dutch Excel opens: BOM, semicolons, CRLF; nothing becomes a formula."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_inert(row.get(column)) for column in columns])
    return "\ufeff" + out.getvalue()


def _inert(value: object) -> str:
    said = "" if value is None else str(_plain(value))
    return f"'{said}" if said.startswith(("=", "+", "-", "@", "\t", "\r")) else said
