"""Runs a function in a separate process, which is ended at a limit of time or memory: input can keep an engine busy.

The module of such a function calls `work` with it where it is run as `python -m`; callers use `run_limited`.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from ketenkaart.errors import KetenkaartError

MEMORY = 2**30  # bytes of address space, libraries included
LONGEST = 10**6  # seconds
ANSWER, REFUSED = b"=", b"!"  # the first byte of what the process writes


@dataclass(frozen=True)
class Limits:
    """How long the work may take, and the sentences for work that takes too long or too much memory."""

    seconds: float
    too_long: str
    too_much: str


def seconds(variable: str, usual: float) -> float:
    """Return how long work may take: by an environment variable, or as usual; raise KetenkaartError for no number."""
    text = os.environ.get(variable) or str(usual)
    with suppress(ValueError):
        if 0 < (found := float(text)) < LONGEST:
            return found
    raise KetenkaartError(f"{variable} is “{text}”; geef een aantal seconden boven nul.")


def run_limited(do: Callable[[bytes], bytes], sent: bytes, limits: Limits) -> bytes:
    """Return what a function of a module gives for some bytes, from a process that runs that module.

    Raises KetenkaartError for what the function refuses and where the process was ended, CalledProcessError for a bug.
    """
    if sys.platform == "emscripten":  # a page has one worker, and ends that itself where it takes too much
        return do(sent)
    head = json.dumps([limits.seconds, limits.too_much]).encode() + b"\n"
    line = [sys.executable, "-m", do.__module__]
    try:
        done = subprocess.run(line, input=head + sent, capture_output=True, timeout=limits.seconds, check=False)  # noqa: S603 - our own module
    except subprocess.TimeoutExpired as error:
        raise KetenkaartError(limits.too_long) from error
    if done.returncode < 0:  # ended by the system: what asks for memory in vain may die without an answer
        raise KetenkaartError(limits.too_much)
    done.check_returncode()
    if done.stdout.startswith(REFUSED):
        raise KetenkaartError(done.stdout[1:].decode())
    return done.stdout[1:]


def work(do: Callable[[bytes], bytes]) -> None:
    """Run the function on what `run_limited` sent to this process, under caps; write what it gives or refuses."""
    head, _, sent = sys.stdin.buffer.read().partition(b"\n")
    most, too_much = json.loads(head)
    _cap(int(most) + 1)
    try:
        answer = ANSWER + do(sent)
    except KetenkaartError as error:
        answer = REFUSED + str(error).encode()
    except MemoryError:
        answer = REFUSED + too_much.encode()
    sys.stdout.buffer.write(answer)


def _cap(most: int) -> None:
    """Cap the memory of this process where the platform can, and its time in case no parent is left to end it."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
