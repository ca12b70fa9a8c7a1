"""What stands inside a page, which asks for nothing else: styles, scripts, and the policy that allows just these."""

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

from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError
from ketenkaart.invisible_text import has_invisible, visible

CODED = re.compile(r"(?<!\\)(?:\\\\)*\\(?:[bf]|u00[01])")  # how JSON writes a control character
ENGINE = ("'wasm-unsafe-eval'", "blob:")  # what WebAssembly in a worker needs
REMARK, AROUND = re.compile(r"/\*.*?\*/", re.DOTALL), re.compile(r";?\s*(})\s*|\s*([{;,])\s*|(?<=\w:)\s+")
TYPEFACE = re.compile(r"url\(([\w-]+\.woff2)\)")
JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
VIS = "lib/vis-9.1.2/vis-network.min.js"


def style(*names: str) -> Markup:
    """Return style sheets of `visuals/static` as one, without remarks; a typeface that they name stands inside."""

    def inside(found: re.Match[str]) -> str:
        letters = base64.b64encode(content_path("visuals", "static", found[1]).read_bytes())
        return f"url(data:font/woff2;base64,{letters.decode('ascii')})"

    sheets = AROUND.sub(r"\1\2", REMARK.sub("", "\n" + "\n".join(_static(f"{name}.css") for name in names)))
    return inert(TYPEFACE.sub(inside, sheets), "css")


def script(name: str) -> Markup:
    """Return a script of `visuals/static`."""
    return inert(_static(name), name)


@cache
def vis_network() -> Markup:
    """Return vis-network, as pyvis carries it."""
    return inert(package_files("pyvis").joinpath(VIS).read_text(encoding="utf-8"), Path(VIS).name)


def policy(style: str, scripts: list[Markup], *, engine: bool = False) -> str:
    """Return the policy that allows these scripts, this style and its typeface alone; with `engine` a worker too."""
    code = " ".join([*map(digest, scripts), *(ENGINE if engine else ())])
    worker = "worker-src blob:; " if engine else ""
    rest = "font-src data:; base-uri 'none'; form-action 'none'"
    return f"default-src 'none'; script-src {code}; {worker}style-src {digest(style)}; {rest}"


@cache
def template(name: str, folder: str = "") -> Template:
    """Return a template of `visuals/templates`; what it is filled with is escaped, and none may be missing."""
    loader = FileSystemLoader(content_path("visuals", "templates", folder))
    made = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    made.trim_blocks = made.lstrip_blocks = True
    return made.get_template(name)


def inlined_json(data: Any) -> Markup:
    """Return JSON that stays inside its element, whatever its texts say (see `json_text`)."""
    text = json_text(data)
    for mark in "<>&\u2028\u2029":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return Markup(text)  # noqa: S704


def json_text(data: Any) -> str:
    """Return JSON without characters that cannot be seen."""
    text = JSON.encode(data)
    if CODED.search(text) or any(map(has_invisible, set(text))):  # one look at all, as a walk through all texts is long
        text = JSON.encode(visible(data))
    return text


def _static(name: str) -> str:
    return content_path("visuals", "static", name).read_text(encoding="utf-8")


def inert(text: str, name: str) -> Markup:
    """Return a file of our own, or vis-network, as safe; raise KetenkaartError if it closes its own element."""
    if re.search(r"</(script|style)|<!--", text, re.IGNORECASE):
        raise KetenkaartError(f"“{name}” kan niet in de pagina staan: het sluit zijn eigen element af.")
    return Markup(text)  # noqa: S704


def digest(text: str) -> str:
    """Return how a policy names a text that it allows."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"
