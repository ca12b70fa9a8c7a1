"""The command line: options in, words out. One boundary turns every error into one Dutch sentence."""

import os
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ketenkaart import __version__
from ketenkaart.errors import InputFaults, KetenkaartError, did_you_mean
from ketenkaart.graph.folder import default_plan
from ketenkaart.queries.scenario import Scenario, view
from ketenkaart.store import Store

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})


class Form(StrEnum):
    """The forms in which a command prints."""

    table = "table"
    json = "json"
    csv = "csv"


class By(StrEnum):
    """The rows of the matrix."""

    kind = "kind"
    partner = "partner"
    form = "form"


class Compared(StrEnum):
    """The forms in which a comparison prints."""

    sentences = "sentences"
    table = "table"
    json = "json"
    csv = "csv"


class Basis(StrEnum):
    """Which links count."""

    stated = "stated"
    all = "all"


Plans = Annotated[
    list[Path],
    typer.Option("--plan", help="Map of werkmap (.xlsx) van een plan; meermalen mag. Standaard het rapport van 2013."),
]
AsOf = Annotated[str | None, typer.Option(help="Rapportdatum, bijvoorbeeld 2011-03-31.")]
BasisOption = Annotated[Basis, typer.Option(help="stated: alleen koppelingen die in het rapport staan.")]
Without = Annotated[list[str], typer.Option(help="Laat een organisatie weg; meermalen mag.")]
NoExpectations = Annotated[bool, typer.Option("--no-expectations", help="Zonder wat het barrièremodel verwacht.")]
FormOption = Annotated[Form, typer.Option("--format", help="Vorm op het scherm.")]
Endpoint = Annotated[str | None, typer.Option(help="Vraag het een SPARQL-dienst elders, in plaats van deze computer.")]
Output = Annotated[Path | None, typer.Option(help="Schrijf naar een bestand; het achtervoegsel kiest de vorm.")]
SourceText = Annotated[Path | None, typer.Option("--source", help="Tekst van het rapport, om de woorden te tonen.")]


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Toon de versie.")] = False,
) -> None:
    """Wie doet wat tegen welke stap, hoe weten we dat, en waar meldt het rapport niets."""
    if version:
        typer.echo(f"ketenkaart {__version__}")
    elif context.invoked_subcommand is None:
        from ketenkaart.visuals.tables import summary

        typer.echo(summary(view([default_plan()])))


@app.command()
def publish(
    folder: Annotated[Path, typer.Argument(help="Map waarin de bestanden komen.")] = Path("build"), plan: Plans = []
) -> None:
    """Schrijf de pagina, de werkmap en de graaf in een map."""
    from ketenkaart.visuals.publish import publish as write

    typer.echo(write(plan or [default_plan()], folder))


@app.command()
def gaps(
    barrier: Annotated[str | None, typer.Option(help="Alleen deze stap.")] = None,
    kind: Annotated[str | None, typer.Option(help="Alleen deze soort ingreep.")] = None,
    partner: Annotated[str | None, typer.Option(help="Alleen deze organisatie.")] = None,
    severity: Annotated[str | None, typer.Option(help="hoog, middel of laag.")] = None,
    as_of: AsOf = None,
    basis: BasisOption = Basis.all,
    without: Without = [],
    no_expectations: NoExpectations = False,
    strict: Annotated[bool, typer.Option("--strict", help="Eindig met code 1 als er vragen zijn.")] = False,
    plan: Plans = [],
    endpoint: Endpoint = None,
    output: Output = None,
    form: FormOption = Form.table,
) -> None:
    """Stel de vragen: waar meldt het rapport niets, wat is te laat, wat wacht."""
    from ketenkaart.queries.gaps import ask, ask_plans, select
    from ketenkaart.queries.scenario import each
    from ketenkaart.visuals import tables

    folders, scenario = _asked(plan, as_of, basis, without, no_expectations)
    store = _elsewhere(endpoint, plan, scenario) if endpoint else view(folders, scenario)
    rows = ask(store) if endpoint or len(folders) == 1 else ask_plans(each(folders, scenario))
    found = select(store, rows, barrier=barrier, kind=kind, partner=partner, severity=severity)
    if output:
        from ketenkaart.queries.gap_graph import write_gaps

        typer.echo(f"{len(found)} vragen geschreven naar {write_gaps(store, found, output)}.")
    else:
        typer.echo(tables.gaps(store, found, form.value))
    if strict and found:
        raise typer.Exit(1)


