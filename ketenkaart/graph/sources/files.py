"""Where the files of a plan are, and what is in them, before anyone reads it as a plan."""

from collections.abc import Iterable
from pathlib import Path

from ketenkaart.content import room
from ketenkaart.errors import KetenkaartError
from ketenkaart.files import plain_file


def default_plan() -> Path:
    """Return the folder of the plan that ships with the product."""
    return room("graph", "task-force-2013")


def plan_files(folder: Path) -> list[Path]:
    """Return the YAML files of a plan's folder, or the single file (YAML or a workbook) that is the plan."""
    if folder.is_file() or (folder.exists() and not folder.is_dir()):
        return [plain_file(folder)]
    found = sorted(folder.glob("*.yaml"))
    if folder != default_plan():  # an installer may lay links to the files that ship
        found = list(map(plain_file, found))
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
