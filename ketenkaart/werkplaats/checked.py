"""A plan that a user opens in the page, as it was checked: read in memory, kept nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from ketenkaart.errors import Fault, InputFaults
from ketenkaart.files import PlanFile
from ketenkaart.graph.cache import build_records
from ketenkaart.graph.reading import parse_plan
from ketenkaart.grouped import lines
from ketenkaart.queries.rows.needs import notes
from ketenkaart.store import Store

SUFFIXES = (".yaml", ".yml", ".xlsx", ".json")
SUMMARY = "SELECT ?class (COUNT(DISTINCT ?node) AS ?count) WHERE { ?node a ?class ; kk:inPlan ?plan } GROUP BY ?class"


def bare_name(name: str) -> str:
    """Return the last part of a name, whatever folders it pretends."""
    return PurePosixPath(name.replace("\\", "/")).name or "plan"


@dataclass(frozen=True)
class Checked:
    """A plan that was looked at, by its name: what is wrong, what is asked, and the plan as it was built if sound."""

    name: str
    faults: Sequence[Fault]
    questions: Sequence[Fault] = ()
    built: bytes = b""

    def said(self) -> dict[str, Any]:
        """Return what the page shows of it: `message`, `ok`, `notes`, `faults`, `questions`, `counts`.

        Faults and questions come as `ketenkaart check` prints them, those of one kind in one line; `wrong` and `asked`
        say how many there are. `notes` say what the plan as a whole leaves open.
        """
        count = len(self.faults)
        wrong = f"{count} {'fout' if count == 1 else 'fouten'} in “{self.name}”; er is niets bewaard."
        store = Store() if count else Store().load_bytes(self.built)
        return {
            "message": wrong if count else f"Geen fouten in “{self.name}”. Er is niets bewaard.",
            "ok": not count,
            "notes": [] if count else notes(store),
            "faults": lines(self.faults),
            "questions": lines(self.questions),
            "wrong": count,
            "asked": len(self.questions),
            "counts": _counts(store),
        }


def checked(files: Sequence[PlanFile], name: str) -> Checked:
    """Return what there is to say of a plan from the bytes of its files."""
    try:
        plan = parse_plan(files, name)
        built = build_records(plan)
    except InputFaults as error:
        return Checked(name, error.faults)
    return Checked(name, [], plan.questions, built)


def _counts(store: Store) -> dict[str, int]:
    rows = store.select(SUMMARY)
    return {(row["class"] or "").replace("#", "/").rsplit("/", 1)[-1]: int(row["count"] or 0) for row in rows}
