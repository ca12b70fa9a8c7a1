"""The commands that write: the page and what lies by it, a file for reuse, one view, an empty workbook."""

import sys
from pathlib import Path

import click

from ketenkaart.cli.options import argument, chosen, option, path_argument, path_option, plans_option
from ketenkaart.cli.parts import Command
from ketenkaart.errors import KetenkaartError


@click.command(cls=Command)
@path_argument("folder", metavar="MAP", default="build", help="Map waarin de bestanden komen.")
@plans_option
@path_option(
    "--site",
    metavar="MAP",
    help="Schrijf in plaats daarvan de site achter de adressen: begrippen, codelijsten, plannen.",
)
@option(
    "--werkplaats",
    is_flag=True,
    help="Schrijf in plaats daarvan werkplaats.html: de hele motor in één bladzijde, zonder installatie.",
)
@path_option(
    "--municipalities", help="Bij meer dan vijf plannen: een lijst van gemeenten; van welke is geen plan bekend."
)
@option("--all", "everything", is_flag=True, help="Bij meer dan vijf plannen: ook de werkmap, Word en Turtle van elk.")
@click.pass_context
def publish(
    context: click.Context,
    folder: Path,
    plan: tuple[Path, ...],
    site: Path | None,
    werkplaats: bool,
    municipalities: Path | None,
    everything: bool,
) -> None:
    """Schrijf de pagina, de werkmappen, de actiebladen en de graaf in een map.

    Van meer dan vijf plannen krijgt elk een eigen pagina in de map `plannen`, met één index erboven.
    """
    from ketenkaart.visuals.publish import publish as write
    from ketenkaart.visuals.publish_many import MOST_ON_A_PAGE
    from ketenkaart.visuals.site.write import site as write_site

    plans = chosen(plan)
    if not (werkplaats or site) and len(plans.folders) > MOST_ON_A_PAGE:
        from ketenkaart.cli.commands.many import published

        context.exit(published(plans.folders, folder, everything, municipalities))
    if municipalities:
        from ketenkaart.visuals.terminal.by_plan import refused

        raise KetenkaartError(refused("alone"))
    if werkplaats:
        from ketenkaart.visuals.publish import publish_workplace

        click.echo(publish_workplace(plans, folder))
    else:
        click.echo(write_site(plans, site) if site else write(plans, folder))


@click.command(cls=Command)
@path_argument(
    "file",
    required=False,
    help="Bestand; het achtervoegsel kiest de vorm (.ttl, .trig, .nt, .jsonld, .rdf, .graphml, .gexf, .xlsx).",
)
@plans_option
@option("--rdf", metavar="VORM", help="Schrijf RDF naar het scherm, bijvoorbeeld ttl.")
@path_option("--as-plan", help="Schrijf één plan als invulbare werkmap.")
@path_option("--as-pax", help="Schrijf één plan en zijn barrièremodel als draaiboek van PAX (.json).")
def export(
    file: Path | None, plan: tuple[Path, ...], rdf: str | None, as_plan: Path | None, as_pax: Path | None
) -> None:
    """Schrijf de graaf voor hergebruik: plan, codelijsten, afgeleide lijnen en cellen."""
    from ketenkaart.visuals.export import exported, exported_plan, exported_script, serialised

    if not (file or rdf or as_plan or as_pax):
        raise KetenkaartError("Noem een bestand, bijvoorbeeld `ketenkaart export kaart.ttl`.")
    plans = chosen(plan)
    if as_plan:
        click.echo(exported_plan(plans, as_plan))
    if as_pax:
        click.echo(exported_script(plans, as_pax))
    if file:
        click.echo(exported(plans, file))
    if rdf:
        sys.stdout.buffer.write(serialised(plans, rdf))


@click.command(cls=Command)
@argument("name", metavar="BEELD", help="Naam van een beeld.")
@path_argument("file", help="HTML-bestand.")
@plans_option
def view(name: str, file: Path, plan: tuple[Path, ...]) -> None:
    """Schrijf één beeld als pagina die zonder internet opent."""
    from ketenkaart.files import write_whole
    from ketenkaart.graph.sources.files import spare_plans
    from ketenkaart.visuals.pictures.own_page import picture_page

    plans = chosen(plan)
    spare_plans([file], plans.folders)
    click.echo(f"Geschreven: {write_whole(file, picture_page(plans, name))}")


@click.command(cls=Command)
@path_argument("file", help="Nieuwe werkmap, bijvoorbeeld plan.xlsx.")
@option("--model", metavar="MODEL", help="Barrièremodel; standaard dat van het plan dat met ketenkaart meekomt.")
@path_option("--from", "source", metavar="LIJST", help="Uw eigen lijst (.xlsx, .docx of .csv); zij vult de werkmap.")
@option("--report", metavar="DATUM", help="De lijst is een verslag van deze dag, bij een plan dat er al is (--plan).")
@path_option("--plan", metavar="PLAN", help="Map of werkmap van het plan waar het verslag bij hoort.")
def new_plan(file: Path, model: str | None, source: Path | None, report: str | None, plan: Path | None) -> None:
    """Schrijf een werkmap voor uw eigen plan: leeg, met wat in uw lijst staat, of een plan met een verslag erbij."""
    from ketenkaart.errors import KetenkaartError
    from ketenkaart.graph.lists.words import words
    from ketenkaart.visuals.office.plan_workbook import new_plan as write
    from ketenkaart.visuals.office.plan_workbook import plan_from_list, plan_with_report

    if report or plan:
        if not (report and plan and source) or model:
            raise KetenkaartError(words("report_alone"))
        said = plan_with_report(file, plan, source, report)
        click.echo("\n".join([*said, f"Geschreven: {file}", f"Kijk het na en typ: ketenkaart check {file}"]))
        return
    if source:
        taken = plan_from_list(file, source, model)
        click.echo("\n".join([*taken, f"Geschreven: {file}", f"Kijk het na en typ: ketenkaart check {file}"]))
        return
    click.echo(f"Geschreven: {write(file, model)}\nVul het blad Maatregelen in en typ: ketenkaart check {file}")
