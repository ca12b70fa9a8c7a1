"""The page: one HTML file of the JSON of `page_data`; no request leaves it, as its policy allows just its own bytes."""

import base64
import gzip
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import Any

from markupsafe import Markup

from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError
from ketenkaart.invisible_text import visible
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.inlined import inert, inlined_json, json_text, policy, script, style, template
from ketenkaart.words.dates import in_dutch

Key = tuple[Any, ...]  # the names of a dict, `list`, or the type of a text or number; then what it holds
STYLES = ("base", "parts", "matrix", "graph", "asks", "summary", "forced", "print")
BOARD = "board"  # what only a page with an engine shows
SCRIPT = "app.js"  # bundled from visuals/app by `npm run build`
SMALL = 500_000  # bytes: such a file travels in the page; of a larger one the page says where it is
PACKAGE = "ketenkaart_werkplaats"
MISSING = (
    "De motor voor de werkplaats ontbreekt; installeer het pakket ketenkaart-werkplaats, of typ in de kopie van "
    "ketenkaart: make werkplaats."
)


@dataclass(frozen=True)
class Given:
    """A file that a page gives: `size` in bytes, 0 where it is not made yet; `data` where it travels in the page."""

    name: str
    size: int = 0
    data: bytes = b""

    @classmethod
    def of(cls, path: Path) -> "Given":
        """Return a file that is there; raise OSError where it is not."""
        size = path.stat().st_size
        return cls(path.name, size, path.read_bytes() if size < SMALL else b"")


@dataclass(frozen=True)
class Runtime:
    """Packed parts by name (base64 of gzip), the scripts of worker and page, their sentences, and the licences."""

    parts: dict[str, str]
    worker: Markup
    page: Markup
    words: dict[str, str]
    licences: Markup


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
            members = key[1:] if isinstance(value, dict | list | tuple) else ()
            depths.append(1 + max((depths[one] for one in members), default=-1))
        return numbers[key]

    def value_of(key: Key) -> Any:
        kind, *members = key
        if isinstance(kind, tuple):
            return {name: places[one] for name, one in zip(kind, members, strict=True)}
        return [places[one] for one in members] if kind is list else members[0]

    number(data)
    pool: list[Any] = []
    places: dict[int, int] = {}
    for _, level in groupby(sorted(numbers, key=lambda key: depths[numbers[key]]), lambda key: depths[numbers[key]]):
        rows = [(value_of(key), numbers[key]) for key in level]
        for value, one in sorted(rows, key=lambda row: json.dumps(row[0])):
            places[one] = len(pool)
            pool.append(value)
    return pool


def compressed(text: str) -> str:
    """Return a text as base64 of its gzip; its bytes differ between builds of Python, as these differ in zlib."""
    return base64.b64encode(gzip.compress(text.encode("utf-8"), mtime=0)).decode("ascii")


def page(data: dict[str, Any], *, runtime: Runtime | None = None, files: Iterable[Given] = ()) -> bytes:
    """Return the page with all screens; a `runtime` and small `files` travel inside."""
    given = listed(files, data["words"]["frame"]["foot"]["files"])
    inside = {**data, "files": [{k: v for k, v in one.items() if k != "href"} for one in given]}  # a link stands once
    sheet = style(*STYLES, *([BOARD] if runtime else []))
    scripts = [*([runtime.page] if runtime else []), script(SCRIPT)]
    plans = [(plan["document"] or plan["title"], in_dutch(plan["date"]), plan["access"]) for plan in data["plans"]]
    html = template("page.html").render(
        title=visible(data["meta"]["title"]),
        meta=visible(data["meta"]),
        sources=visible([f"{name}, {date}" for name, date, _ in plans]),
        access=visible([access for _, _, access in plans]),
        dates=visible([date for _, date, _ in plans]),
        frame=visible(data["words"]["frame"]),
        files=given,
        policy=policy(sheet, scripts, engine=runtime is not None),
        runtime=runtime,
        runtime_words=inlined_json(runtime.words) if runtime else "",
        style=sheet,
        scripts=scripts,
        data=compressed(json_text(pooled(inside))),
    )
    return html.encode("utf-8")


def listed(files: Iterable[Given], words: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return what a page says of each file, and the file as a link or that it lies beside; `words`: `foot.files`."""
    found = []
    for one in files:
        kind = next(kind for end, kind in words["kinds"].items() if one.name.endswith(end))
        text = ", ".join(filter(None, [kind["description"], size(one.size)]))
        data = base64.b64encode(one.data).decode()
        inside, outside = f"data:application/octet-stream;base64,{data}", words["alongside"].format(file=one.name)
        place = {"href": inside} if data else {"alongside": outside}
        found.append({"file": one.name, "label": kind["label"], "description": text, **place})
    return found


def size(count: int) -> str:
    """Return a number of bytes in words; nothing for none.

    >>> size(0), size(900), size(84_210), size(1_290_000)
    ('', '1 kB', '84 kB', '1,3 MB')
    """
    if not count:
        return ""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} kB"
    return f"{count / 1_000_000:.1f} MB".replace(".", ",")


def runtime() -> Runtime:
    """Return the engine that travels in a page; raise KetenkaartError where its package is not installed."""
    if find_spec(PACKAGE) is None or not (files(PACKAGE) / "runtime").is_dir():
        raise KetenkaartError(MISSING)
    folder = files(PACKAGE) / "runtime"
    packed = sorted((part for part in folder.iterdir() if part.name.endswith(".gz")), key=lambda part: part.name)

    def script(name: str) -> Markup:
        return inert((folder / name).read_text(encoding="utf-8"), name)

    return Runtime(
        parts={part.name.removesuffix(".gz"): base64.b64encode(part.read_bytes()).decode() for part in packed},
        worker=script("worker.js"),
        page=script("page.js"),
        words=read_content(content_path("visuals", "words", "werkplaats.yaml")),
        licences=script("licences.txt"),
    )
