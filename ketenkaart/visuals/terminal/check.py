"""Checks all of a plan, and the questions and views that are asked of it."""

from collections.abc import Sequence
from pathlib import Path

from ketenkaart.errors import Fault, InputFaults
from ketenkaart.graph.cache import build_records, cache_key, keep
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.source_text.segments import read_sources
from ketenkaart.graph.source_text.silences import is_checked, unlooked, unsaid
from ketenkaart.ontology.core_constraints import nodes_per_shape
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.rows.needs import notes
from ketenkaart.store import Store
from ketenkaart.visuals.pictures.view_files import views
from ketenkaart.visuals.terminal.text import rows
from ketenkaart.words.source import wrapped

NOT_HELD = "Wat de bron volgens dit plan niet meldt, is nu niet in de tekst nagezocht; geef die met --source."


def checked(path: Path, source: Sequence[Path] = ()) -> tuple[list[Fault], str]:
    """Return what is doubtful in a plan, and what each check looked at; raise InputFaults with all faults.

    Where the texts of its `source` are at hand, the words that it takes from there are looked up, and each silence is
    held against them; where they are not, a plan that holds such silences is told so. The headers of all
    questions and views are read along: a fault in one is a fault too. What is sound is kept, so that who asks it
    something next does not check it again.
    """
    key = cache_key(path)  # before it is read: what changes meanwhile is another plan
    plan = read_plan(path)
    if source:
        texts = read_sources(source, path)
        if wrong := [*unsaid(path, texts), *unlooked(path, texts)]:
            raise InputFaults(wrong)
    shapes: dict[str, int] = {}
    left = [] if source or not is_checked(path) else [f"{wrapped(NOT_HELD)}\n"]

    def look(store: Store) -> None:
        shapes.update(nodes_per_shape(store))
        left.extend(f"{wrapped(note)}\n" for note in notes(store))

    data = build_records(plan, look)
    catalogue(), views()
    keep(path, key, data)
    if path.suffix.lower() == ".xlsx":  # who fills in cells has no use for the names of shapes
        looked = f"{len(shapes)} controles bekeken samen {sum(shapes.values())} onderdelen"
        return plan.questions, f"{''.join(left)}Geen fouten in “{path}”; {looked}."
    seen = rows([{"vorm": name, "gezien": count} for name, count in shapes.items()], "table")
    said = f"{seen}\n{''.join(left)}Geen fouten in “{path}”. De tabel zegt hoeveel onderdelen elke controle bekeek."
    return plan.questions, said
