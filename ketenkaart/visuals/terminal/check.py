"""Checks all of a plan, and the questions and views that are asked of it."""

from pathlib import Path

from ketenkaart.graph.cache import build_records, looked_at
from ketenkaart.graph.reading import read_plan
from ketenkaart.ontology.validate import touched
from ketenkaart.queries.catalogue import catalogue
from ketenkaart.queries.needs import notes
from ketenkaart.visuals.pictures.view_files import views
from ketenkaart.visuals.terminal.text import rows
from ketenkaart.words.wrap import wrapped


def checked(path: Path) -> tuple[list[str], str]:
    """Return what is doubtful in a plan as sentences, and what each check looked at; raise InputFaults with all faults.

    The headers of all questions and views are read along: a fault in one is a fault too.
    """
    plan = read_plan(path)
    store = looked_at(build_records(plan))
    catalogue(), views()
    seen = rows([{"vorm": name, "gezien": count} for name, count in touched(store).items()], "table")
    left = "".join(f"{wrapped(note)}\n" for note in notes(store))
    said = f"{seen}\n{left}Geen fouten in “{path}”. De tabel zegt hoeveel dingen elke controle bekeek."
    return [str(question) for question in plan.questions], said
