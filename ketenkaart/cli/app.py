"""The application and its commands, in the order in which help lists them."""

import click

from ketenkaart import __version__
from ketenkaart.cli.commands import ask as asking
from ketenkaart.cli.commands import check as keeping
from ketenkaart.cli.commands import many
from ketenkaart.cli.commands import serve as serving
from ketenkaart.cli.commands import write as writing
from ketenkaart.cli.commands.push import push
from ketenkaart.cli.options import chosen
from ketenkaart.cli.parts import Group

COMMANDS: tuple[click.Command, ...] = (
    *(writing.publish, asking.gaps, asking.coverage, asking.queries, asking.query, asking.sparql),
    *(asking.show, asking.compare, many.overview),
    *(writing.export, writing.view, serving.serve, writing.new_plan),
    *(keeping.check, keeping.passages, keeping.reason, push),
)


@click.group(
    cls=Group,
    commands=COMMANDS,
    invoke_without_command=True,
    subcommand_metavar="OPDRACHT …",
    context_settings={"help_option_names": ["--help", "-h"]},
)
@click.option("--version", is_flag=True, help="Toon de versie.")
@click.pass_context
def app(context: click.Context, version: bool) -> None:
    """Wie doet wat tegen welke stap, hoe weten we dat, en waar meldt de bron niets."""
    if version:
        click.echo(f"ketenkaart {__version__}")
        context.exit()
    if context.invoked_subcommand is None:
        from ketenkaart.visuals.terminal.answers import summary

        click.echo(summary(chosen([]).under()))
