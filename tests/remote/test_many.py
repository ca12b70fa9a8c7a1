"""Many plans on a store that is not ours: an overview, and coverage and gaps a plan a row, say what they say here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Command
from tests.many import write_country
from tests.remote.servers import Server, oxigraph, virtuoso

STORES = {"oxigraph": oxigraph, "virtuoso": virtuoso}
OVER_FORMS, OVER_PARTNERS = ("compare", "--by", "form"), ("compare", "--by", "partner")
QUESTIONS = (
    *(("compare", "--by", by) for by in ("kind", "partner", "form", "question")),
    ("coverage", "--by", "plan"),
    ("gaps", "--by", "plan"),
    ("gaps", "--by", "plan", "--partner", "riec"),
)
# What `gaps --by plan` asks, `overview --by question` asks too, and so does what picks a partner; of the matrices the one
# that needs most is asked here, and each on a whole plan in test_stores.py. The bench asks all, of fifty plans.
ONCE = tuple(words for words in QUESTIONS if words not in {("gaps", "--by", "plan"), OVER_FORMS, OVER_PARTNERS})


@pytest.fixture(scope="module")
def land(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two plans with ten differences; `make bench` has fifty."""
    folder = tmp_path_factory.mktemp("plannen") / "land"
    write_country(folder, 2)
    return folder


@pytest.fixture(scope="module")
def here(land: Path, ketenkaart: Command) -> dict[tuple[str, ...], str]:
    """What is answered here, asked once for both stores."""
    return {words: ketenkaart(*words, "--plan", land, "--format", "json").out for words in ONCE}


@pytest.fixture(scope="module", params=STORES)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with STORES[request.param](tmp_path_factory.mktemp(request.param)) as found:
        yield found


def test_the_same_rows_there_and_here(
    server: Server, land: Path, here: dict[tuple[str, ...], str], ketenkaart: Command
) -> None:
    access = {"KETENKAART_ENDPOINT_USER": server.user, "KETENKAART_ENDPOINT_PASSWORD": server.password}
    answer = ketenkaart("push", "--endpoint", server.graphs, "--plan", land, **(access if server.user else {}))
    assert (answer.code, answer.err) == (0, "")
    for words in ONCE:
        there = ketenkaart(*words, "--endpoint", server.query, "--format", "json")
        assert (there.code, there.err, there.out) == (0, "", here[words]), words
