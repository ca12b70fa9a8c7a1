"""Real stores on loopback: started here, on ports that are free, in a folder of their own, and ended by their id."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from ketenkaart.remote.endpoint import PASSWORD, USER


@dataclass(frozen=True)
class Server:
    """A store: where it answers questions, where it takes updates and whole graphs, and what lets one (as environment)."""

    name: str
    query: str
    update: str
    graphs: str
    access: Mapping[str, str]


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@contextmanager
def running(command: list[str], answers_at: str, folder: Path, seconds: float = 60) -> Iterator[None]:
    """Start a server, wait until it answers, and end it afterwards."""
    log = folder / "uitvoer.txt"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=out)
        try:
            end = time.monotonic() + seconds
            while not _answers(answers_at):
                if process.poll() is not None or time.monotonic() > end:
                    pytest.fail(f"{command[0]} start niet: {log.read_text(errors='replace')[-500:]}")
                time.sleep(0.1)
            yield
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=2):
            return True
    except HTTPError:
        return True
    except OSError:
        return False


@contextmanager
def oxigraph(folder: Path, verb: str = "serve", *place: str) -> Iterator[Server]:
    """Oxigraph's own server, from PyPI (`oxigraph`), in memory where it gets no place."""
    binary = Path(sys.executable).parent / "oxigraph"
    if not binary.exists():
        pytest.fail("De server van Oxigraph ontbreekt; typ: .venv/bin/pip install oxigraph")
    base = f"http://127.0.0.1:{free_port()}"
    command = [str(binary), verb, *place, "--bind", base.removeprefix("http://")]
    with running(command, base, folder):
        yield Server("oxigraph", f"{base}/query", f"{base}/update", f"{base}/store", {})


@contextmanager
def virtuoso(folder: Path) -> Iterator[Server]:
    """Virtuoso 7, from Debian; its data in a folder of its own. It asks for a password (digest) before it takes updates.

    How long it may think about a question is bounded, for it thinks longer than it answers (`docs/engines.md`).
    """
    if not shutil.which("virtuoso-t"):
        pytest.fail("Virtuoso ontbreekt; typ: make system")
    sql, web = free_port(), free_port()
    (folder / "virtuoso.ini").write_text(
        f"""
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = {folder}/tijdelijk.db
TransactionFile = {folder}/tijdelijk.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DirsAllowed = .
NumberOfBuffers = 20000
MaxOptimizeLayouts = 20
StopCompilerWhenXOverRunTime = 1
MaxDirtyBuffers = 15000
[HTTPServer]
ServerPort = 127.0.0.1:{web}
ServerRoot = {folder}
MaxClientConnections = 10
[SPARQL]
ResultSetMaxRows = 10000
MaxQueryExecutionTime = 600
"""
    )
    base = f"http://127.0.0.1:{web}"
    with running(
        ["virtuoso-t", "+foreground", "+configfile", "virtuoso.ini"], f"{base}/sparql?query=ASK%7B%7D", folder
    ):
        access = {USER: "dba", PASSWORD: "dba"}
        yield Server("virtuoso", f"{base}/sparql", f"{base}/sparql-auth", f"{base}/sparql-graph-crud-auth", access)


STORES = {"oxigraph": oxigraph, "virtuoso": virtuoso}
