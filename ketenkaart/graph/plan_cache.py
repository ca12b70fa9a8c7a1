"""From a folder to a validated graph, and a cache so that the second time is instant."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ketenkaart import __version__
from ketenkaart.content import files, fingerprint
from ketenkaart.errors import InputFaults
from ketenkaart.files import read_cached, write_cached
from ketenkaart.graph.sources.files import plan_files
from ketenkaart.store import Store

if TYPE_CHECKING:
    from ketenkaart.graph.records.sections import PlanRecords

# What a built plan depends on, next to its own files and the engine.
DEPENDS_ON = {
    "ontology": ("schemes/*.ttl", "shapes/*.ttl", "queries/*.rq"),
    "graph": ("*.yaml", "invoer/*.yaml", "**/*.rq"),
}


def load_plan(folder: Path) -> bytes:
    """Return a validated plan with the code lists as N-Triples, cached or built; raise InputFaults with all faults."""
    key = cache_key(folder)
    data = read_cached(f"{key}.nt", folder)
    if data is None:
        from ketenkaart.graph.reading import read_plan  # noqa: PLC0415 - a warm start needs no reader

        data = build_records(read_plan(folder))
        store_plan(folder, key, data)
    return data


def store_plan(folder: Path, key: str, data: bytes) -> None:
    """Put a plan that was built and validated in the cache, under its `cache_key`, so that it is not done twice."""
    write_cached(f"{key}.nt", data, folder)


def cache_key(folder: Path) -> str:
    """Return what a built plan depends on, as one hash: its files, and what `engine_key` covers."""
    return fingerprint(plan_files(folder), engine_key())


@cache
def engine_key() -> str:
    """Return what every built plan depends on, as one hash, for as long as a process runs: ontology, rules, engine."""
    if packed := os.environ.get("KETENKAART_ENGINE"):  # in a page, where the source of the engine is absent
        return packed
    engine = sorted(Path(__file__).parent.parent.glob("**/*.py"))
    content = [path for room, patterns in DEPENDS_ON.items() for one in patterns for path in files(room, one)]
    return fingerprint([*content, *engine], __version__)


def build_records(plan: "PlanRecords", look: Callable[[Store], object] = bool) -> bytes:
    """Return a validated plan as N-Triples; doubts join its questions, `look` gets the store. Raises InputFaults."""
    from ketenkaart.graph.build.conforming import build_and_check  # noqa: PLC0415 - a warm start needs no builder

    data, found = build_and_check(plan, look)
    if faults := plan.faults(one for one in found if not one.doubt):
        raise InputFaults(faults)
    plan.questions += plan.faults(one for one in found if one.doubt)
    return data
