"""Where the files of a plan are, and what is in them, before anyone reads it as a plan."""

from collections.abc import Iterator
from pathlib import Path

from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError
from ketenkaart.files import plain_file

DEEPEST = 2  # folders below the one that is named: a country, its regions, their plans


def default_plan() -> Path:
    """Return the folder of the plan that ships with the product."""
    return content_path("graph", "task-force-2013")


def plans_at(path: Path) -> list[Path]:
    """Return the plans in a folder and those in it, by name; the path itself where it is a plan or there is none."""
    if not path.is_dir() or any(path.glob("*.yaml")):
        return [path]
    return list(_below(path, DEEPEST)) or [path]


def _below(folder: Path, levels: int) -> Iterator[Path]:
    for child in sorted(folder.iterdir()):
        if child.name.startswith((".", "~$")) or child.is_symlink():  # hidden, or the lock file of an open workbook
            continue
        is_folder = child.is_dir()
        if any(child.glob("*.yaml")) if is_folder else child.suffix == ".xlsx" and child.is_file():
            yield child
        elif is_folder and levels:
            yield from _below(child, levels - 1)


def plan_files(folder: Path) -> list[Path]:
    """Return the YAML files of a plan's folder, or the single file (YAML or a workbook) that is the plan."""
    if folder.is_file() or (folder.exists() and not folder.is_dir()):
        return [plain_file(folder)]
    found = sorted(folder.glob("*.yaml"))
    if folder != default_plan():  # an installer may link to the files that ship
        found = list(map(plain_file, found))
    if not found:
        text = f"In “{folder}” staat geen plan; wijs een map met YAML-bestanden aan, of een werkmap (.xlsx)."
        raise KetenkaartError(text)
    return found
