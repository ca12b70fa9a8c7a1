"""The command that brings the page to a browser."""

from pathlib import Path

import click

from ketenkaart.cli.options import chosen, option, plans_option, source_option
from ketenkaart.cli.parts import Command


def _port(text: str | int) -> int:
    """Return a port's number. Not click's range: help would show it as a formula, and the option's words say it."""
    if not 0 <= (port := int(text)) <= 65535:
        raise ValueError
    return port


@click.command(cls=Command)
@option(
    "--port",
    type=_port,
    metavar="GETAL",
    default=8013,
    show_default=True,
    help="Poort op deze computer, 0 tot en met 65535.",
)
@source_option
@plans_option
def serve(port: int, source: tuple[Path, ...], plan: tuple[Path, ...]) -> None:
    """Zet de pagina op een adres van deze computer, met wat het rekenprogramma nodig heeft."""
    from ketenkaart.web.server import serve as run

    run(chosen(plan), port, source)
