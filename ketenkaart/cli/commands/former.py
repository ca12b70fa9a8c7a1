"""The names that commands had in 0.1.0; each goes on working in 0.2 and says its new name on stderr."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

import ketenkaart
from ketenkaart.cli import options as cli
from ketenkaart.cli.commands import ask, check, many, write
from ketenkaart.visuals.output import Output


def _former(name: str, now: str, function: Callable[..., Any], *params: Callable[[Any], Any]) -> click.Command:
    """Return a command under its former name: hidden from help, it says first what it is called `now`."""

    def renamed(*words: Any, **more: Any) -> None:
        click.echo(f"Deze opdracht heet nu `ketenkaart {now}`; de oude naam vervalt na versie 0.2.", err=True)
        raise click.exceptions.Exit(function(*words, **more) or 0)

    see = f"Zie `ketenkaart {now.partition(' ')[0]} --help`."
    for param in reversed(params):
        renamed = param(renamed)
    made: click.Command = cli.command(name, hidden=True, help=see)(renamed)
    for one in made.params:
        if isinstance(one, click.Option | click.Argument):
            one.help = one.help or see
    return made


def _view(name: str, file: Output, plan: Sequence[Path]) -> None:
    write.write_view(ketenkaart.Plans(plan), name, file)


def _passages(plan: Sequence[Path], source: Sequence[Path], unused: bool, verify: bool) -> None:
    check.check_passages(ketenkaart.Plans(plan), source, "unused" if unused else "verify" if verify else "write")


def _reason(plan: Sequence[Path], **more: Any) -> None:
    check.check_by_reasoner(ketenkaart.Plans(plan), **more)


PLAN, OUTPUT = cli.plans_option, cli.output_option("--output")
SOURCE = cli.path_option("--source", required=True, multiple=True, help="Tekst van de bron.")
QUESTION = cli.argument("text_or_file", metavar="VRAAG")
FOLDERS = cli.argument("folders", nargs=-1, metavar="MAP", type=cli.PATH)
BY = cli.choice("--by", among=("kind", "partner", "form", "question"))
VIEW = cli.argument("name", metavar="BEELD"), cli.output_argument("file"), PLAN
TASKS = [cli.option(f"--{name}", is_flag=True) for name in ("unused", "verify")]
AXIOMS = cli.path_option("--axioms", multiple=True), OUTPUT, cli.option("--all", "names", is_flag=True)
COMMANDS = (
    _former("queries", "query", ask.list_questions, cli.form_option),
    _former(
        "sparql", "query --sparql VRAAG", ask.ask_own_question, QUESTION, cli.scenario_options, cli.form_option, OUTPUT
    ),
    _former(
        "overview",
        "compare MAP",
        many.overview_of,
        *(FOLDERS, BY, cli.path_option("--municipalities"), cli.target_options, OUTPUT, cli.form_option),
    ),
    _former("view", "publish MAP --view BEELD", _view, *VIEW),
    _former("passages", "check --passages verify", _passages, SOURCE, PLAN, *TASKS),
    _former("reason", "check --reason", _reason, PLAN, *AXIOMS),
)
