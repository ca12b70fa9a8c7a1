"""The commands that ask: questions, matrix, catalogue, one thing, a comparison."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Literal

import typer

from ketenkaart.cli.options import (
    AsOf,
    BasisOption,
    Endpoint,
    FormOption,
    NoExpectations,
    Plans,
    SourceText,
    Without,
    chosen,
)


def gaps(
    barrier: Annotated[str | None, typer.Option(metavar="STAP", help="Alleen deze stap.")] = None,
    kind: Annotated[str | None, typer.Option(metavar="SOORT", help="Alleen deze soort ingreep.")] = None,
    partner: Annotated[str | None, typer.Option(metavar="PARTNER", help="Alleen deze organisatie.")] = None,
    severity: Annotated[str | None, typer.Option(metavar="GEWICHT", help="hoog, middel of laag.")] = None,
    as_of: AsOf = None,
    basis: BasisOption = "all",
    without: Without = [],
    no_expectations: NoExpectations = False,
    strict: Annotated[bool, typer.Option("--strict", help="Eindig met code 1 als er vragen zijn.")] = False,
    plan: Plans = [],
    endpoint: Endpoint = None,
    output: Annotated[Path | None, typer.Option(metavar="BESTAND", help="Schrijf ze als .ttl, .json of .csv.")] = None,
    form: FormOption = "table",
) -> None:
    """Stel de vragen: waar meldt de bron niets, wat is te laat, wat wacht."""
    from ketenkaart.graph.sources.files import spare_plans
    from ketenkaart.queries.gaps import ask, ask_plans, select
    from ketenkaart.queries.target import asked
    from ketenkaart.visuals.graph_files.gaps import write_gaps
    from ketenkaart.visuals.terminal import answers

    here = asked(plan, endpoint, as_of, basis == "stated", without, not no_expectations)
    store = here.store()
    rows = ask_plans(here.apart()) if here.several else ask(store)
    found = select(store, rows, barrier=barrier, kind=kind, partner=partner, severity=severity)
    if output:
        spare_plans([output], () if endpoint else here.folders)
        typer.echo(f"{len(found)} vragen geschreven naar {write_gaps(store, found, output)}.")
    else:
        typer.echo(answers.gaps(store, found, form))
    if strict and found:
        raise typer.Exit(1)


def coverage(
    by: Annotated[
        Literal["kind", "partner", "form"], typer.Option(help="Rijen: kind (soort), partner of form (vorm).")
    ] = "kind",
    as_of: AsOf = None,
    basis: BasisOption = "all",
    without: Without = [],
    no_expectations: NoExpectations = False,
    plan: Plans = [],
    endpoint: Endpoint = None,
    form: FormOption = "table",
) -> None:
    """Toon de matrix: wie doet wat bij welke stap, en hoe ver is het. Met --without ook wat er wegvalt."""
    from ketenkaart.queries.coverage import coverage as ask
    from ketenkaart.queries.target import asked
    from ketenkaart.visuals.terminal import matrix

    here = asked(plan, endpoint, as_of, basis == "stated", without, not no_expectations)
    store = here.whole().store()
    cells = ask(store, by)
    if not without:
        typer.echo(matrix.coverage(store, cells, form))
        return
    from ketenkaart.queries.losses import Losses
    from ketenkaart.visuals.terminal import losses as losses_table

    gone = here.scenario.without
    lost = [(one, known, known.of(gone)) for one in here.whole().apart() for known in [Losses(one, by)]]
    typer.echo(losses_table.coverage(store, cells, gone, lost, form))


def queries(form: FormOption = "table") -> None:
    """Toon welke vragen de kaart kent."""
    from ketenkaart.queries.catalogue import catalogue
    from ketenkaart.visuals.terminal import text

    told = [query.of() for query in catalogue().values()]
    rows = [{"name": q.name, "shelf": q.shelf, "title": q.title, "question": q.question} for q in told]
    typer.echo(text.rows(rows, form, {"name": "Naam", "shelf": "Map", "title": "Titel", "question": "Vraag"}))


def query(
    name: Annotated[str, typer.Argument(metavar="VRAAG", help="Naam van een vraag; zie `ketenkaart queries`.")],
    parameter: Annotated[
        list[str], typer.Argument(metavar="NAAM=WAARDE", help="Waarden als naam=waarde, bijvoorbeeld partner=IND.")
    ] = [],
    as_of: AsOf = None,
    basis: BasisOption = "all",
    without: Without = [],
    no_expectations: NoExpectations = False,
    plan: Plans = [],
    endpoint: Endpoint = None,
    form: FormOption = "table",
) -> None:
    """Stel één vraag uit de catalogus."""
    from ketenkaart.queries.catalogue import find
    from ketenkaart.queries.network import MEASURES
    from ketenkaart.queries.run import run
    from ketenkaart.queries.target import asked
    from ketenkaart.queries.words import Speaker, in_words
    from ketenkaart.visuals.terminal import answers, text

    store = asked(plan, endpoint, as_of, basis == "stated", without, not no_expectations).store()
    if name in MEASURES:
        typer.echo(answers.measures(store, name, MEASURES[name](store), form))
        return
    question = find(name).of(Speaker(store).source)
    rows = run(store, question, dict(part.partition("=")[::2] for part in parameter))
    typer.echo(text.rows(in_words(store, question, rows) if form == "table" else rows, form, question.columns))


def show(
    thing: Annotated[str, typer.Argument(metavar="DING", help="Nummer, naam of afkorting van iets in de kaart.")],
    plan: Plans = [],
    source: SourceText = None,
    form: Annotated[Literal["table", "json"], typer.Option("--format", help="Vorm op het scherm.")] = "table",
) -> None:
    """Toon alles wat de kaart van één ding weet, met vindplaatsen."""
    from ketenkaart.graph.plans import view
    from ketenkaart.graph.source_text.passages import read_source
    from ketenkaart.queries.dossier import dossier
    from ketenkaart.queries.resolve import resolve
    from ketenkaart.visuals.terminal import answers, text

    folders = chosen(plan)
    store = view(folders)
    found = dossier(store, resolve(store, thing).iri)
    words = read_source(source, folders[0]) if source else None
    typer.echo(text.as_json(asdict(found)) if form == "json" else answers.dossier(found, words))


def compare(
    first: Annotated[str, typer.Argument(metavar="EEN", help="Pad van een plan, of een peildatum (2011-03-31).")],
    second: Annotated[str, typer.Argument(metavar="ANDER", help="Pad van een ander plan, of een andere peildatum.")],
    plan: Annotated[Path | None, typer.Option("--plan", metavar="PLAN", help="Van welk plan de peildata zijn.")] = None,
    basis: BasisOption = "all",
    form: Annotated[
        Literal["sentences", "table", "json", "csv"], typer.Option("--format", help="Vorm op het scherm.")
    ] = "sentences",
) -> None:
    """Vergelijk een plan op twee peildata, of twee plannen, in zinnen."""
    from ketenkaart.queries.compare import compare as ask
    from ketenkaart.visuals.terminal.comparison import compared

    [folder] = chosen([plan] if plan else [])
    typer.echo(compared(ask(first, second, folder, basis == "stated"), form))
