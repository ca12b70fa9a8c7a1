"""A plan put on a store that is not ours, and asked there: the same answers, or none."""

import json
from collections.abc import Callable, Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import pytest

from ketenkaart.queries.asking.catalogue import catalogue, find
from ketenkaart.remote.store import RemoteStore, remote_plans
from ketenkaart.store import Row, Store
from tests.conftest import Command
from tests.remote.servers import Server, free_port, oxigraph, virtuoso

STORES = {"oxigraph": oxigraph, "virtuoso": virtuoso}


@pytest.fixture(scope="module", params=STORES)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command
) -> Iterator[Server]:
    """A real store with the report on it, put there by the command."""
    with STORES[request.param](tmp_path_factory.mktemp(request.param)) as found:
        access = (
            {"KETENKAART_ENDPOINT_USER": found.user, "KETENKAART_ENDPOINT_PASSWORD": found.password}
            if found.user
            else {}
        )
        answer = ketenkaart("push", "--endpoint", found.graphs, **access)
        assert (answer.code, answer.err) == (0, "")
        assert answer.out.count("triples in <") == 3
        yield found


def rows_of(rows: list[Row]) -> list[tuple[tuple[str, str], ...]]:
    return sorted(tuple(sorted((name, value) for name, value in row.items() if value)) for row in rows)


# Recipes are for what leaves the house, written out; tests/remote/test_recipes.py asks them.
ALL = [query for query in catalogue().values() if not query.parameters and query.shelf != "recipes"]


@pytest.fixture(scope="module")
def there(server: Server) -> RemoteStore:
    """The report, as the store has it."""
    (found,) = remote_plans(server.query)
    return found


@pytest.fixture(scope="module")
def here(report: Store) -> Callable[[str], list[Row]]:
    """The rows of a question here, asked once for both stores."""
    return cache(report.select)


@pytest.mark.parametrize("name", [query.name for query in ALL])
def test_every_query_gives_the_same_rows_there(
    name: str, there: RemoteStore, here: Callable[[str], list[Row]]
) -> None:
    sparql = find(name).sparql
    assert rows_of(there.select(sparql)) == rows_of(here(sparql))


@pytest.fixture(scope="module")
def said_here(ketenkaart: Command) -> dict[str, Any]:
    """What the commands say here, asked once for both stores."""
    return {command: json.loads(ketenkaart(command, "--format", "json").out) for command in ("gaps", "coverage")}


def test_gaps_and_coverage_say_the_same(server: Server, said_here: dict[str, Any], ketenkaart: Command) -> None:
    for command, said in said_here.items():
        answer = ketenkaart(command, "--endpoint", server.query, "--format", "json")
        assert (answer.code, answer.err) == (0, "")
        assert json.loads(answer.out) == said


def test_a_scenario_is_refused_there(ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--endpoint", "http://127.0.0.1:1/query", "--basis", "stated")
    assert (answer.code, answer.err.count("\n")) == (2, 1)


class Hostile(BaseHTTPRequestHandler):
    """Answers as stores do when things go wrong."""

    answers: ClassVar[dict[str, tuple[int, dict[str, str], bytes]]] = {
        "/html": (200, {"Content-Type": "text/html"}, b"<html>Log in</html>"),
        "/redirect": (302, {"Location": "http://127.0.0.1/elders"}, b""),
        "/password": (401, {"Content-Type": "text/plain"}, b"password please"),
        "/part": (
            206,
            {"Content-Type": "application/sparql-results+json"},
            b'{"head":{"vars":[]},"results":{"bindings":[]}}',
        ),
        "/maxrows": (
            200,
            {"Content-Type": "application/sparql-results+json", "X-SPARQL-MaxRows": "10000"},
            b'{"head":{"vars":["graph","plan"]},"results":{"bindings":[]}}',
        ),
        "/broken": (200, {"Content-Type": "application/sparql-results+json"}, b'{"head":'),
    }

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        status, headers, body = self.answers[self.path]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Stay silent."""


@pytest.fixture(scope="module")
def hostile() -> Iterator[str]:
    service = HTTPServer(("127.0.0.1", 0), Hostile)
    Thread(target=service.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{service.server_port}"
    service.shutdown()


@pytest.mark.parametrize("path", sorted(Hostile.answers))
def test_no_conclusion_from_a_bad_answer(path: str, hostile: str, ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--endpoint", hostile + path)
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err


def test_a_server_that_is_down(ketenkaart: Command) -> None:
    answer = ketenkaart("coverage", "--endpoint", f"http://127.0.0.1:{free_port()}/query")
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)


def test_a_store_that_takes_nothing(tmp_path: Path, ketenkaart: Command) -> None:
    with oxigraph(tmp_path, kept=True):
        pass  # makes the folder that a read-only store needs
    with oxigraph(tmp_path, read_only=True) as found:
        answer = ketenkaart("push", "--endpoint", found.graphs)
    assert (answer.code, answer.out) == (3, "")


@pytest.mark.parametrize(
    "address", ["http://voorbeeld.nl/sparql", "https://ik:geheim@voorbeeld.nl/sparql", "ftp://127.0.0.1/x"]
)
def test_an_address_we_do_not_ask(address: str, ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--endpoint", address)
    assert (answer.code, answer.out) == (2, "")
    assert "geheim" not in answer.err
