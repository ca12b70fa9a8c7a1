"""Asks a question that a user wrote, in SPARQL, of a graph: in a separate process, which reads and changes nothing.

Run as `python -m` it reads the question's name and text (one line of JSON) and the graph as N-Triples, and writes JSON.
"""

import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import CalledProcessError

from ketenkaart.errors import KetenkaartError
from ketenkaart.files import plain_file
from ketenkaart.queries.asking.sparql_check import LARGEST, ParsedQuery, question, sentence
from ketenkaart.sandbox import Limits, run_limited, seconds, work
from ketenkaart.store import Format, Row, Store, as_ntriples

SECONDS = "KETENKAART_SPARQL_SECONDS"  # for who has a slow computer or a very large plan
USUAL_SECONDS = 30
MOST = 100_000  # rows or triples
PARSED = 20_000  # characters; a longer question gets the place of a fault from the engine, which is less exact
PLACE = re.compile(r"error at (\d+):(\d+)")
UNBOUND = "contains a variable that is unbound"


@dataclass(frozen=True)
class UserQueryResult:
    """The answer: yes or no, or a table (its columns and rows), or a graph; what it is not is None."""

    yes: bool | None = None
    columns: tuple[str, ...] = ()
    rows: list[Row] | None = None
    graph: Store | None = None


def read_own(text_or_file: str) -> tuple[bytes, str]:
    """Return a question (typed, in a file, or `-`) and what faults call it; raise KetenkaartError where no file is."""
    if text_or_file == "-":
        return sys.stdin.buffer.read(LARGEST + 1), "de vraag"
    if "{" in text_or_file or text_or_file.lstrip()[:8].upper() == "DESCRIBE":
        return text_or_file.encode(), "de vraag"
    path = Path(text_or_file)
    try:
        with plain_file(path).open("rb") as file:
            return file.read(LARGEST + 1), path.name
    except OSError as error:
        raise KetenkaartError(f"“{path}” kan niet gelezen worden; noem een bestand met een vraag (.rq).") from error


def run_user_query(store: Store, text: bytes, name: str) -> UserQueryResult:
    """Return a graph's answer to a user's question; raise KetenkaartError for what is none, or takes too much."""
    parsed = question(text, name)
    called, most = parsed.called, seconds(SECONDS, USUAL_SECONDS)
    limits = Limits(most, sentence("too_long", question=called, seconds=most), sentence("too_much", question=called))
    head = json.dumps([parsed.name, parsed.text]).encode() + b"\n"
    try:
        found = json.loads(run_limited(answer_request, head + store.serialise(Format.N_TRIPLES), limits))
    except CalledProcessError as error:
        raise KetenkaartError(sentence("broken", question=called)) from error
    if isinstance(found, bool):
        return UserQueryResult(yes=found)
    if isinstance(found, str):
        return UserQueryResult(graph=Store().load_bytes(found.encode()))
    columns, rows = found
    return UserQueryResult(columns=tuple(columns), rows=[dict(zip(columns, row, strict=True)) for row in rows])


def answer_request(sent: bytes) -> bytes:
    """Return the answer to what `run_user_query` sent, as JSON; raise KetenkaartError for what is no question."""
    head, _, data = sent.partition(b"\n")
    parsed = ParsedQuery(*reversed(json.loads(head)))
    store = Store().load_bytes(data)
    del sent, data
    try:
        with _no_doors():
            found = store.answer(parsed.text, MOST)
    except SyntaxError as error:
        raise _fault(parsed, str(error)) from error
    if not isinstance(found, bool) and len(found[1] if isinstance(found, tuple) else found) > MOST:
        raise KetenkaartError(sentence("too_many", question=parsed.called, most=f"{MOST:,}".replace(",", ".")))
    return json.dumps(as_ntriples(found).decode() if isinstance(found, list) else found).encode()


@contextmanager
def _no_doors() -> Iterator[None]:
    """Let nothing be opened meanwhile, no file and no line to elsewhere, where the platform can see to that."""
    try:
        import resource  # noqa: PLC0415 - Windows has none

        usual = resource.getrlimit(resource.RLIMIT_NOFILE)
    except (ImportError, OSError):
        yield
        return
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, usual)


def _fault(parsed: ParsedQuery, text: str) -> KetenkaartError:
    """Return the fault of a question at its place: that of rdflib's parser, else the furthest that the engine tried."""
    start = _start_of_fault(parsed.text)
    if start is None and (place := PLACE.search(text)):
        line, column = map(int, place.groups())
        start = sum(len(one) + 1 for one in parsed.text.split("\n")[: line - 1]) + column - 1
    where = min(start or 0, len(parsed.text.rstrip()))
    if UNBOUND in text:
        return parsed.fault(where, "achter SELECT staat iets dat niet te berekenen is; noem het ook achter GROUP BY.")
    words = re.match(r"\S+", parsed.text[where:])
    shown = f"bij “{words[0][:30]}”" if words else "aan het eind"
    return parsed.fault(where, f"{shown} klopt de vraag niet; kijk naar wat daar staat en naar de leestekens ervoor.")


def _start_of_fault(text: str) -> int | None:
    if len(text) > PARSED:
        return None
    from pyparsing import ParseException  # noqa: PLC0415 - only a faulty question pays for the import
    from rdflib.plugins.sparql.parser import parseQuery  # noqa: PLC0415

    try:
        parseQuery(text.replace("\t", " "))
    except ParseException as error:
        return int(error.loc)
    except Exception:  # the engine's own place is left
        return None
    return None


if __name__ == "__main__":
    work(answer_request)
