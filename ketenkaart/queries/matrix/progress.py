"""How far each undertaking is, on the date of a store: status, state, lateness, and what came of its deadlines."""

from dataclasses import dataclass

from ketenkaart.queries.rows.records import engine_rows, record
from ketenkaart.store import Store

DELIVERED, REFUSED = "geleverd", "niet-geleverd"
FINISHED = "finished"
PASSED, AHEAD = "passed", "ahead"


def late_since(store: Store, *, is_stated: bool = True) -> dict[str, str]:
    """Return since when work is late, by IRI; not `is_stated`: of which the source does not say if it was met."""
    rows = (row for row in engine_rows(store, "te-laat") if (row["said"] == "true") == is_stated)
    return {row["undertaking"] or "": row["since"] or "" for row in rows}


@dataclass(frozen=True)
class Progress:
    """How far an undertaking is; codes are notations, and empty where nothing is said.

    `report` is the status report that counts, of the day `reported`. `late` is the day since which it is late; `passed`
    the day of a term that passed while the source does not say whether it was met. `known`: a report of this
    date or an earlier one names it. `statusless`: the source of its plan says of nothing how far it is.
    """

    undertaking: str
    status: str = ""
    state: str = ""
    late: str = ""
    passed: str = ""
    report: str = ""
    reported: str = ""
    continuation: str = ""
    container: bool = False
    statusless: bool = False
    known: bool = True


@dataclass(frozen=True)
class Delivery:
    """What came of a deadline: a code, a day, where its last day lies (`passed`, `ahead`, or neither), if it was late.

    `finished`: its action is, and nothing is said of the deadline itself (the rule of `afgerond-op-tijd`). `apart`: its
    action was `dropped` or replaced, or it is a deadline of what was `agreed`; where not met it is then no row of
    `deadline-verstreken`.

    Late is what can have come on no day that was in time (the rule of the question `te-laat-geleverd`).
    """

    deadline: str
    delivery: str = ""
    on: str = ""
    lies: str = ""
    late: bool = False
    finished: bool = False
    apart: str = ""

    @property
    def done(self) -> bool:
        """Whether what was promised is there."""
        return self.delivery == DELIVERED

    @property
    def outcome(self) -> str:
        """What a reader asks of a promise: `delivered`, `later`, `absent` (the source says so), `silent`, `ahead`.

        Or `finished` or `dropped`: the action is, and of the promise nothing is said. Nothing where it names no day and
        nothing is said of it; an agreement that was not met is a question of its own.
        """
        if self.done:
            return "later" if self.late else "delivered"
        if self.lies == AHEAD:
            return "ahead"
        if self.finished and self.lies == PASSED:
            return FINISHED
        if self.apart and self.lies == PASSED:
            return self.apart.removeprefix("agreed")
        if self.delivery == REFUSED:
            return "absent"
        return "silent" if self.lies == PASSED else ""


def progress(store: Store) -> dict[str, Progress]:
    """Return how far each undertaking of a store is, by IRI, on the date of its plan."""
    late, passed = late_since(store), late_since(store, is_stated=False)
    reports = {row["undertaking"]: row for row in engine_rows(store, "voortgang-per-activiteit")}  # the last counts
    found = {}
    for row in engine_rows(store, "activiteiten"):
        one = row["undertaking"] or ""
        dates = {"late": late.get(one, ""), "passed": passed.get(one, "")}
        found[one] = record(Progress, {**row, **reports.get(one, {})}, **dates)
    return found


def deliveries(store: Store) -> list[Delivery]:
    """Return what came of each deadline of a store, as far as is known on the date of its plan."""
    return [record(Delivery, row) for row in engine_rows(store, "uitkomst-per-termijn")]
