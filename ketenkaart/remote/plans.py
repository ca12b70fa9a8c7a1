"""The plans at a service, each a store to ask; a conclusion from half an answer, or half a plan, is worse than none."""

import re
from collections.abc import Sequence
from typing import NoReturn

from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.remote.endpoint import Endpoint
from ketenkaart.store import SHARED, Row, Store

MOST_ROWS = 100_000
OUTSIDE_BODY = re.compile(r"(?m)^(#|PREFIX ).*\n?")
COUNTING = "SELECT (COUNT(*) AS ?n) WHERE {{ {{\n{}\n}} }}"
PLANS = "SELECT DISTINCT ?graph ?plan WHERE { GRAPH ?graph { ?plan a kk:Plan } } ORDER BY ?plan ?graph"
SIZES = """
SELECT ?graph ?promised (COUNT(*) AS ?present) WHERE {{ VALUES ?graph {{ {} }}
  GRAPH ?graph {{ ?graph void:triples ?promised }} GRAPH ?graph {{ ?s ?p ?o }} }} GROUP BY ?graph ?promised"""


class RemotePlan(Store):
    """A plan in some named graphs of a service; it can only be asked (`select`)."""

    def __init__(self, endpoint: Endpoint, graphs: Sequence[str] = (), key: str = "") -> None:
        """Keep the service, its graphs and the key of the plan."""
        self.endpoint, self.graphs, self.key = endpoint, graphs, key

    def select(self, query: str) -> list[Row]:
        """Return the rows of a SELECT, once they are all there; raise RemoteError otherwise."""
        body = OUTSIDE_BODY.sub("", query)
        counted = self.endpoint.rows(COUNTING.format(body), self.graphs)
        count = int(counted[0]["n"] or 0)
        if count > MOST_ROWS:
            raise self.endpoint.failed(f"heeft {count} rijen; wij vragen er ten hoogste {MOST_ROWS}.")
        rows = self.endpoint.rows(body, self.graphs)
        if count != len(rows):
            raise self.endpoint.incomplete(f"zij gaf {len(rows)} van {count} rijen")
        return rows

    @property
    def _store(self) -> NoReturn:  # type: ignore[override]
        """What our own store does with triples at hand, a service cannot."""
        raise KetenkaartError("Dit kan niet bij een dienst elders; gebruik een plan op deze computer.")


def remote_plans(url: str, wanted: Sequence[str] = ()) -> list[RemotePlan]:
    """Return a store for each plan at a service, or for those wanted (by key).

    Raises RemoteError where no plan is there, or one is incomplete; KetenkaartError for a key that is not there.
    """
    endpoint = Endpoint(url)
    graphs = {(row["plan"] or "").rsplit("/", 1)[-1]: row["graph"] or "" for row in RemotePlan(endpoint).select(PLANS)}
    if not graphs:
        raise endpoint.failed("houdt geen plan; zet het er eerst op met `ketenkaart push`.")
    for key in wanted:
        if key not in graphs:
            near = did_you_mean(key, graphs)
            raise KetenkaartError(f"Het plan “{key}” staat daar niet.{near} Er staat: {', '.join(graphs)}.")
    found = [RemotePlan(endpoint, (graph, SHARED), key) for key, graph in graphs.items() if key in (wanted or graphs)]
    check_whole(endpoint, sorted({graph for plan in found for graph in plan.graphs}))
    return found


def remote_plan(url: str, wanted: Sequence[str] = ()) -> RemotePlan:
    """Return the one plan at a service, or the one wanted; raise as `remote_plans`, KetenkaartError for several."""
    found = remote_plans(url, wanted)
    if len(found) > 1:
        keys = ", ".join(plan.key for plan in found)
        raise KetenkaartError(f"Bij die dienst staat meer dan één plan: {keys}. Kies er een met --plan.")
    return found[0]


def check_whole(endpoint: Endpoint, graphs: Sequence[str]) -> None:
    """Raise RemoteError where one of some graphs has another number of triples than `push` wrote down in it."""
    for row in RemotePlan(endpoint).select(SIZES.format(" ".join(f"<{graph}>" for graph in graphs))):
        if row["promised"] != row["present"]:
            part = f"{row['present']} van {row['promised']} triples"
            raise endpoint.failed(f"houdt een plan maar voor een deel ({part}); draai `ketenkaart push` opnieuw.")
