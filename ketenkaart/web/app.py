"""The web application: the page, and three questions to its engine. Every answer is whole before it is sent."""

import asyncio
import html
import re
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import unquote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.visuals.page.data import page_data
from ketenkaart.visuals.page.files import Given
from ketenkaart.visuals.page.html import page
from ketenkaart.visuals.publish import GIVEN, OLD, given
from ketenkaart.web.engine import Engine
from ketenkaart.web.guard import Guard, from_elsewhere, from_the_page, said
from ketenkaart.web.upload import LARGEST
from ketenkaart.web.worker import check_apart

POLICY = re.compile(rb'http-equiv="Content-Security-Policy" content="([^"]*)"')
ELSEWHERE = "Deze vraag komt van een andere bladzijde dan de kaart; stel haar vanuit de kaart zelf."
TOO_LARGE = f"Het bestand is groter dan {LARGEST // 2**20} MB; een plan is kleiner. Deel het plan of haal beelden weg."
# What the library calls an error, in the user's language.
STATUS = {
    404: "Dit adres bestaat niet; begin bij het adres dat `ketenkaart serve` noemt.",
    405: "Zo kan dit adres niet.",
}
OFFICE = "application/octet-stream"  # a file of an office program, named by the page that takes it
XML = "application/vnd.openxmlformats-officedocument."
TYPES = {
    ".xlsx": f"{XML}spreadsheetml.sheet",
    ".docx": f"{XML}wordprocessingml.document",
    ".ttl": "text/turtle",
}
LONGEST = 400  # of what is searched
BROKEN = "De kaart kon deze vraag niet beantwoorden. Meld dit bij de beheerder van uw kopie."


def application(plans: Plans, port: int, sources: Sequence[Path] = ()) -> ASGIApp:
    """Return the application for some plans; raise KetenkaartError where they or the source cannot be read."""
    engine = Engine(plans, sources)
    body = page(page_data(plans), served=True, files=map(Given, GIVEN))
    found = POLICY.search(body)
    policy = (html.unescape(found[1].decode()) if found else "default-src 'none'") + "; frame-ancestors 'none'"
    one = asyncio.Lock()  # the engine works on one question at a time
    made: dict[str, bytes] = {}  # the files that the page gives, each made when it is first asked for
    checking = asyncio.Lock()  # and a check works beside it, also one at a time

    async def start(_: Request) -> Response:
        return Response(body, media_type="text/html", headers={"Content-Security-Policy": policy})

    async def without(request: Request) -> Response:
        if from_elsewhere(request):
            return said(ELSEWHERE, 403)
        async with one:
            return JSONResponse(await run_in_threadpool(engine.without, request.query_params.multi_items()))

    async def words(request: Request) -> Response:
        if from_elsewhere(request):
            return said(ELSEWHERE, 403)
        return JSONResponse(engine.words(request.query_params.get("vindplaats", "")))

    async def find(request: Request) -> Response:
        if from_elsewhere(request):
            return said(ELSEWHERE, 403)
        return JSONResponse(await run_in_threadpool(engine.find, request.query_params.get("woorden", "")[:LONGEST]))

    async def marked(request: Request) -> Response:
        if from_elsewhere(request):
            return said(ELSEWHERE, 403)
        taken = ("merk", "soort")
        marks, kind = (request.query_params.get(name, "") for name in taken)
        options = [(name, value) for name, value in request.query_params.multi_items() if name not in taken]
        async with one:
            return Response(await run_in_threadpool(engine.marked, options, marks, kind), media_type=OFFICE)

    async def controleer(request: Request) -> Response:
        if not from_the_page(request):
            return said(ELSEWHERE, 403)
        data = bytearray()
        async for part in request.stream():
            data += part
            if len(data) > LARGEST:
                return said(TOO_LARGE, 413, faults=[])
        name = unquote(request.headers.get("x-bestand", "plan.yaml"))
        async with checking:
            return JSONResponse(await run_in_threadpool(check_apart, name, bytes(data)))

    async def file(request: Request) -> Response:
        if from_elsewhere(request):
            return said(ELSEWHERE, 403)
        name = request.url.path.lstrip("/")
        async with one:
            if name not in made:
                made[name] = await run_in_threadpool(_made, plans, name)
        return Response(
            made[name],
            media_type=TYPES[Path(name).suffix],
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )

    async def nothing(_: Request) -> Response:
        return Response(status_code=204)

    app = Starlette(
        routes=[
            Route("/", start),
            Route("/antwoord", without),  # what the page asks
            Route("/api/wat-als", without),
            Route("/api/woorden", words),
            Route("/api/zoek", find),
            Route("/overleg", marked),
            Route("/controleer", controleer, methods=["POST"]),
            *(Route(f"/{name}", file) for name in (*GIVEN, OLD)),
            Route("/favicon.ico", nothing),
        ],
        exception_handlers={
            KetenkaartError: _ours,
            HTTPException: _theirs,
            ClientDisconnect: nothing,  # type: ignore[dict-item]
            Exception: _broken,
        },
    )
    app.router.redirect_slashes = False
    return Guard(app, port)


def _made(plans: Plans, name: str) -> bytes:
    with TemporaryDirectory() as folder:
        return given(plans, name, Path(folder)).read_bytes()


async def _ours(_: Request, error: Any) -> Response:
    return said(str(error), 400, faults=[])


async def _theirs(_: Request, error: Any) -> Response:
    return said(STATUS.get(error.status_code, BROKEN), error.status_code, faults=[])


async def _broken(_: Request, __: Any) -> Response:
    return said(BROKEN, 500, faults=[])
