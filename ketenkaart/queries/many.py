"""Many plans, read one after the other: a faulty one is told of and passed over, and the others stay."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ketenkaart.errors import InputFaults, KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.queries.gaps import plan_key
from ketenkaart.queries.target import Asked
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
        keys: dict[str, str] = {}
        for folder in self.asked.folders:
            try:
                store = Plans([folder]).under(self.asked.scenario)
            except InputFaults as error:
                count = len(error.faults)
                more = f" (en {count - 1} meer)" if count > 1 else ""
                self.faults.append(f"“{folder}”: {error.faults[0]}{more}")
            except KetenkaartError as error:
                self.faults.append(f"“{folder}”: {error}")
            else:
                key = plan_key(store)
                if key in keys:
                    self.faults.append(f"“{folder}”: een plan met sleutel “{key}” staat al in “{keys[key]}”.")
                    continue
                keys[key] = str(folder)
                yield store
