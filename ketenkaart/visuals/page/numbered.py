"""Names of things as numbers: the page names each thing hundreds of times, and is a third smaller for it."""

from collections.abc import Iterable, Mapping
from typing import Any

MARK = "~"  # before a number; `visuals/app/model/data.js` puts the names back


def places(data: Mapping[str, Any]) -> dict[str, int]:
    """Return the number of each thing and passage: the place among `things`, and those of `addresses` behind them."""
    return {name: place for place, name in enumerate([*data["things"], *data["addresses"]])}


def numbered(data: dict[str, Any], parts: Iterable[str]) -> dict[str, Any]:
    """Return data of the page in which some parts name things and passages by number (see `places`).

    The names of the things themselves stay: the numbers count them.
    """
    marks = {name: f"{MARK}{place}" for name, place in places(data).items()}
    marks |= {f"@{name}": f"@{mark}" for name, mark in marks.items()}

    def change(value: Any) -> Any:
        if isinstance(value, str):
            return marks.get(value, value)
        if isinstance(value, dict):
            return {marks.get(key, key): change(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [change(item) for item in value]
        return value

    things = {name: change(thing) for name, thing in data["things"].items()}
    return {**data, **{part: change(data[part]) for part in parts}, "things": things}
