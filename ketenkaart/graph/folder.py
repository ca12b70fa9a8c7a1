"""Where the files of a plan are, and what is in them, before anyone reads it as a plan."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ketenkaart.content import room
from ketenkaart.errors import Fault, InputFaults, KetenkaartError

LARGEST = 100 * 2**20  # bytes; each reader sets a limit of its own below this one
UNREADABLE = "kan niet gelezen worden; sluit het in het programma waarin het open is en probeer het opnieuw."


@dataclass(frozen=True)
class PlanFile:
    """The bytes of one file of a plan, under its name; `still_open`: Excel may hold changes that are not in them."""

    name: str
    data: bytes
    still_open: bool = False

    @property
    def suffix(self) -> str:
        """The last part of the name, from its point, in small letters."""
        return Path(self.name).suffix.lower()


def default_plan() -> Path:
    """Return the folder of the plan that ships with the product."""
    return room("graph", "task-force-2013")


def plan_files(folder: Path) -> list[Path]:
    """Return the YAML files of a plan's folder, or the single file (YAML or a workbook) that is the plan."""
    if folder.is_file():
        return [folder]
    found = sorted(folder.glob("*.yaml"))
    if not found:
        raise KetenkaartError(
            f"In “{folder}” staat geen plan; wijs een map met YAML-bestanden aan, of een werkmap (.xlsx)."
        )
    return found


def spare_plans(paths: Iterable[Path], plans: Iterable[Path]) -> None:
    """Raise KetenkaartError where a file that is to be written is one of the plans, by whatever path it is named."""
    sources = [file for plan in plans for file in plan_files(plan)]
    for path in paths:
        if path.exists() and any(path.samefile(source) for source in sources):
            raise KetenkaartError(f"“{path}” is een van uw plannen; schrijf naar een andere map of een andere naam.")


def read_file(path: Path) -> PlanFile:
    """Return what is in a file of a plan; raise InputFaults where it cannot be read or is far too large."""
    try:
        if path.stat().st_size > LARGEST:
            raise InputFaults([Fault(path.name, 0, "", "is te groot voor een plan; verdeel het over meer bestanden.")])
        return PlanFile(path.name, path.read_bytes(), path.with_name(f"~${path.name}").exists())
    except OSError as error:
        raise InputFaults([Fault(path.name, 0, "", UNREADABLE)]) from error
