"""The command that puts plans at a SPARQL service."""

from pathlib import Path

import click

from ketenkaart.cli.options import chosen, option, plans_option
from ketenkaart.cli.parts import Command


@click.command(cls=Command)
@option(
    "--endpoint",
    required=True,
    metavar="URL",
    help="Adres waar de dienst vragen beantwoordt, bijvoorbeeld http://localhost:7878/query.",
)
@option("--update", metavar="URL", help="Adres van SPARQL Update, als het niet naast dat van de vragen staat.")
@plans_option
@click.pass_context
def push(context: click.Context, endpoint: str, update: str | None, plan: tuple[Path, ...]) -> None:
    """Zet plannen met codelijsten op een SPARQL-dienst, één graaf per plan, en tel daar na.

    Wat er in die grafen stond, gaat eerst weg. Breekt het af, geef dan dezelfde opdracht nog eens.
    """
    from ketenkaart.cli.commands.many import pushed

    context.exit(pushed(endpoint, update, chosen(plan)))
