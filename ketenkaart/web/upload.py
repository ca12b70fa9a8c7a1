"""A plan that someone sends to be checked: read in memory, kept nowhere."""

import io
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from typing import Any, cast

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.graph.plan import build_records, complete
from ketenkaart.graph.reading import read_plan
from ketenkaart.store import Store

SUFFIXES = (".yaml", ".yml", ".xlsx")
LARGEST = 5 * 2**20
SUMMARY = "SELECT ?class (COUNT(DISTINCT ?node) AS ?count) WHERE { ?node a ?class ; kk:inPlan ?plan } GROUP BY ?class"


class Upload:
    """Bytes that the readers of a plan read as they read a file: they ask a path no more than this."""

    def __init__(self, name: str, data: bytes) -> None:
        """Keep the bytes under the last part of a name, whatever folders it pretends."""
        self.name, self.data = PurePosixPath(name.replace("\\", "/")).name or "plan", data
        self.suffix = PurePosixPath(self.name).suffix.lower()

    def is_file(self) -> bool:
        """Say that this is one file, not a folder."""
        return True

    def exists(self) -> bool:
        """Say that nothing stands on a disk: there is no lock file beside it."""
        return False

    def with_name(self, name: str) -> "Upload":
        """Return another file beside it, empty."""
        return Upload(name, b"")

    def stat(self) -> Any:
        """Return its size."""
        return SimpleNamespace(st_size=len(self.data))

    def read_bytes(self) -> bytes:
        """Return the bytes."""
        return self.data

    def read_text(self, encoding: str = "utf-8") -> str:
        """Return the text, with line ends as a file gives them."""
        return io.TextIOWrapper(io.BytesIO(self.data), encoding=encoding).read()


def check(name: str, data: bytes) -> dict[str, Any]:
    """Return what is to be said of a plan in one file: a `message`, and its `faults` or its `counts`.

    Raises KetenkaartError for a kind of file that is no plan.
    """
    upload = Upload(name, data)
    if upload.suffix not in SUFFIXES:
        raise KetenkaartError(f"“{upload.name}” is geen plan dat wij lezen; kies een bestand op {', '.join(SUFFIXES)}.")
    try:
        plan = read_plan(cast(Path, upload))
        store = complete(build_records(plan))
    except InputFaults as error:
        count = len(error.faults)
        message = f"{count} {'fout' if count == 1 else 'fouten'} in “{upload.name}”; er is niets bewaard."
        return {"message": message, "ok": False, "faults": [str(fault) for fault in error.faults], "counts": {}}
    except RecursionError as error:
        raise KetenkaartError(f"“{upload.name}” is te diep genest; een plan heeft hooguit enkele lagen.") from error
    return {
        "message": f"Geen fouten in “{upload.name}”. Er is niets bewaard.",
        "ok": True,
        "faults": [],
        "questions": [str(question) for question in plan.questions],
        "counts": _counts(store),
    }


def _counts(store: Store) -> dict[str, int]:
    rows = store.select(SUMMARY)
    return {(row["class"] or "").replace("#", "/").rsplit("/", 1)[-1]: int(row["count"] or 0) for row in rows}
