"""One careful HTTP exchange: https unless the host is this machine, no redirects, a limit on time and size, patience.

Everything that goes wrong becomes one RemoteError sentence. User, password and token come from the environment;
they stand in no address and no message.
"""

import os
import ssl
import threading
from collections.abc import Callable, Container, Generator, Mapping
from dataclasses import dataclass, replace
from time import monotonic, sleep
from typing import TypeVar
from urllib.parse import SplitResult, urlsplit

import httpx

from ketenkaart import __version__
from ketenkaart.errors import KetenkaartError, RemoteError

USER, PASSWORD, TOKEN = (f"KETENKAART_ENDPOINT_{name}" for name in ("USER", "PASSWORD", "TOKEN"))
SECONDS = "KETENKAART_ENDPOINT_SECONDS"
LOOPBACK = ("localhost", "127.0.0.1", "::1")
BUSY = (429, 503)
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
    headers: httpx.Headers
    body: bytes

    @property
    def kind(self) -> str:
        """The media type, without its parameters."""
        return str(self.headers.get("Content-Type", "")).partition(";")[0].strip().lower()

    def info(self) -> dict[str, str]:
        """Return the headers that tell how the body reads, as SPARQLWrapper asks for them."""
        return {"Content-Type": self.kind}

    def read(self) -> bytes:
        """Return the body, as SPARQLWrapper asks for it."""
        return self.body


class Door:
    """The way to one address. `place` is that address as it may be shown: without a query, never with a password."""

    def __init__(self, url: str, limits: Limits | None = None) -> None:
        """Check an address; raise KetenkaartError where we would not send anything to it."""
        parts = _checked(url)
        self.url, self.place = url, f"{parts.scheme}://{parts.netloc}{parts.path}"
        self.limits = limits or patient(Limits())
        self._client = _client(self.limits.silence, local=parts.hostname in LOOPBACK)

    def send(
        self,
        method: str,
        url: str,
        *,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        accept: tuple[str, ...] = (),
        allowed: Container[int] = (200,),
    ) -> Answer:
        """Send a request and return the whole answer; a busy server is asked again, a little later each time.

        `accept` holds the media types that are an answer; `allowed` the statuses. Raises RemoteError.
        """
        request = self._client.build_request(method, url, content=content, headers=headers)
        if accept:
            request.headers["Accept"] = ", ".join(accept)
        if token := os.environ.get(TOKEN):
            request.headers["Authorization"] = f"Bearer {token}"
        deadline = monotonic() + self.limits.total
        for number in range(self.limits.tries):
            answer = self._once(request, deadline - monotonic())
            wait = self._pause(answer, number)
            if answer.status not in BUSY or number + 1 == self.limits.tries or monotonic() + wait > deadline:
                break
            sleep(wait)
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
            answer = self._once(self._client.build_request("GET", url), self.limits.total)
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

    def _once(self, request: httpx.Request, seconds: float) -> Answer:
        """Send once, within a number of seconds whatever the other side does."""
        try:
            return _within(seconds, lambda: self._exchange(request))
        except (TimeoutError, httpx.TimeoutException) as error:
            raise RemoteError(
                f"De dienst op {self.place} antwoordt niet op tijd; probeer het later, of geef meer tijd met {SECONDS}."
            ) from error
        except (httpx.HTTPError, OSError) as error:
            raise RemoteError(
                f"De dienst op {self.place} is niet te bereiken of breekt af ({_reason(error)}); "
                "controleer het adres en of de dienst draait."
            ) from error

    def _exchange(self, request: httpx.Request) -> Answer:
        response = self._client.send(request, stream=True)
        try:
            body = self._read(response)
        finally:
            response.close()
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise RemoteError(f"De dienst op {self.place} stuurt een ingepakt antwoord waar wij niet om vroegen.")
        return Answer(response.status_code, response.headers, body)

    def _read(self, response: httpx.Response) -> bytes:
        body = bytearray()
        try:
            for piece in response.iter_raw():
                body += piece
                if len(body) > self.limits.size:
                    raise RemoteError(
                        f"De dienst op {self.place} stuurt meer dan {self.limits.size >> 20} MB; "
                        "vraag minder, of kies een ander adres."
                    )
        except httpx.RemoteProtocolError as error:
            promised = response.headers.get("Content-Length", "een onbekend aantal")
            raise RemoteError(
                f"De dienst op {self.place} brak af na {len(body)} van {promised} bytes; er is geen uitkomst."
            ) from error
        return bytes(body)

    def _pause(self, answer: Answer, number: int) -> float:
        asked = answer.headers.get("Retry-After", "")
        wait = float(asked) if asked.isdigit() else self.limits.pause * 2**number
        return min(wait, self.limits.longest_pause)

    def _wrong_kind(self, answer: Answer) -> str:
        what = "een webpagina" if answer.kind in ("text/html", "application/xhtml+xml") else f"“{answer.kind}”"
        return f"De dienst op {self.place} stuurt {what} en geen uitkomst; controleer of dit het juiste adres is."


class _Password(httpx.Auth):
    """A password for a server that asks for one, digest before basic; once asked, it is given beforehand."""

    def __init__(self, user: str, password: str) -> None:
        self.ways = {"digest": httpx.DigestAuth(user, password), "basic": httpx.BasicAuth(user, password)}
        self.asked: httpx.Auth | None = None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send a request, and again with an answer where the server asks (RFC 7235)."""
        if self.asked is None:
            response = yield request
            challenges = response.headers.get_list("WWW-Authenticate") if response.status_code == 401 else []
            schemes = {challenge.partition(" ")[0].lower() for challenge in challenges}
            self.asked = next((way for scheme, way in self.ways.items() if scheme in schemes), None)
        if self.asked is not None:
            yield from self.asked.auth_flow(request)


def _client(silence: float, local: bool) -> httpx.Client:
    """Return a client that follows nothing: a redirect would carry the question, and a password, elsewhere.

    It trusts whom this machine trusts; no proxy hears what stays on it.
    """
    user = os.environ.get(USER) if not os.environ.get(TOKEN) else None
    return httpx.Client(
        auth=_Password(user, os.environ.get(PASSWORD, "")) if user else None,
        follow_redirects=False,
        headers={"User-Agent": f"ketenkaart/{__version__}", "Accept-Encoding": "identity", "Connection": "close"},
        timeout=silence,
        trust_env=not local,
        verify=ssl.create_default_context(),
    )


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        httpx.URL(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except (ValueError, httpx.InvalidURL):
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


def _reason(error: BaseException | None) -> str:
    """Return why, in a few words: the reason of the system where there is one, or the kind of error."""
    kind = type(error).__name__
    while error:
        if said := getattr(error, "strerror", None) or getattr(error, "verify_message", None):
            return str(said)[:120]
        error = error.__cause__ or error.__context__
    return kind


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
