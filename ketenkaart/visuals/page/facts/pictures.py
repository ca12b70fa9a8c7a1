"""The pictures of a page: what the network of each view holds, by date."""

from typing import Any

from ketenkaart.store import Store
from ketenkaart.visuals.pictures.drawing import Picture, draw
from ketenkaart.visuals.pictures.looks import looks
from ketenkaart.visuals.pictures.rows import Facts
from ketenkaart.visuals.pictures.view_files import views


def pictures(at: dict[str, Store]) -> dict[str, Any]:
    """Return each view: its words, and by date what its network holds and the rows that have no line."""
    read = {date: Facts(store) for date, store in at.items()}
    return {name: _picture({date: draw(store, name, read[date]) for date, store in at.items()}) for name in views()}


def _picture(drawn: dict[str, Picture]) -> dict[str, Any]:
    first = next(iter(drawn.values()))
    parts = ("nodes", "edges", "loose")
    shown = {date: {part: getattr(picture, part) for part in parts} for date, picture in drawn.items()}
    options = max((picture.options for picture in drawn.values()), key=str)  # equal, but for very many lines
    return {
        **first.view.model_dump(),
        "table": first.table,
        "step": looks().places.step,
        "options": options,
        "at": shown,
    }
