"""A list that a user opens in the page, and decides about there: read once, and shown again after each decision."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.files import PlanFile
from ketenkaart.graph.lists.decisions import NOTHING, Decisions
from ketenkaart.graph.workbook.layout import layout
from ketenkaart.graph.workbook.sheets import is_list
from ketenkaart.visuals.in_words import refused

if TYPE_CHECKING:
    from ketenkaart.graph.lists.intake import Intake, ListRead

LISTS = (".csv", ".txt", ".tsv", ".docx")


def is_own_list(file: PlanFile) -> bool:
    """Return whether a file is a list of a user, and no plan; a workbook may be either."""
    try:
        return is_list(file.data, file.name) if file.suffix == ".xlsx" else file.suffix in LISTS
    except InputFaults:
        return False  # the check says why


class OwnList:
    """The list that is open. Decisions about its rows cost no new reading; those about its columns and names do."""

    def __init__(self) -> None:
        self._file: PlanFile | None = None
        self._read: tuple[Decisions, ListRead] | None = None
        self._start: ListRead | None = None  # of a workbook that keeps its list

    def open(self, file: PlanFile) -> dict[str, Any] | None:
        """Open a list, or the workbook of one; return it with its `decisions`, or None for a plan that is no list."""
        decisions, start = NOTHING, None
        if not is_own_list(file):
            from ketenkaart.graph.lists.kept import opened_again  # noqa: PLC0415

            again = opened_again(file.data, file.name) if file.suffix == ".xlsx" else None
            if again is None:
                return None
            start, decisions = again
        before = self._file, self._start, self._read
        self._file, self._start, self._read = file, start, None
        try:
            return {**self._shown(decisions), "decisions": decisions.rows()}
        except KetenkaartError:
            self._file, self._start, self._read = before  # the page still shows that list
            raise

    def decide(self, rows: Iterable[Mapping[str, str]]) -> dict[str, Any]:
        """Return what the board shows with these decisions; raise KetenkaartError where no list is open."""
        return self._shown(Decisions.read(rows))

    def workbook(self, rows: Iterable[Mapping[str, str]]) -> dict[str, Any]:
        """Return the workbook of the list with these decisions, and its name."""
        from ketenkaart.graph.lists.intake import written  # noqa: PLC0415
        from ketenkaart.visuals.office.plan_workbook import plan_from_list  # noqa: PLC0415

        data = plan_from_list(written(self._taken(Decisions.read(rows))))
        assert self._file
        return {"name": f"{Path(self._file.name).stem.removesuffix('-plan')}-plan.xlsx", "data": data}

    def _shown(self, decisions: Decisions) -> dict[str, Any]:
        from ketenkaart.graph.lists.shown import shown  # noqa: PLC0415

        return shown(self._taken(decisions))

    def _taken(self, decisions: Decisions) -> "Intake":
        from ketenkaart.graph.lists.intake import decided, read_list  # noqa: PLC0415

        if self._file is None:
            raise refused("nothing_open")
        of_reading = Decisions(tuple(one for one in decisions.all if one.about in ("column", "name")))
        if self._read is None or self._read[0] != of_reading:
            start, before = self._start, self._read
            file, model = (start.file, start.model) if start else (self._file, layout().defaults("plans")["usesModel"])
            sheets = start or (before[1] if before else None)  # the same cells, whatever was decided
            self._read = of_reading, read_list(file, model, of_reading, sheets.grids if sheets else None)
        return decided(self._read[1], decisions)
