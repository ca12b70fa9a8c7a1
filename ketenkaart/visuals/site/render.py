"""Fills the templates of the site; a page carries its own style, and a policy that allows nothing else."""

import base64
import hashlib
from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ketenkaart.content import room

POLICY = "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'"


def render(name: str, said: Mapping[str, object]) -> str:
    """Return a page by the name of its template, or another file by its own name."""
    page = "." not in name
    style = "\n" + room("visuals", "templates", "site", "site.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    beside = {"policy": POLICY.format(digest), "style": Markup(style)} if page else {}  # noqa: S704 - our own file
    return _environment().get_template(f"{name}.html" if page else name).render({**beside, **said})


@cache
def _environment() -> Environment:
    """Escaping is on for every file: none but the pages holds words that a plan brings along."""
    folder = FileSystemLoader(room("visuals", "templates", "site"))
    found = Environment(loader=folder, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    found.trim_blocks = found.lstrip_blocks = True
    return found
