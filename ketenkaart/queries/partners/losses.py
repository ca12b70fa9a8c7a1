"""What a plan loses when organisations are left out: a question about who else is named, no prediction.

The cells stay as they are. Said of each: what has no other actor or leader, and if all its direct work would stay away.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

from ketenkaart.ontology.terms import vocabulary
from ketenkaart.queries.matrix import coverage, progress
from ketenkaart.queries.rows.labels import plan_key
from ketenkaart.queries.rows.records import engine_rows, grouped, record
from ketenkaart.store import Row, Store
from ketenkaart.words.names import by_number

ACTORS = "SELECT DISTINCT ?node ?undertaking WHERE { ?node kk:actsIn ?undertaking }"
COLLECTIVE = "SELECT ?node WHERE { ?node kk:isGeneric true }"
LEADERS = "SELECT DISTINCT ?node ?undertaking WHERE { ?node kk:leads ?undertaking }"
UNREAD = 'SELECT ?undertaking WHERE { ?undertaking kk:unread "partner" }'
BELOW = "SELECT DISTINCT ?node ?undertaking WHERE { ?below kk:reportedUnder ?undertaking . ?node kk:actsIn ?below }"
INSIDE = "SELECT ?cell ?undertaking WHERE { ?cell kk:cellInitiative ?undertaking }"


@dataclass(frozen=True)
class NamedWork:
    """An undertaking as it is referred to: identifier, title, and whether readers know it by its number."""

    identifier: str
    title: str
    numbered: bool

    @property
    def order(self) -> tuple[bool, list[str | int], str]:
        """What it is sorted by: numbers first (7.9 before 7.10), then by title."""
        return not self.numbered, by_number(self.identifier) if self.numbered else [], self.title.casefold()


@dataclass(frozen=True)
class LostWork:
    """What is lost of some work: IRIs of undertakings in which an organisation that is left out acts, in order."""

    acts: tuple[str, ...] = ()  # all; each is in one of last_actor, unread, only_lead, no_lead and other_lead
    last_actor: tuple[str, ...] = ()  # names no other actor
    only_lead: tuple[str, ...] = ()  # names others that act, but no other leader
    no_lead: tuple[str, ...] = ()  # names others that act, and no leader with or without
    other_lead: tuple[str, ...] = ()  # names others that act, and another leader
    only_collective: tuple[str, ...] = ()  # names others that act, each by a collective name, which ties nobody
    only_doer: tuple[str, ...] = ()  # names others that act, but each only takes part with who leads or carries out
    unread: tuple[str, ...] = ()  # a list says who takes part in words that were not read (kk:unread)
    below: tuple[str, ...] = ()  # names no other actor itself; what is reported under it does


@dataclass(frozen=True)
class CellLoss(LostWork):
    """What is lost of a cell or block; `last_direct` is its direct work, where none of that has another actor."""

    barrier: str | None = None
    column: str = ""
    last_direct: tuple[str, ...] = ()

    @property
    def lost(self) -> bool:
        """Whether anything is lost here: the last actor of an undertaking, or its only leader."""
        return bool(self.last_actor or self.only_lead)


@dataclass(frozen=True)
class Place:
    """The work at a step (None: at all of them), or of a `kind` that has no cells, in the order of its states."""

    barrier: str | None
    kind: str
    work: tuple[str, ...]

    @cached_property
    def members(self) -> frozenset[str]:
        """The same work, to ask whether something is in it."""
        return frozenset(self.work)


@dataclass(frozen=True)
class Loss(LostWork):
    """What a plan loses without `organisations` that act in it: as a whole, by cell, by block (kinds without cells)."""

    plan: str = ""
    organisations: tuple[str, ...] = ()
    cells: tuple[CellLoss, ...] = ()
    blocks: tuple[CellLoss, ...] = ()


@dataclass(frozen=True)
class _Cell:
    """A cell, or the block of a kind without cells: the work in it, and what of that is direct."""

    barrier: str | None
    column: str
    work: set[str]
    direct: set[str]


class Losses:
    """Answers for one plan: a store that has its shortcuts and cells, read once."""

    def __init__(self, store: Store, by: str = "kind") -> None:
        """Read who acts and what lies in the cells of a dimension (kind, partner or form)."""
        self.plan = plan_key(store)
        self.names = {row["undertaking"] or "": record(NamedWork, row) for row in engine_rows(store, "namen-van-werk")}
        self._acts = grouped(store.select(ACTORS), itemgetter("node"), _work)
        self._unread = set(map(_work, store.select(UNREAD)))
        tables = (store.select(ACTORS), store.select(LEADERS), engine_rows(store, "wie-voert-uit"), store.select(BELOW))
        self._actors, self._leaders, self._doers, self._below = (
            {one: set(who) for one, who in grouped(rows, _work, itemgetter("node")).items()} for rows in tables
        )
        self._collective = {row["node"] or "" for row in store.select(COLLECTIVE)}
        self._states = {node: one.state for node, one in progress(store).items()}
        inside, rows = grouped(store.select(INSIDE), itemgetter("cell"), _work), engine_rows(store, "werk-per-plek")
        placed, apart = ([row for row in rows if row["apart"] == truth] for truth in ("false", "true"))
        place = itemgetter("step", "kind") if by == "kind" else itemgetter("step")
        direct = grouped((row for row in placed if row["direct"] == "true"), place, _work)
        self._cells = [
            _Cell(cell.barrier, cell.column, work, work.intersection(direct.get(at, ())))
            for cell in coverage(store, by)
            for work in [set(inside.get(cell.cell, ()))]
            for at in [(cell.barrier, cell.column) if by == "kind" else cell.barrier]
        ]
        self._blocks = [
            _Cell(None, kind, set(map(_work, mine)), {_work(row) for row in mine if row["direct"] == "true"})
            for kind, mine in grouped(apart, itemgetter("kind"), lambda row: row).items()
        ]
        self._without_kind = grouped((row for row in placed if not row["kind"]), itemgetter("step"), _work)

    @property
    def organisations(self) -> list[str]:
        """The organisations that act in this plan."""
        return sorted(self._acts)

    def of(self, organisations: Iterable[str]) -> Loss:
        """Return what the plan loses without some organisations, named by IRI; nothing where they act in nothing."""
        gone = frozenset(organisations)
        acts = {work for organisation in gone for work in self._acts.get(organisation, ())}
        return Loss(
            **vars(self._lost(acts, gone)),
            plan=self.plan,
            organisations=tuple(sorted(gone & self._acts.keys())),
            cells=tuple(self._cell_loss(cell, acts, gone) for cell in self._cells if acts & cell.work),
            blocks=tuple(self._cell_loss(block, acts, gone) for block in self._blocks if acts & block.work),
        )

    def _cell_loss(self, cell: _Cell, acts: set[str], gone: frozenset[str]) -> CellLoss:
        lost = self._lost(acts & cell.work, gone)
        last_direct = self._sorted(cell.direct) if cell.direct <= set(lost.last_actor) else ()
        return CellLoss(**vars(lost), barrier=cell.barrier, column=cell.column, last_direct=last_direct)

    @cached_property
    def places(self) -> list[Place]:
        """What is done at each step, at all of them, and of each kind that has no cells."""
        found: dict[tuple[str | None, str], set[str]] = {}
        for cell in self._cells:
            found.setdefault((cell.barrier, ""), set()).update(cell.work)
        for block in self._blocks:
            found.setdefault((None, block.column), set()).update(block.work)
        for step, work in self._without_kind.items():
            found.setdefault((step, ""), set()).update(work)
        order = {code.notation: code.order for code in vocabulary().codes["CellState"].values()}
        turn = {one: order.get(state, -1) for one, state in self._states.items()}
        return [Place(*at, tuple(sorted(work, key=lambda one: (turn.get(one, -1), one)))) for at, work in found.items()]

    def counts(self, block: CellLoss) -> dict[str, int]:
        """Return how many undertakings lie in a block, and how many partners act there."""
        work = next(one.work for one in self._blocks if one.column == block.column)
        partners = {organisation for one in work for organisation in self._actors.get(one, ())}
        return {"initiatives": len(work), "partners": len(partners)}

    def _lost(self, acts: set[str], gone: frozenset[str]) -> LostWork:
        unread = acts & self._unread
        last = {undertaking for undertaking in acts - unread if self._actors[undertaking] <= gone}
        others = acts - unread - last
        unled = {undertaking for undertaking in others if self._leaders.get(undertaking, set()) <= gone}
        led = unled & self._leaders.keys()
        unnamed = {undertaking for undertaking in others if self._actors[undertaking] - gone <= self._collective}
        undone = {undertaking for undertaking in others if set() < self._doers.get(undertaking, set()) <= gone}
        below = {undertaking for undertaking in last if self._below.get(undertaking, set()) - gone}
        found = (acts, last, led, unled - led, others - unled, unnamed, undone, unread, below)
        return LostWork(*map(self._sorted, found))

    def _sorted(self, undertakings: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(undertakings, key=lambda undertaking: (self.names[undertaking].order, undertaking)))


def _work(row: Row) -> str:
    return row["undertaking"] or ""
