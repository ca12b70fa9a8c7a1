"""The matrix on a terminal."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from ketenkaart.content import room
from ketenkaart.ontology.terms import Match, matches, vocabulary
from ketenkaart.queries.matrix.coverage import CellRow
from ketenkaart.queries.rows.needs import source_line
from ketenkaart.queries.rows.words import Speaker
from ketenkaart.store import Store
from ketenkaart.strict_yaml import read_content
from ketenkaart.visuals.in_words.cells import CellTeller
from ketenkaart.visuals.terminal.text import rows, table
from ketenkaart.words.source import wrapped

CELL_KEYS = (
    "barrier",
    "column",
    "state",
    "most_state",
    "state_basis",
    "support_only",
    "initiatives",
    "families",
    "partners",
    "spread",
    "expected",
)
STEPS = """
SELECT ?plan ?model ?notation ?label WHERE {
  ?node kk:usesModel ?scheme ; dcterms:identifier ?plan . ?scheme skos:hasTopConcept ?step ; skos:prefLabel ?model .
  ?step skos:notation ?notation ; skos:prefLabel ?label ; kk:order ?order
  FILTER(LANG(?label) = "nl" && LANG(?model) = "nl") } ORDER BY ?plan ?order"""


def coverage(store: Store, cells: Sequence[CellRow], form: str, strict: Sequence[CellRow] = ()) -> str:
    """Return the matrix: states in words, a row for each kind, partner or form.

    `strict` are the same cells under the strict reading: where one does not stand then, the matrix says so.
    Several plans: a row says of which plan it is, and plans of one barrier model share a matrix.
    """
    several = len({cell.plan for cell in cells}) > 1
    if form != "table":
        return rows(cell_rows(cells), form)
    models: dict[str, dict[str, str]] = {}
    uses: dict[str, str] = {}
    for row in store.select(STEPS):
        models.setdefault(row["model"] or "", {})[row["notation"] or ""] = row["label"] or ""
        uses[row["plan"] or ""] = row["model"] or ""
    lines = [wrapped(source_line(store))]
    for model, steps in models.items():
        mine = [cell for cell in cells if uses[cell.plan] == model]
        lines += ["", model] if len(models) > 1 else []
        lines.append(_matrix(mine, steps, _Words(store, strict), several))
    notes = [_match(match) for match in matches() if {match.one_model, match.other_model} <= set(models)]
    told = [wrapped(CellTeller().readings["legend"])] if strict else []
    return "\n".join([*lines, *notes, legend(), *told])


def cell_rows(cells: Sequence[CellRow]) -> list[dict[str, Any]]:
    """Return cells as the command line gives them to a program: with `open` where a plan is not wholly placed.

    With several plans each names its own.
    """
    left = ("open",) if any(cell.open for cell in cells) else ()
    keys = (*CELL_KEYS, *left, *(("plan",) if len({cell.plan for cell in cells}) > 1 else ()))
    return [{key: getattr(cell, key) for key in keys} for cell in cells]


def _matrix(cells: Sequence[CellRow], steps: Mapping[str, str], words: "_Words", several: bool) -> str:
    by_row: dict[tuple[str, ...], dict[str | None, CellRow]] = {}
    for cell in cells:
        key = (cell.column_label, cell.plan) if several else (cell.column_label,)
        by_row.setdefault(key, {})[cell.barrier] = cell
    body = [[*key, *(words.cell(found.get(step)) for step in (*steps, None))] for key, found in by_row.items()]
    return table(["", *(["Plan"] if several else []), *steps.values(), words.teller.words["across"]], body)


def _match(match: Match) -> str:
    words = read_content(room("visuals", "words.yaml"))["models"]
    return wrapped(str(words["close" if match.close else "related"]).format(**asdict(match)))


def legend() -> str:
    """Return what the marks in the matrix mean."""
    marks = " · ".join(f"{c.screen} {c.label}" for c in vocabulary().codes["Basis"].values())
    return wrapped(f"Hoe weten we dit? {marks}")


class _Words:
    """Says cells, and what becomes of them in the strict reading."""

    def __init__(self, store: Store, strict: Sequence[CellRow]) -> None:
        self.teller = CellTeller(Speaker(store).source)
        self.strict = {cell.cell: cell for cell in strict}

    def cell(self, cell: CellRow | None) -> str:
        if cell is None or not (cell.initiatives or cell.expected or cell.is_undecided):
            return "–"
        if cell.is_undecided:
            return self.teller.line(cell)
        word, basis = self.teller.word(cell), vocabulary().codes["Basis"]
        if not cell.initiatives:
            expected = self.teller.words["expected"].get(cell.state) if cell.expected else ""
            return ", ".join(filter(None, [word, expected]))
        mark = basis[cell.most_basis].screen if cell.most_basis else ""
        said = f"{', '.join([word, *self.teller.notes(cell)])} ({cell.families}) {mark}".strip()
        other = self.teller.falls(cell, self.strict.get(cell.cell)) if self.strict else ""
        return f"{said}; {other}" if other else said
