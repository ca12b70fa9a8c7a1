"""The front door: some plans, each read once, and derived once under each scenario; and who works with whom."""

import sys
import zlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ketenkaart import __version__
from ketenkaart.content import fingerprint, query
from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.build.cells import derive
from ketenkaart.graph.plan_cache import load_plan
from ketenkaart.graph.scenario import Scenario, apply, apply_strict_value, report_dates
from ketenkaart.graph.sources.files import default_plan, plan_files, plans_at
from ketenkaart.ontology.entailment import entailed
from ketenkaart.store import PREFIXES, Store, iri
from ketenkaart.words.dates import in_dutch

if TYPE_CHECKING:
    import networkx as nx
    import rdflib

# Triples that are remembered together, about 650 MB; in a page a quarter. The report under one scenario has 39,000,
# a plan of 10,000 measures 850,000.
MOST = 500_000 if sys.platform == "emscripten" else 2_000_000
Key = tuple[tuple[Path, ...], tuple[Scenario, ...], bool]  # of which plans, how each is seen, whether written out


def partner_network(store: Store) -> "nx.Graph[str]":
    """Return the partners of a store by IRI (no collective names); `weight` counts shared undertakings."""
    import networkx as nx  # noqa: PLC0415 - needed for a network only

    graph: nx.Graph[str] = nx.Graph()
    for row in store.select(query("graph/queries/ties")):
        graph.add_edge(row["one"] or "", row["other"] or "", weight=int(row["together"] or 1))
    labels = {row["node"] or "": row["label"] or "" for row in store.select(query("graph/queries/partners"))}
    nx.set_node_attributes(graph, {node: labels.get(node, node) for node in graph}, "label")
    return graph


class Plans:
    """Some plans, in the order in which they are named, together (`graph`, `at`) and each apart (`each`, `parts`).

    `graph` is what an export holds; our own queries use `at` and `each`. Each plan is read once, when it is
    first needed, whatever becomes of its files. A store is remembered and shared: change a copy (`Store(store)`).

    >>> plans = Plans()
    >>> plans.at(Scenario(stated_only=True)) is plans.each(Scenario(stated_only=True))[0]
    True
    >>> plans.derived
    1
    >>> len(plans.graph(Scenario(stated_only=True))) > len(plans.at(Scenario(stated_only=True)))
    True
    """

    def __init__(self, folders: Iterable[str | Path] = (), _memory: "_Memo | None" = None) -> None:
        """Name folders, workbooks or PAX scripts; a folder of plans means all in it. None: the plan that ships."""
        self.folders = tuple(plan for named in folders for plan in plans_at(Path(named))) or (default_plan(),)
        self._memory = _memory or _Memo()
        self.parts: tuple[Plans, ...] = (self,)
        if self.several:
            self.parts = tuple(Plans([folder], self._memory) for folder in self.folders)

    @property
    def several(self) -> bool:
        """Whether these are more plans than one."""
        return len(self.folders) > 1

    @property
    def derived(self) -> int:
        """How many times shortcuts and cells were derived, for these plans together and for each by itself."""
        return self._memory.derived

    def graph(self, scenario: Scenario = Scenario()) -> Store:
        """Return the graph that an export writes: `at` with what follows from the ontology; raises as `at` does."""
        return self._memory.get((self.folders, self.normalised(scenario), True), lambda: entailed(self.at(scenario)))

    def at(self, scenario: Scenario = Scenario()) -> Store:
        """Return the store of all plans under a scenario: with shortcuts and cells.

        The first plan describes an organisation that plans share; other plans' names for it become aliases. A plan
        without the report date is seen at its latest. Raises InputFaults for a faulty plan, KetenkaartError for a date
        that no plan has, and for two plans of one key.
        """
        settled = self.normalised(scenario)
        strict = any(one.strict for one in settled)
        return self._memory.get((self.folders, settled, False), lambda: self._derived(replace(scenario, strict=strict)))

    def each(self, scenario: Scenario = Scenario()) -> list[Store]:
        """Return a store for each plan by itself; one without the date is seen at its latest. Raises as `at` does."""
        return [part.at(one) for part, one in zip(self.parts, self.normalised(scenario), strict=True)]

    def rdflib(self, scenario: Scenario = Scenario()) -> "rdflib.Graph":
        """Return the graph that an export writes, as a new one of rdflib that knows our prefixes; raises as `at`."""
        from ketenkaart.rdflib_graph import rdflib_graph  # noqa: PLC0415 - needed for rdflib only

        graph = rdflib_graph(self.graph(scenario))
        for prefix, base in PREFIXES.items():
            graph.bind(prefix, base)
        return graph

    def networkx(self, scenario: Scenario = Scenario()) -> "nx.Graph[str]":
        """Return who works with whom as a new graph of networkx, as `partner_network` does; raises as `at`."""
        return partner_network(self.at(scenario))

    @property
    def dates(self) -> list[list[tuple[str, str]]]:
        """The report dates of each plan, with their labels, oldest first."""
        return [part._read.dates for part in self.parts]

    @property
    def titles(self) -> list[str]:
        """What each plan is called."""
        return [part._read.title for part in self.parts]

    @property
    def title(self) -> str:
        """What the plans are called together."""
        return " en ".join(self.titles)

    @property
    def models(self) -> list[str]:
        """The key of the barrier model that each plan uses."""
        return [part._read.model for part in self.parts]

    @cached_property
    def content(self) -> str:
        """A hash over the files of all plans."""
        return fingerprint([file for folder in self.folders for file in plan_files(folder)])

    @property
    def origin(self) -> dict[str, str]:
        """The origin that an export states: `date` (each plan's latest), `version`, and `content`: the start of it."""
        latest = " en ".join(in_dutch(dates[-1][0]) for dates in self.dates)
        return {"date": latest, "version": __version__, "content": self.content[:12]}

    @cached_property
    def _read(self) -> "_LoadedPlan":
        return _LoadedPlan(self.folders[0])

    def normalised(self, scenario: Scenario) -> tuple[Scenario, ...]:
        """Return what a scenario comes down to for each plan, so that equal views are derived once; raises as `at`."""
        days = [[date for date, _ in dates] for dates in self.dates]
        listed = sorted({date for dates in days for date in dates})
        if scenario.as_of and scenario.as_of not in listed:
            raise KetenkaartError(f"{scenario.as_of} is geen peildatum; kies {' of '.join(listed)}.")
        without, supposed = tuple(sorted(set(scenario.without))), tuple(sorted(scenario.supposed))
        ordered = replace(scenario, without=without, supposed=supposed)
        return tuple(
            replace(
                ordered,
                as_of=scenario.as_of if scenario.as_of in dates else dates[-1],
                strict=scenario.strict and part._read.doubted,  # without a second reading it is the usual one
            )
            for part, dates in zip(self.parts, days, strict=True)
        )

    def _derived(self, scenario: Scenario) -> Store:
        first, *others = (part._read for part in self.parts)
        store = first.copy()
        for other in others:
            _join(store, other.copy())
        derive(apply(store, scenario))
        self._memory.derived += 1
        return apply_strict_value(store, self.at(replace(scenario, strict=False))) if scenario.strict else store


