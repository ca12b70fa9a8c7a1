"""Many plans on a store that is not ours: an overview, and coverage and gaps a plan a row, say what they say here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Command
from tests.many import write_country
from tests.remote.servers import Server, oxigraph, virtuoso

STORES = {"oxigraph": oxigraph, "virtuoso": virtuoso}
QUESTIONS = (
    *(("overview", "--by", by) for by in ("kind", "partner", "form", "question")),
    ("coverage", "--by", "plan"),
    ("gaps", "--by", "plan"),
    ("gaps", "--by", "plan", "--partner", "riec"),
)


def same(ketenkaart: Command, endpoint: str, land: Path) -> list[tuple[str, ...]]:
    """Return the questions about many plans that are answered alike there and here."""
    return [
        words
        for words in QUESTIONS
        for there, here in [
            (ketenkaart(*words, *where, "--format", "json") for where in (("--endpoint", endpoint), ("--plan", land)))
        ]
        if (there.code, there.err, there.out) == (0, "", here.out)
    ]


@pytest.fixture(scope="module", params=STORES)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with STORES[request.param](tmp_path_factory.mktemp(request.param)) as found:
        yield found


def test_the_same_rows_there_and_here(server: Server, tmp_path: Path, ketenkaart: Command) -> None:
    """Three plans with four differences; `make bench` has fifty."""
    write_country(tmp_path / "land", 3)
    access = {"KETENKAART_ENDPOINT_USER": server.user, "KETENKAART_ENDPOINT_PASSWORD": server.password}
    answer = ketenkaart("push", "--endpoint", server.graphs, "--plan", tmp_path / "land", **(access if server.user else {}))
    assert (answer.code, answer.err) == (0, "")
    assert same(ketenkaart, server.query, tmp_path / "land") == list(QUESTIONS)
