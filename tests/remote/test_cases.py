"""The hand-made graphs of the gap questions, on stores that are not ours: found where there is a gap, silent close to it.

Each case gets nodes of its own, as plans have. With nodes of one name in fifty graphs Virtuoso answered `loopt-af`
wrongly: seen, and not explained.
"""

from collections.abc import Iterator
from urllib.parse import quote

import pyoxigraph as ox
import pytest

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.remote.store import RemoteStore
from ketenkaart.remote.transport import PASSWORD, USER, Door
from tests.remote.servers import Server, oxigraph, virtuoso
from tests.test_gap_queries import QUERIES, case, expected, in_order, load, shorten

BASE = "https://voorbeeld.nl/"
STORES = {"oxigraph": oxigraph, "virtuoso": virtuoso}


@pytest.fixture(scope="module")
def graphs() -> dict[str, bytes]:
    """Every case as a graph, with what follows from it: made once for both stores."""
    return {
        f"urn:{name}:{kind}": load(case(name, kind).replace(BASE, f"{BASE}{name}-{kind}/")).serialise(
            ox.RdfFormat.N_TRIPLES
        )
        for name in QUERIES
        for kind in ("met", "zonder")
    }


@pytest.fixture(scope="module", params=STORES)
def server(
    request: pytest.FixtureRequest, graphs: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A real store with every case in a graph of its own."""
    with STORES[request.param](tmp_path_factory.mktemp("gevallen")) as found, pytest.MonkeyPatch.context() as patch:
        if found.user:
            patch.setenv(USER, found.user)
            patch.setenv(PASSWORD, found.password)
        door = Door(found.graphs)
        door.knock(f"{found.graphs}?graph=urn:geen")
        for graph, data in graphs.items():
            put(door, graph, data)
        yield found


def put(door: Door, graph: str, data: bytes) -> None:
    address = f"{door.url}?graph={quote(graph, safe='')}"
    headers = {"Content-Type": "application/n-triples"}
    door.send("PUT", address, content=data, headers=headers, allowed=(200, 201, 204))


def asked(server: Server, name: str, kind: str) -> list[dict[str, str]]:
    store = RemoteStore(server.query, [f"urn:{name}:{kind}"])
    store.marks = server.name == "virtuoso"
    rows = store.select(find(name).sparql)

    def own(value: str) -> str:
        return shorten(value.replace(f"{BASE}{name}-{kind}/", BASE))

    return in_order([{key: own(value) for key, value in row.items() if value} for row in rows])


@pytest.mark.parametrize("name", QUERIES)
def test_finds_the_gap_there_too(name: str, server: Server) -> None:
    assert asked(server, name, "met") == expected(name)


@pytest.mark.parametrize("name", QUERIES)
def test_stays_silent_there_too(name: str, server: Server) -> None:
    assert asked(server, name, "zonder") == []
