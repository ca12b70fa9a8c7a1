"""The answers of all scenarios, small: each row once, and the names of its fields once for all rows that have them."""

import json
from collections.abc import Iterable
from typing import Any

POOLS = (
    "cells",
    "gaps",
    "candidates",
    "candidate",
    "losses",
    "named",
    "numbers",
    "reach",
    "links",
    "places",
)  # what the answers of several scenarios share


def packed(answers: dict[str, Any]) -> dict[str, Any]:
    """Return the answers with each row and list of candidates once, and numbers in their place; `tabled` pools."""
    pools: dict[str, dict[str, int]] = {name: {} for name in POOLS}

    def number(name: str, value: Any) -> int:
        return pools[name].setdefault(json.dumps(value, sort_keys=True), len(pools[name]))

    def numbers(name: str, rows: list[dict[str, Any]]) -> list[int]:
        return [number(name, row) for row in rows]

    def might(who: list[dict[str, Any]]) -> int:
        return number("candidates", numbers("candidate", who))

    def shared(row: dict[str, Any]) -> dict[str, Any]:
        held = {"also": list(map(shared, row["also"]))} if "also" in row else {}
        return row | held | ({"candidates": might(row["candidates"])} if "candidates" in row else {})

    def counted(row: dict[str, Any]) -> dict[str, Any]:
        return row | {"named": {name: number("named", one) for name, one in row["named"].items()}}

    by = {
        key: {
            "gaps": [number("gaps", shared(gap)) for gap in answer["gaps"]],
            "matrix": {
                name: [number("cells", shared(cell)) for cell in cells] for name, cells in answer["matrix"].items()
            },
            "apart": answer["apart"],
            "points": answer["points"],
            "most": answer["most"],
            "numbers": numbers("numbers", list(map(counted, answer["numbers"]))),
            "reach": numbers("reach", answer["reach"]),
            "links": number("links", answer["links"]),
            "places": numbers("places", answer["places"]),
            "without": {name: numbers("losses", found) for name, found in answer["without"].items()},
        }
        for key, answer in sorted(answers.items())
    }
    return {**{name: tabled(map(json.loads, pool)) for name, pool in pools.items()}, "by": by}


def once(given: dict[str, dict[str, Any]], field: str) -> dict[str, Any]:
    """Return things `by` their name, with what their lists in a field hold once in `all`, and numbers in its place.

    >>> once({"a": {"said": ["x", "y"]}, "b": {"said": ["y"]}}, "said")
    {'all': ['x', 'y'], 'by': {'a': {'said': [0, 1]}, 'b': {'said': [1]}}}
    """
    pool: dict[str, int] = {}
    by = {
        name: one | {field: [pool.setdefault(json.dumps(value), len(pool)) for value in one[field]]}
        for name, one in given.items()
    }
    return {"all": list(map(json.loads, pool)), "by": by}


def bare(things: dict[str, dict[str, list[str]]]) -> dict[str, dict[str, str | list[str]]]:
    """Return things with a value that stands alone as itself: most do, and brackets take room."""
    return {one: {name: v[0] if len(v) == 1 else v for name, v in thing.items()} for one, thing in things.items()}


def drawn(views: dict[str, Any]) -> dict[str, Any]:
    """Return pictures with the nodes, edges and loose rows of each date `tabled`."""
    return {
        name: {
            **view,
            "at": {date: {part: tabled(rows) for part, rows in at.items()} for date, at in view["at"].items()},
        }
        for name, view in views.items()
    }


def tabled(rows: Iterable[Any]) -> dict[str, list[Any]]:
    """Return rows with the names of their fields apart: `rows` hold a number of `shapes`, then a value for each name.

    What is no row with fields stands as shape -1. `rowsOf` in `visuals/app/model/data.js` puts the names back.

    >>> tabled([{"a": 1, "b": 2}, {"a": 3, "b": 4}, [5]])
    {'shapes': [['a', 'b']], 'rows': [[0, 1, 2], [0, 3, 4], [-1, [5]]]}
    """
    shapes: dict[tuple[str, ...], int] = {}
    found = [
        [shapes.setdefault(tuple(row), len(shapes)), *row.values()] if isinstance(row, dict) else [-1, row]
        for row in rows
    ]
    return {"shapes": [list(shape) for shape in shapes], "rows": found}
