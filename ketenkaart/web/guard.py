"""Who may ask, and what every answer says to a browser (design note traps.md, Local server).

The server listens on this computer alone. A page from elsewhere must not reach it through a name that
points here (Host), nor by a request that the browser sends for it (Sec-Fetch-Site, Origin).
"""

from collections.abc import Iterable

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

NAMES = ("localhost", "127.0.0.1", "[::1]")
CLOSED = "default-src 'none'; frame-ancestors 'none'"
HEADERS = {
    "Content-Security-Policy": CLOSED,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
WRONG_HOST = "Deze naam hoort niet bij de kaart; open het adres dat `ketenkaart serve` noemt."


def said(message: str, status: int = 200, **more: object) -> JSONResponse:
    """Return an answer of one Dutch sentence, as JSON, with what belongs to it."""
    return JSONResponse({"message": message, **more}, status)


class Guard:
    """Lets in who asks for this computer by its own name, and puts the safety headers on every answer."""

    def __init__(self, app: ASGIApp, port: int) -> None:
        """Keep the application and the only hosts it answers to."""
        self.app, self.hosts = app, {f"{name}:{port}" for name in NAMES} | (set(NAMES) if port == 80 else set())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; anything but HTTP is left unanswered."""
        if scope["type"] != "http":
            return

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
        if len(hosts) == 1 and hosts[0].lower() in self.hosts:
            await self.app(scope, receive, sent)
        else:
            await said(WRONG_HOST, 421)(scope, receive, sent)


def from_elsewhere(request: Request, allowed: Iterable[str] = ("same-origin", "none")) -> bool:
    """Return whether a browser sends this request for another site than the map itself."""
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    return (site is not None and site not in allowed) or (
        origin is not None and origin != f"http://{request.headers['host']}"
    )


def from_the_page(request: Request) -> bool:
    """Return whether a browser says that the map's own page sends this request."""
    told = "sec-fetch-site" in request.headers or "origin" in request.headers
    return told and not from_elsewhere(request, ("same-origin",))
