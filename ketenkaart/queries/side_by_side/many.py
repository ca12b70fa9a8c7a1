"""Many plans, read one after the other: a faulty one is told of and passed over, and the others stay."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.queries.asking.target import Asked
from ketenkaart.queries.rows.words import plan_key
from ketenkaart.store import Store


@dataclass
class Many:
    """The plans that were asked; after they were gone through, `faults` says of each that was passed over why."""

    asked: Asked
    faults: list[str] = field(default_factory=list)

    def __iter__(self) -> Iterator[Store]:
        """Yield a store for each plan, derived when it is its turn, and not kept."""
        if self.asked.endpoint:
            from ketenkaart.remote.store import remote_plans  # noqa: PLC0415 - only a question elsewhere needs it

            yield from remote_plans(self.asked.endpoint, self.asked.wanted)
            return
        keys: dict[str, Path] = {}
        for folder in self.asked.folders:
            try:
                store = Plans([folder]).under(self.asked.scenario)
            except KetenkaartError as error:
                self.faults.append(passed_over(folder, error))
            else:
                key = plan_key(store)
                if key in keys:
                    self.faults.append(twice(folder, key, keys[key]))
                    continue
                keys[key] = folder
                yield store


def passed_over(plan: Path, error: KetenkaartError) -> str:
    """Return in one line which plan is passed over and why: of many faults the first, and how many more there are."""
    if not isinstance(error, InputFaults):
        return f"“{plan}”: {error}"
    more = f" (en {len(error.faults) - 1} meer)" if len(error.faults) > 1 else ""
    return f"“{plan}”: {error.faults[0]}{more}"


def twice(plan: Path, key: str, first: Path) -> str:
    """Return in one line that a plan is passed over, since an earlier one has its key."""
    return f"“{plan}”: een plan met sleutel “{key}” staat al in “{first}”."
