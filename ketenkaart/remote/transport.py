"""One careful HTTP request: https unless the host is this machine, no redirects, a limit on time and size, patience.

Everything that goes wrong becomes one RemoteError sentence. User, password and token come from the environment;
they stand in no address and no message.
"""

import os
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Container
from dataclasses import dataclass, replace
from http.client import HTTPException, HTTPMessage
from typing import IO, Any, TypeVar
from urllib.error import HTTPError, URLError
from urllib.parse import SplitResult, urlsplit
from urllib.request import (
    HTTPBasicAuthHandler,
    HTTPDigestAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    HTTPRedirectHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    build_opener,
    parse_http_list,
    parse_keqv_list,
)

from ketenkaart.errors import KetenkaartError, RemoteError

USER, PASSWORD, TOKEN = (f"KETENKAART_ENDPOINT_{name}" for name in ("USER", "PASSWORD", "TOKEN"))
SECONDS = "KETENKAART_ENDPOINT_SECONDS"
LOOPBACK = ("localhost", "127.0.0.1", "::1")
BUSY = (429, 503)
CHUNK = 1 << 16
T = TypeVar("T")


@dataclass(frozen=True)
class Limits:
    """How long and how much: seconds without a sign of life, seconds in all, tries, first pause, bytes."""

    silence: float = 30
    total: float = 120
    tries: int = 4
    pause: float = 0.5
    longest_pause: float = 20
    size: int = 64 << 20


@dataclass(frozen=True)
class Answer:
    """What a server sent back: the whole body, never a part of it."""

    status: int
    headers: HTTPMessage
    body: bytes

    @property
    def kind(self) -> str:
        """The media type, without its parameters."""
        return self.headers.get_content_type() if self.headers.get("Content-Type") else ""


