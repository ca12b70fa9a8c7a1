"""The cells of the matrix, as the page shows them: what is in each, in words and as a picture."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ketenkaart.queries.matrix.coverage import BY, coverage
from ketenkaart.queries.matrix.progress import progress
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.store import Store
from ketenkaart.visuals.in_words.drawn import CellDrawer
from ketenkaart.visuals.in_words.progress import ProgressTeller
from ketenkaart.visuals.short_ids import short

INSIDE = "SELECT ?cell ?thing WHERE { ?cell kk:cellInitiative ?thing } ORDER BY ?cell ?thing"
HEADS = "SELECT ?cell ?thing WHERE { ?cell kk:familyHead ?thing } ORDER BY ?cell ?thing"
UNSENT = (
    "cell",
    "column_label",
    "state_basis",
    "spread",
    "remark",
    "direct_families",
    "held",
    "direct_spread",
    "open",
    "statuses",
    "statusless",
)  # what a cell says in words already, or its name
ACTORS = "SELECT ?thing ?who ?collective WHERE { ?who kk:actsIn ?thing OPTIONAL { ?who kk:isGeneric ?collective } }"
# What was asked for at a step, by kind of work; where only stated links count, only what the text itself ties to it.
ASKED = """
SELECT DISTINCT ?step ?kind ?asked WHERE {
  ?asked a kk:Recommendation ; kk:inPlan ?plan ; kk:barrier/skos:broader? ?top .
  ?asked kk:interventionKind/skos:notation ?kind .
  ?plan kk:usesModel/skos:hasTopConcept ?top . ?top skos:notation ?step
  OPTIONAL { ?plan kk:statedOnly ?only }
  OPTIONAL { ?asked kk:basis ?basis OPTIONAL { ?basis kk:isStated ?stated } }
  FILTER(!BOUND(?only) || !BOUND(?basis) || ?stated = true) } ORDER BY ?asked"""


def matrix(stores: Sequence[Store], strictly: Sequence[Store] = ()) -> dict[str, list[dict[str, Any]]]:
    """Return the cells of each plan, by dimension, each with the undertakings in it, its words and its picture.

    `strict` is what it says in the strict reading, where that is something else.
    """
    strict = {cell.cell: cell for store in strictly for by in BY for cell in coverage(store, by)}
    found, drawer = {by: list[dict[str, Any]]() for by in BY}, CellDrawer()
    for store in stores:
        teller, work, actors = ProgressTeller(Speaker(store).source), progress(store), _actors(store)
        heads, inside, wanted = _by_cell(store, HEADS), _by_cell(store, INSIDE), _asked(store)
        for by, cells in found.items():
            for cell in coverage(store, by):
                if by == "partner" and not cell.initiatives:
                    continue
                nodes = inside.get(cell.cell, [])
                who = {one: kind for node in nodes for one, kind in actors.get(node, {}).items()}
                counted = [work[node] for node in heads.get(cell.cell, ())]
                kept = {k: v for k, v in asdict(cell).items() if k not in UNSENT}
                if strictly and (falls := teller.teller.falls(cell, strict.get(cell.cell))):
                    kept["strict"] = falls
                if by == "kind" and (cell.barrier, cell.column) in wanted:
                    kept["asked"] = wanted[cell.barrier, cell.column]
                cells.append(
                    {
                        **kept,
                        "plan": cell.plan,
                        "things": list(map(short, nodes)),
                        "said": teller.cell(cell, counted, None if by == "partner" else who),
                        "unmet": teller.unmet(cell),
                        **({"undecided": True} if cell.is_undecided else {}),
                        "bar": drawer.bar(cell),
                        "brief": drawer.brief(cell),
                        **({"small": drawer.small(cell)} if by == "partner" else {}),
                    }
                )
    return found


def _by_cell(store: Store, query: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in store.select(query):
        found.setdefault(row["cell"] or "", []).append(row["thing"] or "")
    return found


def _asked(store: Store) -> dict[tuple[str | None, str | None], list[str]]:
    """Return what was asked for, by step and kind of work."""
    found: dict[tuple[str | None, str | None], list[str]] = {}
    for row in store.select(ASKED):
        found.setdefault((row["step"], row["kind"]), []).append(short(row["asked"] or ""))
    return found


def _actors(store: Store) -> dict[str, dict[str, bool]]:
    """Return who acts in each undertaking, and of each whether it is a collective name."""
    found: dict[str, dict[str, bool]] = {}
    for row in store.select(ACTORS):
        found.setdefault(row["thing"] or "", {})[row["who"] or ""] = row["collective"] == "true"
    return found
