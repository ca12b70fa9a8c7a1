"""The commands that keep a plan sound: all its faults, its addresses, its logic."""

from collections.abc import Sequence
from pathlib import Path

import click

import ketenkaart
from ketenkaart.cli import options as cli
from ketenkaart.errors import Fault, InputFaults, KetenkaartError, lines
from ketenkaart.graph.sources.files import default_plan
from ketenkaart.store import Store
from ketenkaart.visuals.output import Output

TASKS = ("verify", "unused", "write")


@cli.command()
@cli.path_argument(
    "plan",
    metavar="PLAN",
    required=False,
    help="Map of werkmap (.xlsx) van een plan; standaard het plan dat met ketenkaart meekomt.",
)
@cli.path_option(
    "--source", multiple=True, help="Tekst van de bron, om woorden uit de bron na te kijken; meermalen mag."
)
@cli.output_option(
    "--output", help="Schrijf alle fouten en vragen bij hun cel (fouten.xlsx); met --reason wat er volgt (volgt.ttl)."
)
@cli.option(
    "--passages",
    type=click.Choice(TASKS),
    metavar=f"<{'|'.join(TASKS)}>",
    help="Met --source, de vindplaatsen: kloppen zij (verify), welke zin telt nergens (unused), schrijf ze (write).",
)
@cli.option("--reason", is_flag=True, help="Vraag een redeneerder (HermiT, met Java) of iets elkaar tegenspreekt.")
@cli.path_option("--axioms", multiple=True, help="Met --reason: Turtle met eigen axioma's erbij; meermalen mag.")
@cli.option("--all", "names", is_flag=True, help="Met --reason: noem ook wie of wat het is, niet alleen hoeveel.")
def check(
    plan: Path | None,
    source: tuple[Path, ...],
    output: Output | None,
    passages: str | None,
    reason: bool,
    axioms: tuple[Path, ...],
    names: bool,
) -> None:
    """Meld alle fouten in een plan: bestand, regel (of blad, rij, kolom), wat er mis is, wat te doen."""
    path = plan or default_plan()
    if not reason and (axioms or names):
        raise KetenkaartError("--axioms en --all horen bij --reason.")
    if passages and (reason or output or not source):
        raise KetenkaartError("Bij --passages hoort alleen --source, met de tekst van de bron.")
    if reason and source:
        raise KetenkaartError("Een redeneerder leest de bron niet; laat --source weg, of laat --reason weg.")
    if passages:
        check_passages(ketenkaart.Plans([path]), source, passages)
    elif reason:
        check_by_reasoner(ketenkaart.Plans([path]), axioms, output, names=names)
    else:
        check_plan(path, source, output)


def check_plan(path: Path, source: Sequence[Path], output: Output | None) -> None:
    """Print what is wrong or doubtful in a plan, or write it beside its cells; raise InputFaults with all faults."""
    from ketenkaart.visuals.terminal.check import checked

    cli.require_suffix(output, "fouten.xlsx")
    try:
        questions, report = checked(path, source)
    except InputFaults as error:
        if output:
            click.echo(_with_faults(path, error.faults, [], output), err=True)
        raise
    for question in lines(questions):
        click.echo(f"Vraag: {question}", err=True)
    if output:
        report = f"{report}\n{_with_faults(path, [], questions, output)}"
    click.echo(report, err=output is not None and output.is_stream)


def _with_faults(plan: Path, faults: Sequence[Fault], questions: Sequence[Fault], output: Output) -> str:
    from ketenkaart.visuals.office.plan_workbook import faults_file

    written = output.write(faults_file(plan, faults, questions))
    return f"Geschreven: {written} ({len(faults)} fouten, {len(questions)} vragen, elk bij de cel)"


def check_passages(plans: "ketenkaart.Plans", source: Sequence[Path], task: str) -> None:
    """Do a `task` on the passages of plans: `write` them, `verify` them, or list which sentences are `unused`."""
    from ketenkaart.graph.source_text import passages
    from ketenkaart.graph.source_text.segments import read_sources

    for folder in plans.folders:
        texts = read_sources(source, folder)
        if task == "unused":
            for text in texts.values():
                for piece in passages.unused(folder, text):
                    click.echo(f"{piece.key}\t{text.text[piece.start : piece.end]}")
        elif task == "verify":
            click.echo(passages.verify(folder, texts))
        else:
            click.echo(f"{passages.write_passages(folder, texts)} vindplaatsen geschreven.")


def check_by_reasoner(plans: "ketenkaart.Plans", axioms: Sequence[Path], output: Output | None, *, names: bool) -> None:
    """Print what a reasoner finds, write to `output` what follows; raise KetenkaartError where none can answer."""
    from ketenkaart.reasoning.reason import plan_axioms, second_opinion
    from ketenkaart.visuals.graph_files.rdf import inferred_file
    from ketenkaart.visuals.terminal.check import reasoned

    cli.require_suffix(output, "volgt.ttl")
    store = plans.at()
    extra = [*(path for folder in plans.folders for path in plan_axioms(folder)), *axioms]
    if output:
        output.check(extra)
    click.echo("De redeneerder werkt; dat kan een halve minuut duren.", err=True)
    found = second_opinion(store, extra)
    click.echo(reasoned(store, found, names=names), err=output is not None and output.is_stream)
    if output:
        cli.write(output, inferred_file(Store(found.reasoning.inferred), store), end=".")
    if not found.sound:
        raise click.exceptions.Exit(1)
