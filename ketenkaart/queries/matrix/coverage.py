"""The matrix: what each cell says."""

from collections.abc import Iterable
from dataclasses import dataclass

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.store import Store

NOTHING = "niets-gemeld"
# Of which status the work in a cell is. By kind of work what is reported under one another counts once, as its head.
STATUSES = """
SELECT ?cell ?state ?status (COUNT(?work) AS ?count) WHERE {
  { ?cell kk:familyHead ?work } UNION { ?cell kk:cellInitiative ?work ; kk:dimension ?by
    FILTER(?by != kkc:dimension-kind) }
  ?cell a kk:CoverageCell . ?work kk:currentStatus ?code .
  ?code skos:notation ?status ; kk:givesState/skos:notation ?state ; kk:order ?order
} GROUP BY ?cell ?state ?status ?order ORDER BY ?cell ?order"""
STATUSLESS = "SELECT ?key WHERE { ?plan kk:statusUnknown true ; a kk:Plan ; dcterms:identifier ?key }"
BY = {"kind": "per-soort", "partner": "per-partner", "form": "per-vorm"}


@dataclass(frozen=True)
class CellRow:
    """A cell as interface.md lists it; `barrier` None is Alle stappen; values are notations."""

    barrier: str | None
    column: str
    column_label: str
    state: str
    most_state: str | None
    state_basis: str | None
    most_basis: str | None
    support_only: bool
    initiatives: int
    families: int
    direct_families: int
    direct_spread: str
    held: bool
    partners: int
    spread: str
    remark: str | None
    expected: bool
    cell: str
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
        """Whether nothing stands here, while an unplaced measure can still come: then the cell is not empty."""
        return self.open > 0 and self.state == NOTHING

    @property
    def shown(self) -> str:
        """The state that a reader is told: the most common one, never the best alone; of an empty cell its state."""
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


def expected_cells(cells: Iterable[CellRow], step: str | None = None) -> tuple[list[CellRow], list[CellRow]]:
    """Return the cells at the steps (or at one) where work is expected: those that can be judged, and the undecided."""
    found = [cell for cell in cells if cell.expected and cell.barrier and step in (None, cell.barrier)]
    return [cell for cell in found if not cell.is_undecided], [cell for cell in found if cell.is_undecided]


def _counts(spread: str) -> list[tuple[int, str]]:
    parts = [part.split(" ") for part in spread.split(", ") if part]
    return [(int(count), state) for count, state in parts]


def coverage(store: Store, by: str = "kind") -> list[CellRow]:
    """Return the cells of one dimension (kind, partner or form), by row and then by step."""
    statusless = {row["key"] for row in store.select(STATUSLESS)}
    statuses: dict[str, list[tuple[str, str, int]]] = {}
    for row in store.select(STATUSES):
        one = row["state"] or "", row["status"] or "", int(row["count"] or 0)
        statuses.setdefault(row["cell"] or "", []).append(one)
    return [
        CellRow(
            barrier=row["barrier"],
            column=row["column"] or "",
            column_label=row["column_label"] or "",
            state=row["state"] or "",
            most_state=row["most_state"],
            state_basis=row["state_basis"],
            most_basis=row["most_basis"],
            support_only=row["support_only"] == "true",
            initiatives=int(row["initiatives"] or 0),
            families=int(row["families"] or 0),
            direct_families=int(row["direct_families"] or 0),
            direct_spread=row["direct_spread"] or "",
            held=row["held"] == "true",
            partners=int(row["partners"] or 0),
            spread=row["spread"] or "",
            remark=row["remark"],
            expected=row["expected"] == "true",
            cell=row["cell"] or "",
            open=int(row["open"] or 0),
            statuses=tuple(statuses.get(row["cell"] or "", ())),
            statusless=(row["cell"] or "//").rsplit("/", 2)[-2] in statusless,
            stated=int(row["stated"] or 0),
        )
        for row in store.select(find(BY[by]).sparql)
    ]
