"""What things are called in a picture, and what each of its rows says, in words."""

from collections.abc import Iterable, Mapping
from operator import itemgetter
from typing import Any

from ketenkaart.invisible_text import visible
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix import coverage
from ketenkaart.queries.rows.records import engine_rows, grouped
from ketenkaart.store import PREFIXES, Row, Store
from ketenkaart.visuals.in_words.cells import CellWording
from ketenkaart.visuals.pictures.looks import View, looks
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import capital

NOT_REPORTED = "niet gemeld"  # where a row lacks an end
ENDS = ("from_label", "to_label")
OTHER_NAMES = "SELECT ?node ?name WHERE { ?node a org:Organization ; skos:altLabel ?name } ORDER BY ?node ?name"


class Names:
    """What things are called in a picture: whole, and as short as it may."""

    def __init__(self, store: Store) -> None:
        rows = engine_rows(store, "namen-in-een-beeld")
        models = {row["node"]: row["model"] for row in rows if row["model"]}
        steps = [(str(node).rsplit("/", 1)[-1], model) for node, model in models.items()]
        shared = {name for name, model in steps if any(one == name and other != model for one, other in steps)}
        self._whole: dict[str, str] = {}
        for row in rows:
            node, label = row["node"] or "", visible(row["label"] or "")
            if row["model"] and node.rsplit("/", 1)[-1] in shared:
                label = f"{label} ({row['model'].rsplit('/', 1)[-1]})"
            self._whole[node] = f"{row['number']} {label}" if row["number"] else label
        others = store.select(OTHER_NAMES)
        self._others = grouped(others, itemgetter("node"), lambda row: row["name"] or "")

    def whole(self, node: str) -> str:
        """Return the name of a thing; an action has its number before it."""
        return self._whole.get(node) or short(node)

    def brief(self, node: str) -> str:
        """Return a name that fits in a picture: a known short one for a long one, else its beginning."""
        limits, name = looks().limits, self.whole(node)
        letters = limits.letters
        others = sorted((len(one), one) for one in self._others.get(node, ()) if len(one) <= limits.short)
        if len(name) > letters - 6 and others:
            return str(visible(others[0][1]))
        return name if len(name) <= letters else name[: letters - 1].rstrip() + "…"


def _word(view: View, row: Row, column: str, names: Names) -> str:
    value = row.get(column)
    if not value:
        return ""
    if column == "edge_group":
        return (view.edges.get(value) or view.nodes[value]).label
    codes = vocabulary().codes
    scheme = "CellState" if value in codes["CellState"] and column == "status" else view.lists.get(column)
    if scheme or column == "status":
        return capital(vocabulary().label(scheme or "Status", value))
    if value.startswith(PREFIXES["kk"][:8]):
        return names.whole(value)
    return str(visible(in_dutch(value)))


def key_of(row: Row) -> str:
    """Return all that tells two rows of a picture apart: two things may have two roles or relations."""
    names = ("from", "to", "edge_group") + (("thing",) if row.get("thing") else ("slot",))
    parts = [row.get(name) for name in names]
    return "~".join(short(part) for part in parts if part)


def states(store: Store) -> dict[str, str]:
    """Return how far each cell of the matrix of partners is, in the words of the matrix, by its IRI."""
    wording = CellWording()
    return {cell.cell: capital(wording.line(cell)) for cell in coverage(store, "partner")}


def row_of(view: View, row: Row, columns: Iterable[str], names: Names, states: Mapping[str, str]) -> dict[str, Any]:
    """Return a row as a picture holds it: key, ends, group, and its words in the `columns` that are no end."""
    ends = {side: short(row[side] or "") for side in ("from", "to") if row.get(side)}
    lines = [
        (states.get(row.get("cell") or "", "") if column == "status" else "") or _word(view, row, column, names)
        for column in columns
        if column not in ENDS
    ]
    group = {"group": row["edge_group"]} if row.get("edge_group") else {}
    return {"id": key_of(row), **ends, **group, "said": lines}
