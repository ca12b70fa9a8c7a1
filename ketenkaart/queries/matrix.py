"""The matrix: what each cell says, and how far the work in it is, on the date of a store."""

from dataclasses import dataclass
from operator import itemgetter

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.rows.records import counts, engine_rows, grouped, record
from ketenkaart.store import Store

NOTHING = "niets-gemeld"
BY = {"kind": "per-soort", "partner": "per-partner", "form": "per-vorm"}


@dataclass(frozen=True)
class CellRow:
    """A cell as interface.md lists it; `barrier` None is Alle stappen; values are notations."""

    barrier: str | None = None
    column: str = ""
    column_label: str = ""
    state: str = ""
    most_state: str | None = None
    state_basis: str | None = None
    most_basis: str | None = None
    support_only: bool = False
    initiatives: int = 0
    families: int = 0
    direct_families: int = 0
    direct_spread: str = ""
    held: bool = False
    partners: int = 0
    spread: str = ""
    remark: str | None = None
    expected: bool = False
    cell: str = ""
    open: int = 0
    statuses: tuple[tuple[str, str, int], ...] = ()  # state, status ("": its source gives none), how many
    stated: int = 0

    @property
    def plan(self) -> str:
        """The key of the cell's plan, which its IRI names."""
        return self.cell.rsplit("/", 2)[-2]

    @property
    def is_undecided(self) -> bool:
        """Whether the cell holds nothing, while an unplaced measure can still come: it is not called empty."""
        return self.open > 0 and self.state == NOTHING

    @property
    def shown(self) -> str:
        """The state that a reader sees: the most common one, never the best alone; of an empty cell its state."""
        return self.most_state or self.state

    @property
    def counted(self) -> list[tuple[int, str]]:
        """How many families are in which state, the best state first."""
        return counts(self.spread)

    @property
    def weighed(self) -> list[tuple[int, str]]:
        """The same of the families that the word of the cell is about: those with direct work, where there are any."""
        return counts(self.direct_spread or self.spread)

    @property
    def mixed(self) -> bool:
        """Whether some of the families have direct work and others not, and they differ: the word is not of all."""
        return 0 < self.direct_families < self.families and len(self.counted) > 1 and not self.held

    @property
    def most(self) -> list[str]:
        """The states that most of the families that count are in: one, or those that tie."""
        top = max((count for count, _ in self.weighed), default=0)
        return [state for count, state in self.weighed if count == top]

    @property
    def most_count(self) -> int:
        """How many families are in these states together."""
        return sum(count for count, state in self.weighed if state in self.most)


def coverage(store: Store, by: str = "kind") -> list[CellRow]:
    """Return the cells of one dimension (kind, partner or form), by row and then by step."""
    states = grouped(engine_rows(store, "standen-per-vak"), itemgetter("cell"), itemgetter("state", "status", "count"))
    return [record(CellRow, r, statuses=states.get(r["cell"], ())) for r in store.select(find(BY[by]).sparql)]


DELIVERED, REFUSED = "geleverd", "niet-geleverd"
CLOSED = "finished", "dropped"  # outcomes of terms of which only their action says something
PASSED = "passed"


def late_since(store: Store, *, is_stated: bool = True) -> dict[str, str]:
    """Return since when work is late, by IRI; not `is_stated`: of which the source does not say if it was met."""
    rows = (row for row in engine_rows(store, "te-laat") if (row["said"] == "true") == is_stated)
    return {row["undertaking"] or "": row["since"] or "" for row in rows}


@dataclass(frozen=True)
class Progress:
    """How far an undertaking is; codes are notations, and empty where nothing is said."""

    status: str = ""
    state: str = ""
    late: str = ""  # the day since which it is late
    passed: str = ""  # the day of a term that passed while the source does not say whether it was met
    report: str = ""  # the status report that counts, and its day
    reported: str = ""
    continuation: str = ""
    container: bool = False
    statusless: bool = False  # its source does not say how far it is
    known: bool = True  # a report of this date or an earlier one names it


@dataclass(frozen=True)
class Delivery:
    """What came of a deadline: a code, a day, and where its last day lies (`passed`, `ahead`, or neither).

    `outcome`: `delivered`, `later`, `absent` (the source says so), `silent`, `ahead`, `unread` (a list says it in words
    that were not read); `finished`, `dropped` (of its action alone something is said); or nothing: it names no day, or
    is an agreement, which is asked elsewhere.
    """

    deadline: str
    delivery: str = ""
    on: str = ""
    lies: str = ""
    outcome: str = ""

    @property
    def done(self) -> bool:
        """Whether what was promised is there."""
        return self.delivery == DELIVERED


def progress(store: Store) -> dict[str, Progress]:
    """Return how far each undertaking of a store is, by IRI, on the date of its plan."""
    late, passed = late_since(store), late_since(store, is_stated=False)
    reports = {row["undertaking"]: row for row in engine_rows(store, "voortgang-per-activiteit")}  # the last counts
    return {
        one: record(Progress, {**row, **reports.get(one, {})}, late=late.get(one, ""), passed=passed.get(one, ""))
        for row in engine_rows(store, "activiteiten")
        for one in [row["undertaking"] or ""]
    }


def deliveries(store: Store) -> list[Delivery]:
    """Return what came of each deadline of a store, as far as is known on the date of its plan."""
    return [record(Delivery, row) for row in engine_rows(store, "uitkomst-per-termijn")]
