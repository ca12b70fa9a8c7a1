"""The commands that ask: questions, matrix, catalogue, one thing, a comparison."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ketenkaart.cli.options import (
    argument,
    basis_option,
    choice,
    chosen,
    form_option,
    option,
    output_option,
    path_argument,
    path_option,
    plans_option,
    scenario_options,
    source_option,
    target_options,
)
from ketenkaart.cli.parts import Command, OutputPath
from ketenkaart.errors import KetenkaartError
from ketenkaart.visuals.output_file import Output

if TYPE_CHECKING:
    from ketenkaart.queries.asking.target import Asked


@click.command(cls=Command)
@option("--barrier", metavar="STAP", help="Alleen deze stap.")
@option("--kind", metavar="SOORT", help="Alleen dit soort werk.")
@option("--partner", metavar="PARTNER", help="Alleen deze organisatie.")
@option("--severity", metavar="GEWICHT", help="hoog, middel of laag.")
@choice(
    "--by",
    among=("question", "plan"),
    words="question: elk aandachtspunt; plan: elk plan een rij, met hoeveel er zijn.",
)
@target_options
@option(
    "--strict",
    is_flag=True,
    help="Eindig met code 1 als er aandachtspunten zijn; de strenge lezing is --reading strict.",
)
@output_option("--output", help="Schrijf ze als .docx, .xlsx, .csv, .json of .ttl; precies wat is gevraagd.")
@form_option
def gaps(
    here: "Asked",
    barrier: str | None,
    kind: str | None,
    partner: str | None,
    severity: str | None,
    by: str,
    strict: bool,
    output: Output | None,
    form: str,
) -> None:
    """Toon de aandachtspunten: waar geen werk is gemeld, wat te laat is, wat wacht."""
    from ketenkaart.queries.findings.gaps import ask, ask_plans, select

    filters = {"barrier": barrier, "kind": kind, "partner": partner, "severity": severity}
    if by == "plan":
        from ketenkaart.cli.commands.many import gaps_by_plan

        raise click.exceptions.Exit(gaps_by_plan(here, filters, strict, output, form))
    store = here.store()
    rows = ask_plans(here.apart()) if here.several else ask(store)
    found = select(store, rows, **filters)
    if output:
        from ketenkaart.visuals.export import exported_gaps

        said = "1 aandachtspunt" if len(found) == 1 else f"{len(found)} aandachtspunten"
        written = output.write(exported_gaps(here, store, found, output.suffix, filters))
        click.echo(f"{said} geschreven naar {written}.", err=output.is_stream)
    else:
        from ketenkaart.visuals.terminal import answers

        click.echo(answers.gaps(store, found, form))
    if strict and found:
        raise click.exceptions.Exit(1)


@click.command(cls=Command)
@choice(
    "--by",
    among=("kind", "partner", "form", "plan"),
    words="Rijen: kind (soort werk), partner, form (vorm) of plan (hoeveel soorten werk).",
)
@target_options
@form_option
def coverage(here: "Asked", by: str, form: str) -> None:
    """Toon de matrix: wie werkt aan welke stap, en hoe ver is het. Met --without ook waar niemand anders is genoemd."""
    from ketenkaart.queries.matrix.coverage import coverage as ask
    from ketenkaart.visuals.terminal import matrix

    if by == "plan":
        from ketenkaart.cli.commands.many import coverage_by_plan

        raise click.exceptions.Exit(coverage_by_plan(here, form))
    store = here.whole().store()
    cells = ask(store, by)
    readable = form == "table" and not here.scenario.strict and not here.endpoint
    strict = ask(here.whole().strictly().store(), by) if readable else []
    if not here.scenario.without:
        click.echo(matrix.coverage(store, cells, form, strict))
        return
    from ketenkaart.queries.partners.losses import Losses
    from ketenkaart.visuals.terminal import losses as losses_table

    gone = here.scenario.without
    lost = [(one, known, known.of(gone)) for one in here.whole().apart() for known in [Losses(one, by)]]
    click.echo(losses_table.coverage(store, cells, gone, lost, form, strict))


@click.command(cls=Command)
@form_option
def queries(form: str) -> None:
    """Toon welke vragen de kaart kent; `ketenkaart query VRAAG --sparql` toont er een in SPARQL."""
    from ketenkaart.queries.asking.catalogue import for_readers
    from ketenkaart.visuals.terminal import text

    told = [query.of() for query in for_readers()]
    rows = [{"name": q.name, "shelf": q.shelf, "title": q.title, "question": q.question} for q in told]
    click.echo(text.rows(rows, form, {"name": "Naam", "shelf": "Map", "title": "Titel", "question": "Vraag"}))


@click.command(cls=Command)
@argument("name", metavar="VRAAG", help="Naam van een vraag; zie `ketenkaart queries`.")
@argument(
    "parameter",
    nargs=-1,
    metavar="NAAM=WAARDE",
    help="Waarden als naam=waarde, bijvoorbeeld partner=IND.",
)
@target_options
@form_option
@option(
    "--sparql", is_flag=True, help="Toon de hele vraag in SPARQL, klaar voor elke dienst, in plaats van het antwoord."
)
def query(here: "Asked", name: str, parameter: tuple[str, ...], form: str, sparql: bool) -> None:
    """Stel één vraag uit de catalogus, of toon die in SPARQL (--sparql)."""
    from ketenkaart.queries.asking.catalogue import find
    from ketenkaart.queries.asking.run import asked
    from ketenkaart.queries.partners.network import MEASURES
    from ketenkaart.visuals.terminal import answers
    from ketenkaart.visuals.terminal.by_name import by_name

    values = dict(part.partition("=")[::2] for part in parameter)
    if sparql:
        if not here.is_plain:
            raise KetenkaartError(
                "Bij --sparql kunnen geen --as-of, --basis, --reading, --without of --no-expectations."
            )
        click.echo(asked(here.store, find(name), values).whole)
        return
    if name in MEASURES:
        store = here.store()
        click.echo(answers.measures(store, name, MEASURES[name](store), form))
        return
    answer, unasked = by_name(here, find(name), values, form)
    click.echo(answer, nl=bool(answer))
    for sentence in unasked:
        click.echo(sentence, err=form != "table")


@click.command(cls=Command)
@path_argument("file", metavar="VRAAG", help="Bestand met een vraag in SPARQL (.rq), of - om die door te geven.")
@scenario_options
@form_option
@output_option(
    "--output", help="Schrijf het antwoord als .json of .csv; een graaf ook als .ttl, .nt, .trig, .rdf, .jsonld."
)
def sparql(here: "Asked", file: Path, form: str, output: Output | None) -> None:
    """Stel een eigen vraag in SPARQL: SELECT, ASK, CONSTRUCT of DESCRIBE, van wat `export` schrijft.

    De vraag krijgt hooguit 30 seconden en 1 GB geheugen (op Windows geldt alleen de tijd). Meer tijd geeft
    KETENKAART_SPARQL_SECONDS. PREFIX-regels voor kk:, kkc:, skos: en andere die de kaart kent, mag u weglaten.
    """
    from ketenkaart.queries.asking.own import ask_own, read_own
    from ketenkaart.visuals.terminal.own import answer_file, told

    text, name = read_own(file)
    found = ask_own(here.graph(), text, name)
    if output:
        click.echo(f"Geschreven: {output.write(answer_file(found, output.suffix))}", err=output.is_stream)
    else:
        click.echo(told(found, form))


@click.command(cls=Command)
@argument("thing", metavar="ONDERDEEL", help="Nummer, naam of afkorting van iets in de kaart.")
@plans_option
@source_option
@choice("--format", "form", among=("table", "json"))
def show(thing: str, plan: tuple[Path, ...], source: tuple[Path, ...], form: str) -> None:
    """Toon alles wat de kaart van één onderdeel weet, met vindplaatsen."""
    from ketenkaart.graph.source_text.sources import read_sources
    from ketenkaart.queries.asking.resolve import resolve
    from ketenkaart.queries.things.dossier import dossier
    from ketenkaart.visuals.terminal import answers, text

    plans = chosen(plan)
    store = plans.under()
    found = dossier(store, resolve(store, thing).iri)
    words = read_sources(source, plans.folders[0]) if source else {}
    click.echo(text.as_json(asdict(found)) if form == "json" else answers.dossier(found, words))


def _coders(first: Path, second: Path, form: str, output: Output | None) -> str:
    """Return what two readers of a plan agree on; write both readings as one workbook where that is asked."""
    from ketenkaart.graph.coders import coded, merged
    from ketenkaart.graph.reading import read_plan
    from ketenkaart.visuals.office.plan_workbook import filled_plan
    from ketenkaart.visuals.terminal.coders import told, words

    one, other = read_plan(first), read_plan(second)
    said = told(coded(one, other), form)
    if output:
        written = output.write(filled_plan(merged(one, other, words()["reason"]))[0])
        click.echo(words()["written"].format(path=written), err=form != "sentences" or output.is_stream)
    return said


@click.command(cls=Command)
@argument("first", metavar="EEN", help="Pad van een plan, of een peildatum (2011-03-31).")
@argument("second", metavar="ANDER", help="Pad van een ander plan, of een andere peildatum.")
@path_option("--plan", metavar="PLAN", help="Van welk plan de peildata zijn.")
@basis_option
@choice("--format", "form", among=("sentences", "table", "json", "csv"))
@option("--coders", is_flag=True, help="Twee lezers van één plan: hoe vaak zij hetzelfde kozen, en waar niet.")
@output_option("--output", type=OutputPath("samen.xlsx"), help="Met --coders: schrijf beide lezingen in één werkmap.")
def compare(
    first: str, second: str, plan: Path | None, basis: str, form: str, coders: bool, output: Output | None
) -> None:
    """Vergelijk een plan op twee peildata, of twee plannen, of twee lezers van één plan, in zinnen."""
    from ketenkaart.queries.side_by_side.compare import compare as ask
    from ketenkaart.visuals.terminal.coders import words
    from ketenkaart.visuals.terminal.comparison import compared

    if coders:
        click.echo(_coders(Path(first), Path(second), form, output))
        return
    if output:
        raise KetenkaartError(words()["alone"])
    found = ask(first, second, chosen([plan] if plan else []), basis == "stated")
    click.echo(compared(found, form))
