"""Serves the application on this computer alone."""

import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.plans import Plans
from ketenkaart.web.app import application

ADDRESS = "127.0.0.1"


def serve(plans: Plans, port: int, sources: Sequence[Path] = ()) -> None:
    """Serve some plans until the user stops it; raise KetenkaartError where the port or a file cannot be had.

    Port 0 takes any free one. Prints the address to open; opens nothing itself.
    """
    import uvicorn  # noqa: PLC0415 - a wrong port or plan is told before it loads

    from ketenkaart.web.patience import HeadInTime  # noqa: PLC0415

    with _listening(port) as listening:
        port = listening.getsockname()[1]
        app = application(plans, port, sources)
        sys.stdout.write(f"De kaart staat op http://{ADDRESS}:{port}/ en alleen op deze computer. Stop met Ctrl + C.\n")
        sys.stdout.flush()
        config = uvicorn.Config(
            app,
            log_level="critical",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            lifespan="off",
            ws="none",
            http=HeadInTime,
            loop="asyncio",
            limit_concurrency=64,
            timeout_graceful_shutdown=2,
        )
        try:
            uvicorn.Server(config).run(sockets=[listening])
        except KeyboardInterrupt:
            return


def _listening(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":  # there it would let two servers share a port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((ADDRESS, port))
        listening.listen(64)
    except (OSError, OverflowError) as error:
        listening.close()
        raise KetenkaartError(
            f"Poort {port} is niet vrij; kies een andere, bijvoorbeeld `ketenkaart serve --port {port + 1}`."
        ) from error
    return listening
