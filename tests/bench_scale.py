"""How time and memory grow with triples: copies of the report in one store, in memory, on disk and on servers.

`python -m tests.bench_scale` asks 43 thousand and 0.6 million triples; `python -m tests.bench_scale 126` the 5.4 million
that take some 3 GB, and `python -m tests.bench_scale 126 hier` without the servers, which take half an hour each. rdflib is
asked the smallest only: at more it takes minutes a question.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
from rdflib import Graph

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.build.cells import derive
from ketenkaart.graph.plan_cache import load_plan
from ketenkaart.graph.scenario import Scenario, apply
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.queries.asking.catalogue import find, shelf
from ketenkaart.queries.matrix.coverage import BY
from ketenkaart.remote.endpoint import HEAD, SECONDS, Endpoint
from ketenkaart.remote.plans import RemotePlan
from ketenkaart.remote.push import PART
from ketenkaart.store import Format, Store
from tests.remote.servers import STORES

GRAPH = "urn:ketenkaart:schaal"  # on a server
AIMS = {"afleiden": 10.0, "matrix per partner": 2.0, "alle vragen": 10.0}


class OnDisk(Store):
    """The engine's own store on disk, filled from what is derived already."""

    def __init__(self, folder: Path, lines: bytes) -> None:
        super().__init__()
        self._store = ox.Store(str(folder))
        self._store.bulk_load(lines, format=Format.N_TRIPLES)
        self._store.flush()
        self._store.optimize()


def clock(what: str, where: str, work: Callable[[], object]) -> None:
    begin, worked = time.perf_counter(), time.process_time()
    try:
        work()
    except KetenkaartError as error:
        print(f"  {where:18} {what:20} geen antwoord: {error}")
        return
    spent = time.perf_counter() - begin
    print(f"  {where:18} {what:20} {spent:8.2f} s   rekentijd hier {time.process_time() - worked:8.2f} s", flush=True)


def told(where: str, ask: Callable[[str], object]) -> None:
    """Ask the matrix of partners and every gap question."""
    clock("matrix per partner", where, lambda: ask(find(BY["partner"]).sparql))
    clock("alle vragen", where, lambda: [ask(query.sparql) for query in shelf("gaps")])


def on_disk(folder: Path, lines: bytes) -> None:
    """Ask a store on disk, in a process of its own that opens what stands there."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        clock("laden", "schijf", lambda: OnDisk(Path(place), lines))
        size = sum(path.stat().st_size for path in Path(place).rglob("*") if path.is_file())
        print(f"  {'schijf':18} {'op schijf':20} {size / 1e9:8.2f} GB", flush=True)
        subprocess.run([sys.executable, "-m", "tests.bench_scale", "--schijf", place], check=True)


def asked_on_disk(folder: Path) -> None:
    told("schijf", OnDisk(folder, b"").select)
    print(f"  {'schijf':18} {'geheugen':20} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:8.2f} GB")


def scale(copies: int, folder: Path, servers: bool) -> None:
    plan, store = load_plan(default_plan()), Store()
    key = default_plan().name.encode()

    def fill() -> None:
        for number in range(copies):
            own = key + b"-%d" % number
            store.load_bytes(plan.replace(b"/plan/" + key, b"/plan/" + own).replace(b'"%s"' % key, b'"%s"' % own))

    clock("laden", "hier", fill)
    clock("afleiden", "hier", lambda: derive(apply(store, Scenario())))
    print(f"{len(store):,} triples, {copies} plannen; streef {AIMS}, drukte {os.getloadavg()[0]:.1f}")
    told("hier (pyoxigraph)", store.select)
    print(f"  {'hier':18} {'geheugen':20} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:8.2f} GB")
    data = store.serialise(Format.N_TRIPLES)
    store = Store()  # what is asked next stands elsewhere: the memory is free again
    on_disk(folder, data)
    lines = data.splitlines(keepends=True)
    if copies == 1:
        graph = Graph()
        clock("laden", "rdflib", lambda: graph.parse(data=data, format="nt"))
        told("rdflib", lambda sparql: list(graph.query(HEAD + sparql)))
    for name, start in STORES.items() if servers else ():
        with tempfile.TemporaryDirectory(dir=folder) as place, start(Path(place)) as server:
            os.environ.update({SECONDS: "600", **server.access})
            endpoint = Endpoint(server.query, server.update)

            def send(endpoint: Endpoint = endpoint) -> None:
                for at in range(0, len(lines), PART):
                    part = b"".join(lines[at : at + PART]).decode()
                    endpoint.update(f"INSERT DATA {{ GRAPH <{GRAPH}> {{\n{part}}} }}")

            clock("laden", name, send)
            told(name, RemotePlan(endpoint, [GRAPH]).select)
            for variable in (SECONDS, *server.access):
                os.environ.pop(variable, None)


def main() -> None:
    if sys.argv[1:2] == ["--schijf"]:
        asked_on_disk(Path(sys.argv[2]))
        return
    counts = [int(word) for word in sys.argv[1:] if word.isdigit()]
    with tempfile.TemporaryDirectory() as name:
        for copies in counts or [1, 14]:
            scale(copies, Path(name), "hier" not in sys.argv)


if __name__ == "__main__":
    main()
