"""A SPARQL 1.1 service, asked and filled by SPARQLWrapper under our rules; no other module knows that library.

https unless the host is this machine, no redirects, nothing from an incomplete answer. User, password and token come
from the environment, and are in no address and no message.
"""

import os
from collections.abc import Sequence
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import SplitResult, urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, build_opener, install_opener

from SPARQLWrapper import JSON, POST, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

from ketenkaart import __version__
from ketenkaart.errors import KetenkaartError, RemoteError
from ketenkaart.forms import MESSAGES
from ketenkaart.invisible_text import visible
from ketenkaart.remote import virtuoso
from ketenkaart.store import PREFIXES, Row

USER, PASSWORD, TOKEN, SECONDS = (f"KETENKAART_ENDPOINT_{name}" for name in ("USER", "PASSWORD", "TOKEN", "SECONDS"))
LOOPBACK = ("localhost", "127.0.0.1", "::1")
HEAD = "".join(f"PREFIX {prefix}: <{base}>\n" for prefix, base in PREFIXES.items())
CUT_OFF = {"X-SPARQL-MaxRows": "zij geeft ten hoogste {} rijen", "X-SQL-State": "zij brak de vraag af ({})"}


class Endpoint:
    """Where a service answers questions, and where it takes updates."""

    def __init__(self, url: str, update: str | None = None) -> None:
        """Keep the addresses; raise KetenkaartError where we would not send anything to one of them."""
        parts, *others = [_checked(address) for address in (url, update or url)]
        self.place = f"{parts.scheme}://{parts.netloc}{parts.path}"  # what may be shown of the address
        self.is_virtuoso = False  # until an answer shows it
        self._addresses = url, update or url
        self._seconds = os.environ.get(SECONDS) or "120"
        if not (self._seconds.isdecimal() and int(self._seconds)):
            raise KetenkaartError(f"{SECONDS} is een aantal seconden, bijvoorbeeld 300; dit kan niet.")
        self._user, self._password, self._token = (os.environ.get(name, "") for name in (USER, PASSWORD, TOKEN))
        # No proxy hears what stays on this machine.
        proxy = ProxyHandler({} if all(one.hostname in LOOPBACK for one in (parts, *others)) else None)
        digest = virtuoso.Digest(self._addresses, self._user, self._password)
        self._opener = build_opener(_NoRedirect, proxy, *([digest] if self._user else []))

    def rows(self, query: str, graphs: Sequence[str] = ()) -> list[Row]:
        """Return the rows of a SELECT over some named graphs, or over the default graph; raise RemoteError."""
        answer = self._send(virtuoso.encoded(query) if self.is_virtuoso else query, graphs)
        text_of = virtuoso.decoded if self.is_virtuoso else lambda binding: str(binding["value"])
        try:
            names, found = answer["head"]["vars"], answer["results"]["bindings"]
            return [{name: visible(text_of(row[name])) if name in row else None for name in names} for row in found]
        except (KeyError, TypeError, AttributeError) as error:
            raise self.failed(self._reason(error)) from error

    def update(self, text: str) -> None:
        """Send a SPARQL Update; raise RemoteError where it is not taken."""
        self._send(text, is_update=True)

    def failed(self, what: str) -> RemoteError:
        """Return the error about this service."""
        return RemoteError(f"De dienst op {self.place} {what}")

    def incomplete(self, why: str) -> RemoteError:
        """Return the error for an answer that is not whole."""
        return self.failed(f"gaf geen volledig antwoord: {why}; wij trekken geen conclusie.")

    def _send(self, text: str, graphs: Sequence[str] = (), is_update: bool = False) -> Any:
        """Return the content of a complete answer in JSON; of an update nothing."""
        wrapper = SPARQLWrapper(*self._addresses, returnFormat=JSON, agent=f"ketenkaart/{__version__}")
        wrapper.setMethod(POST)  # an address is too short for a question
        wrapper.setOnlyConneg(True)
        wrapper.setTimeout(int(self._seconds))
        if self._token:
            wrapper.addCustomHttpHeader("Authorization", f"Bearer {self._token}")
        elif self._user:
            wrapper.setCredentials(self._user, self._password)
        for graph in graphs:
            wrapper.addParameter("default-graph-uri", graph)
        wrapper.setQuery(HEAD + text)
        install_opener(self._opener)  # the library asks by urllib, whose opener is that of the whole process
        try:
            found = wrapper.query()
            headers = found.response.headers
            self.is_virtuoso |= headers.get("Server", "").startswith(virtuoso.NAME)
            if found.response.status == 206:
                raise self.incomplete("zij zegt zelf dat dit een deel is (206)")
            for header in CUT_OFF.keys() & headers.keys():
                raise self.incomplete(CUT_OFF[header].format(headers[header][:40]))
            if is_update:
                return found.response.close()
            if "json" not in (kind := headers.get_content_type()):
                raise self.failed(f"stuurt geen uitkomst maar {kind}; controleer het adres.")
            return found.convert()
        except (SPARQLWrapperException, OSError, HTTPException, ValueError, RecursionError) as error:
            raise self.failed(self._reason(error)) from error

    def _reason(self, error: BaseException) -> str:
        """Return the end of the sentence for an error of the library, or for the one of urllib that it came from."""
        cause = error.__context__ if isinstance(error, SPARQLWrapperException) else error
        match cause:
            case HTTPError(code=code) if 300 <= code < 400:
                other = urlsplit(cause.headers.get("Location", "")).netloc or "een ander adres"
                return f"stuurt door naar {other}; wij volgen dat niet, geef zelf het juiste adres."
            case HTTPError(code=401) if not (self._user or self._token):
                return f"vraagt om een wachtwoord; zet {USER} en {PASSWORD} (of {TOKEN}) in de omgeving."
            case HTTPError(code=code):
                sentence = MESSAGES.get(f"http_{code}", MESSAGES["http"])
                return sentence.format(code=code, user=USER, password=PASSWORD, token=TOKEN)
            case TimeoutError() | URLError(reason=TimeoutError()):
                return f"antwoordt niet op tijd; probeer het later, of geef meer tijd met {SECONDS}."
            case OSError() | HTTPException():
                return "is niet te bereiken of breekt af; controleer het adres en of de dienst draait."
        return "stuurt een uitkomst die niet te lezen is; er is geen uitkomst."


class _NoRedirect(HTTPRedirectHandler):
    """Follows nothing: a redirect would carry the question, and a password, elsewhere."""

    def redirect_request(self, *_: object) -> None:
        return None


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0 and not parts.fragment
    except ValueError:
        valid = False
    if not valid or " " in url or not url.isprintable():
        raise KetenkaartError("Dit is geen adres van een dienst; geef er een als https://voorbeeld.nl/sparql.")
    if parts.username is not None:
        raise KetenkaartError(f"Zet geen wachtwoord in het adres; zet {USER} en {PASSWORD} in de omgeving.")
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise KetenkaartError(f"Naar {parts.hostname} gaat alleen https; begin het adres met https://.")
    return parts
