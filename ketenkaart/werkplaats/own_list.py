"""A list that a user opens in the page, and decides about there: read once, and shown anew after each decision."""

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.files import PlanFile

if TYPE_CHECKING:
    from ketenkaart.graph.lists.decisions import Decisions
    from ketenkaart.graph.lists.intake import Intake, ListRead

LISTS = (".csv", ".txt", ".tsv", ".docx")
LARGEST_SENT = 5 * 2**20  # bytes; a plan is smaller
FAR = "“{}” is groter dan {} MB; een plan is kleiner. Deel het plan of haal beelden weg."
NOTHING_OPEN = "Er is nog geen lijst geopend; kies onder “Uw plan” een bestand."


def plan_file(name: str, data: bytes) -> PlanFile:
    """Return a file that a user gave, without the folders in its name; raise KetenkaartError if it is too large."""
    file = PlanFile(PurePosixPath(name.replace("\\", "/")).name or "plan", data)
    if len(data) > LARGEST_SENT:
        raise KetenkaartError(FAR.format(file.name, LARGEST_SENT // 2**20))
    return file


def is_own_list(file: PlanFile) -> bool:
    """Return whether a file is somebody's own list, and no plan."""
    if file.suffix != ".xlsx":
        return file.suffix in LISTS
    from ketenkaart.graph.workbook.sheets import is_list  # noqa: PLC0415 - only a workbook may be either

    try:
        return is_list(file.data, file.name)
    except InputFaults:
        return False  # the check says why


class OwnList:
    """The list that is open. Decisions about its rows cost no new reading; those about its columns and names do."""

    def __init__(self) -> None:
        self._file: PlanFile | None = None
        self._read: tuple[Decisions, ListRead] | None = None
        self._start: ListRead | None = None  # of a workbook that keeps its list

    @property
    def workbook_name(self) -> str:
        """What the workbook of the list is called."""
        return f"{Path(self._file.name).stem.removesuffix('-plan') if self._file else 'eigen'}-plan.xlsx"

    def open(self, file: PlanFile) -> dict[str, Any] | None:
        """Open a list, or the workbook of one; return it with its `decisions`, or None for a plan that is no list."""
        from ketenkaart.graph.lists.decisions import NOTHING  # noqa: PLC0415 - only a list needs it

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
        return self._shown(self._decisions(rows))

    def workbook(self, rows: Iterable[Mapping[str, str]]) -> bytes:
        """Return the workbook of the list with these decisions."""
        from ketenkaart.graph.lists.intake import written  # noqa: PLC0415
        from ketenkaart.visuals.office.plan_workbook import plan_from_list  # noqa: PLC0415

        return plan_from_list(written(self._taken(self._decisions(rows))))

    def _shown(self, decisions: "Decisions") -> dict[str, Any]:
        from ketenkaart.graph.lists.shown import shown  # noqa: PLC0415

        return shown(self._taken(decisions))

    def _decisions(self, rows: Iterable[Mapping[str, str]]) -> "Decisions":
        from ketenkaart.graph.lists.decisions import Decisions  # noqa: PLC0415

        return Decisions.read([dict(row) for row in rows])

    def _taken(self, decisions: "Decisions") -> "Intake":
        from ketenkaart.graph.lists.decisions import Decisions  # noqa: PLC0415
        from ketenkaart.graph.lists.intake import decided, read_list  # noqa: PLC0415
        from ketenkaart.graph.workbook.layout import layout  # noqa: PLC0415

        if self._file is None:
            raise KetenkaartError(NOTHING_OPEN)
        of_reading = Decisions(tuple(one for one in decisions.all if one.about in ("column", "name")))
        if self._read is None or self._read[0] != of_reading:
            start, before = self._start, self._read
            file, model = (start.file, start.model) if start else (self._file, layout().defaults("plans")["usesModel"])
            sheets = start or (before[1] if before else None)  # the same cells, whatever was decided
            self._read = of_reading, read_list(file, model, of_reading, sheets.grids if sheets else None)
        return decided(self._read[1], decisions)
