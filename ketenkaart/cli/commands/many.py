"""What commands say of many plans: side by side, a plan at a time, on a SPARQL service."""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

import ketenkaart
from ketenkaart.cli import options as cli
from ketenkaart.errors import KetenkaartError
from ketenkaart.graph.sources.files import plans_at
from ketenkaart.invisible_text import visible
from ketenkaart.store import SHARED, Store, Triple
from ketenkaart.visuals.output import Output

if TYPE_CHECKING:
    from ketenkaart.queries.asking.run import QueryTarget
    from ketenkaart.visuals.publish_many import Progress

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def is_pair(words: Sequence[str]) -> bool:
    """Return whether words name two dates or two plans to compare; raise KetenkaartError for a date among plans."""
    if len(words) != 2 and any(map(DATE.fullmatch, words)):
        raise KetenkaartError("Noem twee peildata, of twee plannen, of een map met plannen.")
    return len(words) == 2 and all(DATE.fullmatch(word) or plans_at(Path(word)) == [Path(word)] for word in words)


def overview_of(
    here: "QueryTarget", folders: Sequence[Path], by: str, municipalities: Path | None, output: Output | None, form: str
) -> int:
    """Print or write many plans side by side, return the exit code; raise KetenkaartError where none is named."""
    from ketenkaart.queries.side_by_side.many import Many
    from ketenkaart.queries.side_by_side.municipalities import covered, read_municipalities
    from ketenkaart.queries.side_by_side.overview import overview
    from ketenkaart.visuals.overview import cell_triples, check_form, counted, overview_file
    from ketenkaart.visuals.terminal.side_by_side import shown

    if not (folders or here.endpoint or here.wanted):
        raise KetenkaartError("Noem twee plannen of peildata, of een map met plannen.")
    if folders and here.endpoint:
        raise KetenkaartError("Bij --endpoint staan de plannen daar; laat de map weg, of laat --endpoint weg.")
    if folders:
        here = replace(here, plans=ketenkaart.Plans([*folders, *(here.plans.folders if here.wanted else ())]))
    listed = read_municipalities(municipalities) if municipalities else []
    if output:
        check_form(output.suffix)
    plans, cells = Many(here), list[Triple]()

    def keep(store: Store) -> None:
        if output and output.suffix.lower() == ".ttl":  # only there what is behind the cells is kept
            cells.extend(cell_triples(store))

    found = overview(plans, by, keep)
    coverage = covered(listed, found.plans)
    if output and found.plans:
        written = output.write(overview_file(found, coverage, cells, output.suffix))
        click.echo(f"{counted(len(found.plans))} geschreven naar {written}.", err=output.is_stream)
    elif found.plans:
        click.echo(shown(found, coverage, form))
    return _report_faults(plans.faults)


def coverage_by_plan(here: "QueryTarget", form: str) -> int:
    """Say of each plan what it holds at every step; return the exit code."""
    from ketenkaart.queries.side_by_side.many import Many
    from ketenkaart.queries.side_by_side.overview import overview, steps_of_plans
    from ketenkaart.visuals.in_words import refused
    from ketenkaart.visuals.terminal.side_by_side import plan_cells

    if here.scenario.without:
        raise refused("no_loss")
    plans = Many(here)
    if found := steps_of_plans(overview(plans)):
        click.echo(plan_cells(found, form))
    return _report_faults(plans.faults)


def gaps_by_plan(
    here: "QueryTarget", filters: Mapping[str, str | None], strict: bool, output: Output | None, form: str
) -> int:
    """Say of each plan how many questions that fit it leaves; return the exit code: with `strict` 1 where there are."""
    from ketenkaart.queries.side_by_side.many import Many
    from ketenkaart.queries.side_by_side.overview import gaps_of_plans
    from ketenkaart.visuals.in_words import refused
    from ketenkaart.visuals.terminal.side_by_side import plan_gaps

    if output:
        raise refused("no_file")
    plans = Many(here)
    if found := gaps_of_plans(plans, filters):
        click.echo(plan_gaps(found, form))
    return _report_faults(plans.faults) or int(strict and any(any(plan.counts.values()) for plan in found))


def published(plans: Sequence[Path], folder: Output, everything: bool, municipalities: Path | None) -> int:
    """Write a page for each plan and an index of them, show progress and what went wrong; return the exit code."""
    from ketenkaart.queries.side_by_side.municipalities import read_municipalities
    from ketenkaart.visuals.publish_many import publish_many

    towns, over = read_municipalities(municipalities) if municipalities else [], folder.overwrite
    with _progress_bar(len(plans)) as progress:
        written = publish_many(
            plans, folder.path, everything=everything, progress=progress, municipalities=towns, overwrite=over
        )
    count = f"{written.new} pagina's geschreven, {written.stayed} bleven zoals zij waren."
    click.echo("\n".join([count, f"Begin bij: {written.index}", *written.notes]))
    return _report_faults(written.faults)


@contextmanager
def _progress_bar(plans: int) -> "Iterator[Progress]":
    """Show at a terminal, and nowhere else, how many plans are done, of how many, and how long the rest may take."""
    with click.progressbar(
        length=plans, label="Plannen", file=sys.stderr, show_eta=True, hidden=plans < 2 or not sys.stderr.isatty()
    ) as bar:

        def progress(done: int, of: int) -> None:
            bar.length = of
            bar.update(done - bar.pos)

        yield progress


def _report_faults(faults: Sequence[str]) -> int:
    """Say which plans were passed over and why, where there are; return the exit code."""
    if faults:
        click.echo(visible("\n".join([f"Niet meegenomen ({len(faults)}):", *faults])), err=True)
    return 2 if faults else 0


@cli.command()
@cli.option(
    "--endpoint",
    required=True,
    metavar="URL",
    help="Adres waar de dienst vragen beantwoordt, bijvoorbeeld http://localhost:7878/query.",
)
@cli.option("--update", metavar="URL", help="Adres van SPARQL Update, als het niet naast dat van de vragen staat.")
@cli.plans_option
def push(endpoint: str, update: str | None, plan: tuple[Path, ...]) -> None:
    """Zet plannen met codelijsten op een SPARQL-dienst, één graaf per plan, en tel daar na.

    Wat er in die grafen stond, gaat eerst weg. Breekt het af, geef dan dezelfde opdracht nog eens.
    """
    from ketenkaart.queries.asking.run import QueryTarget
    from ketenkaart.queries.side_by_side.many import Many
    from ketenkaart.remote.plans import SHARED_GRAPHS, push
    from ketenkaart.words.phrases import wrap

    plans = ketenkaart.Plans(plan)
    many, count = Many(QueryTarget(plans, ketenkaart.Scenario(), None)), len(plans.folders)
    stores = many if plans.several else plans.each()  # of one plan all faults are reported
    lines = []
    with _progress_bar(count) as progress:
        for done, (graph, triples) in enumerate(push(endpoint, stores, update), 1 - SHARED_GRAPHS):
            lines.append(f"{triples} triples in <{graph}> (nageteld)")
            progress(max(done, 0) + len(many.faults), count)
        progress(count, count)  # a fault may come after the last graph
    if lines:
        graphs = f"FROM <{SHARED}>, en FROM met de graaf van elk plan"
        lines.append(wrap(f"Een eigen vraag aan de dienst noemt haar grafen, voor WHERE: {graphs}."))
    click.echo("\n".join(lines))
    raise click.exceptions.Exit(_report_faults(many.faults))
