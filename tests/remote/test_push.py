"""What a push leaves behind: whole graphs, each plan apart, and never half a graph that passes for a whole one."""

import contextlib
import io
import itertools
import os
import pty
import re
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import ClassVar
from unittest.mock import patch
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from ketenkaart import Plans
from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.queries.asking.catalogue import shelf
from ketenkaart.queries.asking.run import filled
from ketenkaart.queries.findings.gaps import ask
from ketenkaart.remote.push import TERMS, Pushed, push
from ketenkaart.remote.store import RemoteStore, remote_plans
from ketenkaart.remote.transport import PASSWORD, TOKEN, USER
from ketenkaart.store import SHARED, Store
from tests.conftest import Command, run
from tests.remote.servers import Server, oxigraph, virtuoso
from tests.remote.test_stores import rows_of
from tests.test_explore_queries import REAL
from tests.test_overview import plan

PLAN = "https://w3id.org/ketenkaart/id/plan/"
COUNT = "SELECT ?graph (COUNT(*) AS ?triples) WHERE { GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph ORDER BY ?graph"


@pytest.fixture(autouse=True)
def nobody(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    monkeypatch.setenv("KETENKAART_CACHE", str(cache))
    for name in (USER, PASSWORD, TOKEN):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with oxigraph(tmp_path_factory.mktemp("oxigraph")) as found:
        yield found


@pytest.fixture(scope="module")
def digest(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with virtuoso(tmp_path_factory.mktemp("virtuoso")) as found:
        yield found


@pytest.fixture(scope="module")
def shipped() -> list[Store]:
    """What a push sends of the plan that ships, read once."""
    return list(Plans().each())


def pushed(address: str, plans: Plans | list[Store]) -> list[Pushed]:
    return list(push(address, plans.each() if isinstance(plans, Plans) else plans))


def change(server: Server, update: str) -> None:
    """Change a store behind our back."""
    request = Request(server.query.replace("/query", "/update"), data=urlencode({"update": update}).encode())
    urlopen(request, timeout=10).close()


def test_plans_stand_apart_and_twice_is_once(
    empty: Server, small_plan: Path, report: Store, shipped: list[Store], ketenkaart: Command
) -> None:
    first = pushed(empty.graphs, Plans([small_plan]))
    assert [(one.graph, one.counted) for one in first] == [(TERMS, True), (SHARED, True), (f"{PLAN}proef", True)]
    before = RemoteStore(empty.query).select(COUNT)
    pushed(empty.graphs, Plans([small_plan]))
    assert RemoteStore(empty.query).select(COUNT) == before
    pushed(empty.graphs, shipped)  # later, alone: the first keeps its organisations
    there_report, small = sorted(remote_plans(empty.query), key=lambda store: store.key == "proef")
    assert ask(small) == ask(Plans([small_plan]).under())
    assert ask(there_report) == ask(report)
    with pytest.raises(KetenkaartError, match="Bedoelde u “proef”"):
        remote_plans(empty.query, ["proeef"])
    several = ketenkaart("coverage", "--endpoint", empty.query)
    assert (several.code, several.out) == (2, "")
    assert "proef, task-force-2013" in several.err
    there, here = ("--endpoint", empty.query, "--plan", "proef"), ("--plan", small_plan)
    assert ketenkaart("coverage", *there, "--format", "json").out == ketenkaart("coverage", *here, "--format", "json").out
    table, local = ketenkaart("coverage", *there).out, ketenkaart("coverage", *here).out
    assert local.startswith(table)  # a service has no strict reading: only what is said of it is less there
    assert "strenge lezing" not in table
    network = ketenkaart("query", "samenwerking", "--endpoint", empty.query, "--plan", "task-force-2013")
    assert network.out == ketenkaart("query", "samenwerking").out


@pytest.mark.parametrize("graph", [SHARED, f"{PLAN}proef"])
def test_half_a_graph_is_recognised_and_mended(
    graph: str, empty: Server, small_plan: Path, ketenkaart: Command
) -> None:
    pushed(empty.graphs, Plans([small_plan]))
    lost = f"GRAPH <{graph}> {{ ?s ?p ?o }}"
    change(empty, f"DELETE {{ {lost} }} WHERE {{ {lost} FILTER(ISIRI(?o)) }}")
    answer = ketenkaart("gaps", "--endpoint", empty.query)
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.count("\n") == 1
    pushed(empty.graphs, Plans([small_plan]))
    assert ketenkaart("gaps", "--endpoint", empty.query).code == 0


def test_a_plan_that_lost_one_line(empty: Server, small_plan: Path) -> None:
    pushed(empty.graphs, Plans([small_plan]))
    change(
        empty, f"DELETE WHERE {{ GRAPH <{PLAN}proef> {{ ?deadline <https://w3id.org/ketenkaart/def#dueBy> ?day }} }}"
    )
    with pytest.raises(RemoteError, match="maar voor een deel"):
        remote_plans(empty.query)


def test_an_empty_store_holds_no_plan(empty: Server) -> None:
    with pytest.raises(RemoteError, match="geen plan"):
        remote_plans(empty.query)


def test_a_faulty_plan_sends_nothing(empty: Server, small_plan: Path, ketenkaart: Command) -> None:
    path = small_plan / "plan.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("role: trekker", "role: trekkr"), encoding="utf-8")
    assert ketenkaart("push", "--endpoint", empty.graphs, "--plan", small_plan).code == 2
    assert RemoteStore(empty.query).select(COUNT) == []


def test_the_question_address_takes_no_graphs(empty: Server, small_plan: Path) -> None:
    with pytest.raises(RemoteError, match="Graph Store") as caught:
        pushed(empty.query, Plans([small_plan]))
    assert "Bevestigde grafen: 0" in str(caught.value)


def test_only_what_changed_is_sent(empty: Server, tmp_path: Path, ketenkaart: Command) -> None:
    for key in ("a", "b", "c"):
        plan(tmp_path / "land" / key, key)
    command = ("push", "--endpoint", empty.graphs, "--plan", tmp_path / "land")
    assert ketenkaart(*command).out.count("(nageteld)") == 5
    assert ketenkaart(*command).out == "Stond er al, onveranderd: 5.\n"
    changed = tmp_path / "land" / "b" / "plan.yaml"
    changed.write_text(changed.read_text(encoding="utf-8").replace("Plan b", "Plan B"), encoding="utf-8")
    change(empty, f"DELETE WHERE {{ GRAPH <{PLAN}c> {{ ?deadline <https://w3id.org/ketenkaart/def#dueBy> ?day }} }}")
    said = ketenkaart(*command).out
    assert [key for key in "abc" if f"<{PLAN}{key}> (nageteld)" in said] == ["b", "c"]
    assert said.endswith("Stond er al, onveranderd: 3.\n")
    again = ketenkaart(*command)
    assert (again.code, again.out) == (0, "Stond er al, onveranderd: 5.\n")


def at_a_terminal(*words: object) -> tuple[int, str]:
    """Run the command line with a terminal to complain to; return its exit code and what stands there.

    Its bar reckons anew how long the rest may take once a second is past: by the clock here, each time it looks.
    """
    screen, end = pty.openpty()
    clock = SimpleNamespace(time=itertools.count(0, 2).__next__)
    with (
        os.fdopen(end, "w", encoding="utf-8") as terminal,
        patch.multiple(sys, stdout=io.TextIOWrapper(io.BytesIO()), stderr=terminal),
        patch("click._termui_impl.time", clock),
    ):
        code = run(list(map(str, words)))
    said = b""
    with contextlib.suppress(OSError):  # a terminal that its last user left
        while part := os.read(screen, 4096):
            said += part
    os.close(screen)
    return code, said.decode()


def test_at_a_terminal_it_says_how_far_it_is(empty: Server, tmp_path: Path) -> None:
    for key in ("a", "b", "c"):
        plan(tmp_path / "land" / key, key)
    code, said = at_a_terminal("push", "--endpoint", empty.graphs, "--plan", tmp_path / "land")
    steps = re.findall(r"Plannen .*?(\d+)%", said)
    assert (code, list(dict.fromkeys(steps))) == (0, ["0", "33", "66", "100"]), said
    assert re.search(r"66%.*\d\d:\d\d:\d\d", said)  # how long the rest may take
    assert at_a_terminal("push", "--endpoint", empty.graphs, "--plan", tmp_path / "land" / "a") == (0, "")


def test_a_faulty_plan_and_a_second_of_one_key_are_told_of_and_the_others_are_sent(
    empty: Server, tmp_path: Path, ketenkaart: Command
) -> None:
    for key in ("a", "b"):
        plan(tmp_path / "land" / key, key)
    plan(tmp_path / "land" / "nog", "a")
    (tmp_path / "land" / "kapot").mkdir()
    (tmp_path / "land" / "kapot" / "plan.yaml").write_text("plans: [", encoding="utf-8")
    answer = ketenkaart("push", "--endpoint", empty.graphs, "--plan", tmp_path / "land")
    assert answer.code == 2
    assert answer.err.startswith("Niet meegenomen (2):\n")
    assert "een plan met sleutel “a” staat al in" in answer.err
    assert [store.key for store in remote_plans(empty.query)] == ["a", "b"]


def test_a_store_that_stops_half_way_keeps_what_it_has_and_the_next_push_ends_it(
    tmp_path: Path, ketenkaart: Command
) -> None:
    """The server is ended while graphs go to it, and started again on the same data."""
    for key in ("a", "b", "c"):
        plan(tmp_path / "land" / key, key)
    place = tmp_path / "dienst"
    place.mkdir()
    stores = Plans([tmp_path / "land"]).each()
    with oxigraph(place, kept=True) as first:
        sending = push(first.graphs, stores)
        assert [next(sending).graph for _ in range(3)] == [TERMS, SHARED, f"{PLAN}a"]
    with pytest.raises(RemoteError, match="Bevestigde grafen: 3; dezelfde opdracht nog eens maakt het af") as stopped:
        next(sending)
    assert stopped.value.exit_code == 3
    with oxigraph(place, kept=True) as second:
        answer = ketenkaart("push", "--endpoint", second.graphs, "--plan", tmp_path / "land")
        assert (answer.code, answer.err) == (0, "")
        assert [key for key in "abc" if f"<{PLAN}{key}>" in answer.out] == ["b", "c"]
        assert answer.out.endswith("Stond er al, onveranderd: 3.\n")
        assert [store.key for store in remote_plans(second.query)] == ["a", "b", "c"]


class Failing(BaseHTTPRequestHandler):
    """Takes the first graph, and then breaks down."""

    taken: ClassVar[list[bytes]] = []

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(500 if Failing.taken else 201)
        Failing.taken.append(body)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_GET(self) -> None:
        body = Failing.taken[0] if Failing.taken else b""
        self.send_response(200)
        self.send_header("Content-Type", "application/n-triples")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Stay silent."""


class Losing(Failing):
    """Takes a graph, and keeps all but one line of it."""

    def do_GET(self) -> None:
        Failing.taken[:] = [b"".join(body.splitlines(keepends=True)[:-1]) for body in Failing.taken]
        super().do_GET()


def test_a_store_that_keeps_less_than_it_took_is_told_of(small_plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Failing, "taken", [])
    service = HTTPServer(("127.0.0.1", 0), Losing)
    Thread(target=service.serve_forever, daemon=True).start()
    with pytest.raises(RemoteError, match=r"houdt \d+ van de \d+ triples"):
        pushed(f"http://127.0.0.1:{service.server_port}/store", Plans([small_plan]))
    service.shutdown()
    service.server_close()


def test_a_push_that_breaks_says_how_far_it_came(small_plan: Path, ketenkaart: Command) -> None:
    service = HTTPServer(("127.0.0.1", 0), Failing)
    Thread(target=service.serve_forever, daemon=True).start()
    answer = ketenkaart("push", "--endpoint", f"http://127.0.0.1:{service.server_port}/store", "--plan", small_plan)
    service.shutdown()
    service.server_close()
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
    assert "Bevestigde grafen: 1; dezelfde opdracht nog eens maakt het af." in answer.err


def test_virtuoso_wants_a_password(digest: Server, small_plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RemoteError, match=f"zet {USER} en {PASSWORD}"):
        pushed(digest.graphs, Plans([small_plan]))
    monkeypatch.setenv(USER, digest.user)
    monkeypatch.setenv(PASSWORD, "verkeerd-geheim")
    with pytest.raises(RemoteError, match="weigert deze gebruiker") as caught:
        pushed(digest.graphs, Plans([small_plan]))
    assert "geheim" not in str(caught.value)
    monkeypatch.setenv(PASSWORD, digest.password)
    assert len(pushed(digest.graphs, Plans([small_plan]))) == 3


def test_a_store_that_gives_no_large_graph_back_counts_it_itself(
    digest: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(USER, digest.user)
    monkeypatch.setenv(PASSWORD, digest.password)
    plan(tmp_path / "groot", "groot")
    more = "".join(
        f'  - {{identifier: "2.{n}", inChapter: "1", title: Actie {n}, promise: Iets., asOf: 2012-01-01, '
        "statuses: [{status: lopend, asOf: 2012-01-01}]}\n"
        for n in range(900)
    )
    with (tmp_path / "groot" / "plan.yaml").open("a", encoding="utf-8") as file:
        file.write(more)
    first = pushed(digest.graphs, Plans([tmp_path / "groot"]))
    assert [one.counted for one in first] == [True, True, True]
    assert first[-1].triples > 10_000
    assert [one.sent for one in pushed(digest.graphs, Plans([tmp_path / "groot"]))] == [False, False, False]
    path = tmp_path / "groot" / "plan.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("title: Actie 7,", "title: Actie zeven,"), encoding="utf-8")
    again = pushed(digest.graphs, Plans([tmp_path / "groot"]))
    assert [(one.sent, one.counted) for one in again] == [(False, True), (False, True), (True, True)]


def test_virtuoso_stops_at_ten_thousand_rows(
    digest: Server, shipped: list[Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(USER, digest.user)
    monkeypatch.setenv(PASSWORD, digest.password)
    pushed(digest.graphs, shipped)
    (store,) = remote_plans(digest.query, ["task-force-2013"])
    with pytest.raises(RemoteError, match="ten hoogste 10000 rijen"):
        store.select("SELECT ?s ?p ?o WHERE { ?s ?p ?o }")


def test_questions_with_a_value_give_the_same_rows(
    digest: Server, empty: Server, report: Store, shipped: list[Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    pushed(empty.graphs, shipped)
    monkeypatch.setenv(USER, digest.user)
    monkeypatch.setenv(PASSWORD, digest.password)
    pushed(digest.graphs, shipped)
    for server in (empty, digest):
        (there,) = remote_plans(server.query, ["task-force-2013"])
        for query in (query for query in shelf("explore") if query.parameters):
            sparql = filled(query, {parameter: REAL[parameter] for parameter in query.parameters})
            assert rows_of(there.select(sparql)) == rows_of(report.select(sparql)), (server.name, query.name)


def test_virtuoso_keeps_every_letter(digest: Server, small_plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It garbles a text that joins a letter of the question with one of the data; a mark stands in for the letter."""
    monkeypatch.setenv(USER, digest.user)
    monkeypatch.setenv(PASSWORD, digest.password)
    path = small_plan / "plan.yaml"
    plan = path.read_text(encoding="utf-8").replace("Kamers controleren", "Coördinatie ‘à la carte’ €")
    path.write_text(plan, encoding="utf-8")
    pushed(digest.graphs, Plans([small_plan]))
    (store,) = remote_plans(digest.query, ["proef"])
    said = store.select("""
        SELECT (MIN(?said) AS ?text) WHERE {
          ?measure a kk:Measure ; skos:prefLabel ?label BIND(CONCAT("“é ", STR(?label), "”") AS ?said) }""")
    assert said == [{"text": "“é Coördinatie ‘à la carte’ €”"}]
