"""Checks an uploaded plan in a process of its own, which is ended when it takes too long or too much memory.

Run as `python -m ketenkaart.web.worker` it reads a name (one line of JSON) and the file, and answers with JSON.
"""

import json
from typing import Any

from ketenkaart.apart import Limits, done_apart, seconds, work
from ketenkaart.web.upload import bare_name, check

SECONDS = "KETENKAART_CHECK_SECONDS"  # for who has a slow computer or a very large plan
USUAL_SECONDS = 30
TOO_LONG = "De controle van {} duurde langer dan {:g} seconden en is gestopt; er is niets bewaard. {}"
TOO_MUCH = "De controle van {} vroeg te veel geheugen en is gestopt; er is niets bewaard. {}"
ADVICE = "Deel het plan, of typ op uw eigen computer: ketenkaart check BESTAND."


def check_apart(name: str, data: bytes) -> dict[str, Any]:
    """Return what `upload.check` says, from a process of its own.

    Raises KetenkaartError for a kind of file that is no plan, and where the process had to be ended;
    CalledProcessError where it broke by a fault of ours.
    """
    called, most = f"“{bare_name(name)}”", seconds(SECONDS, USUAL_SECONDS)
    limits = Limits(most, TOO_LONG.format(called, most, ADVICE), TOO_MUCH.format(called, ADVICE))
    found = done_apart("ketenkaart.web.worker", json.dumps(name).encode() + b"\n" + data, limits)
    answer: dict[str, Any] = json.loads(found)
    return answer


def done(sent: bytes) -> bytes:
    """Return what `upload.check` says of what `check_apart` sent, as JSON."""
    name, _, data = sent.partition(b"\n")
    return json.dumps(check(json.loads(name), data)).encode()


if __name__ == "__main__":
    work(done)
