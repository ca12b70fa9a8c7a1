"""The application and its commands, in the order in which help lists them."""

from typing import Annotated

import typer

from ketenkaart import __version__
from ketenkaart.cli.commands import ask as asking
from ketenkaart.cli.commands import check as keeping
from ketenkaart.cli.commands import serve as serving
from ketenkaart.cli.commands import write as writing
from ketenkaart.cli.dutch import Command, Group
from ketenkaart.cli.options import chosen

COMMANDS = (
    *(writing.publish, asking.gaps, asking.coverage, asking.queries, asking.query, asking.show, asking.compare),
    *(writing.export, writing.view, serving.serve, writing.new_plan),
    *(keeping.check, keeping.passages, keeping.reason, serving.push),
)
app = typer.Typer(
    cls=Group,
    add_completion=False,
    rich_markup_mode=None,
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT …",
    context_settings={"help_option_names": ["--help", "-h"]},
)


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Toon de versie.")] = False,
) -> None:
    """Wie doet wat tegen welke stap, hoe weten we dat, en waar meldt de bron niets."""
    if version:
        typer.echo(f"ketenkaart {__version__}")
    elif context.invoked_subcommand is None:
        from ketenkaart.graph.plans import view
        from ketenkaart.visuals.terminal.answers import summary

        typer.echo(summary(view(chosen([]))))


for _command in COMMANDS:
    app.command(_command.__name__.replace("_", "-"), cls=Command, options_metavar="[OPTIES]")(_command)
