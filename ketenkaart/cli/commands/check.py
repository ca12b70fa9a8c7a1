"""The commands that keep a plan sound: all its faults, its addresses, its logic."""

from collections.abc import Sequence
from pathlib import Path

import click

from ketenkaart.cli.options import chosen, option, output_option, path_argument, path_option, plans_option
from ketenkaart.cli.parts import Command, OutputPath
from ketenkaart.errors import Fault, InputFaults
from ketenkaart.store import Store
from ketenkaart.visuals.output_file import Output


@click.command(cls=Command)
@path_argument("path", metavar="PLAN", help="Map of werkmap (.xlsx) van een plan.")
@path_option("--source", multiple=True, help="Tekst van de bron, om woorden uit de bron na te kijken; meermalen mag.")
@output_option(
    "--output",
    type=OutputPath("fouten.xlsx"),
    help="Schrijf alle fouten en vragen bij hun cel, bijvoorbeeld fouten.xlsx.",
)
def check(path: Path, source: tuple[Path, ...], output: Output | None) -> None:
    """Meld alle fouten in een plan: bestand, regel (of blad, rij, kolom), wat er mis is, wat te doen."""
    from ketenkaart.grouped import lines
    from ketenkaart.visuals.terminal.check import checked

    try:
        questions, said = checked(path, source)
    except InputFaults as error:
        if output:
            click.echo(_with_faults(path, error.faults, [], output), err=True)
        raise
    for question in lines(questions):
        click.echo(f"Vraag: {question}", err=True)
    if output:
        said = f"{said}\n{_with_faults(path, [], questions, output)}"
    click.echo(said, err=output is not None and output.is_stream)


def _with_faults(plan: Path, faults: Sequence[Fault], questions: Sequence[Fault], output: Output) -> str:
    """Write faults and questions beside their cells; return the sentence that says so."""
    from ketenkaart.visuals.office.faults import faults_file

    written = output.write(faults_file(plan, faults, questions))
    return f"Geschreven: {written} ({len(faults)} fouten, {len(questions)} vragen, elk bij de cel)"


@click.command(cls=Command)
@path_option("--source", required=True, multiple=True, help="Tekst van de bron.")
@plans_option
@option("--unused", is_flag=True, help="Toon zinnen waar geen uitspraak naar wijst.")
@option("--verify", is_flag=True, help="Controleer of de vindplaatsen nog kloppen.")
def passages(source: tuple[Path, ...], plan: tuple[Path, ...], unused: bool, verify: bool) -> None:
    """Schrijf de vindplaatsen van een plan opnieuw, controleer ze, of toon wat niemand gebruikt."""
    from ketenkaart.graph.source_text import passages as addresses
    from ketenkaart.graph.source_text.sources import read_sources
    from ketenkaart.graph.source_text.verified import verify as verified

    for folder in chosen(plan).folders:
        texts = read_sources(source, folder)
        if unused:
            for text in texts.values():
                click.echo(addresses.listed(addresses.unused(folder, text), text), nl=False)
        elif verify:
            click.echo(verified(folder, texts))
        else:
            click.echo(f"{addresses.write_passages(folder, texts)} vindplaatsen geschreven.")


@click.command(cls=Command)
@plans_option
@path_option("--axioms", multiple=True, help="Turtle met eigen axioma's erbij; meermalen mag.")
@output_option("--output", type=OutputPath("volgt.ttl"), help="Schrijf wat eruit volgt in een Turtle-bestand.")
@option("--all", "names", is_flag=True, help="Noem ook wie of wat het is, niet alleen hoeveel.")
def reason(plan: tuple[Path, ...], axioms: tuple[Path, ...], output: Output | None, names: bool) -> None:
    """Vraag een redeneerder (HermiT, met Java) of ontologie en graaf elkaar tegenspreken, en wat eruit volgt."""
    from ketenkaart.reasoning.agreement import plan_axioms, second_opinion
    from ketenkaart.visuals.graph_files.rdf import inferred_file
    from ketenkaart.visuals.terminal.reasoning import reasoned

    plans = chosen(plan)
    store = plans.under()
    told = [*(path for folder in plans.folders for path in plan_axioms(folder)), *axioms]
    if output:
        output.check(told)
    click.echo("De redeneerder werkt; dat kan een halve minuut duren.", err=True)
    found = second_opinion(store, told)
    click.echo(reasoned(store, found, names=names), err=output is not None and output.is_stream)
    if output:
        written = output.write(inferred_file(Store(found.reasoning.inferred), store))
        click.echo(f"Geschreven: {written}.", err=output.is_stream)
    if not found.sound:
        raise click.exceptions.Exit(1)
