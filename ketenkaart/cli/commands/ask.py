"""The commands that ask: questions, matrix, catalogue, one thing, a comparison."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

import ketenkaart
from ketenkaart.cli import options as cli
from ketenkaart.cli.commands import many
from ketenkaart.errors import KetenkaartError
from ketenkaart.visuals.output import Output

if TYPE_CHECKING:
    from ketenkaart.queries.asking.run import QueryTarget
    from ketenkaart.queries.rows.gap import Gap


@cli.command()
@cli.option("--barrier", metavar="STAP", help="Alleen deze stap.")
@cli.option("--kind", metavar="SOORT", help="Alleen dit soort werk.")
@cli.option("--partner", metavar="PARTNER", help="Alleen deze organisatie.")
@cli.option("--severity", metavar="GEWICHT", help="hoog, middel of laag.")
@cli.option("--marked", metavar="ADRES", help="Alleen wat u op de pagina markeerde: het adres van die pagina.")
@cli.choice(
    "--by",
    among=("question", "plan"),
    words="question: elk aandachtspunt; plan: elk plan een rij, met hoeveel er zijn.",
)
@cli.supposing_options
@cli.option(
    "--strict",
    is_flag=True,
    help="Eindig met code 1 als er aandachtspunten zijn; de strenge lezing is --reading strict.",
)
@cli.output_option("--output", help="Schrijf ze als .docx, .xlsx, .csv, .json of .ttl; precies wat is gevraagd.")
@cli.template_option
@cli.form_option
def gaps(
    here: "QueryTarget",
    by: str,
    marked: str | None,
    strict: bool,
    output: Output | None,
    template: Path | None,
    form: str,
    **filters: str | None,
) -> None:
    """Toon de aandachtspunten: waar geen werk is gemeld, wat te laat is, wat wacht."""
    from ketenkaart.queries.findings.gaps import select
    from ketenkaart.visuals.in_words import refused
    from ketenkaart.visuals.terminal import answers

    cli.require_word(template, output)
    if here.scenario.supposed and (by == "plan" or (output and output.suffix not in (".docx", ".xlsx"))):
        raise click.UsageError(str(refused("suppose_file")))
    if marked is not None and (here.scenario.supposed or by == "plan"):
        raise click.UsageError("--marked gaat niet samen met --suppose of --by plan.")
    if missing_options := _unread(here, marked or ""):
        raise click.UsageError(str(refused("marked_choices", options=" en ".join(missing_options))))
    filters = {name: filters[name] for name in ("barrier", "kind", "partner", "severity")}  # not as they were typed
    if by == "plan":
        raise click.exceptions.Exit(many.gaps_by_plan(here, filters, strict, output, form))
    store = here.store()
    found = select(store, _found(here), **filters)
    if marked is not None:
        from ketenkaart.visuals.export import MARKED_ELSEWHERE, marked_among

        (found, missing), filters = marked_among(found, marked), filters | {"marked": "ja"}
        if missing:
            click.echo(MARKED_ELSEWHERE.format(missing), err=True)
    if output:
        from ketenkaart.visuals.export import exported_gaps

        sentence = "1 aandachtspunt" if len(found) == 1 else f"{len(found)} aandachtspunten"
        written = output.write(exported_gaps(here, store, found, output.suffix, filters, template))
        click.echo(f"{sentence} geschreven naar {written}.", err=output.is_stream)
    elif here.scenario.supposed:
        from ketenkaart.visuals.terminal.side_by_side import supposed_gaps

        now = select(store, _found(here.under(supposed=())), **filters)
        click.echo(supposed_gaps(here.choices["supposed"], now, found, form))
    else:
        click.echo(answers.gaps(store, found, form))
    if strict and found:
        raise click.exceptions.Exit(1)


def _unread(here: "QueryTarget", address: str) -> list[str]:
    """Return the options that a page's address chooses and that were not given: its questions would be others."""
    scenario = here.scenario
    chosen = {
        "stand=": ("--as-of", scenario.as_of),
        "lezing=streng": ("--reading strict", scenario.strict),
        "koppelingen=genoemd": ("--basis stated", scenario.stated_only),
        "verwachtingen=uit": ("--no-expectations", not scenario.expectations),
    }
    return [option for part, (option, given) in chosen.items() if part in address and not given]


def _found(here: "QueryTarget") -> "list[Gap]":
    from ketenkaart.queries.findings.gaps import find_gaps, find_gaps_per_plan

    return find_gaps_per_plan(here.store_per_plan()) if here.several else find_gaps(here.store())


