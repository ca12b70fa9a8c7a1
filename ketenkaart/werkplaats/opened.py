"""A plan that a user opens in the page: a file, or YAML in a zip."""

import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any

from ketenkaart.errors import Fault, InputFaults, KetenkaartError, lines
from ketenkaart.files import PlanFile, write_whole
from ketenkaart.graph.plan_cache import build_records, cache_key, store_plan
from ketenkaart.graph.reading import parse_plan
from ketenkaart.queries.rows.needs import notes
from ketenkaart.store import Store
from ketenkaart.werkplaats.own_list import plan_file

SUFFIXES = (".yaml", ".yml", ".xlsx", ".json")
SUMMARY = "SELECT ?class (COUNT(DISTINCT ?node) AS ?count) WHERE { ?node a ?class ; kk:inPlan ?plan } GROUP BY ?class"
ZIP = ".zip"
MOST_FILES = 200
LARGEST = 20 * 2**20  # bytes, unpacked
KINDS = (
    "“{}” is geen plan en geen lijst die wij lezen; kies een bestand op .xlsx, .csv, .docx, .yaml, .json, of een zip "
    "met de YAML-bestanden van een plan."
)
BROKEN = "“{}” is geen zip die wij kunnen uitpakken; pak de map opnieuw in, zonder wachtwoord."
TOO_MUCH = "“{}” pakt uit tot veel meer dan een plan is; zet alleen de YAML-bestanden van het plan in de zip."
NO_YAML = "In “{}” staan geen YAML-bestanden; zet de bestanden van een plan in de zip."
TWO_FOLDERS = "In “{}” staan YAML-bestanden in meer mappen; zet die van één plan in de zip."


@dataclass(frozen=True)
class Checked:
    """A plan that was looked at, by its name: what is wrong, what is asked, and the plan as it was built if sound."""

    name: str
    faults: Sequence[Fault]
    questions: Sequence[Fault] = ()
    built: bytes = b""

    def shown(self) -> dict[str, Any]:
        """Return what the page shows of it: `message`, `ok`, `notes`, `faults`, `questions`, `counts`.

        Faults and questions come as `ketenkaart check` prints them, those of one kind in one line; `wrong` and `asked`
        say how many there are. `notes` say what the plan as a whole leaves open.
        """
        count = len(self.faults)
        wrong = f"{count} {'fout' if count == 1 else 'fouten'} in “{self.name}”; er is niets bewaard."
        store = Store() if count else Store().load_bytes(self.built)
        counted = store.select(SUMMARY)
        return {
            "message": wrong if count else f"Geen fouten in “{self.name}”. Er is niets bewaard.",
            "ok": not count,
            "notes": [] if count else notes(store),
            "faults": lines(self.faults),
            "questions": lines(self.questions),
            "wrong": count,
            "asked": len(self.questions),
            "counts": {
                (row["class"] or "").replace("#", "/").rsplit("/", 1)[-1]: int(row["count"] or 0) for row in counted
            },
        }


def checked(files: Sequence[PlanFile], name: str) -> Checked:
    """Return what there is to say of a plan from the bytes of its files."""
    try:
        plan = parse_plan(files, name)
        built = build_records(plan)
    except InputFaults as error:
        return Checked(name, error.faults)
    return Checked(name, [], plan.questions, built)


@dataclass(frozen=True)
class Opened:
    """A plan at `path`, as it was checked."""

    path: Path
    checked: Checked


def opened(name: str, data: bytes, folder: Path) -> Opened:
    """Put a plan in a file under `folder`, checked and cached; raise KetenkaartError or InputFaults otherwise."""
    file = plan_file(name, data)
    if file.suffix == ZIP:
        path, files = _unpacked(file, folder)
    elif file.suffix in SUFFIXES:
        path, files = write_whole(folder / file.name, data), [file]
    else:
        raise KetenkaartError(KINDS.format(file.name))
    found = checked(files, path.name)
    if found.built:
        store_plan(path, cache_key(path), found.built)
    return Opened(path, found)


def _unpacked(file: PlanFile, folder: Path) -> tuple[Path, list[PlanFile]]:
    try:
        with zipfile.ZipFile(BytesIO(file.data)) as package:
            files = _plan_files(package, file.name)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, ValueError) as error:
        raise KetenkaartError(BROKEN.format(file.name)) from error
    path = folder / Path(file.name).stem
    if path.is_dir():
        shutil.rmtree(path)
    for one in files:
        write_whole(path / one.name, one.data)
    return path, files


def _plan_files(package: zipfile.ZipFile, name: str) -> list[PlanFile]:
    """Return the YAML files in a zip, which stand in one folder; what else is in it is left."""
    parts = [(PurePosixPath(part.filename.replace("\\", "/")), part) for part in package.infolist()]
    found = {
        path: part
        for path, part in parts
        if path.suffix == ".yaml" and not path.name.startswith(".") and "__MACOSX" not in path.parts
    }
    if not found:
        raise KetenkaartError(NO_YAML.format(name))
    if len({path.parent for path in found}) > 1:
        raise KetenkaartError(TWO_FOLDERS.format(name))
    if len(found) > MOST_FILES or sum(part.file_size for part in found.values()) > LARGEST:
        raise KetenkaartError(TOO_MUCH.format(name))
    files, left = [], LARGEST
    for path, part in sorted(found.items()):
        with package.open(part) as stream:
            data = stream.read(left + 1)
        left -= len(data)
        if left < 0:  # the zip said that it was less
            raise KetenkaartError(TOO_MUCH.format(name))
        files.append(PlanFile(path.name, data))
    return files


def marked(found: Opened, folder: Path) -> Path:
    """Write all faults and questions of a plan beside its cells (`ketenkaart check --output`); return the workbook."""
    from ketenkaart.visuals.office.plan_workbook import faults_file  # noqa: PLC0415 - who asks for it pays for it

    data = faults_file(found.path, found.checked.faults, found.checked.questions)
    return write_whole(folder / "fouten" / "fouten.xlsx", data)