@app.command()
def coverage(
    by: Annotated[By, typer.Option(help="Rijen: kind (soort), partner of form (vorm).")] = By.kind,
    as_of: AsOf = None,
    basis: BasisOption = Basis.all,
    without: Without = [],
    no_expectations: NoExpectations = False,
    plan: Plans = [],
    endpoint: Endpoint = None,
    form: FormOption = Form.table,
) -> None:
    """Toon de matrix: wie doet wat bij welke stap, en hoe ver is het."""
    from ketenkaart.queries.coverage import coverage as ask
    from ketenkaart.visuals import tables

    folders, scenario = _asked(plan, as_of, basis, without, no_expectations)
    store = _elsewhere(endpoint, plan, scenario) if endpoint else view(folders, scenario)
    typer.echo(tables.coverage(store, ask(store, by.value), form.value))


@app.command()
def compare(
    first: Annotated[str, typer.Argument(help="Pad van een plan, of een rapportdatum (2011-03-31).")],
    second: Annotated[str, typer.Argument(help="Pad van een ander plan, of een andere rapportdatum.")],
    plan: Annotated[Path | None, typer.Option("--plan", help="Van welk plan de rapportdata zijn.")] = None,
    basis: BasisOption = Basis.all,
    form: Annotated[Compared, typer.Option("--format", help="Vorm op het scherm.")] = Compared.sentences,
) -> None:
    """Vergelijk een plan op twee rapportdata, of twee plannen, in zinnen."""
    from ketenkaart.queries.compare import compare as ask
    from ketenkaart.visuals.compared import compared

    typer.echo(compared(ask(first, second, plan or default_plan(), basis is Basis.stated), form.value))


@app.command()
def queries(form: FormOption = Form.table) -> None:
    """Toon welke vragen de kaart kent."""
    from ketenkaart.queries.catalogue import catalogue
    from ketenkaart.visuals import tables

    rows = [{"name": q.name, "shelf": q.shelf, "title": q.title, "question": q.question} for q in catalogue().values()]
    typer.echo(tables.rows(rows, form.value))


@app.command()
def query(
    name: Annotated[str, typer.Argument(help="Naam van een vraag; zie `ketenkaart queries`.")],
    parameter: Annotated[list[str], typer.Argument(help="Waarden als naam=waarde, bijvoorbeeld partner=IND.")] = [],
    plan: Plans = [],
    as_of: AsOf = None,
    basis: BasisOption = Basis.all,
    without: Without = [],
    no_expectations: NoExpectations = False,
    endpoint: Endpoint = None,
    form: FormOption = Form.table,
) -> None:
    """Stel één vraag uit de catalogus."""
    from ketenkaart.queries.catalogue import find
    from ketenkaart.queries.explore import run
    from ketenkaart.queries.gaps import in_words
    from ketenkaart.queries.network import MEASURES
    from ketenkaart.visuals import tables

    folders, scenario = _asked(plan, as_of, basis, without, no_expectations)
    store = _elsewhere(endpoint, plan, scenario) if endpoint else view(folders, scenario)
    if name in MEASURES:
        typer.echo(tables.measures(name, MEASURES[name](store), form.value))
        return
    asked = find(name)
    values = dict(part.removeprefix("--").partition("=")[::2] for part in parameter)
    rows = run(store, asked, values)
    typer.echo(tables.rows(in_words(store, asked, rows) if form is Form.table else rows, form.value, asked.columns))


@app.command()
def show(
    thing: Annotated[str, typer.Argument(help="Nummer, naam of afkorting van iets in de kaart.")],
    plan: Plans = [],
    source: SourceText = None,
    form: FormOption = Form.table,
) -> None:
    """Toon alles wat de kaart van één ding weet, met vindplaatsen."""
    from ketenkaart.queries.dossier import dossier
    from ketenkaart.queries.resolve import resolve
    from ketenkaart.visuals import tables

    folders = plan or [default_plan()]
    store = view(folders)
    found = dossier(store, resolve(store, thing).iri)
    words = None
    if source:
        from ketenkaart.graph.passages import read_source

        words = read_source(source, folders[0])
    typer.echo(tables.as_json(asdict(found)) if form is Form.json else tables.dossier(found, words))


@app.command()
def check(path: Annotated[Path, typer.Argument(help="Map of werkmap (.xlsx) van een plan.")]) -> None:
    """Meld alle fouten in een plan: bestand, regel (of blad, rij, kolom), wat er mis is, wat te doen."""
    from ketenkaart.graph.plan import build_records, complete
    from ketenkaart.graph.reading import read_plan
    from ketenkaart.ontology.validate import touched
    from ketenkaart.queries.catalogue import catalogue
    from ketenkaart.visuals import tables
    from ketenkaart.visuals.views import views

    plan = read_plan(path)
    store = complete(build_records(plan))
    catalogue(), views()
    for question in plan.questions:
        typer.echo(f"Vraag: {question}", err=True)
    typer.echo(tables.rows([{"vorm": name, "gezien": count} for name, count in touched(store).items()], "table"))
    typer.echo(f"Geen fouten in “{path}”. De tabel zegt hoeveel dingen elke controle bekeek.")


