"""The names that commands had in 0.1.0; each goes on working in 0.2 and says its new name on stderr."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ketenkaart.cli import options as cli
from ketenkaart.cli.commands import ask, check, many, write
from ketenkaart.visuals.output import Output

if TYPE_CHECKING:
    from ketenkaart.queries.asking.run import QueryTarget


def _renamed(now: str) -> Callable[[Callable[..., None]], click.Command]:
    """Return what makes a command of a function: hidden from help, and it says first what it is called `now`."""

    def command(function: Callable[..., None]) -> click.Command:
        @wraps(function)
        def renamed(*words: Any, **more: Any) -> None:
            click.echo(f"Deze opdracht heet nu `ketenkaart {now}`; de oude naam vervalt na versie 0.2.", err=True)
            function(*words, **more)

        made: click.Command = cli.command(hidden=True)(renamed)
        return made

    return command


@_renamed("query")
@cli.form_option
def queries(form: str) -> None:
    """Toon welke vragen de kaart kent."""
    ask.list_questions(form)


@_renamed("query --sparql VRAAG")
@cli.argument("question", metavar="VRAAG", help="Bestand met een vraag in SPARQL (.rq), of - om die door te geven.")
@cli.scenario_options
@cli.form_option
@cli.output_option(
    "--output", help="Schrijf het antwoord als .json of .csv; een graaf ook als .ttl, .nt, .trig of .jsonld."
)
def sparql(here: "QueryTarget", question: str, form: str, output: Output | None) -> None:
    """Stel een eigen vraag in SPARQL."""
    ask.ask_own_question(here, question, form, output)


@_renamed("compare MAP")
@cli.argument("folders", nargs=-1, metavar="MAP", type=click.Path(path_type=Path), help="Map met plannen.")
@cli.choice("--by", among=("kind", "partner", "form", "question"), words="Kolommen.")
@cli.path_option("--municipalities", help="Lijst van gemeenten (Code, Gemeente, Regio, Provincie) als .csv of .xlsx.")
@cli.target_options
@cli.output_option("--output", help="Schrijf het als .csv, .xlsx of .json; de vakken als .ttl.")
@cli.form_option
@click.pass_context
def overview(context: click.Context, /, here: "QueryTarget", **more: Any) -> None:
    """Zet vele plannen naast elkaar."""
    context.exit(many.overview_of(here, **more))


@_renamed("publish MAP --view BEELD")
@cli.argument("name", metavar="BEELD", help="Naam van een beeld.")
@cli.output_argument("file", help="HTML-bestand.")
@cli.plans_option
def view(name: str, file: Output, plan: tuple[Path, ...]) -> None:
    """Schrijf één beeld als pagina die zonder internet opent."""
    write.write_view(cli.chosen(plan), name, file)


@_renamed("check --passages verify")
@cli.path_option("--source", required=True, multiple=True, help="Tekst van de bron.")
@cli.plans_option
@cli.option("--unused", is_flag=True, help="Toon zinnen waar geen uitspraak naar wijst.")
@cli.option("--verify", is_flag=True, help="Controleer of de vindplaatsen nog kloppen.")
def passages(source: tuple[Path, ...], plan: tuple[Path, ...], unused: bool, verify: bool) -> None:
    """Schrijf de vindplaatsen van een plan opnieuw, controleer ze, of toon wat niemand gebruikt."""
    check.check_passages(cli.chosen(plan), source, "unused" if unused else "verify" if verify else "write")


@_renamed("check --reason")
@cli.plans_option
@cli.path_option("--axioms", multiple=True, help="Turtle met eigen axioma's erbij; meermalen mag.")
@cli.output_option("--output", help="Schrijf wat eruit volgt in een Turtle-bestand.")
@cli.option("--all", "names", is_flag=True, help="Noem ook wie of wat het is, niet alleen hoeveel.")
def reason(plan: tuple[Path, ...], axioms: tuple[Path, ...], output: Output | None, names: bool) -> None:
    """Vraag een redeneerder of ontologie en graaf elkaar tegenspreken, en wat eruit volgt."""
    check.check_by_reasoner(cli.chosen(plan), axioms, output, names=names)


COMMANDS = (queries, sparql, overview, view, passages, reason)
