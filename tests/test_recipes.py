"""Every question and recipe against answers by hand: on two engines, of a small graph and of the report.

Of gaps: test_gap_queries.py; of a service: tests/remote. The answers stand in `answers`: a table a question, or what
`view` gives, a line a thing.
"""

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
from rdflib import Graph

from ketenkaart.queries.asking.catalogue import find, shelf
from ketenkaart.queries.rows.records import with_nodes
from ketenkaart.rdflib_graph import rdflib_graph
from ketenkaart.store import Store
from ketenkaart.visuals.short_ids import view
from tests.conftest import ROOT, AsJson, Command
from tests.test_gap_queries import PLAN, in_order, load, on_pyoxigraph, on_rdflib, shorten
from tests.test_gap_queries import QUERIES as GAPS

ANSWERS = Path(__file__).parent / "answers"
SMALL = {"partner": "https://voorbeeld.nl/org/a", "barrier": "https://voorbeeld.nl/model/entree"}
SMALL |= {"measure": f"{PLAN}m1", "thing": f"{PLAN}wet"}
ID = "https://w3id.org/ketenkaart/id/"
REAL = {"partner": f"{ID}org/ind", "barrier": f"{ID}model/mensenhandel/entree"}
REAL |= {"measure": f"{ID}plan/task-force-2013/measure-5.4", "thing": f"{ID}plan/task-force-2013/legislation-wrp"}
EXPLORE, PAGE = ([query.name for query in shelf(name)] for name in ("explore", "page"))
TABLES = ["pagina-lijnen", "pagina-onbekend", "pagina-tijdlijn"]
VIEWS = [name for name in PAGE if name not in TABLES]


def lines(folder: str, name: str) -> list[list[str]]:
    text = (ANSWERS / folder / f"{name}.txt").read_text(encoding="utf-8")
    return [[cell.strip() for cell in line.split("|")] for line in text.splitlines() if not line.startswith("#")]


def table(folder: str, name: str) -> list[dict[str, str]]:
    head, *rows = lines(folder, name)
    return [{key: cell for key, cell in zip(head, row, strict=True) if cell} for row in rows]


def asked(name: str, values: dict[str, str]) -> str:
    query = find(name)
    return with_nodes(query.sparql, {parameter: values[parameter] for parameter in query.parameters})


@pytest.fixture(scope="module")
def small() -> dict[str, Store]:
    """By shelf, the graph of which the answers were written."""
    graph, more = ((ANSWERS / name).read_text(encoding="utf-8") for name in ("graph.ttl", "more.ttl"))
    return {"explore": load(graph), "page": load(graph + more)}


@pytest.fixture(scope="module")
def graphs(small: dict[str, Store]) -> dict[str, Graph]:
    return {name: rdflib_graph(store) for name, store in small.items()}


@pytest.fixture(scope="module")
def report_graph(report: Store) -> Graph:
    return rdflib_graph(report)


def test_every_question_has_an_answer_by_hand_and_dutch_columns() -> None:
    assert [len(EXPLORE), len(PAGE)] == [7, 8]
    for folder, names in (("explore", EXPLORE), ("page", PAGE)):
        assert sorted(path.stem for path in (ANSWERS / folder).glob("*.txt")) == sorted(names)
    assert all(title[0].isupper() for name in EXPLORE for title in (find(name).columns or {"": "geen"}).values())


@pytest.mark.parametrize("name", EXPLORE)
def test_explore_question_of_small_graph_is_answered_as_by_hand(name: str, small: dict[str, Store]) -> None:
    assert on_pyoxigraph(small["explore"], asked(name, SMALL)) == in_order(table("explore", name))
    sparql, parameters = find(name).sparql, find(name).parameters
    assert "{ }" not in asked(name, SMALL)
    for parameter in parameters:  # each fills every scope
        assert f"VALUES ?{parameter} {{ }}" in sparql
        assert small["explore"].select(asked(name, {**SMALL, parameter: f"{PLAN}bestaat-niet"})) == []


@pytest.mark.parametrize("name", VIEWS)
def test_view_of_small_graph_is_in_the_order_by_hand(name: str, small: dict[str, Store]) -> None:
    found = {
        shorten(one): {field: list(map(shorten, values)) for field, values in fields.items()}
        for one, fields in view(small["page"], name).items()
    }
    by_hand = {one: {field: values for field, *values in map(str.split, cells)} for one, *cells in lines("page", name)}
    assert (found, list(found)) == (by_hand, list(by_hand))


