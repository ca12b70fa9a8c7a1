"""Draws `docs/layers.svg` from the imports and the layers in `pyproject.toml`: `make layers`.

A box is a layer, an arc an import from one to another; one that goes up, `make lint` refuses. Sizes are rounded, so
that the picture changes when the house does and not at every line.
"""

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from html import escape
from importlib import import_module
from pathlib import Path

import grimp

ROOT = Path(__file__).parent.parent
PACKAGE = "ketenkaart"
PICTURE = ROOT / "docs" / "layers.svg"
HUES = ("#0072B2", "#B34700", "#007A5E", "#8A4A7D", "#6B5D00", "#3D5A80", "#A1332D", "#4A6B2A", "#555555")
GAP, EDGE = 12, 28
ROOM = 400  # how wide a panel of a room is
WIDEST = 72  # letters of a purpose that fit in a box


@dataclass(frozen=True)
class Box:
    """A package or module of one layer: how many modules and lines, and what it says of itself."""

    name: str
    row: int
    modules: int
    lines: int
    purpose: str


@dataclass(frozen=True)
class Panel:
    """The layers of one contract, from above, and the imports between them."""

    title: str
    boxes: list[Box]
    arrows: list[tuple[str, str]]


def panels() -> list[Panel]:
    """Return a panel for each contract of layers, drawn from what the modules import now."""
    graph = grimp.build_graph(PACKAGE, cache_dir=None)
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    layered = (contract for contract in told if contract["type"] == "layers")
    return [_panel(graph, one, container) for one in layered for container in one.get("containers", [""])]


def _panel(graph: grimp.ImportGraph, contract: dict[str, object], container: str) -> Panel:
    layers, head = contract["layers"], container + "." if container else ""
    assert isinstance(layers, list)
    rows = {head + name.strip(): row for row, layer in enumerate(layers) for name in layer.replace(":", "|").split("|")}

    def member(module: str) -> str:
        return max((name for name in rows if module == name or module.startswith(name + ".")), key=len, default="")

    modules = Counter(map(member, graph.modules))
    lines: Counter[str] = Counter()
    arrows = set()
    for module in graph.modules:
        one, path = member(module), ROOT.joinpath(*module.split("."))
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        lines[one] += len(path.read_text(encoding="utf-8").splitlines())
        for imported in graph.find_modules_directly_imported_by(module):
            other = member(imported)
            if one and other and one != other:
                arrows.add((one, other))
    boxes = [Box(name, row, modules[name], lines[name], _purpose(name)) for name, row in rows.items()]
    return Panel(str(contract["name"]), boxes, sorted(arrows))


def _purpose(module: str) -> str:
    """Return the first sentence of a module's docstring, or what it begins with where a box is too narrow for it."""
    said = (import_module(module).__doc__ or "").strip().split("\n")[0].partition(" (")[0]
    return (said if len(said) <= WIDEST else re.split(r"[.;:] ", said)[0]).rstrip(".").replace("`", "")


def draw() -> str:
    """Return the picture: the house as a whole, and below it the contracts inside its rooms, two beside each other."""
    whole, *inner = panels()
    parts, high = _drawn(whole, 0, 0, width=460, tall=42, reach=400)
    for first in range(0, len(inner), 2):
        two = enumerate(inner[first : first + 2])
        beside = [_drawn(one, ROOM * place, high + 24, width=265, tall=24, reach=130) for place, one in two]
        parts = [*parts, *(part for more, _ in beside for part in more)]
        high += 24 + max(deep for _, deep in beside)
    wide = 2 * ROOM
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" '
        'font-family="system-ui, sans-serif" font-size="13" role="img" aria-labelledby="title">\n'
        '<title id="title">The layers of ketenkaart, and what imports what</title>\n'
        f'<rect width="{wide}" height="{high}" fill="#fff"/>'
    )
    return "\n".join([head, *parts, "</svg>\n"])


def _drawn(panel: Panel, left: int, top: int, *, width: int, tall: int, reach: int) -> tuple[list[str], int]:
    x, y = left + EDGE, top + 52
    middle, out = {}, [_text(x, top + 30, panel.title.partition(",")[0], size=15, weight=600, fill="#1a1a1a")]
    hue: dict[str, str] = {}
    for number, box in enumerate(panel.boxes):
        if number:
            y += tall + (4 if box.row == panel.boxes[number - 1].row else GAP)
        middle[box.name], hue[box.name] = y + tall // 2, HUES[number % len(HUES)]
        out.append(_box(box, x, y, width, tall, hue[box.name]))
    for one, other in panel.arrows:
        bow = min(reach, 14 + round(abs(middle[other] - middle[one]) * 0.42))
        out.append(_arc(x + width, middle[one] + 5, middle[other] - 5, bow, hue[one]))
    return out, y + tall + EDGE - top


def _box(box: Box, x: int, y: int, width: int, tall: int, hue: str) -> str:
    many = f"{box.modules} modules · " if box.modules > 1 else ""
    size = f"{many}~{max(100, round(box.lines, -2)):,} lines"
    lines = [
        f'<rect x="{x}" y="{y}" width="{width}" height="{tall}" rx="4" fill="#F6F7F9" stroke="#C9CED6"/>',
        f'<rect x="{x}" y="{y}" width="5" height="{tall}" rx="2" fill="{hue}"/>',
        _text(x + 14, y + 17, box.name.rpartition(".")[2], weight=600, fill="#1a1a1a"),
        _text(x + width - 10, y + 17, size, size=11, fill="#555", anchor="end"),
    ]
    if tall > 30:
        lines.append(_text(x + 14, y + 34, box.purpose, size=11, fill="#444"))
    return "\n".join(lines)


def _arc(x: int, start: int, end: int, bow: int, color: str) -> str:
    """Return an arc from one height to another, bowing out to the right."""
    tip = f"M{x + 7},{end - 4}L{x + 1},{end}L{x + 7},{end + 4}Z"
    curve = f"M{x},{start}C{x + bow},{start} {x + bow},{end} {x + 5},{end}"
    line = f'<path d="{curve}" fill="none" stroke="{color}" stroke-width="1.3" opacity="0.75"/>'
    return f'{line}<path d="{tip}" fill="{color}"/>'


def _text(x: int, y: int, words: str, *, size: int = 13, weight: int = 400, fill: str, anchor: str = "start") -> str:
    look = f'font-size="{size}" font-weight="{weight}" fill="{fill}" text-anchor="{anchor}"'
    return f'<text x="{x}" y="{y}" {look}>{escape(words)}</text>'


def main() -> None:
    """Write the picture."""
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(draw(), encoding="utf-8")
    print(f"Geschreven: {PICTURE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
