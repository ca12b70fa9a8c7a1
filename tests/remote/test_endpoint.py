"""What goes over the line: one Dutch sentence for each bad answer, no redirect followed, no password shown."""

import base64
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import ClassVar
from urllib.parse import parse_qs

import pytest

from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.remote.endpoint import PASSWORD, SECONDS, TOKEN, USER, Endpoint
from ketenkaart.remote.plans import MOST_ROWS, OUTSIDE_BODY, RemotePlan
from ketenkaart.remote.push import put
from ketenkaart.store import Store
from tests.conftest import Command
from tests.remote.servers import free_port

RESULTS = "application/sparql-results+json"
ASKED = "SELECT ?a WHERE { ?a kk:b ?c }"
OVER = Event()  # until then /zwijgt says nothing
REDIRECTS = [301, 302, 303, 307, 308]


def table(**row: str) -> bytes:
    bound = {name: {"type": "literal", "value": value} for name, value in row.items()}
    return json.dumps({"head": {"vars": list(row)}, "results": {"bindings": [bound]}}).encode()


ONE = table(a="x")
# What an address answers: status, headers beside the type of a result, body. Others answer as they should.
ANSWERS: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/deel": (206, {}, ONE),
    "/afgekapt": (200, {"X-SPARQL-MaxRows": "10000"}, ONE),
    "/tijd-op": (200, {"X-SQL-State": "S1TAT"}, ONE),
    "/inlogpagina": (200, {"Content-Type": "text/html"}, b"<html>"),
    "/geen-json": (200, {}, b'{"head":'),
    "/geen-tabel": (200, {}, b'{"boolean": true}'),
    "/ingepakt": (200, {"Content-Encoding": "gzip"}, b"\x1f\x8b"),
    "/breekt-af": (200, {"Content-Length": "50"}, ONE[:20]),
    "/halve-brok": (200, {"Transfer-Encoding": "chunked"}, b"40\r\n{"),
    "/kapot": (500, {"Content-Type": "text/plain"}, b"Virtuoso 37000 Error\nmeer"),
    "/vreemd": (418, {}, b""),
    "/verboden": (403, {}, b""),
    "/nergens": (404, {}, b""),
    "/druk": (503, {}, b""),
    "/slot": (401, {"WWW-Authenticate": 'Basic realm="winkel"'}, b""),
    **{f"/door-{status}": (status, {"Location": "/elders"}, b"") for status in REDIRECTS},
}


class Service(BaseHTTPRequestHandler):
    """Misbehaves by address. It counts rows honestly, except where its address says otherwise."""

    seen: ClassVar[Counter[str]] = Counter()
    passwords: ClassVar[list[str | None]] = []

    def do_POST(self) -> None:
        sent = parse_qs(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())
        path = self.path.partition("?")[0]
        Service.seen[path] += 1
        Service.passwords.append(self.headers.get("Authorization"))
        if path == "/zwijgt":
            OVER.wait(20)
            return  # whoever asked is gone
        counting = "COUNT" in sent.get("query", [""])[0]
        number = {"/telt-anders": "7", "/veel": str(MOST_ROWS + 1)}.get(path, "1")
        status, headers, body = ANSWERS.get(path, (200, {}, table(n=number) if counting else ONE))
        if path == "/digest" and not (Service.passwords[-1] or "").startswith("Digest"):
            status, headers = 401, {"WWW-Authenticate": 'Digest realm="winkel", nonce="1", qop="auth"'}
        self.send_response(status)
        lengths = {} if "Transfer-Encoding" in headers else {"Content-Length": str(len(body))}
        for name, value in {"Content-Type": RESULTS, **lengths, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST  # noqa: N815 - so it is called

    def log_message(self, *_: object) -> None:
        """Stay silent."""


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    OVER.set()
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def forgotten() -> None:
    Service.seen.clear()
    Service.passwords.clear()


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/deel", "dit een deel is (206)"),
        ("/afgekapt", "ten hoogste 10000 rijen; wij trekken geen conclusie"),
        ("/tijd-op", "brak de vraag af (S1TAT)"),
        ("/telt-anders", "gaf 1 van 7 rijen"),
        ("/veel", f"heeft {MOST_ROWS + 1} rijen"),
        ("/inlogpagina", "geen uitkomst maar text/html"),
        *((path, "niet te lezen") for path in ("/geen-json", "/geen-tabel", "/ingepakt")),
        *((path, "breekt af") for path in ("/breekt-af", "/halve-brok")),
        ("/kapot", "met een fout (500)"),
        ("/vreemd", "met een fout (418)"),
        ("/verboden", "staat dit niet toe (403)"),
        ("/nergens", "kent dit adres niet (404)"),
        ("/druk", "niet beschikbaar (503)"),
        ("/slot", f"zet {USER} en {PASSWORD}"),
        ("/zwijgt", "antwoordt niet op tijd"),
        *((f"/door-{status}", "stuurt door naar een ander adres; wij volgen dat niet") for status in REDIRECTS),
    ],
)
def test_a_bad_answer_is_one_sentence_and_no_conclusion(path: str, said: str, service: str, ketenkaart: Command) -> None:
    patience = {SECONDS: "1"} if path == "/zwijgt" else {}
    answer = ketenkaart("gaps", "--endpoint", service + path, **patience)
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
    assert said in answer.err
    assert len(answer.err.split()) <= 22
    assert set(Service.seen) == {path}  # and nothing at /elders


