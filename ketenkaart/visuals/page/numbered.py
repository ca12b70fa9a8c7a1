"""Names of things as numbers: the page names each thing hundreds of times, and is a third smaller for it."""

from collections.abc import Iterable
from typing import Any

MARK = "~"  # before a number; `visuals/app/model/data.js` puts the names back


def numbered(data: dict[str, Any], parts: Iterable[str]) -> dict[str, Any]:
    """Return data of the page in which some parts name things and passages by number, keys excepted.

    The number is the place among `things`, and those of `addresses` behind them.
    """
    places = {name: f"{MARK}{place}" for place, name in enumerate([*data["things"], *data["addresses"]])}
    places |= {f"@{name}": f"@{place}" for name, place in places.items()}

    def change(value: Any) -> Any:
        if isinstance(value, str):
            return places.get(value, value)
        if isinstance(value, dict):
            return {key: change(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [change(item) for item in value]
        return value

    return {**data, **{part: change(data[part]) for part in parts}}
