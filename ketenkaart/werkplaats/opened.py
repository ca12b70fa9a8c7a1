"""A plan that a user opens in the page: a file, or YAML in a zip."""

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any

from ketenkaart.errors import Fault, InputFaults, KetenkaartError, lines
from ketenkaart.files import PlanFile, write_whole
from ketenkaart.graph.lists.grids import words
from ketenkaart.graph.plan_cache import build_records, cache_key, store_plan
from ketenkaart.graph.reading import parse_plan
from ketenkaart.graph.workbook.safety import NO_ZIP
from ketenkaart.queries.rows.needs import notes
from ketenkaart.store import Store, local_name
from ketenkaart.visuals.in_words import refused

SUFFIXES = (".yaml", ".yml", ".xlsx", ".json")
SUMMARY = "SELECT ?class (COUNT(DISTINCT ?node) AS ?count) WHERE { ?node a ?class ; kk:inPlan ?plan } GROUP BY ?class"
MOST_FILES = 200
LARGEST_SENT = 5 * 2**20  # bytes; a plan is smaller
LARGEST = 20 * 2**20  # bytes, unpacked


def plan_file(name: str, data: bytes) -> PlanFile:
    """Return a file that a user gave, without the folders in its name; raise KetenkaartError if it is too large."""
    file = PlanFile(PurePosixPath(name.replace("\\", "/")).name or "plan", data)
    if len(data) > LARGEST_SENT:
        raise refused("large", file=file.name, most=LARGEST_SENT // 2**20)
    return file


@dataclass(frozen=True)
class Opened:
    """A plan that was written to `path` and checked: its faults and questions, and the plan as built if sound."""

    path: Path
    faults: Sequence[Fault] = ()
    questions: Sequence[Fault] = ()
    built: bytes = b""

    def shown(self) -> dict[str, Any]:
        """Return what the page shows of it: `message`, `ok`, `notes`, `faults`, `questions`, `counts`.

        Faults and questions come as `ketenkaart check` prints them, those of one kind in one line; `wrong` and
        `requested` say how many there are. `notes` say what the plan as a whole leaves open.
        """
        count, name = len(self.faults), self.path.name
        wrong = f"{count} {'fout' if count == 1 else 'fouten'} in “{name}”; er is niets bewaard."
        store = Store().load_bytes(self.built)
        counts = {row["class"] or "": int(row["count"] or 0) for row in store.select(SUMMARY)}
        return {
            "message": wrong if count else f"Geen fouten in “{name}”. Er is niets bewaard.",
            "ok": not count,
            "notes": [] if count else notes(store),
            "faults": lines(self.faults),
            "questions": lines(self.questions),
            "wrong": count,
            "requested": len(self.questions),
            "counts": {local_name(iri): number for iri, number in counts.items()},
        }


def opened(name: str, data: bytes, folder: Path) -> Opened:
    """Write a plan to a new folder, check and cache it; raise KetenkaartError where it cannot be read at all."""
    file = plan_file(name, data)
    if file.suffix == ".zip":
        path, files = folder / Path(file.name).stem, _unpacked(file)
        for one in files:
            write_whole(path / one.name, one.data)
    elif file.suffix in SUFFIXES:
        path, files = write_whole(folder / file.name, data), [file]
    else:
        raise KetenkaartError(words("no_kind", file=file.name))
    try:
        plan = parse_plan(files, path.name)
        built = build_records(plan)
    except InputFaults as error:
        return Opened(path, error.faults)
    store_plan(path, cache_key(path), built)
    return Opened(path, (), plan.questions, built)


def _unpacked(file: PlanFile) -> list[PlanFile]:
    try:
        with zipfile.ZipFile(BytesIO(file.data)) as package:
            return _plan_files(package, file.name)
    except NO_ZIP as error:
        raise refused("broken", file=file.name) from error


def _plan_files(package: zipfile.ZipFile, name: str) -> list[PlanFile]:
    """Return the YAML files in a zip, which are in one folder; other files in it are left out."""
    parts = {PurePosixPath(part.filename.replace("\\", "/")): part for part in package.infolist()}
    found = {
        path: part
        for path, part in parts.items()
        if path.suffix == ".yaml" and not path.name.startswith(".") and "__MACOSX" not in path.parts
    }
    if not found:
        raise refused("no_yaml", file=name)
    if len({path.parent for path in found}) > 1:
        raise refused("two_folders", file=name)
    if len(found) > MOST_FILES or sum(part.file_size for part in found.values()) > LARGEST:
        raise refused("much", file=name)
    files, left = [], LARGEST
    for path, part in sorted(found.items()):
        with package.open(part) as stream:
            data = stream.read(left + 1)
        left -= len(data)
        if left < 0:  # the zip declares less than it holds
            raise refused("much", file=name)
        files.append(PlanFile(path.name, data))
    return files
