"""What a push leaves behind: whole graphs, each plan apart, and never half a graph that passes for a whole one."""

import contextlib
import io
import itertools
import os
import pty
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

import pytest

from ketenkaart import Plans
from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.ontology.terms import ontology
from ketenkaart.queries.findings.gaps import find_gaps
from ketenkaart.remote.endpoint import PASSWORD, USER, Endpoint
from ketenkaart.remote.plans import RemotePlan, remote_plans
from ketenkaart.remote.push import PART, TERMS, push, put
from ketenkaart.store import SHARED, Store, iri, text
from tests.conftest import Command, run
from tests.remote.servers import Server, oxigraph
from tests.test_overview import plan

PLAN = "https://w3id.org/ketenkaart/id/plan/"
COUNT = "SELECT ?graph (COUNT(*) AS ?triples) WHERE { GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph ORDER BY ?graph"


@pytest.fixture
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with oxigraph(tmp_path_factory.mktemp("oxigraph")) as found:
        yield found


def count(server: Server) -> list[tuple[str | None, ...]]:
    return [tuple(row.values()) for row in Endpoint(server.query).rows(COUNT)]


def test_plans_stand_apart_and_twice_is_once(
    empty: Server, small_plan: Path, report: Store, ketenkaart: Command
) -> None:
    small = Plans([small_plan]).each()
    first = list(push(empty.query, small))
    assert [graph for graph, _ in first] == [TERMS, SHARED, f"{PLAN}proef"]
    before = count(empty)
    assert before == sorted((graph, str(triples)) for graph, triples in first)
    list(push(empty.query, small))
    assert count(empty) == before
    list(push(empty.query, [report]))  # later, alone: the first keeps its organisations
    there_report, there_small = sorted(remote_plans(empty.query), key=lambda store: store.key == "proef")
    assert find_gaps(there_small) == find_gaps(small[0])
    assert find_gaps(there_report) == find_gaps(report)
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


@pytest.mark.parametrize(("graph", "lost"), [(SHARED, "skos:prefLabel"), (f"{PLAN}proef", "kk:dueBy")])
def test_half_a_graph_is_recognised_and_mended(
    graph: str, lost: str, empty: Server, small_plan: Path, ketenkaart: Command
) -> None:
    address = ("--endpoint", empty.query)
    assert ketenkaart("push", *address, "--plan", small_plan).code == 0
    Endpoint(empty.query, empty.update).update(f"DELETE WHERE {{ GRAPH <{graph}> {{ ?s {lost} ?o }} }}")
    answer = ketenkaart("gaps", *address)
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
    assert "maar voor een deel" in answer.err
    assert len(answer.err.split()) <= 22
    assert ketenkaart("push", *address, "--plan", small_plan).code == 0
    assert ketenkaart("gaps", *address).code == 0


def test_an_empty_store_holds_no_plan(empty: Server, ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--endpoint", empty.query)
    assert (answer.code, "houdt geen plan" in answer.err) == (3, True)


def test_a_faulty_plan_sends_nothing(empty: Server, small_plan: Path, ketenkaart: Command) -> None:
    path = small_plan / "plan.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("role: trekker", "role: trekkr"), encoding="utf-8")
    assert ketenkaart("push", "--endpoint", empty.query, "--plan", small_plan).code == 2
    assert count(empty) == []


def test_an_address_for_updates_may_stand_elsewhere(empty: Server, small_plan: Path, ketenkaart: Command) -> None:
    words = ("push", "--plan", small_plan, "--endpoint", f"{empty.query}?")
    refused = ketenkaart(*words)  # `?` hides where the address of updates would be
    assert (refused.code, refused.out, refused.err.count("\n")) == (3, "", 1)
    assert ketenkaart(*words, "--update", empty.update).out.count("(nageteld)") == 3


def test_a_store_that_is_read_only(tmp_path: Path, small_plan: Path, ketenkaart: Command) -> None:
    place = ("--location", str(tmp_path / "data"))
    with oxigraph(tmp_path, "serve", *place):
        pass  # makes the folder that a read-only store needs
    with oxigraph(tmp_path, "serve-read-only", *place) as found:
        answer = ketenkaart("push", "--endpoint", found.query, "--plan", small_plan)
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)


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