@app.command()
def passages(
    source: Annotated[Path, typer.Option("--source", help="Tekst van het rapport.")],
    plan: Plans = [],
    unused: Annotated[bool, typer.Option("--unused", help="Toon zinnen waar geen uitspraak naar wijst.")] = False,
    verify: Annotated[bool, typer.Option("--verify", help="Controleer of de vindplaatsen nog kloppen.")] = False,
) -> None:
    """Schrijf de vindplaatsen van een plan opnieuw, controleer ze, of toon wat niemand gebruikt."""
    from ketenkaart.graph import passages as addresses

    for folder in plan or [default_plan()]:
        text = addresses.read_source(source, folder)
        if unused:
            for piece in addresses.unused(folder, text):
                typer.echo(f"{piece.key}\t{text.text[piece.start : piece.end]}")
        elif verify:
            typer.echo(addresses.verify(folder, text))
        else:
            typer.echo(f"{addresses.write_passages(folder, text)} vindplaatsen geschreven.")


@app.command()
def export(
    file: Annotated[
        Path | None,
        typer.Argument(
            help="Bestand; het achtervoegsel kiest de vorm (.ttl, .trig, .nt, .jsonld, .rdf, .graphml, .gexf, .xlsx)."
        ),
    ] = None,
    plan: Plans = [],
    rdf: Annotated[str | None, typer.Option(help="Schrijf RDF naar het scherm, bijvoorbeeld ttl.")] = None,
    as_plan: Annotated[Path | None, typer.Option("--as-plan", help="Schrijf één plan als invulbare werkmap.")] = None,
) -> None:
    """Schrijf de graaf voor hergebruik: plan, codelijsten, afgeleide lijnen en cellen."""
    from ketenkaart.graph.export import export as write
    from ketenkaart.graph.export import serialise

    folders = plan or [default_plan()]
    if as_plan:
        from ketenkaart.visuals.plan_workbook import export_plan

        lost = export_plan(folders[0], as_plan)
        typer.echo(f"Geschreven: {as_plan}")
        if lost:
            typer.echo(
                "\n".join(["De bladen kunnen dit niet bevatten; in YAML blijft het wel:", *(f"  {x}" for x in lost)])
            )
        return
    if rdf:
        sys.stdout.buffer.write(serialise(view(folders), f".{rdf}"))
        return
    if file is None:
        raise KetenkaartError("Noem een bestand, bijvoorbeeld `ketenkaart export kaart.ttl`.")
    if file.suffix == ".xlsx":
        from ketenkaart.visuals.workbook import workbook

        typer.echo(f"Geschreven: {workbook(folders, file)}")
    else:
        typer.echo(f"Geschreven: {write(view(folders), file)}")


@app.command(name="new-plan")
def new_plan(
    file: Annotated[Path, typer.Argument(help="Nieuwe werkmap, bijvoorbeeld plan.xlsx.")],
    model: Annotated[str | None, typer.Option(help="Barrièremodel; standaard dat van het rapport.")] = None,
) -> None:
    """Schrijf een lege werkmap waarin u uw eigen plan invult."""
    from ketenkaart.visuals.plan_workbook import new_plan as write

    typer.echo(f"Geschreven: {write(file, model)}\nVul het blad Maatregelen in en typ: ketenkaart check {file}")


@app.command()
def serve(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Poort op deze computer.")] = 8013,
    source: SourceText = None,
    plan: Plans = [],
) -> None:
    """Zet de pagina op een adres van deze computer, met wat een motor nodig heeft."""
    from ketenkaart.web.server import serve as run

    run(plan or [default_plan()], port, source)


@app.command(name="view")
def draw_view(
    name: Annotated[str, typer.Argument(help="Naam van een beeld.")],
    file: Annotated[Path, typer.Argument(help="HTML-bestand.")],
    plan: Plans = [],
) -> None:
    """Schrijf één beeld als pagina die zonder internet opent."""
    from ketenkaart.files import write_whole
    from ketenkaart.visuals.page import view_page
    from ketenkaart.visuals.page_data import page_data

    typer.echo(f"Geschreven: {write_whole(file, view_page(page_data(plan or [default_plan()]), name))}")