@cli.command()
@cli.choice(
    "--by",
    among=("kind", "partner", "form", "plan"),
    words="Rijen: kind (soort werk), partner, form (vorm) of plan (hoeveel soorten werk).",
)
@cli.supposing_options
@cli.form_option
def coverage(here: "QueryTarget", by: str, form: str) -> None:
    """Toon de matrix: wie werkt aan welke stap, en hoe ver is het. Met --without ook waar niemand anders is genoemd."""
    from ketenkaart.queries.matrix import coverage as find_cells
    from ketenkaart.queries.partners.losses import Losses
    from ketenkaart.visuals.terminal import matrix
    from ketenkaart.visuals.terminal.side_by_side import supposed_cells

    if here.scenario.supposed and (by == "plan" or here.scenario.without):
        raise click.UsageError("--suppose gaat hier niet samen met --by plan of --without.")
    if by == "plan":
        raise click.exceptions.Exit(many.coverage_by_plan(here, form))
    whole = here.under(without=())
    store = whole.store()
    cells = find_cells(store, by)
    if here.scenario.supposed:
        was = find_cells(whole.under(supposed=()).store(), by)
        click.echo(supposed_cells(store, here.choices["supposed"], was, cells, form))
        return
    readable = form == "table" and not here.scenario.strict and not here.endpoint
    strict = find_cells(whole.under(strict=True).store(), by) if readable else []
    if not here.scenario.without:
        click.echo(matrix.coverage(store, cells, form, strict))
        return
    gone = here.scenario.without
    lost = [(one, losses, losses.of(gone)) for one in whole.store_per_plan() for losses in [Losses(one, by)]]
    click.echo(matrix.coverage_without(store, cells, gone, lost, form, strict))


@cli.command()
@cli.argument("name", metavar="VRAAG", required=False, help="Naam van een vraag; zonder naam alle vragen.")
@cli.argument("parameter", nargs=-1, metavar="NAAM=WAARDE", help="Waarden als naam=waarde, bijvoorbeeld partner=IND.")
@cli.target_options
@cli.choice(
    "--format", "form", among=("table", "json", "csv", "sparql"), words="sparql: de vraag zelf, voor elke dienst."
)
@cli.option(
    "--sparql",
    metavar="VRAAG|BESTAND",
    help="Een eigen vraag in SPARQL, een bestand daarmee (.rq), of -. Een VRAAG van ons toont u met --format sparql.",
)
@cli.output_option(
    "--output", help="Met --sparql: schrijf het antwoord als .json of .csv; een graaf als .ttl, .nt, .trig of .jsonld."
)
def query(
    here: "QueryTarget",
    name: str | None,
    parameter: tuple[str, ...],
    form: str,
    sparql: str | None,
    output: Output | None,
) -> None:
    """Stel één vraag uit de catalogus, of een eigen vraag in SPARQL van wat `export` schrijft; zonder naam een lijst.

    Een eigen vraag krijgt hooguit 30 seconden en 1 GB geheugen (op Windows geldt alleen de tijd). Meer tijd geeft
    KETENKAART_SPARQL_SECONDS. PREFIX-regels voor kk:, kkc:, skos: en andere die de kaart kent, mag u weglaten.
    """
    if sparql is not None and not name:
        ask_own_question(here, sparql, form, output)
    elif sparql is not None:
        raise KetenkaartError(f"Noem “{name}”, of stel met --sparql een eigen vraag; niet beide.")
    elif output:
        raise KetenkaartError("--output hoort bij een eigen vraag (--sparql).")
    elif name:
        ask_by_name(here, name, parameter, form)
    else:
        list_questions(form)


def list_questions(form: str) -> None:
    """Print which questions the catalogue knows, in a form (`table`, `json`, `csv`)."""
    from ketenkaart.queries.asking.catalogue import for_readers
    from ketenkaart.visuals.terminal import text

    if form == "sparql":
        raise KetenkaartError("Noem één vraag; alleen die is in SPARQL te tonen.")
    found = [query.of() for query in for_readers()]
    rows = [{"name": q.name, "shelf": q.shelf, "title": q.title, "question": q.question} for q in found]
    click.echo(text.rows(rows, form, {"name": "Naam", "shelf": "Map", "title": "Titel", "question": "Vraag"}))


