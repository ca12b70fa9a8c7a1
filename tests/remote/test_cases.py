"""The hand-made graphs of the gap questions, on stores that are not ours: found where there is a gap, silent close to it.

Each case gets a graph and nodes of its own, as plans have. With nodes of one name in fifty graphs, or in one graph that is
filled anew, Virtuoso answered some wrongly: seen, and not explained.
"""

from contextlib import suppress
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, build_opener

import pytest

from ketenkaart.queries.asking.catalogue import find
from ketenkaart.remote.endpoint import PASSWORD, USER, Endpoint
from ketenkaart.remote.plans import PLANS, RemotePlan
from ketenkaart.remote.virtuoso import Digest
from ketenkaart.store import Format
from tests.remote.servers import Server
from tests.test_gap_queries import QUERIES, case, expected, in_order, load, shorten

BASE = "https://voorbeeld.nl/"
CASES = [(name, kind) for name in QUERIES for kind in ("met", "zonder")]


@pytest.fixture(scope="module")
def graphs() -> dict[str, bytes]:
    """Every case as a graph, with what follows from it: made once for both stores."""
    own = {f"urn:{name}:{kind}": case(name, kind).replace(BASE, f"{BASE}{name}-{kind}/") for name, kind in CASES}
    return {graph: load(text).serialise(Format.N_TRIPLES) for graph, text in own.items()}


@pytest.fixture(scope="module")
def cases(server: Server, graphs: dict[str, bytes]) -> Endpoint:
    """The store with every case, brought as files, which is sooner done than by updates."""
    opener = build_opener(Digest([server.graphs], server.access.get(USER, ""), server.access.get(PASSWORD, "")))
    with suppress(HTTPError):  # of which there is none; from here on it has its password beforehand
        opener.open(f"{server.graphs}?graph=urn:geen")
    for graph, data in graphs.items():
        address = f"{server.graphs}?graph={quote(graph, safe='')}"
        opener.open(Request(address, data, {"Content-Type": "application/n-triples"}, method="PUT"), timeout=60).close()
    endpoint = Endpoint(server.query)
    endpoint.rows(PLANS)  # after which it knows whom it asks
    return endpoint


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_gap_is_found_there_too_and_what_is_close_to_it_is_none(name: str, kind: str, cases: Endpoint) -> None:
    rows = RemotePlan(cases, [f"urn:{name}:{kind}"]).select(find(name).sparql)
    own = [{key: shorten(value.replace(f"{BASE}{name}-{kind}/", BASE)) for key, value in row.items() if value} for row in rows]
    assert in_order(own) == (expected(name) if kind == "met" else [])
