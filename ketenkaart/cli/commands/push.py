"""The command that puts plans on a SPARQL service."""

from pathlib import Path

import click

from ketenkaart.cli.options import chosen, option, plans_option
from ketenkaart.cli.parts import Command


@click.command(cls=Command)
@option(
    "--endpoint",
    required=True,
    metavar="URL",
    help="Adres van de Graph Store, bijvoorbeeld http://localhost:7878/store.",
)
@plans_option
@click.pass_context
def push(context: click.Context, endpoint: str, plan: tuple[Path, ...]) -> None:
    """Zet plannen met codelijsten op een SPARQL-dienst, één graaf per plan, en tel daar na.

    Wat er al staat en niet veranderde, wordt niet opnieuw gestuurd. Breekt het af, dan gaat dezelfde opdracht verder.
    """
    from ketenkaart.cli.commands.many import pushed

    context.exit(pushed(endpoint, chosen(plan)))
