"""The matrix: what each cell says."""

from dataclasses import dataclass

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.rows.records import engine_rows, grouped, record
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
    statuses: tuple[tuple[str, str, int], ...] = ()  # state, status, how many
    statusless: bool = False  # the source of its plan says of nothing how far it is
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
        return _counts(self.spread)

    @property
    def weighed(self) -> list[tuple[int, str]]:
        """The same of the families that the word of the cell is about: those with direct work, where there are any."""
        return _counts(self.direct_spread or self.spread)

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


def _counts(spread: str) -> list[tuple[int, str]]:
    parts = [part.split(" ") for part in spread.split(", ") if part]
    return [(int(count), state) for count, state in parts]


def coverage(store: Store, by: str = "kind") -> list[CellRow]:
    """Return the cells of one dimension (kind, partner or form), by row and then by step."""
    statusless = {row["key"] for row in engine_rows(store, "plannen") if row["statusless"] == "true"}
    statuses = grouped(
        engine_rows(store, "standen-per-vak"),
        lambda row: row["cell"],
        lambda row: (row["state"], row["status"], row["count"]),
    )
    return [
        record(
            CellRow,
            row,
            statuses=statuses.get(row["cell"], ()),
            statusless=(row["cell"] or "//").rsplit("/", 2)[-2] in statusless,
        )
        for row in store.select(find(BY[by]).sparql)
    ]
