"""What each row of a picture says, in words, and what it is about, so that a page can filter and needs no rule."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from operator import itemgetter
from typing import Any

from ketenkaart.invisible_text import visible
from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix.coverage import coverage
from ketenkaart.queries.rows.records import engine_rows, grouped
from ketenkaart.store import PREFIXES, Row, Store
from ketenkaart.visuals.in_words.cells import CellTeller
from ketenkaart.visuals.pictures.looks import View, looks
from ketenkaart.visuals.short_ids import short
from ketenkaart.words.dates import in_dutch
from ketenkaart.words.phrases import capital

NOT_REPORTED = "niet gemeld"  # where a row lacks an end
ENDS = ("from_label", "to_label")
OTHER_NAMES = "SELECT ?node ?name WHERE { ?node a org:Organization ; skos:altLabel ?name } ORDER BY ?node ?name"
ACTS = "SELECT DISTINCT ?partner ?work WHERE { ?partner kk:actsIn ?work } ORDER BY ?partner ?work"
CONCERNS = "SELECT DISTINCT ?thing ?work WHERE { ?thing kk:concerns|kk:reportedUnder ?work }"
PLANS = "SELECT ?node ?plan WHERE { ?node kk:inPlan ?plan }"
Sets = Mapping[str, set[str]]


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
        self.organisations = {row["node"] or "" for row in rows if row["organisation"]}
        self._others = _sets(store.select(OTHER_NAMES), "node", "name")

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
        self.names = Names(store)
        self._work = {row["undertaking"] or "" for row in engine_rows(store, "activiteiten")}
        acts = store.select(ACTS)
        self._doing, self._actors = _sets(acts, "partner", "work"), _sets(acts, "work", "partner")
        self._roles, self._at = defaultdict[tuple[str, str], set[str]](set), defaultdict[str, set[tuple[str, str]]](set)
        for row in engine_rows(store, "rollen-per-activiteit"):
            self._roles[row["partner"] or "", row["work"] or ""].add(row["role"] or "")
        for row in engine_rows(store, "werk-per-stap"):
            self._at[row["work"] or ""].add((row["step"] or "", row["kind"] or ""))
        self._sorts = _sets(engine_rows(store, "soorten-werk"), "work", "kind")
        self._concerns = _sets(store.select(CONCERNS), "thing", "work")
        self._chapters = _sets(engine_rows(store, "hoofdstuk-per-activiteit"), "work", "number")
        steps = engine_rows(store, "stappen")
        self._steps = {row["iri"] or "": row["notation"] or "" for row in steps}
        several = len({row["plan"] for row in steps}) > 1
        plans = [*store.select(PLANS), *({**row, "node": row["iri"]} for row in steps)] if several else []
        self._plans = _sets(plans, "node", "plan")
        self._store = store

    def of(self, row: Row) -> dict[str, list[str]]:
        """Return what a row is about, by sort; empty lists stay away, and `partners` where an end is one."""
        ends = [row[side] or "" for side in ("from", "to") if row.get(side)]
        about = self._about(row, ends)
        works = {work for one in about for work in (one, *self._concerns.get(one, ()))}
        at = {pair for work in works for pair in self._at.get(work, ())}
        here = {end for end in ends if end in self._steps}
        kinds = {kind for step, kind in at if not here or step in here}
        if not here:
            kinds |= {kind for work in works for kind in self._sorts.get(work, ())}
        acting = set() if set(ends) & self.names.organisations else set(about)
        found = {
            "about": map(short, about),
            "steps": {self._steps[step] for step in here or {step for step, _ in at} if step in self._steps},
            "kinds": {row["kind"]} if row.get("kind") in vocabulary().codes["InterventionKind"] else kinds,
            "chapters": {number for work in works for number in self._chapters.get(work, ())},
            "partners": {short(who) for work in acting for who in self._actors.get(work, ())},
            "roles": {role for end in ends for work in about for role in self._roles.get((end, work), ())},
            "plans": {short(plan) for one in about or ends for plan in self._plans.get(one, ())},
        }
        return {name: kept for name, values in found.items() if (kept := sorted(str(v) for v in values))}

    @cached_property
    def states(self) -> dict[str, str]:
        """How far each cell of the matrix is, in the words of the matrix."""
        teller = CellTeller()
        return {cell.cell: capital(teller.line(cell)) for cell in coverage(self._store, "partner")}

    def _about(self, row: Row, ends: list[str]) -> list[str]:
        """Return the thing of a row, or the actions that its two ends share."""
        if row.get("thing"):
            return [row["thing"] or ""]
        people = [end for end in ends if end in self.names.organisations]
        if len(people) == 2:
            return sorted(self._doing.get(people[0], set()) & self._doing.get(people[1], set()))
        if people and (step := next((end for end in ends if end in self._steps), "")):
            return sorted(w for w in self._doing.get(people[0], ()) if any(s == step for s, _ in self._at.get(w, ())))
        return sorted(set(ends) & self._work)


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


def _sets(rows: Iterable[Mapping[str, str | None]], key: str, value: str) -> Sets:
    return {one: set(values) for one, values in grouped(rows, itemgetter(key), itemgetter(value)).items()}
