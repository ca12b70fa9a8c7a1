"""The page: one HTML file that holds everything, made from the one JSON of `page_data`, which it packs.

No request leaves it: styles, scripts and vis-network stand inside, and the content security policy
allows nothing else than these very bytes (design note traps.md).
"""

import base64
import gzip
import json
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from ketenkaart.unseen import seen
from ketenkaart.visuals.inlined import inlined_json, json_text, policy, script, style, template, vis_network
from ketenkaart.visuals.page.files import Given, listed
from ketenkaart.visuals.page.runtime import Runtime
from ketenkaart.words.dates import spoken

Key = tuple[Any, ...]  # the names of a dict, `list`, or the type of a text or number; then what it holds
STYLES = ("base", "parts", "matrix", "graph", "asks", "summary", "forced", "print")
SCRIPT = "app.js"  # bundled from visuals/app by `npm run build`


def pooled(data: Any) -> list[Any]:
    """Return the distinct values of some JSON, the whole as the last; a list or dict holds the places of its values.

    What scenarios and dates share stands once: gzip alone does not see it, as it looks back 32 kB. What a value holds
    stands before it; values of one depth are sorted, as what is alike then compresses better.
    `unpooled` in `visuals/app/lib/page_data.js` is its opposite.

    >>> pooled({"a": ["x", 1], "b": {"a": ["x", 1]}})
    ['x', 1, [0, 1], {'a': 2}, {'a': 2, 'b': 3}]
    """
    numbers: dict[Key, int] = {}
    depths: list[int] = []

    def number(value: Any) -> int:
        key: Key
        if isinstance(value, dict):
            key = (tuple(value), *map(number, value.values()))
        elif isinstance(value, list | tuple):
            key = (list, *map(number, value))
        else:
            key = (type(value), value)  # True equals 1, and is another value
        if key not in numbers:
            numbers[key] = len(depths)
            held = key[1:] if isinstance(value, dict | list | tuple) else ()
            depths.append(1 + max((depths[one] for one in held), default=0) if held else 0)
        return numbers[key]

    number(data)
    pool: list[Any] = []
    places: dict[int, int] = {}
    for _, level in groupby(sorted(numbers, key=lambda key: depths[numbers[key]]), lambda key: depths[numbers[key]]):
        rows = [(_value(key, places), numbers[key]) for key in level]
        for value, one in sorted(rows, key=lambda row: json.dumps(row[0])):
            places[one] = len(pool)
            pool.append(value)
    return pool


def _value(key: Key, places: dict[int, int]) -> Any:
    kind, *held = key
    if kind is list:
        return [places[one] for one in held]
    if isinstance(kind, tuple):
        return dict(zip(kind, [places[one] for one in held], strict=True))
    return held[0]


def compressed(text: str) -> str:
    """Return a text as base64 of its gzip; its bytes differ between builds of Python, as these differ in zlib."""
    return base64.b64encode(gzip.compress(text.encode("utf-8"), mtime=0)).decode("ascii")


def page(data: dict[str, Any], *, runtime: Runtime | None = None, files: Iterable[Given] = ()) -> bytes:
    """Return the page with all screens.

    With a `runtime` the engine travels inside; `files` travel in it as far as they are small.
    """
    given = listed(files, data["words"]["frame"]["foot"]["files"])
    shown = [{name: value for name, value in one.items() if name != "href"} for one in given]  # a link stands once
    inside = {**data, "files": shown}
    sheet, scripts = style(*STYLES), [*([runtime.page] if runtime else []), vis_network(), script(SCRIPT)]
    html = template("page.html").render(
        title=seen(data["meta"]["title"]),
        meta=seen(data["meta"]),
        sources=seen([f"{plan['document'] or plan['title']}, {spoken(plan['date'])}" for plan in data["plans"]]),
        names=seen([plan["document"] or plan["title"] for plan in data["plans"]]),
        dates=seen([spoken(plan["date"]) for plan in data["plans"]]),
        frame=seen(data["words"]["frame"]),
        files=given,
        policy=policy(sheet, scripts, engine=runtime is not None),
        runtime=runtime,
        runtime_words=inlined_json(runtime.words) if runtime else "",
        style=sheet,
        scripts=scripts,
        data=compressed(json_text(pooled(inside))),
    )
    return html.encode("utf-8")
