"""What Virtuoso 7 needs and no other service does: its letters, its truth values, its passwords (docs/traps.md)."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib import request

from ketenkaart.store import PREFIXES

NAME = "Virtuoso"  # what the header Server of its answers begins with
MARK = re.compile(r"~u([0-9A-F]{4,6})~")


def encoded(query: str) -> str:
    """Return a query with each letter beyond ASCII as a mark: joined with a text of the data, such a letter is garbled.

    >>> encoded('CONCAT("“", ?x)')
    'CONCAT("~u201C~", ?x)'
    """
    return "".join(c if c.isascii() else f"~u{ord(c):04X}~" for c in query)


def decoded(binding: Mapping[str, str]) -> str:
    """Return the text of a value: its marks read back, and true or false for what it writes as 1 and 0.

    >>> decoded({"value": "~u201C~ja"}), decoded({"value": "1", "datatype": PREFIXES["xsd"] + "boolean"})
    ('“ja', 'true')
    """
    if binding.get("datatype") == PREFIXES["xsd"] + "boolean":
        return {"1": "true", "0": "false"}.get(binding["value"], binding["value"])
    return MARK.sub(lambda mark: chr(int(mark[1], 16)), binding["value"])


class Digest(request.HTTPDigestAuthHandler):
    """Gives a password by digest; once asked for, beforehand: of a large update it breaks off before it asks."""

    def __init__(self, addresses: Sequence[str], user: str, password: str) -> None:
        """Keep whose password it is, and where it may go."""
        passwords = request.HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, addresses, user, password)
        super().__init__(passwords)
        self._challenge = ""

    def http_error_401(self, req: request.Request, *answer: Any) -> Any:
        """Answer a digest challenge, once; leave any other to whoever asked."""
        challenge = answer[-1].get("WWW-Authenticate", "")
        if not challenge and req.headers.pop(self.auth_header, ""):  # it says how only to who tells it no password
            return self.parent.open(req, timeout=req.timeout)
        if self.retried or not challenge.lower().startswith("digest "):  # type: ignore[attr-defined]
            return self.reset_retry_count()
        self._challenge = challenge
        return super().http_error_401(req, *answer)

    def http_request(self, req: request.Request) -> request.Request:
        """Return a request with the password, where it was asked for before."""
        fields = request.parse_keqv_list(request.parse_http_list(self._challenge.partition(" ")[2]))
        known = self.auth_header in req.unredirected_hdrs
        if fields and not known and (password := self.get_authorization(req, fields)):
            req.add_unredirected_header(self.auth_header, f"Digest {password}")
        return req

    https_request = http_request
