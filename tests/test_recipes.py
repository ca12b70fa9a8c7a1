"""The recipes, as their files stand, by the command and of the exported file; of a service, tests/remote asks them."""

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from rdflib import Graph

from tests.conftest import ROOT, Command
from tests.recipe_answers import ANSWERS, SOME, expected
from tests.share import share

FILES = {path.stem: path for path in sorted((ROOT / "queries" / "recipes").glob("*.rq"))}
ORGANISATIONS = "SELECT (COUNT(DISTINCT ?o) AS ?n) WHERE { ?o a <http://www.w3.org/ns/org#Organization> }"
Rows = list[tuple[str, ...]]


def check_recipe(name: str, rows: Rows) -> None:
    """See that a recipe answered as is written by hand; unbound is nothing."""
    assert len(rows) == len(set(rows)), f"{name}: a row stands there twice"
    assert (expected(name) <= set(rows)) if name in SOME else (set(rows) == expected(name)), name


@pytest.fixture(scope="module")
def turtle(ketenkaart: Command, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("uit") / "kaart.ttl"
    assert ketenkaart("export", path).code == 0
    return path


@pytest.fixture(scope="module")
def answers(turtle: Path) -> Callable[[str], Rows]:
    """What the exported file answers."""
    store = ox.Store()
    store.load(path=str(turtle), format=ox.RdfFormat.TURTLE)

    def answer(text: str) -> Rows:
        return [tuple(getattr(term, "value", "") for term in row) for row in store.query(text)]  # type: ignore[union-attr]

    return answer


def test_every_recipe_answers_as_written_by_hand(answers: Callable[[str], Rows]) -> None:
    for name, path in FILES.items():
        check_recipe(name, answers(path.read_text(encoding="utf-8")))
    names = [row[0] for row in answers(FILES["namen-in-twee-talen"].read_text(encoding="utf-8"))]
    assert len(set(names)) == len(names) == int(answers(ORGANISATIONS)[0][0])  # each organisation once


@pytest.mark.sampled
@pytest.mark.parametrize("name", share(FILES, 3))
def test_command_answers_a_recipe_as_the_exported_file(
    name: str, answers: Callable[[str], Rows], ketenkaart: Command
) -> None:
    rows = answers(FILES[name].read_text(encoding="utf-8"))
    for words in ((name,), ("--sparql", FILES[name])):
        found = json.loads(ketenkaart("query", *words, "--format", "json").out)
        assert [tuple(value or "" for value in row.values()) for row in found] == rows, words


@pytest.mark.large
def test_rdflib_answers_every_recipe_in_the_same_order(turtle: Path, answers: Callable[[str], Rows]) -> None:
    graph = Graph().parse(turtle)
    for name, path in FILES.items():
        text = path.read_text(encoding="utf-8")
        second: Iterable[Any] = graph.query(text)
        assert [tuple("" if one is None else str(one) for one in row) for row in second] == answers(text), name


def test_every_recipe_has_an_answer_and_an_order_that_leaves_no_tie() -> None:
    assert sorted([*ANSWERS, *SOME]) == list(FILES)
    assert len(FILES) == 12
    for name, path in FILES.items():
        pattern = r"^SELECT (.*?) WHERE.*ORDER BY (.*)"
        ((shown, order),) = re.findall(pattern, path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        plain = re.sub(r"\(COUNT\(.*?\) AS \?\w+\)", "", shown)  # one row a group: what is counted breaks no tie
        assert set(re.findall(r"\?\w+", plain)) <= set(re.findall(r"\?\w+", order)), name
