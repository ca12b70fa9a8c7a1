"""The commands that write: the page and what lies by it, a picture, a file for reuse, an empty workbook."""

import sys
from pathlib import Path

import click

import ketenkaart
from ketenkaart.cli import options as cli
from ketenkaart.cli.commands import many
from ketenkaart.errors import KetenkaartError
from ketenkaart.visuals.output import Output

FOLDER = cli.OutputPath(is_folder=True)


@cli.command()
@cli.output_argument("folder", metavar="MAP", type=FOLDER, default="build", help="Map waarin de bestanden komen.")
@cli.plans_option
@cli.output_option(
    "--site",
    metavar="MAP",
    type=FOLDER,
    help="Schrijf in plaats daarvan de site achter de adressen: begrippen, codelijsten, plannen.",
)
@cli.option("--view", metavar="BEELD", help="Schrijf in plaats daarvan één beeld, als BEELD.html in de map.")
@cli.template_option
@cli.option(
    "--werkplaats",
    is_flag=True,
    help="Schrijf in plaats daarvan werkplaats.html: het hele rekenprogramma in één bladzijde, zonder installatie.",
)
@cli.path_option(
    "--municipalities", help="Bij meer dan vijf plannen: een lijst van gemeenten; van welke is geen plan bekend."
)
@cli.option(
    "--all", "everything", is_flag=True, help="Bij meer dan vijf plannen: ook de werkmap, Word en Turtle van elk."
)
@click.pass_context
def publish(
    context: click.Context,
    folder: Output,
    plan: tuple[Path, ...],
    site: Output | None,
    view: str | None,
    template: Path | None,
    werkplaats: bool,
    municipalities: Path | None,
    everything: bool,
) -> None:
    """Schrijf de pagina, de werkmappen, de aandachtspunten en de graaf in een map.

    Van meer dan vijf plannen krijgt elk een eigen pagina in de map `plannen`, met één index erboven.
    """
    from ketenkaart.visuals import publish as publishing
    from ketenkaart.visuals.in_words import refused
    from ketenkaart.visuals.publish_many import MOST_ON_A_PAGE

    if [werkplaats, bool(site), bool(view)].count(True) > 1:
        raise KetenkaartError("Kies één van --view, --site en --werkplaats.")
    plans = ketenkaart.Plans(plan)
    of_many = len(plans.folders) > MOST_ON_A_PAGE and not (werkplaats or site or view)
    cli.require_word(template, not (werkplaats or site or view or of_many))
    if of_many:
        context.exit(many.published(plans.folders, folder, everything, municipalities))
    if municipalities:
        raise refused("few_plans")
    if view:
        write_view(plans, view, Output(folder.path / f"{view}.html", folder.overwrite))
    elif site:
        from ketenkaart.visuals.site import site as write_site

        click.echo(write_site(plans, site.path, overwrite=site.overwrite))
    elif werkplaats:
        click.echo(publishing.publish_workplace(plans, folder.path, overwrite=folder.overwrite))
    else:
        click.echo(publishing.publish(plans, folder.path, template, overwrite=folder.overwrite))


def write_view(plans: "ketenkaart.Plans", name: str, file: Output) -> None:
    """Write a page with one picture; raise KetenkaartError for an unknown name or a file that may not be written."""
    from ketenkaart.visuals.pictures.drawing import picture_page

    file.check(plans.folders)
    cli.write(file, picture_page(plans, name))