class Door:
    """The way to one address. `place` is that address as it may be shown: without a query, never with a password."""

    def __init__(self, url: str, limits: Limits | None = None) -> None:
        """Check an address; raise KetenkaartError where we would not send anything to it."""
        parts = _checked(url)
        self.url, self.place = url, f"{parts.scheme}://{parts.netloc}{parts.path}"
        self.limits = limits or patient(Limits())
        self._open = _opener(url, local=parts.hostname in LOOPBACK)

    def send(self, request: Request, accept: tuple[str, ...] = (), allowed: Container[int] = (200,)) -> Answer:
        """Send a request and return the whole answer; a busy server is asked again, a little later each time.

        `accept` holds the media types that are an answer; `allowed` the statuses. Raises RemoteError.
        """
        if token := os.environ.get(TOKEN):
            request.add_header("Authorization", f"Bearer {token}")
        deadline = time.monotonic() + self.limits.total
        for number in range(self.limits.tries):
            answer = self._once(request, deadline - time.monotonic())
            wait = self._pause(answer, number)
            if answer.status not in BUSY or number + 1 == self.limits.tries or time.monotonic() + wait > deadline:
                break
            time.sleep(wait)
        if answer.status not in allowed:
            raise RemoteError(self.refused(answer))
        if accept and answer.kind not in accept:
            raise RemoteError(self._wrong_kind(answer))
        return answer

    def knock(self, url: str) -> None:
        """Let a server ask for a password now, where it may do so before it has read what we bring.

        Virtuoso breaks off a large upload instead of answering 401. Raises RemoteError where it lets nobody in.
        """
        if not os.environ.get(TOKEN):
            answer = self._once(Request(url), self.limits.total)  # noqa: S310 - the address was checked
            if answer.status == 401:
                raise RemoteError(self.refused(answer))

    def refused(self, answer: Answer) -> str:
        """Return the sentence for a status that is no answer."""
        status, here = answer.status, f"De dienst op {self.place}"
        known = bool(os.environ.get(USER) or os.environ.get(TOKEN))
        if status == 401 and not known:
            return f"{here} vraagt om een wachtwoord; zet {USER} en {PASSWORD} (of {TOKEN}) in de omgeving."
        sentences = {
            401: f"{here} weigert deze gebruiker; controleer {USER} en {PASSWORD} (of {TOKEN}).",
            403: f"{here} staat dit niet toe (403); vraag de beheerder om rechten.",
            404: f"{here} kent dit adres niet (404); controleer het.",
            405: f"{here} neemt hier niets aan (405): alleen lezen, of het is een ander soort adres.",
            413: f"{here} vindt dit te groot (413); vraag de beheerder om een ruimere grens.",
            429: f"{here} is te druk (429); probeer het later opnieuw.",
            503: f"{here} is nu niet beschikbaar (503); probeer het later opnieuw.",
        }
        if 300 <= status < 400:
            other = urlsplit(answer.headers.get("Location", "")).netloc or "een ander adres"
            return f"{here} stuurt door naar {other}; wij volgen dat niet, geef zelf het juiste adres."
        if status in sentences:
            return sentences[status]
        said = _first_line(answer)
        return f"{here} antwoordt met een fout ({status}{f': {said}' if said else ''}); er is geen uitkomst."

    def _once(self, request: Request, seconds: float) -> Answer:
        """Send once, within a number of seconds whatever the other side does."""
        try:
            return _within(seconds, lambda: self._exchange(request))
        except TimeoutError as error:
            raise RemoteError(self._late()) from error
        except (URLError, OSError, HTTPException, ValueError) as error:
            if isinstance(getattr(error, "reason", None), TimeoutError):
                raise RemoteError(self._late()) from error
            raise RemoteError(
                f"De dienst op {self.place} is niet te bereiken of breekt af ({_reason(error)}); "
                "controleer het adres en of de dienst draait."
            ) from error

    def _late(self) -> str:
        return f"De dienst op {self.place} antwoordt niet op tijd; probeer het later, of geef meer tijd met {SECONDS}."

    def _exchange(self, request: Request) -> Answer:
        try:
            response = self._open.open(request, timeout=self.limits.silence)
        except HTTPError as error:
            if error.fp is None:  # urllib gave up answering the server's question for a password
                return Answer(error.code, error.headers, b"")
            response = error
        with response:
            body = self._read(response)
            expected = response.headers.get("Content-Length")
            if expected and expected.isdigit() and len(body) < int(expected) and request.get_method() != "HEAD":
                raise RemoteError(
                    f"De dienst op {self.place} brak af na {len(body)} van {expected} bytes; er is geen uitkomst."
                )
            if response.headers.get("Content-Encoding", "identity") != "identity":
                raise RemoteError(f"De dienst op {self.place} stuurt een ingepakt antwoord waar wij niet om vroegen.")
            return Answer(response.status, response.headers, body)

    def _read(self, response: IO[bytes]) -> bytes:
        pieces: list[bytes] = []
        size = 0
        while piece := response.read(CHUNK):
            size += len(piece)
            if size > self.limits.size:
                raise RemoteError(
                    f"De dienst op {self.place} stuurt meer dan {self.limits.size >> 20} MB; "
                    "vraag minder, of kies een ander adres."
                )
            pieces.append(piece)
        return b"".join(pieces)

    def _pause(self, answer: Answer, number: int) -> float:
        asked = answer.headers.get("Retry-After", "")
        wait = float(asked) if asked.isdigit() else self.limits.pause * 2**number
        return min(wait, self.limits.longest_pause)

    def _wrong_kind(self, answer: Answer) -> str:
        what = "een webpagina" if answer.kind in ("text/html", "application/xhtml+xml") else f"“{answer.kind}”"
        return f"De dienst op {self.place} stuurt {what} en geen uitkomst; controleer of dit het juiste adres is."


class _NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        """Follow nothing: a redirect would carry the question, and a password, elsewhere."""


