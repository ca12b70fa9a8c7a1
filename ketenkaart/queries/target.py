"""What a question is asked of: plans on this computer under a scenario, or one plan at a SPARQL service."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import each, view
from ketenkaart.graph.scenario import Scenario
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.queries.resolve import resolve
from ketenkaart.store import Store


@dataclass(frozen=True)
class Asked:
    """Plans as they were named (none: the plan that ships), a scenario, and the service if they are elsewhere."""

    plans: tuple[Path, ...]
    scenario: Scenario
    endpoint: str | None

    @property
    def folders(self) -> tuple[Path, ...]:
        """The plans on this computer."""
        return self.plans or (default_plan(),)

    @property
    def several(self) -> bool:
        """Whether more than one plan answers."""
        return not self.endpoint and len(self.folders) > 1

    def store(self) -> Store:
        """Return the store that answers, all plans in one. At a service a plan is named by its key."""
        if self.endpoint:
            from ketenkaart.remote.store import remote_plan  # noqa: PLC0415 - only a question elsewhere needs it

            return remote_plan(self.endpoint, [path.name for path in self.plans])
        return view(self.folders, self.scenario)

    def whole(self) -> "Asked":
        """Return the same question with nobody left out: the plans as they are."""
        return replace(self, scenario=replace(self.scenario, without=()))

    def apart(self) -> list[Store]:
        """Return a store for each plan on this computer."""
        return each(self.folders, self.scenario)


def asked(
    plans: Sequence[Path],
    endpoint: str | None,
    as_of: str | None,
    stated_only: bool,
    without: Sequence[str],
    expectations: bool,
) -> Asked:
    """Return what a question is asked of; `without` holds names as a user types them.

    Raises KetenkaartError for a name that is unknown, and for a scenario at a service: it needs a graph of our own.
    """
    here = Asked(tuple(plans), Scenario(as_of, stated_only, tuple(without), expectations), endpoint)
    if endpoint and here.scenario != Scenario():
        raise KetenkaartError("Bij --endpoint kunnen geen --as-of, --basis, --without of --no-expectations.")
    if not without:
        return here
    known = view(here.folders)
    organisations = tuple(resolve(known, name, among="/org/").iri for name in without)
    return Asked(here.plans, Scenario(as_of, stated_only, organisations, expectations), endpoint)
