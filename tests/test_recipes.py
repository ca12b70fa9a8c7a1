"""The recipes, as their files stand, by the command and of the exported file; of a service, tests/remote asks them."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from rdflib import Graph

from tests.conftest import ROOT, Command
from tests.recipe_answers import ANSWERS, SOME, expected

FILES = {path.stem: path for path in sorted((ROOT / "queries" / "recipes").glob("*.rq"))}
ORGANISATIONS = "SELECT (COUNT(DISTINCT ?o) AS ?n) WHERE { ?o a <http://www.w3.org/ns/org#Organization> }"
Rows = list[tuple[str, ...]]


def check_recipe(name: str, rows: Rows) -> None:
    """See that a recipe answered as is written by hand; unbound is nothing."""
    assert len(rows) == len(set(rows)), f"{name}: a row stands there twice"
    assert (expected(name) <= set(rows)) if name in SOME else (set(rows) == expected(name)), name


def test_every_recipe_answers_as_written_by_hand_and_in_one_order(ketenkaart: Command, tmp_path: Path) -> None:
    turtle, store = tmp_path / "kaart.ttl", ox.Store()
    assert ketenkaart("export", turtle).code == 0
    store.load(path=str(turtle), format=ox.RdfFormat.TURTLE)
    graph = Graph().parse(turtle)

    def by_command(*words: object) -> Rows:
        found = json.loads(ketenkaart("query", *words, "--format", "json").out)
        return [tuple(value or "" for value in row.values()) for row in found]

    for name, path in FILES.items():
        text = path.read_text(encoding="utf-8")
        rows = [tuple(getattr(term, "value", "") for term in row) for row in store.query(text)]  # type: ignore[union-attr]
        check_recipe(name, rows)
        assert by_command("--sparql", path) == by_command(name) == rows, name
        second: Iterable[Any] = graph.query(text)
        assert [tuple("" if value is None else str(value) for value in row) for row in second] == rows, name
        if name == "namen-in-twee-talen":  # each organisation once
            ((count,),) = store.query(ORGANISATIONS)  # type: ignore[misc]
            assert len({row[0] for row in rows}) == len(rows) == int(count.value)


def test_every_recipe_has_an_answer_and_an_order_that_leaves_no_tie() -> None:
    assert sorted([*ANSWERS, *SOME]) == list(FILES)
    assert len(FILES) == 12
    for name, path in FILES.items():
        pattern = r"^SELECT (.*?) WHERE.*ORDER BY (.*)"
        ((shown, order),) = re.findall(pattern, path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        plain = re.sub(r"\(COUNT\(.*?\) AS \?\w+\)", "", shown)  # one row a group: what is counted breaks no tie
        assert set(re.findall(r"\?\w+", plain)) <= set(re.findall(r"\?\w+", order)), name