class _Digest(HTTPDigestAuthHandler):
    """Digest authentication that, once asked, answers beforehand: the parent class repeats each question."""

    _asked: dict[str, str] | None = None

    def retry_http_digest_auth(self, req: Request, auth: str) -> Any:
        """Remember what was asked, then answer."""
        self._asked = parse_keqv_list([part for part in parse_http_list(auth.partition(" ")[2]) if part])
        return super().retry_http_digest_auth(req, auth)

    def http_request(self, req: Request) -> Request:
        """Add the answer to a request that has none yet."""
        if self._asked and not req.has_header(self.auth_header):
            answer = self.get_authorization(req, self._asked)
            if answer:
                req.add_unredirected_header(self.auth_header, f"Digest {answer}")
        return req

    https_request = http_request


class _Basic(HTTPBasicAuthHandler):
    """Basic authentication that, once asked, answers beforehand; a server that asks nothing hears nothing."""

    _realm: str | None = None

    def retry_http_basic_auth(self, host: str, req: Request, realm: str) -> Any:
        """Remember that it was asked, then answer."""
        self._realm = realm
        return super().retry_http_basic_auth(host, req, realm)

    def http_request(self, req: Request) -> Request:
        """Add the answer to a request that has none yet."""
        if self._realm is not None and not req.has_header(self.auth_header):
            user, password = self.passwd.find_user_password(self._realm, req.full_url)
            word = b64encode(f"{user}:{password}".encode()).decode("ascii")
            req.add_unredirected_header(self.auth_header, f"Basic {word}")
        return req

    https_request = http_request


def _opener(url: str, local: bool) -> OpenerDirector:
    """Return an opener of our own; passwords are given only when the server asks, and only to this address."""
    handlers: list[Any] = [_NoRedirect()]
    if local:
        handlers.append(ProxyHandler({}))
    if (user := os.environ.get(USER)) and not os.environ.get(TOKEN):
        keys = HTTPPasswordMgrWithDefaultRealm()
        keys.add_password(None, url, user, os.environ.get(PASSWORD, ""))
        handlers += [_Digest(keys), _Basic(keys)]
    return build_opener(*handlers)


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        valid = False
    if not valid or any(ord(c) <= 32 or ord(c) == 127 for c in url):
        raise KetenkaartError("Dit is geen webadres; geef er een als https://voorbeeld.nl/sparql.")
    if parts.username is not None or parts.password is not None:
        raise KetenkaartError(f"Zet geen wachtwoord in het adres; zet {USER} en {PASSWORD} in de omgeving.")
    if parts.fragment:
        raise KetenkaartError("Een adres van een dienst heeft geen deel achter “#”; laat dat weg.")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise KetenkaartError(f"Naar {parts.hostname} gaat alleen https; begin het adres met https://.")
    return parts


def _within(seconds: float, work: Callable[[], T]) -> T:
    """Return what `work` returns; raise TimeoutError if it takes too long (a drip of bytes keeps a socket alive)."""
    done: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:  # handed on to the caller below
            failed.append(error)

    worker = threading.Thread(target=run, daemon=True)
    worker.start()
    worker.join(max(seconds, 0.01))
    if failed:
        raise failed[0]
    if not done:
        raise TimeoutError
    return done[0]


def _reason(error: BaseException) -> str:
    """Return why, in a few words: the reason of the system, or the kind of error."""
    inner = getattr(error, "reason", error)
    said = getattr(inner, "strerror", None) or getattr(inner, "verify_message", None) or type(inner).__name__
    return str(said)[:120]


def _first_line(answer: Answer) -> str:
    """Return the first line of an error message in plain text, without control characters."""
    if answer.kind != "text/plain":
        return ""
    line = next(iter(answer.body[:2000].decode("utf-8", "replace").strip().splitlines()), "")
    return "".join(c for c in line if c.isprintable())[:160]


def patient(limits: Limits) -> Limits:
    """Return limits with the time that the user gives (environment), or as they are."""
    given = os.environ.get(SECONDS, "")
    if given and not (given.isdigit() and int(given)):
        raise KetenkaartError(f"{SECONDS} is een aantal seconden, bijvoorbeeld 300; “{given[:20]}” kan niet.")
    return replace(limits, silence=float(given), total=float(given)) if given else limits
