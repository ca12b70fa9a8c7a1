"""The commands that keep a plan sound: all its faults, its addresses, its logic."""

from pathlib import Path
from typing import Annotated

import typer

from ketenkaart.cli.options import Plans, chosen


def check(path: Annotated[Path, typer.Argument(metavar="PLAN", help="Map of werkmap (.xlsx) van een plan.")]) -> None:
    """Meld alle fouten in een plan: bestand, regel (of blad, rij, kolom), wat er mis is, wat te doen."""
    from ketenkaart.visuals.terminal.check import checked

    questions, said = checked(path)
    for question in questions:
        typer.echo(f"Vraag: {question}", err=True)
    typer.echo(said)


def passages(
    source: Annotated[Path, typer.Option("--source", metavar="BESTAND", help="Tekst van de bron.")],
    plan: Plans = [],
    unused: Annotated[bool, typer.Option("--unused", help="Toon zinnen waar geen uitspraak naar wijst.")] = False,
    verify: Annotated[bool, typer.Option("--verify", help="Controleer of de vindplaatsen nog kloppen.")] = False,
) -> None:
    """Schrijf de vindplaatsen van een plan opnieuw, controleer ze, of toon wat niemand gebruikt."""
    from ketenkaart.graph.source_text import passages as addresses

    for folder in chosen(plan):
        text = addresses.read_source(source, folder)
        if unused:
            typer.echo(addresses.listed(addresses.unused(folder, text), text), nl=False)
        elif verify:
            typer.echo(addresses.verify(folder, text))
        else:
            typer.echo(f"{addresses.write_passages(folder, text)} vindplaatsen geschreven.")


def reason(
    plan: Plans = [],
    engine: Annotated[
        str | None, typer.Option(metavar="MOTOR", help="hermit of rl; standaard HermiT waar Java is.")
    ] = None,
    axioms: Annotated[
        list[Path], typer.Option(metavar="BESTAND", help="Turtle met eigen axioma's erbij; meermalen mag.")
    ] = [],
) -> None:
    """Vraag een redeneerder of ontologie en graaf elkaar tegenspreken, en wat eruit volgt."""
    from ketenkaart.graph.plans import view
    from ketenkaart.reasoning.agreement import plan_axioms, second_opinion
    from ketenkaart.visuals.terminal.reasoning import reasoned

    folders = chosen(plan)
    store = view(folders)
    typer.echo("De redeneerder werkt; dat kan een halve minuut duren.", err=True)
    found = second_opinion(store, [*(path for folder in folders for path in plan_axioms(folder)), *axioms], engine)
    typer.echo(reasoned(store, found))
    if not found.sound:
        raise typer.Exit(1)
