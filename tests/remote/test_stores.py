"""Plans put on stores that are not ours, and asked there: the same rows as here."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from ketenkaart.errors import RemoteError
from ketenkaart.queries.asking.catalogue import catalogue, find, shelf
from ketenkaart.queries.asking.run import with_parameters
from ketenkaart.remote.plans import RemotePlan, remote_plan
from ketenkaart.store import Row, Store
from tests.conftest import SHIPPED, Command
from tests.many import write_country
from tests.remote.servers import Server
from tests.test_explore_queries import REAL

# What `gaps --by plan` asks, `compare --by question` asks too, and so does what picks a partner; of the matrices the one
# that needs most is asked here. `make bench` asks all, of fifty plans.
MANY = [
    ("compare", "--by", "kind"),
    ("compare", "--by", "question"),
    ("coverage", "--by", "plan"),
    ("gaps", "--by", "plan", "--partner", "riec"),
]
# Recipes are for what leaves the house, written out; test_recipes.py asks them.
ALL = [query.name for query in catalogue().values() if not query.parameters and query.shelf != "recipes"]
LETTERS = """
SELECT ?thing (CONCAT("“é ", STR(?label), "”") AS ?said) WHERE {
  ?thing a kk:Measure ; skos:prefLabel ?label FILTER(LANG(?label) = "nl") }"""


def rows_of(rows: list[Row]) -> list[tuple[tuple[str, str], ...]]:
    return sorted(tuple(sorted((name, value) for name, value in row.items() if value)) for row in rows)


@pytest.fixture(scope="module")
def there(server: Server, ketenkaart: Command) -> RemotePlan:
    """The report, as the store has it; the command put it there."""
    answer = ketenkaart("push", "--endpoint", server.query, **server.access)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.count("(nageteld)") == 3
    return remote_plan(server.query, [SHIPPED.name])


@pytest.fixture(scope="module")
def here(report: Store) -> Callable[[str], list[Row]]:
    """The rows of a question here, asked once for both stores."""
    return cache(report.select)


@pytest.mark.parametrize("name", ALL)
def test_every_query_gives_the_same_rows_there(
    name: str, there: RemotePlan, here: Callable[[str], list[Row]]
) -> None:
    assert rows_of(there.select(find(name).sparql)) == rows_of(here(find(name).sparql))


def test_questions_with_a_value_give_the_same_rows(there: RemotePlan, here: Callable[[str], list[Row]]) -> None:
    for query in (query for query in shelf("explore") if query.parameters):
        sparql = with_parameters(query, {parameter: REAL[parameter] for parameter in query.parameters})
        assert rows_of(there.select(sparql)) == rows_of(here(sparql)), query.name


@pytest.fixture(scope="module")
def said(ketenkaart: Command) -> Callable[..., str]:
    """What a command says here, asked once for both stores."""
    return cache(lambda *words: ketenkaart(*words, "--format", "json").out)


@pytest.mark.parametrize("command", [("gaps",), ("coverage",), ("query", "samenwerking")])
def test_commands_say_the_same(
    command: tuple[str, ...], server: Server, there: RemotePlan, said: Callable[..., str], ketenkaart: Command
) -> None:
    answer = ketenkaart(*command, "--endpoint", server.query, "--plan", there.key, "--format", "json")
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out) == json.loads(said(*command))


def test_every_letter_arrives_and_comes_back(there: RemotePlan, report: Store) -> None:
    """Virtuoso garbles a text that joins a letter of the question with one of the data."""
    assert rows_of(there.select(LETTERS)) == rows_of(report.select(LETTERS))
    assert any("ë" in str(row["said"]) for row in report.select(LETTERS))


def test_more_rows_than_a_store_gives_are_refused(server: Server, there: RemotePlan) -> None:
    """Virtuoso stops at ten thousand, with status 200."""
    everything = "SELECT ?s ?p ?o WHERE { ?s ?p ?o }"
    if server.name == "virtuoso":
        with pytest.raises(RemoteError, match="ten hoogste 10000 rijen"):
            there.select(everything)
    else:
        assert len(there.select(everything)) > 50_000


@pytest.fixture(scope="module")
def land(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two plans with ten differences; `make bench` has fifty."""
    folder = tmp_path_factory.mktemp("plannen") / "land"
    write_country(folder, 2)
    return folder


def test_many_plans_say_the_same(allowed: Server, land: Path, said: Callable[..., str], ketenkaart: Command) -> None:
    pushed = ketenkaart("push", "--endpoint", allowed.query, "--plan", land)
    assert (pushed.code, pushed.err) == (0, "")
    plans = [word for plan in sorted(land.iterdir()) for word in ("--plan", plan.name)]
    for words in MANY:
        answer = ketenkaart(*words, "--endpoint", allowed.query, *plans, "--format", "json")
        assert (answer.code, answer.err, answer.out) == (0, "", said(*words, "--plan", land)), words