@pytest.mark.parametrize("name", TABLES)
def test_table_of_small_graph_is_in_the_order_by_hand(name: str, small: dict[str, Store]) -> None:
    rows = small["page"].select(find(name).sparql)
    assert [{key: shorten(value) for key, value in row.items() if value} for row in rows] == table("page", name)


@pytest.mark.sampled(4)
@pytest.mark.parametrize("name", [*EXPLORE, *PAGE])
def test_two_engines_agree_on_the_small_graph(name: str, small: dict[str, Store], graphs: dict[str, Graph]) -> None:
    place, sparql = find(name).shelf, asked(name, SMALL)
    assert on_pyoxigraph(small[place], sparql) == on_rdflib(graphs[place], sparql) != []


@pytest.mark.sampled(4, 25)
@pytest.mark.parametrize("name", [*GAPS, *EXPLORE, *PAGE])
def test_question_has_the_same_rows_of_the_report_on_two_engines(name: str, report: Store, report_graph: Graph) -> None:
    rows = on_pyoxigraph(report, asked(name, REAL))
    assert on_rdflib(report_graph, asked(name, REAL)) == rows
    assert rows or name in GAPS


def test_question_of_the_page_is_answered_but_not_shown_to_readers(ketenkaart: Command, report: Store) -> None:
    assert "pagina-" not in ketenkaart("queries").out
    answer = ketenkaart("query", "pagina-werk", "--format", "json")
    assert (answer.code, len(json.loads(answer.out))) == (0, len(report.select(find("pagina-werk").sparql)))


FILES = {path.stem: path for path in sorted((ROOT / "queries" / "recipes").glob("*.rq"))}
ORGANISATIONS = "SELECT (COUNT(DISTINCT ?o) AS ?n) WHERE { ?o a <http://www.w3.org/ns/org#Organization> }"
SOME = ["namen-in-twee-talen"]  # a row for each organisation; these are some of them
Rows = list[tuple[str, ...]]


def expected(name: str) -> set[tuple[str, ...]]:
    """Return the rows that a recipe must give of the report, written by hand from its text, in any order."""
    return set(map(tuple, lines("recipes", name)))


def check_recipe(name: str, rows: Rows) -> None:
    """See that a recipe answered as is written by hand; unbound is nothing."""
    assert len(rows) == len(set(rows)), f"{name}: a row stands there twice"
    assert (expected(name) <= set(rows)) if name in SOME else (set(rows) == expected(name)), name


@pytest.fixture(scope="module")
def turtle(done: Command, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("uit") / "kaart.ttl"
    done("export", path)
    return path


@pytest.fixture(scope="module")
def answers(turtle: Path) -> Callable[[str], Rows]:
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


@pytest.mark.sampled(1)
@pytest.mark.parametrize("name", FILES)
def test_command_answers_as_the_exported_file(name: str, answers: Callable[[str], Rows], as_json: AsJson) -> None:
    rows = answers(FILES[name].read_text(encoding="utf-8"))
    for words in ((name,), ("--sparql", FILES[name])):
        assert [tuple(value or "" for value in row.values()) for row in as_json("query", *words)] == rows, words


@pytest.mark.large
def test_rdflib_answers_every_recipe_in_the_same_order(turtle: Path, answers: Callable[[str], Rows]) -> None:
    graph = Graph().parse(turtle)
    for name, path in FILES.items():
        text = path.read_text(encoding="utf-8")
        second: Iterable[Any] = graph.query(text)
        assert [tuple("" if one is None else str(one) for one in row) for row in second] == answers(text), name


def test_every_recipe_has_an_answer_and_an_order_that_leaves_no_tie() -> None:
    assert sorted(path.stem for path in (ANSWERS / "recipes").glob("*.txt")) == list(FILES)
    assert len(FILES) == 12
    for name, path in FILES.items():
        pattern = r"^SELECT (.*?) WHERE.*ORDER BY (.*)"
        ((shown, order),) = re.findall(pattern, path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        plain = re.sub(r"\(COUNT\(.*?\) AS \?\w+\)", "", shown)  # one row a group: what is counted breaks no tie
        assert set(re.findall(r"\?\w+", plain)) <= set(re.findall(r"\?\w+", order)), name