def test_a_service_that_is_down(ketenkaart: Command) -> None:
    answer = ketenkaart("coverage", "--endpoint", f"http://127.0.0.1:{free_port()}/query")
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
    assert "niet te bereiken" in answer.err


@pytest.mark.parametrize("path", ["/door-302", "/verboden", "/kapot"])
def test_an_update_that_is_not_taken(path: str, service: str, small_plan: object, ketenkaart: Command) -> None:
    answer = ketenkaart("push", "--endpoint", service, "--update", service + path, "--plan", small_plan)
    assert (answer.code, answer.out, answer.err.count("\n")) == (3, "", 1)
    assert "Bevestigde grafen: 0" in answer.err
    assert set(Service.seen) == {path}


def test_a_service_that_keeps_less_than_it_took(service: str) -> None:
    with pytest.raises(RemoteError, match=r"houdt 7 van de 1 triples"):
        put(Endpoint(f"{service}/telt-anders"), "urn:graaf", Store())


def test_a_password_goes_along_and_is_not_shown(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USER, "ik")
    monkeypatch.setenv(PASSWORD, "diep-geheim")
    assert RemotePlan(Endpoint(f"{service}/open")).select(ASKED) == [{"a": "x"}]
    assert set(Service.passwords) == {"Basic " + base64.b64encode(b"ik:diep-geheim").decode()}
    with pytest.raises(RemoteError, match="weigert deze gebruiker") as caught:
        Endpoint(f"{service}/slot?sleutel=abc").rows(ASKED)
    assert "geheim" not in str(caught.value)
    assert "abc" not in str(caught.value)


def test_by_digest_a_password_is_asked_for_once(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USER, "ik")
    monkeypatch.setenv(PASSWORD, "diep-geheim")
    assert RemotePlan(Endpoint(f"{service}/digest")).select(ASKED) == [{"a": "x"}]
    assert [str(sent).split()[0] for sent in Service.passwords] == ["Basic", "Digest", "Digest"]


def test_a_token_goes_along_and_goes_before_a_password(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USER, "ik")
    monkeypatch.setenv(TOKEN, "toverwoord")
    with pytest.raises(RemoteError) as caught:
        Endpoint(f"{service}/kapot").rows(ASKED)
    assert Service.passwords == ["Bearer toverwoord"]
    assert "toverwoord" not in str(caught.value)


def test_no_proxy_hears_what_stays_on_this_machine(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert RemotePlan(Endpoint(f"{service}/open")).select(ASKED) == [{"a": "x"}]


@pytest.mark.parametrize(
    "address",
    [
        *("http://voorbeeld.nl/sparql", "https://ik:geheim@voorbeeld.nl/", "https://ik@voorbeeld.nl/", "ftp://127.0.0.1/x"),
        *("localhost:7878", "https://", "https://voorbeeld.nl/a b", "https://voorbeeld.nl/#deel", "http://[::1"),
        *("http://127.0.0.1.voorbeeld.nl/", "https://voorbeeld.nl:poort/", "https://voorbeeld.nl/\x1b"),
    ],
)
def test_an_address_that_we_send_nothing_to(address: str, ketenkaart: Command) -> None:
    for words in (("gaps", "--endpoint", address), ("push", "--endpoint", "https://voorbeeld.nl/", "--update", address)):
        answer = ketenkaart(*words)
        assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert "geheim" not in answer.err


def test_more_time_is_a_number(ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--endpoint", "https://voorbeeld.nl/sparql", **{SECONDS: "lang"})
    assert (answer.code, "is een aantal seconden" in answer.err) == (2, True)


def test_a_scenario_is_refused_there(ketenkaart: Command) -> None:
    answer = ketenkaart("gaps", "--endpoint", "http://127.0.0.1:1/query", "--basis", "stated")
    assert (answer.code, answer.err.count("\n")) == (2, 1)


@pytest.mark.parametrize("work", [list, len, Store.serialise, lambda s: s.add([]), lambda s: s.construct("")])
def test_what_only_our_own_store_can(work: Callable[[RemotePlan], object]) -> None:
    with pytest.raises(KetenkaartError, match="dienst elders"):
        work(RemotePlan(Endpoint("https://voorbeeld.nl/sparql")))


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_no_question_compares_a_letter_beyond_ascii(name: str) -> None:
    """Such letters go to Virtuoso as marks, which are equal to nothing in the data."""
    beyond = r'"[^"]*[^\x00-\x7f][^"]*"'
    sparql = OUTSIDE_BODY.sub("", catalogue()[name].sparql)
    assert not re.search(rf"(=|<|>|\bIN\s*\()\s*{beyond}|(CONTAINS|STRSTARTS|STRENDS|REGEX)\([^)]*{beyond}", sparql)
