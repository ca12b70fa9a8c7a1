"""Where the files of a plan are."""

from pathlib import Path

from ketenkaart.content import room
from ketenkaart.errors import KetenkaartError


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