class _LoadedPlan:
    def __init__(self, folder: Path) -> None:
        data = load_plan(folder)
        self._unused: Store | None = Store().load_bytes(data)
        self._packed = zlib.compress(data, 1)  # a tenth of a large plan, for another store of it
        self.dates = report_dates(self._unused)
        self.doubted = any(self._unused.match(None, iri("kk:alternativeReading")))
        about = self._unused.select(query("graph/queries/about-plan"))[0]
        self.title = about["title"] or ""
        self.model = (about["model"] or "").rsplit("/", 1)[-1]

    def copy(self) -> Store:
        """Return a store that its caller may change: the first is the one that was read already."""
        store, self._unused = self._unused, None
        return Store().load_bytes(zlib.decompress(self._packed)) if store is None else store


class _Memo:
    """Stores by what they were derived for; the least recently used go where all together are too large."""

    def __init__(self) -> None:
        self.derived = 0
        self._kept: dict[Key, tuple[Store, int]] = {}

    def get(self, key: Key, make: Callable[[], Store]) -> Store:
        """Return the store of a key, made now or before."""
        found = self._kept.pop(key, None)
        if found is None:
            store = make()
            found = store, len(store)
        self._kept[key] = found  # now the last one used
        while len(self._kept) > 1 and sum(size for _, size in self._kept.values()) > MOST:
            del self._kept[next(iter(self._kept))]
        return found[0]


def _join(store: Store, plan: Store) -> None:
    """Add a plan to a store of plans. Organisations that are already there keep their description."""
    title, kind = iri("skos:prefLabel"), iri("rdf:type")
    for node, _, _ in plan.match(None, kind, iri("kk:Plan")):
        if any(store.match(node, kind, iri("kk:Plan"))):
            key = node.value.rsplit("/", 1)[-1]
            raise KetenkaartError(f"Twee plannen heten “{key}”; geef er één een andere sleutel (blad Plan, of key).")
    for node in {s for s, _, _ in plan.match(None, kind, iri("org:Organization"))}:
        names = {o for _, _, o in store.match(node, title)}
        if names:
            described = list(plan.match(node))
            plan.remove(described)
            others = {o for _, p, o in described if p in (title, iri("skos:altLabel"))} - names
            plan.add((node, iri("skos:altLabel"), name) for name in others)
    store.add(plan)
