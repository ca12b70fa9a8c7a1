"""Checks all of a plan, with its questions and views, and says what a reasoner found."""

from collections.abc import Sequence
from pathlib import Path

from ketenkaart.errors import Fault, InputFaults
from ketenkaart.graph.plan_cache import build_records, cache_key, store_plan
from ketenkaart.graph.reading import read_plan
from ketenkaart.graph.source_text.passages import is_checked, missing_words, unchecked_silences
from ketenkaart.graph.source_text.segments import read_sources
from ketenkaart.ontology.constraints import nodes_per_shape
from ketenkaart.ontology.terms import term_label
from ketenkaart.queries.asking.catalogue import catalogue
from ketenkaart.queries.rows.needs import notes
from ketenkaart.reasoning.reason import DefinedClass, Opinion, Shortcut
from ketenkaart.store import Store
from ketenkaart.visuals.pictures.looks import views
from ketenkaart.visuals.terminal.text import rows
from ketenkaart.words.phrases import wrap

NOT_LOOKED_UP = "Wat de bron volgens dit plan niet meldt, is nu niet in de tekst nagezocht; geef die met --source."
LABELS = 'SELECT ?node ?label WHERE { ?node skos:prefLabel ?label FILTER(LANG(?label) = "nl") }'
WHICH = "Welke axioma’s dat zijn, toont bijvoorbeeld Protégé: open daar de ontologie en een export in Turtle."


def checked(path: Path, source: Sequence[Path] = ()) -> tuple[list[Fault], str]:
    """Return what is doubtful in a plan, and what each check looked at; raise InputFaults with all faults.

    Words and silences are looked up in the texts of its `source`; without these a plan that holds silences is told so.
    A fault in the header of a question or view is a fault too. A sound plan is cached.
    """
    key = cache_key(path)  # before it is read: what changes meanwhile is another plan
    plan = read_plan(path)
    if source:
        texts = read_sources(source, path)
        if wrong := [*missing_words(path, texts), *unchecked_silences(path, texts)]:
            raise InputFaults(wrong)
    shapes: dict[str, int] = {}
    left = [] if source or not is_checked(path) else [f"{wrap(NOT_LOOKED_UP)}\n"]

    def look(store: Store) -> None:
        shapes.update(nodes_per_shape(store))
        left.extend(f"{wrap(note)}\n" for note in notes(store))

    data = build_records(plan, look)
    catalogue(), views()
    store_plan(path, key, data)
    if path.suffix.lower() == ".xlsx":  # who fills in cells has no use for the names of shapes
        looked = f"{len(shapes)} controles bekeken samen {sum(shapes.values())} onderdelen"
        return plan.questions, f"{''.join(left)}Geen fouten in “{path}”; {looked}."
    counts = rows([{"vorm": name, "gezien": count} for name, count in shapes.items()], "table")
    summary = f"Geen fouten in “{path}”. De tabel zegt hoeveel onderdelen elke controle bekeek."
    return plan.questions, f"{counts}\n{''.join(left)}{summary}"


def reasoned(store: Store, opinion: Opinion, *, names: bool = False) -> str:
    """Return what a reasoner found, and whether it derives the same shortcuts as the rules; `names`: also who."""
    found = opinion.reasoning
    lines = ["Redeneerder: HermiT (Owlready2, Java)."]
    if found.imports:
        lines.append(f"Genoemd maar niet opgehaald: {', '.join(found.imports)}.")
    lines.append(f"Ontologie en graaf spreken elkaar {'niet ' if found.consistent else ''}tegen.")
    lines += [f"Deze klasse kan niets bevatten: {term}." for term in found.unsatisfiable]
    if found.consistent and not found.unsatisfiable:
        lines.append("Elke klasse kan iets bevatten.")
    else:
        lines.append(wrap(WHICH))
    if found.consistent:
        hint = "" if names else " (wie: --all)"
        lines += ["", f"Hieruit volgen {len(found.inferred)} uitspraken, zoals wie wat is{hint}:"]
        lines += [f"  {one.label}: {len(one.members)}" for one in found.defined]
        lines += [line for one in found.defined if names for line in _who(store, one)]
        lines += ["", "Afgeleide lijnen, volgens de regels en volgens de redeneerder:"]
        lines += [line for shortcut in opinion.shortcuts for line in _shortcut(shortcut)]
    return "\n".join(lines)


def _who(store: Store, defined: DefinedClass) -> list[str]:
    labels = {row["node"]: row["label"] or "" for row in store.select(LABELS)}
    names = sorted((labels.get(node, node) for node in defined.members), key=str.casefold)
    return ["", wrap(f"{defined.label}: {'; '.join(names)}", "  ")] if names else []


def _shortcut(shortcut: Shortcut) -> list[str]:
    label = term_label(shortcut.iri)
    if shortcut.agrees:
        return [f"  {label}: {shortcut.pairs}, gelijk"]
    only = {"alleen de regels": shortcut.only_rules, "alleen de redeneerder": shortcut.only_reasoner}
    return [f"  {label}: verschil"] + [f"    {who}: {one} - {two}" for who, pairs in only.items() for one, two in pairs]
