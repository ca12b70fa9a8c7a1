"""The options that commands share."""

from collections.abc import Callable, Sequence
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ketenkaart.cli.parts import Argument, Option, OutputPath

if TYPE_CHECKING:
    import ketenkaart

PATH = click.Path(path_type=Path)
option = partial(click.option, cls=Option)
argument = partial(click.argument, cls=Argument)
path_option = partial(option, metavar="BESTAND", type=PATH)
path_argument = partial(argument, metavar="BESTAND", type=PATH)
output_option = partial(option, metavar="BESTAND", type=OutputPath())
output_argument = partial(argument, metavar="BESTAND", type=OutputPath())


def choice(*names: str, among: Sequence[str], words: str = "Vorm op het scherm.") -> Callable[[Any], Any]:
    """Return an option that takes one of a few words; the first is the usual one."""
    kind, metavar = click.Choice(among), f"<{'|'.join(among)}>"
    return option(*names, type=kind, metavar=metavar, default=among[0], show_default=True, help=words)


plans_option = path_option(
    "--plan",
    multiple=True,
    metavar="PLAN",
    help="Map of werkmap (.xlsx) van een plan; meermalen mag. Standaard het plan dat met ketenkaart meekomt.",
)
source_option = path_option("--source", multiple=True, help="Tekst van de bron, om de woorden te tonen; meermalen mag.")
basis_option = choice("--basis", among=("all", "stated"), words="stated: alleen verbanden die in de bron staan.")
reading_option = choice(
    "--reading", among=("usual", "strict"), words="strict: waar twee lezingen kunnen, de minst gunstige."
)
form_option = choice("--format", "form", among=("table", "json", "csv"))
SCENARIO = (
    option("--as-of", metavar="DATUM", help="Peildatum, bijvoorbeeld 2011-03-31."),
    basis_option,
    reading_option,
    option("--without", multiple=True, metavar="PARTNER", help="Laat een organisatie weg; meermalen mag."),
    option("--no-expectations", is_flag=True, help="Zonder wat wij bij een stap verwachten."),
    plans_option,
)
TARGET = (
    *SCENARIO,
    option("--endpoint", metavar="URL", help="Vraag het een SPARQL-dienst elders, in plaats van deze computer."),
)


def target_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say of what is asked: plans or a service, and the scenario.

    The command gets them as one `Asked`, its first argument; the rest of its options stay by their names.
    """
    return _asking(command, TARGET)


def scenario_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command what `target_options` gives, for who asks only plans on this computer."""
    return _asking(command, SCENARIO)


def _asking(command: Callable[..., None], options: Sequence[Callable[[Any], Any]]) -> Callable[..., None]:
    @wraps(command)
    def asking(
        as_of: str | None,
        basis: str,
        reading: str,
        without: tuple[str, ...],
        no_expectations: bool,
        plan: tuple[Path, ...],
        endpoint: str | None = None,
        **rest: Any,
    ) -> None:
        from ketenkaart.queries.asking.target import asked

        stated, strict = basis == "stated", reading == "strict"
        command(asked(plan, endpoint, as_of, stated, without, not no_expectations, strict=strict), **rest)

    for one in reversed(options):
        one(asking)
    return asking


def chosen(plan: Sequence[Path]) -> "ketenkaart.Plans":
    """Return the plans that `--plan` names, or else the plan that ships."""
    from ketenkaart.graph.plans import Plans

    return Plans(plan)
