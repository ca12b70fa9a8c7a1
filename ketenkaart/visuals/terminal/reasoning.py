"""What a reasoner found, in words for the terminal."""

from ketenkaart.ontology.terms import term_label
from ketenkaart.reasoning.reason import DefinedClass, Opinion, Shortcut
from ketenkaart.store import Store
from ketenkaart.words.source import wrapped

LABELS = 'SELECT ?node ?label WHERE { ?node skos:prefLabel ?label FILTER(LANG(?label) = "nl") }'
WHICH = "Welke axioma’s dat zijn, toont bijvoorbeeld Protégé: open daar de ontologie en een export in Turtle."


def reasoned(store: Store, opinion: Opinion, *, names: bool = False) -> str:
    """Return what a reasoner found: by whom, consistent or not and why, what can hold nothing, what follows.

    Also whether it derives the same shortcuts as the rules. How many are what comes always, who they are where
    `names` are asked for.
    """
    found = opinion.reasoning
    lines = ["Redeneerder: HermiT (Owlready2, Java)."]
    if found.imports:
        lines.append(f"Genoemd maar niet opgehaald: {', '.join(found.imports)}.")
    lines.append(f"Ontologie en graaf spreken elkaar {'niet ' if found.consistent else ''}tegen.")
    lines += [f"Deze klasse kan niets bevatten: {term}." for term in found.unsatisfiable]
    if found.consistent and not found.unsatisfiable:
        lines.append("Elke klasse kan iets bevatten.")
    else:
        lines.append(wrapped(WHICH))
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
    return ["", wrapped(f"{defined.label}: {'; '.join(names)}", "  ")] if names else []


def _shortcut(shortcut: Shortcut) -> list[str]:
    label = term_label(shortcut.iri)
    if shortcut.agrees:
        return [f"  {label}: {shortcut.pairs}, gelijk"]
    only = {"alleen de regels": shortcut.only_rules, "alleen de redeneerder": shortcut.only_reasoner}
    return [f"  {label}: verschil"] + [f"    {who}: {one} - {two}" for who, pairs in only.items() for one, two in pairs]