def ask_by_name(here: "QueryTarget", name: str, parameter: Sequence[str], form: str) -> None:
    """Print the answer to a question, or the question itself; raise KetenkaartError for an unknown name or value."""
    from ketenkaart.queries.asking.catalogue import find
    from ketenkaart.queries.asking.run import with_arguments
    from ketenkaart.queries.partners.reach import MEASURES
    from ketenkaart.visuals.in_words import refused
    from ketenkaart.visuals.terminal import answers

    values = dict(part.partition("=")[::2] for part in parameter)
    if form == "sparql":
        if not here.is_plain:
            raise refused("plain_sparql")
        click.echo(with_arguments(here.store, find(name), values).whole)
        return
    if name in MEASURES:
        store = here.store()
        click.echo(answers.measures(store, name, MEASURES[name](store), form))
        return
    answer, unasked = answers.by_name(here, find(name), values, form)
    click.echo(answer, nl=bool(answer))
    for sentence in unasked:
        click.echo(sentence, err=form != "table")


def ask_own_question(here: "QueryTarget", text_or_file: str, form: str, output: Output | None) -> None:
    """Print or write the answer to a user's own SPARQL; raise KetenkaartError where it cannot be asked here."""
    from ketenkaart.queries.asking.user_query import read_own, run_user_query
    from ketenkaart.visuals.terminal.answers import answer_file, format_result

    if here.endpoint:
        raise KetenkaartError("Een eigen vraag stelt u aan de dienst zelf; laat --endpoint weg.")
    if form == "sparql":
        raise KetenkaartError("Een eigen vraag is al in SPARQL; kies table, json of csv.")
    found = run_user_query(here.graph(), *read_own(text_or_file))
    if output:
        cli.write(output, answer_file(found, output.suffix))
    else:
        click.echo(format_result(found, form))


@cli.command()
@cli.argument("thing", metavar="ONDERDEEL", help="Nummer, naam of afkorting van iets in de kaart.")
@cli.plans_option
@cli.source_option
@cli.choice("--format", "form", among=("table", "json"))
def show(thing: str, plan: tuple[Path, ...], source: tuple[Path, ...], form: str) -> None:
    """Toon alles wat de kaart van één onderdeel weet, met vindplaatsen."""
    from ketenkaart.graph.source_text.segments import read_sources
    from ketenkaart.queries.asking.run import resolve
    from ketenkaart.queries.things.dossier import dossier
    from ketenkaart.visuals.terminal import answers, text

    plans = ketenkaart.Plans(plan)
    store = plans.at()
    found = dossier(store, resolve(store, thing).iri)
    words = read_sources(source, plans.folders[0]) if source else {}
    click.echo(text.as_json(asdict(found)) if form == "json" else answers.dossier(found, words))


@cli.command()
@cli.argument(
    "which",
    nargs=-1,
    metavar="PLAN",
    help="Twee plannen, of twee peildata (2011-03-31); of meer plannen, of een map met plannen.",
)
@cli.choice(
    "--by",
    among=("kind", "partner", "form", "question"),
    words="Van vele plannen de kolommen: kind (soort), partner, form (vorm) of question (vraag).",
)
@cli.path_option(
    "--municipalities", help="Bij vele plannen: lijst van gemeenten (Code, Gemeente, Regio, Provincie), .csv of .xlsx."
)
@cli.target_options
@cli.output_option("--output", help="Van vele plannen: schrijf het als .csv, .xlsx of .json; de vakken als .ttl.")
@cli.choice("--format", "form", among=("sentences", "table", "json", "csv"))
@click.pass_context
def compare(
    context: click.Context,
    here: "QueryTarget",
    which: tuple[str, ...],
    by: str,
    municipalities: Path | None,
    output: Output | None,
    form: str,
) -> None:
    """Vergelijk een plan op twee peildata of twee plannen, in zinnen; zet meer plannen naast elkaar, in een tabel."""
    from ketenkaart.queries.side_by_side.compare import compare as compare_sides
    from ketenkaart.visuals.terminal.side_by_side import compared

    typed = context.get_parameter_source("by") is ParameterSource.COMMANDLINE
    if typed or municipalities or output or not many.is_pair(which):
        folders, form = [Path(word) for word in which], "table" if form == "sentences" else form
        context.exit(many.overview_of(here, folders, by, municipalities, output, form))
    if here.endpoint or here.scenario != ketenkaart.Scenario(stated_only=here.scenario.stated_only):
        raise KetenkaartError("Bij twee plannen of peildata kan van deze keuzes alleen --basis.")
    if len(here.wanted) > 1:
        raise KetenkaartError("Noem met --plan één plan, waarvan de peildata zijn.")
    click.echo(compared(compare_sides(which[0], which[1], here.plans, here.scenario.stated_only), form))
