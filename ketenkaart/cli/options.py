"""The options that commands share."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ketenkaart.graph.sources.files import default_plan

Form = Literal["table", "json", "csv"]
Basis = Literal["all", "stated"]

Plans = Annotated[
    list[Path],
    typer.Option(
        "--plan",
        metavar="PLAN",
        help="Map of werkmap (.xlsx) van een plan; meermalen mag. Standaard het plan dat met ketenkaart meekomt.",
    ),
]
AsOf = Annotated[str | None, typer.Option(metavar="DATUM", help="Peildatum, bijvoorbeeld 2011-03-31.")]
BasisOption = Annotated[Basis, typer.Option(help="stated: alleen koppelingen die in de bron staan.")]
Without = Annotated[list[str], typer.Option(metavar="PARTNER", help="Laat een organisatie weg; meermalen mag.")]
NoExpectations = Annotated[bool, typer.Option("--no-expectations", help="Zonder wat het barrièremodel verwacht.")]
FormOption = Annotated[Form, typer.Option("--format", help="Vorm op het scherm.")]
Endpoint = Annotated[
    str | None, typer.Option(metavar="URL", help="Vraag het een SPARQL-dienst elders, in plaats van deze computer.")
]
SourceText = Annotated[
    Path | None, typer.Option("--source", metavar="BESTAND", help="Tekst van de bron, om de woorden te tonen.")
]


def chosen(plan: list[Path]) -> list[Path]:
    """Return the plans that `--plan` names, or else the plan that ships."""
    return plan or [default_plan()]
