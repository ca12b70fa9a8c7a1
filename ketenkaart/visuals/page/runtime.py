"""The engine as it travels in a page, from the package `ketenkaart-werkplaats` (docs/werkplaats.md)."""

import base64
from dataclasses import dataclass
from importlib.resources import files
from importlib.util import find_spec

from markupsafe import Markup

from ketenkaart.content import room
from ketenkaart.errors import KetenkaartError
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.inlined import inert

PACKAGE = "ketenkaart_werkplaats"
MISSING = (
    "De motor voor de werkplaats ontbreekt; installeer het pakket ketenkaart-werkplaats, of typ in de kopie van "
    "ketenkaart: make werkplaats."
)


@dataclass(frozen=True)
class Runtime:
    """Packed parts by name (base64 of gzip), the scripts of worker and page, their sentences, and the licences."""

    parts: dict[str, str]
    worker: Markup
    page: Markup
    words: dict[str, str]
    licences: Markup


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
        words=read_content(room("visuals", "words", "werkplaats.yaml")),
        licences=script("licences.txt"),
    )
