"""A real `ketenkaart serve`, started by a test on a free port of this computer and ended by its id."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT


@dataclass(frozen=True)
class Served:
    """Where a server is, and the id of its process."""

    address: str
    pid: int


@contextmanager
def serving(cache: Path, *words: object, **environment: str) -> Iterator[Served]:
    """Start a server, and end it afterwards."""
    process = subprocess.Popen(
        [sys.executable, "-m", "ketenkaart", "serve", "--port", "0", *map(str, words)],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "KETENKAART_CACHE": str(cache), **environment},
    )
    assert process.stdout
    try:
        line = process.stdout.readline()
        assert line.startswith("De kaart staat op http://127.0.0.1:"), line
        yield Served(line.split()[4], process.pid)
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
