"""The commands that write: the page and what lies by it, a file for reuse, one view, an empty workbook."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from ketenkaart.cli.options import Plans, chosen
from ketenkaart.errors import KetenkaartError


def publish(
    folder: Annotated[Path, typer.Argument(metavar="MAP", help="Map waarin de bestanden komen.")] = Path("build"),
    plan: Plans = [],
) -> None:
    """Schrijf de pagina, de werkmappen, de actiebladen en de graaf in een map."""
    from ketenkaart.visuals.publish import publish as write

    typer.echo(write(chosen(plan), folder))


def export(
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="BESTAND",
            help="Bestand; het achtervoegsel kiest de vorm (.ttl, .trig, .nt, .jsonld, .rdf, .graphml, .gexf, .xlsx).",
        ),
    ] = None,
    plan: Plans = [],
    rdf: Annotated[
        str | None, typer.Option(metavar="VORM", help="Schrijf RDF naar het scherm, bijvoorbeeld ttl.")
    ] = None,
    as_plan: Annotated[
        Path | None, typer.Option("--as-plan", metavar="BESTAND", help="Schrijf één plan als invulbare werkmap.")
    ] = None,
) -> None:
    """Schrijf de graaf voor hergebruik: plan, codelijsten, afgeleide lijnen en cellen."""
    from ketenkaart.visuals.export import exported, exported_plan, serialised

    if not (file or rdf or as_plan):
        raise KetenkaartError("Noem een bestand, bijvoorbeeld `ketenkaart export kaart.ttl`.")
    if as_plan:
        typer.echo(exported_plan(chosen(plan), as_plan))
    if file:
        typer.echo(exported(chosen(plan), file))
    if rdf:
        sys.stdout.buffer.write(serialised(chosen(plan), rdf))


def view(
    name: Annotated[str, typer.Argument(metavar="BEELD", help="Naam van een beeld.")],
    file: Annotated[Path, typer.Argument(metavar="BESTAND", help="HTML-bestand.")],
    plan: Plans = [],
) -> None:
    """Schrijf één beeld als pagina die zonder internet opent."""
    from ketenkaart.files import write_whole
    from ketenkaart.graph.sources.files import spare_plans
    from ketenkaart.visuals.page.data import page_data
    from ketenkaart.visuals.page.html import view_page

    spare_plans([file], chosen(plan))
    typer.echo(f"Geschreven: {write_whole(file, view_page(page_data(chosen(plan)), name))}")


def new_plan(
    file: Annotated[Path, typer.Argument(metavar="BESTAND", help="Nieuwe werkmap, bijvoorbeeld plan.xlsx.")],
    model: Annotated[
        str | None,
        typer.Option(metavar="MODEL", help="Barrièremodel; standaard dat van het plan dat met ketenkaart meekomt."),
    ] = None,
) -> None:
    """Schrijf een lege werkmap waarin u uw eigen plan invult."""
    from ketenkaart.visuals.office.plan_workbook import new_plan as write

    typer.echo(f"Geschreven: {write(file, model)}\nVul het blad Maatregelen in en typ: ketenkaart check {file}")
