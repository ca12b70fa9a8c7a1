"""What goes over the line: one Dutch sentence for each bad answer, no redirect followed, no password shown."""

import base64
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from threading import Event
from typing import ClassVar
from urllib.parse import parse_qs

import pytest

from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.remote.endpoint import PASSWORD, SECONDS, TOKEN, USER, Endpoint
from ketenkaart.remote.plans import MOST_ROWS, OUTSIDE_BODY, RemotePlan, put
from ketenkaart.store import Store
from tests.conftest import Command, assert_refused, cases
from tests.remote.conftest import Quiet, assert_failed, free_port, serving

RESULTS = "application/sparql-results+json"
ASKED = "SELECT ?a WHERE { ?a kk:b ?c }"
OVER = Event()  # until then /zwijgt says nothing


def table(**row: str) -> bytes:
    bound = {name: {"type": "literal", "value": value} for name, value in row.items()}
    return json.dumps({"head": {"vars": list(row)}, "results": {"bindings": [bound]}}).encode()


ONE = table(a="x")
CASES = cases("service")
# What an address answers: status, headers and body.
BAD: dict[str, tuple[int, dict[str, str], bytes]] = {
    path: (status, headers, {"{row}": ONE, "{half}": ONE[:20]}.get(body, body.encode("latin-1")))
    for path, (status, headers, body, _) in CASES["bad"].items()
}
MISCOUNTS = {**CASES["miscounts"], "/veel": (str(MOST_ROWS + 1), f"heeft {MOST_ROWS + 1} rijen")}
SAID = {path: said for path, (*_, said) in {**CASES["bad"], **MISCOUNTS}.items()}
SAID["/zwijgt"] = "antwoordt niet op tijd"


class Service(Quiet):
    """Misbehaves by address. It counts rows honestly, except where its address says otherwise."""

    seen: ClassVar[Counter[str]] = Counter()
    passwords: ClassVar[list[str | None]] = []

    def do_POST(self) -> None:  # noqa: N802 - so it is called
        sent = parse_qs(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())
        path = self.path.partition("?")[0]
        Service.seen[path] += 1
        Service.passwords.append(self.headers.get("Authorization"))
        if path == "/zwijgt":
            OVER.wait(20)
            return  # whoever asked is gone
        counting = "COUNT" in sent.get("query", [""])[0]
        good = (200, {}, table(n=MISCOUNTS.get(path, ("1",))[0]) if counting else ONE)
        status, headers, body = BAD.get(path, good)
        if path == "/digest" and not (Service.passwords[-1] or "").startswith("Digest"):
            status, headers = 401, {"WWW-Authenticate": 'Digest realm="winkel", nonce="1", qop="auth"'}
        lengths = {} if "Transfer-Encoding" in headers else {"Content-Length": str(len(body))}
        self.send(status, {"Content-Type": RESULTS, **lengths, **headers}, body)

    do_GET = do_POST  # noqa: N815 - so it is called


@pytest.fixture(scope="module")
def running_service() -> Iterator[str]:
    with serving(Service) as address:
        yield address
        OVER.set()


@pytest.fixture
def service(running_service: str) -> str:
    Service.seen.clear()
    Service.passwords.clear()
    return running_service


