"""What the tests of services elsewhere share."""

from collections.abc import Iterator

import pytest

from ketenkaart.remote.endpoint import PASSWORD, SECONDS, TOKEN, USER
from tests.remote.servers import STORES, Server


@pytest.fixture(autouse=True)
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sends what its user keeps in the environment."""
    for name in (USER, PASSWORD, TOKEN, SECONDS):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module", params=STORES)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Each real store in turn, empty, one for all tests of a file."""
    with STORES[request.param](tmp_path_factory.mktemp(request.param)) as found:
        yield found


@pytest.fixture
def allowed(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """The store, and in the environment what lets one send it updates."""
    for name, value in server.access.items():
        monkeypatch.setenv(name, value)
    return server
