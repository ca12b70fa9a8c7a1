"""The page: one HTML file that holds everything, made from the one JSON of `page_data`.

No request leaves it: styles, scripts and vis-network stand inside, and the content security policy
allows nothing else than these very bytes (design note traps.md).
"""

import base64
import hashlib
import json
import re
from functools import cache
from importlib.resources import files as package_files
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from ketenkaart.content import room
from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.unseen import seen
from ketenkaart.words.dates import spoken

STYLES = ("base", "parts", "matrix", "graph", "print")
SCRIPT = "app.js"  # bundled from visuals/app by `npm run build`
POOLS = ("cells", "gaps", "candidates", "losses")  # what the answers of several scenarios share
VIS = "lib/vis-9.1.2/vis-network.min.js"


def page(data: dict[str, Any], *, served: bool = False) -> bytes:
    """Return the page with all screens. `served` lets it ask its own server for what needs an engine."""
    return _render(data, title=data["meta"]["title"], single=False, served=served)


def view_page(data: dict[str, Any], name: str) -> bytes:
    """Return a page with one view alone; raise KetenkaartError for an unknown name."""
    known = data["views"]
    if name not in known:
        raise KetenkaartError(f"Het beeld “{name}” bestaat niet.{did_you_mean(name, known)}")
    drawn = known[name]
    shown = {node["id"] for at in drawn["at"].values() for node in at["drawn"]}
    shown |= {str(value) for at in drawn["at"].values() for row in at["rows"] for value in row.values()}
    kept = ("prefLabel", "identifier", "notation", "type", "summary", "isGeneric", "altLabel")
    things = {
        key: {prop: values for prop, values in thing.items() if prop in kept}
        for key, thing in data["things"].items()
        if key in shown or "Barrier" in thing.get("type", ())
    }
    emptied = ("answers", "queries", "comparisons", "told", "absent", "addresses")
    alone = {**data, **{part: {} for part in emptied}, "views": {name: drawn}, "things": things, "only": name}
    return _render(alone, title=drawn["title"], single=True, served=False)


def _render(data: dict[str, Any], *, title: str, single: bool, served: bool) -> bytes:
    answers = packed(data["answers"]) if data["answers"] else {**{name: [] for name in POOLS}, "by": {}}
    style = _inert("\n" + "\n".join(_static(f"{name}.css") for name in STYLES), "css")
    scripts = [_vis(), _inert(_static(SCRIPT), SCRIPT)]
    html = _template().render(
        title=seen(title),
        meta=seen(data["meta"]),
        sources=seen([f"{plan['document'] or plan['title']}, {spoken(plan['date'])}" for plan in data["plans"]]),
        dates=seen([spoken(plan["date"]) for plan in data["plans"]]),
        single=single,
        served=served,
        policy=_policy(style, scripts, served=served),
        style=_ours(style),
        scripts=list(map(_ours, scripts)),
        data=_ours(_json(seen({**data, "answers": answers, "served": served}))),
    )
    return html.encode("utf-8")


def _policy(style: str, scripts: list[str], *, served: bool) -> str:
    """Return the content security policy: these scripts, this style, and nothing else."""
    rules = [
        "default-src 'none'",
        f"script-src {' '.join(map(_hash, scripts))}",
        f"style-src {_hash(style)}",
        *(["connect-src 'self'"] if served else []),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(rules)


def _ours(text: str) -> Markup:
    """Mark text as safe: files of our own and of vis-network (see _inert), and escaped JSON (see _json)."""
    return Markup(text)  # noqa: S704


def packed(answers: dict[str, Any]) -> dict[str, Any]:
    """Return the answers of all scenarios with each row and list of candidates once, and numbers in their place."""
    pools: dict[str, dict[str, int]] = {name: {} for name in POOLS}

    def number(name: str, value: Any) -> int:
        return pools[name].setdefault(json.dumps(value, sort_keys=True), len(pools[name]))

    def numbers(name: str, rows: list[dict[str, Any]]) -> list[int]:
        return [number(name, row) for row in rows]

    by = {
        key: {
            "gaps": [
                number("gaps", {**gap, "candidates": number("candidates", gap["candidates"])}) for gap in answer["gaps"]
            ],
            "matrix": {name: numbers("cells", cells) for name, cells in answer["matrix"].items()},
            "without": {name: numbers("losses", found) for name, found in answer["without"].items()},
        }
        for key, answer in sorted(answers.items())
    }
    return {**{name: [json.loads(row) for row in pool] for name, pool in pools.items()}, "by": by}


def _json(data: Any) -> str:
    """Return JSON that stays inside its element, whatever its texts say."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for mark in "<>&\u2028\u2029":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return text


@cache
def _vis() -> str:
    text = package_files("pyvis").joinpath(VIS).read_text(encoding="utf-8")
    return _inert(text.replace("\r\n", "\n").replace("\r", "\n"), Path(VIS).name)


def _static(name: str) -> str:
    return room("visuals", "static", name).read_text(encoding="utf-8")


def _inert(text: str, name: str) -> str:
    if re.search(r"</(script|style)|<!--", text, re.IGNORECASE):
        raise KetenkaartError(f"“{name}” kan niet in de pagina staan: het sluit zijn eigen element af.")
    return text


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"


@cache
def _template() -> Template:
    folder = FileSystemLoader(room("visuals", "templates"))
    environment = Environment(
        loader=folder, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("page.html")
