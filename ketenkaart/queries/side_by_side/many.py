"""Many plans, read one after the other: a faulty one is reported and skipped, and the others stay."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.files import write_trace
from ketenkaart.graph.plans import Plans
from ketenkaart.queries.asking.run import QueryTarget
from ketenkaart.queries.rows.labels import plan_key
from ketenkaart.store import Store

T = TypeVar("T")


@dataclass
class Many:
    """The plans of a target; after they were read, `faults` says of each that was skipped why."""

    target: QueryTarget
    faults: list[str] = field(default_factory=list)

    def __iter__(self) -> Iterator[Store]:
        """Yield a store for each plan, derived when it is its turn, and not kept."""
        return self.read(lambda store: store)

    def read(self, reader: Callable[[Store], T]) -> Iterator[T]:
        """Yield what `reader` makes of each plan; one of which that fails joins the faults, whatever went wrong."""
        if self.target.endpoint:
            from ketenkaart.remote.plans import remote_plans  # noqa: PLC0415 - only a question elsewhere needs it

            yield from map(reader, remote_plans(self.target.endpoint, self.target.wanted))
            return
        keys: dict[str, Path] = {}
        for folder in self.target.plans.folders:
            try:
                store = Plans([folder]).at(self.target.scenario)
                if (key := plan_key(store)) in keys:
                    self.faults.append(duplicate_plan(folder, key, keys[key]))
                    continue
                found = reader(store)
            except Exception as error:  # one plan never stops another
                self.faults.append(skipped_plan(folder, error))
                continue
            keys[key] = folder
            yield found


def skipped_plan(plan: Path, error: BaseException) -> str:
    """Return in one line which plan is skipped and why; of a fault of our own, which log has the details."""
    if isinstance(error, InputFaults):
        more = f" (en {len(error.faults) - 1} meer)" if len(error.faults) > 1 else ""
        return f"“{plan}”: {error.faults[0]}{more}"
    if isinstance(error, KetenkaartError):
        return f"“{plan}”: {error}"
    try:
        details = f"de bijzonderheden staan in “{write_trace(str(plan), error)}”"
    except OSError:
        details = f"{error}".partition("\n")[0]
    return f"“{plan}”: hier ging in ketenkaart zelf iets mis ({type(error).__name__}); {details}."


def duplicate_plan(plan: Path, key: str, first: Path) -> str:
    """Return in one line that a plan is passed over, since an earlier one has its key."""
    return f"“{plan}”: een plan met sleutel “{key}” staat al in “{first}”."
