"""The recipes, as their files stand, of each way out: the command, the exported file, and a service that `push` filled."""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pyoxigraph as ox
import pytest
from rdflib import Graph

from ketenkaart.store import SHARED, parse_ntriples
from tests.conftest import ROOT, Command
from tests.recipe_answers import ANSWERS, SOME, expected
from tests.remote.servers import STORES, oxigraph

FILES = {path.stem: path for path in sorted((ROOT / "queries" / "recipes").glob("*.rq"))}
# What a question names together, as `push` says: the graph of the plan, and the graph of what all plans share.
GRAPHS = ("https://w3id.org/ketenkaart/id/plan/task-force-2013", SHARED)
SIZE = "http://rdfs.org/ns/void#triples"  # what `push` adds to a graph
Ask = Callable[[Path], list[tuple[str, ...]]]


@pytest.fixture(scope="module")
def turtle(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Path:
    path = tmp_path_factory.mktemp("uit") / "kaart.ttl"
    assert ketenkaart("export", path).code == 0
    return path


@pytest.fixture(scope="module")
def in_order(turtle: Path) -> Ask:
    """Ask the exported Turtle, once for all engines; unbound is nothing."""
    store = ox.Store()
    store.load(path=str(turtle), format=ox.RdfFormat.TURTLE)
    return cache(
        lambda path: [tuple(getattr(t, "value", "") for t in row) for row in store.query(path.read_text("utf-8"))]
    )  # type: ignore[union-attr]


@pytest.fixture(scope="module", params=["command", "pyoxigraph", "rdflib", *STORES])
def ask(
    request: pytest.FixtureRequest,
    turtle: Path,
    in_order: Ask,
    ketenkaart: Command,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Ask]:
    """Ask a question one way; unbound is nothing."""
    if request.param == "command":
        yield lambda path: [
            tuple(value or "" for value in row.values())
            for row in json.loads(ketenkaart("sparql", path, "--format", "json").out)
        ]
    elif request.param == "pyoxigraph":
        yield in_order
    elif request.param == "rdflib":
        graph = Graph().parse(turtle)
        yield lambda path: [tuple("" if v is None else str(v) for v in row) for row in graph.query(path.read_text())]  # type: ignore[union-attr]
    else:
        with STORES[request.param](tmp_path_factory.mktemp(request.param)) as found:
            answer = ketenkaart("push", "--endpoint", found.query, **found.access)
            assert (answer.code, answer.err) == (0, "")
            assert f"FROM <{SHARED}>" in answer.out
            yield lambda path: rows(found.query, path.read_text(encoding="utf-8"))


def asked(url: str, text: str, kind: str) -> bytes:
    """Ask a service of some graphs together, in SPARQL and nothing of ours."""
    sent = urlencode({"query": text.replace(" WHERE", "".join(f" FROM <{g}>" for g in GRAPHS) + " WHERE", 1)}).encode()
    with urlopen(Request(url, data=sent, headers={"Accept": kind}), timeout=60) as answer:
        return bytes(answer.read())


def rows(url: str, text: str) -> list[tuple[str, ...]]:
    found = json.loads(asked(url, text, "application/sparql-results+json"))
    names = found["head"]["vars"]
    return [tuple(row.get(name, {}).get("value", "") for name in names) for row in found["results"]["bindings"]]


@pytest.mark.parametrize("name", FILES)
def test_a_recipe_answers_as_written_by_hand_and_in_one_order(name: str, ask: Ask, in_order: Ask) -> None:
    found = ask(FILES[name])
    assert len(found) == len(set(found)), "a row stands there twice"
    if name in SOME:
        assert expected(name) <= set(found)
    else:
        assert set(found) == expected(name)
    assert found == in_order(FILES[name])


def test_every_recipe_has_an_answer() -> None:
    assert sorted([*ANSWERS, *SOME]) == list(FILES)
    assert len(FILES) == 12


@pytest.mark.parametrize("name", FILES)
def test_the_order_of_a_recipe_leaves_no_tie(name: str) -> None:
    text = FILES[name].read_text(encoding="utf-8")
    shown, order = re.findall(r"^SELECT (.*?) WHERE.*ORDER BY (.*)", text, re.MULTILINE | re.DOTALL)[0]
    plain = re.sub(r"\(COUNT\(.*?\) AS \?\w+\)", "", shown)  # one row a group: what is counted breaks no tie
    assert set(re.findall(r"\?\w+", plain)) <= set(re.findall(r"\?\w+", order))


def test_each_organisation_stands_once_in_two_languages(ask: Ask, tmp_path: Path) -> None:
    (path := tmp_path / "aantal.rq").write_text(
        "SELECT (COUNT(DISTINCT ?o) AS ?n) WHERE { ?o a <http://www.w3.org/ns/org#Organization> }", encoding="utf-8"
    )
    found = ask(FILES["namen-in-twee-talen"])
    assert len({name for name, _ in found}) == len(found) == int(ask(path)[0][0])


@pytest.mark.parametrize("name", ["waar-staat-het", "wat-wacht-op-een-wet", "wie-trekt-wat"])
def test_a_recipe_by_its_name_answers_as_its_file(name: str, in_order: Ask, ketenkaart: Command) -> None:
    answer = ketenkaart("query", name, "--format", "json")
    assert [tuple(value or "" for value in row.values()) for row in json.loads(answer.out)] == in_order(FILES[name])


def test_a_pushed_plan_is_the_graph_that_export_writes(ketenkaart: Command, tmp_path: Path) -> None:
    with oxigraph(tmp_path) as found:
        assert ketenkaart("push", "--endpoint", found.query).code == 0
        there = asked(found.query, "CONSTRUCT WHERE { ?s ?p ?o }", "application/n-triples")
    assert ketenkaart("export", tmp_path / "kaart.nt").code == 0
    arrived = {t for t in parse_ntriples(there) if not (t[0].value in GRAPHS and t[1].value == SIZE)}
    assert arrived == parse_ntriples((tmp_path / "kaart.nt").read_bytes())