def _asked(
    plan: list[Path], as_of: str | None, basis: Basis, without: list[str], no_expectations: bool
) -> tuple[list[Path], Scenario]:
    """Return the plans and the scenario that the common options ask for."""
    folders = plan or [default_plan()]
    organisations: tuple[str, ...] = ()
    if without:
        from ketenkaart.queries.resolve import resolve

        store = view(folders)
        organisations = tuple(resolve(store, name, among="/org/").iri for name in without)
    return folders, Scenario(as_of, basis is Basis.stated, organisations, not no_expectations)


def _elsewhere(endpoint: str, plan: list[Path], scenario: Scenario) -> Store:
    """Return one plan at a SPARQL service, chosen by its key; what needs a graph of our own is refused there."""
    from ketenkaart.queries.remote import remote_plans

    if scenario != Scenario():
        raise KetenkaartError("Bij --endpoint kunnen geen --as-of, --basis, --without of --no-expectations.")
    found = remote_plans(endpoint, [path.name for path in plan])
    if len(found) > 1:
        keys = ", ".join(store.key for store in found)
        raise KetenkaartError(f"Bij die dienst staat meer dan één plan: {keys}. Kies er een met --plan.")
    return found[0]


@app.command()
def push(
    endpoint: Annotated[str, typer.Option(help="Adres van de Graph Store, bijvoorbeeld http://localhost:7878/store.")],
    plan: Plans = [],
) -> None:
    """Zet een plan met codelijsten op een SPARQL-dienst, één graaf per plan, en tel daar na."""
    from ketenkaart.queries.push import push as send

    for graph in send(endpoint, plan or [default_plan()]):
        counted = "nageteld" if graph.counted else "niet na te tellen"
        typer.echo(f"{graph.triples} triples in <{graph.graph}> ({counted})")


@app.command()
def reason(
    plan: Plans = [],
    engine: Annotated[str | None, typer.Option(help="hermit of rl; standaard HermiT waar Java is.")] = None,
    axioms: Annotated[list[Path], typer.Option(help="Turtle met eigen axioma's erbij; meermalen mag.")] = [],
) -> None:
    """Vraag een redeneerder of ontologie en graaf elkaar tegenspreken, en wat eruit volgt."""
    from ketenkaart.graph.second_opinion import plan_axioms, second_opinion
    from ketenkaart.visuals.reasoned import reasoned

    folders = plan or [default_plan()]
    store = view(folders)
    typer.echo("De redeneerder werkt; dat kan een halve minuut duren.", err=True)
    found = second_opinion(store, [*(path for folder in folders for path in plan_axioms(folder)), *axioms], engine)
    typer.echo(reasoned(store, found))
    if not found.sound:
        raise typer.Exit(1)


# What typer calls a wrong way of typing, in Dutch; `option_name`, `param` and `message` are typer's own.
USAGE = {
    "NoSuchOption": "De optie “{option_name}” bestaat niet; typ --help achter de opdracht.",
    "MissingParameter": "Er ontbreekt iets achter de opdracht: {name}. Typ --help achter de opdracht.",
    "BadParameter": "De waarde bij {name} kan niet; typ --help achter de opdracht voor wat mag.",
    "BadOptionUsage": "De optie “{option_name}” mist een waarde; typ --help achter de opdracht.",
}


def _usage(error: Exception) -> str:
    """Return typer's complaint as one Dutch sentence."""
    template = USAGE.get(type(error).__name__)
    if template is None:
        commands = [
            command.name or command.callback.__name__ for command in app.registered_commands if command.callback
        ]
        words = [word for word in sys.argv[1:] if not word.startswith("-")]
        near = did_you_mean(words[0], commands) if words and words[0] not in commands else ""
        return f"Deze opdracht begrijpen wij niet.{near} Typ `ketenkaart --help` voor alle opdrachten."
    parameter = getattr(error, "param", None)
    name = next(iter(getattr(parameter, "opts", [])), "")
    return template.format(option_name=getattr(error, "option_name", ""), name=name)


def main() -> None:
    """Run the command line; print one Dutch sentence for each error and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    code: int | None
    try:
        code = app(standalone_mode=False)
    except InputFaults as error:
        count = len(error.faults)
        sys.stderr.write(f"{error}\n{count} {'fout' if count == 1 else 'fouten'}; er is niets geschreven.\n")
        code = error.exit_code
    except KetenkaartError as error:
        sys.stderr.write(f"{error}\n")
        code = error.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except typer.Exit as error:
        code = error.exit_code
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        sys.stderr.write(f"{_usage(error)}\n")
        code = 2
    sys.exit(code or 0)
