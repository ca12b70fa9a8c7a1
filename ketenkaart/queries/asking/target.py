"""What a question is asked of: plans on this computer under a scenario, or one plan at a SPARQL service."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.graph.scenario import Scenario
from ketenkaart.queries.asking.run import resolve
from ketenkaart.queries.rows.labels import Labels
from ketenkaart.store import Store
from ketenkaart.words.dates import in_dutch


@dataclass(frozen=True)
class QueryTarget:
    """Plans on this computer under a scenario; or the service elsewhere, and which plan is wanted there, by key."""

    plans: Plans
    scenario: Scenario
    endpoint: str | None
    wanted: tuple[str, ...] = ()

    @property
    def several(self) -> bool:
        """Whether more than one plan answers."""
        return not self.endpoint and self.plans.several

    @property
    def is_plain(self) -> bool:
        """Whether the plans are asked as they are, under no scenario."""
        return self.scenario == Scenario()

    @property
    def choices(self) -> dict[str, str]:
        """What was chosen of the scenario, by name; a name without a value was not chosen."""
        chosen = self.scenario
        labels = Labels(self.plans.at()).labels if chosen.without else {}
        return {
            "as_of": in_dutch(chosen.as_of or ""),
            "stated": "ja" if chosen.stated_only else "",
            "strict": "ja" if chosen.strict else "",
            "without": ", ".join(labels[iri] for iri in chosen.without),
            "unexpected": "" if chosen.expectations else "ja",
            "endpoint": self.endpoint or "",
        }

    def store(self) -> Store:
        """Return the store that answers, all plans in one. At a service a plan is named by its key."""
        if self.endpoint:
            from ketenkaart.remote.plans import remote_plan  # noqa: PLC0415 - only a question elsewhere needs it

            return remote_plan(self.endpoint, self.wanted)
        return self.plans.at(self.scenario)

    def graph(self) -> Store:
        """Return the graph that an export writes of these plans: what a question of somebody's own is asked of."""
        return self.store() if self.endpoint else self.plans.graph(self.scenario)

    def whole(self) -> "QueryTarget":
        """Return the same question of the plans as they are, without partners left out."""
        return replace(self, scenario=replace(self.scenario, without=()))

    def strictly(self) -> "QueryTarget":
        """Return the same question under the strict reading."""
        return replace(self, scenario=replace(self.scenario, strict=True))

    def store_per_plan(self) -> list[Store]:
        """Return a store for each plan on this computer."""
        return self.plans.each(self.scenario)


def resolve_target(
    plans: Sequence[Path],
    endpoint: str | None,
    as_of: str | None,
    stated_only: bool,
    without: Sequence[str],
    expectations: bool,
    *,
    strict: bool = False,
) -> QueryTarget:
    """Return what a question is asked of; raise KetenkaartError for an unknown name, or a scenario at a service."""
    scenario = Scenario(as_of, stated_only, tuple(without), expectations, strict)
    here = QueryTarget(Plans(plans), scenario, endpoint, tuple(path.name for path in plans))
    if endpoint and not here.is_plain:
        raise KetenkaartError("Bij --endpoint kunnen geen --as-of, --basis, --reading, --without of --no-expectations.")
    if not without:
        return here
    store = here.plans.at()
    organisations = tuple(resolve(store, name, among="/org/").iri for name in without)
    return replace(here, scenario=replace(scenario, without=organisations))
