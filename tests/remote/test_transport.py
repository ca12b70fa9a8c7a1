"""What goes over the line: limits, patience, passwords; and no conclusion from anything that is not a whole answer."""

import base64
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import ClassVar

import pytest

from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.remote.store import RemoteStore
from ketenkaart.remote.transport import PASSWORD, SECONDS, TOKEN, USER, Door, Limits
from ketenkaart.store import Store

RESULTS = "application/sparql-results+json"
QUICK = Limits(silence=1, total=2, tries=3, pause=0.05, size=1 << 20)
ASKED = "SELECT ?a WHERE { ?a kk:b ?c }"


def answer(*rows: dict[str, str]) -> bytes:
    names = list(rows[0]) if rows else ["a"]
    bound = [{name: {"type": "literal", "value": value} for name, value in row.items()} for row in rows]
    return json.dumps({"head": {"vars": names}, "results": {"bindings": bound}}).encode()


class Service(BaseHTTPRequestHandler):
    """Misbehaves by address. It counts rows honestly, except at /telt-anders."""

    seen: ClassVar[Counter[str]] = Counter()
    spoken: ClassVar[list[str | None]] = []

    def do_POST(self) -> None:
        asked = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        self.path = self.path.partition("?")[0]
        Service.seen[self.path] += 1
        Service.spoken.append(self.headers.get("Authorization"))
        counts = "COUNT" in asked
        behaviour = getattr(self, "at_" + self.path.strip("/").replace("-", "_").rstrip("_0123456789"), None)
        if behaviour and not counts:
            behaviour()
        else:
            self.say(answer({"n": "7" if self.path == "/telt-anders" else "1"}) if counts else answer({"a": "x"}))

    do_GET = do_PUT = do_POST  # noqa: N815 - so they are called

    def say(self, body: bytes, status: int = 200, cut: int = 0, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", RESULTS)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body) + cut))
        self.end_headers()
        self.wfile.write(body)

    def at_zwijgt(self) -> None:
        time.sleep(4)

    def at_druppelt(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", RESULTS)
        self.end_headers()
        for _ in range(40):
            self.wfile.write(b" ")
            self.wfile.flush()
            time.sleep(0.1)

    def at_even_druk(self) -> None:
        self.say(b"", 503) if Service.seen[self.path] < 3 else self.say(answer({"a": "x"}))

    def at_wacht(self) -> None:
        self.say(b"", 429, Retry_After="1") if Service.seen[self.path] < 2 else self.say(answer({"a": "x"}))

    def at_druk(self) -> None:
        self.say(b"", 503)

    def at_groot(self) -> None:
        self.say(b" " * (2 << 20))

    def at_breekt_af(self) -> None:
        self.say(answer({"a": "x"})[:20], cut=30)

    def at_halve_brok(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", RESULTS)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"40\r\n{")

    def at_ingepakt(self) -> None:
        self.say(b"\x1f\x8b", Content_Encoding="gzip")

    def at_tijd_op(self) -> None:
        self.say(answer({"a": "x"}), X_SQL_State="S1TAT")

    def at_geen_tabel(self) -> None:
        self.say(b'{"boolean": true}')

    def at_geen_tekst(self) -> None:
        self.say(b'{"head": {"vars": ["a"]}, "results": {"bindings": [{"a": {"type": "literal", "value": 3}}]}}')

    def at_kapot(self) -> None:
        self.say(b"Virtuoso 37000 Error\nmeer", 500)

    def at_door(self) -> None:
        status = int(self.path.rpartition("-")[2])
        self.say(b"", status, Location=f"http://127.0.0.1:{self.server.server_port}/elders")

    def at_slot(self) -> None:
        right = "Basic " + base64.b64encode(b"ik:geheim").decode()
        if self.headers.get("Authorization") == right:
            self.say(answer({"a": "x"}))
        else:
            self.say(b"", 401, WWW_Authenticate='Basic realm="winkel"')

    def log_message(self, *_: object) -> None:
        """Stay silent."""


@pytest.fixture(scope="module")
def service() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (USER, PASSWORD, TOKEN, SECONDS):
        monkeypatch.delenv(name, raising=False)
    Service.seen.clear()
    Service.spoken.clear()


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/zwijgt", "antwoordt niet op tijd"),
        ("/druppelt", "antwoordt niet op tijd"),
        ("/druk", "niet beschikbaar (503)"),
        ("/groot", "meer dan 1 MB"),
        ("/breekt-af", "brak af na 20 van 50 bytes"),
        ("/halve-brok", "brak af na 1 van een onbekend aantal bytes"),
        ("/ingepakt", "ingepakt antwoord"),
        ("/tijd-op", "niet volledig: zij brak de vraag af (S1TAT)"),
        ("/telt-anders", "niet volledig: zij gaf 1 van 7 rijen"),
        ("/geen-tabel", "niet te lezen"),
        ("/geen-tekst", "niet te lezen"),
        ("/kapot", "antwoordt met een fout (500)"),
        ("/slot", f"zet {USER} en {PASSWORD}"),
    ],
)
def test_no_rows_and_one_sentence(path: str, said: str, service: str) -> None:
    with pytest.raises(RemoteError) as caught:
        RemoteStore(service + path, limits=QUICK).select(ASKED)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 3


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT"])
def test_no_redirect_is_followed(method: str, status: int, service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where we were sent to, nothing arrives: no question, and no password."""
    monkeypatch.setenv(USER, "ik")
    monkeypatch.setenv(PASSWORD, "geheim")
    address = f"{service}/door-{status}"
    with pytest.raises(RemoteError, match=r"stuurt door naar 127\.0\.0\.1"):
        Door(address, QUICK).send(method, address, content=None if method == "GET" else b"vraag")
    assert Service.seen == {f"/door-{status}": 1}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_question_follows_no_redirect(status: int, service: str) -> None:
    with pytest.raises(RemoteError, match=r"stuurt door naar 127\.0\.0\.1"):
        RemoteStore(f"{service}/door-{status}", limits=QUICK).select(ASKED)
    assert Service.seen["/elders"] == 0


def test_a_busy_service_is_asked_again(service: str) -> None:
    assert RemoteStore(service + "/even-druk", limits=QUICK).select(ASKED) == [{"a": "x"}]


def test_it_waits_as_long_as_it_is_told(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr("ketenkaart.remote.transport.sleep", waited.append)
    assert RemoteStore(service + "/wacht", limits=Limits(total=60)).select(ASKED) == [{"a": "x"}]
    assert waited == [1]


def test_it_does_not_ask_for_ever(service: str) -> None:
    with pytest.raises(RemoteError):
        RemoteStore(service + "/druk", limits=QUICK).select(ASKED)
    assert Service.seen["/druk"] == QUICK.tries


def test_a_password_is_given_only_when_asked(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USER, "ik")
    monkeypatch.setenv(PASSWORD, "geheim")
    assert RemoteStore(service + "/open", limits=QUICK).select(ASKED) == [{"a": "x"}]
    assert set(Service.spoken) == {None}
    Service.spoken.clear()
    assert RemoteStore(service + "/slot", limits=QUICK).select(ASKED) == [{"a": "x"}]
    right = "Basic " + base64.b64encode(b"ik:geheim").decode()
    assert Service.spoken == [None, right, right]  # once asked, it is given beforehand: the count is not asked twice


def test_a_wrong_password_is_not_shown(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(USER, "ik")
    monkeypatch.setenv(PASSWORD, "verkeerd-geheim")
    with pytest.raises(RemoteError, match="weigert deze gebruiker") as caught:
        RemoteStore(service + "/slot", limits=QUICK).select(ASKED)
    assert "geheim" not in str(caught.value)


def test_a_token_goes_along_and_is_not_shown(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TOKEN, "toverwoord")
    with pytest.raises(RemoteError) as caught:
        RemoteStore(service + "/kapot", limits=QUICK).select(ASKED)
    assert Service.spoken == ["Bearer toverwoord"]
    assert "toverwoord" not in str(caught.value)


def test_what_an_address_asks_is_not_shown(service: str) -> None:
    with pytest.raises(RemoteError) as caught:
        RemoteStore(service + "/kapot?sleutel=abc", limits=QUICK).select(ASKED)
    assert "abc" not in str(caught.value)


def test_no_proxy_hears_what_stays_on_this_machine(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert RemoteStore(service + "/open", limits=QUICK).select(ASKED) == [{"a": "x"}]


@pytest.mark.parametrize(
    "address",
    [
        *("http://voorbeeld.nl/sparql", "https://ik@voorbeeld.nl/", "ftp://localhost/", "localhost:7878", "https://"),
        *("https://voorbeeld.nl/a b", "https://voorbeeld.nl/#deel", "http://127.0.0.1.voorbeeld.nl/", "http://[::1"),
        "https://voorbeeld.nl:poort/",
    ],
)
def test_an_address_that_we_send_nothing_to(address: str) -> None:
    with pytest.raises(KetenkaartError) as caught:
        RemoteStore(address)
    assert (caught.value.exit_code, str(caught.value).count("\n")) == (2, 0)


def test_more_time_is_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SECONDS, "lang")
    with pytest.raises(KetenkaartError, match="aantal seconden"):
        RemoteStore("https://voorbeeld.nl/sparql")


@pytest.mark.parametrize("work", [list, len, Store.serialise, lambda s: s.add([]), lambda s: s.construct("")])
def test_what_only_our_own_store_can(work: Callable[[RemoteStore], object]) -> None:
    with pytest.raises(KetenkaartError, match="dienst elders"):
        work(RemoteStore("https://voorbeeld.nl/sparql"))


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_no_question_compares_a_letter_beyond_ascii(name: str) -> None:
    """Such letters go to Virtuoso as marks (`remote.marked`), which are equal to nothing in the data."""
    beyond = r'"[^"]*[^\x00-\x7f][^"]*"'
    sparql = re.sub(r"(?m)^\s*#.*$", "", catalogue()[name].sparql)  # what is said beside the question goes nowhere
    assert not re.search(rf"(=|<|>|\bIN\s*\()\s*{beyond}|(CONTAINS|STRSTARTS|STRENDS|REGEX)\([^)]*{beyond}", sparql)