def test_many_plans_show_how_far_it_is_and_pass_over_a_faulty_one(
    empty: Server, tmp_path: Path, ketenkaart: Command
) -> None:
    land = tmp_path / "land"
    for key in ("a", "b", "c"):
        plan(land / key, key)
    words = ("push", "--endpoint", empty.query, "--plan", land)
    code, said = at_a_terminal(*words)
    steps = re.findall(r"Plannen .*?(\d+)%", said)
    assert (code, list(dict.fromkeys(steps))) == (0, ["0", "33", "66", "100"]), said
    assert re.search(r"66%.*\d\d:\d\d:\d\d", said)  # how long the rest may take
    assert at_a_terminal(*words[:-1], land / "a") == (0, "")
    plan(land / "nog", "a")
    (land / "c" / "plan.yaml").write_text("plans: [", encoding="utf-8")
    answer = ketenkaart(*words)
    assert (answer.code, answer.out.count("(nageteld)")) == (2, 4)
    assert answer.err.startswith("Niet meegenomen (2):\n")
    assert "een plan met sleutel “a” staat al in" in answer.err


def test_a_store_that_stops_half_way_keeps_whole_graphs(tmp_path: Path) -> None:
    for key in ("a", "b"):
        plan(tmp_path / "land" / key, key)
    stores = Plans([tmp_path / "land"]).each()
    (tmp_path / "dienst").mkdir()
    place = ("serve", "--location", str(tmp_path / "dienst" / "data"))
    with oxigraph(tmp_path / "dienst", *place) as first:
        sending = push(first.query, stores)
        assert [next(sending)[0] for _ in range(3)] == [TERMS, SHARED, f"{PLAN}a"]
    with pytest.raises(RemoteError, match="Bevestigde grafen: 3; geef dezelfde opdracht nog eens"):
        next(sending)
    with oxigraph(tmp_path / "dienst", *place) as second:
        assert [store.key for store in remote_plans(second.query)] == ["a"]
        list(push(second.query, stores))
        assert [store.key for store in remote_plans(second.query)] == ["a", "b"]


@pytest.mark.parametrize("server", ["virtuoso"], indirect=True)  # Oxigraph's server lets anybody in
def test_a_store_wants_a_password(server: Server, small_plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Plans([small_plan]).each()
    with pytest.raises(RemoteError, match=f"zet {USER} en {PASSWORD}"):
        list(push(server.query, store))
    monkeypatch.setenv(USER, server.access[USER])
    monkeypatch.setenv(PASSWORD, "verkeerd-geheim")
    with pytest.raises(RemoteError, match="weigert deze gebruiker") as caught:
        list(push(server.query, store))
    assert "geheim" not in str(caught.value)
    monkeypatch.setenv(PASSWORD, server.access[PASSWORD])
    assert len(list(push(server.query, store))) == 3


def test_axioms_keep_their_blank_nodes(allowed: Server) -> None:
    chains = """
        SELECT ?property ?first ?second WHERE { ?property owl:propertyChainAxiom ?list
          . ?list rdf:first ?first ; rdf:rest ?rest . ?rest rdf:first ?second } ORDER BY ?property ?first ?second"""
    endpoint = Endpoint(allowed.query, allowed.update)
    put(endpoint, TERMS, ontology())
    here = ontology().select(chains)
    assert len(here) > 3
    assert RemotePlan(endpoint, [TERMS]).select(chains) == here


def test_large_graphs_and_odd_letters_arrive_whole(allowed: Server) -> None:
    odd = ["a\\u0041b", 'zeg "ja"', "twee\nregels", "regel\u2028scheiding\u0085", "é € 𝄞", "_:b", "} INSERT DATA {"]
    names = odd + [f"Titel {number}" for number in range(3 * PART)]
    title = iri("skos:prefLabel")
    store = Store((iri(f"https://voorbeeld.nl/{n}"), title, text(name)) for n, name in enumerate(names))
    endpoint = Endpoint(allowed.query, allowed.update)
    assert put(endpoint, "urn:groot", store) == ("urn:groot", len(names) + 1)
    found = RemotePlan(endpoint, ["urn:groot"]).select(
        "SELECT ?n ?name WHERE { ?n skos:prefLabel ?name FILTER(!STRSTARTS(?name, 'Titel')) } ORDER BY ?n"
    )
    assert [row["name"] for row in found] == [name.replace("\u0085", "") for name in odd]  # which nobody sees
