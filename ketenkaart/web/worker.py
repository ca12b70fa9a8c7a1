"""Checks an uploaded plan in a process of its own, which is ended when it takes too long or too much memory.

A file may be made to keep a reader busy for hours; no limit inside one process can stop that. Run as
`python -m ketenkaart.web.worker` it reads a name (one line of JSON) and the file, and answers with JSON.
"""

import json
import os
import subprocess
import sys
from typing import Any

from ketenkaart.errors import KetenkaartError
from ketenkaart.web.upload import bare_name, check

SECONDS = "KETENKAART_CHECK_SECONDS"  # for who has a slow computer or a very large plan
USUAL_SECONDS = 30
MEMORY = 2**30  # bytes of address space, libraries included
TOO_LONG = "De controle van “{}” duurde langer dan {} seconden en is gestopt; er is niets bewaard. {}"
TOO_MUCH = "De controle van “{}” vroeg te veel geheugen en is gestopt; er is niets bewaard. {}"
ADVICE = "Deel het plan, of typ op uw eigen computer: ketenkaart check BESTAND."


def check_apart(name: str, data: bytes) -> dict[str, Any]:
    """Return what `upload.check` says, from a process of its own.

    Raises KetenkaartError for a kind of file that is no plan, and where the process had to be ended;
    CalledProcessError where it broke by a fault of ours.
    """
    seconds = float(os.environ.get(SECONDS) or USUAL_SECONDS)
    line = [sys.executable, "-m", "ketenkaart.web.worker"]
    sent = json.dumps(name).encode() + b"\n" + data
    try:
        done = subprocess.run(line, input=sent, capture_output=True, timeout=seconds, check=False)  # noqa: S603 - our own module
    except subprocess.TimeoutExpired as error:
        raise KetenkaartError(TOO_LONG.format(bare_name(name), f"{seconds:g}", ADVICE)) from error
    if done.returncode < 0:  # ended by the system: what asks for memory in vain may die without an answer
        raise KetenkaartError(TOO_MUCH.format(bare_name(name), ADVICE))
    done.check_returncode()
    answer: dict[str, Any] = json.loads(done.stdout)
    if "refused" in answer:
        raise KetenkaartError(answer["refused"])
    return answer


def main() -> None:
    """Check the plan on standard input under a cap on memory; print the answer."""
    _cap()
    name, _, data = sys.stdin.buffer.read().partition(b"\n")
    try:
        answer = check(json.loads(name), data)
    except KetenkaartError as error:
        answer = {"refused": str(error)}
    except MemoryError:
        answer = {"refused": TOO_MUCH.format(bare_name(json.loads(name)), ADVICE)}
    sys.stdout.buffer.write(json.dumps(answer).encode())


def _cap() -> None:
    """Cap the memory of this process where the platform can, and its time in case nobody is left to end it."""
    try:
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        most = int(float(os.environ.get(SECONDS) or USUAL_SECONDS)) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
    except (ImportError, ValueError, OSError):
        return


if __name__ == "__main__":
    main()
