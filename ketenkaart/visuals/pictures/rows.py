"""What each row of a picture says, in words, and what it is about, so that a page can filter and needs no rule."""

from collections.abc import Iterable
from functools import cached_property
from operator import itemgetter
from typing import Any

from ketenkaart.invisible_text import visible
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix import coverage
from ketenkaart.queries.rows.records import engine_rows, grouped, texts
from ketenkaart.store import PREFIXES, Row, Store
from ketenkaart.visuals.in_words.cells import CellTeller
from ketenkaart.visuals.pictures.looks import View, looks
from ketenkaart.visuals.short_ids import short, view
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

    def brief(self, node: str, letters: int = 0) -> str:
        """Return a name that fits in a picture: a known short one for a long one, else its beginning."""
        limits, name = looks().limits, self.whole(node)
        letters = letters or limits.letters
        others = sorted((len(one), one) for one in self._others.get(node, ()) if len(one) <= limits.short)
        if len(name) > letters - 6 and others:
            return str(visible(others[0][1]))
        return name if len(name) <= letters else name[: letters - 1].rstrip() + "…"


class Facts:
    """What the rows of a picture are about."""

    def __init__(self, store: Store) -> None:
        self.names, self._store, self._known = Names(store), store, view(store, "pagina-beeld")
        self._work = {short(row["undertaking"] or "") for row in engine_rows(store, "activiteiten")}
        steps = [texts(row) for row in engine_rows(store, "stappen")]
        self._steps = {short(row["iri"]): row["notation"] for row in steps}
        self._plans = grouped(steps, lambda row: short(row["iri"]), lambda row: short(row["plan"]))
        keys = [short(row["plan"] or "") for row in engine_rows(store, "plannen")]
        self._several = frozenset(keys if len(keys) > 1 else ())

    def of(self, row: Row) -> dict[str, list[str]]:
        """Return what a row is about, by sort; empty lists stay away, and `partners` where an end is one."""
        known, ends = self._known, [short(row[side] or "") for side in ("from", "to") if row.get(side)]
        about = self._about(row, ends)
        works = {*about, *(work for one in about for work in known.of(one, "concerns"))}
        at = [place.split("~") for work in works for place in known.of(work, "at")]
        here = {end for end in ends if end in self._steps}
        kinds = {kind for step, kind in at if not here or step in here}
        if not here:
            kinds |= {kind for work in works for kind in known.of(work, "kinds")}
        acting = [] if any(map(_is_organisation, ends)) else about
        roles = (role.split("~") for work in about for role in known.of(work, "roles"))
        plans = (plan for one in about or ends for plan in (*self._plans.get(one, ()), one.partition("/")[0]))
        found: dict[str, Iterable[str]] = {
            "about": about,
            "steps": {self._steps[step] for step in here or {step for step, _ in at} if step in self._steps},
            "kinds": [row["kind"] or ""] if row.get("kind") in vocabulary().codes["InterventionKind"] else kinds,
            "chapters": {number for work in works for number in known.of(work, "chapters")},
            "partners": {who for work in acting for who in known.of(work, "partners")},
            "roles": {role for who, role in roles if who in ends},
            "plans": self._several.intersection(plans),
        }
        return {name: kept for name, values in found.items() if (kept := sorted(values))}

    @cached_property
    def states(self) -> dict[str, str]:
        """How far each cell of the matrix is, in the words of the matrix."""
        teller = CellTeller()
        return {cell.cell: capital(teller.line(cell)) for cell in coverage(self._store, "partner")}

    def _about(self, row: Row, ends: list[str]) -> list[str]:
        """Return the thing of a row, or the actions that its two ends share."""
        if row.get("thing"):
            return [short(row["thing"] or "")]
        doing = [self._known.of(end, "acts") for end in ends if _is_organisation(end)]
        if len(doing) == 2:
            return sorted(set.intersection(*map(set, doing)))
        if doing and (step := next((end for end in ends if end in self._steps), "")):
            return [one for one in doing[0] if any(at.startswith(f"{step}~") for at in self._known.of(one, "at"))]
        return [end for end in ends if end in self._work]


def _is_organisation(end: str) -> bool:
    return end.startswith("org/")


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


def row_of(view: View, row: Row, columns: Iterable[str], facts: Facts) -> dict[str, Any]:
    """Return a row as a page uses it: key, ends, group, state, words, and what it is about."""
    ends = {side: short(row[side] or "") for side in ("from", "to") if row.get(side)}
    looks = {key: row[name] for key, name in (("group", "edge_group"), ("state", "status")) if row.get(name)}
    lines = [
        (facts.states.get(row.get("cell") or "", "") if column == "status" else "")
        or _word(view, row, column, facts.names)
        for column in columns
        if column not in ENDS
    ]
    return {"id": key_of(row), **ends, **looks, "said": lines, **facts.of(row)}
