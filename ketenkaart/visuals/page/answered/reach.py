"""What each answer reaches: the steps, kinds and partners of a gap, why a cell is empty, and work that has no cell."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, product
from typing import Any

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.visuals.page.facts.known import UNDERTAKINGS, Known, unique
from ketenkaart.visuals.short_ids import short

Row = dict[str, Any]
Told = Mapping[str, Mapping[str, Mapping[str, str]]]
NOTHING_SAID = "niets-gemeld"


class Reach:
    """Adds to the answers of a page what its filters and its empty cells ask."""

    def __init__(
        self,
        known: Known,
        steps: Mapping[str, Mapping[str, str]],
        told: tuple[Told, Told],
        absent: Mapping[str, list[str]],
    ) -> None:
        """Keep the things, the steps of each plan by notation, how far work is by date, and what is not there yet.

        `told` is as usual, and what is otherwise under the strict reading.
        """
        self.known, self.steps, self.told = known, steps, told
        self.partners = {known.first(one, "notation"): one for one in known.of_type("Organization")}
        self.absent = {date: frozenset(ones) for date, ones in absent.items()}

    def add(self, key: str, answer: Row) -> None:
        """Add to one answer what its screens ask.

        To gaps `steps`, `kinds`, `partners`, whether one may ask who might (`asks`), and on which `pages` they stand.
        To cells the `links` that tie the work in them. To empty cells `across` (how much of its kind is tied to no
        step), and where work is expected `why`, and `candidates` where that is asked. And `apart`: work of kinds that
        have no cells, `undecided` where work of no known kind may be such.
        """
        for gap in answer["gaps"]:
            for row in (gap, *gap["also"]):
                row.update(self._of(row))
            gap["pages"] = unique(page for row in (gap, *gap["also"]) for page in self._pages(row, gap["plan"]))
        asked = {  # a cell is asked by its own row, also where that is folded in the row of its step
            (gap["plan"], row["barrier"], row["kind"]): row["candidates"]
            for gap in reversed(answer["gaps"])
            for row in (*reversed(gap["also"]), gap)
        }
        across = {(c["plan"], c["column"]): c["families"] for c in answer["matrix"]["kind"] if c["barrier"] is None}
        counted = {work: list(ones) for work, ones in self._tied(answer["links"])}
        for by, cells in answer["matrix"].items():
            for cell in cells:
                cell["links"] = self._links(cell, counted, kind=cell["column"] if by == "kind" else "")
        for cell in answer["matrix"]["kind"]:
            if not cell["things"]:
                plan, barrier, kind = cell["plan"], cell["barrier"], cell["column"]
                cell["across"] = 0 if barrier is None else across.get((plan, kind), 0)
                if cell["expected"]:
                    cell["why"] = self._expected(cell)
                    if (plan, barrier, kind) in asked:
                        cell["candidates"] = asked[plan, barrier, kind]
        date, basis, *more = key.split("|")
        answer["apart"] = self._apart(date, stated=basis == "stated", strict="strict" in more)

    def _of(self, row: Row) -> Row:
        known, subject = self.known, row["subject"]
        work = subject if known.is_a(subject, *UNDERTAKINGS) else ""
        step = known.step(subject) if known.is_a(subject, "Barrier") else ""
        steps = [row["barrier"]] if row["barrier"] else [step] if step else known.steps(work)
        who = [subject] if known.is_a(subject, "Organization") else []
        who += [*known.involved(work), *known.refs(subject, "from", "to")]
        beside = (known.first(short(one), "notation") for one in row["named"])
        partners = [row["partner"] or "", *beside, *(known.first(one, "notation") for one in who)]
        return {
            "steps": steps,
            "kinds": [row["kind"]] if row["kind"] else known.kinds(work),
            "partners": unique(partners),
            "asks": bool(row["kind"] or row["barrier"] or work),
        }

    def _pages(self, row: Row, plan: str) -> list[str]:
        """Return the things whose pages show a row: its subject, its step, its partner and whom its sentence names."""
        step = self.steps[plan].get(row["barrier"], "")
        return [row["subject"], step, self.partners.get(row["partner"], ""), *map(short, row.pop("named"))]

    def _tied(self, links: Iterable[str]) -> Iterator[tuple[str, Iterator[str]]]:
        """Yield work with the links that tie it to a step."""
        work = {one: self.known.ref(one, "initiative") for one in links}
        return groupby(sorted(links, key=lambda one: work[one]), key=lambda one: work[one])

    def _links(self, cell: Row, links: Mapping[str, list[str]], kind: str) -> list[str]:
        """Return the links that tie the work in a cell to its step, of its kind where there is one."""
        known = self.known
        return [
            link
            for work in cell["things"]
            for link in links.get(work, ())
            if known.step(known.ref(link, "barrier")) == cell["barrier"]
            if not kind or kind in known.values(link, "interventionKind")
        ]

    def _expected(self, cell: Row) -> list[str]:
        """Return the expectations of a cell, at a step of the model of its plan."""
        known, here = self.known, self.steps[cell["plan"]].get(cell["barrier"])
        return [
            one
            for one in known.of_type("Expectation")
            if known.top(known.ref(one, "barrier")) == here and cell["column"] in known.values(one, "interventionKind")
        ]

    def _apart(self, date: str, *, stated: bool, strict: bool) -> list[Row]:
        """Return by plan and kind the work of kinds that have no cells: by state, in the order of its list."""
        kinds = [
            c for c in vocabulary().codes["InterventionKind"].values() if not self.known.marked("atSteps", c.notation)
        ]
        told = {**self.told[0][date], **(self.told[1][date] if strict else {})}
        found = []
        for plan, kind in product(sorted(self.known.plans), sorted(kinds, key=lambda c: c.order)):
            by_state: dict[str, list[str]] = defaultdict(list)
            undecided = False
            for one in self._work(plan, date):
                done = self._kinds(one, date, stated=stated)
                undecided |= not done and self.known.first(one, "unplaced") == "true"
                if kind.notation in done:
                    by_state[told.get(one, {}).get("state") or NOTHING_SAID].append(one)
            groups = sorted(by_state.items(), key=lambda item: self.known.rank("CellState", item[0]))
            works = [{"state": state, "things": ones} for state, ones in groups]
            row = {"plan": plan, "kind": kind.notation, "groups": works}
            found.append({**row, "undecided": True} if undecided else row)
        return found

    def _work(self, plan: str, date: str) -> list[str]:
        known = self.known
        return [
            one
            for one in known.of_type(*UNDERTAKINGS)
            if known.plan(one) == plan and one not in self.absent[date] and known.first(one, "isContainer") != "true"
        ]

    def _kinds(self, one: str, date: str, *, stated: bool) -> list[str]:
        known = self.known
        links = [
            c
            for c in known.about(one, "Contribution")
            if c not in self.absent[date] and (not stated or known.marked("isStated", known.first(c, "basis")))
        ]
        return [
            *known.values(one, "interventionKind"),
            *(k for c in links for k in known.values(c, "interventionKind")),
        ]