@cli.command()
@cli.output_argument(
    "file",
    required=False,
    help="Bestand; het achtervoegsel kiest de vorm (.ttl, .trig, .nt, .jsonld, .graphml, .xlsx, .docx).",
)
@cli.plans_option
@cli.option(
    "--as-of", metavar="DATUM", help="Peildatum van de graaf of van de bijlage (.docx), bijvoorbeeld 2011-03-31."
)
@cli.template_option
@cli.option("--rdf", metavar="VORM", help="Schrijf RDF naar het scherm, bijvoorbeeld ttl.")
@cli.output_option("--as-plan", type=cli.OutputPath("plan.xlsx"), help="Schrijf één plan als invulbare werkmap.")
@cli.output_option(
    "--as-pax",
    type=cli.OutputPath("draaiboek.json"),
    help="Schrijf één plan en zijn barrièremodel als draaiboek van PAX (.json).",
)
def export(
    file: Output | None,
    plan: tuple[Path, ...],
    as_of: str | None,
    template: Path | None,
    rdf: str | None,
    as_plan: Output | None,
    as_pax: Output | None,
) -> None:
    """Schrijf de graaf voor hergebruik, of als .docx de bijlage met de stand van elke actie."""
    from ketenkaart.visuals.export import exported, exported_plan, exported_script
    from ketenkaart.visuals.graph_files.rdf import serialise
    from ketenkaart.visuals.in_words import refused

    if not (file or rdf or as_plan or as_pax):
        raise KetenkaartError("Noem een bestand, bijvoorbeeld `ketenkaart export kaart.ttl`.")
    cli.require_word(template, file)
    if as_of and (as_plan or as_pax):
        raise refused("no_date")
    plans, scenario = ketenkaart.Plans(plan), ketenkaart.Scenario(as_of)
    for output, make in ((as_plan, exported_plan), (as_pax, exported_script)):
        if output:
            data, lost = make(plans)
            cli.write(output, data, *lost)
    if file:
        cli.write(file, exported(plans, file.suffix, scenario, template))
    if rdf:
        sys.stdout.buffer.write(serialise(plans.at(scenario), f".{rdf.removeprefix('.')}"))


@cli.command()
@cli.output_argument(
    "file", type=cli.OutputPath("plan.xlsx", is_new=True), help="Nieuwe werkmap, bijvoorbeeld plan.xlsx."
)
@cli.option("--model", metavar="MODEL", help="Barrièremodel; standaard dat van het plan dat met ketenkaart meekomt.")
@cli.path_option(
    "--from", "source", metavar="LIJST", help="Uw eigen lijst (.xlsx, .docx of .csv); die vult de werkmap."
)
@cli.option(
    "--report", metavar="DATUM", help="De lijst is een verslag van deze dag, bij een plan dat er al is (--plan)."
)
@cli.path_option("--plan", metavar="PLAN", help="Map of werkmap van het plan waar het verslag bij hoort.")
@cli.option("--column", "columns", multiple=True, metavar="KOP=DOEL", help="Lees een kolom van de lijst als dit doel.")
@cli.path_option("--choices", metavar="KEUZES", help="Keuzes van eerder: een bestand (.yaml) of de werkmap ervan.")
@cli.choice(
    "--accept", among=("niets", "sterk", "gewoon", "zwak"), words="Neem voorstellen over, tot en met deze kracht."
)
@cli.option("--dry-run", is_flag=True, help="Schrijf niets; toon de kolommen en de voorstellen.")
@cli.choice("--format", "form", among=("table", "json"), words="Vorm bij --dry-run.")
def new_plan(
    file: Output,
    model: str | None,
    source: Path | None,
    report: str | None,
    plan: Path | None,
    columns: tuple[str, ...],
    choices: Path | None,
    accept: str,
    dry_run: bool,
    form: str,
) -> None:
    """Schrijf een werkmap voor uw eigen plan: leeg, met wat in uw lijst staat, of een plan met een verslag erbij."""
    from ketenkaart.graph.lists.grids import words
    from ketenkaart.graph.lists.kept import decisions_from
    from ketenkaart.visuals.office import plan_workbook

    accept = "" if accept == "niets" else accept
    if (columns or choices or accept or dry_run) and not source:
        raise KetenkaartError(words("only_with_list"))
    if report or plan:
        if not (report and plan and source) or model or accept or dry_run:
            raise KetenkaartError(words("report_alone"))
        data, notes = plan_workbook.plan_with_report(plan, source, report, decisions_from(columns, choices))
    elif source:
        taken = plan_workbook.taken_list(source, model, decisions_from(columns, choices), accept)
        if dry_run:
            click.echo(plan_workbook.dry_run(taken, form))
            return
        data, notes = plan_workbook.plan_from_list(taken), taken.report
    else:
        data, notes = plan_workbook.new_plan(model), []
    look = "Kijk het na" if source else "Vul het blad Acties in"
    written = [f"Geschreven: {file.write(data)}", f"{look} en typ: ketenkaart check {file.path}"]
    click.echo("\n".join([*notes, *written]), err=file.is_stream)
