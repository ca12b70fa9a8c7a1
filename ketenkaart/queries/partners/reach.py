"""Who acts where and with whom: which partner at which step, and what networkx measures of those who work together."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from ketenkaart.graph.plans import partner_network
from ketenkaart.queries.asking.catalogue import find
from ketenkaart.queries.matrix import CellRow, coverage
from ketenkaart.queries.rows.records import engine_rows, grouped
from ketenkaart.store import Row, Store


def cooperation(store: Store) -> list[Row]:
    """Return a row a partner: betweenness (0 to 1), circle, if it is the only link; by circle and name, unranked."""
    import networkx as nx  # noqa: PLC0415 - only this question pays for the import

    graph = partner_network(store)
    between = nx.betweenness_centrality(graph)
    found = nx.community.greedy_modularity_communities(graph, weight="weight")
    circles = sorted(found, key=lambda members: (-len(members), min(members)))
    circle = {node: number for number, members in enumerate(circles, 1) for node in members}
    only = set(nx.articulation_points(graph))
    labels = {node: str(label) for node, label in graph.nodes(data="label")}
    order = sorted(graph, key=lambda node: (circle[node], labels[node].casefold()))
    return [
        {
            "partner": labels[node],
            "circle": str(circle[node]),
            "between": f"{between[node]:.2f}",
            "only_link": "ja" if node in only else "",
        }
        for node in order
    ]


MEASURES = {"samenwerking": cooperation}  # of the report, not of the world: whom it lets act in one undertaking
QUESTIONS = ("stappen-van-het-model", "werkt-bij-stap", "werkt-ergens-aan")
Pattern = tuple[int, ...]  # the places of the steps at which a partner acts


@dataclass(frozen=True)
class Reach:
    """The partners of one plan at its steps; partners and steps are notations."""

    steps: tuple[str, ...]
    patterns: dict[str, Pattern]
    names: dict[str, str]
    elsewhere: int  # how many act, but at no step
    kinds: tuple[CellRow, ...]
    generic: frozenset[str]  # the partners that are a collective name
    roleless: frozenset[str | None]  # the steps with a partner whose role is not said

    @cached_property
    def order(self) -> list[str]:
        """The partners: those at more steps first, equal patterns together, by name; an order, not a rank."""
        at = self.patterns
        return sorted(at, key=lambda one: (len(at[one]) == 1, at[one], self.names[one].lower()))

    @cached_property
    def totals(self) -> Counter[str]:
        """How many partners act at each step."""
        return Counter(self.steps[place] for pattern in self.patterns.values() for place in pattern)

    @cached_property
    def named(self) -> Counter[str]:
        """How many of those are organisations: a collective name is none."""
        return Counter(self.steps[place] for one in self.patterns.keys() - self.generic for place in self.patterns[one])

    @cached_property
    def alike(self) -> list[tuple[Pattern, list[str]]]:
        """Each pattern with its partners, in order."""
        return list(grouped(self.order, lambda one: self.patterns[one], lambda one: one).items())

    @cached_property
    def open_steps(self) -> frozenset[str | None]:
        """The steps at which an unplaced measure can still come; None is all steps at once."""
        return frozenset(cell.barrier for cell in self.kinds if cell.open)


def reach(store: Store) -> Reach:
    """Return which partner acts at which step of the one plan of a store."""
    of_model, at_step, anywhere = (store.select(find(name).sparql) for name in QUESTIONS)
    steps = tuple(row["notation"] or "" for row in of_model)
    at = grouped(at_step, lambda row: row["notation"] or "", lambda row: steps.index(row["step"] or ""))
    return Reach(
        steps,
        {who: tuple(sorted(set(places))) for who, places in at.items()},
        {row["notation"] or "": row["who_label"] or "" for row in at_step},
        len({row["notation"] for row in anywhere} - at.keys()),
        tuple(coverage(store)),
        frozenset(row["notation"] or "" for row in anywhere if row["collective"] == "ja"),
        frozenset(row["step"] for row in engine_rows(store, "genoemd-zonder-rol")),
    )