@pytest.mark.parametrize("path", SAID)
def test_bad_answer_is_one_sentence_and_no_conclusion(path: str, service: str, ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--endpoint", service + path, **({SECONDS: "1"} if path == "/zwijgt" else {}))
    assert_failed(answer, SAID[path])
    assert set(Service.seen) == {path}  # and nothing at /elders


def test_service_that_is_down_is_one_sentence(ketenkaart: Command) -> None:
    answer = ketenkaart("coverage", "--endpoint", f"http://127.0.0.1:{free_port()}/query")
    assert_failed(answer, "niet te bereiken")


@pytest.mark.parametrize("path", ["/door-302", "/verboden", "/kapot"])
def test_update_that_is_not_taken_confirms_nothing(
    path: str, service: str, small_plan: object, ketenkaart: Command
) -> None:
    answer = ketenkaart("push", "--endpoint", service, "--update", service + path, "--plan", small_plan)
    assert_failed(answer, "Bevestigde grafen: 0", words=0)
    assert set(Service.seen) == {path}


def test_service_that_keeps_less_than_it_took_is_refused(service: str) -> None:
    with pytest.raises(RemoteError, match=r"houdt 7 van de 1 triples"):
        put(Endpoint(f"{service}/telt-anders"), "urn:graaf", Store())


def test_password_goes_along_and_is_not_shown(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")  # no proxy hears what stays on this machine
    monkeypatch.setenv(USER, "ik")
    monkeypatch.setenv(PASSWORD, "diep-geheim")
    assert RemotePlan(Endpoint(f"{service}/open")).select(ASKED) == [{"a": "x"}]
    assert set(Service.passwords) == {"Basic " + base64.b64encode(b"ik:diep-geheim").decode()}
    with pytest.raises(RemoteError, match="weigert deze gebruiker") as caught:
        Endpoint(f"{service}/slot?sleutel=abc").rows(ASKED)
    assert not {"geheim", "abc"} & set(re.split(r"\W", str(caught.value)))
    Service.passwords.clear()
    assert RemotePlan(Endpoint(f"{service}/digest")).select(ASKED) == [{"a": "x"}]
    assert [str(sent).split()[0] for sent in Service.passwords] == ["Basic", "Digest", "Digest"]  # asked for once
    Service.passwords.clear()
    monkeypatch.setenv(TOKEN, "toverwoord")  # which goes before a password
    with pytest.raises(RemoteError) as caught:
        Endpoint(f"{service}/kapot").rows(ASKED)
    assert Service.passwords == ["Bearer toverwoord"]
    assert "toverwoord" not in str(caught.value)


def test_update_that_leaves_this_machine_goes_by_the_proxy(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", service)  # which knows no tunnels
    monkeypatch.delenv("no_proxy", raising=False)
    with pytest.raises(RemoteError, match="is niet te bereiken") as caught:
        Endpoint(f"{service}/open", "https://elders.example/update").update("DROP ALL")
    assert "Tunnel connection failed" in str(caught.value.__cause__)


def test_address_that_we_send_nothing_to_is_refused(ketenkaart: Command) -> None:
    for address in CASES["refused"]:
        for addresses in ((address,), ("https://voorbeeld.nl/", address)):
            with pytest.raises(KetenkaartError) as refused:
                Endpoint(*addresses)
            assert not re.search("geheim|\n|\x1b", str(refused.value)), address
    for words in (("gaps", "--endpoint", address), ("push", "--endpoint", "https://voorbeeld.nl/", "--update", address)):
        assert_refused(ketenkaart(*words), lines=1)


def test_what_a_service_cannot_do_is_refused(ketenkaart: Command) -> None:
    refused = partial(ketenkaart, "gaps", "--endpoint", "https://voorbeeld.nl/sparql")
    assert_refused(refused(**{SECONDS: "lang"}), "is een aantal seconden")
    for name, choice in {"--basis": "stated", "--reading": "strict"}.items():
        assert_refused(refused(name, choice), name, lines=1)
    plan = RemotePlan(Endpoint("https://voorbeeld.nl/sparql"))
    for work in (list, len, Store.serialise, lambda store: store.add([]), lambda store: store.construct("")):
        with pytest.raises(KetenkaartError, match="dienst elders"):
            work(plan)


def test_no_question_compares_a_letter_beyond_ascii() -> None:
    """Such letters go to Virtuoso as marks, which are equal to nothing in the data."""
    beyond = r'"[^"]*[^\x00-\x7f][^"]*"'
    compares = rf"(=|<|>|\bIN\s*\()\s*{beyond}|(CONTAINS|STRSTARTS|STRENDS|REGEX)\([^)]*{beyond}"
    bodies = {name: OUTSIDE_BODY.sub("", query.sparql) for name, query in catalogue().items()}
    assert [name for name, body in bodies.items() if re.search(compares, body)] == []
