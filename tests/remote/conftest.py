"""What the tests of services elsewhere share: real stores on loopback, on ports that are free, ended by their id."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from ketenkaart.remote.endpoint import PASSWORD, SECONDS, TOKEN, USER
from tests.conftest import Answer


@dataclass(frozen=True)
class Server:
    """A store: where it answers questions, where it takes updates, and what lets one (as environment)."""

    name: str
    query: str
    update: str
    access: Mapping[str, str]


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


class Quiet(BaseHTTPRequestHandler):
    """A server of ours that says nothing of its work."""

    def send(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


@contextmanager
def serving(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    """A server of ours on loopback; its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def assert_failed(answer: Answer, said: str, words: int = 22) -> None:
    """Hold that a command ended with exit code 3, no output, and one sentence, of at most so many words."""
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
    assert said in answer.err
    assert not words or len(answer.err.split()) <= words


@contextmanager
def running(command: list[str], answers_at: str, folder: Path, seconds: float = 60) -> Iterator[None]:
    """Start a server, wait until it answers, and end it afterwards."""
    log = folder / "uitvoer.txt"
    with log.open("wb") as out, subprocess.Popen(command, cwd=folder, stdout=out, stderr=out) as process:
        try:
            end = time.monotonic() + seconds
            while not _answers(answers_at):
                if process.poll() is not None or time.monotonic() > end:
                    pytest.fail(f"{command[0]} start niet: {log.read_text(errors='replace')[-500:]}")
                time.sleep(0.1)
            yield
        finally:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(20)
            process.kill()  # of one that ended this does nothing


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=2):
            return True
    except HTTPError:
        return True
    except OSError:
        return False


@contextmanager
def oxigraph(folder: Path) -> Iterator[Server]:
    """Oxigraph's own server, from PyPI (`oxigraph`), in memory."""
    binary = Path(sys.executable).parent / "oxigraph"
    if not binary.exists():
        pytest.fail("De server van Oxigraph ontbreekt; typ: .venv/bin/pip install oxigraph")
    base = f"http://127.0.0.1:{free_port()}"
    with running([str(binary), "serve", "--bind", base.removeprefix("http://")], base, folder):
        yield Server("oxigraph", f"{base}/query", f"{base}/update", {})


VIRTUOSO = Path(__file__).parent / "virtuoso.ini"


@contextmanager
def virtuoso(folder: Path) -> Iterator[Server]:
    """Virtuoso 7, from Debian, its data in a folder of its own. It asks for a password (digest) before an update.

    How long it may think about a question is bounded, for it thinks longer than it answers (`docs/engines.md`).
    """
    if not shutil.which("virtuoso-t"):
        pytest.fail("Virtuoso ontbreekt; typ: make system")
    web = free_port()
    (folder / "virtuoso.ini").write_text(VIRTUOSO.read_text().format(sql=free_port(), web=web))
    base = f"http://127.0.0.1:{web}"
    command = ["virtuoso-t", "+foreground", "+configfile", "virtuoso.ini"]
    with running(command, f"{base}/sparql?query=ASK%7B%7D", folder):
        yield Server("virtuoso", f"{base}/sparql", f"{base}/sparql-auth", {USER: "dba", PASSWORD: "dba"})


STORES = {"oxigraph": oxigraph, "virtuoso": virtuoso}
EACH = ["oxigraph", pytest.param("virtuoso", marks=pytest.mark.large)]


@pytest.fixture(autouse=True)
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sends what its user keeps in the environment."""
    for name in (USER, PASSWORD, TOKEN, SECONDS):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module", params=EACH)
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
