"""The recipes, asked of the exported Turtle and nothing else, as their files stand, on four engines."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pyoxigraph as ox
import pytest
from rdflib import Graph

from ketenkaart.remote.transport import PASSWORD, USER, Door
from tests.conftest import ROOT, Command
from tests.recipe_answers import ANSWERS, SOME, expected
from tests.remote.servers import oxigraph, virtuoso

RECIPES = sorted(path.stem for path in (ROOT / "queries" / "recipes").glob("*.rq"))
GRAPH = "https://voorbeeld.nl/graaf"
SERVERS = {"oxigraph": oxigraph, "virtuoso": virtuoso}
Ask = Callable[[str], list[tuple[str, ...]]]


@pytest.fixture(scope="module")
def turtle(tmp_path_factory: pytest.TempPathFactory, ketenkaart: Command) -> Path:
    path = tmp_path_factory.mktemp("uit") / "kaart.ttl"
    assert ketenkaart("export", path).code == 0
    return path


@pytest.fixture(scope="module", params=["pyoxigraph", "rdflib", *SERVERS])
def ask(request: pytest.FixtureRequest, turtle: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Ask a question of one engine that has read the Turtle; unbound is nothing."""
    if request.param == "pyoxigraph":
        store = ox.Store()
        store.load(path=str(turtle), format=ox.RdfFormat.TURTLE)
        yield lambda text: [tuple(getattr(term, "value", "") for term in row) for row in store.query(text)]  # type: ignore[union-attr]
    elif request.param == "rdflib":
        graph = Graph().parse(turtle)
        yield lambda text: [tuple("" if v is None else str(v) for v in row) for row in graph.query(text)]  # type: ignore[union-attr]
    else:
        with (
            SERVERS[request.param](tmp_path_factory.mktemp(request.param)) as found,
            pytest.MonkeyPatch.context() as at,
        ):
            if found.user:
                at.setenv(USER, found.user)
                at.setenv(PASSWORD, found.password)
            door = Door(found.graphs)
            address = f"{found.graphs}?{urlencode({'graph': GRAPH})}"
            door.knock(address)
            kind = {"Content-Type": "text/turtle"}
            door.send("PUT", address, content=turtle.read_bytes(), headers=kind, allowed=(200, 201, 204))
            yield lambda text: asked(found.query, text)


def asked(url: str, text: str) -> list[tuple[str, ...]]:
    sent = urlencode({"query": text, "default-graph-uri": GRAPH}).encode()
    request = Request(url, data=sent, headers={"Accept": "application/sparql-results+json"})
    with urlopen(request, timeout=60) as answer:
        found = json.load(answer)
    names = found["head"]["vars"]
    return [tuple(row.get(name, {}).get("value", "") for name in names) for row in found["results"]["bindings"]]


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_answers_as_written_by_hand(name: str, ask: Ask) -> None:
    rows = ask((ROOT / "queries" / "recipes" / f"{name}.rq").read_text(encoding="utf-8"))
    assert len(rows) == len(set(rows)), "a row stands there twice"
    if name in SOME:
        assert expected(name) <= set(rows)
    else:
        assert set(rows) == expected(name)


def test_every_recipe_has_an_answer() -> None:
    assert sorted([*ANSWERS, *SOME]) == RECIPES
    assert len(RECIPES) == 12


def test_each_organisation_stands_once_in_two_languages(ask: Ask) -> None:
    rows = ask((ROOT / "queries" / "recipes" / "namen-in-twee-talen.rq").read_text(encoding="utf-8"))
    every = ask("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?o a <http://www.w3.org/ns/org#Organization> }")
    assert len({name for name, _ in rows}) == len(rows) == int(every[0][0])
