"""A plan that someone sends to be checked: read in memory, kept nowhere."""

from pathlib import PurePosixPath
from typing import Any

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.files import PlanFile
from ketenkaart.graph.cache import build_records
from ketenkaart.graph.reading import parse_plan
from ketenkaart.grouped import lines
from ketenkaart.queries.needs import notes
from ketenkaart.store import Store

SUFFIXES = (".yaml", ".yml", ".xlsx", ".json")
LARGEST = 5 * 2**20
SUMMARY = "SELECT ?class (COUNT(DISTINCT ?node) AS ?count) WHERE { ?node a ?class ; kk:inPlan ?plan } GROUP BY ?class"


def bare_name(name: str) -> str:
    """Return the last part of a name, whatever folders it pretends."""
    return PurePosixPath(name.replace("\\", "/")).name or "plan"


def check(name: str, data: bytes) -> dict[str, Any]:
    """Return what is to be said of a plan in one file: a `message`, and its `faults`, or its `questions` and `counts`.

    Faults and questions come as `ketenkaart check` prints them, those of one kind in one line; `asked` counts the
    questions, and `notes` say what the plan leaves open as a whole.

    Raises KetenkaartError for a kind of file that is no plan. A hostile file may take long: see `worker`.
    """
    file = PlanFile(bare_name(name), data)
    if file.suffix not in SUFFIXES:
        raise KetenkaartError(f"“{file.name}” is geen plan dat wij lezen; kies een bestand op {', '.join(SUFFIXES)}.")
    try:
        plan = parse_plan([file], file.name)
        store = Store().load_bytes(build_records(plan))
    except InputFaults as error:
        count = len(error.faults)
        message = f"{count} {'fout' if count == 1 else 'fouten'} in “{file.name}”; er is niets bewaard."
        return {"message": message, "ok": False, "faults": lines(error.faults), "counts": {}}
    return {
        "message": f"Geen fouten in “{file.name}”. Er is niets bewaard.",
        "ok": True,
        "notes": notes(store),
        "faults": [],
        "questions": lines(plan.questions),
        "asked": len(plan.questions),
        "counts": _counts(store),
    }


def _counts(store: Store) -> dict[str, int]:
    rows = store.select(SUMMARY)
    return {(row["class"] or "").replace("#", "/").rsplit("/", 1)[-1]: int(row["count"] or 0) for row in rows}
