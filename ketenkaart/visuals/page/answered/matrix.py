"""The cells of the matrix as the page shows them, and what its filters and empty cells ask of an answer."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import asdict
from operator import itemgetter

from ketenkaart.graph.scenario import Scenario
from ketenkaart.ontology.terms import schemes, vocabulary
from ketenkaart.queries.matrix import BY, NOTHING, coverage, progress
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.queries.rows.records import engine_rows, grouped
from ketenkaart.store import Store
from ketenkaart.visuals.in_words import templates
from ketenkaart.visuals.in_words.cells import ProgressWording
from ketenkaart.visuals.page.facts.view import Facts, Row
from ketenkaart.visuals.short_ids import short, unique

INSIDE = "SELECT ?cell ?thing WHERE { ?cell kk:cellInitiative ?thing } ORDER BY ?cell ?thing"
HEADS = "SELECT ?cell ?thing WHERE { ?cell kk:familyHead ?thing } ORDER BY ?cell ?thing"
# What a cell says in words already, or its name.
UNSENT = (
    *("cell", "column_label", "state_basis", "spread", "remark", "direct_families", "held"),
    *("direct_spread", "open", "statuses"),
)
ACTORS = "SELECT ?thing ?who ?collective WHERE { ?who kk:actsIn ?thing OPTIONAL { ?who kk:isGeneric ?collective } }"


def matrix(stores: Sequence[Store], strictly: Sequence[Store] = ()) -> dict[str, list[Row]]:
    """Return the cells of each plan by dimension: work, words, picture; `strict`: what that reading says otherwise."""
    strict = {cell.cell: cell for store in strictly for by in BY for cell in coverage(store, by)}
    found = {by: list[Row]() for by in BY}
    for store in stores:
        wording, work = ProgressWording(Labels(store).source), progress(store)
        actors = grouped(store.select(ACTORS), itemgetter("thing"), itemgetter("who", "collective"))
        heads, inside = (grouped(store.select(one), itemgetter("cell"), itemgetter("thing")) for one in (HEADS, INSIDE))
        roleless = {row["thing"] for row in engine_rows(store, "genoemd-zonder-rol")}
        requested = grouped(engine_rows(store, "gevraagd-per-vak"), itemgetter("step", "kind"), itemgetter("asked"))
        for by, cells in found.items():
            for cell in coverage(store, by):
                if by == "partner" and not cell.initiatives:
                    continue
                nodes = inside.get(cell.cell, [])
                who = {one or "": kind == "true" for node in nodes for one, kind in actors.get(node, ())}
                counted = [work[node] for node in heads.get(cell.cell, ())]
                kept = {k: v for k, v in asdict(cell).items() if k not in UNSENT}
                if strictly and (falls := wording.falls(cell, strict.get(cell.cell))):
                    kept["strict"] = falls
                if by == "kind" and (cell.barrier, cell.column) in requested:
                    kept["requested"] = list(map(short, requested[cell.barrier, cell.column]))
                cell_words = wording.cell(
                    cell, counted, None if by == "partner" else who, roleless=not roleless.isdisjoint(nodes)
                )
                kept |= {"plan": cell.plan, "things": list(map(short, nodes)), "phrase": cell_words}
                kept |= {"unmet": wording.unmet(cell), **({"undecided": True} if cell.is_undecided else {})}
                kept |= {"bar": wording.bar(cell), "brief": wording.brief(cell)}
                cells.append(kept | ({"small": wording.word(cell, short=True)} if by == "partner" else {}))
    return found


class Reach:
    """Adds to the answers of a page what its filters and its empty cells ask."""

    def __init__(self, facts: Facts) -> None:
        self.facts, self.steps = facts, facts.steps
        self.partners = {facts.things.first(one, "notation"): one for one in facts.things.of_type("Organization")}
        self.notations = {one: notation for notation, one in self.partners.items()}
        self.absent = {date: frozenset(ones) for date, ones in facts.absent.items()}
        self.links = grouped(facts.links, lambda link: facts.links.first(link, "work"), str)

    def add(self, answer: Row, scenario: Scenario) -> None:
        """Add to the gaps, cells and empty cells of one answer what screens ask, and `apart`: work without cells."""
        for gap in answer["gaps"]:
            pages: list[str] = []  # of what a row is about: its subject, step, partner, and whom its sentence names
            for row in (gap, *gap["also"]):
                row.update(self._of(row))
                step, partner = self.steps[gap["plan"]].get(row["barrier"], ""), self.partners.get(row["partner"], "")
                pages += [row["subject"], step, partner, *map(short, row.pop("named"))]
            gap["pages"] = unique(pages)
        gaps_at = {  # of a cell its own row counts, also where that is folded into the row of its step
            (gap["plan"], row["barrier"], row["kind"]): row["candidates"]
            for gap in reversed(answer["gaps"])
            for row in (*reversed(gap["also"]), gap)
        }
        across = {(c["plan"], c["column"]): c["families"] for c in answer["matrix"]["kind"] if c["barrier"] is None}
        for by, cells in answer["matrix"].items():
            for cell in cells:
                kind = cell["column"] if by == "kind" else ""
                cell["links"] = [one for one in self._links(cell, kind) if one in answer["links"]]
        for cell in answer["matrix"]["kind"]:
            if not cell["things"]:
                plan, barrier, kind = cell["plan"], cell["barrier"], cell["column"]
                cell["across"] = 0 if barrier is None else across.get((plan, kind), 0)
                if cell["expected"]:
                    cell["why"] = self.facts.expected.of(self.steps[plan].get(barrier, ""), kind)
                    if (plan, barrier, kind) in gaps_at:
                        cell["candidates"] = gaps_at[plan, barrier, kind]
        answer["apart"] = self._without_cells(scenario)

    def _of(self, row: Row) -> Row:
        facts, subject = self.facts, row["subject"]
        near = [*facts.work.of(subject, "named"), *facts.things.references(subject, "from", "to")]
        partners = (self.notations.get(one, "") for one in (*map(short, row["named"]), subject, *near))
        steps = facts.work.of(subject, "steps") or facts.places.of(subject, "steps")
        return {
            "steps": [row["barrier"]] if row["barrier"] else steps,
            "kinds": [row["kind"]] if row["kind"] else facts.work.of(subject, "kinds"),
            "partners": unique([row["partner"] or "", *partners]),
            "asks": bool(row["kind"] or row["barrier"] or subject in facts.work),
        }

    def _links(self, cell: Row, kind: str) -> Iterator[str]:
        """Yield the links that tie the work in a cell to its step, of its kind where there is one."""
        links = self.facts.links
        for link in (link for work in cell["things"] for link in self.links.get(work, ())):
            if links.first(link, "step") == cell["barrier"] and (not kind or kind in links.of(link, "kinds")):
                yield link

    def _without_cells(self, scenario: Scenario) -> list[Row]:
        """Return by plan and kind the work of kinds that have no cells: by state, in the order of its list."""
        kinds = [row["kind"] or "" for row in engine_rows(schemes(), "soorten-zonder-vakken")]
        date, unknown = scenario.as_of or "", templates("progress")["statusless"]
        progress_at = {**self.facts.progress[date], **(self.facts.strictly[date] if scenario.strict else {})}
        work, absent, found = self.facts.work, self.absent[date], []

        def head(one: str) -> tuple[int, str, str]:
            far = progress_at.get(one, {})
            state = far.get("state", NOTHING)
            word = unknown if "state" in far and "status" not in far else vocabulary().label("CellState", state)
            return vocabulary().rank("CellState", state), state, word

        for plan in sorted(self.steps):
            mine = (one for one in work if work.first(one, "plan") == plan and not work.first(one, "container"))
            done = {one: self._kinds(one, absent, stated=scenario.stated_only) for one in mine if one not in absent}
            undecided = any(not of and self.facts.things.first(one, "unplaced") == "true" for one, of in done.items())
            for kind in kinds:
                heads = sorted(grouped((one for one in done if kind in done[one]), head, str).items())
                groups = [{"state": state, "word": word, "things": things} for (_, state, word), things in heads]
                row = {"plan": plan, "kind": kind, "groups": groups}
                found.append({**row, "undecided": True} if undecided else row)
        return found

    def _kinds(self, one: str, absent: Container[str], *, stated: bool) -> list[str]:
        links = self.facts.links
        known = (link for link in self.links.get(one, ()) if link not in absent)
        counted = (link for link in known if not stated or links.first(link, "stated"))
        of_links = (kind for link in counted for kind in links.of(link, "kinds"))
        return [*self.facts.things.of(one, "interventionKind"), *of_links]
