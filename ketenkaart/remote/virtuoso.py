"""What Virtuoso 7 needs and no other service does, so that no question is written for it (docs/traps.md)."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib import request

from ketenkaart.store import PREFIXES

NAME = "Virtuoso"  # what the header Server of its answers begins with
REPEATED = re.compile(r"(?<=\s)([\w-]+:[\w-]+)\+(?=\s)")  # a step, and any number more of its kind
DEEPEST = 4  # steps of a kind
MARK = re.compile(r"~u([0-9A-F]{4,6})~")


def encoded(query: str) -> str:
    """Return a query with paths of any length written out, DEEPEST at most, and letters beyond ASCII as marks.

    It counts the first wrongly now and then, and garbles the second where they are joined with a text of the data.

    >>> encoded('?a kk:b+ ?c BIND(CONCAT("“", ?c) AS ?d)').replace("kk:b/kk:b/", "…")
    '?a (kk:b)|(kk:b/kk:b)|(…kk:b)|(…kk:b/kk:b) ?c BIND(CONCAT("~u201C~", ?c) AS ?d)'
    """
    query = REPEATED.sub(lambda step: "|".join(f"({'/'.join([step[1]] * n)})" for n in range(1, DEEPEST + 1)), query)
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
    """Gives a password by digest, after the first time unasked: Virtuoso breaks off a large update before it asks."""

    def __init__(self, addresses: Sequence[str], user: str, password: str) -> None:
        passwords = request.HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, addresses, user, password)
        super().__init__(passwords)
        self._challenge = ""

    def http_error_401(self, req: request.Request, *answer: Any) -> Any:
        """Answer a digest challenge, once; leave any other to the caller."""
        challenge = answer[-1].get("WWW-Authenticate", "")
        # It sends the challenge only to a request without a password.
        if not challenge and req.headers.pop(self.auth_header, ""):
            return self.parent.open(req, timeout=req.timeout)
        if self.retried or not challenge.lower().startswith("digest "):  # type: ignore[attr-defined]
            return self.reset_retry_count()
        self._challenge = challenge
        return super().http_error_401(req, *answer)

    def http_request(self, req: request.Request) -> request.Request:
        """Return a request with the password, where it was asked for before."""
        fields = request.parse_keqv_list(request.parse_http_list(self._challenge.partition(" ")[2]))
        has_header = self.auth_header in req.unredirected_hdrs
        if fields and not has_header and (password := self.get_authorization(req, fields)):
            req.add_unredirected_header(self.auth_header, f"Digest {password}")
        return req

    https_request = http_request
