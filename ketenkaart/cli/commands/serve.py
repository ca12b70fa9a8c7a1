"""The commands that bring the map elsewhere: to a browser, to a SPARQL service."""

from typing import Annotated

import typer

from ketenkaart.cli.options import Plans, SourceText, chosen


def serve(
    port: Annotated[
        int, typer.Option(min=0, max=65535, metavar="GETAL", help="Poort op deze computer, 0 tot en met 65535.")
    ] = 8013,
    source: SourceText = None,
    plan: Plans = [],
) -> None:
    """Zet de pagina op een adres van deze computer, met wat een motor nodig heeft."""
    from ketenkaart.web.server import serve as run

    run(chosen(plan), port, source)


def push(
    endpoint: Annotated[
        str, typer.Option(metavar="URL", help="Adres van de Graph Store, bijvoorbeeld http://localhost:7878/store.")
    ],
    plan: Plans = [],
) -> None:
    """Zet een plan met codelijsten op een SPARQL-dienst, één graaf per plan, en tel daar na."""
    from ketenkaart.remote.push import push as send

    for graph in send(endpoint, chosen(plan)):
        counted = "nageteld" if graph.counted else "niet na te tellen"
        typer.echo(f"{graph.triples} triples in <{graph.graph}> ({counted})")
